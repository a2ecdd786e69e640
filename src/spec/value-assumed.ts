import { anyCase } from '../language/any-case.js'
import { saysAssumption } from '../language/assumptions.js'
import { isQuestion } from '../language/moods.js'
import { believesMaking, saysUnsure } from './doubts.js'
import { aims, calledOpen, demanding, type Found } from './risk-said.js'
import type { Role } from './roles.js'
import type { ValueSaid } from './value-said.js'

/** It is assumed, doubted or asked whether people want it. */
export function assumedValue(it: ValueSaid): Found | undefined {
  return believed(it) ?? bet(it) ?? supposed(it) ?? doubted(it) ?? wondered(it) ?? listed(it)
}

function believed({ role, text, people, about }: ValueSaid): Found | undefined {
  if (!(people || about) || !believes.test(text) || aside.test(text) || believesMaking(text)) return undefined
  if (role === 'requirement' || role === 'constraint' || role === 'technical') return undefined
  return { state: 'assumed', weight: role === 'assumption' || saysAssumption(text) || believedEffect.test(text) ? 1 : 0.5 }
}
const believes =
  /\b(?:we|i) (?:think|believe|assume|expect|suspect|hope|bet)\b|\bassum|\b(?:my|our) (?:hunch|guess|bet|feeling|hope|suspicion|gut feeling|hypothesis|belief)\b/i
/** "… (in the till, I think)": said of the way things are. */
const aside = anyCase(/\b(?:i|we) (?:think|believe|guess|assume)\s*(?:[),.]|$)|\bwhich (?:i|we) (?:think|believe|guess|assume)\b/)
/** "We think that it will make people come back": what it is to do is believed, and said to be. */
const believedEffect = /\b(?:we|i) (?:think|believe|assume|expect|suspect|hope|bet)\b.{0,60}\b(?:will|would)\b/i

function bet({ statement: { label }, role, text }: ValueSaid): Found | undefined {
  return label && callsBet.test(label) && !demanding.has(role) && !believesMaking(text) ? { state: 'assumed', weight: 1 } : undefined
}
/** "The bet: …" */
const callsBet = anyCase(
  /^\W*(?:(?:the|our|my|key|core|main|big|central|product|value|riskiest) )*(?:bet|wager|hunch|hypothesis|belief|leap of faith|guess)\W*\d*\W*$/,
)

function supposed({ role, text, people, about }: ValueSaid): Found | undefined {
  const told = role === 'problem' || (role === 'background' && (people || about))
  return told && supposesTrouble.test(text) ? { state: 'assumed', weight: role === 'problem' ? 1 : 0.5 } : undefined
}
/** "Insurers likely struggle with …": their trouble is supposed. */
const supposesTrouble = anyCase(
  /\b(?:likely|probably|presumably|possibly|perhaps|(?:we|i) (?:suspect|guess|imagine)(?: that)?) (?:[a-zà-ɏ]+ )?(?:face|struggle|lack|lose|waste|spend|suffer|need|want|have (?:trouble|difficult|problems|no)|find it (?:hard|difficult)|miss|experience|rely|do(?:n['’]t| not)|cannot|can['’]t|are (?:unable|frustrated|unhappy|forced|stuck|left))[a-zà-ɏ]*\b|\bsuggests? (?:an? |that there is |the )?(?:[a-zà-ɏ]+ ){0,2}(?:gap|need|demand|problem|opportunity|market)\b/,
)

function doubted({ placed, statement, role, text, people, about }: ValueSaid): Found | undefined {
  if (role !== 'requirement' && role !== 'technical' && (people || about) && calledOpen(placed)) return { state: 'assumed', weight: 1 }
  if ((people || anybody.test(text)) && statement.kind !== 'row' && mayNotTake.test(text) && !settledValue.has(role)) return { state: 'assumed', weight: 1 }
  if ((aims.has(role) || role === 'user' || role === 'assumption') && saysUnsure(text)) return { state: 'assumed', weight: 0.5 }
  return undefined
}
/** "Crews used to paper may resist it": it is not known whether they will take it. */
const mayNotTake = anyCase(
  /\b(?:nobody|no one|few (?:of them|people)|hardly any(?:one|body)|not everyone|none of them) (?:may|might|will|would|could) (?:[a-zà-ɏ]+ )?(?:want|use|bother|care|pay|buy|adopt|switch|sign|come|trust|upload|share|answer|read)\b|\b(?:may|might|could|perhaps|possibly|likely to|unlikely to|risk(?:s)? (?:that|of)|afraid|fear(?:s|ed)?|worr(?:y|ied)|what if)\b[^.;]{0,60}?\b(?:resist(?:s|ance)?|refuse[sd]?|reject(?:s|ed)?|ignore[sd]?|(?:not|never) (?:[a-zà-ɏ]+ )?(?:use|want|adopt|buy|pay|bother|care|switch|trust|sign up|come back)|be (?:reluctant|unwilling|put off|sceptical|skeptical)|stick (?:to|with)|abandon|lose interest|go elsewhere|keep (?:using|doing|ringing|calling|paying|writing)|adopt|hesitate)\b/,
)
/** There people's trouble of today is told, or what the product does. */
const settledValue: ReadonlySet<Role> = new Set<Role>([
  'problem',
  'evidence',
  'user',
  'story',
  'wish',
  'requirement',
  'technical',
  'solution',
  'option',
  'history',
])

function wondered({ role, text, people, about }: ValueSaid): Found | undefined {
  if (!(role === 'question' || ownQuestions.has(role)) || !isQuestion(text) || /^\W*how might we\b/i.test(text)) return undefined
  return (people || about || anybody.test(text)) && wanting.test(text) ? { state: 'assumed', weight: 1 } : undefined
}
/** A question there is the author's own. */
const ownQuestions: ReadonlySet<Role> = new Set<Role>(['other', 'evidence', 'goal', 'timeline', 'launch', 'assumption', 'risk', 'option'])
const anybody = /\b(?:anybody|anyone|somebody|someone|nobody|no one|they)\b/i
const wanting = anyCase(
  /\b(?:want|(?<!\b(?:we|i|you) (?:really |also |still |even )?)need(?! to\b)|(?<!\b(?:should|must|shall) (?:we |it |they |the [a-z]+ ))use|buy|pay|care|choose|adopt|come back|switch|prefer|worth|problem|pain|willing|interested|bother|trust|love|enough demand|join|subscribe|sign up|return|recommend|upload|share)\b/,
)

/** An entry among the assumptions. */
function listed({ role, text, touch, people }: ValueSaid): Found | undefined {
  return role === 'assumption' && people && (touch.core || (touch.touches && adopts.test(text))) ? { state: 'assumed', weight: 1 } : undefined
}
const adopts = /\b(?:adopt|switch|pay|buy|come back|return|sign up|join|subscribe|recommend|renew)\b/i
