import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const sources = ['src/config', 'src/editor', 'src/formats']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(path, 'utf8'))
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>

describe('texts for translators', () => {
  it('are all in the bundle, and nothing else is', () => {
    const used = sources.flatMap((source) => [...source.matchAll(/\bl10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map((match) => match[1] ?? ''))
    const bundle = json('l10n/bundle.l10n.json')
    expect(Object.keys(bundle).sort()).toEqual([...new Set(used)].sort())
    for (const [text, translation] of Object.entries(bundle)) expect(translation).toBe(text)
  })

  it('of the manifest are all there, and nothing else is', () => {
    const manifest = readFileSync(join(root, 'package.json'), 'utf8')
    const used = [...manifest.matchAll(/"%([\w.]+)%"/g)].map((match) => match[1] ?? '')
    expect(Object.keys(json('package.nls.json')).sort()).toEqual([...new Set(used)].sort())
  })
})
