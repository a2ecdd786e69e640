import * as vscode from 'vscode'
import { commands } from './commands.js'
import { rangeIn } from './documents.js'
import type { OpenSpecs } from './open-specs.js'

/** Says what, why and what to do of the finding at the caret, or of the first one in its line: in the hover, for those without a mouse. */
export function explainFindings(specs: OpenSpecs): vscode.Disposable {
  return vscode.commands.registerTextEditorCommand(commands.explainFinding, async (editor) => {
    const { document, selection } = editor
    const ranges = specs.shown(document).map(({ range }) => rangeIn(document, range))
    const here = ranges.find((range) => range.contains(selection.active)) ?? ranges.find(({ start }) => start.line === selection.active.line)
    if (!here) return void vscode.window.showInformationMessage(vscode.l10n.t('There is no finding here. “Go to Next Finding” leads to one.'))
    if (!here.contains(selection.active)) editor.selection = new vscode.Selection(here.start, here.start)
    await vscode.commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' })
  })
}
