import { anyCase } from '../language/any-case.js'
import { technologiesIn } from '../language/artefacts.js'
import { isQuestion } from '../language/moods.js'
import { hasNumber } from '../language/numbers.js'
import { anyPeople } from '../language/people.js'
import { looksBack } from '../language/tense.js'
import { asksMaking, believesMaking, doubtsMaking, hasToFindOut } from './doubts.js'
import { liesAhead } from './plan-slots.js'
import { notesTrial } from './proven.js'
import { type Standing, withLabel } from './reading.js'
import { isOpen, isRegister, saidUnknown, settledRoles } from './risk-open.js'
import { type Found, mention, type RiskSaid } from './risk-said.js'
import {
  aimed,
  byItsPlace,
  calledAssumed,
  cameOut,
  feared,
  foundOutBy,
  isReport,
  leftOpen,
  mentionInStory,
  reportsFigures,
  setOut,
  waived,
  waivedOutright,
} from './risk-steps.js'
import { touchesOf } from './risk-topics.js'
import type { Role } from './roles.js'
import { type RiskWords, SaidOfRisk } from './said-of-risk.js'
import { runsSince, saysEffort, willTryMaking } from './trials.js'

const feasible: RiskWords = { risk: 'feasible', doubts: doubtsMaking, tries: willBeTried, speaks: ({ text }) => saysEffort(text) }

/** What a statement says about whether it can be made. */
export function feasibleCue(said: RiskSaid): Found | undefined {
  const it = new SaidOfRisk(said, feasible)
  // "React, PostgreSQL": a list of what it is built with is a bare statement.
  const technology = technologiesIn(said.placed.statement.text).length > 0
  const found = built(it) ?? waivedOutright(it) ?? tried(it) ?? cameOut(it) ?? ran(it) ?? toldInFigures(it) ?? guessed(it, technology)
  if (found || !(it.concerns || technology)) return found
  return setOut(it, it.touch.method) ?? leftOpen(it) ?? calledAssumed(it) ?? feared(it) ?? waived(it) ?? mentioned(it, technology)
}

/** The making of it will be tried. */
function willBeTried({ placed: { role }, text }: RiskSaid): boolean {
  return !settledRoles.has(role) && willTryMaking(text)
}

function built({ placed }: SaidOfRisk): Found | undefined {
  return isDone(placed) ? { state: 'evidenced', weight: 1 } : undefined
}

/** A table's row or a list's item that is marked as built and tried: the best proof that it can be. */
function isDone({ statement: { block, item, text } }: Standing): boolean {
  if (block.kind === 'row')
    return block.cells.some(({ inline }) => /^\W*(?:verified|implemented|done|completed?|shipped|released|merged|passed)\W*$/i.test(inline.text))
  return item?.checked === true && /\b(?:implement(?!able)|build|built|spike|prototype|migrat|integrat|test(?! (?:plan|strategy|cases?)\b))/i.test(text)
}

/** It was tried whether it can be made. */
function tried(it: SaidOfRisk): Found | undefined {
  const found = foundOutBy(it, (sentence) => (isReport(it, sentence) || notesTrial(sentence)) && !liesAhead(sentence, false))
  return byItsPlace(it, found)
}

/** Figures from a pilot: that the thing ran. */
function ran(it: SaidOfRisk): Found | undefined {
  if (!it.happened) return undefined
  const isReported = reportsFigures(it) && anyPeople(it.text).length === 0 && ranAs.test(it.text)
  return isReported || runsSince(it.text, it.said.after) ? { state: 'evidenced', weight: 1 } : undefined
}
/** "1,200 scans: 91 % right", "it was at 71 %". */
const ranAs = anyCase(
  /\d[\d.,]{0,15} (?:[a-zà-ɏ-]+ ){0,2}[a-zà-ɏ-]+s\b[^.;]{0,20}[:,;] ?\d[\d.,]{0,15} ?%|\b(?:fail(?:ed|ures?)|errors?|crash[a-zà-ɏ]*|lost|dropped|missed|first (?:try|attempt)|outages?|uptime|latency)\b/,
)

/** Where the making is told, what happened and came to a figure is a finding, whatever its words; what people did, and what is aimed at, is none. */
function toldInFigures({ role, text, headed, happened }: SaidOfRisk): Found | undefined {
  if (!happened || !(headed || role === 'technical')) return undefined
  return looksBack(text) && hasNumber(text) && !aimed.test(text) && anyPeople(text).length === 0 ? { state: 'evidenced', weight: 1 } : undefined
}

