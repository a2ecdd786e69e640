import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/spec/roles.js'
import { plannedValue } from '../../src/spec/value-planned.js'
import { sentences } from '../language/asks.js'
import { valueSaid } from './value-said.js'

function weight(text: string, role: Role = 'other', title = 'Notes'): number {
  const found = plannedValue(valueSaid(text, role, title))
  return found?.state === 'planned' ? found.weight : 0
}

/** Lines with the weight of what is planned in them, and lines in which nothing is. */
function weighs(name: string, worth: number, role: Role, yes: readonly string[], no: readonly string[], title = 'Notes'): void {
  describe(name, () => {
    it.each(yes)('yes: %s', (text) => expect(weight(text, role, title)).toBe(worth))
    it.each(no)('no: %s', (text) => expect(weight(text, role, title)).toBe(0))
  })
}

weighs(
  'research goes on',
  1,
  'other',
  [
    ...sentences('Lamps and … user research', 'ongoing, on-going, in progress, under way, underway, upcoming, continuous, continuing, regular'),
    ...sentences(
      'Lamps and ongoing …',
      'user research, customer interviews, discovery testing, design user tests, research, interviews, testing, user tests, discovery, usability testing',
    ),
    ...sentences('Lamps: … user interviews', 'run, conduct, do, hold, carry out, start, continue'),
    ...sentences('Lamps: conduct …', 'customer discovery, user discovery, customer interviews, user research'),
  ],
  ['Lamps and ongoing repairs', 'Lamps: conduct interviews at sea', 'Lamps: conduct customer calls'],
)

weighs(
  'it is to be found out whether it helps',
  1,
  'other',
  [
    ...sentences(
      'Lamps … if it helps',
      'test, see, find out, learn, check, validate, determine, gauge, prove, confirm, establish, verify, explore, testing, tests, seeing, checks',
    ),
    ...sentences('Check … it helps', 'if, whether, that, how many, how much, how often'),
    ...sentences('Check if the … helps', 'idea, concept, product, service, feature, tool, approach'),
    ...sentences('Check if … helps', 'it, this, that, they, anyone, anybody'),
    ...sentences('Check if bakers … value it', 'will, would, actually, really, do, can, will actually, do really, would even'),
    ...sentences('Check if it is …', 'helpful, useful, valuable, wanted, worth it'),
    ...sentences('Check if it really …', 'helps, help, meets, meet needs, solve, solves, serve, serves, resonate, resonates'),
    ...sentences('Check if bakers …', 'want it, need it, care, pay, come back, choose it, prefer it, value it, adopt it, switch'),
    ...sentences('Check if at night in the old town bakers …', 'want it, need it'),
  ],
  [
    'Check if it rings',
    'Check when it helps',
    'Check if it technically helps',
    'Check if it scales and helps',
    'Check if the performance helps',
    'Check if its latency helps',
    'Did they check if it helps?',
    'We checked; it helps',
    'They saw if it helps',
    `Check if lamps ${'in a gale '.repeat(7)}bakers want it`,
  ],
)
describe('where it is to be found out', () => {
  it.each<[Role, number]>([
    ['history', 0],
    ['reference', 0],
    ['out-of-scope', 0],
    ['evidence', 0],
    ['technical', 0],
    ['requirement', 0],
    ['story', 0],
    ['question', 0],
    ['goal', 1],
    ['launch', 1],
  ])('%s: %d', (role, worth) => expect(weight('Check if it helps', role)).toBe(worth))
  it('research goes on among questions', () => expect(weight('Lamps and ongoing discovery', 'question')).toBe(1))
})

weighs(
  'people are to be seen',
  1,
  'other',
  [
    ...sentences('… ten landlords in May', 'Interview, Survey, Shadow, Observe, Visit, Talk to, Call'),
    ...sentences('… visit ten landlords in May', 'Next:, Then:, Todo:, To do:, First:, Later:, Next step:, Next steps:, **Next**,'),
  ],
  [
    'Skippers visit ten landlords in May',
    'Visit ten lamps in May',
    ...sentences('Call … for ten landlords in May', 'it, this, that, the API, the service, the function, the endpoint, the method'),
  ],
)

