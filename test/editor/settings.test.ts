import { beforeEach, describe, expect, it, vi } from 'vitest'
import { SettingsReader } from '../../src/editor/settings.js'

const editor = vi.hoisted(() => ({ specs: ['docs/**'] as unknown, told: [] as string[], changed: (_event: unknown): void => {} }))

vi.mock('vscode', () => ({
  EventEmitter: class {
    event = () => {}
    fire() {}
    dispose() {}
  },
  l10n: { t: (text: string) => text },
  window: {
    showWarningMessage: async (text: string) => {
      editor.told.push(text)
    },
  },
  workspace: {
    onDidChangeConfiguration: (listener: typeof editor.changed) => Object.assign(editor, { changed: listener }),
    getWorkspaceFolder: (uri: string | undefined) => uri && { uri },
    // a copy each time, as the editor gives it
    getConfiguration: (_section: string, document: { uri: string | undefined }) => ({
      get: (name: string) => (name === 'specs' ? structuredClone(editor.specs) : name === 'ignore' && document.uri ? [`${document.uri}/**`] : undefined),
    }),
  },
}))

function documentIn(folder: string | undefined) {
  return { uri: folder } as never
}

describe('SettingsReader', () => {
  beforeEach(() => {
    editor.specs = ['docs/**']
    editor.told = []
  })

  it('reads the settings of a folder once, so that the globs in them stay the same lists', () => {
    const settings = new SettingsReader()
    expect(settings.of(documentIn('shop')).specs).toBe(settings.of(documentIn('shop')).specs)
    expect(settings.of(documentIn('shop')).ignore).toEqual(['shop/**'])
    expect(settings.of(documentIn('archive')).ignore).toEqual(['archive/**'])
    expect(settings.of(documentIn(undefined)).ignore).toEqual([])
  })

  it('reads them again when they have changed, and tells what is wrong in them', () => {
    const settings = new SettingsReader()
    settings.of(documentIn('shop'))
    editor.specs = 'docs'
    editor.changed({ affectsConfiguration: () => false })
    expect(settings.of(documentIn('shop')).specs).toEqual(['docs/**'])
    editor.changed({ affectsConfiguration: () => true })
    expect(settings.of(documentIn('shop')).specs).toEqual([])
    settings.of(documentIn('archive'))
    expect(editor.told).toHaveLength(1)
  })
})
