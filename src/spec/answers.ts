import { anyCase } from '../language/any-case.js'
import { leadingBuildVerb } from '../language/build-verbs.js'
import { isCapability } from '../language/capabilities.js'
import { isQuestion } from '../language/moods.js'
import { hasNumber } from '../language/numbers.js'
import { anyPeople } from '../language/people.js'
import { isQuotation } from '../language/quotations.js'
import { wordCount } from '../language/words.js'
import type { LineIndex } from '../markdown/line-index.js'
import { moves } from './aims/movement.js'
import { namesCompanyGoal } from './company-goal.js'
import { comesToFigure, hopesForFigure, standsAmongAims } from './figures.js'
import { plansLearning, standsInLearningPlan } from './learning-plan.js'
import { findNonGoal } from './left-out.js'
import { isOutput } from './outcomes.js'
import { findUser } from './primary-user.js'
import { findProblem } from './problem.js'
import { inRoles, type Reading, type Standing, withLabel } from './reading.js'
import type { Role } from './roles.js'
import type { PlacedStatement } from './sections.js'
import { isOwnProse, type Spec } from './spec.js'

/** The six plain questions to a spec: is there a stated problem, a specific user, an outcome, … */
export type Question = 'problem' | 'user' | 'outcome' | 'learning' | 'nongoals' | 'goal'
const questions: readonly Question[] = ['problem', 'user', 'outcome', 'learning', 'nongoals', 'goal']

/** The 1-based line that answers each question, or null. */
export type Answers = Record<Question, number | null>

/** Where each question is answered: the statement itself, so that the faces can lead there. */
export type AnsweringStatements = Record<Question, PlacedStatement | undefined>

export function findAnswers(spec: Spec): AnsweringStatements {
  return {
    problem: findProblem(spec),
    user: findUser(spec),
    outcome: findOutcome(spec),
    learning: spec.statements.first(plansLearning),
    nongoals: findNonGoal(spec),
    goal: spec.statements.first(namesCompanyGoal),
  }
}

export function answerLines(found: AnsweringStatements, lines: LineIndex): Answers {
  return Object.fromEntries(questions.map((question) => [question, lineOf(found[question], lines)])) as Answers
}

function lineOf(placed: PlacedStatement | undefined, lines: LineIndex): number | null {
  return placed ? lines.lineAt(placed.start) : null
}

