import { describe, expect, it } from 'vitest'
import { findNonGoal } from '../../src/spec/left-out.js'
import { roleOfHeading } from '../../src/spec/roles.js'
import { specOf } from './spec-of.js'

describe('a head that puts something aside', () => {
  it.each([
    'Deliberately not included',
    'Not in the first harvest',
    "Won't be doing",
    'What this paper does not address',
    'We are not solving',
    'Outside the contract',
    'Beyond the pilot',
    'Set aside for now',
    'Left to others',
    'Not our remit',
    'What we say no to',
    'Things we cut',
    'Maybe later',
    'For a later round',
    'Who it isn’t for',
    'What stays out',
    'Put on ice',
    'Ruled out',
    'Hands off',
    'Things that can wait',
  ])('announces it: %s', (heading) => expect(roleOfHeading(heading)).toBe('out-of-scope'))

  it.each([
    "What we don't know",
    'Not yet proven',
    "What doesn't work",
    'Outside temperature',
    'Outside sales',
    'Beyond expectations',
    'Left navigation',
    'Cut-off times',
    'Setting up',
    'Set out',
    'Put simply',
    "What the tool can't do today",
    'Leave requests',
    'Leaving the ward',
    'Past projects',
    'Moved out',
    'What we offer',
    'Not only nurses',
  ])('is not: %s', (heading) => expect(roleOfHeading(heading)).not.toBe('out-of-scope'))
})

describe('something is left out', () => {
  const leavesOut = (text: string) => findNonGoal(specOf(`# Ferry tickets\n\n${text}\n`)) !== undefined
  it.each([
    'Some day, maybe: bicycles, dogs, cabins.',
    '**Left aside:** freight, night crossings.',
    '**Not covered** Lost luggage stays with the harbour office.',
    'Exclusions\nFreight, night crossings.',
    'Group tickets excluded, as the agencies sell those.',
    'We stay out of freight.',
    'Not for school classes, they have a contract.',
    '| Question | Answer |\n|---|---|\n| What is left out? | Freight and pets |',
  ])('says: %s', (text) => expect(leavesOut(text)).toBe(true))
  it.each([
    'Some passengers felt excluded.',
    'Not for the first time the ferry was late.',
    'They felt left out.',
    'Passengers in the queue\nThey wait for the ferry.',
    'At noon: the ferry leaves.',
    '| Question | Answer |\n|---|---|\n| Who sails? | Freight and pets |',
  ])('does not say: %s', (text) => expect(leavesOut(text)).toBe(false))
})
