import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ActiveSpec } from '../../../src/editor/active-spec.js'
import { showChecklist } from '../../../src/editor/checklist/panel.js'
import type { ChecklistView } from '../../../src/editor/checklist/view.js'
import type { OpenSpecs } from '../../../src/editor/open-specs.js'
import type { Reading } from '../../../src/editor/reading.js'
import { fakeReport } from '../../cli/fake-engine.js'

/** As much of the editor as the panel needs. */
const editor = vi.hoisted(() => ({
  documents: [] as { uri: unknown; isClosed: boolean }[],
  opened: [] as unknown[],
  /** What the panel's page sends. */
  say: (_message: unknown): unknown => undefined,
  shown: [] as ChecklistView[],
  openChecklist: () => {},
  post: (_message: unknown): unknown => undefined,
  close: (_document: unknown): void => {},
  rename: (_event: unknown): void => {},
}))

vi.mock('vscode', () => {
  const nothing = { dispose: () => {} }
  const webview = {
    cspSource: '',
    asWebviewUri: (uri: unknown) => uri,
    onDidReceiveMessage: (listener: typeof editor.say) => {
      editor.say = listener
      return nothing
    },
    postMessage: (message: unknown) => editor.post(message),
  }
  return {
    Disposable: { from: () => nothing },
    ViewColumn: {},
    Uri: { joinPath: (uri: unknown) => uri },
    env: { language: 'en' },
    l10n: { t: (text: string) => text },
    commands: {
      registerCommand: (_id: string, run: () => void) => {
        editor.openChecklist = run
        return nothing
      },
    },
    TabInputWebview: class {},
    window: {
      tabGroups: { all: [], onDidChangeTabs: () => nothing },
      createWebviewPanel: () => ({ webview, title: 'Discovery Checklist', onDidDispose: () => nothing }),
      registerWebviewPanelSerializer: () => nothing,
    },
    workspace: {
      fs: { stat: async () => ({}) },
      onDidRenameFiles: (listener: typeof editor.rename) => {
        editor.rename = listener
        return nothing
      },
      get textDocuments() {
        return editor.documents
      },
      openTextDocument: async (uri: unknown) => {
        editor.opened.push(uri)
        const document = { uri, isClosed: false }
        editor.documents.push(document)
        return document
      },
    },
  }
})

const errors: unknown[][] = []

/** What the panel shows of a document with this address. */
async function show(address: string, reading: Reading): Promise<ChecklistView | undefined> {
  const [scheme, path] = address.split(/:(?:\/\/)?/)
  const uri = { scheme, path, toString: () => address }
  const onDidClose = (listener: typeof editor.close) => Object.assign(editor, { close: listener })
  const specs = { onDidRead: () => ({}), onDidClose, documentAt: () => undefined, freshReading: async () => reading }
  const active = { document: { uri }, onDidChange: () => ({}) }
  const log = { error: (...message: unknown[]) => errors.push(message) }
  showChecklist({
    specs: specs as unknown as OpenSpecs,
    active: active as unknown as ActiveSpec,
    reader: {} as never,
    extensionUri: uri as never,
    log: log as never,
  })
  editor.openChecklist()
  await editor.say({ type: 'ready' })
  return editor.shown.at(-1)
}

const readable: Reading = { version: 1, report: fakeReport('# PRD\n') }

describe('the checklist panel', () => {
  beforeEach(() => {
    editor.documents = []
    editor.opened = []
    editor.shown = []
    errors.length = 0
    editor.post = (message) => editor.shown.push((message as { view: ChecklistView }).view)
  })

  it('shows a file whatever its name', async () => {
    expect(await show('file:///docs/100%.md', readable)).toMatchObject({ title: '100%.md', note: '' })
  })

  it('says why a document that can be opened is not read', async () => {
    expect((await show('file:///a.md', { version: 1, failed: 'too-long' }))?.note).toMatch(/very long documents/)
    expect((await show('file:///a.md', { version: 1, failed: 'error' }))?.note).toMatch(/output channel/)
  })

  it('opens a closed file again, but makes no new draft of one that is gone', async () => {
    await show('file:///a.md', readable)
    expect(editor.opened.map(String)).toEqual(['file:///a.md'])
    expect(await show('untitled:Untitled-1', readable)).toMatchObject({ groups: [], note: 'This document cannot be read.' })
    expect(editor.opened.map(String)).toEqual(['file:///a.md'])
    editor.documents = [{ uri: 'untitled:Untitled-1', isClosed: false }]
    expect(await show('untitled:Untitled-1', readable)).toMatchObject({ note: '' })
  })

  it('says that a document is gone once it is closed', async () => {
    editor.documents = [{ uri: 'untitled:Untitled-1', isClosed: false }]
    expect(await show('untitled:Untitled-1', readable)).toMatchObject({ note: '' })
    editor.documents = []
    editor.close({ uri: 'untitled:Untitled-2' })
    editor.close({ uri: 'untitled:Untitled-1' })
    await vi.waitFor(() => expect(editor.shown.at(-1)?.note).toBe('This document cannot be read.'))
    expect(editor.shown).toHaveLength(2)
  })

  it('follows a file that is renamed', async () => {
    const address = (path: string) => ({ scheme: 'file', path, toString: () => `file://${path}` })
    await show('file:///docs/a.md', readable)
    editor.rename({ files: [{ oldUri: address('/docs/b.md'), newUri: address('/docs/c.md') }] })
    editor.rename({ files: [{ oldUri: address('/docs/a.md'), newUri: address('/docs/d.md') }] })
    await vi.waitFor(() => expect(editor.shown.at(-1)).toMatchObject({ title: 'd.md', uri: 'file:///docs/d.md' }))
    expect(editor.shown).toHaveLength(2)
  })

  it('logs what keeps it from being shown', async () => {
    editor.post = () => {
      throw new Error('gone')
    }
    await show('file:///a.md', readable)
    expect(errors).toEqual([['The checklist could not be shown:', new Error('gone')]])
  })
})
