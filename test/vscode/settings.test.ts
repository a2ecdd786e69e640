import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { caretAfter, closeAll, open, openFile, rulesIn, type as typeKeys, untilAllRead, untilFound, untilGone } from './support/editor.js'
import { order, orderRule, spec } from './support/specs.js'
import { throughout, until } from './support/waiting.js'

describe('Settings', () => {
  const changed = new Set<string>()

  async function set(name: string, value: unknown): Promise<void> {
    changed.add(name)
    await vscode.workspace.getConfiguration('rightspec').update(name, value, vscode.ConfigurationTarget.Workspace)
  }

  afterEach(async () => {
    for (const name of changed) await set(name, undefined)
    changed.clear()
    await closeAll()
  })

  it('give a rule another severity, and take it away again', async () => {
    const { document } = await open(spec({ requirements: [order] }))
    await untilFound(document, orderRule)
    await set('severity', { [orderRule]: 'error' })
    await until('an error', async () => (await untilFound(document, orderRule)).severity === vscode.DiagnosticSeverity.Error)
    await set('severity', { [orderRule]: 'off' })
    await untilGone(document, orderRule)
    await set('severity', undefined)
    assert.equal((await untilFound(document, orderRule)).severity, vscode.DiagnosticSeverity.Warning)
  })

  it('take a file out', async () => {
    const { document } = await openFile('shop', 'docs/vouchers-prd.md')
    await untilFound(document, orderRule)
    await set('ignore', ['docs/**'])
    await untilGone(document, orderRule)
  })

  it('take a file in that does not look like a spec', async () => {
    const { document } = await openFile('shop', 'README.md')
    await untilAllRead()
    assert.deepEqual(rulesIn(document), [])
    await set('specs', ['README.md'])
    await until('findings', () => rulesIn(document).length > 0)
  })

  it('put reading off until the file is saved', async () => {
    await set('run', 'onSave')
    const editor = await open(spec())
    await untilAllRead()
    await editor.edit((edit) => edit.insert(new vscode.Position(editor.document.lineCount - 4, 0), `- ${order}\n\n`))
    caretAfter(editor, '# Seat swaps')
    await throughout('nothing is found before the file is saved', 1500, () => rulesIn(editor.document).length === 0)
    await editor.document.save()
    await untilFound(editor.document, orderRule)
  })

  it('let findings come in the paragraph that is being typed in', async () => {
    await set('quietParagraph', false)
    const editor = await open(spec({ requirements: ['Cashiers see both seats.'] }))
    caretAfter(editor, '- Cashiers see both seats.')
    await typeKeys(`\n${order}`)
    await untilFound(editor.document, orderRule)
  })
})
