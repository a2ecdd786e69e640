import * as vscode from 'vscode'
import type { Report } from '../../engine/index.js'
import { waiverInToml } from '../../engine/waiver-in-toml.js'
import type { Reader } from '../reader/reader.js'

/** Asks why a question does not apply, and writes it into the front matter in one step, to be seen in a review and taken back by one undo. */
export async function waive(
  document: vscode.TextDocument,
  report: Report | undefined,
  question: string,
  by: { panel: vscode.WebviewPanel; reader: Reader },
): Promise<void> {
  const entry = report?.checklist.find(({ id }) => id === question)
  if (!entry) return
  const reason = await vscode.window.showInputBox({
    title: entry.question,
    prompt: vscode.l10n.t('Why does this question not apply here? The reason goes into the front matter of the document.'),
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('A short reason helps those who review the document.') : undefined),
    ignoreFocusOut: true,
  })
  by.panel.reveal(undefined, false) // back to where the person was, before the checklist changes
  if (reason === undefined) return
  const { version } = document
  const edit = await by.reader.waive(document.getText(), question, reason)
  if (document.version !== version) return
  if (edit === 'toml') return offerToml(waiverInToml(question, reason))
  if (edit === 'unreadable') {
    void vscode.window.showWarningMessage(vscode.l10n.t('The front matter of this document leaves no place for the reason, so that nothing was changed.'))
    return
  }
  const change = new vscode.WorkspaceEdit()
  change.replace(document.uri, new vscode.Range(document.positionAt(edit.range.start), document.positionAt(edit.range.end)), edit.text)
  const done = await vscode.workspace.applyEdit(change)
  if (!done) void vscode.window.showWarningMessage(vscode.l10n.t('The document could not be changed.'))
}

async function offerToml(lines: string): Promise<void> {
  const copy = vscode.l10n.t('Copy')
  const note = vscode.l10n.t(
    'The front matter of this document is TOML, which Rightspec does not write. Add this to it: {0}',
    lines.trim().replace('\n', ' ⏎ '),
  )
  if ((await vscode.window.showWarningMessage(note, copy)) === copy) await vscode.env.clipboard.writeText(lines)
}
