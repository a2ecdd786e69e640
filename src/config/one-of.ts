import type { Localiser } from '../localiser.js'
import { nearest } from './nearest.js'

/** What to say of a value that is none of the words which it must be one of. */
export function mustBeOneOf(words: readonly string[], value: unknown, l10n: Localiser): string {
  const [near] = nearest(typeof value === 'string' ? value : '', words)
  return near ? l10n.t('must be one of {0}; "{1}" may be meant', words.join(', '), near) : l10n.t('must be one of {0}', words.join(', '))
}
