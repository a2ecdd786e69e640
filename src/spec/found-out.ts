import { hasNumber, hasResult, isConditional, looksBack } from '../language/signals.js'
import type { Risk } from './risk-states.js'
import type { Touch } from './risk-topics.js'

const count = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|none|all|half|most)'

/** Something was put to the test: past tense, or the noun of a trial at its head ("Spike: …"). */
const tried =
  /\b(?:tried|tested|ran|measured|timed|benchmarked|prototyped|spiked|(?:re-?)?simulate[ds]|replayed|computed|grepped|mapped|moved|migrated|reproduced|verified|profiled|load[- ]tested|extracted|converted|imported|indexed|rebuilt|built|evaluated|validated)\b|^\W*(?:spike|proof of concept|PoC|benchmark|load test|prototype|dry run)\b[^.]{0,40}[:(]/i
/** A look that counts as a trial of a machine only with a figure that machines have. */
const looked = /\b(?:checked|called|opened|counted|looked|seen|saw|reviewed|compared|read)\b/i
const machineFigure =
  /\d\s?(?:ms|µs|secs?|seconds?|minutes?|KB|MB|GB|TB|MiB|GiB|fps|Hz|rps|req\/s|rows?|records?|lines|requests?|calls|devices?|packages?|messages|events|matches)\b|\d\s?%/i
const measuredAt = /\b(?:in (?:staging|production|test)|at the median|at p\d\d|at p\d{2,3}|under load|measured|on a copy of|in the lab|on the test (?:site|system|bench))\b/i
const worked =
  /\b(?:works?|worked|held|holds|fits?|was right|was fine|is fine|came through|passed|failed|fails|drops?|dropped|lost|loses|broke|breaks|enough|no (?:change|difference|problems?|trouble)|(?:is|was) (?:possible|feasible)|can be (?:done|built|used|moved)|took|takes|needs?)\b/i
const effort =
  /\b(?:about |around |some |roughly )?(?:\d+|one|two|three|four|five|six|eight|ten|a few|a couple of)(?:\s?[-–]\s?\d+| to \w+| or \w+)? (?:person[- ]|dev |engineer )?(?:days?|weeks?|sprints?|months?|story points)(?:['’] | of )?(?:work|effort)?\b/i
const saysSo = /\b(?:says?|said|thinks?|thought|reckons?|reckoned|estimates?|estimated|quoted|puts? (?:it|this|that) at|sized|confirmed|confirms)\b/i
const inPlace =
  /\b(?:(?:client|model|service|engine|pipeline|API|code|job|parser|component|library|data) (?:already )?exists?\b|exists? already|already (?:exists?|built|in place|runs?|implemented|supports?|available|does|do|have|has)|no new (?:backend|api|service|infrastructure|hardware)|(?:is|was|been) (?:verified|implemented|measured)|`?verified`?|github\.com\/\S+\/blob|is feasible|straightforward)\b/i

/** Somebody was put in front of it and did or did not manage. */
const managed =
  /\b(?:finished|completed|managed|understood|understand|succeeded|gave up|got stuck|missed|stumbled|hesitated|tapped|found (?:it|the|their)|couldn['’]t find|could not find|figured|asked what|mistook|confused|noticed|read it as|reads it as|wouldn['’]t|unaided|without help|by (?:her|him|them)sel(?:f|ves)|said (?:the word|it was|it is|["“]))\b/i
const shares = new RegExp(`\\b${count} (?:of|out of) (?:the |our |those |them|\\d+|${count})|\\b${count} (?:\\p{L}+ ){0,2}(?:of them|said|found|managed|finished)`, 'iu')
const trialOfUse =
  /\b(?:usability (?:test|session|study|round)s?|user[- ]test(?:s|ing|ed)?|(?:clickable|paper|figma|working)? ?(?:prototype|mock-?up|dummy)|accessibility audit|moderated|think-?aloud|hallway test|walk-?through)\b/i
const shownTo = /\b(?:showed|shown|tried|tested|put|gave|handed|walked)\b.{0,60}\b(?:to|with|on|through|by)\b/i

/** Those whose word settles whether it works for the business. */
const authority =
  /\b(?:legal|counsel|lawyers?|attorneys?|solicitors?|privacy|DPO|data protection|security|trust(?= |&)|infosec|compliance|finance|controlling|controllers?|accounting|accountants?|procurement|works council|union|board|trustees?|treasurer|regulators?|inspectors?|inspectorate|authority|ministry|auditors?|commissioner|ombudsman|support|sales|customer (?:care|success|service)|marketing|brand|licen[cs]ing|insurers?|bank|council|committee|director(?:ate)?|headteacher|management|operations|trading|commercial|advis[eo]rs?|superintendent|officer|pharma|vendor|supplier|partners?|owners?|landlord|head of \w+|CFO|CEO|COO|CISO|VP)\b/i
const verdict =
  /\b(?:approved|agreed|agrees|signed(?: off)?|ok(?:'d|ay(?:ed)?)?|is ok|fine with|is fine|are fine|happy with|confirmed|cleared|(?:has|have) (?:reviewed|looked|checked)|reviewed|had a look|gone through|went through|looked at|checked|said|says|told|reads|calculat(?:es|ed)|estimat(?:es|ed)|reckons?|puts|would like|wants? (?:it|them|the|that|a)|accepted|rejected|closed|no objections?|passed|knows|covers?|found nothing|(?:one|two|three|no|\d+) findings?|made an assessment|assessment|opinion|condition|doesn['’]t (?:care|mind)|does not (?:care|mind)|has the wording|prohibits?|allows?|granted|decided|ruled|waived|has read|have read|sat with|answered|replied)\b/i
const bySomeone =
  /\b(?:approved|agreed|signed off|confirmed|cleared|reviewed|checked|ok['’]d|estimated|costed|discussed|settled|spoken) (?:by|with|w\/|to) (?:\p{L}+ ){0,3}(?:legal|counsel|lawyers?|privacy|security|trust|finance|compliance|support|sales|procurement|board|trustees?|council|partners?|management|headteacher|director|officer|works council|bank|insurer|advis[eo]r|regulator|customer success|brand|marketing|operations|committee|accountant|auditor|authority|DPO|union)\b/iu
const money = /(?:[$€£¥]|\b(?:USD|EUR|GBP|CHF|NOK|SEK|DKK|PLN|zł))\s?\d[\d.,]*|\d[\d.,]*\s?(?:[$€£¥]|(?:USD|EUR|GBP|CHF|NOK|SEK|DKK|PLN|zł|ct|pence|cents)\b|(?<=\d)p\b)/
const perUnit = /\b(?:a|per|each|every|\/)\s?(?:month|year|week|day|run|user|seat|site|door|update|quarter|call|text|item|order|person|head|unit|piece|branch|car|install)\b|\beach\b|\bp\. ?a\.|\/(?:mo|month|yr|year|user|seat)\b/i
const costly = /\bcosts?\b|\bbudget\b|\bpriced?\b|\bfees?\b|\bcharge[ds]?\b|\bpaid\b|\bpays?\b|\bquoted\b|\bin (?:the|our) (?:budget|maintenance|contract|plan)\b/i

/**
 * How much it weighs that a text tells of something found out about a risk: 1 settles it, less adds up, 0 is nothing.
 * Realis decides: it has happened (past tense, no wish, no condition), somebody is its source, and there is a figure or an outcome.
 */
export function foundOut(risk: Exclude<Risk, 'valuable'>, text: string, touch: Touch, near: Touch): number {
  if (isConditional(text) && !/\bwhen (?:we|i)\b/i.test(text)) return 0
  if (risk === 'feasible') return foundFeasible(text, touch, near)
  return risk === 'usable' ? foundUsable(text, touch, near) : foundViable(text, touch)
}

function foundFeasible(text: string, touch: Touch, near: Touch): number {
  const back = looksBack(text)
  if (back && (touch.touches || near.core) && tried.test(text) && (hasResult(text) || machineFigure.test(text) || worked.test(text))) return 1
  if (back && touch.touches && looked.test(text) && machineFigure.test(text)) return 1
  if (touch.touches && measuredAt.test(text) && machineFigure.test(text) && !demands.test(text)) return 1
  if (effort.test(text) && saysSo.test(text) && !demands.test(text)) return 1
  if (inPlace.test(text) && touch.touches) return 1
  if (back && touch.core && saysSo.test(text)) return 0.5
  return 0
}

const demands = /\b(?:must|shall|should|at least|at most|no more than|target|goal|within)\b|[<>≤≥]/i

function foundUsable(text: string, touch: Touch, near: Touch): number {
  if (demands.test(text) && !looksBack(text)) return 0
  const trial = trialOfUse.test(text)
  if ((trial || touch.core || shownTo.test(text)) && managed.test(text) && (shares.test(text) || hasResult(text)) && looksBack(text)) return 1
  if (trial && looksBack(text) && (hasNumber(text) || managed.test(text))) return 1
  if ((touch.core || near.method || near.core) && shares.test(text) && managed.test(text)) return 1
  if (touch.touches && looksBack(text) && shownTo.test(text) && managed.test(text)) return 1
  return 0
}

function foundViable(text: string, touch: Touch): number {
  if (bySomeone.test(text)) return 1
  const says = authority.exec(text)
  if (says && verdict.test(text.slice(says.index, says.index + 120))) return 1
  if (money.test(text) && !demands.test(text)) return perUnit.test(text) || costly.test(text) || touch.core ? 1 : 0.4
  return 0
}
