import type { TextRange } from '../markdown/text-range.js'
import { anyCase } from './any-case.js'
import { everyMatch } from './every-match.js'
/**
 * What is said of people without a count, beyond the verbs of their mind: how a whole generation is, what they are like, what whoever
 * tried it does, how all will take to it. Each is a word about the world that only its people could bear out.
 */
import { attitudes, traits } from './lexicon.generated.js'
import { pluralPeople } from './people.js'
import { alternation } from './phrases.js'

export interface WayOfPeople extends TextRange {
  /** Said of what lies ahead: a forecast, or that they will take it well. */
  kind: 'way' | 'forecast' | 'welcome'
}

/** Bounded: a text may be nothing but signs. */
const atClause = '(?<=^\\W{0,6}|[.;:—–(|]\\s{0,2}|,\\s{1,2}|\\b(?:and|but|because|since|that|so|as|also)\\s)'
const adverbs =
  "(?:(?:often|usually|typically|generally|always|never|rarely|seldom|mostly|largely|increasingly|simply|just|really|all|now|nowadays|today|also|still|naturally|very|so|too|quite|particularly|especially|rather|pretty|more|less|not|don['’]t|do not|doesn['’]t|does not|no longer|in particular|these days|[a-zà-ɏ]{3,}ly),? )"

/** "The younger ones", "Gen Z in particular", "today's buyers", "the over-sixties". */
const cohort =
  "(?:(?:(?:the )?(?:younger|older|elderly|young|modern|urban|digital)|(?:the )?today['’]s)(?: (?!and\\b|or\\b)[a-zà-ɏ-]+){0,2}? (?:ones|[a-zà-ɏ]{2,}s|people|women|men|generations?|folk|crowd)|(?:the )?(?:gen(?:eration)? (?:[xyz]|alpha)|millenn?ials|zoomers|boomers|digital natives|teenagers|teens|kids|young people|older people|the young|the old|the elderly|pensioners|the (?:under|over)[- ][a-zà-ɏ]+)|(?:the )?(?:young|old|younger|older|smartphone|internet|streaming|gaming|digital|TikTok|YouTube|post-war) generation|(?:the |this )?(?:next|new|coming|rising) generation(?= (?:has grown|grew|expects?|wants?|lives?|loves?|hates?|prefers?|thinks?|trusts?|reads?|buys?|shops?|demands?|cares?|likes?|scrolls?|swipes?|won['’]t|will|refuses|would|(?:no longer|never|hardly|rarely|simply) [a-zà-ɏ]+)\\b))"
/** "Gen Z has grown up with it", "Younger brokers do everything on the phone", "Older drivers are generally more careful". */
const generation = anyCase(
  `${atClause}${cohort}(?: (?:today|nowadays|these days|now|especially))?,? (?:${adverbs}){0,3}(?:(?:ha(?:s|ve) (?:(?:all|only|never|always) )?(?:grown up|come to|learned to|learnt to|got used|no (?:time|patience)|different)|grew up|do|does|are|is|expects?|wants?|uses?|lives?|reads?|buys?|have|loves?|hates?|prefers?|knows?|needs?|trusts?|leaves?|chooses?|spends?|picks?|calls?|works?|looks?|watch(?:es)?|listens?|follows?|ignores?|thinks?|communicates?|demands?|cares?|likes?|avoids?|shops?|lives?|talks?|types?|swipes?|scrolls?)\\b|(?:won['’]t|will not|will never|refuses? to|can['’]t|cannot|don['’]t|do not|doesn['’]t|does not|will|would|no longer) (?!be able\\b|have to\\b|need to\\b)[a-zà-ɏ]+)`,
)

/** "Nobody who has seen it wants to go back", "Somebody who made one herself comes back": so it is with whoever did. */
const whoever = anyCase(
  `${atClause}(?:nobody|no one|every(?:one|body)|any(?:one|body)|some(?:one|body)|people) who (?:[^.;,|]){3,60}? (?:wants?|loves?|likes?|hates?|would (?:ever|never|always|love|hate|want|go back)|(?:comes|goes) back|(?:never|always) (?:wants?|goes|comes|uses?|buys?|asks?|orders?|returns?|books?|trusts?|looks?|tries|leaves?|forgets?))(?![a-zà-ɏ])`,
)

