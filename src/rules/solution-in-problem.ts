import { anyCase } from '../language/any-case.js'
import { artefactPhrase } from '../language/artefacts.js'
import { leadingBuildVerb } from '../language/build-verbs.js'
import { hardship } from '../language/hardship.js'
import { isMandate } from '../language/mandates.js'
import { isConditional, isQuestion } from '../language/moods.js'
import { anyPeople } from '../language/people.js'
import { matchIn, type PhraseMatch } from '../language/phrases.js'
import { givesReason } from '../language/reasons.js'
import type { Statement } from '../language/statements.js'
import { wantedPhrase, wantedTechnology } from '../language/wanted.js'
import { type Absence, absenceIn, hasConsequence } from '../spec/absence.js'
import { neededTechnology } from '../spec/lacking.js'
import { isBareWish, neededThing } from '../spec/problem.js'
import type { Reading, Standing } from '../spec/reading.js'
import type { StatementPlace } from '../spec/sections.js'
import { wayMissing } from '../spec/ways-missing.js'
import { defineRule, hitOn, type StatementHit } from './define.js'
import { excerpt } from './excerpt.js'

/** "Add reminders", but not "adds another step": that is told of what there is. */
function wantsBuilding(text: string): boolean {
  const build = leadingBuildVerb(text)
  return (
    build !== undefined &&
    !/^(?:go live|complete|finish|move|make|put|include|keep|port|launch|release|produce)$/.test(build.verb) &&
    !anyCase(`^\\W*${build.verb}e?s\\b`).test(text)
  )
}

/** Among the people, "needs a dashboard of the budget": a thing, and not what they want to know. */
function thingOfPeople({ text, index, label, block }: Statement): string | undefined {
  if (block.kind === 'row') {
    const column = block.table.header.findIndex((name) => needs.test(name))
    return wantedPhrase(block.cells[column]?.inline.text ?? '')?.text
  }
  const opening = index === 0 || /^\W*(?:needs?|wants?) /i.test(text) ? opensNeed.exec(text) : null
  if (!opening && !(label && needs.test(label))) return undefined
  const wanted = text.slice(opening?.[0].length ?? 0)
  const thing = wantedPhrase(wanted) ?? bareOverview(wanted)
  if (thing) return /^\s*(?:that|which|so)\b/i.test(wanted.slice(thing.end)) ? undefined : thing.text
  return opening ? undefined : wantedTechnology(wanted)
}
const needs = anyCase(
  /^\W*(?:(?:key|main|primary|core|top|user|their|biggest) )?(?:needs?(?: (?:and|&|\/) wants?)?|wants?(?: (?:and|&|\/) needs?)?|(?:what )?(?:they|he|she) (?:really )?(?:needs?|wants?)|wish(?:es)?|needs? (?:from|of) (?:us|the [a-z]+|it))\W*$/,
)
const opensNeed = anyCase(
  /^(?:[^.;:]{0,40}?\b)?(?:needs?|wants?|would like|wish(?:es)? for|expects?|is looking for|are looking for|looks? for) (?=(?:an?|some|the) )/,
)

/** "A nice overview for his boss": an overview of nothing, to be had. */
function bareOverview(text: string): PhraseMatch | undefined {
  return matchIn(
    /^\W*(?:an?|the|some) (?:[a-zà-ɏ-]+,? ){0,3}(?:overview|overall view|bird['’]s[- ]eye view|big picture|visuali[sz]ation|at-a-glance view)(?! (?:of|on|over|about|which|what|who)\b)/i,
    text,
  )
}

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
    /^\W*(?!(?:we|i|you|this|that)\b)((?:[^.;:?]|\.(?=\S)){2,80}?) (?:should|must|shall)(?: (?:be able to|immediately|always|automatically|simply|just))? (?!not\b|have been\b)[a-zà-ɏ]+/i.exec(
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

const saysProblem = anyCase(
  /^\W*(?:until|till|up to) now\b.{0,80}\bwithout (?:an?|any)\b|\b(?:the (?:main |core |real |biggest )?(?:problem|issue|pain|gap)s?\b.{0,30}\b(?:is|are|we face)|biggest issues? (?:customers|users)|pain point is)\b/,
)

/** "Add support for groups.": an order, and all that the paragraph says. */
const orderedThing = anyCase(
  /^\W*(?:add|build|create|provide|implement|introduce|enable|develop|integrate|allow|give|let) (?:an?|the|new|more|better|support|ability|functionality|users?|people|customers|members)\b[^.;:,]{0,40}/,
)

function isAllSaid({ index, siblings, paragraph, story }: Statement): boolean {
  return index === 0 && siblings.length <= 2 && !story && !givesReason(paragraph) && !hardship(paragraph) && !hasConsequence(paragraph)
}

/** "A smart assistant must bring them together", "there is a need for a portal": at the end of a problem, what is to be built. */
function prescribedThing(text: string): string | undefined {
  const called = callsFor.exec(text)
  const subject = called ? text.slice(called[0].length) : text
  if (!called && !/^\W*(?:an?|one|some kind of) /i.test(text)) return undefined
  const thing = wantedPhrase(subject)
  if (!thing) return undefined
  return called ||
    /^ (?:that [^.;,]{3,60} )?(?:must|should|shall|will|would|could|is needed|is required|needs to|has to|can help)\b(?! (?:not|never)\b)/i.test(
      subject.slice(thing.end),
    )
    ? thing.text
    : undefined
}
const callsFor = anyCase(
  /^\W*(?:therefore,? |so |thus,? |hence,? )?(?:there(?: is|['’]s) (?:therefore |thus |now |clearly )?(?:an? )?(?:(?:clear|strong|growing|pressing|urgent|real|market|obvious) )?(?:need|demand|call|room|opportunity) for|what(?:['’]s| is) (?:needed|required|called for|missing) is|the (?:answer|solution|way out) is) (?=(?:an?|some|new|one) )/,
)

/** A heading above what there is today. */
const described = /\b(?:current(?:ly)?|existing|as[- ]is|today|status quo)\b/i

/** "**Need:** …" stands there as the need of somebody, too. */
const ofPeople: ReadonlySet<string> = new Set(['user', 'other', 'background', 'title', 'problem', 'story'])

function thingIn({ role, statement, section }: Standing): Thing | undefined {
  if (role === 'user' || (ofPeople.has(section.role) && needs.test(statement.label ?? ''))) {
    const thing = statement.read(thingOfPeople)
    return thing && !hasConsequence(statement.paragraph) ? { what: thing } : undefined
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
  const prescribed = inProblem && !isMandate(text) ? prescribedThing(text) : undefined
  if (prescribed) return { what: prescribed }
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
const undone = /\bcan(?:no|['’])t be [a-zà-ɏ]+ed\b/gi

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
  looksInto: (section) => {
    const placed = wayMissing(section)
    return placed !== undefined && !holdsThing(placed)
  },
  section(section, report) {
    const placed = wayMissing(section)
    if (placed) report({ ...hitOn(placed), values: { what: excerpt(placed.statement.text, 6) }, section })
  },
  looksAt: holdsThing,
  statement(placed, report) {
    reportThing(placed, report)
  },
  document({ answers, spec }, report) {
    if (!answers.problem) for (const placed of spec.statements.that(wantsProblem)) reportThing(placed, report)
  },
})
