import * as vscode from 'vscode'
import { ActiveSpec } from './active-spec.js'
import { showChecklist } from './checklist/panel.js'
import { showCodeLenses } from './code-lenses.js'
import { completeSpecs } from './completion/complete.js'
import { ConfigFiles } from './config-files.js'
import { showConfigProblems } from './config-problems.js'
import { showDiagnostics } from './diagnostics.js'
import { explainFindings } from './explain-finding.js'
import { toldOnce } from './failed-rules.js'
import { goToFindings } from './go-to-finding.js'
import { markAnswers } from './gutter.js'
import { explainOnHover } from './hover.js'
import { LastFindings } from './last-findings.js'
import { lintAnyway } from './lint-anyway.js'
import { OpenSpecs } from './open-specs.js'
import { offerQuickFixes } from './quick-fixes.js'
import { Reader, type StartThread } from './reader/reader.js'
import { showReport } from './report/show-report.js'
import { publishRulePages } from './rule-pages.js'
import { offerSample } from './sample-spec.js'
import { SettingsReader } from './settings.js'
import { showStatus } from './status-bar.js'
import { suppressFindings } from './suppress-finding.js'
import { offerNewSpec } from './templates/new-spec.js'
import { showQuestions } from './views/questions-view.js'
import { showSpecs } from './views/specs-view.js'
import { lintWorkspace } from './workspace/lint-workspace.js'
import { offerTasks } from './workspace/tasks.js'
import { WorkspaceSpecs } from './workspace/workspace-specs.js'

/** Starts the extension in either host, desktop or browser; each has threads of its own kind. */
export function start({ subscriptions, extension, extensionUri, globalStorageUri, workspaceState }: vscode.ExtensionContext, startThread: StartThread): void {
  const log = vscode.window.createOutputChannel('Rightspec', { log: true })
  const brokeDown = (error: Error) => {
    log.error('What reads documents broke down; the next reading starts it anew:', error)
    specs.threadEnded()
  }
  const reader = new Reader(startThread, { brokeDown, ruleFailed: toldOnce(log) }, vscode.l10n.bundle)
  const configs = new ConfigFiles(reader)
  const settings = new SettingsReader(configs)
  const { version } = extension.packageJSON as { version: string }
  const last = new LastFindings(vscode.Uri.joinPath(globalStorageUri, 'last-findings'), `${version} ${vscode.env.language}`, log)
  const specs = new OpenSpecs(reader, settings, last, log)
  const workspace = new WorkspaceSpecs(reader, specs, settings, log)
  const active = new ActiveSpec()
  subscriptions.push(
    log,
    reader,
    configs,
    showConfigProblems(configs),
    settings,
    specs,
    workspace,
    active,
    showDiagnostics(specs, workspace),
    lintWorkspace(workspace),
    offerTasks(extensionUri),
    offerQuickFixes(specs, reader),
    explainOnHover(specs, reader),
    completeSpecs(specs, reader, extension),
    publishRulePages(reader),
    offerNewSpec(extensionUri, settings),
    offerSample(extensionUri),
    goToFindings(specs),
    explainFindings(specs),
    suppressFindings(specs, reader),
    lintAnyway(specs, active),
    showStatus(specs, active),
    showCodeLenses(specs, reader, settings, log),
    markAnswers(specs, settings, extensionUri),
    showReport(workspace, reader, log),
    showSpecs(workspace, workspaceState),
    showQuestions(specs, active),
    showChecklist({ specs, active, reader, extensionUri, log }),
  )
}
