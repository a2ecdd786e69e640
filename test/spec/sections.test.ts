import { describe, expect, test } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import type { Section } from '../../src/spec/sections.js'
import { specOf } from './spec-of.js'

const read = (text: string) => specOf(text).sections

/** The tree of sections as an indented list. */
function treeOf(text: string): string[] {
  const lines = (section: Section, depth: number): string[] => [
    `${' '.repeat(depth)}${section.title}`,
    ...section.children.flatMap((child) => lines(child, depth + 1)),
  ]
  return lines(read(text)[0], 0)
}

describe('the role of a statement', () => {
  const roles = (text: string) => read(text).flatMap(({ statements }) => statements.map(({ role, statement }) => [role, statement.text]))

  test('is a measure where a table lists key results, whatever stands above it', () => {
    const table = (name: string) => `# T\n\n## The ferry\n\n| # | ${name} |\n| --- | --- |\n| 1 | Fewer queues |\n`
    expect(roles(table('Key Result'))).toEqual([['metric', 'Fewer queues']])
    expect(roles(table('Thing'))).toEqual([['other', 'Fewer queues']])
  })

  test('is a wish where somebody who is quoted lists their points', () => {
    const points = 'Hello! These are our points for the ferry:\n>\n> - A bell\n'
    expect(roles(`# T\n\n## Mail\n\n> ${points}`)).toContainEqual(['wish', 'A bell'])
    expect(roles(`# T\n\n## Mail\n\n${points.replaceAll('>', '')}`)).not.toContainEqual(['wish', 'A bell'])
  })
})

describe('sections', () => {
  test('stand in each other by the depth of their headings; bold lines stand below all', () => {
    expect(treeOf('# T\n\n## A\n\n**a**\n\nx\n\n**b**\n\n### AA\n\n## B\n')).toEqual(['T', ' A', '  a', '  b', '  AA', ' B'])
  })

  test('are none of them the title beneath a text that has none, where they name a part of a spec', () => {
    expect(treeOf('Dear all,\n\n## Success metrics\n\nx\n')).toEqual(['', ' Success metrics'])
    expect(treeOf('Dear all,\n\n# Success metrics\n\nx\n')).toEqual(['Success metrics'])
    expect(treeOf('Dear all,\n\n## A better board\n\nx\n')).toEqual(['A better board'])
  })

  test('stand in the summary of their details, whatever their depth', () => {
    const text =
      '# T\n\n## A\n\n<details>\n<summary>More</summary>\n\n### AA\n\nx\n\n## AB\n\n<details><summary>Deep</summary>\n\n# ABA\n\n</details>\n\n</details>\n\n### AC\n\n## B\n'
    expect(treeOf(text)).toEqual(['T', ' A', '  More', '   AA', '   AB', '    Deep', '     ABA', '  AC', ' B'])
  })

  test('of details one after another stand beside each other', () => {
    const details = (name: string) => `<details>\n<summary>${name}</summary>\n\n### In ${name}\n\nx\n\n</details>\n\n`
    expect(treeOf(`# T\n\n## A\n\n**Label**\n\n${details('one')}${details('two')}**Other**\n\nx\n`)).toEqual([
      'T',
      ' A',
      '  Label',
      '   one',
      '    In one',
      '   two',
      '    In two',
      '  Other',
    ])
  })

  test('have the role that their heading names, else that of the one above', () => {
    const text = '# T\n\n## Notes\n\n## FAQ\n\n### Notes\n\n## Goals\n\n### FAQ\n\n### Notes\n\n### Timeline\n\n## Out of scope\n\n### FAQ\n\n### Goals\n'
    expect(read(text).map(({ title, role }) => [title, role])).toEqual([
      ['T', 'title'],
      ['Notes', 'other'],
      ['FAQ', 'faq'],
      ['Notes', 'faq'],
      ['Goals', 'goal'],
      ['FAQ', 'faq'],
      ['Notes', 'goal'],
      ['Timeline', 'goal'],
      ['Out of scope', 'out-of-scope'],
      ['FAQ', 'out-of-scope'],
      ['Goals', 'out-of-scope'],
    ])
  })

  test('among measures stay measures when a line above them only says when', () => {
    const text = '# T\n\n## What does good look like in May?\n\n- fewer calls\n\n**After the pilot**\n\n- no calls\n'
    expect(
      read(text)
        .flatMap(({ statements }) => statements.filter(({ statement }) => statement.item))
        .map(({ statement, role }) => [statement.text, role]),
    ).toEqual([
      ['fewer calls', 'metric'],
      ['no calls', 'metric'],
    ])
  })

  test('end with the text, whatever definitions elsewhere they refer to', () => {
    const text = '# T\n\n[^1]: note\n\n[ref]: https://example.org\n\n## A\n\nSee [ref] and[^1].\n'
    const sections = read(text)
    expect(sections.map(({ title, end }) => [title, end])).toEqual([
      ['T', text.indexOf('## A')],
      ['A', text.length],
    ])
  })

  test('end as a whole behind all their parts', () => {
    const text = '# T\n\n## A\n\n### B\n\n#### C\n\nOvens glow.\n\n### D\n\n## E\n\nLamps ring.\n'
    expect(read(text).map(({ title, wholeEnd }) => [title, wholeEnd])).toEqual([
      ['T', text.length],
      ['A', text.indexOf('## E')],
      ['B', text.indexOf('### D')],
      ['C', text.indexOf('### D')],
      ['D', text.indexOf('## E')],
      ['E', text.length],
    ])
  })
})

