import { defineRule } from './define.js'
import { reportRisk } from './open-risks.js'

export default defineRule('feasibility-risk-unaddressed', {
  document(facts, report) {
    reportRisk('feasible', facts, report)
  },
})
