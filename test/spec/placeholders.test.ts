import { describe, expect, it } from 'vitest'
import { isFillerText } from '../../src/spec/filler-text.js'
import { sectionsToFill } from '../../src/spec/placeholders.js'
import { emptySections } from './empty-sections.js'
import { specOf } from './spec-of.js'

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
    ['an instruction as its heading', '## Describe what captains do at night. (And where?)'],
    ['a question and more as its heading', '## Screens: what would captains see? A sketch on a piece of paper is enough!'],
    ['what it should be as its heading', '## Summary:  It should be one paragraph on the bell.'],
    ['instructions', '## Background\n\nDescribe the users. List your sources here.'],
    ['instructions and questions', '## Users\n\n- Who are they?\n- Explain where they work.'],
  ])('but %s', (_what, section) => {
    expect(emptySections(section)).toBe(1)
  })

  it.each([
    ['a sentence', '## Goals\n\nFewer captains wait.'],
    ['a price', '## Price\n\n€ 9.99'],
    ['signs in a table', '## Browsers\n\n| Name | Ours | Theirs |\n| --- | --- | --- |\n| Safari | ✅ | ❌ |'],
    ['images in a table', '## Screens\n\n| Name | Now |\n| --- | --- |\n| Bell | ![bell](bell.png) |\n| Gate | ![gate](gate.png) |'],
    ['figures in a table', '## Metrics\n\n| Name | Now | Then |\n| --- | --- | --- |\n| Churn | 5.5 % | 4.0 % |'],
    ['one word', '## Monitoring\n\nGrafana'],
    ['a motto', '## A harbour that never sleeps.'],
    ['why it is empty', '## Risks\n\nNone: the bell is there already.'],
    ['code', '## Goals\n\n```\nring\n```'],
    ['an image', '## Goals\n\n![goals](goals.png)'],
    ['what readers are sent to', '## Code of conduct\n\nPlease read and respect the [rules of the harbour](rules.md).'],
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

describe('a title on the same level as all headings', () => {
  const emptyIn = (text: string) => sectionsToFill(specOf(text)).empty.map(({ title }) => title)

  it('is no section where it names the kind of document', () => {
    expect(emptyIn('# Product vision\n\n# Product name\n\nNight ferry\n\n# Goals\n\nFewer captains wait.')).toEqual([])
    expect(emptyIn('# Goals\n\n# Product name\n\nNight ferry\n')).toEqual(['Goals'])
    expect(emptyIn('# Product name\n\nNight ferry\n\n# Product vision\n\n# Goals\n\nFewer captains wait.')).toEqual(['Product vision'])
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

describe('a section that puts off what is due', () => {
  const captains = (text: string, heading = 'Pilot') => emptySections(`## ${heading}\n\n${text}`)
  it.each([
    'Drawings coming next week.',
    'The figures are still missing.',
    'Details to be added once Jo is back.',
    'Launch dates still being discussed with the harbour.',
    'Sketches will follow on Friday.',
    'Details will be added after the trial.',
    'Will be specified in a later version of this paper.',
    'It will be filled in later.',
    'Jo will write this up next week.',
    'Waiting for figures from the harbour.',
    "We're still waiting on the captains",
    'Jo to fill in before the review',
    'Jo Marsh is working on these.',
    'Needs input from the captains.',
    'Input needed',
    '@jo can you fill this in?',
    'Later.',
    'Open',
    'Parking this for now',
    "I'll come back to this later",
  ])('%s', (text) => expect(captains(text)).toBe(1))
  it.each([
    'Captains come at eight.',
    'Details are shown beside the map.',
    'More berths will be added in May.',
    'Open from 8 to 18.',
    'Waiting for a berth takes an hour.',
    'Captains are waiting for slips that nobody clears.',
    'Jo will write to all captains next week.',
    'Figures are shown by pier.',
    'Details will be added after the trial, by Jo.',
  ])('not: %s', (text) => expect(captains(text)).toBe(0))
  it('may be what a product does', () => {
    expect(captains('Details will be added after the trial.', 'Requirements')).toBe(0)
    expect(captains('Details will follow after the trial.', 'Requirements')).toBe(1)
    expect(captains('Details are still missing.', 'Problem')).toBe(0)
  })
  it('names who makes it, where a piece of the document is due', () => {
    expect(captains('Will be drawn by the architect.', 'Sketches')).toBe(1)
    expect(captains('Will be provided by the architect.', 'Hosting')).toBe(0)
  })
})

describe('a frame with nothing in it', () => {
  it.each([
    ['a story with gaps', '## Stories\n\nAs a …, I want … so that …'],
    ['a story in items', '## Stories\n\n- As a\n- I want\n- So that'],
    ['a belief', '## Bet\n\nWe believe that ____ will ____ because ____.'],
    ['a belief in bold lines', '## Bet\n\n**We believe that**\n**will**\n**because**'],
    ['a card with a state', '## Bet\n\n**We believe that** …\n\n**will** …\n\nStatus: idea'],
    ['numbered entries', '## Pilot\n\n- Step 1\n- Step 2\n- Step 3'],
    ['letters for figures', '## Pilot\n\n- Raise calls by X%\n- Cut waits from X to Y'],
    ['fields for names', '## Crew\n\n- Captain: @name\n- Mate: [name]'],
    ['fields for days', '## Days\n\n- Start: DD/MM/YYYY\n- End: DD/MM/YYYY'],
    ['fields line by line', '## Crew\n\nCaptain:\nMate:\nCook:'],
    ['names with a dash', '## Crew\n\n- Captain -\n- Mate -'],
    ['days in a table', '## Days\n\n| What | When |\n| --- | --- |\n| Start | YYYY-MM-DD |\n| End | YYYY-MM-DD |'],
    ['a form to sign', '## Approvals\n\n| Name | Role | Date |\n| --- | --- | --- |\n| | Captain | |\n| | Mate | |'],
    ['links that lead nowhere', '## Drawings\n\n- Pier: [link](#)\n- [Slip]()'],
    ['links that lead nowhere, where links are due', '## Links\n\n- [Pier]()\n- Slip:'],
    ['a hint and a gap', '## Pilot\n\nTip: fewer piers are better.\n\n[piers]'],
    ['guidance', '## Pilot\n\nGuidance: keep this short.'],
    [
      'names with what they ask',
      '## Slips\n\n- **Free ones** (which can be let this summer?):\n- **Taken ones** (by whom, until when, and for how much money):',
    ],
    ['a form on lines of their own', '## Crew\n\nWe sail at night.\n\nPrepared by: [Your Name]'],
    ['a day to be set, before a line across', '## Pilot\n\n- **Pier**: the north one\n- **First day**: TBC\n\n---'],
    ['a sentence that breaks off', '## Rules\n\n1. The mate must greet.\n2. The captain must\n3. Dogs wear a leash.'],
    ['a story that breaks off', '## Wants\n\n- The cook wants a stove\n- As a mate, I want to'],
    ['what is to be worked out', '## Prices\n\nWe have not worked this out yet.'],
    ['what needs to be talked about', '## Prices\n\nNeeds further discussion.'],
    ['questions left behind an answer', '## Trials\n\n- Two slips with a rope\n- *Why these two?*\n- *What will you leave out?*'],
  ])('%s', (_, section) => expect(emptySections(section)).toBe(1))
  it.each([
    ['a story', '## Stories\n\nAs a captain, I want to see free slips … so that I wait less.'],
    ['steps with words', '## Pilot\n\n- Step 1: one pier\n- Step 2: two piers'],
    ['one entry', '## Pilot\n\n- Step 1'],
    ['figures', '## Pilot\n\n- Raise calls by 4 %\n- Axis X to the north'],
    ['a format', '## Input\n\nDays are written as DD/MM/YYYY.'],
    ['a table of marks', '## Rights\n\n| Role | Open | Close |\n| --- | --- | --- |\n| Captain | x | |\n| Mate | | x |'],
    ['a signed form', '## Approvals\n\n| Name | Role | Date |\n| --- | --- | --- |\n| Jo | Captain | May |\n| | Mate | |'],
    ['a way back', '## Top\n\n[Back to top](#)'],
    ['a link with words', '## Drawings\n\nThe pier and the slip as [drawn](#) in May'],
    ['a finished sentence', '## Rules\n\n- Greet as loudly as you must\n- Help where the crew will\n- Take all they want to'],
    ['questions in italics where questions are due', '## Open questions\n\n- *Who sweeps the pier?*\n- *Who pays for the light?*'],
    ['one question in italics', '## Trials\n\n- Two slips with a rope\n- *Why these two?*'],
    ['questions that are answered', '## Trials\n\n- *Why these two?*\n- *What is left out?*\n- The north pier, for it is steep'],
    ['sorts in bold', '## More\n\nText.\n\n**Who sails**\n\n**Mainly**\n\n- Captains\n\n**Besides**\n\n- Guests'],
    ['tags', '## Slips\n\n- [North] The slip opens at five\n- [South] Each slip has a light'],
    ['an owner and a state', '## Card\n\nOwner: Jo\n\nStatus: in review'],
  ])('not: %s', (_, section) => expect(emptySections(section)).toBe(0))
})

describe('sections beside each other', () => {
  const asks = (count: number) => Array.from({ length: count }, (_, at) => `## Part ${at}\n\n*What is it?*\n\nA slip.`).join('\n\n')
  it('are of a template that writes in italics, from three of its questions on', () => {
    const slanted = '## Baseline\n\n- *Values for the critical measures, from other systems as well.*'
    expect(emptySections(`${asks(3)}\n\n${slanted}`)).toBe(1)
    expect(emptySections(`${asks(2)}\n\n${slanted}`)).toBe(0)
  })
  it('are parts with the wrong mark where they are counted', () => {
    expect(emptySections('## Ways\n\n## Way 1: by boat\n\nBoats sail.\n\n## Way 2: by bus\n\nBuses run.')).toBe(0)
    expect(emptySections('## Ways\n\n## Way A\n\nBoats sail.\n\n## Way B\n\nBuses run.')).toBe(0)
    expect(emptySections('## Ways\n\n## Way 1: by boat\n\nBoats sail.\n\n## Crew\n\nJo.')).toBe(1)
    expect(emptySections('## Way\n\n## Way 1\n\nBoats sail.\n\n## Way 2\n\nBuses run.')).toBe(1)
  })
  it('are cut off by a line across the page', () => {
    const parts = '## Measures\n\n### Today\n\nFour waits.\n\n'
    expect(emptySections(`${parts}## Launch\n\n---\n\n### Deals\n\nJo agreed.`)).toBe(1)
    expect(emptySections(`${parts}## Launch\n---\n\n### Deals\n\nJo agreed.`)).toBe(0)
    expect(emptySections('## Launch\n\n---\n\n### Deals\n\nJo agreed.')).toBe(0)
    expect(emptySections(`${parts}## FAQ\n\n---\n\n### 1. What does it cost?\n\nNothing.`)).toBe(0)
    expect(emptySections(`${parts}## FAQ\n\n---\n\n### Deals\n\nJo agreed.`)).toBe(1)
    expect(emptySections(`${parts}## 3. Launch\n\n---\n\n### 3.1 Deals\n\nJo agreed.`)).toBe(0)
  })
  it('wait with what stands above them', () => {
    expect(emptySections('## Model\n\n[This part will be completed in May]\n\n### Slips\n\n[Add a table of slips]')).toBe(2)
    expect(emptySections('## Model\n\n[This part will be completed in May]\n\n### Slips\n\nFour.')).toBe(0)
  })
})
