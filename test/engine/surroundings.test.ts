import type { Nodes, Table, TableCell } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parsePart } from '../../src/engine/parts.js'
import {
  bodyStart,
  cellContent,
  continuationOf,
  endOf,
  endsInBlankLine,
  isParent,
  leafOf,
  lineAbove,
  lineEnd,
  lineEndingOf,
  lineStart,
  nextLine,
  pathTo,
  startOf,
  surroundingsOf,
  tableCellOf,
} from '../../src/engine/surroundings.js'

describe('lines', () => {
  const text = 'ab\ncd\r\nef\rgh'

  it('start behind the ending of the one before', () => {
    expect([0, 1, 2, 3, 4, 7, 8, 10, 11].map((offset) => lineStart(text, offset))).toEqual([0, 0, 0, 3, 3, 7, 7, 10, 10])
    expect(lineStart(text, -1)).toBe(0)
    expect(lineStart('\uFEFFab', 2)).toBe(1)
    expect(lineStart('\uFEFFab\ncd', 5)).toBe(4)
  })

  it('end before their ending', () => {
    expect([0, 2, 3, 5, 7, 9, 10].map((offset) => lineEnd(text, offset))).toEqual([2, 2, 5, 5, 9, 9, 12])
  })

  it('are followed by the next', () => {
    expect([0, 3, 7, 10, 12].map((offset) => nextLine(text, offset))).toEqual([3, 7, 10, 12, 12])
  })

  it('stand below another', () => {
    expect([3, 7, 10].map((start) => lineAbove(text, start))).toEqual([0, 3, 7])
  })

  it('may be blank', () => {
    for (const before of ['', '\uFEFF', 'a\n\n', 'a\r\n\r\n', 'a\r\r', 'a\n \t\n', '\n', ' \n', '\uFEFF\n'])
      expect(endsInBlankLine(before), JSON.stringify(before)).toBe(true)
    for (const before of ['a', 'a\n', 'a\r\n', 'a\n\nb', 'a\n ', '  a \n']) expect(endsInBlankLine(before), JSON.stringify(before)).toBe(false)
  })

  it('end as the first one does', () => {
    expect(['a', 'a\nb\r\n', 'a\r\nb\n', 'a\rb'].map(lineEndingOf)).toEqual(['\n', '\n', '\r\n', '\n'])
  })
})

describe('the body of a document', () => {
  it('starts behind front matter and a byte order mark', () => {
    expect(bodyStart('# A')).toBe(0)
    expect(bodyStart('')).toBe(0)
    expect(bodyStart('\uFEFF# A')).toBe(1)
    const front = '---\na: b\n---\n'
    expect(bodyStart(`${front}# A`)).toBe(front.length)
  })
})

