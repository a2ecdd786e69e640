import assert from 'node:assert/strict'
import { setTimeout as delay } from 'node:timers/promises'
import * as vscode from 'vscode'
import { documentOf } from '../../bench/document.js'
import { caretAfter, closeAll, deleteDrafts, diagnostics, extensionId, open, type as typeKeys, untilAllRead } from './support/editor.js'
import { measured } from './support/measured.js'
import { blocksOf } from './support/own-blocks.js'
import { order, spec } from './support/specs.js'

/** Milliseconds from when a document opens to its first findings. */
async function untilFirstFindings(content: string): Promise<number> {
  const isIt = (document: vscode.TextDocument | undefined) => document?.getText() === content
  let opened = Number.NaN
  const listening: vscode.Disposable[] = []
  try {
    const shown = new Promise<number>((resolve) => {
      listening.push(
        vscode.workspace.onDidOpenTextDocument((document) => {
          if (isIt(document)) opened = performance.now()
        }),
        vscode.languages.onDidChangeDiagnostics(() => {
          const document = vscode.window.activeTextEditor?.document
          if (document && isIt(document) && diagnostics(document).length > 0) resolve(performance.now() - opened)
        }),
      )
    })
    await open(content)
    return await Promise.race([shown, delay(10_000, Number.POSITIVE_INFINITY)])
  } finally {
    for (const listener of listening) listener.dispose()
  }
}

/** Milliseconds of the longest time without a break that Rightspec keeps the host while somebody types in a document that is read with every key. */
async function longestBlock(content: string): Promise<number> {
  const editor = await open(content)
  await untilAllRead()
  caretAfter(editor, 'For night nurses in hospitals with more than ten wards.')
  const blocks = await blocksOf(extensionId, async () => {
    for (let key = 0; key < 8; key++) {
      await typeKeys('a')
      await delay(400)
    }
    await untilAllRead()
  })
  await closeAll()
  assert.ok(blocks.length > 8, 'the profile shows what each key took')
  return Math.max(...blocks)
}

/** Limits have room for a busy machine; docs/performance.md has what an idle one takes. */
describe('The extension is quick', () => {
  afterEach(closeAll)
  after(deleteDrafts) // the workspace's other tests would read them all

  it('shows the first findings of a spec of 10 KB soon after it opens', async () => {
    const requirements = Array.from({ length: 90 }, (_, index) => `Cashiers can see row ${index + 1} of the hall within a second, with every free seat in it.`)
    const times: number[] = []
    for (let run = 0; run < 5; run++) times.push(await untilFirstFindings(spec({ title: `Seat swaps ${run}`, requirements: [...requirements, order] })))
    const quickest = measured('first findings of 10 KB, ms', Math.min(...times))
    assert.ok(quickest < 2000, `the first findings came after ${quickest.toFixed(0)} ms`)
  })

  it('keeps the host for no more than a moment while somebody types in a long spec', async function () {
    this.timeout(600_000)
    this.retries(2) // another program's work counts where it interrupts ours
    const short = measured('longest block while typing in 100 KB, ms', await longestBlock(documentOf(100_000, 'short')))
    const long = measured('in 1 MB', await longestBlock(documentOf(1_000_000, 'long')))
    assert.ok(short <= 100, `in 100 KB, the longest block takes ${short.toFixed(0)} ms`)
    assert.ok(long <= 200, `in 1 MB, the longest block takes ${long.toFixed(0)} ms`)
  })
})
