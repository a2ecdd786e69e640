import * as vscode from 'vscode'
import { commands } from './commands.js'
import { rangeIn } from './documents.js'
import { neighbour } from './neighbour.js'
import type { OpenSpecs } from './open-specs.js'

/** Takes the caret to the next or previous finding, round the ends of the document, and explains it there. */
export function goToFindings(specs: OpenSpecs): vscode.Disposable {
  const go = (direction: 'next' | 'previous') => async (editor: vscode.TextEditor) => {
    const { document, selection } = editor
    const finding = neighbour(specs.shown(document), document.offsetAt(selection.active), direction)
    if (!finding) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('No findings in this document.'), 4000)
      return
    }
    const range = rangeIn(document, finding.range)
    editor.selection = new vscode.Selection(range.start, range.start)
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
    await vscode.commands.executeCommand('editor.action.showHover')
  }
  return vscode.Disposable.from(
    vscode.commands.registerTextEditorCommand(commands.nextFinding, go('next')),
    vscode.commands.registerTextEditorCommand(commands.previousFinding, go('previous')),
  )
}
