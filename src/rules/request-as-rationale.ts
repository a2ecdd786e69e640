import { requestIn } from '../language/requests.js'
import { isMandate } from '../language/signals.js'
import { needNear } from '../spec/needs.js'
import type { Role } from '../spec/roles.js'
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
  statement(placed, report) {
    if (elsewhere.has(placed.role)) return
    const { statement } = placed
    const request = requestIn(statement)
    if (!request || isMandate(statement.text)) return
    const reason =
      request.kind !== 'ask' ||
      request.who === '' ||
      /^(?:why|reason|rationale|source|origin|driver|justification)/i.test(statement.label ?? '') ||
      /\bbecause\b/i.test(statement.text.slice(0, request.start))
    if (!reason || (request.kind === 'ask' && request.forArtefact && !statement.label)) return // customer-dictated-solution speaks
    if (needNear(placed)) return
    report({ ...hitOn(placed), values: { request: request.said } })
  },
})
