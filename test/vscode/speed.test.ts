import assert from 'node:assert/strict'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as delay } from 'node:timers/promises'
import * as vscode from 'vscode'
import { documentOf } from '../../bench/document.js'
import { caretAfter, closeAll, diagnostics, open, type as typeKeys, untilAllRead } from './support/editor.js'
import { measured } from './support/measured.js'
import { order, spec } from './support/specs.js'

/** Milliseconds from now to the first findings of a document. */
async function untilFirstFindings(content: string): Promise<number> {
  const begun = performance.now()
  let listening: vscode.Disposable | undefined
  try {
    const shown = new Promise<number>((resolve) => {
      listening = vscode.languages.onDidChangeDiagnostics(() => {
        const document = vscode.window.activeTextEditor?.document
        if (document?.getText() === content && diagnostics(document).length > 0) resolve(performance.now() - begun)
      })
    })
    await open(content)
    return await Promise.race([shown, delay(10_000, Number.POSITIVE_INFINITY)])
  } finally {
    listening?.dispose()
  }
}

/** Milliseconds of the longest block of the extension host, and of 99 of 100, while something is done in it. */
async function blocksWhile(act: () => Promise<unknown>): Promise<{ most: number; longest: number }> {
  const blocks = monitorEventLoopDelay({ resolution: 5 })
  blocks.enable()
  await act()
  blocks.disable()
  return { most: blocks.percentile(99) / 1e6, longest: blocks.max / 1e6 }
}

/** Limits have room for a busy machine; docs/performance.md has what an idle one takes. */
describe('The extension is quick', () => {
  afterEach(closeAll)

  it('shows the first findings of a spec of 10 KB soon after it opens', async () => {
    const requirements = Array.from({ length: 90 }, (_, index) => `Cashiers can see row ${index + 1} of the hall within a second, with every free seat in it.`)
    const times: number[] = []
    for (let run = 0; run < 5; run++) times.push(await untilFirstFindings(spec({ title: `Seat swaps ${run}`, requirements: [...requirements, order] })))
    const quickest = measured('first findings of 10 KB, ms', Math.min(...times))
    assert.ok(quickest < 2000, `the first findings came after ${quickest.toFixed(0)} ms`)
  })

  for (const [name, size, limit] of [
    ['100 KB', 100_000, 250],
    ['1 MB', 1_000_000, 500],
  ] as const) {
    it(`keeps the host free while a spec of ${name} is open and somebody types`, async function () {
      this.timeout(120_000)
      const editor = await open(documentOf(size, name))
      await untilAllRead()
      caretAfter(editor, `For night nurses in hospitals with more than ten wards.`)
      const { most, longest } = await blocksWhile(async () => {
        for (let key = 0; key < 12; key++) {
          await typeKeys('a')
          await delay(400) // each is read
        }
        await untilAllRead()
      })
      measured(`99 of 100 blocks while typing in ${name}, ms`, most)
      measured(`longest block while typing in ${name}, ms`, longest)
      assert.ok(most <= limit / 2 && longest <= limit, `99 % of all blocks up to ${most.toFixed(0)} ms, the longest ${longest.toFixed(0)} ms`)
    })
  }
})
