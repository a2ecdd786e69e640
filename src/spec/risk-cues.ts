import { technologiesIn } from '../language/artefacts.js'
import { anyPeople } from '../language/people.js'
import { requestIn } from '../language/requests.js'
import { splitSentences } from '../language/sentences.js'
import {
  type Evidence,
  evidenceIn,
  hardship,
  hasMethod,
  hasNumber,
  hasResult,
  isHedged,
  isQuestion,
  isQuotation,
  looksBack,
  saysAssumption,
  withoutQuotes,
} from '../language/signals.js'
import { rungOf } from './evidence-ladder.js'
import { asksAuthority, foundOut, willHear } from './found-out.js'
import { learnsFromUse } from './learning-plan.js'
import { isFillerText } from './placeholders.js'
import { filled, liesAhead, planSlots } from './plan-slots.js'
import { plainlyHard } from './problem.js'
import { type Standing, withLabel } from './reading.js'
import { type Risk, type RiskState, risks } from './risk-states.js'
import { headsAnyDesign, headsRisk, riskNamed, type Touch, touchesOf } from './risk-topics.js'
import type { Role } from './roles.js'
import type { Rung } from './rungs.js'
import { doubtsGrasp, doubtsHouse, doubtsMaking, saysEffort, saysHouse, willBeInHands, willTryMaking } from './trials.js'
import { waives } from './waivers.js'

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

type Found = Pick<Cue, 'state' | 'weight' | 'word'>

/** Nothing there says anything about the risks. */
export const silentRoles: ReadonlySet<Role> = new Set<Role>(['history', 'reference'])
/** What colleagues wrote beneath a document is part of what is known, but for whether anybody wants it. */
const discusses = /^\W*(?:comments?|discussion|thread|notes from (?:the )?review)\W*$/i
/** Mentions only add up: so many of them make a bare statement. */
const mention = 0.34
const mentionInStory = 0.1
const noCues: readonly Cue[] = []

/** What a statement says about the four risks; worked out once while it keeps its place. */
export function cuesOf(placed: Standing): readonly Cue[] {
  if (silentRoles.has(placed.role) && !discusses.test(placed.section.title)) return noCues
  return placed.statement.readIn(placed, cuesOf, () => {
    const filed = filedUnder(placed)
    if (filed ? isFillerText(filed.rest) : placed.statement.kind !== 'row' && isFillerText(placed.statement.text.trim())) return noCues
    const said = new Said(placed, filed?.risk)
    return risks.flatMap((risk) => {
      const found =
        filed && filed.risk !== risk ? undefined : risk === 'valuable' ? (silentRoles.has(placed.role) ? undefined : valueCue(said)) : cueFor(risk, said)
      return found ? [{ risk, ...found, rung: rungOf(risk, found.state, withLabel(placed.statement)) }] : []
    })
  })
}

/** The risk that a statement is filed under, and what it then says: "Usability: 5 of 6 …", "| Value | … |", or the heading. */
function filedUnder({ statement, section }: Standing): { risk: Risk; rest: string } | undefined {
  const { block, label, text } = statement
  const [first, ...others] = block.kind === 'row' ? block.cells : []
  const byCell = first && others.length > 0 ? riskNamed(first.inline.text) : undefined
  if (byCell) return { risk: byCell, rest: others.map(({ inline }) => inline.text).join(' ') }
  const risk = (label ? riskNamed(label) : undefined) ?? riskNamed(section.title)
  return risk && { risk, rest: text }
}

/** What is demanded there has not been found out. */
const demanding: ReadonlySet<Role> = new Set<Role>(['requirement', 'story'])
/** A figure there is aimed at. */
const aims: ReadonlySet<Role> = new Set<Role>(['metric', 'goal'])
/** What stands there lies ahead, in whatever tense. */
const upcoming: ReadonlySet<Role> = new Set<Role>(['launch', 'timeline'])
/** A section that says how something will be found out. */
const testPlan =
  /\b(?:validation|research|experiment|discovery|pilot|beta|A\/B[- ]tests?(?:ing)?|user test(?:ing)?) (?:plan|methods?|approach|design|set-?up)\b|^\W*(?:\d[.\d]*\s*)?(?:the )?(?:experiments?|A\/B[- ]tests?|pilot)\W*$|^\W*test methods?\W*$/i
