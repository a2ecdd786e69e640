import type { ContextWord } from '../config/context.js'
import type { DocumentSettings } from '../config/settings.js'
import type { FindingSeverity, Severity } from '../config/severity.js'
import type { Steps } from '../markdown/steps.js'
import type { Finding, Fix, FixOffer, Report, SpecPlaces } from './report.js'

export interface LintOptions {
  /** Path or URI path of the document, for genre recognition by name. */
  path?: string
  settings?: Partial<DocumentSettings>
  /** Read the document as a spec whatever it looks like ("lint this spec anyway", `--all`). */
  asSpec?: boolean
}

/** Reads documents and remembers what it read, by content, so that the next reading costs only what changed. */
export interface Engine {
  lint(text: string, options?: LintOptions): Report
  /** The same in short steps, for whoever has many documents to read and must not keep anything waiting. */
  lintInSteps(text: string, options?: LintOptions): Steps<Report>
  /** The fixes for a finding of that report, best first. Suppressions are not among them. */
  fixes(report: Report, finding: Finding): Fix[]
  /** Fixes that silence a finding with a reason: next line or block, section, file. */
  suppressions(report: Report, finding: Finding): Fix[]
  /** All of these by their titles, quick enough for every move of a caret. */
  offers(report: Report, finding: Finding): { fixes: FixOffer[]; suppressions: FixOffer[] }
  /** Undefined for a report of another engine. */
  places(report: Report): SpecPlaces | undefined
}

/** A rule as its Markdown file describes it. */
export interface RulePage {
  id: string
  category: string
  severity: FindingSeverity
  /** Off until somebody turns it on. */
  nursery: boolean
  /** How loudly it speaks in a context instead; `off` where it does not apply. */
  context: Readonly<Partial<Record<ContextWord, Severity>>>
  title: string
  /** One sentence each, Markdown. */
  what: string
  why: string
  todo: string
  /** The whole page as Markdown, without front matter. */
  body: string
  url: string
}
