import * as vscode from 'vscode'
import type { Finding } from '../engine/index.js'
import type { TextRange } from '../markdown/text-range.js'
import { rangeIn } from './documents.js'
import type { OpenSpecs } from './open-specs.js'
import { ruleUri } from './rule-uri.js'
import type { WorkspaceSpecs } from './workspace/workspace-specs.js'

const source = 'Rightspec'

/** Shows the findings of all open specs as diagnostics, and of the closed ones once the workspace was linted. */
export function showDiagnostics(specs: OpenSpecs, workspace: WorkspaceSpecs): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('rightspec')
  const showOpen = (document: vscode.TextDocument) => {
    const diagnostics = specs.shown(document).map((finding) => toDiagnostic(finding, document.uri, (range) => rangeIn(document, range)))
    collection.set(document.uri, diagnostics)
  }
  const showClosed = (uri: vscode.Uri) => {
    if (!specs.documentAt(uri)) collection.set(uri, workspace.problemsOf(uri))
  }
  return vscode.Disposable.from(
    collection,
    specs.onDidRead(showOpen),
    specs.onDidShow(showOpen),
    specs.onDidClose(({ uri }) => showClosed(uri)),
    workspace.onDidChange(showClosed),
  )
}

/** The diagnostics of a finding among those given. */
export function diagnosticsOf(finding: Finding, range: vscode.Range, diagnostics: readonly vscode.Diagnostic[]): vscode.Diagnostic[] {
  return diagnostics.filter((diagnostic) => diagnostic.source === source && ruleIdIn(diagnostic) === finding.ruleId && diagnostic.range.isEqual(range))
}

/** A finding in a file, whose offsets `place` turns into the editor's ranges. */
export function toDiagnostic(finding: Finding, uri: vscode.Uri, place: (range: TextRange) => vscode.Range): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(place(finding.range), finding.message, severities[finding.severity])
  diagnostic.source = source
  diagnostic.code = { value: finding.ruleId, target: ruleUri({ category: finding.category, id: finding.ruleId }) }
  diagnostic.relatedInformation = finding.related.map(
    ({ message, range }) => new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, place(range)), message),
  )
  return diagnostic
}

const severities: Record<Finding['severity'], vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
}

function ruleIdIn({ code }: vscode.Diagnostic): string | number | undefined {
  return typeof code === 'object' ? code.value : code
}
