import type { TextRange } from '../markdown/text-range.js'
import { anyCase } from './any-case.js'
import { attitudes } from './lexicon.generated.js'
import { alternation } from './phrases.js'

/**
 * What a group of people is said to be like or to do by nature, right behind the word for them: how they take things, what moves them, what
 * they won't do, what they do always and anyway. Only they could tell; whoever writes it down has it from himself.
 */
export interface Leaning {
  /** Of their minds, or of their habits. */
  kind: 'mind' | 'habit'
  length: number
}

/** What may stand between them and what is said: "in transit", "facing eviction", "who have used it before", ", for their part,". */
const between =
  "(?:\\s*\\([^)]{1,60}\\))?(?: (?:who|that)(?:['’](?:ve|re|d))? [^,.;:|]{3,60}?| (?:aged|over|under|with|in|on|at|from|of|facing|juggling|living|working|travel+ing|looking for|coming|running|caring|waiting|raising|studying|on the|new to|used to|between) (?!(?:which|that|who|whom)\\b)[^,.;:|]{2,45}?)?(?:,? (?:for (?:their|its) part|like everyone(?: else)?|by (?:their )?(?:very )?nature|as a rule|on the whole|of course|after all|above all|at heart|deep down|in general|by and large|nowadays|these days|to be honest|frankly|anywhere|everywhere|especially|at least),?)?"
const adverbs =
  "(?:(?:often|usually|typically|generally|always|mostly|mainly|largely|increasingly|simply|just|really|all|now|nowadays|these days|also|still|first|only|even|secretly|very|so|too|quite|rather|more|less|by now|no longer|hardly|barely|rarely|seldom|never|don['’]t|do not|won['’]t|will not|tend to|seem to|have always|will always|can hardly|can no longer|could hardly|[a-zà-ɏ]{3,}ly) ){0,3}"

