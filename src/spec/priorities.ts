import { anyCase } from '../language/any-case.js'
import type { Reading, Standing } from './reading.js'
import type { Role } from './roles.js'
import type { PlacedStatement } from './sections.js'
import type { Spec } from './spec.js'

/** A level on one of the usual scales, 0 the highest. */
const levels: readonly RegExp[] = [
  /^(?:p0|must(?:[- ]haves?)?|m|high(?:est)?|critical|essential|mandatory|required|blocker|top|🔴.*)$/i,
  /^(?:p1|should(?:[- ]haves?)?|s|medium|normal|important|desirable|🟡.*)$/i,
  anyCase(/^(?:p[2-5]|could(?:[- ]haves?)?|c|low(?:est)?|nice[- ]to[- ]haves?|optional|won['’]?t(?:[- ]haves?)?|w|later|stretch|🟢.*)$/),
]
const column = /^\W*(?:priority|prio|pri|moscow|importance|must ?\/ ?should.*|level)\W*$/i
const inText = anyCase(
  /^\W*[([]?(p[0-5]|must(?:[- ]have)?|should(?:[- ]have)?|could(?:[- ]have)?|high|medium|low)[)\]:]|[([](p[0-5]|must(?:[- ]have)?|should(?:[- ]have)?|could(?:[- ]have)?|high|medium|low)[)\]]\W*$|^\W*(p[0-5])\s/,
)
const heading = anyCase(/^\W*(?:\d+(?:\.\d+)*\W+)?(p[0-5]|must[- ]haves?|should[- ]haves?|could[- ]haves?|nice[- ]to[- ]haves?|won['’]?t[- ]haves?)\b/)

/** There, "High" is how bad or how sure, not how urgent. */
const ranked: ReadonlySet<Role> = new Set<Role>(['risk', 'question', 'assumption', 'evidence', 'history', 'reference'])

export interface Prioritised {
  placed: PlacedStatement
  /** As written. */
  name: string
  level: number
}

/** Items that carry a priority: in a column, in brackets, as their label, or by the heading above them. */
export function prioritised(spec: Spec): Prioritised[] {
  return spec.statements.that(hasPriority).map((placed) => ({ placed, ...priorityIn(placed) }))
}

const hasPriority: Reading = (placed) => priorityIn(placed).level >= 0

function priorityIn(placed: Standing): { name: string; level: number } {
  const name = nameOf(placed) ?? ''
  return { name, level: levels.findIndex((pattern) => pattern.test(name)) }
}

function nameOf({ role, statement, section }: Standing): string | undefined {
  if (statement.index > 0 || ranked.has(role)) return undefined
  const { block } = statement
  if (block.kind === 'row') {
    const at = block.table.header.findIndex((name) => column.test(name))
    return at < 0 ? undefined : plain(block.cells[at]?.inline.text ?? '')
  }
  if (!statement.item) return undefined
  if (statement.label && levels.some((pattern) => pattern.test(statement.label ?? ''))) return statement.label
  const found = inText.exec(statement.text)
  if (found) return found[1] ?? found[2] ?? found[3]
  return heading.exec(section.title)?.[1] ?? heading.exec(section.parent?.title ?? '')?.[1]
}

function plain(cell: string): string {
  return (
    cell
      .replace(/[^\p{L}\p{N}\s'’-]/gu, '')
      .trim()
      .split(/\s{2,}| - /)[0] ?? ''
  )
}
