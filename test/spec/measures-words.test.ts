import { describe, expect, it } from 'vitest'
import { hintsAtDecision, hintsAtGuardrail, namesDecision, namesGuardrail, targetsOf } from '../../src/spec/measures.js'
import type { Role } from '../../src/spec/roles.js'
import { asks, sentences } from '../language/asks.js'
import { specOf } from './spec-of.js'
import { standing } from './standing.js'

const aims = (text: string, heading = 'Success metrics') =>
  targetsOf(specOf(`# Boats\n\n## ${heading}\n\n${text.startsWith('|') ? '' : '- '}${text}\n`)).length === 1

asks(
  'a guardrail',
  (text) => namesGuardrail(standing(text)),
  [
    ...sentences(
      '…',
      'Guardrail, Countermetric, Counter-metric, Must not get worse, Must not rise, Must not fall, Must not drop, Must not increase, No higher than, No increase, Not increase, No worsen, No degrade, No negatively, Stay under, Stays under, Stay below, Stay above, Stay at, Maintain, Without increasing, Without hurting, Without raising, Keep an eye on, Kept an eye on, At or below',
    ),
  ],
  [],
)

asks(
  'nearly a guardrail',
  (text) => hintsAtGuardrail(standing(text)),
  [
    '≤',
    ...sentences(
      '…',
      'Guard-rail, Guardrails, Do no harm, Not negatively, No at the expense of, No at the cost of, Maintains, Maintained, Maintaining, Unchanged, At most, Nobody, Uninstall, Uninstalls, Verifiable, Never below, Never above, Never more, Never exceed',
    ),
    ...sentences('Counter…', 'metrics, measure, -measure, measures'),
    'Counter',
    ...sentences('… get worse', "Mustn't, Mustn’t, May not, Shall not, Should not, Shouldn't, Shouldn’t"),
    ...sentences('Must not …', 'worsen, move, go up, go down, decrease, suffer, change, exceed'),
    ...sentences('No … than', 'lower, worse, more, fewer, less, slower'),
    ...sentences('No … in', 'increase, rise, drop, loss, decline, change'),
    'No increase of',
    'Not increas',
    'No increas',
    ...sentences('No …', 'degrad, decreas'),
    'No increasing',
    ...sentences('… under', 'Remain, Remains, Kept, Keep, Keeps, Keeping, Hold, Holds, Holding'),
    ...sentences('Stay … under', 'bell bell, bell'),
    ...sentences('Stay …', 'within, stable, flat, steady, the same, unchanged'),
    ...sentences('Without …', 'losing, slowing, harming, more, any, an increase, a drop, a rise, a loss'),
    'Also watch for',
    'Watch for',
    ...sentences('Watch… for', 'ed, ing'),
    ...sentences('Watch …', 'that, the'),
    ...sentences('No …', 'user, seller, customer, one, team'),
    'No users',
    ...sentences('… rate', 'Crash, Error, Failure, Complaint, Unsubscribe, Bounce, Opt-out'),
  ],
  [],
)

asks(
  'a decision',
  (text) => namesDecision(standing(text)),
  [
    ...sentences('… old bells stop', 'If, Below, Above, Unless, Should, Otherwise'),
    ...sentences(
      'If old bells …',
      'remove, roll back, rolled back, revert, extend, change, kill, drop, switch off, switched off, wrong, fallback, fall back, pull, go back, take the',
    ),
  ],
  [],
)

asks(
  'nearly a decision',
  (text) => hintsAtDecision(standing(text)),
  [
    ...sentences('… old bells stop', 'When, Under, Over'),
    ...sentences(
      'When old bells …',
      "stops, stopped, remove, removed, roll back, rolled back, revert, reverted, extend, extended, change, changed, kill, killed, drop, dropped, cut, switch off, switched off, turn off, turned off, wrong, fallback, fall back, pull, go back, take the, take up, rethink, rethinking, re-think, pause, pivot, abandon, reconsider, re-consider, reassess, re-assess, do not launch, do not proceed, do not continue, don't launch, don’t launch, don't proceed, don't continue, proceed, go on, go ahead, continue, ship, release, widen, roll out, rolled out, look at, look for, look into, bring back, sunset, deprecate, redesign, move",
    ),
    ...sentences(
      '…',
      'Go/no-go, No-go, Go decision, Kill criteri, Stop rule, Stopping rule, Stop criteri, Exit criteri, Decision meeting, Decision point, Decision rule, Decision date',
    ),
    ...sentences('Decide… whether', 's, d'),
    'Decide whether',
    ...sentences('Decide …', 'if, about, on, to'),
    ...sentences('… if', 'Go on, Go ahead, Continue, Proceed, Stop, Roll back, Cut'),
    ...sentences('Go on …', 'when, below, above'),
  ],
  [],
)

