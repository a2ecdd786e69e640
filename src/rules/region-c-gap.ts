import { prioritised } from '../spec/priorities.js'
import { holds } from '../spec/reading.js'
import { drawsCutLine, setsDate, statesEffort, weighsEffort } from '../spec/white-space.js'
import { defineRule, hitOn } from './define.js'
import { onSectionOf } from './places.js'

export default defineRule('region-c-gap', {
  document({ spec, genre }, report) {
    if (genre === 'bug-fix' || prioritised(spec).length > 0) return // an order of items says what gives
    const date = spec.statements.find((placed) => placed.section.role !== 'title' && holds(placed, setsDate))
    if (!date) return
    if (spec.statements.some((placed) => holds(placed, weighsEffort) || holds(placed, statesEffort) || holds(placed, drawsCutLine))) return
    // Of a goal that is a date, output-as-goal speaks on the same line.
    report(date.role === 'goal' ? onSectionOf(date) : { ...hitOn(date), scope: 'document' })
  },
})
