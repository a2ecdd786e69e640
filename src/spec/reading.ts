import type { Place, Statement } from '../language/statements.js'
import type { Role } from './roles.js'
import type { PlacedStatement, Section } from './sections.js'

/** A statement and the headings that it stands under, wherever that is in a document. */
export interface Standing extends Place {
  statement: Statement
  role: Role
}

/** A question to a statement that its text, its role and the headings above it decide, and nothing else. One function a question: answers are kept by it (`Said`). */
export type Reading = (placed: Standing) => boolean

/** What a question to a section may look at. Its blocks and statements are there for what they say, not for where they stand. */
export type ReadSection = Pick<
  Section,
  'title' | 'level' | 'role' | 'heading' | 'opensDocument' | 'isLeaf' | 'stretches' | 'saysNothing' | 'blocks' | 'statements' | 'read'
> & { parent: Pick<Section, 'title' | 'role'> | undefined }

/** A statement where it stands, for whoever looks no further than at its section. */
export type StatementInSection = Omit<PlacedStatement, 'section'> & { section: ReadSection }

/** What stands behind a statement in its section, so many statements further on. */
export function behind({ at, section }: StatementInSection, by = 1): Statement | undefined {
  return section.statements[at + by]?.statement
}

/** What is made of statements from what their sections say, and from nothing else; it is kept by the making itself. Offsets in it count from the start of the statement's chunk. */
export interface Making<T> {
  of: Reading
  make: (placed: StatementInSection) => readonly T[]
}

/** What some statements in a row come to: of the statements, or of what smaller rows come to, each from a statement on. It is kept by the summing itself. */
export interface Summing<T> {
  of: (statements: readonly Standing[]) => T
  join: (parts: readonly { summary: T; from: number }[]) => T
}

/** A question to a section that this decides, and nothing else; answers are kept section by section. */
export type SectionReading = (section: ReadSection) => boolean

export const anything: Reading = () => true
export const anySection: SectionReading = () => true

/** Does a statement, or a section, have one of these roles? */
export function inRoles(...roles: Role[]): (placed: { role: Role }) => boolean {
  return ({ role }) => roles.includes(role)
}

/** Is each of these so? */
export function both(...readings: Reading[]): Reading {
  return (placed) => readings.every((reading) => reading(placed))
}

/** "Not for: …", "Why now: …": a label is part of what is said. */
export function withLabel({ label, text }: Pick<Statement, 'label' | 'text'>): string {
  return label ? `${label}: ${text}` : text
}

/** Does a statement match, outside of the roles named? */
export function says(pattern: RegExp, ...not: Role[]): Reading {
  return (placed) => !not.includes(placed.role) && pattern.test(withLabel(placed.statement))
}
