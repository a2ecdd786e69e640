import { isFeature } from '../language/statements.js'
import { wordCount } from '../language/words.js'
import type { ListItem } from '../markdown/blocks.js'
import { waits } from './genre-blanks.js'
import { bareHead } from './genre-heads.js'
import { roleOfHeading } from './roles.js'
import type { PlacedBlock, Section } from './sections.js'

/** What a document is made of, besides its statements. */
export interface Blocks {
  /** The heads of the columns of its tables. */
  columns: readonly string[]
  /** Titles of a pasted document, which have lost their marks. */
  loneTitles: readonly string[]
  /** How many characters of it are code. */
  code: number
  /** Paragraphs, list items and rows of tables; how many of them wait to be filled in. */
  places: number
  blanks: number
}

/** Counts what stands in these sections, and collects what names parts without being a heading. */
export function readGenreBlocks(sections: readonly Section[]): Blocks {
  const blocks = sections.flatMap((section) => section.blocks)
  const waiting = blocks.map(waits).filter((blank) => blank !== undefined)
  return {
    columns: blocks.flatMap(({ block }) => (block.kind === 'row' && block.index === 0 ? block.table.header.map(bareHead) : [])),
    loneTitles: blocks.flatMap((placed) => loneTitle(placed) ?? []),
    code: blocks.reduce((sum, { block, start, end }) => (block.kind === 'code' && !isFeature(block) ? sum + end - start : sum), 0),
    places: waiting.length,
    blanks: waiting.filter(Boolean).length,
  }
}

const mostTitleWords = 6

/** "2. Scope" with a paragraph behind it is read as a list of one item. */
function isOnlyItem({ index, end, list }: ListItem): boolean {
  return list.depth === 1 && index === 0 && end === list.end
}

/** A line that stands alone, or opens a paragraph, and reads like a title: a pasted document has lost the marks of its headings. */
function loneTitle({ block }: PlacedBlock): string | undefined {
  if (block.kind !== 'paragraph' || block.quoteDepth > 0 || (block.item && !isOnlyItem(block.item))) return undefined
  const text = block.inline.text.trim().split('\n')[0] ?? ''
  return /^[\p{Lu}\d].*[^.,;:!]$/u.test(text) && wordCount(text) <= mostTitleWords && roleOfHeading(text) ? text : undefined
}
