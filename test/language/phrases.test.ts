import { describe, expect, it } from 'vitest'
import { alternation, anyOf, matchIn, phrases } from '../../src/language/phrases.js'

const found = (list: readonly string[], text: string) =>
  phrases(list)
    .all(text)
    .map((match) => match.text)

describe('phrases of a list', () => {
  it('are whole words in any case, where they stand', () => {
    const matcher = phrases(['chart', 'pop up'])
    expect(matcher.all('A Chart, charts and a POP-UP')).toEqual([
      { text: 'Chart', start: 2, end: 7 },
      { text: 'POP-UP', start: 22, end: 28 },
    ])
    expect(matcher.first('no chart, no chart')).toEqual({ text: 'chart', start: 3, end: 8 })
    expect(matcher.first('none')).toBeUndefined()
    expect(matcher.test('a chart')).toBe(true)
    expect(matcher.test('charted')).toBe(false)
  })

  it('are the longest at each place, and do not overlap', () => {
    expect(found(['bar', 'bar chart', 'chart view'], 'a bar chart view, a bar')).toEqual(['bar chart', 'bar'])
    expect(found(['bar chart view', 'bar', 'bar chart'], 'bar chart, bar chart view')).toEqual(['bar chart', 'bar chart view'])
  })

  it('have white space, a hyphen or several between their words, and nothing else', () => {
    expect(found(['pop up'], 'pop up, pop-up, pop\nup, pop  - up')).toEqual(['pop up', 'pop-up', 'pop\nup', 'pop  - up'])
    expect(found(['pop up'], 'pop, up; pop.up; popup; pop')).toEqual([])
    expect(found(['pop-up'], 'pop up')).toEqual(['pop up'])
    expect(found(['read/write'], 'read/write, read write')).toEqual(['read/write'])
  })

  it('have an apostrophe in either form', () => {
    expect(found(["can't stand"], "can't stand, can’t stand, can t stand")).toEqual(["can't stand", 'can’t stand'])
  })

  it('have their signs in front and behind', () => {
    expect(found(['.NET', 'C#', 'C', 'C++'], 'We know C#, C++, C and .NET.')).toEqual(['C#', 'C++', 'C', '.NET'])
    expect(found(['.NET'], 'asp.NET, NET')).toEqual([])
    expect(found(['C#'], 'C, C#sharp, C#')).toEqual(['C#'])
  })

  it('without a word are none', () => {
    expect(found(['', '--', 'a'], '-- a')).toEqual(['a'])
  })
})

describe('expressions made of phrases', () => {
  it('try the longest first, and take signs as they are', () => {
    expect(alternation(['a', 'a.b', "it's c"])).toBe("it['’]s[\\s-]+c|a\\.b|a")
  })

  it('leave the list as it was', () => {
    const list = ['a', 'bb']
    alternation(list)
    expect(list).toEqual(['a', 'bb'])
  })

  it('are whole words', () => {
    const pattern = anyOf(['wants?', 'ask'], 'g')
    expect('He wants it, they WANT it, asked, unasked, ask_er, asks'.match(pattern)).toEqual(['wants', 'WANT'])
  })

  it('tell where they match first', () => {
    expect(matchIn(/b+/, 'abbab')).toEqual({ text: 'bb', start: 1, end: 3 })
    expect(matchIn(/c/, 'abbab')).toBeUndefined()
  })
})
