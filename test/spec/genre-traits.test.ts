import { describe, expect, it } from 'vitest'
import { DocumentReader } from '../../src/markdown/document.js'
import { isOnSpecs, readTraits, type Traits } from '../../src/spec/genre-traits.js'
import { readOutlined } from '../../src/spec/outline.js'
import { SpecReader } from '../../src/spec/spec.js'
import { specOf } from './spec-of.js'
import { traits } from './traits.js'

const traitsOf = (text: string, frontMatter: Record<string, unknown> = {}): Traits => readTraits({ ...specOf(text), frontMatter })
const titled = (text: string) => traitsOf(`# Lamps\n\n${text}\n`)

describe('the headings of a document', () => {
  it.each([
    ['2. Scope', 'scope'],
    ['2 Scope', 'scope'],
    ['2.1.3) Scope', 'scope'],
    ['12: Scope', 'scope'],
    ['IV. Scope', 'scope'],
    ['ix) Scope', 'scope'],
    ['🔥 Scope', 'scope'],
    ['– 2. Scope', 'scope'],
    ['Scope:', 'scope'],
    ['Scope?!', 'scope'],
    ['Scope . :', 'scope'],
    ['What’s new', "what's new"],
    ['What‘s new', "what's new"],
    ['1.2.3', '1.2.3'],
    ['2024', '2024'],
    ['2024 12', '2024 12'],
    ['(Scope)', '(scope)'],
    ['[1.0]', '[1.0]'],
    ['/scope', '/scope'],
    ['`scope`', 'scope'],
    ['I scope', 'i scope'],
    ['3rd scope', '3rd scope'],
  ])('%s: %s', (heading, plain) => expect(titled(`## ${heading}\n\nRed.`).headings).toBe(plain))
  it('are told without the title, in their order', () => {
    expect(traitsOf('# Lamps\n\nRed.\n\n## Goals\n\nBlue.\n\n### Scope\n\nGreen.')).toMatchObject({ headings: 'goals\nscope', headingCount: 2, parts: 2 })
    expect(traitsOf('Red.')).toMatchObject({ headings: '', headingCount: 0, parts: 0 })
  })
  it('that are stories are told as stories', () => {
    const { headings, stories, roles } = titled('## As a baker, I want to ring\n\nRed.\n\n## Goals\n\nBlue.')
    expect({ headings, stories, roles: [...roles].includes('goal') }).toEqual({ headings: 'goals', stories: 1, roles: true })
  })
  it('give roles, and so do labels', () => {
    expect([...titled('## Goals\n\nRed.').roles]).toEqual(['goal'])
    expect([...titled('Red.').roles]).toEqual(['background'])
    expect(titled('## Notes\n\n**Problem:** nobody bakes.').roles.has('problem')).toBe(true)
  })
})

describe('a pasted document, which has lost the marks of its headings', () => {
  const parts = (text: string) => titled(text).parts
  const roles = (text: string) => [...titled(text).roles].filter((role) => role !== 'background')
  it.each([
    'Goals\n\nRed lamps.',
    'Goals\nRed lamps.',
    '2 Goals\n\nRed lamps.',
    '1. Goals\n\nRed lamps.',
    '- Goals\n\nRed lamps.',
    'Out of scope\n\nRed lamps.',
  ])('%j', (text) => expect(roles(text).length).toBe(1))
  it.each([
    'goals\n\nRed lamps.',
    'Goals.\n\nRed lamps.',
    'Goals,\nred lamps.',
    'Goals;\nred',
    'Goals!\n\nRed lamps.',
    '> Goals\n\nRed lamps.',
    '- Goals\n- Red lamps',
    '- Lamps\n  - Goals',
    'Bread\n\nRed.',
  ])('is none: %j', (text) => expect(roles(text)).toEqual([]))
  it('names parts so', () => {
    expect(parts('Goals\n\nRed lamps.')).toBe(1)
    expect(parts('2. Scope\n\nRed lamps.')).toBe(1)
    expect(parts('Goals\n\nRed lamps.\n\n## Scope\n\nBlue.')).toBe(1)
    expect(parts('Goals\n\nRed lamps.\n\nRisks\n\nBlue lamps.\n\n## Scope\n\nBlue.')).toBe(3)
    expect(parts('Goals\n\nRed lamps.\n\n## Bread\n\nBlue.')).toBe(1)
  })
  it('has titles of few words', () => {
    expect(roles('User needs of the old town\n\nRed lamps.').length).toBe(1)
    expect(roles('User needs of the very old town\n\nRed lamps.').length).toBe(0)
  })
})

