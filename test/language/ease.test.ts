import { expect, it } from 'vitest'
import { firstEaseWord } from '../../src/language/ease.js'

it('finds the first word for ease', () => {
  expect(firstEaseWord('An easy, simple lamp')?.text).toBe('easy')
  expect(firstEaseWord('A lamp')).toBeUndefined()
})
