import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import { anyCase } from '../../src/language/any-case.js'
import { takeNeeded } from '../../src/language/needed-strings.js'
import { isCandidate, Prefilter } from '../../src/language/prefilter.js'
import { runs } from '../support/properties.js'

function needed(source: string): string[] | undefined {
  const strings: string[] = []
  return takeNeeded(source, (string) => strings.push(string)) ? strings : undefined
}

/** Whether each of the patterns may match the text. */
function candidates(sources: readonly string[], text: string): boolean[] {
  const found = new Prefilter(sources).candidates(text)
  return sources.map((_, pattern) => isCandidate(found, pattern))
}

describe('what a pattern needs', () => {
  it.each<[string, string[] | undefined]>([
    ['asked', ['asked']],
    ['Asked|WANTS', ['asked', 'wants']],
    ['\\bask(?:ed|s)?\\b', [' ask ', ' asked ', ' asks ']],
    ["(?:don['’]t|do not) know", ['don t know', 'do not know']],
    ['[a-zà-ɏ]+ (?:for|to)$', [' for ', ' to ']],
    ['\\d{1,3} (?:votes|users)', ['0 votes', '0 users']],
    ['we,? +(?<what>want)', ['we want', 'we  want']],
    ['(?:very )*keen', ['keen']],
    ['(?:keen )+on', ['keen ']],
    ['ab{2}c', undefined],
    ['(?<!not )want(?! to)', ['want']],
    ['caf[eé]s', ['cafes', 'caf s']],
    ['[^a]|b', undefined],
    ['\\w+|asked', undefined],
    ['(want) \\1', ['want ']],
    ['\\p{Lu}asked\\u2019s', ['asked']],
    ['.*', undefined],
  ])('%s: %j', (source, strings) => {
    expect(needed(source)).toEqual(strings)
  })

  it('is what is in the fewest texts', () => {
    expect(needed('(?:the|a) .* gantt chart')?.[0]).toContain('gantt')
  })
})

describe('a prefilter', () => {
  it('tells which patterns a text may match', () => {
    const sources = ['\\basked\\b', 'wants', '.', '\\d+ votes', 'tasked']
    expect(candidates(sources, 'acme tasked us, 12 votes')).toEqual([false, false, true, true, true])
    expect(candidates(sources, 'acme asked')).toEqual([true, false, true, false, false])
    expect(candidates(sources, '')).toEqual([false, false, true, false, false])
  })

  it('tells strings apart by their first letters, so that it may say too much, never too little', () => {
    expect(candidates(['considerably', 'considerate', 'consume'], 'considered')).toEqual([true, true, false])
  })

  it('knows more patterns than a number has bits, and texts of any length', () => {
    const sources = Array.from({ length: 100 }, (_, number) => `word${String.fromCharCode(97 + (number % 26), 97 + Math.floor(number / 26))}\\b`)
    const text = `${'a long way '.repeat(1000)}wordad`
    expect(candidates(sources, text)).toEqual(sources.map((source) => source.startsWith('wordad')))
  })

  it('says nothing wrong where the strings are too many for its tree', () => {
    const letters = 'abcdefghijklm'
    const pairs = [...letters].flatMap((one) => [...letters].map((other) => one + other))
    const sources = pairs.flatMap((start) => pairs.map((end) => `${start}${end}${end}${start}`))
    const filter = new Prefilter(sources)
    for (const pattern of [0, sources.length - 1]) expect(isCandidate(filter.candidates(sources[pattern] ?? ''), pattern)).toBe(true)
    expect(isCandidate(filter.candidates('mmmm'), 0)).toBe(false)
  })

  it('never leaves out a pattern that matches', () => {
    const matched = { count: 0 }
    fc.assert(
      fc.property(
        piece,
        fc.string({ unit: fc.constantFrom(...'ab é0_,'), maxLength: 4 }),
        fc.string({ unit: fc.constantFrom(...'ab é0_,'), maxLength: 4 }),
        (one, before, behind) => {
          const text = `${before}${one.sample}${behind}`.toLowerCase()
          if (!new RegExp(one.source, 'i').test(text)) return
          matched.count += 1
          expect(candidates([one.source], text)).toEqual([true])
        },
      ),
      { numRuns: runs(2000) },
    )
    expect(matched.count).toBeGreaterThan(1000)
  })
})

