import { weighsAlternative } from '../spec/alternatives.js'
import type { Genre } from '../spec/genre.js'
import { inRoles } from '../spec/reading.js'
import { defineRule } from './define.js'

/** These ask for one thing: the fault mended, the idea shaped, the release told. */
const single: ReadonlySet<Genre> = new Set<Genre>(['bug-fix', 'pitch', 'prfaq'])
/** A solution that takes fewer words is a sketch, and open to others. */
const fewestWords = 100

const isSolution = inRoles('solution')

export default defineRule('no-alternatives-considered', {
  document({ spec, genre, answers }, report) {
    if (single.has(genre) || !answers.problem) return // where no problem is stated, that comes first
    const section = spec.statements.firstSection(isSolution)
    if (!section?.heading || spec.statements.some(weighsAlternative)) return
    if (spec.statements.words(isSolution) < fewestWords) return
    const { start, end } = section.heading
    report({ start, end, scope: 'document', values: { heading: section.title }, section })
  },
})
