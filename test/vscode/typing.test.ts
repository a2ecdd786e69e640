import assert from 'node:assert/strict'
import { setTimeout as delay } from 'node:timers/promises'
import * as vscode from 'vscode'
import { caretAfter, closeAll, endOf, findingOf, open, rulesIn, type as typeKeys, untilAllRead, untilFound } from './support/editor.js'
import { order, orderRule, spec } from './support/specs.js'
import { throughout, until } from './support/waiting.js'

/** Types a doubtful requirement and goes on typing for longer than reading waits; nothing may be marked in it meanwhile. */
async function typeOrder(editor: vscode.TextEditor): Promise<void> {
  caretAfter(editor, '- Cashiers can move a guest to another seat while the guest is on the phone.')
  await typeKeys(`\n${order}`)
  const caret = () => editor.selection.active.line
  const line = caret()
  await throughout(
    'nothing is marked in the paragraph being typed',
    2500,
    () => findingOf(editor.document, orderRule) === undefined && caret() === line,
    () => typeSlowly(' '),
  )
}

/** A key, and a pause that is long enough for the text to be read, and too short for typing to rest. */
async function typeSlowly(key: string): Promise<void> {
  await delay(700)
  await typeKeys(key)
}

describe('The paragraph that is being typed', () => {
  afterEach(closeAll)

  it('stays quiet until the caret leaves it', async () => {
    const editor = await open(spec())
    await untilAllRead()
    await typeOrder(editor)
    caretAfter(editor, 'Cashiers at small theatres, in the half hour before the doors open.')
    const found = () => findingOf(editor.document, orderRule)
    // Typing goes on elsewhere, so that it is not a rest that lets the finding come.
    await until('the finding', async () => {
      await typeSlowly(' ')
      return found()
    })
  })

  it('stays quiet until typing rests', async () => {
    const editor = await open(spec())
    await untilAllRead()
    await typeOrder(editor)
    await untilFound(editor.document, orderRule)
  })

  it('stays quiet until the file is saved', async () => {
    const editor = await open(spec())
    await untilAllRead()
    await typeOrder(editor)
    await editor.document.save()
    // Text comes in elsewhere, with the caret where it is, so that it is not a rest that lets the finding come.
    await until('the finding', async () => {
      await delay(700)
      await editor.edit((builder) => builder.insert(endOf(editor.document), ' '))
      return findingOf(editor.document, orderRule)
    })
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
    editor.selection = new vscode.Selection(editor.document.positionAt(start), endOf(editor.document))
    await typeKeys('## Later')
    await throughout(
      'nothing is said of the whole document while somebody types',
      2500,
      () => !rulesIn(editor.document).includes('post-ship-learning-missing'),
      () => typeSlowly('x'),
    )
    await untilFound(editor.document, 'post-ship-learning-missing')
  })
})
