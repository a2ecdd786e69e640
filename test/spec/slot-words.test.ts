import { describe, expect, it } from 'vitest'
import { isYetToBeMeasured, type MetricSlots, metricSlots } from '../../src/spec/metric-slots.js'
import { liesAhead, type PlanSlots, planSlots } from '../../src/spec/plan-slots.js'
import { standing } from './standing.js'

/** The texts of a measure that fill a slot, and those that do not. */
function measure(slot: keyof MetricSlots, yes: readonly string[], no: readonly string[]): void {
  const fills = (text: string) => metricSlots(standing(text, 'metric'))[slot]
  describe(`a measure's ${slot}`, () => {
    it.each(yes)('yes: %s', (text) => expect(fills(text)).toBe(true))
    it.each(no)('no: %s', (text) => expect(fills(text)).toBe(false))
  })
}
const row = (header: string, cell: string) => `| Measure | ${header} |\n| --- | --- |\n| Loaves | ${cell} |\n`

measure(
  'target',
  ['No loaves', 'No more loaves', 'Zero loaves', 'Every loaf', '4 loaves', row('Aim', 'few'), row('Goal', 'few'), row('Up to', 'few')],
  ['Loaves', 'Bigger loaves', row('Aim', '??'), row('Aim', 'n/a'), row('Aim', '**NA**'), row('Aim', 'x'), row('Aim', '–'), row('Maker', 'Pia')],
)
measure(
  'relative',
  [
    'By 4.5 %',
    'By about 4%',
    'By up to 4 percent',
    'By 4 points',
    'By 4 point',
    'By 10-20 %',
    'By 10–20%',
    'By more than a quarter',
    'By over half',
    'By an 4x',
    '4% higher',
    '4.5 % faster',
    '4 points more',
    '4 point lower',
    '4x growth',
    'A rise of about 4',
    'An uplift of at least 4',
    'A reduction of 4',
  ],
  ['By halves', 'By 4 loaves', '4 % of loaves', 'A rise of loaves', '4 more'],
)
measure(
  'baseline',
  [
    'From few to many',
    '→ many',
    'few -> many',
    'Previous loaves',
    'Previously few',
    'vs loaves',
    'vs. loaves',
    'Loaves year-on-year',
    'Loaves year on year',
    'So far few',
    'Compared to loaves',
    'Last week few',
    row('As-is', 'few'),
    row('As is', 'few'),
    row('Before', 'few'),
    '| Measure | A | B |\n| --- | --- | --- |\n| Loaves | 40 | 30 |\n',
  ],
  ['Loaves', 'Visible loaves', row('Assist', 'few'), '| Measure | A | B |\n| --- | --- | --- |\n| Loaves | 40 | few |\n'],
)
measure(
  'when',
  [
    'By the end of May',
    'By end of the week',
    'In mid-May',
    'In midMay',
    'Within the next 40 minutes',
    'In the following season',
    'After early summer',
    'Until late autumn',
    'Before Easter',
    'In 4.5 minutes',
    'Q3',
    'H2',
    '2027',
    'week 12',
    'day 30',
    'D30',
    'W4',
    'M12',
    '30 days',
    '1 day',
    '1 week',
    '1 month',
    'T+14',
    'a quarter',
    'Year-end',
    'Year end',
    row('By', 'soon'),
    row('Deadline', 'soon'),
  ],
  ['Loaves', 'By 40 %', 'By 4.5 percent', 'At 40 points', 'At 40 point', 'By 40x', 'In bread', 'Q5', 'D-shaped', 'T-shaped'],
)
measure(
  'source',
  [
    'By survey',
    'Surveys',
    'As surveyed',
    'An interview',
    'Interviews',
    'The log',
    'The logs',
    'A query',
    'Queries',
    'The report',
    'Tickets',
    'A ticket',
    'Recheck in May',
    're-check in May',
    'The ledger',
    row('Where', 'till'),
    row('How', 'till'),
    row('Event', 'till'),
  ],
  ['Loaves', 'Login', row('Who', 'Pia')],
)

describe('what is yet to be measured', () => {
  it.each([
    'One baseline',
    'The baselines',
    'To instrument',
    'Instrumented',
    'Instrumenting',
    'Not measured',
    'To be set',
    'Set the target',
    'Set targets',
    'Target is set',
    'The target to be set',
  ])('%s', (text) => expect(isYetToBeMeasured(text)).toBe(true))
  it.each(['Measured', 'Set the table', 'The target'])('not: %s', (text) => expect(isYetToBeMeasured(text)).toBe(false))
})

