import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/spec/roles.js'
import { assumedValue } from '../../src/spec/value-assumed.js'
import { sentences } from '../language/asks.js'
import { valueSaid } from './value-said.js'

function weight(text: string, role: Role = 'other', title = 'Notes'): number {
  const found = assumedValue(valueSaid(text, role, title))
  return found?.state === 'assumed' ? found.weight : 0
}

/** Lines with the weight of what is assumed in them, and lines in which nothing is. */
function weighs(name: string, worth: number, role: Role, yes: readonly string[], no: readonly string[]): void {
  describe(name, () => {
    it.each(yes)('yes: %s', (text) => expect(weight(text, role)).toBe(worth))
    it.each(no)('no: %s', (text) => expect(weight(text, role)).toBe(0))
  })
}

weighs(
  'what people will do is believed',
  1,
  'other',
  [
    ...sentences(
      '… members will ring',
      'We think, We believe, We assume, We expect, We suspect, We hope, We bet, I think, I believe, I assume, I expect, I suspect, I hope, I bet',
    ),
    'We think that it would make members come back',
    ...sentences('… is that members ring', 'My assumption, Our assumption'),
  ],
  [
    'They think members will ring',
    ...sentences('Members will ring the bell, …', 'I think, we think, I believe, we guess, we assume'),
    ...sentences('Members go to the bell which …', 'I think is old, we think is old, I believe rings, we guess rings, I assume rings'),
    'We think that the lamp is red',
  ],
)
weighs(
  'what people do is believed',
  0.5,
  'other',
  [
    ...sentences('… members ring', 'We think that, I believe that'),
    ...sentences('… is that members ring', 'My hunch, Our guess, My bet, Our feeling, My hope, Our suspicion, My gut feeling, My belief'),
  ],
  ['Their hunch is that members ring'],
)
describe('where it is believed', () => {
  it.each<[Role, number]>([
    ['requirement', 0],
    ['constraint', 0],
    ['technical', 0],
    ['assumption', 1],
    ['goal', 0.5],
  ])('%s: %d', (role, worth) => expect(weight('We think that members ring', role)).toBe(worth))
})

weighs(
  'a bet by its label',
  1,
  'other',
  [
    ...sentences(
      '… the bell rings.',
      'Bet:, The bet:, Our bet:, My bet:, Key bet:, Core bet:, Main bet:, Big bet:, Central bet:, Product bet:, Value bet:, Riskiest bet:, Our core bet:, Bet 12:, Wager:, Hunch:, Hypothesis:, Belief:, Leap of faith:, Guess:, **Bet**:, Bet #2:',
    ),
  ],
  ['Their bet: the bell rings.', 'Bet on it: the bell rings.', 'Bets: the bell rings.'],
)
describe('where a bet is made', () => {
  it.each<[Role, number]>([
    ['requirement', 0],
    ['story', 0],
    ['goal', 1],
  ])('%s: %d', (role, worth) => expect(weight('Bet: the bell rings.', role)).toBe(worth))
})

weighs(
  'trouble is supposed',
  1,
  'problem',
  [
    ...sentences(
      'Members … lose time',
      'likely, probably, presumably, possibly, perhaps, likely often, we suspect, I suspect, we guess that, I imagine that, we imagine',
    ),
    ...sentences(
      'Members probably … it',
      "face, struggle, lack, lose, waste, spend, suffer, need, want, have trouble, have difficulty, have problems, have no, find it hard, find it difficult, miss, experience, rely, don't, don’t, do not, cannot, can't, can’t, are unable, are frustrated, are unhappy, are forced, are stuck, are left, wastes",
    ),
    ...sentences('That … gap', 'suggests a, suggest a, suggests an, suggests that there is, suggests the, suggests, suggests a large, suggests a large open'),
    ...sentences('That suggests a …', 'gap, need, demand, problem, opportunity, market'),
  ],
  ['Members probably ring', 'Members surely lose time', 'That suggests a lamp', 'Members probably are at sea', 'Members probably often again lose time'],
)
describe('where trouble is supposed', () => {
  it.each<[Role, string, number]>([
    ['background', 'Members probably lose time', 0.5],
    ['background', 'Lamps probably lose light', 0],
    ['problem', 'Lamps probably lose light', 1],
    ['requirement', 'Members probably lose time', 0],
  ])('%s: %s: %d', (role, text, worth) => expect(weight(text, role)).toBe(worth))
})

