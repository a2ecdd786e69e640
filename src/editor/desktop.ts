import * as vscode from 'vscode'
import { start } from './extension.js'
import { desktopThread } from './reader/desktop-thread.js'

/** Starts the extension where the extension host is Node. */
export function activate(context: vscode.ExtensionContext): void {
  start(context, desktopThread(vscode.Uri.joinPath(context.extensionUri, 'dist', 'reader.js').fsPath))
}