/** How a measure is brought up outside of a section of goals or measures. */
const measured = anyCase(
  /\b(?:success\b(?! (?:message|page|screen|state|toast|banner|code|response|rate))|successful\b(?= (?:if|when|once|launch|outcome|pilot|release))|target\b(?!,| (?:users?|audience|group|market|customers?|platform|state))|goal\b|we(?:['’]ll| will| would|['’]d) (?:know|be (?:right|wrong))|kill if|measure of success|it(?: has|['’]s)? work(?:s|ed) (?:if|when)|would be (?:right|true) if|aim(?:s|ing)? for|(?:share|rate|number|proportion) of .{3,80}\d.{0,60}\d)/,
)

/** A hypothesis may be set off like a quotation; it is the author's own all the same. */
function isOwn(placed: Standing): boolean {
  return isOwnProse(placed) || (placed.role === 'assumption' && !isQuotation(placed.statement))
}

function saysOutcomeInPassing(placed: Standing): boolean {
  return isOwn(placed) && measured.test(withLabel(placed.statement)) && isOutcome(placed)
}

/** Somebody says what they would be content with, or what was promised: "I'd be happy with half of the clubs", "Worth it if 200 join". */
const content = anyCase(
  /\b(?:we|i)(?:['’]d| would|['’]ll| will|['’]m| am|['’]re| are)(?: be)? (?:[a-zà-ɏ]+ )?(?:happy|satisfied|glad|content|pleased|proud|fine)\b(?: if| with| when| once|:)|\bworth (?:it|the (?:effort|money|trouble)) (?:if|when|once)\b|\b(?:what )?(?:we|i)(?:['’]ve| have)? promised\b|\b(?:number|figure|mark) (?:to beat|we need|to reach)\b|\bwould (?:already )?be (?:good|great|enough|plenty|nice|splendid|wonderful|lovely|excellent|ideal|perfect|a success|a win|a pass|fine|ok)\b|\b(?:it|this) (?:pays off|has paid off|is worth it|was right|was worth it) (?:if|when|once)\b|\bthe (?:test|proof|bar) is\b|\bgood enough (?:if|when|is)\b|\bcall (?:it|that|this) (?:good|done|a (?:success|win))\b|\d[^.;]{0,30}\b(?:instead of|rather than) \d/,
)
/** "By Christmas we expect …", "We want 500 sign-ups till June": by then something is to have come. */
const byThen = anyCase(/\b(?:by|till|until|before|within|at the end of|in the first|half a year|(?:\w+ )?(?:months?|weeks?|years?) (?:after|later|in))\b/)
const expecting = anyCase(
  /\b(?:we|i)(?:['’]d| would|['’]m| am|['’]re| are)? (?:[a-zà-ɏ]+ly )?(?:expect(?:ing)?|want|like|hope|hoping|need|aim|reckon|count(?:ing)? on)\b|\b(?:should|will|must|shall|have to|minimum|at least|target)\b/,
)
/** "Today 14 of 100 hang up; I'd like 5", "0.31 now, 0.2 by autumn": where it is and where it is to be. */
const nowAndThen = anyCase(
  /\b(?:today|now|currently|at present|at the moment)\b[^.]{0,60}\d[^.]{0,70}(?:[;,–—]|→|->| and| to)[^.]{0,30}(?:\b(?:like|want|aim|goal|target|by|in|then|should|later|after|afterwards|end)\b[^.]{0,25}\d|\d[^.]{0,25}\b(?:by|in|then|later|after|afterwards|at the end)\b)|\d[^.]{0,25}\b(?:today|now|currently|at present|at the moment)\b[^.]{0,40}?(?:[;,–—]|→|->|\band\b)[^.]{0,30}\d/,
)
/** "At least 70 % (now 12 %)", "returns: 9.1 → under 6": a mark, and where it is today. */
const aimedFrom = anyCase(
  /(?:[≥>≤<]|\b(?:at least|under|below|over|above|more than|fewer than|less than|to))\s?\d[\d.,]{0,15}[^.;]{0,15}\((?:now|today|currently|was|from|baseline|up from|down from)\b|\d[\d.,]{0,15} ?%? ?(?:→|->|=>) ?(?:under |below |over |above |at least |less than |more than |[<>≤≥~] ?)?\d/,
)
/** "If it works, drivers stop ringing": what people then do. */
const ifWorks = anyCase(/\b(?:if|when|once) (?:it|this|that) (?:works|worked|succeeds|goes well|is (?:right|good|a success))\b/)
/** "8 out of 10 nurses should choose it": so many of them are to. */
const soManyOf = anyCase(
  /\d[\d.,]{0,15}\s?(?:%|percent|(?:out )?of (?:the |our )?\d[\d.,]{0,15})\s?(?:of )?(?:the |our )?(?:[a-zà-ɏ]+ ){1,3}?(?<!\b(?:which|that|who) )(?:should|will|would|have|has|shall|must)\b/,
)

/** What somebody would take for a success, in passing, without that word. */
function wouldDo(placed: Standing): boolean {
  if (!isOwn(placed) || notSuccess.has(placed.role) || notYet.has(placed.role)) return false
  const said = withLabel(placed.statement)
  const hinted = ifWorks.test(said)
  if (!hinted && !hasNumber(said) && !fraction.test(said)) return false
  if (isQuestion(said) || ofMachine.test(said)) return false
  const isSuccess = hinted ? anyPeople(said).length > 0 || isOutcome(placed) : countsAsSuccess(said)
  return isSuccess && !isOutput(placed)
}

/** A number that is one by what stands around it. */
function countsAsSuccess(said: string): boolean {
  if (content.test(said) || nowAndThen.test(said) || aimedFrom.test(said)) return true
  if (soManyOf.test(said) && !ofThings.test(said)) return true
  const somebodys = anyPeople(said).length > 0 || deeds.test(said) || moves(said)
  return somebodys && expecting.test(said) && byThen.test(said) && !hasDuty.test(said)
}
const ofThings = anyCase(
  /\bof (?:the |our |all )?(?:[a-zà-ɏ]+ )?(?:requests|responses|pages|screens|queries|tests?|code|devices|fields|endpoints|jobs|messages|records|files|events|features?|servers?|systems?)\b/,
)
/** Told of what is or was. */
const notYet: ReadonlySet<Role> = new Set<Role>(['evidence', 'history', 'reference', 'timeline', 'stakeholder', 'option', 'constraint'])
/** What the work itself, its law or its machine has to do by then. */
const hasDuty = anyCase(
  /\b(?:we|i|team|engineers?|developers?|system|app|backend|page|it) (?:must|has to|have to|should|will|need to|needs to|want to|hope to|expect to)\b/,
)
const fraction = anyCase(/\b(?:every (?:second|third|fourth)|half|a third|a quarter|two thirds|three quarters|a tenth|double|twice|halve[sd]?)\b/)

/** "If fewer than a third of them come back, we stop": a result that decides is a measure of success. */
const deciding = anyCase(
  /\b(?:if|unless|should|kill if|wrong if|right if|know (?:when|if))\b.{0,80}(?:\b(?:above|below|under|over|more than|fewer than|less than|at least|reach(?:es)?|falls?|rises?)\b|[<>≤≥]).{0,20}\d/,
)

/** "For example, a member may ask to be told if …": made up, to show how it works. */
const supposed = anyCase(/\b(?:for (?:example|instance)|e\.g\.|imagine|suppose)|\b(?:users?|members?|customers?|people|one|you) (?:can|may|might)\b/)

function decidesOnResult(placed: Standing): boolean {
  if (!isOwn(placed) || notSuccess.has(placed.role) || isQuestion(placed.statement.text) || supposed.test(placed.statement.text)) return false
  return deciding.test(withLabel(placed.statement)) && (anyPeople(placed.statement.text).length > 0 || isOutcome(placed) || hasNumber(placed.statement.text))
}

const notSuccess: ReadonlySet<Role> = new Set<Role>(['requirement', 'technical', 'solution', 'story', 'problem', 'out-of-scope', 'user', 'wish', 'question'])

const aims = inRoles('metric', 'goal')
const aimsAtOutcome: Reading = (placed) =>
  ((aims(placed) || standsInLearningPlan(placed)) && isOutcome(placed)) || (placed.role === 'metric' && countsDoings(placed))

/** "Repeat bookings, no-shows, calls to the desk": among the measures the name of what people do is enough. */
function countsDoings({ statement: { text } }: Standing): boolean {
  return doings.test(text) && !leadingBuildVerb(text) && !isQuestion(text) && !ofMachine.test(text) && wordCount(text) <= 25
}
const doings = anyCase(
  /(?:^|[,;:|]|\band\b)\W*(?:(?:fewer|less|more|weekly|daily|monthly|repeat|returning|active|new) )*(?:no-shows|cancellations|complaints|sign-?ups|registrations|bookings|renewals|downloads|installs|purchases|orders|referrals|calls (?:to|about|at|per)|(?:support )?tickets (?:about|per|on)|repeat [a-zà-ɏ]+s|return(?:ing)? (?:visits|visitors|customers|users)|(?:weekly|daily|monthly) actives?|walk-?ins|drop-?outs)\b/,
)

/** A figure among the aims, an outcome that has another name for its head, or a figure hoped for. */
const comesTo: Reading = (placed) =>
  comesToFigure(placed) || (standsAmongAims(placed) && hasNumber(placed.statement.text) && isOutcome(placed)) || hopesForFigure(placed)

/** A success measure that is a change in what people do, or a result. */
function findOutcome(spec: Spec): PlacedStatement | undefined {
  return (
    spec.statements.first(aimsAtOutcome) ??
    spec.statements.first(saysOutcomeInPassing) ??
    spec.statements.first(decidesOnResult) ??
    spec.statements.first(wouldDo) ??
    spec.statements.first(comesTo)
  )
}

/** How well the machine runs says nothing of what anybody does with it. */
const ofMachine = anyCase(
  /\b(?:(?:page|screen|load(?:ing)?|start-?up|boot|render(?:ing)?|query|API|server) (?:load |loading |response )?times?|uptime|latency|availability|throughput|crash-free|(?:code|test) coverage|lighthouse)\b|\bloads? (?:with)?in\b|\bp9\d\b/,
)
/** The product or its quality gets better: nobody could see whether it did. */
const ofProduct = anyCase(
  /\b(?:improv|enhanc|increas|optimi[sz]|streamlin|simplif|moderni[sz]|elevat)[a-zà-ɏ]*\s+(?:(?:the|our|overall|user|customer|developer|of)\s+)*(?:experience|usability|interface|quality|performance|design|process|workflows?|efficiency|platform|system|product|app|UX|UI)\b/,
)
/** "60 % of swaps are made at night". */
const shareOfDoings = anyCase(
  /^\W*(?:at least |more than |over |around |about )?\d[\d.,]{0,15}\s?(?:%|percent|per cent) of (?:[a-zà-ɏ]+ ){1,4}?(?:is|are|get|gets|go|goes|come|comes|start|starts|end|ends|use|uses|return|returns)\b/,
)
/** "Fewer empty stops", "Shorter queues at noon". */
const lessOrMore = /^\W*(?:fewer|less|shorter|lower|higher|more) [a-zà-ɏ-]+(?: [a-zà-ɏ-]+){1,8}\W*$/i
/** "Reduced operating costs", "Lower churn": a result of the house that becomes more or less. */
const resultMoves = anyCase(
  /^\W*(?:a )?(?:significantly |noticeably )?(?:reduced?|reducing|reduction (?:in|of)|lower(?:ed|ing)?|decreas(?:ed?|ing|e in)|fewer|less|increas(?:ed?|ing|e in)|higher|rais(?:ed?|ing)|more|shorter|shorten(?:ed|ing)?|cut(?:ting)?) (?:[a-zà-ɏ]+ ){0,3}?(?:costs?|expenses|spend(?:ing)?|waste|downtime|waiting(?: times?)?|wait times?|errors?|mistakes|churn|complaints|tickets|phone calls|calls|returns|revenue|sales|retention|turnaround|lead times?|no-shows|absences|cancellations|penalties|injuries|overtime|adoption|engagement|bounce rate|drop-?offs?|conversion)\b/,
)
/** "Prevent missed doses", "No more double bookings": what goes badly today is to stop. */
const wrongsEnd = anyCase(
  /^\W*(?:to )?(?:prevent(?:ed|ing|s)?|avoid(?:ed|ing|s)?|eliminat(?:e[sd]?|ing)|end(?:ed|ing)?|stop(?:ped|ping)?|no more|zero|fewer|less|reduc(?:e[sd]?|ing)|cut(?:ting)?) (?:the |all |any |of )?(?:missed|late|lost|double|duplicate|wrong|failed|forgotten|unpaid|overdue|unanswered|empty|expired|abandoned|wasted|unplanned|avoidable|preventable|repeat|mistaken|accidental) [a-zà-ɏ-]+/,
)
/** "Guest NPS | up", "Returns: down". */
const upOrDown = anyCase(
  /\b(?:NPS|CSAT|satisfaction|returns?|churn|retention|revenue|sales|complaints|tickets|calls|usage|adoption|bookings|conversion|waste|absence|turnover|ratings?|costs?)\b\W{0,5}[|:]\W*(?:up|down|higher|lower|rising|falling|↑|↓|⬆|⬇|\+|increase[sd]?|decrease[sd]?)\W*(?:$|\|)/,
)
/** "A store rating of 4.3 from those who kept it". */
const rated = anyCase(
  /\b(?:ratings?|NPS|CSAT|satisfaction|score|stars?)\b[^.;]{0,30}?\b(?:of |at |above |over |≥ ?|> ?)?\d(?:[.,]\d)?(?: ?\/ ?\d+| ?stars?)?\b[^.;]{0,20}\b(?:from|by|among|in|with|for) /,
)
/** "25 joins", "10 bookings a week": so often somebody did something. */
const deeds = anyCase(
  /\d[\d.,]{0,15}\+? (?:[a-zà-ɏ]+ ){0,3}(?:(?:paying|active|retained|returning|new|registered|weekly|daily|monthly) (?:customers?|users?|members?|clients?|accounts?|donors?|teams?|shops?|schools?|companies|households|tenants)|joins?|stars|followers|forks|actives|plug-?ins from|sign-?ups|registrations|bookings|reservations|visits|visitors|downloads|installs|orders|purchases|sales|subscriptions|subscribers|referrals|renewals|leads|sessions|uploads|submissions|completions|responses)\b/,
)
/** People get it done another way than today. */
const doneOtherwise = anyCase(
  /\b(?:without (?:having to |needing to )?[a-zà-ɏ]+ing\b|no longer|instead of|by themselves|on their own|(?:on|in) the same day|the same day|the first time|stops? [a-zà-ɏ]+ing|(?:nobody|no one) [a-zà-ɏ]+s\b.*\b(?:again|any ?more|twice|by hand))\b/,
)

/** A change in what people do, or a result, that can be counted or seen to move. */
export function isOutcome(placed: Standing): boolean {
  const { text } = placed.statement
  if (isOutput(placed) || ofMachine.test(text)) return false
  const numbered = hasNumber(text) || (fraction.test(text) && moves(text))
  if (!numbered && ofProduct.test(text)) return false
  if (resultMoves.test(text) || wrongsEnd.test(text) || upOrDown.test(text) || rated.test(text)) return true
  if (shareOfDoings.test(text) || lessOrMore.test(text) || (doneOtherwise.test(text) && anyPeople(text).length > 0)) return true
  if (!numbered && isCapability(text)) return false
  const counts =
    numbered || /\b(?:number|share|percentage|percent|proportion|rate|ratio|count|average|median|time (?:to|spent)|frequency|total)\b|%/i.test(text)
  const changes = moves(text)
  return (
    (counts &&
      (changes ||
        deeds.test(text) ||
        anyPeople(text).length > 0 ||
        /\b(?:rate|adoption|retention|churn|conversion|NPS|CSAT|satisfaction|usage|revenue|tickets?|errors?|failures?|time)\b/i.test(text))) ||
    (changes && anyPeople(text).length > 0 && !leadingBuildVerb(withLabel(placed.statement)))
  )
}