/** What each statement is for, by its text. */
const rolesIn = (text: string) => read(`# T\n\n${text}\n`).flatMap(({ statements }) => statements.map(({ statement, role }) => [statement.text, role] as const))
const roleIn = (text: string) => rolesIn(text).at(-1)?.[1]

describe('what stands where', () => {
  test('has its place in the document', () => {
    const text = `# T\n\n${'Ovens glow.\n\n'.repeat(40)}## A\n\nLamps ring.\n\n## B\n\nBells hum.\n`
    for (const { blocks, statements, heading, end } of read(text)) {
      expect(statements.map(({ at }) => at)).toEqual([...statements.keys()])
      for (const { statement, start, end: last } of statements) expect(text.slice(start, last)).toBe(statement.text)
      for (const block of blocks) expect(text.slice(block.start, block.end)).toMatch(/^\w+ \w+\.$/)
      if (heading) expect(text.slice(heading.start, heading.end)).toMatch(/^#+ \w$/)
      expect(['', '#']).toContain(text.slice(end, end + 1))
    }
  })

  test.each([
    'Status',
    'Owner',
    'Owners',
    'Author',
    'Authors',
    'Reviewer',
    'Reviewers',
    'Approver',
    'Approvers',
    'Label',
    'Labels',
    'Last updated',
    'Doc owner',
    'Document status',
  ])('is about the document: %s', (name) => {
    expect(roleIn(`${name}: Ana`)).toBe('reference')
    expect(roleIn(`| ${name} | Ana |\n| --- | --- |\n| ${name} | Ana |`)).toBe('reference')
    expect(roleIn(`## Notes\n\n${name}: Ana`)).not.toBe('reference')
  })

  test.each(['Oven owner', 'Status of it', 'Oven'])('is not: %s', (name) => expect(roleIn(`${name}: Ana`)).toBe('background'))

  test('is about the document in a line among two that are', () => {
    expect(roleIn('Status: draft\\\nOwner: Ana\\\nOven: red')).toBe('reference')
    expect(roleIn('Status: draft\\\nLamp: Ana\\\nOven: red')).toBe('background')
  })

  test('opens a document beneath requirements that hold a problem, a goal or a user', () => {
    const business = (part: string, own: string) => rolesIn(`## Business requirements\n\n${own}\n\n### ${part}\n\nOvens glow.`)[0]?.[1]
    for (const part of ['Problem', 'Goals', 'Users']) expect(business(part, 'Lamps ring.')).toBe('background')
    expect(business('Lamps', 'Lamps ring.')).toBe('requirement')
    expect(business('Problem', '- Lamps ring.')).toBe('requirement')
    expect(business('Problem', 'Out of scope: bells')).toBe('out-of-scope')
    expect(rolesIn('## Notes\n\nLamps ring.\n\n### Problem\n\nOvens glow.')[0]?.[1]).toBe('other')
    expect(rolesIn('## Business requirements\n\n| Lamp |\n| --- |\n| Red |\n\n### Problem\n\nOvens glow.')[0]?.[1]).toBe('requirement')
    expect(rolesIn('## Business requirements\n\nLamps ring.\n\n### Lamps\n\nRed\n\n### Goals\n\nOvens glow.')[0]?.[1]).toBe('background')
  })
})

describe('a label', () => {
  test.each(['Notes', 'Background', 'Problem', 'Launch', 'Timeline', 'FAQ'])('says what its statement is for, under %s', (title) => {
    expect(roleIn(`## ${title}\n\nEvidence: nine calls`)).toBe('evidence')
  })
  test('says so in front of all headings', () => expect(roleIn('Evidence: nine calls')).toBe('evidence'))
  test.each(['Solution', 'Goals', 'Users', 'Risks'])('says little under %s', (title) => {
    expect(roleIn(`## ${title}\n\nEvidence: nine calls`)).not.toBe('evidence')
  })
  test.each([
    ['Out of scope', 'out-of-scope'],
    ['Open question', 'question'],
    ['Assumption', 'assumption'],
    ['Problem', 'problem'],
  ])('%s says so everywhere', (label, role) => {
    expect(roleIn(`## Solution\n\n${label}: nine calls`)).toBe(role)
    expect(roleIn(`## Solution\n\n**${label}** nine calls`)).toBe(role)
  })
  test.each(['Out of scope', 'Changelog', 'References', 'Open questions', 'Evidence', 'Options considered'])('says nothing under %s', (title) => {
    expect(roleIn(`## ${title}\n\n- Assumption: nine calls`)).not.toBe('assumption')
  })
  test('leaves something out among options, in a paragraph of its own', () => {
    expect(roleIn('## Options considered\n\nOut of scope: bells')).toBe('out-of-scope')
    expect(roleIn('## Options considered\n\n- Out of scope: bells')).toBe('option')
    expect(roleIn('## Evidence\n\nOut of scope: bells')).toBe('evidence')
  })
  test('in bold opens its paragraph', () => {
    expect(roleIn('## Solution\n\n**Not doing** bells')).toBe('out-of-scope')
    expect(roleIn('## Solution\n\nBells we are **not doing** here')).toBe('solution')
    expect(roleIn('## Solution\n\nIt glows. **Not doing** bells')).toBe('solution')
    expect(roleIn('## Solution\n\n*Not doing* bells')).toBe('solution')
    expect(roleIn('## Notes\n\n**Evidence** nine calls')).toBe('other')
  })
  test('has few words', () => {
    expect(roleIn('## Solution\n\nOut of scope for v1: bells')).toBe('out-of-scope')
    expect(roleIn('## Solution\n\nOut of scope for the pilot: bells')).toBe('solution')
    expect(roleIn('## Notes\n\n**What could go wrong with it all?** Bells')).not.toBe('risk')
  })
  test('of a phase is a step in a plan', () => {
    expect(roleIn('## Timeline\n\nPhase 2: bells')).toBe('timeline')
    expect(roleIn('## Notes\n\nPhase 2: bells')).toBe('out-of-scope')
    expect(roleIn('## Timeline\n\nLater: bells')).toBe('out-of-scope')
  })
})

describe('the sentence in front of a list', () => {
  test('says what the list is for, down to its last item', () => {
    expect(roleIn('## Notes\n\nOut of scope:\n\n- bells')).toBe('out-of-scope')
    expect(roleIn('## Notes\n\nOut of scope:\n\n- bells\n    - loud bells')).toBe('out-of-scope')
    expect(roleIn('## Notes\n\nOvens glow in the night. Out of scope:\n\n- bells')).toBe('out-of-scope')
    expect(roleIn('## Notes\n\nOut of scope. Ovens glow in the night here:\n\n- bells')).toBe('other')
    expect(roleIn('## Out of scope\n\nRisks:\n\n- bells')).toBe('out-of-scope')
  })
  test('among measures only says when', () => {
    expect(roleIn('## Goals\n\nTimeline:\n\n- bells')).toBe('goal')
    expect(roleIn('## Goals\n\nRisks:\n\n- bells')).toBe('risk')
    expect(roleIn('## Notes\n\nTimeline:\n\n- bells')).toBe('timeline')
  })
})

describe('a heading beneath another', () => {
  test.each(['Changelog', 'References', 'Open questions', 'Evidence', 'Options considered', 'Out of scope'])('of %s keeps its role', (title) => {
    const [, above, below] = read(`# T\n\n## ${title}\n\n### Risks\n\nBells ring.\n`)
    expect(below?.role).toBe(above?.role)
  })
  test.each<[string, string, string]>([
    ['Success metrics', 'Launch', 'metric'],
    ['Goals', 'Requirements', 'goal'],
    ['Goals', 'Background', 'goal'],
    ['Goals', 'Risks', 'risk'],
    ['Timeline', 'Phase 2', 'timeline'],
    ['Timeline', 'Risks', 'risk'],
    ['Launch', 'Phase 2', 'out-of-scope'],
    ['Bells', 'Lamps', 'other'],
    ['Change log', 'Motivation', 'problem'],
    ['Revision history', 'Requirements', 'requirement'],
    ['2. Document history', 'Goals', 'goal'],
    ['History of the bell', 'Goals', 'history'],
  ])('of %s: %s is for %s', (above, below, role) => {
    expect(read(`# T\n\n## ${above}\n\n### ${below}\n\nBells ring.\n`)[2]?.role).toBe(role)
  })
})

describe('the title', () => {
  test('is the first heading of the highest depth, unless it is one of several that name a part', () => {
    expect(treeOf('# Goals\n\nx\n')).toEqual(['Goals'])
    expect(treeOf('# Goals\n\nx\n\n# Risks\n\ny\n')).toEqual(['', ' Goals', ' Risks'])
    expect(treeOf('# Bells\n\nx\n\n# Risks\n\ny\n')).toEqual(['Bells', ' Risks'])
    expect(treeOf('## Bells\n\nx\n\n# Risks\n\ny\n')).toEqual(['', ' Bells', ' Risks'])
    expect(treeOf('**Bells**\n\nx\n\n**Lamps**\n\ny\n')[0]).toBe('Bells')
    expect(treeOf('They ring.\n\n**Lamps**\n\ny\n')[0]).toBe('')
  })
})

describe('a summary', () => {
  const empty = (text: string) =>
    createEngine()
      .lint(text, { asSpec: true })
      .findings.filter(({ ruleId }) => ruleId === 'placeholder-section')
      .map(({ range }) => text.slice(range.start, range.end))

  test('whose content stands under headings, or right behind it, is not empty', () => {
    expect(empty('# T\n\n## A\n\nx\n\n<details>\n<summary>More</summary>\n\n### Notes\n\nPlanners copy numbers.\n\n</details>\n')).toEqual([])
    expect(empty('# T\n\n## A\n\nx\n\n<details>\n<summary>More</summary>\nPlanners copy numbers.\n</details>\n')).toEqual([])
  })
})

describe('a label behind the list of a bold line', () => {
  const roles = (text: string) =>
    read(text).flatMap(({ statements }) => statements.map(({ statement, role }) => `${statement.label ?? statement.text}: ${role}`))

  test('stands beside that line, not under it', () => {
    expect(roles('# T\n\n## Boats\n\n**Success metrics:**\n\n- 4 of 5 boats on time\n\n**Class:** first, as agreed.\n')).toEqual([
      '4 of 5 boats on time: metric',
      'Class: other',
    ])
  })

  test('stands under it where no list is in between', () => {
    expect(roles('# T\n\n## Boats\n\n**Success metrics:**\n\n**Class:** first, as agreed.\n')).toEqual(['Class: metric'])
  })

  test('stands under a heading of its own rank', () => {
    expect(roles('# T\n\n## Success metrics\n\n- 4 of 5 boats on time\n\n**Class:** first, as agreed.\n')).toEqual([
      '4 of 5 boats on time: metric',
      'Class: metric',
    ])
  })
})

describe('what a heading stands under', () => {
  const roleOf = (text: string) => read(text).at(-1)?.role

  test.each([
    ['what is drawn of an aim is a solution', '# T\n\n## Aim\n\n### Prototype, second round\n', 'solution'],
    ['other parts of an aim stay one', '# T\n\n## Aim\n\n### For pilots\n', 'goal'],
    ['what a milestone is checked by has to be there', '# T\n\n## Milestones\n\n### Success criteria\n', 'requirement'],
    ['a feature may be about figures', '# T\n\n## Features\n\n### Analytics and reporting engine\n', 'requirement'],
    ['figures by themselves are a measure', '# T\n\n## Analytics\n', 'metric'],
    ['what is to be found out is a question', '# T\n\n## What we want to find out\n', 'question'],
    ['whom it is not for is left out', '# T\n\n## Users\n\n### Negative persona\n', 'out-of-scope'],
  ])('%s', (_, text, role) => expect(roleOf(text)).toBe(role))
})
