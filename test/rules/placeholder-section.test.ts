import { describe, expect, it } from 'vitest'
import { sentences } from '../language/asks.js'
import { edges, said } from './edges.js'
import { engine } from './lint.js'

const written = 'Guests wait.\n\n'
const row = (...cells: string[]) => `| Name | Answer | Who |\n| --- | --- | --- |\n| ${cells.join(' | ')} |\n`

/** What is said to be open in a section with these lines, where something is written above them. */
function open(what: string, lines: readonly (readonly [line: string, ...headings: string[]])[]): void {
  describe(`placeholder-section, ${what}`, () => {
    it.each(lines)('%j: %s', (line, ...headings) => {
      const messages = headings.filter((heading) => typeof heading === 'string').map((heading) => `Still to be filled in: ${heading}`)
      expect(said('placeholder-section', `## Notes\n\n${written}${line}`)).toEqual(messages)
    })
  })
}

/** A label that something follows. */
edges(
  'placeholder-section',
  'Notes',
  [
    '- Seats: 4\n- Rows:\n\n---\n',
    '- Seats: 4\n- Rows:\n\n<!-- by May -->\n',
    '- Rows:\n  - tbd\n- Seats: 4',
    '- Rows:\n- Seats: 4\n  - the front ones',
    '- Hall\n  - Rows:\n- Seats: 4',
    '1. Rows:\n2. Seats: 4',
  ],
  [
    '- Rows:\n  - four\n- Seats: 4',
    '- Rows:\n  - ```\n    four\n    ```\n- Seats: 4',
    '- Rows:\n\n<!-- by May -->\n\n  - four\n- Seats: 4',
    '- Rows:\n\n---\n\n```\nfour\n```\n',
    '- Rows:\n\n  four of them\n- Seats: 4',
    '- Hall\n  - Rows:\n\n    1. four',
    '- Seats: 4\n- Rows:\n\n1. four',
    '- Rows:\n\n### Hall\n\nGuests wait.',
  ],
)

/** What stands for an answer. */
open('what stands for an answer', [
  ...['tbd', 'TBA', 'tbc', 'todo', '?', '???', 'xx', 'xxx', '___', '____'].map((filler) => [`- Seats: 4\n- Rows: ${filler}`, 'Rows'] as const),
  ['- Rows: tbd \n- Seats: 4', 'Rows'],
  ...['to be decided', '(to be decided)', 'coming soon', 'to follow', 'TBD by Ana', 'tba by Ana', 'tbc by Ana'].map(
    (filler) => [`- Rows: ${filler}`, 'Rows'] as const,
  ),
  ['- Rows: x'],
  ['- Rows: __'],
  ['- Rows: 4 tbd'],
  ['- Rows: to be sold in May, as the crew of the hall says'],
  ['- Rows: n/a'],
  ['- `rows`: tbd', 'rows'],
  ['- Rows: pending'],
  ['- Ros:', 'Ros'],
  ['- Ro:'],
  ['- Ro: tbd'],
  ['- Rows (which ones?): tbd', 'Rows (which ones?)'],
  ['- Which of all the rows do guests like to sit in best (front, back): tbd', 'Which of all the rows do guests like …'],
])

/** Of an item, what is owed among others that are written. */
open('an item that is owed', [
  ...['TBD', 'tba', 'tbc', 'todo', 'to be defined', 'to be determined', 'to be decided', 'to be added', 'to be completed', 'to be confirmed', '??', '???'].map(
    (filler) => [`- Guests wait\n- ${filler}`, 'Notes'] as const,
  ),
  ['- Guests wait\n- _TBD_', 'Notes'],
  ['- Guests wait\n- (TBD)', 'Notes'],
  ['- Guests wait\n- [TBD]', 'Notes'],
  ['- Guests wait\n- TBD …', 'Notes'],
  ['- Guests wait\n- -- TBD', 'Notes'],
  ['- TBD\n- Guests wait'],
  ['- Guests wait\n- TBD is how they say it'],
  ['- Guests wait\n- Rows of TBD'],
  ['- Guests wait\n- ?'],
  ['- Guests wait\n- TBD. Guests wait'],
])