describe('fields of the first lines', () => {
  it('name parts where headings follow', () => {
    expect(titled('**Timeline:** May\n\n## Scope\n\nRed.').parts).toBe(2)
    expect(titled('**Timeline:** May').parts).toBe(0)
    expect(titled('## Scope\n\n**Timeline:** May').parts).toBe(1)
  })
})

describe('the steps of a plan', () => {
  const stages = (text: string) => titled(text).stages
  const plan = '## Milestones\n\n### Milestone 1\n\nRed.\n\n### Milestone 2\n\nBlue.'
  it('are no periods of a roadmap in a document with more than that', () => {
    expect(stages(`${plan}\n\n## Bread\n\nRed.\n\n## Butter\n\nRed.`)).toBe(2)
    expect(stages(`${plan}\n\n## Bread\n\nRed.`)).toBe(0)
    expect(stages('## Bread\n\nRed.\n\n## Butter\n\nRed.\n\n## Lamps\n\n### Milestone 1\n\nRed.')).toBe(0)
  })
})

describe('what is listed as a function', () => {
  it('tells nobody what to do', () => {
    expect(titled('## Main functions\n\n- Open a lamp\n- Export the lamps').instructions).toBe(0)
    expect(titled('## Main functions\n\nOpen a lamp.').instructions).toBe(1)
    expect(titled('## Bread\n\n- Open a lamp\n- Export the lamps').instructions).toBe(2)
  })
})

describe('stories told in two items', () => {
  it.each([
    ['- As a baker\n- I want to ring', 1],
    ['- As a baker\n- I want to ring\n- I want to sing', 1],
    ['- As a baker\n- Red\n- I want to ring', 0],
    ['- I want to ring', 0],
    ['- As a baker\n- I want to ring\n- As a nurse\n- I can sing', 2],
    // beneath one another
    ['- As a baker.\n  - When it is hot\n    - I want to ring\n  - When it is cold\n    - I want to sing', 2],
    ['- As a baker.\n  - When it is hot\n- Red\n  - I want to ring', 0],
    ['- As a baker.\n- I want to ring', 0],
  ])('%j: %d', (text, stories) => expect(titled(text).stories).toBe(stories))
})

describe('how much of it is code, and how much waits for words', () => {
  const code = '```\nlamp lamp lamp lamp lamp\n```'
  it('is code', () => {
    expect(traitsOf(code).codeShare).toBeCloseTo(1, 1)
    expect(traitsOf(`${code}\n\nRed lamps everywhere, all day long.`).codeShare).toBeCloseTo(0.45, 1)
    expect(traitsOf('Red.').codeShare).toBe(0)
    expect(traitsOf('').codeShare).toBe(0)
    expect(traitsOf('```gherkin\nFeature: lamps\n  Scenario: red\n    Given a lamp\n    When it rings\n    Then all wake\n```').codeShare).toBe(0)
  })
  it('waits', () => {
    expect(titled('- Red\n- [who]\n-\n\nTBD')).toMatchObject({ places: 4, blanks: 3 })
    expect(titled(code)).toMatchObject({ places: 0, blanks: 0 })
    expect(traitsOf('# [Name]\n\nRed.').unnamed).toBe(true)
    expect(traitsOf('# Lamps\n\nRed.').unnamed).toBe(false)
  })
})

describe('where it begins', () => {
  it('is read as far as it shows what it is', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => `Lamp ${at} is red.`).join('\n\n')
    expect(titled(many(399)).statements).toBe(399)
    expect(titled(many(400)).statements).toBe(400)
    expect(titled(`${many(402)}\n\n## Goals\n\nRed.`)).toMatchObject({ statements: 400, headings: '' })
    expect(titled(`${many(399)}\n\n## Goals\n\nRed.`)).toMatchObject({ statements: 400, headings: 'goals' })
    expect(titled(many(200)).opening).toHaveLength(1_500)
    const short = titled('Red.\n\n```\nlamp\n```').codeShare
    expect(titled(`${many(402)}\n\n## Code\n\n\`\`\`\n${'lamp '.repeat(999)}\n\`\`\``).codeShare).toBe(0)
    expect(short).toBeGreaterThan(0)
  })
  it('has its front matter read without regard to capitals', () => expect([...traitsOf('Red.', { Title: 1, tags: [] }).keys]).toEqual(['title', 'tags']))
})