/** "A guest who waits longer stops trusting the clock": so it is with whoever is in that place. */
const lostBy =
  "(?:stops?|gives? up|quits?|leaves?(?! (?:the )?(?:page|field|form|it|a|an|this)\\b)|abandons?|walks? away|switch(?:es)? (?:off|to|away)|turns? away|loses? (?:trust|faith|interest|heart|patience|confidence)|never (?:comes?|returns?|trusts?|opens?|tries|uses?|buys?|reads?|forgets?|looks?)|won['’]t (?!be\\b|see\\b|have\\b|get\\b|receive\\b)[a-zà-ɏ]+|comes? back|goes elsewhere|tells? (?:their|all|every|others)|feels? (?!free\\b)[a-zà-ɏ]+|trusts?|ignores?|doesn['’]t (?:come back|return|trust|bother|buy|read|care|believe|try)|will (?:stop|leave|give up|quit|never|always|not (?:come|return|trust|bother|buy|read|care)|abandon|ignore|feel|trust|come back|go elsewhere|tell (?:their|all|every|others)|switch|lose))"
const anyoneWho = anyCase(
  `(?<=^\\W{0,6}|[.;:—–(|]\\s{0,2}|,\\s{1,2}|\\b(?:and|but|because|since|that|so|as)\\s)an? (?:[a-zà-ɏ-]+ ){1,3}?(?:who|whose) [^.;|]{3,70}?,? ${lostBy}(?![a-zà-ɏ])`,
)

/** Whom it is foretold of: people by a pronoun, or some group by up to two words. */
const somebody =
  '(?:they|people|users|customers|others|every(?:one|body)(?: else)?|nobody|no one|(?:other |the |our |new |most |all |many |more ){0,3}(?:[a-zà-ɏ-]+ )?[a-zà-ɏ]{3,}s)'
const will = "(?: all)?(?:['’]ll| will| won['’]t| will not| would| wouldn['’]t|['’]d| (?:is|are) (?:going|sure|bound|certain) to)"
const surely =
  '(?: (?:all|soon|just|simply|surely|certainly|always|never|quickly|naturally|definitely|immediately|absolutely|only|obviously|really|happily|gladly|easily|not|probably|even|hardly|barely)){0,4}'
/** How they take to it: they use it, get it, like it, put up with it. */
const welcome = anyCase(
  `${atClause}${somebody}${will}${surely} (?:use (?:it|this|them)(?= (?:anyway|every|all|too|daily)|\\W*$)|figure (?:it|this|that|things) out|pick (?:it|this) up|get used to (?:it|this|that)|get the hang of|find their way|be asking for|ask (?:us )?for (?:it|more)|thank us|miss it|flock|come (?:flocking|running|round)|tell (?:their|all|every|each other)|spread the word|know what to do|have the same (?:interest|need|wish|problem)|(?:get|understand|grasp|see) (?:it|this|that) (?:at once|immediately|right away|straight away|straightaway|instantly|intuitively|without)|love\\b|adore|(?:like(?! (?:the|this|that) (?:posts?|photos?|pictures?|comments?|videos?|clips?|songs?|reviews?|messages?|articles?|recipes?)\\b)|enjoy|appreciate|welcome|embrace|value|cherish) (?:it|this|that|them|these|having|the|being|our|how)\\b|be (?:[a-zà-ɏ]+ )?(?:happy|delighted|thrilled|glad|pleased|grateful|excited|amazed|impressed|over the moon|hooked|blown away|relieved) (?:to|with|about|by|that|if|when|at)\\b|jump at|mind\\b(?! (?:map|the))|(?:care|notice|object|complain|grumble)(?= |\\W*$))`,
)
/** "Nobody would write about it", "No one will pay twice". What is shown, allowed or asked of nobody is the product's doing. */
const nobodyWill = anyCase(
  /\b(?:nobody|no ?one)(?: else)?(?: in (?:the|their|his|her) [a-zà-ɏ]+)? (?:would|will|['’]d|['’]ll|is (?:ever )?going to) (?:ever |even |really |seriously ){0,3}(?!(?:be|have|need|get|see|lose|know|own|edit|access|receive|read the)\b)(?<!\bwill )[a-zà-ɏ]{2,}|\b(?:nobody|no ?one)(?: else)? will (?!(?:be|have|need|get|see|lose|know|own|edit|access|receive|enter|work|delete|share|lead|approve|maintain|change|operate|join|start|leave|read the)\b)[a-zà-ɏ]{2,}/,
)
/** "Tenants will find this device to be best suited", "They'd happily work late". */
const find = anyCase(
  /\b(?:will|would) (?:[a-zà-ɏ]+ )?find (?:it|this|that|them|these|(?:this|the|our) (?:[a-zà-ɏ]+ ){1,2}?)(?:to be )?(?:[a-zà-ɏ]+ly |more |very |so |best |most ){0,3}(?:useful|helpful|suited|suitable|valuable|easier|easy|convenient|attractive|appealing|indispensable|natural|handy|invaluable|interesting|useless|confusing|annoying|frustrating|compelling|fun|enjoyable|intuitive|simple)\b|\b(?:they|people|users|customers|[a-zà-ɏ]{3,}s)(?:['’]d| would| will|['’]ll) (?:happily|gladly|willingly|eagerly|cheerfully|readily|never ever) (?!be\b)[a-zà-ɏ]+/,
)

