import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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

/** Lines that a reader marks with a label, both included. */
export interface Mark {
  label: Label
  start: number
  end: number
  /** Which rule, word list or reader marks them. */
  by: string
}

/** What a reader (the engine, a word list, another pair of eyes) says of a document. */
export interface Marking {
  marks: Mark[]
  /** How many marks a person sees above hint, those that no label stands for included; and how many there are in all. */
  shown: number
  all: number
  risks?: Record<Risk, RiskState>
  answers?: Record<keyof Answers, number | null>
}

/** Reads the document of this file name. */
export type Reader = (name: string, text: string) => Marking

const empty = (): Tally => ({ right: 0, neutral: 0, wrong: 0, gold: 0, found: 0 })
const coverage = (state: RiskState) => (state === 'partial' || state === 'absent' ? state : 'covered')

/** Has a corpus (`docs/*.md`, `labels/*.json`, `negatives/*.md`) read, and counts what was right. */
export function scoreCorpus(folder: string, reader: Reader): Score {
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
    const marking = reader(name, text)
    score.specs++
    words += text.split(/\s+/).length
    shown += marking.shown
    scoreDocument(JSON.parse(read(labelled)) as Labelled, marking, score)
  }
  for (const name of named('negatives')) {
    score.others++
    if (reader(name, read(`negatives/${name}`)).all > 0) score.flagged.push(name)
  }
  score.perThousandWords = words === 0 ? 0 : (1000 * shown) / words
  return score
}

function scoreDocument(gold: Labelled, { marks, risks, answers }: Marking, score: Score): void {
  for (const { label, start, end, by } of marks) {
    const near = gold.lines.filter((line) => start <= line.end && end >= line.start)
    const verdict = near.some((line) => line.label === label && line.grade === 2) ? 'right' : near.length > 0 ? 'neutral' : 'wrong'
    const rule = score.byRule.get(by) ?? empty()
    score.byRule.set(by, rule)
    for (const tally of [score.byLabel[label], score.all, rule]) tally[verdict]++
  }
  for (const line of gold.lines) {
    if (line.grade !== 2) continue
    const found = marks.some(({ label, start, end }) => label === line.label && start <= line.end && end >= line.start)
    for (const tally of [score.byLabel[line.label], score.all]) {
      tally.gold++
      if (found) tally.found++
    }
  }
  for (const [risk, state] of Object.entries(risks ?? {}) as [Risk, RiskState][]) {
    const { states } = gold.risks[risk]
    score.risks.all++
    if (states.includes(state)) score.risks.right++
    if (states.some((other) => coverage(other) === coverage(state))) score.risks.coarse++
  }
  for (const [question, line] of Object.entries(answers ?? {}) as [keyof Answers, number | null][]) {
    const truth = gold.answers[question]
    if (truth === 'disputed') continue
    score.answers.all++
    if ((line === null) === (truth === null)) score.answers.right++
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
