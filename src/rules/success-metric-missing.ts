import { defineRule } from './define.js'
import { onSectionOrHead } from './places.js'

export default defineRule('success-metric-missing', {
  document({ spec, answers }, report) {
    if (!answers.outcome) report(onSectionOrHead(spec, 'metric', 'goal'))
  },
})
