import { dominance, isMarketing } from '../spec/shares.js'
import { defineRule } from './define.js'
import { onHead } from './places.js'

export default defineRule('marketing-dominates', {
  document({ spec, genre }, report) {
    if (genre === 'prfaq') return
    const share = dominance(spec, isMarketing, 3, 0.2)
    if (share === undefined) return
    report({ ...onHead(spec), values: { share: String(Math.round(share * 100)) } })
  },
})
