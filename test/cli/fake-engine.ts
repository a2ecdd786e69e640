import { lintDocument } from '../../src/cli/linting/lint-document.js'
import type { Linter } from '../../src/cli/linting/linter.js'
import type { Parts } from '../../src/cli/parts.js'
import type { Engine, LintOptions, RulePage } from '../../src/engine/engine.js'
import type { Finding, Fix, Report } from '../../src/engine/report.js'
import { LineIndex } from '../../src/markdown/line-index.js'
import type { ChecklistState } from '../../src/spec/checklist.js'

/** An engine that flags every `FLAG severity`, leaves alone what starts with `# README`, and throws on `BOOM`. */
export function fakeEngine(seen: (LintOptions & { text: string })[] = []): Engine {
  function lint(text: string, options: LintOptions = {}): Report {
    seen.push({ text, ...options })
    if (text.includes('BOOM')) throw new Error('boom')
    return fakeReport(text, options)
  }
  return {
    lint,
    *lintInSteps(text, options) {
      yield
      return lint(text, options)
    },
    fixes: (report, finding) => fakeFixes(report, finding),
    suppressions: () => [],
    places: () => undefined,
    offers: () => ({ fixes: [], suppressions: [] }),
  }
}

/** A report on a text, as the fake engine gives it. */
export function fakeReport(text: string, options: LintOptions = {}): Report {
  const linted = options.asSpec === true || !text.startsWith('# README')
  return {
    text,
    lines: new LineIndex(text),
    genre: linted
      ? { genre: 'prd', isSpec: true, reason: 'has requirements', by: 'content', language: 'en' }
      : { genre: 'readme', isSpec: false, reason: 'the title says README', by: 'name', language: 'en' },
    context: {},
    linted,
    findings: linted ? [...text.matchAll(/FLAG (error|warning|info|hint)/g)].map(fakeFinding) : [],
    suppressed: [],
    risks: {
      valuable: { state: 'evidenced', lines: [1], rung: 'data', ladder: [{ rung: 'data', lines: [1] }] },
      usable: { state: 'assumed', lines: [], rung: 'assumption', ladder: [] },
      feasible: { state: 'partial', lines: [], rung: 'opinion', ladder: [] },
      viable: { state: 'absent', lines: [], rung: null, ladder: [] },
    },
    answers: { problem: 1, user: null, outcome: null, learning: null, nongoals: null, goal: null },
    checklist: [entry('who-uses-it', 'answered', [1]), entry('what-if-not', 'waived', [2]), entry('who-tried-it', 'open', [])],
  }
}

function fakeFinding(match: RegExpExecArray): Finding {
  return {
    ruleId: 'fake-rule',
    category: 'requirement-gathering',
    severity: match[1] as Finding['severity'],
    message: `The text says ${match[0]}`,
    range: { start: match.index, end: match.index + match[0].length },
    scope: 'line',
    related: [],
    url: 'https://example.com/rules/fake-rule',
  }
}

function fakeFixes(report: Report, { ruleId, range }: Finding): Fix[] {
  const fix = { title: 'Say it', ruleId, range, preferred: false }
  return [
    { ...fix, text: 'Need: ${1:what}', snippet: true },
    { ...fix, text: 'Option A', snippet: false },
    { ...fix, text: '> note\n', snippet: false, range: { start: 0, end: report.text.length } },
  ]
}

function entry(id: string, state: ChecklistState, lines: number[]) {
  return { id, group: 'users' as const, question: `${id}?`, state, lines, stub: { offset: 0, text: '' } }
}

/** Three rules of two categories. */
const fakePages: readonly RulePage[] = [
  page('customer-dictated-solution', 'requirement-gathering', 'warning', 'Customer-dictated solution'),
  page('request-as-rationale', 'requirement-gathering', 'info', 'Request as rationale'),
  page('output-as-goal', 'solution-dictating', 'error', 'Output as goal'),
]

function page(id: string, category: string, severity: RulePage['severity'], title: string): RulePage {
  const [what, why, todo] = ['What is flagged.', 'Why it matters.', 'What to do.']
  const body = `# ${title}\n\n${what}\n\n## Why\n\n${why}\n\n## What to do\n\n${todo}\n`
  return { id, category, severity, nursery: false, context: {}, title, what, why, todo, body, url: `https://example.com/rules/${id}` }
}

/** What the command line is put together from in tests; it lints in this process. */
export function fakeParts(seen?: (LintOptions & { text: string })[], code = 'fake'): Parts {
  return {
    version: '1.2.3',
    ruleNames: fakePages,
    pages: async () => ({ rulePage: (id) => fakePages.find((known) => known.id === id), rulePages: () => fakePages }),
    createLinter: () => linterOf(fakeEngine(seen)),
    codeDigest: async () => code,
  }
}

/** Lints in this process. */
function linterOf(engine: Engine): Linter {
  return { lint: async (document) => lintDocument(engine, document), end: () => {} }
}
