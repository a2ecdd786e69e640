import { describe, expect, it } from 'vitest'
import { type Kind, kindOf } from '../../src/spec/genre-kinds.js'

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
