import { type FindingSeverity, loudnessOf } from '../config/severity.js'
import type { FileResult, FindingResult } from './result.js'

export interface Summary {
  /** Documents that were linted. */
  specs: number
  /** Documents that were read and are no specs. */
  leftAlone: number
  /** Files and arguments that could not be read. */
  failed: number
  findings: number
  bySeverity: Record<FindingSeverity, number>
  suppressed: number
}

/** Counts over all files. */
export function summarize(files: readonly FileResult[]): Summary {
  const summary: Summary = {
    specs: 0,
    leftAlone: 0,
    failed: 0,
    findings: 0,
    bySeverity: { error: 0, warning: 0, info: 0, hint: 0 },
    suppressed: 0,
  }
  for (const file of files) {
    if (file.error) summary.failed++
    else if (file.linted) summary.specs++
    else summary.leftAlone++
    summary.findings += file.findings.length
    summary.suppressed += file.suppressed
    for (const finding of file.findings) summary.bySeverity[finding.severity]++
  }
  return summary
}

/** Whether a finding is at or above a level. */
export function reaches(finding: Pick<FindingResult, 'severity'>, level: FindingSeverity): boolean {
  return loudnessOf(finding.severity) >= loudnessOf(level)
}

/** How many questions of the checklist need no more work: answered, or waived with a reason. */
export function answeredCount(checklist: FileResult['checklist']): number {
  return checklist.filter(({ state }) => state === 'answered' || state === 'waived').length
}
