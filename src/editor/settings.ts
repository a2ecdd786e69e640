import * as vscode from 'vscode'
import { pathWithin } from '../config/paths.js'
import { type Layer, resolveSettings } from '../config/resolve.js'
import type { DocumentSettings } from '../config/settings.js'
import type { ConfigFiles } from './config-files.js'
import { type CheckedSettings, checkEditorSettings, type OwnSettings, ownDefaults, type RawSettings, sharedSettings } from './settings-check.js'

const section = 'rightspec'
const anything = ['**']

/** A document, or a file that is in no editor. */
type SettingsScope = Pick<vscode.TextDocument, 'uri' | 'languageId'>

/** What counts for one document. */
export interface EditorSettings extends OwnSettings {
  document: DocumentSettings
  /** The document's path from the root of its repository or workspace, by which its kind is guessed. */
  path: string
}

/**
 * What counts for each document: the settings of user, workspace and folder, and over them the configuration files. They are asked for with
 * every key that is pressed, so they are put together once per document until something is changed; wrong values are told then.
 */
export class SettingsReader implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #told = new Set<string>()
  readonly #ofFolders = new Map<string, CheckedSettings>()
  readonly #subscriptions: vscode.Disposable[]
  #ofDocuments = new WeakMap<SettingsScope, EditorSettings>()

  readonly onDidChange = this.#changed.event

  constructor(private readonly configs: ConfigFiles) {
    this.#subscriptions = [
      this.#changed,
      configs.onDidChange(() => this.#forget()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration(section)) return
        this.#told.clear()
        this.#ofFolders.clear()
        this.#forget()
      }),
      // Globs and kinds of documents go by the path from the folder on.
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#forget()),
    ]
  }

  /** What counts for a document, as far as its configuration files are read. */
  of(document: SettingsScope): EditorSettings {
    const known = this.#ofDocuments.get(document)
    if (known) return known
    const settings = this.#resolve(document)
    this.#ofDocuments.set(document, settings)
    return settings
  }

  /** Waits until the configuration files that count for a document are read; those of a document that is just opened are read anew. */
  async ready(document: SettingsScope, { anew = false } = {}): Promise<void> {
    await this.configs.ready(document, { anew })
    this.#ofDocuments.delete(document)
  }

  /** A document is closed. */
  closed(document: SettingsScope): void {
    this.configs.closed(document)
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose()
  }

  #forget(): void {
    this.#ofDocuments = new WeakMap()
    this.#changed.fire()
  }

  #resolve(document: SettingsScope): EditorSettings {
    const { path } = document.uri
    const home = vscode.workspace.getWorkspaceFolder(document.uri)?.uri.path
    const { shared, own } = this.#ofFolder(document)
    const configuration = this.configs.of(document)
    // A template is no spec yet.
    const templates: Layer[] = home === undefined ? [] : [{ folder: `${home}/${own.templates}`, settings: { ignore: anything } }]
    const layers: Layer[] = [...templates, { folder: home ?? '', settings: shared }, ...(configuration?.layers ?? [])]
    const root = configuration?.root ?? home
    return { ...own, document: resolveSettings(layers, path), path: (root === undefined ? undefined : pathWithin(root, path)) ?? path }
  }

  #ofFolder(document: SettingsScope): CheckedSettings {
    const folder = vscode.workspace.getWorkspaceFolder(document.uri)?.uri.toString() ?? ''
    const known = this.#ofFolders.get(folder)
    if (known) return known
    const configuration = vscode.workspace.getConfiguration(section, document)
    const raw: RawSettings = Object.fromEntries([...sharedSettings, ...Object.keys(ownDefaults)].map((name) => [name, configuration.get(name)]))
    const checked = checkEditorSettings(raw, vscode.l10n)
    this.#ofFolders.set(folder, checked)
    const news = checked.problems.filter((problem) => !this.#told.has(problem))
    for (const problem of news) this.#told.add(problem)
    if (news.length > 0) void tell(news)
    return checked
  }
}

async function tell(problems: readonly string[]): Promise<void> {
  const open = vscode.l10n.t('Open Settings')
  const chosen = await vscode.window.showWarningMessage(problems.join(' '), open)
  if (chosen === open) await vscode.commands.executeCommand('workbench.action.openSettings', section)
}
