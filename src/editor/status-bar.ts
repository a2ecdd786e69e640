import * as vscode from 'vscode'
import { markdownText } from '../formats/markdown-text.js'
import type { ActiveSpec } from './active-spec.js'
import type { OpenSpecs } from './open-specs.js'
import { statusOf } from './status-text.js'

/** Says in the status bar how far the active spec is answered, or why a Markdown document is left alone. */
export function showStatus(specs: OpenSpecs, active: ActiveSpec): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('rightspec.status', vscode.StatusBarAlignment.Right, 100)
  item.name = 'Rightspec'
  const update = () => {
    const reading = active.document && specs.reading(active.document)
    if (!reading) return item.hide()
    const { text, tooltip, command } = statusOf(reading, vscode.l10n)
    item.text = `$(checklist) ${text}`
    // A reason may quote the document, which must not act as Markdown.
    item.tooltip = new vscode.MarkdownString(tooltip.map(markdownText).join('\n\n'))
    item.accessibilityInformation = { label: [`Rightspec: ${text}`, ...tooltip].join('. ') }
    item.command = command
    item.show()
  }
  update()
  return vscode.Disposable.from(
    item,
    active.onDidChange(update),
    specs.onDidRead((document) => {
      if (document === active.document) update()
    }),
  )
}
