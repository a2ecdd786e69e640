import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { resolveSettings } from '../../src/config/resolve.js'
import type { WrittenSettings } from '../../src/config/settings.js'
import { createEngine } from '../../src/engine/index.js'
import type { GenreVerdict } from '../../src/spec/genre.js'

const fixtures = fileURLToPath(new URL('../fixtures/genre/', import.meta.url))
const engine = createEngine()

function genreOf(text: string, options: { path?: string; asSpec?: boolean; settings?: WrittenSettings } = {}): GenreVerdict {
  const settings = resolveSettings([{ folder: '', settings: options.settings ?? {} }], options.path)
  return engine.lint(text, { ...options, settings }).genre
}

function markdownIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name))
}

function read(path: string): string {
  return readFileSync(path, 'utf8')
}

const prd = read(join(fixtures, 'spec/parcel-lockers.md'))
const readme = read(join(fixtures, 'other/kv-cache/README.md'))

describe('content decides where the name says nothing', () => {
  for (const path of [...markdownIn(join(fixtures, 'spec')), join(fixtures, 'english/names.md'), join(fixtures, 'english/mixed.md')]) {
    it(`reads as a product spec: ${path.slice(fixtures.length)}`, () => {
      for (const name of [path, 'page.md', undefined]) {
        const verdict = genreOf(read(path), name === undefined ? {} : { path: name })
        expect(verdict, `under the name ${name}`).toMatchObject({ isSpec: true, language: 'en' })
        expect(verdict.reason.length).toBeLessThanOrEqual(140)
      }
    })
  }

  for (const path of markdownIn(join(fixtures, 'other'))) {
    it(`is left alone: ${path.slice(fixtures.length)}`, () => {
      for (const name of [path, 'page.md', undefined])
        expect(genreOf(read(path), name === undefined ? {} : { path: name }), `under the name ${name}`).toMatchObject({ isSpec: false, language: 'en' })
    })
  }

  it.each([
    ['spec/pitch-quiet-hours.md', 'pitch'],
    ['spec/working-backwards.md', 'prfaq'],
    ['spec/stories.md', 'story-list'],
    ['spec/direction.md', 'strategy'],
    ['spec/experiment.md', 'hypothesis'],
    ['spec/bug-time-zone.md', 'bug-fix'],
    ['spec/parcel-lockers.md', 'prd'],
    ['spec/rota-swaps-rfc.md', 'proposal'],
    ['spec/stories-by-priority.md', 'story-list'],
    ['other/0007-queue.md', 'adr'],
    ['other/node-drain.md', 'rfc'],
    ['other/changes-of-a-library.md', 'changelog'],
    ['other/guild.md', 'notes'],
    ['other/interviews.md', 'research'],
    ['other/disk-full.md', 'runbook'],
    ['other/first-bot.md', 'tutorial'],
    ['other/kv-cache/README.md', 'readme'],
    ['other/builds.md', 'changelog'],
    ['other/bets-on-a-page.md', 'process'],
    ['other/resume-snapshot.md', 'rfc'],
    ['other/deck-rowing.md', 'other'],
    ['other/stories-by-number.md', 'other'],
    ['other/tile-cache.md', 'design'],
    ['other/outline-to-copy.md', 'template'],
    ['other/join-the-choir-app.md', 'other'],
    ['other/panel-slots-rfc.md', 'rfc'],
    ['other/pond-ideas.md', 'other'],
  ])('names the kind of %s', (path, genre) => {
    expect(genreOf(read(join(fixtures, path)), { path: 'page.md' }).genre).toBe(genre)
  })

  it('says why in the words of the document, not of its name', () => {
    const reason = (name: string) => genreOf(read(join(fixtures, name)), { path: 'page.md' }).reason
    expect(reason('other/deck-rowing.md')).toContain('investors')
    expect(reason('other/bets-on-a-page.md')).toContain('talk about specs in general')
    expect(reason('other/stories-by-number.md')).toContain('links to the documents themselves')
    expect(reason('other/tile-cache.md')).toContain('figures of machines')
    expect(reason('other/outline-to-copy.md')).toContain('blanks to fill in')
    expect(reason('other/join-the-choir-app.md')).toContain('a job to apply for')
    expect(reason('other/pond-ideas.md')).toContain('a backlog of ideas')
    expect(reason('spec/after-the-round-table.md')).toContain('decisions on what to build')
    expect(reason('spec/rota-swaps-rfc.md')).toContain('a proposal for its users')
  })

  it('is settled by the beginning of a long document', () => {
    const entries = Array.from({ length: 900 }, (_, index) => `## 1.${index}.0\n\n- Fixed a crash.\n`).join('\n')
    const wishes = Array.from({ length: 900 }, (_, index) => `Users want locker ${index} near them.\n`).join('\n')
    expect(genreOf(`${prd}\n${wishes}\n${entries}`, { path: 'page.md' }).isSpec).toBe(true)
    expect(genreOf(`# Parcels\n\n${entries}\n${prd}`, { path: 'page.md' })).toMatchObject({ isSpec: false, genre: 'changelog' })
  })

  it('lints nothing in a document that is no spec', () => {
    const report = engine.lint(readme, { path: 'page.md' })
    expect(report.linted).toBe(false)
    expect(report.findings).toEqual([])
  })

  const mail = (subject: string, ...lines: string[]) => `From: Lena\nTo: shop-team\nSubject: ${subject}\n\nHello,\n\n${lines.join('\n\n')}\n`

  it('reads a mail that hands out work, and none that tells of work done', () => {
    const order = mail(
      'Gift cards',
      'We add gift cards before Christmas. I put down what we need so that Wiebke can give an estimate.',
      '- customers buy a card in the app\n- the cashier enters the code at the till\n- the rest stays on the card\n- a list for the accountants every month',
      'Around 300 people a month ask for cards at the counters, Jules counted in October. Today they get a paper voucher and a third of these is never used.',
      'It has to run on 1 December. We do no refunds of cards. Loyalty points come later.',
      'Who knows the tax rules for vouchers?',
    )
    const done = mail(
      'Outage on Sunday',
      'The portal was down for an hour. The certificate had run out and nobody got the warning. Customers saw an error page and 41 wrote to us.',
      'The new certificate was in at noon and users could log in again. The warning goes to the whole team now. The renewal runs by itself.',
      'The phone list is old. The status page was not updated. Karin checks the other certificates by Friday. Joost writes to the customers.',
    )
    expect(genreOf(order)).toMatchObject({ isSpec: true })
    expect(genreOf(done)).toMatchObject({ isSpec: false })
  })

  it('says so where there is too little to tell', () => {
    expect(genreOf('')).toMatchObject({ isSpec: false, genre: 'other', by: 'content' })
    expect(genreOf('# Hello\n\nWorld.\n')).toMatchObject({ isSpec: false, reason: 'too little in it reads like a product spec' })
  })
})

