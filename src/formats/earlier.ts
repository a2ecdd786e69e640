import { isRecord } from '../config/record.js'
import { type Risk, type RiskState, riskStates, risks } from '../spec/risk-states.js'
import { parseJson } from './parse-json.js'
import type { FileResult } from './result.js'
import { answeredCount } from './summary.js'

/** What an earlier JSON output of `rightspec lint` says, as far as a report compares it. */
export interface Earlier {
  specs: EarlierSpec[]
}

export interface EarlierSpec {
  path: string
  questions: number
  answered: number
  findings: number
  risks: Record<Risk, { state: RiskState }> | null
}

/** Reads the JSON output of `rightspec lint`; undefined where the text is none. */
export function readEarlier(json: string): Earlier | undefined {
  const output = parseJson(json)
  if (!isRecord(output) || output['version'] !== 1 || !Array.isArray(output['files'])) return undefined
  const specs: EarlierSpec[] = []
  for (const file of output['files'] as unknown[]) {
    if (!isRecord(file) || typeof file['path'] !== 'string') return undefined
    if (file['linted'] !== true) continue
    const { findings, checklist, risks: states } = file
    if (!Array.isArray(findings) || !isChecklist(checklist) || !isRiskStates(states)) return undefined
    specs.push({ path: file['path'], questions: checklist.length, answered: answeredCount(checklist), findings: findings.length, risks: states })
  }
  return { specs }
}

function isChecklist(value: unknown): value is FileResult['checklist'] {
  return Array.isArray(value) && value.every((entry) => isRecord(entry) && typeof entry['state'] === 'string')
}

function isRiskStates(value: unknown): value is NonNullable<EarlierSpec['risks']> {
  return isRecord(value) && risks.every((risk) => isRecord(value[risk]) && isRiskState(value[risk]['state']))
}

function isRiskState(value: unknown): value is RiskState {
  return riskStates.some((state) => state === value)
}
