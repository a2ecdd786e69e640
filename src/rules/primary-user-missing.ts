import { defineRule } from './define.js'
import { onSectionOrHead } from './places.js'

export default defineRule('primary-user-missing', {
  document({ spec, answers }, report) {
    if (!answers.user) report(onSectionOrHead(spec, 'user'))
  },
})
