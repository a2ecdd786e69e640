import { anyCase } from '../language/any-case.js'
import { type Evidence, evidenceIn } from '../language/evidence.js'
import { hasMethod } from '../language/methods.js'
import { hasNumber } from '../language/numbers.js'
import { anyPeople } from '../language/people.js'
import { isQuotation } from '../language/quotations.js'
import { requestIn } from '../language/requests.js'
import { looksBack } from '../language/tense.js'
import { planSlots } from './plan-slots.js'
import { plainlyHard } from './problem.js'
import type { Standing } from './reading.js'
import { aims, type Found, isMadeUp, yetToBe } from './risk-said.js'
import type { Role } from './roles.js'
import { tellsLaw } from './rulings.js'
import { figure, type ValueSaid, valueSilent } from './value-said.js'

/** It was found out that people want it, or what troubles them. */
export function evidencedValue(it: ValueSaid): Found | undefined {
  const recorded = onRecord(it)
  if (recorded) return recorded
  if (it.trouble >= 1) return { state: 'evidenced', weight: 1 }
  if (isPlan(it)) return undefined
  return borneOut(it) ?? (it.trouble > 0 ? { state: 'evidenced', weight: it.trouble } : undefined)
}

/** What people asked for, voted for, put first or said in a poll, and how it is today. */
function onRecord(it: ValueSaid): Found | undefined {
  const { placed, role, text } = it
  if (asksForIt(placed)) return { state: 'evidenced', weight: 0.5 }
  if (voted.test(text) && asksOrHurts.has(role) && !isMadeUp(placed)) return { state: 'evidenced', weight: 0.7 }
  if (aims.has(role) && statesBaseline(placed)) return { state: 'evidenced', weight: 0.5 }
  if (rankedBy.test(text) && isOfPeople(it) && looksBack(text) && !isMadeUp(placed)) return { state: 'evidenced', weight: 0.5 }
  if (aims.has(role) && looksBack(text.replace(asIfAhead, ' ')) && surveyed.test(text) && figure.test(text) && !isMadeUp(placed))
    return { state: 'evidenced', weight: 1 }
  return undefined
}

/** It names a way of finding out that lies ahead. */
function isPlan({ said, text, touch }: ValueSaid): boolean {
  return touch.method && !looksBack(text) && !lookedUp.test(text) && (planSlots(text, true).mark || said.ahead)
}

/** The author's own evidence: from records, from counts, from those who were asked or watched. */
function borneOut(it: ValueSaid): Found | undefined {
  const { said, statement, role, text } = it
  if (!mayBearOut(it)) return undefined
  const evidence = evidenceIn(statement)
  // Under "Interviews" or "Survey" figures are what came out of them.
  if (!evidence && role === 'evidence' && hasNumber(text) && looksBack(text) && isOfPeople(it)) return { state: 'evidenced', weight: 0.7 }
  if (!evidence && role === 'evidence' && isQuotation(statement)) return { state: 'evidenced', weight: 0.34 }
  if (role !== 'solution' && role !== 'story' && lookedUp.test(text) && figure.test(`${text} ${said.after}`) && !yetToBe.test(text))
    return { state: 'evidenced', weight: 1 }
  if (!evidence || statement.item?.checked === false) return undefined
  const ofPeople = isOfPeople(it) || contactsCounted.test(text) || it.about
  if (!ofPeople && role !== 'evidence' && role !== 'problem' && !plainlyHard(text)) return undefined
  return { state: 'evidenced', weight: said.filed ? 1 : Math.max(it.trouble, weightOf(evidence, role, text, ofPeople)) }
}

function mayBearOut({ placed, statement, role, title }: ValueSaid): boolean {
  if (valueSilent.has(role) || role === 'metric' || role === 'goal' || role === 'question') return false
  return !listsData.test(title) && !isMadeUp(placed) && !requestIn(statement) && !tellsLaw(statement.text)
}

/** It speaks of people, or of those whom its paragraph speaks of. */
function isOfPeople({ statement, text, people }: ValueSaid): boolean {
  return people || (refersBack.test(text) && anyPeople(statement.paragraph).length > 0)
}
/** "I visited three of them. All three copy it by hand": those whom the paragraph speaks of. */
const refersBack = anyCase(
  /\b(?:of (?:them|those|these)|(?:all|the other|another) (?:of them|two|three|four|five|six|seven|eight|nine|ten|\d+)|both|each of them|none of them|(?:with|to) them)\b/,
)

/** There the files are described that it works on. */
const listsData = anyCase(
  /\b(?:data ?sets?|data (?:available|sources?|model|dictionary|inputs?|files?|schema)|(?:available|sample|input|source|test|mock|synthetic) data)\W*$|^\W*(?:\d[\d.]{0,6}\s*)?data\W*$/,
)

