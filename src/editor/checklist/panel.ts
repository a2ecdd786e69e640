import * as vscode from 'vscode'
import { nameOf } from '../../config/paths.js'
import type { ActiveSpec } from '../active-spec.js'
import { commands } from '../commands.js'
import type { OpenSpecs } from '../open-specs.js'
import { replaceOrphans } from '../orphaned-panel.js'
import type { Reader } from '../reader/reader.js'
import { renamedTo } from '../renamed.js'
import { failureText } from '../status-text.js'
import { asError } from '../thrown.js'
import { type Request, readRequest, readState, type Show } from './messages.js'
import { checklistPage, createNonce } from './page.js'
import { insertStub, revealLine } from './spec-editor.js'
import { type ChecklistView, checklistView, emptyView } from './view.js'
import { waive } from './waive.js'
import { copyChecklist, saveChecklist } from './written.js'

const viewType = 'rightspec.checklist'

/** What the panel works with. */
interface Parts {
  specs: OpenSpecs
  active: ActiveSpec
  reader: Reader
  extensionUri: vscode.Uri
  log: vscode.LogOutputChannel
}

/** The discovery checklist: one panel, beside the spec that the person works on. */
export function showChecklist(parts: Parts): vscode.Disposable {
  const { active } = parts
  let open: ChecklistPanel | undefined
  const adopt = (panel: vscode.WebviewPanel, uri: vscode.Uri | undefined) => {
    open?.close()
    const created = new ChecklistPanel(panel, uri, parts)
    open = created
    panel.onDidDispose(() => {
      if (open === created) open = undefined
    })
  }
  const create = (viewColumn: vscode.ViewColumn) =>
    adopt(vscode.window.createWebviewPanel(viewType, vscode.l10n.t('Discovery Checklist'), { viewColumn, preserveFocus: true }), active.document?.uri)
  return vscode.Disposable.from(
    { dispose: () => open?.close() },
    replaceOrphans(viewType, () => open !== undefined, create),
    vscode.commands.registerCommand(commands.openChecklist, () => {
      const uri = active.document?.uri
      if (open) return open.show(uri)
      create(vscode.ViewColumn.Beside)
    }),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel, state) {
        const kept = readState(state)
        adopt(panel, kept ? vscode.Uri.parse(kept.uri, true) : active.document?.uri)
      },
    }),
  )
}

/**
 * The document at an address that is in no tab. Only a file can be opened again: an unsaved draft that is gone would come back as a new, empty
 * one. And only a file that is there: the editor still knows for minutes what one that is deleted held.
 */
async function documentAt(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const address = uri.toString()
  if (uri.scheme === 'untitled') return vscode.workspace.textDocuments.find((document) => document.uri.toString() === address)
  await vscode.workspace.fs.stat(uri)
  return vscode.workspace.openTextDocument(uri)
}

