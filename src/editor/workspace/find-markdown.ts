import * as vscode from 'vscode'
import { decodeText } from '../../markdown/decode.js'
import { GitIgnore, type IgnoreFile } from './git-ignore.js'

/** The files that specs are looked for in; any other has to be opened. */
export const markdownFiles = '**/*.{md,markdown}'
const neverSearched = '**/{node_modules,.git}/**'
/** No `.gitignore` is this long, in bytes. */
const longestIgnoreFile = 1024 * 1024

/**
 * The Markdown files of the workspace in the order of their paths, without those that `files.exclude` and `.gitignore` (up to the root of the repository)
 * leave out.
 */
export async function findMarkdown(token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const [files, ignoreFiles, above] = await Promise.all([
    vscode.workspace.findFiles(markdownFiles, neverSearched, undefined, token),
    vscode.workspace.findFiles('**/.gitignore', neverSearched, undefined, token),
    Promise.all((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => ignoreFilesAbove(uri))),
  ])
  const read = await Promise.all([...ignoreFiles, ...above.flat()].map(readIgnoreFile))
  const ignore = new GitIgnore(read.filter((file) => file !== undefined))
  return files.filter((uri) => !ignore.ignores(uri.path)).sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Where the `.gitignore` files between a folder and the root of its repository would be; none where it lies in no repository. */
async function ignoreFilesAbove(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = []
  let at = folder
  while (!(await exists(vscode.Uri.joinPath(at, '.git')))) {
    const parent = vscode.Uri.joinPath(at, '..')
    if (parent.path === at.path) return []
    at = parent
    found.push(vscode.Uri.joinPath(at, '.gitignore'))
  }
  return found
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri)
    return true
  } catch {
    return false // a place that cannot be looked at counts as none
  }
}

async function readIgnoreFile(uri: vscode.Uri): Promise<IgnoreFile | undefined> {
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri)
    if (!(type & vscode.FileType.File) || size > longestIgnoreFile) return undefined
    const content = decodeText(await vscode.workspace.fs.readFile(uri)).text
    return content === undefined ? undefined : { folder: vscode.Uri.joinPath(uri, '..').path.replace(/\/?$/, '/'), content }
  } catch {
    return undefined // most folders have none
  }
}
