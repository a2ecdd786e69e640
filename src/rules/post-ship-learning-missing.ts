import { defineRule } from './define.js'
import { onSectionOrHead } from './places.js'

export default defineRule('post-ship-learning-missing', {
  document({ spec, answers }, report) {
    if (!answers.outcome) return // without a measure there is nothing to look at: success-metric-missing speaks
    if (!answers.learning) report(onSectionOrHead(spec, 'launch', 'timeline'))
  },
})
