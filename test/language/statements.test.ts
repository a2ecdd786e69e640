import { describe, expect, it } from 'vitest'
import { isFeature, storyOf } from '../../src/language/statements.js'
import { readChunk } from '../../src/markdown/document.js'
import type { Role } from '../../src/spec/roles.js'
import { statementOf, statementsOf } from './read.js'

const said = (source: string) => statementsOf(source).map(({ kind, label, text }) => [kind, label, text])

describe('statements', () => {
  it('are sentences, with the label that stands in front', () => {
    expect(statementsOf('**Why:** Clerks wait. They leave.').map(({ label, text }) => [label, text])).toEqual([
      ['Why', 'Clerks wait.'],
      ['Why', 'They leave.'],
    ])
    expect(statementOf('- FR-04: A chain can be copied').label).toBe('FR-04')
  })

  it('are the first sentence of an item, and what follows it', () => {
    expect(said('- Clerks wait. They leave.')).toEqual([
      ['item', undefined, 'Clerks wait.'],
      ['sentence', undefined, 'They leave.'],
    ])
  })

  it('are the lines of a list that was typed', () => {
    for (const [one, two] of [
      ['– ', '– '],
      ['• ', '• '],
      ['•\t', '•\t'],
      ['3.1 ', '3.2 '],
      ['a) ', 'b) '],
      ['(1) ', '(2) '],
    ])
      expect(
        statementsOf(`${one}Clerks can wait\n${two}Guests can leave`).map(({ text }) => text.trim()),
        one,
      ).toEqual([`${one}Clerks can wait`, `${two}Guests can leave`].map((text) => text.replace('\t', ' ')))
    expect(statementsOf('Clerks wait\nfor guests')).toHaveLength(1)
  })

  it('leave the cell out that only counts a row', () => {
    expect(statementOf('| ID | Goal |\n| --- | --- |\n| G1 | Deliver an engine |\n').text).toBe('Deliver an engine')
    for (const id of ['US-3', 'FR 4.1', '12', '#7', '3.2.1', '4a'])
      expect(statementOf(`| ID | Goal |\n| --- | --- |\n| ${id} | Deliver |\n`).text, id).toBe('Deliver')
    for (const id of ['Bell', 'US-3 ring', '2024-12-345-12-1-1'])
      expect(statementOf(`| ID | Goal |\n| --- | --- |\n| ${id} | Deliver |\n`).text, id).toBe(`${id} | Deliver`)
    expect(statementOf('| ID |\n| --- |\n| G1 |\n').text).toBe('G1')
  })

  it('stand where they are said to', () => {
    const source = 'Clerks **wait**. They leave\nearly.'
    expect(statementsOf(source).map(({ start, end }) => source.slice(start, end))).toEqual(['Clerks **wait**.', 'They leave\nearly.'])
    const [, second] = statementsOf(source)
    const range = second?.range(5, 10)
    expect(source.slice(range?.start, range?.end)).toBe('leave')
    expect(second?.text).toBe('They leave early.')
    const nothing = second?.range(5, 5)
    expect(source.slice(nothing?.start, nothing?.end)).toBe('l')
  })

  it('know what stands around them', () => {
    const [first, second, third] = statementsOf('One. Two. Three.')
    expect([first?.previous?.text, first?.next?.text, first?.after]).toEqual([undefined, 'Two.', 'Two. Three.'])
    expect([second?.paragraph, second?.after, second?.index]).toEqual(['One. Two. Three.', 'Three.', 1])
    expect([third?.next, third?.after]).toEqual([undefined, ''])
  })

  it('know only forty sentences to each side', () => {
    const many = statementsOf(Array.from({ length: 100 }, (_, index) => `N${index + 100} is so.`).join(' '))
    expect(many[50]?.paragraph.split('. ')).toHaveLength(81)
    expect(many[50]?.after.split('. ')).toHaveLength(40)
    expect(many[10]?.paragraph).toMatch(/^N100 is so\. .* N150 is so\.$/)
  })

  it('know their code', () => {
    const statement = statementOf('Ring `the bell` now, `please`.')
    const at = statement.text.indexOf('the bell')
    expect(statement.inCode(at, at + 8)).toBe(true)
    expect(statement.inCode(at, at + 10)).toBe(false)
    expect(statement.inCode(0, 4)).toBe(false)
    expect(statement.spans('code')).toHaveLength(2)
  })

  it('are read once, and once more where their role or heading changes', () => {
    const statement = statementOf('Clerks wait.')
    let times = 0
    const reading = () => ++times
    expect([statement.read(reading), statement.read(reading)]).toEqual([1, 1])
    const readIn = (role: Role, title: string, above = 'All') =>
      statement.readIn({ role, section: { title, role: 'other', parent: { title: above } } }, reading, () => ++times)
    expect([readIn('goal', 'A'), readIn('goal', 'A'), readIn('goal', 'B'), readIn('risk', 'B'), readIn('risk', 'B')]).toEqual([2, 2, 3, 4, 4])
    expect([readIn('risk', 'B', 'Some'), readIn('risk', 'B', 'Some'), readIn('risk', 'B')]).toEqual([5, 5, 6])
  })
})

