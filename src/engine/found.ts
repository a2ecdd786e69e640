import type { Steps } from '../markdown/steps.js'
import type { Facts, Hit } from '../rules/define.js'
import type { WaivedQuestions } from '../spec/waived-questions.js'
import type { AskedRules } from './asked-rules.js'
import { tell } from './findings.js'
import { byPlace, foldFindings } from './fold.js'
import type { Report } from './report.js'
import { applySuppressions, type ReadSuppressions } from './suppressions.js'
import { nothingSilenced } from './unused-suppression.js'
import { type Loudness, voiceOf } from './voice.js'
import { asksOnlyWaived } from './waived-questions.js'

/** What a document is asked about, and what it says itself of rules and questions. */
interface Asking {
  facts: Facts
  loudness: Loudness
  read: ReadSuppressions
  waived: WaivedQuestions
}

/** What the rules find and what cannot be read, without what is silenced; and a finding for every comment that silences nothing, which no comment can silence. */
export function* findSteps(rules: AskedRules, { facts, loudness, read, waived }: Asking): Steps<Pick<Report, 'findings' | 'suppressed'>> {
  const { l10n } = facts
  const say = (rule: string, hit: Hit) => {
    const voice = voiceOf(rule, loudness)
    return voice ? tell(rule, hit, l10n).finding(voice, 0) : []
  }
  const unread = read.unread.flatMap(({ why, ...place }) => say('unreadable-part', { ...place, values: { why } }))
  const found = (yield* rules.find(facts, loudness)).filter(({ ruleId }) => !asksOnlyWaived(ruleId, waived))
  const { open, suppressed, idle } = applySuppressions(foldFindings([...found, ...unread]), read, (name) => rules.isOn(name, loudness))
  const unused = idle.flatMap(({ unknown, ...place }) => say('unused-suppression', { ...place, values: { what: nothingSilenced(unknown, l10n) } }))
  return { findings: [...open, ...unused].sort(byPlace), suppressed }
}
