import type { Context } from '../config/context.js'
import type { FindingSeverity } from '../config/severity.js'
import type { Finding, Report } from '../engine/report.js'
import type { Answers } from '../spec/answers.js'
import type { ChecklistEntry } from '../spec/checklist.js'
import type { Genre } from '../spec/genre.js'
import type { RiskStates } from '../spec/risks.js'

/** Why a file, or an argument that should have led to files, could not be read. */
export type FailureCode = 'not-found' | 'no-match' | 'no-markdown' | 'unreadable' | 'not-text' | 'too-large' | 'internal'

export interface Failure {
  code: FailureCode
  message: string
}

/** A finding with lines and columns from 1, in UTF-16 code units; the end is exclusive. */
export interface FindingResult {
  ruleId: string
  category: string
  severity: FindingSeverity
  message: string
  line: number
  column: number
  endLine: number
  endColumn: number
  url: string
}

/** What is known of one file, ready to be written out. This is also its shape in JSON. */
export interface FileResult {
  /** With forward slashes. */
  path: string
  /** Null where the file could not be read. */
  genre: Genre | null
  linted: boolean
  /** Why the document is read as this genre, or why it could not be read. */
  reason: string
  /** Who writes where, and what kind of spec, as far as the settings and the document say. */
  context: Context
  findings: FindingResult[]
  /** How many findings a comment in the document silences. */
  suppressed: number
  /** What any document says of these, whether it is linted or not; null, as `answers`, where it could not be read. */
  risks: RiskStates | null
  answers: Answers | null
  checklist: Pick<ChecklistEntry, 'id' | 'state' | 'lines' | 'reason'>[]
  error?: Failure
}

/** A report in the shape in which it is written out. */
export function fileResult(path: string, report: Report): FileResult {
  return {
    path,
    genre: report.genre.genre,
    linted: report.linted,
    reason: report.genre.reason,
    context: report.context,
    findings: report.findings.map((finding) => findingResult(finding, report)),
    suppressed: report.suppressed.length,
    risks: report.risks,
    answers: report.answers,
    checklist: report.checklist.map(({ id, state, lines, reason }) => ({ id, state, lines, ...(reason === undefined ? {} : { reason }) })),
  }
}

/** The entry of a file, or of an argument, that could not be read. */
export function failedResult(path: string, error: Failure): FileResult {
  return {
    path,
    genre: null,
    linted: false,
    reason: error.message,
    context: {},
    findings: [],
    suppressed: 0,
    risks: null,
    answers: null,
    checklist: [],
    error,
  }
}

function findingResult(finding: Finding, report: Report): FindingResult {
  const start = report.lines.positionAt(finding.range.start)
  const end = report.lines.positionAt(finding.range.end)
  return {
    ruleId: finding.ruleId,
    category: finding.category,
    severity: finding.severity,
    message: finding.message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    url: finding.url,
  }
}
