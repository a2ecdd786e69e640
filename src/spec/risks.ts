import type { LineIndex } from '../markdown/line-index.js'
import { climb } from './evidence-ladder.js'
import type { Standing } from './reading.js'
import { type Cue, cuesOf } from './risk-cues.js'
import { type Risk, type RiskState, riskStates, risks } from './risk-states.js'
import type { Rung } from './rungs.js'
import type { PartSummary } from './said.js'
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

/** What a part says about each risk, state by state. */
type Tally = Readonly<Record<Risk, ReadonlyMap<RiskState, readonly Told[]>>>

/** The state of each of the four risks, from evidence anywhere in the document. Guide: "Build the Right Product". */
export function readRisks(spec: Spec, lines: LineIndex): RiskStates {
  const parts = spec.statements.summaries(tally)
  return Object.fromEntries(risks.map((risk) => [risk, answer(risk, parts, lines)])) as RiskStates
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

/** What weighs enough stands: the best of it is the state, all of it is on the ladder. */
function answer(risk: Risk, parts: readonly PartSummary<Tally>[], lines: LineIndex): RiskAnswer {
  const told = (state: RiskState) => parts.flatMap(({ summary, startOf }) => (summary[risk].get(state) ?? []).map(({ cue, at }) => ({ cue, at, startOf })))
  const standing = riskStates.flatMap((state) => {
    const found = told(state)
    return found.reduce((sum, { cue }) => sum + cue.weight, 0) >= 1 ? [{ state, found }] : []
  })
  const best = standing[0]
  if (!best) return { state: 'absent', lines: [], rung: null, ladder: [] }
  const ladder = climb(standing.flatMap(({ found }) => found)).map(({ rung, steps }) => ({ rung, lines: linesAt(steps, lines) }))
  const rung = best.state === 'waived' ? null : (ladder.at(-1)?.rung ?? null)
  return { state: best.state, lines: linesAt(best.found, lines), rung, ladder }
}

/** More lines than these lead nobody anywhere. */
const mostLines = 100

function linesAt(found: readonly { at: number; startOf: PartSummary<Tally>['startOf'] }[], lines: LineIndex): number[] {
  const numbers = new Set<number>()
  for (const { at, startOf } of found) {
    if (numbers.size === mostLines) break
    numbers.add(lines.lineAt(startOf(at)))
  }
  return [...numbers]
}
