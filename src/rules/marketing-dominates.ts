import { dominance, isMarketing } from '../spec/shares.js'
import { defineRule } from './define.js'

export default defineRule('marketing-dominates', {
  document({ spec, genre }, report) {
    if (genre === 'prfaq' || spec.frontMatter.stage === 'startup') return // there, the same people do both
    const share = dominance(spec, isMarketing, 3, 0.2)
    if (share === undefined) return
    report({ ...spec.head, scope: 'document', values: { share: String(Math.round(share * 100)) }, section: spec.title })
  },
})
