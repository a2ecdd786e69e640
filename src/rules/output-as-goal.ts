import { isQuestion } from '../language/signals.js'
import type { Statement } from '../language/statements.js'
import { announcesGoal, isOutput } from '../spec/outcomes.js'
import type { Role } from '../spec/roles.js'
import { defineRule, hitOn } from './define.js'
import { excerpt } from './excerpt.js'

/** Here, a goal may be stated in passing. */
const arguing: ReadonlySet<Role> = new Set<Role>(['background', 'problem', 'other', 'solution', 'user', 'requirement', 'timeline', 'launch'])

const announces = ({ text }: Statement): boolean => announcesGoal(text)

export default defineRule('output-as-goal', {
  statement(placed, report) {
    const { statement } = placed
    const isGoal = placed.role === 'goal' || placed.role === 'metric' || (arguing.has(placed.role) && statement.read(announces))
    if (!isGoal) return
    if (statement.index > 0 && statement.item) return
    if (statement.block.quoteDepth > 0 || statement.story || isQuestion(statement.text) || /:\s*$/.test(statement.text)) return
    if (isOutput(placed)) report({ ...hitOn(placed), values: { goal: excerpt(statement.text.replace(/[.;:]\s*$/, ''), 7) } })
  },
})
