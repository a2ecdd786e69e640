import type { TextRange } from '../markdown/text-range.js'

/** A line that begins a block of its own: a list item, a heading, a table row, a fence, a comment; also within a quotation. */
const opensBlock = /^\s*(?:>\s?)*\s*(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|\||`{3}|~{3}|<!--)/
/** A line that is a whole block, whatever follows. */
const standsAlone = /^\s*(?:>\s?)*\s*(?:#{1,6}\s|\|)/
const heading = /^ {0,3}#{1,6}\s/

/**
 * The paragraph, list item, table row or heading that an offset stands in, ends of lines left out. A heading right above belongs to it,
 * as whoever writes there is not done with that section. Looks only as far as the paragraph reaches.
 */
export function paragraphAt(text: string, offset: number): TextRange {
  const line = lineAt(text, Math.min(Math.max(offset, 0), text.length))
  let { start, end } = line
  if (!isBlank(text, line)) {
    for (let above: TextRange | undefined, first = line; !opensBlock.test(text.slice(first.start, first.end)); first = above) {
      above = lineAbove(text, first)
      if (!above || isBlank(text, above) || standsAlone.test(text.slice(above.start, above.end))) break
      start = above.start
    }
    if (!standsAlone.test(text.slice(line.start, line.end))) {
      for (let below = lineBelow(text, line); below; below = lineBelow(text, below)) {
        if (isBlank(text, below) || opensBlock.test(text.slice(below.start, below.end))) break
        end = below.end
      }
    }
  }
  return { start: headingAbove(text, start) ?? start, end }
}

/** Whether two ranges share a character or touch. */
export function touches(a: TextRange, b: TextRange): boolean {
  return a.start <= b.end && a.end >= b.start
}

function headingAbove(text: string, start: number): number | undefined {
  let above = lineAbove(text, { start, end: start })
  while (above && isBlank(text, above)) above = lineAbove(text, above)
  return above && heading.test(text.slice(above.start, above.end)) ? above.start : undefined
}

function lineAt(text: string, offset: number): TextRange {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  const feed = text.indexOf('\n', start)
  const end = feed < 0 ? text.length : feed
  return { start, end: end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end }
}

function lineAbove(text: string, line: TextRange): TextRange | undefined {
  return line.start === 0 ? undefined : lineAt(text, line.start - 1)
}

function lineBelow(text: string, line: TextRange): TextRange | undefined {
  const feed = text.indexOf('\n', line.end)
  return feed < 0 ? undefined : lineAt(text, feed + 1)
}

function isBlank(text: string, line: TextRange): boolean {
  return text.slice(line.start, line.end).trim() === ''
}
