import { describe, expect, it } from 'vitest'
import type { Genre } from '../../src/spec/genre.js'
import { readNames } from '../../src/spec/genre-names.js'
import { countParts } from '../../src/spec/genre-parts.js'

const titled = (title: string) => readNames(undefined, title)[0]

describe('what a title says', () => {
  it.each<[Genre, string]>([
    ['prd', 'PRD: night ferry'],
    ['prd', 'Product requirement'],
    ['prd', 'Product specifications for bells'],
    ['prd', 'Feature spec'],
    ['prd', 'UX outline'],
    ['prd', 'Bell specification'],
    ['prd', 'Epic 12'],
    ['prd', 'New features'],
    ['prfaq', 'PR/FAQ'],
    ['prfaq', 'Press release & FAQ'],
    ['one-pager', 'One-pager: bells'],
    ['one-pager', '1 pager'],
    ['one-pager', 'Onepagers'],
    ['brief', 'Product brief'],
    ['brief', 'Problem statement'],
    ['brief', 'Website charter'],
    ['brief', 'Game concept'],
    ['brief', 'Statement of work'],
    ['brief', 'Night briefing'],
    ['pitch', 'Pitch for bells'],
    ['story-list', 'User stories'],
    ['story-list', 'Userstory'],
    ['requirements', 'Business requirements'],
    ['requirements', 'SRS'],
    ['requirements', 'Requirements doc'],
    ['requirements', 'Use cases'],
    ['requirements', 'Bell requirement'],
    ['strategy', 'Product strategy'],
    ['strategy', 'Bell strategy'],
    ['strategy', 'Our vision'],
    ['strategy', 'Bell direction'],
    ['hypothesis', 'Hypotheses'],
    ['proposal', 'Capstone proposal'],
    ['proposal', 'Proposal for a bell'],
    ['template', 'Bell template'],
    ['process', 'How to write a PRD'],
    ['process', '7 rules for user stories'],
    ['process', 'Requirements checklist'],
    ['process', 'Contributing'],
    ['process', 'Ways of working'],
    ['process', 'Holiday policy'],
    ['changelog', 'Change log'],
    ['changelog', 'History'],
    ['release-notes', "What's new"],
    ['release-notes', 'Releases'],
    ['adr', 'ADR 12'],
    ['adr', 'Architecture decision'],
    ['adr', 'Decisions'],
    ['rfc', 'KEP 12'],
    ['rfc', 'RFC 12'],
    ['rfc', 'KIP-9: Bells'],
    ['rfc', 'RFD 12'],
    ['other', 'Threat model of the bell'],
    ['other', 'Marketing plan'],
    ['other', 'Migration plan'],
    ['other', 'Grant application'],
    ['other', 'Job description'],
    ['rfc', 'Request for comments'],
    ['design', 'Technical design'],
    ['design', 'Design doc'],
    ['design', 'Implementation plan'],
    ['tutorial', 'Getting started'],
    ['tutorial', 'Lesson 3'],
    ['tutorial', 'Installation guide'],
    ['tutorial', 'FAQ'],
    ['notes', 'Meeting minutes'],
    ['notes', 'Sprint 12'],
    ['notes', 'Bell notes'],
    ['notes', 'Workshop recap'],
    ['runbook', 'Run book'],
    ['other', 'Postmortem'],
    ['other', 'Bell API'],
    ['other', 'Road map'],
    ['other', 'Seed round'],
    ['other', 'Index of bells'],
    ['research', 'Research findings'],
    ['research', 'Interview scripts'],
    ['post', 'Blog posts'],
    ['post', 'Newsletter'],
    ['readme', 'README'],
  ])('%s: %s', (genre, title) => {
    expect(titled(title)?.genre).toBe(genre)
  })

  it.each(['Night ferry', '', 'Prdx', 'Historic bells', 'Noted bells', 'Security of bells', 'Apiary', 'Briefings of May'])('nothing: %s', (title) => {
    expect(titled(title)).toBeUndefined()
  })

  it.each<[Genre, string]>([
    ['prd', 'PRD: Onboarding guide'],
    ['prd', 'PRD – Meeting notes'],
    ['brief', 'Roadmap view (product brief)'],
    ['other', 'Test plan: search'],
    ['runbook', 'Runbook: PR checks'],
    ['process', 'Working backwards: the PR/FAQ at our company'],
    ['proposal', 'Capstone project proposal: a score API'],
  ])('of the kind beside its topic, the kind; %s: %s', (genre, title) => expect(titled(title)?.genre).toBe(genre))

  it.each(['Meeting notes assistant', 'Changelog page redesign', 'Template gallery', 'Roadmap view', 'Glossary page'])('is of a thing: %s', (title) =>
    expect(titled(title)).toBeUndefined(),
  )

  it.each<[Genre, string]>([
    ['notes', 'Meeting notes on search'],
    ['runbook', 'Runbook for imports'],
    ['process', 'Onboarding handbook'],
  ])('is no thing, though it speaks of one; %s: %s', (genre, title) => expect(titled(title)?.genre).toBe(genre))

  it('says little of an onboarding, which a product has as well as a team', () => {
    expect(titled('Onboarding')?.points).toBeLessThan(2)
    expect(titled('Employee onboarding')?.points).toBeGreaterThan(4)
  })

  it('is told apart: a strategy of engineers is none, a design document of a game is one of a game', () => {
    expect(titled('Caching strategy')).toBeUndefined()
    expect(titled('Game design document')?.genre).not.toBe('design')
    expect(titled('Sprint 12 requirements')?.genre).toBe('requirements')
  })

  it('is told by its loudest words, and whether they are all of it', () => {
    expect(titled('Requirements for our PRD')).toMatchObject({ genre: 'prd', points: 5, words: 'prd', whole: false, where: 'title' })
    expect(titled('CHANGELOG')).toMatchObject({ words: 'changelog', whole: true })
  })
})

