import type { Statement } from '../language/statements.js'
import type { Role } from './roles.js'
import type { PlacedStatement } from './sections.js'
import type { Spec } from './spec.js'

/** A question to a statement that its text, its role, the heading above it and the role of its section decide, and nothing else. */
export type Reading = (placed: PlacedStatement) => boolean

/** The answer, worked out once while the statement keeps its place: rules and checklist ask for the same ones. */
export function holds(placed: PlacedStatement, reading: Reading): boolean {
  return placed.statement.readIn(placed, reading, () => reading(placed))
}

export function statementsThat(spec: Spec, reading: Reading): PlacedStatement[] {
  return spec.statements.filter((placed) => holds(placed, reading))
}

/** "Not for: …", "Why now: …": a label is part of what is said. */
export function withLabel({ label, text }: Pick<Statement, 'label' | 'text'>): string {
  return label ? `${label}: ${text}` : text
}

/** Does a statement match, outside of the roles named? */
export function says(pattern: RegExp, ...not: Role[]): Reading {
  return (placed) => !not.includes(placed.role) && pattern.test(withLabel(placed.statement))
}
