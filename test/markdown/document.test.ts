import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, ListItem } from '../../src/markdown/blocks.js'
import { ChunkCache, readDocument } from '../../src/markdown/document.js'
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

describe('what was read is kept', () => {
  const identity = <T>(chunk: T) => chunk
  /** The chunks of a text. */
  function reader() {
    const cache = new ChunkCache<ReturnType<typeof read>>()
    let count = 0
    const read = (chunk: Parameters<Parameters<typeof readDocument>[2]>[0]) => {
      count++
      return chunk
    }
    return (text: string) => {
      count = 0
      readDocument(text, cache, read)
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
    const cache = new ChunkCache<{ source: string; blocks: readonly Block[]; details: number }>()
    const all = (text: string) =>
      readDocument(text, cache, identity).chunks.flatMap(({ chunk }) => chunk.blocks.map((block) => `${block.details} ${shown(block)}`))
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
