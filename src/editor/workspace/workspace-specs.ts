import * as vscode from 'vscode'
import type { Report } from '../../engine/index.js'
import { type FileResult, failedResult, fileResult } from '../../formats/result.js'
import { decodeText } from '../../markdown/decode.js'
import type { LineIndex } from '../../markdown/line-index.js'
import type { TextRange } from '../../markdown/text-range.js'
import { toDiagnostic } from '../diagnostics.js'
import type { OpenSpecs } from '../open-specs.js'
import type { Reader } from '../reader/reader.js'
import { longestText, mostBytes } from '../reading.js'
import { isInside } from '../renamed.js'
import type { SettingsReader } from '../settings.js'
import { failureText } from '../status-text.js'
import { asError, isMissing } from '../thrown.js'
import { findMarkdown, markdownFiles } from './find-markdown.js'

/** What is known of a Markdown file of the workspace. */
export interface WorkspaceFile {
  uri: vscode.Uri
  result: FileResult
  diagnostics: vscode.Diagnostic[]
}

/** How much of the workspace was read: nothing until somebody asks, a part where that was cancelled. */
export type Reach = 'nothing' | 'reading' | 'part' | 'all'

interface ReadOptions {
  /** Read every file, not only those that are not known yet. */
  again?: boolean
  token?: vscode.CancellationToken
  /** Told before each file: how many were read, and of how many. */
  progress?: (read: number, total: number) => void
}

/** Milliseconds in which files that come or go are waited for: a checkout brings many at once. */
const settling = 300

/** Where more comes at once, there is a folder among it. */
const mostLookedAt = 50

/**
 * The Markdown files of the workspace, open or not. Nothing is read until somebody asks; from then on what is known follows the disk, and the
 * editors where a file is open.
 */
