import { describe, expect, it } from 'vitest'
import { KeptAnswers, Questions } from '../../src/language/kept-answers.js'

describe('answers by their questions', () => {
  const [long, loud] = [() => true, () => false]

  it('are each keeper’s own, and as they were given', () => {
    const questions = new Questions<() => boolean>()
    const [one, other] = [new KeptAnswers<() => boolean, number>(questions), new KeptAnswers<() => boolean, number>(questions)]
    one.set(long, 0)
    one.set(loud, 7)
    other.set(loud, 8)
    expect([one.get(long), one.get(loud), other.get(long), other.get(loud)]).toEqual([0, 7, undefined, 8])
    one.set(loud, 9)
    expect(one.get(loud)).toBe(9)
  })

  it('have none where a question has not come up', () => {
    expect(new KeptAnswers(new Questions()).get(long)).toBeUndefined()
  })
})

describe('questions', () => {
  it('have numbers in the order in which they come up', () => {
    const questions = new Questions<string>()
    expect(['b', 'a', 'b', 'c', 'a'].map((question) => questions.numberOf(question))).toEqual([0, 1, 0, 2, 1])
  })
})
