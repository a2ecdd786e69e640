import { expect, it, vi } from 'vitest'
import type * as vscode from 'vscode'
import { OpenSpecs } from '../../src/editor/open-specs.js'
import type { SettingsReader } from '../../src/editor/settings.js'
import { readerInProcess } from './reader-in-process.js'

const host = vi.hoisted(() => {
  class Emitter<T> {
    readonly #listeners = new Set<(event: T) => void>()
    readonly event = (listener: (event: T) => void) => {
      this.#listeners.add(listener)
      return { dispose: () => this.#listeners.delete(listener) }
    }
    fire(event: T) {
      for (const listener of this.#listeners) listener(event)
    }
    dispose() {}
  }
  return {
    Emitter,
    opened: new Emitter<vscode.TextDocument>(),
    closed: new Emitter<vscode.TextDocument>(),
  }
})

vi.mock('vscode', () => {
  const never = () => ({ dispose() {} })
  return {
    EventEmitter: host.Emitter,
    Disposable: { from: never },
    workspace: {
      textDocuments: [],
      onDidOpenTextDocument: host.opened.event,
      onDidCloseTextDocument: host.closed.event,
      onDidChangeTextDocument: never,
      onDidSaveTextDocument: never,
      onWillRenameFiles: never,
    },
    window: { visibleTextEditors: [], onDidChangeTextEditorSelection: never, tabGroups: { all: [], onDidChangeTabs: never } },
  }
})

const settings = {
  onDidChange: () => ({ dispose() {} }),
  ready: async () => {},
  closed: () => {},
  of: () => ({ run: 'onType', quietParagraph: false, path: 'seat-prd.md', document: {} }),
} as unknown as SettingsReader

/** A document that was never saved; another one may be opened at its address. Nobody asks for its version without end. */
function untitled(text: string, version: number): vscode.TextDocument {
  let asked = 0
  return {
    uri: { scheme: 'untitled', toString: () => 'untitled:Untitled-1' },
    languageId: 'markdown',
    getText: () => text,
    get version() {
      if (++asked > 100) throw new Error('asked for without end')
      return version
    },
  } as unknown as vscode.TextDocument
}

const textOf = async (specs: OpenSpecs, document: vscode.TextDocument) => (await specs.fresh(document))?.text

it('a closed document is not taken for the one that was opened at its address since', async () => {
  const specs = new OpenSpecs(readerInProcess(), settings, {} as vscode.LogOutputChannel)
  const [first, second] = [untitled('# First\n', 2), untitled('# Second\n', 1)]
  host.opened.fire(first)
  const asked = textOf(specs, first)
  host.closed.fire(first)
  host.opened.fire(second)
  expect(await textOf(specs, second)).toBe('# Second\n')
  expect(await asked).toBe('# First\n')
  expect(await textOf(specs, first)).toBe('# First\n')
  expect(specs.reading(first)).toBeUndefined()
  host.closed.fire(first)
  expect(specs.reading(second)).toMatchObject({ version: 1 })
})
