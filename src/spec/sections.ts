import { askerAfter } from '../language/askers.js'
import { namesAsker } from '../language/requests.js'
import type { Statement } from '../language/statements.js'
import type { Block, HeadingBlock, ListItem } from '../markdown/blocks.js'
import type { MarkdownDocument } from '../markdown/document.js'
import type { OutlinedChunk, Stretch } from './outline.js'
import { type Role, roleOfHeading, roleOfLeadIn } from './roles.js'

/** A block of the document with its absolute place. */
export interface PlacedBlock {
  block: Block
  start: number
  end: number
}

/** A statement where it stands: absolute offsets, its section, and the role that it has there. */
export interface PlacedStatement {
  statement: Statement
  start: number
  end: number
  /** Start of the chunk: adds up with the statement's own ranges. */
  offset: number
  section: Section
  role: Role
}

/** What stands under a heading, up to the next one of any level. What it says is placed when somebody asks. */
export class Section {
  readonly children: Section[] = []
  heading: PlacedBlock | undefined
  start = 0
  /** Where the next heading of any level starts. */
  end = 0
  /** Among its parts are a problem and a goal: its own prose opens a document, and demands nothing. */
  opensDocument = false
  /** What stands under it, a stretch for each chunk that it reaches into. */
  readonly stretches: Stretch[] = []
  readonly #offsets: number[] = []
  #blocks: readonly PlacedBlock[] | undefined
  readonly #statements: PlacedStatement[] = []
  /** Are all of them placed? */
  #isPlaced = true
  /** Of each stretch, from where on its statements stand beside this section. */
  readonly #beside: number[] = []

  constructor(
    public title: string,
    readonly level: number,
    readonly role: Role,
    readonly parent: Section | undefined,
  ) {}

  /** Puts what stands in a chunk at `offset` under this heading. */
  add(stretch: Stretch, offset: number): void {
    this.stretches.push(stretch)
    this.#offsets.push(offset)
    this.#blocks = undefined
    this.#isPlaced = false
  }

  get saysNothing(): boolean {
    return this.stretches.every(({ statements }) => statements.length === 0)
  }

  /** A reading that the section's heading, its role and what stands there decide, without its parts: worked out once while these stay. */
  read<T>(reading: (section: Section) => T): T {
    const { title, role } = this
    const [stretch, ...more] = this.stretches
    if (!stretch || more.length > 0) return reading(this)
    const known = stretch.readings.get(reading)
    if (known && known.title === title && known.role === role) return known.value as T
    const value = reading(this)
    stretch.readings.set(reading, { title, role, value })
    return value
  }

  get blocks(): readonly PlacedBlock[] {
    this.#blocks ??= this.stretches.flatMap(({ blocks }, index) => blocks.map((block) => place(block, this.#offsets[index] ?? 0)))
    return this.#blocks
  }

  get statements(): readonly PlacedStatement[] {
    if (!this.#isPlaced) {
      const count = this.stretches.reduce((sum, { statements }) => sum + statements.length, 0)
      for (let at = 0; at < count; at++) this.statementAt(at)
      this.#isPlaced = true
    }
    return this.#statements
  }

  /** One of the statements, placed alone: most are never looked at where they stand. Undefined behind the last. */
  statementAt(at: number): PlacedStatement | undefined {
    const known = this.#statements[at]
    if (known) return known
    let before = 0
    for (const [index, { statements }] of this.stretches.entries()) {
      const statement = statements[at - before]
      if (statement) {
        const offset = this.#offsets[index] ?? 0
        const beside = this.#beside[index] ?? this.#besideFrom(statements)
        this.#beside[index] = beside
        const role = statementRole(statement, at - before < beside ? this : (this.parent ?? this))
        const placed = { statement, start: statement.start + offset, end: statement.end + offset, offset, section: this, role }
        this.#statements[at] = placed
        return placed
      }
      before += statements.length
    }
    return undefined
  }

  /** "**Owner:** …" behind the list under "**Measures:**" stands beside that line, not under it: from where on that is so. */
  #besideFrom(statements: readonly Statement[]): number {
    if (this.level !== lineDepth || this.heading?.block.kind !== 'heading' || this.heading.block.form !== 'line') return statements.length
    const listed = statements.findIndex(({ item, kind }) => item !== undefined || kind === 'row')
    const beside = statements.findIndex(({ item, kind, label }, at) => at > listed && item === undefined && kind !== 'row' && label !== undefined)
    return listed < 0 || beside < 0 ? statements.length : beside
  }
}

function place<T extends Block>(block: T, offset: number): PlacedBlock {
  return { block, start: block.start + offset, end: block.end + offset }
}

/** The depth of headings that are no Markdown headings. */
export const lineDepth = 7

/** In sections of these roles a label (`Why:`) says what its statement is for. */
const openRoles: ReadonlySet<Role> = new Set<Role>(['title', 'other', 'background', 'problem', 'launch', 'timeline', 'faq'])
/** These labels say so everywhere. */
const tellingLabels: ReadonlySet<Role> = new Set<Role>(['out-of-scope', 'question', 'assumption', 'problem'])
/** Roles that everything beneath them keeps, whatever the sub-headings say. */
const lastingRoles: ReadonlySet<Role> = new Set<Role>(['out-of-scope', 'option', 'history', 'reference', 'question', 'evidence'])

