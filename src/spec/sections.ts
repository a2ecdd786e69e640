import { anyCase } from '../language/any-case.js'
import { namesAsker } from '../language/requests.js'
import type { Statement } from '../language/statements.js'
import { wordCount } from '../language/words.js'
import type { Block, ListItem } from '../markdown/blocks.js'
import type { MarkdownDocument, PlacedChunk } from '../markdown/document.js'
import type { TextRange } from '../markdown/text-range.js'
import { type Branch, lineDepth, type Piece } from './branches.js'
import type { OutlinedChunk, Stretch } from './outline.js'
import { lastingRoles, measuring, planning, type Role, roleOfHeading, roleOfLeadIn } from './roles.js'

/** A block of the document with its absolute place. */
export interface PlacedBlock extends TextRange {
  block: Block
}

/** Where a statement stands, by absolute offsets. */
export interface StatementPlace extends TextRange {
  statement: Statement
  /** Start of the chunk: adds up with the statement's own ranges. */
  offset: number
}

/** A statement where it stands, with its section and the role that it has there. */
export interface PlacedStatement extends StatementPlace {
  section: Section
  /** Its place among the statements of the section. */
  at: number
  role: Role
}

/** The chunks of a document where they stand, and its sections, in their order. */
interface Arrangement {
  chunks: readonly PlacedChunk<OutlinedChunk>[]
  sections: readonly Section[]
}

/** What was placed of a section. Of most sections in a long document nobody asks for any of it. */
interface Placed {
  heading?: PlacedBlock
  children?: readonly Section[]
  stretches?: readonly Stretch[]
  blocks?: readonly PlacedBlock[]
  statements?: PlacedStatement[]
  /** From which of these statements on they stand beside this section. */
  beside?: { of: readonly Statement[]; from: number }
  /** Are all statements placed? */
  isWhole?: boolean
}

/** What stands under a heading, up to the next one of any level: its branch among the headings, in one document. All that it holds is placed when somebody asks. */
export class Section {
  #placed: Placed | undefined

  constructor(
    private readonly branch: Branch,
    private readonly within: Arrangement,
  ) {}

  /** Its place among the sections. */
  get at(): number {
    return this.branch.at
  }

  get title(): string {
    return this.branch.title
  }

  get level(): number {
    return this.branch.level
  }

  get role(): Role {
    return this.branch.role
  }

  get parent(): Section | undefined {
    return this.within.sections[this.branch.parent]
  }

  /** Has it no parts? */
  get isLeaf(): boolean {
    return this.branch.children.length === 0
  }

  get children(): readonly Section[] {
    this.#kept.children ??= this.branch.children.flatMap((at) => this.within.sections[at] ?? [])
    return this.#kept.children
  }

  /** Among its parts are a problem, a goal or users: its own prose opens a document, and demands nothing. */
  get opensDocument(): boolean {
    return this.branch.opensDocument
  }

  get heading(): PlacedBlock | undefined {
    const { heading } = this.branch
    const block = heading && this.#stretchAt(heading)?.heading
    if (block) this.#kept.heading ??= place(block, this.#offsetOf(heading))
    return this.#kept.heading
  }

  get start(): number {
    return this.branch.level > 0 ? (this.heading?.start ?? 0) : 0
  }

  /** Where the next heading of any level starts. */
  get end(): number {
    const { last, next } = this.branch
    if (!last) return this.within.sections[next]?.start ?? 0
    const following = this.#stretchAt({ chunk: last.chunk, stretch: last.stretch + 1 })?.heading
    return this.#offsetOf(last) + (following?.start ?? this.within.chunks[last.chunk]?.chunk.source.length ?? 0)
  }

  /** Where it ends with all its parts. */
  get wholeEnd(): number {
    return this.children.at(-1)?.wholeEnd ?? this.end
  }

  /** What stands under it, a stretch for each chunk that it reaches into. */
  get stretches(): readonly Stretch[] {
    this.#kept.stretches ??= this.branch.pieces.flatMap((piece) => this.#stretchAt(piece) ?? [])
    return this.#kept.stretches
  }

