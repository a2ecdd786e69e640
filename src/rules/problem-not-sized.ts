import { claimIn, isSourced } from '../language/claims.js'
import { hasNumber, saysAssumption } from '../language/signals.js'
import type { Role } from '../spec/roles.js'
import { defineRule, hitOn } from './define.js'

const telling: ReadonlySet<Role> = new Set<Role>(['problem', 'background', 'evidence', 'user', 'assumption', 'question', 'goal', 'other', 'faq'])

export default defineRule('problem-not-sized', {
  document({ spec, problems, genre }, report) {
    const [first] = problems
    if (first?.role !== 'problem' || genre === 'bug-fix') return
    const told = spec.statements.filter(({ role }) => telling.has(role))
    if (told.some(({ statement }) => hasNumber(statement.text))) return
    if (problems.some(({ statement }) => saysAssumption(statement.paragraph) || (claimIn(statement) && !isSourced(statement)))) return
    report({ ...hitOn(first) })
  },
})
