import type { Finding } from './report.js'

/** Rules that say much the same of one line, the one that speaks there first. */
const alike: readonly (readonly string[])[] = [
  ['customer-dictated-solution', 'request-as-rationale'],
  ['solution-in-problem', 'output-as-goal', 'solution-in-story', 'prescribed-solution', 'tech-dictated'],
  ['personal-preference', 'borrowed-evidence', 'claim-without-evidence', 'ease-claim-untested', 'problem-not-sized'],
]

/** One finding per cause: of findings that say the same of overlapping text only the most telling stays. */
export function foldFindings(findings: readonly Finding[]): Finding[] {
  const causeOf = ({ ruleId }: Finding) => alike.find((rules) => rules.includes(ruleId))
  const rank = (finding: Finding) => causeOf(finding)?.indexOf(finding.ruleId) ?? 0
  const kept: Finding[] = []
  for (const finding of [...findings].sort((a, b) => rank(a) - rank(b) || a.range.start - b.range.start)) {
    const cause = causeOf(finding)
    const said = cause && kept.some((other) => causeOf(other) === cause && other.range.start < finding.range.end && other.range.end > finding.range.start)
    if (!said) kept.push(finding)
  }
  return kept.sort(inOrder)
}

/** As findings stand in the document. */
export function inOrder(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || a.ruleId.localeCompare(b.ruleId)
}
