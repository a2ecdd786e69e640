import { leadingBuildVerb } from '../language/signals.js'
import type { PlacedStatement } from '../spec/sections.js'
import { defineRule } from './define.js'
import { onHead } from './places.js'

/** From this share of requirement-shaped statements on, a document is a list of orders. */
const dominantShare = 0.6
const fewest = 8

export default defineRule('requirements-only-spec', {
  document({ spec, answers }, report) {
    const content = spec.statements.filter((placed) => placed.statement.index === 0 && placed.role !== 'history' && placed.role !== 'reference')
    const requirements = content.filter(isRequirement)
    if (requirements.length < fewest || requirements.length / content.length <= dominantShare) return
    const answered = [answers.problem, answers.user, answers.outcome].filter(Boolean).length
    if (answered >= 2 || typeof spec.frontMatter.parent === 'string') return
    if (spec.statements.some((placed) => placed.role === 'story' || placed.statement.story)) return
    report({ ...onHead(spec), values: { count: String(requirements.length) } })
  },
})

function isRequirement({ statement, role }: PlacedStatement): boolean {
  return (
    /\b(?:shall|must)\b/i.test(statement.text) ||
    (role === 'requirement' && (/\b(?:should|will|can)\b/i.test(statement.text) || leadingBuildVerb(statement.text) !== undefined || statement.kind === 'row'))
  )
}
