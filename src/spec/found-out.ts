import { anyCase } from '../language/any-case.js'
import { everyMatch } from '../language/every-match.js'
import { isConditional } from '../language/moods.js'
import { twoToTwelve } from '../language/number-words.js'
import { hasNumber, hasResult } from '../language/numbers.js'
import { anyPeople } from '../language/people.js'
import { remember } from '../language/remember.js'
import { looksBack } from '../language/tense.js'
import { doubtsLaw } from './doubts.js'
import { fared } from './handed.js'
import { doneIn } from './made-of.js'
import { isHearsay, isUndecided, isUnlooked } from './not-yet.js'
import { estimatedFromLook, livedWith, makersHaveFound, notesTrial, scoresMachine, timesMachine } from './proven.js'
import type { Risk } from './risk-states.js'
import type { Touch } from './risk-topics.js'
import { awaitsRuling, citesRuling } from './rulings.js'
import { namesCounter, weightOfTrouble } from './tallies.js'
import { gaugesUse, notesCheck, notesRounds, ranOnMachine, reacted, triedInHands, wereWatched } from './trials.js'
import { givesWord, putsSumOn, reckonsCost } from './word-given.js'

const few = `(?:\\d+|one|${twoToTwelve})`
const count = `(?:\\d+|one|${twoToTwelve}|both|none|all|half|most)`

