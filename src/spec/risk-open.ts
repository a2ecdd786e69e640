import { anyCase } from '../language/any-case.js'
import { isHedged, saysAssumption } from '../language/assumptions.js'
import { isQuestion } from '../language/moods.js'
import { saysUnknown } from './doubts.js'
import { type Standing, withLabel } from './reading.js'
import { calledOpen, type RiskSaid } from './risk-said.js'
import type { Role } from './roles.js'

/** What stands there is open: to ask or to fear is to say that it is not known. */
export const openRoles: ReadonlySet<Role> = new Set<Role>(['question', 'risk', 'assumption'])
/** There people's trouble and wishes are told: what they do not know is no doubt of the author's. */
export const settledRoles: ReadonlySet<Role> = new Set<Role>(['problem', 'evidence', 'user', 'story', 'wish', 'metric', 'goal'])

/** A question that is still open: not under "Resolved questions", nor with its answer beside it ("Price: none, it is in the contract"). */
export function isOpen({ placed: { section, statement }, text }: RiskSaid): boolean {
  if (/\b(?:resolved|answered|decided|closed|settled)\b/i.test(section.title)) return false
  return isQuestion(text) || isHedged(text) || saysAssumption(text) || !/^\W*(?:none|no|yes|done)\b/i.test(statement.text)
}

/** Said to be assumed or not known, in words of its own or in those behind it. */
export function assumes(placed: Standing): boolean {
  return saysAssumption(withLabel(placed.statement)) || saysUnknown(placed.statement.text) || calledOpen(placed)
}

/** A question among the frequent ones has its answer beneath it. */
export function answeredBelow({ role, statement }: Standing): boolean {
  return role === 'faq' && isQuestion(statement.text) && statement.index === 0
}

/** "Unknown: who may close a till?" */
export function saidUnknown({ statement: { label } }: Standing): boolean {
  return label !== undefined && unknownLabel.test(label)
}
const unknownLabel = anyCase(
  /^\W*(?:unknowns?|unclear|untested|unproven|assumptions?|hypothes[ie]s|guess(?:es)?|open(?: (?:question|point|issue))?|(?:open )?questions?|to (?:be )?(?:clarif(?:y|ied)|confirm(?:ed)?|check(?:ed)?|decided?)|tbc|tbd|to ?do|not known|don['’]t know)\W*\d*\W*$/,
)

/** A row of a register of risks, with how likely and how bad they are. */
export function isRegister({ statement: { block } }: Standing): boolean {
  return block.kind === 'row' && block.table.header.some((name) => /\b(?:likelihood|probability|impact|severity|mitigations?)\b/i.test(name))
}
