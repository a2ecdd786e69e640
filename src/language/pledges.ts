import { anyCase } from './any-case.js'
import { besideStory } from './beside-story.js'
import { deedIn } from './deeds.js'
import { everyMatch } from './every-match.js'
import { isAsserted } from './moods.js'
import { isPatron, patronAfter, patronBefore } from './patrons.js'
import { anyOf } from './phrases.js'
import type { Statement } from './statements.js'

const word = '(?:word|word of honou?r|promise|pledge|vow|oath|assurance|undertaking|commitment|guarantee)'
const whose = "(?:his|her|their|its|our|my|the [a-zà-ɏ-]+['’]s?|[a-zà-ɏ-]+['’]s)"
const talks =
  '(?:horse-?trading|haggling|bargaining|negotiations?|pay talks|coalition talks|collective bargaining|mediation|give and take|tug of war|arm-?twisting)'

/** A word was given or a hand was shaken, whoever did it. */
const wordGiven = anyOf([
  '(?:signed|renewed|bought|joined|came|switched|stayed|extended|invested)(?: up| with us| on)? (?:on|with|because of|due to|for) (?:the|an?|our|his|her) (?:promise|strength|assurance|expectation|understanding|prospect)(?= (?:of|that))',
  `(?:gave|given) (?:(?!(?:back|up|in|away)\\b)[a-zà-ɏ&.'’-]+ ){0,5}?${whose} (?:solemn |personal |firm |express )?${word}`,
  `${whose} ${word} (?:is |was |has been |as )?given`,
  '(?:shook|shaken|shaking|shake) (?:[a-zà-ɏ]+ )?hands? (?:[a-zà-ɏ&.’-]+ ){0,8}?(?:on|over|about|to)(?= )|(?:shook|shaken) (?:his|her|their|our|my) hands? on|shook on (?:it|this|that)',
  "gentle(?:man|men|woman|women)['’]s agreement|(?:verbal|oral|spoken|unwritten|informal|tacit) (?:agreement|promise|commitment|deal|understanding|yes|pledge)|word of mouth deal",
  `${word} (?:[a-zà-ɏ’'-]+ ){0,6}?(?:is|are|was|forms|were) (?:the|our) (?:only |sole |whole )?(?:basis|reason|source|origin|starting point|mandate|brief|background)`,
  `committed (?:us|me|the (?:team|club|hospital|firm|house|company|school|bank|product)) to`,
  `(?:as|what|which|that|like) (?:was |were |is |are |they |he |she |we )?(?:have |has |had )?(?:conceded|bargained for|haggled over|horse-traded|negotiated)(?: (?:with|by|in|at|for|over|away)|(?=\\W*$|[.;,)]))`,
  `(?:came|comes|come|emerged|resulted|stems?|follows?|taken|is|are|was) (?:out of|from|in|part of) (?:the |our |last |this |all the )?(?:[a-zà-ɏ]+[’']?s? ){0,2}?${talks}`,
  '(?:conceded|granted|traded|given away|gave away|offered|ceded|yielded) (?:it|this|that|them|the [a-zà-ɏ]+(?: [a-zà-ɏ]+)?) (?:in (?:exchange|return) for|as a (?:concession|sweetener|favou?r)|to (?:get|win|buy|secure))',
  '(?:part of )?what (?:sealed|clinched|closed|swung|won|sweetened|saved) (?:it|them|him|her|this|that|the [a-zà-ɏ]+)\\b|(?:to|that|which) (?:sealed?|clinch(?:ed)?|sweeten(?:ed)?|swing|swung) the (?:deal|renewal|sale|contract|merger|transfer|signing|sponsorship|agreement)',
  `${whose} understanding with [^.;]{3,50}? is that (?:they|he|she|it|we)\\b`,
  "(?:I|we)(?:[’']ve| have| had)?(?: also| already| meanwhile| long since)? (?:told|assured|let) (?!(?:us|me)\\b)(?:[a-zà-ɏ&.’-]+ ){1,7}?(?:they|he|she|it) (?:may|can|could|will|would|might|are going to|is going to)(?: safely)? (?:count|rely|bank|reckon|depend|have|get|expect|keep|see|use|be (?:there|in|ready|done|built))\\b",
  "(?:I|we)(?:['’]ve| have)? (?:told (?:them|him|her) (?:ok(?:ay)?|yes|fine|sure)|said (?:that )?(?:we|it) (?:can|could|will|would) (?:do|have|be (?:done|there|in)) ?(?:that|it|this)?)(?=\\s*(?:$|[.,;!)]))",
  '(?:has|have|had|got|holds?) (?:it|this|that) (?:in|on) (?:an? |the )?(?:e-?mail|writing|paper|tape|record|letter|text|message|chat)s? (?:from|by|of) (?:him|her|them|us|me|the|our)\\b',
  '(?:campaign|candidate|party|ticket|list|slate|government|mayor|board|president) (?:ran|campaigned|stood|was elected|got elected|won) on',
])
/** "Per the handshake": said of people, and not of two machines. */
const byHandshake = /\b(?:per|by|since|after|because of|on|from) (?:the|a|our|his|her|their|that) handshake\b/i
const machines = anyCase(/\b(?:TLS|SSL|TCP|socket|websocket|protocol|cipher|session key|certificate|QUIC|modem|client hello|peer)\b/)

