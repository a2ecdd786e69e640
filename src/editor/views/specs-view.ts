import * as vscode from 'vscode'
import { markdownText } from '../../formats/markdown-text.js'
import { wordsIn } from '../../formats/words.js'
import { risks } from '../../spec/risk-states.js'
import { commands } from '../commands.js'
import type { Reach, WorkspaceFile, WorkspaceSpecs } from '../workspace/workspace-specs.js'
import { stateIcon } from './icons.js'
import { arranged, type Filter, type Order, orders, specRow } from './spec-row.js'

const viewId = 'rightspec.specs'
/** Where the order is kept over a reload, and the context that the menu looks at. */
const orderKey = 'rightspec.specsOrder'
/** The context by which an empty view says why it is empty: `unread`, `none` or `some`. */
const foundKey = 'rightspec.specsFound'

/** The view of all specs of the workspace. It reads them when somebody looks at it for the first time. */
export function showSpecs(workspace: WorkspaceSpecs, state: vscode.Memento): vscode.Disposable {
  const rows = new SpecRows(workspace, orderIn(state))
  const view = vscode.window.createTreeView(viewId, { treeDataProvider: rows })
  const update = () => {
    setContext(foundKey, found(workspace))
    view.message = messageFor(rows.filter, workspace.reach)
    rows.refresh()
  }
  const sort = (order: Order) => async () => {
    rows.order = order
    setContext(orderKey, order)
    update()
    await state.update(orderKey, order)
  }
  setContext(orderKey, rows.order)
  update()
  return vscode.Disposable.from(
    view,
    rows,
    workspace.onDidReach(update),
    workspace.onDidChange(update),
    vscode.commands.registerCommand(commands.sortByRisk, sort('worst')),
    vscode.commands.registerCommand(commands.sortByName, sort('name')),
    vscode.commands.registerCommand(commands.filterSpecs, async () => {
      rows.filter = (await chooseFilter()) ?? rows.filter
      update()
    }),
  )
}

class SpecRows implements vscode.TreeDataProvider<WorkspaceFile>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>()
  filter: Filter = 'all'
  readonly onDidChangeTreeData = this.#changed.event

  constructor(
    private readonly workspace: WorkspaceSpecs,
    public order: Order,
  ) {}

  refresh(): void {
    this.#changed.fire()
  }

  getChildren(parent?: WorkspaceFile): WorkspaceFile[] {
    if (parent) return []
    if (this.workspace.reach === 'nothing') void readInView(this.workspace)
    return arranged(this.workspace.specs, this.order, this.filter)
  }

  getTreeItem({ uri, result }: WorkspaceFile): vscode.TreeItem {
    const row = specRow(result, vscode.l10n)
    const item = new vscode.TreeItem(uri)
    item.id = uri.toString()
    item.description = row.description
    // The path may hold anything, which must not act as Markdown.
    item.tooltip = new vscode.MarkdownString(row.tooltip.map(markdownText).join('\n\n'))
    item.iconPath = stateIcon(row.state)
    item.accessibilityInformation = { label: row.label }
    item.command = { title: vscode.l10n.t('Open'), command: 'vscode.open', arguments: [uri, { preview: true }] }
    return item
  }

  dispose(): void {
    this.#changed.dispose()
  }
}

/** The view itself says that it is being filled. */
function readInView(workspace: WorkspaceSpecs): Thenable<void> {
  return vscode.window.withProgress({ location: { viewId } }, () => workspace.start())
}

function found({ reach, specs }: WorkspaceSpecs): 'unread' | 'none' | 'some' {
  if (specs.length > 0) return 'some'
  return reach === 'all' ? 'none' : 'unread'
}

function setContext(key: string, value: string): void {
  void vscode.commands.executeCommand('setContext', key, value)
}

function orderIn(state: vscode.Memento): Order {
  const kept = state.get(orderKey)
  return orders.find((order) => order === kept) ?? 'worst'
}

async function chooseFilter(): Promise<Filter | undefined> {
  const words = wordsIn(vscode.l10n)
  const items: (vscode.QuickPickItem & { filter: Filter })[] = [
    { label: vscode.l10n.t('All specs'), filter: 'all' },
    { label: vscode.l10n.t('Specs with an open risk'), filter: 'open' },
    ...risks.map((risk) => ({ label: vscode.l10n.t('Specs in which this risk is open: {0}', words.risk[risk]), filter: risk })),
  ]
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Filter Specs'), placeHolder: vscode.l10n.t('Which specs?') })
  return chosen?.filter
}

function messageFor(filter: Filter, reach: Reach): string {
  const messages: string[] = []
  if (filter === 'open') messages.push(vscode.l10n.t('Only specs with an open risk are shown.'))
  else if (filter !== 'all') messages.push(vscode.l10n.t('Only specs in which this risk is open are shown: {0}', wordsIn(vscode.l10n).risk[filter]))
  if (reach === 'part') messages.push(vscode.l10n.t('Not all files were read; Lint Workspace reads the rest.'))
  return messages.join(' ')
}
