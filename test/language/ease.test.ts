import { expect, it } from 'vitest'
import { easeWordsIn } from '../../src/language/ease.js'

it('finds the words for ease', () => {
  expect(easeWordsIn('An easy, simple lamp').map(({ text }) => text)).toEqual(['easy', 'simple'])
  expect(easeWordsIn('A lamp')).toEqual([])
})
