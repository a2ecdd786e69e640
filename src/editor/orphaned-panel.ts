import * as vscode from 'vscode'

/** Milliseconds in which the editor hands over a panel that it has brought back after a reload of the window. */
const handover = 5000

/**
 * When the extension alone starts again, after a crash, the panels that it had stand there with nobody behind them and are never handed over. Such a
 * tab is closed as soon as it is in sight, and the panel opened again in its place.
 */
export function replaceOrphans(viewType: string, isAlive: () => boolean, reopen: (column: vscode.ViewColumn) => void): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined
  const replace = async () => {
    const orphan = isAlive() ? undefined : tabInSight(viewType)
    if (!orphan) return
    const { viewColumn } = orphan.group
    if (await vscode.window.tabGroups.close(orphan)) reopen(viewColumn)
  }
  const look = () => {
    clearTimeout(timer)
    if (!isAlive() && tabInSight(viewType)) timer = setTimeout(() => void replace(), handover)
  }
  look()
  return vscode.Disposable.from(vscode.window.tabGroups.onDidChangeTabs(look), { dispose: () => clearTimeout(timer) })
}

function tabInSight(viewType: string): vscode.Tab | undefined {
  // The editor puts something of its own in front.
  const isOurs = ({ input }: vscode.Tab) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(viewType)
  return vscode.window.tabGroups.all.flatMap(({ activeTab }) => activeTab ?? []).find(isOurs)
}
