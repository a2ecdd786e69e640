import { hardship, hasNumber, isMandate } from '../language/signals.js'
import { requestIn } from '../language/requests.js'
import { needNear } from '../spec/needs.js'
import type { Role } from '../spec/roles.js'
import { defineRule, hitOn } from './define.js'

const elsewhere: ReadonlySet<Role> = new Set<Role>(['evidence', 'option', 'out-of-scope', 'question', 'risk', 'history', 'story', 'stakeholder', 'reference', 'metric', 'assumption', 'faq', 'user'])

export default defineRule('customer-dictated-solution', {
  statement(placed, report) {
    const { statement } = placed
    if (elsewhere.has(placed.role)) return
    if (placed.role === 'wish') {
      if (!statement.item || statement.item.parent || statement.index > 0 || isMandate(statement.text) || needNear(placed)) return
      report({ ...hitOn(placed), values: { request: excerpt(statement.text) } })
      return
    }
    const request = requestIn(statement)
    if (!request || request.kind !== 'ask' || !request.forArtefact || isMandate(statement.text)) return
    if (needNear(placed) || (hasNumber(statement.text) && hardship(statement.text))) return
    report({ ...hitOn(placed), values: { request: request.said } })
  },
})

function excerpt(text: string): string {
  const words = text.split(/\s+/)
  return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : text
}
