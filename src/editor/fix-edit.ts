import * as vscode from 'vscode'
import type { Fix } from '../engine/index.js'
import { rangeIn } from './documents.js'
import { placeSnippet } from './snippet-place.js'

/** A snippet edit of VS Code 1.98 and later, which can leave the snippet's own indentation alone. */
type SnippetEdit = vscode.SnippetTextEdit & { keepWhitespace?: boolean }

/** The change that a fix makes, as one step of undo. The document must be the text that the fix was made for. */
export function fixEdit(document: vscode.TextDocument, fix: Fix): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit()
  edit.set(document.uri, [fix.snippet ? snippetEdit(document, fix) : vscode.TextEdit.replace(rangeIn(document, fix.range), fix.text)])
  return edit
}

function snippetEdit(document: vscode.TextDocument, fix: Fix): SnippetEdit {
  const placed = placeSnippet(document.getText(), fix)
  const edit: SnippetEdit = vscode.SnippetTextEdit.replace(rangeIn(document, placed.range), new vscode.SnippetString(placed.text))
  edit.keepWhitespace = true
  return edit
}
