import type { Finding, TextRange } from './report.js'

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
  const told = new Map<readonly string[], Apart>()
  const kept = [...findings]
    .sort((a, b) => rank(a) - rank(b) || a.range.start - b.range.start)
    .filter(({ ruleId, range }) => {
      const cause = causes.get(ruleId)
      if (!cause) return true
      const places = told.get(cause) ?? new Apart()
      told.set(cause, places)
      return places.take(range)
    })
  return kept.sort(inOrder)
}

/** Ranges that do not overlap, in their order. */
class Apart {
  readonly #ranges: TextRange[] = []

  /** Takes a range, unless it overlaps with one that is there. */
  take(range: TextRange): boolean {
    let [low, high] = [0, this.#ranges.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#ranges[middle]?.start ?? 0) < range.start) low = middle + 1
      else high = middle
    }
    const [before, behind] = [this.#ranges[low - 1], this.#ranges[low]]
    if ((before && before.end > range.start) || (behind && behind.start < range.end)) return false
    this.#ranges.splice(low, 0, range)
    return true
  }
}

/** As findings stand in the document. */
export function inOrder(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || a.ruleId.localeCompare(b.ruleId)
}
