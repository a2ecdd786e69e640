import { leadingBuildVerb } from '../language/build-verbs.js'
import type { Reading } from '../spec/reading.js'
import { defineRule } from './define.js'
import { onHead } from './places.js'

/** From this share of requirement-shaped statements on, a document is a list of orders. */
const dominantShare = 0.6
const fewest = 8

export default defineRule('requirements-only-spec', {
  document({ spec, answers }, report) {
    const requirements = spec.statements.count(isRequirement)
    if (requirements < fewest || requirements / spec.statements.count(isContent) <= dominantShare) return
    const answered = [answers.problem, answers.user, answers.outcome].filter(Boolean).length
    if (answered >= 2 || typeof spec.frontMatter.parent === 'string') return
    if (spec.statements.some(tellsStory)) return
    report({ ...onHead(spec), values: { count: String(requirements) } })
  },
})

const tellsStory: Reading = ({ role, statement }) => role === 'story' || statement.story !== undefined

const isContent: Reading = ({ role, statement }) => statement.index === 0 && role !== 'history' && role !== 'reference'

const isRequirement: Reading = ({ role, statement }) =>
  /\b(?:shall|must)\b/i.test(statement.text) ||
  (role === 'requirement' && (/\b(?:should|will|can)\b/i.test(statement.text) || leadingBuildVerb(statement.text) !== undefined || statement.kind === 'row'))