/** A sentence that nobody has finished. */
edges(
  'placeholder-section',
  'Notes',
  [
    ...sentences('- The map …', 'must, shall, should, will, must not, shall be, should have, will not be able to'),
    ...sentences('- Guests …', 'able to, need to, needs to, has to, have to, want to, wants to, wish to, wishes to, like to, supposed to, allowed to'),
    ...sentences('- Guests wait …', 'in order to, the, so that, because, in order'),
    '- 2. The map must',
    '- Guests and all of the clerks at the desk in the hall in May must',
    '- **Map** must',
    '- As a clerk, I want to',
    ...sentences('- As a clerk, …', "I need, I wish, i want, I'd like to, I’d like to, I would like to"),
    ...sentences('- As … guide, I want', 'a, the'),
    '- As an usher, I want',
    '- As a clerk,',
    '- → As a clerk, I want …',
    '- AS A CLERK, I WANT TO',
  ],
  [
    ...sentences(
      '- … guests need to',
      'As, What, Whatever, Where, Wherever, When, How, Which, All they and, Everything, Who, Whom, If, All we and, All you and',
    ),
    '- More than guests need to',
    '- The row that they want to',
    '- The row that we want to',
    '- The map musters',
    '- Must',
    '- The map must open',
    '- Guests wait, so that is that',
    '- As a clerk, I want the map',
    '- A clerk, I want',
    'The map must',
  ],
)

/** Beside a paragraph's label. */
open('a paragraph', [
  ['Rows: tbd', 'Rows'],
  ['Rows: n/a', 'Rows'],
  ['**Rows:** tbd', 'Rows'],
  ['**Rows:** tbd. **Seats:** four'],
  ['Rows: four'],
  ['Guests wait, all of them. Rows: to follow.', 'Rows'],
  ['Guests wait, all of them. Rows: to follow. Seats: four.'],
  ['Guests wait, all of them. Seats: four. Rows: to follow.'],
  ['TODO: ask the crew', 'ask the crew'],
  ['FIXME: ask the crew', 'ask the crew'],
  ['→ TODO ask the crew', 'ask the crew'],
  ['TODO → ask the crew', 'ask the crew'],
  ['Guests wait. TODO ask the crew'],
  ['TODOs of the crew are asked'],
  ['Todo lists hang in the hall'],
  ['The crew has a TODO list'],
])

/** What goes on elsewhere is no gap. */
edges(
  'placeholder-section',
  'Notes',
  ['- Seats: 4\n- Rows of the unlike:', '- Seats: 4\n- Rows likened:'],
  [
    ...sentences('- Seats: 4\n- Rows, …:', 'e.g., for example, for instance, such as, like, including, i.e., For example'),
    '- Seats: 4\n- Rows such as',
    '- Seats: 4\n- Signature: ____',
    '- Seats: 4\n- `draft`, `open`: tbd',
    '- Seats: 4\n- Rows: ![rows](rows.png)',
    '- As a clerk,\n- I want the map',
  ],
)

/** Tables. */
open('a table', [
  [row('Rows', 'tbd', ''), 'Rows'],
  [row('Rows', 'to be decided', ''), 'Rows'],
  [row('Rows', 'TODO ask Ana', ''), 'Rows'],
  [row('', 'Rows', 'tbd'), 'Rows'],
  [row('Rows', 'tbd', 'Ana')],
  [row('Rows', 'four', '')],
  [row('Rows', '', '')],
  [row('Rows', '[amount]', ''), 'Rows'],
  [row('Rows', '[amount]', 'Ana')],
  [row('[rows]', '[amount]', '')],
  [row('Rows', 'about [amount]', '')],
])

