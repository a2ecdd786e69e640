import { severityNames } from '../config/names.js'
import { nearest } from '../config/nearest.js'
import type { Localiser } from '../localiser.js'
import { ruleNames } from '../rules/names.generated.js'
import { directiveNames } from './directive-names.js'

/** Why a comment cannot silence anything: a word in it that nobody knows, where a rule or a directive has to stand. */
export interface UnknownWord {
  kind: 'rule' | 'directive'
  word: string
}

const names = severityNames(ruleNames)

/** What a comment silences that silences nothing: that, and why, where one of its words is unknown. */
export function nothingSilenced(unknown: UnknownWord | undefined, l10n: Localiser): string {
  if (!unknown) return l10n.t('nothing')
  const isRule = unknown.kind === 'rule'
  const [near] = nearest(unknown.word, isRule ? names : directiveNames)
  if (near === undefined) return isRule ? l10n.t('nothing: no such rule') : l10n.t('nothing: no such word')
  return isRule ? l10n.t("nothing: no such rule; '{0}' may be meant", near) : l10n.t("nothing: no such word; '{0}' may be meant", near)
}
