import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordCount, wordsOf } from '../../src/language/words.js'

describe('the words of a text', () => {
  it('are told in small letters, with their places', () => {
    expect(wordsOf('An OKR, 2 of_them')).toEqual([
      { text: 'an', start: 0, end: 2 },
      { text: 'okr', start: 3, end: 6 },
      { text: '2', start: 8, end: 9 },
      { text: 'of_them', start: 10, end: 17 },
    ])
  })

  it('stand where they stand behind a letter that grows when it is made small', () => {
    expect(wordsOf('İİ Asked')).toMatchObject([
      { start: 0, end: 2 },
      { text: 'asked', start: 3, end: 8 },
    ])
  })
})

describe('how many words a text has', () => {
  it('is how many white space leaves of it', () => {
    expect(wordCount('')).toBe(1)
    expect(wordCount('one')).toBe(1)
    expect(wordCount('one two\n\tthree')).toBe(3)
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'É', ' ', '\n', '\u00a0', '.') }), (text) => wordCount(text) === text.split(/\s+/).length))
  })
})
