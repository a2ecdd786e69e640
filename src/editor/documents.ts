import * as vscode from 'vscode'
import type { TextRange } from '../markdown/text-range.js'
import { ruleScheme } from './rule-uri.js'

/** Every Markdown document, wherever it lies. */
export const markdown: vscode.DocumentSelector = { language: 'markdown' }

/** Schemes of Markdown that nobody writes a spec in: our own pages, older versions in a comparison, comment boxes, notebook cells. */
const leftAlone: ReadonlySet<string> = new Set([ruleScheme, 'git', 'gitlens', 'review', 'pr', 'comment', 'output', 'vscode-scm', 'vscode-notebook-cell'])

export function isReadable(document: vscode.TextDocument): boolean {
  return document.languageId === 'markdown' && !leftAlone.has(document.uri.scheme)
}

/** A range of offsets as the editor's range. Where nothing is covered, it covers nothing. */
export function rangeIn(document: vscode.TextDocument, { start, end }: TextRange): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end))
}

/** Offsets of all carets in the editors that show a document. */
export function caretsIn(document: vscode.TextDocument): number[] {
  return vscode.window.visibleTextEditors
    .filter((editor) => editor.document === document)
    .flatMap((editor) => editor.selections.map((selection) => document.offsetAt(selection.active)))
}
