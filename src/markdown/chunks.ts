import { frontMatterOf } from './front-matter.js'

/** A piece of the source that is parsed by itself: from one heading to the next. Offsets are absolute. */
export interface ChunkSpan {
  start: number
  end: number
  kind: 'frontmatter' | 'body'
}

const atxHeading = /^#{1,6}(?:[ \t]|\r?$)/
const fenceStart = /^ {0,3}(`{3,}|~{3,})([^\n]*)$/
const setextLine = /^ {0,3}(?:=+|-{2,})[ \t]*\r?$/
/** HTML blocks that end only at their own end marker (CommonMark 4.6, kinds 1 to 5). */
const htmlStart = /^ {0,3}<(?:(script|pre|style|textarea)(?=[\s>]|$)|(!--)|(\?)|(![A-Za-z])|(!\[CDATA\[))/i
const htmlEnds = [/<\/(?:script|pre|style|textarea)>/i, /-->/, /\?>/, />/, /\]\]>/]

/**
 * Splits a text at headings in the first column that stand outside fences, HTML blocks and comments. Parsing per chunk keeps
 * remark's cost linear in the length of the document and lets an unchanged chunk be taken from the cache.
 */
export function splitChunks(text: string): ChunkSpan[] {
  const spans: ChunkSpan[] = []
  let position = text.charCodeAt(0) === 0xfeff ? 1 : 0 // a byte order mark is no character of the first line
  const matter = frontMatterOf(text)
  if (matter) {
    position = matter.end
    spans.push({ start: matter.start, end: matter.end, kind: 'frontmatter' })
  }
  let start = position
  let fence: string | undefined
  let htmlEnd: RegExp | undefined
  let previousStart = position
  let blankBefore = true // is the line before the previous one blank?
  let previousBlank = true
  const cut = (at: number) => {
    if (at > start) spans.push({ start, end: at, kind: 'body' })
    start = at
  }
  while (position < text.length) {
    let newline = text.indexOf('\n', position)
    if (newline < 0) newline = text.length
    const line = text.slice(position, newline)
    const blank = line.trim() === ''
    if (fence !== undefined) {
      const close = fenceStart.exec(line)
      if (close?.[1]?.startsWith(fence) && close[2]?.trim() === '') fence = undefined
    } else if (htmlEnd) {
      if (htmlEnd.test(line)) htmlEnd = undefined
    } else if (!blank) {
      const first = line.charCodeAt(0)
      if (first === 35 && atxHeading.test(line)) cut(position)
      else if ((first === 61 || first === 45) && blankBefore && !previousBlank && setextLine.test(line) && isPlainLine(text, previousStart)) cut(previousStart)
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
    position = newline + 1
  }
  if (text.length > start) spans.push({ start, end: text.length, kind: 'body' })
  return spans
}

/** A line that can be a setext heading's text: no marker of another block at its start. */
function isPlainLine(text: string, start: number): boolean {
  return /^[^\s>#|*+\-`~<\d]/.test(text.slice(start, start + 1))
}
