import { expect, test, vi } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import * as markdown from '../../src/markdown/parse.js'
import { pageOf } from '../../src/rules/pages.js'
import { apply } from './apply.js'

const engine = createEngine()
const spec =
  '# Export\n\n## Problem\n\nToday planners copy numbers by hand every Monday, which takes two hours.\n\n## Requirements\n\n- Acme asked for a Gantt chart, so we will add one in Q3.\n- Next.\n'

test("a rule's fixes come in the order of its page, the first one preferred", () => {
  const report = engine.lint(spec, { asSpec: true })
  const finding = report.findings.find(({ ruleId }) => ruleId === 'customer-dictated-solution')
  const fixes = finding ? engine.fixes(report, finding) : []
  expect(fixes.map(({ title }) => title)).toEqual(pageOf('customer-dictated-solution')?.fixes.map(({ title }) => title))
  expect(fixes.map(({ preferred }) => preferred)).toEqual(fixes.map((_, index) => index === 0))
})

test('stating the need settles the finding', () => {
  const report = engine.lint(spec, { asSpec: true })
  const finding = report.findings.find(({ ruleId }) => ruleId === 'customer-dictated-solution')
  const fix = finding && engine.fixes(report, finding)[0]
  const fixed = fix ? apply(spec, fix) : ''
  expect(fixed).toMatch(/\n {2}\S.*\n- Next\.\n$/)
  expect(engine.lint(fixed, { asSpec: true }).findings.map(({ ruleId }) => ruleId)).not.toContain('customer-dictated-solution')
})

test('a finding for several risks offers a fix for all of them, then one for each', () => {
  const report = engine.lint(spec, { asSpec: true })
  const finding = report.findings.find(({ ruleId }) => ruleId === 'risks-unaddressed')
  const related = finding?.related.map(({ ruleId }) => ruleId) ?? []
  expect(related.length).toBeGreaterThan(1)
  const own = pageOf('risks-unaddressed')?.fixes.map(() => 'risks-unaddressed') ?? []
  const fixes = finding ? engine.fixes(report, finding) : []
  expect(fixes.map(({ ruleId }) => ruleId)).toEqual([...own, ...related])
  for (const fix of fixes) expect(apply(spec, fix)).toMatch(/\n## [^\n]+\n\n/)
})

test('a finding of another report has no place', () => {
  const report = engine.lint(spec, { asSpec: true })
  const finding = report.findings[0]
  expect(finding && createEngine().fixes(report, finding)).toEqual([])
  expect(finding && createEngine().suppressions(report, finding)).toEqual([])
})

test('all fixes for a finding read its part once, and compare what is shown around them only', () => {
  const items = Array.from({ length: 200 }, (_, index) => `- Step ${index} of the export.\n`).join('')
  const text = spec.replace('- Next.\n', items)
  const report = engine.lint(text, { asSpec: true })
  const finding = report.findings.find(({ ruleId }) => ruleId === 'customer-dictated-solution')
  if (!finding) throw new Error('no finding')
  const parse = vi.spyOn(markdown, 'parseMarkdown')
  const { fixes, suppressions } = engine.offers(report, finding)
  expect(parse).not.toHaveBeenCalled()
  expect(fixes.map(({ title }) => title)).toEqual(engine.fixes(report, finding).map(({ title }) => title))
  expect(suppressions.map(({ title }) => title)).toEqual(engine.suppressions(report, finding).map(({ title }) => title))
  expect(parse.mock.calls.filter(([source]) => source.length > items.length)).toHaveLength(1)
  parse.mockRestore()
})
