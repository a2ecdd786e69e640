import * as vscode from 'vscode'
import { messageOf } from '../../config/message-of.js'
import { nameOf } from '../../config/paths.js'
import { decodeText } from '../../markdown/decode.js'
import { longestText, mostBytes } from '../reading.js'
import type { SettingsReader } from '../settings.js'
import { ownDefaults } from '../settings-check.js'
import { failureText } from '../status-text.js'
import { isMissing } from '../thrown.js'
import { titleOfTemplate } from './template-text.js'

interface TeamTemplate {
  title: string
  /** Where it lies, from the workspace folder on. */
  path: string
  text: string
}

/** The templates that a team keeps in its workspace, by title, and what of them could not be read. */
interface TeamTemplates {
  templates: TeamTemplate[]
  problems: string[]
}

/** Reads the templates of all workspace folders: the Markdown files in the folder that `rightspec.templates` names. They are data; nothing in them is run. */
export async function teamTemplates(settings: SettingsReader): Promise<TeamTemplates> {
  const found = await Promise.all((vscode.workspace.workspaceFolders ?? []).map((folder) => templatesOf(folder, settings)))
  return {
    templates: found.flatMap(({ templates }) => templates).sort((a, b) => a.title.localeCompare(b.title)),
    problems: found.flatMap(({ problems }) => problems),
  }
}

async function templatesOf(folder: vscode.WorkspaceFolder, settings: SettingsReader): Promise<TeamTemplates> {
  const path = settings.of({ uri: folder.uri, languageId: 'markdown' }).templates
  const place = vscode.Uri.joinPath(folder.uri, path)
  const result: TeamTemplates = { templates: [], problems: [] }
  try {
    const entries = await vscode.workspace.fs.readDirectory(place)
    const names = entries.flatMap(([name, type]) => (type & vscode.FileType.File && /\.(?:md|markdown)$/i.test(name) ? name : []))
    for (const name of names) await readTemplate(vscode.Uri.joinPath(place, name), `${path}/${name}`, result)
  } catch (error) {
    if (!isMissing(error)) result.problems.push(vscode.l10n.t('The templates in "{0}" cannot be read: {1}', path, messageOf(error)))
    else if (path !== ownDefaults.templates)
      result.problems.push(vscode.l10n.t('There is no folder "{0}" in "{1}"; the setting {2} names it.', path, folder.name, 'rightspec.templates'))
  }
  return result
}

async function readTemplate(uri: vscode.Uri, path: string, { templates, problems }: TeamTemplates): Promise<void> {
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > mostBytes) return void problems.push(`${path}: ${failureText('too-long', vscode.l10n)}`)
    const { text } = decodeText(await vscode.workspace.fs.readFile(uri))
    if (text === undefined) problems.push(`${path}: ${vscode.l10n.t('This file is not text in UTF-8.')}`)
    else if (text.length > longestText) problems.push(`${path}: ${failureText('too-long', vscode.l10n)}`)
    else templates.push({ title: titleOfTemplate(text, nameOf(path)), path, text })
  } catch (error) {
    problems.push(vscode.l10n.t('The template "{0}" cannot be read: {1}', path, messageOf(error)))
  }
}
