import { easeWords } from './lexicon.generated.js'
import { phrases } from './phrases.js'

const ease = phrases(easeWords)

/** The first word that calls something easy. */
export function firstEaseWord(text: string) {
  return ease.first(text)
}
