import { anyPeople } from '../language/people.js'
import { requestIn } from '../language/requests.js'
import { type Evidence, evidenceIn, hardship, hasMethod, hasResult, isHedged, isQuotation, looksBack, saysAssumption, withoutQuotes } from '../language/signals.js'
import { foundOut } from './found-out.js'
import { isFillerText } from './placeholders.js'
import { filled, liesAhead, planSlots } from './plan-slots.js'
import { withLabel } from './reading.js'
import { type Risk, type RiskState, risks } from './risk-states.js'
import { headsRisk, riskNamed, type Touch, touchesOf } from './risk-topics.js'
import type { Role } from './roles.js'
import type { PlacedStatement } from './sections.js'
import { waives } from './waivers.js'

/** What one statement says about one risk. */
export interface Cue {
  risk: Risk
  state: RiskState
  /** How much it takes to be believed: the state stands when its cues weigh 1 or more together. */
  weight: number
}

type Found = Omit<Cue, 'risk'>

const silentRoles: ReadonlySet<Role> = new Set<Role>(['history', 'reference'])
const noCues: readonly Cue[] = []

/** What a statement says about the four risks; worked out once while its role and its heading stay. */
export function cuesOf(placed: PlacedStatement): readonly Cue[] {
  if (silentRoles.has(placed.role)) return noCues
  return placed.statement.readIn(placed.role, placed.section.title, cuesOf, () => {
    const filed = filedUnder(placed)
    if (filed && isFillerText(filed.rest)) return noCues
    const said = new Said(placed, filed?.risk)
    return risks.flatMap((risk) => {
      const found = filed && filed.risk !== risk ? undefined : risk === 'valuable' ? valueCue(said) : cueFor(risk, said)
      return found ? [{ risk, ...found }] : []
    })
  })
}

/** The risk that a statement is filed under, and what it then says: "Usability: 5 of 6 …", "| Value | … |", or the heading. */
function filedUnder({ statement, section }: PlacedStatement): { risk: Risk; rest: string } | undefined {
  const { block, label, text } = statement
  const [first, ...others] = block.kind === 'row' ? block.cells : []
  const byCell = first && others.length > 0 ? riskNamed(first.inline.text) : undefined
  if (byCell) return { risk: byCell, rest: others.map(({ inline }) => inline.text).join(' ') }
  const risk = (label ? riskNamed(label) : undefined) ?? riskNamed(section.title)
  return risk && { risk, rest: text }
}

/** What is demanded there has not been found out. */
const demanding: ReadonlySet<Role> = new Set<Role>(['requirement', 'story'])
const yetToBe = /\b(?:to be|will be|are to be|must be|should be|needs? to be|if necessary)\b/i

/** What a statement says, read once for all four risks. */
class Said {
  readonly text: string
  /** The cells of a row one by one, else the statement. */
  readonly parts: readonly string[]
  readonly done: boolean
  readonly demanded: boolean
  readonly touches: Readonly<Record<Risk, Touch>>
  #near: Readonly<Record<Risk, Touch>> | undefined
  #ahead: boolean | undefined

  constructor(
    readonly placed: PlacedStatement,
    readonly filed: Risk | undefined,
  ) {
    const { block } = placed.statement
    this.text = withoutQuotes(spoken(placed))
    this.parts = block.kind === 'row' && block.cells.length > 1 ? block.cells.map(({ inline }) => withoutQuotes(inline.text)) : [this.text]
    this.done = placed.statement.item?.checked !== false && !yetToBe.test(this.text)
    this.demanded = !filed && demanding.has(placed.role)
    this.touches = touchesOf(this.text)
  }

  /** What the whole paragraph and the heading touch. */
  get near(): Readonly<Record<Risk, Touch>> {
    this.#near ??= touchesOf(`${this.placed.section.title}. ${this.placed.statement.paragraph}`)
    return this.#near
  }

  /** It lies ahead. */
  get ahead(): boolean {
    this.#ahead ??= liesAhead(this.text)
    return this.#ahead
  }
}

/** A label is part of what is said ("Spike (3 June): …", "Not applicable: …"), unless it is the risk's own name. */
function spoken({ statement }: PlacedStatement): string {
  return statement.label && riskNamed(statement.label) ? statement.text : withLabel(statement)
}

