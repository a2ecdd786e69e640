import type { Block, List, Table } from './blocks.js'

/** The list or the table that a block is a part of. */
export function listOrTableOf(block: Block): List | Table | undefined {
  return block.kind === 'row' ? block.table : block.item?.list
}

/** The words of the paragraph that introduces a list or a table ("What they want:"); empty where none does. */
export function paragraphAbove(introduced: List | Table | undefined): string {
  const leadIn = introduced?.leadIn
  return leadIn?.kind === 'paragraph' ? leadIn.inline.text : ''
}

/** The words of the paragraph that introduces a list or a table, or of the heading right above it; empty where there is neither. */
export function wordsAbove(introduced: List | Table | undefined): string {
  const leadIn = introduced?.leadIn
  return leadIn?.kind === 'heading' ? leadIn.text : paragraphAbove(introduced)
}
