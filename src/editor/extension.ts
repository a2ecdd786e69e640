import * as vscode from 'vscode'
import { createEngine } from '../engine/index.js'
import { ActiveSpec } from './active-spec.js'
import { showChecklist } from './checklist/panel.js'
import { completeComments } from './comment-completion.js'
import { ConfigFiles } from './config-files.js'
import { showConfigProblems } from './config-problems.js'
import { showDiagnostics } from './diagnostics.js'
import { explainFindings } from './explain-finding.js'
import { goToFindings } from './go-to-finding.js'
import { explainOnHover } from './hover.js'
import { lintAnyway } from './lint-anyway.js'
import { offerNewSpec } from './new-spec.js'
import { OpenSpecs } from './open-specs.js'
import { offerQuickFixes } from './quick-fixes.js'
import { showReport } from './report/show-report.js'
import { publishRulePages } from './rule-pages.js'
import { offerSample } from './sample-spec.js'
import { SettingsReader } from './settings.js'
import { showStatus } from './status-bar.js'
import { suppressFindings } from './suppress-finding.js'
import { showQuestions } from './views/questions-view.js'
import { showSpecs } from './views/specs-view.js'
import { lintWorkspace } from './workspace/lint-workspace.js'
import { offerTasks } from './workspace/tasks.js'
import { WorkspaceSpecs } from './workspace/workspace-specs.js'

/** Starts the extension in either host, desktop or browser. */
export function activate({ subscriptions, extensionUri, workspaceState }: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Rightspec', { log: true })
  const engine = createEngine()
  const configs = new ConfigFiles()
  const settings = new SettingsReader(configs)
  const specs = new OpenSpecs(engine, settings, log)
  const workspace = new WorkspaceSpecs(specs, settings, log)
  const active = new ActiveSpec()
  subscriptions.push(
    log,
    configs,
    showConfigProblems(configs),
    settings,
    specs,
    workspace,
    active,
    showDiagnostics(specs, workspace),
    lintWorkspace(workspace),
    offerTasks(extensionUri),
    offerQuickFixes(specs, engine),
    explainOnHover(specs),
    completeComments(specs),
    publishRulePages(),
    offerNewSpec(),
    offerSample(extensionUri),
    goToFindings(specs),
    explainFindings(specs),
    suppressFindings(specs, engine),
    lintAnyway(specs, active),
    showStatus(specs, active),
    showReport(workspace),
    showSpecs(workspace, workspaceState),
    showQuestions(specs, active),
    showChecklist(specs, active, extensionUri, log),
  )
}
