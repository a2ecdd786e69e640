import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import type { Finding, Report } from '../../src/engine/report.js'
import { apply } from './apply.js'
import { documents } from './documents.js'
import { rendered } from './rendered.js'

const engine = createEngine()

/** What a finding says of which words, wherever they stand now. */
const key =
  (report: Report) =>
  ({ ruleId, message, range }: Finding): string =>
    `${ruleId} ${message} ${report.text
      .slice(range.start, range.end)
      .replace(/<!--.*?-->/g, '')
      .replace(/[\s>]+/g, ' ')
      .trim()}`

test('a comment that silences a finding changes nothing that is shown, and no other finding', () => {
  let tried = 0
  fc.assert(
    fc.property(documents, fc.nat(), (text, pick) => {
      const before = engine.lint(text, { asSpec: true })
      const finding = before.findings[pick % Math.max(1, before.findings.length)]
      if (!finding) return
      for (const fix of engine.suppressions(before, finding)) {
        tried++
        const changed = apply(text, fix)
        expect(rendered(changed)).toBe(rendered(text))
        const after = engine.lint(changed, { asSpec: true })
        const silenced = after.suppressed.map(({ finding }) => finding)
        expect(silenced.map(key(after))).toContain(key(before)(finding))
        expect([...after.findings, ...silenced].map(key(after)).sort()).toEqual(before.findings.map(key(before)).sort())
        expect(new Set(silenced.map(({ ruleId }) => ruleId))).toEqual(new Set([finding.ruleId]))
        expect(after.suppressed.map(({ suppression }) => suppression.reason)).toEqual(silenced.map(() => 'reason'))
        if (fix.title.includes('here')) {
          const alike = before.findings.filter(
            ({ ruleId, range }) => ruleId === finding.ruleId && before.lines.lineAt(range.start) === before.lines.lineAt(finding.range.start),
          )
          expect(silenced.length).toBe(alike.length)
        }
      }
    }),
    { numRuns: 400 },
  )
  expect(tried).toBeGreaterThan(400)
}, 120_000)

test('every finding of a line can be silenced where it stands', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const report = engine.lint(text, { asSpec: true })
      for (const finding of report.findings.slice(0, 6)) {
        const titles = engine.suppressions(report, finding).map(({ title }) => title)
        expect(titles.at(-1)).toContain('in this file')
      }
    }),
    { numRuns: 100 },
  )
}, 120_000)
