import * as vscode from 'vscode'
import { messageOf } from '../../config/message-of.js'
import { type Overview, overviewOf } from '../../formats/overview.js'
import { formatReportHtml } from '../../formats/report-html.js'
import { formatReportMarkdown } from '../../formats/report-markdown.js'
import { type LinkTo, linkBeside } from '../../formats/report-words.js'
import { revealLine } from '../checklist/spec-editor.js'
import { commands } from '../commands.js'
import { replaceOrphans } from '../orphaned-panel.js'
import type { Reader } from '../reader/reader.js'
import { asError } from '../thrown.js'
import { readWithProgress } from '../workspace/lint-workspace.js'
import type { WorkspaceFile, WorkspaceSpecs } from '../workspace/workspace-specs.js'
import { editorColors } from './colors.js'
import { chooseReport, type EarlierReport, namedReport } from './earlier-report.js'
import { relativePath } from './relative-path.js'

const viewType = 'rightspec.report'
/** Opens a spec that the report links to; not in the command palette. */
const openCommand = 'rightspec.openFromReport'

/**
 * One page about where all specs of the workspace stand, with what has changed since an earlier report where one is chosen. It is made anew when
 * somebody asks for it or looks at it again, and comes back after a reload of the window.
 */
export function showReport(workspace: WorkspaceSpecs, reader: Reader, log: vscode.LogOutputChannel): vscode.Disposable {
  let open: ReportPanel | undefined
  const adopt = (panel: vscode.WebviewPanel, since: EarlierReport | undefined): ReportPanel => {
    open?.close()
    const created = new ReportPanel(panel, workspace, reader, log, since)
    open = created
    panel.onDidDispose(() => {
      if (open === created) open = undefined
    })
    return created
  }
  const isRead = async () => {
    if (vscode.workspace.workspaceFolders?.length) return workspace.reach === 'all' || (await readWithProgress(workspace, false))
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first.'))
    return false
  }
  const show = async (chosen?: EarlierReport | 'none') => {
    if (!(await isRead())) return
    const since = chosen === 'none' ? undefined : (chosen ?? open?.since ?? (await namedReport()))
    const panel = open ?? adopt(createPanel(), since)
    panel.since = since
    panel.show()
  }
  const showAgain = async (panel: vscode.WebviewPanel) => {
    const adopted = adopt(panel, undefined)
    try {
      panel.webview.options = pageOptions
      if (workspace.reach !== 'all') await workspace.read()
      adopted.since = await namedReport()
      await adopted.refresh()
    } catch (error) {
      log.error('The report could not be shown again:', asError(error))
      panel.dispose()
    }
  }
  return vscode.Disposable.from(
    { dispose: () => open?.close() },
    replaceOrphans(
      viewType,
      () => open !== undefined,
      (column) => void showAgain(createPanel(column)),
    ),
    vscode.commands.registerCommand(commands.showReport, () => show()),
    vscode.commands.registerCommand(commands.refreshReport, async () => {
      // Whoever asks for that wants to see what is there, also where the disk tells nobody of its changes: a share, a container.
      await workspace.check()
      await open?.refresh()
    }),
    vscode.commands.registerCommand(commands.compareReport, async () => {
      const chosen = await chooseReport((open?.since ?? (await namedReport())) !== undefined)
      if (chosen) await show(chosen)
    }),
    vscode.commands.registerCommand(commands.saveReport, () => save(workspace, reader, open?.since)),
    vscode.commands.registerCommand(openCommand, async (address: unknown, line: unknown) => {
      const uri = typeof address === 'string' ? vscode.Uri.parse(address) : undefined
      // A page can ask for any command that it may use; it opens nothing but what lies in the workspace.
      if (!uri || !vscode.workspace.getWorkspaceFolder(uri)) return
      const editor = await vscode.window.showTextDocument(uri)
      if (typeof line === 'number') revealLine(editor, line)
    }),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: showAgain,
    }),
  )
}

