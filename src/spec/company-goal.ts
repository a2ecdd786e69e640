import type { Reading } from './reading.js'
import { isOwnProse } from './spec.js'

const named =
  /\b(?:(?:company|corporate|business|team|organi[sz]ational|org|strategic|annual|overarching|department|agency|group)(?:'s|-wide|-level)? (?:goals?|objectives?|OKRs?|priorit(?:y|ies)|strategy|mission|north star)|OKRs?\b|north star|objective \d|O\d\b|KR\d|(?:supports?|serves?|contributes? to|ties (?:in)?to|in line with|part of|advances|towards?) (?:the |our )?(?:\w+ ){0,3}(?:goal|objective|OKR|strategy|mission|priority|commitment)|our (?:mission|purpose)|mission is|(?:quarter(?:ly)?|annual|yearly?|company|team|squad|quality|corporate|strategic)(?:['’]s)? (?:theme|aim|focus|bet)s?\b|(?:company|board|leadership|authority|ministry|agency|group|council|trust|foundation|ELT|executive team) (?:has|have) (?:therefore )?(?:committed|undertaken|pledged|promised|mandated|set|decided)|strategy period|(?:goal|target|aim|priority|number) (?:that )?the (?:company|board|leadership|group|agency))\b/i
/** Under such a heading stands the goal itself. */
const heading =
  /^\W*(?:\d[.\d]*\s*)?(?:(?:our|company|team|product|strategic|the) )*(?:mission|north star|business (?:goals?|objectives?)|company goals?|strategic (?:goals?|objectives?|alignment|fit)|team goals?|organi[sz]ational goals?)(?: statement)?\W*$/i
const fewestWords = 4

/** A named company, team or mission goal that this serves. Guide: "Serve the Company". */
export const namesCompanyGoal: Reading = (placed) => {
  if (!isOwnProse(placed) || placed.role === 'requirement' || placed.role === 'technical') return false
  const { label, text } = placed.statement
  if ((heading.test(placed.section.title) || (label && heading.test(label))) && wordsIn(text) >= fewestWords) return true
  const match = named.exec(text) ?? (label && !/\d/.test(label) ? named.exec(label) : null)
  return match !== null && wordsIn(text.replace(match[0], '')) >= fewestWords
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}{3,}/u.test(word)).length
}
