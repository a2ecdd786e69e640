import { describe, expect, it } from 'vitest'
import { readEarlier } from '../../src/formats/earlier.js'
import { html } from '../../src/formats/html.js'
import { formatJson } from '../../src/formats/json.js'
import { overviewOf } from '../../src/formats/overview.js'
import { formatReportHtml } from '../../src/formats/report-html.js'
import { formatReportMarkdown } from '../../src/formats/report-markdown.js'
import { linkBeside } from '../../src/formats/report-words.js'
import { type FileResult, failedResult, fileResult } from '../../src/formats/result.js'
import { english } from '../../src/localiser.js'
import { checklistQuestions } from '../../src/spec/checklist-questions.js'
import type { Risk, RiskState } from '../../src/spec/risks.js'
import { fakeReport } from '../cli/fake-engine.js'

const [first, second] = checklistQuestions.map(({ id }) => id)
if (first === undefined || second === undefined) throw new Error('there are questions')

/** Value evidenced, usability assumed, feasibility partly answered, viability open, where nothing else is said. */
function spec(path: string, states: Partial<Record<Risk, RiskState>> = {}, answered = false): FileResult {
  const result = fileResult(path, fakeReport('# A\n\nFLAG warning'))
  if (!result.risks) throw new Error('it is linted')
  const risks = structuredClone(result.risks)
  for (const [risk, state] of Object.entries(states)) risks[risk as Risk] = { ...risks[risk as Risk], state, lines: state === 'absent' ? [] : [3, 5, 8, 13] }
  const checklist: FileResult['checklist'] = [
    { id: first ?? '', state: answered ? 'answered' : 'open', lines: [] },
    { id: second ?? '', state: 'partly', lines: [4] },
  ]
  return { ...result, risks, checklist }
}

const readme = fileResult('README.md', fakeReport('# README'))
const missing = failedResult('gone.md', { code: 'not-found', message: 'no such file' })

describe('An overview', () => {
  it('sums up the specs, worst first, and nothing else', () => {
    const overview = overviewOf([spec('b.md', { viable: 'evidenced' }), spec('a.md', {}, true), readme, missing], checklistQuestions)
    expect(overview.specs.map(({ result }) => result.path)).toEqual(['a.md', 'b.md'])
    expect(overview.now).toEqual({ specs: 2, questions: 4, answered: 1, openRisks: 3, findings: 2 })
    expect(overview.risks.viable).toMatchObject({ evidenced: 1, absent: 1, partial: 0 })
    expect(overview.openMost.map(({ open, partly }) => [open, partly])).toEqual([
      [1, 0],
      [0, 2],
    ])
    expect(overview.failed.map(({ path }) => path)).toEqual(['gone.md'])
    expect(overview.trend).toBeUndefined()
  })

  it('says what has changed since an earlier output', () => {
    const earlier = readEarlier(formatJson([spec('a.md'), spec('old.md'), readme]))
    const overview = overviewOf([spec('a.md', { viable: 'planned', feasible: 'absent' }, true), spec('new.md')], checklistQuestions, earlier)
    const changes = Object.fromEntries(overview.specs.map(({ result, change }) => [result.path, change]))
    expect(changes).toEqual({ 'a.md': { answered: 1, findings: 0, was: { viable: 'absent', feasible: 'partial' } }, 'new.md': 'new' })
    expect(overview.trend).toEqual({ before: { specs: 2, questions: 4, answered: 0, openRisks: 4, findings: 2 }, gone: ['old.md'] })
  })
})

describe('An earlier output', () => {
  it.each(['', 'text', 'null', '[]', '{}', '{"version":2,"files":[]}', '{"version":1,"files":[{}]}', '{"version":1,"files":[{"path":"a.md","linted":true}]}'])(
    'is not taken from %j',
    (json) => {
      expect(readEarlier(json)).toBeUndefined()
    },
  )
})

