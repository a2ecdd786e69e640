import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEngine } from '../../src/engine/index.js'
import type { Finding, Report } from '../../src/engine/report.js'
import type { Answers } from '../../src/spec/answers.js'
import type { Risk, RiskState } from '../../src/spec/risks.js'

/** What a coach marks in a line: order-taking, a dictated solution, an output as a goal, an unsupported claim, a placeholder. */
export const labels = ['RG', 'SD', 'OG', 'UC', 'PH'] as const
export type Label = (typeof labels)[number]

/** The labels of one document, as people gave them. Grade 2 is certain, grade 1 a matter of taste. */
export interface Labelled {
  id: string
  lines: { label: Label; grade: 1 | 2; start: number; end: number; why: string }[]
  risks: Record<Risk, { states: RiskState[]; lines: number[] }>
  answers: Record<keyof Answers, number | null | 'disputed'>
}

export interface Tally {
  /** Findings that touch a line of grade 2 with their label; with a grade 1 label or another label; with none. */
  right: number
  neutral: number
  wrong: number
  /** Labels of grade 2, and how many of them a finding touches. */
  gold: number
  found: number
}

export interface Score {
  specs: number
  byLabel: Record<Label, Tally>
  byRule: Map<string, Tally>
  all: Tally
  risks: { right: number; coarse: number; all: number }
  answers: { right: number; all: number }
  perThousandWords: number
  /** Names of documents that are no specs and were flagged all the same. */
  flagged: string[]
  others: number
}

const labelOfCategory: Readonly<Record<string, Label>> = { 'requirement-gathering': 'RG', 'solution-dictating': 'SD' }
const labelOfRule: Readonly<Record<string, Label>> = {
  'output-as-goal': 'OG',
  'claim-without-evidence': 'UC',
  'personal-preference': 'UC',
  'borrowed-evidence': 'UC',
  'ease-claim-untested': 'UC',
  'placeholder-section': 'PH',
}

const empty = (): Tally => ({ right: 0, neutral: 0, wrong: 0, gold: 0, found: 0 })
/** The findings that are scored. */
const aboveHint = ({ findings }: Report) => findings.filter(({ severity }) => severity !== 'hint')
const coverage = (state: RiskState) => (state === 'partial' || state === 'absent' ? state : 'covered')

/** Lints a corpus (`docs/*.md`, `labels/*.json`, `negatives/*.md`) and counts what was right. */
export function scoreCorpus(folder: string): Score {
  const engine = createEngine()
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const named = (part: string) =>
    existsSync(join(folder, part))
      ? readdirSync(join(folder, part))
          .filter((name) => name.endsWith('.md'))
          .sort()
      : []
  const score: Score = {
    specs: 0,
    byLabel: { RG: empty(), SD: empty(), OG: empty(), UC: empty(), PH: empty() },
    byRule: new Map(),
    all: empty(),
    risks: { right: 0, coarse: 0, all: 0 },
    answers: { right: 0, all: 0 },
    perThousandWords: 0,
    flagged: [],
    others: 0,
  }
  let words = 0
  let shown = 0
  for (const name of named('docs')) {
    const labelled = `labels/${name.replace(/\.md$/, '.json')}`
    if (!existsSync(join(folder, labelled))) continue
    const text = read(`docs/${name}`)
    const report = engine.lint(text, { path: name })
    score.specs++
    words += text.split(/\s+/).length
    shown += aboveHint(report).length
    scoreDocument(JSON.parse(read(labelled)) as Labelled, report, score)
  }
  for (const name of named('negatives')) {
    score.others++
    if (engine.lint(read(`negatives/${name}`), { path: name }).findings.length > 0) score.flagged.push(name)
  }
  score.perThousandWords = words === 0 ? 0 : (1000 * shown) / words
  return score
}

function scoreDocument(gold: Labelled, report: Report, score: Score): void {
  const linesOf = ({ range }: Finding) => ({ start: report.lines.lineAt(range.start), end: report.lines.lineAt(Math.max(range.start, range.end - 1)) })
  const scored = aboveHint(report).flatMap((finding) => {
    const label = labelOfRule[finding.ruleId] ?? labelOfCategory[finding.category]
    return label ? [{ finding, label, ...linesOf(finding) }] : []
  })
  for (const { finding, label, start, end } of scored) {
    const near = gold.lines.filter((line) => start <= line.end && end >= line.start)
    const verdict = near.some((line) => line.label === label && line.grade === 2) ? 'right' : near.length > 0 ? 'neutral' : 'wrong'
    const rule = score.byRule.get(finding.ruleId) ?? empty()
    score.byRule.set(finding.ruleId, rule)
    for (const tally of [score.byLabel[label], score.all, rule]) tally[verdict]++
  }
  for (const line of gold.lines) {
    if (line.grade !== 2) continue
    const found = scored.some(({ label, start, end }) => label === line.label && start <= line.end && end >= line.start)
    for (const tally of [score.byLabel[line.label], score.all]) {
      tally.gold++
      if (found) tally.found++
    }
  }
  for (const [risk, { states }] of Object.entries(gold.risks) as [Risk, { states: RiskState[] }][]) {
    const { state } = report.risks[risk]
    score.risks.all++
    if (states.includes(state)) score.risks.right++
    if (states.some((other) => coverage(other) === coverage(state))) score.risks.coarse++
  }
  for (const [question, line] of Object.entries(gold.answers) as [keyof Answers, number | null | 'disputed'][]) {
    if (line === 'disputed') continue
    score.answers.all++
    if ((report.answers[question] === null) === (line === null)) score.answers.right++
  }
}

/** Right among right and wrong; undefined where nothing was said. */
export function precision({ right, wrong }: Tally): number | undefined {
  return right + wrong === 0 ? undefined : right / (right + wrong)
}

export function recall({ found, gold }: Tally): number | undefined {
  return gold === 0 ? undefined : found / gold
}

/** 95 % interval of a share (Wilson 1927): honest with small counts. */
export function interval(hits: number, all: number): [number, number] | undefined {
  if (all === 0) return undefined
  const z = 1.96
  const share = hits / all
  const middle = share + (z * z) / (2 * all)
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))
  const scale = 1 + (z * z) / all
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)]
}
