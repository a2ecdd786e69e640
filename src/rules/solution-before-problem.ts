import { hardship } from '../language/hardship.js'
import { countFeatures } from '../spec/features.js'
import { inRoles, type Reading, type SectionReading } from '../spec/reading.js'
import type { Section } from '../spec/sections.js'
import type { Spec } from '../spec/spec.js'
import { defineRule } from './define.js'

/** So many things to build before a word about the problem. */
const fewest = 3

const tellsHardship: Reading = ({ role, statement }) => role !== 'solution' && role !== 'requirement' && hardship(statement.text)

const tellsProblem: SectionReading = ({ role, saysNothing }) => role === 'problem' && !saysNothing
const isOfSolution = inRoles('solution', 'requirement')

export default defineRule('solution-before-problem', {
  document({ spec, lines, genre, l10n }, report) {
    if (genre === 'bug-fix' || typeof spec.frontMatter.parent === 'string') return
    const problem = spec.statements.firstSection(tellsProblem)
    if (!problem?.heading) return // problem-missing speaks
    const at = problem.heading.start
    const section = firstAbove(spec, problem.level)
    if (!section?.heading || section.start >= at || section.wholeEnd > at || countFeatures(section) < fewest) return
    if (spec.statements.that(tellsHardship, 1).some(({ start }) => start < at)) return
    const { start, end } = section.heading
    report({
      start,
      end,
      scope: 'document',
      values: { heading: section.title, line: String(lines.lineAt(at)) },
      section,
      related: [{ start: at, end: problem.heading.end, message: l10n.t('The problem is told here') }],
    })
  },
})

/** The first section on what is to be built that is of the level, or stands above it. */
function firstAbove({ statements }: Spec, level: number): Section | undefined {
  for (const section of statements.eachSection(isOfSolution)) if (section.level <= level) return section
  return undefined
}
