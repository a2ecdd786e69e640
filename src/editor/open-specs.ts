import * as vscode from 'vscode'
import type { Finding, LintOptions, Report } from '../engine/index.js'
import { caretsIn, isReadable } from './documents.js'
import type { LastFindings } from './last-findings.js'
import { LiveFindings } from './live-findings.js'
import type { Reader } from './reader/reader.js'
import { longestText, type Reading } from './reading.js'
import { renamedTo } from './renamed.js'
import { Scheduler } from './scheduler.js'
import type { SettingsReader } from './settings.js'
import { watchTabs } from './shown-tabs.js'

/** Milliseconds after which typing counts as resting. */
const rest = 2000

interface OpenSpec {
  document: vscode.TextDocument
  live: LiveFindings
  reading?: Reading
  /** A reading that is under way. */
  coming?: ComingReading
  /** Read as a spec whatever it looks like, until it is closed. */
  asSpec: boolean
  /** Takes back the end of the quiet that the last change began. */
  keepTyping?: () => void
}

interface ComingReading {
  version: number
  /** Undefined where it was called off. */
  reading: Promise<Reading | undefined>
  callOff: () => void
}

/** Reads the open Markdown documents as they change, and knows what to show of each. Nothing else lints. */
export class OpenSpecs implements vscode.Disposable {
  readonly #open = new Map<string, OpenSpec>()
  /** Addresses that documents are being renamed to which are read as specs whatever they look like. */
  readonly #stillSpecs = new Set<string>()
  /** Documents that are to be read again. */
  #outdated = new Set<OpenSpec>()
  #readsAgain = false
  readonly #scheduler = new Scheduler((key) => this.#update(key), { now: () => performance.now(), after })
  readonly #read = new vscode.EventEmitter<vscode.TextDocument>()
  readonly #shown = new vscode.EventEmitter<vscode.TextDocument>()
  readonly #closed = new vscode.EventEmitter<vscode.TextDocument>()
  readonly #subscriptions: vscode.Disposable[]

  /** Something new is to be shown of a document. */
  readonly onDidRead = this.#read.event
  /** What is shown is other, though nothing was read: it stands on other lines now, or was found the last time. */
  readonly onDidShow = this.#shown.event
  readonly onDidClose = this.#closed.event

