import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, diagnostics, folderNamed, open, untilAllRead, untilFound } from './support/editor.js'
import { order, orderRule, spec } from './support/specs.js'
import { until } from './support/waiting.js'

const template = `---
rightspec:
  genre: prd
---
# Season plan: [name]

## Problem

Today [who] [cannot do what], when [situation].

## Budget

Costs $5 a seat, {see} [the list](https://seats.example).
`

/** Chooses the first template that is offered, and waits for the draft. */
async function newSpec(): Promise<vscode.TextEditor> {
  const done = vscode.commands.executeCommand('rightspec.newSpec')
  const editor = await until('a draft', async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
    const active = vscode.window.activeTextEditor
    return active?.document.isUntitled && active.document.getText().length > 100 ? active : undefined
  })
  await done
  return editor
}

describe('Templates', () => {
  const folder = vscode.Uri.joinPath(folderNamed('shop'), '.rightspec')
  const write = (path: string, bytes: Uint8Array) => vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folderNamed('shop'), path), bytes)
  const writeText = (path: string, text: string) => write(path, new TextEncoder().encode(text))

  async function setFolder(path: string | undefined): Promise<void> {
    await vscode.workspace.getConfiguration('rightspec').update('templates', path, vscode.ConfigurationTarget.Workspace)
  }

  afterEach(async () => {
    await closeAll()
    await setFolder(undefined)
    for (const path of ['.rightspec', 'shapes']) {
      const uri = vscode.Uri.joinPath(folderNamed('shop'), path)
      await vscode.workspace.fs.delete(uri, { recursive: true }).then(undefined, () => {}) // not every test makes it
    }
  })

  it('start a draft that is read as a spec and says what is still to be filled in', async () => {
    const { document } = await newSpec()
    const finding = await untilFound(document, 'placeholder-section')
    assert.match(finding.message, /11 of 11 sections/)
  })

  it("of the team's own come first, with their blanks to be filled in one after the other", async () => {
    await writeText('.rightspec/templates/season.md', template)
    const editor = await newSpec()
    assert.equal(editor.document.getText().replaceAll('\r\n', '\n'), template)
    assert.equal(editor.document.getText(editor.selection), '[name]')
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder')
    await until('the next blank', () => editor.document.getText(editor.selection) === '[who]')
  })

  it('come from the folder that the setting names, and one that cannot be read keeps none from being offered', async () => {
    await writeText('shapes/season.md', template)
    await write('shapes/broken.md', new Uint8Array([0x23, 0x20, 0xff, 0xfe, 0xc3, 0x28]))
    await setFolder('shapes')
    const { document } = await newSpec()
    assert.match(document.getText(), /^# Season plan/m)
  })

  it('from a folder that is not there are none, and ours are offered all the same', async () => {
    await setFolder('nowhere/at/all')
    const { document } = await newSpec()
    assert.match(document.getText(), /^# PRD/m)
  })

  it('are no specs themselves', async () => {
    await writeText('.rightspec/templates/season.md', template + spec({ requirements: [order] }))
    const { document } = await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, 'templates/season.md'))
    await untilAllRead()
    assert.deepEqual(diagnostics(document), [])
    const same = await open(template + spec({ requirements: [order] }))
    await untilFound(same.document, orderRule)
  })
})
