import type { LineIndex } from '../markdown/line-index.js'
import type { SectionReading, Standing } from './reading.js'
import { type Cue, cuesOf, silentRoles } from './risk-cues.js'
import { type Risk, type RiskState, riskStates, risks } from './risk-states.js'
import { headsAnyDesign, headsRisk } from './risk-topics.js'
import { type Rung, rungs } from './rungs.js'
import type { PartSummary } from './said.js'
import type { PlacedBlock, Section } from './sections.js'
import type { Spec } from './spec.js'

export { type Risk, type RiskState, risks } from './risk-states.js'

export interface RiskAnswer {
  state: RiskState
  /** 1-based lines that gave the state, in document order: the first hundred. */
  lines: number[]
  /** The highest rung of the evidence ladder that the document reaches; null where it says nothing, or why the risk does not apply. */
  rung: Rung | null
  /** Every rung that it reaches, weakest first, with its 1-based lines. */
  ladder: { rung: Rung; lines: number[] }[]
}

export type RiskStates = Record<Risk, RiskAnswer>

/** What a part says of one state of a risk. */
interface Told {
  /** Which statements say it, in order. */
  places: number[]
  /** Those of them that stand on a rung of the evidence ladder. */
  onRung: Map<Rung, number[]>
  /** How much they weigh, but for words that are only mentioned: such a word counts once in a document. */
  weight: number
  words: Map<string, number>
}

type Tally = Readonly<Record<Risk, Map<RiskState, Told>>>

/** The state of each of the four risks, from evidence anywhere in the document. Guide: "Build the Right Product". */
export function readRisks(spec: Spec, lines: LineIndex): RiskStates {
  const parts = [...spec.statements.summaries(tallyCues), tallyArtefacts(spec)]
  return Object.fromEntries(risks.map((risk) => [risk, answer(risk, parts, lines)])) as RiskStates
}

function tallyCues(statements: readonly Standing[]): Tally {
  const tally = emptyTally()
  for (const [at, standing] of statements.entries()) {
    for (const cue of cuesOf(standing)) {
      file(tally, cue, at)
      // What is too little for more is a bare statement at least.
      if (cue.weight < 1 && cue.state !== 'partial') file(tally, bare(cue.risk), at)
    }
  }
  return tally
}

/** A picture or a diagram under a heading about design or technology: an artefact, and no more than that. */
function tallyArtefacts({ statements }: Spec): PartSummary<Tally> {
  const tally = emptyTally()
  const sections = statements.sectionsThat(picturesRisk)
  for (const [at, section] of sections.entries()) for (const risk of picturedRisks(section)) file(tally, bare(risk), at)
  return { summary: tally, startOf: (at) => sections[at]?.blocks.find(isArtefact)?.start ?? 0 }
}

const picturesRisk: SectionReading = (section) => section.read(picturedRisks).length > 0

function picturedRisks({ title, role, blocks }: Section): readonly Risk[] {
  if (silentRoles.has(role) || !blocks.some(isArtefact)) return []
  if (headsAnyDesign(title) && !blocks.some(({ block }) => block.kind === 'image')) return []
  return pictured.filter((risk) => headsRisk(title, risk))
}
const pictured: readonly Risk[] = ['usable', 'feasible']

function isArtefact({ block }: PlacedBlock): boolean {
  return block.kind === 'image' || block.kind === 'code'
}

function emptyTally(): Tally {
  return { valuable: new Map(), usable: new Map(), feasible: new Map(), viable: new Map() }
}

function bare(risk: Risk): Cue {
  return { risk, state: 'partial', weight: 1, rung: 'opinion' }
}

function file(tally: Tally, cue: Cue, at: number): void {
  const told: Told = tally[cue.risk].get(cue.state) ?? { places: [], onRung: new Map(), weight: 0, words: new Map() }
  tally[cue.risk].set(cue.state, told)
  told.places.push(at)
  if (cue.rung) told.onRung.set(cue.rung, [...(told.onRung.get(cue.rung) ?? []), at])
  if (cue.word === undefined) told.weight += cue.weight
  else if (!told.words.has(cue.word)) told.words.set(cue.word, cue.weight)
}

/** What weighs enough stands: the best of it is the state, all of it is on the ladder. */
function answer(risk: Risk, parts: readonly PartSummary<Tally>[], lines: LineIndex): RiskAnswer {
  const toldOf = (state: RiskState) =>
    parts.flatMap(({ summary, startOf }) => {
      const told = summary[risk].get(state)
      return told ? [{ told, startOf }] : []
    })
  const standing = riskStates.flatMap((state) => {
    const told = toldOf(state)
    return weightOf(told) >= 1 ? [{ state, told }] : []
  })
  const best = standing[0]
  if (!best) return { state: 'absent', lines: [], rung: null, ladder: [] }
  const said = standing.flatMap(({ told }) => told)
  const ladder = rungs.flatMap((rung) => {
    const reached = linesOf(said, (told) => told.onRung.get(rung), lines)
    return reached.length > 0 ? [{ rung, lines: reached }] : []
  })
  const rung = best.state === 'waived' ? null : (ladder.at(-1)?.rung ?? null)
  return { state: best.state, lines: linesOf(best.told, (told) => told.places, lines), rung, ladder }
}

/** A state's cues in one part, and where the part's statements stand. */
interface PlacedTold {
  told: Told
  startOf: PartSummary<Tally>['startOf']
}

function weightOf(all: readonly PlacedTold[]): number {
  const words = new Map<string, number>()
  let sum = 0
  for (const { told } of all) {
    sum += told.weight
    for (const [word, weight] of told.words) words.set(word, words.get(word) ?? weight)
  }
  for (const weight of words.values()) sum += weight
  return Math.round(sum * 1e6) / 1e6 // ten tenths are one, in whatever parts they come
}

/** More lines than these lead nobody anywhere. */
const mostLines = 100

function linesOf(all: readonly PlacedTold[], placesIn: (told: Told) => readonly number[] | undefined, lines: LineIndex): number[] {
  const numbers = new Set<number>()
  for (const { told, startOf } of all) {
    for (const at of placesIn(told) ?? []) {
      if (numbers.size >= mostLines) return [...numbers]
      numbers.add(lines.lineAt(startOf(at)))
    }
  }
  return [...numbers]
}
