import { createEngine } from '../../src/engine/index.js'
import type { Finding, Report } from '../../src/engine/report.js'
import { risks } from '../../src/spec/risks.js'

const engine = createEngine()
/** Rules in the nursery speak too: a change of them is to be seen as well. */
const settings = { severity: { nursery: 'info' } } as const

/** All that is said of a document, a line each, as a person reviews it: a change of a rule shows as the lines that it changes. */
export function readingOf(path: string, text: string): string {
  const report = engine.lint(text, { path, settings })
  return [
    `genre: ${report.genre.genre ?? '–'} (${report.genre.reason})`,
    ...(report.linted
      ? [...report.findings.map((finding) => inWords(finding, report)), ...risks.flatMap((risk) => riskLines(risk, report)), ...answers(report)]
      : []),
    '',
  ].join('\n')
}

function inWords({ ruleId, severity, message, range, related }: Finding, { lines }: Report): string {
  const { line, column } = lines.positionAt(range.start)
  const end = lines.positionAt(range.end)
  const also = related.map((place) => `; line ${lines.lineAt(place.range.start)}: ${place.message}`).join('')
  return `${line}:${column}-${end.line}:${end.column} ${severity} ${ruleId}: ${message}${also}`
}

function riskLines(risk: (typeof risks)[number], { risks: states }: Report): string[] {
  const { state, ladder } = states[risk]
  return [`${risk}: ${state}${at(states[risk].lines)}`, ...ladder.map(({ rung, lines }) => `  ${rung}${at(lines)}`)]
}

function answers({ answers: found, checklist }: Report): string[] {
  return [
    ...Object.entries(found).map(([question, line]) => `${question}${at(line === null ? [] : [line])}`),
    ...checklist.map(({ id, state, lines }) => `checklist ${id}: ${state}${at(lines)}`),
    `stubs go to ${checklist[0]?.stub.offset ?? '–'}`,
  ]
}

function at(lines: readonly number[]): string {
  return lines.length > 0 ? ` (${lines.join(', ')})` : ' (–)'
}
