import { claimIn, isSourced } from '../language/claims.js'
import { hasNumber } from '../language/signals.js'
import type { Role } from '../spec/roles.js'
import { defineRule, hitOn } from './define.js'
import { excerpt } from './excerpt.js'
import { openRisks } from './open-risks.js'

/** Where a text argues: what is claimed there has to carry weight. */
const arguing: ReadonlySet<Role> = new Set<Role>(['problem', 'background', 'user', 'evidence', 'risk', 'option', 'solution', 'faq', 'launch', 'story', 'other'])
/** In these only claims about people in general are arguments; the rest describes the product. */
const describing: ReadonlySet<Role> = new Set<Role>(['solution', 'option', 'risk', 'launch', 'other'])

export default defineRule('claim-without-evidence', {
  statement(placed, report) {
    if (!arguing.has(placed.role)) return
    const { statement } = placed
    if (statement.block.quoteDepth > 0) return
    const claim = claimIn(statement)
    if (!claim || isSourced(statement)) return
    if (placed.role === 'story' && claim.kind !== 'magnitude') return
    if (
      describing.has(placed.role) &&
      !(
        (claim.kind === 'attitude' || claim.kind === 'behaviour') &&
        /\b(?:many|most|some|all|users|customers|people|developers|nobody|everyone)\b/i.test(statement.text.slice(claim.start, claim.end))
      )
    )
      return
    report({ ...hitOn(placed), values: { claim: excerpt(statement.text.slice(claim.start, claim.end).trim(), 8) } })
  },

  /** A problem told without a number, a source, a voice or an open assumption anywhere rests on the author's word alone. */
  document(facts, report) {
    if (!openRisks(facts).includes('valuable')) return
    const { spec, problems } = facts
    const told = spec.statements.filter(({ role, statement }) => role === 'problem' && statement.block.quoteDepth === 0)
    const first = told.find((placed) => problems.includes(placed))
    if (!first || told.some(({ statement }) => claimIn(statement) || isSourced(statement) || hasNumber(statement.text))) return
    report({ ...hitOn(first), values: { claim: excerpt(first.statement.text.trim(), 8) } })
  },
})
