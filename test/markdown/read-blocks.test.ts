import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../support/properties.js'
import { markdown, soup } from './generated.js'
import { blocksOf, inlineOf, shown, statementsOf } from './read.js'

const shownIn = (text: string) => blocksOf(text).map(({ what }) => shown(what))
/** The source that each block stands for. */
const sourcesIn = (text: string) => blocksOf(text).map(({ what, offset }) => text.slice(what.start + offset, what.end + offset))
/** The source that stands for the word in the text read of it. */
function sourceOf(word: string, text: string): string | undefined {
  for (const { what, offset } of blocksOf(text)) {
    const inline = inlineOf(what)
    const at = inline?.text.indexOf(word) ?? -1
    if (inline && at >= 0) return text.slice(inline.toSource(at) + offset, inline.toSource(at + word.length, true) + offset)
  }
  return undefined
}

describe('comments', () => {
  test.each(['<!-- note -->', '<!-- a --><!-- b -->  ', '<!--\nnote\n\nmore -->', '> <!-- a\n> b -->', '- <!-- a\n  b -->', '<!-- <summary>Old</summary> -->'])(
    'alone are no text: %j',
    (text) => {
      expect(blocksOf(text).map(({ what }) => what.kind)).toEqual(['comment'])
    },
  )

  test('of our own are no content', () => {
    expect(blocksOf('<!-- rightspec-disable-file -->')).toEqual([])
  })

  test.each([
    ['<!-- note --> Planners copy numbers.', 'Planners copy numbers.'],
    ['<!-- rightspec-disable-line --> Planners copy numbers.', 'Planners copy numbers.'],
    ['<!-- a\r\nb --> Planners <!-- c -->copy numbers.', 'Planners copy numbers.'],
    ['> <!-- a\n> b --> Planners copy numbers.', 'Planners copy numbers.'],
    ['- <!-- a --> Planners <b>copy</b> numbers.  ', 'Planners copy numbers.'],
  ])('are followed by text that is read: %j', (text, said) => {
    expect(shownIn(text)).toEqual([`paragraph ${said}`])
    expect(text).toContain(sourcesIn(text)[0])
    expect(sourcesIn(text)[0]).toMatch(/^Planners [\s\S]*numbers\.$/)
    expect(sourceOf('Planners', text)).toBe('Planners')
    expect(sourceOf('numbers', text)).toBe('numbers')
  })

  test('before other HTML are none of its text', () => {
    expect(shownIn('<!-- a --><div></div>')).toEqual(['html'])
    expect(shownIn('<!-- a --><img src="x">')).toEqual(['image'])
  })
})

describe('an aside', () => {
  test.each([
    '<aside>\nPlanners copy numbers.\n</aside>',
    '<aside>\n💡 Planners copy numbers.\n\n</aside>',
    '> <aside class="note">\n> Planners <b>copy</b> numbers.\n> </aside>',
    '<ASIDE><img src="x" width="40px" /> Planners copy numbers.</ASIDE>',
  ])('is read, as Notion exports its callouts: %j', (text) => {
    expect(shownIn(text).join()).toMatch(/paragraph (?:💡 )?Planners copy numbers\./)
    expect(sourceOf('numbers', text)).toBe('numbers')
  })

  test('with nothing in it is layout', () => {
    expect(shownIn('<aside></aside>')).toEqual(['html'])
  })
})

describe('a summary', () => {
  test.each([
    '<details>\n<summary>More notes</summary>',
    '> <details>\n> <summary class="x">More notes</summary>',
    '> <details>\n> <summary>\n> More notes\n> </summary>',
    '- a\n\n  <details>\n  <summary>\n  More notes</summary>',
    '<details><!-- <summary>Old --><summary> <b>More</b> <i>notes</i></summary>',
    '\uFEFFa\r\n\r\n<details>\r\n<summary>More notes</summary>',
  ])('is a heading whose words know where they stand: %j', (text) => {
    expect(shownIn(text)).toContain('heading 7 More notes')
    expect(sourceOf('More', text)).toBe('More')
    expect(sourceOf('notes', text)).toBe('notes')
  })

  test('without words is none', () => {
    expect(shownIn('<details><summary></summary>\ntext\n</details>')).not.toContainEqual(expect.stringContaining('heading'))
  })

  test('is followed by its text', () => {
    const text = '<details>\n<summary>One</summary>\nfirst\n</details>\n<details><summary>Two</summary>second</details>'
    expect(shownIn(text)).toEqual(['heading 7 One', 'paragraph first', 'heading 7 Two', 'paragraph second'])
    expect(sourcesIn(text)).toEqual(['One', 'first', 'Two', 'second'])
    expect(blocksOf(text).map(({ what }) => what.details)).toEqual([1, 1, 1, 1])
  })
})