const yetToBe = /\btarget: |\b(?:to be|will be|must be|should be|if necessary)\b/i

/** What a statement says, read once for all four risks. */
class Said {
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
    this.done = placed.statement.item?.checked !== false && !yetToBe.test(this.text)
    this.demanded = !filed && demanding.has(placed.role)
    this.touches = touchesOf(withoutQuotes(told))
  }

  /** What the whole paragraph and the heading touch. */
  get near(): Readonly<Record<Risk, Touch>> {
    this.#near ??= touchesOf(`${this.placed.section.title}. ${this.placed.statement.paragraph}`)
    return this.#near
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
    if (method && !looksBack(this.text) && onlySet(this.text)) return true
    if (method && !looksBack(this.text) && liesAhead(this.placed.statement.paragraph, true)) return true
    return liesAhead(this.text, method) || (upcoming.has(this.placed.role) && !looksBack(this.text))
  }
}

/** A label is part of what is said ("Spike (3 June): …", "Not applicable: …"), unless it is the risk's own name. */
function spoken({ statement }: Standing): string {
  return statement.label && riskNamed(statement.label) ? statement.text : withLabel(statement)
}

/** A table's row or a list's item that is marked as built and tried: the best proof that it can be. */
function isDone({ statement: { block, item, text } }: Standing): boolean {
  if (block.kind === 'row')
    return block.cells.some(({ inline }) => /^\W*(?:verified|implemented|done|completed?|shipped|released|merged|passed)\W*$/i.test(inline.text))
  return item?.checked === true && /\b(?:implement|build|built|spike|prototype|migrat|integrat|test)/i.test(text)
}

/** What came of it: "Load test: 40 sales a minute", "the spike showed that …". */
function tellsOutcome(text: string): boolean {
  if (looksBack(text)) return hasResult(text) || /\b(?:showed|shown|found|confirmed|proved|passed|failed)\b/i.test(text)
  return hasResult(text) && !/\b(?:target|goal|should|must|shall|will|if (?:it|not|that|they))\b|[<>≤≥]/i.test(text)
}

/** "Price test with two clubs in May": a day that is set, where nothing follows that came of it. */
const setDay = /\b(?:in|on|by|from|until) (?:\d{1,2}\.? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/

function onlySet(text: string): boolean {
  return setDay.test(text) && !text.includes(':')
}

/** A question that is still open: not under "Resolved questions", nor with its answer beside it ("Price: none, it is in the contract"). */
function isOpen({ placed: { section, statement }, text }: Said): boolean {
  if (/\b(?:resolved|answered|decided|closed|settled)\b/i.test(section.title)) return false
  return isQuestion(text) || isHedged(text) || saysAssumption(text) || !/^\W*(?:none|no|yes|done)\b/i.test(statement.text)
}

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end))
}

function assumes(placed: Standing): boolean {
  return saysAssumption(placed.statement.text) || calledOpen(placed)
}

/** The next few words say that it is not known: "Runners will open the map each week. Untested." */
function calledOpen({ statement: { next } }: Standing): boolean {
  return next !== undefined && next.text.length < shortNote && saysAssumption(next.text)
}
const shortNote = 40

/** With what is noted behind it: "Do they see that it scrolls? No idea." */
function withNote({ placed: { statement }, text }: Said): string {
  return statement.next && statement.next.text.length < shortNote ? `${text} ${statement.next.text}` : text
}

const opensWithWaiver = /^\W*(?:n\/?a\b|not? |nothing )/i

/** "Test the prototype with five nurses": it is put before people. */
const testedByPeople =
  /\b(?:test(?:s|ed|ing)?|try|tries|tried out|walk(?:s|ing)? (?:through)?|show(?:s|n|ing)?|put(?:s|ting)?|sessions?|trials?)\b.{0,60}\b(?:with|to|by|before|in front of|on)\b/i
function putBeforePeople(text: string): boolean {
  return testedByPeople.test(text) && anyPeople(text).length > 0
}

