import type { LineIndex } from '../markdown/line-index.js'
import type { SectionReading, Standing, Summing } from './reading.js'
import { cuesOf } from './risk-cues.js'
import type { Cue } from './risk-said.js'
import { type Risk, type RiskState, riskStates, risks } from './risk-states.js'
import { headsAnyDesign, headsRisk } from './risk-topics.js'
import { silentRoles } from './roles.js'
import { type Rung, rungs } from './rungs.js'
import type { PartSummary } from './said.js'
import type { PlacedBlock, Section } from './sections.js'
import type { Spec } from './spec.js'

export { type Risk, type RiskState, risks } from './risk-states.js'

export interface RiskAnswer {
  state: RiskState
  /** 1-based lines that gave the state, in document order: of the first hundred statements that did. */
  lines: number[]
  /** The highest rung of the evidence ladder that the document reaches; null where it says nothing, or why the risk does not apply. */
  rung: Rung | null
  /** Every rung that it reaches, weakest first, with its 1-based lines. */
  ladder: { rung: Rung; lines: number[] }[]
}

export type RiskStates = Record<Risk, RiskAnswer>

/** What a part says of one state of a risk. */
interface Told {
  /** Which statements say it, in order: the first hundred. */
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
  const parts = [...spec.statements.summaries(cueTally), tallyArtefacts(spec)].map((part) => numbered(part, lines))
  return Object.fromEntries(risks.map((risk) => [risk, answer(risk, parts)])) as RiskStates
}

/** What a part says of the risks, and on which lines its statements stand. */
interface NumberedTally {
  tally: Tally
  lineOf: (at: number) => number
}

/** Most statements that say something say it of more than one rung, or state: their lines are looked up once. */
function numbered({ summary, startOf }: PartSummary<Tally>, lines: LineIndex): NumberedTally {
  const known = new Map<number, number>()
  const lineOf = (at: number) => {
    const line = known.get(at) ?? lines.lineAt(startOf(at))
    known.set(at, line)
    return line
  }
  return { tally: summary, lineOf }
}

const cueTally: Summing<Tally> = { of: tallyCues, join: joinTallies }

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

function joinTallies(parts: readonly { summary: Tally; from: number }[]): Tally {
  const tally = emptyTally()
  for (const { summary, from } of parts) {
    for (const risk of risks) for (const [state, told] of summary[risk]) add(told, toldIn(tally, risk, state), from)
  }
  return tally
}

function add(told: Told, sum: Told, from: number): void {
  addPlaces(told.places, from, sum.places)
  for (const [rung, places] of told.onRung) addPlaces(places, from, placesOn(sum, rung))
  sum.weight += told.weight
  for (const [word, weight] of told.words) if (!sum.words.has(word)) sum.words.set(word, weight)
}

/** More places than these lead nobody anywhere. */
const mostPlaces = 100

function addPlace(at: number, all: number[]): void {
  if (all.length < mostPlaces) all.push(at)
}

function addPlaces(places: readonly number[], from: number, all: number[]): void {
  for (const at of places) {
    if (all.length >= mostPlaces) return
    all.push(from + at)
  }
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
  const told = toldIn(tally, cue.risk, cue.state)
  addPlace(at, told.places)
  if (cue.rung) addPlace(at, placesOn(told, cue.rung))
  if (cue.word === undefined) told.weight += cue.weight
  else if (!told.words.has(cue.word)) told.words.set(cue.word, cue.weight)
}

function toldIn(tally: Tally, risk: Risk, state: RiskState): Told {
  const told: Told = tally[risk].get(state) ?? { places: [], onRung: new Map(), weight: 0, words: new Map() }
  tally[risk].set(state, told)
  return told
}

function placesOn({ onRung }: Told, rung: Rung): number[] {
  const places = onRung.get(rung) ?? []
  onRung.set(rung, places)
  return places
}

/** What weighs enough stands: the best of it is the state, all of it is on the ladder. */
function answer(risk: Risk, parts: readonly NumberedTally[]): RiskAnswer {
  const toldOf = (state: RiskState) =>
    parts.flatMap(({ tally, lineOf }) => {
      const told = tally[risk].get(state)
      return told ? [{ told, lineOf }] : []
    })
  const standing = riskStates.flatMap((state) => {
    const told = toldOf(state)
    return weightOf(told) >= 1 ? [{ state, told }] : []
  })
  const best = standing[0]
  if (!best) return { state: 'absent', lines: [], rung: null, ladder: [] }
  const said = standing.flatMap(({ told }) => told)
  const ladder = rungs.flatMap((rung) => {
    const reached = linesOf(said, (told) => told.onRung.get(rung))
    return reached.length > 0 ? [{ rung, lines: reached }] : []
  })
  const rung = best.state === 'waived' ? null : (ladder.at(-1)?.rung ?? null)
  return { state: best.state, lines: linesOf(best.told, (told) => told.places), rung, ladder }
}

/** A state's cues in one part. */
interface PlacedTold {
  told: Told
  lineOf: NumberedTally['lineOf']
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

function linesOf(all: readonly PlacedTold[], placesIn: (told: Told) => readonly number[] | undefined): number[] {
  const numbers = new Set<number>()
  let left = mostPlaces
  for (const { told, lineOf } of all) {
    for (const at of placesIn(told) ?? []) {
      if (left-- <= 0) return [...numbers]
      numbers.add(lineOf(at))
    }
  }
  return [...numbers]
}
