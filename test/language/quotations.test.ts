import { describe, expect, it } from 'vitest'
import { isQuotation, isQuoted, withoutQuotes } from '../../src/language/quotations.js'
import { statementOf } from './read.js'

describe('somebody else’s words', () => {
  it('are a quotation where they are most of it', () => {
    for (const text of [
      '"I never know when", Ana',
      '“I never know when” – Ana',
      '„Ich weiß es nie“',
      '«I never know when»',
      '> I never know, believe me, when it rings.\n> — Ana',
      '> "Never"',
    ])
      expect(isQuotation(statementOf(text)), text).toBe(true)
    for (const text of ['Ana says "never" to all who ask her', 'I never know', '> I never know', '> I never know, believe me, when it rings.\n> and so on'])
      expect(isQuotation(statementOf(text)), text).toBe(false)
    for (const text of ['> I never know', '"I never know when", Ana']) expect(isQuoted(statementOf(text)), text).toBe(true)
    expect(isQuoted(statementOf('I never know'))).toBe(false)
  })
  it('are blanked out wherever they stand', () => {
    expect(withoutQuotes('a "bb" c “dd” e')).toBe('a      c      e')
    expect(withoutQuotes('a "b" c')).toBe('a "b" c')
  })
  it('blanks quotations out and keeps every offset', () => {
    expect(withoutQuotes('He said "no dashboard" twice')).toBe(`He said ${' '.repeat(14)} twice`)
  })
  it.each([
    '> — Ana said it',
    '> It rings at night, for all I know -- Ana',
    '> It rings —Ana',
    '> It rings at night, for all I know - Ana',
    '> “It” rings',
    '"It is lately" at noon',
  ])('quoted: %s', (text) => expect(isQuotation(statementOf(text))).toBe(true))
  it.each(['> It rings — and so on', '> It rings-Ana', '"It is late" at noon', 'It rings — Ana'])('not quoted: %s', (text) =>
    expect(isQuotation(statementOf(text))).toBe(false),
  )
  it('leaves a text without quotation as it is', () => {
    expect(withoutQuotes('It rings at night')).toBe('It rings at night')
    expect(withoutQuotes('«It rings» at “night”')).toBe(`${' '.repeat(10)} at ${' '.repeat(7)}`)
  })
})
