import { hintsAtDecision, targetsOf } from '../spec/measures.js'
import { defineRule, hitOn } from './define.js'

export default defineRule('no-decision-rule', {
  document({ spec, answers }, report) {
    const [target] = targetsOf(spec)
    if (!answers.learning || !target) return // post-ship-learning-missing and success-metric-missing speak
    if (spec.statements.some(hintsAtDecision)) return
    report({ ...hitOn(target), scope: 'document' })
  },
})
