import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import type { Question } from '../../src/spec/answers.js'

const engine = createEngine()

/** Does a document answer a question with what stands beneath a heading? */
function answers(question: Question, text: string, heading?: string): boolean {
  const under = heading === undefined ? '' : `## ${heading}\n\n`
  return engine.lint(`# PRD: Tide clock\n\n${under}${text}\n`, { path: 'prd.md', asSpec: true }).answers[question] !== null
}

/** What answers a question under a heading, and lookalikes that do not. */
function asked(question: Question, heading: string | undefined, yes: readonly string[], no: readonly string[]): void {
  describe(`${question}, under ${heading ?? 'the title'}`, () => {
    it.each(yes)('yes: %s', (text) => expect(answers(question, text, heading)).toBe(true))
    it.each(no)('no: %s', (text) => expect(answers(question, text, heading)).toBe(false))
  })
}

asked(
  'outcome',
  undefined,
  ['No-shows at the ferry: 14 % → under 5 %.', 'Share of paid berths over 80 % (up from 61 %).', 'We stop if fewer than 12 pilots come back.'],
  [
    'Release 2.1 → 3.0 in June.',
    '3 of 10 boats that should leave have no crew.',
    'For example, a member may ask to be told if the tide is above 4 m.',
    'Suppose we are told if the tide is above 4 m.',
  ],
)
asked(
  'outcome',
  'Success metrics',
  [
    '- Reduced downtime of the lifts',
    '- Lower complaints at the lock',
    '- Guest NPS | up',
    '- Less re-typing at the till',
    '- A store rating of 4.3 from those who kept it for a month',
  ],
  ['- Ten features shipped', '- Portal available at all ports', '- Dashboard with 4 charts'],
)
asked(
  'learning',
  undefined,
  [
    'Cap the reminders; check opt-outs weekly in the first month.',
    'Fewer than 30 renewals a week → the other two ports.',
    'Then watch cancellations for the first fortnight after the launch.',
  ],
  ['Users check the tide weekly.', 'Visitors may compare prices monthly.', 'Check out the harbour weekly.', 'The system checks the sensor daily.'],
)
asked(
  'learning',
  'Measurement requirements',
  [
    '- Taps on "later", helps to see whether the reminder comes too early',
    '- Clicks on "skip" | used to gauge whether the tour is too long',
    '- Searches without a hit: needed to learn which ports are missing',
  ],
  ['- The tap is stored for a year', '- Voltage is sent to the base station', '- Searches are listed'],
)
asked(
  'user',
  'Users',
  ['- Power users', '- Elderly members', '- Novice skippers', 'Wardens; nurses; pilots.'],
  ['The modern skipper.', '- Every busy parent', 'Skippers; harbour masters; pilots; agents; our own crew.', '- All users'],
)
asked(
  'user',
  'Problem',
  ['Harbour pilots wait at the lock at night.', 'Night skippers wait at the lock until dawn.', 'Most lock keepers write the height on a slate.'],
  ['All skippers wait at the lock.', 'Skippers crave speed.', 'Pilots want speed.'],
)
asked(
  'problem',
  'Background',
  ['Pilots copy each depth into a spreadsheet.', 'Masters enter the depth in a notebook.', 'Pilots transfer every reading to Excel.'],
  ['The lock opens for pilots without any delay.', 'Pilots come in the late 1960s style boats.', 'The portal cannot show pilots the tide.'],
)
asked(
  'nongoals',
  undefined,
  ['Not this season: moorings for trailers.', 'Future versions could include a chat.', 'Not next year – the second lock.'],
  ['The lock is not open this season.', 'Future versions will be tested in June.', 'It was not this year that it flooded.'],
)
asked(
  'nongoals',
  'Timeline',
  ['- Second port is out of scope', '- Milestone 2: chat is still not in scope', '- Step 3: trailers are out of scope'],
  ['- Second port: no', '- In scope: chat', '- Out of scope'],
)
asked(
  'goal',
  'Background',
  [
    'Mission item 2 of our port: nobody waits in the fog.',
    'Strategy point 3 asks for fewer empty berths.',
    'Pillar number 3 of the port asks for silence on the quays.',
  ],
  ['The mission took two days on the water.', 'Item 2 of the toolbox is missing its lid.', 'The strategy game ends with the third port.'],
)

describe('who it is for, asked outright', () => {
  const background = '\n\n## Background\n\nHarbour pilots wait at the lock at night.'
  it('is not answered by whoever is mentioned elsewhere', () => {
    expect(answers('user', `Everybody.${background}`, 'Primary users')).toBe(false)
    expect(answers('user', `Everybody.${background}`, 'Notes')).toBe(true)
    expect(answers('user', `Night pilots.${background}`, 'Primary users')).toBe(true)
  })
})
