import * as vscode from 'vscode'
import type { ActiveSpec } from './active-spec.js'
import { commands } from './commands.js'
import type { OpenSpecs } from './open-specs.js'
import { failureText } from './status-text.js'

/** Reads a document as a spec although it does not look like one, until it is closed. */
export function lintAnyway(specs: OpenSpecs, active: ActiveSpec): vscode.Disposable {
  return vscode.commands.registerCommand(commands.lintAnyway, async () => {
    const { document } = active
    if (!document) return void vscode.window.showInformationMessage(vscode.l10n.t('Open a Markdown document first.'))
    if ((await specs.fresh(document))?.linted) return void vscode.window.showInformationMessage(vscode.l10n.t('This document is already read as a spec.'))
    await specs.lintAnyway(document)
    const failed = specs.reading(document)?.failed
    if (failed) void vscode.window.showInformationMessage(failureText(failed, vscode.l10n))
  })
}