/** Nobody has used it yet, and the text says so. */
const untried = /(?:\bnot|n['’]t|\bnever|\bnobody has|\bno ?one has) (?:yet |been )?(?:shown|tried|tested)\b.{0,40}\b(?:any|no|some)(?:one|body)\b/i

/** Openly not known, whether in words of the risk or not. */
const doubts: Readonly<Record<Exclude<Risk, 'valuable'>, (text: string, asked: boolean) => boolean>> = {
  usable: doubtsGrasp,
  feasible: doubtsMaking,
  viable: doubtsHouse,
}
const notKnown = /\b(?:(?:don['’]t|do not) know|no idea|unknown|not known)\b/i
/** What stands there is open: to ask or to fear is to say that it is not known. */
const open: ReadonlySet<Role> = new Set<Role>(['question', 'risk', 'assumption'])
/** There people's trouble and wishes are told: what they do not know is no doubt of the author's. */
const settled: ReadonlySet<Role> = new Set<Role>(['problem', 'evidence', 'user', 'story', 'wish', 'metric', 'goal'])

/** Where the making is told, what happened and came to a figure is a finding, whatever its words; what people did, and what is aimed at, is none. */
function toldInFigures(text: string): boolean {
  return looksBack(text) && hasNumber(text) && !aimed.test(text) && anyPeople(text).length === 0
}
const aimed = /\b(?:target|goal|must|shall|should|will|at least|at most|no more than|would|estimated?|planned|scheduled|deadline)\b|[≥≤]/i

function cueFor(risk: Exclude<Risk, 'valuable'>, said: Said): Found | undefined {
  const { placed, filed, text, done, demanded, ahead } = said
  const touch = said.touches[risk]
  const headed = headsRisk(placed.section.title, risk) && placed.section.role !== 'title' && (touch.touches || !headsAnyDesign(placed.section.title))
  if (risk === 'feasible' ? isDone(placed) : touch.method && placed.statement.item?.checked === true) return { state: 'evidenced', weight: 1 }
  if ((filed || headed) && opensWithWaiver.test(text) && waives(text)) return { state: 'waived', weight: 1 }
  const row = said.parts.length > 0
  const unproven = (placed.role === 'assumption' || placed.role === 'question') && !looksBack(text)
  if (done && !unproven) {
    const near = said.near[risk]
    const surroundings = {
      after: said.after,
      touch,
      near: headed || filed ? { ...near, touches: true } : near,
      row,
      problem: placed.role === 'problem' || placed.role === 'evidence',
    }
    const told = [text, ...said.parts].filter((part) => (!demanded || looksBack(part)) && (risk === 'viable' || !liesAhead(part, false)))
    const weight = Math.max(0, ...told.map((part) => foundOut(risk, { text: part, ...surroundings })))
    // What was found out about a way that was not taken says little about the one that is.
    if (weight > 0) return { state: 'evidenced', weight: placed.role === 'option' && risk !== 'viable' ? weight / 3 : weight }
  }
  if (done && !ahead) {
    if (filed && looksBack(text) && (evidenceIn(placed.statement) || hasResult(text))) return { state: 'evidenced', weight: 1 }
    if (touch.method && !demanded && (looksBack(text) || !aims.has(placed.role)) && (evidenceIn(placed.statement) || tellsOutcome(text)))
      return { state: 'evidenced', weight: 1 }
  }
  if (risk === 'feasible' && done && !ahead && (headed || placed.role === 'technical') && toldInFigures(text)) return { state: 'evidenced', weight: 1 }
  const named = risk === 'feasible' && namesTechnology(placed)
  const doubted = !demanded && !settled.has(placed.role) && doubts[risk](withNote(said), open.has(placed.role)) && isOpen(said)
  const tries = !settled.has(placed.role) && ((risk === 'usable' && willBeInHands(text)) || (risk === 'feasible' && willTryMaking(text)))
  const plain =
    doubted || tries || (risk === 'feasible' && saysEffort(text)) || (risk === 'viable' && saysHouse(text)) || (risk === 'usable' && untried.test(text))
  if (!touch.touches && !named && !headed && !filed && !plain) {
    // "The contract ends in May. What then, we don't know."
    const beside = risk === 'viable' && !settled.has(placed.role) && said.near.viable.touches && notKnown.test(text)
    return beside ? { state: 'assumed', weight: 0.5 } : undefined
  }
  const hears = risk === 'viable' && !demanded && onlySet(text) && !looksBack(text) && willHear(text)
  const asked = hears || (risk === 'viable' && !demanded && asksAuthority(text) && !doubted)
  const method =
    touch.method ||
    tries ||
    (risk === 'usable' && touch.touches && putBeforePeople(text)) ||
    (risk === 'usable' && touch.core && testPlan.test(placed.section.title)) ||
    asked
  if (method && (ahead || tries || hears || !done) && !(asked && placed.role === 'question'))
    return { state: 'planned', weight: asked || filled(planSlots(placed.statement.paragraph, true)) >= 2 ? 1 : 0.5 }
  const core =
    filed !== undefined ||
    headed ||
    plain ||
    touch.core ||
    (placed.role === 'assumption' && touch.touches && calledOpen(placed)) ||
    (risk === 'viable' && placed.role === 'question' && touch.touches && isQuestion(text))
  if (doubted || (risk === 'usable' && untried.test(text))) return { state: 'assumed', weight: 1 }
  if (
    core &&
    ((placed.role === 'question' && isOpen(said)) || placed.role === 'assumption' || (!demanded && !/\b(?:shall|must)\b/i.test(text) && assumes(placed)))
  )
    return { state: 'assumed', weight: 1 }
  if (placed.role === 'risk' && core && (filed || isHedged(text))) return { state: 'assumed', weight: row ? 0.5 : 1 }
  if (core && waives(text)) return { state: 'waived', weight: 1 }
  if (core || (named && (builtOn.has(placed.role) || builtWith.test(text))))
    return { state: 'partial', weight: placed.statement.story && risk !== 'usable' ? mentionInStory : 1 }
  return { state: 'partial', weight: placed.statement.story && risk !== 'usable' ? mentionInStory : mention, word: risk === 'viable' ? touch.first : undefined }
}

/** Where a technology that is named is what the thing will be built on. */
const builtOn: ReadonlySet<Role> = new Set<Role>(['technical', 'requirement', 'solution', 'constraint'])
/** "React, PostgreSQL": a list of what it is built with is a bare statement. */
function namesTechnology({ statement }: Standing): boolean {
  return technologiesIn(statement.text).length > 0
}
const builtWith = /\b(?:built (?:with|on|in)|based on|runs on|running on|written in|stack|hosted on|powered by|implemented (?:in|with))\b/i

const strongMethod =
  /\b(?:interview|survey|A\/B|experiment|pilot|beta|user (?:research|test)|customer (?:discovery|interview|research)|fake door|concierge|usage (?:data|metrics)|soft launch|design partners?|discovery)/i
const valueSilent: ReadonlySet<Role> = new Set<Role>(['technical', 'timeline', 'requirement', 'stakeholder', 'out-of-scope', 'constraint'])
/** Where people and their gain are the subject; elsewhere they are only mentioned. */
const arguesValue: ReadonlySet<Role> = new Set<Role>(['problem', 'user', 'evidence', 'story', 'wish', 'metric', 'goal', 'assumption', 'faq', 'background'])

function valueCue(said: Said): Found | undefined {
  const { statement, role, section } = said.placed
  const text = statement.text
  const touch = said.touches.valuable
  const people = anyPeople(text).length > 0 || isQuotation(statement)
  const about = said.filed !== undefined || touch.touches || (headsRisk(section.title, 'valuable') && section.role !== 'title')
  if (!valueSilent.has(role) && !isMadeUp(said.placed) && !requestIn(statement) && role !== 'metric' && role !== 'goal' && role !== 'question') {
    const evidence = evidenceIn(statement)
    // Under "Interviews" or "Survey" figures are what came out of them.
    if (!evidence && role === 'evidence' && hasNumber(text) && looksBack(text) && people) return { state: 'evidenced', weight: 0.7 }
    if (!evidence && role === 'evidence' && isQuotation(statement)) return { state: 'evidenced', weight: 0.34 }
    if (role !== 'solution' && role !== 'story' && lookedUp.test(text) && figure.test(`${text} ${said.after}`) && !yetToBe.test(text))
      return { state: 'evidenced', weight: 1 }
    if (evidence && statement.item?.checked !== false && (people || role === 'evidence' || role === 'problem' || plainlyHard(text) || about)) {
      return { state: 'evidenced', weight: said.filed ? 1 : weightOf(evidence, role, text, people || about) }
    }
  }
  if (
    (touch.method || testPlan.test(section.title)) &&
    said.ahead &&
    role !== 'solution' &&
    role !== 'out-of-scope' &&
    !demanding.has(role) &&
    role !== 'technical'
  )
    return { state: 'planned', weight: isPlanned(said) ? 1 : 0.34 }
  if (/\bwe(?:'ll|’ll| will) know\b/i.test(text) || learnsFromUse(said.placed)) return { state: 'planned', weight: 1 }
  if (
    (people || about) &&
    /\b(?:we|i) (?:think|believe|assume|expect|suspect|hope|bet)\b|\bassum/i.test(text) &&
    role !== 'requirement' &&
    role !== 'constraint' &&
    role !== 'technical'
  )
    return { state: 'assumed', weight: role === 'assumption' || saysAssumption(text) || believedEffect.test(text) ? 1 : 0.5 }
  if (role !== 'requirement' && role !== 'technical' && (people || about) && calledOpen(said.placed)) return { state: 'assumed', weight: 1 }
  if (role === 'question' && isQuestion(text) && (people || about) && wanting.test(text)) return { state: 'assumed', weight: 1 }
  if (role === 'assumption' && touch.core && people) return { state: 'assumed', weight: 1 }
  if (said.filed) return { state: 'partial', weight: 1 }
  if (hardship(text)) return { state: 'partial', weight: valueSilent.has(role) || role === 'solution' ? 0.2 : people || role === 'problem' ? 1 : 0.5 }
  if (people || about) return { state: 'partial', weight: statement.story?.why ? 0.5 : arguesValue.has(role) ? mention : 0.1 }
  return undefined
}

/** "In the logs, 44 % …", "I counted: 12 of 90": the figures are somebody's own finding. */
const lookedUp =
  /\b(?:in|from|according to|per) (?:the|our|their|last \p{L}+['’]s) (?:\p{L}+ )?(?:logs?|data(?:base)?|analytics|telemetry|tickets?|statistics)\b|\b(?:we|I) (?:counted|tallied|had a look|looked (?:it|them) up|went through)\b|^\W*counted\b/iu
const figure = /\d ?%|\d (?:of|out of)\b|\b\d{3,}\b/

/** "We think that it will make people come back": what it is to do is believed, and said to be. */
const believedEffect = /\b(?:we|i) (?:think|believe|assume|expect|suspect|hope|bet)\b.{0,60}\b(?:will|would)\b/i

/** A method that people take part in, with somebody, a day or a pass mark (in a section of its own they stand around it); or any method with a pass mark. */
function isPlanned({ placed: { role, section, statement } }: Said): boolean {
  const { text } = statement
  const slots = planSlots(text, true)
  if (slots.mark || (role === 'metric' && hasNumber(text))) return true
  return strongMethod.test(text.replace(overAnyway, ' ')) && (filled(slots) >= 2 || testPlan.test(section.title))
}
/** A beta that is only a stretch of time finds nothing out. */
const overAnyway =
  /\b(?:beta|pilot|trial)s? (?:ends?|is over|period|phase|price|pricing|plan|flag|users?|customers?|access|sign-?ups?|offers?)\b|\b(?:after|until|since|during) (?:the )?(?:\p{L}+ )?(?:beta|pilot|trial)\b/giu

const wanting = /\b(?:want|need|use|buy|pay|care|choose|adopt|come back|switch|prefer|worth|problem|pain)\b/i

/** A use case and a persona are told as if they had happened. */
function isMadeUp({ role, section, statement }: Standing): boolean {
  return (role === 'story' && statement.kind !== 'row') || /\bpersonas?\b/i.test(section.title)
}

const sharesOut = /\b\d[\d.,]{0,15} (?:of|out of) (?:the |our )?\d/

/** A count of somebody's trouble, or of people who were asked, settles the question; voices and sights only add up. */
function weightOf({ kind }: Evidence, role: Role, text: string, ofPeople: boolean): number {
  if (kind === 'quote') return role === 'background' ? 0.1 : 0.34
  if (kind === 'voice') return 0.5
  if (kind !== 'count') return 0.4
  if (plainlyHard(text) || (ofPeople && (hasMethod(text) || sharesOut.test(text)))) return 1
  return ofPeople ? 0.7 : 0.5
}
