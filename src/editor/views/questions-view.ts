import * as vscode from 'vscode'
import { markdownText } from '../../formats/markdown-text.js'
import type { ActiveSpec } from '../active-spec.js'
import { insertStub, revealLine } from '../checklist/spec-editor.js'
import { checklistView, type GroupView, type LineView, type QuestionView } from '../checklist/view.js'
import { commands } from '../commands.js'
import type { OpenSpecs } from '../open-specs.js'
import { stateIcon } from './icons.js'

const viewId = 'rightspec.questions'
/** The context by which an empty view says why it is empty: `none`, `other` (no spec) or `spec`. */
const activeKey = 'rightspec.activeDocument'
/** Takes the caret to where a question is answered, or would be; not in the command palette. */
const revealCommand = 'rightspec.revealQuestion'

type Row =
  | { kind: 'group'; group: GroupView; uri: string }
  | { kind: 'question'; question: QuestionView; uri: string }
  | { kind: 'line'; line: LineView; question: string; uri: string }

/** The view of the active spec's questions: the same as in the checklist panel, as a tree. */
export function showQuestions(specs: OpenSpecs, active: ActiveSpec): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>()
  let shown = contentOf(undefined, specs)
  const view = vscode.window.createTreeView(viewId, {
    showCollapseAll: true,
    treeDataProvider: { onDidChangeTreeData: changed.event, getChildren: (row?: Row) => childrenOf(row, shown), getTreeItem: toItem },
  })
  const update = () => {
    // Laying out the questions of a long spec takes time: none for a view that nobody sees.
    if (!view.visible) return
    const content = contentOf(active.document, specs)
    // Typing that answers nothing leaves the tree as it is.
    if (JSON.stringify(content) === JSON.stringify(shown)) return
    shown = content
    view.description = content.summary
    void vscode.commands.executeCommand('setContext', activeKey, content.kind)
    changed.fire()
  }
  let due: ReturnType<typeof setTimeout> | undefined
  /** In a turn of its own, behind what the editor shows of the text. */
  const updateSoon = () => {
    clearTimeout(due)
    due = setTimeout(update)
  }
  /** The editor of the document that a row is about, which may have been closed since. */
  const edit = async (uri: string): Promise<vscode.TextEditor | undefined> => {
    const document = specs.documentAt(vscode.Uri.parse(uri, true))
    if (!document) return undefined
    const column = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn
    return vscode.window.showTextDocument(document, column === undefined ? {} : { viewColumn: column })
  }
  update()
  return vscode.Disposable.from(
    view,
    changed,
    { dispose: () => clearTimeout(due) },
    view.onDidChangeVisibility(update),
    active.onDidChange(updateSoon),
    specs.onDidRead((document) => {
      if (document === active.document) updateSoon()
    }),
    vscode.commands.registerCommand(revealCommand, async (uri: string, question: string, line?: number) => {
      const editor = await edit(uri)
      if (!editor) return
      const report = await specs.fresh(editor.document)
      const entry = report?.checklist.find(({ id }) => id === question)
      if (report && entry) revealLine(editor, line ?? entry.lines[0] ?? report.lines.lineAt(entry.stub.offset))
    }),
    vscode.commands.registerCommand(commands.insertStub, async (row?: Row) => {
      if (row?.kind !== 'question') return
      const editor = await edit(row.uri)
      if (editor) await insertStub(editor, await specs.fresh(editor.document), row.question.id)
    }),
  )
}

interface Content {
  kind: 'none' | 'other' | 'spec'
  uri: string
  summary: string
  groups: readonly GroupView[]
}

function contentOf(document: vscode.TextDocument | undefined, specs: OpenSpecs): Content {
  const report = document && specs.reading(document)?.report
  if (!report) return { kind: 'none', uri: '', summary: '', groups: [] }
  const uri = document.uri.toString()
  const { summary, groups } = checklistView(report, { uri, title: '' }, vscode.l10n)
  return { kind: report.linted ? 'spec' : 'other', uri, summary, groups }
}

function childrenOf(row: Row | undefined, { uri, groups }: Content): Row[] {
  if (!row) return groups.map((group) => ({ kind: 'group', group, uri }))
  if (row.kind === 'group') return row.group.questions.map((question) => ({ kind: 'question', question, uri }))
  if (row.kind === 'question') return several(row.question).map((line) => ({ kind: 'line', line, question: row.question.id, uri: row.uri }))
  return []
}

/** A single line is where the question itself leads to. */
function several({ lines }: QuestionView): readonly LineView[] {
  return lines.length > 1 ? lines : []
}

function toItem(row: Row): vscode.TreeItem {
  if (row.kind === 'group') return groupItem(row.group, row.uri)
  return row.kind === 'question' ? questionItem(row.question, row.uri) : lineItem(row.line, row.question, row.uri)
}

/** What is complete is folded, in each spec for itself. */
function groupItem({ id, title, state, questions }: GroupView, uri: string): vscode.TreeItem {
  const done = questions.filter(({ insert }) => insert === '').length
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState
  const item = new vscode.TreeItem(title, done === questions.length ? Collapsed : Expanded)
  const count = vscode.l10n.t('{0} of {1}', done, questions.length)
  item.id = `${uri} ${id}`
  item.description = [count, state].filter(Boolean).join(' · ')
  item.accessibilityInformation = { label: [title, vscode.l10n.t('{0} of {1} answered', done, questions.length), state].filter(Boolean).join(', ') }
  return item
}

function questionItem(view: QuestionView, uri: string): vscode.TreeItem {
  const { id, question, state, stateLabel, lines, insert } = view
  const { Collapsed, None } = vscode.TreeItemCollapsibleState
  const item = new vscode.TreeItem(question, several(view).length > 0 ? Collapsed : None)
  item.id = `${uri} question ${id}`
  item.iconPath = stateIcon(state)
  item.tooltip = tooltip([question, stateLabel, ...lines.map(({ label, excerpt }) => `${label}: ${excerpt}`)])
  item.accessibilityInformation = { label: `${question} ${stateLabel}` }
  item.command = { title: vscode.l10n.t('Show'), command: revealCommand, arguments: [uri, id] }
  if (insert !== '') item.contextValue = 'openQuestion'
  return item
}

function lineItem({ id, line, label, excerpt }: LineView, question: string, uri: string): vscode.TreeItem {
  const item = new vscode.TreeItem(label)
  item.id = `${uri} line ${question} ${id}`
  item.description = excerpt
  item.tooltip = tooltip([label, excerpt])
  item.accessibilityInformation = { label: `${label}: ${excerpt}` }
  item.command = { title: vscode.l10n.t('Show'), command: revealCommand, arguments: [uri, question, line] }
  return item
}

/** A line is the document's text, which must not act as Markdown. */
function tooltip(paragraphs: readonly string[]): vscode.MarkdownString {
  return new vscode.MarkdownString(paragraphs.map(markdownText).join('\n\n'))
}
