import type { TextRange } from '../markdown/text-range.js'
import { anyCase } from './any-case.js'
import { anyPeople } from './people.js'
import { anyOf } from './phrases.js'

/** What a thing is said to do to people's minds and habits, or to bring about in general: an effect that nobody is said to have seen. */
const stirs =
  '(?:reassures|comforts|calms|soothes|motivates|demotivates|inspires|discourages|delights|excites|thrills|engages|captivates|hooks|intimidates|scares|frightens|overwhelms|annoys|frustrates|irritates|bores|tempts|persuades|convinces|wins over|attracts|draws in|puts off|deters|relieves|(?<!\\b(?:law|act|statute|bylaw|contract|charter|clause|mandate|regulation|constitution) )empowers|energi[sz]es|charms|impresses|wows|enchants|seduces|alienates|unites|bonds|brings together|stresses|exhausts|embarrasses|shames|amuses|fascinates|disappoints|confuses|distracts|liberates|pleases|satisfies|repels|unsettles|worries|paralyses|paralyzes)'
const stir =
  '(?:reassure|comfort|calm|soothe|motivate|demotivate|inspire|discourage|delight|excite|thrill|engage|captivate|hook|intimidate|scare|frighten|overwhelm|annoy|frustrate|irritate|bore|tempt|persuade|convince|win over|attract|draw in|put off|deter|relieve|empower|energi[sz]e|charm|impress|wow|enchant|alienate|unite|embarrass|shame|fascinate|disappoint|paralyse|paralyze)'
const crowd = '(?:talent|audiences|everyone|everybody|anyone|anybody|people|any [a-zà-ɏ]+|crowds|newcomers|the (?:public|eye|mind|brain|soul))'

/** What people have in their heads, and what comes of it for the business. */
const inner =
  '(?:(?:an? |the |healthy |a (?:real |true |deep )?sense of |more |real |true |instant |quick |deep |deeper |lasting |genuine |greater |stronger |higher |closer |better |user |customer |brand |long-term |public |mutual |daily |healthy |emotional |personal |sustainable |recurring |immediate |increased |lower |overall |employee |staff |patient |guest |operational |organic |repeat |member |developer ){0,3}(?:trust|competition|momentum|buzz|sense of [a-zà-ɏ]+|(?:good |real |every )?reasons? to [a-zà-ɏ]+|confidence|loyalty|engagement|retention|motivation|excitement|curiosity|belonging|ownership|community|accountability|peace of mind|comfort|joy|delight|pride|satisfaction|loneliness|isolation|anxiety|stress|fear|boredom|friction|stickiness|virality|word of mouth|goodwill|desire|demand|urgency|commitment|adoption|conversions?|sales|revenue|upsell|upselling|connection|behaviou?r|efficiency|reliability|turnover|attendance|participation|awareness|turnout|donations|bookings|sign-?ups|registrations|response rates?|no-shows|absenteeism|workload|errors|mistakes|costs|dwell time|basket size|barriers?(?: to (?:adoption|entry))?|relationships?|bonds?|empathy|creativity|productivity|morale|churn|habits?|attachment|addiction|resistance|impulse purchases|impulse buying|footfall|memories|well-being|wellbeing|transparency|credibility|cohesion|lives(?! of)))'
const brings =
  '(?:gives|creates|builds|breeds|fosters|drives|boosts|strengthens|deepens|sparks|generates|instils|instills|inspires|nurtures|cultivates|fuels|stimulates|promotes|evokes|improves|increases|raises|lifts|reduces|lowers|cuts|enhances|accelerates|leads to|results in|translates into|translates to|contributes to|delivers|unlocks|breaks|breaks down|kills|destroys|undermines|erodes|eliminates|dissolves|relieves|eases|removes|multiplies|maximi[sz]es|saves|costs|ensures|guarantees)'
const bring =
  '(?:give|create|build|breed|foster|drive|boost|strengthen|deepen|spark|generate|instil|instill|inspire|nurture|cultivate|fuel|stimulate|promote|evoke|improve|increase|raise|lift|reduce|lower|cut|enhance|accelerate|lead to|result in|translate into|translate to|contribute to|deliver|unlock|break down|kill|destroy|undermine|erode|eliminate|dissolve|multiply|save|cost|guarantee)'
const bringing =
  '(?:creating|building|breeding|fostering|driving|boosting|strengthening|deepening|sparking|generating|inspiring|nurturing|fuelling|fueling|stimulating|improving|increasing|raising|lifting|reducing|lowering|cutting|enhancing|accelerating|delivering|unlocking|eliminating|removing|maximi[sz]ing|ensuring|motivating|leading to|resulting in)'
