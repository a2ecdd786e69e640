import { isQuestion } from '../language/signals.js'
import type { Statement } from '../language/statements.js'
import { announcesGoal, isOutput } from '../spec/outcomes.js'
import type { Role } from '../spec/roles.js'
import { defineRule, hitOn } from './define.js'
import { excerpt } from './excerpt.js'

/** Here, a goal may be stated in passing. */
const arguing: ReadonlySet<Role> = new Set<Role>(['title', 'background', 'problem', 'other', 'solution', 'user', 'requirement', 'timeline', 'launch'])

/** "Create a portal that:", and what stands beneath goes on with it; other lead-ins say nothing by themselves. */
const opensGoal =
  /^\W*(?:to )?(?:create|build|develop|deliver|launch|design|implement) .*\b(?:that|which|to):\s*$|\bsuccess(?:ful)?\b.*\b(?:can|could|is able to|are able to):\s*$/i

const announces = ({ text }: Statement): boolean => announcesGoal(text)

export default defineRule('output-as-goal', {
  looksAt: (placed) => {
    const { role, statement } = placed
    const isGoal = role === 'goal' || role === 'metric' || (arguing.has(role) && statement.read(announces))
    if (!isGoal || (statement.index > 0 && statement.item)) return false
    if (statement.block.quoteDepth > 0 || statement.story || isQuestion(statement.text)) return false
    return /:\s*$/.test(statement.text) ? opensGoal.test(statement.text) : isOutput(placed)
  },
  statement(placed, report) {
    report({ ...hitOn(placed), values: { goal: excerpt(placed.statement.text.replace(/[.;:]\s*$/, ''), 7) } })
  },
})
