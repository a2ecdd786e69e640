import { anyCase } from '../language/any-case.js'
import { saysAssumption } from '../language/assumptions.js'
import { hasMethod } from '../language/methods.js'
import { isQuestion } from '../language/moods.js'
import { hasResult } from '../language/numbers.js'
import { anyPeople } from '../language/people.js'
import { withoutQuotes } from '../language/quotations.js'
import { splitSentences } from '../language/sentences.js'
import { looksBack } from '../language/tense.js'
import { isUnlooked } from './not-yet.js'
import { liesAhead } from './plan-slots.js'
import { type Standing, withLabel } from './reading.js'
import { type Risk, type RiskState, risks } from './risk-states.js'
import { riskInFront, riskNamed, type Touch, touchesOf } from './risk-topics.js'
import type { Role } from './roles.js'
import type { Rung } from './rungs.js'
import { isUseCaseRow, namesFlow } from './use-case-fields.js'

/** What one statement says about one risk. */
export interface Cue {
  risk: Risk
  state: RiskState
  /** How much it takes to be believed: the state stands when its cues weigh 1 or more together. */
  weight: number
  /** Where it stands on the evidence ladder; none where the risk is waived. */
  rung: Rung | undefined
  /** The word of a mere mention, where it may mean much else (a "smart contract"): however often it is said, it is one. */
  word?: string | undefined
}

/** What a cue says, but for whose risk it is and where it stands. */
export type Found = Pick<Cue, 'state' | 'weight' | 'word'>

/** Mentions only add up: so many of them make a bare statement. */
export const mention = 0.34

/** The risk that a statement is filed under, and what it then says: "Usability: 5 of 6 …", "| Value | … |", or the heading. */
export function filedUnder({ statement, section }: Standing): { risk: Risk; rest: string } | undefined {
  const { block, label, text } = statement
  const [first, ...others] = block.kind === 'row' ? block.cells : []
  const byCell = first && others.length > 0 ? riskInFront(first.inline.text) : undefined
  if (byCell) return { risk: byCell, rest: others.map(({ inline }) => inline.text).join(' ') }
  const risk = (label ? riskInFront(label) : undefined) ?? riskNamed(section.title)
  return risk && { risk, rest: text }
}

/** A use case and a story are told as if they had happened. */
export function isMadeUp(placed: Standing): boolean {
  return (placed.role === 'story' && placed.statement.kind !== 'row') || isInvented(placed)
}

/** So are a scenario, a persona and what an announcement of the future has people say. */
export function isInvented({ section, statement }: Standing): boolean {
  if (personas.test(section.title) || personas.test(section.parent?.title ?? '')) return true
  if (statement.block.kind === 'row') return isUseCaseRow(statement) || statement.block.table.header.some(tellsScenario)
  return tellsScenario(section.title) || (statement.label !== undefined && tellsScenario(statement.label))
}
function tellsScenario(name: string): boolean {
  return scenario.test(name) || namesFlow(name)
}
const personas = anyCase(
  /\b(?:personas?|testimon\w+|customer quotes?)\b|^\W*(?:\d[\d.]{0,6}\s*)?(?:(?:the|internal|draft|mock|future) )*(?:press release|for immediate release)\b/,
)
const scenario = anyCase(
  /\b(?:scenarios?|use cases?|(?:user|customer|example|sample) journeys?|vignettes?|narrative|flow of events|(?:pre|post)-?conditions?|day in the life|elevator pitch)\b/,
)

/** What colleagues wrote beneath a document is part of what is known, but for whether anybody wants it. */
export const discusses = /^\W*(?:comments?|discussion|thread|notes from (?:the )?review)\W*$/i
/** What is demanded there has not been found out. */
export const demanding: ReadonlySet<Role> = new Set<Role>(['requirement', 'story'])
/** A figure there is aimed at. */
export const aims: ReadonlySet<Role> = new Set<Role>(['metric', 'goal'])
/** What stands there lies ahead, in whatever tense. */
const upcoming: ReadonlySet<Role> = new Set<Role>(['launch', 'timeline'])
/** A section that says how something will be found out. */
export const testPlan = anyCase(
  /\b(?:validation|research|experiment|discovery|pilot|beta|A\/B[- ]tests?(?:ing)?|user test(?:ing)?) (?:plan|methods?|approach|design|set-?up)\b|^\W*(?:\d[.\d]*\s*)?(?:the )?(?:experiments?|A\/B[- ]tests?|pilot)\W*$|^\W*test methods?\W*$/,
)
export const yetToBe = /\btarget: |\b(?:to be|will be|must be|should be|if necessary)\b/i