/** Blanks of a template. */
open('a blank', [
  ['- Budget: [amount]', 'Budget'],
  ...['.', ';', ','].map((mark) => [`- Budget: [amount]${mark}`, 'Budget'] as const),
  ['- Budget: [amount]!'],
  ['- Budget: `[amount]`'],
  ['- Budget: [amount] a year'],
  ['- Budget: [amount]. Guests wait.'],
  ['> - Budget: [amount]'],
  ['Budget: [amount]', 'Budget'],
  ['Budget per hall: [amount]', 'Budget per hall'],
  ['Budget: [amount] a year'],
  ['[a name]'],
  ...['Insert', 'Add', 'Paste', 'Put', 'Include'].map((verb) => [`[${verb} a map]`, `[${verb} a map]`] as const),
  ...['todo', 'tbd'].map((word) => [`[${word} a map]`, `[${word} a map]`] as const),
  ...['Placeholder', 'Screenshot', 'Picture', 'Image', 'Diagram', 'Chart', 'Table'].map((thing) => [`[${thing} of rows]`, `[${thing} of rows]`] as const),
  ['[Adder of rows]'],
  ['[rows to insert]'],
])

/** Who wrote it and when stands among links, too. */
edges(
  'placeholder-section',
  'References',
  [
    ...sentences(
      'Guests wait.\n\n…: [your name]',
      'Date, Author, Authors, Owner, Owners, Version, Prepared by, Written by, Reviewed by, Approved by, Created by, Created on, Prepared for, Last update, Last updated, Company, Client, Department',
    ),
    'Guests wait.\n\n→ Author: [your name]',
  ],
  [
    'Guests wait.\n\nMap: [your name]',
    'Guests wait.\n\nAuthority: [your name]',
    'Guests wait.\n\nThe owner: [your name]',
    'Guests wait.\n\nRows: to follow',
    '- Rows: to follow',
    '- The map must',
    'Guests wait.\n\nTODO ask the crew',
  ],
)
edges('placeholder-section', 'Out of scope', [], ['Guests wait.\n\nBudget: [amount]', '- Rows: tbd'])

/** A label that leads nowhere ends a section. */
open('a label at the end', [
  ['we tell the clerks:', 'we tell the clerks'],
  ['we tell the clerks :  ', 'we tell the clerks'],
  ['we tell the clerks: <!-- by May -->', 'we tell the clerks'],
  ['we tell the clerks:&nbsp;', 'we tell the clerks'],
  ['we tell the clerks:\n\n---', 'we tell the clerks'],
  ['we tell the clerks:\n\n<!-- by May -->', 'we tell the clerks'],
  ['all of the clerks who sit at the desk hear:', 'all of the clerks who sit at the …'],
  ['all:', 'all'],
  ['to:'],
  ['> we tell the clerks:'],
  ['we tell the clerks: none'],
  ['we tell: the clerks:'],
  ['→ of the clerks: one sees that we tell the clerks:'],
  ['guests sit\nwe tell the clerks:'],
  ['we tell the clerks:\n\n- Monday'],
  ['we tell the clerks:\n\n### Monday\n\nGuests wait.'],
])

/** Questions of a template behind what was written. */
open('questions left', [['- _Who waits?_\n- _Where do they wait?_', 'Who waits?'], ['- _Who waits?_']])

describe('placeholder-section, above the first heading', () => {
  const messages = (text: string) =>
    engine.lint(text, { asSpec: true }).findings.flatMap(({ ruleId, message }) => (ruleId === 'placeholder-section' ? [message] : []))

  it.each([
    ['Budget: [amount]\n\n## Problem\n\nGuests wait.\n', ['Still to be filled in: Budget']],
    ['# Seats\n\nBudget: [amount]\n\n## Problem\n\nGuests wait.\n', ['Still to be filled in: Budget']],
    ['Budget: four\n\n## Problem\n\nGuests wait.\n', []],
  ])('%j', (text, expected) => expect(messages(text)).toEqual(expected))
})