/** Something was put to the test: past tense, or the noun of a trial at its head ("Spike: …"). */
const tried = anyCase(
  /\b(?:tried(?! to\b)|tested|ran|measured|timed(?! out\b)|benchmarked|prototyped|spiked|(?:re-?)?simulate[ds]|replayed|computed|grepped|mapped|moved|migrated|reproduced|profiled|(?:was|were|been|have|has|we|i) verified|verified (?:that|on|with|in)|trained|did an?|walked|load[- ]tested|extracted|converted|imported|indexed|rebuilt|built|evaluated|validated|seen (?:it|this|that|them) work|acceptance (?:evidence )?(?:was |is |has been )?(?:completed|passed|shows?))\b|\bhas an? (?:spike|prototype|branch|working \w+)\b|(?:^\W*|\b)(?:spike|proof of concept|PoC|benchmark|load test|prototype|dry run|trial)\b(?:[^.:(]{0,40}[:(]|.{0,20}\b(?:done|run|built|made) (?:by|with|on|in|at)\b)/,
)
/** A look that counts as a trial of a machine only with a figure that machines have. */
const looked = /\b(?:checked|called|opened|counted|looked|seen|saw|reviewed|compared|read)\b/i
const machineFigure = anyCase(
  /\d\s?(?:ms|µs|secs?|seconds?|minutes?|KB|MB|GB|TB|MiB|GiB|fps|Hz|rps|req\/s|rows?|records?|lines|requests?|calls|devices?|packages?|messages|events|matches)\b|\d\s?k? ?(?:[a-zà-ɏ]+ ?)?\/ ?s(?:ec)?\b|\d\s?%/,
)
const measuredAt = anyCase(
  /\b(?:in (?:staging|production|the test|our tests?)|at the median|(?:at )?p\d{2,3}\b|under load|measured|on a copy of|in the lab|on the test (?:site|system|bench)|simulated)\b/,
)
const worked = anyCase(
  /\b(?:works?|worked|held|holds|fits?|was right|was fine|is fine|came through|passed|failed|fails|drops?|dropped|lost|loses|broke|breaks|enough|no (?:change|difference|problems?|trouble)|(?:is|was) (?:possible|feasible)|can be (?:done|built|used|moved)|took|takes|needs?)\b/,
)
const effort = anyCase(
  /\b(?:about |around |some |roughly )?(?:\d+|one|two|three|four|five|six|eight|ten|a few|a couple of)(?:\s?[-–]\s?\d+| to \w+| or \w+)? (?:person[- ]|dev |engineer )?(?:days?|weeks?|sprints?|months?|story points)(?:(?:['’]| of)? (?:work|effort))?\b(?! of\b)/,
)
const saysSo = anyCase(/\b(?:says?|said|thinks?|thought|reckons?|reckoned|estimates?|estimated|quoted|puts? (?:it|this|that) at|confirmed|confirms)\b/)
const inPlace = anyCase(
  /\b(?:(?:client|model|service|engine|pipeline|API|code|job|parser|component|library|webhook|data|SDK) (?:already )?exists?\b|exists? already|already (?:exists?|built|in place|runs?|implemented|supports?|available|does (?:this|it|that))|no new (?:backend|api|service|infrastructure|hardware)|(?:is|was|been) (?:verified|measured)|(?:was|been|already) implemented(?! (?:for example )?by)|is feasible|(?:is|are|was|were|looks?|seems?|should be) (?:[a-zà-ɏ]+ )?straightforward)\b/,
)

/** Somebody was put in front of it and did or did not manage. */
const managed = anyCase(
  /\b(?:finished|completed|managed to|solved|understood|understand|succeeded|gave up|got stuck|stumbled|hesitated|tapped|found (?:it|the|their|out|\d+)|couldn['’]t find|could not find|could (?:say|tell|find|name|explain|do)|figured|asked (?:what|where|how)|mistook|confused|noticed|reads? .{1,30} as\b|wouldn['’]t|would (?:press|tap|click|choose)|unaided|without (?:a |any |being )?(?:help|prompt|hint|instructions?|training|asking|told)|by (?:her|him|them)sel(?:f|ves)|said (?:the (?:word|wording|name|label)|it was|it is|["“])|named the|(?:is|were|was) hit)\b/,
)
const shares = anyCase(
  `\\b${count} (?:of|out of) (?:the |our |those |them|\\d+|${count})|(?<!(?:cycle|phase|version|sprint|step|stage|option|release|part|level|week|day) )\\b${few} (?:(?!(?:is|are|was|were|be)\\b)[a-zà-ɏ]+ ){0,2}(?:said|found|managed|finished(?! [a-zà-ɏ]+s\\b)|stopped|named|understood|tapped)\\b`,
)
const trialOfUse = anyCase(
  /\b(?:usability (?:test|session|study|round)s?|user[- ]test(?:s|ing|ed)?|(?:clickable|paper|figma|working)? ?(?:prototype|mock-?up|dummy)|accessibility audit|moderated|think-?aloud|hallway test|walk-?through)\b/,
)
/** The thing itself was shown to somebody. */
const shown = /\b(?:showed|shown)\b.{1,40}\bto (?!be\b)(?:[a-zà-ɏ]+ ){0,2}[a-zà-ɏ]+/i
const shownTo = /\b(?:showed|shown|tried|tested|put|gave|handed|walked)\b.{0,60}\b(?:to|with|on|through|by)\b/i

/** Those whose word settles whether it works for the business. */
const authority = anyCase(
  /\b(?:legal(?: (?:service|team|department|counsel))?|counsel|lawyers?|attorneys?|solicitors?|privacy(?: (?:team|office|officer))?|DPO|data protection(?: (?:officer|commissioner|team))?|security(?: team)?|trust(?= (?:&|on|has|had|and safety))|infosec|compliance|finance|controlling|controllers?|accountants?|procurement|works council|union|board|trustees?|treasurer|regulators?|inspectors?|inspectorate|authority|ministry|auditors?|commissioner|ombudsman|information governance|support(?: team)?|sales|customer (?:care|success|service)|marketing|brand|licen[cs]ing|insurers?|bank|council|committee|directorate|headteacher|management|commercial|trading|advis[eo]rs?|superintendent|(?:section \d+|chief \w+|monitoring|responsible|privacy|medical|safety|accounting) officer|officer|pharma|landlord|head of \w+|CFO|CEO|COO|CISO|QP|qualified person|notary|underwriters?|Caldicott guardian|town clerk|tax adviser|patent attorney|(?:clinical|medical|nursing|safety|quality|ethics|regulatory|safeguarding|medication|curriculum|editorial|fire|food safety) (?:lead|director|manager|head|board|team|adviser|desk|department)|(?<=\()(?:quality|safety|regulatory|ethics|compliance|legal|privacy)(?=\))|(?:fraud|risk) (?:team|ops|desk)|(?<=\()(?:fraud|risk)(?=\))|(?:conduct|credit) risk)\b/g,
)
/** These have a say in many things: what they say counts where a matter of the business is near. */
const anyMatter = anyCase(
  /^(?:support(?: team)?|sales|management|marketing|council|committee|directorate|headteacher|trading|advis[eo]rs?|superintendent.*|officer|head of \w+|board|authority|CEO|COO)$/,
)
const verdict = anyCase(
  /^(?:(?:\s*\([^)]{1,40}\))|(?:(?!\b(?:for|to|if|when|that|which|whether)\b)[^.:%]){0,45}?)\s*\b(?:approved(?! [a-zà-ɏ]+s\b)|agreed|agrees|signed (?:off|it|on)|ok['’]d|okay(?:ed)?|(?:is|are|was|were|be) (?:aware and )?(?:ok|okay|fine|happy|content|alright)|confirmed|cleared|(?:has|have) (?:reviewed|looked|checked|gone|read|seen|signed|been (?:through|over|into|shown|consulted|heard))|reviewed|had a look|went through|looked at|checked|said|says|thinks|reads|calculat(?:es|ed)|model(?:s|led|ed)|priced|costed|budget(?:ed)?|estimat(?:es|ed)|reckons?|puts|would like (?!to\b)|wants? (?:it|them|the|that|a)|accepted|rejected|closed|no objections?|prefers?|(?:can|could) live with|declined|refused|according to (?:his|her|their) (?:assessment|opinion|view)|passed|knows|found nothing|(?:one|two|three|no|\d+) findings?|made an assessment|doesn['’]t (?:care|mind)|does not (?:care|mind)|has the wording|granted|decided|settled|ruled|waived|sat with|answered|replied|read (?:it|all|every|the|them|through)|wrote|tried|tested|wants to keep|likes it|is on board|welcomes|ran the (?:numbers|figures)|did the (?:sums|maths?)|(?<=['’]s )(?:ok|okay|fine|happy))\b/,
)
const bySomeone = anyCase(
  /(?<!(?:\b(?:not|never|be|been not|yet)|n['’]t) )\b(?:approved|agreed|signed off|confirmed|cleared|reviewed|checked|ok['’]d|estimated|costed|discussed|settled|spoken) (?:by|with|w\/|to) (?:[a-zà-ɏ]+ ){0,3}(?:legal|counsel|lawyers?|privacy|security|trust|finance|compliance|support|sales|procurement|board|trustees?|council|partners?|management|headteacher|director|officer|works council|bank|insurer|advis[eo]r|regulator|customer success|brand|marketing|operations|committee|accountant|auditor|authority|DPO|union)\b/,
)
/** Somebody read it for what could go wrong. */
const readFor = anyCase(
  /\b(?:has|have|['’]s|['’]ve) (?:read|checked|looked (?:at|into|through)|gone through|been through|reviewed)\b.{0,60}\b(?:licen[cs]\w+|legal|privacy|the law|terms|contracts?|GDPR|costs?|the Act|liability|guarantee|warranty|insurance|tax|VAT|regulations?|directive)\b/,
)
const money =
  /(?:[$€£¥]|\b(?:USD|EUR|GBP|CHF|NOK|SEK|DKK|PLN|zł))\s?\d[\d.,]{0,15}|\d[\d.,]{0,15}\s?(?:[$€£¥]|(?:USD|EUR|GBP|CHF|NOK|SEK|DKK|PLN|zł|ct|pence|cents)\b|(?<=\d)p\b)/

const demands = /\b(?:must|shall|should|at least|at most|no more than|target|goal|within)\b|[<>≤≥]/i
const sourced = anyCase(
  /\b(?:signed (?:for|at)|quoted|quotes? (?:from|of|by|is|was)|(?:got|have|had|received) (?:[a-zà-ɏ]+ )?quotes?|quotation|calculat\w+|invoice[ds]?|estimate[ds]?|offer(?:ed)?|costed|paid(?! (?:plans?|tiers?|versions?|accounts?|users?|customers?|subscri[a-zà-ɏ]+|features?|options?|only|ads?)\b)|raises?|according to(?! (?:§|section|clause|article|schedule|annex|the (?:contract|law|act|terms|rules))))(?![a-zà-ɏ])/,
)
const dayMonth =
  /\b\d{1,2}\.? ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}\b|\b\d{1,2}[./]\d{1,2}\b/

/** A text with what surrounds it. */
export interface Told {
  text: string
  /** The rest of its paragraph behind it: there a trial's result may stand. */
  after: string
  touch: Touch
  /** What the paragraph and the heading touch. */
  near: Touch
  row: boolean
  /** It stands where the problem is told: what was counted there is the trouble, and no trial. */
  problem: boolean
  /** The heading says that it was tried on people. */
  tryOut?: boolean
}

/**
 * How much it weighs that a text tells of something found out about a risk: 1 settles it, less adds up, 0 is nothing.
 * Realis decides: it has happened (past tense, no wish, no condition), somebody is its source, and there is a figure or an outcome.
 */
export function foundOut(risk: Exclude<Risk, 'valuable'>, told: Told): number {
  if (risk === 'viable') return /^\W*(?:if|unless|should)\b/i.test(told.text) ? 0 : foundViable(told)
  if (isConditional(told.text) && !/\bwhen (?:we|i)\b/i.test(told.text)) return 0
  return risk === 'feasible' ? foundFeasible(told) : foundUsable(told)
}

/** It has happened, and nothing in it lies ahead. */
function happened(text: string): boolean {
  return (
    looksBack(text) ||
    (/\b(?:done|(?:has|have|['’]ve|['’]s) (?:already )?(?:seen|run|shown|read|been|an? spike|an? prototype))\b/i.test(text) && !wished.test(text))
  )
}

const wished = /\b(?:will|shall|must|should|would|to be|plan(?:s|ned)?|needs? to)\b/i

function foundFeasible(told: Told): number {
  const weight = weighsFeasible(told)
  return weight > 0 && isUnlooked(told.text) ? 0 : weight
}

function weighsFeasible({ text, after, touch, near, problem }: Told): number {
  const back = happened(text)
  if (back && triedByPeople(text) && !machineFigure.test(`${text} ${after}`)) return 0
  if (back && near.touches && tried.test(doneIn(text)) && !usersDo.test(text)) {
    const told = `${text} ${after}`
    if (touch.touches ? hasNumber(told) || worked.test(told) : machineFigure.test(told) || worked.test(text)) return 1
  }
  if (back && touch.touches && looked.test(doneIn(text)) && machineFigure.test(text) && !peopleDid.test(text)) return 1
  if (near.touches && measuredAt.test(text) && machineFigure.test(text) && !wished.test(text) && !marked.test(text) && !/\b(?:target|goal)\b/i.test(text))
    return 1
  if (near.touches && ownBuild.test(text) && machineFigure.test(text) && !wished.test(text) && !triedByPeople(text)) return 1
  if (!problem && ranOnMachine(text, after)) return 1
  if (notesTrial(text) || estimatedFromLook(text) || scoresMachine(text)) return 1
  if (!problem && (timesMachine(text) || livedWith(text, after) || makersHaveFound(text))) return 1
  if (effort.test(text) && saysSo.test(text) && !demands.test(text)) return 0.5
  if (inPlace.test(text) && touch.touches && !problem && !whetherInPlace.test(text)) return 1
  return back && touch.core && saysSo.test(text) ? 0.5 : 0
}

/** "Once members have imported a list": what those who use it do, and no trial. */
const usersDo = anyCase(
  /\b(?:they|users?|customers?|members?|people|person|admins?|everyone|anyone|teachers?|students?|clerks?|authors?)\b(?: (?:has|have|had|either|already|just|previously|[a-zà-ɏ]+ed|or|and)){0,4} (?:moved|extracted|converted|imported|indexed|rebuilt|built|mapped|verified|computed)\b/,
)

/** Whether it is there is only asked, or a condition. */
const whetherInPlace = /\b(?:whether|if|in case|unless|ask|checks?|exists? across|exist across)\b/i
/** "71% of parents have not opened it": what people do, and no look at a machine. */
const peopleDid = anyCase(
  /\b(?:users?|customers?|members?|people|parents?|patients?|drivers?|teachers?|students?|pupils?|residents?|visitors?|buyers?|sellers?|readers?|subscribers?|clients?|guests?|citizens?|employees|workers|staff)\b(?: [a-zà-ɏ]+){0,3}? (?:have|has|had|never|only|did|do|are|were|open|opened|called|read|checked|looked|saw|counted)\b/,
)

/** What is to be reached is no finding. */
const marked = /\bpass(?:es)? (?:at|if|mark|when)\b|\b(?:at least|at most|no more than|aim|aiming)\b/i

/** "My prototype does 900 readings a second": somebody has built it, and it has been measured. */
const ownBuild = /\b(?:prototype|proof of concept|PoC|spike)\b(?! (?:conversion|test|session)s?\b)/i

/** It was put before people, not before a machine. */
function triedByPeople(text: string): boolean {
  if (/\b(?:test|dummy|fake|synthetic) (?:clients?|users?|customers?|patients?|members?|people)\b/i.test(text)) return false
  const match = triedWith.exec(text)
  return match !== null && anyPeople(text.slice(match.index + match[0].length, match.index + match[0].length + 60)).length > 0
}

const triedWith = anyCase(/\b(?:tried|tested|ran|drew|walked|went|put)\b.{0,50}?(?:\b(?:with|by|past|before|on|in front of)|w\/) /)
/** "Asked what they would press": what was asked lies ahead, the asking does not. */
const indirect = /\b(?:would|will)\b/gi
/** What does this word, this sign mean to you? */
const askedMeaning = /\basked\b.{1,120}\bwhat\b.{1,60}\b(?:means?|meant|they (?:saw|would do|expect(?:ed)?))\b/i

function foundUsable({ text, after, touch, near, problem, tryOut }: Told): number {
  const back = happened(text)
  if (demands.test(text) && !back) return 0
  if (!problem && fared(text, after, tryOut)) return 1
  const did = managed.test(text)
  // People who never noticed a mail, or gave up on a queue, have trouble; they tried nothing out.
  if (namesCounter(text) && weightOfTrouble(text, '') >= 1 && !shownTo.test(text) && !trialOfUse.test(text) && !near.method) return 0
  if (did && shares.test(text) && (back || hasNumber(text))) return 1
  const trial = trialOfUse.test(text)
  if ((trial || touch.core || shownTo.test(text)) && did && hasResult(text) && back) return 1
  if (trial && back && (did || (hasNumber(text) && anyPeople(text).length > 0))) return 1
  if (
    (back ? triedByPeople(text) || askedMeaning.test(text) : askedMeaning.test(text) && looksBack(text.replace(indirect, ' '))) &&
    (did || shares.test(`${text} ${after}`) || managed.test(after))
  )
    return 1
  if (back && touch.touches && triedWith.test(text) && reacted.test(`${text} ${after}`)) return 1
  if (!problem && triedInHands(text, after)) return 1
  if (back && shown.test(text) && (did || shares.test(after) || managed.test(after))) return 1
  if ((touch.touches || near.method) && back && shownTo.test(text) && did) return 1
  if (gaugesUse(text) || notesCheck(text) || (!problem && notesRounds(text, after))) return 1
  const watched = back ? wereWatched(text) : 0
  return problem && (watched < 1 || !(trialOfUse.test(text) || near.method)) ? 0 : watched
}

/** "She'd need a week to find out": they have not answered. */
const notYet = anyCase(
  /\b(?:needs?|has to|have to|will have to) [^.;]{0,40}\bto (?:find out|check|look|decide|review|say|tell|answer)\b|\b(?:waiting for|no (?:answer|reply|word) (?:yet|so far|from))\b/,
)

const authoritiesIn = remember((text) => everyMatch(authority, text))

/** The vetoes come last: few sentences need them. */
function foundViable(told: Told): number {
  const { text } = told
  return settlesViable(told) && !(doubtsLaw(text) || notYet.test(text) || isUndecided(text) || isHearsay(text)) ? 1 : 0
}

function settlesViable({ text, after, touch, near, row, problem }: Told): boolean {
  if (citesRuling(text) || (near.touches && givesWord(text))) return true
  if (awaitsRuling(text)) return false
  if (bySomeone.test(text) || readFor.test(text) || takenOn.test(text) || checkedBy.test(text)) return true
  if (near.touches && (opinion.test(text) || granted.test(text))) return true
  const those = authoritiesIn(text)
  for (const says of those) {
    if (verdict.test(text.slice(says.index + says[0].length)) && (near.core || !anyMatter.test(says[0]))) return true
    if (row && says.index === 0 && touch.touches && dayMonth.test(text)) return true
  }
  if (those.length > 0 && answered(text, after)) return true
  return (money.test(text) && (sourced.test(text) || isReckoned(text)) && !demands.test(text)) || reckonsCost(text, after) || (!problem && putsSumOn(text))
}

/** "4.1p each, 80,000 a quarter, £3,300": somebody has done the sum. */
function isReckoned(text: string): boolean {
  return perUnit.test(text) && howMany.test(text) && everyMatch(everyAmount, text).length > 1
}
const everyAmount = anyCase(money.source, 'g')
const perUnit = anyCase(
  /\b(?:each|apiece|(?:per|an?) (?:piece|head|unit|user|seat|letter|message|text|call|item|order|box|month|hour|visit|scan|request|GB|\d+))\b|[×x*] ?\d/,
)
const howMany = /\b\d{1,3}(?:[.,]\d{3})+\b|\b\d{2,}\b(?! ?%)/

/** "Asked Tom (Risk). He is fine with it", "our insurer's answer (2 May): yes": what those with a say have answered. */
function answered(text: string, after: string): boolean {
  for (const says of authoritiesIn(text)) {
    const rest = text.slice(says.index + says[0].length)
    if (itsAnswer.test(rest)) return true
    const wasAsked = wasAskedIn.test(text.slice(Math.max(0, says.index - farthestAsked), says.index))
    if (wasAsked && theyAnswer.test(`${rest} ${after}`)) return true
  }
  return false
}
const itsAnswer = anyCase(
  /^['’]s? (?:view|answer|opinion|reply|word|advice|assessment|position|comments?)\b(?: in writing| \([^)]{1,30}\)| (?:of|on) \d[^:.]{0,15}){0,2}(?:\s*:| is that| is (?:fine|yes|no|clear)| was\b)/,
)
const wasAskedIn = anyCase(/\b(?:(?<!be |to |not )asked|spoke (?:to|with)|talked (?:to|with)|checked with|called|rang|met with|sat (?:down )?with)\b/)
const theyAnswer = anyCase(/^[^.:;]{0,25}[.:;,]\s*(?:he|she|they|answer|fine|ok(?:ay)?|yes|no (?:objections?|problem|concerns?))\b/)

/** "Licence checked by Ola: MIT". */
const checkedBy =
  /\b(?:[Ll]icen[cs]es?|[Tt]erms|[Cc]ontracts?|[Pp]rivacy|[Ll]aw|[Cc]osts?|[Pp]atents?|[Cc]opyright|[Tt]rademarks?|GDPR) (?:was |were |has been |have been )?(?:checked|reviewed|cleared|read|verified|looked at|gone through) (?:by|with) \p{Lu}/u
/** "Maintenance falls on Ana and Bo, who have both said yes". */
const takenOn = anyCase(
  /\b(?:maintenance|support|on-call|hosting|moderation|upkeep|running costs?)\b[^.;]{0,30}\b(?:falls? (?:on|to)|lies with|stays with|(?:is|are) (?:on|with|for|done by|taken)|taken (?:on|over) by|goes to)\b[^.;]{0,60}\b(?:agreed|said yes|promised|signed up|accepted|volunteered)\b/,
)
const opinion = anyCase(
  /\b(?:made an assessment|(?:gave|(?:has|have) given) (?:an|his|her|their|its) (?:opinion|advice|view|assessment)|legal opinion|according to (?:his|her|their) (?:assessment|opinion))\b/,
)
const granted = anyCase(
  /\b(?:licen[cs]e|contract|consent|permission|permit|approval|insurance)s? (?:\w+ )?(?:confirmed|obtained|signed|granted|given|in place)\b/,
)

/** In front of which it says that the law or the works council is the matter: "Agreed on 9 December", "Ms Haas, 4 May: permitted". */
export function ruledUpon(text: string): boolean {
  return ruling.test(text) && !notRuled.test(text) && (dayMonth.test(text) || ruler.test(text))
}
const ruling = anyCase(
  /\b(?:agree[sd]?|permit(?:s|ted)|allow(?:s|ed)|approve[sd]|accept(?:s|ed)|clear(?:s|ed)|confirm(?:s|ed)|sign(?:s|ed)(?: (?:off|it))?|(?:is |are |was )?(?:fine|ok|okay|happy)|no objections?|has no (?:objections?|concerns?|issues?)|waive[sd]|grant(?:s|ed)|ruled|forbids?|forbade|refuse[sd]|reject(?:s|ed)|declined)\b/,
)
const notRuled = anyCase(
  /\b(?:not (?:yet )?(?:been )?(?:agreed|approved|cleared|confirmed|signed|decided|settled)|will|shall|must|should|to be|asked?|pending|awaiting|waiting|if|until|once|open|tbd|tbc)\b|\?/,
)
/** A name, with a title or what they are in brackets. */
const ruler =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|all|both) (?:of the )?(?:owners?|shops|clubs|partners|clinics|branches|stores|dealers|landlords|schools|depots|suppliers|restaurants|councils)\b|\b(?:Mr|Mrs|Ms|Dr|Prof)\b|\p{Lu}\p{L}+ \([^)]{2,40}\)|^\W*\p{Lu}{2,4} \(|^\W*\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?,? (?:says|said|agree[sd]?|confirm(?:s|ed)|approve[sd])/u

/** Does the text put a question to somebody whose word settles it? */
export function asksAuthority(text: string): boolean {
  return authoritiesIn(text).some(({ index }) => asking.test(text.slice(Math.max(0, index - farthestAsked), index)))
}

/** "Legal gets the texts by 12 May", "meeting with the works council on 3 June". */
export function willHear(text: string): boolean {
  return authoritiesIn(text).some(
    ({ index, 0: who }) =>
      /^ (?:gets?|sees?|receives?|reads?|looks?|is to|has (?:it|them) (?:until|by))\b/i.test(text.slice(index + who.length)) ||
      /\b(?:meeting|appointment|slot|call|hearing|session|talk|goes|go|taking (?:it|this|them)) (?:with|at|to|before) (?:the |our )?$/i.test(
        text.slice(0, index),
      ),
  )
}

const asking = anyCase(
  /\b(?:check|clarify|agree|review|talk|speak|confirm|discuss|sign[- ]off|ask|approval|decision|clear(?:ed)?|(?:checked|clarified|agreed|reviewed|confirmed|discussed) (?:with|by))\b/,
)
/** Characters between asking and whom is asked. */
const farthestAsked = 40
