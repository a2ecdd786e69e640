import type { Context } from '../config/context.js'
import type { DocumentSettings } from '../config/settings.js'
import type { Severity } from '../config/severity.js'
import { severityIn } from '../rules/context.js'
import { pageOf } from '../rules/pages.js'
import type { Finding } from './report.js'

/** How loudly each rule speaks of one document. */
export type Loudness = (rule: string) => Severity

/** What all findings of a rule have in common. */
export type Voice = Pick<Finding, 'ruleId' | 'category' | 'severity' | 'url'>

/** How a rule speaks of one document; undefined where it is off. */
export function voiceOf(ruleId: string, loudness: Loudness): Voice | undefined {
  const page = pageOf(ruleId)
  const severity = loudness(ruleId)
  return page && severity !== 'off' ? { ruleId, category: page.category, severity, url: page.url } : undefined
}

/** What does not apply in the context never speaks. Else a rule's own entry in the settings counts, then its category's, the context's, and its page's. */
export function severityOf(id: string, set: DocumentSettings['severity'], context: Context): Severity {
  const page = pageOf(id)
  if (!page) return 'info'
  const inContext = severityIn(context, page)
  if (inContext === 'off') return 'off'
  return page.nursery ? (set[id] ?? set['nursery'] ?? 'off') : (set[id] ?? set[page.category] ?? inContext ?? page.severity)
}
