import { anyPeople, isGenericPerson } from '../language/people.js'
import { hasNumber, isConditional } from '../language/signals.js'
import type { LineIndex } from '../markdown/line-index.js'
import { isSpecificActor } from './actors.js'
import { isOutput, moves } from './outcomes.js'
import { problemStatements, tellsProblem } from './problem.js'
import { holds, withLabel } from './reading.js'
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
    problem: problemStatements(spec)[0],
    user: findUser(spec),
    outcome: findOutcome(spec),
    learning: spec.statements.find((placed) => holds(placed, plansLearning)),
    nongoals: findNonGoal(spec),
    goal: spec.statements.find((placed) => holds(placed, namesCompanyGoal)),
  }
}

export function answerLines(found: AnsweringStatements, lines: LineIndex): Answers {
  return Object.fromEntries(questions.map((question) => [question, lineOf(found[question], lines)])) as Answers
}

function lineOf(placed: PlacedStatement | undefined, lines: LineIndex): number | null {
  return placed ? lines.lineAt(placed.start) : null
}

const userRoles: ReadonlySet<Role> = new Set<Role>(['user', 'problem', 'background'])

/** A specific user: a role with a qualifier or a situation, not "users". Guide: "Do It for Your Users". */
function findUser(spec: Spec): PlacedStatement | undefined {
  const specific = (placed: PlacedStatement) => holds(placed, namesSpecificUser)
  return (
    spec.statements.find((placed) => placed.role === 'user' && specific(placed)) ??
    spec.statements.find((placed) => placed.statement.story && isSpecificActor(placed.statement.story.actor)) ??
    spec.statements.find(
      (placed) =>
        userRoles.has(placed.role) &&
        isOwnProse(placed) &&
        specific(placed) &&
        (tellsProblem(placed) || /\b(?:for|who|help(?:s|ing)?|target|primary|aimed at|designed for|as an?)\b/i.test(placed.statement.text)),
    )
  )
}

function namesSpecificUser(placed: PlacedStatement): boolean {
  const text = placed.statement.text
  return anyPeople(text).some((person) => {
    if (/^(?:prospects?|employees?|staff|leads?|partners?|contributors?|stakeholders?|reviewers?|managers?)$/.test(person.noun) && placed.role !== 'user')
      return false
    if (/^(?:everyone|everybody|anyone|nobody)$/.test(person.noun)) return false
    if (!isGenericPerson(person.noun))
      return person.plural || /\b(?:who|with|at|in|running|on|of|doing|from|whose|that)\b/i.test(text.slice(person.end, person.end + 12))
    return (
      placed.role !== 'background' &&
      /^\s*(?:who|whose|that|with|in|at|from|on|under|of|migrating|using|signing|wanting|running|looking|trying)\b/i.test(text.slice(person.end)) &&
      !/^\s*(?:who|that) (?:want|need)s?\b/i.test(text.slice(person.end))
    )
  })
}

/** How a measure is brought up outside of a section of goals or measures. */
const measured =
  /\b(?:success(?:ful)?\b|target\b|goal\b|we(?:['’]ll| will) know|measure of success|it(?: has|['’]s)? work(?:s|ed) (?:if|when)|would be (?:right|true) if|aim(?:s|ing)? for|(?:share|rate|number|proportion) of .{3,80}\d.{0,60}\d)/i

function saysOutcomeInPassing(placed: PlacedStatement): boolean {
  return isOwnProse(placed) && measured.test(withLabel(placed.statement)) && isOutcome(placed)
}

/** A success measure that is a change in what people do, or a result. */
function findOutcome(spec: Spec): PlacedStatement | undefined {
  return (
    spec.statements.find((placed) => (placed.role === 'metric' || placed.role === 'goal') && holds(placed, isOutcome)) ??
    spec.statements.find((placed) => holds(placed, saysOutcomeInPassing))
  )
}

/** A change in what people do, or a result, that can be counted or seen to move. */
export function isOutcome(placed: PlacedStatement): boolean {
  const text = placed.statement.text
  if (isOutput(placed)) return false
  const counts =
    hasNumber(text) || /\b(?:number|share|percentage|percent|proportion|rate|ratio|count|average|median|time (?:to|spent)|frequency|total)\b|%/i.test(text)
  const changes = moves(text)
  return (
    (counts &&
      (changes ||
        anyPeople(text).length > 0 ||
        /\b(?:rate|adoption|retention|churn|conversion|NPS|CSAT|satisfaction|usage|revenue|tickets?|errors?|failures?|time)\b/i.test(text))) ||
    (changes && anyPeople(text).length > 0)
  )
}

