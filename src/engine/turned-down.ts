import { loudnessOf } from '../config/severity.js'
import type { Finding } from './report.js'

/** Findings above hint that a spec of up to so many words may show, and how many words make room for another one. */
const least = 10
const shortSpec = 2000
const wordsPerFinding = shortSpec / least
/** Where more than one statement in so many is marked, the spec really is that bad, and nothing is left out. */
const oneIn = 8

/** A spec that shows evidence for so many risks is a careful one: what is marked there in one place and nowhere else is mostly a false alarm. */
const careful = 2

/** How long a document is, how much it says, and how much of that was found out. */
export interface Extent {
  words: number
  statements: number
  /** For how many of the four risks it shows evidence. */
  evidenced: number
}

/**
 * The findings that become hints, so that the worst come first. What the settings set by name (`isSet`) stays as loud as they say.
 * Nothing is lost: a hint is shown and reported like any other finding, more quietly.
 */
export function turnedDown(findings: readonly Finding[], extent: Extent, isSet: (finding: Finding) => boolean): ReadonlySet<Finding> {
  const small = [...overshadowed(findings), ...saidOfTheList(findings), ...lone(findings, extent)].filter((finding) => !isSet(finding))
  const rest = findings.filter((finding) => finding.severity !== 'hint' && !small.includes(finding))
  return new Set([...small, ...beyondRoom(rest, extent, isSet)])
}

/** While a warning says what the document as a whole lacks, its smaller gaps can wait. */
function overshadowed(findings: readonly Finding[]): Finding[] {
  const whole = findings.filter(({ scope }) => scope === 'document')
  return whole.some(({ severity }) => loudnessOf(severity) >= loudnessOf('warning')) ? whole.filter(({ severity }) => severity === 'info') : []
}

/** That a document is requirements and little else is said once: of their list, where nobody's problem is stated. */
function saidOfTheList(findings: readonly Finding[]): Finding[] {
  return findings.some(({ ruleId }) => ruleId === 'features-without-problem') ? findings.filter(({ ruleId }) => ruleId === 'requirements-only-spec') : []
}

/**
 * The only doubt about a statement of a careful spec: that a claim has no source, or a goal no change behind it, is said in view of all the rest. What
 * somebody asked for or prescribed stands there in so many words, and so does what is left blank.
 */
function lone(findings: readonly Finding[], { evidenced }: Extent): Finding[] {
  if (evidenced < careful) return []
  const doubts = findings.filter(({ scope, severity, category }) => scope === 'line' && severity !== 'hint' && category !== 'clarity')
  return doubts.length === 1 ? doubts.filter(({ category }) => !inSoManyWords.has(category)) : []
}
const inSoManyWords: ReadonlySet<string> = new Set(['requirement-gathering', 'solution-dictating'])

/** What there is no room for: the more severe stay, then those about the whole document, then the first of each rule before its second, then as they stand. */
function beyondRoom(loud: readonly Finding[], extent: Extent, isSet: (finding: Finding) => boolean): Finding[] {
  if (loud.length <= least || loud.length * oneIn > extent.statements) return []
  const room = Math.max(least, Math.floor(extent.words / wordsPerFinding))
  const told = new Map<string, number>()
  const ranked = loud.map((finding) => {
    const before = told.get(finding.ruleId) ?? 0
    told.set(finding.ruleId, before + 1)
    return { finding, before, set: isSet(finding), whole: finding.scope === 'document' }
  })
  ranked.sort(
    (a, b) =>
      Number(b.set) - Number(a.set) ||
      loudnessOf(b.finding.severity) - loudnessOf(a.finding.severity) ||
      Number(b.whole) - Number(a.whole) ||
      a.before - b.before,
  )
  return ranked.slice(room).flatMap(({ finding, set }) => (set ? [] : [finding]))
}
