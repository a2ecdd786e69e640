import { featureList } from '../spec/features.js'
import { isPlaceholderSection } from '../spec/placeholders.js'
import { defineRule } from './define.js'
import { onSectionOrHead } from './places.js'

export default defineRule('problem-missing', {
  document({ spec, answers }, report) {
    if (answers.problem || featureList(spec)) return // features-without-problem speaks
    if (spec.sections.some((section) => section.role === 'problem' && isPlaceholderSection(section))) return // placeholder-section speaks
    report(onSectionOrHead(spec, 'problem'))
  },
})
