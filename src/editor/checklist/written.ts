import * as vscode from 'vscode'
import { messageOf } from '../../config/message-of.js'
import { nameOf } from '../../config/paths.js'
import { checklistHtml } from '../../formats/checklist-html.js'
import { checklistMarkdown } from '../../formats/checklist-markdown.js'
import type { ChecklistView } from './view.js'

/** Puts the checklist on the clipboard as Markdown. */
export async function copyChecklist(view: ChecklistView): Promise<void> {
  await vscode.env.clipboard.writeText(checklistMarkdown(view))
  void vscode.window.showInformationMessage(vscode.l10n.t('The checklist is on the clipboard, as Markdown.'))
}

/** Saves the checklist as a page to print, where the person says; beside the spec, if they have no other wish. */
export async function saveChecklist(view: ChecklistView, spec: vscode.Uri): Promise<void> {
  const name = view.title.replace(/\.\w+$/, '')
  const beside = spec.scheme === 'untitled' ? undefined : vscode.Uri.joinPath(spec, `../${name}-checklist.html`)
  const target = await vscode.window.showSaveDialog({ ...(beside ? { defaultUri: beside } : {}), filters: { HTML: ['html'] } })
  if (!target) return
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(checklistHtml(view, vscode.env.language)))
  } catch (error) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The checklist could not be saved: {0}', messageOf(error)))
    return
  }
  const open = vscode.l10n.t('Open')
  const saved = vscode.l10n.t('The checklist is saved as {0}.', nameOf(target.path))
  if ((await vscode.window.showInformationMessage(saved, open)) === open) await vscode.env.openExternal(target)
}
