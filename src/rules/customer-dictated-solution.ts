import { requestIn } from '../language/requests.js'
import { hardship, hasNumber, isMandate } from '../language/signals.js'
import type { List } from '../markdown/blocks.js'
import { needNear } from '../spec/needs.js'
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
  'faq',
  'user',
])

export default defineRule('customer-dictated-solution', {
  statement(placed, report) {
    const { statement } = placed
    if (elsewhere.has(placed.role) || (placed.role === 'wish' && statement.item)) return // a list of wishes is one finding
    const request = requestIn(statement)
    if (request?.kind !== 'ask' || !request.forArtefact || isMandate(statement.text)) return
    if (needNear(placed) || (hasNumber(statement.text) && hardship(statement.text))) return
    report({ ...hitOn(placed), values: { request: request.said } })
  },

  document({ spec }, report) {
    for (const section of spec.sections) for (const list of wishLists(section)) reportWishList(list, section, report)
  },
})

interface WishList {
  list: List
  items: PlacedStatement[]
}

/** Lists of what somebody else wants: each is one finding, on the words that introduce it and on all its items. */
function wishLists(section: Section): WishList[] {
  const found: WishList[] = []
  for (const placed of section.statements) {
    const { item } = placed.statement
    if (placed.role !== 'wish' || !item || item.parent || placed.statement.index > 0) continue
    const known = found.find(({ list }) => list === item.list)
    if (known) known.items.push(placed)
    else found.push({ list: item.list, items: [placed] })
  }
  return found
}

function reportWishList({ list, items }: WishList, section: Section, report: ReportHit): void {
  const open = items.filter((placed) => !isMandate(placed.statement.text) && !needNear(placed))
  const [first] = open
  const last = open[open.length - 1]
  if (!first || !last) return
  const leadIn = list.leadIn ? section.blocks.find(({ block }) => block === list.leadIn) : undefined
  const intro = leadIn ?? (section.role === 'wish' ? section.heading : undefined)
  report({
    start: intro?.start ?? first.start,
    end: last.end,
    statement: first,
    section,
    values: { request: list.leadIn?.kind === 'paragraph' ? list.leadIn.inline.text : section.title },
    related: open.map(({ start, end, statement }) => ({ start, end, message: statement.text })),
  })
}