/** "Walkers are isolated from the track", "Players are competitive or casual": what is done with them, or a kind to choose from. */
const noTrait =
  '(?:(?:hooked (?:to|up)|isolated (?:from|in|by|until|for)|stretched (?:out|over)|busy until)\\b|[a-zà-ɏ-]{3,20} or (?:not|casual|digital|free|away|online|offline)\\b)'
/** "People are visual", "Drivers are often not computer people". */
const traitOf = anyCase(
  `^(?:\\s*\\([^)]{1,60}\\))?\\s+(?:are|is|were|get|become) (?:${adverbs}){0,4}(?:an? )?(?!${noTrait})(?:${alternation(traits)}|familiar with (?:this|the|that|such) (?:[a-zà-ɏ]+ )?(?:pattern|concept|gesture|idea|layout|interaction|metaphor|format|principle|flow|control|icon|design|look)s?)(?![a-zà-ɏ-])`,
)
/** "are craving", "are crying out for": an attitude that goes on. */
const going = anyCase(
  `^(?:\\s*\\([^)]{1,60}\\))?\\s+(?:are|is|have been|has been) (?:${adverbs}){0,3}(?:craving|expecting(?! (?:an?|the|their) (?:parcel|package|delivery|call|mail|payment|visit|baby)\\b)|wanting(?! in\\b)|demanding|longing|yearning|hungry|hungering|thirsty|clamou?ring|begging|screaming|crying out|desperate|dying (?:for|to)|hoping for|struggling|suffering|losing (?:trust|faith|patience|interest)|drowning|turning (?:away|their backs)|giving up|moving away|(?:turning|shifting|moving|switching|migrating|flocking) (?:away from|towards?|over to)|getting (?:tired|impatient|frustrated|annoyed|bored))(?![a-zà-ɏ])`,
)

