import { anyCase } from '../language/any-case.js'

/**
 * The word of somebody with a name on a matter of the house: "Ada (legal), 4 May: …", "Ada has read both texts", "checked with Ada". A name alone
 * weighs only where a matter of the house is near: that is for the caller to say.
 */

const month = '(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd]ec)[a-z]*'
const day = `(?:\\d{1,2}(?:st|nd|rd|th|\\.)? ?(?:of )?${month}|${month}\\.? \\d{1,2}\\b|\\d{1,2}[./]\\d{1,2}[./]?(?:\\d{2,4})?|\\d{4}-\\d\\d-\\d\\d|${month}\\b|(?:[Ll]ast|[Oo]n) (?:Mon|Tues|Wednes|Thurs|Fri)day)`
/** Whose office gives the word its weight. */
const office =
  '(?:[Ll]egal|[Cc]ounsel|[Ll]awyers?|[Ss]olicitors?|[Aa]ttorneys?|[Nn]otary|[Cc]ompliance|[Ff]inance|[Cc]ontroll(?:er|ing)|[Aa]ccounts?|[Aa]ccountants?|[Tt]reasur(?:y|er)|[Pp]rivacy|DPO|DPA|CISO|CFO|[Dd]ata [Pp]rotection|[Ss]ecurity|[Ii]nfosec|[Pp]rocurement|[Ii]nsur(?:ers?|ance)|[Uu]nderwrit(?:ers?|ing)|[Uu]nion|[Ww]orks [Cc]ouncil|[Ee]thics|[Rr]egulat(?:ors?|ory)|[Aa]uditors?|[Tt]ax|[Ll]icen[cs]ing|[Rr]ights|[Ss]afeguarding|[Qq]uality|QA|[Cc]linical [Ss]afety|[Ff]ood [Ss]afety|[Ss]afety|[Ff]ire (?:brigade|service|officer)|[Bb]oard|[Tt]rustees?|[Cc]ouncil|[Mm]inistry|[Ii]nspectorate|[Oo]mbudsman|FDA|MHRA|EMA|ICO|CNIL|BaFin|FCA|SEC)'
const name =
  "(?!(?:We|It|This|They|The|There|That|These|Those|You|He|She|Our|My|An?|In|On|At|For|If|When|Once|After|Before|And|But|So|As|By|No|Not|Nobody|Everyone|Everybody|Users?|Customers?|Admins?|System|Anyone|All|Some|Most|Both|Each|Then|Still|Also|Today|Who|What|Why|How|Must|Should|Can|To|Or|With|Without|From)\\b)\\p{Lu}[\\p{Ll}’'-]{1,20}(?: (?:van |de |von |der |la |bin )?\\p{Lu}[\\p{Ll}’'-]{1,20})?"
const title = '(?:(?:Dr|Prof|Mr|Mrs|Ms|Adv|Judge|Father|Sister|Sir)\\.? )?'

/** "Ada (legal), 4 May: fee at most …", "County counsel, 29 October: an application may be refused": what they ruled stands behind the colon. */
const noted = new RegExp(
  `^\\W*(?:${title}${name} ?\\((?:[^()]{0,30}\\b)?${office}\\b[^()]{0,20}\\)(?:,? (?:on )?${day})?|(?:${name} |the |our |[Tt]he |[Oo]ur ){0,2}${office}(?: (?:team|department|desk|office|officer|lead|counsel))?(?: \\([^()]{1,30}\\))?,? (?:on )?${day}),? ?:\\s*\\S`,
  'u',
)
/** "Ada, 4 May: …": a name and a day, in front of what was said. */
const namedOnDay = new RegExp(`^\\W*${title}${name},? (?:on )?\\(?${day}\\)?,? ?:\\s*\\S`, 'u')
/** The note leaves it open after all. */
const leftOpen = anyCase(
  /\?|\b(?:will|asked|to (?:check|confirm|decide|review|ask|be)|needs? to (?:check|look|decide)|tbd|tbc|pending|awaiting|waiting|not yet|no answer|still)\b/,
)

/** A note of what somebody in office has ruled. */
export function notesRuling(text: string): boolean {
  const head = noted.exec(text)?.[0]
  return head !== undefined && !leftOpen.test(text.slice(head.length - 1).replace(/[.;].*$/, ''))
}

const who = `(?:${title}${name}(?:,? (?:who|our|the) [^.;:?]{3,50}?,?)?(?: \\([^()]{1,30}\\))?)`
/** What settles it, whoever says it. */
const strong =
  "(?:(?:has |have |had |also |already |since |then )*(?:reviewed|cleared|approved|ok['’]?d|okayed|signed(?: (?:it|this|them|off|the))?|agreed|confirmed|accepted|vetted|waived|blessed|ruled|forbade|vetoed|refused|declined)\\b(?! (?:yet|only if))|(?:has|have|['’]s) (?:read|seen|checked|been through|gone through|looked (?:at|over|through)) (?:it|this|them|both|all|the|our|every)|(?:is|are|was) (?:(?:aware|informed) and )?(?:fine|ok|okay|happy|content|comfortable|good|cool|relaxed) (?:with|about|to|for|as long|if|paying|eating)|can (?:easily |well )?live with|has no (?:objections?|problem|issue|concerns?)|(?:wo|does|did)n['’]t (?:mind|object)|read (?:it|this|them|both|all|the|our) [^.;]{0,40}(?:&|and|,|;|:)|went (?:through|over) (?:it|the|all|both|our)|signed off|gave (?:us )?(?:the |her |his |their )?(?:ok|okay|go-ahead|blessing|green light|nod|permission))"
