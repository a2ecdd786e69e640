import { describe, expect, it } from 'vitest'
import { lastingRoles, measuring, planning, type Role, roleOfHeading, roleOfLeadIn, silentRoles } from '../../src/spec/roles.js'
import { sentences } from '../language/asks.js'

/** What each of these headings announces, and that those announce something else. */
function announces(name: string, role: Role, yes: readonly string[], no: readonly string[] = []): void {
  describe(name, () => {
    it.each(yes)('yes: %s', (heading) => expect(roleOfHeading(heading)).toBe(role))
    it.each(no)('no: %s', (heading) => expect(roleOfHeading(heading)).not.toBe(role))
  })
}

announces(
  'goals by their number',
  'goal',
  ['O1 — Bells', 'O12: Bells', 'OKR 2: Bells', 'OKR2: Bells', '**O1: Bells', 'O1 : Bells', 'O1.Bells', 'O1 – Bells', 'O1 - Bells', 'O1—  Bells'],
  ['O123: Bells', 'OK 2: Bells', 'O1 Bells', 'O: Bells', 'The O1: Bells', 'Oak O1: Bells', 'o1: Bells', 'O1:'],
)
announces(
  'goals by their time',
  'goal',
  [
    ...sentences(
      '… targets',
      'q1, Q4, h1, H2, fy26, fy 26, fy 2026, 2026, year, this year, year’s, years, this quarter’s, season, this term, this release, half, annual, quarterly, yearly, launch, release, our q3, the 2027, Q3 2026, our annual 2026',
    ),
    ...sentences('Annual …', 'target, targets, goals, objectives, aims'),
    ...sentences('Our … for this oak', 'targets, goals, objectives, aims'),
    ...sentences('Targets for …', 'q1, h2, fy26, fy 2026, 2026, this oak, the year, the quarter, the season, the term, the pilot, the release'),
  ],
  ['Oak fy of targets and bells', 'Targets of bells for 1926 lamps and oaks at sea'],
)
announces(
  'what is put off in passing',
  'out-of-scope',
  [
    ...sentences(
      'Bells (…)',
      'future, later, phase 2, v3, next release, next version, next phase, next iteration, later release, later version, later phase, for later, in future, planned for later, in the future, for a later release, out of scope, not in scope, post-mvp, post mvp, post-launch, post launch, not in mvp, not for v1, not part of release, not in the version, not in this phase, not in the scope, not in the pilot, deferred, postponed, parked, won’t, wont, non-goal, non-goals, excluded',
    ),
    ...sentences('Bells (future …)', 'scope, work, release, version, phase, feature, features, enhancement, iteration, consideration'),
    ...sentences('Bells … later', '–, —, -, --'),
    'Bells [later]',
    'Bells (later',
    'Bells — later',
  ],
  ['Bells (later lamps)', 'Bells(later)', 'Bells (phase 1)', 'Bells (red)', 'Bells — not for sale', 'Bells (later) and lamps'],
)
announces('a part that is asked for by its name', 'goal', [
  ...sentences('What … our goal', 'is, are, were, was'),
  "What's the goal",
  ...sentences('What is … goal', 'the, our, your, its, their'),
  'What is goal',
  'What are the main goals',
])
announces('a part and what it asks', 'risk', [
  'Risks: what is it that could be lost?',
  '3. Risks: what is it that sinks bells?',
  '3) Risks: does the bell ring?',
  '12: Risks: does the bell ring?',
  'Risks (does the bell ring?)',
  'Risks – does the bell ring?',
  'Risks — does the bell ring?',
  'Risks - does the bell ring?',
])
announces('requests by whom they are', 'wish', ["Acme's requests", 'Customer requests', 'Requests', 'Asks'], ['Leave requests', 'HTTP requests', 'Oak asks'])

