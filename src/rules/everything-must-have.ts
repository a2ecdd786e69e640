import { isMandate } from '../language/mandates.js'
import { prioritised } from '../spec/priorities.js'
import { cutsFirst } from '../spec/scope.js'
import { defineRule, hitOn } from './define.js'

/** Below so many items, or with so many of them lower, there is an order already. */
const fewest = 5
const share = 0.85

export default defineRule('everything-must-have', {
  document({ spec, l10n }, report) {
    const items = prioritised(spec)
    const top = items.filter(({ level }) => level === 0)
    const [first] = top
    if (!first || items.length < fewest || top.length / items.length <= share) return
    if (spec.statements.some(cutsFirst)) return
    if (top.filter(({ placed }) => isMandate(placed.statement.paragraph)).length * 2 >= top.length) return // the law leaves no choice
    report({ ...hitOn(first.placed), scope: 'document', values: { count: l10n.t('{0} of {1}', top.length, items.length), priority: first.name } })
  },
})