describe('a label', () => {
  it.each([
    ['**Why:** wait', 'Why', 'wait'],
    ['**Why**: wait', 'Why', 'wait'],
    ['**Why.** wait', 'Why', 'wait'],
    ['**Why?** wait', 'Why?', 'wait'],
    ['**Why**. wait', 'Why', 'wait'],
    ['**Why** – wait', 'Why', 'wait'],
    ['**Why** (2024): wait', 'Why', 'wait'],
    ['*Why:* wait', 'Why', 'wait'],
    ['**Why**\nwait', 'Why', 'wait'],
    ['Why: wait', 'Why', 'wait'],
    ['why: wait', 'why', 'wait'],
    ['Why – wait', 'Why', 'wait'],
    ['Who (all): wait', 'Who (all)', 'wait'],
    ['Open & shut case: wait', 'Open & shut case', 'wait'],
    ['- [x] Why: wait', 'Why', 'wait'],
    ['KR1.2 wait', 'KR1.2', 'wait'],
    ['LS-06 wait', 'LS-06', 'wait'],
    ['FR 4a) wait', 'FR 4a', 'wait'],
  ])('of "%s"', (source, label, text) => {
    const statement = statementOf(source)
    expect([statement.label, statement.text]).toEqual([label, text])
  })

  it.each([
    '**Clerks** wait',
    '**Clerks** **wait**',
    'Clerks who sit in the hall all day long: wait',
    'https: //wait',
    'Q3 wait',
    'P1 wait',
    'V2 wait',
    'at 12:30 wait',
    'Clerks wait-list',
    '**one two three four five six seven:** wait',
  ])('is none in "%s"', (source) => {
    expect(statementOf(source).label).toBeUndefined()
  })

  it('with nothing behind it is a statement', () => {
    expect(said('- Why:')).toEqual([['item', undefined, 'Why:']])
  })

  it('may open each line of a paragraph', () => {
    expect(said('**Why:** wait\n**Who:** clerks\nof all halls\nWhen: soon')).toEqual([
      ['sentence', 'Why', 'wait'],
      ['sentence', 'Who', 'clerks of all halls'],
      ['sentence', 'When', 'soon'],
    ])
  })
})