const minds = [
  'respects?|adores?|despises?|loathes?|cherish(?:es)?|admires?|env(?:y|ies)|treasures?|relish(?:es)?|savou?rs?|craves?|yearns?|longs? for|hungers? for|thirsts? for|dreams? (?:of|about)|wish(?:es)? for|fancy|fancies',
  'seeks? out|looks? (?:up to|down on|forward to)|tunes? out|switch(?:es)? off|glazes? over|zones? out|sh(?:y|ies) away|gravitates?|steers? clear|recoils?|balks?|baulks?|shrugs?|cringes?|rolls? their eyes|loses? heart|laps? up|falls? for|sees? through|warms? to|takes? to (?:it|this|them)|is into|are into|cares? about|gets? a kick',
  'decides? (?:with|in)(?:in)? (?:[a-zà-ɏ]+ )?(?:seconds|minutes|moments|an instant|a heartbeat|no time)|makes? up their minds?|makes? their (?:choice|decision)s? (?:on|by|in|based|from|within)|judges? (?:an? |the |us |it |each |every )?(?:[a-zà-ɏ-]+ )?(?:by|on) (?:its|their|the|how)|thinks? (?:in|spatially|visually|differently|ahead|twice|locally|aloud|of (?:it|this|them|us) as)|plans? (?:[a-zà-ɏ]+ )?ahead|feels? (?:bad|good|guilty|ashamed|proud|lost|alone|safe|safer|unsafe|cheated|ignored|left|overwhelmed|rushed|watched|judged|stupid|patronis|patroniz)|knows? (?:exactly|perfectly well|very well|full well|by heart|best)|resorts? to|falls? back on|muddles? through|makes? do with|vot(?:e|es) with their|drops? out|burns? out|churns?(?= (?:when|if|because|as|and|once|after|early|quickly|fast)\\b|\\W*$)|loses? interest|gives? up(?! (?:to|a|the|their) )|[a-zà-ɏ]{2,}(?<!ed|ing|are|is|can|will|must|should|may) (?:[a-zà-ɏ-]+ ){0,4}?(?:more|less) (?:readily|often|willingly|happily|frequently|likely|eagerly|generously|gladly)|[a-zà-ɏ]{2,}(?<!ed|ing|are|is|can|will|must|should|may|need|pay|pays|get|gets|receive|receives|earn|earns|cost|costs|see|sees) (?:far |much |a lot |even )?(?:more|less|longer|better|faster|sooner) (?:when|if|because|once|as soon as)\\b|clings? to|sticks? (?:to|with) (?:what|the familiar|their)|puts? up with|shuns?|resists?|distrusts?|dreads?|begrudges?|pines?|flock to|swears? by|jumps? (?:at|on)|takes? (?:pride|comfort|pleasure|delight|offence|offense|umbrage) in|had enough of|have had enough|(?:is|are) (?:sick|weary|wary|fond|proud|tired|ashamed|envious|jealous|scared|frightened|terrified|afraid) of',
  'knows? [^.;,|]{2,40}? best|knows? (?:best|better|full well|perfectly well|instinctively|intuitively|deep down)|thinks? (?:in [a-zà-ɏ]+|of themselves|of (?:it|this|us|them) as|visually|with their|about (?:it|this))|decides? (?:with|by|on) (?:their|gut|impulse|instinct|emotion|looks|price|feeling)|judges? [^.;,|]{2,40}? by|learns? (?:best|by doing|by playing|visually)|buys? with (?:their|the) (?:eyes|heart|gut)|eats? with their eyes|choose by|shops? with their|votes? with their (?:feet|wallets)|relates? to|identif(?:y|ies) with|recogni[sz]es? themselves',
  '(?:sees?|views?|regards?|considers?|perceives?|treats?|experiences?) (?:it|this|that|them|themselves|us|the (?:app|form|process|system|tool|present|current)|their (?:[a-zà-ɏ]+)|an? [a-zà-ɏ]+|[a-zà-ɏ]+) (?:as|merely|more as|to be|shallow|boring|dull|confusing|cold|intrusive|patronising)',
  '(?:have|has) (?:an? (?:eye|feel|feeling|sense|soft spot|deep need|real need|natural|appetite|hunger|weakness|thing|nose|knack|strong|innate|basic|instinctive|fear|horror|love|hatred|aversion|low|short|high) ?|no (?:patience|time|interest|appetite|trust|sense|feel|idea|illusions|wish|desire)|little (?:patience|time|interest|appetite|trust|sense)|short attention|long memories|better things|other things on|come to (?:expect|love|trust|rely|hate|see)|grown (?:tired|used|weary|accustomed|up)|got used|run into the same|all been there|different expectations|high expectations)',
  "(?:can['’]t|cannot|can no longer|can hardly|could hardly|couldn['’]t) (?:stand|bear|wait|imagine|do without|live without|resist|care less|get enough|help but|stomach|be bothered|relate)|(?:hate|love|like|want|wish|need)s? (?:to (?:feel|be (?:seen|heard|recogni[sz]ed|part|treated|taken|left|told|surprised|entertained|rewarded|respected|in control)|belong|win|show off|compete|share|compare)|being|anything|nothing|everything)|would (?:much |far )?(?:rather|sooner)|would (?:gladly|happily|readily|willingly)|accepts? [^.;|]{2,60}? (?:more|far more|much more) (?:readily|easily|willingly|gladly)|(?:trusts?|believes?|forgives?|forgets?|remembers?|misses?) (?:what|whatever|anyone|anything|faces|people|stories|brands|more|less|only)",
  "want to|wants to|first want to|then want to|don['’]t want|demands? (?:more|better|instant|immediate|transparency|convenience|choice|respect)|values? [a-zà-ɏ]+ (?:over|above|more)|puts? [a-zà-ɏ]+ (?:first|above|before)",
].join('|')
/** Kinds of person that somebody is said to be. */
const natures =
  '(?:an? )?(?:(?:[a-zà-ɏ]+ly|very|so|quite|rather|too|more|pretty|all|just|only|simply|often|mostly|generally|naturally|by nature|warm|proud|real|true|born) ){0,3}(?:understanding|tolerant|warm|warm people|kind|patient|forgiving|open-minded|broad-minded|narrow-minded|perfectionists?|individualists?|collectors at heart|romantics|realists|optimists|pessimists|sceptics|skeptics|purists|snobs|traditionalists|pragmatists|competitive people|confident|self-confident|insecure|self-conscious|shy|introvert(?:s|ed)?|extrovert(?:s|ed)?|sensitive|squeamish|discerning|sophisticated|unsophisticated|well-informed|ignorant|naive|naïve|trusting|distrustful|wary|weary|hungry for|tired|spoilt for choice|numb|blind to|immune to|deaf to|receptive|open to|attached to|wedded to|devoted to|fanatical|mad about|crazy about|fond of|big on|drawn to|torn between|disillusioned|disenchanted|jaded|fatigued|restless|hard to please|easy to please|easily (?:distracted|bored|offended|scared|led)|quick to|slow to|happy to|happy with|content with|ready to pay|prepared to pay|willing to|smart|clever|down-to-earth|hard-nosed|thick-skinned|thin-skinned|only human|human too|humans too|digital natives|digital nomads|at home (?:in|on|with)|fine with|okay with|cool with|comfortable|relaxed about|nervous about|terrified of|scared of|ashamed of|fussy|moody|needy|greedy|shrewd|suckers for|slaves to|fans of|strangers to|no strangers to|not stupid|not fools|no fools|our most loyal|the most loyal|most receptive|more loyal|hot on|keen on|into (?:it|this))'
