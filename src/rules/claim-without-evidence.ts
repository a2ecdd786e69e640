import { anyCase } from '../language/any-case.js'
import { namesTest, saysAssumption } from '../language/assumptions.js'
import { type Claim, claimIn, isSourced } from '../language/claims.js'
import { evidenceIn } from '../language/evidence.js'
import { hardship } from '../language/hardship.js'
import { isQuestion } from '../language/moods.js'
import { hasNumber } from '../language/numbers.js'
import { anyPeople } from '../language/people.js'
import type { Statement } from '../language/statements.js'
import { startsWithVerb } from '../language/verbs.js'
import { partsOfMachines, speaksOfMachines } from '../spec/genre-machines.js'
import { tellsProblem } from '../spec/problem.js'
import { behind, both, type Reading, type Standing, type StatementInSection, withLabel } from '../spec/reading.js'
import { measuring, type Role } from '../spec/roles.js'
import type { Section } from '../spec/sections.js'
import { namesOwnStudy, reportsStudy } from '../spec/studies.js'
import { defineRule, type Facts, hitOn, type ReportHit, type StatementHit } from './define.js'
import { excerpt } from './excerpt.js'

/** Where a text argues: what is claimed there has to carry weight. */
const arguing: ReadonlySet<Role> = new Set<Role>(['problem', 'background', 'user', 'evidence', 'faq'])
/** These describe the product, where what people are like in general, the market and the state of research are mentioned rather than argued. */
const describing: ReadonlySet<Role> = new Set<Role>(['solution', 'option', 'launch', 'timeline', 'requirement', 'other'])

/** Where doubts are set aside and wishes kept: that people will like it, or won't mind, is said to carry weight there. */
const setsAside: ReadonlySet<Role> = new Set<Role>(['risk', 'out-of-scope', 'constraint', 'stakeholder'])

