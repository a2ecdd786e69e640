import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import { runs } from '../support/properties.js'
import { apply } from './apply.js'
import { rendered } from './rendered.js'
import { expectSettled } from './settling.js'
import { expectOneBlockTouched } from './structure.js'

const own = fileURLToPath(new URL('../corpus/docs', import.meta.url))
const others = process.env['RIGHTSPEC_CORPUS'] && join(process.env['RIGHTSPEC_CORPUS'], 'docs')
const corpora: [string, string | undefined][] = [
  ['written for the tests', own],
  [`of others${others ? '' : ' (set RIGHTSPEC_CORPUS to a folder with docs/)'}`, others],
]

describe.each(corpora)('real specs, %s', (_, folder) => {
  const isThere = folder !== undefined && existsSync(folder)
  const texts = isThere ? readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')) : ['']
  const engine = createEngine()

  it.skipIf(!isThere)(
    'fixes, one after the other in any order: each settles its finding in one block, leaves all else, and writes nothing that is a finding above hint',
    () => {
      let tried = 0
      fc.assert(
        fc.property(fc.constantFrom(...texts), fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }), (first, picks) => {
          let text = first
          for (const [at, which] of picks) {
            const report = engine.lint(text, { asSpec: true })
            const finding = report.findings[at % Math.max(1, report.findings.length)]
            const fixes = finding ? engine.fixes(report, finding).filter(({ ruleId }) => ruleId === finding.ruleId) : []
            const fix = fixes[which % Math.max(1, fixes.length)]
            if (!finding || !fix) continue
            tried++
            expectOneBlockTouched(text, apply(text, fix), fix)
            text = expectSettled(report, finding, fix)
          }
        }),
        { numRuns: runs(25) },
      )
      expect(tried).toBeGreaterThan(25)
    },
    120_000,
  )

  it.skipIf(!isThere)(
    'comments that silence change nothing that is shown, and silence what they name',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...texts), fc.nat(), (text, at) => {
          const report = engine.lint(text, { asSpec: true })
          const finding = report.findings[at % Math.max(1, report.findings.length)]
          if (!finding) return
          const before = rendered(text)
          for (const fix of engine.suppressions(report, finding)) {
            const changed = apply(text, fix)
            expect(rendered(changed)).toBe(before)
            const after = engine.lint(changed, { asSpec: true })
            expect(after.suppressed.map((silenced) => silenced.finding.ruleId)).toContain(finding.ruleId)
          }
        }),
        { numRuns: runs(25) },
      )
    },
    120_000,
  )
})
