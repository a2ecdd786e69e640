import type { Section } from '../spec/sections.js'
import { defineRule } from './define.js'

/** A framing asks a question; the sections that answer it belong into what is written next. */
export default defineRule('solution-in-framing', {
  looksInto: isSolution,
  section(section, report, { context }) {
    if (context.style !== 'framing' || !section.heading || above(section).some(isSolution)) return
    const { start, end } = section.heading
    if (isFilled(section) && !isOneIdea(section)) report({ start, end, values: { heading: section.title }, section })
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
