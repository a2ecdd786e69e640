import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import { runs } from '../support/properties.js'
import { apply } from './apply.js'
import { documents } from './documents.js'
import { expectOneBlockTouched } from './structure.js'

const engine = createEngine()
/** What stands behind a label is asked for: it does not give way to a measure. */
const labelled = '# Export\n\n## Success metrics\n\n**Owner:** TBD\n\n## Requirements\n\nAcme asked for a Gantt chart, so we will add one in Q3.'

test('a fix touches one block and leaves the others as they are', () => {
  let tried = 0
  fc.assert(
    fc.property(documents, fc.nat(), (text, pick) => {
      const report = engine.lint(text, { asSpec: true })
      const finding = report.findings[pick % Math.max(1, report.findings.length)]
      if (!finding) return
      const fixes = engine.fixes(report, finding)
      expect(fixes.filter(({ preferred }) => preferred).length).toBeLessThanOrEqual(1)
      for (const fix of fixes) {
        tried++
        const changed = apply(text, fix)
        expect(changed).not.toBe(text)
        if (text.includes('\r\n')) expect(changed).not.toMatch(/(?<!\r)\n/)
        else expect(changed).not.toContain('\r')
        expectOneBlockTouched(text, changed, fix)
        engine.lint(changed, { asSpec: true })
      }
    }),
    {
      numRuns: runs(150),
      examples: [
        [labelled, 0],
        [labelled, 1],
        [labelled, 2],
        [labelled, 3],
      ],
    },
  )
  expect(tried).toBeGreaterThan(300)
})