/** "Trust score", "sales report": there it is a thing. */
const noRecord =
  '(?! (?:scores?|metrics?|events?|data|tables?|files?|reports?|figures?|orders?|tokens?|certificates?|stores?|anchors?|levels?|settings?|records?|pages?|columns?|ids?)\\b)'
/** Things in the plural, which stir and bring about like one: "reminders", "flat drawings", "digital shelves". */
const things =
  "(?<=^\\W{0,6}|[.;:–—] |\\b(?:because|since|as|but|and|that) )(?!(?:if|when|to|we|they|you|i|please|should|must|let['’]?s)\\b)(?:[a-zà-ɏ-]+ ){0,3}?[a-zà-ɏ]{3,}(?<!ss|us|is)s"

/** How people are made to be: not what they are made to click. */
const become =
  '(?:feel|linger|stay|return|come back|keep (?:coming|playing|reading|going|their|on)|buy|spend|trust|think|smile|laugh|forget|care|compare|trade up|want|crave|believe|talk|happy|happier|comfortable|at ease|loyal|proud|curious|confident|(?:twice|three times|ten times|many times|much|far|a lot|dramatically) (?:as )?[a-zà-ɏ]+|more [a-zà-ɏ]+|less [a-zà-ɏ]+|faster|smarter|safer|healthier|calmer|better|nervous|anxious|lazy|jealous|addicted|engaged|motivated|interested|hooked|involved|coming back|honest(?! with)|productive|independent|accountable|impatient|suspicious)'
const whom = '(?:people|every(?:one|body)|any(?:one|body)|them|(?:(?:the|our|all|most|young|older|new|many) )?(?:[a-zà-ɏ]+ )?[a-zà-ɏ]{3,}s)'

/** What an experience is, as nobody was asked: "is deeply satisfying". */
const experienced =
  '(?:satisfying|rewarding|addictive|motivating|demotivating|reassuring|comforting|empowering|irresistible|contagious|infectious|habit-forming|compelling|inspiring|liberating|captivating|thrilling|magical|exhilarating|soothing|calming|humiliating|demeaning|patronising|patronizing|alienating|soul-destroying|dehumanising|priceless|unforgettable|enchanting|heart-warming|heartwarming|gratifying|invisible(?= to (?:people|users|them)|\\W{0,3}$|[:;,])|effortless|like (?:magic|second nature|home|play|a game|a conversation)|mesmerising|mesmerizing)'
const degree =
  '(?:(?:deeply|truly|really|very|so|highly|incredibly|inherently|immensely|far|much|simply|just|always|hugely|extremely|oddly|strangely|more|universally|profoundly|intrinsically) ){0,3}'

const trouble =
  '(?:disputes|complaints|arguments|conflicts|quarrels|queues|doubts|objections|questions|confusion|resistance|fraud|friction|misunderstandings|disagreements|errors|mistakes|no-shows|churn|silos|scepticism|skepticism|bottlenecks|worries|fears|barriers|problems|delays|waste|bureaucracy|paperwork|calls)'

