import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyse } from 'scslre'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../../src', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.includes('.generated.'))

interface Pattern {
  source: string
  flags: string
  /** It ignores case without the flag for it. */
  anyCase?: boolean
}

/** The regular expressions that stand in a source file. */
function literalsIn(name: string): Pattern[] {
  const found: Pattern[] = []
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const anyCase = ts.isCallExpression(node.parent) && node.parent.expression.getText() === 'anyCase'
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), anyCase })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(name, readFileSync(join(src, name), 'utf8'), ts.ScriptTarget.Latest, true))
  return found
}

/** Those that are put together from word lists when the rules are loaded, which happens once. */
let rulesLoaded: Promise<Pattern[]> | undefined
function constructed(): Promise<Pattern[]> {
  rulesLoaded ??= loadRules()
  return rulesLoaded
}

async function loadRules(): Promise<Pattern[]> {
  const found: Pattern[] = []
  const Own = globalThis.RegExp
  globalThis.RegExp = new Proxy(Own, {
    construct(target, args: [string, string?], maker: typeof RegExp) {
      const made = Reflect.construct(target, args, maker) as RegExp
      found.push({ source: made.source, flags: made.flags, anyCase: maker.name === 'AnyCase' })
      return made
    },
  })
  try {
    const { createEngine } = await import('../../src/engine/index.js')
    createEngine().lint('# A spec\n\n## Problem\n\nAcme asked for a map.\n', { asSpec: true })
  } finally {
    globalThis.RegExp = Own
  }
  return found
}

/** Parts that can match the same text in more ways than a power of its length, or that repeat what repeats itself. */
function explosions({ source, flags, anyCase = false }: Pattern): string[] {
  return analyse({ source, flags: anyCase ? `${flags}i` : flags }, { reportTypes: { Move: false, Trade: true, Self: true } })
    .reports.filter((report) => report.exponential || report.type === 'Self')
    .map((report) => `/${source.slice(0, 100)}/${flags} repeats ${report.character.literal.source} in itself`)
}

/** Holds what only the flag `u` understands. */
const needsUnicode = ({ source }: Pattern) => /\\[pP]\{|\\u\{|\[[^\]]*[\ud800-\udfff]/.test(source)

/** Compiling the patterns is most of a first reading (docs/performance.md). */
const costs: [string, (pattern: Pattern) => boolean][] = [
  ['ignores case by its flag, and is long: anyCase compiles in a third of the time', ({ source, flags }) => flags.includes('i') && source.length > 250],
  ['ignores case and asks for the letters of all scripts, where [a-zà-ɏ] will do', ({ source, flags }) => flags.includes('i') && /\\p\{L/i.test(source)],
  ['has the flag u without need, and takes half as long again to match', (pattern) => pattern.flags.includes('u') && !needsUnicode(pattern)],
]

describe.each(costs)('no regular expression %s', (_, isCostly) => {
  it.each(files)('in %s', (name) => {
    expect(literalsIn(name).filter(isCostly)).toEqual([])
  })

  it('of those made from word lists', async () => {
    expect((await constructed()).filter(isCostly)).toEqual([])
  }, 60_000)
})

describe('no regular expression lacks the flag u that it needs', () => {
  const lacksUnicode = (pattern: Pattern) => needsUnicode(pattern) && !pattern.flags.includes('u')

  it.each(files)('in %s', (name) => {
    expect(literalsIn(name).filter(lacksUnicode)).toEqual([])
  })

  it('of those made from word lists', async () => {
    expect((await constructed()).filter(lacksUnicode)).toEqual([])
  }, 60_000)
})

describe('no regular expression takes exponential time', () => {
  it.each(files)('in %s', (name) => {
    expect(literalsIn(name).flatMap(explosions)).toEqual([])
  })

  it('of those made from word lists', async () => {
    const made = await constructed()
    expect(made.length).toBeGreaterThan(20)
    expect(made.flatMap(explosions)).toEqual([])
  }, 60_000)

  it.each(['^(?:a+)+$', '^(?:\\S+\\s*){0,8}$'])('and this test would see %s', (source) => {
    expect(explosions({ source, flags: 'u' })).not.toEqual([])
  })
})