const word = new RegExp(`(?:^|[.;:,(–—-] ?|\\b(?:and|so|but|because|as|that|since) )\\W*${who} ${strong}`, 'u')
/** "Ada's reading is that …", "going by Ada's note". */
const view = new RegExp(
  `${title}${name}['’]s (?:[a-z]+ )?(?:reading|view|opinion|advice|verdict|answer|ruling|position|note|memo|take|assessment|judge?ment|word) (?:is|was|says|said|allows|:)|\\b(?:acc(?:ording|\\.)? to|says|per|as per) ${title}${name}(?:,|\\.|$| \\()`,
  'u',
)
/** "(clause 4, checked with Ada)", "confirmed by mail (Ada, 5 mar)", "ok from Ada". */
const bracketed = new RegExp(
  `\\((?:[^()]{0,50}[,;] ?)?(?:checked|cleared|agreed|reviewed|approved|confirmed|discussed|settled|ok['’]?d|accepted|read|vetted|squared) (?:with|by) (?:the |our )?[^()]{2,40}\\)|\\b(?:confirmed|agreed|allowed|accepted|cleared|approved)\\b[^.;()]{0,25}\\(${title}${name},? (?:on )?${day}\\)|\\b(?:ok|okay|approval|blessing|go-ahead|green light|sign-off) (?:from|by) ${title}${name}\\b|\\b(?:checked|cleared|agreed|squared|settled) (?:it |this |that )?with ${title}${name}\\b`,
  'u',
)
const ahead = anyCase(
  /\bnot\b(?! to\b)|\b(?:will|shall|must|should|would|to be|needs? to|until|unless|pending|awaiting|waiting|not yet|yet to|target|has(?:n['’]t| not)|have(?:n['’]t| not)|nobody|never)\b|\?/,
)
/** A demo's figure clicks; a house's does not. */
const clicks = anyCase(
  /\b(?:clicks?|taps?|opens?|scrolls?|logs? in|button|screen|field|checkbox|their (?:account|order|booking|profile)|(?:approved|reviewed|accepted|signed|confirmed|agreed to) (?:the |her |his |their |an? )(?:invoice|order|booking|request|expense|payment|application|form|terms|offer|quote|pull request|PR|ticket)s?)\b/,
)

/** Somebody with a name has settled it, and nothing in that lies ahead. For where a matter of the house is near. */
export function givesWord(text: string): boolean {
  if (clicks.test(text)) return false
  if (namedOnDay.test(text)) return !leftOpen.test(text)
  return (word.test(text) || view.test(text) || bracketed.test(text)) && !ahead.test(text.replace(/^[^:]{1,30}: /, ''))
}

const amount =
  '(?:[$€£¥] ?\\d[\\d.,]{0,12} ?[kKmM]?\\b|\\d[\\d.,]{0,12} ?[kKmM]?(?: ?[€$£¥]|(?: ?(?:EUR|USD|GBP|CHF|NOK|SEK|DKK|PLN|cents?|ct|pence|øre|öre)|[cp])\\b))'
const perPiece = anyCase(
  `${amount}[^.;]{0,20}?\\b(?:each|apiece|a (?:piece|head|go)|(?:per|an?|for each|for every) (?!(?:month|year|week|day)\\b)[a-zà-ɏ-]{3,20})\\b`,
)
const total = anyCase(
  `\\b(?:so|makes?|comes? to|came to|that(?:['’]s| is| are| would be)|i\\.e\\.|equals?|works out (?:at|to)|adds? up to|about|roughly|around|in (?:all|total)|or) (?:only |just |about |roughly |around |some )?${amount}|[=≈~] ?${amount}`,
)
const quantity = /\b\d{1,3}(?:[.,]\d{3})+\b|\b\d+(?:[.,]\d+)?k\b|\b\d{3,}\b/i

/** "0.04 each. 38,000 of them, so 1,520 a season": somebody has done the sum, in a sentence or two. */
export function reckonsCost(text: string, after: string): boolean {
  const each = perPiece.exec(text)
  if (!each) return false
  const rest = `${text.slice(each.index + each[0].length)} ${after}`.slice(0, farthest)
  return (
    total.test(rest) &&
    quantity.test(rest) &&
    !/\b(?:plans?|tiers?|subscribe|subscription|customers? pays?|users? pays?|sells? (?:at|for)|target|goal)\b/i.test(text)
  )
}
const farthest = 200

const sumPut = anyCase(
  `\\b(?:puts? (?:it|this|that|(?:its|the) (?:[a-zà-ɏ]+ )?(?:costs?|price|bill|total|saving)s?) at|reckons?|reckoned)\\b[^.;?]{0,60}${amount}`,
)
/** "Ada's team puts the cost at 185,000 a year": whose sum it is. Where people's trouble is told, it is the price of the trouble. */
export function putsSumOn(text: string): boolean {
  return sumPut.test(text) && !ahead.test(text)
}
