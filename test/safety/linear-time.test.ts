import { expect, it } from 'vitest'
import { wordsOf } from '../../src/language/words.js'
import { quickest } from '../support/quickest.js'

it('the words of a long line are read in no more than linear time', () => {
  const line = 'every competitor has one '.repeat(500)
  for (let run = 0; run < 20; run++) wordsOf(`${line}${run}`)
  let run = 0 // a text of its own each time, as words are remembered
  const time = (text: string) => quickest(() => void wordsOf(`${text}${run++}`))
  // 64 times as long: linear time gives about 64, on a busy machine a few times that; the square gives 4,096.
  expect(time(`${line.repeat(64)}long`) / time(`${line}short`)).toBeLessThan(1000)
})
