import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCase } from '../../src/language/any-case.js'
import { everyMatch } from '../../src/language/every-match.js'

/** Made before any text is read, as those of the modules are: the prefilter knows them. */
const known = { asked: anyCase('asked'), each: anyCase('asked', 'g') }

describe('a pattern for any case', () => {
  it('finds its words in any case, and tells them as they were written', () => {
    expect(anyCase('acme|the board').exec('So THE Board says')).toMatchObject({ 0: 'THE Board', index: 3, input: 'So THE Board says' })
    expect(anyCase(/ACME/).test('acme')).toBe(true)
    expect(anyCase(/ACME/).test('ACNE')).toBe(false)
  })

  it('tells its groups as they were written, with and without a name', () => {
    const match = anyCase(/(?:(nobody)|(?<who>[a-zà-ɏ]+)) asked (for)/).exec('So Örjan ASKED For it')
    expect([...(match ?? [])]).toEqual(['Örjan ASKED For', undefined, 'Örjan', 'For'])
    expect(match?.groups).toEqual({ who: 'Örjan' })
  })

  it('leaves escapes and the names of groups as they are', () => {
    expect(anyCase(/^\W*(?<Who>\w+)\W+(?:\k<Who>)\S$/).test('"Ada", ada!')).toBe(true)
    expect(anyCase(/^\P{Lu}\p{L}$/u).test('1A')).toBe(true)
  })

  it('keeps its places behind a letter whose small form is longer', () => {
    expect(anyCase('asked').exec('İİİ Asked')?.index).toBe(4)
  })

  it('goes on from match to match, and replaces and splits as any pattern does', () => {
    const pattern = anyCase(/a[sk]/, 'g')
    expect([...'As ak AK'.matchAll(pattern)].map(({ 0: found, index }) => [found, index])).toEqual([
      ['As', 0],
      ['ak', 3],
      ['AK', 6],
    ])
    expect('As ak AX'.replace(pattern, '-')).toBe('- - AX')
    expect('As b'.match(pattern)).toEqual(['As'])
    expect('oneANDtwoand'.split(anyCase('and'))).toEqual(['one', 'two', ''])
    expect('so AND'.search(anyCase('and'))).toBe(3)
    expect([pattern.test('As'), pattern.test('As')]).toEqual([true, false])
  })

  it('is not tried on a text that lacks what it needs, and starts anew behind it', () => {
    const long = 'x '.repeat(600)
    for (const [text, found] of [
      ['So ASKED she', 3],
      ['nothing', undefined],
      ['So task Ed', undefined],
      [`${long}Asked`, 1200],
      [long, undefined],
    ] as const) {
      expect(known.asked.exec(text)?.index).toBe(found)
      expect(known.asked.test(text)).toBe(found !== undefined)
      known.each.lastIndex = 2
      expect(known.each.exec(text)?.index).toBe(found)
      expect(known.each.lastIndex).toBe(found === undefined ? 0 : found + 5)
      known.each.lastIndex = 2
      expect(text.replace(known.each, 'told')).toBe(found === undefined ? text : `${text.slice(0, found)}told${text.slice(found + 5)}`)
      expect(text.replace(known.asked, (said) => said.slice(0, 3))).toBe(found === undefined ? text : `${text.slice(0, found + 3)}${text.slice(found + 5)}`)
      expect(known.each.lastIndex).toBe(0)
    }
  })

  it('matches what the flag for it matches', () => {
    const sources = ['a+b?', '(?<=a)B', '\\bA', '([ab])\\1', '[^a]c', 'A(?!b)', '^\\W*(a)|(B)$', 'Ä', '[à-ɏ]']
    fc.assert(
      fc.property(fc.constantFrom(...sources), fc.string({ unit: fc.constantFrom(...'aAbBcC äÄ🙂.\n'), maxLength: 12 }), (source, text) => {
        const [ours, flagged] = [anyCase(source, 'g'), new RegExp(source, 'gi')].map((pattern) =>
          everyMatch(pattern, text).map((match) => [match.index, ...match]),
        )
        expect(ours).toEqual(flagged)
      }),
    )
  })
})

describe('every match', () => {
  it.each([/x*/g, /x*/gu, /x/g, /(?:)/gu])('of %s are those of matchAll, also where nothing is matched, or where a search was left', (pattern) => {
    const places = (matches: Iterable<RegExpExecArray>) => [...matches].map(({ 0: found, index }) => [found, index])
    const text = 'xxa🙂xb'
    pattern.lastIndex = 2
    const found = places(everyMatch(pattern, text))
    pattern.lastIndex = 0
    expect(found).toEqual(places(text.matchAll(pattern)))
  })
})