  get saysNothing(): boolean {
    return this.branch.pieces.every((piece) => this.#stretchAt(piece)?.statements.length === 0)
  }

  /** A reading that the section's heading, its role, what stands there and whether it has parts decide: worked out once while these stay. */
  read<T>(reading: (section: Section) => T): T {
    const { title, role, pieces } = this.branch
    const [piece, ...more] = pieces
    const stretch = piece && this.#stretchAt(piece)
    if (!stretch || more.length > 0) return reading(this)
    const { isLeaf } = this
    const known = stretch.readings.get(reading)
    if (known && known.title === title && known.role === role && known.isLeaf === isLeaf) return known.value as T
    const value = reading(this)
    stretch.readings.set(reading, { title, role, isLeaf, value })
    return value
  }

  get blocks(): readonly PlacedBlock[] {
    this.#kept.blocks ??= this.branch.pieces.flatMap((piece) => {
      const offset = this.#offsetOf(piece)
      return (this.#stretchAt(piece)?.blocks ?? []).map((block) => place(block, offset))
    })
    return this.#kept.blocks
  }

  get statements(): readonly PlacedStatement[] {
    if (!this.#kept.isWhole) {
      const count = this.stretches.reduce((sum, { statements }) => sum + statements.length, 0)
      for (let at = 0; at < count; at++) this.statementAt(at)
      this.#kept.isWhole = true
    }
    return this.#kept.statements ?? []
  }

  /** One of the statements, placed alone: most are never looked at where they stand. Undefined behind the last. */
  statementAt(at: number): PlacedStatement | undefined {
    const known = this.#placed?.statements?.[at]
    if (known) return known
    const found = this.#find(at)
    if (!found) return undefined
    const { statement, offset, among, index } = found
    const role = statementRole(statement, index < this.#besideFrom(among) ? this : (this.parent ?? this))
    const placed = { statement, start: statement.start + offset, end: statement.end + offset, offset, section: this, at, role }
    this.#kept.statements ??= []
    this.#kept.statements[at] = placed
    return placed
  }

  /** Where a statement starts, without anything else about its place. */
  startOf(at: number): number | undefined {
    const found = this.#find(at)
    return found && found.statement.start + found.offset
  }

  /** Where its first chunk starts. */
  get chunkStart(): number {
    const [piece] = this.branch.pieces
    return piece ? this.#offsetOf(piece) : 0
  }

  /** Where the chunk of a statement starts. */
  chunkStartOf(at: number): number | undefined {
    return this.#find(at)?.offset
  }

  /** A statement, and which of those of its stretch it is. */
  #find(at: number): { statement: Statement; offset: number; among: readonly Statement[]; index: number } | undefined {
    let index = at
    for (const piece of this.branch.pieces) {
      const among = this.#stretchAt(piece)?.statements ?? []
      const statement = among[index]
      if (statement) return { statement, offset: this.#offsetOf(piece), among, index }
      index -= among.length
    }
    return undefined
  }

  get #kept(): Placed {
    this.#placed ??= {}
    return this.#placed
  }

  #stretchAt({ chunk, stretch }: Piece): Stretch | undefined {
    return this.within.chunks[chunk]?.chunk.outline.stretches[stretch]
  }

  #offsetOf({ chunk }: Piece): number {
    return this.within.chunks[chunk]?.offset ?? 0
  }

  /** "**Owner:** …" behind the list under "**Measures:**" stands beside that line, not under it: from where on that is so. */
  #besideFrom(statements: readonly Statement[]): number {
    if (this.level !== lineDepth || this.heading?.block.kind !== 'heading' || this.heading.block.form !== 'line') return statements.length
    const known = this.#kept.beside
    if (known?.of === statements) return known.from
    const from = besideFrom(statements)
    this.#kept.beside = { of: statements, from }
    return from
  }
}

/** Where the first label stands behind the entries of a list. */
function besideFrom(statements: readonly Statement[]): number {
  const listed = statements.findIndex(({ isEntry }) => isEntry)
  const beside = statements.findIndex(({ isEntry, label }, at) => at > listed && !isEntry && label !== undefined)
  return listed < 0 || beside < 0 ? statements.length : beside
}

function place<T extends Block>(block: T, offset: number): PlacedBlock {
  return { block, start: block.start + offset, end: block.end + offset }
}

/** The sections of a document. The first holds what stands in front of all others; its heading is the document's title. */
export function sectionsOf(branches: readonly [Branch, ...Branch[]], { chunks }: MarkdownDocument<OutlinedChunk>): readonly [Section, ...Section[]] {
  const within: Arrangement = { chunks, sections: [] }
  const sections = branches.map((branch) => new Section(branch, within)) as [Section, ...Section[]]
  within.sections = sections
  return sections
}

