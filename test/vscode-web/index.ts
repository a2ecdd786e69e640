import 'mocha/mocha.js'
import * as vscode from 'vscode'
import { order, orderRule, spec } from '../vscode/support/specs.js'

/** Runs the suite in the browser's extension host; each result is a line of JSON on the console. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: Recorder, color: false })
  suite()
  const failures = await new Promise<number>((resolve) => mocha.run(resolve))
  if (failures > 0) throw new Error(`${failures} tests failed`)
}

class Recorder extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options)
    const record = (test: Mocha.Runnable, state: string, error?: Error) =>
      console.log(`rightspec-test ${JSON.stringify({ title: test.fullTitle(), state, milliseconds: test.duration ?? 0, error: error?.stack })}`)
    const { EVENT_TEST_PASS, EVENT_TEST_PENDING, EVENT_TEST_FAIL } = Mocha.Runner.constants
    runner.on(EVENT_TEST_PASS, (test) => record(test, 'passed'))
    runner.on(EVENT_TEST_PENDING, (test) => record(test, 'skipped'))
    runner.on(EVENT_TEST_FAIL, (test, error) => record(test, 'failed', error))
  }
}

function suite(): void {
  describe('In the browser', () => {
    afterEach(async () => {
      await vscode.workspace.saveAll()
      await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    })

    it('the extension runs in a web worker, from its bundle for browsers', async () => {
      assert('importScripts' in globalThis, 'no worker')
      await open(spec({ requirements: [order] }))
      const extension = vscode.extensions.getExtension('rightspec.rightspec')
      await until('the extension', () => extension?.isActive)
      assert(extension?.extensionUri.scheme === 'http', `loaded from ${extension?.extensionUri}`)
    })

    it('a spec gets its findings, and loses them when they are mended', async () => {
      const editor = await open(spec({ requirements: [order] }))
      await until('the finding', () => findings(editor.document)[0])
      const start = editor.document.positionAt(editor.document.getText().indexOf(order))
      await editor.edit((edit) => edit.delete(editor.document.lineAt(start.line).rangeIncludingLineBreak))
      await until('no finding', () => findings(editor.document).length === 0)
    })

    it('a quick fix changes the document', async () => {
      const editor = await open(spec({ requirements: [order] }))
      const finding = await until('the finding', () => findings(editor.document)[0])
      const action = await until('the fix', async () => {
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          editor.document.uri,
          finding.range,
          vscode.CodeActionKind.QuickFix.value,
          50,
        )
        return actions.find(({ title, edit }) => title === 'State the need behind the request' && edit !== undefined)
      })
      assert(action.edit !== undefined && (await vscode.workspace.applyEdit(action.edit)), 'not applied')
      await until('the text', () => editor.document.getText().includes('Need behind the request'))
    })

    it('the hover explains a finding', async () => {
      const editor = await open(spec({ requirements: [order] }))
      const finding = await until('the finding', () => findings(editor.document)[0])
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, finding.range.start)
      const said = hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n')
      assert(said.includes('What to do'), said)
    })

    it('the checklist opens, and so does the report, with the specs of the workspace', async () => {
      await open(spec({ requirements: [order] }))
      for (const [command, panel] of [
        ['rightspec.openChecklist', 'rightspec.checklist'],
        ['rightspec.showReport', 'rightspec.report'],
      ] as const) {
        await vscode.commands.executeCommand(command)
        await until(panel, () =>
          vscode.window.tabGroups.all
            .flatMap(({ tabs }) => tabs)
            .some(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(panel)),
        )
      }
    })

    it('files of the workspace are linted', async () => {
      const uri = await newFile(spec({ requirements: [order] }))
      void vscode.commands.executeCommand('rightspec.lintWorkspace') // ends with the notification that tells of it
      await until('the finding of a closed file', () => vscode.languages.getDiagnostics(uri)[0])
    })
  })
}

/** Opens Markdown in a file of its own: of what was never saved, the editor may bring back what an earlier test wrote. */
async function open(content: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await newFile(content), { preview: false })
}

async function newFile(content: string): Promise<vscode.Uri> {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  assert(folder !== undefined, 'no folder')
  const file = vscode.Uri.joinPath(folder.uri, `${crypto.randomUUID()}-prd.md`)
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(content))
  return file
}

function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source, code }) => source === 'Rightspec' && typeof code === 'object' && code.value === orderRule)
}

function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message)
}

/** Asks until there is an answer. */
async function until<T>(what: string, ask: () => T | Promise<T>): Promise<NonNullable<T>> {
  const deadline = Date.now() + 25_000
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
