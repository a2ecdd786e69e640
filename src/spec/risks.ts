import { anyPeople } from '../language/people.js'
import { requestIn } from '../language/requests.js'
import {
  type Evidence,
  evidenceIn,
  hardship,
  hasMethod,
  hasNumber,
  hasResult,
  isHedged,
  isQuotation,
  looksBack,
  saysAssumption,
  withoutQuotes,
} from '../language/signals.js'
import type { LineIndex } from '../markdown/line-index.js'
import { isFillerText } from './placeholders.js'
import { withLabel } from './reading.js'
import { topics } from './risk-topics.js'
import type { Role } from './roles.js'
import type { PlacedStatement } from './sections.js'
import type { Spec } from './spec.js'

export type Risk = 'valuable' | 'usable' | 'feasible' | 'viable'
export const risks: readonly Risk[] = ['valuable', 'usable', 'feasible', 'viable']

/**
 * How far a spec answers one of the four product risks, best first: something was found out; a way of finding out is
 * planned; it is openly an assumption; it does not apply, with a reason; only an artefact or a bare statement; nothing.
 */
export type RiskState = 'evidenced' | 'planned' | 'assumed' | 'waived' | 'partial' | 'absent'
const riskStates: readonly RiskState[] = ['evidenced', 'planned', 'assumed', 'waived', 'partial', 'absent']

export interface RiskAnswer {
  state: RiskState
  /** 1-based lines that gave the state, in document order. */
  lines: number[]
}

export type RiskStates = Record<Risk, RiskAnswer>

interface Cue {
  risk: Risk
  state: RiskState
  /** How much it takes to be believed: the state stands when its cues weigh 1 or more together. */
  weight: number
}

interface Tally {
  weight: number
  starts: number[]
}

/** The state of each of the four risks, from evidence anywhere in the document. Guide: "Build the Right Product". */
export function readRisks(spec: Spec, lines: LineIndex): RiskStates {
  const tallies = new Map<string, Tally>()
  for (const placed of spec.statements) {
    for (const { risk, state, weight } of cuesOf(placed)) {
      count(`${risk} ${state}`, weight, placed.start)
      // What is too little for more is a bare statement at least.
      if (weight < 1 && state !== 'partial') count(`${risk} partial`, 1, placed.start)
    }
  }
  function count(key: string, weight: number, start: number): void {
    const tally = tallies.get(key)
    if (!tally) tallies.set(key, { weight, starts: [start] })
    else {
      tally.weight += weight
      tally.starts.push(start)
    }
  }
  const answer = (risk: Risk): RiskAnswer => {
    for (const state of riskStates) {
      const tally = tallies.get(`${risk} ${state}`)
      if (tally && tally.weight >= 1) return { state, lines: [...new Set(tally.starts.map((start) => lines.lineAt(start)))] }
    }
    return { state: 'absent', lines: [] }
  }
  return { valuable: answer('valuable'), usable: answer('usable'), feasible: answer('feasible'), viable: answer('viable') }
}

const silentRoles: ReadonlySet<Role> = new Set<Role>(['history', 'reference'])
const noCues: readonly Cue[] = []

function cuesOf(placed: PlacedStatement): readonly Cue[] {
  if (silentRoles.has(placed.role)) return noCues
  return placed.statement.readIn(placed.role, placed.section.title, cuesOf, () => {
    const name = namedRisk(placed)
    if (name && isFillerText(name.rest)) return noCues
    const said = new Said(placed, name !== undefined)
    return risks.flatMap((risk) => {
      const found = name && name.risk !== risk ? undefined : cueFor(risk, said)
      return found ? [{ risk, ...found }] : []
    })
  })
}

