import { expect, it } from 'vitest'
import { looksBack } from '../../src/language/tense.js'
import { asks } from './asks.js'

it('tells what has happened from what lies ahead', () => {
  expect(looksBack('Five of six agreed on 9 June')).toBe(true)
  expect(looksBack('We will test it with five clerks')).toBe(false)
})

asks(
  'looks back',
  looksBack,
  ['It rained', 'They tried it', 'It was dark', 'Boats moored at night', 'He put it on, and freed it', 'They agreed'],
  [
    'It rains',
    'We need it',
    'They feed boats',
    'It rained and we will ring',
    'They said they plan it',
    'They said that he plans it',
    'They were planning it',
    'It was said to pass if it rings',
    'It was said that it passes if it rings',
    'They said they aim to ring',
    'He said he aims to ring',
    'They said they need to ring',
    'He said it needs to ring',
    "They said they'll ring",
    'They said they’ll ring',
    'They said next week',
  ],
)
