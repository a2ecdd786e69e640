import * as vscode from 'vscode'
import type { RulePage } from '../engine/engine.js'
import { rulePage, rulePages } from '../rules/pages.js'
import { commands } from './commands.js'
import { ruleIdOf, ruleScheme, ruleUri } from './rule-uri.js'

/** The rules' pages as read-only documents, rendered by the editor's own Markdown preview. */
export function publishRulePages(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(ruleScheme, {
      provideTextDocumentContent({ path }) {
        const id = ruleIdOf(path)
        return rulePage(id)?.body ?? vscode.l10n.t('There is no rule called "{0}".', id)
      },
    }),
    vscode.commands.registerCommand(commands.showRule, showRule),
  )
}

async function showRule(ruleId?: unknown): Promise<void> {
  const page = (typeof ruleId === 'string' ? rulePage(ruleId) : undefined) ?? (await chooseRule())
  if (!page) return
  const uri = ruleUri(page)
  const column = vscode.window.activeTextEditor ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active
  try {
    await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor', column)
  } catch {
    // Where the editor's Markdown preview is switched off, the page reads well as plain text.
    await vscode.window.showTextDocument(uri, { viewColumn: column, preview: true })
  }
}

async function chooseRule(): Promise<RulePage | undefined> {
  const items = rulePages().map((page) => ({ label: page.title, description: page.id, detail: plain(page.what), page }))
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Show Rule'),
    placeHolder: vscode.l10n.t('Which rule?'),
    matchOnDescription: true,
    matchOnDetail: true,
  })
  return chosen?.page
}

function plain(markdown: string): string {
  return markdown.replace(/[*_`]/g, '')
}
