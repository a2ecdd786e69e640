import { anyCase } from '../language/any-case.js'
import { saysAssumption } from '../language/assumptions.js'
import { hasBlessing, someInsist } from '../language/backing.js'
import { isCommissioned } from '../language/commissions.js'
import { isCondition } from '../language/conditions.js'
import { isContentment } from '../language/contentment.js'
import { isDecree } from '../language/decrees.js'
import { evidenceIn } from '../language/evidence.js'
import { comesFromGathering } from '../language/gatherings.js'
import { hardship } from '../language/hardship.js'
import { givesWordForReason, isIncludedOnWord, isTakenInSo } from '../language/included.js'
import { isMandate } from '../language/mandates.js'
import { hasNumber } from '../language/numbers.js'
import { patronAfter } from '../language/patrons.js'
import { anyPeople } from '../language/people.js'
import { isPledge } from '../language/pledges.js'
import { isPolled } from '../language/polls.js'
import { type Request, requestIn, stanceIn } from '../language/requests.js'
import { isResolution } from '../language/resolutions.js'
import { isSighting } from '../language/sightings.js'
import type { Statement } from '../language/statements.js'
import { hasSourceLabel, isTakenOver } from '../language/taken-over.js'
import { isOverruling, isWhim } from '../language/whims.js'
import { needBeside, needNear } from '../spec/needs.js'
import type { Standing } from '../spec/reading.js'
import type { Role } from '../spec/roles.js'
import { defineRule, hitOn } from './define.js'
import { excerpt } from './excerpt.js'

const elsewhere: ReadonlySet<Role> = new Set<Role>([
  'option',
  'out-of-scope',
  'question',
  'risk',
  'history',
  'stakeholder',
  'reference',
  'technical',
  'evidence',
  'wish',
  'metric',
])

export default defineRule('request-as-rationale', {
  looksAt: (standing) =>
    !isMasthead(standing.statement) &&
    !isChore(standing) &&
    !grounded.test(standing.statement.text) &&
    (isOrder(standing) || isStance(standing) || isTakenIn(standing) || isOnWord(standing) || isSettledElsewhere(standing) || isForSomebody(standing)),
  statement(placed, report) {
    const { statement } = placed
    const request = requestIn(statement) ?? stanceIn(statement)
    report({ ...hitOn(placed), values: { request: request?.said ?? excerpt(statement.text.trim(), 8) } })
  },
})

/** Those who supervise a trade, a tax or a product may lay something down; what several people who were spoken to say is found out; and whoever answers for a risk has agreed, not wished. */
const grounded =
  /\b(?:FDA|EMA|MHRA|BaFin|FCA|SEC|HMRC|IRS|FAA|EASA|ICO|CNIL|NHTSA|ECB|OSHA|EPA|HSE|Ofcom|Ofgem|Ofsted|CQC|IMO)\b|\b(?:we|I) (?:spoke|talked) (?:to|with)\b|\b(?:agreed|cleared|settled|confirmed) (?:with|by) (?:the |our )?(?:works council|union|DPO|data protection|legal|privacy|security|regulator|auditors?|ethics|safety|compliance)\b/

/** "From: …", "Owner: …": who wrote or signed a page or a mail. */
const masthead = anyCase(
  /^(?:from|to|cc|bcc|date|subject|authors?|owners?|product owner|reviewers?|reviewed by|approvers?|approved by|assignee|reporter|contacts?|lead|tech lead|designer|pm|participants|attendees|present|signed|status|created by|written by|prepared by|version|team|squad|stakeholders?)$/,
)

function isMasthead({ label, text }: Statement): boolean {
  return label !== undefined && masthead.test(label) && text.length < longestName
}
const longestName = 80

/** "- [ ] Pricing decided" on a list of what is to be ticked off: work that is due, and no reason for anything. */
function isChore({ section, statement }: Standing): boolean {
  return statement.item?.checked !== undefined && /\bcheck ?-?lists?\b/i.test(section.title)
}

