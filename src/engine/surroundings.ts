import type { Node, Nodes, Parents, Root, Table, TableCell } from 'mdast'
import type { TextRange } from '../markdown/text-range.js'
import { lineStart } from './line-start.js'
import { parsePart, partsOf } from './parts.js'

export { lineStart } from './line-start.js'

/** The Markdown around a place, read anew when somebody takes a fix: fixes are rare, so reports keep nothing of it. */
export interface Surroundings {
  /** The part between two headings. */
  part: TextRange
  source: string
  /** Nodes that hold the place, from the root to the innermost one; their positions count from the part's start. */
  path: Nodes[]
}

/** What stands around `offset`; undefined in front matter and in parts that are not read. */
export function surroundingsOf(text: string, offset: number): Surroundings | undefined {
  const part = partsOf(text).find((span) => offset >= span.start && offset < span.end)
  if (!part || part.kind === 'frontmatter') return undefined
  const source = text.slice(part.start, part.end)
  const root = parsePart(source)
  return root && { part: { start: part.start, end: part.end }, source, path: pathTo(root, offset - part.start) }
}

export function startOf(node: Node): number {
  return node.position?.start.offset ?? 0
}

export function endOf(node: Node): number {
  return node.position?.end.offset ?? startOf(node)
}

/** Nodes that hold the character at `offset`, outermost first. */
export function pathTo(root: Root, offset: number): Nodes[] {
  const path: Nodes[] = [root]
  for (let node: Nodes = root; 'children' in node; ) {
    const child: Nodes | undefined = (node.children as Nodes[]).find((candidate) => startOf(candidate) <= offset && offset < endOf(candidate))
    if (!child) break
    path.push(child)
    node = child
  }
  return path
}

const leaves: ReadonlySet<string> = new Set(['paragraph', 'heading', 'code', 'html', 'table', 'thematicBreak', 'definition'])

/** The innermost block of the path: a paragraph, a heading, a table, code … */
export function leafOf(path: readonly Nodes[]): Nodes | undefined {
  return path.find(({ type }) => leaves.has(type))
}

export function tableCellOf(path: readonly Nodes[], source: string, range: TextRange): TableCell | undefined {
  const table = path.find((node): node is Table => node.type === 'table')
  const row = table?.children.find((candidate) => startOf(candidate) <= range.start && range.start <= endOf(candidate))
  if (!row) return undefined
  const inside = row.children.find((cell) => startOf(cell) <= range.start && range.end <= endOf(cell))
  if (inside) return inside
  // the whole row is meant: the cell that says most
  return [...row.children].sort((a, b) => contentOf(b, source).length - contentOf(a, source).length)[0]
}

function contentOf(cell: TableCell, source: string): string {
  const { start, end } = cellContent(cell, source)
  return source.slice(start, end)
}

/** A cell's text without its bars and the spaces beside them. */
export function cellContent(cell: TableCell, source: string): TextRange {
  let start = startOf(cell)
  let end = endOf(cell)
  if (source[start] === '|') start++
  if (end > start && source[end - 1] === '|' && !isEscaped(source, end - 1)) end--
  while (start < end && /[ \t]/.test(source[start] ?? '')) start++
  while (end > start && /[ \t]/.test(source[end - 1] ?? '')) end--
  return { start, end }
}

function isEscaped(source: string, at: number): boolean {
  let slashes = 0
  while (source[at - 1 - slashes] === '\\') slashes++
  return slashes % 2 === 1
}

/**
 * What a further line of the leaf's container starts with: `> ` for quotes, spaces as wide as the markers of lists and footnotes.
 * Empty at the top level.
 */
export function continuationOf({ path, source }: Surroundings): string {
  const leaf = leafOf(path)
  if (!leaf || !path.some(({ type }) => type === 'listItem' || type === 'blockquote' || type === 'footnoteDefinition')) return ''
  const start = startOf(leaf)
  const before = source.slice(lineStart(source, start), start)
  return before
    .replace(/\[[ \txX]\][ \t]+$/, '')
    .replace(/\[\^[^\]]*\]:[ \t]*/, '    ')
    .replace(/[^>\t]/g, ' ')
}

/** Start of the line above the one that starts at `start`. */
export function lineAbove(text: string, start: number): number {
  return lineStart(text, start - (text.startsWith('\r\n', start - 2) ? 2 : 1))
}

/** Offset of the line's ending, or of the text's end. */
export function lineEnd(text: string, offset: number): number {
  const rest = /[\r\n]/g
  rest.lastIndex = offset
  return rest.exec(text)?.index ?? text.length
}

/** Offset behind the line's ending. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset)
  return end + (text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0)
}

/** Is the last line before this place blank? True at the start of a document. */
export function endsInBlankLine(before: string): boolean {
  return before === '' || before === '\uFEFF' || /(?:^\uFEFF?|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/.test(before)
}

/** The document's line ending: that of its first line. */
export function lineEndingOf(text: string): '\r\n' | '\n' {
  return /\r\n|\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n'
}

/** Where the body starts: behind a byte order mark and front matter. */
export function bodyStart(text: string): number {
  const [first] = partsOf(text)
  if (first?.kind === 'frontmatter') return first.end
  return text.charCodeAt(0) === 0xfeff ? 1 : 0
}

export function isParent(node: Nodes): node is Parents {
  return 'children' in node
}
