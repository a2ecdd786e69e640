import { expect, it, vi } from 'vitest'
import type * as vscode from 'vscode'
import type { LastFindings } from '../../src/editor/last-findings.js'
import { OpenSpecs } from '../../src/editor/open-specs.js'
import { Reader } from '../../src/editor/reader/reader.js'
import type { SettingsReader } from '../../src/editor/settings.js'
import { createEngine, type Finding } from '../../src/engine/index.js'
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

const nothingKnown = { of: async () => undefined, keep: async () => {} } as unknown as LastFindings
const log = {} as vscode.LogOutputChannel

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
  const specs = new OpenSpecs(readerInProcess(), settings, nothingKnown, log)
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

/** What was found in a document the last time, and what is kept of it now. */
function lastTime(findings: readonly Finding[]): LastFindings & { kept: Finding[][] } {
  const kept: Finding[][] = []
  return { kept, of: async () => findings, keep: async (_: unknown, __: unknown, found: Finding[]) => void kept.push(found) } as unknown as LastFindings & {
    kept: Finding[][]
  }
}

const text = '# Seat map\n\n## Goal\n\n- Ship the seat map by June.\n'
const found = createEngine().lint(text, { asSpec: true }).findings

it('what was found in the same text the last time is shown before it is read', async () => {
  const silent = new Reader(() => ({ post() {}, end() {} }), { brokeDown() {} })
  const specs = new OpenSpecs(silent, settings, lastTime(found), log)
  const document = untitled(text, 1)
  const shown = new Promise((resolve) => specs.onDidShow(resolve))
  host.opened.fire(document)
  expect(await shown).toBe(document)
  expect(specs.shown(document)).toEqual(found)
  expect(specs.reading(document)).toBeUndefined()
  specs.dispose()
})

it('a reading takes the place of what was found the last time, and is kept', async () => {
  const last = lastTime(found)
  const specs = new OpenSpecs(readerInProcess(), settings, last, log)
  const document = untitled('# Notes\n\nMilk, eggs.\n', 1)
  const read = new Promise((resolve) => specs.onDidRead(resolve))
  host.opened.fire(document)
  await read
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(specs.shown(document)).toEqual([])
  expect(last.kept).toEqual([[]])
  specs.dispose()
})

it('what was found the last time comes too late where the document was read since', async () => {
  let come: (findings: readonly Finding[]) => void = () => {}
  const late = { ...lastTime(found), of: () => new Promise((resolve) => (come = resolve)) } as unknown as LastFindings
  const specs = new OpenSpecs(readerInProcess(), settings, late, log)
  const document = untitled('# Notes\n\nMilk, eggs.\n', 1)
  const read = new Promise((resolve) => specs.onDidRead(resolve))
  host.opened.fire(document)
  await read
  come(found)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(specs.shown(document)).toEqual([])
  specs.dispose()
})