const denials =
  "(?:(?:simply|just|really|still|often|mostly|in general|generally|usually) )?(?:don['’]t|do not|doesn['’]t|does not|never|rarely|seldom|hardly(?: ever)?|barely|scarcely|no longer|won['’]t|will not|will never|would never|wouldn['’]t)(?: (?:even|ever|actually|really|usually|normally|simply|just|willingly|voluntarily|gladly)){0,2}"
/** What people do of their own will, or leave undone. */
const voluntary =
  '(?:turn up|show up|touch|open|finish|carry|attend|join|apply|order|subscribe|renew|call|ring|phone|write|reply|answer|respond|visit|try|tell|talk|admit|speak|engage|participate|contribute|donate|volunteer|scroll|watch|download|install|learn|study|practi[sc]e|cook|exercise|save|plan|compare|shop|browse|check|walk|queue|react|leave|look|read|listen|trust|use|buy|pay|come|go|ask|complain|think|worry|remember|notice|bother|wear|drink|eat|sit|stand|drive|travel|cycle|swap|lend|borrow|throw|recycle|lift|hang|stop|start|give|take|play|bring|keep|spend|mind|care|believe|seek|share)'
const motives =
  "(?:out of (?:sheer |pure |mere |force of )?(?:fear|habit|uncertainty|shame|boredom|frustration|laziness|curiosity|guilt|pride|loyalty|politeness|courtesy|ignorance|embarrassment|convenience|desperation|spite|anger|insecurity|vanity|greed|inertia|mistrust|distrust|impatience|loneliness|solidarity|love|respect)|for fear of|for (?:want|lack) of (?:an? |any(?:thing)? )?(?:alternatives?|better|trust|choice|confidence|courage|motivation)|(?:because|since|as) (?:they|it|the [a-zà-ɏ]+|he|she|this|that|everything|nobody) (?:[a-zà-ɏ]+ly |just |simply |all |only |still |so )?(?:feels?|fears?|frightens?|scares?|intimidates?|thinks?|hates?|loves?|likes?|dislikes?|bores?|annoys?|overwhelms?|believes?|dreads?|puts? them off|makes? them (?:feel|nervous|anxious)|(?:don['’]t|do not|doesn['’]t|does not) (?:trust|like|want|care|believe|feel|dare|see (?:the|any) (?:point|value|use))|(?:are|is) (?:afraid|scared|ashamed|embarrassed|lazy|bored|boring|tired|proud|worried|intimidating|frightening|scary|shy|too (?:busy|lazy|proud|shy|boring|dull|cold))))"
const noModal = '(?!(?:can|could|may|might|must|shall|should|need|have to|will|would|who|that|which|and|or|are|is|were|was|been|be)\\b)'

const mind = anyCase(`^${between} ${adverbs}(?:${minds})(?![a-zà-ɏ])`)
const nature = anyCase(`^${between} (?:are|is|have become|are becoming|have grown|remain|seem|tend to be)(?: not| no longer)? ${natures}(?![a-zà-ɏ-])`)
const moved = anyCase(`^${between} ${noModal}[a-zà-ɏ'’]{2,} [^.;|]{2,80}?\\b${motives}(?![a-zà-ɏ])`)
const undone = anyCase(`^${between} ${denials} ${voluntary}(?![a-zà-ɏ])`)
/** "Manage everything on the phone", "click anything that blinks", "carry nothing but a phone". */
const wholesale = anyCase(
  `^${between} ${adverbs}${noModal}[a-zà-ɏ]{2,}(?<!ed|ing) (?:[a-zà-ɏ]+ ){0,2}?(?:everything (?!(?:is|else|in the|about the|on the list|above|below)\\b)|nothing but|anything but|anything (?:that|which|with)|whatever (?:is|looks|comes|they))`,
)
/** "Convert it in their heads anyway": with or without the product. */
const anyhow = anyCase(
  `^${between} ${noModal}[a-zà-ɏ]{2,}(?<!ed|ing)\\b [^.;|?]{0,60}?\\b(?:anyway|regardless|of their own accord|instinctively|by instinct|by nature|without (?:a second )?think(?:ing)?|without a second thought|out of habit|as a matter of course|all day long|all the time|nowadays|these days|in this day and age)(?= |\\W*$|[,;.])`,
)
const aheadLike = anyCase(
  /^ (?:will|would|are going to) (?:[a-zà-ɏ]+ly )?(?!be\b)[a-zà-ɏ]+ [^.;|]{2,50}?\b(?:the way|just as|just like|like) (?:they|people|we|others|everyone) (?:already |now |today )?[a-zà-ɏ]+/,
)
/** "…, who naturally prefer paper". */
const relative = anyCase(
  `^, (?:who|most of whom|many of whom|all of whom|few of whom)(?: (?:are|is))? ${adverbs}(?:${minds}|(?:are |is )?${natures}|prefers?|hates?|loves?|likes?|expects?|fears?|distrusts?|wants?|dislikes?)(?![a-zà-ɏ-])`,
)

