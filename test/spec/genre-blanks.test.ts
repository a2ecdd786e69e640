import { describe, expect, it } from 'vitest'
import { hasBlank } from '../../src/spec/blanks.js'
import { isBlank } from '../../src/spec/genre-blanks.js'
import { statementOf } from '../language/read.js'

describe('a text that only keeps a place', () => {
  it.each([
    'tbd',
    '[who, when]',
    'Beta: [who, when]',
    '<name>',
    '{{metric}}',
    '{{}}',
    '…',
    '[…]',
    '[ ... ]',
    '____',
    'Due yyyy-mm-dd',
    'Who of us has it? [Be specific please]',
  ])('%s', (text) => {
    expect(isBlank(text)).toBe(true)
  })
  it.each(['Night ferry', 'One two three four [who]', '[bells](bells.md)', '[1]', '<1>', '__', '', 'Who has it?', 'a < 1'])('is not: %s', (text) => {
    expect(isBlank(text)).toBe(false)
  })
})

describe('a blank of a template in a statement', () => {
  it.each(['Today [who] waits', '[x of y] wait', '[Describe the bell]', '[e.g. 12 bells]', '[…]', '[...] wait', '[TBD: who]', '[who will it be…]'])(
    '%s',
    (text) => {
      expect(hasBlank(statementOf(text))).toBe(true)
    },
  )
  it.each([
    'Bells [12]',
    'Bells [see below]',
    'Bells [Must]',
    'Bells [done]',
    'Bells [FR-12]',
    'Bells [NASA]',
    'Bells [Ana Ott]',
    'Bells [12 of them]',
    'Bells `[who]`',
    'Bells []',
    'Bells [@ana2024]',
    'Bells [describer of 12]',
    'Bells [who](bells.md)',
    '[x] Bells',
  ])('none: %s', (text) => {
    expect(hasBlank(statementOf(text))).toBe(false)
  })
})
