import { featureList } from '../spec/features.js'
import { isPlaceholderSection } from '../spec/placeholders.js'
import { inRoles } from '../spec/reading.js'
import { isListGenre } from '../spec/spec-genres.js'
import { defineRule } from './define.js'
import { onSectionOrHead } from './places.js'

const isOfProblem = inRoles('problem')

export default defineRule('problem-missing', {
  document({ spec, answers, genre }, report) {
    if (answers.problem || featureList(spec) || isListGenre(genre)) return // features-without-problem speaks
    if (spec.statements.sectionsThat(isOfProblem).some(isPlaceholderSection)) return // placeholder-section speaks
    report(onSectionOrHead(spec, 'problem'))
  },
})
