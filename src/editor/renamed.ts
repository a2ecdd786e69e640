import type * as vscode from 'vscode'

/** Where a file lies after files and folders were renamed; undefined where it was none of them, nor in one of them. */
export function renamedTo(uri: vscode.Uri, { files }: Pick<vscode.FileRenameEvent, 'files'>): vscode.Uri | undefined {
  for (const { oldUri, newUri } of files) {
    if (uri.scheme !== oldUri.scheme || uri.authority !== oldUri.authority) continue
    if (uri.path === oldUri.path) return newUri
    if (isInside(uri, oldUri)) return newUri.with({ path: newUri.path + uri.path.slice(oldUri.path.length) })
  }
  return undefined
}

/** Does something lie in a folder, at whatever depth? */
export function isInside({ path }: Pick<vscode.Uri, 'path'>, folder: Pick<vscode.Uri, 'path'>): boolean {
  return path.startsWith(`${folder.path}/`)
}
