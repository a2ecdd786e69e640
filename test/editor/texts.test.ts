import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const texts = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, string>

/** The blanks of a text, and the commands that it runs: a translation has the same. */
function parts(text: string): string[] {
  return [...text.matchAll(/\{\w+\}|\]\(command:[^)]+\)/g)].map(([part]) => part).sort()
}

describe('texts for translators', () => {
  it('of the manifest are all there, and nothing else is', () => {
    const manifest = readFileSync(join(root, 'package.json'), 'utf8')
    const used = [...manifest.matchAll(/"%([\w.]+)%"/g)].map((match) => match[1] ?? '')
    expect(Object.keys(texts('package.nls.json')).sort()).toEqual([...new Set(used)].sort())
  })

  it('of the manifest are nowhere written into it', () => {
    const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { contributes: unknown }
    const shown = new Set(['title', 'contextualTitle', 'name', 'label', 'contents', 'description', 'markdownDescription', 'enumDescriptions', 'altText'])
    const written: string[] = []
    JSON.stringify(contributes, (key, value: unknown) => {
      if (shown.has(key))
        written.push(
          ...[value]
            .flat()
            .filter((text) => typeof text === 'string' && !/^%[\w.]+%$|^rightspec$/i.test(text))
            .map(String),
        )
      return value
    })
    expect(written).toEqual([])
  })
})

describe('the German translation', () => {
  it.each([
    ['package.nls.json', 'package.nls.de.json'],
    ['l10n/bundle.l10n.json', 'l10n/bundle.l10n.de.json'],
  ])('has every text of %s, with the same blanks and commands, and none too many', (source, translation) => {
    const [english, german] = [texts(source), texts(translation)]
    expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort())
    for (const [key, text] of Object.entries(english)) {
      expect(german[key]?.trim(), key).toBeTruthy()
      expect(parts(german[key] ?? ''), key).toEqual(parts(text))
    }
  })
})
