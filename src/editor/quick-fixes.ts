import * as vscode from 'vscode'
import type { Engine, Finding, Fix, Report } from '../engine/index.js'
import { rulePage } from '../rules/pages.js'
import { commands } from './commands.js'
import { diagnosticsOf } from './diagnostics.js'
import { markdown, rangeIn } from './documents.js'
import { fixEdit } from './fix-edit.js'
import type { OpenSpecs } from './open-specs.js'

/** Offers the fixes of a finding, then how to silence it, then its rule. */
export function offerQuickFixes(specs: OpenSpecs, engine: Engine): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    markdown,
    {
      provideCodeActions(document, range, context) {
        const report = specs.fresh(document)
        if (!report) return []
        const findings = report.findings.filter((finding) => rangeIn(document, finding.range).intersection(range))
        // The lightbulb comes up by itself only for what is underlined; whoever asks gets it for the paragraph being typed, too.
        const asked = context.triggerKind === vscode.CodeActionTriggerKind.Invoke
        const wanted = asked ? findings : findings.filter((finding) => isShown(finding, specs.shown(document)))
        return actionsFor(wanted, { document, report, engine, diagnostics: context.diagnostics })
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  )
}

interface Setting {
  document: vscode.TextDocument
  report: Report
  engine: Engine
  diagnostics: readonly vscode.Diagnostic[]
}

function actionsFor(findings: readonly Finding[], setting: Setting): vscode.CodeAction[] {
  const { document, report, engine } = setting
  const edits = (list: (report: Report, finding: Finding) => Fix[]) =>
    findings.flatMap((finding) => list(report, finding).map((fix) => fixAction(fix, finding, document, setting.diagnostics)))
  const rules = [...new Set(findings.map((finding) => finding.ruleId))]
  return [...edits(engine.fixes), ...edits(engine.suppressions), ...rules.map(ruleAction)]
}

function fixAction(fix: Fix, finding: Finding, document: vscode.TextDocument, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction {
  const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix)
  action.edit = fixEdit(document, fix)
  action.isPreferred = fix.preferred
  action.diagnostics = diagnosticsOf(finding, rangeIn(document, finding.range), diagnostics)
  return action
}

function ruleAction(ruleId: string): vscode.CodeAction {
  const title = vscode.l10n.t('Show the rule: {0}', rulePage(ruleId)?.title ?? ruleId)
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix)
  action.command = { title, command: commands.showRule, arguments: [ruleId] }
  return action
}

function isShown(finding: Finding, shown: readonly Finding[]): boolean {
  return shown.some(({ ruleId, range }) => ruleId === finding.ruleId && range.start === finding.range.start && range.end === finding.range.end)
}
