import { describe, expect, it } from 'vitest'
import { DocumentReader } from '../../src/markdown/document.js'
import { branchesOf, changedBetween } from '../../src/spec/branches.js'
import { readOutlined } from '../../src/spec/outline.js'

const chunksOf = (text: string) => new DocumentReader(readOutlined).document(text).chunks
const text = '# Ferry\n\nBoats are late.\n\n## Goals\n\n**Measures:**\n\n- On time\n\n### Boats\n\nMore.\n'
/** The chunks of which the text changes, where all branches stay; undefined where they do not. */
const changed = (from: string, to: string) => {
  expect(text).toContain(from)
  const reader = new DocumentReader(readOutlined)
  const [before, after] = [reader.document(text), reader.document(text.replace(from, to))]
  const found = changedBetween(after, before.chunks)
  // Whether or not it is known what the two share.
  expect(changedBetween({ chunks: after.chunks }, before.chunks)).toEqual(found)
  return found
}

describe('the branches of a document', () => {
  it('lead from each heading to what it stands under, to its parts, and to the next one', () => {
    const branches = branchesOf(chunksOf(text))
    expect(branches.map(({ at, title, level, role, parent, next, children }) => [at, title, level, role, parent, next, children])).toEqual([
      [0, 'Ferry', 0, 'title', -1, 1, [1]],
      [1, 'Goals', 2, 'goal', 0, 2, [2, 3]],
      [2, 'Measures', 7, 'metric', 1, 3, []],
      [3, 'Boats', 3, 'goal', 1, -1, []],
    ])
  })

  it.each([
    ['a word', 'late', 'very late', [0]],
    ['a paragraph more', 'late.', 'late.\n\nAgain.', [0]],
    ['an item more', '- On time', '- On time\n- Full', [1]],
    ['the last section', 'More.', 'Much more.', [2]],
  ])('stay while somebody types between the headings: %s', (_, from, to, chunks) => {
    const [before, after] = [text, text.replace(from, to)]
    expect(changed(from, to)).toEqual(chunks)
    const named = (of: string) => branchesOf(chunksOf(of)).map(({ pieces: _pieces, last: _last, ...branch }) => branch)
    expect(named(after)).toEqual(named(before))
  })

  it.each([
    ['another title', '# Ferry', '# Boat'],
    ['another heading', '## Goals', '## Risks'],
    ['another depth', '### Boats', '## Boats'],
    ['a heading more', 'More.', 'More.\n\n## Risks\n\nNone.'],
    ['a heading less', '### Boats', 'Boats'],
    ['a line in bold that heads a list', '**Measures:**', '**Numbers:**'],
    ['a line in bold no more', '**Measures:**\n\n', ''],
    ['nothing left under a heading', 'More.', ''],
    ['a detail', '### Boats', '<details>\n\n### Boats'],
  ])('grow anew with the headings: %s', (_, from, to) => {
    expect(changed(from, to)).toBeUndefined()
  })

  it('are those of nothing where nothing stands', () => {
    expect(branchesOf([])).toHaveLength(1)
    expect(changedBetween({ chunks: [] }, [])).toEqual([])
  })
})
