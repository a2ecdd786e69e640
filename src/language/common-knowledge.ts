import type { TextRange } from '../markdown/text-range.js'
import { anyCase } from './any-case.js'
import { anyOf } from './phrases.js'

/**
 * Where a text calls on what everybody knows, on a whole profession, on hearsay or on somebody's nose as its witness: nobody is named who
 * could be asked, and nothing was counted.
 */
const everybody =
  '(?:every(?:one|body)|any(?:one|body)|any (?:[a-zà-ɏ]+ )?(?:[a-zà-ɏ]+)|every (?:[a-zà-ɏ]+ )?(?:[a-zà-ɏ]+)|all of us|we all|the whole (?:trade|industry|world|sector|business|field))'
const inTheTrade = '(?: (?:in|from|with|of|on|who|working|worth) (?!(?:the|this|our) (?:table|list|log|chat|meeting|interviews?|survey)\\b)[^.;,:|]{2,50}?)?'

/** Those who are called on as a profession: whoever they are, they say so. */
const authorities =
  '(?:[a-zà-ɏ]+ )?(?:experts|specialists|psychologists|psychiatrists|therapists|scientists|neuroscientists|researchers|academics|scholars|economists|sociologists|anthropologists|educators|pedagogues|educationalists|nutritionists|dieticians|historians|criminologists|ergonomists|practitioners|professionals|insiders|veterans|pundits|futurists|thought leaders|opinion leaders|commentators|observers|analysts|consultants|advisers|advisors|gurus|evangelists|doctors|physicians|paediatricians|pediatricians|clinicians|linguists|technologists|psychology|behaviou?ral science|neuroscience|science|the literature|common sense|conventional wisdom|folk wisdom|human nature)'