asks(
  'a verdict for a label',
  (text) => hintsAtDecision(standing(text)),
  [...sentences('…: lamps', 'Go, Go on, Go ahead, Stop, Continue, Extend, Kill, No-go, Decision')],
  ['Some bells go: lamps', 'Go-live: lamps'],
)

asks(
  'no target',
  (text) => !aims(text),
  [
    '”P4 complaints fall by 4 %',
    'P4 complaints fall by 4 %',
    'Impact = complaints fall by 4 %',
    '”Impact = complaints fall by 4 %',
    ...sentences('… = complaints fall by 4 %', 'Confidence, Ease, Effort, Reach'),
    'Impact= complaints fall by 4 %',
  ],
  [],
)

describe('where it is said', () => {
  const roles: Role[] = ['problem', 'requirement', 'technical']
  it.each(roles)('not under %s', (role) => {
    expect(namesGuardrail(standing('Guardrail: lamps', role))).toBe(false)
    expect(hintsAtGuardrail(standing('Do no harm', role))).toBe(false)
    expect(namesDecision(standing('Below 4 we stop', role))).toBe(false)
    expect(hintsAtDecision(standing('When 4 come, we pivot', role))).toBe(false)
  })
  it.each<Role>(['other', 'metric', 'goal', 'solution'])('but under %s', (role) => {
    expect(namesGuardrail(standing('Guardrail: lamps', role))).toBe(true)
    expect(hintsAtGuardrail(standing('Do no harm', role))).toBe(true)
    expect(namesDecision(standing('Below 4 we stop', role))).toBe(true)
    expect(hintsAtDecision(standing('When 4 come, we pivot', role))).toBe(true)
  })
  it.each(['Guardrails', 'Guard-rails', 'Counter-metrics', 'Countermetric', 'Our counter-measures'])('under a head: %s', (title) =>
    expect(hintsAtGuardrail(standing('Lamps', 'other', title))).toBe(true),
  )
  it.each(['Go/no-go criteria', 'No-go rules', 'Kill criteria', 'Stop rule', 'Stopping rules', 'Exit criteria', 'Decision rule'])('under a head: %s', (title) =>
    expect(hintsAtDecision(standing('Lamps', 'other', title))).toBe(true),
  )
  it.each(['Rails', 'Counters', 'Rules', 'Stop', 'Decision'])('not under a head: %s', (title) => {
    expect(hintsAtGuardrail(standing('Lamps', 'other', title))).toBe(false)
    expect(hintsAtDecision(standing('Lamps', 'other', title))).toBe(false)
  })
})

asks(
  'is a target',
  aims,
  [
    'Complaints fall by 4 %',
    'Complaints fall by 4 % at pier P1',
    'Complaints fall by 4 % and reach: few',
    'Complaints fall by 4 % (why? bells)',
    '| Who | Waits |\n| --- | --- |\n| Skippers | wait 4 minutes |',
  ],
  [
    'Complaints fall',
    'Complaints fall by 4 %?',
    'Complaints fall by 4 %?  ',
    '“P1 complaints fall by 4 %',
    '“Impact: complaints fall by 4 %',
    'Impact = complaints fall by 4 %',
    'Impact  = complaints fall by 4 %',
    `Complaints fall by 4 % ${'in the old harbour of the town '.repeat(8)}`,
  ],
)
describe('is no target elsewhere', () => {
  it.each(['Background', 'Problem', 'Requirements'])('%s', (heading) => expect(aims('Complaints fall by 4 %', heading)).toBe(false))
  it('but among measures', () => expect(aims('Complaints fall by 4 %', 'Success metrics')).toBe(true))
})
