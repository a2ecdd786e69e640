import { dominance, isBusinessCase } from '../spec/shares.js'
import { defineRule } from './define.js'
import { onHead } from './places.js'

export default defineRule('business-case-dominates', {
  document({ spec }, report) {
    const share = dominance(spec, isBusinessCase, 3, 0.25)
    if (share === undefined) return
    report({ ...onHead(spec), values: { share: String(Math.round(share * 100)) } })
  },
})
