import * as vscode from 'vscode'
import type { Finding } from '../engine/index.js'
import { commands } from './commands.js'
import { rangeIn } from './documents.js'
import { fixEdit } from './fix-edit.js'
import type { OpenSpecs } from './open-specs.js'
import type { Reader } from './reader/reader.js'

/** Silences the finding at the caret, or one of the document's, with a comment that asks for the reason. */
export function suppressFindings(specs: OpenSpecs, reader: Reader): vscode.Disposable {
  return vscode.commands.registerTextEditorCommand(commands.suppressFinding, async (editor) => {
    const { document } = editor
    const report = await specs.fresh(document)
    const { version } = document
    if (!report || report.findings.length === 0) {
      vscode.window.showInformationMessage(vscode.l10n.t('There is no finding to suppress in this document.'))
      return
    }
    const finding = await chooseFinding(editor, report.findings)
    if (!finding) return
    const { suppressions } = await reader.offers(report, finding)
    const made = await Promise.all(suppressions.map(({ make }) => make()))
    const fixes = made.flatMap((fix) => (fix ? [{ label: fix.title, fix }] : []))
    const chosen = await vscode.window.showQuickPick(fixes, { title: vscode.l10n.t('Suppress Finding'), placeHolder: finding.message })
    if (!chosen) return
    if (document.version !== version) {
      vscode.window.showInformationMessage(vscode.l10n.t('The document has changed in the meantime. Please try again.'))
      return
    }
    await vscode.window.showTextDocument(document, editor.viewColumn)
    await vscode.workspace.applyEdit(fixEdit(document, chosen.fix))
  })
}

async function chooseFinding({ document, selection }: vscode.TextEditor, findings: readonly Finding[]): Promise<Finding | undefined> {
  const here = findings.filter(({ range }) => rangeIn(document, range).intersection(selection))
  const candidates = here.length > 0 ? here : findings
  if (here.length === 1) return here[0]
  const items = candidates.map((finding) => ({
    label: finding.message,
    description: vscode.l10n.t('line {0}', document.positionAt(finding.range.start).line + 1),
    detail: finding.ruleId,
    finding,
  }))
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Suppress Finding'), placeHolder: vscode.l10n.t('Which finding?') })
  return chosen?.finding
}
