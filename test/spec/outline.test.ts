import { describe, expect, it } from 'vitest'
import { readChunk } from '../../src/markdown/document.js'
import { readOutlined } from '../../src/spec/outline.js'

const outlineOf = (text: string) => readOutlined(readChunk(text)).outline
const shapeOf = (text: string) =>
  outlineOf(text).stretches.map(({ heading, blocks, statements, end }) => ({
    heading: heading?.text,
    blocks: blocks.length,
    said: statements.map((statement) => statement.text),
    end,
  }))

describe('the outline of a chunk', () => {
  it('has what stands in front of a heading and what stands under it', () => {
    expect(shapeOf('Ovens glow. Lamps ring.\n\nBells\n\n## Lamps\n\nRed\n\nBlue')).toEqual([
      { heading: undefined, blocks: 2, said: ['Ovens glow.', 'Lamps ring.', 'Bells'], end: 30 },
      { heading: 'Lamps', blocks: 2, said: ['Red', 'Blue'], end: 51 },
    ])
  })

  it('ends with its heading where nothing stands under it', () => {
    expect(shapeOf('## Lamps\n\n## Bells')).toEqual([
      { heading: 'Lamps', blocks: 0, said: [], end: 8 },
      { heading: 'Bells', blocks: 0, said: [], end: 18 },
    ])
    expect(shapeOf('')).toEqual([])
  })

  it('keeps a heading in an item of a list among what stands there, and its depth', () => {
    const text = '## Lamps\n\n- # Red\n- Blue'
    expect(shapeOf(text).map(({ heading }) => heading)).toEqual(['Lamps'])
    expect(outlineOf(text).depths).toEqual([2, 1])
    expect(outlineOf('Red\n\n### Blue').depths).toEqual([3])
  })

  it('bears a mark that its text decides', () => {
    const markOf = (text: string) => outlineOf(text).stretches[0]?.mark
    expect(markOf('ab')).toBe(97 * 31 + 98)
    expect(markOf('ba')).toBe(98 * 31 + 97)
    expect(markOf('the quick brown fox jumps over')).toBeGreaterThan(0)
    expect(markOf('the slow brown fox jumps over')).toBeGreaterThan(0)
  })
})
