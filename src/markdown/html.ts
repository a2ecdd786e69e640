import type { Html, Text } from 'mdast'
import { placeOf } from './place-of.js'
import type { TextRange } from './text-range.js'

const closedComment = /<!--(?:-?>|[\s\S]*?-->)/g
/** As a browser reads it: one that nothing closes goes on to the end. */
const comment = new RegExp(String.raw`${closedComment.source}|<!--[\s\S]*`, 'g')
/** Comments and tags, line ends with the markers of quotes and lists behind them, and the text between. */
const token = new RegExp(String.raw`${comment.source}|</?[a-z][^<>]*>|(?:\r\n?|\n)[ \t>]*|[^<\r\n]+|<`, 'gi')

/** Text that a browser shows: its nodes, and the offsets where it starts and ends. */
interface Prose extends TextRange {
  kind: 'summary' | 'text'
  nodes: (Html | Text)[]
}

/** Comments and nothing else, but for the markers of quotes; the last may go on to the end of the HTML. */
export function isOnlyComments(html: string): boolean {
  return /^[\s>]*$/.test(blankComments(html))
}

/** The HTML without its comments. One that nothing closes stays: what is written behind it would belong to it. */
export function withoutClosedComments(html: string): string {
  return html.replace(closedComment, '')
}

/** How many `<details>` are open behind the HTML, when `before` are open in front of it. */
export function detailsBehind(html: string, before: number): number {
  let open = before
  for (const [tag] of blankComments(html).matchAll(/<\/?details(?=[\s>])/gi)) open = tag[1] === '/' ? Math.max(0, open - 1) : open + 1
  return open
}

/** What is read of the HTML between two offsets: each `<summary>` with the text behind it, and text behind a comment or in an `<aside>`, as Notion exports a callout. All else is layout. */
export function proseIn(source: string, start: number, end: number): Prose[] {
  const html = blankComments(source.slice(start, end))
  const found: (Prose | undefined)[] = []
  const openings = [...html.matchAll(/<summary(?:\s[^<>]*)?>/gi)]
  if (/^(?:<!--|\s*<aside[\s>])/i.test(source.slice(start, end))) found.push(shownIn(source, 'text', start, start + (openings[0]?.index ?? html.length)))
  openings.forEach(({ 0: tag, index }, at) => {
    const next = openings[at + 1]?.index ?? html.length
    const content = html.slice(index + tag.length, next)
    const close = content.search(/<\/summary/i)
    const behind = close < 0 ? next : index + tag.length + close
    found.push(shownIn(source, 'summary', start + index + tag.length, start + behind), shownIn(source, 'text', start + behind, start + next))
  })
  return found.filter((prose) => prose !== undefined)
}

/** The HTML with spaces in the place of its comments: every other character stays where it is. */
function blankComments(html: string): string {
  return html.replace(comment, (whole) => whole.replace(/[^\r\n]/g, ' '))
}

/** Undefined where there is no text. */
function shownIn(source: string, kind: Prose['kind'], from: number, to: number): Prose | undefined {
  const nodes = [...source.slice(from, to).matchAll(token)].map(({ 0: part, index }) => nodeOf(part, from + index))
  const texts = nodes.filter(({ type, value }) => type === 'text' && value.trim() !== '')
  const [first, last] = [texts[0], texts[texts.length - 1]]
  if (!first || !last) return undefined
  const start = first.position.start.offset + first.value.length - first.value.trimStart().length
  const end = last.position.start.offset + last.value.trimEnd().length
  return start > from || end < to ? shownIn(source, kind, start, end) : { kind, nodes, start, end }
}

function nodeOf(part: string, offset: number) {
  const type: 'html' | 'text' = part.startsWith('<') && part.length > 1 ? 'html' : 'text'
  const value = /^[\r\n]/.test(part) ? '\n' : part
  return { type, value, position: placeOf(offset, offset + part.length) }
}
