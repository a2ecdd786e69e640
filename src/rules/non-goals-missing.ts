import { lists } from '../spec/features.js'
import { isPlaceholderSection } from '../spec/placeholders.js'
import { inRoles } from '../spec/reading.js'
import { comesLater, drawsLine } from '../spec/scope.js'
import { defineRule } from './define.js'
import { onSectionOrHead } from './places.js'

/** From so many things to build on, somebody will ask what is not among them. */
const fewest = 6

const isOfNonGoals = inRoles('out-of-scope')

export default defineRule('non-goals-missing', {
  document({ spec, answers, genre }, report) {
    if (answers.nongoals || genre === 'bug-fix' || genre === 'story-list') return
    if (spec.statements.sectionsThat(isOfNonGoals).some(isPlaceholderSection)) return // placeholder-section speaks
    if (!lists(spec, fewest) || spec.statements.some(comesLater)) return
    if (spec.statements.count(drawsLine) >= 3) return
    report(onSectionOrHead(spec, 'out-of-scope', 'requirement', 'story', 'solution'))
  },
})
