import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../../src', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.includes('.generated.'))

/** Regular expression literals of a source file, each on its own line as the formatter leaves them, with their flags. */
function literals(source: string): { pattern: string; flags: string }[] {
  return [...source.matchAll(/(?<![\w)\]/*])\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?=[\s.,;)\]]|$)/gm)].map(
    ([, pattern = '', flags = '']) => ({ pattern, flags }),
  )
}

/** `\d[\d.,]*` in a literal or in a string. */
const endless = /\[\\{1,2}d[.,]+\](?:[*+]|\{\d+,\})/

describe('regular expressions in the sources', () => {
  it.each(files)('%s looks for capitals only where case counts', (name) => {
    const wrong = literals(readFileSync(join(src, name), 'utf8')).filter(({ pattern, flags }) => flags.includes('i') && /\\p\{Lu\}/.test(pattern))
    expect(wrong.map(({ pattern }) => pattern.slice(0, 80))).toEqual([])
  })

  it.each(files)('%s says how far a number goes: one without an end is begun again at each of its digits', (name) => {
    expect(readFileSync(join(src, name), 'utf8')).not.toMatch(endless)
  })

  it('are found by this test', () => {
    expect(literals('const a = /\\p{Lu}x/iu\nconst b = 4 / 2\n')).toEqual([{ pattern: '\\p{Lu}x', flags: 'iu' }])
    for (const pattern of ['/\\d[\\d.,]*/', "'\\\\d[\\\\d.,]+'", '/[\\d.,]{2,}/']) expect(pattern).toMatch(endless)
    expect('/\\d[\\d.,]{0,15}/').not.toMatch(endless)
  })
})
