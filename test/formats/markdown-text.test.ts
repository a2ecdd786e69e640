import { toString as textOf } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { markdownText } from '../../src/formats/markdown-text.js'

const parse = (markdown: string) => unified().use(remarkParse).parse(markdown)

describe('markdownText', () => {
  it.each([
    ['[Click](command:evil) me'],
    ['![x](https://example.com/a.png)'],
    ['<img src=x onerror=alert(1)>'],
    ['<https://example.com> and [ref][ref]'],
    ['**bold** _it_ ~~no~~ `code` $(icon) &amp; \\ end'],
    ['# not a heading'],
    ['- not a list'],
    ['1. not a list either'],
    ['| not | a table |'],
    ['@a #1 :tada: $x$ ==no== ^up^ ~down~'],
  ])('shows %j as it is', (text) => {
    const tree = parse(markdownText(text))
    expect(tree.children).toHaveLength(1)
    const [paragraph] = tree.children
    expect(paragraph?.type === 'paragraph' && paragraph.children.map(({ type }) => type)).toEqual(['text'])
    expect(textOf(tree)).toBe(text)
  })

  it('escapes what mentions and references begin with', () => {
    expect(markdownText('@a #1')).toBe('\\@a \\#1')
  })

  it('drops what could turn the line round', () => {
    expect(markdownText('a\u202Egpj.b\u0007')).toBe('a gpj\\.b')
  })

  it("leaves people's punctuation as it is", () => {
    expect(markdownText(`"Don't", they said; why?`)).toBe(`"Don't", they said; why?`)
  })

  it('keeps to one paragraph', () => {
    expect(markdownText('one\n\n# two\n')).toBe('one \\# two')
  })
})