export class WorkspaceSpecs implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>()
  readonly #reached = new vscode.EventEmitter<Reach>()
  readonly #listed = new Map<string, vscode.Uri>()
  readonly #files = new Map<string, WorkspaceFile>()
  /** Of each file that was read from the disk, what tells it from what it was before. */
  readonly #stamps = new Map<string, string>()
  /** The reading of each file that was begun last: an older one that ends later does not count. */
  readonly #latest = new Map<string, symbol>()
  readonly #subscriptions: vscode.Disposable[] = [this.#changed, this.#reached]
  #reach: Reach = 'nothing'
  #run: vscode.CancellationTokenSource | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  /** What changed since the reading that is under way began. */
  #outdated: 'not' | 'files' | 'settings' = 'not'
  #published = false
  /** Files that changed and are to be read again, one after the other: a checkout changes many at once. */
  readonly #waiting = new Map<string, vscode.Uri>()
  #readsWaiting = false
  /** What came into the workspace of late and may be a folder. */
  #arrived: vscode.Uri[] = []
  #arrival: ReturnType<typeof setTimeout> | undefined

  /** What is known of a file is new, or gone. */
  readonly onDidChange = this.#changed.event
  readonly onDidReach = this.#reached.event

  constructor(
    private readonly reader: Reader,
    private readonly open: OpenSpecs,
    private readonly settings: SettingsReader,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  get reach(): Reach {
    return this.#reach
  }

  /** The files that were read, in the order of their paths. */
  get files(): WorkspaceFile[] {
    return [...this.#listed.keys()].flatMap((key) => this.#files.get(key) ?? [])
  }

  /** Those of them that are product specs. */
  get specs(): WorkspaceFile[] {
    return this.files.filter(({ result }) => result.linted)
  }

  /** What Problems shows of a closed file. */
  problemsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
    return this.#published ? (this.#files.get(uri.toString())?.diagnostics ?? []) : []
  }

  /** Lets Problems show the findings of closed files, or no longer. */
  publish(published: boolean): void {
    if (this.#published === published) return
    this.#published = published
    for (const { uri } of this.#files.values()) this.#changed.fire(uri)
  }

  /** Reads the workspace if nobody has asked for that yet. */
  async start(): Promise<void> {
    if (this.#reach === 'nothing') await this.#readInBackground(false)
  }

  /** Reads the workspace; a reading that is under way gives way to this one. False where it was cancelled. */
  async read({ again = false, token, progress }: ReadOptions = {}): Promise<boolean> {
    if (this.#reach === 'nothing') this.#follow()
    this.#run?.cancel()
    const run = new vscode.CancellationTokenSource()
    const outer = token?.onCancellationRequested(() => run.cancel())
    const cancelled = () => run.token.isCancellationRequested
    this.#run = run
    this.#outdated = 'not'
    this.#setReach('reading')
    try {
      const found = await findMarkdown(run.token)
      if (!cancelled()) this.#list(found)
      const wanted = again ? found : found.filter((uri) => !this.#files.has(uri.toString()))
      for (const [index, uri] of wanted.entries()) {
        if (cancelled()) break
        progress?.(index, wanted.length)
        await this.#read(uri, cancelled)
      }
    } finally {
      outer?.dispose()
      if (this.#run === run) {
        this.#run = undefined
        this.#setReach(cancelled() ? 'part' : 'all')
        if (this.#outdated !== 'not') this.#refresh(this.#outdated)
      }
    }
    return !cancelled()
  }

  /** Reads what has come and what has changed on a disk that may not have told. A reading that is under way is not called off, but waited for. */
  async check(): Promise<void> {
    if (this.#reach !== 'reading') await this.read()
    for (const [key, uri] of this.#listed) if ((await stampAt(uri)) !== this.#stamps.get(key)) await this.#read(uri, () => false)
    while (this.#reach === 'reading') await this.#nextReach()
  }

  #nextReach(): Promise<void> {
    return new Promise((resolve) => {
      const listening = this.onDidReach(() => {
        listening.dispose()
        resolve()
      })
    })
  }

  dispose(): void {
    this.#run?.cancel()
    clearTimeout(this.#timer)
    clearTimeout(this.#arrival)
    this.#waiting.clear()
    this.#latest.clear()
    vscode.Disposable.from(...this.#subscriptions).dispose()
  }

  #setReach(reach: Reach): void {
    if (this.#reach === reach) return
    this.#reach = reach
    this.#reached.fire(reach)
  }

  /** From the first reading on: the disk, the editors and the settings. */
  #follow(): void {
    const files = vscode.workspace.createFileSystemWatcher(markdownFiles)
    const ignoreFiles = vscode.workspace.createFileSystemWatcher('**/.gitignore')
    // A folder that comes or goes brings or takes its files without a word about them.
    const others = vscode.workspace.createFileSystemWatcher('**/*', false, true, false)
    const relist = () => this.#refresh('files')
    this.#subscriptions.push(
      files,
      ignoreFiles,
      others,
      files.onDidCreate((uri) => (this.#listed.has(uri.toString()) ? this.#reread(uri) : relist())),
      files.onDidChange((uri) => this.#reread(uri)),
      others.onDidCreate((uri) => this.#lookAt(uri)),
      others.onDidDelete((uri) => this.#remove(uri)),
      ignoreFiles.onDidCreate(relist),
      ignoreFiles.onDidChange(relist),
      ignoreFiles.onDidDelete(relist),
      vscode.workspace.onDidChangeWorkspaceFolders(relist),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('files.exclude')) relist()
      }),
      this.settings.onDidChange(() => this.#refresh('settings')),
      this.open.onDidRead((document) => this.#takeOver(document)),
      this.open.onDidClose(({ uri }) => this.#reread(uri)),
    )
  }

  /**
   * Reads what is new, or all that the settings may have changed, some time after the last sign of it. A reading that is under way ends first;
   * what somebody called off is not taken up again.
   */
  #refresh(changed: 'files' | 'settings'): void {
    if (this.#outdated !== 'settings') this.#outdated = changed
    if (this.#reach !== 'all') return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (this.#reach === 'all') void this.#readInBackground(this.#outdated === 'settings')
    }, settling)
  }

  async #readInBackground(again: boolean): Promise<void> {
    try {
      await this.read({ again })
    } catch (error) {
      this.log.error('The workspace could not be read:', asError(error))
    }
  }

  /** The files that there are now; the rest is forgotten. */
  #list(found: readonly vscode.Uri[]): void {
    const before = [...this.#listed]
    this.#listed.clear()
    for (const uri of found) this.#listed.set(uri.toString(), uri)
    for (const [key, uri] of before) if (!this.#listed.has(key)) this.#forget(uri)
  }

  /** Looks some time after the last one came whether there was a folder among them. */
  #lookAt(uri: vscode.Uri): void {
    this.#arrived.push(uri)
    clearTimeout(this.#arrival)
    this.#arrival = setTimeout(async () => {
      const arrived = this.#arrived
      this.#arrived = []
      if (arrived.length > mostLookedAt || (await Promise.all(arrived.map(isFolder))).includes(true)) this.#refresh('files')
    }, settling)
  }

  /** A file or a whole folder is gone. */
  #remove(uri: vscode.Uri): void {
    const gone = uri.toString()
    for (const [key, listed] of this.#listed) {
      if (key !== gone && !isInside(listed, uri)) continue
      this.#listed.delete(key)
      this.#forget(listed)
    }
  }

  #forget(uri: vscode.Uri): void {
    const key = uri.toString()
    this.#latest.delete(key)
    this.#waiting.delete(key)
    this.#stamps.delete(key)
    if (this.#files.delete(key)) this.#changed.fire(uri)
  }

  #reread(uri: vscode.Uri): void {
    const key = uri.toString()
    // A file that went and came back at once may be known as changed, and have been found missing in between.
    if (!this.#files.has(key) && !(this.#reach === 'all' && this.#listed.has(key))) return
    this.#waiting.set(key, uri)
    if (!this.#readsWaiting) void this.#readWaiting()
  }

  /** One at a time, so that the reading thread is free for what is being written. Those that come to wait meanwhile are read as well. */
  async #readWaiting(): Promise<void> {
    this.#readsWaiting = true
    try {
      for (const [key, uri] of this.#waiting) {
        this.#waiting.delete(key)
        await this.#read(uri, () => false)
      }
    } finally {
      this.#readsWaiting = false
    }
  }

  async #read(uri: vscode.Uri, cancelled: () => boolean): Promise<void> {
    const key = uri.toString()
    const document = this.open.documentAt(uri)
    if (document) return this.#takeOver(document)
    const reading = Symbol(key)
    this.#latest.set(key, reading)
    const outdated = () => cancelled() || this.#latest.get(key) !== reading
    const file = await this.#fileAt(uri, outdated)
    // Opened in the meantime: what the editor shows counts.
    if (outdated() || this.open.documentAt(uri)) return
    if (file) this.#keep(file)
    else this.#forget(uri)
  }

  /** The open document says more than the disk. */
  #takeOver(document: vscode.TextDocument): void {
    const { uri } = document
    const reading = this.open.reading(document)
    if (!reading || !this.#listed.has(uri.toString())) return
    this.#keep(reading.report ? fileOf(uri, reading.report) : failedFile(uri, 'internal', failureText(reading.failed, vscode.l10n)))
  }

  #keep(file: WorkspaceFile): void {
    this.#files.set(file.uri.toString(), file)
    this.#changed.fire(file.uri)
  }

  /** What the file on the disk says; undefined where it is gone, or where nobody waits for it any more. */
  async #fileAt(uri: vscode.Uri, outdated: () => boolean): Promise<WorkspaceFile | undefined> {
    try {
      const stat = await vscode.workspace.fs.stat(uri)
      this.#stamps.set(uri.toString(), stampOf(stat))
      if (stat.size > mostBytes) return this.#refused(uri, 'too-large', failureText('too-long', vscode.l10n))
      const { text } = decodeText(await vscode.workspace.fs.readFile(uri))
      if (text === undefined) return this.#refused(uri, 'not-text', vscode.l10n.t('This file is not text in UTF-8.'))
      if (text.length > longestText) return this.#refused(uri, 'too-large', failureText('too-long', vscode.l10n))
      const scope = { uri, languageId: 'markdown' }
      await this.settings.ready(scope)
      const { document: settings, path } = this.settings.of(scope)
      if (outdated()) return undefined
      const report = await this.reader.lint(text, { path, settings }).answer
      return report && fileOf(uri, report)
    } catch (error) {
      if (isMissing(error)) return undefined
      this.log.error(`${uri.toString()} could not be read:`, asError(error))
      return failedFile(uri, 'unreadable', failureText('error', vscode.l10n))
    }
  }

  /** Nothing went wrong, but whoever looks into the log for the files that were not read finds them all. */
  #refused(uri: vscode.Uri, code: 'not-text' | 'too-large', message: string): WorkspaceFile {
    this.log.warn(`${uri.toString()}: ${message}`)
    return failedFile(uri, code, message)
  }
}

function fileOf(uri: vscode.Uri, report: Report): WorkspaceFile {
  const place = ({ start, end }: TextRange) => new vscode.Range(positionAt(report.lines, start), positionAt(report.lines, end))
  return {
    uri,
    result: fileResult(shownPath(uri), report),
    diagnostics: report.findings.map((finding) => toDiagnostic(finding, uri, place)),
  }
}

function failedFile(uri: vscode.Uri, code: 'internal' | 'not-text' | 'too-large' | 'unreadable', message: string): WorkspaceFile {
  return { uri, result: failedResult(shownPath(uri), { code, message }), diagnostics: [] }
}

/** The path as people see it, with the name of the workspace folder where there are several. */
function shownPath(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri)
}

function positionAt(lines: LineIndex, offset: number): vscode.Position {
  const { line, column } = lines.positionAt(offset)
  return new vscode.Position(line - 1, column - 1)
}

/** What is gone again is none. */
async function isFolder(uri: vscode.Uri): Promise<boolean> {
  return (((await statAt(uri))?.type ?? 0) & vscode.FileType.Directory) !== 0
}

async function stampAt(uri: vscode.Uri): Promise<string | undefined> {
  const stat = await statAt(uri)
  return stat && stampOf(stat)
}

/** When it was written, and how long it is. */
function stampOf({ mtime, size }: vscode.FileStat): string {
  return `${mtime} ${size}`
}

/** Undefined where nothing is there. */
async function statAt(uri: vscode.Uri): Promise<vscode.FileStat | undefined> {
  try {
    return await vscode.workspace.fs.stat(uri)
  } catch {
    return undefined
  }
}