/** Cuts a document into sections. The first holds what stands in front of all others; its heading is the document's title. */
export function readSections(document: MarkdownDocument<OutlinedChunk>): [Section, ...Section[]] {
  const { topLevel, severalTops } = levelsOf(document)
  const title = new Section('', 0, 'title', undefined)
  const sections: [Section, ...Section[]] = [title]
  let current = title
  let named = false
  for (const { chunk, offset } of document.chunks) {
    for (const stretch of chunk.outline.stretches) {
      const { heading } = stretch
      if (heading) {
        const isTitle = !named && sections.length === 1 && heading.depth === topLevel && (topLevel < lineDepth || current.saysNothing)
        named = true
        // the first part of several, or one beneath a text without a title
        const opensPart = severalTops || (heading.depth > 1 && !current.saysNothing)
        if (isTitle && !(opensPart && roleOfHeading(heading.text))) {
          title.heading = place(heading, offset)
          title.title = heading.text
        } else {
          current.end = heading.start + offset
          current = sectionUnder(current, heading, offset)
          sections.push(current)
        }
      }
      current.add(stretch, offset)
      if (stretch.blocks.length > 0) current.end = stretch.end + offset
    }
    current.end = offset + chunk.source.length
  }
  for (const section of sections) section.opensDocument = opensDocument(section)
  return sections
}

function levelsOf({ chunks }: MarkdownDocument<OutlinedChunk>): { topLevel: number; severalTops: boolean } {
  let topLevel = lineDepth
  let tops = 0
  for (const { chunk } of chunks) {
    for (const depth of chunk.outline.depths) {
      if (depth < topLevel) [topLevel, tops] = [depth, 0]
      if (depth === topLevel) tops++
    }
  }
  return { topLevel, severalTops: topLevel < lineDepth && tops > 1 }
}

/** A new section in the innermost one around `current` that can hold it. */
function sectionUnder(current: Section, heading: HeadingBlock, offset: number): Section {
  let parent = current
  while (parent.parent && !canHold(parent, heading)) parent = parent.parent
  const section = new Section(heading.text, heading.depth, headingRole(heading.text, parent), parent)
  section.heading = place(heading, offset)
  section.start = section.heading.start
  parent.children.push(section)
  return section
}

/** May the heading's section be a part of this one? What stands in `<details>` is a part of its summary, whatever the levels; nothing behind it is. */
function canHold({ level, heading }: Section, block: HeadingBlock): boolean {
  if (heading?.block.kind !== 'heading') return level < block.depth
  const outer = heading.block
  if (outer.details > block.details) return false
  if (block.form === 'summary') return outer.details < block.details
  return outer.form === 'summary' || level < block.depth
}

/** "Business requirements" above a problem and a goal is the document's first part. */
function opensDocument({ role, children }: Section): boolean {
  return role === 'requirement' && children.some((child) => child.role === 'problem' || child.role === 'goal' || child.role === 'user')
}

const measuring: ReadonlySet<Role> = new Set<Role>(['goal', 'metric'])
/** "After the pilot:" among measures says when, not what for. */
const planning: ReadonlySet<Role> = new Set<Role>(['timeline', 'launch', 'requirement', 'background'])

/** "Prototype, second round" beneath an aim shows what was made of it. */
const drawn = /\b(?:prototypes?|iterations?|mock-?ups?|wireframes?|user (?:work)?flows?|workflow|screens?|walk-?through)\b/i

/** "Requirements from Rick's e-mail", "Requests of the field". */
const fromSomebody = /^\W*(?:(?:\p{L}+ )?(?:requirements|requests|wishes|wish ?list|asks|demands|must-haves|ideas|points)) (?:from|of|by|as per) (.{3,40})$/iu

function headingRole(text: string, parent: Section): Role {
  const whose = fromSomebody.exec(text)?.[1]
  const own = whose && askerAfter(whose) ? 'wish' : roleOfHeading(text)
  const above = parent.role
  if (lastingRoles.has(above)) return above
  if (!own && measuring.has(above) && drawn.test(text)) return 'solution'
  if (!own) return above === 'title' ? 'other' : above
  if (measuring.has(above) && planning.has(own)) return above
  // What a milestone is checked by is what has to be there.
  if (above === 'timeline' && own === 'metric') return 'requirement'
  // "Phase 2" of a plan is a step of it.
  if (above === 'timeline' && own === 'out-of-scope') return above
  return own
}

/** What stands on a document's first lines about itself. */
const metadata =
  /^(?:status|state|owners?|authors?|dri|pm|product manager|product owner|lead|date|created|updated|last (?:updated|edited|modified)|version|revision|target release|release|milestone|reviewers?|approvers?|approved by|stakeholders|team|jira|epic|tracking issue|issue|labels?|priority|doc(?:ument)? (?:owner|status|id|version))$/i

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
function setOff({ inline, from, index }: Statement): string | undefined {
  const bold = index === 0 ? inline.spansIn(from, from + 1, 'strong').find(({ start }) => start === from) : undefined
  return bold && inline.text.slice(bold.start, bold.end).trim()
}

/** From its label, the lead-in of its list, the item above it, else from its section. */
function roleIn(around: Role, statement: Statement): Role {
  if (around === 'title' && (metadata.test(nameOf(statement)) || isAmongMetadata(statement))) return 'reference'
  const called = statement.label ?? setOff(statement)
  const label = called && called.split(/\s+/).length <= (called.endsWith('?') ? mostAsked : mostNamed) ? roleOfHeading(called) : undefined
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
      const role = roleOfLeadIn(last, namesAsker(last))
      if (role && around !== 'out-of-scope' && !(measuring.has(around) && planning.has(role))) return role
    }
  }
  return around === 'title' ? 'background' : around
}