/** "Requested by the board.", "Bulk approval (asked for by the desk)": said for no other end than to say why. */
function standsAlone({ text, item, index }: Statement, { start, end }: Request): boolean {
  const opens = /^\W*$/.test(text.slice(0, start))
  if (opens && item && index > 0) return true // the thing, and behind it whose it is
  if (opens && / (?:by|from|of)\b/i.test(text.slice(start, end))) return true
  return text.lastIndexOf('(', start) > text.lastIndexOf(')', start) && /^[^(]{0,60}\)/.test(text.slice(end))
}

/** Somebody asks for a thing to build, and no label says that this is the reason: customer-dictated-solution speaks. */
function dictatesThing(statement: Statement): boolean {
  const request = requestIn(statement)
  return request?.kind === 'ask' && request.forArtefact && !statement.label
}

/** Does its paragraph, item or row tell of something that was seen? */
function isBorneOut({ siblings }: Statement): boolean {
  return siblings.some((near) => evidenceIn(near) !== undefined)
}

/** There nothing is taken in. */
const undecided: ReadonlySet<Role> = new Set<Role>(['out-of-scope', 'evidence', 'history', 'reference', 'metric', 'goal', 'option'])

/** "Seasonal leaderboards are in because the publisher was insistent". */
function isTakenIn({ role, statement }: Standing): boolean {
  if ((role === 'evidence' || !undecided.has(role)) && isTakenInSo(statement) && !dictatesThing(statement)) return true
  if (undecided.has(role) || !isIncludedOnWord(statement) || dictatesThing(statement)) return false
  if (givesWordForReason(statement.text) ? needBeside(statement) : needNear(statement)) return false
  return !isBorneOut(statement) && !statement.siblings.some(({ text }) => hardship(text) && hasNumber(text))
}

/** Lists of what is to be built. A row that asks something ("Who takes the calls? | support agreed") tells what came of asking. */
const listing: ReadonlySet<Role> = new Set<Role>(['requirement', 'solution', 'story', 'wish', 'other', 'timeline', 'title'])

function isListed(role: Role, { item, kind, block, text }: Statement): boolean {
  return listing.has(role) && (item !== undefined || (kind === 'row' && !text.includes('?'))) && block.quoteDepth === 0
}

/** "The dials stay round: our director considers bars cheap": whatever somebody thinks of an entry, it is the reason given for it. */
function isStance({ role, statement }: Standing): boolean {
  if (!isListed(role, statement)) return false
  if (requestIn(statement) || stanceIn(statement) === undefined || isMandate(statement.text)) return false
  return !needNear(statement) && !isBorneOut(statement)
}

/** What was asked for, and is not built. */
const leftOut = /\b(?:is|are|stays?|stay) out\b|\bout of scope\b|\bdecided against\b/i

/** "One asked whether …", beside what the others said. */
const fewOfMany = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|several|a few|both|all|most|half|\d+)\b/i

/** A request that stands alone as the reason: no need is said there or right beside it. */
function isOrder({ role, statement }: Standing): boolean {
  if (elsewhere.has(role)) return false
  const request = requestIn(statement)
  if (role === 'constraint' && request?.kind !== 'promise') return false // "50 a second, as promised in the call"
  if (!request || isMandate(statement.text) || leftOut.test(statement.text)) return false
  if (request.fromColumn && !listing.has(role)) return false
  if (request.kind === 'decision' && saysAssumption(statement.text)) return false
  const reason =
    request.kind !== 'ask' ||
    request.who === '' ||
    request.forIt ||
    /^(?:why|reason|rationale|source|origin|driver|justification)/i.test(statement.label ?? '') ||
    standsAlone(statement, request) ||
    (isListed(role, statement) &&
      /^\p{Lu}/u.test(request.who) &&
      request.said.startsWith(request.who) &&
      !/(?:(?:request|demand)s?|whether|if)$/i.test(request.said) &&
      (anyPeople(request.who).length === 0 || patronAfter(request.who)?.kind === 'role')) ||
    /\b(?:because|bc|b\/c)\b/i.test(statement.text.slice(0, request.start))
  if (fewOfMany.test(request.who) && statement.siblings.length > 1) return false
  return reason && !dictatesThing(statement) && !needNear(statement)
}

