import { anyOf, matchIn, type PhraseMatch } from './phrases.js'

/** What the world, a trade or the mood of many has come to, and what becomes of whoever does not go along: by the author's word. */
const world =
  '(?:the (?:(?:whole|entire|rest of the|wider|modern) )?(?:[a-zà-ɏ]+ )?(?:world|market|industry|sector|trade|field|profession|community|ecosystem|competition|landscape|category|genre|public|web|business)|(?:our |all |most |the |all our )?(?:competitors|rivals|peers)|(?:all|most|much) of the (?:world|market|industry|sector|trade|field|profession)|everyone(?: else)?|everybody(?: else)?|every (?:serious|modern|decent|good|leading|ambitious|self-respecting|forward-looking|respectable|successful|major|big|professional) (?:[a-zà-ɏ-]+ ){0,3}?[a-zà-ɏ]+|(?:all |the )?(?:serious|modern|leading|ambitious|forward-looking|self-respecting|progressive|smart|successful|top) (?:[a-zà-ɏ-]+ )?[a-zà-ɏ]{3,}s)'
const goes =
  '(?:(?:has|have)(?: (?:all|long since|long|already|now|clearly|decisively|irrevocably|largely|finally|quietly))* (?:moved|shifted|turned|switched|gone over|gone|migrated|evolved|embraced|abandoned|converged|settled|standardi[sz]ed|adopted|changed|progressed|transformed|discovered|woken up)|(?:is|are)(?: (?:all|now|clearly|rapidly|quickly|increasingly|decisively|steadily|already|fast|slowly but surely|irreversibly))* (?:moving|shifting|turning|switching|going over|going|heading|migrating|embracing|abandoning|converging|transforming|adopting|flocking|racing|changing))'

/** What many are said to have more or less of, which somebody would have to measure. */
const mood =
  '(?:(?:public |consumer |customer |user |social |financial |digital |employee |staff |donor |parental |reader |viewer |institutional |general |scroll |app |screen |subscription |notification |survey |meeting |password |choice |decision |alarm |alert |compassion |climate )?(?:trust|confidence|faith|patience|loyalty|attention|attention spans?|stress|anxiety|loneliness|fatigue|burnout|burn-out|apathy|cynicism|scepticism|skepticism|demand|appetite|interest|expectations?|frustration|dissatisfaction|discontent|anger|mistrust|distrust|awareness|acceptance|willingness|curiosity|enthusiasm|literacy|morale|envy)(?: (?:in|for|of|with|among|about|to|towards) (?:[a-zà-ɏ-]+ ){0,3}?[a-zà-ɏ]+)?)'
const turns =
  '(?:(?:has|have)(?: (?:never|all but|largely|long|simply|now|sharply|dramatically|steadily))* (?:collapsed|evaporated|plummeted|eroded|vanished|crumbled|soared|exploded|rocketed|skyrocketed|surged|shrunk|dwindled|waned|hit (?:an? |rock )?[a-zà-ɏ]+|reached (?:epidemic|record|an all-time|new|a breaking|boiling|unprecedented|crisis|fever)[^.;,]{0,20}|never been (?:higher|lower|greater|stronger|so [a-zà-ɏ]+))|(?:is|are)(?: (?:now|rapidly|steadily|clearly|ever|sharply|dramatically|constantly|everywhere))* (?:rising|falling|growing|shrinking|collapsing|eroding|dwindling|waning|soaring|exploding|plummeting|declining|skyrocketing|at an all-time (?:high|low)|on the rise|in decline|everywhere|dying|running (?:low|out)|wearing thin|through the roof))'

/** Whoever is in the trade, and keeps out of what it does: "those who don't", "a broker without one". */
const player =
  '(?:those|companies|firms|brands|organi[sz]ations|institutions|shops|banks|publishers|schools|hospitals|charities|clubs|retailers|vendors|insurers|carriers|studios|agencies|makers|suppliers|whoever|any(?:one|body)|every(?:one|body)|(?:an?|any|every) (?:[a-zà-ɏ-]+ ){0,3}?(?:company|firm|brand|organi[sz]ation|institution|shop|bank|publisher|school|hospital|charity|club|retailer|vendor|insurer|carrier|studio|agency|maker|supplier|platform|product|app|provider|business|broker|museum|library|city|council|university|hotel|restaurant|airline|newspaper|network|operator|manufacturer|practice|tool|suite|service))'
const keepsOut = '(?:(?:who|that|which) [^.;|]{2,60}?|(?:without|lacking|not|still|stuck)\\b[^.;|]{2,60}?)'
const falls =
  "(?:(?:will|would|are going to|is going to|are bound to|is bound to|['’]ll) (?:(?:soon|simply|inevitably|quickly|surely|eventually) )*(?:be (?:left behind|irrelevant|obsolete|forgotten|extinct|history|finished|out of (?:business|the (?:race|game)))|lose (?:relevance|ground|out|customers|members|market|touch|the race|share|talent|donors|patients|readers|students|players|the next)|lag behind|fall behind|die\\b|go under|become (?:irrelevant|obsolete)|struggle to (?:survive|compete|attract|keep|find)|miss (?:out|the (?:boat|train|bus))|(?:seem|look|feel) (?:dated|old|outdated|antiquated|amateurish))|(?:won['’]t|will not|will no longer|will never|wouldn['’]t|cannot|can['’]t|no longer) (?:be )?(?:taken seriously|considered|invited|shortlisted|looked at|credible|competitive|relevant|survive|compete|stand a chance|last|exist|keep up))"