/** The texts of a plan that fill a slot, and those that do not. */
function plan(slot: keyof PlanSlots, yes: readonly string[], no: readonly string[]): void {
  const fills = (text: string) => planSlots(text, false)[slot]
  describe(`a plan's ${slot}`, () => {
    it.each(yes)('yes: %s', (text) => expect(fills(text)).toBe(true))
    it.each(no)('no: %s', (text) => expect(fills(text)).toBe(false))
  })
}

plan(
  'mark',
  [
    'Pass:warm',
    'Pass: warm',
    'Passes if warm',
    'Passed when warm',
    'Pass mark if warm',
    'Pass =warm',
    'Pass=warm',
    'Reach half',
    'It reaches 4',
    'Exceed two',
    'It exceeds two',
    'Drop below four',
    'It drops under 4',
    '12 or fewer',
    'Three loaves or less',
    'Success if warm',
    'Successful when warm',
    "We'll know",
    'We’ll be wrong',
    'We would know',
    'If it burns we stop',
    'If it burns it is switched off',
    'If it burns, switch off',
    'If not warm, revisit',
    'If not warm it is revisited',
    '4+ loaves',
    '40+%',
    '12 of 40',
    '12 out of 40',
  ],
  ['Passes by', 'Reach loaves', 'Three loaves', 'If Pia comes we stop', 'If it burns we ring', 'We know', '4 + 4', 'At most 30 lines in 91 %, ≤ 4 ms'],
)
plan(
  'who',
  [
    'with 12 schools',
    'with participant',
    'to at least one households',
    'from about three branches',
    'among the sites',
    'by our site',
    'on six old devices',
    'ask some very old tall households',
    'asks schools',
    'asked schools',
    'asking stores',
    'invited partner',
    'invites orgs',
    'invite an org',
    'sits with six points',
    'sit with six points',
    'for twelve night-shift schools',
    'by one site',
    'Pia sits there',
    'Pia sit there',
    'Pia does it',
    'Pia tests it',
    'Pia test it',
    'Pia checks it',
    'Pia check it',
    'Pia runs it',
    'Pia run it',
    'Pia asks',
    'Pia ask',
    'Pia looks',
    'Pia look',
    'Pia reviews it',
    'Pia review it',
    'Pia + Ben to fill it',
    'Pia and Ben will',
    '➜ Pia',
    '→Pia',
    'it is with Pia',
  ],
  ['We will', 'They run it', 'The oven rings', 'pia tests it', 'with 12 loaves', 'with ovens', 'System runs', 'It is with me'],
)
plan(
  'date',
  [
    'by 3rd',
    'by the 3rd',
    'on the first 12th',
    'by next sprint',
    'w/c 12 oven',
    'week of May',
    'end of Sept',
    'end of Sep',
    'starting on May',
    'starts quarter',
    'start Q3',
    'before kickoff',
    'before kick-off',
    'after go-live',
    'after golive',
    'until rollout',
    'until roll-out',
    '12. May',
    'September 12',
    '3 March',
    '2027-03-14',
    '2 weeks',
    'one 2-week break',
    '30-day trial',
    '2 month',
    'this sprint',
    'week 4',
    'milestone 2',
    'day 3',
    'M4',
    'T+3',
  ],
  ['by oven', 'by march', 'next oven', 'M0', 'May'],
)

describe('what lies ahead', () => {
  it.each([
    'Plan a round',
    'It plans a round',
    'Planning a round',
    'To be checked',
    'It needs to be tested',
    'They need to be reviewed',
    'We want to ring',
    'We intend to ring',
    'Starting with ovens',
    'It starts with ovens',
    'It aims to ring',
    'They aim to ring',
    'Then we ring',
    'Then a ring',
    'Then ring until noon',
    'Before we ring',
    'Ovens’ll ring',
    "Ovens'll ring",
  ])('%s', (text) => expect(liesAhead(text, false)).toBe(true))
  it.each(['Ovens ring', 'To be loud', 'They started with ovens', 'Then ovens ring'])('not: %s', (text) => expect(liesAhead(text, false)).toBe(false))
})
