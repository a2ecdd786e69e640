import { anyCase } from './any-case.js'
import type { Asker } from './askers.js'
import { besideStory } from './beside-story.js'
import { deedIn } from './deeds.js'
import { everyMatch } from './every-match.js'
import { isAsserted } from './moods.js'
import { inCharge, isOfWeight, isPatron, patronAfter, patronBefore, titled } from './patrons.js'
import { anyOf } from './phrases.js'
import type { Statement } from './statements.js'

const judgement =
  '(?:ugly|cheap|dull|boring|cold|childish|vulgar|tacky|old-?fashioned|dated|tiny|small|big|huge|loud|cluttered|clutter|untidy|busy|bland|drab|garish|elegant|classy|modern|smart|nicer|prettier|better|friendlier|warmer|essential|indispensable|vital|undignified|unseemly|common|confusing|too [a-zà-ɏ]+|noise|kitsch|overkill|a must|a distraction|rubbish|awful|dreadful|horrible|tasteless)'

/** How somebody's word goes over what others have said or found. */
const overruling = [
  '(?:says?|said|insists?|insisted|maintains?|thinks?|argues?|demands?) (?:anyway|nevertheless|nonetheless|all the same|regardless)\\b',
  'sees? (?:it|this|that) (?:quite |very |rather |somewhat |a bit )?(?:differently|otherwise|another way)\\b',
  "(?:overruled|overrode|waved (?:it|that|this|us|them) (?:away|aside)|brushed (?:it|that|this|us) (?:aside|off)|decided otherwise|thought otherwise|thinks otherwise|would not listen|wouldn['’]t listen|isn['’]t having (?:it|any of it)|was(?:n['’]t| not) having (?:it|any of it))",
  '(?:holds|held|sticks|stuck|clings|clung) (?:firmly |fast )?to (?:it|this|that|the (?:idea|date|plan|design|name|wording|version|concept)|[a-z]{1,3}-?\\d+)\\b',
  "(?:doesn['’]?t|does not|didn['’]?t|did not|don['’]?t|do not) want to (?:hear (?:of|about) (?:it|this|that)|discuss (?:it|this|that)|(?:re-?)?open (?:it|this|that)|touch (?:it|this|that)|talk about (?:it|this|that)|change (?:it|this|that)|lose face)",
]
const overrules = anyOf(overruling, 'g')

