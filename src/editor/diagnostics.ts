import * as vscode from 'vscode'
import type { Finding } from '../engine/index.js'
import { rangeIn } from './documents.js'
import type { OpenSpecs } from './open-specs.js'
import { ruleUri } from './rule-uri.js'

const source = 'Rightspec'

/** Shows the findings of all open specs as diagnostics. */
export function showDiagnostics(specs: OpenSpecs): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('rightspec')
  const show = (document: vscode.TextDocument) => {
    collection.set(
      document.uri,
      specs.shown(document).map((finding) => toDiagnostic(document, finding)),
    )
  }
  return vscode.Disposable.from(
    collection,
    specs.onDidRead(show),
    specs.onDidMove(show),
    specs.onDidClose((document) => collection.delete(document.uri)),
  )
}

/** The diagnostics of a finding among those given. */
export function diagnosticsOf(finding: Finding, range: vscode.Range, diagnostics: readonly vscode.Diagnostic[]): vscode.Diagnostic[] {
  return diagnostics.filter((diagnostic) => diagnostic.source === source && ruleIdIn(diagnostic) === finding.ruleId && diagnostic.range.isEqual(range))
}

function toDiagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeIn(document, finding.range), finding.message, severities[finding.severity])
  diagnostic.source = source
  diagnostic.code = { value: finding.ruleId, target: ruleUri({ category: finding.category, id: finding.ruleId }) }
  diagnostic.relatedInformation = finding.related.map(
    (place) => new vscode.DiagnosticRelatedInformation(new vscode.Location(document.uri, rangeIn(document, place.range)), place.message),
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
