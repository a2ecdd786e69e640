import { describe, expect, it } from 'vitest'
import { doneIn } from '../../src/spec/made-of.js'

const verb = /\b(?:built|tested|compared)\b/

describe('what is told to have been done', () => {
  it.each(['We built it in May.', 'Ravi tested two boilers.', 'We compared both pumps.'])('%s', (text) => {
    expect(doneIn(text)).toMatch(verb)
  })

  it.each(['A boiler can be tested at home.', 'It is built on an open pump.', 'Colder when compared with last year.'])('not: %s', (text) => {
    expect(doneIn(text)).not.toMatch(verb)
  })
})
