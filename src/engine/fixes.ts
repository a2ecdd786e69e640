import type { Hit } from '../rules/define.js'
import type { FixSource } from '../rules/page.js'
import { pageOf } from '../rules/pages.js'
import type { Spec } from '../spec/spec.js'
import { placeText } from './placing.js'
import { removeSuppression } from './remove-suppression.js'
import type { Finding, Fix } from './report.js'
import { escapeSnippet, fillTemplate, hasTabStops } from './snippet.js'

/**
 * The fixes for a finding, best first: those of its rule's page and, where it groups several rules, the first one of each of them.
 * A fix that has no place around this finding is left out. Every fix is one edit.
 */
export function fixesFor(spec: Spec, finding: Finding, hit: Hit): Fix[] {
  if (finding.ruleId === 'unused-suppression')
    return [{ ...removeSuppression(spec.text, finding.range), ruleId: finding.ruleId, snippet: false, preferred: true }]
  const own = (pageOf(finding.ruleId)?.fixes ?? []).map((source, index) => fixFrom(source, finding.ruleId, spec, hit, index === 0))
  const related = [...new Set(finding.related.map((place) => place.ruleId))].map((ruleId) => {
    const source = ruleId === undefined ? undefined : pageOf(ruleId)?.fixes[0]
    return source && ruleId !== undefined ? fixFrom(source, ruleId, spec, hit, false) : undefined
  })
  return [...own, ...related].filter((fix) => fix !== undefined)
}

function fixFrom(source: FixSource, ruleId: string, spec: Spec, hit: Hit, preferred: boolean): Fix | undefined {
  const snippet = hasTabStops(source.text)
  const quote = snippet ? escapeSnippet : (text: string) => text
  const values = hit.values ?? {}
  const text = fillTemplate(source.text, values, quote).trim()
  const edit = placeText(source.place, { text, snippet, quote }, spec, hit)
  return edit && { title: fillTemplate(source.title, values, (value) => value), ruleId, ...edit, snippet, preferred }
}
