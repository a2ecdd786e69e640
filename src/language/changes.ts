import { changeVerbs } from './lexicon.generated.js'
import { phrases } from './phrases.js'

const change = phrases(changeVerbs)

/** "The cut-over", "a drop-down": a thing by its name. */
const asThing = /^-(?:over|down)/i

/** Something becomes more, less, sooner. */
export function saysChange(text: string): boolean {
  return change.all(text).some(({ end }) => !asThing.test(text.slice(end, end + 5)))
}
