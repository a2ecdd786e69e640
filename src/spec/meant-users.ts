import { anyCase } from '../language/any-case.js'
import { hardship } from '../language/hardship.js'
import { isBareAbsence } from './absence.js'
import { isActing } from './acting-people.js'
import { namesPlace } from './places-of-work.js'
import { tellsProblem } from './problem.js'
import type { Standing } from './reading.js'
import type { Role } from './roles.js'
import { saysPrimary } from './user-labels.js'

/** Are the people of a problem those who have it? */
export function suffers(placed: Standing): boolean {
  const { text } = placed.statement
  if (rivalry.test(text) || isBareAbsence(placed.statement)) return false
  return (
    isActing(placed.statement) ||
    namesPlace(placed) ||
    asked.test(text) ||
    saysPrimary.test(text) ||
    (tellsProblem(placed) && hardship(text)) ||
    /\b(?:for|who|helps?)\b/i.test(text)
  )
}
/** Whoever else is in the market: not the ones that it is made for. */
const rivalry = anyCase(
  /\b(?:competit(?:ion|ive|ors?)|rivals?|incumbents?|(?:market|retail|industry|big|large|digital|new|other|global|established) players|players in (?:the|our) (?:market|industry|field))\b/,
)

/** Are the people mentioned in passing those whom it is for, or whose trouble it is? */
export function isMeant(placed: Standing): boolean {
  return (
    tellsProblem(placed) ||
    asked.test(placed.statement.text) ||
    saysPrimary.test(placed.statement.text) ||
    (placed.role === 'background' && (isActing(placed.statement) || namesPlace(placed))) ||
    /\b(?:we|i) (?:believe|assume|bet)\b/i.test(placed.statement.text) ||
    (!troubleOnly.has(placed.role) && /\b(?:for|who|help(?:s|ing)?|target|primary|aimed at|designed for|as an?)\b/i.test(placed.statement.text))
  )
}

/** In these only somebody's trouble tells who is meant. */
const troubleOnly: ReadonlySet<Role> = new Set<Role>(['other', 'goal', 'faq', 'evidence'])

/** "We talked to 11 practice owners": who was asked is who has it. */
const asked = anyCase(
  /\b(?:we|i) (?:have |['’]ve )?(?:also )?(?:talked (?:to|with)|spoke (?:to|with)|spoken (?:to|with)|sat with|met(?: with)?|interviewed|visited|shadowed|watched|observed|followed|rang|phoned|surveyed) (?:about |all |the |our )?(?:\d{1,5}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/,
)