const trends = anyOf([
  String.raw`${world}(?: (?:in|of) [a-zà-ɏ]+)? ${goes}(?: (?:on|over|away|past|beyond|to|towards?|in|into|from|onto|out of))?\b(?! (?:to the next|home|down|up|into effect|through|green|red)\b)`,
  `${mood} ${turns}`,
  String.raw`${player} ${keepsOut} ${falls}\b`,
  String.raw`[a-zà-ɏ]{3,}s (?:that|who) (?:still |simply |now )?(?:ignore|miss|refuse|wait|hesitate|fail|lag|skip|cling|resist|stay|stick|neglect|oversleep|don['’]t|do not)\b[^.;|]{0,50}? ${falls}\b`,
  // "the ones every serious bakery is moving to"
  String.raw`(?:every|any|all) (?:serious|modern|decent|good|leading|ambitious|self-respecting|forward-looking|respectable|major|big|professional) (?:[a-zà-ɏ-]+ ){1,4}?(?:is|are|will be|has|have) (?:moving|going|switching|turning|betting|banking|heading|standardi[sz]ing|on|using|doing|moved|gone|switched|adopted)\b`,
  // "agents are where the value is", "video is where attention is"
  String.raw`(?:is|are) where (?:the )?(?:[a-zà-ɏ]+ )?(?:value|money|growth|action|attention|audience|future|market|momentum|margin|margins|customers|users|people|players|buyers|demand) (?:is|are|lies|sits|live|lives|will be)\b`,
  String.raw`(?:is|are|will be) the (?:obvious|natural|logical|inevitable|clear|rightful|only logical) (?:successors?|heirs?|next step|next big thing|winners?|destination|evolution|future)\b`,
  `(?:is|are) the (?:next big thing|new (?:normal|black|oil|gold|standard|email)|future of [a-zà-ɏ]+|talk of the [a-zà-ɏ]+|hottest [a-zà-ɏ]+|thing (?:in|at|for) (?:every|any|all) [a-zà-ɏ]+)`,
  // "without one we shall be out of every tender"
  `without (?:it|one|this|that|them|such [a-zà-ɏ]+(?: [a-zà-ɏ]+)?),? (?:we|our [a-zà-ɏ]+|the (?:company|club|school|bank|hospital|product|brand|firm|museum|chain|service)) (?:will|shall|would|['’]ll|['’]d|are|is|look|looks) (?:soon |simply |surely |quickly |certainly )*(?:be |get |fall |look |seem )?(?:out of|left|dead|lost|los(?:e|ing)|finished|nowhere|history|irrelevant|old|old-fashioned|outdated|dated|silly|ridiculous|behind|backward|excluded|invisible|amateurish|like (?:amateurs|dinosaurs|fools)|the only|the last|miss|not (?:be )?(?:considered|taken|invited))`,
  `we(?:['’]d| would|['’]ll| will)? (?:look|seem|appear) (?:so |very |really |rather |quite )?(?:silly|stupid|ridiculous|old|old-fashioned|backward|outdated|dated|amateurish|foolish|behind the times|like (?:amateurs|dinosaurs|fools|beginners)) (?:without|w/o|if|next to|beside|compared)`,
  // "one of the fastest-growing segments", "a huge growth area", "demand is set to rise"
  String.raw`(?:(?:is|are|of|as) (?:[a-zà-ɏ]+ )?(?:the |an? )?(?:fastest|rapidly|quickest|explosively|quickly|fast)[- ]growing|(?:huge|massive|enormous|significant|major|key|tremendous|exciting|promising|big) growth (?:areas?|markets?|opportunit(?:y|ies)|sectors?|segments?|fields?|potential))\b`,
  String.raw`(?:demand|market|sector|segment|industry|interest|appetite|adoption|category|audience|usage|spending)(?: (?:for|in|of|among) [^.;,|]{2,40}?)? (?:is|are) (?:going|set|bound|poised|projected|destined|sure|likely) to (?:grow|rise|increase|double|triple|explode|soar|surge|boom|expand|accelerate|take off|skyrocket)\b`,
  // "sees strong interest", "we keep seeing growing demand"
  String.raw`(?:sees?|seeing|have seen|has seen|saw|enjoys?|enjoying|experienc(?:es?|ed|ing)|attract(?:s|ed|ing)?|gain(?:s|ed|ing)?|observ(?:e|es|ed|ing)|notic(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|hav(?:e|ing)|there (?:is|are)) (?:[a-zà-ɏ]+ )?(?:strong|growing|increas(?:ed|ing)|huge|rising|massive|surging|considerable|tremendous|unprecedented|enormous|overwhelming|immense|steadily growing) (?:[a-zà-ɏ]+ ){0,2}?(?:interest|demand|traction|appetite|growth|uptake|loads?|wait times?|pressure|enthusiasm|momentum|need for|desire for|popularity|attention)\b`,
  String.raw`(?:had|got|seen|received|getting|have|has|shown|expressed|hearing|heard|there(?:['’]s| is| was| has been| are)) (?:already )?(?:a lot of|lots of|great|much|plenty of|strong|keen|considerable|real|so much|a great deal of|tremendous|genuine|widespread|broad) (?:[a-zà-ɏ]+ )?(?:interest|demand|enthusiasm|excitement|buzz|curiosity|appetite)(?! (?:rates?|in (?:the )?account|payments?|charges?)\b)`,
  // "has changed how people shop"
  String.raw`(?:has|have) (?:(?:fundamentally|completely|radically|forever|totally|dramatically|profoundly|permanently) )?(?:changed|transformed|reshaped|redefined|altered|upended) (?:(?:how|the way(?: in which)?) (?:(?:most|many|all|young|modern) )?(?:people|we|consumers|customers|users|companies|teams|businesses|families|patients|students|everyone|the (?:world|public)|[a-zà-ɏ]{3,}(?:ers|ors|ists|ents|ants))\b|(?:(?:customer|user|consumer|people['’]s|our|everyone['’]s) )?expectations|everything|the (?:market|industry|landscape|game|trade))`,
  // "is changing how people bank", "the timing could not be better"
  String.raw`(?:is|are) (?:(?:fundamentally|rapidly|radically|completely|quickly) )?(?:changing|transforming|reshaping|redefining|revolutioni[sz]ing|upending|disrupting|eating|conquering) (?:everything|(?:how|the way)(?: in which)? (?:people|we|consumers|customers|users|companies|teams|businesses|families|patients|students|everyone|[a-zà-ɏ]{3,}(?:ers|ors|ists|ents|ants))\b|(?:the |our )?(?:[a-zà-ɏ]+ )?(?:market|industry|world|game|trade|landscape|sector|profession|field|business)\b|[a-zà-ɏ]+ as we know it)`,
  String.raw`(?:time|timing|moment) (?:(?:is|seems) (?:right|ripe|perfect|ideal)(?! (?:when|if|after|before)\b)|could(?: not|n['’]t) be (?:better|more [a-zà-ɏ]+))`,
  // "If we don't do it, somebody else will"
  String.raw`if we (?:don['’]t|do not|wait|hesitate|fail)\b[^.;]{0,40}, (?:somebody|someone|others?|a (?:competitor|rival)|(?:our )?competitors?|our rivals?|the competition|they|another [a-zà-ɏ]+)(?: else)? (?:will|would|is going to)`,
  // "We risk falling behind"
  String.raw`(?:risks?|risking|(?:is|are) (?:at risk of|in danger of)) (?:falling behind|being left behind|los(?:ing|e) (?:touch|relevance|ground|(?:the|our|its) (?:edge|lead|market|position|customers|members))|becoming irrelevant|missing (?:the (?:boat|train)|out))`,
  // "are increasingly turning to"
  String.raw`(?:are|is) (?:increasingly|more and more) [a-zà-ɏ]+(?:ing|ed|ive|ful|able|ic|al|ent|ant|ous|less)\b`,
  // "the next evolution of how people listen"
  `(?:is|are|as|represents?|marks?) (?:simply |truly |clearly )?the (?:next|new|dawn of (?:a|the) new|natural next) (?:evolution|chapter|frontier|era|wave|revolution|stage in the evolution|leap|paradigm)(?: forward)? (?:of|in|for|from)`,
  // "most of our users will have one within a year"
  String.raw`(?:most|nearly all|almost all|all|every(?:one|body)|the majority|virtually all)(?: of)?(?: (?:our|the|these|them))?(?: [a-zà-ɏ]+){0,3} will (?:all |soon |already |probably |surely |likely )?(?:have|own|use|be (?:on|using|able)|expect|carry|work|read|buy|shop|live|want|need|run) [^.;|]{0,50}?\b(?:within|in|by) (?:20\d\d|(?:an?|the next|the coming|next|two|three|five|ten|\d{1,2}) (?:couple of |few |two |three |five )?(?:years?|months|decade))\b`,
  String.raw`looks? like (?:it(?:['’]s| is) |something from )?(?:the )?(?:19|20)\d\d\b(?!-)`,
  String.raw`(?:it(?:['’]s| is) )?only a (?:matter|question) of time (?:before|until)\b`,
  String.raw`the (?:window(?: of opportunity)?|clock|train|race|moment|time) (?:is (?:maybe |about |perhaps )?(?:closing|ticking|leaving|on|(?:\d{1,2}|[a-zà-ɏ]+) (?:months|weeks))|has left|won['’]t (?:stay|wait))`,
])

/** The first such turn of the world in the text, or undefined. */
export function trendIn(text: string): PhraseMatch | undefined {
  return matchIn(trends, text)
}
