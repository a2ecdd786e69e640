import * as vscode from 'vscode'
import type { RulePage } from '../engine/engine.js'
import { commands } from './commands.js'
import type { Reader } from './reader/reader.js'
import { ruleIdOf, ruleScheme, ruleUri } from './rule-uri.js'

/** The rules' pages as read-only documents, rendered by the editor's own Markdown preview. */
export function publishRulePages(reader: Reader): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(ruleScheme, {
      async provideTextDocumentContent({ path }) {
        const id = ruleIdOf(path)
        return (await reader.pages()).get(id)?.body ?? vscode.l10n.t('There is no rule called "{0}".', id)
      },
    }),
    vscode.commands.registerCommand(commands.showRule, async (ruleId?: unknown) => showRule(ruleId, await reader.pages())),
  )
}

async function showRule(ruleId: unknown, pages: ReadonlyMap<string, RulePage>): Promise<void> {
  const page = (typeof ruleId === 'string' ? pages.get(ruleId) : undefined) ?? (await chooseRule(pages))
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

async function chooseRule(pages: ReadonlyMap<string, RulePage>): Promise<RulePage | undefined> {
  const items = [...pages.values()].map((page) => ({ label: page.title, description: page.id, detail: plain(page.what), page }))
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
