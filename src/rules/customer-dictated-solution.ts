import { hardship } from '../language/hardship.js'
import { isMandate } from '../language/mandates.js'
import { hasNumber } from '../language/numbers.js'
import { requestIn } from '../language/requests.js'
import type { List } from '../markdown/blocks.js'
import { paragraphAbove } from '../markdown/lead-in.js'
import { entriesByList } from '../spec/entries.js'
import { needNear } from '../spec/needs.js'
import type { Reading } from '../spec/reading.js'
import type { Role } from '../spec/roles.js'
import type { PlacedStatement, Section } from '../spec/sections.js'
import { defineRule, hitOn, type ReportHit } from './define.js'

const elsewhere: ReadonlySet<Role> = new Set<Role>([
  'evidence',
  'option',
  'out-of-scope',
  'question',
  'risk',
  'history',
  'story',
  'stakeholder',
  'reference',
  'metric',
  'assumption',
  'user',
])

/** Where a team is of two minds, nobody dictates. */
const dispute = /\b(?:disagree(?:ment|s|d)?|of two minds|are divided|is divided)\b/i

export default defineRule('customer-dictated-solution', {
  looksAt: ({ role, statement }) => {
    if (elsewhere.has(role) || dispute.test(statement.text) || (role === 'wish' && statement.item)) return false // a list of wishes is one finding
    const request = requestIn(statement)
    return request?.kind === 'ask' && request.forArtefact && !isMandate(statement.text)
  },
  statement(placed, report) {
    const { statement } = placed
    const request = requestIn(statement)
    if (!request || needNear(placed.statement) || (hasNumber(statement.text) && hardship(statement.text))) return
    report({ ...hitOn(placed), values: { request: request.said } })
  },

  document({ spec }, report) {
    const sections = new Set(spec.statements.that(isWish).map(({ section }) => section))
    // Lists of what somebody else wants: each is one finding, on the words that introduce it and on all its items.
    for (const section of sections) for (const [list, items] of entriesByList(section, isWish)) reportWishList(list, items, section, report)
  },
})

const isWish: Reading = ({ role, statement }) => role === 'wish' && statement.item !== undefined && !statement.item.parent && statement.index === 0

function reportWishList(list: List | undefined, items: readonly PlacedStatement[], section: Section, report: ReportHit): void {
  const open = items.filter((placed) => !isMandate(placed.statement.text) && !needNear(placed.statement))
  const [first] = open
  const last = open[open.length - 1]
  if (!first || !last) return
  const leadIn = list?.leadIn && section.blocks.find(({ block }) => block === list.leadIn)
  const intro = leadIn ?? (section.role === 'wish' ? section.heading : undefined)
  report({
    start: intro?.start ?? first.start,
    end: last.end,
    statement: first,
    section,
    values: { request: paragraphAbove(list) || section.title },
    related: open.map(({ start, end, statement }) => ({ start, end, message: statement.text })),
  })
}
