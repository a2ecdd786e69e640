import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { caretAfter, closeAll, open, untilAllRead, untilFound } from './support/editor.js'
import { order, orderRule, spec } from './support/specs.js'
import { until } from './support/waiting.js'

async function turn(on: boolean | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('rightspec').update('codeLens', on, vscode.ConfigurationTarget.Workspace)
}

async function lenses({ uri }: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  const all = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100)
  return all.filter(({ command }) => command !== undefined)
}

async function lensOver(document: vscode.TextDocument, line: string): Promise<vscode.Command> {
  let seen: unknown
  return until(
    `a lens over '${line}'`,
    async () => {
      const all = await lenses(document)
      seen = all.map(({ range, command }) => [range.start.line, command?.title])
      return all.find(({ range }) => document.lineAt(range.start).text === line)?.command
    },
    { seen: () => seen },
  )
}

describe('Code lenses', () => {
  afterEach(async () => {
    await turn(undefined)
    await closeAll()
  })

  it('are not there until they are turned on, and gone when they are turned off', async () => {
    const { document } = await open(spec({ requirements: [order] }))
    await untilFound(document, orderRule)
    await untilAllRead()
    assert.deepEqual(await lenses(document), [])
    await turn(true)
    await lensOver(document, '# Seat swaps')
    await turn(false)
    await until('no lenses', async () => (await lenses(document)).length === 0)
  })

  it('say over the title how the spec stands, and lead to the checklist', async () => {
    await turn(true)
    const { document } = await open(spec())
    const { title, command } = await lensOver(document, '# Seat swaps')
    assert.match(title, /^\d+ of \d+ answered · (?:no open risk|\w+: (?:open|partly answered))$/)
    assert.equal(command, 'rightspec.openChecklist')
  })

  it('say over the requirements how much was found in them, lead to the first, and move with the text', async () => {
    await turn(true)
    const editor = await open(spec({ requirements: [order] }))
    const { document } = editor
    await untilFound(document, orderRule)
    assert.equal((await lensOver(document, '## Requirements')).title, '1 finding')
    await editor.edit((edit) => edit.insert(document.positionAt(document.getText().indexOf('## Requirements')), 'A paragraph.\n\n'))
    caretAfter(editor, '# Seat swaps')
    const { command, arguments: places = [] } = await lensOver(document, '## Requirements')
    await vscode.commands.executeCommand(command, ...places)
    await until('the caret in the finding', async () => {
      const { active } = vscode.window.activeTextEditor?.selection ?? {}
      return active?.isEqual((await untilFound(document, orderRule)).range.start)
    })
  })
})
