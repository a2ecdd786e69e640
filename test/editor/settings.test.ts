import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { WrittenSettings } from '../../src/config/settings.js'
import type { ConfigFiles } from '../../src/editor/config-files.js'
import { SettingsReader } from '../../src/editor/settings.js'

const editor = vi.hoisted(() => ({ specs: ['docs/**'] as unknown, told: [] as string[], changed: (_event: unknown): void => {} }))

interface Address {
  folder: string | undefined
  path: string
}

vi.mock('vscode', () => ({
  EventEmitter: class {
    event = () => {}
    fire() {}
    dispose() {}
  },
  Disposable: { from: () => ({ dispose: () => {} }) },
  l10n: { t: (text: string) => text },
  window: {
    showWarningMessage: async (text: string) => {
      editor.told.push(text)
    },
  },
  workspace: {
    onDidChangeConfiguration: (listener: typeof editor.changed) => Object.assign(editor, { changed: listener }),
    onDidChangeWorkspaceFolders: () => ({ dispose: () => {} }),
    getWorkspaceFolder: ({ folder }: Address) => folder && { uri: { path: `/${folder}`, toString: () => folder } },
    // a copy each time, as the editor gives it
    getConfiguration: (_section: string, document: { uri: Address }) => ({
      get: (name: string) =>
        name === 'specs' ? structuredClone(editor.specs) : name === 'ignore' && document.uri.folder ? [`${document.uri.folder}-old/**`] : undefined,
    }),
  },
}))

/** Configuration files that are there from the start. */
function configs(settings: WrittenSettings = {}, root = '/shop'): ConfigFiles {
  const configuration = { root, layers: [{ folder: root, settings }], problems: [], extended: [] }
  return { of: () => configuration, ready: async () => {}, onDidChange: () => ({ dispose: () => {} }) } as unknown as ConfigFiles
}

function documentAt(path: string, folder: string | undefined = path.split('/')[1]) {
  return { uri: { folder, path } } as never
}

describe('SettingsReader', () => {
  beforeEach(() => {
    editor.specs = ['docs/**']
    editor.told = []
  })

  it('matches the globs of each folder with the documents in it', () => {
    const settings = new SettingsReader(configs())
    expect(settings.of(documentAt('/shop/docs/a.md')).document.listed).toBe('spec')
    expect(settings.of(documentAt('/shop/shop-old/a.md')).document.listed).toBe('ignored')
    expect(settings.of(documentAt('/stall/shop-old/a.md')).document.listed).toBeUndefined()
    expect(settings.of(documentAt('/elsewhere/docs/a.md', undefined)).document.listed).toBe('spec')
  })

  it('lets a configuration file win', () => {
    const settings = new SettingsReader(configs({ specs: ['!docs/drafts/**'], profile: 'director' }))
    expect(settings.of(documentAt('/shop/docs/a.md')).document).toEqual({ listed: 'spec', profile: 'director', severity: {} })
    expect(settings.of(documentAt('/shop/docs/drafts/a.md')).document.listed).toBeUndefined()
  })

  it('tells paths from the root, which can lie above the workspace', () => {
    expect(new SettingsReader(configs({}, '/shop')).of(documentAt('/shop/docs/a.md')).path).toBe('docs/a.md')
    expect(new SettingsReader(configs({}, '/elsewhere')).of(documentAt('/shop/docs/a.md')).path).toBe('/shop/docs/a.md')
  })

  it('reads them again when they have changed, and tells what is wrong in them', () => {
    const settings = new SettingsReader(configs())
    const document = documentAt('/shop/docs/a.md')
    settings.of(document)
    editor.specs = 7
    editor.changed({ affectsConfiguration: () => false })
    expect(settings.of(document).document.listed).toBe('spec')
    editor.changed({ affectsConfiguration: () => true })
    expect(settings.of(document).document.listed).toBeUndefined()
    settings.of(documentAt('/stall/a.md'))
    expect(editor.told).toHaveLength(1)
  })
})
