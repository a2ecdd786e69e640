import { anyCase } from './any-case.js'
import { hardship } from './hardship.js'
import { isMandate } from './mandates.js'
import { isConditional } from './moods.js'
import { hasNumber } from './numbers.js'
import { anyOf } from './phrases.js'
import { isQuotation } from './quotations.js'
import { afterReview } from './requests.js'
import type { Statement } from './statements.js'

/** "…, so a chart has been added", "we have put it in": a thing is taken in within the sentence that says who spoke of it. */
const takenInSo = [
  String.raw`\b(?:so|hence|therefore|thus|which is why)\b,? (?:an?|the|this|that|these|it|they|both|such an?)(?: [a-zà-ɏ-]+){0,5}? (?:has been|have been|was|were|is|are|will be|got|gets)(?: now| also| therefore| duly)? (?:added|included|put in|built in|taken in|inserted|moved (?:up|in)|foreseen|brought forward)\b`,
  String.raw`\b(?:we|i)(?:['’]ve| have)?(?: now| also| therefore| duly| since)? (?:put (?:it|this|that|them|one) in|added (?:it|this|that|them|one)|included (?:it|this|that|them|one)|built (?:it|this|that|one) in)\b`,
].join('|')

/** What a text decides about the scope: it is in, it is to be built, it stays. */
const included = anyOf([
  String.raw`\b(?:is|are|was|were|it['’]s|they['’]re|goes|go|went|put|comes?|got|gets|made it|move[sd]?)(?: it| this| them| that)? (?:back |now |also |therefore )?in(?:to)?(?: (?:this|the (?:first|next|current|scope|release|MVP)|scope|version|v\d|phase|release|wave|MVP)\b|(?= because\b| since\b| as\b| anyway\b| anyhow\b| too\b| regardless\b| nonetheless\b| nevertheless\b| all the same\b|\s*[.,;:!)]|\s*$))`,
  String.raw`\b(?:so|hence|therefore|thus|which is why|that['’]s why)\b,?(?: [^.;]{0,50}?)? (?:P[01]|must(?:-have)?|in scope|stays?|it is)(?=\s*[.,;!)]|\s*$)`,
  String.raw`\b(?:so|hence|therefore|thus|and|now),? (?:we|i|the team)(?:['’]ll| will| now| have| had| are| must| should| agreed| just)*(?: going)?(?: to)? (?:build|add|provide|include|ship|deliver|give|make|support|offer|keep|implement|put|do)\b`,
  String.raw`\bwe (?:now |therefore |then )?(?:have to|had to|need to|must|have agreed to|agreed to) (?:now )?(?:build|add|provide|include|ship|deliver|give|support|offer|implement|do)\b`,
  takenInSo,
  String.raw`^\W*(?:added|adding|also covers?|now includes?|included|moved)\b`,
  String.raw`\bmoved (?:up|from|into)\b|\bships? (?:with|in|by)\b|\b(?:has|have) to (?:carry|show|have|include|support|offer|be (?:in|there))\b`,
  String.raw`^\W*(?:why (?:are|do|is|this)|do we (?:need|have to|want)|is [a-zà-ɏ]+ in)\b[^?]*\?`,
  String.raw`\blet['’]s (?:put|add|build|do|include)\b|\bput it in\b|\b(?:kindly|please) (?:add|do|build|include|go ahead|treat)\b|\bok(?:ay)? to build\b`,
])

/** "… on repair messages → add them". */
const drawn = /(?:→|->|=>) ?(?:add|build|include|in|must|do)\b/i

/** "One asked to have it in green", "told us he'd like …". */
const wished = String.raw`\basked (?:to (?:have|see|get|be able)|whether|if)\b|\btold (?:us|me) (?:that )?(?:he|she|they)(?:['’]d| would) (?:like|love|prefer|want|welcome|appreciate)\b|\b(?:suggested|proposed) (?:an?|the|it|this|that|to)\b`

