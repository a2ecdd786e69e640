import { anyCase } from '../language/any-case.js'
import { isHedged } from '../language/assumptions.js'
import { evidenceIn } from '../language/evidence.js'
import { isQuestion } from '../language/moods.js'
import { hasResult } from '../language/numbers.js'
import { looksBack } from '../language/tense.js'
import { foundOut } from './found-out.js'
import { headsTryOut } from './handed.js'
import { filled, planSlots } from './plan-slots.js'
import type { Standing } from './reading.js'
import { assumes, isOpen, isRegister } from './risk-open.js'
import { aims, type Found } from './risk-said.js'
import type { SaidOfRisk } from './said-of-risk.js'
import { headsReport } from './trials.js'
import { waives } from './waivers.js'

/** A way of finding out that is ticked off. */
export function tickedOff({ touch, placed }: SaidOfRisk): Found | undefined {
  return touch.method && placed.statement.item?.checked === true ? { state: 'evidenced', weight: 1 } : undefined
}

/** "Usability: not applicable, …" */
export function waivedOutright({ filed, headed, text, words }: SaidOfRisk): Found | undefined {
  return (filed || headed) && opensWithWaiver.test(text) && waives(text, words.risk) ? { state: 'waived', weight: 1 } : undefined
}
const opensWithWaiver = /^\W*(?:n\/?a\b|not? |nothing )/i

/** It tells what was found out, in its text or in a sentence of its row: each is read by itself, where `reports` holds for it. */
export function foundOutBy(it: SaidOfRisk, reports: (sentence: string) => boolean, text = it.text): Found | undefined {
  if (!mayReport(it)) return undefined
  const { said, placed, role, filed, headed, touch, words } = it
  const told = [text, ...said.parts].filter((sentence) => !isQuestion(sentence) && reports(sentence))
  if (told.length === 0) return undefined
  const near = said.near[words.risk]
  const surroundings = {
    after: said.after,
    touch,
    near: headed || filed ? { ...near, touches: true } : near,
    row: said.parts.length > 0,
    problem: role === 'problem' || role === 'evidence',
    tryOut: filed || headsTryOut(placed.section.title),
  }
  let weight = 0
  for (const sentence of told) weight = Math.max(weight, foundOut(words.risk, { text: sentence, ...surroundings }))
  return weight > 0 ? { state: 'evidenced', weight } : undefined
}

function mayReport({ said, placed, role, text }: SaidOfRisk): boolean {
  if (!said.done || ((role === 'assumption' || role === 'question') && !looksBack(text))) return false
  // A story reports nothing; beside one in a table stands what was found out.
  return placed.statement.story === undefined || said.parts.length > 0
}

/** What is demanded has not been found out, unless it is told as something past. */
export function isReport({ said }: SaidOfRisk, sentence: string): boolean {
  return !said.demanded || looksBack(sentence)
}

/** What was found out about a way that was not taken says little about the one that is; a measure of success is told as if it were reached. */
export function byItsPlace({ role }: SaidOfRisk, found: Found | undefined): Found | undefined {
  const share = role === 'option' ? 1 / 3 : role === 'metric' ? 1 / 2 : 1
  return found && { ...found, weight: found.weight * share }
}

/** It has happened, and something came of it. */
export function cameOut({ said, placed, role, text, touch, filed, happened }: SaidOfRisk): Found | undefined {
  if (!happened) return undefined
  if (filed && looksBack(text) && (evidenceIn(placed.statement) || hasResult(text))) return { state: 'evidenced', weight: 1 }
  if (touch.method && !said.demanded && (looksBack(text) || !aims.has(role)) && (evidenceIn(placed.statement) || tellsOutcome(text)))
    return { state: 'evidenced', weight: 1 }
  return undefined
}

/** What came of it: "Load test: 40 sales a minute", "the spike showed that …". */
function tellsOutcome(text: string): boolean {
  if (looksBack(text)) return hasResult(text) || /\b(?:showed|shown|found|confirmed|proved|passed|failed)\b/i.test(text)
  return hasResult(text) && !/\b(?:target|goal|should|must|shall|will|if (?:it|not|that|they))\b|[<>≤≥]/i.test(text)
}

/** Figures under a heading that reports on a pilot or the like. */
export function reportsFigures({ placed: { section, statement }, text }: SaidOfRisk): boolean {
  return headsReport(statement.label ?? section.title) && hasResult(text) && !aimed.test(text)
}
export const aimed = anyCase(/\b(?:target|goal|must|shall|should|will|at least|at most|no more than|would|estimated?|planned|scheduled|deadline)\b|[≥≤]/)

/** A way of finding out that lies ahead, or is not done yet. */
export function setOut({ said, placed, tries }: SaidOfRisk, method: boolean): Found | undefined {
  if (!tries && !(method && (said.ahead || !said.done))) return undefined
  return { state: 'planned', weight: filled(planSlots(placed.statement.paragraph, true)) >= 2 ? 1 : 0.5 }
}

/** It is openly not known, by its words or by where it stands. */
export function leftOpen(it: SaidOfRisk): Found | undefined {
  const { said, placed, role } = it
  const isAsked = role === 'question' && !isRegister(placed) && isOpen(said)
  return it.doubted || ((isAsked || role === 'assumption') && it.core) ? { state: 'assumed', weight: 1 } : undefined
}

/** It is said to be assumed. */
export function calledAssumed(it: SaidOfRisk): Found | undefined {
  if (it.said.demanded || !it.core) return undefined
  return !/\b(?:shall|must)\b/i.test(it.text) && assumes(it.placed) ? { state: 'assumed', weight: 1 } : undefined
}

/** It is among the dangers. */
export function feared(it: SaidOfRisk): Found | undefined {
  const { said, placed, role, text, filed } = it
  if (role !== 'risk' || !it.core || !(isHedged(text) || (filed && !assures.test(text)))) return undefined
  return mitigated(placed) ? { state: 'partial', weight: 1 } : { state: 'assumed', weight: said.parts.length > 0 ? 0.5 : 1 }
}

/** What stands among the risks and yet says how all is well: "data is handled in accordance with the law". */
const assures = anyCase(
  /\bin (?:accordance|line|keeping) with\b|\b(?:complian(?:t|ce)|complies|compl(?:y|ied) with|conforms?|adheres?|meets?|covered by|indicates? (?:that )?[a-z]+ (?:is|are))\b/,
)

/** Beside what is to be done about it, a danger is an entry of a list and no open question. */
function mitigated({ statement }: Standing): boolean {
  return statement.block.kind !== 'row' && /\b(?:mitigat(?:ions?|e[ds]?|ing)|countermeasures?|contingency)\b/i.test(statement.paragraph)
}

/** It does not apply, with a reason. */
export function waived(it: SaidOfRisk): Found | undefined {
  return it.core && waives(it.text, it.words.risk) ? { state: 'waived', weight: 1 } : undefined
}

export const mentionInStory = 0.1