class ChecklistPanel {
  readonly #subscriptions: vscode.Disposable[]

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private uri: vscode.Uri | undefined,
    private readonly parts: Parts,
  ) {
    const { specs, active, extensionUri } = parts
    const { webview } = panel
    const style = vscode.Uri.joinPath(extensionUri, 'media')
    const script = vscode.Uri.joinPath(extensionUri, 'dist')
    webview.options = { enableScripts: true, localResourceRoots: [style, script] }
    this.#subscriptions = [
      webview.onDidReceiveMessage((message: unknown) => this.#answer(readRequest(message))),
      specs.onDidRead((document) => this.#didRead(document)),
      specs.onDidClose((document) => this.#didClose(document)),
      active.onDidChange((document) => this.#didActivate(document)),
      vscode.workspace.onDidRenameFiles((event) => this.#didRename(event)),
    ]
    panel.onDidDispose(() => vscode.Disposable.from(...this.#subscriptions).dispose())
    webview.html = checklistPage({
      cspSource: webview.cspSource,
      style: webview.asWebviewUri(vscode.Uri.joinPath(style, 'checklist.css')).toString(),
      script: webview.asWebviewUri(vscode.Uri.joinPath(script, 'checklist.js')).toString(),
      nonce: createNonce(),
      language: vscode.env.language,
      title: panel.title,
    })
  }

  /** Brings the panel to the front, with another document where one is given. */
  show(uri: vscode.Uri | undefined): void {
    if (uri) this.uri = uri
    this.panel.reveal(undefined, true)
    void this.#send()
  }

  close(): void {
    this.panel.dispose()
  }

  #didRead(document: vscode.TextDocument): void {
    const isShown = document.uri.toString() === this.uri?.toString()
    if (isShown) void this.#send()
    else if (document === this.parts.active.document) this.#didActivate(document)
  }

  /** Follows the person from spec to spec; other documents do not turn it away. */
  #didActivate(document: vscode.TextDocument | undefined): void {
    if (!document || !this.parts.specs.reading(document)?.report?.linted) return
    this.uri = document.uri
    void this.#send()
  }

  /** Its file may be gone with it. */
  #didClose(document: vscode.TextDocument): void {
    if (document.uri.toString() === this.uri?.toString()) void this.#send()
  }

  #didRename(event: vscode.FileRenameEvent): void {
    const next = this.uri && renamedTo(this.uri, event)
    if (!next) return
    this.uri = next
    void this.#send()
  }

  async #send(): Promise<void> {
    try {
      const message: Show = { type: 'show', view: await this.#view() }
      await this.panel.webview.postMessage(message)
    } catch (error) {
      this.parts.log.error('The checklist could not be shown:', asError(error))
    }
  }

  async #view(): Promise<ChecklistView> {
    if (!this.uri) return emptyView({ uri: '', title: this.panel.title }, vscode.l10n.t('Open a product spec to see its questions.'))
    const shown = { uri: this.uri.toString(), title: nameOf(this.uri.path) }
    const document = await this.#open()
    const reading = document && (await this.parts.specs.freshReading(document))
    if (!reading) return emptyView(shown, vscode.l10n.t('This document cannot be read.'))
    if (reading.failed) return emptyView(shown, failureText(reading.failed, vscode.l10n))
    return checklistView(reading.report, shown, vscode.l10n)
  }

  /** The shown document, opened again where it was closed in the meantime; undefined where it is gone. */
  async #open(): Promise<vscode.TextDocument | undefined> {
    try {
      return this.uri && (this.parts.specs.documentAt(this.uri) ?? (await documentAt(this.uri)))
    } catch {
      return undefined // deleted: the panel says so
    }
  }

  async #answer(request: Request | undefined): Promise<void> {
    if (!request) return
    if (request.type === 'ready') return this.#send()
    const document = await this.#open()
    if (!document) return this.#send()
    if (request.type === 'lintAnyway') return this.parts.specs.lintAnyway(document)
    if (request.type === 'copy') return copyChecklist(await this.#view())
    if (request.type === 'save') return saveChecklist(await this.#view(), document.uri)
    if (request.type === 'reveal') await this.#reveal(document, request.line)
    else if (request.type === 'waive')
      await waive(document, await this.parts.specs.fresh(document), request.question, { panel: this.panel, reader: this.parts.reader })
    else await this.#insertStub(document, request.question, request.type === 'insertStub' ? 'stub' : 'assumption')
  }

  async #reveal(document: vscode.TextDocument, line: number): Promise<void> {
    revealLine(await this.#edit(document), line)
  }

  async #insertStub(document: vscode.TextDocument, question: string, kind: 'stub' | 'assumption'): Promise<void> {
    const editor = await this.#edit(document)
    if (!(await insertStub(editor, await this.parts.specs.fresh(document), question, kind))) return this.#send()
  }

  /** An editor of the document: the one that shows it, else one beside the panel. */
  #edit(document: vscode.TextDocument): Thenable<vscode.TextEditor> {
    const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document)
    const elsewhere = this.panel.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One
    return vscode.window.showTextDocument(document, { viewColumn: shown?.viewColumn ?? elsewhere })
  }
}
