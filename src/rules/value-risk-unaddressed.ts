import { defineRule } from './define.js'
import { reportRisk } from './open-risks.js'

export default defineRule('value-risk-unaddressed', {
  document(facts, report) {
    reportRisk('valuable', facts, report)
  },
})
