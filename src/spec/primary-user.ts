import { isMeant, suffers } from './meant-users.js'
import { namesSpecificUser } from './named-users.js'
import { introducesPersona } from './personas.js'
import { both, inRoles, type Reading } from './reading.js'
import type { Role } from './roles.js'
import type { PlacedStatement } from './sections.js'
import { isOwnProse, type Spec } from './spec.js'
import { opensStoryOfOne, specificStory } from './story-actors.js'
import { asksForUsers, namedInHeading, namedInTitle } from './user-headings.js'
import { behindUserLabel, isSomebody } from './user-labels.js'
import { actsInHaste, asksOfUse, saysForWhom } from './whom-it-is-for.js'

/** A specific user: a role with a qualifier or a situation, not "users". Guide: "Do It for Your Users". */
export function findUser(spec: Spec): PlacedStatement | undefined {
  const { statements } = spec
  const named = statements.first(namedAmongUsers) ?? statements.first(labelsUser) ?? statements.first(saysForWhom)
  if (named || statements.sectionsThat(asksForUsers).length > 0) return named
  return (
    namedInHeading(spec) ??
    specificStory(spec) ??
    statements.first(opensStoryOfOne) ??
    statements.first(namedInProblem) ??
    statements.first(actsInHaste) ??
    statements.first(ownPersona) ??
    statements.first(meantInPassing) ??
    statements.sectionsThat(asksOfUse)[0]?.statements[0] ??
    namedInTitle(spec)
  )
}

const namedAmongUsers = both(inRoles('user'), namesSpecificUser)

/** In whatever section: the label says it. */
const labelsUser: Reading = (placed) => isSomebody(behindUserLabel(placed) ?? '')

const namedInProblem = both(inRoles('problem'), namesSpecificUser, suffers)
const ownPersona = both(isOwnProse, introducesPersona)

/** Where a user may be named in passing, when it is said whom the thing is for or whose trouble it is. */
const userRoles: ReadonlySet<Role> = new Set<Role>(['user', 'background', 'assumption', 'other', 'goal', 'faq', 'evidence'])

const meantInPassing = both((placed) => userRoles.has(placed.role), isOwnProse, namesSpecificUser, isMeant)
