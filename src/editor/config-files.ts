import * as vscode from 'vscode'
import { type ConfigProblem, ConfigReader, type Configuration, configNames } from '../config/load.js'
import { messageOf } from '../config/message-of.js'
import { severityNames } from '../config/names.js'
import type { ParseConfig } from '../config/parsed.js'
import { folderOf, foldersUp, pathWithin } from '../config/paths.js'
import { ruleNames } from '../rules/names.generated.js'
import type { Reader } from './reader/reader.js'
import { isInside } from './renamed.js'
import { workspaceFiles } from './workspace-files.js'

type Located = Pick<vscode.TextDocument, 'uri'>

/** A folder with documents that were asked about, and what counts for them. */
interface KnownFolder {
  uri: vscode.Uri
  /** Undefined while it is read for the first time. */
  configuration?: Configuration
  /** The last reading that has begun. */
  reading?: Promise<boolean>
}

/** A problem and the file that it stands in. */
export interface PlacedProblem extends ConfigProblem {
  uri: vscode.Uri
}

const names = severityNames(ruleNames)
const anyConfig = 'rightspec.config.{json,yml,yaml}'

/** The configuration files beside and above documents: read when a document is opened or asked about, and all again when one of them changes. */
export class ConfigFiles implements vscode.Disposable {
  readonly #folders = new Map<string, KnownFolder>()
  /** Addresses of the documents that were opened and are not closed yet. */
  readonly #open = new Set<string>()
  readonly #watchers = new Map<string, vscode.Disposable>()
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #subscriptions: vscode.Disposable[]
  #reading: Promise<void> | undefined
  #isStale = false

  /** Other configuration may count now, or other problems are in it. */
  readonly onDidChange = this.#changed.event

  readonly #parse: ParseConfig