describe('A report in Markdown', () => {
  it('says where the specs stand, with links to the lines', () => {
    const report = formatReportMarkdown(overviewOf([spec('docs/a b.md', { usable: 'waived' }), missing], checklistQuestions), { l10n: english })
    expect(report).toMatch(/^# Product specs\n\n- Specs: 1\n- Questions answered: 0 of 2\n- Open risks: 2\n- Findings: 1\n/)
    expect(report).toContain('| [docs/a b\\.md](docs/a%20b.md) | 0 of 2 | ✓ evidence is given [1](docs/a%20b.md#L1) |')
    expect(report).toContain('– does not apply, with a reason [3](docs/a%20b.md#L3), [5](docs/a%20b.md#L5), [8](docs/a%20b.md#L8), and 1 more |')
    expect(report).toContain('- gone\\.md: no such file')
    for (const table of report.match(/(?:^\|.*\n)+/gm) ?? []) {
      const widths = table
        .trim()
        .split('\n')
        .map((line) => line.split(/(?<!\\)\|/).length)
      expect(new Set(widths).size).toBe(1)
    }
  })

  it('says it where there is nothing', () => {
    expect(formatReportMarkdown(overviewOf([readme], checklistQuestions), { l10n: english })).toContain('There is no product spec here.')
  })

  it('shows what has changed', () => {
    const earlier = readEarlier(formatJson([spec('a.md'), spec('old.md')]))
    const report = formatReportMarkdown(overviewOf([spec('a.md', { viable: 'planned' }, true), spec('new.md')], checklistQuestions, earlier), {
      l10n: english,
      since: 'may.json',
    })
    expect(report).toContain('- Questions answered: 1 of 4 (+1)')
    expect(report).toContain('- Open risks: 3 (−1)')
    expect(report).toContain('The changes are those since may\\.json.')
    expect(report).toContain('(before: open)')
    expect(report).toContain('[new\\.md](new.md) (new)')
    expect(report).toContain('## No longer there\n\n- old\\.md')
  })

  it('lets nothing in a path act as markup', () => {
    const report = formatReportMarkdown(overviewOf([spec('a](http://x) <b> | `c`\n# d @me.md')], checklistQuestions), { l10n: english })
    expect(report).toContain('[a\\]\\(http\\://x\\) \\<b\\> \\| \\`c\\` \\# d \\@me\\.md](a%5D(http%3A//x)')
  })
})

describe('A report in HTML', () => {
  const page = (files: readonly FileResult[]) => formatReportHtml(overviewOf(files, checklistQuestions), { l10n: english, language: 'en' })

  it('needs nothing from elsewhere and runs no script', () => {
    const source = page([spec('a.md')])
    expect(source).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(source).not.toMatch(/<script|<link|<img|@import|url\(|\son\w+=|\sstyle=/i)
  })

  it('says in words what its picture shows', () => {
    const source = page([spec('a.md'), spec('b.md', { viable: 'evidenced' })])
    expect(source).toContain(
      '<desc id="picture-text">Valuable: evidence is given 2. Usable: openly assumed 2. Feasible: partly answered 2. Viable: evidence is given 1, open 1.</desc>',
    )
    expect(source.match(/<rect /g)).toHaveLength(5)
  })

  it('shows paths and messages as text', () => {
    const evil = `"><script>alert('1')</script>&.md`
    const source = page([spec(evil), failedResult(evil, { code: 'unreadable', message: evil })])
    expect(source).not.toContain('<script')
    expect(source.match(/&#34;&#62;&#60;script&#62;alert\(&#39;1&#39;\)&#60;\/script&#62;&#38;\.md/g)?.length).toBeGreaterThanOrEqual(3)
  })
})

describe('html', () => {
  it('escapes text and numbers, and takes HTML as it is', () => {
    const item = (text: string) => html`<li title="${text}">${text}</li>`
    expect(html`<ul>${['<b>', '"&\u202e'].map(item)}</ul>${undefined}${3}`.source).toBe(
      '<ul><li title="&#60;b&#62;">&#60;b&#62;</li><li title="&#34;&#38; ">&#34;&#38; </li></ul>3',
    )
  })
})

describe('A link beside the report', () => {
  it('is the name of a file and nothing else', () => {
    expect(linkBeside('docs/a b#c?.md', 12)).toBe('docs/a%20b%23c%3F.md#L12')
    expect(linkBeside('javascript:alert(1)')).toBe('javascript%3Aalert(1)')
    expect(linkBeside('../x.md')).toBe('../x.md')
  })
})
