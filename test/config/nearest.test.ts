import { expect, it } from 'vitest'
import { nearest } from '../../src/config/nearest.js'
import { quickest } from '../support/quickest.js'

it.each([
  ['warn', ['off', 'warning', 'error'], ['warning']],
  ['Problem-Mising', ['problem-missing', 'problem-stated'], ['problem-missing']],
  ['scoope', ['scope', 'stage'], ['scope']],
  ['abcdef', ['abcd', 'xyz'], ['abcd']],
  ['abcdefg', ['abcd', 'xyz'], []],
])('%s may mean one of %j: %j', (word, candidates, meant) => {
  expect(nearest(word, candidates)).toEqual(meant)
})

it('a word as long as a document takes no time', () => {
  expect(quickest(() => expect(nearest('ab'.repeat(1_000_000), ['problem-missing', 'scope'])).toEqual([]), 100)).toBeLessThan(100)
})