  constructor(reader: Reader) {
    this.#parse = parseBy(reader)
    this.#subscriptions = [
      this.#changed,
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.#touched(uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#readAgain()),
    ]
    this.#watch(anyConfig, `**/${anyConfig}`)
    this.#watchFolders()
  }

  /** What counts in the folder of a file, as far as it is read; undefined where it is not, or where there is no folder. */
  of({ uri }: Located): Configuration | undefined {
    const folder = folderOfFile(uri)
    return folder && this.#folders.get(folder.toString())?.configuration
  }

  /**
   * Waits until it is known what counts in the folder of a file. Where it is, it is read `anew` only on demand, and counts until then: a file that is opened
   * may come with a change that no watcher has told of yet, but nobody need wait for that.
   */
  async ready({ uri }: Located, { anew }: { anew: boolean }): Promise<void> {
    const place = folderOfFile(uri)
    if (!place) return
    if (anew) this.#open.add(uri.toString())
    const key = place.toString()
    const known = this.#folders.get(key)
    const folder: KnownFolder = known ?? { uri: place }
    this.#folders.set(key, folder)
    const reading =
      known && !anew
        ? known.reading
        : this.#read(folder, this.#readerAt(place)).then((isNew) => {
            if (isNew && (known || folder.configuration?.problems.length)) this.#changed.fire()
          })
    if (!folder.configuration) await reading
  }

  /** A document is closed: where its folder lies beyond the workspace, its configuration may be of no interest any more. */
  closed({ uri }: Located): void {
    this.#open.delete(uri.toString())
    const key = folderOfFile(uri)?.toString()
    const folder = key === undefined ? undefined : this.#folders.get(key)
    if (key === undefined || !folder || this.#isInUse(folder.uri)) return
    this.#folders.delete(key)
    if (folder.configuration?.problems.length) this.#changed.fire()
  }

  /** What is wrong in the files that were read, each told once. */
  get problems(): PlacedProblem[] {
    const all = new Map<string, PlacedProblem>()
    for (const { uri, configuration } of this.#folders.values())
      for (const problem of configuration?.problems ?? [])
        all.set(JSON.stringify([uri.authority, problem]), { ...problem, uri: uri.with({ path: problem.path }) })
    return [...all.values()]
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions, ...this.#watchers.values()).dispose()
  }

  #readerAt(uri: vscode.Uri): ConfigReader {
    return new ConfigReader(workspaceFiles(uri), names, vscode.l10n, this.#parse)
  }

  /** Says whether something else counts now. Of several readings at a time the last one counts, and the others wait for it. */
  #read(folder: KnownFolder, reader: ConfigReader): Promise<boolean> {
    const reading: Promise<boolean> = reader.inFolder(folder.uri.path, vscode.workspace.getWorkspaceFolder(folder.uri)?.uri.path).then((configuration) => {
      if (folder.reading !== reading) return folder.reading ?? false
      if (JSON.stringify(configuration) === JSON.stringify(folder.configuration)) return false
      folder.configuration = configuration
      this.#watchBeyondWorkspace(folder)
      return true
    })
    folder.reading = reading
    return reading
  }

  #touched(uri: vscode.Uri): void {
    const isOurs = configNames.some((name) => uri.path.endsWith(`/${name}`))
    if (isOurs || [...this.#folders.values()].some(({ configuration }) => configuration?.extended.includes(uri.path))) this.#readAgain()
  }

  /** A folder that comes or goes brings or takes its files without a word about them. */
  #watchFolders(): void {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*', false, true, false)
    const moved = (uri: vscode.Uri) => {
      const concerns = ({ uri: known, configuration }: KnownFolder) =>
        known.path === uri.path || isInside(known, uri) || configuration?.extended.some((path) => isInside({ path }, uri))
      if ([...this.#folders.values()].some(concerns)) this.#readAgain()
    }
    this.#subscriptions.push(watcher, watcher.onDidCreate(moved), watcher.onDidDelete(moved))
  }

  /** Reads everything anew. What was known counts until then; whatever changes meanwhile is read afterwards. */
  #readAgain(): void {
    this.#isStale = true
    this.#reading ??= this.#readUntilFresh().finally(() => {
      this.#reading = undefined
    })
  }

  async #readUntilFresh(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false
      const readers = new Map<string, ConfigReader>()
      let isNew = false
      for (const [key, folder] of this.#folders) {
        if (!this.#isInUse(folder.uri)) {
          this.#folders.delete(key)
          if (folder.configuration?.problems.length) isNew = true
          continue
        }
        const place = `${folder.uri.scheme}:${folder.uri.authority}`
        const reader = readers.get(place) ?? this.#readerAt(folder.uri)
        readers.set(place, reader)
        if (await this.#read(folder, reader)) isNew = true
      }
      if (isNew) this.#changed.fire()
    }
  }

  /** Files that others extend have any name, and a repository may begin above the workspace. */
  #watchBeyondWorkspace({ uri, configuration }: KnownFolder): void {
    if (!configuration) return
    const { root, extended } = configuration
    const above = root === undefined ? [uri.path] : foldersUp(uri.path).filter((path) => pathWithin(root, path) !== undefined)
    for (const path of above) {
      const folder = uri.with({ path })
      if (!vscode.workspace.getWorkspaceFolder(folder)) this.#watch(folder.toString(), new vscode.RelativePattern(folder, anyConfig))
    }
    for (const path of extended) {
      const folder = uri.with({ path: folderOf(path) })
      this.#watch(`${folder.toString()}/*`, new vscode.RelativePattern(folder, '*.{json,yml,yaml}'))
    }
  }

  /** Beyond the workspace, only the folders of open documents are of interest. */
  #isInUse(folder: vscode.Uri): boolean {
    if (vscode.workspace.getWorkspaceFolder(folder)) return true
    return [...this.#open].some((address) => folderOfFile(vscode.Uri.parse(address, true))?.toString() === folder.toString())
  }

  #watch(key: string, glob: vscode.GlobPattern): void {
    if (this.#watchers.has(key)) return
    const watcher = vscode.workspace.createFileSystemWatcher(glob)
    for (const happened of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete]) happened((uri) => this.#touched(uri))
    this.#watchers.set(key, watcher)
  }
}

/** Parsing takes more than the editor should load for it. A thread that breaks down is a fault of the file as far as anybody can tell. */
function parseBy(reader: Reader): ParseConfig {
  return (bytes, name) =>
    reader.parseConfig(bytes, name).catch((error: unknown) => ({
      value: undefined,
      fault: { kind: 'settings', detail: messageOf(error) },
      places: new Map(),
    }))
}

/** Where a file lies; one that was never saved is on its way into the first folder of the workspace. */
function folderOfFile(uri: vscode.Uri): vscode.Uri | undefined {
  if (uri.scheme === 'untitled') return vscode.workspace.workspaceFolders?.[0]?.uri
  return uri.with({ path: folderOf(uri.path) || '/', query: '', fragment: '' })
}
