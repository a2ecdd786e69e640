import type { FileResult } from '../../formats/result.js'
import { byPath, openRisks, worstFirst } from '../../formats/standing.js'
import { answeredCount } from '../../formats/summary.js'
import { wordsIn } from '../../formats/words.js'
import type { Localiser } from '../../localiser.js'
import { type Risk, risks } from '../../spec/risk-states.js'
import { answeredText, worstRiskText } from '../status-text.js'

export const orders = ['worst', 'name'] as const
export type Order = (typeof orders)[number]

/** Which specs are shown: all, those with some open risk, or those in which one risk is open. */
export type Filter = 'all' | 'open' | Risk

/** What the view shows of a spec, in words. */
export interface SpecRow {
  /** How it stands, and where it lies: most specs of a workspace have names that say little alone. */
  description: string
  /** Paragraphs of plain text. */
  tooltip: string[]
  /** For a screen reader. */
  label: string
  /** How it stands with its worst risk. */
  state: 'open' | 'partly' | 'answered'
}

export function specRow({ path, risks: states, checklist, findings }: FileResult, l10n: Localiser): SpecRow {
  const words = wordsIn(l10n)
  const [worst] = openRisks(states)
  const { name, folder } = split(path)
  const answered = answeredText(checklist, l10n)
  const all = states ? risks.map((risk) => `${words.risk[risk]}: ${words.riskState[states[risk].state]}`) : []
  const found = l10n.t('Findings: {0}', findings.length)
  return {
    description: [l10n.t('{0} of {1}', answeredCount(checklist), checklist.length), worstRiskText(states, l10n), folder].filter(Boolean).join(' · '),
    tooltip: [path, answered, ...all, found],
    label: [name, answered, ...all, found, folder].filter(Boolean).join(', '),
    state: worst ? (worst.state === 'absent' ? 'open' : 'partly') : 'answered',
  }
}

/** Those that the filter lets through, in order. */
export function arranged<T extends { result: FileResult }>(specs: readonly T[], order: Order, filter: Filter): T[] {
  const compare = order === 'worst' ? worstFirst : byName
  return specs.filter(({ result }) => passes(result, filter)).sort((a, b) => compare(a.result, b.result))
}

function passes({ risks: states }: FileResult, filter: Filter): boolean {
  return filter === 'all' || openRisks(states).some(({ risk }) => filter === 'open' || filter === risk)
}

function byName(a: FileResult, b: FileResult): number {
  return split(a.path).name.localeCompare(split(b.path).name, 'en', { numeric: true }) || byPath(a, b)
}

function split(path: string): { folder: string; name: string } {
  const slash = path.lastIndexOf('/')
  return { folder: path.slice(0, Math.max(slash, 0)), name: path.slice(slash + 1) }
}
