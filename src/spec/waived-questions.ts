import type { LineIndex } from '../markdown/line-index.js'
import { type Risk, type RiskStates, risks } from './risks.js'

/** Why a question of the checklist does not apply to a document, and where that is said: in its front matter, under `rightspec`, `waived`. */
export interface WaivedQuestion {
  reason: string
  /** Offset of the question's id. */
  start: number
}

/** By the ids of the questions. */
export type WaivedQuestions = ReadonlyMap<string, WaivedQuestion>

/** The question that asks for a risk as a whole. */
export const questionOfRisk: Readonly<Record<Risk, string>> = {
  valuable: 'value-risk',
  usable: 'usability-risk',
  feasible: 'feasibility-risk',
  viable: 'viability-risk',
}

/** The states of the risks where those that are open are waived by their questions. What the document answers stays answered. */
export function waiveRisks(states: RiskStates, waived: WaivedQuestions, lines: LineIndex): RiskStates {
  const result = { ...states }
  for (const risk of risks) {
    const waiver = waived.get(questionOfRisk[risk])
    const { state, ladder } = states[risk]
    if (waiver && (state === 'absent' || state === 'partial')) result[risk] = { state: 'waived', lines: [lines.lineAt(waiver.start)], rung: null, ladder }
  }
  return result
}
