import picocolors from 'picocolors'
import { describe, expect, it } from 'vitest'
import { formatJson } from '../../src/formats/json.js'
import { failedResult, fileResult } from '../../src/formats/result.js'
import { formatText, type TextOptions } from '../../src/formats/text.js'
import { fakeReport } from '../cli/fake-engine.js'

const spec = fileResult('docs/a.md', fakeReport('# A\n\nFLAG warning and\nsome FLAG hint here'))
const clean = fileResult('b.md', fakeReport('# B'))
const readme = fileResult('README.md', fakeReport('# README\nFLAG error'))
const missing = failedResult('c.md', { code: 'not-found', message: 'no such file' })

function text(files: Parameters<typeof formatText>[0], options: Partial<TextOptions> = {}): string {
  return formatText(files, { colors: picocolors.createColors(false), ...options })
}

const walked = (result: typeof spec) => ({ result, shown: result.path, named: false })

describe('text', () => {
  it('reads like the output of other linters', () => {
    expect(text([spec, clean, readme, missing].map(walked))).toBe(`docs/a.md
  3:1  warning  The text says FLAG warning  fake-rule
  4:6  hint     The text says FLAG hint     fake-rule
  valuable evidenced (data) · usable assumed · feasible partial · viable absent · 2 of 3 answered

b.md
  valuable evidenced (data) · usable assumed · feasible partial · viable absent · 2 of 3 answered

2 specs, 2 findings: 1 warning, 1 hint; 1 document left alone; 1 could not be read
`)
  })

  it('says it briefly when there is nothing', () => {
    expect(text([])).toBe('0 specs, no findings\n')
    expect(text([walked({ ...clean, suppressed: 2 })], { only: 'warning' })).toBe('1 spec, no findings; 2 suppressed\n')
  })

  it('counts characters, not code units, and prints no control character of the document', () => {
    const [first, second] = spec.findings
    if (!first || !second) throw new Error('the fake engine finds two')
    const odd = {
      ...spec,
      findings: [
        { ...first, message: '🚀🚀' },
        { ...second, message: 'a\u001b[31m\u202eb' },
      ],
    }
    expect(
      text([walked(odd)])
        .split('\n')
        .slice(1, 3),
    ).toEqual(['  3:1  warning  🚀🚀        fake-rule', '  4:6  hint     a [31m b  fake-rule'])
  })

  it('colours by severity and state', () => {
    const colors = picocolors.createColors(true)
    const output = text([walked(spec)], { colors })
    expect(output).toContain(colors.yellow('warning'))
    expect(output).toContain(colors.red('absent'))
  })
})

describe('json', () => {
  it('has the shape of the contract', () => {
    const parsed: unknown = JSON.parse(formatJson([spec, readme, missing]))
    expect(parsed).toEqual({
      version: 1,
      files: [
        {
          path: 'docs/a.md',
          genre: 'prd',
          linted: true,
          reason: 'has requirements',
          context: {},
          findings: [
            {
              ruleId: 'fake-rule',
              category: 'requirement-gathering',
              severity: 'warning',
              message: 'The text says FLAG warning',
              line: 3,
              column: 1,
              endLine: 3,
              endColumn: 13,
              url: 'https://example.com/rules/fake-rule',
            },
            expect.objectContaining({ severity: 'hint', line: 4, column: 6, endLine: 4, endColumn: 15 }),
          ],
          suppressed: 0,
          risks: {
            valuable: { state: 'evidenced', lines: [1], rung: 'data', ladder: [{ rung: 'data', lines: [1] }] },
            usable: { state: 'assumed', lines: [], rung: 'assumption', ladder: [] },
            feasible: { state: 'partial', lines: [], rung: 'opinion', ladder: [] },
            viable: { state: 'absent', lines: [], rung: null, ladder: [] },
          },
          answers: { problem: 1, user: null, outcome: null, learning: null, nongoals: null, goal: null },
          checklist: [
            { id: 'who-uses-it', state: 'answered', lines: [1] },
            { id: 'what-if-not', state: 'waived', lines: [2] },
            { id: 'who-tried-it', state: 'open', lines: [] },
          ],
        },
        {
          path: 'README.md',
          genre: 'readme',
          linted: false,
          reason: 'the title says README',
          context: {},
          findings: [],
          suppressed: 0,
          risks: readme.risks,
          answers: readme.answers,
          checklist: readme.checklist,
        },
        {
          path: 'c.md',
          genre: null,
          linted: false,
          reason: 'no such file',
          context: {},
          findings: [],
          suppressed: 0,
          risks: null,
          answers: null,
          checklist: [],
          error: { code: 'not-found', message: 'no such file' },
        },
      ],
      configProblems: [],
      summary: {
        specs: 1,
        leftAlone: 1,
        failed: 1,
        findings: 2,
        bySeverity: { error: 0, warning: 1, info: 0, hint: 1 },
        suppressed: 0,
      },
    })
  })
})
