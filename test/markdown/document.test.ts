import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, ListItem } from '../../src/markdown/blocks.js'
import { type Chunk, ChunkCache, DocumentReader } from '../../src/markdown/document.js'
import { readBlocks } from '../../src/markdown/read-blocks.js'
import { runs } from '../support/properties.js'
import { markdown } from './generated.js'
import { blocksOf, shown } from './read.js'

const path = (item: ListItem | undefined): string => (item ? `${path(item.parent)}/${item.list.ordered}${item.index}${item.checked}` : '')

/** A fence that never closes ends before or behind the blank lines below it. */
function described(block: Block, offset: number, text: string): string {
  return [block.start + offset, text.slice(0, block.end + offset).trimEnd().length, path(block.item), block.quoteDepth, block.details, shown(block)].join(' ')
}

test('a document is read part by part as it is as a whole', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const start = text.startsWith('\uFEFF') ? 1 : 0
      const whole = readBlocks(text.slice(start)).blocks.map((block) => described(block, start, text))
      expect(blocksOf(text).map(({ what, offset }) => described(what, offset, text))).toEqual(whole)
    }),
    { numRuns: runs(400) },
  )
})

/** A piece of a text is replaced, again and again. */
const edits = fc.array(
  fc.record({ at: fc.nat(), length: fc.nat(12), piece: fc.oneof(markdown, fc.constantFrom('#', '\n', '\r\n', '\r', '---\n', '```\n', '[a]: b\n', '[a]', '')) }),
  {
    minLength: 1,
    maxLength: 6,
  },
)

test('a document read again after an edit is read as for the first time', () => {
  const known = new DocumentReader((chunk: Chunk) => chunk)
  const seen = (documents: DocumentReader<Chunk>, text: string) => {
    const { chunks, lines } = documents.document(text)
    return {
      chunks: chunks.map(({ chunk, offset }) => ({ ...chunk, offset })),
      lines: Array.from({ length: lines.count }, (_, line) => lines.startOf(line + 1)),
    }
  }
  fc.assert(
    fc.property(markdown, edits, (first, changes) => {
      let text = first
      known.document(text)
      for (const { at, length, piece } of changes) {
        const start = at % (text.length + 1)
        text = text.slice(0, start) + piece + text.slice(start + length)
        expect(seen(known, text)).toEqual(seen(new DocumentReader((chunk: Chunk) => chunk), text))
      }
    }),
    { numRuns: runs(300) },
  )
})

describe('what was read is kept', () => {
  const identity = (chunk: Chunk) => chunk
  /** The chunks of a text. */
  function reader() {
    let count = 0
    const documents = new DocumentReader((chunk: Chunk) => {
      count++
      return chunk
    })
    return (text: string) => {
      count = 0
      documents.document(text)
      return count
    }
  }

  test('only what has changed is read again', () => {
    const read = reader()
    expect(read('# A\n\na\n\n# B\n\nb\n')).toBe(2)
    expect(read('# A\n\na\n\n# B\n\nb!\n')).toBe(1)
    expect(read('new\n\n# A\n\na\n\n# B\n\nb!\n')).toBe(1)
    expect(read('# B\n\nb!\n')).toBe(0)
  })

  test('and what reads otherwise because of another part', () => {
    const read = reader()
    expect(read('# A\n\na[^1]\n\n# B\n\n<b>\n')).toBe(2)
    expect(read('# A\n\na[^1]\n\n# B\n\n[^1]: b\n')).toBe(2)
    expect(read('# A\n\na[^1]\n\n# B\n\n[^1]: c\n')).toBe(1)
    expect(read('<details>\n\n# A\n\na[^1]\n\n# B\n\n[^1]: c\n')).toBe(3)
  })

  test('two parts of the same text with other surroundings are two', () => {
    const documents = new DocumentReader(identity)
    const all = (text: string) => documents.document(text).chunks.flatMap(({ chunk }) => chunk.blocks.map((block) => `${block.details} ${shown(block)}`))
    expect(all('# A\n\nx[^1]\n')).toEqual(['0 heading 1 A', '0 paragraph x[^1]'])
    expect(all('# A\n\nx[^1]\n# B\n\n[^1]: b\n')).toEqual(['0 heading 1 A', '0 paragraph x', '0 heading 1 B', '0 paragraph b'])
    expect(all('<details>\n\n# A\n\nx[^1]\n')).toEqual(['1 html', '1 heading 1 A', '1 paragraph x[^1]'])
  })

  test('up to a number of characters, what was used last the longest', () => {
    const cache = new ChunkCache<number>(10)
    let reads = 0
    const get = (key: string) => cache.get(key, () => ++reads)
    expect([get('aaaa'), get('bbbb'), get('aaaa')]).toEqual([1, 2, 1])
    expect([get('cccc'), get('aaaa'), get('bbbb')]).toEqual([3, 1, 4])
    expect([get('d'.repeat(20)), get('d'.repeat(20))]).toEqual([5, 5])
    expect(get('aaaa')).toBe(6)
  })

  test('up to three million characters', () => {
    const cache = new ChunkCache<number>()
    let reads = 0
    const get = (key: string) => cache.get(key, () => ++reads)
    for (const letter of 'abc') get(letter.repeat(999_999))
    get('a'.repeat(999_999))
    expect(reads).toBe(3)
    get('d'.repeat(999_999))
    get('b'.repeat(999_999))
    expect(reads).toBe(5)
  })
})
