import { anyCase } from '../language/any-case.js'
import { isQuestion } from '../language/moods.js'
import { twoToTen } from '../language/number-words.js'
import { anyPeople } from '../language/people.js'
import { wordCount } from '../language/words.js'
import { isOutput, saysOutput } from './outcomes.js'
import { type Standing, withLabel } from './reading.js'
import type { Role } from './roles.js'

/** A figure that something is to come to: from so much to so much, under a mark, so many of so many. */

const number = `(?:[€$£+−-] ?)?(?:\\d[\\d.,]{0,15}(?: ?(?:%|k|m|per cent|percent|€|h|min))?|half|a third|a quarter|a tenth|zero|one|${twoToTen}|twelve|fifteen|twenty|thirty)`
const bound =
  '(?:below|under|over|above|at least|at most|no more than|not more than|no fewer than|fewer than|less than|more than|up to|within|beyond|better than|≤|≥|<|>)'
/** "from 4.1 to below 2", "51 days to 21 by November", "4 % to 15 %", "1,012 a month to below 400". */
const fromTo = anyCase(
  `\\bfrom ${number}[^.;:]{0,40}? (?:down |up |back )?to (?:${bound} )?${number}|\\d ?(?:%|per cent|percent)[^.;:]{0,20}? (?:down |up )?to (?:${bound} )?${number}|\\d[^.;:]{0,30}? to ${bound} ${number}|\\d[\\d.,]{0,15} ?(?:%|[a-zà-ɏ]{2,}[^.;:]{0,20}?) to ${number}[^.;:]{0,20}? (?:by|in|until|at the end of|before) [a-zà-ɏ\\d]`,
)
const marked = anyCase(`(?:^|\\s)${bound} (?:the |an? |every )?${number}(?![a-zà-ɏ\\d])`)
/** "4 of the first 20", "eight out of ten". */
const soManyOf = anyCase(`(?:^|\\s)${number} (?:of|in|out of) (?:(?:the|every|our|first|next|all) ){0,2}${number}(?![a-zà-ɏ\\d])`)
/** "60 letters from surgeries", "30 calls a week from parents": sent or brought by others. */
const fromOthers = /^\W*\d[\d.,]{0,15} (?:[a-zà-ɏ-]+ ){1,3}(?:a (?:day|week|month|year) )?from [a-zà-ɏ]/i
/** "Submissions received per site per month". */
const perEach = anyCase(
  /\b(?:per|an?|each|every) (?:active |open |new )?[a-zà-ɏ-]+,? (?:per|an?|each|every) (?:day|night|week|month|quarter|term|season|year|shift)\b/,
)
/** "the same day instead of after the weekend", "in 3 days instead of 9". */
const soonerThan = anyCase(/\b(?:the same|within|in(?: under)?|after|by) [^.;,]{1,30} (?:instead of|rather than|and not) (?:after|in|within|on|the|at|\d)/)

/** Machines, and the work itself, have figures that tell nothing of people. */
const ofOther = anyCase(
  /\b(?:ms|milliseconds?|seconds|MB|GB|KB|fps|px|rps|latency|uptime|availability|throughput|response times?|load(?:ing)? times?|coverage|crash\w{0,4}|commits?|code|APIs?|endpoints?|builds?|deploy\w{0,8}|quer(?:y|ies)|requests? per|bundle|memory|CPU|battery|dpi|pixels?|bugs?|defects?|test cases?|unit tests?|budget|effort|FTEs?|story points|man-days|person-days|go-live|sprints?|milestones?|features?|screens?|integrations?|languages|characters|fields|modules?|tables?|p9\d)\b/,
)

/** Where what is said is what one wants to come to. */
const aimHead = anyCase(
  /^\W*(?:\d[\d.]{0,5}\W+)?(?:(?:the|our|a|intended|desired|expected|hoped-for|wanted|target|aimed-for) )*(?:objectives?(?: \d)?|goals?(?: \d)?|aims?(?: \d)?|targets?|agreed|win|wins|wanted|change|changes we want|pass(?:es)?(?: mark| if| when)?|pass mark|passed (?:if|when)|mark|bar|yardstick|benchmark|won|bet is won(?: if| when)?|(?:won|right|worth it|good|enough|done|success|successful|works?|it works) (?:if|when|once)|good looks like|(?:what )?(?:good|success|better|done|winning|right) (?:looks like|means|is)|effects?(?: sought)?|(?:intended |desired |expected |hoped-for |sought )?(?:results?|outcomes?|effects?|benefits?|gains?|improvements?)(?: sought| wanted| intended| expected| aimed at| we want)?|what (?:should|will|would|must|is to) (?:be different|change|get better|improve|come of it|happen)|what we(?:['’]re| are|['’]d| would)? (?:after|want|like|hope|expect)(?: to (?:see|reach|achieve))?|we (?:want|hope|expect|would like) to see|how (?:do|will|shall|would) we (?:measure|know|tell|see|judge)\b.{0,30}|how (?:it|this) is (?:measured|judged)|(?:what|which) (?:number|figure)s?\b.{0,30}|in (?:numbers|figures)|by the numbers|the numbers?|scorecard|measured by)\W*$/,
)

