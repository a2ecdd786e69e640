import type { Finding } from './report.js'

/** Where two rules say much the same of one line, the one that stands first here speaks. */
const precedence: readonly string[] = [
  'placeholder-section',
  'features-without-problem',
  'customer-dictated-solution',
  'request-as-rationale',
  'solution-in-problem',
  'output-as-goal',
  'solution-in-story',
  'prescribed-solution',
  'tech-dictated',
  'personal-preference',
  'borrowed-evidence',
  'claim-without-evidence',
  'ease-claim-untested',
  'problem-not-sized',
]
const alike: Record<string, string> = {
  'customer-dictated-solution': 'request',
  'request-as-rationale': 'request',
  'solution-in-problem': 'solution',
  'output-as-goal': 'solution',
  'solution-in-story': 'solution',
  'prescribed-solution': 'solution',
  'tech-dictated': 'solution',
  'personal-preference': 'claim',
  'claim-without-evidence': 'claim',
  'borrowed-evidence': 'claim',
  'ease-claim-untested': 'claim',
  'problem-not-sized': 'claim',
}

/** One finding per cause: of findings that say the same of overlapping text only the most telling stays. */
export function foldFindings(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding) => {
    const at = precedence.indexOf(finding.ruleId)
    return at < 0 ? precedence.length : at
  }
  const kept: Finding[] = []
  for (const finding of [...findings].sort((a, b) => rank(a) - rank(b) || a.range.start - b.range.start)) {
    const cause = alike[finding.ruleId]
    const said =
      cause !== undefined &&
      kept.some((other) => alike[other.ruleId] === cause && other.range.start < finding.range.end && other.range.end > finding.range.start)
    if (!said) kept.push(finding)
  }
  return kept.sort(inOrder)
}

/** As findings stand in the document. */
export function inOrder(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || a.ruleId.localeCompare(b.ruleId)
}
