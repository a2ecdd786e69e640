import * as vscode from 'vscode'

/** The kind of the task and the name of its problem matcher, as in package.json. */
const type = 'rightspec'
const matcher = '$rightspec'

/** Offers the command line as a task, one a workspace folder, for whoever builds with tasks. It needs a Node to run in, so in a browser there is none. */
export function offerTasks(extensionUri: vscode.Uri): vscode.Disposable {
  const node = nodeProgram()
  if (!node) return vscode.Disposable.from()
  const program = vscode.Uri.joinPath(extensionUri, 'dist', 'cli.js').fsPath
  const taskIn = (folder: vscode.WorkspaceFolder, definition: vscode.TaskDefinition) => {
    const execution = new vscode.ProcessExecution(node, [program, 'lint', ...argumentsOf(definition)], {
      cwd: folder.uri.fsPath,
      env: { ELECTRON_RUN_AS_NODE: '1' }, // on a desktop, the program is the editor itself
    })
    return new vscode.Task(definition, folder, vscode.l10n.t('Lint product specs'), 'rightspec', execution, matcher)
  }
  return vscode.tasks.registerTaskProvider(type, {
    provideTasks: () => (vscode.workspace.workspaceFolders ?? []).filter(isOnDisk).map((folder) => taskIn(folder, { type })),
    resolveTask({ scope, definition }) {
      const folder = typeof scope === 'object' ? scope : vscode.workspace.workspaceFolders?.[0]
      return folder && isOnDisk(folder) ? taskIn(folder, definition) : undefined
    },
  })
}

/** What somebody wrote into tasks.json, as arguments of `rightspec lint`; what is no such thing is left out. */
function argumentsOf({ targets, failLevel }: vscode.TaskDefinition): string[] {
  const named = Array.isArray(targets) ? targets.filter((target) => typeof target === 'string') : []
  return [...(typeof failLevel === 'string' ? ['--fail-level', failLevel] : []), ...(named.length > 0 ? ['--', ...named] : [])]
}

function isOnDisk({ uri }: vscode.WorkspaceFolder): boolean {
  return uri.scheme === 'file'
}

function nodeProgram(): string | undefined {
  return typeof process === 'object' && process.versions?.node ? process.execPath : undefined
}
