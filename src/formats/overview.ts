import { type Risk, type RiskState, risks } from '../spec/risk-states.js'
import type { Earlier, EarlierSpec } from './earlier.js'
import type { Failure, FileResult } from './result.js'
import { openRisks, worstFirst } from './standing.js'
import { answeredCount } from './summary.js'

/** Where all specs stand together: what a report says, before it is put into words. */
export interface Overview {
  /** Worst first. */
  specs: OverviewSpec[]
  now: Totals
  /** How many specs have a risk in a state. */
  risks: Record<Risk, Record<RiskState, number>>
  /** The questions that are open or partly answered somewhere, most often first. */
  openMost: OpenQuestion[]
  failed: { path: string; error: Failure }[]
  trend: Trend | undefined
}

export interface OverviewSpec {
  result: FileResult & { risks: NonNullable<FileResult['risks']> }
  /** Undefined where nothing earlier is given. */
  change: Change | undefined
}

/** What is new about a spec since an earlier report. */
export type Change = 'new' | { answered: number; findings: number; was: Partial<Record<Risk, RiskState>> }

export interface OpenQuestion {
  question: string
  open: number
  partly: number
}

export interface Totals {
  specs: number
  questions: number
  answered: number
  openRisks: number
  findings: number
}

export interface Trend {
  before: Totals
  /** Paths of specs that were in the earlier report and are no longer there. */
  gone: string[]
}

/** A question of the checklist, by its id. */
export interface Question {
  id: string
  question: string
}

/** Sums up results, `questions` being those of the checklist; documents that were left alone do not count. */
export function overviewOf(files: readonly FileResult[], questions: readonly Question[], earlier?: Earlier): Overview {
  const specs = files.filter(isSpec).sort(worstFirst)
  const before = new Map(earlier?.specs.map((spec) => [spec.path, spec]))
  const paths = new Set(specs.map(({ path }) => path))
  return {
    specs: specs.map((result) => ({ result, change: earlier && changeOf(result, before.get(result.path)) })),
    now: totalsOf(specs.map(figuresOf)),
    risks: countRisks(specs),
    openMost: openQuestions(specs, questions),
    failed: files.flatMap(({ path, error }) => (error ? [{ path, error }] : [])),
    trend: earlier && { before: totalsOf(earlier.specs), gone: earlier.specs.map(({ path }) => path).filter((path) => !paths.has(path)) },
  }
}

/** What is compared between two reports. */
function figuresOf(result: FileResult): Omit<EarlierSpec, 'path'> {
  return {
    questions: result.checklist.length,
    answered: answeredCount(result.checklist),
    findings: result.findings.length,
    risks: result.risks,
  }
}

function isSpec(file: FileResult): file is OverviewSpec['result'] {
  return file.linted && file.risks !== null
}

function changeOf(result: OverviewSpec['result'], before: EarlierSpec | undefined): Change {
  if (!before) return 'new'
  const now = figuresOf(result)
  const was = risks.flatMap((risk) => {
    const state = before.risks?.[risk].state
    return state === undefined || state === result.risks[risk].state ? [] : [[risk, state] as const]
  })
  return { answered: now.answered - before.answered, findings: now.findings - before.findings, was: Object.fromEntries(was) }
}

function totalsOf(specs: readonly Omit<EarlierSpec, 'path'>[]): Totals {
  const sum = (figure: (spec: Omit<EarlierSpec, 'path'>) => number) => specs.reduce((total, spec) => total + figure(spec), 0)
  return {
    specs: specs.length,
    questions: sum(({ questions }) => questions),
    answered: sum(({ answered }) => answered),
    openRisks: sum((spec) => openRisks(spec.risks).length),
    findings: sum(({ findings }) => findings),
  }
}

function countRisks(specs: readonly OverviewSpec['result'][]): Overview['risks'] {
  const counts = (risk: Risk): Record<RiskState, number> => {
    const count = (state: RiskState) => specs.filter((spec) => spec.risks[risk].state === state).length
    return {
      evidenced: count('evidenced'),
      planned: count('planned'),
      assumed: count('assumed'),
      waived: count('waived'),
      partial: count('partial'),
      absent: count('absent'),
    }
  }
  return { valuable: counts('valuable'), usable: counts('usable'), feasible: counts('feasible'), viable: counts('viable') }
}

function openQuestions(specs: readonly FileResult[], questions: readonly Question[]): OpenQuestion[] {
  const count = (id: string, state: 'open' | 'partly') =>
    specs.filter(({ checklist }) => checklist.some((entry) => entry.id === id && entry.state === state)).length
  return questions
    .map(({ id, question }) => ({ question, open: count(id, 'open'), partly: count(id, 'partly') }))
    .filter(({ open, partly }) => open + partly > 0)
    .sort((a, b) => b.open - a.open || b.partly - a.partly)
}