/** How a taste or a habit is told: it is somebody's, and nobody else's need. */
const tastes = anyOf(
  [
    ...overruling,
    "(?:will|would|['’]ll|['’]d) (?:not |never )?(?:hear of|sleep (?:a lot |much |far )?(?:better|easier|sounder)|rest (?:a lot |much )?easier|breathe easier|feel (?:a lot |much )?(?:better|safer|happier|easier|calmer)|be (?:much |a lot |so much )?(?:happier|calmer|over the moon|in heaven)|rather (?:have|see|not|it|we|keep|that)|(?:not|never) (?:forgive|tolerate|stand for|put up with|look at|touch|read)|kill for|die for|give (?:an|his|her) (?:arm|right arm|eye teeth))",
    '(?:sets?|lays?|put|puts|places?) (?:great |much |high |particular |a lot of )?(?:store|value|weight|stress) (?:by|on|upon)(?! each)',
    "(?:puts?|put) (?:his|her|their|its) foot down|(?:dug|digs?) (?:in )?(?:his|her|their) heels(?: in)?|pulled rank|banged (?:on )?the table|won't budge|will not budge|would not budge|stood (?:his|her|their) ground",
    '(?:is|are|was|were|has grown|have grown) (?:rather |very |so |quite |much |long )?(?:accustomed to|attached to|partial to|allergic to|wedded to|devoted to|fond of|proud of|sentimental about|squeamish about|fussy about|picky about|touchy about|superstitious about|in the habit of|averse to|not fond of|no friend of|no fan of|bent on|intent on|taken with|smitten with|enamoured of|used to (?:it|this|that|these|them|having|seeing|an?))(?=\\W|$)',
    "(?:can['’]?t|cannot|can not|could not|couldn['’]t) (?:stand|bear|abide|stomach|suffer|be doing with|live with|look at)\\b",
    `(?:sees?|saw|regards?|considers?|finds?|found|calls?|called|thinks?|thought|deems?|believes?|feels?|says?|reckons?)(?: that)? [^.;,]{1,60}?\\b(?:as |is |are |looks? |was |were |to be )?(?:just |simply |far |very |rather |really |quite |so |absolutely |mere )?${judgement}\\b`,
    '(?:abhors?|detests?|loathes?|despises?|adores?|cherishes|swears? by|frowns? (?:on|at|upon)|winces? at|shudders? at|bristles? at|objects? to|recoils? from|favou?rs|favou?red|fancies|fancied|relishes)(?= )',
    '(?:has|have|had|with) (?:an? |her |his |their |its )?(?:strong |great |certain |special |lifelong |deep |known |clear )?(?:soft spot|weakness|aversion|dislike|horror|distaste|penchant|fondness|predilection|pet hate|bee in (?:his|her) bonnet|thing) (?:for|of|to|against|about)|(?:has|have) a (?:preferred|preference|liking)',
    'likes? (?:it|them|things|his|her|their|to be|being|to feel|to read|everything) [a-zà-ɏ]+',
    '(?:rolled|rolls) (?:his|her|their) eyes|turned up (?:his|her|their) nose|took (?:a )?(?:fancy|shine|liking|dislike|umbrage|exception)|put on (?:his|her) (?:glasses|spectacles)',
    '(?:has|have) (?:always|long|never) (?:liked|wanted|dreamt|dreamed|hated|preferred)(?= )',
    '(?:has|have) always (?:had|done|used)(?= [^.;,]{2,30}\\W*$)',
  ],
  'g',
)
/** "Mr Penrose will not have a drop-down" is a taste; what a role will not have may be a right. */
const refuses = anyCase(
  /\b(?:will not|won['’]t|would not|wouldn['’]t|refuses to) (?:have|hear|see|wear|use|allow|permit|accept|countenance|look at|work with|put (?:up with|his|her)) (?!(?:access|to|been|the right|any (?:access|rights)|permission)\b)(?=\S)/g,
)

