import * as vscode from 'vscode'

/** Makes a folder that VS Code's watcher knows: now and then it misses one that is new, which is then made anew. `make` fails where nothing was heard of it. */
export async function makeWatched(folder: vscode.Uri, make: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await make()
      return
    } catch (error) {
      if (attempt === 4) throw error
      await vscode.workspace.fs.delete(folder, { recursive: true })
    }
  }
}