/** What is said behind people of their leanings, or undefined. */
export function leaningAfter(after: string): Leaning | undefined {
  const behind = after.slice(0, farthest)
  const said = relative.exec(behind) ?? mind.exec(behind) ?? nature.exec(behind) ?? moved.exec(behind) ?? aheadLike.exec(behind)
  if (said) return { kind: 'mind', length: said[0].length }
  const habit = undone.exec(behind) ?? wholesale.exec(behind) ?? anyhow.exec(behind)
  return habit ? { kind: 'habit', length: habit[0].length } : undefined
}
/** Characters behind people that can be about them. */
const farthest = 240

/** Only who has a mind does or is so: whatever the subject is called, it stands for people. */
const animate =
  "(?:(?:adore|despise|loathe|cherish|admire|crave|hate|detest|dread|resent|envy|yearn|long for|dream of|tune out|shrug|swear by|put up with|cling to what|take pride in|know best|would (?:much |far )?(?:rather|sooner)|would (?:gladly|happily)|can['’]t (?:stand|bear|wait|resist|be bothered)|cannot (?:stand|bear|wait|resist|be bothered)|have (?:no|little) (?:patience|appetite|sense)|have long memories|don['’]t (?:trust|like|want|care)|want (?:nothing|everything|to feel|to be)|vote with their)(?![a-zà-ɏ])|(?:are|have become) (?:(?:[a-zà-ɏ]+ly|very|so|quite|rather|too|often|also) ){0,2}(?:superstitious|stubborn|lazy|curious|proud|loyal|conservative|suspicious|sceptical|skeptical|impatient|jealous|vain|nosy|shy|wary|weary|fond of|afraid|scared|perfectionists|individualists|romantics|creatures of habit|set in their ways|easily (?:bored|distracted|offended)|hard to please|tired of|fed up|eager|keen)(?![a-zà-ɏ-]))"
const anyMany = anyCase(
  `^(\\W{0,6}(?:(?:our|the|most|many|all|and|but|because|since|young|younger|old|older|modern|small|big|local) ){0,2}(?!(?:this|always|perhaps|sometimes|besides|these|those|as|is|was|has|does|us|its|plus|yes|unless)\\b)(?:[a-zà-ɏ-]{3,} )?[a-zà-ɏ]{3,}(?<!ss|us|is)s) ${adverbs}${animate}`,
)
export function leaningOfAny(text: string): TextRange | undefined {
  const said = anyMany.exec(text)
  return said ? { start: said.index, end: said[0].length } : undefined
}

/** "They value speed", "they hate forms". What they want or need is as often said of what the product is for. */
const feels = anyCase(`^ ${adverbs}(?!(?:want|need|find|believe|get|would|have no time|complain|demand|ignore)\\b)(?:${alternation(attitudes)})(?![a-zà-ɏ])`)

/** "They're bored with the gym", behind a sentence about somebody: the same by a pronoun. */
const pronoun = anyCase(/^(\W{0,6}(?:(?:and|but|because|since|so|also|besides|above all|moreover|plus),? )?they)(?:['’](re|ve|d|ll))?(?= )/)
const short: Readonly<Record<string, string>> = { re: ' are', ve: ' have', d: ' would', ll: ' will' }
export function leaningOfThem(text: string): TextRange | undefined {
  const they = pronoun.exec(text)
  if (!they?.[1]) return undefined
  const long = short[they[2]?.toLowerCase() ?? ''] ?? ''
  const said = leaningAfter(long + text.slice(they[0].length))
  if (said?.kind === 'mind') return { start: they[1].length - 4, end: they[0].length + said.length - long.length }
  const felt = feels.exec(long + text.slice(they[0].length))
  return felt ? { start: they[1].length - 4, end: they[0].length + felt[0].length - long.length } : undefined
}
