import * as vscode from 'vscode'
import { isReadable } from './documents.js'

/**
 * The Markdown document that the person works on: that of the active editor, and still that one while a panel beside it has the focus.
 */
export class ActiveSpec implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument | undefined>()
  readonly #subscription: vscode.Disposable
  #document: vscode.TextDocument | undefined

  readonly onDidChange = this.#changed.event

  constructor() {
    const update = () => this.#update()
    this.#subscription = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.window.onDidChangeVisibleTextEditors(update),
      vscode.workspace.onDidOpenTextDocument(update),
      vscode.workspace.onDidCloseTextDocument(update),
    )
    this.#document = this.#find()
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document
  }

  dispose(): void {
    this.#subscription.dispose()
    this.#changed.dispose()
  }

  #update(): void {
    const document = this.#find()
    if (document === this.#document) return
    this.#document = document
    this.#changed.fire(document)
  }

  #find(): vscode.TextDocument | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window
    const editor = activeTextEditor ?? visibleTextEditors.find(({ document }) => document === this.#document)
    return editor && isReadable(editor.document) ? editor.document : undefined
  }
}