/** What somebody of weight said in public would come. */
const proclaims = anyOf(
  [
    "(?:announced|declared|proclaimed|vowed|swore|undertook|pledged|trumpeted|tweeted|boasted|promised|told (?:[a-zà-ɏ\\d.,-]+ ){1,4}?(?:in|on|at|during) (?:an?|the|his|her|their) [a-zà-ɏ]+)(?: [^.;]{0,60}?)? that\\b(?=[^.;]{3,120}?(?:\\b(?:will|would|shall|can|is to|are to|is going to)\\b|[’'](?:d|ll)\\b))",
    '(?:vowed|undertook|swore) to\\b',
    'conceded (?:it|this|that|them|the|an?)\\b',
    '(?:was|were|has been|have been|had been) (?:told|assured|promised|given to understand|led to believe|notified|informed) (?:so|that|it|this|they|he|she)\\b(?! (?:the line|it is closed))',
    "(?:was|were|has been|have been) given (?:his|her|their|our|my|the [a-zà-ɏ-]+['’]s?) word\\b",
  ],
  'g',
)
/** An announcement is a piece of news, unless it was made to be applauded. */
const occasion = anyCase(
  /\b(?:address|speech|keynote|podcast|interview|on stage|stage|gala|rally|campaign|conference|festival|fair|summit|press|tweet|post|story|livestream|radio|television|TV|dinner|party|toast|assembly|all-hands|manifesto|sermon|ceremony|opening)\b/,
)

/** "To deliver the Leader's commitment", "following the rector's announcement". */
const owed = anyCase(
  /\b(?:(?:to|that|which|and|it|this) (?:deliver|honou?r|keep|fulfil|fulfill|meet|implement|redeem|make good(?: on)?|act on|follow up(?: on)?|live up to)s?|honou?ring|fulfilling|redeeming|delivering(?: on)?|following(?: on from)?|given|pursuant to|owing to|because of|as a result of|resulting from|further to|in (?:line|keeping|accordance) with|in response to|under|per) (?=\S)/g,
)
const owes = anyCase(
  /^(?:[^.;,]{0,40}?['’]s?)? (?:own |public |personal |solemn |recent |election |campaign |original |[a-zà-ɏ]+ )?(?:commitment|promise|pledge|undertaking|announcement|manifesto|vow|assurance|speech|address|declaration|wish|decree|edict)\b/,
)

/** Does a statement give somebody's word, promise or concession as what stands behind a thing? */
export function isPledge(statement: Statement): boolean {
  return statement.read(readPledge)
}

const mayPledge = anyCase(
  /word|promis|pledg|vow|oath|assur|expectation|prospect|strength|undert|commit|guarant|hands?\b|shook|agreement|verbal|oral|understanding|conced|negotiat|bargain|haggl|trad|talks|mediation|tug|seal|clinch|swung|swing|sweeten|told|said|e-?mail|writing|ran on|campaign|stood on|elected|announc|declar|proclaim|swore|trumpet|tweet|boast|informed|notified|led to|manifesto|speech|address|wish|decree|edict/,
)
/** People who were asked in order to find something out. */
const inStudy = anyCase(/\b(?:test(?:ers?|ed)|participants?|interviewees?|respondents?|subjects|volunteers in the (?:test|trial))\b/)

function readPledge(statement: Statement): boolean {
  const { text } = statement
  if (!mayPledge.test(text) || !isAsserted(statement) || inStudy.test(text)) return false
  const said = besideStory(statement)
  if (wordGiven.test(said) || (byHandshake.test(said) && !machines.test(said))) return true
  if (deedIn(said, proclaims, (asker, verb) => isPatron(asker) && (!/^(?:announ|declar|proclaim)/i.test(verb) || occasion.test(said))) !== undefined)
    return true
  for (const match of everyMatch(owed, said)) {
    const behind = said.slice(match.index + match[0].length)
    const possessive = /^(.{2,60}?)['’]s? /.exec(behind)?.[1]
    if (
      possessive !== undefined &&
      patronBefore(possessive)?.start !== undefined &&
      patronAfter(behind) !== undefined &&
      owes.test(behind.slice(possessive.length))
    )
      return true
  }
  return false
}