weighs(
  'those who take it will be asked',
  1,
  'goal',
  [
    ...sentences('60 % of … say yes', 'pilot bakers, beta bakers, trial bakers'),
    ...sentences('60 % of … users say yes', 'pilot, beta, trial, test, first, early'),
    ...sentences(
      '60 % of the first … say yes',
      'user, users, customer, customers, member, members, clinic, clinics, school, schools, shop, shops, site, sites, team, teams, partner, partners, families, households, participant, participants, group, groups, cohort, cohorts, adopter, adopters',
    ),
    ...sentences(
      '60 % of the first users …',
      'report it, say yes, rate it, tell us, confirm it, agree, answer, keep it, choose it, ask, come back, return, renew, recommend it, would, pay, pays, says yes',
    ),
    ...sentences('60 % … a survey', 'in, on, by, from, via, per'),
    ...sentences('60 % in … survey', 'an, a, the, our, each, every, a short, our yearly oak'),
    ...sentences('60 % in the …', 'survey, poll, questionnaire, interview, interviews'),
    ...sentences('… in the survey', '4 of 5, 4/5, 60 %, 120'),
  ],
  [
    '60 % of the first users ring',
    '60 % of the old users say yes',
    '60 % of the first lamps say yes',
    'Most of the first users say yes',
    '60 % at a survey',
    '60 % of the first users said yes in the survey',
    'Do 60 % of the first users say yes?',
    `60 % of the first users ${'in a gale '.repeat(7)}say yes`,
  ],
)
describe('where they will be asked', () => {
  it.each<[Role, number]>([
    ['metric', 1],
    ['goal', 1],
    ['requirement', 0],
    ['other', 0],
  ])('%s: %d', (role, worth) => expect(weight('60 % of the first users say yes', role)).toBe(worth))
})

weighs(
  'we will know',
  1,
  'other',
  [
    ...sentences('… that it rings', "We will know, We'll know, We’ll know"),
    ...sentences('We will know … the lamps ring', 'within the day when, in how many weeks, by when'),
  ],
  [...sentences('We will know … May', 'within, in, by, soon, on'), 'They will know', 'We know'],
)

describe('a way of finding out that lies ahead', () => {
  it.each<[string, number, Role, string]>([
    ['We will interview ten landlords in May', 1, 'other', 'Notes'],
    ['We will run a survey among members until 5 May', 1, 'other', 'Notes'],
    ['We will run a survey', 0.34, 'other', 'Notes'],
    ['We will run a survey', 1, 'other', 'Research plan'],
    ['We will run an A/B test', 1, 'other', 'Experiment'],
    ['We will run a survey; we go on if 20 members want it', 1, 'other', 'Notes'],
    ['We will run a survey', 0, 'requirement', 'Notes'],
    ['We will run a survey', 0, 'story', 'Notes'],
    ['We will run a survey', 0, 'solution', 'Notes'],
    ['We will run a survey', 0, 'out-of-scope', 'Notes'],
    ['We will run a survey', 0, 'technical', 'Notes'],
    ['We ran a survey among members', 0, 'other', 'Notes'],
  ])('%s: %d (%s, %s)', (text, worth, role, title) => expect(weight(text, role, title)).toBe(worth))

  it.each([
    ...sentences(
      'We will run … with ten members in May',
      'an interview, a survey, an A/B test, an experiment, a pilot, a beta, user research, a user test, customer discovery, a customer interview, customer research, a fake door, a concierge test, a soft launch, discovery',
    ),
  ])('%s', (text) => expect(weight(text)).toBe(1))
})

describe('a beta that is only a stretch of time', () => {
  it.each([
    ...sentences(
      'The … with ten members in May will be seen',
      'beta ends, beta end, beta is over, pilot period, trial phase, beta price, beta pricing, trial plan, pilot flag, beta user, pilot users, trial customer, beta customers, beta access, beta signup, beta sign-up, beta signups, pilot offer, pilot offers, betas end',
    ),
    ...sentences(
      '… ten members will ring in May',
      'After the beta, Until the pilot, Since the trial, During the beta, After beta, After the long pilot, During old trial',
    ),
  ])('%s', (text) => expect(weight(text)).toBeLessThan(1))
  it.each(['The beta with ten members in May will be seen', 'After the lamp we will run a beta with ten members in May'])('no: %s', (text) =>
    expect(weight(text)).toBe(1),
  )
})

describe('what depends on the result', () => {
  it.each<[string, number]>([
    ['If fewer than 20 members want it by May, we stop', 1],
    ['If fewer than 20 lamps ring by May, we stop', 0],
  ])('%s: %d', (text, worth) => expect(weight(text)).toBe(worth))
})
