import type { Colors, Formatter } from 'picocolors/types.js'
import { type FindingSeverity, findingSeverities } from '../config/severity.js'
import { type Risk, type RiskState, risks } from '../spec/risk-states.js'
import type { RiskAnswer } from '../spec/risks.js'
import { padEnd, printable, widest } from './printable.js'
import type { FileResult, FindingResult } from './result.js'
import { answeredCount, reaches, type Summary, summarize } from './summary.js'

/** A result with what only people need to know of it. */
export interface ShownFile {
  result: FileResult
  /** The path as the person wrote it. */
  shown: string
  /** Named one by one, not found by walking a folder or by a pattern. */
  named: boolean
}

export interface TextOptions {
  colors: Colors
  /** List every document that was left alone, not only the named ones. */
  verbose?: boolean
  /** Show only findings at or above this level, and no file without one. */
  only?: FindingSeverity | undefined
}

/** The results of all files for a person to read: findings and risk states per spec, then what was left alone, then a summary. */
export function formatText(files: readonly ShownFile[], options: TextOptions): string {
  const parts = files.map((file) => formatFile(file, options)).filter((part) => part !== '')
  const leftAlone = formatLeftAlone(files, options)
  if (leftAlone) parts.push(leftAlone)
  parts.push(formatSummary(summarize(files.map(({ result }) => result)), options.colors))
  return `${parts.join('\n\n')}\n`
}

function formatFile({ result, shown }: ShownFile, { colors, only }: TextOptions): string {
  if (!result.linted) return ''
  const findings = only ? result.findings.filter((finding) => reaches(finding, only)) : result.findings
  if (only && findings.length === 0) return ''
  return [colors.underline(printable(shown)), ...formatFindings(findings, colors), formatRisks(result, colors)].join('\n')
}

function formatFindings(findings: readonly FindingResult[], colors: Colors): string[] {
  const rows = findings.map(({ line, column, severity, message, ruleId }) => ({
    place: `${line}:${column}`,
    severity,
    message: printable(message),
    ruleId,
  }))
  const placeWidth = widest(rows.map(({ place }) => place))
  const severityWidth = widest(rows.map(({ severity }) => severity))
  const messageWidth = widest(rows.map(({ message }) => message))
  return rows.map(({ place, severity, message, ruleId }) =>
    [
      '',
      colors.dim(place.padStart(placeWidth)),
      severityColor(severity, colors)(severity.padEnd(severityWidth)),
      padEnd(message, messageWidth),
      colors.dim(ruleId),
    ].join('  '),
  )
}

function formatRisks({ risks: states, checklist }: FileResult, colors: Colors): string {
  const parts = states ? risks.map((risk) => formatRisk(risk, states[risk], colors)) : []
  if (checklist.length > 0) parts.push(`${answeredCount(checklist)} of ${checklist.length} answered`)
  return `  ${parts.join(colors.dim(' · '))}`
}

/** "valuable evidenced (data)": what was found out differs in how much it proves. */
function formatRisk(risk: Risk, { state, rung }: RiskAnswer, colors: Colors): string {
  const shown = `${risk} ${stateColor(state, colors)(state)}`
  return state === 'evidenced' && rung ? `${shown} ${colors.dim(`(${rung})`)}` : shown
}

function formatLeftAlone(files: readonly ShownFile[], { colors, verbose, only }: TextOptions): string {
  if (only && !verbose) return ''
  const rows = files
    .filter(({ result, named }) => !result.linted && !result.error && (named || verbose))
    .map(({ result, shown }) => ({ path: printable(shown), genre: result.genre ?? '', reason: printable(result.reason) }))
  if (rows.length === 0) return ''
  const pathWidth = widest(rows.map(({ path }) => path))
  const genreWidth = widest(rows.map(({ genre }) => genre))
  const lines = rows.map(({ path, genre, reason }) => `  ${padEnd(path, pathWidth)}  ${genre.padEnd(genreWidth)}  ${colors.dim(reason)}`)
  return [`Left alone, as no product spec ${colors.dim('(--all reads them all the same)')}`, ...lines].join('\n')
}

function formatSummary({ specs, leftAlone, failed, findings, bySeverity, suppressed }: Summary, colors: Colors): string {
  const counts = [...findingSeverities]
    .reverse()
    .filter((severity) => bySeverity[severity] > 0)
    .map((severity) => {
      const count = bySeverity[severity]
      return severityColor(severity, colors)(`${count} ${severity}${count === 1 || severity === 'info' ? '' : 's'}`)
    })
  const said = findings === 0 ? 'no findings' : `${plural(findings, 'finding')}: ${counts.join(', ')}`
  const rest = [
    suppressed > 0 && `${suppressed} suppressed`,
    leftAlone > 0 && `${plural(leftAlone, 'document')} left alone`,
    failed > 0 && colors.red(`${failed} could not be read`),
  ].filter((part) => part !== false)
  return [`${plural(specs, 'spec')}, ${said}`, ...rest].join('; ')
}

function severityColor(severity: FindingSeverity, colors: Colors): Formatter {
  return { error: colors.red, warning: colors.yellow, info: colors.blue, hint: colors.dim }[severity]
}

function stateColor(state: RiskState, colors: Colors): Formatter {
  if (state === 'absent') return colors.red
  if (state === 'partial') return colors.yellow
  return state === 'evidenced' ? colors.green : colors.cyan
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
