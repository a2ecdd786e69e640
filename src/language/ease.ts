import { easeWords } from './lexicon.generated.js'
import { phrases } from './phrases.js'

const ease = phrases(easeWords)

/** The words that call something easy. */
export function easeWordsIn(text: string) {
  return ease.all(text)
}
