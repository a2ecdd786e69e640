import { firstIndex } from '../markdown/first-index.js'
import type { TextRange } from '../markdown/text-range.js'
import type { Finding } from './report.js'

/** Rules that say much the same of one line, the one that speaks there first. */
const alike: readonly (readonly string[])[] = [
  ['customer-dictated-solution', 'request-as-rationale'],
  ['solution-in-problem', 'output-as-goal', 'solution-in-story', 'prescribed-solution', 'tech-dictated'],
  ['personal-preference', 'borrowed-evidence', 'claim-without-evidence', 'ease-claim-untested', 'problem-not-sized'],
]

const causes: ReadonlyMap<string, readonly string[]> = new Map(alike.flatMap((rules) => rules.map((rule) => [rule, rules] as const)))

/** One finding per cause: of findings that say the same of overlapping text only the most telling stays. */
export function foldFindings(findings: readonly Finding[]): Finding[] {
  const rank = ({ ruleId }: Finding) => causes.get(ruleId)?.indexOf(ruleId) ?? 0
  const told = new Map(alike.map((rules) => [rules, [] as TextRange[]] as const))
  const kept = [...findings]
    .sort((a, b) => rank(a) - rank(b) || a.range.start - b.range.start)
    .filter(({ ruleId, range }) => {
      const places = told.get(causes.get(ruleId) ?? [])
      return places === undefined || takes(places, range)
    })
  return kept.sort(byPlace)
}

/** Takes a range among others that do not overlap, in their order; says whether none of them overlaps with it. */
function takes(apart: TextRange[], range: TextRange): boolean {
  const at = firstIndex(apart.length, (index) => (apart[index]?.end ?? 0) > range.start)
  const next = apart[at]
  if (next && next.start < range.end) return false
  apart.splice(at, 0, range)
  return true
}

/** As findings stand in the document. */
export function byPlace(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || a.ruleId.localeCompare(b.ruleId)
}