describe('what a path says', () => {
  const told = (path: string) => readNames(path, '').map(({ genre, points, where }) => [genre, points, where])

  it('is said by the name of the file, and less loudly by its folder', () => {
    expect(told('docs/prds/bells.md')).toEqual([['prd', 3, 'folder']])
    expect(told('docs/bells-prd.md')).toEqual([['prd', 5, 'file']])
    expect(told('docs/prds/README.md')).toEqual([
      ['readme', 2, 'file'],
      ['prd', 5, 'folder'],
    ])
    expect(told('prds\\bells.markdown')).toEqual([['prd', 3, 'folder']])
    expect(told('prds/archive/bells.md')).toEqual([])
  })

  it('is read in any spelling', () => {
    for (const path of ['MeetingNotes.md', 'meeting_notes.mdx', 'meeting%20notes.md', 'Meeting-Notes.txt', 'q3MeetingNotes.md'])
      expect(told(path), path).toEqual([['notes', 5, 'file']])
    expect(told('100%-prd.md')).toEqual([['prd', 5, 'file']])
  })

  it('may be that a whole folder is of one kind', () => {
    expect(told('.github/bells.md')).toEqual([['template', 9, 'folder']])
    expect(told('node_modules/bells/bells.md')).toEqual([['readme', 9, 'folder']])
    expect(told('a/_posts/bells.md')).toEqual([
      ['post', 6, 'folder'],
      ['post', 3, 'folder'],
    ])
    expect(told('keps/sig/bells.md')).toEqual([['rfc', 4, 'folder']])
  })
})

describe('the parts of a brief', () => {
  it.each([
    'goals',
    'our purpose',
    'goals of the bell',
    'target audience',
    'personas',
    'users',
    'who it is for',
    'problem statement',
    'core problem',
    'pain points',
    'user needs',
    'challenges',
    'solution overview',
    'app idea',
    'high-level concept',
    'value proposition',
    'key features',
    'functionality',
    'requirements',
    'non-functional',
    'nice to haves',
    'user stories of may',
    'scope',
    'out of scope',
    'exclusions',
    'what it does not do',
    'success metrics',
    'kpis',
    'how we will know',
    'expected impact',
    'assumptions',
    'possible issues',
    'risks of it',
    'timeline',
    'launch plan',
    'phases',
    'what the client wants',
    'stakeholders',
    'competitors',
    'similar apps',
    'market',
    'ui guidelines',
    'look and feel',
    'sitemap',
    'user flow',
    'core loop',
  ])('%s', (heading) => {
    expect(countParts(`bells\n${heading}\nnight`)).toBe(1)
  })
  it('count once each', () => {
    expect(countParts('goals\nobjectives\nrisks\nscope')).toBe(3)
    expect(countParts('the goals we had\nwho rings\nbells')).toBe(0)
    expect(countParts('')).toBe(0)
  })
})

describe('what is no spec by its title', () => {
  it.each<[Genre, string]>([
    ['process', 'PRD creation guide'],
    ['process', 'User story writing guidelines'],
    ['other', 'Terminology'],
    ['other', 'Definitions'],
    ['research', 'Round 2 test: topline summary'],
    ['research', 'Usability testing of the bell'],
  ])('%s: %s', (genre, title) => expect(titled(title)?.genre).toBe(genre))
  it('is as loud where it opens with a word that no product is called by, or is a plan that no product team makes', () => {
    for (const title of [
      'Test plan: bells',
      'Threat model for bells',
      'Post-mortem of May',
      'Grant application: bells',
      'Job description: ringer',
      'Q3 marketing plan',
    ])
      expect(titled(title), title).toMatchObject({ points: 6, whole: true })
    for (const title of ['Share a test plan', 'Grants for bells', 'Marketing plan for bells', 'Tools for a threat model'])
      expect(titled(title)?.whole ?? false, title).toBe(false)
  })
  it('says less of a series where no number stands behind it', () => {
    expect(titled('RFC 12: bells')).toMatchObject({ genre: 'rfc', points: 4 })
    expect(titled('RFC: bells')).toMatchObject({ genre: 'rfc', points: 3 })
  })
  it('is louder where the word is all of it', () => {
    expect(titled('Terminology')).toMatchObject({ points: 12, whole: true })
    expect(titled('Terminology of bells')).toBe(undefined)
  })
})
