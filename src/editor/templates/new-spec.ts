import * as vscode from 'vscode'
import { commands } from '../commands.js'
import type { SettingsReader } from '../settings.js'
import { templateNames, templateTexts } from './own-templates.js'
import { teamTemplates } from './team-templates.js'
import { templateSnippet } from './template-text.js'

interface Choice extends vscode.QuickPickItem {
  read?: () => Promise<string>
}

/** Starts an untitled spec from a template, with the blanks as tab stops. */
export function offerNewSpec(extensionUri: vscode.Uri, settings: SettingsReader): vscode.Disposable {
  return vscode.commands.registerCommand(commands.newSpec, async () => {
    const chosen = await vscode.window.showQuickPick(choices(extensionUri, settings), {
      title: vscode.l10n.t('New Product Spec'),
      placeHolder: vscode.l10n.t('Which shape?'),
      matchOnDescription: true,
      matchOnDetail: true,
    })
    if (!chosen?.read) return
    const text = await chosen.read()
    const document = await vscode.workspace.openTextDocument({ language: 'markdown' })
    const editor = await vscode.window.showTextDocument(document)
    await editor.insertSnippet(new vscode.SnippetString(templateSnippet(text)))
  })
}

/** The team's templates stand before ours, where there are any. */
async function choices(extensionUri: vscode.Uri, settings: SettingsReader): Promise<Choice[]> {
  const texts = templateTexts(vscode.l10n)
  const own = templateNames.map((name): Choice => ({ ...texts[name], read: () => readOwn(extensionUri, name) }))
  const { templates, problems } = await teamTemplates(settings)
  if (problems.length > 0) void vscode.window.showWarningMessage(problems.join(' '))
  if (templates.length === 0) return own
  return [
    heading(vscode.l10n.t('Templates of this workspace')),
    ...templates.map(({ title, path, text }): Choice => ({ label: title, description: path, read: async () => text })),
    heading(vscode.l10n.t('Templates of Rightspec')),
    ...own,
  ]
}

function heading(label: string): Choice {
  return { label, kind: vscode.QuickPickItemKind.Separator }
}

async function readOwn(extensionUri: vscode.Uri, name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'templates', name)))
}
