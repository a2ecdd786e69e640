import { hardship as hardshipList } from './lexicon.generated.js'
import { phrases } from './phrases.js'

const hardshipWords = phrases(hardshipList)

/** The text goes badly for somebody: effort, failure, loss, delay. */
export function hardship(text: string): boolean {
  return hardshipWords.test(text)
}
