import type { MarkdownDocument } from '../markdown/document.js'
import type { OutlinedChunk } from './outline.js'
import type { Standing } from './reading.js'
import { Said } from './said.js'
import { readSections, type Section } from './sections.js'

/** A document as a product manager sees it: sections with their roles, and what each statement says there. */
export interface Spec {
  text: string
  frontMatter: Record<string, unknown>
  title: Section
  sections: readonly Section[]
  statements: Said
  /** Where a finding about the whole document stands: the title, else the first heading, else the first line with text. */
  head: { start: number; end: number }
}

export function readSpec(document: MarkdownDocument<OutlinedChunk>, frontMatter: Record<string, unknown>): Spec {
  const sections = readSections(document)
  const [title] = sections
  return { text: document.text, frontMatter, title, sections, statements: new Said(sections), head: headOf(document, sections, title) }
}

/** Statement that are the author's own words about the product: no history, references or quoted parts. */
export function isOwnProse({ role, statement }: Standing): boolean {
  return role !== 'history' && role !== 'reference' && role !== 'stakeholder' && statement.block.quoteDepth === 0
}

function headOf(document: MarkdownDocument<OutlinedChunk>, sections: readonly Section[], title: Section): { start: number; end: number } {
  const heading = title.heading ?? sections.find((section) => section.heading)?.heading
  if (heading) return { start: heading.start, end: firstLineEnd(document.text, heading.start, heading.end) }
  const from = document.chunks[0]?.offset ?? 0
  const first = from + Math.max(0, document.text.slice(from).search(/\S/))
  // A comment that silences what stands there must not take its place.
  const said = document.text.startsWith('<!--', first) ? sections.flatMap(({ blocks }) => blocks).find(({ block }) => block.kind !== 'comment') : undefined
  const start = said?.start ?? first
  return { start, end: firstLineEnd(document.text, start, document.text.length) }
}

function firstLineEnd(text: string, start: number, end: number): number {
  const newline = text.slice(start, end).search(/\r?\n/)
  return newline < 0 ? end : start + newline
}
