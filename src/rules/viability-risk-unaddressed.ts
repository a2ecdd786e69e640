import { defineRule } from './define.js'
import { reportRisk } from './open-risks.js'

export default defineRule('viability-risk-unaddressed', {
  document(facts, report) {
    reportRisk('viable', facts, report)
  },
})
