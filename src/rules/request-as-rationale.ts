import { type Request, requestIn } from '../language/requests.js'
import { isMandate } from '../language/signals.js'
import type { Statement } from '../language/statements.js'
import type { Table } from '../markdown/blocks.js'
import { needNear } from '../spec/needs.js'
import type { Reading, Standing } from '../spec/reading.js'
import type { Role } from '../spec/roles.js'
import type { PlacedStatement } from '../spec/sections.js'
import { defineRule, hitOn } from './define.js'

const elsewhere: ReadonlySet<Role> = new Set<Role>([
  'option',
  'out-of-scope',
  'question',
  'risk',
  'history',
  'stakeholder',
  'reference',
  'constraint',
  'technical',
  'evidence',
  'wish',
  'faq',
])

export default defineRule('request-as-rationale', {
  looksAt: isOrder,
  statement(placed, report) {
    const request = requestIn(placed.statement)
    if (request && !request.fromColumn) report({ ...hitOn(placed), values: { request: request.said } })
  },

  /** A source column that names who ordered is one finding a table, on the first row without a need. */
  document({ spec }, report) {
    const tables = new Map<Table, PlacedStatement[]>()
    for (const placed of spec.statements.that(isOrderInColumn)) {
      const { block } = placed.statement
      if (block.kind !== 'row') continue
      tables.set(block.table, [...(tables.get(block.table) ?? []), placed])
    }
    for (const [first, ...others] of tables.values()) {
      if (!first) continue
      const related = others.map(({ start, end, statement }) => ({ start, end, message: statement.text }))
      report({ ...hitOn(first), values: { request: requestIn(first.statement)?.said ?? '' }, related })
    }
  },
})

const isOrderInColumn: Reading = (standing) => isOrder(standing) && requestIn(standing.statement)?.fromColumn === true

/** "Requested by the board.", "Bulk approval (asked for by the desk)": said for no other end than to say why. */
function standsAlone({ text, item, index }: Statement, { start, end }: Request): boolean {
  const opens = /^\W*$/.test(text.slice(0, start))
  if (opens && item && index > 0) return true // the thing, and behind it whose it is
  if (opens && / (?:by|from|of)\b/i.test(text.slice(start, end))) return true
  return text.lastIndexOf('(', start) > text.lastIndexOf(')', start) && /^[^(]{0,60}\)/.test(text.slice(end))
}

/** A request that stands alone as the reason: no need is said there or right beside it. */
function isOrder({ role, statement }: Standing): boolean {
  if (elsewhere.has(role)) return false
  const request = requestIn(statement)
  if (!request || isMandate(statement.text)) return false
  const reason =
    request.kind !== 'ask' ||
    request.who === '' ||
    request.forIt ||
    /^(?:why|reason|rationale|source|origin|driver|justification)/i.test(statement.label ?? '') ||
    standsAlone(statement, request) ||
    /\b(?:because|bc|b\/c)\b/i.test(statement.text.slice(0, request.start))
  if (!reason || (request.kind === 'ask' && request.forArtefact && !statement.label)) return false // customer-dictated-solution speaks
  return !needNear(statement)
}