describe('many parts of a brief are proof together', () => {
  const clientBrief = `# A site for the choir

**Client:** Choir of the old town
**Date:** 3 May

## Project goals

1. A page that is easy to update
2. More people at the concerts

## Deliverables

### Phase 1: Sketches
- [ ] Two drafts

### Phase 2: Build
- [ ] Home page
- [ ] Calendar

## Design requirements

### Must-haves
- Dates of the concerts
- Photos

### Nice-to-haves
- Recordings

## Timeline

Six weeks.

## Budget

A cake.
`
  const pasted = `Ferry Pal

Target users: commuters on the island

Problem

Commuters learn about a cancelled ferry at the pier.

MVP scope

A message when a ferry is late or cancelled.

What it does not do

It does not sell tickets.

Risks

The harbour may not share its data.
`
  const clientsWords = `"I want to see which bikes are out. Customers should be able to book a bike from home. My mechanic must not see the prices."

#### High Priority

1. Bikes:
  - The app will show all bikes on one page.
  - Customers will see the menu without a login.
  - Customers will be able to book a bike for a day.
2. Roles:
  - The owner must be able to add bikes in a form.
  - Mechanics must be able to take a bike out of the list.

#### Low Priority

1. Bikes:
  - Customers may leave a note.
  - Customers should be able to pay on the page.
  - Customers should be able to cancel on the page.

#### Words used

must - This says that a requirement is of high priority.
`
  const paper = `# A tool for hay fever

1. Introduction

Many people cannot tell which days are bad for them. We would like to help people plan their week.

2. Related work

Forecasts cover whole regions.

3. Proposed solution

The app will ask people how they feel and show their worst days.

4. Evaluation plan

Ten people use it for a month.

5. Timeline

| March | Sketches |
| --- | --- |
| April | Tests |
`
  const voice = 'The kiosk shall read a card.\n\nThe kiosk shall refuse a blocked card.\n\nThe kiosk shall print a receipt.\n'
  const titled = `# Tidewatch product brief

Tidewatch is a profile for tide data. ${'Each harbour writes its tables in another form. '.repeat(4)}

The problem is that nothing fits together. ${'Tidewatch brings the tables into one form. '.repeat(3)}
`

  it.each([
    ["a client's brief with phases", clientBrief],
    ['a brief that was pasted and lost the marks of its headings', pasted],
    ["requirements below the client's words", clientsWords],
    ['a paper of students with numbered titles', paper],
    ['what a product shall do', `# Kiosk\n\n## Functional\n\n${voice}`],
    ['prose under a title that says outright what it is', titled],
  ])('reads %s', (_, text) => {
    expect(genreOf(text, { path: 'page.md' }).isSpec).toBe(true)
  })

  const outline = `# Brief on one page

Use this outline for each new idea.

- **Problem statement**: the pain, in one paragraph.
- **Target users**: segments.
- **Success metrics**: what moves.
- **Non-goals**: what stays out.
- **Risks**: what must be true.
`
  const questions = `# Finding the scope

## MVP features

- What is the least that helps?
- Which features would users miss?
- What can wait?

## Out of scope

- What do we not build?

## Success criteria

- How will we know?
- Which numbers count?
`
  const exercise = `# About

The library system is for lending books.

## UML diagrams

UML is a language for drawing software.

### Problem to solve

Software for a library.

#### Librarian

- Lends books.

#### Reader

- Borrows books from the librarian.

## Use-case diagram

See the picture.

## Additional resources

- A book on UML
`
  const chapter = `# 3. The need

You know the customer. Now ask what hurts. Teams that skip this ship what nobody needs.

## The problem

When you measure features, you measure output. Users go back to their spreadsheets.

## The solution

Therefore write down each need as users would say it. Ask yourself who has it.
`
  const investors = `# Tide token, investor grade

## The problem

Farmers rely on luck.

## The solution

A market for forecasts.

## Key features

- Forecasts

## Use cases

- Farmers plan

## Roadmap

- **Q1:** first net
`

  it.each([
    ['an outline to use', outline],
    ['questions to put to people', questions],
    ['an exercise in drawing diagrams', exercise],
    ['a chapter on how to find needs', chapter],
    ['a page for investors', investors],
    [
      'a strategy for security',
      '# Security model strategy\n\n## Approach\n\n- Document it\n\nFeatures should:\n\n- be opt-in\n\nWe are not planning to support:\n\n- sandboxes\n',
    ],
  ])('leaves %s alone', (_, text) => {
    expect(genreOf(text, { path: 'page.md' }).isSpec).toBe(false)
  })

  it('counts no part that machines alone have a use for', () => {
    const service = `# Queue\n\n## Goals\n\nThe API shall answer from the cache.\n\n## Non-goals\n\nSharding.\n\n## Constraints\n\nThe broker retries.\n\n## Success criteria\n\np95 latency under 50 ms.\n\n## Timeline\n\n${'The gateway polls the broker and the database. '.repeat(12)}\n`
    expect(genreOf(service, { path: 'page.md' }).reason).not.toContain('many parts of a brief')
  })
})

