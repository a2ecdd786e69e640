import { anyCase } from '../language/any-case.js'
import { evidenceIn } from '../language/evidence.js'
import { hardship } from '../language/hardship.js'
import { hasNumber } from '../language/numbers.js'
import { givesReason } from '../language/reasons.js'
import type { Statement } from '../language/statements.js'

/**
 * Does a need, a problem or evidence stand behind this request, there or right beside it: in the rest of the sentence, in the
 * next sentence, or in what is nested beneath the item?
 */
export function needNear(statement: Statement): boolean {
  return statement.read(readNeed)
}

function readNeed(statement: Statement): boolean {
  return saysNeed(statement.text) || needBeside(statement)
}

/** The same beside it: in the next sentence, or beneath. */
export function needBeside({ next, siblings, index, beneath }: Statement): boolean {
  if (next && (saysNeed(next.text) || evidenceIn(next))) return true
  if (siblings.slice(0, index).some((before) => evidenceIn(before)?.kind === 'observation')) return true
  return beneath.some((near) => saysNeed(near.text))
}

const need = anyCase(
  /\b(?:the (?:real |underlying |actual )?(?:need|job|problem|pain|reason|trouble)\b|needs? to (?:know|see which|find|decide|understand|tell|avoid|stop)|in order to|so that(?! (?:is|was)\b|['’]s)|so (?:they|she|he|people|users) (?:can|could|no longer|don't)|because (?:they|it|the|of|their|people|users)|when (?:we|i) (?:asked|sat|looked|dug|watched)|what they (?:do|are after|mean|need)|it turned out|underneath|behind (?:it|that|the request))\b/,
)

/** "We could not say no": no hardship of anybody's. */
const gaveIn = anyCase(/\bc(?:an(?:not| not|['’]t)|ould(?:n['’]t| not)) (?:say no|refuse|turn (?:it|them|him|her) down|disappoint (?:them|him|her))\b/g)

function saysNeed(text: string): boolean {
  if (need.test(text)) return true
  const told = text.replace(gaveIn, ' ')
  if (hardship(told) && hasNumber(told)) return true
  return givesReason(told) && hardship(told)
}
