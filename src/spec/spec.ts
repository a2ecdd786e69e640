import type { MarkdownDocument } from '../markdown/document.js'
import { withNewest } from '../markdown/lists.js'
import type { TextRange } from '../markdown/text-range.js'
import { type Branch, branchesOf, changedBetween } from './branches.js'
import type { OutlinedChunk } from './outline.js'
import type { Standing } from './reading.js'
import { Said } from './said.js'
import { type Section, sectionsOf } from './sections.js'

/** A document as a product manager sees it: sections with their roles, and what each statement says there. */
export interface Spec {
  text: string
  frontMatter: Record<string, unknown>
  title: Section
  sections: readonly [Section, ...Section[]]
  statements: Said
  /** Where a finding about the whole document stands: the title, else the first heading, else the first line with text. */
  head: TextRange
}

/** A document as it was read, with what serves the next one like it. */
interface KnownSpec {
  chunks: MarkdownDocument<OutlinedChunk>['chunks']
  branches: readonly [Branch, ...Branch[]]
  /** Of each chunk, the places of the branches that reach into it. */
  reached: readonly (readonly number[])[]
  parts: Said['parts']
}

/** So many documents are remembered: somebody types in one of them. */
const mostKnown = 3

/** Reads documents as specs. Where an edit leaves the headings as they were, what stands under those that it does not touch is taken over from the last reading. */
export class SpecReader {
  #known: readonly KnownSpec[] = []

  read(document: MarkdownDocument<OutlinedChunk>, frontMatter: Record<string, unknown>): Spec {
    const { text, chunks } = document
    const alike = this.#mostAlike(document)
    const branches = alike?.known.branches ?? branchesOf(chunks)
    const reached = alike?.known.reached ?? reachedBy(branches, chunks.length)
    const sections = sectionsOf(branches, document)
    const changed = alike?.changed.map((chunk) => reached[chunk] ?? [])
    // What stands in no section moves those behind it, within a part perhaps.
    const withinSections = changed?.every((branches) => branches.length > 0)
    const statements = alike && changed && withinSections ? Said.after(alike.known.parts, sections, changed.flat()) : Said.of(sections)
    // Of another document with the same headings little stays, and it may be read again.
    const replaced = alike && alike.changed.length * 2 <= chunks.length ? alike.known : undefined
    this.#known = withNewest(this.#known, { chunks, branches, reached, parts: statements.parts }, mostKnown, replaced)
    const [title] = sections
    return { text, frontMatter, title, sections, statements, head: headOf(document, sections, title) }
  }

  #mostAlike(document: MarkdownDocument<OutlinedChunk>): { known: KnownSpec; changed: readonly number[] } | undefined {
    const alike = this.#known.flatMap((known) => {
      const changed = changedBetween(document, known.chunks)
      return changed ? { known, changed } : []
    })
    return alike.sort((one, other) => one.changed.length - other.changed.length)[0]
  }
}

/** Of each of so many chunks, the places of the branches that reach into it. */
function reachedBy(branches: readonly Branch[], chunks: number): number[][] {
  const reached = Array.from({ length: chunks }, (): number[] => [])
  for (const { at, pieces } of branches) for (const { chunk } of pieces) reached[chunk]?.push(at)
  return reached
}

/** Statement that are the author's own words about the product: no history, references or quoted parts. */
export function isOwnProse({ role, statement }: Standing): boolean {
  return role !== 'history' && role !== 'reference' && role !== 'stakeholder' && statement.block.quoteDepth === 0
}

function headOf(document: MarkdownDocument<OutlinedChunk>, sections: readonly Section[], title: Section): TextRange {
  const heading = title.heading ?? sections[1]?.heading
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
