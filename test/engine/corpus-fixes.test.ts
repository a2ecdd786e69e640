import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import { expectSettled } from './settling.js'

const folder = fileURLToPath(new URL('../corpus/docs/', import.meta.url))
const names = readdirSync(folder)
const engine = createEngine()

describe('every fix for every finding of the specs written for the tests', () => {
  it('there are some', () => {
    expect(names.length).toBeGreaterThan(0)
  })

  it.each(names)('%s: settles its finding, and writes nothing that is a finding above hint', { timeout: 120_000 }, (name) => {
    const report = engine.lint(readFileSync(folder + name, 'utf8'), { asSpec: true })
    for (const finding of report.findings) {
      for (const fix of engine.fixes(report, finding)) if (fix.ruleId === finding.ruleId) expectSettled(report, finding, fix)
    }
  })
})
