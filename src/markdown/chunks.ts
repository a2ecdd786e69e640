import type { Edit } from './edit.js'
import { firstIndex } from './first-index.js'
import { frontMatterOf } from './front-matter.js'
import type { TextRange } from './text-range.js'

/** A piece of the source that is parsed by itself: from one heading to the next. Offsets are absolute. */
export interface ChunkSpan extends TextRange {
  kind: 'frontmatter' | 'body'
}

const atxHeading = /^#{1,6}(?:[ \t]|$)/
const fenceStart = /^ {0,3}(`{3,}|~{3,})(.*)$/
const setextLine = /^ {0,3}(?:=+|-{2,})[ \t]*$/
const listItem = /^( {0,3}(?:[-*+]|\d{1,9}[.)]))(?:[ \t]+(?=\S)|[ \t]*$)/
const thematicBreak = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/
/** A line that is no more of a paragraph above it. */
const opensBlock = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|`{3}|~{3}|>|<)/
/** HTML blocks that end only at their own end marker (CommonMark 4.6, kinds 1 to 5). */
const htmlStart = /^ {0,3}<(?:(script|pre|style|textarea)(?=[\s>]|$)|(!--)|(\?)|(![A-Za-z])|(!\[CDATA\[))/i
const htmlEnds = [/<\/(?:script|pre|style|textarea)>/i, /-->/, /\?>/, />/, /\]\]>/]

/**
 * Splits a text at headings in the first column that stand outside fences, HTML blocks and comments. Parsing per chunk keeps
 * remark's cost linear in the length of the document and lets an unchanged chunk be taken from the cache.
 *
 * What stands inside a list item ends where a heading in the first column begins, so nothing there can hide one. Not followed: lines behind
 * a fence or a table in an item that look like more of its paragraph, and HTML that ends at a blank line; a heading in that is read as one.
 */
export function splitChunks(text: string): ChunkSpan[] {
  const matter = frontMatterOf(text)
  const spans: ChunkSpan[] = matter ? [{ start: matter.start, end: matter.end, kind: 'frontmatter' }] : []
  // Byte order marks are no characters of the first line, and the parser does not count one that it starts with.
  let start = matter?.end ?? 0
  while (text.charCodeAt(start) === 0xfeff) start++
  return [...spans, ...splitFrom(text, start, () => false).spans]
}

/**
 * The same after an edit: only what the edit can have changed is gone through again. Behind a heading with `#` in the first column nothing
 * from in front of it counts (no fence, item or HTML block is open), so there the old cuts can be kept, and taken up again.
 */
export function splitAgain(text: string, before: { text: string; spans: readonly ChunkSpan[] }, edit: Edit): ChunkSpan[] {
  const first = lastAnchor(before, edit.start)
  const matter = before.spans[0]?.kind === 'frontmatter' ? before.spans[0] : undefined
  if (first < 0 || frontMatterOf(text)?.end !== matter?.end) return splitChunks(text)
  const shift = edit.newEnd - edit.oldEnd
  /** Which of the old cuts one is; -1 where there was none that can be taken up again. */
  const oldCutAt = (cut: number) => {
    const at = firstIndex(before.spans.length, (index) => (before.spans[index]?.start ?? 0) >= cut - shift)
    return before.spans[at]?.start === cut - shift && cut >= edit.newEnd && startsWithMark(before.text, cut - shift) ? at : -1
  }
  const { spans, stopped } = splitFrom(text, before.spans[first]?.start ?? 0, (cut) => oldCutAt(cut) >= 0)
  const kept = stopped === undefined ? [] : before.spans.slice(oldCutAt(stopped))
  const moved = shift === 0 ? kept : kept.map(({ start, end, kind }) => ({ start: start + shift, end: end + shift, kind }))
  return [...before.spans.slice(0, first), ...spans, ...moved]
}

