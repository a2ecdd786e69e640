import { anyCase } from '../language/any-case.js'
import { isQuestion } from '../language/moods.js'
import { hasNumber } from '../language/numbers.js'
import { looksBack } from '../language/tense.js'
import { doubtsGrasp } from './doubts.js'
import { fared, headsTryOut, likedOnly, willFare } from './handed.js'
import { liesAhead } from './plan-slots.js'
import { settledRoles } from './risk-open.js'
import { aims, type Found, isInvented, mention, putBeforePeople, type RiskSaid, testPlan } from './risk-said.js'
import {
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
  tickedOff,
  waived,
  waivedOutright,
} from './risk-steps.js'
import { type RiskWords, SaidOfRisk } from './said-of-risk.js'
import { tellsAttempts, willBeInHands } from './trials.js'

const usable: RiskWords = { risk: 'usable', doubts: doubtsGrasp, tries: willBeTried }

/** What a statement says about whether people can work it out. */
export function usableCue(said: RiskSaid): Found | undefined {
  const it = new SaidOfRisk(said, usable)
  const found = neverTried(it) ?? tickedOff(it) ?? waivedOutright(it) ?? onlyLiked(it) ?? watched(it) ?? cameOut(it) ?? attempted(it)
  if (found || !it.concerns) return found
  return planned(it) ?? gauged(it) ?? leftOpen(it) ?? assumed(it) ?? feared(it) ?? waived(it) ?? mentioned(it)
}

/** Under "Will they use it?" is told how they fared with it as well. */
export function usableBesideValue({ placed, text, after, done }: RiskSaid): Found | undefined {
  return done && fared(text, after, headsTryOut(placed.section.title)) ? { state: 'evidenced', weight: 1 } : undefined
}

/** It will be put into people's hands. */
function willBeTried({ placed: { role, statement }, text }: RiskSaid): boolean {
  return !settledRoles.has(role) && (willBeInHands(text) || willFare(text, statement.paragraph))
}

function neverTried({ text }: SaidOfRisk): Found | undefined {
  return untried.test(text) ? { state: 'assumed', weight: 1 } : undefined
}
/** Nobody has used it yet, and the text says so. */
const untried = anyCase(
  /(?:\bnot|n['’]t|\bnever|\bnobody has|\bno ?one has|\bno (?:users?|customers?|[a-zà-ɏ]+s?) (?:has|have)) (?:yet |been |actually |ever )*(?:shown|tried|tested|used|seen)\b[^.;]{0,40}\b(?:(?:any|no|some)(?:one|body)|any [a-zà-ɏ]+|(?:real )?(?:users|people|customers))\b|\b(?:nobody|no ?one) (?:has |outside of (?:the|our) team has )?(?:tried|used|seen) (?:it|this|the (?:prototype|screens?|draft|mock-?ups?))\b|\b(?:no|without) (?:user|usability) test(?:s|ing)?\b[^.;]{0,20}\b(?:yet|so far|was|were|has been|done)\b|\buntested (?:with|by|on) (?:users|people|anyone)\b/,
)

/** That people like it says nothing of how they fare with it. */
function onlyLiked({ said, text }: SaidOfRisk): Found | undefined {
  return likedOnly(text, said.after) ? { state: 'partial', weight: 1 } : undefined
}

/** People were watched with it. */
function watched(it: SaidOfRisk): Found | undefined {
  if (isInvented(it.placed)) return undefined
  const found = foundOutBy(it, (sentence) => isReport(it, sentence) && !liesAhead(sentence, false))
  return byItsPlace(it, found)
}

/** Figures from a pilot: how people fared in it. */
function attempted(it: SaidOfRisk): Found | undefined {
  return it.happened && reportsFigures(it) && tellsAttempts(it.text) ? { state: 'evidenced', weight: 1 } : undefined
}

function planned(it: SaidOfRisk): Found | undefined {
  const { placed, text, touch, filed } = it
  const method = touch.method || ((touch.touches || filed) && putBeforePeople(text)) || (touch.core && testPlan.test(placed.section.title))
  return setOut(it, method)
}

/** "SUS of at least 75": how it will be gauged, and what will do. */
function gauged({ role, text, touch }: SaidOfRisk): Found | undefined {
  return touch.method && aims.has(role) && hasNumber(text) && !looksBack(text) && !isQuestion(text) ? { state: 'planned', weight: 1 } : undefined
}

/** What people take for granted where the problem is told is part of their trouble. */
function assumed(it: SaidOfRisk): Found | undefined {
  return it.role === 'problem' ? undefined : calledAssumed(it)
}

function mentioned({ role, filed, core }: SaidOfRisk): Found {
  // That screens are to be drawn by a day, or are left out, says nothing of them.
  const aside = (role === 'timeline' || role === 'out-of-scope') && !filed
  if (core && !aside) return { state: 'partial', weight: 1 }
  return { state: 'partial', weight: role === 'out-of-scope' || role === 'technical' ? mentionInStory : mention }
}
