import { dominance, isPlanning } from '../spec/shares.js'
import { defineRule } from './define.js'
import { openRisks } from './open-risks.js'
import { onHead } from './places.js'

export default defineRule('project-plan-dominates', {
  document(facts, report) {
    const { spec } = facts
    if (openRisks(facts).length < 3) return // a plan beside discovery is no harm
    const share = dominance(spec, isPlanning, 4, 0.3)
    if (share === undefined) return
    report({ ...onHead(spec), values: { share: String(Math.round(share * 100)) } })
  },
})