const lookBack =
  /\b(?:review(?:s|ed|ing)?|measure(?:s|d)?|checks?|checked|look(?:s|ed|ing)? (?:at|back)|revisit(?:s|ed)?|monitor(?:s|ed|ing)?|evaluat(?:e|es|ed|ing|ion)|retro(?:spective)?|decid(?:e|es|ed)|decision|go\/no-go|compare(?:s|d)?|counts?|reads? the|assess(?:es)?|A\/B|experiment|pilot|beta|post-launch|after (?:the )?(?:launch|release|rollout|shipping|full rollout|go-live)|we(?:'ll| will) know|learn(?:ing)?|collect (?:user )?feedback|lessons learned|keep an eye on|track(?:s|ed|ing)?)\b/i
const afterwards =
  /\b(?:after|(?:on|by|in|from|until) (?:day|week|month|the|\d+|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d+ ?(?:days?|weeks?|months?)|(?:two|three|four|six|eight|twelve) (?:days|weeks|months|sprints)|week \d|day \d|weekly|monthly|quarterly|post-launch|if (?:it|they|we|fewer|less|more|not|under|over|below|neither|the)\b|below|above|when we see|otherwise|then (?:we|a)|once (?:live|launched|released|shipped))\b/i

/** The text, with what follows from it where the next sentence says so. */
function followed({ statement }: PlacedStatement, text: string): string {
  const next = statement.next?.text ?? ''
  return /^\W*(?:if|below|above|otherwise|then)\b/i.test(next) ? `${text} ${next}` : text
}

/** "If fewer than half of them use it, we take it out": a figure, and what follows from it. */
const decides =
  /\b(?:if|should|unless|below|under|above|over)\b.{0,120}\b(?:\d|half|a third|a quarter|one|two|three|four|five|six|more than|fewer than|less than|no better)\b.{0,140}\b(?:we|i|it)(?:['’]ll| will| would)?(?: (?:don['’]t|do not|then|also))? (?:stop|remove|roll|drop|keep|pull|extend|go (?:back|on|for)|take it|write up|switch|change|read out|try|ship|kill|revert|is (?:out|off|removed|stopped))\b/i

/** What stands there was or is to be, or is the product's: nobody plans there. */
const planless: ReadonlySet<Role> = new Set<Role>(['requirement', 'story', 'technical', 'history', 'out-of-scope', 'evidence', 'problem'])

/** What will be looked at after shipping, and when or what follows. Guide: "Build the Right Product". */
function plansLearning(placed: PlacedStatement): boolean {
  if (planless.has(placed.role)) return false
  const { label } = placed.statement
  const dated = label && /^\d{1,2}(?:st|nd|rd|th)? \p{Lu}|^\p{Lu}[a-z]+ \d|^(?:day|week|month) \d/u.test(label) ? `on ${label} we will: ` : ''
  const text = dated + placed.statement.text
  if (decides.test(text)) return true
  return (
    lookBack.test(text) &&
    afterwards.test(text) &&
    /\b(?:will|we'll|then|should|go\/no-go|decision|plan|after|if|to)\b/i.test(followed(placed, text)) &&
    !isConditional(text.replace(/^\W*(?:if|after|should)\b/i, ''))
  )
}

const exclusion =
  /\b(?:out of scope|not in (?:the |this )?scope|non-goals?|no-gos?|we (?:will not|won't|do not plan to|don't plan to|are not going to|aren't going to)|(?:is|are) (?:explicitly |deliberately )?(?:excluded|left out|postponed|deferred)|not (?:now|in v1|in this (?:release|version|phase|iteration))|not in it:|not touching|it (?:won['’]t|will not|does not|doesn['’]t) (?:touch|undo|change|replace|cover|handle)|another story|(?:we|i)(?:['’]ve| have) no lever|belongs to (?:squad|team|the)|what (?:i|we) leave out|leave(?:s|ing)? out|not (?:part|be part) of|does not (?:attempt|cover|include)|waits? until|phase 2|later:|v1\.1)\b/i

/** Something concrete that is left out. */
function findNonGoal(spec: Spec): PlacedStatement | undefined {
  return (
    spec.statements.find((placed) => placed.role === 'out-of-scope' && isConcrete(placed.statement.text)) ??
    spec.statements.find((placed) => holds(placed, excludesSomething))
  )
}

function excludesSomething({ role, statement }: PlacedStatement): boolean {
  if (role === 'question' || role === 'problem' || role === 'history') return false
  return exclusion.test(withLabel(statement)) && isConcrete(statement.text)
}

function isConcrete(text: string): boolean {
  return !/^\W*(?:none|n\/?a|tbd|todo|nothing|everything else(?: is out of scope)?)\W*$/i.test(text) && /\p{L}{3,}/u.test(text)
}

const companyGoal =
  /\b(?:(?:company|corporate|business|team|organi[sz]ational|org|strategic|annual|overarching|department|agency|product|group)(?:'s|-wide|-level)? (?:goals?|objectives?|OKRs?|priorit(?:y|ies)|strategy|mission|north star)|OKRs?\b|north star|objective \d|O\d\b|KR\d|(?:supports?|serves?|contributes? to|ties (?:in)?to|in line with|part of|advances|towards?) (?:the |our )?(?:\w+ ){0,3}(?:goal|objective|OKR|strategy|mission|priority|commitment)|our mission|mission is)\b/i

/** A named company, team or mission goal that this serves. Guide: "Serve the Company". */
function namesCompanyGoal(placed: PlacedStatement): boolean {
  if (!isOwnProse(placed) || placed.role === 'requirement' || placed.role === 'technical') return false
  const text = placed.statement.text
  const match = companyGoal.exec(text)
  if (!match) return false
  const rest = text.replace(match[0], '')
  return rest.split(/\s+/).filter((word) => /\p{L}{3,}/u.test(word)).length >= 4
}