/** Somebody's word, wish or vote, whoever that is. */
const word = anyOf([
  String.raw`\b(?:gave|given|giving|have|has)\b[^.;]{0,60}?\b(?:his|her|their|its|our) word\b`,
  String.raw`\b(?:at the behest|on the (?:wish|request|insistence|initiative|orders?)|at the (?:request|wish|insistence)) of\b`,
  String.raw`\bas (?:pledged|promised|agreed|sold|requested|demanded) (?:to|with|by|in|at|during)\b`,
  String.raw`\b(?:said|says) so\b|\b(?:is|was|are|were|being|very) (?:insistent|adamant|furious)\b|\bwill be furious\b`,
  String.raw`\bwish ?list\b|['’]s (?:list|wish|ask|favou?rite|idea|pet project)\b|\b(?:her|his|their) (?:one |only |big )?ask\b`,
  String.raw`\bstraight from\b|\bshow of hands\b|\bon the strength of\b|\b(?:put in|pleaded|lobbied|campaigned|pushed|asked|begging|asking|clamouring|calling) for\b`,
  String.raw`\b(?:in|from|to) (?:the|our|an?) (?:RFP|tender|bid|offer|pitch|proposal|sales (?:deck|call|pitch))\b`,
  String.raw`\b(?:signed off (?:on )?(?:it|this|that)?|approved|blessed) (?:it |this |that )?(?:in|at|during|on|by)\b`,
  String.raw`\bkeeps? (?:asking|emailing|calling|mentioning|raising)\b|\b(?:won['’]t|doesn['’]t|don['’]t|can['’]t) stop (?:asking|emailing|calling|mentioning|talking)\b`,
  String.raw`\bthreaten(?:s|ed|ing) to (?:leave|churn|cancel|walk|go|switch)\b`,
  String.raw`\b(?:was|were|has been|have been|been) (?:announced|promised|pledged|sold|decided|voted)\b|\bannounced (?:it|this|that|in|at|on)\b`,
  String.raw`\btold (?:the |our |them|all )[^.;]{0,60}?\b(?:that|it|they|would|could|will)\b`,
  String.raw`\b(?:came|come|went) (?:home|back) (?:wanting|with)\b|\bsaw (?:an?|one|it|this|the same)\b[^.;]{0,60}?\b(?:at|in|on) (?:an?|the|another|their)\b`,
  String.raw`\bexpects? (?:an?|the|it|this|to (?:see|have|get))\b|\b(?:pledged|promised|committed)\b|\bwould like\b|\bwants?\b(?! to (?:know|see (?:which|what|who|when|how|whether|if)|understand|be sure|avoid))`,
  String.raw`\b(?:has|have) taken (?:the|a) decision\b|\bdecided (?:in|at|by|during|that)\b|\bvot(?:ed|es?)\b|\bbeat [^.;]{2,40} \d+ to \d+\b`,
  String.raw`\bper (?:the )?(?:[a-zà-ɏ]+ )?(?:mayor|board|CEO|owner|client|council|minister|chair|office|request|mail|e-?mail|call)\b`,
  String.raw`\b(?:don['’]?t|do not|doesn['’]?t|does not|didn['’]?t|did not) want to be (?:left out|left behind|forgotten|overlooked|passed over|(?:the )?last|second)\b|\bfe(?:el|els|lt|eling) (?:left out|left behind|passed over|forgotten|overlooked|snubbed|neglected)\b|\bto keep (?:[a-zà-ɏ]+ ){1,3}(?:happy|quiet|sweet|on side|calm)\b`,
  wished,
  String.raw`\bclosed [^.;]{2,40}? (?:on the strength|with the promise|by promising)\b|\bwalk (?:it|that|this) back\b|\bgo ahead\b`,
])

/** Not in, or against it. */
const turnedDown = anyCase(
  /\b(?:out of scope|not in scope|decided against|against|(?:is|are|was|were|stays?|leave|(?<!\b(?:be|feel|feels|felt) )left|keep|kept) out|won['’]t|will not|not (?:be )?(?:in|build|add)|aren['’]t|isn['’]t|dropped|parked|instead|no need)\b|^\W*(?:out|not)\b/,
)

/** Is the only reason for taking something in that somebody said so? Whoever it is, and however they did: what counts is that a text decides about its scope on a word. */
export function isIncludedOnWord(statement: Statement): boolean {
  return statement.read(readIncluded)
}

/** "… because the publisher was insistent": the reason itself is a word. */
export function givesWordForReason(text: string): boolean {
  const reason = /\b(?:because|since)\b([^.;]+)/i.exec(text)?.[1]
  return reason !== undefined && word.test(reason)
}

const drawnIn = anyCase(takenInSo)

/** Does one sentence say both that somebody spoke of a thing and that it was therefore taken in? How many did is not counted there. */
export function isTakenInSo(statement: Statement): boolean {
  return statement.read(readTakenInSo)
}

function readTakenInSo({ text, story, block, previous }: Statement): boolean {
  if (story || block.quoteDepth > 0 || isConditional(text) || !drawnIn.test(text)) return false
  return word.test(text) && !turnedDown.test(text) && !hasNumber(text) && !hardship(text) && !(previous !== undefined && hardship(previous.text))
}

function readIncluded(statement: Statement): boolean {
  const { text } = statement
  if (statement.story || isQuotation(statement) || statement.block.quoteDepth > 0 || isConditional(text)) return false
  if (!word.test(text) || turnedDown.test(text) || afterReview.test(text)) return false
  const near = [statement.previous?.text, text, statement.next?.text].filter((other) => other !== undefined).join(' ')
  return (included.test(near) || drawn.test(text)) && !isMandate(near)
}
