import * as vscode from 'vscode'
import { nameOf, pathWithin } from '../../config/paths.js'
import { type Earlier, readEarlier } from '../../formats/earlier.js'
import { decodeText } from '../../markdown/decode.js'

/** An earlier output of `rightspec lint --format json` that a report is compared with. */
export interface EarlierReport {
  name: string
  earlier: Earlier
}

const setting = 'earlierReport'
/** Bytes; the output of thousands of specs is smaller. */
const largest = 64 * 1024 * 1024

/** The report that the settings of the workspace name; undefined where they name none. What is named and cannot be used is told to the person. */
export async function namedReport(): Promise<EarlierReport | undefined> {
  const path = vscode.workspace.getConfiguration('rightspec').get<unknown>(setting)
  if (typeof path !== 'string' || path === '') return undefined
  const candidates = (vscode.workspace.workspaceFolders ?? [])
    .map((folder) => vscode.Uri.joinPath(folder.uri, path))
    .filter((uri) => vscode.workspace.getWorkspaceFolder(uri) !== undefined)
  for (const uri of candidates) {
    const found = await readReport(uri)
    if (found !== 'missing') return usable(uri, found)
  }
  tell(path)
  return undefined
}

/**
 * Lets the person choose the report to compare with. One of the workspace is remembered in its settings, one from elsewhere only as long as the
 * page is open. `none` where they want no comparison, undefined where nothing was chosen.
 */
export async function chooseReport(comparing: boolean): Promise<EarlierReport | 'none' | undefined> {
  if (comparing) {
    const file = vscode.l10n.t('Another earlier report…')
    const none = vscode.l10n.t('No comparison')
    const title = vscode.l10n.t('Compare with an Earlier Report')
    const chosen = await vscode.window.showQuickPick([file, none], { title })
    if (chosen === undefined) return undefined
    if (chosen === none) {
      await remember(undefined)
      return 'none'
    }
  }
  const [folder] = vscode.workspace.workspaceFolders ?? []
  const [uri] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Compare with an Earlier Report'),
      filters: { JSON: ['json'] },
      ...(folder ? { defaultUri: folder.uri } : {}),
    })) ?? []
  if (!uri) return undefined
  const found = usable(uri, await readReport(uri))
  if (!found) return undefined
  const home = vscode.workspace.getWorkspaceFolder(uri)
  await remember(home && pathWithin(home.uri.path, uri.path))
  return found
}

/** In the workspace's settings, where colleagues find it as well. */
async function remember(path: string | undefined): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('rightspec')
  if (configuration.get<unknown>(setting) !== (path ?? null)) await configuration.update(setting, path, vscode.ConfigurationTarget.Workspace)
}

async function readReport(uri: vscode.Uri): Promise<Earlier | 'missing' | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri)
    if (size > largest) return undefined
    const { text } = decodeText(await vscode.workspace.fs.readFile(uri))
    return text === undefined ? undefined : readEarlier(text)
  } catch {
    return 'missing'
  }
}

function usable(uri: vscode.Uri, found: Earlier | 'missing' | undefined): EarlierReport | undefined {
  const name = nameOf(uri.path)
  if (found !== undefined && found !== 'missing') return { name, earlier: found }
  tell(name)
  return undefined
}

function tell(name: string): void {
  void vscode.window.showWarningMessage(vscode.l10n.t('{0} is no report to compare with. “rightspec lint --format json” writes one.', name))
}
