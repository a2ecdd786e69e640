import type { Localiser } from '../localiser.js'
import type { TextRange } from '../markdown/text-range.js'
import { keepsRendering } from './rendering.js'
import { lineEnd, lineStart, nextLine } from './surroundings.js'
import type { TextEdit } from './text-edit.js'

/** What `removeSuppression` is called where somebody can choose it. */
export function titleOfRemoval(text: string, range: TextRange, l10n: Localiser): string {
  if (isWholeComment(text, range)) return l10n.t('Delete the comment that silences nothing')
  return l10n.t("Take '{0}' out of the list", text.slice(range.start, range.end).replace(/^(["'])(.*)\1$/, '$2'))
}

/** Takes out a comment that silences nothing, or one name in it. */
export function removeSuppression(text: string, range: TextRange): TextEdit {
  if (isWholeComment(text, range)) return removeComment(text, range)
  // In front matter a name can stand without a list.
  if (/[:=][ \t]*$/.test(text.slice(0, range.start))) return { range, text: '[]' }
  return { range: withSeparator(text, range), text: '' }
}

function isWholeComment(text: string, { start }: TextRange): boolean {
  return text.startsWith('<!--', start)
}

/** A name with its list item (in front matter), or with the comma or the spaces that part it from the next one, or from the one before it. */
function withSeparator(text: string, { start, end }: TextRange): TextRange {
  const line = text.slice(lineStart(text, start), lineEnd(text, end))
  if (/^[ \t]*-[ \t]+["']?[\w-]+["']?[ \t]*$/.test(line)) return { start: lineStart(text, start), end: nextLine(text, end) }
  const behind = /^[ \t]*,[ \t]*|^[ \t]+(?=[\w])/.exec(text.slice(end))
  if (behind) return { start, end: end + behind[0].length }
  const before = /[ \t]*,[ \t]*$|[ \t]+$/.exec(text.slice(0, start))
  return before ? { start: start - before[0].length, end } : { start, end }
}

/** Of several ways to delete the comment the first that leaves the rest of the document as it shows. */
function removeComment(text: string, comment: TextRange): TextEdit {
  const start = lineStart(text, comment.start)
  const end = lineEnd(text, comment.end)
  const before = text.slice(start, comment.start)
  const alone = /^[\s>]*$/.test(before) && text.slice(comment.end, end).trim() === ''
  const below = nextLine(text, comment.end)
  const spaced = comment.start - (/[ \t]+$/.exec(before)?.[0].length ?? 0)
  const inline = { range: { start: before.trim() === '' ? comment.start : spaced, end: comment.end }, text: '' }
  if (!alone) return inline
  const line = { range: { start, end: below }, text: '' }
  const blankBelow = text.slice(below, lineEnd(text, below)).replace(/>/g, '').trim() === ''
  const lineAndBlank = { range: { start, end: nextLine(text, below) }, text: '' }
  const emptied = { range: { start, end }, text: before.trimEnd() }
  const ways = blankBelow ? [lineAndBlank, line, emptied] : [line, emptied]
  return ways.find((way) => keepsRendering(text, way)) ?? inline
}
