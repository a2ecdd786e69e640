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

describe('regular expressions in the sources', () => {
  it.each(files)('%s looks for capitals only where case counts', (name) => {
    const wrong = literals(readFileSync(join(src, name), 'utf8')).filter(({ pattern, flags }) => flags.includes('i') && /\\p\{Lu\}/.test(pattern))
    expect(wrong.map(({ pattern }) => pattern.slice(0, 80))).toEqual([])
  })

  it('are found by this test', () => {
    expect(literals('const a = /\\p{Lu}x/iu\nconst b = 4 / 2\n')).toEqual([{ pattern: '\\p{Lu}x', flags: 'iu' }])
  })
})
