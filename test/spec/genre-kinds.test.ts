import { describe, expect, it } from 'vitest'
import { type Kind, kindOf } from '../../src/spec/genre-kinds.js'
import { sentences } from '../language/asks.js'

const heads: readonly (readonly [Kind, readonly string[]])[] = [
  [
    'limit',
    [
      'not for',
      'not now',
      'out',
      'left out',
      'parked',
      'what stays out',
      'beyond this release',
      'no-gos',
      "what we won't touch",
      'leave alone',
      'later perhaps',
    ],
  ],
  [
    'aim',
    [
      'the objective',
      'effects sought',
      'done when',
      'yardstick',
      'when are we happy',
      'good enough',
      "we'd call it working",
      'what should get better',
      'exit criteria for the trial',
    ],
  ],
  ['people', ['for whom', 'who has it worst', 'what shops get out of it', 'what visitors can do', 'consumers', 'target group']],
  ['occasion', ['origin', 'mandate', 'where this came from', 'commissioned by', 'why', 'rationale', 'how we got here']],
  ['today', ['state of play', 'present service', 'where it hurts', 'the fares today', 'status quo', 'situation']],
  ['choice', ['options weighed', 'ways forward', 'alternatives', 'approaches considered']],
  ['trial', ['pilot', 'trial run', 'first step', "what i've tried", 'spike results', 'counter-evidence, in fairness']],
  ['doubt', ['known unknowns', 'what could sink it', 'objections', 'open']],
  ['bounds', ['costs', 'running it', 'house style', "what can't be moved", 'ratings & law', 'safety, which is not optional']],
  ['behaviour', ['functions', 'the change', 'what there has to be', 'what would change', 'how it works', 'cornerstones', 'berths in short']],
]

describe('what a head is about', () => {
  it.each(heads.flatMap(([kind, list]) => list.map((head) => [head, kind] as const)))('%s: %s', (head, kind) => expect(kindOf(head)).toBe(kind))

  it.each(['not flagged', 'not supported', 'not found', 'monday', 'the crew', 'ingredients', 'how to bake', 'no', 'who we are', 'what you need', 'notes'])(
    'nothing: %s',
    (head) => expect(kindOf(head)).toBeUndefined(),
  )
})

describe('what stays out', () => {
  it.each([
    ...sentences(
      'not … of oak',
      'for, in, part, now, touched, covered, included, here, this, these, those, that, on, ours, planned, doing, building, a, an, the, any, until, before, after, affected, addressed, tackled, today, with, about, our, my, intended, meant',
    ),
    ...sentences('… for oak', 'not, never, nothing'),
    'never yet',
    'not',
    'not yet',
    'no oak lamps',
    'no b c',
    ...sentences(
      '… oak',
      'out, outside, excluded, exclusion, exclusions, excludes, parked, cut, cuts, left, set aside, put off, put aside, beyond, dropped, untouched, unchanged, postponed, deferred, omitted, omission, omissions, skipped, nongoal, non-goal, nongoals, nogo, no-go, nogos, no-gos, later, someday, another day, another time, for another time, next time, for next time, out of, elsewhere, without',
    ),
    ...sentences(
      'oak … it',
      "left out, left alone, left for, left aside, leave out, leave alone, leave aside, stay out, stays out, keep out, keeps out, remain out, remains out, stay away, stays as, keep as, won't, will not, wouldn't, prefer not, parked, set aside, not in, not for, not part, not covered, not touched, not included, not now, not here, not yet, not this, isn't in it, isn't in this, isn't in here, out of scope, excluded",
    ),
  ])('%s', (head) => expect(kindOf(head)).toBe('limit'))

  it.each([
    'it is not',
    'never yet ringing',
    'nothing yet lamps',
    'no lamps',
    'no b',
    'no: lamps',
    'oak no lamps ring',
    'oak not about it',
    'oak and never a lamp',
    'oak omissions',
    'oak cut',
    'the stay at noon',
    'we left it',
  ])('says nothing of it: %s', (head) => expect(kindOf(head)).not.toBe('limit'))
})

describe('people', () => {
  it.each([
    'for whom',
    ...sentences(
      'who …',
      "it is, it's, this is, is it, is this, has, needs, wants, gains, wins, profits, benefits, suffers, uses, would, will, has the lamps, will ring",
    ),
    ...sentences('…', 'user, users, consumers, customers, audience, readers, beneficiaries, persona, personas'),
    ...sentences('… group', 'target, primary, main'),
    ...sentences('target …', 'group, audience, user, users, customer, customers, reader, readers'),
    ...sentences(
      'what bakers …',
      'get, gets, gain, gains, see, sees, notice, notices, win, wins, receive, receives, can do, could do, should be able to do, will be able to do, are able to do, get of it',
    ),
  ])('%s', (head) => expect(kindOf(head)).toBe('people'))

  it.each([
    'lamp users',
    'users lamps',
    'and for whom',
    'for whom it rings',
    'target groups',
    'see what bakers get',
    'what see',
    'who rings',
    'personas of oak',
  ])('no: %s', (head) => expect(kindOf(head)).not.toBe('people'))
})
