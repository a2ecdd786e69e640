import * as vscode from 'vscode'
import { checkSettings, type EditorSettings, type RawSettings } from './settings-check.js'

const section = 'rightspec'

/**
 * The settings of each document, from user, workspace and folder. They are asked for with every key that is pressed, so they are read once
 * per folder until something is changed; wrong values are told then.
 */
export class SettingsReader implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #told = new Set<string>()
  readonly #ofFolders = new Map<string, EditorSettings>()
  readonly #subscription: vscode.Disposable

  readonly onDidChange = this.#changed.event

  constructor() {
    this.#subscription = vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(section)) return
      this.#told.clear()
      this.#ofFolders.clear()
      this.#changed.fire()
    })
  }

  of(document: Pick<vscode.TextDocument, 'uri' | 'languageId'>): EditorSettings {
    const folder = vscode.workspace.getWorkspaceFolder(document.uri)?.uri.toString() ?? ''
    const known = this.#ofFolders.get(folder)
    if (known) return known
    const settings = this.#read(document)
    this.#ofFolders.set(folder, settings)
    return settings
  }

  dispose(): void {
    this.#subscription.dispose()
    this.#changed.dispose()
  }

  #read(document: Pick<vscode.TextDocument, 'uri' | 'languageId'>): EditorSettings {
    const configuration = vscode.workspace.getConfiguration(section, document)
    const raw: RawSettings = {
      specs: configuration.get('specs'),
      ignore: configuration.get('ignore'),
      severity: configuration.get('severity'),
      run: configuration.get('run'),
      quietParagraph: configuration.get('quietParagraph'),
    }
    const { settings, problems } = checkSettings(raw, vscode.l10n)
    const news = problems.filter((problem) => !this.#told.has(problem))
    for (const problem of news) this.#told.add(problem)
    if (news.length > 0) void tell(news)
    return settings
  }
}

async function tell(problems: readonly string[]): Promise<void> {
  const open = vscode.l10n.t('Open Settings')
  const chosen = await vscode.window.showWarningMessage(problems.join(' '), open)
  if (chosen === open) await vscode.commands.executeCommand('workbench.action.openSettings', section)
}
