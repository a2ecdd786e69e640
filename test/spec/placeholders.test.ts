import { describe, expect, it } from 'vitest'
import { isFillerText } from '../../src/spec/placeholders.js'
import { emptySections } from './empty-sections.js'

describe('text that only keeps a place', () => {
  it.each([
    'tbd',
    'TBA',
    '(to do)',
    'Work in progress…',
    'Coming soon!',
    'to be defined',
    'To be filled in',
    'to be filled out',
    'Will be added later',
    'will follow soon',
    'will follow',
    'Lorem ipsum dolor sit amet',
    'xx',
    'xxxx',
    '??',
    '...',
    '—',
    'n/a',
    'NA',
    'None yet',
    'Not yet.',
    'Fill this in please',
    'Fill out',
    'Insert the bell here',
    'Add a list here',
    'Your text here',
    'Description',
    'details to follow',
    'See above.',
    'tbd with design',
    'to be defined by Ana',
    '___',
    'WIP: Ana asks the board about the bell',
    'will add',
    't.b.d.',
    'TBC',
    'n.t.b.',
  ])('%s', (text) => {
    expect(isFillerText(text)).toBe(true)
  })
  it.each([
    'x',
    'tbdx',
    '< 2 %',
    '12',
    '4.2',
    '5.5 %',
    '✅',
    '🚧 until May',
    'None',
    'See above for the bell of the harbour',
    'The bell is to be defined',
    'Coming soon is a bell that rings in the harbour at night',
    'Captains wait.',
    'Descriptions of bells',
  ])('is not: %s', (text) => {
    expect(isFillerText(text)).toBe(false)
  })
})

describe('a section with nothing in it', () => {
  it.each([
    ['nothing', '## Goals'],
    ['a comment', '## Goals\n\n<!-- say why -->'],
    ['a line', '## Goals\n\n---'],
    ['an empty item', '## Goals\n\n-'],
    ['filler', '## Goals\n\nTBD'],
    ['a sign', '## Goals\n\n🚧 ⚠️'],
    ['the number of a clause', '## Goals\n\n12.1'],
    ['filler in items', '## Goals\n\n- tbd\n- …'],
    ['empty cells', '## Goals\n\n| What | When |\n| --- | --- |\n| | tbd |\n| [what] | |'],
    ['labels without an answer', '## Goals\n\n- Team:\n- Lead:'],
    ['labels in something that opens', '## Goals\n\n<details>\n\n- Team:\n- Lead:\n\n</details>'],
    ['brackets', '## Goals\n\n[Describe the goals]'],
    ['brackets in braces', '## Goals\n\n{{goals}}'],
    ['blanks', '## Goals\n\nToday [who] cannot [do what].'],
    ['an instruction in italics', '## Goals\n\n*Describe what will be better.*'],
    ['a question in italics', '## Goals\n\n*What will be better?*'],
    [
      "a template's prompts, labels and links",
      '## Goals\n\n- *What will be better?*\n- *Keep it short*\n- [Template of goals](goals.md)\n\n- Goal:\n  - Result:',
    ],
    ["a template's question and its empty table", '## Goals\n\n*What will be better?*\n\n| Goal | Now | Then |\n| --- | --- | --- |\n| Goal | | |'],
    ['prompts above a part that is written', '## Goals\n\n- *What will be better?*\n- *For whom?*\n- *When?*\n\n### In May\n\nFewer captains wait.'],
    ['instructions', '## Background\n\nDescribe the users. List your sources here.'],
    ['instructions and questions', '## Users\n\n- Who are they?\n- Explain where they work.'],
  ])('but %s', (_what, section) => {
    expect(emptySections(section)).toBe(1)
  })

  it.each([
    ['a sentence', '## Goals\n\nFewer captains wait.'],
    ['a price', '## Price\n\n€ 9.99'],
    ['signs in a table', '## Browsers\n\n| Name | Ours | Theirs |\n| --- | --- | --- |\n| Safari | ✅ | ❌ |'],
    ['figures in a table', '## Metrics\n\n| Name | Now | Then |\n| --- | --- | --- |\n| Churn | 5.5 % | 4.0 % |'],
    ['one word', '## Monitoring\n\nGrafana'],
    ['a motto', '## A harbour that never sleeps.'],
    ['why it is empty', '## Risks\n\nNone: the bell is there already.'],
    ['code', '## Goals\n\n```\nring\n```'],
    ['an image', '## Goals\n\n![goals](goals.png)'],
    ['a link', '## Goals\n\n[The goals of the harbour](goals.md)'],
    ['orders to the product', '## Requirements\n\n- List the ferries with all details\n- Add your bell'],
    ['questions among questions', '## Open questions\n\n- Who rings the bell?\n- When?'],
    ['filler beside a fact', '## Goals\n\n- tbd\n- Fewer captains wait.'],
    ['sections', '## Goals\n\n### In May\n\nFewer captains wait.'],
    ['cases that are still questions', '## Edge cases\n\n- What happens when the bell is broken?\n- How is the captain told?'],
    ['sections below a prompt', '## Goals\n\n*This section describes what will be better.*\n\n### In May\n\nFewer captains wait.'],
    ['answers in italics', '## Goals\n\n*What will be better?*\n\n*Captains wait less.*\n\n*The slip is free by noon.*'],
    ['a banner', '## In short\n\n**FOR IMMEDIATE RELEASE**\n\n### The ferry waits\n\nFewer captains wait.'],
    ['a title that asks', '## Who rings?\n\n*Captains ring.*'],
  ])('is not one with %s', (_what, section) => {
    expect(emptySections(section)).toBe(0)
  })
})

describe('a section that a template left', () => {
  it.each([
    ['a note in italics and nothing else', '## Baseline\n\n*Values for the critical measures, from other systems as well.*\n\n- TBD'],
    ['fields that all wait', '## Dates\n\nGoal date: TBD\n\nTest days: TBD'],
    ['instructions that are indented', '## Risks\n\n    - Highlight any risks of the change (e.g. acceptance).\n\n- tbd'],
    [
      'instructions with examples beneath',
      '## Notes\n\n    - Include any relevant details, such as:\n       - Drawings of the boat\n       - Rules of the harbour',
    ],
    ['a dot', '## Owner\n\n- .'],
    ['what to do if there is somebody', '## Helpers\n\nIf there are any helpers for the boat, tag them here with their roles.'],
    ['a list to make', '## Authors\n\nCreate a list of those who helped.'],
  ])('is empty: %s', (_, section) => expect(emptySections(section)).toBe(1))

  it.each([
    ['a table of contents', '## Table of contents'],
    ['code', '## Set-up\n\n    npm start'],
    ['code that begins like an instruction', '## Set-up\n\n```c\ninclude all of <boats.h>\n```'],
    ['fields with an answer', '## Dates\n\nGoal date: 4 May\n\nTest days: three'],
    ['a note in italics with what it asks for', '## Baseline\n\n*Values for the critical measures.*\n\n- 41 calls a day'],
  ])('is not: %s', (_, section) => expect(emptySections(section)).toBe(0))

  it('is empty above its parts, too, where it is more than a line', () => {
    expect(emptySections('## Timeline\n\n> *Describe any milestones of the boat.*\n\n- [Release plan](plan.md)\n\n### Dates\n\nBoats sail on 4 May.')).toBe(1)
  })
})
