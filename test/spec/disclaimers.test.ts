import { describe, expect, it } from 'vitest'
import { disclaims } from '../../src/spec/disclaimers.js'

describe('what the thing is said not to be', () => {
  it.each([
    'The planner does not give legal advice.',
    "It doesn't replace a vet's judgement.",
    'No substitute for a qualified electrician.',
    'It is not a medical device.',
    'Soothing, not diagnostic.',
    'For educational purposes.',
  ])('%s', (text) => {
    expect(disclaims(text)).toBe(true)
  })

  it.each(['It does not replace the paper form.', 'The nurse gives advice.', 'Nobody treats the list as final.', 'It offers legal advice.'])(
    'not: %s',
    (text) => {
      expect(disclaims(text)).toBe(false)
    },
  )
})
