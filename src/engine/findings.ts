import type { FindingSeverity } from '../config/severity.js'
import type { Localiser } from '../localiser.js'
import type { TextRange } from '../markdown/text-range.js'
import { type Hit, movedHit } from '../rules/define.js'
import { pageOf } from '../rules/pages.js'
import { fillMessage } from './message.js'
import type { Finding, RelatedPlace } from './report.js'
import type { Voice } from './voice.js'

/** A hit, and what the rule's page says of it: kept with its section from one reading to the next. */
export class ToldHit {
  #last: FoundHit | undefined

  constructor(
    readonly hit: Hit,
    readonly message: string,
  ) {}

  /** The finding that it is where its section stands `by` further down; the same one as in the last reading, where nothing of that has changed. */
  finding(voice: Voice, by: number): Finding {
    if (!this.#last?.isAt(voice, by)) this.#last = new FoundHit(voice, this, by)
    return this.#last
  }
}

/** A hit in the words of its rule's page. */
export function tell(id: string, hit: Hit, l10n: Localiser): ToldHit {
  return new ToldHit(hit, fillMessage(l10n.t(pageOf(id)?.message ?? ''), hit.values ?? {}))
}

/** A finding that knows the hit that it was, which is no part of what it shows. */
class FoundHit implements Finding {
  readonly ruleId: string
  readonly category: string
  readonly severity: FindingSeverity
  readonly message: string
  readonly range: TextRange
  readonly scope: Finding['scope']
  readonly related: RelatedPlace[]
  readonly url: string
  readonly #told: ToldHit
  readonly #by: number
  #hint: FoundHit | undefined

  constructor(voice: Voice, told: ToldHit, by: number) {
    const { hit, message } = told
    this.ruleId = voice.ruleId
    this.category = voice.category
    this.severity = voice.severity
    this.message = message
    this.range = { start: hit.start + by, end: Math.max(hit.end, hit.start) + by }
    this.scope = hit.scope ?? 'line'
    this.related = (hit.related ?? []).map(({ start, end, message, ruleId }) => ({
      message,
      range: { start, end },
      ...(ruleId === undefined ? {} : { ruleId }),
    }))
    this.url = voice.url
    this.#told = told
    this.#by = by
  }

  isAt({ severity }: Voice, by: number): boolean {
    return this.#by === by && this.severity === severity
  }

  static hintOf(finding: Finding): Finding {
    if (!(#hint in finding)) return { ...finding, severity: 'hint' }
    finding.#hint ??= new FoundHit({ ...finding, severity: 'hint' }, finding.#told, finding.#by)
    return finding.#hint
  }

  static hitOf(finding: Finding): Hit {
    return #told in finding ? movedHit(finding.#told.hit, finding.#by) : finding.range
  }
}

/** The same finding, as quiet as it can be. */
export const asHint: (finding: Finding) => Finding = FoundHit.hintOf

/** The hit that a finding was, where it stands now. */
export const hitOf: (finding: Finding) => Hit = FoundHit.hitOf