weighs(
  'they may not take it',
  1,
  'risk',
  [
    ...sentences(
      '… use it',
      'Nobody may, No one might, Few of them will, Few people would, Hardly anyone could, Hardly anybody will, Not everyone will, None of them will',
    ).map((text) => `${text}, members say`),
    ...sentences(
      'Nobody would … it, members say',
      'want, use, bother, care, pay, buy, adopt, switch, sign, come, trust, upload, share, answer, read, ever use',
    ),
    ...sentences(
      'Members … ignore it',
      'may, might, could, perhaps, possibly, are likely to, are unlikely to, at risk that they, at risks that they, at risk of',
    ),
    ...sentences('… members ignore it', 'Risk that, Risks that, Afraid, We fear, A fear, The fears, We feared, Worry, Worried, What if'),
    ...sentences(
      'Members might … it',
      'resist, resists, resistance, refuse, refused, refuses, reject, rejects, rejected, ignore, ignores, ignored, not use, never use, not ever use, not want, not adopt, not buy, not pay, not bother, not care, not switch, not trust, not sign up, not come back, be reluctant, be unwilling, be put off, be sceptical, be skeptical, stick to, stick with, abandon, lose interest, go elsewhere, keep using, keep doing, keep ringing, keep calling, keep paying, keep writing, adopt, hesitate, in a gale and fog resist',
    ),
  ],
  [
    'Members ignore it',
    'Members might ring it',
    'Lamps might resist it',
    'Members might ring. They ignore it',
    `Members might ${'in a gale '.repeat(7)}resist it`,
    'Nobody may ring it, members say',
  ],
)
describe('where they may not take it', () => {
  it.each<[Role, number]>([
    ['problem', 0],
    ['evidence', 0],
    ['user', 0],
    ['story', 0],
    ['wish', 0],
    ['requirement', 0],
    ['technical', 0],
    ['solution', 0],
    ['option', 0],
    ['history', 0],
    ['launch', 1],
    ['other', 1],
  ])('%s: %d', (role, worth) => expect(weight('Members might stick with the lamp', role)).toBe(worth))
  it('or anybody', () => expect(weight('They might stick with the lamp', 'risk')).toBe(1))
  it('but in a row', () => expect(weight('| Oak | Elm |\n| --- | --- |\n| Members might stick with it | 3 |', 'risk')).toBe(0))
})

describe('what is noted behind it', () => {
  it.each<[string, Role, number]>([
    ['Members ring each week. Untested.', 'other', 1],
    ['Members ring each week. Untested.', 'requirement', 0],
    ['Members ring each week. Untested.', 'technical', 0],
    ['Lamps ring each week. Untested.', 'other', 0],
    ['Members ring each week. It is red.', 'other', 0],
  ])('%s (%s): %d', (text, role, worth) => expect(weight(text, role)).toBe(worth))
  it.each<[Role, number]>([
    ['goal', 0.5],
    ['metric', 0.5],
    ['user', 0.5],
    ['assumption', 0.5],
    ['other', 0],
  ])('not sure, in %s: %d', (role, worth) => expect(weight("I'm not sure about that", role)).toBe(worth))
})

weighs(
  'what they want is asked',
  1,
  'question',
  [
    ...sentences(
      'Do members … it?',
      'want, need, use, buy, pay, care, choose, adopt, come back, switch, prefer, trust, love, join, subscribe, sign up, return, recommend, upload, share, bother',
    ),
    ...sentences('Is it … members?', 'worth it for, a problem for, a pain for'),
    ...sentences('Are members …?', 'willing, interested, enough demand'),
    ...sentences('Would … use it?', 'anybody, anyone, somebody, someone, nobody, no one, they'),
  ],
  [
    'Do lamps trust it?',
    'Do members ring?',
    'Members want it',
    'How might we make members want it?',
    ...sentences('Do … it for members?', 'we need, I need, you need, we really need, we also need, we still need, we even need'),
    'Do members need to ring?',
    ...sentences('… use a bell for members?', 'Should we, Must it, Shall they, Should the oak'),
  ],
)
describe('where it is asked', () => {
  it.each<[Role, number]>([
    ['question', 1],
    ['other', 1],
    ['evidence', 1],
    ['goal', 1],
    ['timeline', 1],
    ['launch', 1],
    ['assumption', 1],
    ['risk', 1],
    ['option', 1],
    ['faq', 0],
    ['requirement', 0],
    ['problem', 0],
  ])('%s: %d', (role, worth) => expect(weight('Do members love it?', role)).toBe(worth))
})

weighs(
  'an entry among the assumptions',
  1,
  'assumption',
  [...sentences('Members … for value', 'adopt it, switch, pay, buy, come back, return, sign up, join, subscribe, recommend it, renew')],
  ['Members ring the bell', 'Lamps adopt it'],
)