/** A link to where people ask for it, under a heading that says so: "User requests: - [#812](…/issues/812)". */
function asksForIt({ section, statement }: Standing): boolean {
  if (!statement.item || !askedFor.test(section.title)) return false
  return statement.spans('link').some(({ url }) => url !== undefined && tracker.test(url))
}
const askedFor = anyCase(
  /\b(?:(?:user|customer|feature|community|related|linked|open|github) (?:requests?|issues|discussions|feedback|reports)|requests?|feedback|demand|evidence|complaints|prior discussions?|user voice)\b/,
)
const tracker = anyCase(
  /\/(?:issues?|discussions?|tickets?|questions|feedback|ideas|posts?|topics?|t)\/|stackoverflow|reddit\.com|\b(?:forum|community|jira|bugzilla|uservoice|canny|zendesk|intercom|discourse)\b/,
)

/** "Some 40 calls a week": people turn to somebody with it. */
const contactsCounted = anyCase(/\b\d[\d.,]{0,15} (?:[a-zà-ɏ]+ ){0,2}?(?:calls|tickets|complaints|mails|e-?mails|enquiries|inquiries|letters|cases|returns)\b/)
/** "A thread with 120 replies", "84 upvotes". */
const voted = anyCase(
  /\b\d[\d.,]{0,15}\+? (?:replies|votes|up-?votes|thumbs[- ]ups?|reactions|signatures|duplicates|\+1s?|me-toos?)(?![a-zà-ɏ\d])|(?:👍|(?<![\d+])\+1) ?[×x:]? ?\d+/,
)
const asksOrHurts: ReadonlySet<Role> = new Set<Role>(['evidence', 'wish', 'problem', 'background'])

/** "Returns under 20 a month (44 in May, till log)", "| Returns | 44 | 20 | ledger |": how it is today, and from where that is known. */
function statesBaseline({ statement }: Standing): boolean {
  const { block, text } = statement
  if (block.kind !== 'row') return inBrackets.test(text)
  const at = block.table.header.findIndex((name) => /\b(?:baseline|today|now|current(?:ly)?|as is|last year)\b/i.test(name))
  if (!/\d/.test(block.cells[at]?.inline.text ?? '')) return false
  return block.cells.some(({ inline }, cell) => cell !== at && record.test(inline.text))
}
const record = anyCase(
  /\b(?:logs?|ledgers?|registers?|exports?|analytics|telemetry|ticket(?:s|ing)?(?: system)?|surveys?|timesheets?|CRM|warehouse|tall(?:y|ies)|counters?|statistics|database|audit|reports?|Mixpanel|Amplitude|Looker|Tableau|Zendesk|Google Analytics)\b/,
)
const inBrackets = anyCase(
  /\((?=[^)]{0,80}\d)(?=[^)]{0,80}\b(?:logs?|ledger|register|export|analytics|telemetry|tickets|survey|timesheets?|tally|counted|statistics|database|audit|ride-alongs)\b)[^)]{3,80}\)/,
)

/** "It came first with eight clubs at the open day": put in an order by those who are to use it. */
const rankedBy = anyCase(
  /\b(?:came (?:out )?(?:as )?(?:number one|first|top|second|on top)|(?:was|were) (?:ranked|voted|rated|picked|chosen) (?:as )?(?:number one|first|top|highest|most [a-zà-ɏ]+|by)|got the most votes|topped the (?:list|poll|vote|ranking))\b/,
)
/** "… asking how useful it will be": what was asked lies ahead, the answer does not. */
const asIfAhead = /\b(?:how|whether|if|what)\b.*$/i
/** "It got 3.9 of 5 in the poll that we sent round": told among the goals, and yet a finding. */
const surveyed = /\b(?:survey|poll|questionnaire|vote|interviews?|user (?:test|research))\b/i
/** "In the logs, 44 % …", "I counted: 12 of 90": the figures are somebody's own finding. */
const lookedUp = anyCase(
  /\b(?:in|from|according to|per) (?:the|our|their|last [a-zà-ɏ]+['’]s) (?:[a-zà-ɏ]+ )?(?:logs?|data(?:base)?|analytics|telemetry|tickets?|statistics)\b|\b(?:we|I) (?:counted|tallied|had a look|looked (?:it|them) up|went through)\b|^\W*counted\b/,
)

/** A count of somebody's trouble, or of people who were asked, settles the question; voices and sights only add up. */
function weightOf({ kind }: Evidence, role: Role, text: string, ofPeople: boolean): number {
  if (kind === 'quote') return role === 'background' ? 0.1 : 0.34
  if (kind === 'voice') return 0.5
  if (kind !== 'count') return 0.4
  if (role === 'evidence') return 1
  if (plainlyHard(text) || (ofPeople && (hasMethod(text) || sharesOut.test(text)))) return 1
  return ofPeople ? 0.7 : 0.5
}
const sharesOut = /\b\d[\d.,]{0,15} (?:of|out of) (?:the |our )?\d/