/** A table's row or a list's item that is marked as built and tried: the best proof that it can be. */
function isDone({ statement: { block, item, text } }: PlacedStatement): boolean {
  if (block.kind === 'row')
    return block.cells.some(({ inline }) => /^\W*(?:verified|implemented|done|completed?|shipped|released|merged|passed)\W*$/i.test(inline.text))
  return item?.checked === true && /\b(?:implement|build|built|spike|prototype|migrat|integrat|test)/i.test(text)
}

function cueFor(risk: Exclude<Risk, 'valuable'>, said: Said): Found | undefined {
  const { placed, filed, text, done, demanded, ahead } = said
  const touch = said.touches[risk]
  const headed = headsRisk(placed.section.title, risk) && placed.section.role !== 'title'
  if (risk === 'feasible' && isDone(placed)) return { state: 'evidenced', weight: 1 }
  const row = said.parts.length > 1
  if (done && !ahead && (!demanded || row)) {
    const weight = Math.max(...said.parts.map((part) => foundOut(risk, part, touch, said.near[risk])))
    if (weight > 0) return { state: 'evidenced', weight }
    if (filed && looksBack(text) && (evidenceIn(placed.statement) || hasResult(text))) return { state: 'evidenced', weight: 1 }
    if (touch.method && !demanded && (evidenceIn(placed.statement) || (looksBack(text) && hasResult(text)))) return { state: 'evidenced', weight: 1 }
  }
  if (!touch.touches && !headed && !filed) return undefined
  if ((touch.method || touch.core) && (ahead || !done)) {
    const slots = planSlots(text, touch.method)
    if (filled(slots) >= 2 && (touch.method || slots.mark)) return { state: 'planned', weight: 1 }
    if (touch.method) return { state: 'planned', weight: 0.5 }
  }
  const core = filed !== undefined || headed || touch.core
  if (core && (placed.role === 'question' || placed.role === 'assumption' || (!demanded && saysAssumption(text)))) return { state: 'assumed', weight: 1 }
  if (placed.role === 'risk' && core && isHedged(text)) return { state: 'assumed', weight: 0.5 }
  if ((filed || headed) && waives(text)) return { state: 'waived', weight: 1 }
  return { state: 'partial', weight: placed.statement.story && risk !== 'usable' ? 0.2 : core ? 1 : 0.4 }
}

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
  if (!valueSilent.has(role) && !requestIn(statement) && role !== 'metric' && role !== 'goal') {
    const evidence = evidenceIn(statement)
    if (evidence && statement.item?.checked !== false && (people || role === 'evidence' || role === 'problem' || hardship(text) || about)) {
      return { state: 'evidenced', weight: said.filed ? 1 : weightOf(evidence, text, people || about) }
    }
  }
  if (touch.method && said.ahead && role !== 'out-of-scope' && role !== 'requirement' && role !== 'technical')
    return { state: 'planned', weight: strongMethod.test(text) || planSlots(text, true).mark ? 1 : 0.5 }
  if (/\bwe(?:'ll|’ll| will) know\b/i.test(text)) return { state: 'planned', weight: 1 }
  if (
    (people || about) &&
    /\b(?:we|i) (?:think|believe|assume|expect|suspect|hope|bet)\b|\bassum/i.test(text) &&
    role !== 'requirement' &&
    role !== 'technical'
  )
    return { state: 'assumed', weight: role === 'assumption' || saysAssumption(text) ? 1 : 0.5 }
  if (hardship(text) || said.filed) return { state: 'partial', weight: 1 }
  if (people || about) return { state: 'partial', weight: arguesValue.has(role) || statement.story?.why ? 0.5 : 0.1 }
  return undefined
}

/** A count of somebody's trouble, or of people who were asked, settles the question; voices and sights only add up. */
function weightOf({ kind }: Evidence, text: string, ofPeople: boolean): number {
  if (kind !== 'count') return 0.4
  if (hardship(text) || (ofPeople && hasMethod(text))) return 1
  return ofPeople ? 0.7 : 0.5
}