/** There a text argues for what it takes on. */
const arguing: ReadonlySet<Role> = new Set<Role>([...listing, 'background', 'problem', 'goal', 'faq'])

/** There a text reports what was ordered, and what it makes of it. */
const told = /\bwhat we(?:['’]ve| have)? (?:found|heard|saw|seen|learned|learnt)\b/i

/** An answer to why a thing is there gives its reason. */
const asksWhy = anyCase(
  /^\W*(?:(?:\d{1,2}|Q\d{0,2})[.:)]* )?(?:and |but |so |then )*(?:why|what for|how come|who(?:se)? (?:wants?|wanted|asked|idea|decided)|where does (?:this|it|the idea) come from)(?![a-z])/,
)

function answersWhy({ label }: Statement, title: string): boolean {
  return asksWhy.test(label ?? title) || asksWhy.test(title)
}

/** "Two of the larger bakeries insist.", "as agreed at the offsite", "The deans have blessed the idea": weight in the place of a reason. */
function isOnWord({ role, statement, section }: Standing): boolean {
  if (
    !arguing.has(role) ||
    told.test(section.title) ||
    (role === 'faq' && !answersWhy(statement, section.title)) ||
    leftOut.test(statement.text) ||
    isMandate(statement.text)
  )
    return false
  const onWord =
    comesFromGathering(statement) ||
    isCommissioned(statement) ||
    (isListed(role, statement) && hasSourceLabel(statement)) ||
    (isDecree(statement) && !isMandate(statement.paragraph)) ||
    (role !== 'goal' && (hasBlessing(statement) || (listing.has(role) && (someInsist(statement) || isTakenOver(statement)))))
  return onWord && !dictatesThing(statement) && !needNear(statement) && !isBorneOut(statement)
}

/** The same told at length: a word given, a condition, a poll, something seen elsewhere, a taste, a decision of others. */
function isSettledElsewhere({ role, statement, section }: Standing): boolean {
  if (role === 'evidence') return isOverruling(statement) && !needNear(statement)
  if (told.test(section.title) || (role === 'faq' && !answersWhy(statement, section.title))) return false
  if (!arguing.has(role) || leftOut.test(statement.text) || isMandate(statement.paragraph) || dictatesThing(statement)) return false
  const listed = isListed(role, statement) || role === 'requirement'
  const settled =
    isPledge(statement) ||
    isCondition(statement) ||
    isPolled(statement) ||
    isResolution(statement) ||
    isSighting(statement, listed) ||
    isWhim(statement, listed)
  return settled && !needNear(statement) && !isFoundOut(statement)
}

/** Something seen or heard stands in its paragraph beside it; how many voted, or when, is no such thing. */
function isFoundOut({ siblings, text }: Statement): boolean {
  if (hardship(text) && hasNumber(text)) return true
  return siblings.some((near) => near.text !== text && (evidenceIn(near)?.kind === 'observation' || (hardship(near.text) && hasNumber(near.text))))
}

const acceptance = /\bacceptance\b|\bdefinition of done\b|\bdone when\b|\bexit criteria\b/i

/** "Mr Duval is content", "All of the chain's conditions are met": what it is all for is that somebody is pleased. */
function isForSomebody({ role, statement, section }: Standing): boolean {
  return (
    (role === 'goal' || role === 'metric' || (role === 'requirement' && acceptance.test(section.title))) &&
    isContentment(statement) &&
    !isMandate(statement.text) &&
    !needBeside(statement)
  )
}
