import { defineRule } from './define.js'
import { reportRisk } from './open-risks.js'

export default defineRule('usability-risk-unaddressed', {
  document(facts, report) {
    reportRisk('usable', facts, report)
  },
})
