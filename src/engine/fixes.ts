import type { Localiser } from '../localiser.js'
import type { Hit } from '../rules/define.js'
import type { FixSource } from '../rules/page.js'
import { pageOf } from '../rules/pages.js'
import type { Spec } from '../spec/spec.js'
import { fillTemplate } from './fill-template.js'
import { mayHavePlace, placeText } from './placing.js'
import { removeSuppression, titleOfRemoval } from './remove-suppression.js'
import type { Finding, FixOffer } from './report.js'
import { escapeSnippet, hasTabStops } from './snippet.js'

/**
 * The fixes for a finding, best first: those of its rule's page and, where it groups several rules, the first one of each of them. Every fix is
 * one edit.
 */
export function fixOffers(spec: Spec, finding: Finding, hit: Hit, l10n: Localiser): FixOffer[] {
  if (finding.ruleId === 'unused-suppression') return [removal(spec.text, finding, l10n)]
  const own = (pageOf(finding.ruleId)?.fixes ?? []).map((source, index) => offerOf(source, finding.ruleId, spec, hit, index === 0, l10n))
  const related = [...new Set(finding.related.map((place) => place.ruleId))].flatMap((ruleId) => {
    const source = ruleId === undefined ? undefined : pageOf(ruleId)?.fixes[0]
    return source && ruleId !== undefined ? [offerOf(source, ruleId, spec, hit, false, l10n)] : []
  })
  return [...own, ...related].filter((offer) => offer !== undefined)
}

function removal(text: string, { ruleId, range }: Finding, l10n: Localiser): FixOffer {
  const offer = { title: titleOfRemoval(text, range, l10n), ruleId, preferred: true }
  return { ...offer, make: () => ({ ...offer, snippet: false, ...removeSuppression(text, range) }) }
}

/** Undefined where it is plain to see that there is no place for the fix. */
function offerOf(source: FixSource, ruleId: string, spec: Spec, hit: Hit, preferred: boolean, l10n: Localiser): FixOffer | undefined {
  const snippet = hasTabStops(source.text)
  const quote = snippet ? escapeSnippet : (text: string) => text
  const values = hit.values ?? {}
  const wording = { text: fillTemplate(source.text, values, quote).trim(), snippet }
  if (!mayHavePlace(source.place, wording, spec, hit)) return undefined
  const offer = { title: fillTemplate(l10n.t(source.title), values, (value) => value), ruleId, preferred }
  return {
    ...offer,
    make: () => {
      const edit = placeText(source.place, wording, spec, hit)
      return edit && { ...offer, snippet, ...edit }
    },
  }
}
