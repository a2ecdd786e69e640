import * as vscode from 'vscode'
import { start } from './extension.js'
import { desktopProcess } from './reader/desktop-process.js'

/** Starts the extension where the extension host is Node. */
export function activate(context: vscode.ExtensionContext): void {
  start(context, desktopProcess(vscode.Uri.joinPath(context.extensionUri, 'dist', 'reader.js').fsPath))
}
