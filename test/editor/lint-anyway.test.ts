import { expect, it, vi } from 'vitest'
import type { ActiveSpec } from '../../src/editor/active-spec.js'
import { lintAnyway } from '../../src/editor/lint-anyway.js'
import type { OpenSpecs } from '../../src/editor/open-specs.js'
import type { Reading } from '../../src/editor/reading.js'
import { fakeReport } from '../cli/fake-engine.js'

const editor = vi.hoisted(() => ({ told: [] as string[], run: async () => {} }))

vi.mock('vscode', () => ({
  commands: { registerCommand: (_id: string, run: () => Promise<void>) => Object.assign(editor, { run }) },
  l10n: { t: (text: string) => text },
  window: { showInformationMessage: (text: string) => editor.told.push(text) },
}))

it.each<[Reading, number]>([
  [{ version: 1, report: fakeReport('# PRD\n') }, 0],
  [{ version: 1, failed: 'too-long' }, 1],
  [{ version: 1, failed: 'error' }, 1],
])('says why a document is not read all the same: %j', async (reading, messages) => {
  editor.told = []
  const specs = { fresh: () => undefined, lintAnyway: () => {}, reading: () => reading }
  lintAnyway(specs as unknown as OpenSpecs, { document: {} } as ActiveSpec)
  await editor.run()
  expect(editor.told).toHaveLength(messages)
})
