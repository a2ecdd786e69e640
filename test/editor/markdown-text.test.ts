import { toString as textOf } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/editor/markdown-text.js'

const parse = (markdown: string) => unified().use(remarkParse).parse(markdown)

describe('plainText', () => {
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
  ])('shows %j as it is', (text) => {
    const tree = parse(plainText(text))
    expect(tree.children).toHaveLength(1)
    const [paragraph] = tree.children
    expect(paragraph?.type === 'paragraph' && paragraph.children.map(({ type }) => type)).toEqual(['text'])
    expect(textOf(tree)).toBe(text)
  })

  it('keeps to one paragraph', () => {
    expect(plainText('one\n\n# two\n')).toBe('one \\# two')
  })
})
