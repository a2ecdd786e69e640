import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, open, openUntitled, rulesIn, untilAllRead, untilFound, untilGone } from './support/editor.js'
import { MemoryFiles } from './support/memory-files.js'
import { order, orderRule, spec } from './support/specs.js'

async function insertLine(editor: vscode.TextEditor, before: string, text: string): Promise<void> {
  const { document } = editor
  const position = document.positionAt(document.getText().indexOf(before))
  assert.ok(await editor.edit((edit) => edit.insert(position, text)))
  editor.selection = new vscode.Selection(0, 0, 0, 0)
}

describe('Documents', () => {
  afterEach(closeAll)

  it('are read before they are ever saved', async () => {
    const { document } = await openUntitled(spec({ requirements: [order] }))
    assert.ok(document.isUntitled && document.isDirty)
    await untilFound(document, orderRule)
  })

  it('are read as they stand in the editor, not as on the disk', async () => {
    const editor = await open(spec())
    await untilAllRead()
    assert.deepEqual(rulesIn(editor.document), [])
    await insertLine(editor, '## After release', `- ${order}\n\n`)
    await untilFound(editor.document, orderRule)
    assert.ok(editor.document.isDirty)
    await vscode.commands.executeCommand('undo')
    await untilGone(editor.document, orderRule)
  })

  it('are read again when they change on the disk', async () => {
    const { document } = await open(spec())
    await untilAllRead()
    await vscode.workspace.fs.writeFile(document.uri, new TextEncoder().encode(spec({ requirements: [order] })))
    await untilFound(document, orderRule)
  })

  it('are read wherever they lie', async () => {
    const files = new MemoryFiles()
    const registration = vscode.workspace.registerFileSystemProvider('memory', files, { isCaseSensitive: true })
    try {
      const uri = vscode.Uri.parse('memory:/specs/seats-prd.md')
      files.writeFile(uri, new TextEncoder().encode(spec({ requirements: [order] })))
      const { document } = await vscode.window.showTextDocument(uri)
      await untilFound(document, orderRule)
      await closeAll()
      await untilGone(document, orderRule)
    } finally {
      registration.dispose()
    }
  })

  it('are left alone when they are no Markdown', async () => {
    const { document } = await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language: 'plaintext', content: spec({ requirements: [order] }) }),
    )
    await untilAllRead()
    assert.deepEqual(rulesIn(document), [])
  })

  it('can be long: a spec of a thousand requirements is read and stays open to typing', async () => {
    const requirements = Array.from(
      { length: 1000 },
      (_, index) => `Cashiers can see row ${index + 1} of the hall within a second, with every free seat in it.`,
    )
    const editor = await open(spec({ requirements: [...requirements, order] }))
    await untilFound(editor.document, orderRule)
    await insertLine(editor, '## Primary user', 'They lose four hours a month to it.\n\n')
    const finding = await untilFound(editor.document, orderRule)
    assert.ok(order.includes(editor.document.getText(finding.range)))
  })
})
