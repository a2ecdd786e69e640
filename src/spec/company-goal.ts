import { type Reading, type Standing, withLabel } from './reading.js'
import { isOwnProse } from './spec.js'

const named =
  /\b(?:(?:company|corporate|business|team|organi[sz]ational|org|strategic|annual|overarching|department|agency|group)(?:'s|-wide|-level)? (?:goals?|objectives?|OKRs?|priorit(?:y|ies)|strategy|mission|north star)|OKRs?\b|north star|objective \d|O\d\b|KR\d|(?:supports?|serves?|contributes? to|ties (?:in)?to|in line with|align(?:s|ed|ing|ment)? (?:with|to)|part of|advances|towards?) (?:the |our )?(?:[\w'’-]+ ){0,4}(?:goal|objective|OKR|strategy|mission|priority|commitment)|our (?:mission|purpose)|mission is|(?:quarter(?:ly)?|annual|yearly?|company|team|squad|quality|corporate|strategic)(?:['’]s)? (?:theme|aim|focus|bet)s?\b|(?:company|board|leadership|authority|ministry|agency|group|council|trust|foundation|ELT|executive team) (?:has|have) (?:therefore )?(?:committed|undertaken|pledged|promised|mandated|set|decided)|(?:company|board|leadership|group|trust|council|agency|ministry|department|foundation|university|library|hospital|management|CEO)['’]s (?:(?:number one|top|main|first|biggest|key|strategic|annual|\d{4}) )*(?:targets?|goals?|priorit(?:y|ies)|aims?|ambitions?|strategy|mission|push)|goals? of (?:the|our) (?:[\w.'’-]+ ){0,4}(?:initiative|programme|program|company|organi[sz]ation|foundation|agency|department|portfolio|team) (?:is|are)|strategy period|(?:goal|target|aim|priority|number) (?:that )?the (?:company|board|leadership|group|agency))\b/i
/** What the company, the team or the product is to become one day. */
const ambition =
  /^\W*(?:(?:our|the|product|company) )*(?:vision|ambition|north star) (?:is|:)|^\W*to (?:be|become) (?:the|a leading|an? \p{L}+ leader)\b|^\W*(?:to )?establish (?:\p{L}+ ){1,4}as (?:the|a leading)\b|\b(?:we|i) (?:want|aim|intend|plan|aspire|would like)(?: for)? (?:\p{L}+ ){0,3}to (?:be|become) (?:the (?:most|best|easiest|fastest|first|leading|default|go-to|\p{L}+est)|known for|a leader)\b/iu
/** Under such a heading stands the goal itself. */
const heading =
  /^\W*(?:\d[.\d]*\s*)?(?:(?:our|company|team|product|strategic|the) )*(?:mission|north star|business (?:goals?|objectives?)|company goals?|strategic (?:goals?|objectives?|alignment|fit)|(?:team|organi[sz]ational|community|department|programme?|agency|quarterly|annual) (?:goals?|objectives?))(?: statement)?\W*$/i
const fewestWords = 4

/** A named company, team or mission goal that this serves. Guide: "Serve the Company". */
export const namesCompanyGoal: Reading = (placed) => {
  if (!isOwnProse(placed) || placed.role === 'requirement' || placed.role === 'technical') return false
  const { label, text } = placed.statement
  if ((heading.test(placed.section.title) || (label && heading.test(label))) && wordsIn(text) >= fewestWords) return true
  const leadIn = placed.statement.item?.list.leadIn
  if (leadIn?.kind === 'paragraph' && heading.test(leadIn.inline.text.replace(/:\s*$/, '')) && wordsIn(text) >= fewestWords) return true
  if (ambition.test(withLabel(placed.statement)) && wordsIn(text) >= fewestWords) return true
  if (namedInCell(placed)) return true
  const match = named.exec(text) ?? (label && !/\d/.test(label) ? named.exec(label) : null)
  return match !== null && wordsIn(text.replace(match[0], '')) >= fewestWords
}

/** "| OKR | Fewer empty wards |". */
function namedInCell({ statement: { block } }: Standing): boolean {
  if (block.kind !== 'row') return false
  const [first, ...others] = block.cells.map(({ inline }) => inline.text)
  return (
    first !== undefined &&
    first.length < longestName &&
    !/\d/.test(first) &&
    (named.test(first) || heading.test(first)) &&
    others.some((cell) => wordsIn(cell) >= fewestInCell)
  )
}
const longestName = 40
const fewestInCell = 2

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}{3,}/u.test(word)).length
}
