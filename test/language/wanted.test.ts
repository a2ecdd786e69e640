import { describe, expect, it } from 'vitest'
import { isFancy, wantedPhrase, wantedTechnology } from '../../src/language/wanted.js'

describe('the thing that a wish names', () => {
  it.each([
    ['a one-tap moor and pay button', 'button'],
    ['a visible price breakdown', 'price breakdown'],
    ['emoji reactions on the roster', 'reactions'],
    ['an AI coach for the evening', 'AI coach'],
    ['augmented reality in the shop', 'augmented reality'],
    ['a dashboard', 'dashboard'],
  ])('%s', (text, thing) => expect(wantedPhrase(text)?.text).toBe(thing))

  it.each(['a quiet cabin', 'an answer within a day', 'less waiting at the gate', 'to know who is on duty', 'a plot near the water'])('and none: %s', (text) =>
    expect(wantedPhrase(text)).toBeUndefined(),
  )

  it('may be a form of data', () => {
    expect(wantedTechnology('Structured JSON of the catch')).toBe('Structured JSON')
    expect(wantedTechnology('A dry place')).toBeUndefined()
  })

  it('may be wanted for its own sake', () => {
    expect(isFancy('AI coach')).toBe(true)
    expect(isFancy('button')).toBe(false)
  })
})
