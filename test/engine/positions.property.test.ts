import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import type { Report, TextRange } from '../../src/engine/report.js'
import { documents } from './documents.js'

const engine = createEngine()

const pieces = [
  'Acme asked for a map. ',
  '# Goals',
  '## Problem',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '> ',
  '- ',
  '1. ',
  '\t',
  '    ',
  '|',
  '|---|---|',
  '\uFEFF',
  '\uD83D',
  '\uDE80',
  '\u{1F680}',
  'e\u0301',
  '\u0000',
  '\u2028',
  '&amp;',
  '&#x1F680;',
  '\\',
  '**',
  '_',
  '`',
  '```',
  '<!--',
  '-->',
  '<!-- rightspec-disable-file -->',
  '<!-- rightspec-disable-next-line x -->',
  '<details>',
  '[a](b',
  ')',
  '[^1]',
  '---',
  'Users love it. ',
  '**Owner:** TBD',
] as const

const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))
/** A document with pieces thrown in anywhere. */
const broken = fc.tuple(documents, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...pieces)), { maxLength: 4 })).map(([text, added]) =>
  added.reduce((changed, [at, piece]) => {
    const place = at % (changed.length + 1)
    return changed.slice(0, place) + piece + changed.slice(place)
  }, text),
)
const deep = fc
  .tuple(fc.constantFrom('> ', '- ', '1. ', '  - '), fc.integer({ min: 1, max: 400 }))
  .map(([mark, depth]) => `# Goals\n\n${mark.repeat(depth)}Acme asked for a map.\n`)

function splitsPair(text: string, offset: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[offset] ?? '')
}

function expectInside(text: string, { start, end }: TextRange): void {
  expect(start).toBeGreaterThanOrEqual(0)
  if (/\S/.test(text)) expect(end).toBeGreaterThan(start)
  else expect(end).toBeGreaterThanOrEqual(start) // nothing to stand on
  expect(end).toBeLessThanOrEqual(text.length)
  expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false)
}

function check(text: string): Report {
  const report = engine.lint(text, { asSpec: true })
  for (const finding of report.findings) {
    expectInside(text, finding.range)
    for (const { range } of finding.related) expectInside(text, range)
    expect(finding.message.length).toBeLessThanOrEqual(100)
  }
  for (const { suppression } of report.suppressed) expect(text.slice(suppression.comment.start, suppression.comment.end)).toMatch(/^<!--[\s\S]*-->$/)
  return report
}

test.each([
  ['soup', soup],
  ['documents with accidents', broken],
  ['deep nesting', deep],
])(
  'ranges lie in the text, hold something, and split no character: %s',
  (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        check(text)
      }),
      { numRuns: 150 },
    )
  },
  120_000,
)

test('fixes are offered and placed in any text without an error', () => {
  fc.assert(
    fc.property(broken, fc.nat(), (text, pick) => {
      const report = check(text)
      const finding = report.findings[pick % Math.max(1, report.findings.length)]
      if (!finding) return
      for (const { range } of [...engine.fixes(report, finding), ...engine.suppressions(report, finding)]) {
        expect(range.start).toBeGreaterThanOrEqual(0)
        expect(range.end).toBeGreaterThanOrEqual(range.start)
        expect(range.end).toBeLessThanOrEqual(text.length)
        expect(splitsPair(text, range.start) || splitsPair(text, range.end)).toBe(false)
      }
    }),
    { numRuns: 150 },
  )
}, 120_000)