function guessed({ said, touch, doubted }: SaidOfRisk, technology: boolean): Found | undefined {
  const weight = doubted || touch.method ? 0 : guessesMaking(said, technology)
  return weight > 0 ? { state: 'assumed', weight } : undefined
}

/** How openly it is assumed or asked how the thing is made, or what the systems around it do. */
function guessesMaking(said: RiskSaid, technology: boolean): number {
  const { placed, text, demanded, touches } = said
  const { role, statement } = placed
  if (demanded || isRegister(placed)) return 0
  const technical = technology || statement.spans('code').length > 0
  if (isQuestion(text)) {
    if (!isOpen(said) || !asksMaking(text)) return 0
    if (role === 'question' && touches.feasible.touches && /\b(?:do|should|can|could|would|will|must) we\b/i.test(text)) return 1
    if (role === 'question' || saidUnknown(placed)) return technical ? 1 : statement.label && /\bwhat happens\b/i.test(text) ? 0.5 : 0
    return technology && ownQuestions.has(role) && !statement.label ? 1 : 0
  }
  const aboutPeople = touches.valuable.core || touches.usable.touches || touches.viable.core
  if (listsAssumption(placed) && !aboutPeople) return technical || touches.feasible.touches ? 1 : 0.5
  if (hasToFindOut(text) && ownQuestions.has(role)) return technical || touches.feasible.touches ? 1 : 0.5
  return believesMaking(text) && !looksBack(text) && role !== 'faq' ? 0.5 : 0
}
/** "Sleep and Recovery": a name, of which nothing is said. */
const namesOnly = /^\W*(?:[A-Z][\w-]{1,30}|and|of|the|for|&)(?: (?:[A-Z][\w-]{1,30}|and|of|the|for|&)){0,5}\W*$/
/** An entry of a list of assumptions, that is neither a hypothesis about people nor asks something of the author. */
function listsAssumption({ role, statement }: Standing): boolean {
  const { item, label, text } = statement
  if (role !== 'assumption' || !(item || /^assum/i.test(label ?? '')) || namesOnly.test(text)) return false
  return (
    !/\?|^\W*(?:include|describe|list|explain|state|write|add|note|which|what|how|who)\b/i.test(text) &&
    !/\b(?:we|i) (?:believe|bet|expect|hope)\b/i.test(withLabel(statement))
  )
}

/** A question there is the author's own, and open. */
const ownQuestions: ReadonlySet<Role> = new Set<Role>(['other', 'goal', 'solution', 'technical', 'timeline', 'option', 'constraint', 'risk'])

function mentioned({ placed, role, text, touch, core }: SaidOfRisk, technology: boolean): Found {
  const isSubject = core || (technology && (builtOn.has(role) || builtWith.test(text)))
  if (placed.statement.story) return { state: 'partial', weight: mentionInStory }
  if (!isSubject && !technology && !ofMaking.has(role) && isOtherwise(text)) return { state: 'partial', weight: mentionInStory, word: touch.first }
  return { state: 'partial', weight: isSubject ? 1 : mention }
}

/** There a word that has another meaning in most trades is meant as in this one. */
const ofMaking: ReadonlySet<Role> = new Set<Role>(['technical', 'solution', 'requirement', 'constraint', 'assumption', 'option', 'risk'])
/** The code of a building, a client of the firm, a library with books: nothing else in the text has to do with making. */
function isOtherwise(text: string): boolean {
  return !touchesOf(text.replace(homonyms, ' ')).feasible.touches
}
const homonyms = anyCase(
  /\b(?:code|apps?|clients?|builds?|services?|models?|platforms?|librar(?:y|ies)|jobs?|networks?|tables?|box|devices?|storage|effort|queues?|frameworks?|depend(?:s|ent)|vendors?|suppliers?|index|controllers?|protocols?|modules?|memory|clusters?|engineer(?:s|ing)?)\b/g,
)

/** Where a technology that is named is what the thing will be built on. */
const builtOn: ReadonlySet<Role> = new Set<Role>(['technical', 'requirement', 'solution', 'constraint'])
const builtWith = anyCase(/\b(?:built (?:with|on|in)|based on|runs on|running on|written in|stack|hosted on|powered by|implemented (?:in|with))\b/)
