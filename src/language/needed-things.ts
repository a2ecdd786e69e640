import { artefactPhrase } from './artefacts.js'

/** "A one-tap accept and pay button": of what is joined, the second one is known. */
const joined = /^\W*(?:(?:an?|the|some|one) )?(?:[a-zà-ɏ'’-]+ ){1,4}(?:and|or|&|\/) (?=[a-zà-ɏ])/iu

/** What people are shown or handed, and would not name if they were asked what they have to get done. */
const shown =
  /^\W*(?:(?:an?|some|one|the|more|better) )?(?:(?!(?:of|for|to|that|who|which|and|or|is|are|in|on|with|not|no|any|from|by|than)\b)[a-zà-ɏ'’-]+ ){0,4}?(over-?views?|break-?downs?|screens?|history list|rankings?|PDFs?|JSON|XML|CSV|Excel(?: (?:file|sheet|list))?|log-?ins?|co-?pilots?|bots?|avatars?|infographics?|cheat sheets?|fact ?sheets?|pop-?ups?|shortcuts?|toggles?|filters?|switches|intranet|(?:web|online) ?shops?|wallets?|CRM|AR|VR|AI)(?=\W*$| (?:with|for|in|on|at|by|showing|per|from|about|and)\b| of (?!(?:what|who|which|how|where|when|why|whether)\b))/iu
/** "An overview of which trucks are late": what they want to know. */
const asks = /\b(?:what|who|which|how|where|when|why|whether)\b/i

/** The thing in the place of what somebody needs: a button, a breakdown, a file. */
export function thingNeeded(text: string): string | undefined {
  const behind = joined.exec(text)?.[0]
  const thing = artefactPhrase(text) ?? (behind ? artefactPhrase(text.slice(behind.length)) : undefined)
  if (thing) return thing.text
  const found = shown.exec(text)
  return found?.[1] && !asks.test(text) ? found[1] : undefined
}