const appeals = anyOf([
  // "Everyone knows", "as anybody in the trade will confirm", "ask any farmer"
  String.raw`(?:as )?${everybody}${inTheTrade} (?:already |surely |by now )?(?:knows?(?= (?:(?:that|it|this|how|why|what happens)\b(?! (?:who|which|to)\b)|(?:the|that|this) (?:[a-zà-ɏ-]+ ){0,4}?(?:chaos|feeling|pain|problem|struggle|frustration|situation|moment|drill|dread|panic|mess|story|joy|stress|scene|horror|agony)\b)|\W*$)|(?:will|would|can|could) (?:happily |readily |gladly )?(?:confirm|tell you|agree|vouch|attest|say the same|admit|testify|recogni[sz]e (?:this|that|the))\b(?! (?:the|an?|their|by|on|to) ))`,
  String.raw`(?:just |simply |only )?ask any(?:one|body)? ?(?!(?:questions?|thing|time|of|user|customer)\b)(?:[a-zà-ɏ]+)`,
  String.raw`(?:we|you) all (?:know|remember|have been there|have felt|recogni[sz]e)\b(?! (?:who|which|whether|where)\b)|we(?:['’]ve| have) all (?:been there|felt|seen it|lived)`,
  String.raw`as (?:we|you|one) (?:all )?knows?\b(?! (?:it|them|him|her|us)\b)|as is (?:well |widely |commonly |generally )?known`,
  // "That is universal", "that much is clear", "the value is obvious", "goes without saying"
  String.raw`(?:that|this|it)(?:['’]s| is) (?:(?:simply|just|plain|quite) )?(?:universal|universally true|common (?:sense|knowledge)|human nature|self-evident|only (?:natural|human|logical)|a truism|a given|beyond (?:question|dispute)|undeniable|indisputable|well established|a law of nature|a known fact|an open secret|plain to see|old wisdom)\b`,
  `(?:that|this) much is (?:clear|certain|obvious|known|sure|evident)`,
  String.raw`the (?:[a-zà-ɏ]+ ){0,2}(?:value|benefits?|need|demand|appeal|advantages?|potential|upside|business case|case|attraction|gain|merits?) (?:is|are|was|were) (?:[a-zà-ɏ]+ly )?(?:obvious|self-evident|evident|clear|undeniable|plain|plain to see|undisputed|beyond doubt|beyond question)\b(?! (?:from|in|when|once|as soon)\b)`,
  `(?:it )?(?:goes|went) without saying|(?:it )?stands to reason|common sense (?:says|tells|dictates|suggests)|it(?:['’]s| is) (?:only |just |plain )?(?:common sense|human nature|no secret|no accident|no wonder)|(?:it )?(?:hardly|scarcely|barely) needs (?:saying|proof|proving|explaining|explanation|stating|an? (?:explanation|argument))`,
  `(?:is|are) (?:an? )?(?:well[- ]known|known|proven|established|accepted|undisputed|universally accepted) (?:fact|truth|wisdom|law|phenomenon)s?`,
  // "Therapists see this as …", "educators have long said"
  String.raw`${authorities} (?:(?:all|widely|generally|largely|unanimously|consistently|overwhelmingly|rightly|universally|now|often|commonly) )?(?:(?:see|sees|regard|regards|view|views|treat|treats) (?:this|it|that|them|such [a-zà-ɏ]+|[a-zà-ɏ]+(?: [a-zà-ɏ]+)?) as\b|agrees?(?! (?:to|on|with|upon)\b)|(?:call|calls|consider|considers|deem|deems) (?:this|it|that|them)\b|(?:warns?|advises?|insists?|stress(?:es)?|maintains?|holds?|argues?|teach(?:es)?|says?|believes?|predicts?|expects?|recommends?) (?:that|us|against|it|this)\b|(?:has|have) (?:long|always|repeatedly|often) (?:known|said|held|argued|warned|shown|agreed|told|taught|recommended|preached)|(?:will|would) (?:confirm|tell you|agree|vouch|attest)|tells? us|knows?(?= (?:that|this|it)\b))`,
  String.raw`according to (?:(?:many|most|leading|some|all|industry|several|numerous|various) ){0,2}(?:experts|specialists|psychologists|analysts|researchers|scientists|industry (?:reports|studies|sources)|studies|research|surveys)\b(?! (?:by|of|from|at|with|in) )`,
  // "has been demonstrated to", "described in the literature", "proven to"
  String.raw`(?:has|have) been (?:(?:widely|repeatedly|clearly|long|amply|well|scientifically|conclusively) )?(?:demonstrated|proven|proved|shown|found|documented|established) (?:time and again |over and over |again and again )?(?:to|that)\b(?! (?:be (?:present|missing|empty|false|wrong)|work (?:in|on|with) (?:our|the))\b)`,
  String.raw`(?:(?:is|are|was|were|has been|have been) (?:well |widely |amply |often )?)?(?:described|documented|discussed|established|supported|backed(?: up)?|borne out) (?:in|by) (?:the |all |countless |numerous |much |recent |many )?(?:[a-zà-ɏ]+ )?(?:literature|research|science|studies|theory)\b`,
  `(?:is|are) (?:scientifically|clinically|demonstrably|empirically|provably) (?:proven|shown|established|better|superior|effective)`,
  // "It was felt by those present that", "is rumoured to", "word has it"
  `it (?:is|was|has been) (?:generally |widely |commonly |strongly |unanimously )?(?:felt|believed|thought|sensed|held|said|rumou?red|assumed by all) (?:by (?:all|those|everyone|everybody|the) ?(?:[a-zà-ɏ]+ ){0,3})?that`,
  String.raw`(?:is|are|was|were) (?:widely |strongly )?(?:rumou?red|said|reputed|reportedly|supposed) to be\b(?! (?:able|sent|done|stored|used|shown|kept|run|updated|deleted|set|checked)\b)`,
  `(?:word (?:has it|on the street|in the trade)|rumou?r has it|(?:the )?rumou?rs (?:are|say|suggest)|legend has it|the (?:grapevine|buzz|talk of the town)|from what (?:i|we) hear|a little bird told)`,
  // "is recognised across the house as a key lever", "is seen as vital"
  String.raw`(?:is|are|was|were|has been|have been) (?:(?:widely|generally|commonly|universally|increasingly|often|also|rightly|now|broadly|clearly|by many|internally) ){0,2}(?:recogni[sz]ed|regarded|seen|considered|viewed|acknowledged|accepted|perceived|believed|thought|felt)(?: (?:throughout|across|within|among|by|in) (?!me\b)[^.;,|]{2,40}?)? (?:as|to be) (?:(?:an?|the|one of (?:the|our)|our) )?(?:(?:very|most|absolutely|single|single most) ){0,2}(?:key|main|crucial|critical|essential|vital|important|central|strategic|biggest|decisive|major|powerful|strongest|greatest|top|indispensable|number one|game-changing|valuable|promising|attractive|superior|cutting-edge|modern|trustworthy|outdated|old-fashioned)\b(?! (?:bugs?|errors?|alerts?|alarms?|incidents?|priority|path|fields?|records?|tickets?|issues?)\b)`,
  // "Experience shows that"
  String.raw`(?:experience|history|practice|past projects?) (?:(?:clearly|always|also|often) )?(?:shows?|has shown|have shown|suggests?|proves?|has proven|teaches|tells) (?:us |me )?that\b`,
  // "Anna's intuition is", "his nose tells him", "years of experience tell us"
  `(?:[a-zà-ɏ]+['’]s?|his|her|their|the team['’]s|everyone['’]s) (?:strong |clear |firm )?(?:intuition|gut|gut feeling|gut feel|instinct|instincts|nose|sixth sense|hunch) (?:is|says|tells|was|here is|points)`,
  String.raw`(?:years|decades|\d{1,3} years|(?:a )?lifetimes?|all (?:my|our) years|(?:my|our|his|her|long) experience) (?:of experience |in (?:the|this) (?:[a-zà-ɏ]+ )|on the (?:floor|job|road) )?(?:have |has )?(?:tells?|teach(?:es)?|taught|shows?|shown|told|proves?|proven)(?= (?:us|me|him|her|that)\b)`,
  // "I've never met a baker who doesn't"
  String.raw`i(?:['’]ve| have) (?:yet to|never|rarely|hardly ever) (?:once )?(?:met|meet|seen|see|come across|heard of|known|know) (?:an?|any|one|the) (?:single )?(?:[a-zà-ɏ]+ ){1,3}?(?:who|that)\b`,
  String.raw`(?:who|which of us|who among us|what [a-zà-ɏ]+) (?:doesn['’]t|does not|wouldn['’]t|would not|hasn['’]t|has not|hasn['’]t ever) [a-zà-ɏ]+[^?.]{0,60}(?=\?)`,
])
/** "Everyone knows who approves it" is a wish or a state of the house, "if everybody knows" a condition. */
const open = anyCase(/(?:\b(?:if|when|once|until|unless|whether|so that|so|make sure|ensures?|ensuring|means|that|not|let|lets) |n['’]t )$/)

/** Of the house and the week, everybody there may well know. */
const ofTheHouse = anyCase(/\b(?:this|last|next) (?:week|month|quarter|sprint|year)\b|\bour (?:backlog|pipeline|budget|numbers|codebase)\b/)

/** The first such call in the text, or undefined. */
export function appealIn(text: string): TextRange | undefined {
  const match = appeals.exec(text)
  if (match && /\bknows?\b/i.test(match[0]) && ofTheHouse.test(text)) return undefined
  if (!match || (/^(?:as )?(?:every|any|we all|all of us)/i.test(match[0]) && !/^as /i.test(match[0]) && open.test(text.slice(0, match.index))))
    return undefined
  return { start: match.index, end: match.index + match[0].length }
}
