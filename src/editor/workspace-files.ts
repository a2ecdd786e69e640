import * as vscode from 'vscode'
import type { ConfigFileSystem } from '../config/load.js'

/** Configuration files as the editor sees them, wherever a workspace lies; `near` tells on which machine. */
export function workspaceFiles(near: vscode.Uri): ConfigFileSystem {
  const at = (path: string) => near.with({ path, query: '', fragment: '' })
  return {
    async look(path) {
      try {
        const { type, size } = await vscode.workspace.fs.stat(at(path))
        if (type & vscode.FileType.SymbolicLink) return { kind: 'link', size }
        return { kind: type & vscode.FileType.File ? 'file' : type & vscode.FileType.Directory ? 'folder' : 'other', size }
      } catch (error) {
        if (isForbidden(error)) throw forbidden()
        return { kind: 'nothing', size: 0 }
      }
    },
    async read(path) {
      try {
        return await vscode.workspace.fs.readFile(at(path))
      } catch (error) {
        throw isForbidden(error) ? forbidden() : new Error(vscode.l10n.t('cannot be read; check that it is still there'))
      }
    },
  }
}

function isForbidden(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'NoPermissions'
}

function forbidden(): Error {
  return new Error(vscode.l10n.t('no permission to read it; check its permissions'))
}
