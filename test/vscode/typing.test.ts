import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { caretAfter, closeAll, findingOf, folderNamed, open, rulesIn, type as typeKeys, untilAllRead, untilFound } from './support/editor.js'
import { order, orderRule, spec } from './support/specs.js'
import { throughout } from './support/waiting.js'

/** Types a doubtful requirement and goes on typing for longer than reading waits; nothing may be marked in it meanwhile. */
async function typeOrder(editor: vscode.TextEditor): Promise<void> {
  caretAfter(editor, '- Cashiers can move a guest to another seat while the guest is on the phone.')
  await typeKeys(`\n${order}`)
  const caret = () => editor.selection.active.line
  const line = caret()
  await throughout(
    'nothing is marked in the paragraph being typed',
    1800,
    () => findingOf(editor.document, orderRule) === undefined && caret() === line,
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 350))
      await typeKeys(' ')
    },
  )
}

describe('The paragraph that is being typed', () => {
  afterEach(closeAll)

  it('stays quiet until the caret leaves it', async () => {
    const editor = await open(spec())
    await untilAllRead()
    await typeOrder(editor)
    caretAfter(editor, '# Seat swaps')
    const left = Date.now()
    await untilFound(editor.document, orderRule)
    assert.ok(Date.now() - left < 1500, 'the finding came because the caret left, not because typing rested')
  })

  it('stays quiet until typing rests', async () => {
    const editor = await open(spec())
    await untilAllRead()
    await typeOrder(editor)
    await untilFound(editor.document, orderRule)
  })

  it('stays quiet until the file is saved', async () => {
    const file = vscode.Uri.joinPath(folderNamed('shop'), 'typing-prd.md')
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(spec()))
    try {
      const editor = await vscode.window.showTextDocument(file)
      await untilAllRead()
      await typeOrder(editor)
      await editor.document.save()
      const saved = Date.now()
      await untilFound(editor.document, orderRule)
      assert.ok(Date.now() - saved < 1500, 'the finding came because of the save, not because typing rested')
    } finally {
      await closeAll()
      await vscode.workspace.fs.delete(file)
    }
  })

  it('leaves the findings elsewhere in place, and moves them with the text', async () => {
    const editor = await open(spec({ requirements: [order] }))
    const before = await untilFound(editor.document, orderRule)
    caretAfter(editor, 'We counted 140 swaps in March, and 9 of them ended with two people on one seat.')
    await typeKeys('\n\nCashiers tell us about it.')
    const after = await untilFound(editor.document, orderRule)
    assert.equal(after.range.start.line, before.range.start.line + 2)
    assert.ok(order.includes(editor.document.getText(after.range)))
  })

  it('lets findings about the whole document come only when typing rests', async () => {
    const editor = await open(spec())
    await untilAllRead()
    const start = editor.document.getText().indexOf('## After release')
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end
    editor.selection = new vscode.Selection(editor.document.positionAt(start), end)
    await typeKeys('## Later')
    await throughout(
      'nothing is said of the whole document while somebody types',
      1200,
      () => !rulesIn(editor.document).includes('post-ship-learning-missing'),
      async () => {
        await new Promise((resolve) => setTimeout(resolve, 350))
        await typeKeys('x')
      },
    )
    await untilFound(editor.document, 'post-ship-learning-missing')
  })
})