const ahead = anyCase(/['’]ll\b|\bwill\b|\bwon['’]t\b|\bwould(?:n['’]t)?\b|['’]d\b|\bgoing to\b|\b(?:sure|bound|certain) to\b/)
const anybody = /^\W*(?:they|people|others|nobody|no one|every(?:one|body))\b/i
/** "The public has no patience": many, in the singular. */
const bodies = anyCase(
  /\b(?:(?:customer|user|player|client|member|fan|reader|viewer|donor|subscriber) ?base|audience|workforce|clientele|readership|viewership|the (?:general )?public)(?= )/g,
)

/** A cohort by its own name: "older SDKs" are none. */
const named = anyCase(
  /\b(?:gen(?:eration)?s?|millenn?ials|zoomers|boomers|natives|teen(?:ager)?s|kids|ones|people|women|men|folk|the (?:young|old|elderly|under|over)|pensioners|crowd)\b/,
)

const ofPeople = (said: string): boolean => anybody.test(said) || pluralPeople(said).length > 0

/** "Tenants will object", "Nobody will notice a failed run": it goes badly, which is what a list of risks is for. */
function isTrouble(said: string, behind: string): boolean {
  if (/\bmiss it$/i.test(said)) return true
  if (!/\b(?:mind|care|notice|object|complain|grumble)$/i.test(said)) return false
  if (!denial.test(said)) return true
  return /\bnotice$/i.test(said) && harm.test(behind)
}
const denial = /n['’]t\b|\b(?:not|nobody|no one|never|hardly|barely)\b/i
const harm = anyCase(
  /^[^.;|]{0,40}?\b(?:fail\w{0,4}|errors?|wrong|missing|broken|lost|loss|faults?|outages?|leaks?|theft|stolen|delays?|warnings?|alarms?|attacks?)\b/,
)

/** What the text says of people in one of these ways, or undefined. */
export function wayOfPeople(text: string): WayOfPeople | undefined {
  const way = generation.exec(text) ?? (text.includes(' who ') ? (whoever.exec(text) ?? anyoneWho.exec(text)) : null)
  if (way && (/ who\b/i.test(way[0]) || named.test(way[0]) || pluralPeople(way[0]).length > 0)) return { kind: 'way', ...span(way) }
  if (ahead.test(text)) {
    const taken = welcome.exec(text)
    // "Both services will use it" says nothing of anybody.
    if (taken && ofPeople(taken[0])) return { kind: isTrouble(taken[0], text.slice(taken.index + taken[0].length)) ? 'forecast' : 'welcome', ...span(taken) }
    const said = nobodyWill.exec(text) ?? find.exec(text)
    // "The hinges would readily bear it" is about no one.
    if (said && (!/ly \p{L}+$/u.test(said[0]) || ofPeople(said[0]))) return { kind: 'forecast', ...span(said) }
  }
  return undefined
}

/** "Guests would look here before they leave the house": foretold of them, with no condition. */
const habit = anyCase(
  /^(?:\s*\([^)]{1,60}\))?\s+(?:would|won['’]t|wouldn['’]t|(?:will|are going to) (?:surely|certainly|naturally|definitely|likely|always|never|quickly|soon|immediately|gladly|happily|easily)) (?:[a-zà-ɏ]+ly |also |still |not |always |never |all ){0,3}(?!(?:be|have|need|get|see|receive|click|tap|press|enter|select|type|print|scan|submit|upload|download|approve|confirm|register|fill|like|want|require|include|become|mean|then|[a-zà-ɏ]+ly|only|not)\b)[a-zà-ɏ]{3,}(?![^.;|]{0,80}\b(?:in|under|with) this (?:variant|option|case|scenario|scheme|release|model|version)\b)/,
)
export function habitAfter(after: string): RegExpExecArray | null {
  return habit.exec(after)
}

/** "A feature parents love", "something that players have come to expect". */
const lovedThing = anyCase(
  /\b(?:features?|things?|functions?|formats?|something|details?|touch|style|looks?|experience|patterns?|ideas?|(?:exactly|precisely|just) what|kind of [a-zà-ɏ]+)(?: that| which)? (?:(?:most|many|all|our|the|so many|modern|young|these) )?(?:[a-zà-ɏ-]+ )?$/,
)
const lovedBy = anyCase(
  /^ (?:(?:really|all|already|simply|just|clearly|always|have always|have come to|now|have) ){0,2}(?:love|adore|crave|expect|expected|appreciate|enjoy|swear by|are used to|(?:been )?(?:asking|waiting|begging|longing|hoping|looking) for|ask for|wait for|dream of|hate|miss|long for|like|look for|rave about|tell (?:their|all|every)|talk about|remember)\b/,
)
export function isLoved(before: string, after: string): boolean {
  return lovedBy.test(after) && lovedThing.test(before)
}

/** What is said right behind people: a trait, or a craving. */
export function traitAfter(after: string): RegExpExecArray | null {
  return traitOf.exec(after) ?? going.exec(after)
}

const bodyAttitude = anyCase(
  `^ (?:${adverbs}|(?:tends?|seems?) to (?:be )?|is |has been |are ){0,5}(?:(?:${alternation(attitudes)})s?|(?:${alternation(traits)}))(?![a-zà-ɏ])`,
)

/** "Our customer base tends to be biased against prompts." */
export function attitudeOfMany(text: string): TextRange | undefined {
  for (const body of everyMatch(bodies, text)) {
    const end = body.index + body[0].length
    const said = bodyAttitude.exec(text.slice(end, end + 120))
    if (said) return { start: body.index, end: end + said[0].length }
  }
  return undefined
}

function span({ index, 0: said }: RegExpExecArray): TextRange {
  return { start: index, end: index + said.length }
}
