import type { LineIndex } from '../markdown/line-index.js'
import { climb } from './evidence-ladder.js'
import { type Cue, cuesOf, silentRoles } from './risk-cues.js'
import { type Risk, type RiskState, riskStates, risks } from './risk-states.js'
import { headsRisk } from './risk-topics.js'
import type { Rung } from './rungs.js'
import type { Spec } from './spec.js'

export { type Risk, type RiskState, risks } from './risk-states.js'

export interface RiskAnswer {
  state: RiskState
  /** 1-based lines that gave the state, in document order. */
  lines: number[]
  /** The highest rung of the evidence ladder that the document reaches; null where it says nothing, or why the risk does not apply. */
  rung: Rung | null
  /** Every rung that it reaches, weakest first, with its 1-based lines. */
  ladder: { rung: Rung; lines: number[] }[]
}

export type RiskStates = Record<Risk, RiskAnswer>

interface Placed {
  cue: Cue
  start: number
}

/** The state of each of the four risks, from evidence anywhere in the document. Guide: "Build the Right Product". */
export function readRisks(spec: Spec, lines: LineIndex): RiskStates {
  const said: Record<Risk, Map<RiskState, Placed[]>> = { valuable: new Map(), usable: new Map(), feasible: new Map(), viable: new Map() }
  const file = (cue: Cue, start: number) => {
    const filed = said[cue.risk]
    const known = filed.get(cue.state)
    if (known) known.push({ cue, start })
    else filed.set(cue.state, [{ cue, start }])
  }
  for (const placed of spec.statements) {
    for (const cue of cuesOf(placed)) {
      file(cue, placed.start)
      // What is too little for more is a bare statement at least.
      if (cue.weight < 1 && cue.state !== 'partial') file({ risk: cue.risk, state: 'partial', weight: 1, rung: 'opinion' }, placed.start)
    }
  }
  for (const { risk, start } of artefactsOf(spec)) file({ risk, state: 'partial', weight: 1, rung: 'opinion' }, start)
  return Object.fromEntries(risks.map((risk) => [risk, answer(said[risk], lines)])) as RiskStates
}

/** A picture or a diagram under a heading about design or technology: an artefact, and no more than that. */
function artefactsOf({ sections }: Spec): { risk: Risk; start: number }[] {
  return sections.flatMap(({ title, role, blocks }) => {
    if (silentRoles.has(role)) return []
    const artefact = blocks.find(({ block }) => block.kind === 'image' || block.kind === 'code')
    return artefact ? pictured.filter((risk) => headsRisk(title, risk)).map((risk) => ({ risk, start: artefact.start })) : []
  })
}
const pictured: readonly Risk[] = ['usable', 'feasible']

/** What weighs enough stands: the best of it is the state, all of it is on the ladder. */
function answer(said: ReadonlyMap<RiskState, Placed[]>, lines: LineIndex): RiskAnswer {
  const standing = riskStates.flatMap((state) => {
    const found = said.get(state) ?? []
    return weightOf(found) >= 1 ? [{ state, found }] : []
  })
  const best = standing[0]
  if (!best) return { state: 'absent', lines: [], rung: null, ladder: [] }
  const steps = standing.flatMap(({ found }) => found.flatMap(({ cue, start }) => (cue.rung ? [{ rung: cue.rung, start }] : [])))
  const ladder = climb(steps).map(({ rung, starts }) => ({ rung, lines: linesAt(starts, lines) }))
  const rung = best.state === 'waived' ? null : (ladder.at(-1)?.rung ?? null)
  return {
    state: best.state,
    lines: linesAt(
      best.found.map(({ start }) => start),
      lines,
    ),
    rung,
    ladder,
  }
}

/** What cues weigh together; a word that is only mentioned counts once. */
function weightOf(found: readonly Placed[]): number {
  const words = new Set<string>()
  let sum = 0
  for (const { cue } of found) {
    if (cue.word !== undefined && words.has(cue.word)) continue
    if (cue.word !== undefined) words.add(cue.word)
    sum += cue.weight
  }
  return sum
}

function linesAt(starts: readonly number[], lines: LineIndex): number[] {
  return [...new Set(starts.map((start) => lines.lineAt(start)))]
}
