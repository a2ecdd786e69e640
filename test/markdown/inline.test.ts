import { describe, expect, test } from 'vitest'
import { InlineText } from '../../src/markdown/inline.js'
import { blocksOf, inlineOf } from './read.js'

/** The inline text of the first block. */
function inlineIn(source: string): InlineText {
  const inline = blocksOf(source).flatMap(({ what }) => inlineOf(what) ?? [])[0]
  if (!inline) throw new Error(`no text in: ${source}`)
  return inline
}

describe('flattened text', () => {
  test.each([
    ['**bold** and *slanted*', 'bold and slanted'],
    ['a `code` b', 'a code b'],
    ['[link](x) ![picture](y) z', 'link  z'],
    ['~~gone~~ here', ' here'],
    ['5 \\* 6 &lt; 7 &amp;amp; 8', '5 * 6 < 7 &amp; 8'],
    ['a <!-- note --> b', 'a b'],
    ['a <!-- note -->b', 'a b'],
    ['a <!-- note -->\\\nb', 'a\nb'],
    ['a <!-- note --> <!-- more -->\\\r\nb', 'a\nb'],
    ['- one\r  two', 'one\ntwo'],
    ['a<br>b\\\nc  \nd', 'a\nb\nc\nd'],
    ['> one\n> two\nthree', 'one\ntwo\nthree'],
    ['- one\r\n  two', 'one\ntwo'],
    ['\u{1F680} &#x1F680; x', '\u{1F680} \u{1F680} x'],
  ])('%j', (source, text) => {
    expect(inlineIn(source).text).toBe(text)
  })

  test.each([
    ['5 \\* word', 'word'],
    ['&amp;&lt;&eacute; word', 'word'],
    ['&#x1F680;&#x1F680; word', 'word'],
    ['> > a\n> > word', 'word'],
    ['- a\r\n  \\- word', 'word'],
    ['a \\\\ &copy; **b** word', 'word'],
    ['> `a\n> word`', 'word'],
    ['\0\u{1F680} word', 'word'],
    ['a\0 &amp; \0word', 'word'],
  ])('knows where its characters stand: %j', (source, word) => {
    const inline = inlineIn(source)
    const at = inline.text.indexOf(word)
    expect(source.slice(inline.toSource(at), inline.toSource(at + word.length, true))).toBe(word)
  })

  test('has spans with mark-up of their own', () => {
    const inline = inlineIn('**a** [b](x)')
    expect(inline.spans.map(({ kind, start, end, url }) => [kind, inline.text.slice(start, end), url])).toEqual([
      ['strong', 'a', undefined],
      ['link', 'b', 'x'],
    ])
    expect(inline.spansIn(0, 1, 'link')).toEqual([])
    expect(inline.spansIn(2, 3, 'link')).toHaveLength(1)
  })
})

test('several texts become one that knows where its characters stand', () => {
  const source = '| a | b |\n|-|-|\n| **one** | two \\| &amp; |\n'
  const [row] = blocksOf(source).map(({ what }) => what)
  const cells = row?.kind === 'row' ? row.cells : []
  const joined = InlineText.join(
    cells.map(({ inline }) => inline),
    ' / ',
    { start: 0, end: source.length },
  )
  expect(joined.text).toBe('one / two | &')
  expect(joined.spans).toEqual([{ kind: 'strong', start: 0, end: 3 }])
  for (const word of ['one', 'two']) {
    const at = joined.text.indexOf(word)
    expect(source.slice(joined.toSource(at), joined.toSource(at + word.length, true))).toBe(word)
  }
})

test('a text of nothing stands where it was', () => {
  const nothing = new InlineText('', [], [], 3, 5)
  expect([nothing.toSource(0), nothing.toSource(0, true)]).toEqual([3, 5])
})
