import { methods as methodList } from './lexicon.generated.js'
import { phrases } from './phrases.js'

const methods = phrases(methodList)

/** A way of finding out is named. */
export function hasMethod(text: string): boolean {
  return methods.test(text)
}