describe('what a list takes from the sentence before it', () => {
  const of = (text: string, asker = false) => roleOfLeadIn(text, asker)
  const lead = (role: Role, lines: readonly string[]) => it.each(lines)(`${role}: %s`, (text) => expect(of(text)).toBe(role))
  lead('out-of-scope', [
    ...sentences('With all the bells in the harbour it … lamps', "doesn't cover, don't plan, will n't do, wouldn't touch, isn't part of, aren't to support"),
    ...sentences("With all of the bells in the harbour we don't … it", 'attempt, aim at, try, include, cover, address, plan, do, support, touch, part with'),
    ...sentences(
      'All the many bells in our harbour are …:',
      'out of scope, not in scope, not in the scope, not in this, not in v1, not in the MVP, not part of it, not included, excluded, left out, not now',
    ),
    'Not in our harbour, with all of its bells and lamps:',
    ...sentences('From all the many bells in our harbour we … some', 'leave out, leaves out'),
    "All the many bells in our harbour won't ring",
  ])
  lead('metric', [
    ...sentences(
      'For all of the many bells here, …:',
      "success criteria, success measure, success measures, success if, successful when, success means, we'll know, we will know, a metric, metrics, a kpi, kpis, measure by, measured by, measured success, key result, key results, done if, done when",
    ),
  ])
  lead('question', [
    ...sentences('With all these many bells we … to learn of', 'want, need, hope, like, plan'),
    ...sentences('With all these many bells she … to learn of', 'wants, needs, hopes, likes, plans'),
    ...sentences('With all these many bells we want to …', 'find out, learn, understand, know, test, check'),
    ...sentences('With all of these many bells, …:', "an open question, open questions, unclear, unknown, they don't know"),
    ...sentences('All of these many bells are …:', 'not sure, unsure, to be decided, to be clarified, questions for us, a question to us'),
  ])
  lead('goal', [
    ...sentences(
      'With these bells in the harbour, …:',
      "aims to ring, aim to ring, aim are, aiming to ring, a goal, goals, an objective, objectives, a desired outcome, desired outcomes, I'd like boats to see, we would like bells to see, we want boats to achieve, I hope for more by noon, hope to achieve, hopes to achieve, in order to succeed",
    ),
  ])
  it.each(['already', 'happened', 'previous', 'earlier', 'last'])('no goal where it is %s', (word) =>
    expect(of(`With these bells in the ${word} harbour, some goals`)).not.toBe('goal'),
  )
  lead('problem', [
    ...sentences(
      'With all of the many bells in the harbour, …:',
      'limitation, limitations, friction point, friction points, pain point, pain points, problem, problems, challenge, challenges, drawbacks, frustrations, difficulty, difficulties, shortcomings, struggle, struggles, it hurt, it hurts',
    ),
  ])
  lead('solution', [
    ...sentences('We … with all of these bells', 'do this by, achieve that by, reach it through, get there by, will do it by'),
    "We'll achieve that through all of these bells",
    '- I get there by all of these bells',
  ])
  lead('option', [
    ...sentences('With all of the many bells in the harbour, …:', 'considered, an alternative, alternatives, an option, options, we could, on the table'),
  ])
  lead('assumption', [
    ...sentences(
      'With all of the many bells in the harbour, …:',
      'assume, assumed, assuming, assumption, assumptions, a hypothesis, hypotheses, we believe, we bet, we think',
    ),
  ])
  lead('evidence', [
    ...sentences('On all of the many boats in the harbour we … bells', 'found, saw, heard, learned, learnt, observed, noticed, measured, counted'),
    ...sentences(
      'On all of the many boats in the harbour, …:',
      'findings, telemetry, from our log, from the logs, from the data, from our analytics, from the interviews, from our survey, analysis of bells, interviewees, respondents',
    ),
  ])
  lead('risk', [...sentences('On all of the many boats in the harbour, …:', 'a risk, risks, might go wrong, could go wrong, a concern, concerns, worries')])
  it.each([
    ...sentences(
      'On all of the many boats in the harbour, they …:',
      'asked for, asked us to, asked if, ask for, asks for, want, wants, wanted, wish, wishes, wished, request, requests, requested, demand, demands, demanded, insist, insists, insisted, would like, need from us, needs to have, needed from us, expect, expects, expected',
    ),
  ])('a wish, where somebody asks: %s', (text) => {
    expect(of(text, true)).toBe('wish')
    expect(of(text)).not.toBe('wish')
  })
  it('no whole sentence', () => {
    expect(of('On all of the many boats in the harbour we found bells.')).toBeUndefined()
    expect(of('On all of the many boats in the harbour we found bells! ')).toBeUndefined()
    expect(of('Our goals: ')).toBe('goal')
    expect(of('Bells')).toBeUndefined()
    expect(of('Boats saw more bells:')).toBeUndefined()
  })
})

describe('which roles go together', () => {
  it.each<[ReadonlySet<Role>, Role[]]>([
    [lastingRoles, ['out-of-scope', 'option', 'history', 'reference', 'question', 'evidence']],
    [silentRoles, ['history', 'reference']],
    [measuring, ['goal', 'metric']],
    [planning, ['timeline', 'launch', 'requirement', 'background']],
  ])('%#', (set, all) => expect([...set]).toEqual(all))
})

describe('however a heading is set', () => {
  it.each<[string, Role]>([
    ['Pain‐points', 'problem'],
    ['Pain‑points', 'problem'],
    ['“Goals”', 'goal'],
    ['_Goals_', 'goal'],
    ['`Goals`', 'goal'],
    ['Whats the goal', 'goal'],
    ['Whos it for', 'user'],
    ['What isnt working', 'problem'],
    ['What wont we do', 'out-of-scope'],
  ])('%s: %s', (heading, role) => expect(roleOfHeading(heading)).toBe(role))
})