/** The last span in front of a place that starts with a heading of which nothing can have changed; -1 where there is none. */
function lastAnchor({ text, spans }: { text: string; spans: readonly ChunkSpan[] }, place: number): number {
  return spans.findLastIndex(({ start, kind }) => {
    if (kind !== 'body' || start >= place || !startsWithMark(text, start)) return false
    const end = text.indexOf('\n', start)
    return end >= 0 && end < place - 1
  })
}

function startsWithMark(text: string, at: number): boolean {
  return text.charCodeAt(at) === 35
}

/** Cuts a text from `start` on, up to the first cut where `stop` says so. */
function splitFrom(text: string, from: number, stop: (cut: number) => boolean): { spans: ChunkSpan[]; stopped: number | undefined } {
  const spans: ChunkSpan[] = []
  let position = from
  let start = from
  let fence: string | undefined
  let htmlEnd: RegExp | undefined
  let item: number | undefined // the column where the content of the open list item starts
  let previousStart = position
  let blankBefore = true // is the line before the previous one blank?
  let previousBlank = true
  const cut = (at: number) => {
    if (at > start) spans.push({ start, end: at, kind: 'body' })
    start = at
  }
  let feed = -1
  let carriageReturn = -1
  while (position < text.length) {
    if (feed < position) feed = indexOf(text, '\n', position)
    if (carriageReturn < position) carriageReturn = indexOf(text, '\r', position)
    const end = Math.min(feed, carriageReturn)
    const line = text.slice(position, end)
    const blank = line.trim() === ''
    if (fence !== undefined) {
      const close = fenceStart.exec(line)
      if (close?.[1]?.startsWith(fence) && close[2]?.trim() === '') fence = undefined
    } else if (htmlEnd) {
      if (htmlEnd.test(line)) htmlEnd = undefined
    } else if (!blank && (item === undefined || indentOf(line) < item)) {
      const first = line.charCodeAt(0)
      const isBreak = thematicBreak.test(line)
      // a line that follows without a blank one can be more of the item's paragraph
      if (!isBreak && listItem.test(line)) item = contentColumn(line)
      else if (isBreak || previousBlank || opensBlock.test(line)) item = undefined
      if (first === 35 && atxHeading.test(line)) {
        cut(position)
        if (position > from && stop(position)) return { spans, stopped: position }
      } else if ((first === 61 || first === 45) && blankBefore && !previousBlank && setextLine.test(line) && isPlainLine(text, previousStart))
        cut(previousStart)
      else {
        const open = fenceStart.exec(line)
        if (open && !(open[1]?.startsWith('`') && open[2]?.includes('`'))) fence = open[1]
        else {
          const html = htmlStart.exec(line)
          if (html) {
            const end = htmlEnds[html.slice(1).findIndex((group) => group !== undefined)]
            if (end && !end.test(line.slice(html[0].length))) htmlEnd = end
          }
        }
      }
    }
    blankBefore = previousBlank
    previousBlank = blank
    previousStart = position
    position = end + (carriageReturn + 1 === feed ? 2 : 1)
  }
  if (text.length > start) spans.push({ start, end: text.length, kind: 'body' })
  return { spans, stopped: undefined }
}

function indexOf(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from)
  return at < 0 ? text.length : at
}

/** Column of the first character that is no space; tabs go to the next multiple of four. */
function indentOf(line: string): number {
  return widthOf(/^[ \t]*/.exec(line)?.[0] ?? '')
}

/** Columns of the start of a line. */
function widthOf(lineStart: string): number {
  let column = 0
  for (const character of lineStart) column += character === '\t' ? 4 - (column % 4) : 1
  return column
}

/** Where the content of a list item starts (CommonMark 5.2): behind up to four spaces after its marker, else behind one. */
function contentColumn(line: string): number {
  const [whole = '', marker = ''] = listItem.exec(line) ?? []
  const spaces = widthOf(whole) - marker.length
  return marker.length + (spaces > 4 || whole === line ? 1 : spaces)
}

/** A line that can be a setext heading's text: no marker of another block at its start. */
function isPlainLine(text: string, start: number): boolean {
  return /^[^\s>#|*+\-`~<\d]/.test(text.slice(start, start + 1))
}
