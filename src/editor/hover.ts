import * as vscode from 'vscode'
import type { Finding } from '../engine/index.js'
import { commentAt, type SuppressionComment } from '../engine/suppressions.js'
import { rulePage } from '../rules/pages.js'
import { commands } from './commands.js'
import { markdown, rangeIn } from './documents.js'
import { plainText } from './markdown-text.js'
import type { OpenSpecs } from './open-specs.js'

/** Explains findings and the comments that silence them: what, why, and what to do. */
export function explainOnHover(specs: OpenSpecs): vscode.Disposable {
  return vscode.languages.registerHoverProvider(markdown, {
    provideHover(document, position) {
      const offset = document.offsetAt(position)
      const findings = specs.shown(document).filter(({ range }) => range.start <= offset && offset <= range.end)
      const [first] = findings
      if (first) return new vscode.Hover(explain(findings), rangeIn(document, first.range))
      const directive = specs.reading(document) && commentAt(document.getText(), offset)
      return directive && new vscode.Hover(describe(directive, specs, document), rangeIn(document, directive.comment))
    },
  })
}

/** One part per rule. The editor itself shows the findings' messages, so that no text of the document is in here. */
function explain(findings: readonly Finding[]): vscode.MarkdownString[] {
  return [...new Set(findings.map(({ ruleId }) => ruleId))].flatMap((ruleId) => explainRule(ruleId) ?? [])
}

function explainRule(ruleId: string): vscode.MarkdownString | undefined {
  const page = rulePage(ruleId)
  if (!page) return undefined
  const link = `command:${commands.showRule}?${encodeURIComponent(JSON.stringify([ruleId]))}`
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
function describe(directive: SuppressionComment, specs: OpenSpecs, document: vscode.TextDocument): vscode.MarkdownString[] {
  const report = specs.fresh(document)
  const silenced = report?.suppressed.filter(({ suppression }) => suppression.comment.start === directive.comment.start) ?? []
  const parts = [scopeOf(directive), directive.reason ? vscode.l10n.t('Reason: {0}', directive.reason) : vscode.l10n.t('No reason is given.')]
  if (directive.directive !== 'enable' && report?.linted) parts.push(silencedText(silenced.map(({ finding }) => finding)))
  // The comment is the document's text: it must not act as Markdown.
  return [new vscode.MarkdownString(parts.map(plainText).join('\n\n')), ...directive.rules.flatMap((rule) => explainRule(rule) ?? [])]
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
