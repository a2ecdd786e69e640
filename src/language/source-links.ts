import { anyCase } from './any-case.js'
import type { Statement } from './statements.js'

const researchLink = anyCase(
  /survey|tested|usability|user[- ]?test|research|report|stud(?:y|ies)|interview|analytics|dashboard|quer(?:y|ies)|metric|ticket|issue|notes?|findings|results?|data|telemetry|feedback|evidence|source|poll|paper|article|statistic|census|docs\.google|sheet|slides|notion|confluence|zendesk|amplitude|mixpanel|looker|tableau|grafana|redash/,
)
/** "[3]", "[s3]", "[ref 3]": an entry in a list of sources. */
const numberedSource = /\[(?:(?:s|src|sources?|refs?|fn|n)[.\s]?)?\d{1,3}\]/i

/** A footnote, or a link to something that reads like research, in the paragraph: it can carry the source of a claim. */
export function hasSourceLink(statement: Statement): boolean {
  if (numberedSource.test(statement.paragraph)) return true
  return statement.siblings.some(
    (sibling) =>
      sibling.spans('footnote').length > 0 ||
      sibling.spans('link').some((span) => researchLink.test(`${span.url ?? ''} ${sibling.inline.text.slice(span.start, span.end)}`)),
  )
}
