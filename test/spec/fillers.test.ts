import { describe, expect, it } from 'vitest'
import { blanksIn } from '../../src/spec/blanks.js'
import { isFillerText } from '../../src/spec/filler-text.js'
import { emptySections } from './empty-sections.js'

describe('words that only keep a place', () => {
  it.each([
    '❓',
    '❓❓',
    '[ ]',
    '[]',
    'n.a.',
    'n. a.',
    'na',
    '(left blank)',
    'Nothing here yet.',
    'No answer so far',
    'This section is intentionally left blank.',
    'We have not written this part yet.',
    "I haven't looked at that",
    'Not thought about yet.',
    'Not yet agreed',
    'Ignore for now',
    'See the template.',
    'Draft coming soon',
    'Click or tap here to enter text.',
    'Type your answer here',
    'More to follow',
    'Pia to add this',
    'Blah blah',
    'N/A at this time',
    'No information available yet',
    'Still under discussion.',
    'Being decided',
    'TBC with Pia',
    'To be clarified with the bakers',
    'blank',
    '(empty)',
    'Not applicable',
    'Under construction.',
    'No content',
    'No content yet',
    'Still open',
    'To decide',
    'In progress',
    'We will add this',
    "We'll fill this in",
    'We’ll fill it in later',
    'Will define these soon',
    'Not defined',
    'Not yet written',
    'Not started yet',
    'Not yet known',
    'Please fill',
    'Please fill in',
    'Please fill out',
    'Text goes here',
    'The loaf text goes here',
    'Insert loaf',
    'Insert the big loaf',
    'Pia to provide',
    'The night shift to fill in',
    'Bakers to advise',
    'Placeholder text',
    'Will be defined',
    'Will be filled in later',
    'Will be updated soon',
    'To be filled',
    'To be continued…',
    'Will be added',
    'Will follow later',
    'Pending',
    '.....',
    '–––',
    'N/A.',
    'Fill this in with loaves',
    'Insert a big red loaf here',
    'Add loaves here',
    'Your loaf here',
    'Description here',
    'Details tbd',
    'See below',
    '**TBC**',
    '"todo"',
    'Awaiting word',
    'Pending, says Pia',
    'To be agreed: Pia asks',
    'TBD',
    'Coming soon, Pia asks',
  ])('%s', (text) => expect(isFillerText(text)).toBe(true))
  it.each([
    'Not for bakers',
    'We will add loaves',
    'Insert four big red loaves',
    'The very big night shift to fill in',
    'The big and red loaf goes here',
    'Pending is a state',
    'Todo was the name',
    `Awaiting ${'one more word '.repeat(6)}`,
    'Progress',
    'Blanket',
    'The place is pending',
  ])('not: %s', (text) => expect(isFillerText(text)).toBe(false))
})