/** The risk that a statement is filed under, and what it then says: "Usability: 5 of 6 …", "| Value | … |", or the heading. */
function namedRisk({ statement, section }: PlacedStatement): { risk: Risk; rest: string } | undefined {
  const { block, label, text } = statement
  const named = (name: string, rest: string) => {
    const plain = name.replace(/[*_`:?]/g, '').trim()
    const risk = risks.find((candidate) => topics[candidate].name.test(plain.split(/[:–—]/)[0]?.trim() ?? '') || topics[candidate].name.test(plain))
    return risk && { risk, rest }
  }
  const [first, ...others] = block.kind === 'row' ? block.cells : []
  if (first && others.length > 0) return named(first.inline.text, others.map(({ inline }) => inline.text).join(' ')) ?? named(section.title, text)
  return (label ? named(label, text) : undefined) ?? named(section.title, text)
}

const planned =
  /\b(?:will|going to|plan(?:s|ned|ning)?|scheduled|booked|before (?:we|launch|beta|GA|general)|from \d|by \d|next (?:week|month|sprint|quarter)|to be (?:run|done|tested|measured)|have to undergo|should be tested|needs? to be (?:tested|reviewed)|we(?:'ll| would| want to| can| intend to)|in (?:the )?(?:pilot|beta)|asked .{2,30} (?:to|for)|then (?:a |we )|after (?:launch|release|two|four|six|\d)|until|questions the|start(?:s|ing) with|aims? to|collect)\b/i
const dated =
  /\b(?:(?:by|on|in|from|until|before|after|week of|w\/c|end of|early|mid|late|start of) (?:the )?(?:end of )?(?:\d{1,2}|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Q[1-4]|M\d|launch|release|beta|GA|pilot)|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d{4}-\d{2}-\d{2}|(?:two|three|four|six|eight|\d+)[- ](?:weeks?|days?|months?)|week \d+|day \d+|M[1-9]\b|v\d)\b/i
const passMark =
  /\b(?:pass(?:es)?(?: mark)?\s*(?:=|:|if|when)|(?:at least|no more than|over|under|below|above|fewer than|less than|more than|reach(?:es)?|exceeds?|drops? (?:below|under)) (?:\d|half|one|two|three|four|five)|[<>≤≥]\s*\d|successful (?:if|when)|we(?:'ll| will) know|otherwise we|if (?:it|they|not|fewer|less|more|neither|over|under|the)\b.{0,60}\b(?:stop|drop|revert|roll back|remove|wrong|kill|fall back|switch(?:ed)? off))\b/i
const waiver =
  /\b(?:n\/?a|not applicable|does(?: not|n't) apply|not relevant|no (?:user )?interface|no (?:personal|customer|user) data|no (?:new )?(?:technical|legal|privacy|usability) (?:risk|impact|concern|change)|nothing (?:changes|to (?:learn|use|see)) for)\b/i
const outcomeVerb =
  /\b(?:showed|shows that|approved|agreed|signed(?: off)?|ok(?:'d|ay(?:ed)?)? with|fine with|happy with|confirmed|cleared|reviewed|said|says|told|reads it as|calculat(?:es|ed)|estimat(?:es|ed)|puts|wants|would like|has the wording|accepted|rejected|closed|covers?|passed|prohibit|allow(?:s|ed)?|knows|decided|costs?|found)\b/i

/** What is demanded there has not been found out. */
const demanding: ReadonlySet<Role> = new Set<Role>(['requirement', 'story'])

/** A label is part of what is said ("Spike (3 June): …", "Not applicable: …"), unless it is the risk's own name. */
function spoken({ statement }: PlacedStatement, named: boolean): string {
  const { label, text } = statement
  return named && label && risks.some((risk) => topics[risk].name.test(label)) ? text : withLabel(statement)
}

/** A table's row or a list's item that is marked as built and tried: the best proof that it can be. */
function isDone({ statement: { block, item, text } }: PlacedStatement): boolean {
  if (block.kind === 'row')
    return block.cells.some(({ inline }) => /^\W*(?:verified|implemented|done|completed?|shipped|released|merged|passed)\W*$/i.test(inline.text))
  return item?.checked === true && /\b(?:implement|build|built|spike|prototype|migrat|integrat|test)/i.test(text)
}

/** What a statement says, read once for all four risks, and only as far as one of them asks. */
class Said {
  readonly text: string
  readonly done: boolean
  readonly demanded: boolean
  #plan: boolean | undefined
  #proven: boolean | undefined

  constructor(
    readonly placed: PlacedStatement,
    readonly named: boolean,
  ) {
    this.text = withoutQuotes(spoken(placed, named))
    this.done = placed.statement.item?.checked !== false && !yetToBe.test(this.text)
    this.demanded = !named && demanding.has(placed.role)
  }

  /** A way of finding out that lies ahead. */
  get plan(): boolean {
    this.#plan ??= isPlan(this.text)
    return this.#plan
  }

  /** A figure, a voice or an outcome is told. */
  get proven(): boolean {
    this.#proven ??= evidenceIn(this.placed.statement) !== undefined || hasNumber(this.text) || outcomeVerb.test(this.text)
    return this.#proven
  }
}

const yetToBe = /\b(?:to be|will be|are to be|must be|should be|needs? to be|if necessary)\b/i

function cueFor(risk: Risk, said: Said): { state: RiskState; weight: number } | undefined {
  const { placed, named, text, done, demanded } = said
  const topic = topics[risk]
  const headed = topic.heading.test(placed.section.title)
  const about = () => named || topic.words.test(text) || (headed && placed.section.role !== 'title') || topic.method.test(text) || topic.found.test(text)
  if (risk === 'valuable') return valueCue(placed, about, named)
  if (!about()) return undefined
  if (risk === 'feasible' && isDone(placed)) return { state: 'evidenced', weight: 1 }
  const method = topic.method.test(text)
  if (done && !demanded && !said.plan) {
    if (said.proven && (topic.found.test(text) || (named && looksBack(text)))) return { state: 'evidenced', weight: 1 }
    if (method && (evidenceIn(placed.statement) || hasResult(text))) return { state: 'evidenced', weight: 1 }
  }
  if (method && (said.plan || !done)) return { state: 'planned', weight: 1 }
  const core = named || headed || topic.core.test(text)
  if (core && (placed.role === 'question' || placed.role === 'assumption' || (!demanded && saysAssumption(text)))) return { state: 'assumed', weight: 1 }
  if (placed.role === 'risk' && core && isHedged(text)) return { state: 'assumed', weight: 0.5 }
  if ((named || headed) && text.length < 240 && waiver.test(text) && /\b(?:because|since|as|:|—|–|batch|no|not)\b/i.test(text))
    return { state: 'waived', weight: 1 }
  return { state: 'partial', weight: placed.statement.story && risk !== 'usable' ? 0.2 : core ? 1 : 0.4 }
}

const strongMethod =
  /\b(?:interview|survey|A\/B|experiment|pilot|beta|user (?:research|test)|customer (?:discovery|interview|research)|fake door|concierge|usage (?:data|metrics)|soft launch|design partners?|discovery)/i
const valueSilent: ReadonlySet<Role> = new Set<Role>(['technical', 'timeline', 'requirement', 'stakeholder', 'out-of-scope', 'constraint'])

/** Where people and their gain are the subject; elsewhere they are only mentioned. */
const arguesValue: ReadonlySet<Role> = new Set<Role>(['problem', 'user', 'evidence', 'story', 'wish', 'metric', 'goal', 'assumption', 'faq', 'background'])

function valueCue(placed: PlacedStatement, about: () => boolean, named: boolean): { state: RiskState; weight: number } | undefined {
  const { statement, role } = placed
  const text = statement.text
  const topic = topics.valuable
  const people = anyPeople(text).length > 0 || isQuotation(statement)
  if (!valueSilent.has(role) && !requestIn(statement) && role !== 'metric' && role !== 'goal') {
    const evidence = evidenceIn(statement)
    if (evidence && statement.item?.checked !== false && (people || role === 'evidence' || role === 'problem' || hardship(text) || about())) {
      return { state: 'evidenced', weight: named ? 1 : weightOf(evidence, text, people || about()) }
    }
  }
  if (topic.method.test(text) && isPlan(text) && role !== 'out-of-scope' && role !== 'requirement' && role !== 'technical')
    return { state: 'planned', weight: strongMethod.test(text) || passMark.test(text) ? 1 : 0.5 }
  if (/\bwe(?:'ll|’ll| will) know\b/i.test(text)) return { state: 'planned', weight: 1 }
  if (
    (people || about()) &&
    /\b(?:we|i) (?:think|believe|assume|expect|suspect|hope|bet)\b|\bassum/i.test(text) &&
    role !== 'requirement' &&
    role !== 'technical'
  )
    return { state: 'assumed', weight: role === 'assumption' || saysAssumption(text) ? 1 : 0.5 }
  if (hardship(text) || named) return { state: 'partial', weight: 1 }
  if (people || about()) return { state: 'partial', weight: arguesValue.has(role) || statement.story?.why ? 0.5 : 0.1 }
  return undefined
}

/** A count of somebody's trouble, or of people who were asked, settles the question; voices and sights only add up. */
function weightOf({ kind }: Evidence, text: string, ofPeople: boolean): number {
  if (kind !== 'count') return 0.4
  if (hardship(text) || (ofPeople && hasMethod(text))) return 1
  return ofPeople ? 0.7 : 0.5
}

/** A way of finding out that lies ahead: a method with a date, somebody, or a mark to pass. */
function isPlan(text: string): boolean {
  if (looksBack(text)) return false
  return planned.test(text) || passMark.test(text) || (dated.test(text) && hasMethod(text) && !hasResult(text))
}
