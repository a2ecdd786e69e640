import { describe, expect, it } from 'vitest'
import { findNonGoal } from '../../src/spec/left-out.js'
import { specOf } from './spec-of.js'

const leftOut = (section: string) => findNonGoal(specOf(`# Ovens\n\n${section}\n`))?.statement.text
const said = (text: string, heading = 'Notes') => leftOut(`## ${heading}\n\n${text}`) !== undefined

describe('something is left out, and said to be', () => {
  it.each([
    'Timers are out of scope',
    'Timers are not in the scope',
    'Timers are a non-goal',
    'Timers are non-goals',
    'We are not going to build timers',
    "We aren't going to build timers",
    'Timers are explicitly excluded',
    'Timers are deferred',
    'Timers are out, lamps are in',
    'Timers not in this phase',
    'Not touching the timers',
    "It won't replace the timers",
    'It won’t replace the timers',
    "It doesn't cover timers",
    'It doesn’t cover timers',
    "We've no lever on timers",
    'I’ve no lever on timers',
    'Leave out the timers',
    'Leaving out the timers',
    'The timer remains untouched',
    'Timers are not intended',
    'This leaves out the timers',
    'Timers are not part of it',
    'It does not attempt timers',
    'Timers: this waits until May',
    'Timers wait until May',
    'Timers are kept for another day',
    'Timers are parked until later',
    'Timers moved to phase two',
    'Timers are pushed to the next oven',
    'The timer comes in a later oven',
    'Timers come only with the next oven',
    'The timer follows in a second oven',
    'Timers follow in the future oven',
    'The pilot excludes timers',
    'Lamps, excluding timers',
    'Timers for phase 2',
    'It is meant for big ovens only',
    'It is for the very big ovens only',
    'It is only meant for ovens',
    'It is only for ovens',
    'Timers: no.',
    'Timers:  out',
    'Timers:out, lamps in',
    'Timers: another project',
    'Timers: another team',
    'Timers: phase 3',
    'Timers NO',
    'Timers NO, lamps yes',
    'Excludes timers',
    'No timers, lamps or bells in v1',
    'No timers for the MVP',
    'No lamps or bells for MVP.',
    '- No timer for phase 2!',
  ])('%s', (text) => expect(said(text)).toBe(true))
  it.each([
    'Ovens are warm',
    'Lamps must leave out the dust',
    'Timers are out of reach',
    'Required: no',
    'Mandatory: no.',
    'Timers: no rush',
    'Timers: outside',
    'PLEASE NOTE: lamps',
    'Out of scope: none',
    'Excludes: n/a',
  ])('not: %s', (text) => expect(said(text)).toBe(false))
  it.each(['A timer', 'Timers'])('%s, where that stands which is left out', (text) => expect(said(text, 'Out of scope')).toBe(true))
  it.each(['None', 'N/A', 'NA', 'TBD.', 'Todo', 'Nothing', 'Everything else', '*Everything else is out of scope.*', '—', 'X1'])('nothing: %s', (text) =>
    expect(said(text, 'Out of scope')).toBe(false),
  )
  it('of a milestone, where it is said outright', () => {
    expect(said('Timers are out of scope', 'Timeline')).toBe(true)
    expect(said('Timers: no', 'Timeline')).toBe(false)
  })
  it.each(['Open questions', 'Problem', 'History'])('not under %s', (heading) => {
    expect(said('Timers are out of scope', heading)).toBe(false)
    expect(said('Timers are out of scope')).toBe(true)
  })
  it('among constraints, with a bare no', () => {
    expect(said('No big timers or lamps (they break)', 'Constraints')).toBe(true)
    expect(said('- No timer', 'Constraints')).toBe(true)
    expect(said('No more timers', 'Constraints')).toBe(false)
    expect(said('No timer that rings, no lamp; we tried', 'Constraints')).toBe(false)
    expect(said('No timer')).toBe(false)
  })
  it('not as the answer to a field of the product', () => {
    expect(said('Timers: no', 'Requirements')).toBe(false)
    expect(said('Timers: no', 'Technical design')).toBe(false)
  })
  it.each([
    ['| Feature | Priority |\n| --- | --- |\n| Timer | out |', 'Notes'],
    ['| Feature | MoSCoW |\n| --- | --- |\n| Timer | won’t |', 'Notes'],
    ["| Feature | In scope |\n| --- | --- |\n| Timer | won't have |", 'Notes'],
    ['| Thing | Included |\n| --- | --- |\n| Timer | **no** |', 'Notes'],
    ['| Thing | State |\n| --- | --- |\n| Timer | dropped |', 'Features'],
    ['| Thing | State |\n| --- | --- |\n| Timer | not now |', 'User story'],
    ['| Thing | State |\n| --- | --- |\n| Timer | rejected |', 'Feature list'],
    ['| Thing | State |\n| --- | --- |\n| Timer | excluded |', 'Requirement list'],
    ['| In | Out of scope |\n| --- | --- |\n| Lamp | Timer |', 'Notes'],
  ])('in a table: %s, under %s', (table, heading) => expect(said(table, heading)).toBe(true))
  it.each([
    ['| Thing | State |\n| --- | --- |\n| Timer | dropped |', 'Notes'],
    ['| Feature | Priority |\n| --- | --- |\n| Timer | no hurry |', 'Notes'],
    ['| Feature | Priority |\n| --- | --- |\n| No | high |', 'Notes'],
    ['| In | Out of scope |\n| --- | --- |\n| Lamp | – |', 'Notes'],
  ])('not in a table: %s, under %s', (table, heading) => expect(said(table, heading)).toBe(false))
})

