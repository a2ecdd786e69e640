import { expect, test, vi } from 'vitest'
import { fixOffers } from '../../src/engine/fixes.js'
import { createEngine } from '../../src/engine/index.js'
import { english } from '../../src/localiser.js'
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

test('a finding of a rule without a page has no fix', () => {
  const [finding] = engine.lint(spec, { asSpec: true }).findings
  expect(fixOffers({} as never, { ...finding, ruleId: 'no-such-rule', related: [] } as never, {} as never, english)).toEqual([])
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

/** The document with the first fix of this title in it that its findings offer. */
function taking(title: string, text: string): string | undefined {
  const report = engine.lint(text, { asSpec: true })
  const fix = report.findings.flatMap((finding) => engine.fixes(report, finding)).find((offered) => offered.title === title)
  return fix && apply(text, fix)
}

const board = '# Tide board\n\n## Problem\n\nToday 14 skippers a week call the harbour office for the tide, which takes it 3 hours.\n\n'
const why = 'Not applicable, because reason.'

test.each([
  ['behind a label in a paragraph', 'If it fails: TBD\n', `If it fails: ${why}\n`],
  ['behind a label in a list', '- Berths\n- **Harbour fee:** ???\n', `- Berths\n- **Harbour fee:** ${why}\n`],
  ['set off', '- Berths\n- Harbour fee: **TBD**\n', `- Berths\n- Harbour fee: ${why}\n`],
  [
    'in a cell',
    '| Asked | Answer | Until |\n| --- | --- | --- |\n| Who pays for the tide data? | ??? | |\n| Who paints the board? | The harbour | May |\n',
    undefined,
  ],
  ['nothing at all', '- Berths\n- Harbour fee:\n', `- Berths\n- Harbour fee: ${why}\n`],
  ['with spaces that would break the line', '- Berths\n- Harbour fee:  \n- Ropes\n', `- Berths\n- Harbour fee: ${why}  \n- Ropes\n`],
])('an answer takes the place of what waited for it: %s', (_, open, answered) => {
  const expected = answered ?? open.replace('???', why)
  expect(taking('Say why it does not apply', `${board}## Open points of the harbour\n\n${open}`)).toBe(`${board}## Open points of the harbour\n\n${expected}`)
})

test.each([
  [
    'told in one cell',
    '| Who | Story | Note |\n| --- | --- | --- |\n| Skipper | I want big red button | a note that is longer than the story is |\n',
    'I want to do, know or decide what, so that outcome.',
  ],
  [
    'told in columns',
    '| As a | I want | Note |\n| --- | --- | --- |\n| skipper | a big red button | a note that is longer than the story is |\n',
    'to do, know or decide what, so that outcome.',
  ],
])('a wish in a table is restated in its own cell: %s', (_, table, restated) => {
  const text = `${board}## User stories\n\n${table}`
  const wish = /(?:I want|a) big red button/.exec(table)?.[0] ?? ''
  expect(taking('Say what to get done, and what for', text)).toBe(text.replace(wish, restated))
})

test('the actor of a story in a table is named in its own cell', () => {
  const table = '| As a | I want to | So that |\n| --- | --- | --- |\n| user | see when the tide turns at my berth | I cast off in time |\n'
  const text = `${board}Primary user: skippers of the coal barges, when they wait for the tide at night.\n\n## User stories\n\n${table}`
  expect(taking('Name the role and the situation', text)).toBe(text.replace('| user |', '| As a role in their situation |'))
})

test('a measure beneath a text without a title is found', () => {
  const text = 'Lads,\n\nthe tide board should be black, with white letters and a thin silver line.\n'
  const filled = `${text}\n## How we will know\n\n| What changes | Today | Target |\n| --- | --- | --- |\n| Skippers who call twice | 40 % | 10 % |\n`
  const found = (of: string) => engine.lint(of, { asSpec: true }).findings.map(({ ruleId }) => ruleId)
  expect(found(text)).toContain('success-metric-missing')
  expect(found(filled)).not.toContain('success-metric-missing')
})
