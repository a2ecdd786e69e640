import * as vscode from 'vscode'
import type { Report } from '../../engine/index.js'
import { spacedStub } from './stub.js'

/** Takes the caret to the start of a line, from 1, or of the last one there is. */
export function revealLine(editor: vscode.TextEditor, line: number): void {
  const { start } = editor.document.lineAt(Math.min(line, editor.document.lineCount) - 1).range
  editor.selection = new vscode.Selection(start, start)
  editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

/** Puts the stub of a question where it belongs, with its blanks to be filled in. The report must be that of the text as it is. False where there is none. */
export async function insertStub(
  editor: vscode.TextEditor,
  report: Report | undefined,
  question: string,
  kind: 'stub' | 'assumption' = 'stub',
): Promise<boolean> {
  const stub = report?.checklist.find(({ id }) => id === question)?.[kind]
  if (!stub) return false
  const place = editor.document.positionAt(stub.offset)
  await editor.insertSnippet(new vscode.SnippetString(spacedStub(editor.document.getText(), stub.offset, stub.text)), place)
  editor.revealRange(new vscode.Range(place, editor.selection.end))
  return true
}
