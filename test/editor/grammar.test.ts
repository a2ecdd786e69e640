import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Pattern {
  name?: string
  match?: string
  begin?: string
  patterns?: Pattern[]
}

const path = join(import.meta.dirname, '../../syntaxes/rightspec.tmLanguage.json')
const grammar = JSON.parse(readFileSync(path, 'utf8')) as { injectionSelector: string; repository: { directive: Pattern; placeholder: Pattern } }
const { directive, placeholder } = grammar.repository

function found(pattern: string | undefined, text: string): string[] {
  return [...text.matchAll(new RegExp(pattern ?? '(?!)', 'g'))].map((match) => match[0])
}

describe('the grammar', () => {
  it.each([
    ['Owner: TBD', ['TBD']],
    ['TODO: ask support, ???', ['TODO', '???']],
    ['[Describe the problem] and [name]', ['[Describe the problem]', '[name]']],
  ])('sees the placeholders in %j', (text, expected) => {
    expect(found(placeholder.match, text)).toEqual(expected)
  })

  it.each([
    ['- [x] done'],
    ['- [ ] open'],
    ['[text](https://example.com)'],
    ['[text][ref]'],
    ['[ref]: https://example.com'],
    ['A note[^1].'],
    ['What?'],
    ['the todos'],
  ])('sees none in %j', (text) => {
    expect(found(placeholder.match, text)).toEqual([])
  })

  it('stays out of code, front matter and comments', () => {
    for (const scope of ['markup.fenced_code', 'markup.raw', 'markup.inline.raw', 'meta.embedded', 'comment'])
      expect(grammar.injectionSelector).toContain(` -${scope}`)
  })

  it('sees directives only', () => {
    expect(found(directive.begin, '<!-- rightspec-disable-next-line x -->')).toHaveLength(1)
    expect(found(directive.begin, '<!-- about rightspec-disable -->')).toHaveLength(0)
    const word = directive.patterns?.find(({ name }) => name?.startsWith('keyword.control'))?.match
    expect(found(word, ' rightspec-disable-section ')).toEqual(['rightspec-disable-section'])
    expect(found(word, ' rightspec-disable-sections ')).toEqual([])
  })
})
