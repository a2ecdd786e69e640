import { targetsOf } from '../spec/measures.js'
import { both, inRoles } from '../spec/reading.js'
import { capturesValue, changesBehaviour, namesGain } from '../spec/white-space.js'
import { defineRule } from './define.js'
import { onSectionOrHead } from './places.js'

const aimsAtBehaviour = both(inRoles('metric', 'goal'), changesBehaviour)

export default defineRule('region-b-gap', {
  document({ spec, genre, l10n }, report) {
    if (!targetsOf(spec).length || genre === 'bug-fix') return // success-metric-missing speaks
    const users = spec.statements.some(aimsAtBehaviour)
    const business = spec.statements.some(capturesValue)
    if (users === business) return
    if (users && !spec.statements.some(namesGain)) return // company-goal-missing speaks
    const [usersDo, businessGets] = [l10n.t('users do'), l10n.t('the business gets')]
    report({
      ...onSectionOrHead(spec, 'metric', 'goal'),
      values: users ? { named: usersDo, missing: businessGets } : { named: businessGets, missing: usersDo },
    })
  },
})
