import { riskStates, risks } from '../spec/risk-states.js'
import { type Html, html } from './html.js'
import type { Overview, OverviewSpec } from './overview.js'
import { page } from './page.js'
import type { ReportOptions } from './report-markdown.js'
import { riskPicture } from './report-picture.js'
import { darkColors, lightColors, reportStyle } from './report-style.js'
import { changed, firstLines, type LinkTo, linkBeside, type ReportWords, reportWords, riskMarks, wasState } from './report-words.js'
import { answeredCount } from './summary.js'

export interface PageOptions extends ReportOptions {
  /** BCP 47 tag of the language of the words. */
  language: string
  /** Style sheet for the colours; light or dark as the reader's system is, where nothing is said. */
  colors?: string
}

const systemColors = `:root { ${lightColors} }
@media screen and (prefers-color-scheme: dark) { :root { ${darkColors} } }`

/** A report as a page that needs nothing else: no script, nothing from elsewhere. All text of specs and paths goes in as text. */
export function formatReportHtml(overview: Overview, { l10n, language, since, link = linkBeside, colors = systemColors }: PageOptions): string {
  const words = reportWords(overview, l10n)
  const { specs, trend, failed } = overview
  const content = html`<dl class="figures">
${words.figures.map(({ label, value, change }) => html`<div><dt>${label}</dt><dd>${value}${change ? html` <span class="change">${change}</span>` : undefined}</dd></div>`)}
</dl>
${since === undefined ? undefined : html`<p class="muted">${words.since(since)}</p>`}
${specs.length === 0 ? html`<p>${words.none}</p>` : [picture(overview, words), specTable(overview, words, link), openTable(overview, words)]}
${list(words.gone, trend?.gone ?? [])}
${list(
  words.failedTitle,
  failed.map(({ path, error }) => `${path}: ${error.message}`),
)}`
  return page({ title: words.title, language, style: `${colors}${reportStyle}`, content })
}

function picture(overview: Overview, words: ReportWords): Html {
  return html`<h2>${words.risksTitle}</h2>
<figure>
<figcaption>${words.risksCaption}</figcaption>
${riskPicture(overview, words)}
<ul class="legend">
${riskStates.map((state) => html`<li><span class="swatch ${state}"></span>${words.riskState[state]}</li>`)}
</ul>
</figure>`
}

function specTable({ specs }: Overview, words: ReportWords, link: LinkTo): Html {
  return html`<h2 id="specs">${words.specsTitle}</h2>
<p class="muted">${words.specsNote}</p>
<div class="wide" role="region" aria-labelledby="specs" tabindex="0">
<table>
<thead><tr>${words.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${specs.map((spec) => row(spec, words, link))}
</tbody>
</table>
</div>`
}

function row({ result, change }: OverviewSpec, words: ReportWords, link: LinkTo): Html {
  const { path, checklist, findings } = result
  const cells = risks.map((risk) => {
    const { state, lines } = result.risks[risk]
    const was = wasState(change, risk)
    return html`<td><span class="mark" aria-hidden="true">${riskMarks[state]}</span>${words.riskState[state]}${lineLinks(path, lines, words, link)}${was && html`<span class="was">${words.was(was)}</span>`}</td>`
  })
  return html`<tr>
<th scope="row"><a href="${link(path)}">${path}</a>${change === 'new' ? html` <span class="change">${words.isNew}</span>` : undefined}</th>
<td>${words.answered(answeredCount(checklist), checklist.length)}${delta(changed(change, 'answered'))}</td>
${cells}
<td>${findings.length}${delta(changed(change, 'findings'))}</td>
</tr>`
}

function lineLinks(path: string, lines: readonly number[], words: ReportWords, link: LinkTo): Html | undefined {
  if (lines.length === 0) return undefined
  const { shown, more } = firstLines(lines)
  const links = shown.map((line, index) => html`${index > 0 ? ', ' : ''}<a href="${link(path, line)}" aria-label="${words.line(line)}">${line}</a>`)
  return html`<span class="lines">${links}${more > 0 ? ` ${words.moreLines(more)}` : ''}</span>`
}

function delta(change: string): Html | undefined {
  return change ? html` <span class="change">${change}</span>` : undefined
}

function openTable({ openMost }: Overview, words: ReportWords): Html {
  if (words.nothingOpen) return html`<h2>${words.openTitle}</h2><p>${words.nothingOpen}</p>`
  return html`<h2>${words.openTitle}</h2>
<table>
<thead><tr>${words.openColumns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${openMost.map((question) => html`<tr><th scope="row">${words.question(question)}</th><td>${words.openIn(question)}</td><td>${words.partlyIn(question)}</td></tr>`)}
</tbody>
</table>`
}

function list(title: string, items: readonly string[]): Html | undefined {
  if (items.length === 0) return undefined
  return html`<h2>${title}</h2>
<ul>
${items.map((item) => html`<li>${item}</li>`)}
</ul>`
}
