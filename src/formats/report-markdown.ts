import type { Localiser } from '../localiser.js'
import { riskStates, risks } from '../spec/risk-states.js'
import { markdownText } from './markdown-text.js'
import type { Overview, OverviewSpec } from './overview.js'
import { changed, firstLines, type LinkTo, linkBeside, type ReportWords, reportWords, riskMarks, wasState } from './report-words.js'
import { answeredCount } from './summary.js'

export interface ReportOptions {
  l10n: Localiser
  /** What the earlier report is called, where there is one. */
  since?: string | undefined
  link?: LinkTo
}

/** A report as Markdown (GFM tables), with a final line break. */
export function formatReportMarkdown(overview: Overview, { l10n, since, link = linkBeside }: ReportOptions): string {
  const words = reportWords(overview, l10n)
  const parts = [`# ${words.title}`, words.figures.map(({ label, value, change }) => `- ${label}: ${value}${change && ` (${change})`}`).join('\n')]
  if (since !== undefined) parts.push(words.since(markdownText(since)))
  if (overview.specs.length === 0) parts.push(words.none)
  else parts.push(...riskParts(overview, words), ...specParts(overview, words, link), ...openParts(overview, words))
  if (overview.trend && overview.trend.gone.length > 0) parts.push(`## ${words.gone}`, overview.trend.gone.map((path) => `- ${markdownText(path)}`).join('\n'))
  if (overview.failed.length > 0)
    parts.push(`## ${words.failedTitle}`, overview.failed.map(({ path, error }) => `- ${markdownText(path)}: ${markdownText(error.message)}`).join('\n'))
  return `${parts.join('\n\n')}\n`
}

function riskParts({ risks: counts }: Overview, words: ReportWords): string[] {
  const rows = risks.map((risk) => [words.risk[risk], ...riskStates.map((state) => String(counts[risk][state] || ''))])
  return [`## ${words.risksTitle}`, words.risksCaption, table(['', ...riskStates.map((state) => `${riskMarks[state]} ${words.riskState[state]}`)], rows)]
}

function specParts({ specs }: Overview, words: ReportWords, link: LinkTo): string[] {
  return [
    `## ${words.specsTitle}`,
    words.specsNote,
    table(
      words.columns,
      specs.map((spec) => row(spec, words, link)),
    ),
  ]
}

function row({ result, change }: OverviewSpec, words: ReportWords, link: LinkTo): string[] {
  const { path, checklist, findings } = result
  const lead = `[${markdownText(path)}](${link(path)})${change === 'new' ? ` (${words.isNew})` : ''}`
  const cells = risks.map((risk) => {
    const { state, lines } = result.risks[risk]
    const { shown, more } = firstLines(lines)
    const links = shown.map((line) => `[${line}](${link(path, line)})`)
    if (more > 0) links.push(words.moreLines(more))
    const was = wasState(change, risk)
    return [`${riskMarks[state]} ${words.riskState[state]}`, links.join(', '), was && `(${words.was(was)})`].filter(Boolean).join(' ')
  })
  return [
    lead,
    withChange(words.answered(answeredCount(checklist), checklist.length), changed(change, 'answered')),
    ...cells,
    withChange(String(findings.length), changed(change, 'findings')),
  ]
}

function openParts({ openMost }: Overview, words: ReportWords): string[] {
  const rows = openMost.map((question) => [markdownText(words.question(question)), words.openIn(question), words.partlyIn(question)])
  return [`## ${words.openTitle}`, words.nothingOpen || table(words.openColumns, rows)]
}

function withChange(value: string, change: string): string {
  return change ? `${value} (${change})` : value
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
