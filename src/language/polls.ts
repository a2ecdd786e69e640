import { anyCase } from './any-case.js'
import { deedIn } from './deeds.js'
import { isAsserted } from './moods.js'
import { twoToTen, twoToTwelve } from './number-words.js'
import { isPatron } from './patrons.js'
import { anyOf } from './phrases.js'
import { withoutQuotes } from './quotations.js'
import type { Statement } from './statements.js'

const mark =
  '(?:thumbs(?:[- ]up)?|up-?votes?|votes?|likes|pluses|plus ones|\\+1s?|hands|dots|sticky dots|stickers|ballots|ticks|requests|askers|wishes|fans|supporters|signatures)'
/** "Dark theme (31 votes)": what follows an entry is how many like it. */
const counted = anyCase(`(?:\\(|[–—|,-] )\\s*(?:with |got |has )?(?:\\d{1,3}[., ]?\\d{0,3}|${twoToTwelve}) ${mark}\\s*\\)?\\W*$`)
const idea = '(?:ideas?|items?|wish(?:es)?|requests?|features?|topics?|proposals?|suggestions?|entries|entry|cards?|tickets?|points?|things?|motions?)'
const number = `(?:${twoToTen}|\\d{1,2})`
const taken =
  '(?:go(?:es)? in(?!to)|(?:gets?|is|are|will be|get) (?:built|done|implemented|developed|included|in\\b|what we (?:build|do|make))|makes? (?:it in|the (?:cut|release|roadmap|sprint|list))|comes? first|we (?:build|do|make|take|ship))'
const polled = anyOf([
  `the ${number} (?:highest|top|most (?:voted|liked|wanted|popular)|biggest|first)(?: ${idea})? ${taken}`,
  `(?:the )?(?:top|highest|most|best)[ -](?:voted|ranked|scored|scoring|rated|liked|upvoted|wanted|requested|wished[- ]for|popular)(?: ${number})?(?: ${idea})? ${taken}`,
  `(?:the )?(?:top|first|highest|winning) ${number}?(?: ?of the (?:list|poll|vote|ranking))?(?: ${idea})? ${taken}`,
  `(?:whatever|whichever|what|${idea}|anything|everything)(?: that| which)? (?:has|have|had|gets?|got|with|collects?|draws?|earns?|wins?|won) (?:the )?(?:most|more than \\d+|at least \\d+|over \\d+|\\d+ or more|a majority of) (?:votes|thumbs|likes|hands|upvotes|signatures|support|dots|stickers)`,
  '\\d{1,5} (?:votes? )?(?:for|in favou?r|ayes?|yeas?)[ ,;:/–-]{1,3}(?:and |to |with )?\\d{1,5} (?:votes? )?(?:against|noes|nays|opposed)',
  '(?:motion|proposal|resolution|amendment|petition|ballot|vote|referendum)(?: (?:no\\.? ?)?[a-zà-ɏ\\d.]{1,12})? (?:was |has been |had been )?(?:passed|carried|adopted|approved|accepted|won|went through)',
  '(?:passed|carried|adopted|approved|won|accepted|decided|voted)(?: in| through)? (?:with |by )?(?:a (?:vote|majority) of )?\\d{1,5} (?:votes )?(?:to|against|:) \\d{1,5} (?:votes?|ballots?)',
  '(?:raised|put up|held up|lifted) (?:a|his|her|their|its) hands? (?:for|in favou?r of) (?:an?|the|this|that|it|more|weekly|daily)\\b(?! (?:help|question|turn|attention|floor|word))',
  "(?:voted|elected|chosen|picked|won|came first|ranked first) (?:[a-zà-ɏ]+ ){0,3}?(?:in|by) (?:the |our |an? )?(?:[a-zà-ɏ]+ )?(?:poll|referendum|community vote|members' vote|forum vote|straw poll|plebiscite)",
  'by (?:popular|public|general|member|community|fan) (?:demand|vote|acclaim|acclamation|request)|by acclamation',
])
/** "The dealer council ranked it as the number one theme". */
const ranks = anyCase(
  /\b(?:ranked|rated|voted|put|placed|listed|named|chose|picked|scored|declared) [^.;:]{1,44}?(?:as )?(?:the |their |its |our )?(?:number one|no\.? ?1|#1|top|first|second|most important|most wanted|highest|biggest|main) ?(?:priority|theme|topic|wish|request|feature|item|ask|point|idea|demand|on the list)\b/g,
)
const mayPoll = anyCase(
  /rank|rated|named|put\b|placed|listed|chose|pick|scor|declar|vot|thumb|like|heart|hand|dot|sticker|ballot|tick|request|wish|fan|support|signature|plus|\+1|highest|top|first|popular|motion|proposal|resolution|amendment|petition|referendum|acclam|for\b|favou?r|aye|yea|poll|pass|carri|asker/,
)

/** There the product counts votes. */
const isContest = anyCase(/\b(?:winners?|contests?|competitions?|candidates?|players?|rounds?|elections?|two[- ]thirds|quorum)\b/)

/** Is what is built decided by a count of votes, hands or thumbs? */
export function isPolled(statement: Statement): boolean {
  return statement.read(readPoll)
}

function readPoll(statement: Statement): boolean {
  const { text, story, isEntry } = statement
  if (!mayPoll.test(text) || !isAsserted(statement)) return false
  if (isContest.test(text)) return false
  if (deedIn(withoutQuotes(text), ranks, isPatron) !== undefined) return true
  return (isEntry && counted.test(text)) || (!story && polled.test(text))
}
