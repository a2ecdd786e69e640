import * as vscode from 'vscode'
import type { RulePage } from '../engine/engine.js'
import type { Finding, Report } from '../engine/index.js'
import type { SuppressionComment } from '../engine/suppressions.js'
import { markdownText } from '../formats/markdown-text.js'
import { commands } from './commands.js'
import { markdown, rangeIn } from './documents.js'
import type { OpenSpecs } from './open-specs.js'
import type { Reader } from './reader/reader.js'

type Pages = ReadonlyMap<string, RulePage>

/** Explains findings and the comments that silence them: what, why, and what to do. */
export function explainOnHover(specs: OpenSpecs, reader: Reader): vscode.Disposable {
  return vscode.languages.registerHoverProvider(markdown, {
    async provideHover(document, position) {
      const offset = document.offsetAt(position)
      const findings = specs.shown(document).filter(({ range }) => range.start <= offset && offset <= range.end)
      const [first] = findings
      if (first) {
        const range = rangeIn(document, first.range) // before waiting: they move with the text
        return new vscode.Hover(explain(findings, await reader.pages()), range)
      }
      const report = specs.reading(document) && (await specs.fresh(document))
      const directive = report && (await reader.commentAt(report, offset))
      return directive && new vscode.Hover(describe(directive, report, await reader.pages()), rangeIn(document, directive.comment))
    },
  })
}

/** One part per rule. The editor itself shows the findings' messages, so that no text of the document is in here. */
function explain(findings: readonly Finding[], pages: Pages): vscode.MarkdownString[] {
  return [...new Set(findings.map(({ ruleId }) => ruleId))].flatMap((ruleId) => explainRule(pages.get(ruleId)) ?? [])
}

function explainRule(page: RulePage | undefined): vscode.MarkdownString | undefined {
  if (!page) return undefined
  const link = `command:${commands.showRule}?${encodeURIComponent(JSON.stringify([page.id]))}`
  const parts = [
    `**${vscode.l10n.t('What')}** — ${page.what}`,
    `**${vscode.l10n.t('Why')}** — ${page.why}`,
    `**${vscode.l10n.t('What to do')}** — ${page.todo}`,
    `[${vscode.l10n.t('Show the rule')}](${link})`,
  ]
  const text = new vscode.MarkdownString(parts.join('\n\n'))
  text.isTrusted = { enabledCommands: [commands.showRule] }
  return text
}

/** What a comment silences, with its reason, then the rules that it names. */
function describe(directive: SuppressionComment, report: Report, pages: Pages): vscode.MarkdownString[] {
  const silenced = report.suppressed.filter(({ suppression }) => suppression.comment.start === directive.comment.start)
  const parts = [scopeOf(directive), directive.reason ? vscode.l10n.t('Reason: {0}', directive.reason) : vscode.l10n.t('No reason is given.')]
  if (directive.directive !== 'enable' && report.linted) parts.push(silencedText(silenced.map(({ finding }) => finding)))
  // The comment is the document's text: it must not act as Markdown.
  return [new vscode.MarkdownString(parts.map(markdownText).join('\n\n')), ...directive.rules.flatMap((rule) => explainRule(pages.get(rule)) ?? [])]
}

function scopeOf({ directive, rules }: SuppressionComment): string {
  const { l10n } = vscode
  const what = rules.length > 0 ? rules.join(', ') : l10n.t('all rules')
  switch (directive) {
    case 'disable-next-line':
      return l10n.t('Silences {0} in the next line.', what)
    case 'disable-line':
      return l10n.t('Silences {0} in this line.', what)
    case 'disable-block':
      return l10n.t('Silences {0} in the next block.', what)
    case 'disable-section':
      return l10n.t('Silences {0} in this section.', what)
    case 'disable-file':
      return l10n.t('Silences {0} in this file.', what)
    case 'disable':
      return l10n.t('Silences {0} from here on.', what)
    case 'enable':
      return l10n.t('Lets {0} speak again from here on.', what)
  }
}

function silencedText(findings: readonly Finding[]): string {
  if (findings.length === 0) return vscode.l10n.t('At the moment there is nothing here to silence.')
  return vscode.l10n.t('Silenced here: {0}', findings.map(({ message }) => message).join(' · '))
}
