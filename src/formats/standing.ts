import { type Risk, type RiskState, risks } from '../spec/risk-states.js'
import type { FileResult } from './result.js'
import { answeredCount } from './summary.js'

/** The states in which a risk still asks for something, worst first. An open assumption, a plan or a reason why it does not apply is an answer. */
const openStates = ['absent', 'partial'] as const
type OpenState = (typeof openStates)[number]

/** The open risks of a spec, worst first. */
export function openRisks(states: Readonly<Record<Risk, { state: RiskState }>> | null): { risk: Risk; state: OpenState }[] {
  if (!states) return []
  return openStates.flatMap((state) => risks.filter((risk) => states[risk].state === state).map((risk) => ({ risk, state })))
}

/** Orders specs by what is still open: risks that nothing answers, then risks answered in part, then questions. */
export function worstFirst(a: FileResult, b: FileResult): number {
  const differences = [...openStates.map((state) => count(b, state) - count(a, state)), openQuestions(b) - openQuestions(a)]
  return differences.find((difference) => difference !== 0) ?? byPath(a, b)
}

export function byPath(a: FileResult, b: FileResult): number {
  return a.path < b.path ? -1 : Number(a.path > b.path)
}

function count({ risks: states }: FileResult, state: OpenState): number {
  return openRisks(states).filter((risk) => risk.state === state).length
}

function openQuestions({ checklist }: FileResult): number {
  return checklist.length - answeredCount(checklist)
}