describe('a pattern for any case', () => {
  const documents = join(import.meta.dirname, '../corpus/docs')

  it('finds in real documents what the flag for it finds, most often without being tried', () => {
    const engine = createEngine()
    engine.lint('# So that the prefilter is there')
    const patterns = Object.getPrototypeOf(anyCase('a')) as RegExp
    const [own, plain] = [patterns.test, RegExp.prototype.test]
    const withFlag = new Map<RegExp, RegExp>()
    const missed: string[] = []
    let [asked, tried, isAsked] = [0, 0, false]
    // No spies, which keep each of a million calls.
    RegExp.prototype.test = function (text) {
      if (isAsked) tried += 1
      return plain.call(this, text)
    }
    patterns.test = function (text) {
      asked += 1
      isAsked = true
      const found = own.call(this, text)
      isAsked = false
      const flagged = withFlag.get(this) ?? new RegExp(this.source, `${this.flags}i`)
      withFlag.set(this, flagged)
      if (!this.global && found !== plain.call(flagged, text)) missed.push(`${this.source} in ${text}`)
      return found
    }
    try {
      for (const name of readdirSync(documents)) engine.lint(readFileSync(join(documents, name), 'utf8'), { asSpec: true })
    } finally {
      patterns.test = own
      RegExp.prototype.test = plain
    }
    expect(missed).toEqual([])
    expect(asked).toBeGreaterThan(100_000)
    expect(tried / asked).toBeLessThan(0.2)
  })
})

/** A pattern and a text that it matches, but for its edges. */
interface Piece {
  source: string
  sample: string
}

const letter = fc.constantFrom<Piece>(
  ...[...'abAB é_-', 'ab', 'é', ', '].map((text) => ({ source: text, sample: text })),
  { source: '\\d', sample: '7' },
  { source: '\\s', sample: ' ' },
  { source: '\\W', sample: 'é' },
  { source: '\\w', sample: '_' },
  { source: '.', sample: 'b' },
  { source: '[ab]', sample: 'b' },
  { source: '[a-c]', sample: 'c' },
  { source: '[^a]', sample: 'é' },
  { source: '[,.é -]', sample: '-' },
  { source: '[2-5]', sample: '4' },
  { source: '[\\d.]', sample: '.' },
  { source: '\\.', sample: '.' },
  { source: '\\u00e9', sample: 'é' },
  { source: '\\b', sample: '' },
  { source: '\\B', sample: '' },
  { source: '^', sample: '' },
  { source: '$', sample: '' },
  { source: '(?!c)', sample: '' },
  { source: '(?<!c)', sample: '' },
  { source: '(?=.|$)', sample: '' },
)

const { piece } = fc.letrec<{ piece: Piece }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'piece' },
    letter,
    fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map((parts) => ({
      source: parts.map(({ source }) => (source.includes('|') ? `(?:${source})` : source)).join(''),
      sample: parts.map(({ sample }) => sample).join(''),
    })),
    fc
      .array(tie('piece'), { minLength: 2, maxLength: 3 })
      .map((parts) => ({ source: `(?:${parts.map(({ source }) => source).join('|')})`, sample: parts[0]?.sample ?? '' })),
    fc
      .tuple(
        tie('piece'),
        fc.constantFrom<[string, number]>(['?', 0], ['?', 1], ['*', 0], ['*', 2], ['+', 2], ['+?', 1], ['{2}', 2], ['{0,2}', 1], ['{1,2}', 2], ['{1}', 1]),
      )
      .map(([{ source, sample }, [times, count]]) => ({ source: `(?:${source})${times}`, sample: sample.repeat(count) })),
    fc.tuple(tie('piece'), fc.constantFrom('(', '(?:')).map(([{ source, sample }, opening]) => ({ source: `${opening}${source})`, sample })),
  ),
}))
