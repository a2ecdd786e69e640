import { saysChange } from '../language/changes.js'
import { hasNumber } from '../language/numbers.js'
import { isExposure } from '../spec/exposure.js'
import type { Reading } from '../spec/reading.js'
import { defineRule, hitOn } from './define.js'

/** Something that is to be counted: what else stands under goals and measures is talk. */
const isMeasure: Reading = ({ role, statement }) =>
  (role === 'metric' || role === 'goal') &&
  (hasNumber(statement.text) || saysChange(statement.text) || /\b(?:number|share|rate|average|median) of\b/i.test(statement.text))

/** Where no measure is named at all, success-metric-missing speaks. */
export default defineRule('vanity-metric', {
  document({ spec, answers }, report) {
    const { outcome } = answers
    if (!outcome) return
    const measures = spec.statements.that(isMeasure)
    const all = measures.includes(outcome) ? measures : [outcome, ...measures]
    if (!all.every(({ statement }) => isExposure(`${statement.label ?? ''}: ${statement.text}`))) return
    report({ ...hitOn(outcome), values: { measure: outcome.statement.text.replace(/[.;]\s*$/, '') } })
  },
})