/** What is done as somebody says: "by order of", "on the say-so of", "preferred by". */
const asSomebodySays = anyCase(
  /\b(?:by (?:express |personal |direct )?(?:order|decree|command|wish|desire|fiat) of|at the (?:behest|instance|instigation|insistence|bidding|pleasure|prompting|urging|suggestion|whim|wish|desire|express wish) of|on the (?:say-so|orders?|instructions?|whim|advice|insistence|initiative|authority|word|recommendation|suggestion|wish|instigation) of|to the (?:taste|liking|wishes|satisfaction|delight|order|specification) of|out of (?:respect|deference|regard|courtesy|loyalty|consideration) (?:for|to|towards)|(?:preferred|favou?red|dictated|stipulated|decreed|laid down|ordained|prescribed|desired|sketched|drawn up|thought up|dreamt up|dreamed up|championed|insisted (?:up)?on|settled on|hand-?picked|cherished|beloved|coined|penned|ordered|drafted|vetoed) by|in deference to|in honou?r of|as a (?:favou?r|courtesy|kindness|gesture) to|to (?:suit|please|oblige|gratify|flatter|indulge|honou?r|win over|pacify|mollify|satisfy|keep on side)) (?=\S)/g,
)
const atTheir = anyCase(
  /\b(?:at|on|by|upon) (?:(?:his|her|their)|(?:the )?[a-zà-ɏ.-]+(?: [a-zà-ɏ.-]+){0,2}['’]s?)(?: own)?(?: (?:office|department|desk|team|staff|secretary|side|people)['’]?s?)? (?:behest|insistence|bidding|say-so|whim|instigation|prompting|urging|express wish|express request|personal request|orders|command)\b/,
)
/** "In the order the controller sent over", "laid out the way the bursar does it". */
const inTheirWay = anyCase(
  /\b(?:in|with|on|by|as|like|to|per|after|from) (?:the|that|those|exactly the|precisely the|just the) (?:same |[a-zà-ɏ-]+ )?(?:order|sequence|layout|format|form|wording|words|colou?rs?|shade|style|spelling|size|font|phrase|structure|template|grouping|columns|categories|names?|way|manner|fashion|look|version|arrangement|list|figures?|terms?|picture|photo|tune|music|logo|crest|pattern|text)(?: (?:that|which))? (?=\S)|\b(?:the|in a|that) way (?:that |which )?(?=\S)/g,
)
const theyGave = anyCase(
  /^(?:['’]s?)?(?: (?:has|have|had|always|once|personally|also|already|would))* ?(?:sent|gave|given|likes?|liked|prefers?|preferred|wants?|wanted|wishes|chose|chosen|picked|drew|drawn|sketched|dictated|supplied|uses?|used|does it|do it|did it|has it|knows?|handed|mailed|e-?mailed|showed|asked for|requested|approved|blessed|agreed|settled|laid down|stipulated|insists?|insisted|is used to|are used to|is accustomed|grew up with|demands?|demanded|had in|has in|keeps?|swears? by|specified|prescribed|fancies|fancied)\b/,
)

const mayBeWhim = anyCase(
  /\b(?:insist|maintain|argue|demand|overr|wave|brush|decided|isn|wasn|wouldn|held|holds|stick|stuck|cling|clung|does|did|do|will|would|won|like|likes|set|sets|lay|lays|put|puts|place|dug|dig|pulled|banged|stood|is|are|was|were|has|have|had|can|cannot|could|see|sees|saw|regard|consider|find|finds|found|call|think|thought|deem|believe|feel|say|reckon|abhor|detest|loath|despis|ador|cherish|swear|frown|wince|shudder|bristle|object|recoil|favou?r|fanc|relish|roll|turned|took|refus|order|behest|instance|instigation|insistence|bidding|pleasure|prompting|urging|whim|say-so|taste|liking|respect|deference|regard|prefer|dictat|stipulat|decreed|laid|ordain|prescrib|desired|sketch|drawn|honou?r|courtesy|please|suit|oblige|layout|format|wording|colou?r)|['’](?:ll|d)\b/,
)

const ofWeight = (asker: Asker) => isPatron(asker) && isOfWeight(asker)

/** Is somebody's taste, habit or command what a thing is made after? In a list of what to build (`listed`) anybody by name will do; in prose it takes somebody of weight. */
export function isWhim(statement: Statement, listed: boolean): boolean {
  return statement.read(listed ? readListed : readTold)
}

const readListed = (statement: Statement) => readWhim(statement, isPatron)
const readTold = (statement: Statement) => readWhim(statement, ofWeight)

/** "The bursar says anyway that …", "Ines sees it differently": said against what others have found. */
export function isOverruling(statement: Statement): boolean {
  return statement.read(readOverruling)
}

function readOverruling(statement: Statement): boolean {
  const { text, story } = statement
  return !story && isAsserted(statement) && !inCharge.test(text) && deedIn(besideStory(statement), overrules, isPatron) !== undefined
}

function readWhim(statement: Statement, accepts: (asker: Asker) => boolean): boolean {
  const { text, story } = statement
  if (story || !mayBeWhim.test(text) || !isAsserted(statement) || inCharge.test(text)) return false
  const said = besideStory(statement)
  if (atTheir.test(said) || deedIn(said, tastes, accepts) !== undefined) return true
  for (const match of everyMatch(refuses, said)) {
    const who = patronBefore(said.slice(0, match.index))
    if (who && (who.kind === 'name' || titled.test(who.text))) return true
  }
  for (const match of everyMatch(asSomebodySays, said)) {
    const who = patronAfter(said.slice(match.index + match[0].length))
    if (who && (accepts(who) || ofWeight(who))) return true
  }
  for (const match of everyMatch(inTheirWay, said)) {
    const behind = said.slice(match.index + match[0].length)
    const who = patronAfter(behind)
    if (who && theyGave.test(behind.slice(who.end))) return true
  }
  return false
}