const effects = anyOf([
  String.raw`${stirs} (?:(?:the|our|all|most|young|younger|older|new|more|many|busy|any|every|both) ){0,2}(?:[a-zà-ɏ-]+ )?(?:${crowd}|[a-zà-ɏ]{3,}s|men|women|children)\b(?! (?:to (?:the|a|enter|fill|complete|click|check|confirm|update|set)\b|with (?:an?|the) (?:[a-zà-ɏ]+ )?(?:message|error|banner|dialog)))`,
  String.raw`${things} (?:(?:will|would|always|never|simply|only|often|naturally|instantly) )?${stir} (?:(?:the|our|all|most|young|younger|older|new|more|many|busy) ){0,2}(?:[a-zà-ɏ-]+ )?(?:${crowd}|[a-zà-ɏ]{3,}s|men|women|children)\b`,
  String.raw`${brings} (?:${whom} )?${inner}${noRecord}`,
  String.raw`${things} (?:(?:will|would|always|never|simply|only|often|naturally|instantly) )?${bring} (?:${whom} )?${inner}${noRecord}`,
  // "thereby lowering the barrier to adoption", "while creating sustainable revenue", "will translate into conversion"
  String.raw`(?:,|\b(?:thereby|thus|while|and|by|hence)) (?:thereby |thus |also |significantly |greatly |dramatically |ultimately )?(?:${bringing}) (?:${whom} )?${inner}${noRecord}`,
  String.raw`(?:will|would) (?:(?:also|only|surely|naturally|directly|automatically|immediately|certainly|ultimately|in turn|significantly|greatly|dramatically|further|inevitably) ){0,2}${bring} (?:${whom} )?${inner}${noRecord}`,
  // "A modern look will attract younger members", "engagement will go up"
  String.raw`(?:will|would) (?:(?:also|only|surely|naturally|certainly|immediately|instantly|definitely|always|really) ){0,2}${stir} (?:(?:the|our|all|most|young|younger|older|new|more|many|busy) ){0,2}(?:[a-zà-ɏ-]+ )?(?:${crowd}|[a-zà-ɏ]{3,}s|men|women|children)\b`,
  String.raw`(?:engagement|retention|conversion|loyalty|satisfaction|sales|revenue|adoption|motivation|attendance|participation|productivity|morale|trust|turnover|bookings|donations|usage|traffic|churn|complaints|no-shows|referrals) (?:will|would|is going to|are going to|is sure to|are sure to|is bound to|are bound to) (?:(?:certainly|surely|naturally|automatically|significantly|only|also|soon|inevitably) )?(?:go (?:up|down)|rise|increase|grow|improve|climb|fall|drop|decrease|soar|double|follow|plummet|decline|shrink)\b`,
  // "becomes part of their morning"
  String.raw`becom(?:es?|ing) (?:an? )?(?:(?:integral|natural|essential|fixed|indispensable|central|vital) )?part of (?:their|people['’]s|every(?:one['’]s|body['’]s)?|daily|the daily|users['’]|customers['’])(?= )`,
  // "saves planners hours each week"
  String.raw`(?:saves|(?:will|would) save|saving|spares?|sparing|frees? up|freeing up|gives? back|giving back|wins? back) (?:${whom} )?(?:(?:a lot of|lots of|so much|much|countless|many|valuable|precious|untold|several|considerable|significant) ){0,2}(?:hours|time|effort|nerves|days|headaches|trouble|hassle)(?! (?:zones?|stamps?|slots?|series|entries|entry|records?|log|off|out)\b)`,
  // "Even grandparents can use it", "anyone can set it up"
  String.raw`(?:any(?:one|body)|every(?:one|body)|even (?:an? |the |my |your |our )?(?:[a-zà-ɏ-]+ ){0,2}?[a-zà-ɏ-]+|a (?:child|toddler|five-year-old|ten-year-old|monkey)) (?:can|could|will be able to|will) (?:[a-zà-ɏ]+ly )?(?:use|operate|set up|understand|learn|do|master|handle|manage|install|follow|figure out|work|set|figure) (?:it|this|that|them)\b(?! (?:with|if|who|only|via|through|by)\b)`,
  // "The learning curve is practically zero"
  `learning curve (?:is|will be|stays) (?:(?:virtually|almost|practically|very|extremely|quite|pretty) )?(?:zero|flat|low|minimal|short|negligible|non-?existent|gentle|small)`,
  // "requires virtually no training"
  `(?:requires?|needs?|takes?|demands?|with|involves?) (?:(?:virtually|almost|practically|next to|hardly any|essentially|basically|absolutely) )?(?:no|zero|little (?:or|to) no|minimal|hardly any) (?:[a-zà-ɏ]+ )?(?:training|onboarding|learning curve|instructions?|explanations?|explaining|introduction|getting used to)`,
  String.raw`(?:makes?|made|keeps?|kept|leaves?|left|gets?|renders?|turns?) ${whom} ${become}\b`,
  String.raw`(?:is|are|feels?|becomes?) (?:${degree}${experienced}|(?:deeply|profoundly|truly|incredibly) (?:moving|touching|disturbing|off-putting|annoying|frustrating))\b`,
  String.raw`(?:has|have) (?:no|little|zero|a (?:huge|big|great|strong|lasting|profound|calming|positive|negative|magical|real|powerful)|an (?:enormous|immediate|immense)) (?:effect|impact|influence|pull|appeal) (?:at all )?(?:on|for|over) ${whom}\b`,
  `${trouble} (?:will |would )?(?:simply|just|all but|practically|virtually|automatically|magically|largely) (?:evaporates?|vanish(?:es)?|disappears?|melts? away|dissolves?|takes? care of (?:itself|themselves)|goes? away|ceases?|resolves? (?:itself|themselves)|becomes? (?:a thing|history|unnecessary|superfluous))`,
  String.raw`(?:outsells?|outperforms?|outshines?|beats|trumps) (?:any|every|all|the best|even the|whatever)\b`,
  String.raw`(?:nothing|no (?!(?:longer|one|more|less)\b)[a-zà-ɏ]+) (?:says|beats|sells|builds|motivates|inspires|convinces|unites|engages|attracts|matches|replaces|rivals|compares) [^.;:|]{3,60}? (?:like|more than|better than|quite like|as (?:much|well) as)\b|nothing (?:beats|replaces|rivals) (?:an?|the|real|human|personal)\b`,
  String.raw`(?:is|are) what (?:makes or breaks|makes people|makes them|keeps? (?:people|them|users|customers|players|readers|members)|sets [a-zà-ɏ]+ apart|wins|sells|counts in the end)\b`,
  String.raw`(?:makes or breaks|works? wonders|pays? for (?:itself|themselves)(?! (?:after|in|within) \d)|speaks? for (?:itself|themselves)|does wonders|make all the difference|makes all the difference|will make the difference|changes? everything|changes all (?:that|of that))\b`,
  String.raw`(?:nobody|no one|people never|they (?:will )?never|they won['’]t|they will not|they['’]ll never|few (?:people )?ever) (?:ever )?(?:want(?:s)? to )?(?:go(?:es)? back|leave\b(?! (?:the (?:room|ward|site|page|field|form))\b)|look(?:s)? back|return(?:s)? to|(?:think|ask)s? twice)`,
  `(?:creates?|builds?|forms?|leads? to|makes? for) (?:much |far |far more )?(?:deeper|stronger|closer|happier|better|healthier|safer|more [a-zà-ɏ]+) (?:[a-zà-ɏ]+ )?(?:relationships|bonds|ties|communities|families|teams|friendships|decisions|habits|learners|workers|customers|citizens|patients|readers|players|employees|connections|memories|results|outcomes|drivers|pupils|students)`,
  String.raw`(?:transforms?|turns?) (?!(?:on|off|up|down|into|the data|data)\b)(?:[a-zà-ɏ-]+ ){1,4}?into (?:an? )?(?:[a-zà-ɏ]+ )?(?:adventure|experience|game|pleasure|joy|journey|community|advocates?|ambassadors?|fans|promoters|believers|habit|ritual|competitive advantage|magic|play|delight|champions|evangelists|loyal customers|event|celebration)\b`,
  `(?:great|sure|perfect|proven|excellent|wonderful|powerful|natural|surefire|fantastic|brilliant|effective|best) (?:way|means|hook|recipe|driver|lever|magnet) (?:to|of|for) (?:build|create|generate|spark|drive|engage|attract|motivate|keep|win|retain|excite|delight|inspire|reach|grow|boost|bring|make|foster|turn|get|build(?:ing)?|creat(?:ing)?|driving|engaging|attracting|keeping|winning)`,
])
/** What is wanted, asked, allowed or feared is no effect that is claimed: "to build trust", "if it scares people". */
const notSaid = anyCase(
  /(?:\b(?:to|must|should|shall|can|could|may|might|whether|if|not|never|cannot|that|which|who|aims?|goal|wants?|hopes?|helps?|lets?|until|unless|how|what|why|when|whenever|where|once) |n['’]t )(?:[a-zà-ɏ]+ ){0,5}$/,
)
/** "He says that it sells", "which means that it builds trust": said all the same. */
const saidThat = anyCase(
  /\b(?:says?|said|thinks|believes|means?|meaning|shows?|insists?|reckons?|argues?|claims?|know|sure|convinced|certain|anyway|fact|clear) that /,
)
/** The team's own doing and dealings: "we attract", "it keeps us". */
const ownDoing = /\b(?:we|i|us|our team)\b/i

/** "Attracts moths" is said of no one. */
const stirring = anyCase(`\\b(?:${stirs}|${stir}) `)
const someCrowd = anyCase(`\\b${crowd}\\b`)

/** The first such effect in the text, or undefined. */
export function effectIn(text: string): TextRange | undefined {
  const match = effects.exec(text)
  if (!match || notSaid.test(text.slice(0, match.index).replace(saidThat, ' ')) || ownDoing.test(match[0])) return undefined
  if (stirring.test(match[0]) && anyPeople(match[0]).length === 0 && !someCrowd.test(match[0])) return undefined
  return { start: match.index, end: match.index + match[0].length }
}
