import * as vscode from 'vscode'
import { start } from './extension.js'
import { browserThread } from './reader/browser-thread.js'

/** Starts the extension where the extension host is a browser's. */
export function activate(context: vscode.ExtensionContext): void {
  start(context, browserThread(vscode.Uri.joinPath(context.extensionUri, 'dist', 'web', 'reader.js').toString(true)))
}
