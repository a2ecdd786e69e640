import * as vscode from 'vscode'
import { commands } from './commands.js'

/** Opens the sample spec, which holds a finding of each kind, as a document of its own that can be written in and thrown away. */
export function offerSample(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand(commands.openSample, async () => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'examples', 'checkout-recovery-prd.md'))
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: new TextDecoder().decode(bytes) })
    await vscode.window.showTextDocument(document)
  })
}