class ReportPanel {
  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly workspace: WorkspaceSpecs,
    private readonly reader: Reader,
    private readonly log: vscode.LogOutputChannel,
    public since: EarlierReport | undefined,
  ) {
    // A page that was hidden is built anew by the editor in any case: it may as well be that of now.
    let wasVisible = true
    panel.onDidChangeViewState(() => {
      if (panel.visible && !wasVisible) void this.refresh()
      wasVisible = panel.visible
    })
  }

  show(): void {
    void this.refresh()
    this.panel.reveal()
  }

  /** The page as the specs stand now. */
  async refresh(): Promise<void> {
    const { workspace, since } = this
    try {
      this.panel.webview.html = formatReportHtml(await overviewIn(workspace, this.reader, since), {
        l10n: vscode.l10n,
        language: vscode.env.language,
        link: linksToCommand(workspace.files),
        colors: editorColors,
        since: since?.name,
      })
    } catch (error) {
      this.log.error('The report could not be made:', asError(error))
    }
  }

  close(): void {
    this.panel.dispose()
  }
}

/** No script runs in it: links are commands, and only that one. */
const pageOptions: vscode.WebviewOptions = { enableCommandUris: [openCommand], localResourceRoots: [] }

function createPanel(column = vscode.ViewColumn.Active): vscode.WebviewPanel {
  const options = { ...pageOptions, enableFindWidget: true }
  return vscode.window.createWebviewPanel(viewType, vscode.l10n.t('Product specs'), column, options)
}

async function overviewIn({ files }: WorkspaceSpecs, reader: Reader, since: EarlierReport | undefined): Promise<Overview> {
  return overviewOf(
    files.map(({ result }) => result),
    await reader.questions(),
    since?.earlier,
  )
}

function linksToCommand(files: readonly WorkspaceFile[]): LinkTo {
  const addresses = new Map(files.map(({ uri, result }) => [result.path, uri.toString()]))
  return (path, line) => `command:${openCommand}?${encodeURIComponent(JSON.stringify([addresses.get(path), line]))}`
}

/** Writes the report as a file for others: HTML to look at and print, or Markdown. Its links lead from there to the specs. */
async function save(workspace: WorkspaceSpecs, reader: Reader, since: EarlierReport | undefined): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  const target = await vscode.window.showSaveDialog({
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder.uri, 'product-specs.html') } : {}),
    filters: { HTML: ['html'], Markdown: ['md'] },
    title: vscode.l10n.t('Save Report As'),
  })
  if (!target) return
  const overview = await overviewIn(workspace, reader, since)
  const link = linksFrom(target, workspace.files)
  const isMarkdown = /\.(?:md|markdown)$/i.test(target.path)
  const text = isMarkdown
    ? formatReportMarkdown(overview, { l10n: vscode.l10n, link, since: since?.name })
    : formatReportHtml(overview, { l10n: vscode.l10n, language: vscode.env.language, link, since: since?.name })
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text))
  } catch (error) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The report could not be saved: {0}', messageOf(error)))
    return
  }
  await offerToOpen(target, isMarkdown)
}

function linksFrom(target: vscode.Uri, files: readonly WorkspaceFile[]): LinkTo {
  const folder = vscode.Uri.joinPath(target, '..').path
  const paths = new Map(files.map(({ uri, result }) => [result.path, relativePath(folder, uri.path)]))
  return (path, line) => linkBeside(paths.get(path) ?? path, line)
}

/** A browser prints; it can show the page where the file lies on the same machine. */
async function offerToOpen(target: vscode.Uri, isMarkdown: boolean): Promise<void> {
  const inBrowser = !isMarkdown && target.scheme === 'file' && vscode.env.remoteName === undefined && vscode.env.uiKind === vscode.UIKind.Desktop
  const open = vscode.l10n.t('Open')
  const chosen = await vscode.window.showInformationMessage(vscode.l10n.t('The report was saved.'), open)
  if (chosen !== open) return
  if (inBrowser) await vscode.env.openExternal(target)
  else await vscode.window.showTextDocument(target)
}