describe('what stands around a place', () => {
  const around = (text: string, words: string) => {
    const found = surroundingsOf(text, text.indexOf(words))
    if (!found) throw new Error(`nothing around: ${words}`)
    return found
  }
  const types = (path: readonly Nodes[]) => path.map(({ type }) => type)

  it('is the part between two headings, with the nodes that hold the place', () => {
    const text = '# A\n\none\n\n# B\n\n- two *three*\n'
    const { part, source, path } = around(text, 'three')
    expect(text.slice(part.start, part.end)).toBe(source)
    expect(source).toBe('# B\n\n- two *three*\n')
    expect(types(path)).toEqual(['root', 'list', 'listItem', 'paragraph', 'emphasis', 'text'])
    expect(leafOf(path)?.type).toBe('paragraph')
    expect(around(text, 'one').source).toBe('# A\n\none\n\n')
  })

  it('is nothing in front matter, and behind the end', () => {
    const text = '---\na: b\n---\n\n# A\n'
    expect(surroundingsOf(text, 5)).toBeUndefined()
    expect(surroundingsOf(text, text.length)).toBeUndefined()
  })

  it.each([
    ['a paragraph', 'text', 'paragraph'],
    ['a heading', '# text', 'heading'],
    ['code', '```\ntext\n```', 'code'],
    ['HTML', '<div>text</div>', 'html'],
    ['a table', '| text |\n| --- |', 'table'],
    ['a line', '***', 'thematicBreak'],
    ['a definition', '[text]: https://example.org', 'definition'],
    ['an item', '- text', 'paragraph'],
  ])('has %s for its innermost block', (_, text, leaf) => {
    expect(leafOf(around(`${text}\n`, text === '***' ? '***' : 'text').path)?.type).toBe(leaf)
  })

  it('goes on with nothing where no block stands', () => {
    expect(continuationOf(around('-\n\nx\n', '-'))).toBe('')
  })

  it('may have others in it', () => {
    const { path } = around('- text\n', 'text')
    expect(path.map((node) => isParent(node))).toEqual([true, true, true, true, false])
  })

  it('holds a place up to the end of each node', () => {
    const root = parsePart('a\n\nb\n')
    if (!root) throw new Error('cannot be read')
    expect([0, 1, 2, 3, 4].map((offset) => pathTo(root, offset).length)).toEqual([3, 1, 1, 3, 1])
    expect(leafOf(pathTo(root, 1))).toBeUndefined()
    expect([startOf({ type: 'a' }), endOf({ type: 'a' })]).toEqual([0, 0])
  })

  it.each([
    ['plain', 'plain', ''],
    ['> quoted', 'quoted', '> '],
    ['> > quoted', 'quoted', '> > '],
    ['- item', 'item', '  '],
    ['10. item', 'item', '    '],
    ['- [x] item', 'item', '  '],
    ['- a\n  - item', 'item', '    '],
    ['> - item', 'item', '>   '],
    ['[^1]: note', 'note', '    '],
    ['-\titem', 'item', ' \t'],
    ['   plain', 'plain', ''],
    ['[^note]:  item', 'item', '    '],
    ['1. [ ] item', 'item', '   '],
    ['- [X]  item', 'item', '  '],
  ])('goes on, in "%s", with as much as the container asks for', (text, words, prefix) => {
    expect(continuationOf(around(`${text}\n`, words))).toBe(prefix)
  })

  describe('in a table', () => {
    const table = '| a | bb |\n| --- | --- |\n|  one | two two \\| |\n'
    const cell = (words: string, end = words.length, text = table): string | undefined => {
      const { path, source } = around(text, words)
      const start = source.indexOf(words)
      const found: TableCell | undefined = tableCellOf(path, source, { start, end: start + end })
      if (!found) return undefined
      const content = cellContent(found, source)
      return source.slice(content.start, content.end)
    }
    it('is the cell without its bars and spaces', () => {
      expect(cell('one')).toBe('one')
      expect(cell('two two')).toBe('two two \\|')
      expect(cell('bb')).toBe('bb')
    })
    it('is the longest cell where the row is meant', () => {
      expect(cell('|  one', 20)).toBe('two two \\|')
      expect(cell('long', 9, '| a | b |\n| --- | --- |\n| long long | b |\n')).toBe('long long')
      expect(cell('long', 13, '| a | b |\n| --- | --- |\n| long long | b |\n')).toBe('long long')
    })
    it('begins with its bar', () => {
      expect(cell('|  one', 6)).toBe('one')
    })
    it('may have no bar of its own', () => {
      const bare = 'a | b\n--- | ---\none | two\n'
      expect(cell('one', 3, bare)).toBe('one')
      expect(cell('two', 3, bare)).toBe('two')
    })
    it('may end in a bar that is its own', () => {
      expect(cell('two', 3, '| a | b |\n| --- | --- |\n| one | two \\|\n')).toBe('two \\|')
      expect(cell('two', 3, '| a | b |\n| --- | --- |\n| one | two \\\\|\n')).toBe('two \\\\')
    })
    it.each(['| a | b |\n| --- | --- |\n| one |   |\n', '| a | b |\n| --- | --- |\n| one ||\n'])('may be empty: %j', (text) => {
      const { path, source } = around(text, 'one')
      const table = path.find((node): node is Table => node.type === 'table')
      const last = table?.children.at(-1)?.children.at(-1)
      const content = last && cellContent(last, source)
      expect(content && source.slice(content.start, content.end)).toBe('')
      expect(content && content.end - content.start).toBe(0)
    })
    it('is none between two rows', () => {
      expect(cell('---')).toBeUndefined()
    })
    it('is none elsewhere', () => {
      const { path, source } = around('a\n', 'a')
      expect(tableCellOf(path, source, { start: 0, end: 1 })).toBeUndefined()
    })
  })
})
