import { artefactPhrase } from '../language/artefacts.js'
import { thingNeeded } from '../language/needed-things.js'
import { anyPeople } from '../language/people.js'
import { matchIn } from '../language/phrases.js'
import { givesReason, hardship, isConditional, isMandate, isQuestion, leadingBuildVerb } from '../language/signals.js'
import type { Statement } from '../language/statements.js'
import { type Absence, absenceIn, hasConsequence } from '../spec/absence.js'
import { neededTechnology } from '../spec/lacking.js'
import { isBareWish, neededThing } from '../spec/problem.js'
import type { Reading, Standing } from '../spec/reading.js'
import type { StatementPlace } from '../spec/sections.js'
import { defineRule, hitOn, type StatementHit } from './define.js'

/** "Add reminders", but not "adds another step": that is told of what there is. */
function wantsBuilding(text: string): boolean {
  const build = leadingBuildVerb(text)
  return (
    build !== undefined &&
    !/^(?:go live|complete|finish|move|make|put|include|keep|port|launch|release|produce)$/.test(build.verb) &&
    !new RegExp(`^\\W*${build.verb}e?s\\b`, 'i').test(text)
  )
}

/** Among the people, "needs a dashboard of the budget": a thing, and not what they want to know. */
function thingOfPeople({ text, index, label, block }: Statement): string | undefined {
  if (block.kind === 'row') {
    const column = block.table.header.findIndex((name) => needs.test(name))
    return thingNeeded(block.cells[column]?.inline.text ?? '')
  }
  const opening = (index === 0 ? needing : goesOnNeeding).exec(text)
  if (!opening && !(label && needs.test(label))) return undefined
  const wanted = text.slice(opening?.[0].length ?? 0)
  const thing = artefactPhrase(wanted)
  if (thing) return /^\s*(?:that|which|so)\b/i.test(wanted.slice(thing.end)) ? undefined : thing.text
  return givesReason(text) ? undefined : thingNeeded(wanted)
}
const needing = /^(?:[^.;:]{0,40}?\b)?(?:needs?|wants?) (?=(?:an?|some|the) )/i
const goesOnNeeding = /^\W*(?:(?:he|she|they|it) (?:also |really )?)?(?:needs?|wants?) (?=(?:an?|some|the) )/i
const needs =
  /^\W*(?:(?:key|main|primary|core|top|biggest|user|their|what (?:they|he|she|it)|what the [a-z]+|i) )?(?:needs?|wants?|wish(?:es)?)(?: (?:most|from us|of us|from it|from the [a-z]+|to have))?\W*$/i

