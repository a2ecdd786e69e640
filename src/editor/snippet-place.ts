import type { Fix } from '../engine/index.js'
import { lineStart } from '../engine/line-start.js'
import { escapeSnippet } from '../engine/snippet.js'
import type { TextRange } from '../markdown/text-range.js'

/**
 * A snippet as the editor can take it in. Editors before VS Code 1.98 indent every line of a snippet like the line it is put into, which
 * would shift a fix that brings its own indentation, as all of the engine's do. From the start of a line there is nothing to add, so such a snippet begins there.
 */
export function placeSnippet(text: string, { range, text: snippet }: Pick<Fix, 'range' | 'text'>): { range: TextRange; text: string } {
  const start = lineStart(text, range.start)
  const before = text.slice(start, range.start)
  if (!snippet.includes('\n') || !/^\s/.test(before)) return { range, text: snippet }
  return { range: { start, end: range.end }, text: escapeSnippet(before) + snippet }
}
