import type { List, Table } from './blocks.js'

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
