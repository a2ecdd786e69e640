import { tellsUseCase } from '../spec/use-case.js'
import { defineRule } from './define.js'
import { onSectionOrHead } from './places.js'

/** Where no user or no problem is named at all, primary-user-missing and problem-missing ask for the situation, too. */
export default defineRule('primary-use-case-missing', {
  document({ spec, answers }, report) {
    if (answers.user && answers.problem && !spec.statements.some(tellsUseCase)) report(onSectionOrHead(spec, 'user'))
  },
})