describe('blanks', () => {
  it.each([
    '[who]',
    '[…]',
    '[...]',
    '[e.g. bakers]',
    '[For example: 4]',
    '[Describe 4 bakers]',
    '[Insert 4]',
    '[Your 4]',
    '[tbd 4]',
    '[TODO: 4]',
    '[number of bakers…]',
    '[Your Name]',
    '[Bakery Name]',
    '[DATE]',
    '[Today’s Date]',
    "[the baker's name, or who/what]",
  ])('waits: %s', (text) => expect(blanksIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([text]))
  it.each([
    '[x]',
    '[ ]',
    '[ X ]',
    '[4]',
    '[12]',
    '[^note]',
    '[@pia]',
    '[see page]',
    '[cf. page]',
    '[Must]',
    '[won’t]',
    "[Won't]",
    '[High]',
    '[draft]',
    '[P0]',
    '[AB-12 ovens]',
    '[AB.1]',
    '[AB 1]',
    '[ABC]',
    '[4 bakers]',
    '[Pia Ruiz]',
    '[Oven] The loaf rises',
    '[tbdx 4]',
    '[who](oven.md)',
    '[who][oven]',
    '[who]: oven.md',
    '[oven][who]',
  ])('waits for nothing: %s', (text) => expect(blanksIn(text)).toEqual([]))
  it('are found one by one', () => {
    expect(blanksIn('Today [who] cannot [do what] at [AB-1].')).toEqual([
      { start: 6, end: 11 },
      { start: 19, end: 28 },
    ])
  })
})

describe('a section with nothing but prompts', () => {
  it.each([
    'One sentence.',
    'A few sentences.',
    '1-2 sentences',
    '3 – 5 short paragraphs',
    'Max 3 words',
    'Maximum one paragraph',
    'In one line',
    'Write up to three bullets.',
    'About 40 words.',
    'One bullet',
    'Two bullet points',
    'Describe the sea.',
    'Summarise the sea.',
    'Summarize the sea.',
    'There is no point in more than this.',
    "There's no point in more than this.",
    'Use this section for the sea.',
    'This section describes the sea.',
    'E.g. the sea',
    'Optional, the sea',
    'List your links.',
    'Provide a link',
    'State what they need.',
    'Specify whom it helps.',
    'Identify the main user.',
    'Define the goal.',
    'Define the goals.',
    'Note the risk.',
    'Note any detail.',
    'Mention details.',
    'Write briefly.',
    'Enter 12.',
    'Include the metric.',
    'The sea [e.g. calm]',
    'The sea [name of it]',
  ])('%s', (text) => expect(emptySections(`## Background\n\n${text}`)).toBe(1))
  it.each([
    'Ferries wait in line.',
    'Listings of the sea',
    'List the ferries in the harbour',
    'The sea is one sentence long.',
    'Twelve ferries',
    'The sea, for example, is calm.',
  ])('not: %s', (text) => expect(emptySections(`## Background\n\n${text}`)).toBe(0))
  it.each(['Describe the sea.', 'Fill in the sea.', 'This section should describe it.', 'The sea [date of it]'])('%s, among requirements', (text) =>
    expect(emptySections(`## Requirements\n\n- ${text}`)).toBe(1),
  )
  it.each(['List your ferries.', 'Provide a link to the ferry', 'Add any ferry'])('not: %s, among requirements', (text) =>
    expect(emptySections(`## Requirements\n\n- ${text}`)).toBe(0),
  )
  it('does not take its questions for prompts where questions stand', () => {
    expect(emptySections('## FAQ\n\nDescribe the sea.')).toBe(0)
    expect(emptySections('## Assumptions\n\nDescribe the sea.')).toBe(0)
    expect(emptySections('## Corner cases\n\n- What if it rains?')).toBe(0)
    expect(emptySections('## Background\n\n- What if it rains?\n- Whose ferry?')).toBe(1)
    expect(emptySections('## Background\n\n- Ferries?')).toBe(0)
  })
  it('may answer its own question with filler', () => {
    expect(emptySections('## Background\n\nWhat goes wrong?\n\nTBD')).toBe(1)
    expect(emptySections('## Background\n\nWhat goes wrong?\n\nFerries wait.')).toBe(0)
    expect(emptySections('## Open questions\n\nWhat goes wrong?\n\nTBD')).toBe(0)
  })
  it('is a page of history or of links only with filler in it', () => {
    expect(emptySections('## References\n\nTBD')).toBe(1)
    expect(emptySections('## References\n\n- [Ferry](a.md)')).toBe(0)
    expect(emptySections('## Change log')).toBe(0)
  })
  it('has open names, rows and links to templates', () => {
    expect(emptySections('## Background\n\nObjective:')).toBe(1)
    expect(emptySections('## Background\n\nObjective: calm')).toBe(0)
    expect(emptySections('## Background\n\n[the sea in one sentence](sea.md)')).toBe(0)
    expect(emptySections('## Background\n\n[the sea]')).toBe(1)
    expect(emptySections('## Goals\n\n| Goal | Now |\n| --- | --- |\n| Calm | |')).toBe(1)
    expect(emptySections('## Goals\n\n| Goal | Now |\n| --- | --- |\n| Calm | yes |')).toBe(0)
    expect(emptySections('## Goals\n\n| Goal |\n| --- |\n| Calm |')).toBe(0)
    expect(emptySections('## Goals\n\n| Goal |\n| --- |\n| |')).toBe(1)
  })
  it('reads bold lines as what they are', () => {
    expect(emptySections('## In short\n\nFerries wait.\n\n**Ferries, at last**')).toBe(0)
    expect(emptySections('## Plan\n\nFerries wait.\n\n**Goals**')).toBe(1)
  })
})
