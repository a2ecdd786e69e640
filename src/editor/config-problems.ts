import * as vscode from 'vscode'
import type { ConfigFiles, PlacedProblem } from './config-files.js'

/** Shows what is wrong in configuration files: in the files, and once in a message for whoever is not looking at them. */
export function showConfigProblems(configs: ConfigFiles): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('rightspec-configuration')
  const told = new Set<string>()
  const show = () => {
    const { problems } = configs
    const byFile = new Map<string, [vscode.Uri, vscode.Diagnostic[]]>()
    for (const problem of problems) {
      const key = problem.uri.toString()
      byFile.set(key, [problem.uri, [...(byFile.get(key)?.[1] ?? []), toDiagnostic(problem)]])
    }
    collection.clear()
    collection.set([...byFile.values()])
    const current = new Set(problems.map(keyOf))
    for (const key of told) if (!current.has(key)) told.delete(key)
    const news = problems.filter((problem) => !told.has(keyOf(problem)))
    for (const problem of news) told.add(keyOf(problem))
    const [first] = news.filter(({ uri }) => !vscode.window.visibleTextEditors.some(({ document }) => document.uri.toString() === uri.toString()))
    if (first) void tell(first)
  }
  return vscode.Disposable.from(collection, configs.onDidChange(show))
}

async function tell({ uri, message, place }: PlacedProblem): Promise<void> {
  const open = vscode.l10n.t('Open File')
  const chosen = await vscode.window.showWarningMessage(`${vscode.workspace.asRelativePath(uri)}: ${message}`, open)
  if (chosen === open) await vscode.window.showTextDocument(uri, { selection: rangeOf(place) })
}

function keyOf({ uri, message }: PlacedProblem): string {
  return `${uri.toString()} ${message}`
}

function toDiagnostic({ message, place }: PlacedProblem): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(place), message, vscode.DiagnosticSeverity.Warning)
  diagnostic.source = 'Rightspec'
  return diagnostic
}

function rangeOf(place: PlacedProblem['place']): vscode.Range {
  return place ? new vscode.Range(place.line - 1, place.column - 1, place.endLine - 1, place.endColumn - 1) : new vscode.Range(0, 0, 0, 0)
}
