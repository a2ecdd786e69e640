import { namesAsker } from '../language/requests.js'
import type { ReadChunk, Statement } from '../language/statements.js'
import type { Block, HeadingBlock, ListItem } from '../markdown/blocks.js'
import type { MarkdownDocument } from '../markdown/document.js'
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

export interface Section {
  title: string
  level: number
  role: Role
  heading: PlacedBlock | undefined
  parent: Section | undefined
  children: Section[]
  blocks: PlacedBlock[]
  statements: PlacedStatement[]
  start: number
  /** Where the next heading of any level starts. */
  end: number
}

/** The depth of headings that are no Markdown headings. */
export const lineDepth = 7

/** In sections of these roles a label (`Why:`) says what its statement is for. */
const openRoles: ReadonlySet<Role> = new Set<Role>(['title', 'other', 'background', 'problem', 'launch', 'timeline', 'faq'])
/** These labels say so everywhere. */
const tellingLabels: ReadonlySet<Role> = new Set<Role>(['out-of-scope', 'question', 'assumption', 'problem'])
/** Roles that everything beneath them keeps, whatever the sub-headings say. */
const lastingRoles: ReadonlySet<Role> = new Set<Role>(['out-of-scope', 'option', 'history', 'reference', 'question', 'evidence'])

/** Cuts a document into sections and gives every statement its role. */
export function readSections(document: MarkdownDocument<ReadChunk>): { sections: Section[]; statements: PlacedStatement[]; title: Section } {
  const headings = document.chunks.flatMap(({ chunk }) => chunk.blocks.filter((block): block is HeadingBlock => block.kind === 'heading'))
  const topLevel = Math.min(...headings.map(({ depth }) => depth), lineDepth)
  const severalTops = topLevel < lineDepth && headings.filter(({ depth }) => depth === topLevel).length > 1
  const title = emptySection('', 0, 'title', undefined)
  const sections: Section[] = [title]
  const statements: PlacedStatement[] = []
  let current = title
  let named = false
  for (const { chunk, offset } of document.chunks) {
    let next = 0
    for (const block of chunk.blocks) {
      const placed: PlacedBlock = { block, start: block.start + offset, end: block.end + offset }
      if (block.kind === 'heading' && !block.item) {
        const isTitle = !named && sections.length === 1 && block.depth === topLevel && (topLevel < lineDepth || current.statements.length === 0)
        named = true
        if (isTitle && !(severalTops && roleOfHeading(block.text))) {
          title.heading = placed
          title.title = block.text
          continue
        }
        let parent: Section = current
        while (parent.parent && !canHold(parent, block)) parent = parent.parent
        current.end = placed.start
        current = emptySection(block.text, block.depth, headingRole(block.text, parent), parent)
        current.heading = placed
        current.start = placed.start
        parent.children.push(current)
        sections.push(current)
        continue
      }
      current.blocks.push(placed)
      current.end = placed.end
      while (next < chunk.statements.length && (chunk.statements[next]?.block.start ?? 0) <= block.start) {
        const statement = chunk.statements[next++] as Statement
        if (statement.block !== block) continue
        const entry: PlacedStatement = {
          statement,
          start: statement.start + offset,
          end: statement.end + offset,
          offset,
          section: current,
          role: statementRole(statement, current),
        }
        current.statements.push(entry)
        statements.push(entry)
      }
    }
    current.end = offset + chunk.source.length
  }
  for (const section of sections) adjustProse(section)
  return { sections, statements, title }
}

/** May the heading's section be a part of this one? What stands in `<details>` is a part of its summary, whatever the levels; nothing behind it is. */
function canHold({ level, heading }: Section, block: HeadingBlock): boolean {
  if (heading?.block.kind !== 'heading') return level < block.depth
  const outer = heading.block
  if (outer.details > block.details) return false
  if (block.form === 'summary') return outer.details < block.details
  return outer.form === 'summary' || level < block.depth
}

/** "Business requirements" above a problem and a goal is the document's first part: its own prose is background, no requirement. */
function adjustProse(section: Section): void {
  if (section.role !== 'requirement' || !section.children.some((child) => child.role === 'problem' || child.role === 'goal' || child.role === 'user')) return
  for (const placed of section.statements)
    if (placed.role === 'requirement' && !placed.statement.item && placed.statement.kind !== 'row') placed.role = 'background'
}

function emptySection(title: string, level: number, role: Role, parent: Section | undefined): Section {
  return { title, level, role, heading: undefined, parent, children: [], blocks: [], statements: [], start: 0, end: 0 }
}

const measuring: ReadonlySet<Role> = new Set<Role>(['goal', 'metric'])
/** "After the pilot:" among measures says when, not what for. */
const planning: ReadonlySet<Role> = new Set<Role>(['timeline', 'launch', 'requirement', 'background'])

function headingRole(text: string, parent: Section): Role {
  const own = roleOfHeading(text)
  const above = parent.role
  if (lastingRoles.has(above)) return above
  if (!own) return above === 'title' ? 'other' : above
  if (measuring.has(above) && planning.has(own)) return above
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

/** A statement's role: from its label, the lead-in of its list, the item above it, else from its section. */
function statementRole(statement: Statement, section: Section): Role {
  if (section.role === 'title' && metadata.test(nameOf(statement))) return 'reference'
  const label = statement.label && statement.label.split(/\s+/).length <= 5 ? roleOfHeading(statement.label) : undefined
  // "Phase 2: forty stops" in a plan is a step of it.
  if (label === 'out-of-scope' && planning.has(section.role) && /^phase\b/i.test(statement.label ?? '')) return section.role
  if (label && (openRoles.has(section.role) || tellingLabels.has(label)) && !lastingRoles.has(section.role)) return label
  for (let item: ListItem | undefined = statement.item; item; item = item.parent) {
    const leadIn = item.list.leadIn
    if (leadIn?.kind === 'paragraph') {
      const text = leadIn.inline.text.trim()
      const last = text.slice(Math.max(0, text.lastIndexOf('. ') + 1)).trim()
      const role = roleOfLeadIn(last, namesAsker(last))
      if (role && section.role !== 'out-of-scope' && !(measuring.has(section.role) && planning.has(role))) return role
    }
  }
  return section.role === 'title' ? 'background' : section.role
}