  constructor(
    private readonly reader: Reader,
    private readonly settings: SettingsReader,
    private readonly last: LastFindings,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.#subscriptions = [
      this.#read,
      this.#shown,
      this.#closed,
      this.#scheduler,
      vscode.workspace.onDidOpenTextDocument((document) => this.#add(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#remove(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#changed(event)),
      vscode.workspace.onDidSaveTextDocument((document) => this.#saved(document)),
      vscode.workspace.onWillRenameFiles((event) => this.#willRename(event)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#caretsMoved(textEditor.document)),
      watchTabs((came, went) => this.#tabsChanged(came, went)),
      settings.onDidChange(() => this.#readAgain([...this.#open.values()])),
    ]
    for (const document of vscode.workspace.textDocuments) this.#add(document)
  }

  /** The open document at an address; undefined where it is in no editor, or none of ours. */
  documentAt(uri: vscode.Uri): vscode.TextDocument | undefined {
    return this.#open.get(uri.toString())?.document
  }

  /** The findings to show, in document order, with ranges in the text as it is now. */
  shown(document: vscode.TextDocument): readonly Finding[] {
    return this.#find(document)?.live.shown ?? []
  }

  /** The last reading, of whatever version; undefined where the document was not read yet. */
  reading(document: vscode.TextDocument): Reading | undefined {
    return this.#find(document)?.reading
  }

  /** The reading of the text as it is now, begun at once where need be, of a closed document too; undefined where it is none of ours. */
  async freshReading(document: vscode.TextDocument): Promise<Reading | undefined> {
    for (;;) {
      const open = this.#find(document)
      if (!open) return this.#readOnce(document)
      const reading = await this.#readingOf(open)
      // What was called off, or overtaken by a change, is asked for again.
      if (reading && reading === open.reading && reading.version === document.version) return reading
    }
  }

  /** The report of the fresh reading; undefined where there is none. */
  async fresh(document: vscode.TextDocument): Promise<Report | undefined> {
    return (await this.freshReading(document))?.report
  }

  /** Reads the document as a spec whatever it looks like, until it is closed. */
  async lintAnyway(document: vscode.TextDocument): Promise<void> {
    const open = this.#find(document)
    if (!open) return
    open.asSpec = true
    this.#forget(open)
    await this.#update(keyOf(document))
  }

  /** What the reading thread kept ended with it: on the next one its documents are read again, but for those that it may have ended from. */
  threadEnded(): void {
    this.#readAgain([...this.#open.values()].filter(({ reading, coming }) => reading?.report && !coming))
  }

  dispose(): void {
    for (const open of this.#open.values()) {
      open.keepTyping?.()
      open.coming?.callOff()
    }
    this.#open.clear()
    this.#outdated.clear()
    vscode.Disposable.from(...this.#subscriptions).dispose()
  }

  /** A document that was closed is not the one that was opened at its address since. */
  #find(document: vscode.TextDocument): OpenSpec | undefined {
    const open = this.#open.get(keyOf(document))
    return open?.document === document ? open : undefined
  }

  #add(document: vscode.TextDocument): void {
    if (!isReadable(document) || this.#find(document)) return
    const open = { document, live: new LiveFindings(), asSpec: this.#stillSpecs.delete(keyOf(document)) }
    this.#open.set(keyOf(document), open)
    void this.settings.ready(document, { anew: true }).then(() => this.#readFirst(open))
  }

  /** What was asked for before its configuration was read is read again with it. */
  #readFirst(open: OpenSpec): void {
    if (this.#find(open.document) !== open) return
    this.#forget(open)
    this.#scheduler.request(keyOf(open.document), true)
    void this.#showLast(open)
  }

  /** What was found in the same text the last time, until it is read again. */
  async #showLast(open: OpenSpec): Promise<void> {
    const { document, live } = open
    const { version } = document
    const findings = await this.last.of(document, this.#optionsFor(open))
    if (!findings || open.reading || document.version !== version || this.#find(document) !== open) return
    live.show(document.getText(), findings)
    this.#shown.fire(document)
  }

  #remove(document: vscode.TextDocument): void {
    const open = this.#find(document)
    if (!open) return
    open.keepTyping?.()
    open.coming?.callOff()
    this.#open.delete(keyOf(document))
    this.reader.forget(keyOf(document))
    this.settings.closed(document)
    this.#scheduler.cancel(keyOf(document))
    this.#closed.fire(document)
  }

  /** For the editor, a document that is renamed is closed, and another one opened. */
  #willRename(event: vscode.FileWillRenameEvent): void {
    for (const { document, asSpec } of this.#open.values()) {
      const next = asSpec ? renamedTo(document.uri, event) : undefined
      if (next) this.#stillSpecs.add(next.toString())
    }
  }

  /**
   * Reads documents anew, as what is said of them may have changed without their text: those in sight first, and one after the other, so that the
   * reading thread is free for what is being written.
   */
  #readAgain(all: readonly OpenSpec[]): void {
    const inSight = new Set(vscode.window.visibleTextEditors.map(({ document }) => document))
    for (const open of all) {
      this.#forget(open)
      this.#outdated.add(open)
    }
    const first = all.filter(({ document }) => inSight.has(document))
    this.#outdated = new Set([...first, ...this.#outdated])
    if (!this.#readsAgain) void this.#readOutdated()
  }

  async #readOutdated(): Promise<void> {
    this.#readsAgain = true
    try {
      for (let [open] = this.#outdated; open; [open] = this.#outdated) {
        this.#outdated.delete(open)
        if (this.#find(open.document) === open) await this.#update(keyOf(open.document))
      }
    } finally {
      this.#readsAgain = false
    }
  }

  #tabsChanged(came: ReadonlySet<string>, went: ReadonlySet<string>): void {
    for (const document of vscode.workspace.textDocuments) if (came.has(keyOf(document))) this.#add(document)
    for (const { document } of [...this.#open.values()]) if (went.has(keyOf(document))) this.#remove(document)
  }

  #changed({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    const open = this.#find(document)
    if (!open || contentChanges.length === 0) return
    const edits = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({ offset: rangeOffset, removed: rangeLength, inserted: text.length }))
    // Undoing and reloading a file change the text without anybody typing; so does a change in a document that nobody looks at.
    const typing = reason === undefined && document.isDirty && caretsIn(document).length > 0 && this.settings.of(document).quietParagraph
    open.live.edited(edits, typing)
    if (!typing) open.live.rested()
    if (open.live.shown.length > 0 && contentChanges.some(({ range, text }) => !range.isSingleLine || text.includes('\n'))) this.#shown.fire(document)
    open.coming?.callOff()
    open.keepTyping?.()
    if (open.live.isQuiet) open.keepTyping = after(rest, () => this.#rested(open))
    this.#scheduler.request(keyOf(document))
  }

  #rested(open: OpenSpec): void {
    open.live.rested()
    this.#scheduler.request(keyOf(open.document), true)
  }

  #saved(document: vscode.TextDocument): void {
    const open = this.#find(document)
    if (!open) return
    open.keepTyping?.()
    if (this.settings.of(document).run === 'onSave') this.#forget(open)
    this.#rested(open)
  }

  #caretsMoved(document: vscode.TextDocument): void {
    const open = this.#find(document)
    if (open?.live.isQuiet && open.live.caretsMoved(document.getText(), caretsIn(document))) this.#scheduler.request(keyOf(document), true)
  }

  /** Reads what changed, unless only a save starts that, and tells what is to be shown. */
  async #update(key: string): Promise<void> {
    const open = this.#open.get(key)
    if (!open || open.document.isClosed) return
    const { document, live } = open
    if (open.reading === undefined || this.settings.of(document).run === 'onType') {
      const reading = await this.#readingOf(open)
      // Whatever came in between has asked for an update of its own.
      if (!reading || reading !== open.reading || reading.version !== document.version || this.#open.get(key) !== open) return
      const text = document.getText()
      if (live.isQuiet) live.caretsMoved(text, caretsIn(document))
      live.show(text, reading.report?.findings ?? [])
      if (reading.report) void this.last.keep(document, this.#optionsFor(open), reading.report.findings)
    }
    this.#read.fire(document)
  }

  /** Undefined where it is called off: the text has changed, or what is said of it. */
  #readingOf(open: OpenSpec): Promise<Reading | undefined> {
    const { version } = open.document
    if (open.reading?.version === version) return Promise.resolve(open.reading)
    if (open.coming?.version === version) return open.coming.reading
    const coming = this.#lint(open, keyOf(open.document))
    open.coming = coming
    return coming.reading.then((reading) => {
      if (open.coming !== coming) return undefined
      delete open.coming
      if (reading) open.reading = reading
      return reading
    })
  }

  /** A document that is in no tab: nothing is kept of it. */
  async #readOnce(document: vscode.TextDocument): Promise<Reading | undefined> {
    if (!isReadable(document)) return undefined
    await this.settings.ready(document)
    const reading = await this.#lint({ document, asSpec: false }).reading
    this.settings.closed(document)
    return reading
  }

  #forget(open: OpenSpec): void {
    open.coming?.callOff()
    delete open.coming
    delete open.reading
  }

  /** What it takes to make fixes is kept under a key, where one is given. */
  #lint({ document, asSpec }: Pick<OpenSpec, 'document' | 'asSpec'>, key?: string): ComingReading {
    const { version } = document
    const text = document.getText()
    if (text.length > longestText) return { version, reading: Promise.resolve({ version, failed: 'too-long' }), callOff: () => undefined }
    const { answer, callOff } = this.reader.lint(text, this.#optionsFor({ document, asSpec }), key)
    const reading = answer.then(
      (report): Reading | undefined => report && { version, report },
      (error: unknown): Reading => {
        this.log.error(`${document.uri.toString()} could not be read:`, error)
        return { version, failed: 'error' }
      },
    )
    return { version, reading, callOff }
  }

  #optionsFor({ document, asSpec }: Pick<OpenSpec, 'document' | 'asSpec'>): LintOptions {
    const { document: settings, path } = this.settings.of(document)
    return { path, settings, ...(asSpec ? { asSpec } : {}) }
  }
}

function after(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}

function keyOf(document: vscode.TextDocument): string {
  return document.uri.toString()
}
