import type { Localiser } from '../localiser.js'
import type { Hit } from '../rules/define.js'
import { pageOf } from '../rules/pages.js'
import { fillMessage } from './message.js'
import type { Finding } from './report.js'
import type { Voice } from './voice.js'

/** A hit, and what the rule's page says of it. */
export interface ToldHit {
  hit: Hit
  message: string
}

/** Of each finding, the hit that it was, and how much further down it stands now. */
export type Hits = Map<Finding, { hit: Hit; by: number }>

/** A hit in the words of its rule's page. */
export function tell(id: string, hit: Hit, l10n: Localiser): ToldHit {
  return { hit, message: fillMessage(l10n.t(pageOf(id)?.message ?? ''), hit.values ?? {}) }
}

/** What a rule says of a hit, which stands `by` further down. */
export function findingOf({ ruleId, category, severity, url }: Voice, { hit, message }: ToldHit, hits: Hits, by: number): Finding {
  const finding: Finding = {
    ruleId,
    category,
    severity,
    message,
    range: { start: hit.start + by, end: Math.max(hit.end, hit.start) + by },
    scope: hit.scope ?? 'line',
    related: (hit.related ?? []).map(({ start, end, message, ruleId }) => ({ message, range: { start, end }, ...(ruleId === undefined ? {} : { ruleId }) })),
    url,
  }
  hits.set(finding, { hit, by })
  return finding
}

/** The same finding, as quiet as it can be. */
export function asHint(finding: Finding, hits: Hits): Finding {
  const hint: Finding = { ...finding, severity: 'hint' }
  const hit = hits.get(finding)
  if (hit) hits.set(hint, hit)
  return hint
}
