import type { TextRange } from '../markdown/text-range.js'

/** One replacement in a text: `removed` characters at `offset` give way to `inserted` ones. Offsets are those before it. */
export interface Replacement {
  offset: number
  removed: number
  inserted: number
}

/**
 * Where a range stands after an edit, or undefined where its whole text was replaced. Text typed right before or right behind a
 * range does not belong to it.
 */
export function moveRange(range: TextRange, edit: Replacement): TextRange | undefined {
  const end = edit.offset + edit.removed
  const touches = edit.removed > 0 && edit.offset <= range.start && end >= range.end && edit.offset < range.end
  if (touches) return undefined
  const start = moveStart(range.start, edit)
  return { start, end: Math.max(start, moveEnd(range.end, edit)) }
}

/** Where a caret at `offset` stands after an edit: behind what was typed at it. */
export function moveStart(offset: number, edit: Replacement): number {
  if (offset < edit.offset) return offset
  const end = edit.offset + edit.removed
  return offset >= end ? offset + edit.inserted - edit.removed : edit.offset + edit.inserted
}

function moveEnd(offset: number, edit: Replacement): number {
  if (offset <= edit.offset) return offset
  const end = edit.offset + edit.removed
  return offset >= end ? offset + edit.inserted - edit.removed : edit.offset
}
