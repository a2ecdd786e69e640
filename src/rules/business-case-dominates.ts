import { dominance, isBusinessCase } from '../spec/shares.js'
import { defineRule } from './define.js'

export default defineRule('business-case-dominates', {
  document({ spec }, report) {
    const share = dominance(spec, isBusinessCase, 3, 0.25)
    if (share === undefined) return
    report({ ...spec.head, scope: 'document', values: { share: String(Math.round(share * 100)) }, section: spec.title })
  },
})