describe('what it is going to be, said in its first sentences', () => {
  it.each([
    'A tool to bake',
    '(A tool to bake)',
    'An app for bakers',
    'Tern is a small app that bakes',
    'Old Tern will be a website for bakers',
    'The old Tern is a web site with lamps',
    'A small, red and old game where bakers meet',
    'A plugin which bakes',
    'An add-on designed for ovens',
    'A platforms aimed at ovens',
    'A real-time dashboard for ovens',
  ])('%s', (text) => expect(titled(text).isDefined).toBe(true))
  it.each([
    'A lamp to bake',
    'A tool bakes',
    'Here a tool to bake',
    'The very old Tern is a tool to bake',
    'Tern was a tool to bake',
    'A red old big wet hot small tool to bake',
    'The tool to bake',
    'A toolbox for bakers',
  ])('not: %s', (text) => expect(titled(text).isDefined).toBe(false))
  it('is among the first three', () => {
    expect(titled('Red.\n\nBlue.\n\nA tool to bake.').isDefined).toBe(true)
    expect(titled('Red.\n\nBlue.\n\nGreen.\n\nA tool to bake.').isDefined).toBe(false)
  })
})

describe('the traits of a long document', () => {
  const section = (index: number) =>
    `## Requirements ${index}\n\n- Nurses can see bed ${index} of the ward.\n- Show what changed since the last shift.\n- Export the list.\n\nIt helps the nurses of ward ${index}.\n`
  const sections = Array.from({ length: 200 }, (_, index) => section(index))
  const text = `---\nowner: Ida\n---\n\n# Handover\n\n${sections.join('\n')}`

  /** Reads text after text as one engine does; what it tells of the last one, and whether that was read anew. */
  function afterEdits(...texts: string[]): { traits: Traits; kept: boolean } {
    const [reader, specs] = [new DocumentReader(readOutlined), new SpecReader()]
    let [traits, before]: (Traits | undefined)[] = []
    for (const one of texts) {
      const document = reader.document(one)
      before = traits
      traits = readTraits(specs.read(document, document.frontMatter?.values ?? {}))
    }
    if (!traits) throw new Error('no text')
    return { traits, kept: traits === before }
  }

  it.each<[string, string, boolean]>([
    ['behind what is read', text.replace('bed 150 of', 'bed 150 and 151 of'), true],
    ['at its end', `${text}\nThe end.\n`, true],
    ['in what is read', text.replace('Export the list', 'As a nurse, I want to export the list'), false],
    ['in a heading that is read', text.replace('## Requirements 3\n', '## Timeline\n'), false],
    ['in a heading behind it', text.replace('## Requirements 150', '## Timeline'), true],
    ['in the title', text.replace('# Handover', '# <Product name>'), false],
    ['in the front matter', text.replace('owner: Ida', 'owner: Ida\nstatus: draft'), false],
    ['that leaves a short document', text.slice(0, text.indexOf('## Requirements 20')), false],
  ])('are what they are when it is read alone, after an edit %s', (_, edited, kept) => {
    const found = afterEdits(text, edited)
    expect(found.traits).toEqual(afterEdits(edited).traits)
    expect(found.kept).toBe(kept)
    expect(afterEdits(text, edited, text).traits).toEqual(afterEdits(text).traits)
  })
})

describe('the columns of tables', () => {
  it('are told once for each table', () => {
    const table = '| **Planned** | Done: |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |'
    expect(titled(`${table}\n\nRed.\n\n| Who |\n|---|\n| Ana |`).columns).toBe('planned\ndone\nwho')
    expect(titled('Red.').columns).toBe('')
  })
})

describe('a form to be copied', () => {
  const parts = '### Users\n\nRed.\n\n### Problem\n\nBlue.'
  it.each(['Use case template', 'Template', 'Story skeleton'])('names no parts: %s', (title) => {
    const { roles } = titled(`## ${title}\n\n${parts}`)
    expect([roles.has('user'), roles.has('problem')]).toEqual([false, false])
  })
  it.each(['Invoice template', 'E-mail template', 'Templates for anglers', 'Overview'])('is none: %s', (title) => {
    const { roles } = titled(`## ${title}\n\n${parts}`)
    expect([roles.has('user'), roles.has('problem')]).toEqual([true, true])
  })
})

describe('a page on specs', () => {
  it('tells again and again how they are', () => {
    expect(isOnSpecs(traits({ aboutSpecs: 8 }))).toBe(true)
    expect(isOnSpecs(traits({ aboutSpecs: 7 }))).toBe(false)
    expect(isOnSpecs(traits({ aboutSpecs: 1, statements: 5 }))).toBe(false)
    expect(isOnSpecs(traits({ aboutSpecs: 1, prompts: 2, statements: 20 }))).toBe(true)
    expect(isOnSpecs(traits({ prompts: 12 }))).toBe(false)
  })
})