/** "The biggest issues are the missing features": a list of wishes, called a problem. */
function featureGap(text: string): Absence | undefined {
  const gap = matchIn(
    /\b(?:product|feature) gaps?\b|\bmissing (?:features?|functionality)\b|\bcan(?:no|['’])t be (?:exported|imported|printed|filtered|sorted|downloaded|customi[sz]ed|configured|themed)\b/i,
    text,
  )
  return gap && { what: gap.text, start: gap.start, end: gap.end }
}

/** "A gift should become a relationship at once", as if that were what is wrong. */
function wishedState({ text, story, label, index, previous }: Statement): string | undefined {
  if (story || label || hardship(text) || isConditional(text) || isMandate(text) || givesReason(text)) return undefined
  if (index > 0 && previous && hardship(previous.text)) return undefined
  const wish =
    /^\W*(?!(?:we|i|you|this|that)\b)((?:[^.;:?]|\.(?=\S)){2,80}?) (?:should|must|shall)(?: (?:be able to|immediately|always|automatically|simply|just))? (?!not\b|have been\b)[a-zà-ɏ]+/iu.exec(
      text,
    )
  return wish?.[1] && anyPeople(wish[1]).length === 0 ? wish[0].slice(0, 50).trim() : undefined
}

/** "What's missing" above it: then a thing is all that is wrong. */
const namesLack = /\b(?:missing|lacking|lacks?|absent)\b/i

function thingMissed({ text, paragraph, index }: Statement): string | undefined {
  if (index > 0 || hardship(paragraph) || hasConsequence(paragraph)) return undefined
  return /^\W*(?:an?|some|the) (?:[a-zà-ɏ-]+ ){1,4}(?:for|over|on|in|with|of|to|that)\b|^\W*(?:an?|some) (?:[a-zà-ɏ-]+ ){0,3}[a-zà-ɏ-]+\W*$/i.test(text)
    ? text.replace(/[.\s]+$/, '').slice(0, 50)
    : undefined
}

/** "What people need" above a list of things to build. */
function listedNeed({ text, item, index, paragraph, story }: Statement, heading: string): string | undefined {
  if (!item || index > 0 || story || !/\bneeds?\b/i.test(heading) || !/^\W*(?:an?|some|more|one) /i.test(text) || givesReason(paragraph)) return undefined
  return hasConsequence(paragraph) || hardship(paragraph) ? undefined : artefactPhrase(text)?.text
}

/** A thing in the place of a problem. */
interface Thing {
  what: string
  /** Counts only where the document states no problem at all. */
  unlessStated?: boolean
}

const saysProblem =
  /^\W*(?:until|till|up to) now\b.{0,80}\bwithout (?:an?|any)\b|\b(?:the (?:main |core |real |biggest )?(?:problem|issue|pain|gap)s?\b.{0,30}\b(?:is|are|we face)|biggest issues? (?:customers|users)|pain point is)\b/i

/** "Add support for groups.": an order, and all that the paragraph says. */
const orderedThing =
  /^\W*(?:add|build|create|provide|implement|introduce|enable|develop|integrate|allow|give|let) (?:an?|the|new|more|better|support|ability|functionality|users?|people|customers|members)\b[^.;:,]{0,40}/i

function isAllSaid({ index, siblings, paragraph, story }: Statement): boolean {
  return index === 0 && siblings.length <= 2 && !story && !givesReason(paragraph) && !hardship(paragraph) && !hasConsequence(paragraph)
}

/** A heading above what there is today. */
const described = /\b(?:current(?:ly)?|existing|as[- ]is|today|status quo)\b/i

function thingIn({ role, statement, section }: Standing): Thing | undefined {
  const isNeed = needs.test(statement.label ?? '')
  if (role === 'user' || isNeed) {
    const thing = statement.read(thingOfPeople)
    return thing && !(isNeed ? givesReason : hasConsequence)(statement.paragraph) ? { what: thing } : undefined
  }
  const { text, story } = statement
  const inProblem = role === 'problem'
  if (role === 'other' && namesLack.test(section.title)) {
    const missed = statement.read(thingMissed)
    return missed ? { what: missed } : undefined
  }
  const listed = listedNeed(statement, section.title)
  if (listed && (inProblem || role === 'other')) return { what: listed }
  const named = inProblem || saysProblem.test(text)
  if (!named && role !== 'background') return undefined
  if (statement.kind === 'step' || statement.block.quoteDepth > 0 || isQuestion(text)) return undefined
  if (hasConsequence(statement.next?.text ?? '')) return undefined
  const absence = absenceIn(text) ?? (named ? featureGap(text) : undefined)
  const missing = absence && !(story && !inProblem) && !hasConsequence(text.slice(absence.end).replace(undone, ' ')) ? absence : undefined
  if (missing && named) return { what: missing.what }
  const needed = (inProblem || role === 'background') && !isMandate(text) ? neededThing(text) : undefined
  if (needed) return { what: needed }
  const missed = inProblem ? (neededTechnology(text) ?? (namesLack.test(section.title) ? statement.read(thingMissed) : undefined)) : undefined
  if (missed) return { what: missed }
  if (missing) return { what: missing.what, unlessStated: true }
  if (!inProblem) return undefined
  if (isBareWish(text)) return { what: text.replace(/^\W*\p{L}+\s+(?:for |to )?/u, '').slice(0, 50), unlessStated: true }
  const wished = wishedState(statement)
  if (wished) return { what: wished, unlessStated: true }
  if (story && !story.why) return { what: story.want.slice(0, 50) }
  if (described.test(section.title)) return undefined
  if (hasConsequence(text)) return undefined
  if (statement.item) return !/^\W*to\b/i.test(text) && wantsBuilding(text) ? { what: text.slice(0, 50) } : undefined
  const ordered = isAllSaid(statement) && orderedThing.exec(text)?.[0]
  return ordered ? { what: ordered.trim(), unlessStated: true } : undefined
}

/** "Cannot be replayed": what the thing lacks, and nobody's trouble. */
const undone = /\bcan(?:no|['’])t be [a-zà-ɏ]+ed\b/giu

const holdsThing: Reading = (placed) => {
  const thing = thingIn(placed)
  return thing !== undefined && !thing.unlessStated
}
/** Only where the document states no problem at all. */
const wantsProblem: Reading = (placed) => thingIn(placed)?.unlessStated === true

function reportThing(placed: Standing & StatementPlace, report: (hit: StatementHit) => void): void {
  const thing = thingIn(placed)
  if (thing) report({ ...hitOn(placed), values: { what: thing.what } })
}

export default defineRule('solution-in-problem', {
  looksAt: holdsThing,
  statement(placed, report) {
    reportThing(placed, report)
  },
  document({ answers, spec }, report) {
    if (!answers.problem) for (const placed of spec.statements.that(wantsProblem)) reportThing(placed, report)
  },
})
