import type { ReadChunk, Statement } from '../language/statements.js'
import type { MarkdownDocument } from '../markdown/document.js'
import { type PlacedStatement, readSections, type Section } from './sections.js'

/** A document as a product manager sees it: sections with their roles, and what each statement says there. */
export interface Spec {
  text: string
  frontMatter: Record<string, unknown>
  title: Section
  sections: readonly Section[]
  /** What the document says; statements with a blank that still waits for a fact are only in their section. */
  statements: readonly PlacedStatement[]
  /** Where a finding about the whole document stands: the title, else the first heading, else the first line with text. */
  head: { start: number; end: number }
}

/** Something in brackets that is no link's text (a link has lost its brackets here). */
const bracketed = /(?<!\])\[([^\]\n]{1,80})\](?![[(:])/g
/** Boxes, citations, footnotes, tickets, priorities, abbreviations and notes wait for nothing. */
const settled =
  /^(?:\s*[xX]?\s*|\d+|[\^@].*|(?:see|sic|cf|and|i\.e)\b.*|(?:[Mm]ust|[Ss]hould|[Cc]ould|[Ww]on['’]t|[Hh]igh|[Mm]edium|[Ll]ow|[Nn]ew|[Dd]one|[Dd]raft|[Oo]pen|[Oo]ptional|[Rr]equired|[Bb]eta|[Ss]tretch)|\p{Lu}{1,6}[-\s.]?\d.*|\p{Lu}{2,5})$/u
/** "…", "e.g. …", "x of y", "who": what templates write for a fact that is missing. Anything with a figure or a name in it is filled in. */
const waiting = /^(?:…|\.{3}|(?:[Ee]\.g\.|[Ff]or example|[Dd]escribe|[Ii]nsert|[Yy]our|[Tt]bd|TBD|[Tt]odo|TODO)(?![\p{L}\d]).*|\p{L}[\p{Ll} ,'’/-]*…?)$/u

/** Does a statement still have a template's blank in it: `[who]`, `[x of y]`, `[Describe …]`? */
function hasBlank(statement: Statement): boolean {
  for (const match of statement.text.matchAll(bracketed)) {
    const content = match[1] ?? ''
    if (!settled.test(content) && waiting.test(content) && !statement.inCode(match.index, match.index + match[0].length)) return true
  }
  return false
}

export function readSpec(document: MarkdownDocument<ReadChunk>, frontMatter: Record<string, unknown>): Spec {
  const { sections, statements, title } = readSections(document)
  const said = statements.filter(({ statement }) => !statement.read(hasBlank))
  return { text: document.text, frontMatter, title, sections, statements: said, head: headOf(document, sections, title) }
}

/** Statement that are the author's own words about the product: no history, references or quoted parts. */
export function isOwnProse({ role, statement }: PlacedStatement): boolean {
  return role !== 'history' && role !== 'reference' && role !== 'stakeholder' && statement.block.quoteDepth === 0
}

function headOf(document: MarkdownDocument<ReadChunk>, sections: readonly Section[], title: Section): { start: number; end: number } {
  const heading = title.heading ?? sections.find((section) => section.heading)?.heading
  if (heading) return { start: heading.start, end: firstLineEnd(document.text, heading.start, heading.end) }
  const from = document.chunks[0]?.offset ?? 0
  const start = from + Math.max(0, document.text.slice(from).search(/\S/))
  return { start, end: firstLineEnd(document.text, start, document.text.length) }
}

function firstLineEnd(text: string, start: number, end: number): number {
  const newline = text.slice(start, end).search(/\r?\n/)
  return newline < 0 ? end : start + newline
}
