import * as vscode from 'vscode'

/** Files that lie nowhere on a disk. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>()
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>()
  readonly onDidChangeFile = this.#changed.event

  watch(): vscode.Disposable {
    return { dispose: () => undefined }
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.readFile(uri).length }
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const content = this.#files.get(uri.toString())
    if (!content) throw vscode.FileSystemError.FileNotFound(uri)
    return content
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.#files.set(uri.toString(), content)
  }

  readDirectory(): [string, vscode.FileType][] {
    return []
  }

  createDirectory(): void {}

  delete(uri: vscode.Uri): void {
    this.#files.delete(uri.toString())
  }

  rename(): void {}
}
