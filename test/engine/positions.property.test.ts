import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import type { Report } from '../../src/engine/report.js'
import type { TextRange } from '../../src/markdown/text-range.js'
import { runs } from '../support/properties.js'
import { broken, soup } from './documents.js'

const engine = createEngine()

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
])('ranges lie in the text, hold something, and split no character: %s', (_, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      check(text)
    }),
    { numRuns: runs(150) },
  )
})

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
    { numRuns: runs(150) },
  )
})