/** "The map is accessible through the portal" says where it is, not who can use it. */
const reachable = anyCase(
  /\b(?:in)?accessible (?=(?:through|via|by|from|at|over|in|on|under|only|anywhere|anytime|within)\b|to (?!(?:all|every|people|persons|blind|deaf|disabled|screen|visually|keyboard|users with|those with|anyone with)\b))/g,
)
/** "They need not know", "as needed": nobody needs anything there; what machines read is not for people. */
const needless = anyCase(
  /\bmachine[- ]readable\b|\b(?:do|does|did|will|would|should)(?:n['’]t| not) need to\b|\bneed not\b|\b(?:as|if|when|where|whenever) (?:and when )?(?:needed|wanted)\b/g,
)
/** A form with a number, a paper with a name, a thing that is sold under another's name, and screens that are there or hang on a wall: nothing that anybody has to work out. */
const otherThings =
  /\bwhite[- ]label(?:s|led|ling|ed)?\b|\b[Ff]orms? [\dA-Z][\dA-Z-]{0,8}\b|\b(?:legacy|old|wall|TV|LED|cinema|big|large) screens?\b|\bscreen[- ](?:time|share|sharing|record(?:s|ed|ing|ings|er)?|capture)\b|\brecord(?:s|ed|ing)? (?:the |your |their |a |entire )*screens?\b|\b(?:hard|back-?up|carbon|certified|paper|signed|local|working|master) cop(?:y|ies)\b/g
/** "It helps owners understand their energy bill": what it is for, not whether anybody can work it out. */
const itsPurpose = anyCase(
  /\b((?:helps?|helping|lets?|letting|enabl(?:es?|ing)|empower(?:s|ing)?|allow(?:s|ing)?|gives?|provid(?:es?|ing)|needs?|needed|wants?|wanted|seeks?|seeking|try|tries|trying|hope|hopes|in order|used|need)\b[^.;:]{0,80}?) understands?\b(?! (?:how (?:to use|it works)|(?:the|this|our) (?:forms?|screens?|pages?|interface|UI|app|tool|layout|labels?|buttons?|messages?|warnings?|icons?|product|system)\b|it\b|what (?:to do|they (?:see|must|should))|where to))/g,
)
/** What a test has found is to be mended: nothing is to be found out. */
const ofTest = anyCase(/\b(?:pen(?:etration)?[- ]?test|security (?:audit|review|assessment)) (?=(?:findings?|issues?|remarks?|reports?)\b)/g)

/** "Technical debt", "technical leads", "product performance": words of the making that are not about making this thing. */
const namesakes = anyCase(
  /\b(?:non-?)?technical(?:ly[- ][a-zà-ɏ]+)? (?:debt|leads?|leaders?|decisions?|skills?|support|writers?|users?|audiences?|people|staff|founders?|jargon|terms?|backgrounds?|knowledge|expertise|interviews?|stakeholders?)\b|\bnon-?technical\b|\b(?:product|team|sales|business|employee|staff|student|school|campaign|marketing|financial|academic|athletic|job|work|learning|content|venue|store|financial) performance\b|\bperformance (?:reviews?|appraisals?|indicators?|evaluations?)\b|\bbuilds? (?:trust|confidence|relationships?|habits?|skills?|communit(?:y|ies)|momentum)\b|\bsecurity company\b|\bsecurity (?:officers?|guards?|services?|staff|personnel|cameras?|gates?|desks?|questions?|codes?|deposits?|professionals|engineers?|analysts?|researchers?|doors?|systems?|firms?|companies|updates?|patch(?:es)?|operations|alerts?|events?|incidents?)\b|\b(?:social|job|food|home|homeland|national|financial) security\b|\b(?:time|error|word|performance|latency|memory|frame|size|retry|token) budgets?\b|\banonymous (?:users?|access|log-?ins?|sessions?|auth[a-z]*|requests?|tokens?)\b|\bcompliance with (?:the )?(?:plan|routine|schedule|habit|treatment|medication)\b/g,
)
/** A word of money or of the house in what the thing is to show or to keep, or in what it is called, says what it deals with, and nothing of its own business. */
const matter = anyCase(
  /\b(?:revenues?|prices?|priced|pricing|billing|costs?|budgets?|margins?|financial|finances?|fraud|fees?|invoices?|contracts?|polic(?:y|ies)|subscriptions?|sales|marketing|moderation|commercial|insurance|tax(?:es)?|partners?|funding|tenders?|procurement|customer support|support team)\b/g,
)
const dealing = anyCase(
  /\b(?:show|display|calculat|track|view|see|filter|export|highlight|manag|configur|set|enter|record|stor|monitor|list|sort|edit|updat|add|compar|search|visuali[sz]|analy[sz]|predict|forecast|identif|summari[sz]|creat|import|generat|select|upload|group|split|log)(?:e|es|s|ed|ing|y|ies|ting)?\b/,
)
const calledSo =
  /^\W*(?:[A-Z][\w-]{1,30}(?: [A-Z][\w-]{1,30}){0,4}|it|this) is (?:an? |the |our )[^.;]{0,120}?\b(?:app|application|platform|tool|toolkit|tracker|system|CRM|ERP|service|assistant|dashboard|software|solution|marketplace|website|site|portal|engine|library|product|suite|extension|plugin|bot|agent|copilot|manager|game)\b/
function dealtWith(text: string, demanded: boolean): string {
  return (demanded && dealing.test(text)) || calledSo.test(text) ? text.replace(matter, ' ') : text
}

/** What a statement says, read once for all four risks. */
export class RiskSaid {
  readonly text: string
  /** The sentences in the cells of a row: each may tell of something else. */
  readonly parts: readonly string[]
  readonly done: boolean
  readonly demanded: boolean
  readonly touches: Readonly<Record<Risk, Touch>>
  #near: Readonly<Record<Risk, Touch>> | undefined
  #ahead: boolean | undefined

  constructor(
    readonly placed: Standing,
    readonly filed: Risk | undefined,
  ) {
    const { block } = placed.statement
    const told = spoken(placed)
    const { label, text } = placed.statement
    // What a label asks ("What will they see?") says what it is about, and no more.
    this.text = withoutQuotes(label && isQuestion(label) ? text : told)
    this.parts = block.kind === 'row' && block.cells.length > 1 ? block.cells.flatMap(({ inline }) => sentencesOf(withoutQuotes(inline.text))) : []
    this.done = placed.statement.item?.checked !== false && !yetToBe.test(this.text) && !(isUnlooked(this.text) && !hasResult(this.text))
    this.demanded = !filed && demanding.has(placed.role)
    const own = withoutQuotes(told)
      .replace(reachable, 'reachable ')
      .replace(ofTest, 'security ')
      .replace(needless, ' ')
      .replace(otherThings, ' ')
      .replace(itsPurpose, '$1 ')
      .replace(namesakes, ' ')
    this.touches = touchesOf(dealtWith(own, this.demanded))
  }

  /** What the whole paragraph and the heading touch. */
  get near(): Readonly<Record<Risk, Touch>> {
    this.#near ??= touchesOf(`${this.placed.section.title}. ${this.placed.statement.paragraph}`)
    return this.#near
  }

  /** The label speaks of the first sentence behind it: "Ana (Legal) says: …" is said once. */
  get alone(): string {
    const { index, label, text } = this.placed.statement
    return label && index > 0 ? withoutQuotes(text) : this.text
  }

  get after(): string {
    return this.placed.statement.after
  }

  /** It lies ahead. */
  get ahead(): boolean {
    this.#ahead ??= this.#liesAhead()
    return this.#ahead
  }

  #liesAhead(): boolean {
    if (testPlan.test(this.placed.section.title)) return !looksBack(this.text)
    const method = hasMethod(this.text) || putBeforePeople(this.text) || risks.some((risk) => this.touches[risk].method)
    if (method && !looksBack(this.text) && (onlySet(this.text) || (setsStudy.test(this.text) && !hasResult(this.text)))) return true
    if (method && !looksBack(this.text) && liesAhead(this.placed.statement.paragraph, true)) return true
    return liesAhead(this.text, method) || (upcoming.has(this.placed.role) && !looksBack(this.text))
  }
}

/** A label is part of what is said ("Spike (3 June): …", "Not applicable: …"), unless it is the risk's own name. */
function spoken({ statement }: Standing): string {
  return statement.label && riskNamed(statement.label) ? statement.text : withLabel(statement)
}

/** "Price test with two clubs in May": a day that is set, where nothing follows that came of it. */
const setDay = /\b(?:in|on|by|from|until) (?:\d{1,2}\.? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/

export function onlySet(text: string): boolean {
  return setDay.test(text) && !text.includes(':')
}

/** "Conducting user studies with new members", "Post-launch usability testing": without a verb, what is to be done is named. */
const setsStudy = anyCase(
  /^\W*(?:(?:usab(?:le|ility)|ux|value|plan|next|then|todo|later|validation)\s*: *)?(?:(?:conduct|run|do|carry|hold|perform|organi[sz]e|schedul|plan|execut|start|continu|do)[a-z]{0,4} (?:out )?|(?:post|pre)-?(?:launch|release) |(?:an?|the|some|our|\d{1,2}|two|three|regular|moderated|unmoderated|remote|quick|further|more|early|weekly|monthly) ){0,4}(?:usability|user|customer|prototype|accessibility) (?:tests?|testing|stud(?:y|ies)|sessions?|interviews?|research)\b(?=\W*$|\W{0,3}(?:with|on|of|in|for|by|before|after|among|at|to|every|each|once|next|this|as|and|using)\b|[,;.(])(?![^.;]{0,80}\b(?:shows?|says?|suggests?|indicates?|confirms?|is|are|has|have|can)\b)/,
)

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end))
}

/** The next few words say that it is not known: "Runners will open the map each week. Untested." */
export function calledOpen({ statement: { next } }: Standing): boolean {
  return next !== undefined && next.text.length < shortNote && saysAssumption(next.text)
}
export const shortNote = 40

/** "Test the prototype with five nurses": it is put before people. */
const testedByPeople = anyCase(
  /\b(?:test(?:s|ed|ing)?|try|tries|tried out|walk(?:s|ing)? (?:through)?|show(?:s|n|ing)?|put(?:s|ting)?|sessions?|trials?)\b.{0,60}\b(?:with|to|by|before|in front of|on)\b/,
)
export function putBeforePeople(text: string): boolean {
  return testedByPeople.test(text) && anyPeople(text).length > 0
}
