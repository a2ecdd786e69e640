import { randomUUID } from 'node:crypto'
import * as vscode from 'vscode'
import { until } from './waiting.js'

export const extensionId = 'rightspec.rightspec'

/** Opens Markdown in a file and an editor of its own, with the caret at its start. */
export async function open(content: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await newFile(content), { preview: false })
}

const drafts = () => vscode.Uri.joinPath(folderNamed('shop'), 'drafts')

/** Deletes the files of all editors that were opened with Markdown. */
export async function deleteDrafts(): Promise<void> {
  await vscode.workspace.fs.delete(drafts(), { recursive: true })
}

async function newFile(content: string): Promise<vscode.Uri> {
  const file = vscode.Uri.joinPath(drafts(), `draft-${randomUUID()}.md`)
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(content))
  return file
}

/** Opens Markdown that was never saved. */
export async function openUntitled(content: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }), { preview: false })
}

/** Opens a file of one of the workspace's folders. */
export async function openFile(folder: string, path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folderNamed(folder), path), { preview: false })
}

export function folderNamed(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.find((candidate) => candidate.name === name)
  if (!folder) throw new Error(`no folder '${name}' in the workspace`)
  return folder.uri
}

export function endOf(document: vscode.TextDocument): vscode.Position {
  return document.lineAt(document.lineCount - 1).range.end
}

/** Closes all editors without asking: what a test has written is thrown away. */
export async function closeAll(): Promise<void> {
  for (const group of vscode.window.tabGroups.all) {
    for (const tab of group.tabs) {
      const uri = tab.input instanceof vscode.TabInputText ? tab.input.uri : undefined
      const document = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri?.toString())
      if (!document?.isDirty) continue
      await vscode.window.showTextDocument(document, { viewColumn: group.viewColumn })
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    }
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
}

/** Our diagnostics of a document, in document order. */
export function diagnostics(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'Rightspec')
    .sort((a, b) => a.range.start.compareTo(b.range.start))
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code)
}

/** The rules that Problems shows of a file, open or closed. */
export function rulesAt(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Rightspec')
    .map(ruleOf)
}

/** The rules that something was found of, in document order. */
export function rulesIn(document: vscode.TextDocument): string[] {
  return diagnostics(document).map(ruleOf)
}

export function findingOf(document: vscode.TextDocument, rule: string): vscode.Diagnostic | undefined {
  return diagnostics(document).find((diagnostic) => ruleOf(diagnostic) === rule)
}

/** Waits for a finding of a rule. */
export function untilFound(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  return until(`a finding of ${rule}`, () => findingOf(document, rule), { seen: () => rulesIn(document) })
}

/** Waits until no finding of a rule is left. */
export async function untilGone(document: vscode.TextDocument, rule: string): Promise<void> {
  await until(`no finding of ${rule}`, () => !findingOf(document, rule), { seen: () => rulesIn(document) })
}

/** Waits until every Markdown document that is open now has been read: they are read in turn, so one that is opened later comes last. */
export async function untilAllRead(): Promise<void> {
  const document = await vscode.workspace.openTextDocument(await newFile(lastInTurn))
  await untilFound(document, 'customer-dictated-solution')
}

const lastInTurn = `---
rightspec: prd
---
# Last in turn

## Problem

Clerks re-enter every swap by hand; in March 9 of 140 swaps went wrong.

## Requirements

- Harrow Books asked for a Gantt chart, so we will add one.
`

/** Selects the text that is given, which must occur in the document once. */
function select(editor: vscode.TextEditor, text: string): vscode.Range {
  const source = editor.document.getText()
  const start = source.indexOf(text)
  if (start < 0) throw new Error(`the document does not hold '${text}'`)
  const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + text.length))
  editor.selection = new vscode.Selection(range.start, range.end)
  editor.revealRange(range)
  return range
}

/** Puts the caret right behind a text that occurs in the document. */
export function caretAfter(editor: vscode.TextEditor, text: string): void {
  const { end } = select(editor, text)
  editor.selection = new vscode.Selection(end, end)
}

/** Types as a person does: one key at a time. */
export async function type(text: string): Promise<void> {
  for (const key of text) await vscode.commands.executeCommand('type', { text: key })
}

/** As many code actions as are ever offered at once: their changes are worked out when VS Code asks for them. */
export const mostActions = 200

/** The changes that VS Code offers where a diagnostic stands, once there are any. */
export function fixesAt(document: vscode.TextDocument, { range }: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
  return until('quick fixes', async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, 'quickfix', mostActions)
    const changes = actions.filter(({ edit }) => edit !== undefined)
    return changes.length > 0 ? changes : undefined
  })
}

/** One of them. */
export async function fixTitled(document: vscode.TextDocument, diagnostic: vscode.Diagnostic, title: string): Promise<vscode.CodeAction> {
  let offered: string[] = []
  return until(
    `the quick fix '${title}'`,
    async () => {
      const fixes = await fixesAt(document, diagnostic)
      offered = fixes.map((fix) => fix.title)
      return fixes.find((fix) => fix.title === title)
    },
    { seen: () => offered },
  )
}

/** Does what choosing a code action in the menu does. */
export async function perform(action: vscode.CodeAction): Promise<void> {
  if (action.edit && !(await vscode.workspace.applyEdit(action.edit))) throw new Error(`'${action.title}' could not be applied`)
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []))
}
