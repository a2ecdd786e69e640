import * as vscode from 'vscode'
import { summarize } from '../../formats/summary.js'
import { commands } from '../commands.js'
import type { WorkspaceSpecs } from './workspace-specs.js'

/** Set while Problems shows the findings of closed files. */
const lintedContext = 'rightspec.workspaceLinted'

/** Lints every spec of the workspace, with progress; Problems keeps the findings of closed files until they are fixed or cleared. */
export function lintWorkspace(workspace: WorkspaceSpecs): vscode.Disposable {
  const publish = async (published: boolean) => {
    workspace.publish(published)
    await vscode.commands.executeCommand('setContext', lintedContext, published)
  }
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.lintWorkspace, async () => {
      if (!vscode.workspace.workspaceFolders?.length) return void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first.'))
      await publish(true)
      const whole = await readWithProgress(workspace)
      void tellOutcome(workspace, whole)
    }),
    vscode.commands.registerCommand(commands.clearWorkspace, () => publish(false)),
  )
}

/** Reads the files of the workspace, all of them anew where `again` says so, with a notification that says how far it has come. False where somebody cancelled it. */
export function readWithProgress(workspace: WorkspaceSpecs, again = true): Thenable<boolean> {
  const options = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Reading the specs of this workspace'), cancellable: true }
  return vscode.window.withProgress(options, (progress, token) => {
    let shown = 0
    return workspace.read({
      again,
      token,
      progress: (read, total) => {
        progress.report({ message: vscode.l10n.t('{0} of {1}', read + 1, total), increment: ((read + 1 - shown) / total) * 100 })
        shown = read + 1
      },
    })
  })
}

async function tellOutcome(workspace: WorkspaceSpecs, whole: boolean): Promise<void> {
  const { specs, findings: all, bySeverity, failed } = summarize(workspace.files.map(({ result }) => result))
  const findings = all - bySeverity.hint // the editor does not list hints in Problems
  if (whole && specs === 0 && failed === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no product spec in this workspace.'))
    return
  }
  const parts = [vscode.l10n.t('Specs: {0}. Findings: {1}.', specs, findings)]
  if (failed > 0) parts.push(vscode.l10n.t('Files that could not be read: {0}; the output channel "Rightspec" says more.', failed))
  if (!whole) parts.unshift(vscode.l10n.t('Stopped before all files were read.'))
  const problems = vscode.l10n.t('Show Problems')
  const report = vscode.l10n.t('Show Report')
  const chosen = await vscode.window.showInformationMessage(parts.join(' '), ...(findings > 0 ? [problems] : []), ...(whole && specs > 0 ? [report] : []))
  if (chosen === problems) await vscode.commands.executeCommand('workbench.actions.view.problems')
  if (chosen === report) await vscode.commands.executeCommand(commands.showReport)
}
