import { targetsOf } from '../spec/measures.js'
import { holds } from '../spec/reading.js'
import { capturesValue, changesBehaviour, namesGain } from '../spec/white-space.js'
import { defineRule } from './define.js'
import { onSectionOrHead } from './places.js'

export default defineRule('region-b-gap', {
  document({ spec, genre }, report) {
    if (!targetsOf(spec).length || genre === 'bug-fix') return // success-metric-missing speaks
    const aims = spec.statements.filter(({ role }) => role === 'metric' || role === 'goal')
    const users = aims.some((placed) => holds(placed, changesBehaviour))
    const business = spec.statements.some((placed) => holds(placed, capturesValue))
    if (users === business) return
    if (users && !spec.statements.some((placed) => holds(placed, namesGain))) return // company-goal-missing speaks
    report({
      ...onSectionOrHead(spec, 'metric', 'goal'),
      values: { named: users ? 'users do' : 'the business gets', missing: users ? 'the business gets' : 'users do' },
    })
  },
})