/** "Readers love the tone, so I've kept it": a decision rests on it, wherever that stands. */
function decides({ start, end }: Claim, { text, next }: Statement): boolean {
  return hence.test(text.slice(end, end + 200)) || opensHence.test(next?.text ?? '') || /\bbecause\s*$/i.test(text.slice(0, start))
}
const opensHence = /^\W{0,4}(?:so|hence|therefore|thus|that['’]s why|which is why)\b(?! (?:far|that|much|many)\b)/i
const hence = anyCase(
  /(?:\bso(?! (?:that|far|much|many|on)\b)|\bhence|\btherefore|\bthus|\bwhich is why|\bthat['’]s why|\bwhich makes|\bwhich means)\b[^.;]{0,50}?\b(?:we|i|i['’]ve|we['’]ve|let['’]s|must|should|has to|have to|needs? to|will|['’]ll|pointless|useless|essential|necessary|vital)\b/,
)
/** What is told here is somebody else's, past, or known to be open. */
const reported: ReadonlySet<Role> = new Set<Role>(['story', 'assumption', 'history', 'reference', 'option', 'wish'])

const arguesAnywhere: ReadonlySet<Claim['kind']> = new Set<Claim['kind']>(['attitude', 'trouble', 'magnitude', 'praise'])

/** Said in a section of no known role, too. */
const alsoBesides: ReadonlySet<Claim['kind']> = new Set<Claim['kind']>(['market', 'trend', 'effect', 'reaction'])

export default defineRule('claim-without-evidence', {
  looksAt: (placed) => (makesClaim(placed) && !toldOfStudy(placed)) || isJudgement(placed),
  statement(placed, report) {
    const { statement } = placed
    if (dismisses(placed) || boasts(placed)) {
      if (!isSourced(statement)) report({ ...hitOn(placed), values: { claim: excerpt(statement.text.trim(), 8) } })
      return
    }
    if (portrays(placed)) {
      if (!hasNumber(statement.text) && opensPortrait(placed)) report({ ...hitOn(placed), values: { claim: excerpt(statement.text.trim(), 8) } })
      return
    }
    reportBareClaim(placed, report)
  },

  document(facts, report) {
    const { statements } = facts.spec
    // The study is named once, and what came of it told all over the document.
    if (!statements.some(namesOwnStudy)) for (const placed of statements.that(claimsOfStudy)) reportBareClaim(placed, report)
    reportBareTrouble(facts, report)
  },
})

function reportBareClaim(placed: StatementInSection, report: (hit: StatementHit) => void): void {
  const { statement } = placed
  const claim = claimIn(statement)
  if (!claim || isSourced(statement, claim) || isBorneOutNext(placed) || isHypothesis(placed) || (vouchedFor.has(claim.kind) && showsItsWork(placed))) return
  report({
    ...hitOn(placed),
    values: { claim: excerpt((claim.inLabel && statement.label ? statement.label : statement.text.slice(claim.start, claim.end)).trim(), 8) },
  })
}

/** A problem told without a number, a source, a voice or an open assumption rests on the author's word alone. */
function reportBareTrouble({ risks, applies, spec: { statements } }: Facts, report: ReportHit): void {
  if (risks.valuable.state === 'evidenced' || !applies('value-risk-unaddressed')) return
  // Plain trouble goes before what else is told of the problem.
  const bare = [...statements.that(isBareTrouble), ...statements.that(isBareProblem)]
  if (bare.length === 0) return
  const settled = new Set(statements.that(isBorneOut).map(({ section }) => outermost(section)))
  for (const placed of bare) {
    const section = outermost(placed.section)
    if (settled.has(section)) continue
    settled.add(section) // one finding for each section about the problem
    report({ ...hitOn(placed), values: { claim: excerpt(placed.statement.text.trim(), 8) } })
  }
}

const isOnProblem: Reading = ({ role, statement, section }) => role === 'problem' && statement.block.quoteDepth === 0 && !numberedQuestion.test(section.title)
/** "Q3: What if a driver falls ill?" asks how the product answers. */
const numberedQuestion = /^\W*Q(?:uestion)? ?\d+\b/i
const hasSupport = (statement: Statement) => claimIn(statement) !== undefined || isSourced(statement) || hasNumber(statement.text)
const isBorneOut: Reading = (placed) => isOnProblem(placed) && hasSupport(placed.statement)
/** Said by the author alone, with nothing to bear it out. */
const isBare: Reading = ({ statement }) => !statement.story && !isQuestion(statement.text) && !inTheirVoice(statement.text) && !hasSupport(statement)
const isBareTrouble = both(isOnProblem, ({ statement }) => tellsTrouble(statement.text), isBare)
/** "Singers experience stage fright at alarming rates": what people go through, in words of any kind. */
const isBareProblem = both(isOnProblem, ({ section, statement }) => section.role === 'problem' && anyPeople(statement.text).length > 0, tellsProblem, isBare)

/** The section about the problem that a section is a part of. */
function outermost(section: Section): Section {
  return section.parent?.role === 'problem' ? outermost(section.parent) : section
}

function tellsTrouble(text: string): boolean {
  return hardship(text) || (assertsNeed.test(text) && anyPeople(text).length > 0)
}
/** "Track the deadline so I do not miss it": somebody's job, in their own voice. */
const inTheirVoice = (text: string): boolean => (startsWithVerb(text) && /\b(?:I|my|me)\b/.test(text)) || /^\W*\p{Lu}\p{Ll}+ me\b/u.test(text)

/** "Players need a reliable way to …": what they need, by the author's word. */
const assertsNeed = /\bneeds? (?:an? |the )?(?:[a-zà-ɏ]+,? ){0,3}(?:way|means|place|view|overview|help|visibility)\b/i

/** "Struggles to get the word out", "Expects instant answers" in a portrait of users: whom it is said of stands above. */
const portrays: Reading = ({ role, statement }) => {
  const { text, item, index, label, story, block } = statement
  return role === 'user' && item !== undefined && index === 0 && !label && !story && block.quoteDepth === 0 && !isQuestion(text) && disposed.test(text)
}
const disposed = anyCase(
  /^\W*(?:(?:often|usually|always|constantly) )?(?:struggl(?:es?|ing)|expects?|hates?|dislikes?|distrusts?|fears?|loves?|prefers?|(?:is |are )?(?:frustrated|overwhelmed|annoyed|confused)|(?:doesn['’]t|does not|don['’]t|do not) (?:know|understand|trust|like|care|want|have (?:the )?time))\b/,
)

/** What others offer, waved away: "Other apps look outdated". */
const dismisses: Reading = ({ role, statement, section }) =>
  role === 'background' &&
  rivals.test(section.title) &&
  statement.kind !== 'row' &&
  statement.block.quoteDepth === 0 &&
  !hasNumber(statement.text) &&
  !isQuestion(statement.text) &&
  dismissed.test(statement.text)
const rivals = /\bcompetit(?:ion|ors?|ive)\b|\bexisting (?:alternatives|products|tools|apps)\b/i
const dismissed = anyCase(
  /\b(?:is|are|look|looks|feel|feels|seem|seems) (?:(?:all|often|usually|either|too|very|quite|rather|a bit|a little|somewhat|generally|mostly) )*(?:expensive|costly|clunky|outdated|dated|slow|bloated|overpriced|cumbersome|limited|poor|ugly|complicated|complex|hard to use|difficult to use|old-fashioned|unreliable)\b/,
)

/** What is to set the product apart, by the author's word alone: "Superior developer experience". */
const boasts: Reading = ({ statement, section }) => {
  const { text, label, item, index, block } = statement
  const about = label ?? (item && index === 0 ? section.title : '')
  return advantages.test(about) && !hoped.test(about) && block.quoteDepth === 0 && !hasNumber(text) && !isQuestion(text) && boasted.test(text)
}
const advantages = anyCase(
  /\b(?:benefits?|advantages?|differentiat(?:ors?|ion)|edge|unique(?:ness)?|usps?|selling points?|why (?:we|us|it) wins?|how we win|competitive positioning)\b|^\W*(?:vs\.?|versus|compared (?:to|with)) [a-zà-ɏ]/,
)
/** "Expected benefits": said to be hoped for. */
const hoped = /\b(?:expected|hoped|anticipated|intended|potential|possible|assumed)\b/i
const boasted = anyCase(
  /^\W*(?:(?:much|far|significantly|a) )?(?:better|superior|best|greater|higher|faster|simpler|easier|smarter|unique|unrivalled|unrivaled|seamless|intuitive|(?:more|most) [a-zà-ɏ]+)\b(?! than (?:today|now|before)\b)/,
)

/** Of users, of others or of the product itself. */
const isJudgement: Reading = (placed) => portrays(placed) || dismisses(placed) || boasts(placed)

/** Of a list that portrays somebody, only the first such entry speaks; none does where an entry names a source or calls itself an assumption. */
function opensPortrait({ statement, section }: StatementInSection): boolean {
  const entries = section.statements.filter((near) => near.statement.item?.list === statement.item?.list)
  return entries.find(portrays)?.statement === statement && !entries.some((near) => isSourced(near.statement) || saysAssumption(withLabel(near.statement)))
}

const toldOfStudy: Reading = ({ statement }) => reportsStudy(statement.text)
const claimsOfStudy: Reading = (placed) => toldOfStudy(placed) && makesClaim(placed) && !isJudgement(placed)

function makesClaim(placed: Standing): boolean {
  const claim = placed.statement.block.quoteDepth > 0 ? undefined : claimIn(placed.statement)
  return claim !== undefined && carriesWeight(claim, placed) && !isOfMachines(claim, placed.statement)
}

/** "`create-step` stamps new steps, so that the workers always read the latest": these are programs. */
function isOfMachines({ start, end }: Claim, statement: Statement): boolean {
  const [subject = ''] = /[a-z]+/i.exec(statement.text.slice(start, end)) ?? []
  return partsOfMachines.test(subject.toLowerCase()) && speaksOfMachines(statement)
}

function carriesWeight(claim: Claim, { role, statement }: Standing): boolean {
  const { kind, welcome } = claim
  if (measuring.has(role) && statement.kind === 'row') return false // what is aimed at, told as if it were reached
  if (kind === 'confidence') return true
  if (kind === 'appeal') return !reported.has(role) || role === 'option'
  if (role === 'story')
    return (
      kind === 'magnitude' ||
      (alsoBesides.has(kind) && statement.story === undefined && !statement.item) ||
      (kind === 'attitude' && (statement.story !== undefined || !statement.item))
    ) // told beside the stories
  if (welcome && setsAside.has(role)) return true
  if ((kind === 'attitude' || kind === 'generality') && !reported.has(role) && decides(claim, statement)) return true
  if (kind === 'trouble' && role === 'requirement' && /\b(?:cannot|can not|can['’]t)\b/i.test(statement.text.slice(claim.start, claim.end))) return false // a rule of access
  return arguing.has(role) || (describing.has(role) && arguesAnywhere.has(kind)) || (role === 'other' && alsoBesides.has(kind))
}

/** What people do and suffer shows where one counts and watches; what they want, feel and will do has to be asked. */
const vouchedFor: ReadonlySet<Claim['kind']> = new Set<Claim['kind']>(['generality', 'trouble', 'burden'])

/** Whoever counted, asked and watched, and says so more than once around it, is believed in what stands between; a table stands for itself. */
function showsItsWork({ section, role, statement: { label } }: StatementInSection): boolean {
  const near = role === 'faq' ? section.statements.filter(({ statement }) => statement.label === label) : section.statements // each answer for itself
  return near.filter(({ statement }) => reportsFinding(statement)).length >= findingsThatVouch
}
const findingsThatVouch = 2
function reportsFinding(statement: Statement): boolean {
  const kind = statement.kind === 'row' ? undefined : evidenceIn(statement)?.kind
  return kind === 'count' || kind === 'observation'
}

/** A paragraph whose claim the next one, or the list or table behind it, opens to bear out. */
function isBorneOutNext(placed: StatementInSection): boolean {
  const { item, block, siblings, index } = placed.statement
  if (item || block.kind === 'row') return false
  const next = behind(placed, siblings.length - index)
  return next !== undefined && next.label === undefined && evidenceIn(next) !== undefined
}

/** "We believe that …" where the same section says how that will be known. */
function isHypothesis({ statement, section }: StatementInSection): boolean {
  return /\b(?:believe|think|hope|expect)\b/i.test(statement.text.slice(0, 24)) && section.statements.some((near) => namesTest(near.statement.text))
}
