import { hintsAtGuardrail, targetsOf } from '../spec/measures.js'
import { defineRule } from './define.js'
import { onSectionOf } from './places.js'

/** One target alone is a small change, and asked for too much. */
const fewest = 2

export default defineRule('no-guardrail-metric', {
  document({ spec, genre }, report) {
    const targets = targetsOf(spec)
    const [first] = targets
    if (!first || targets.length < fewest || genre === 'bug-fix') return
    if (spec.statements.some(hintsAtGuardrail)) return
    report(onSectionOf(first))
  },
})
