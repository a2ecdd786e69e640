import * as vscode from 'vscode'
import { commands } from './commands.js'
import { specTemplates } from './spec-templates.js'

/** Starts an untitled spec from a template, with the blanks as tab stops. */
export function offerNewSpec(): vscode.Disposable {
  return vscode.commands.registerCommand(commands.newSpec, async () => {
    const chosen = await vscode.window.showQuickPick(specTemplates(vscode.l10n), {
      title: vscode.l10n.t('New Product Spec'),
      placeHolder: vscode.l10n.t('Which shape?'),
      matchOnDetail: true,
    })
    if (!chosen) return
    const document = await vscode.workspace.openTextDocument({ language: 'markdown' })
    const editor = await vscode.window.showTextDocument(document)
    await editor.insertSnippet(new vscode.SnippetString(chosen.snippet))
  })
}