describe('something is left out in passing', () => {
  it.each([
    'The timer comes to the next round',
    'Timers come in a later round',
    'The timer follows until another season',
    'Timers follow in Q3',
    'The timer waits for version 2',
    'Timers wait for v3',
    'The timer moves into the following year',
    'Timers move to 2031',
    'The timer slips to H2',
    'Timers slip to H2',
    'We shift timers to H2',
    'The timer shifts to H2',
    'Timers shifted until phase 2',
    'Timers are planned for Q3',
    'Timers are a topic for the autumn',
    'Timers are questions for the new year',
    'Timers are a matter for next May',
    'The timer is something for later',
    'We take the timers another time.',
    'We build timers some other day; first the lamp',
    'We add timers afterwards (in May)',
    'The old timer stays as it is',
    'Old timers stay as they are',
    'The timer remains as today',
    'Timers remain the same.',
    'The lamp keeps working as before, and so on',
    'Lamps keep working as now',
    'We leave the timers alone',
    'We leave our old big timers alone; lamps follow',
    'Nothing changes for bakers',
    'Nothing will change for bakers',
    "The timers don't change",
    'The timers don’t change.',
    'The timer does not change',
    "The timer doesn't change",
    "Timers won't change",
    'Timers won’t change',
    'The till stays with the old timer',
    'Tills stay on the present timer',
    'Rent is paid by hand at noon as before',
    'Rent is handled as now',
    "Timers are somebody else's",
    'The timer is someone else’s',
    "Timers are another team's job",
    'Timers are the other team’s project',
    "We've cut the timers",
    'We’ve dropped the timers',
    'I have parked the timers',
    'We skip the timers',
    "Timers we don't do",
    'Timers we won’t touch.',
    'Timers we will not; lamps we do',
    'Timers I do not build',
    "I'd not build timers for bakers, not now",
    'I would build timers, but not now',
    'We’d add timers, not now',
    "We wouldn't touch timers",
    'We wouldn’t do timers',
    'I would not add timers',
    'Timers can wait',
    'Timers will wait until May',
    'Timers must wait for May.',
    'The timer has to wait',
    'We start without timers',
    'The shop starts without timers',
    'They begin without timers',
    'We go live without timers',
    "The timer isn't planned",
    'The timer isn’t foreseen',
    'Timers are not part of May',
    'Ovens only',
    'Big iron ovens only; lamps follow',
    'Iron only: ovens',
    'Only for ovens',
    'Only in the big old iron ovens.',
    'Only on our ovens',
    'v1 is for ovens only',
    'The first cut is for ovens only',
    'No timers this year',
    'No timers or bells to begin with',
    'No timers in the pilot',
    'No timers at first',
    'Without timers or bells, for all',
    'Without timers.',
    'Explicitly no timers',
    'Deliberately without timers',
  ])('%s', (text) => expect(said(text)).toBe(true))
  it.each([
    'The timer comes from Ulm',
    'Timers ring in the morning',
    'The timer stayed as it was',
    'We don’t know',
    'Can timers wait?',
    'If timers wait, ring',
    'Waiting for timers can be dull',
    'Without the timers, it rings',
    'No timers are needed',
    'Only ovens ring at night in the harbour of Ulm',
    'They were sold: old timers stay as they are',
    '| Timers can wait |\n| --- |\n| Ovens only |',
  ])('not: %s', (text) => expect(said(text)).toBe(false))
  it.each(['Requirements', 'Evidence', 'Metrics', 'Alternatives'])('not under %s', (heading) => expect(said('Timers can wait', heading)).toBe(false))
  it.each(['Background', 'Goals', 'Constraints', 'Launch', 'Assumptions', 'FAQ', 'Risks', 'Users'])('under %s', (heading) =>
    expect(said('Timers can wait', heading)).toBe(true),
  )
})

describe('the thing itself is said to stop somewhere', () => {
  it.each([
    'The tool does not ring',
    "This proposal won't ring",
    'This big old oven app won’t ring',
    'It does not ring',
    'Its design does not ring',
    'Lamps glow; it never rings',
    'Lamps glow. We cannot ring',
    "As designed, the system can't ring",
    'As planned the system can’t ring',
    'Lamps glow and it is deliberately not loud',
    "- The service isn't loud",
    'The service also still does not ring',
    "The service itself shouldn't ring",
  ])('%s', (text) => expect(said(text)).toBe(true))
  it.each([
    'The tool rings',
    'We do not know',
    'We do not yet know',
    'It is not good',
    'It is not clear whether it rings',
    'The baker does not ring',
    'Lamps glow it never rings',
  ])('not: %s', (text) => expect(said(text)).toBe(false))
  it.each([
    'Problem',
    'Evidence',
    'History',
    'Open questions',
    'User stories',
    'Risks',
    'References',
    'Stakeholders',
    'Alternatives',
    'Metrics',
    'Requirements',
    'Technical design',
  ])('not under %s', (heading) => expect(said('The tool does not ring', heading)).toBe(false))
})
