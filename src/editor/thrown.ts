import * as vscode from 'vscode'

/** Whatever was thrown, as the log takes it. */
export function asError(error: unknown): Error | string {
  return error instanceof Error ? error : String(error)
}

/** Is it that no file is there? */
export function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound'
}