/** In sections of these roles a label (`Why:`) says what its statement is for. */
const openRoles: ReadonlySet<Role> = new Set<Role>(['title', 'other', 'background', 'problem', 'launch', 'timeline', 'faq'])
/** These labels say so everywhere. */
const tellingLabels: ReadonlySet<Role> = new Set<Role>(['out-of-scope', 'question', 'assumption', 'problem'])
/** What stands on a document's first lines about itself. */
const metadata = anyCase(
  /^(?:status|state|owners?|authors?|dri|pm|product manager|product owner|lead|date|created|updated|last (?:updated|edited|modified)|version|revision|target release|release|milestone|reviewers?|approvers?|approved by|stakeholders|team|jira|epic|tracking issue|issue|labels?|priority|doc(?:ument)? (?:owner|status|id|version))$/,
)

/** What a statement is labelled with: `Status` in "Status: draft" and in "| Status | Draft |". */
function nameOf({ block, label }: Statement): string {
  return (block.kind === 'row' ? block.cells[0]?.inline.text.trim() : label) ?? ''
}

/** A line with a label among lines of which two at least are about the document. */
function isAmongMetadata({ label, siblings }: Statement): boolean {
  return label !== undefined && siblings.filter((other) => metadata.test(nameOf(other))).length > 1
}

/** What a statement is for where it stands. */
function statementRole(statement: Statement, section: Section): Role {
  const role = statement.readIn({ role: section.role, section }, statementRole, () => roleIn(section.role, statement))
  return section.opensDocument && role === 'requirement' && !statement.item && statement.kind !== 'row' ? 'background' : role
}

/** So many words of a label, or of one that asks, may say what stands behind it. */
const mostNamed = 5
const mostAsked = 8

/** "**Not doing** payments, translations": the words in bold that open a paragraph and lead on without a colon. */
function setOff({ boldOpening }: Statement): string | undefined {
  return boldOpening?.trim()
}

/** "These are our points:" in what somebody else wrote. */
const theirPoints = anyCase(/\b(?:our|my) (?:[a-zà-ɏ]+ )?(?:points|wishes|requirements|requests|changes|asks|ideas|wish ?list|list)\b[^.]*:\s*$/)

/** An item that is nothing but a link to another part of the document: an entry of its table of contents. */
function isContentsEntry({ item, inline, text, from, index }: Statement): boolean {
  if (!item || index > 0) return false
  const link = inline.spansIn(from, from + 1, 'link').find(({ start, url }) => start === from && url?.startsWith('#'))
  return link !== undefined && link.end - link.start >= text.trim().length
}

/** What a table lists, whatever stands above it. */
const keyResults = /^\W*(?:key results?|KRs?)\W*$/i

/** From its label, the lead-in of its list, the item above it, else from its section. */
function roleIn(around: Role, statement: Statement): Role {
  if (around === 'title' && (metadata.test(nameOf(statement)) || isAmongMetadata(statement))) return 'reference'
  if (statement.block.kind === 'row' && !lastingRoles.has(around) && statement.block.table.header.some((name) => keyResults.test(name))) return 'metric'
  if (isContentsEntry(statement)) return 'reference'
  const called = statement.label ?? setOff(statement)
  const label = called && wordCount(called) <= (called.endsWith('?') ? mostAsked : mostNamed) ? roleOfHeading(called) : undefined
  // "Target: end of Q3" in a plan is its date.
  if (label === 'goal' && planning.has(around) && /^targets?$/i.test(called ?? '')) return around
  // "Phase 2: forty stops" in a plan is a step of it.
  if (label === 'out-of-scope' && planning.has(around) && /^phase\b/i.test(called ?? '')) return around
  // "Not: shared folders" as a paragraph of its own behind the options is about the thing itself.
  const lasts = lastingRoles.has(around) && !(label === 'out-of-scope' && around === 'option' && !statement.item)
  if (label && (tellingLabels.has(label) || (statement.label && openRoles.has(around))) && !lasts) return label
  for (let item: ListItem | undefined = statement.item; item; item = item.parent) {
    const leadIn = item.list.leadIn
    if (leadIn?.kind === 'paragraph') {
      const text = leadIn.inline.text.trim()
      const last = text.slice(Math.max(0, text.lastIndexOf('. ') + 1)).trim()
      const role = leadIn.quoteDepth > 0 && theirPoints.test(last) ? 'wish' : roleOfLeadIn(last, namesAsker(last))
      if (role && around !== 'out-of-scope' && !(measuring.has(around) && planning.has(role))) return role
    }
  }
  return around === 'title' ? 'background' : around
}
