import { isNode } from 'yaml'
import { nearest } from '../config/nearest.js'
import { isRecord } from '../config/record.js'
import type { Localiser } from '../localiser.js'
import type { FrontMatter } from '../markdown/front-matter.js'
import type { TextRange } from '../markdown/text-range.js'
import { checklistQuestions } from '../spec/checklist-questions.js'
import type { WaivedQuestion, WaivedQuestions } from '../spec/waived-questions.js'
import { lineAt, pairIn, type UnreadInFrontMatter } from './front-matter.js'

interface ReadWaived {
  waived: WaivedQuestions
  /** Entries that waive nothing. */
  unread: UnreadInFrontMatter[]
}

const ids = checklistQuestions.map(({ id }) => id)

/** What `rightspec: { waived: { QUESTION: reason } }` says in front matter: which questions of the checklist do not apply, and why. */
export function readWaived(frontMatter: FrontMatter | undefined, l10n: Localiser): ReadWaived {
  const waived = new Map<string, WaivedQuestion>()
  const unread: UnreadInFrontMatter[] = []
  const own = frontMatter?.values['rightspec']
  const entries = isRecord(own) ? (own['waived'] ?? {}) : {}
  if (!frontMatter) return { waived, unread }
  if (!isRecord(entries)) return { waived, unread: [{ why: l10n.t('no mapping of questions to reasons'), ...placeOf(frontMatter, []) }] }
  for (const [question, reason] of Object.entries(entries)) {
    const place = placeOf(frontMatter, [question])
    if (!ids.includes(question)) unread.push({ why: noQuestion(question, l10n), ...place })
    else if (typeof reason !== 'string' || reason.trim() === '') unread.push({ why: l10n.t('a waived question without a reason'), ...place })
    else waived.set(question, { reason: reason.replace(/\s+/g, ' ').trim(), start: place.start })
  }
  return { waived, unread }
}

function noQuestion(written: string, l10n: Localiser): string {
  const [near] = nearest(written, ids)
  return near === undefined ? l10n.t('no question of the checklist') : l10n.t("no question of the checklist; '{0}' may be meant", near)
}

/** Does the rule ask nothing but a question that the document waives? */
export function asksOnlyWaived(ruleId: string, waived: WaivedQuestions): boolean {
  return checklistQuestions.some(({ id, rule, settlesRule }) => settlesRule && rule === ruleId && waived.has(id))
}

/** Where a key beneath `waived` stands, or `waived` itself. */
function placeOf({ source, yaml }: FrontMatter, path: readonly string[]): TextRange {
  const keys = ['rightspec', 'waived', ...path]
  const last = keys.pop() ?? ''
  const key = pairIn(yaml?.tree.getIn(keys, true), last)?.key
  if (yaml && isNode(key) && key.range) return { start: key.range[0] + yaml.offset, end: key.range[1] + yaml.offset }
  // The TOML parser tells no places.
  const from = Math.max(0, source.search(/\bwaived\b/))
  return lineAt(source, Math.max(from, source.indexOf(last, from)))
}