describe('a story', () => {
  it.each([
    ['in a sentence', 'As a nurse, I want to see changes, so that I lose no time.'],
    ['on lines of its own', '**As a** nurse\n**I want** to see changes\n**so that** I lose no time'],
    ['in columns', '| As a | I want to | so that |\n| --- | --- | --- |\n| nurse | see changes | I lose no time |\n'],
    ['in columns behind a number', '| No. | As a | I want to | so that |\n| --- | --- | --- | --- |\n| 1 | nurse | see changes | I lose no time |\n'],
    ['in columns of other names', '| Role | Goal | Benefit |\n| --- | --- | --- |\n| nurse | I want to see changes, because I lose no time | - |\n'],
    ['in one column', '| Who | Story |\n| --- | --- |\n| nurse | I want to see changes, so that I lose no time |\n'],
    ['in a feature file', '```gherkin\nFeature: Changes\n  As a nurse\n  I want to see changes\n  So that I lose no time\n```\n'],
  ])('is read %s', (_where, source) => {
    const { story } = statementOf(source)
    expect(story?.actor.replace(/\*/g, '').trim()).toBe('nurse')
    expect(story?.want).toMatch(/see changes/)
    expect(story?.why).toMatch(/I lose no time/)
  })

  it('tells where what is wanted begins', () => {
    for (const source of [
      'As a nurse, I want to see changes',
      '| As a | I want to |\n| --- | --- |\n| nurse | see changes |\n',
      '| No. | As a | I want to |\n| --- | --- | --- |\n| 1 | nurse | see changes |\n',
      '| Who | Story |\n| --- | --- |\n| nurse | I want to see changes |\n',
    ]) {
      const { story, text } = statementOf(source)
      expect(text.slice(story?.wantStart), source).toMatch(/^see changes/)
    }
  })

  it.each([
    ['As a nurse I want to wait', 'nurse', 'wait', undefined],
    ['As an old nurse, I want a bell', 'old nurse', 'a bell', undefined],
    ['As the nurse, I would like to wait so I rest', 'nurse', 'wait', 'I rest'],
    ["As nurse, I'd like a bell in order to rest", 'nurse', 'a bell', 'rest'],
    ['As a nurse, I really just need to be able to wait because I rest', 'nurse', 'wait', 'I rest'],
    ['As a nurse, I can wait', 'nurse', 'wait', undefined],
    ['As a nurse I must be able to wait; so that I rest.', 'nurse', 'wait', 'I rest.'],
    ['When the hall is full, I want to wait, so I can rest', 'the hall is full', 'wait', 'rest'],
    ['When the hall is full I need a bell so that I can rest', 'the hall is full', 'a bell', 'rest'],
  ])('%s', (text, actor, want, why) => {
    expect(storyOf(text)).toEqual({ actor, want, why, wantStart: text.indexOf(want) })
  })

  it.each([
    'As a nurse, they want to wait',
    'Nurses, I want to wait',
    'As a nurse, I wait',
    'Wait as a nurse, I want to wait',
    'When it rings, we want to wait',
    'Asa nurse, I want it',
  ])('is none: %s', (text) => {
    expect(storyOf(text)).toBeUndefined()
  })

  it('needs somebody before what is wanted', () => {
    expect(statementOf('| I want to | As a |\n| --- | --- |\n| see changes | nurse |\n').story).toBeUndefined()
    expect(statementOf('| As a | I want to |\n| --- | --- |\n| nurse | |\n').story).toBeUndefined()
    expect(statementOf('| As a | Room |\n| --- | --- |\n| nurse | see changes |\n').story).toBeUndefined()
  })

  it('stands where a feature file tells it', () => {
    const source = '```feature\nFeature: A\n\n  As a nurse\n  I want to wait\n\n  Scenario: B\n\n  As an aide\n  I need a bell\n  So that I rest\n```\n'
    expect(statementsOf(source).map(({ kind, start, end }) => [kind, source.slice(start, end)])).toEqual([
      ['story', 'As a nurse\n  I want to wait'],
      ['story', 'As an aide\n  I need a bell\n  So that I rest'],
    ])
    expect(statementsOf(source.replace('feature', 'text'))).toEqual([])
  })

  it('is looked for in feature files only', () => {
    const feature = (language: string) => readChunk(`\`\`\`${language}\nx\n\`\`\`\n`).blocks.some((block) => block.kind === 'code' && isFeature(block))
    expect(['gherkin', 'feature', 'cucumber', 'js', 'features', ''].map(feature)).toEqual([true, true, true, false, false, false])
  })
})

describe('a step', () => {
  it('is one only where it reads like one', () => {
    for (const text of ['- When she ticks all doses', '- Given a full hall', '- Then it rings', '- And the hall is full', '- But she waits'])
      expect(statementOf(text).kind, text).toBe('step')
    for (const text of ['- When we export, there is no dashboard.', '- And so on', '- Thence it rings']) expect(statementOf(text).kind, text).toBe('item')
    expect(statementOf('Then it rings').kind).toBe('sentence')
  })
})
