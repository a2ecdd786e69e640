import { saysAssumption } from '../language/assumptions.js'
import { claimIn, isSourced } from '../language/claims.js'
import { hasNumber } from '../language/numbers.js'
import { tellsInProblem } from '../spec/problem.js'
import { both, type Reading } from '../spec/reading.js'
import type { Role } from '../spec/roles.js'
import { defineRule, hitOn } from './define.js'

const telling: ReadonlySet<Role> = new Set<Role>(['problem', 'background', 'evidence', 'user', 'assumption', 'question', 'goal', 'other', 'faq'])

const tellsNumber: Reading = ({ role, statement }) => telling.has(role) && hasNumber(statement.text)

/** An open assumption, or a claim, of which claim-without-evidence speaks. */
const guesses: Reading = ({ statement }) => saysAssumption(statement.paragraph) || (claimIn(statement) !== undefined && !isSourced(statement))
const isOpenGuess = both(tellsInProblem, guesses)

export default defineRule('problem-not-sized', {
  document({ spec, answers, genre }, report) {
    const { problem } = answers
    if (problem?.role !== 'problem' || genre === 'bug-fix') return
    if (spec.statements.some(tellsNumber) || spec.statements.some(isOpenGuess)) return
    report({ ...hitOn(problem) })
  },
})
