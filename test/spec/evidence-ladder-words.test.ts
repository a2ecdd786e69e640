import { rungOf } from '../../src/spec/evidence-ladder.js'
import type { RiskState } from '../../src/spec/risk-states.js'
import type { Rung } from '../../src/spec/rungs.js'
import { asks, sentences } from '../language/asks.js'

const stands = (rung: Rung) => (text: string) => rungOf('usable', 'evidenced', text) === rung

asks(
  'seen after the launch',
  stands('launch'),
  [
    ...sentences(
      'Calm since …',
      'launch, the launch, its launch, our launch, release, rollout, roll-out, golive, go-live, it went live, it was launched, it was released, it was rolled out, it was switched on',
    ),
    ...sentences('Calm, a … after launch', 'week, weeks, month, months, day, days, quarter, year'),
    ...sentences('Calm, a week after …', 'the launch, release, roll-out, rollout, go-live, golive'),
    ...sentences('The pier … it since', 'has had, have had, has used, have used'),
    ...sentences('The bell … live', 'has been, have been'),
    'It’s been live',
    'They’ve been live',
    "It's been live",
    "They've been live",
    ...sentences('The bell has been …', 'in production, in use, on for all, on for everybody, on for every pier'),
    ...sentences('The bell … all', 'is in for, are in for, is on for, is live for'),
    "It's on for all",
    'It’s on for all',
    ...sentences('The bell is live for …', 'all, every, everyone'),
    'The bell, live since May',
    ...sentences('The bell was rolled out to …', 'all, every, everyone'),
    ...sentences('Calm after we … it', 'launched, released, shipped, rolled out'),
    'Calm after we rolled it out',
    'Calm after we switched it on',
  ],
  [
    'Calm since noon',
    'Calm a week after noon',
    'The pier has seen it since',
    'The bell has been red',
    'The bell is red for all',
    'The bell, red since May',
    'The bell was rolled out to some',
    'Calm after we rested',
  ],
)

asks(
  'tried',
  stands('test'),
  sentences(
    'The bell: …',
    'tried, tested, test, tests, testing, trial, trials, pilot, pilots, piloted, prototype, prototypes, mockup, mock-up, mockups, mock-ups, A/B, experiment, experiments, spike, spikes, spiked, benchmark, benchmarks, benchmarked, proof of concept, PoC, load test, load-test, load tests, load-tested, dry run, simulated, simulation, measured, private beta, beta, usability, unaided, without help, control group, fake door, showed it, showed them, showed the bell, shown to Kim, shown it, put it in front, put them in front, ran it, ran the bell, ran a bell, ran an oar, ran them',
  ),
  ['The bell: rang', 'The bell: testy', 'The bell: showed up', 'The bell: shown', 'The bell: put in front', 'The bell: ran', 'The bell: approved'],
)

const reviewed = (text: string) => rungOf('viable', 'evidenced', text) === 'test'

asks(
  'reviewed',
  reviewed,
  sentences(
    'The bell: …',
    'approved, agreed, signed, confirmed, cleared, reviewed, review, audit, audited, went through, gone through, had a look, looked at, checked, accepted, assessment, opinion, no objection, no objections, ok, okay, fine, passed, finding, findings, tested',
  ),
  ['The bell: rang', 'The bell: found', 'The bell: looked', 'The bell: went'],
)

asks('counted', stands('data'), ['7 bells rang', 'Half of the bells rang'], ['The bells rang', '"7 bells rang", says Kim', 'In 2019 the bells rang'])
asks('told by single people', stands('anecdote'), ['The bells rang', '"7 bells rang", says Kim'], ['7 bells rang', '7 bells, tested', 'Live since May'])

const rungs: Readonly<Record<RiskState, Rung | undefined>> = {
  evidenced: 'anecdote',
  planned: 'plan',
  assumed: 'assumption',
  partial: 'opinion',
  waived: undefined,
  absent: undefined,
}
asks('has the rung of its state', (state) => rungOf('usable', state as RiskState, 'The bells rang') === rungs[state as RiskState], Object.keys(rungs), [])
