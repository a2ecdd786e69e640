import type { Section } from '../spec/sections.js'
import { defineRule } from './define.js'

/** A framing asks a question; the sections that answer it belong into what is written next. */
export default defineRule('solution-in-framing', {
  document({ context, spec }, report) {
    if (context.style !== 'framing') return
    for (const section of spec.statements.sectionsThat(isSolution)) {
      if (!section.heading || above(section).some(isSolution) || !isFilled(section) || isOneIdea(section)) continue
      const { start, end } = section.heading
      report({ start, end, values: { heading: section.title }, section })
    }
  },
})

function isSolution({ role }: Pick<Section, 'role'>): boolean {
  return role === 'solution' || role === 'requirement'
}

/** Does it open with saying that what follows is one idea among others? */
function isOneIdea({ statements: [first, second] }: Section): boolean {
  return [first, second].some(
    (placed) => placed && /\b(?:one|an|only an|a rough|a first) (?:rough |possible )?(?:idea|option|sketch)\b/i.test(placed.statement.text),
  )
}

function above({ parent }: Section): Section[] {
  return parent ? [parent, ...above(parent)] : []
}

function isFilled({ statements, children }: Section): boolean {
  return statements.length > 0 || children.some(isFilled)
}
