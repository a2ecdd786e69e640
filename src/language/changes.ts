import { changeVerbs } from './lexicon.generated.js'
import { phrases } from './phrases.js'

const change = phrases(changeVerbs)

/** Something becomes more, less, sooner. */
export function saysChange(text: string): boolean {
  return change.test(text)
}
