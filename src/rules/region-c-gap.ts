import { prioritised } from '../spec/priorities.js'
import type { Reading } from '../spec/reading.js'
import { drawsCutLine, setsDate, statesEffort, weighsEffort } from '../spec/white-space.js'
import { defineRule, hitOn } from './define.js'
import { onSectionOf } from './places.js'

const setsDateBelow: Reading = (placed) => placed.section.role !== 'title' && setsDate(placed)

export default defineRule('region-c-gap', {
  document({ spec, genre }, report) {
    if (genre === 'bug-fix' || prioritised(spec).length > 0) return // an order of items says what gives
    const date = spec.statements.first(setsDateBelow)
    if (!date) return
    if (spec.statements.some(weighsEffort) || spec.statements.some(statesEffort) || spec.statements.some(drawsCutLine)) return
    // Of a goal that is a date, output-as-goal speaks on the same line.
    report(date.role === 'goal' ? onSectionOf(date) : { ...hitOn(date), scope: 'document' })
  },
})
