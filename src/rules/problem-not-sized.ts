import { claimIn, isSourced } from '../language/claims.js'
import { hasNumber, saysAssumption } from '../language/signals.js'
import type { Reading } from '../spec/reading.js'
import type { Role } from '../spec/roles.js'
import { defineRule, hitOn } from './define.js'

const telling: ReadonlySet<Role> = new Set<Role>(['problem', 'background', 'evidence', 'user', 'assumption', 'question', 'goal', 'other', 'faq'])

const tellsNumber: Reading = ({ role, statement }) => telling.has(role) && hasNumber(statement.text)

export default defineRule('problem-not-sized', {
  document({ spec, problems, genre }, report) {
    const [first] = problems
    if (first?.role !== 'problem' || genre === 'bug-fix') return
    if (spec.statements.some(tellsNumber)) return
    if (problems.some(({ statement }) => saysAssumption(statement.paragraph) || (claimIn(statement) && !isSourced(statement)))) return
    report({ ...hitOn(first) })
  },
})