const never: ReadonlySet<Role> = new Set<Role>(['history', 'out-of-scope', 'story', 'technical', 'reference', 'wish', 'stakeholder', 'user', 'option'])
const noAim: ReadonlySet<Role> = new Set<Role>(['problem', 'requirement', 'solution', 'constraint', 'risk', 'timeline'])

/** Does this stand among the aims, by its section or by its own head? */
export function standsAmongAims({ role, section, statement }: Standing): boolean {
  if (never.has(role)) return false
  if (role === 'goal' || role === 'metric') return true
  if (statement.label !== undefined) return aimHead.test(statement.label) || aimHead.test(opening(statement))
  if (noAim.has(role)) return false
  return aimHead.test(section.title) || aimHead.test(opening(statement))
}

/** "**Pass mark** under 12 days", "Agreed: 51 days to 21". */
function opening({ boldOpening, text }: Standing['statement']): string {
  if (boldOpening !== undefined) return boldOpening
  const colon = text.indexOf(':')
  return colon > 2 && colon < longestHead ? text.slice(0, colon).replace(/^\[[ x]\]\s*/i, '') : ''
}
const longestHead = 30

/** Is there a figure, or a sooner, that something of people or of the house is to come to? */
export function comesToFigure(placed: Standing): boolean {
  const { statement } = placed
  if (!standsAmongAims(placed) || isQuestion(statement.text)) return false
  if (statement.block.kind === 'row') return !isOutput(placed) && rowComesToFigure(statement.block.cells.map(({ inline }) => inline.text.trim()))
  const [first = ''] = statement.text.split(/,? and (?=the |an? |our |all )|;/)
  return [statement.text, first].some((said) => !ofOther.test(said) && !saysOutput(said) && hasMark(placed, said))
}

function hasMark({ role }: Standing, said: string): boolean {
  if (fromTo.test(said) || soonerThan.test(said) || fromOthers.test(said)) return true
  if (role === 'metric' && perEach.test(said)) return true
  return (marked.test(said) || soManyOf.test(said)) && (wordCount(said) >= fewestWords || anyPeople(said).length > 0)
}
const fewestWords = 4

/** "| Calls after the letter | 26 % | 15 % |": what it is today, and what it is to be. */
function rowComesToFigure([name = '', ...values]: readonly string[]): boolean {
  if (!/\p{L}{3,}/u.test(name) || ofOther.test([name, ...values].join(' '))) return false
  const figures = values.filter((value) => /^\W{0,3}(?:[a-z]{2,8} ){0,2}\W{0,2}\d/i.test(value) && !/^\W*(?:20\d\d\b|\d{1,2}[. ](?:\d|[A-Z]))/.test(value))
  return figures.length > 1 || values.some((value) => soManyOf.test(value))
}

/** Said in passing: what one hopes to see, or what a trial is to show. */
const hoping = anyCase(
  /\b(?:hypothes[ie]s|(?:we|i)(?:['’]d| would)? (?:hope|expect|want|like|aim) (?:to see|for|that)|pass(?: mark)?(?=:)|counts as (?:a )?(?:success|pass(?:ed)?|won)|(?:it|this|the (?:trial|pilot|test|bet)) (?:passes|is won|has worked|was right|pays off) (?:if|when|with))\b/,
)

/** Is that hoped for, with a figure? */
export function hopesForFigure(placed: Standing): boolean {
  const said = withLabel(placed.statement)
  if (never.has(placed.role) || isQuestion(said) || !hoping.test(said) || ofOther.test(said)) return false
  return fromTo.test(said) || marked.test(said) || /\bby [€$£]? ?\d/.test(said)
}
