import type { TextRange } from '../markdown/text-range.js'
import { anyCase } from './any-case.js'
import { type Asker, askerAfter, askerBefore } from './askers.js'
import { everyMatch } from './every-match.js'
import { isPatron } from './patrons.js'
import { anyPeople } from './people.js'

/** What may stand between somebody and their verb. */
const between = anyCase(
  /(?:['’](?:s|ve|d|re|ll)\b)?(?:[\s,]+(?:sir|madam|also|always|usually|nowadays|long|really|all|both|again|already|recently|repeatedly|explicitly|specifically|clearly|strongly|now|just|still|even|each|originally|often|regularly|therefore|thus|consequently|jointly|keeps?|kept|has|have|had|is|are|was|were|been|be|do|does|did|on (?:the|a|our|last|\d+) [a-zà-ɏ\d]{2,12}(?: (?!and\b)[a-zà-ɏ\d]{2,12})?|in (?:the|a|our|their|last|January|February|March|April|May|June|July|August|September|October|November|December)(?: [a-zà-ɏ\d]{2,12})?|last (?!and\b)[a-zà-ɏ]+|this (?:week|month|year|quarter|spring|summer|autumn|fall|winter|season|time|morning)|twice|\([^)]{1,60}\)))*[\s,]*$/,
)
const denied = /(?:n['’]t|\b(?:not|never|no longer))\s*(?:[a-zà-ɏ]+\s+)?$/i

/** Somebody with what they do, and where that stands in a text. */
export interface Deed extends TextRange {
  who: Asker
}

/** "Posts, likes", "Called, said yes": a comma alone parts no one from their verb, unless it ends an aside. */
const commaAlone = /^\s*,\s*$/

/** What stands in front of a verb, up to whom it belongs to, and where that begins; undefined where the verb is denied. */
export function subjectBefore(text: string, at: number): { stem: string; from: number } | undefined {
  const from = Math.max(0, at - 140)
  const before = text.slice(from, at)
  if (denied.test(before) || before.endsWith('-')) return undefined // "board-approved"
  const stem = before.replace(between, '')
  return commaAlone.test(before.slice(stem.length)) && !stem.includes(',') ? undefined : { stem, from }
}

/** "the start script in Ubuntu | wants": a thing's name behind a preposition is no subject, unless people stand before it ("the clerk at Acme | wants"). */
const placed = anyCase(/(?:^|[\s(])(?:in|of|with|by|via|using|through|to|on|under|into|onto|inside|within|per)\s+(?:the |our |an? )?$/)

function isPlaceOf(stem: string, { kind, start }: Asker): boolean {
  const before = stem.slice(0, start)
  const preposition = kind === 'name' ? placed.exec(before) : null
  if (!preposition) return false
  const head = before.slice(0, preposition.index)
  return head.trim() !== '' && askerBefore(head) === undefined && anyPeople(head).length === 0
}

/** "Slots requested by members": done to it, not by it. */
const passive = /(?:ed|chosen|given|drawn) by $/i

/** The first of the verbs in a text that belongs to somebody whom the question accepts. */
export function deedIn(text: string, verb: RegExp, accepts: (asker: Asker, verb: string, behind: string) => boolean): Deed | undefined {
  for (const match of everyMatch(verb, text)) {
    const subject = passive.test(text.slice(match.index, match.index + match[0].length + 4)) ? undefined : subjectBefore(text, match.index)
    if (!subject) continue
    const who = askerBefore(subject.stem) ?? compoundSubject(subject.stem)
    if (!who || isPlaceOf(subject.stem, who) || !accepts(who, match[0], text.slice(match.index + match[0].length))) continue
    return { who, start: subject.from + who.start, end: match.index + match[0].length }
  }
  return undefined
}

/** "They run eleven sites and | want …": a named subject stays the subject behind "and". */
function compoundSubject(stem: string): Asker | undefined {
  if (!/\band$/i.test(stem)) return undefined
  const subject = /^(.{2,60}?)[\s,]+[^.;,]{3,90}\band$/i.exec(stem)?.[1]
  const asker = (subject === undefined ? undefined : (askerAfter(subject) ?? askerBefore(subject))) ?? askerAfter(stem)
  if (asker?.start !== 0 || !/^[\s,]+[^.;,]{3,90}\band$/i.test(stem.slice(asker.end))) return undefined
  return asker.kind !== 'role' || isPatron(asker) ? asker : undefined
}