describe('details', () => {
  const details = (text: string) => blocksOf(text).map(({ what }) => `${what.details} ${shown(what)}`)

  test('go on over headings', () => {
    expect(details('# A\n\n<details>\n<summary>More</summary>\n\n## B\n\nb\n\n## C\n\n- c\n\n</details>\n\nd\n\n## E\n')).toEqual([
      '0 heading 1 A',
      '1 heading 7 More',
      '1 heading 2 B',
      '1 paragraph b',
      '1 heading 2 C',
      '1 paragraph c',
      '0 html',
      '0 paragraph d',
      '0 heading 2 E',
    ])
  })

  test('can stand in each other', () => {
    expect(details('<details>\n\na\n\n<details>\n\n# B\n\n</details>\n\nc\n\n</details>\n\nd')).toEqual([
      '1 html',
      '1 paragraph a',
      '2 html',
      '2 heading 1 B',
      '1 html',
      '1 paragraph c',
      '0 html',
      '0 paragraph d',
    ])
  })

  test('in a list or a quote, in a comment, or closed without being open, do not', () => {
    expect(details('> <details>\n>\n> a\n\nb\n\n# C')).toEqual(['1 html', '1 paragraph a', '0 paragraph b', '0 heading 1 C'])
    expect(details('<!-- <details> -->\n\na')).toEqual(['0 comment <details>', '0 paragraph a'])
    expect(details('</details>\n\na\n\n<details>\n\n# B')).toEqual(['0 html', '0 paragraph a', '1 html', '1 heading 1 B'])
  })
})

describe('what introduces a list', () => {
  const introduced = (text: string) => blocksOf(text).flatMap(({ what }) => ('item' in what && what.item ? [what.item.list.leadIn !== undefined] : []))

  test.each(['- boats', '1. boats', '0. boats'])('is what stands above it: %s', (list) => {
    expect(introduced(`They want:\n\n${list}\n`)).toEqual([true])
  })

  test('is nothing where it goes on with another one', () => {
    expect(introduced('They want boats.\n\n2. Related work\n')).toEqual([false])
  })
})

describe('references to definitions in other parts', () => {
  test('are references, and the definitions make no blocks of their own', () => {
    const text = '# A\n\nSee [one][x], [y] and z[^1].\n\n# B\n\nb\n\n[x]: u\n[y]: v\n[^1]: the note\n'
    expect(shownIn(text)).toEqual(['heading 1 A', 'paragraph See one, y and z.', 'heading 1 B', 'paragraph b', 'paragraph the note'])
  })

  test('keep within their part where that ends in an open fence', () => {
    const text = '# A\n\n[^1]: note\n\n# B\n\nb[^1]\n\n```\ncode'
    expect(shownIn(text).slice(-1)).toEqual(['code code'])
    expect(sourcesIn(text).slice(-1)).toEqual(['```\ncode'])
  })

  test('keep within their part where that ends in a fence that its list ends', () => {
    const text = '# A\n\nb[^1]\n\n- ```\n  code\n\n# B\n\n[^1]: note\n'
    expect(shownIn(text)).toEqual(['heading 1 A', 'paragraph b', 'code code', 'heading 1 B', 'paragraph note'])
    for (const { what, offset } of blocksOf(text).slice(0, 3)) expect(what.end + offset).toBeLessThanOrEqual(text.indexOf('# B'))
  })

  test('end the part that is too deep to be read', () => {
    const text = `# A\n\n[^1]: note\n\n# B\n\nb[^1]\n\n${'> '.repeat(100)}a\n`
    expect(blocksOf(text).map(({ what, offset }) => what.end + offset)).toEqual([3, 15, text.length])
  })
})

const words = /word\d+x/g

test('the same is read whatever ends the lines', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const plain = text.replace(/\r\n?/g, '\n')
      const blocks = (source: string) => shownIn(source).map((block) => block.replace(/\r\n?/g, '\n')) // of code the ends are kept
      const said = (source: string) => statementsOf(source).map(({ what }) => (what.block.kind === 'code' ? what.text.replace(/\s+/g, ' ') : what.text))
      const crlf = plain.replace(/\n/g, '\r\n')
      expect(blocks(crlf)).toEqual(blocks(plain))
      expect(blocks(plain.replace(/\n/g, '\r'))).toEqual(blocks(plain))
      expect(said(crlf)).toEqual(said(plain))
    }),
    { numRuns: runs(200) },
  )
})

describe('positions', () => {
  test('of blocks: every word that is read stands where it is said to', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const { what, offset } of blocksOf(text)) {
          const own = text.slice(what.start + offset, what.end + offset)
          const inline = inlineOf(what)
          for (const { 0: word, index } of (inline?.text ?? '').matchAll(words)) {
            expect(own).toContain(word)
            expect(text.slice((inline?.toSource(index) ?? 0) + offset, (inline?.toSource(index + word.length, true) ?? 0) + offset)).toBe(word)
          }
          if (what.kind === 'code' && what.value)
            expect(text.slice(what.valueStart + offset)).toMatch(new RegExp(`^${escaped(what.value.split(/[\r\n]/)[0] ?? '')}`))
        }
      }),
      { numRuns: runs(300) },
    )
  })

  test('of statements: every word that is said stands where it is said to', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const { what, offset } of statementsOf(text)) {
          const own = text.slice(what.start + offset, what.end + offset)
          for (const { 0: word, index } of what.text.matchAll(words)) {
            expect(own).toContain(word)
            const { start, end } = what.range(index, index + word.length)
            expect(text.slice(start + offset, end + offset)).toBe(word)
          }
        }
      }),
      { numRuns: runs(300) },
    )
  })

  test('stay in the text and in their part, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(soup, markdown), (text) => {
        let last = 0
        for (const { what, offset } of blocksOf(text)) {
          expect(what.start).toBeGreaterThanOrEqual(0)
          expect(what.end).toBeGreaterThanOrEqual(what.start)
          expect(what.end + offset).toBeLessThanOrEqual(text.length)
          expect(offset).toBeGreaterThanOrEqual(last)
          last = offset
        }
      }),
      { numRuns: runs(300) },
    )
  })
})

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
