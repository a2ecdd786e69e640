import type { LineIndex } from '../markdown/line-index.js'
import { climb } from './evidence-ladder.js'
import type { Standing } from './reading.js'
import { type Cue, cuesOf, silentRoles } from './risk-cues.js'
import { type Risk, type RiskState, riskStates, risks } from './risk-states.js'
import { headsRisk } from './risk-topics.js'
import type { Rung } from './rungs.js'
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

/** A cue of a part's statement, by its index there. */
interface Told {
  cue: Cue
  at: number
}

interface Found extends Told {
  startOf: PartSummary<Tally>['startOf']
}

/** What a part says about each risk, state by state. */
type Tally = Readonly<Record<Risk, ReadonlyMap<RiskState, readonly Told[]>>>

/** The state of each of the four risks, from evidence anywhere in the document. Guide: "Build the Right Product". */
export function readRisks(spec: Spec, lines: LineIndex): RiskStates {
  const parts = spec.statements.summaries(tally)
  const artefacts = artefactsOf(spec)
  return Object.fromEntries(risks.map((risk) => [risk, answer(risk, parts, artefacts, lines)])) as RiskStates
}

function tally(statements: readonly Standing[]): Tally {
  const said: Record<Risk, Map<RiskState, Told[]>> = { valuable: new Map(), usable: new Map(), feasible: new Map(), viable: new Map() }
  const file = (cue: Cue, at: number) => {
    const filed = said[cue.risk]
    const known = filed.get(cue.state)
    if (known) known.push({ cue, at })
    else filed.set(cue.state, [{ cue, at }])
  }
  for (const [at, standing] of statements.entries()) {
    for (const cue of cuesOf(standing)) {
      file(cue, at)
      // What is too little for more is a bare statement at least.
      if (cue.weight < 1 && cue.state !== 'partial') file({ risk: cue.risk, state: 'partial', weight: 1, rung: 'opinion' }, at)
    }
  }
  return said
}

/** A picture or a diagram under a heading about design or technology: an artefact, and no more than that. */
function artefactsOf({ sections }: Spec): Found[] {
  return sections.flatMap((section) =>
    section.read(picturedRisks).map((risk) => ({
      cue: { risk, state: 'partial', weight: 1, rung: 'opinion' },
      at: 0,
      startOf: () => section.blocks.find(isArtefact)?.start ?? section.start,
    })),
  )
}

function picturedRisks({ title, role, blocks }: Section): readonly Risk[] {
  return !silentRoles.has(role) && blocks.some(isArtefact) ? pictured.filter((risk) => headsRisk(title, risk)) : []
}
const pictured: readonly Risk[] = ['usable', 'feasible']

function isArtefact({ block }: PlacedBlock): boolean {
  return block.kind === 'image' || block.kind === 'code'
}

/** What weighs enough stands: the best of it is the state, all of it is on the ladder. */
function answer(risk: Risk, parts: readonly PartSummary<Tally>[], artefacts: readonly Found[], lines: LineIndex): RiskAnswer {
  const told = (state: RiskState): Found[] => [
    ...parts.flatMap(({ summary, startOf }) => (summary[risk].get(state) ?? []).map(({ cue, at }) => ({ cue, at, startOf }))),
    ...artefacts.filter(({ cue }) => cue.risk === risk && cue.state === state),
  ]
  const standing = riskStates.flatMap((state) => {
    const found = told(state)
    return weightOf(found) >= 1 ? [{ state, found }] : []
  })
  const best = standing[0]
  if (!best) return { state: 'absent', lines: [], rung: null, ladder: [] }
  const ladder = climb(standing.flatMap(({ found }) => found)).map(({ rung, steps }) => ({ rung, lines: linesAt(steps, lines) }))
  const rung = best.state === 'waived' ? null : (ladder.at(-1)?.rung ?? null)
  return { state: best.state, lines: linesAt(best.found, lines), rung, ladder }
}

/** What cues weigh together; a word that is only mentioned counts once. */
function weightOf(found: readonly Found[]): number {
  const words = new Set<string>()
  let sum = 0
  for (const { cue } of found) {
    if (cue.word !== undefined && words.has(cue.word)) continue
    if (cue.word !== undefined) words.add(cue.word)
    sum += cue.weight
  }
  return sum
}

/** More lines than these lead nobody anywhere. */
const mostLines = 100

function linesAt(found: readonly Found[], lines: LineIndex): number[] {
  const numbers = new Set<number>()
  for (const { at, startOf } of found) {
    if (numbers.size === mostLines) break
    numbers.add(lines.lineAt(startOf(at)))
  }
  return [...numbers]
}