describe('the name of a file', () => {
  const template = read(join(fixtures, 'by-name/prd-template.md'))

  it('makes a template of an unfilled spec, and a spec of the same prompts elsewhere', () => {
    for (const path of ['docs/prd-template.md', 'TEMPLATE.md', 'templates/prd.md', 'docs/prd_template.md']) {
      expect(genreOf(template, { path }), path).toMatchObject({ isSpec: false, genre: 'template' })
    }
    expect(genreOf(template, { path: 'specs/checkout-prd.md' }).isSpec).toBe(true)
  })

  it('does not make a template of a spec about templates', () => {
    expect(genreOf(prd.replace('Parcel lockers, second attempt', 'Invoice template'), { path: 'specs/invoice-template.md' }).isSpec).toBe(true)
  })

  it('is a hint that content outweighs, for a spec and against it', () => {
    for (const title of ['Blog search', 'Request for comments: lockers', 'Lockers with a better data model', 'A roadmap view', 'Investor reports'])
      expect(genreOf(prd.replace('Parcel lockers, second attempt', title)).isSpec, title).toBe(true)
    for (const title of ['Product requirements', 'User stories', 'One-pager', 'Product brief'])
      expect(genreOf(readme.replace(/^# .*/m, `# ${title}`)).isSpec, title).toBe(false)
    expect(genreOf('# User stories\n\nThey are kept elsewhere, ask Ann.\n').isSpec).toBe(false)
  })

  it('tells what a sprint has to bring from what it brought', () => {
    const sprint = '## User need\n\nGuests want to hear the answer.\n\n## Goal\n\nThe answer is read aloud.\n\n## Out of scope\n\n- Dictation.\n'
    expect(genreOf(`# Sprint 12 requirements: reading aloud\n\n${sprint}`).isSpec).toBe(true)
    expect(genreOf(`# Sprint 12\n\n${sprint}`)).toMatchObject({ isSpec: false, genre: 'notes' })
  })

  it('reads ideas sorted by priority where it is said what is wrong and what should get better', () => {
    const ideas = read(join(fixtures, 'other/pond-ideas.md'))
    const frame = '## Problem\n\nKeepers feed twice, for nobody sees who fed last.\n\n## Success metrics\n\nFewer than 2 % of the fish are fed twice.\n\n'
    expect(genreOf(ideas.replace('## High priority', `${frame}## High priority`)).isSpec).toBe(true)
  })

  it('leaves a changelog, a decision record or a runbook alone', () => {
    for (const path of ['CHANGELOG.md', 'docs/adr/0001-lockers.md', 'docs/release-notes.md', 'meeting-notes/2024.md']) {
      expect(genreOf('# Lockers\n\nUsers want more lockers.\n', { path }), path).toMatchObject({ isSpec: false, by: 'name' })
    }
  })

  it('lets a README of a feature be a spec, and a README of a package not', () => {
    expect(genreOf(read(join(fixtures, 'spec/shared-lists/README.md')), { path: 'features/shared-lists/README.md' }).isSpec).toBe(true)
    expect(genreOf(readme, { path: 'packages/kv-cache/README.md' })).toMatchObject({ isSpec: false, genre: 'readme' })
  })

  it('reads Windows paths and escaped URI paths', () => {
    for (const path of ['C:\\docs\\templates\\prd.md', '/docs/templates/prd%20draft.md', '/broken/%E0%A4%A/templates/prd.md']) {
      expect(genreOf(template, { path }).genre, path).toBe('template')
    }
  })
})

describe('what outranks name and content', () => {
  it('is the person first', () => {
    expect(genreOf(readme, { path: 'README.md', asSpec: true })).toMatchObject({ isSpec: true, by: 'override' })
    expect(genreOf(`---\nrightspec:\n  genre: readme\n---\n${readme}`, { asSpec: true }).isSpec).toBe(true)
    expect(genreOf(prd, { asSpec: false })).toMatchObject({ isSpec: false, by: 'override' })
  })

  it('then the front matter written for Rightspec', () => {
    expect(genreOf(`---\nrightspec:\n  genre: one-pager\n---\n${readme}`, { path: 'README.md' })).toMatchObject({
      isSpec: true,
      genre: 'one-pager',
      by: 'front-matter',
    })
    expect(genreOf(`---\nrightspec: { genre: notes }\n---\n${prd}`, { settings: { specs: ['**/*.md'] }, path: 'a.md' })).toMatchObject({
      isSpec: false,
      by: 'front-matter',
    })
  })

  it('so that whoever states its type or style for Rightspec states that it is a spec', () => {
    expect(genreOf(`---\nrightspec: { type: minor }\n---\n${readme}`)).toMatchObject({
      isSpec: true,
      by: 'front-matter',
      reason: 'front matter says rightspec.type: minor',
    })
    expect(genreOf(`---\nrightspec: { style: framing }\n---\n${readme}`)).toMatchObject({ isSpec: true, reason: 'front matter says rightspec.style: framing' })
    expect(genreOf(`---\nrightspec: { genre: notes, type: minor }\n---\n${readme}`)).toMatchObject({ isSpec: false, genre: 'notes' })
    expect(genreOf(`---\nrightspec: { profile: senior }\n---\n${readme}`)).toMatchObject({ isSpec: false })
  })

  it('then the globs of the settings, of which "ignore" is stronger', () => {
    expect(genreOf(readme, { path: '/home/me/shop/specs/README.md', settings: { specs: ['specs/**'] } })).toMatchObject({ isSpec: true, by: 'glob' })
    expect(genreOf(prd, { path: 'archive\\old-prd.md', settings: { ignore: ['archive/**'] } })).toMatchObject({ isSpec: false, by: 'glob' })
    expect(genreOf(prd, { path: 'specs/a.md', settings: { specs: ['specs/**'], ignore: ['**/a.md'] } })).toMatchObject({ isSpec: false, by: 'glob' })
    expect(genreOf(readme, { path: 'README.md', settings: { specs: ['specs/**'] } })).toMatchObject({ isSpec: false })
  })

  it('then front matter of other tools, where its word is clear', () => {
    expect(genreOf(`---\ntype: PRD\n---\n${readme}`)).toMatchObject({ isSpec: true, genre: 'prd', by: 'front-matter', reason: 'front matter says type: prd' })
    expect(genreOf(`---\nlayout: post\n---\n${prd}`)).toMatchObject({ isSpec: false, genre: 'post', by: 'front-matter' })
    expect(genreOf(`+++\ntype = "adr"\n+++\n${prd}`)).toMatchObject({ isSpec: false, genre: 'adr' })
  })

  it('but not a word that says nothing, or none that we know', () => {
    expect(genreOf(`---\nlayout: default\ntype: [1]\ngenre: constructor\n---\n${prd}`)).toMatchObject({ isSpec: true, by: 'content' })
    expect(genreOf(`---\ntype: spec\n---\n${read(join(fixtures, 'other/order-service-design.md'))}`).isSpec).toBe(false)
  })
})

describe('docs/genre.md', () => {
  const page = read(fileURLToPath(new URL('../../docs/genre.md', import.meta.url)))
  const row = page.split('\n').find((line) => line.includes('`prd`')) ?? ''
  const [, specs = [], others = []] = row.split('|').map((cell) => Array.from(cell.matchAll(/`([^`]+)`/g), ([, value]) => value as string))

  it('names words that are accepted, each on its side', () => {
    expect(specs.length).toBeGreaterThan(8)
    expect(others.length).toBeGreaterThan(8)
    const stated = (genre: string) => genreOf(`---\nrightspec:\n  genre: ${genre}\n---\nText.\n`)
    for (const genre of specs) expect(stated(genre), genre).toMatchObject({ isSpec: true, by: 'front-matter', genre })
    for (const genre of others) expect(stated(genre), genre).toMatchObject({ isSpec: false, by: 'front-matter', genre })
    for (const genre of ['feature spec', 'user stories']) expect(stated(genre).isSpec, genre).toBe(true)
    expect(stated('meeting notes')).toMatchObject({ isSpec: false, genre: 'notes' })
  })
})

describe('the language of the prose', () => {
  it.each(['de', 'fr', 'es', 'pl', 'ja', 'sv'])('recognises %s and leaves it alone', (language) => {
    expect(genreOf(read(join(fixtures, `foreign/${language}.md`)), { path: 'prd.md' })).toMatchObject({ isSpec: false, by: 'language', language })
  })

  it('says in which language a document is', () => {
    expect(genreOf(read(join(fixtures, 'foreign/de.md'))).reason).toBe('written in German; Rightspec reads English')
  })

  it('is not fooled by names, lists of products, quotations, or too little text', () => {
    for (const name of ['names', 'mixed', 'stack']) expect(genreOf(read(join(fixtures, `english/${name}.md`))).language, name).toBe('en')
    expect(genreOf('# Ziele\n\nWir wollen das bald.\n').language).toBe('en')
  })

  it('yields to the person and to front matter that says English', () => {
    const german = read(join(fixtures, 'foreign/de.md'))
    expect(genreOf(german, { asSpec: true })).toMatchObject({ isSpec: true, language: 'de' })
    expect(genreOf(`---\nlang: en\n---\n${german}`).language).toBe('en')
  })
})

const corpus = process.env.RIGHTSPEC_CORPUS
const hasCorpus = corpus !== undefined && existsSync(join(corpus, 'docs')) && existsSync(join(corpus, 'negatives'))

describe.skipIf(!hasCorpus)(`a corpus of real documents${hasCorpus ? '' : ' (set RIGHTSPEC_CORPUS to a folder with docs/ and negatives/)'}`, () => {
  it('reads every spec and leaves the others alone', () => {
    const wrong = (folder: string, isSpec: boolean) =>
      markdownIn(join(corpus as string, folder)).filter((path) => genreOf(read(path), { path }).isSpec !== isSpec)
    expect(wrong('docs', true)).toEqual([])
    expect(wrong('negatives', false)).toEqual([])
  })
})
