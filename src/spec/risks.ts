import type { LineIndex } from '../markdown/line-index.js'
import { type Cue, cuesOf } from './risk-cues.js'
import { type Risk, type RiskState, riskStates } from './risk-states.js'
import type { Spec } from './spec.js'

export { type Risk, type RiskState, risks } from './risk-states.js'

export interface RiskAnswer {
  state: RiskState
  /** 1-based lines that gave the state, in document order. */
  lines: number[]
}

export type RiskStates = Record<Risk, RiskAnswer>

interface Tally {
  weight: number
  starts: number[]
}

/** The state of each of the four risks, from evidence anywhere in the document. Guide: "Build the Right Product". */
export function readRisks(spec: Spec, lines: LineIndex): RiskStates {
  const tallies = new Map<string, Tally>()
  const count = ({ risk, state, weight }: Cue, start: number) => {
    const key = `${risk} ${state}`
    const tally = tallies.get(key) ?? { weight: 0, starts: [] }
    tallies.set(key, tally)
    tally.weight += weight
    tally.starts.push(start)
  }
  for (const placed of spec.statements) {
    for (const cue of cuesOf(placed)) {
      count(cue, placed.start)
      // What is too little for more is a bare statement at least.
      if (cue.weight < 1 && cue.state !== 'partial') count({ ...cue, state: 'partial', weight: 1 }, placed.start)
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
