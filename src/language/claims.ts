import type { TextRange } from '../markdown/text-range.js'
import { anyCase } from './any-case.js'
import { saysAssumption } from './assumptions.js'
import { besideStory } from './beside-story.js'
import { burdenIn } from './burdens.js'
import { appealIn } from './common-knowledge.js'
import { effectIn } from './effects.js'
import { evidenceIn } from './evidence.js'
import { gapIn } from './gaps.js'
import { leaningOfAny, leaningOfThem } from './leanings.js'
import { isMandate } from './mandates.js'
import { isConditional, isQuestion } from './moods.js'
import { hasNumber } from './numbers.js'
import { anyPeople } from './people.js'
import { type PeopleClaim, peopleClaim } from './people-claims.js'
import { anyOf } from './phrases.js'
import { praiseIn } from './praise.js'
import { isQuotation } from './quotations.js'
import { reactionIn } from './reactions.js'
import { hasSourceLink } from './source-links.js'
import type { Statement } from './statements.js'
import { trendIn } from './trends.js'
import { rankingIn } from './what-matters.js'

/** A statement about users, customers or the market that the text asks the reader to believe. */
export interface Claim extends TextRange {
  kind: PeopleClaim['kind'] | 'market' | 'research' | 'magnitude' | 'praise' | 'burden' | 'confidence' | 'appeal' | 'trend' | 'effect' | 'reaction'
  /** People will take it well, it is said. */
  welcome?: true
  /** It stands in the label in front of the statement: "**Sellers hate forms.** …". */
  inLabel?: true
}

const market = anyOf([
  String.raw`there (?:is|are) (?:currently |today |simply )?no (?:other |comparable |real |good |existing )?(?:[a-zà-ɏ]+ ){0,2}(?:products?|tools?|solutions?|alternatives?|competitors?|offerings?|apps?|services?|platforms?|systems?)\b`,
  String.raw`no (?:existing |current |other )?(?:solutions?|tools?|products?|apps?|platforms?|systems?|services?|vendors?) (?:[a-zà-ɏ]+ly )?(?:handles?|does|do|offers?|provides?|solves?|addresses|combines?|supports?|gives?|lets?|allows?|understands?|connects?|exists?)\b`,
  'nothing (?:like it|comparable|else (?:like|on the market|out there|comes|does|offers|exists))',
  'no (?:other|competitor|vendor|existing) (?:[a-zà-ɏ]+ ){0,3}(?:offers?|does|has(?! been\\b)|provides?)',
  // "No one has it", not "No one has said who pays".
  'no one (?:[a-zà-ɏ]+ ){0,3}(?:offers?|does|provides?|has(?! (?:yet |ever |really |actually |even )?(?:been|said|told|asked|tested|tried|run|seen|done|looked|answered|decided|checked|counted|measured|complained|objected|replied|noticed|reported|read|written|claimed|volunteered|access|to|the (?:key|keys|right|rights|time)|any (?:access|rights|idea))\\b))',
  // "No rival ships it for ferries", "a claim nobody else makes"
  String.raw`no (?:(?:other |existing |current |direct |single |known )?(?:competitors?|rivals?|incumbents?|vendors?|suppliers?)|other (?:product|tool|app|vendor|company|provider|platform|solution|game|service|supplier)) (?:[a-zà-ɏ]+ly |yet |really )?(?!(?:has been|is|was|in|on|of|for|at|with|from|who|that|which|can be|needs?|must|shall|should|sees|receives|gets|loses|pays|enters|signs|bids|waits|knows|uses|reads|writes|calls|depends|touches|accesses|runs|stores|shares|owns|listens|consumes)\b)[a-zà-ɏ]{3,}s\b`,
  String.raw`(?:nobody|no ?one) else (?:[a-zà-ɏ]+ly )?(?:makes?|does(?! the\b)|has(?! (?:access|keys?|rights?|permissions?|(?:a|the) keys?|to)\b)|offers?|builds?|provides?|sells?|solves?|combines?|covers?|serves?|delivers?|comes close|can (?:match|offer|copy|claim))\b`,
  String.raw`what (?!these [^.;:]{1,40} needs?\b)(?:[a-zà-ɏ]+ )?(?:today['’]s(?! (?:shift|date|list|orders?|menu|tour|roster)\b)|modern|young|younger|the modern|these) (?:[a-zà-ɏ]+ ){0,2}?[a-zà-ɏ]{3,}s? (?:(?:now|increasingly|simply|really|have come to) )?(?:expects?|wants?|demands?|needs?|(?:is|are) used to|look for)\b`,
  String.raw`no longer (?<!\b(?:if|when|once|whenever|until|that|which)\b[^.;:]{0,60}no longer )(?:[a-zà-ɏ]+ly )?(?:acceptable|enough|good enough|tolerable|tolerated|competitive|attractive|sustainable|up to (?:date|scratch)(?! (?:when|if|once|after)\b)|in keeping with|what [a-zà-ɏ]+ expect)\b`,
  String.raw`(?:go(?:es)?|going|went) (?<!\b(?:rail|pipe|cable|duct|chimney|mast|shaft|wire|vent|flue|rain|water)s? (?:will |would )?(?:go(?:es)?|going|went) )(?:straight )?through the roof|sky-?rockets?|go(?:es)? viral|sells? (?:itself|themselves)|spreads? like wildfire|flies? off the shelves?`,
  // "A picture of a stew sells better than a recipe": of things, as the author sees them.
  String.raw`(?:(?:travels?|sells?|converts?|sticks?|spreads?|ranks?|resonates?|lands?|go(?:es)? down) (?:[a-zà-ɏ]+ )?(?:better|further|farther|faster|more|best) (?:than|with)|(?:sells?|converts?|resonates?|lands?) (?:better|more|best) on)\b`,
  // "It's a no-brainer", "there is clearly a market for this"
  String.raw`(?:is|are|it['’]s|that['’]s) (?:really |simply |clearly |such )?an? (?:real |true |clear |obvious )?(?:no-?brainer|win-win|sure bet|safe bet|gold ?mine|killer (?:feature|app)|slam dunk|crowd-pleaser|magnet for)`,
  String.raw`there(?: is|['’]s) (?:clearly |definitely |certainly |obviously |surely )?an? (?:(?:huge|big|real|clear|strong|large|ready|obvious|definite|untapped) )?(?:market|demand|appetite|audience|gap in the market)(?: (?:for|out there|here))\b`,
  // "We hear again and again that …", "Sales hears this every week"
  String.raw`(?:we|i|sales|support|our [a-zà-ɏ]+) (?:keeps? hearing|hears?|(?:have|has) heard|keeps? seeing) (?:(?:this|it|that|the same(?: [a-zà-ɏ]+)?) (?:every|all|again|over and|from (?:all|every|many|most)|constantly|time and|a lot|often|everywhere)|(?:again and again|time and again|every (?:day|week)|all the time|over and over|constantly|regularly|repeatedly|often|from (?:many|all|most|countless) [a-zà-ɏ]+|everywhere) (?:that|how|about))\b`,
  // "exactly what every hobby brewer dreams of"
  String.raw`what (?:every|all|most|many) (?:[a-zà-ɏ-]+ ){1,3}?(?:wants?|dreams? of|has (?:always )?(?:wanted|been waiting for)|have (?:always )?(?:wanted|been waiting for)|wish(?:es)? for|longs? for)\b`,
  // "All the big chains have one"
  String.raw`(?:all|most) (?:of )?the (?:big|bigger|large|larger|major|leading|main|other|popular|well-known|top|serious) (?:[a-zà-ɏ]+ ){0,2}?[a-zà-ɏ]{3,}s (?:already |now |all |long since |have ){0,2}(?:have|has|do|offer|got|introduced|ship|launched|support|use|sell)\b`,
  // "A differentiator in tenders" needs no adjective to be a claim.
  String.raw`differentiators? (?:in|for|against|from|vs)\b`,
  String.raw`(?:existing|current|other|competing) (?:[a-zà-ɏ]+[- ]){0,3}(?:products?|tools?|solutions?|projects?|offerings?|alternatives?|apps?|systems?|competitors?|vendors?) (?:(?!(?:that|which|who)\b)[a-zà-ɏ]+ ){0,3}(?:do(?:es)? not|don't|doesn't|cannot|can't|lack|fail|solve|fall short|are|generally)`,
  'product[/ -]market fit',
  // "All direct competitors have one", "Everybody in logistics has forecasting by now": others have it, so it is needed.
  String.raw`(?:(?:all|most|many|several|every|leading|the (?:big|large|major|leading|other|principal)) (?:of (?:the|our) )?(?:[a-zà-ɏ]+ ){0,3}?(?:competitors?|rivals?|vendors?|providers?|players|brands|suites|suppliers)|everyone else|every other (?:competitor|rival|vendor|provider|brand|app|tool|product|company|hospital|school|bank|shop|site|platform)) (?:already |now |all |long since )*(?:have|has|do|does|offers?|got|introduced|ships?|launched|support)\b`,
  String.raw`every(?:one|body)(?: (?:else|in [a-zà-ɏ\d]+(?: [a-zà-ɏ]+)?))? (?:already )?(?:has|does|offers|got|is doing) (?:[a-zà-ɏ]+ ){1,3}?(?:now|nowadays|these days|by now|already|today|anyway)\b`,
  '(?:the )?(?:market|industry|genre|sector|world|field|trade|competition) (?:is|are|has been) (?:moving|heading|going|shifting|drifting) (?:this way|that way|there|towards?|in (?:this|that) direction)',
  String.raw`(?:win|dominate|disrupt|revolutionise|revolutionize|(?:we|to) (?:lead|own|transform)) the (?:digital |whole |entire )?(?:[a-zà-ɏ]+ )?(?:market|industry|sector|category|transformation|space)\b`,
  '(?:compelling|unique|golden|once-in-a-[a-zà-ɏ]+) (?:[a-zà-ɏ]+ )?opportunity',
  'is (?:fundamentally|basically|simply) broken',
  // "Nobody is serving the small shop properly", "In five years no one will …"
  String.raw`(?:nobody|no ?one)(?: else)? (?:is|has|have|does|really) (?:(?!(?:been|asked|told|said|mentioned|looked|seen|checked|noticed|answered)\b)[a-zà-ɏ]+ ){0,2}?(?:serv|solv|build|built|offer|combin|crack|address|tackl|provid|deliver|focus)[a-zà-ɏ]*`,
  String.raw`in (?:\d+|two|three|five|ten|a few) years(?:['’] time)?,? (?:nobody|no ?one|every(?:one|body)|every [a-zà-ɏ]+|all [a-zà-ɏ]+)\b`,
  String.raw`no [a-zà-ɏ]+ (?:will|would) ever\b`,
  String.raw`(?:big|key|major|real|strong|huge|clear|unique) (?:differentiator|USP|selling (?:point|proposition)|competitive advantage)s?\b`,
  String.raw`(?:is|are|would be) (?:[a-zà-ɏ]+ ){0,2}?(?:not (?:sellable|saleable|competitive)|un(?:sellable|saleable|competitive))\b`,
  String.raw`in (?:today['’]s|the modern|our) (?:[a-zà-ɏ-]+,? ){0,3}(?:world|age|era|economy|landscape|society|environment)\b`,
  String.raw`(?<!\b(?:needs?|wants?|not|no|seeks?|without) )\ba proven (?:[a-zà-ɏ]+ )?(?:model|method|approach|solution|concept|formula|system|format|way|track record)\b`,
  // "Other companies in the sector have had one for years", "We're the only one of the five without"
  String.raw`other (?:companies|firms|providers|councils|banks|schools|hospitals|teams|apps|tools|shops|brands)(?: [a-zà-ɏ]+){0,4} (?:have|has) (?:already |long |all )?(?:had )?(?:one|it|this|that|them)\b`,
  "we(?:['’]re| are) the only (?:ones?|[a-zà-ɏ]+)(?: [a-zà-ɏ]+){0,4} without",
  '[a-zà-ɏ]{3,}s (?:understand|read|trust|like|remember|use) (?:an? |the )?[a-zà-ɏ]+ (?:better|more|faster) than',
  // A market's size: "60M+ informal workers", "a $4 billion industry".
  String.raw`(?<![$€£₹] ?[\d.,]{0,15})\d[\d.,]{0,15} ?(?:[mb]|bn|mn|million|billion|trillion)\+? (?:[a-zà-ɏ]+ ){0,3}(?:people|persons|users|customers|workers|traders|consumers|adults|students|learners|farmers|households|families|businesses|companies|enterprises|smes|smbs|freelancers|developers|patients|drivers|players|gamers|travel+ers|shoppers|homeowners|owners|renters|seniors|parents|children|teachers|citizens|migrants|employees)\b`,
  String.raw`(?<=[$€£₹] ?)\d[\d.,]{0,15} ?(?:[mb]|bn|mn|million|billion|trillion)\b[^.;]{0,20}\b(?:market|industry|opportunity|sector|category)\b`,
  String.raw`(?:is|are) (?:dead(?=\W{0,3}$|[.,;:!)]| (?:and|or|in the water|as|today|now|by now)\b)|a thing of the past|on (?:its|their) way out|here to stay|the future)\b`,
  String.raw`\bwhat [a-zà-ɏ]+ (?:expect|want|demand|are used to) (?:nowadays|today|these days|now)\b`,
  String.raw`(?:will|would|is going to|is sure to|is bound to) be (?:an? )?(?:[a-zà-ɏ]+ )?(?:hit|success|winner|no-brainer|bestseller|crowd-pleaser)\b`,
  String.raw`gives? us (?:an? |the )?(?:[a-zà-ɏ]+ )?(?:edge|advantage|lead|head start)\b`,
  'notoriously',
  'industry[- ]standard',
  String.raw`(?:primary|main|biggest|only|no (?:real|direct)) (?:competition|competitors?)\b`,
  'the market (?:is(?! (?:open|closed|held|set up|on|at|in|next)\\b)|wants|needs|expects|demands)',
  String.raw`in (?:an?|this|the) (?:era|age|world|time) (?:when|where|in which)\b`,
  'growing (?:demand|market|trend|need)s?',
  'huge (?:markets?|demand|opportunit(?:y|ies))',
  String.raw`(?:is|are) (?:huge|massive|booming|exploding|growing (?:rapidly|fast|quickly))\b`,
  'a core part of how',
  'where the (?:industry|market|world) is (?:heading|going|moving)',
  '(?:has|have) matured',
  'becom(?:e|es|ing) (?:[a-zà-ɏ]+ )?(?:widespread|standard|the norm|mainstream|essential|table[- ]stakes|the default|the new normal|the preferred|a must|commonplace|indispensable|ubiquitous|a commodity|a necessity|unavoidable|inevitable)',
  '(?:very |quite )?common practice',
  '10x',
  'ten times (?:easier|faster|better|more)',
])
const magnitude = anyOf([
  String.raw`(?:huge|massive|major|significant|enormous|immense|big|considerable|tremendous|vast|drastic|substantial|(?<!\b(?:feels?|be|is|are|was|felt|makes?|made|get|gets) )real) (?:[a-zà-ɏ]+ ){0,2}(?:improvement|pain|pain point|problem|issue|benefit|opportunity|demand|need|boost|frustration|barrier|burden|impact|advantage|hurdle|cost|potential|appetite|upside)s?`,
  '(?:vastly|significantly|drastically|greatly|dramatically|massively|hugely|radically|considerably) (?:simplif|improv|increas|reduc|better|eas|fast|speed|enhanc|boost|cut|lower|shorten|rais|accelerat|expand)[a-zà-ɏ]*',
  '(?:is|are) (?:prevalent|widespread|rampant|well[- ]known|commonplace|ubiquitous|notorious|universally|extremely common|very common)',
  'common (?:misconception|problem|complaint|issue|frustration|request)s?',
  'one of the (?:more|most|biggest|main|top) (?:[a-zà-ɏ]+ ){0,2}(?:tasks|problems|pain points|challenges|complaints|frustrations|barriers|reasons|issues)',
  '(?:sheer|hidden|real) cost',
  String.raw`(?:scares?|puts?|drives?|turns?|chases?) (?:[a-zà-ɏ]+ ){1,3}(?:off|away)\b`,
  String.raw`(?:will|would) (?:finally|at last) (?:have|be|get|see|understand|know|enjoy)\b`,
  'widely (?:used|known|liked|adopted|accepted)',
  // "Patrons who feel at home give for longer", "Families sitting together come back more often."
  String.raw`(?:(?:who|that) [^.;,]{3,60}?|[a-zà-ɏ]{3,}ing (?:[a-zà-ɏ]+ ){0,3}?)\b(?:give|stay|spend|buy|return|come back|renew|convert|churn|leave|donate|order|learn|play|read|listen|recommend|deliver|work|ship|perform|sell|earn|book|pay|grow|succeed)s? (?:us )?(?:(?:\d+|two|three|many) times (?:as|more)|twice|more\b|longer|for longer|again|sooner|faster|less\b|better)`,
  String.raw`(?:is|are|feels?|seems?) (?:(?:very|too|so|quite|often|really) )*(?:confusing|frustrating|overwhelming|annoying|intimidating|daunting|off-putting) (?:to|for) (?:(?!us\b|me\b)[a-zà-ɏ]+ ){0,3}?(?:people|users|customers|[a-zà-ɏ]{3,}s)\b`,
  'increases? (?:developer |team |user |employee |customer )?(?:productivity|satisfaction|engagement|trust|loyalty|efficiency)',
  '(?:much|far|a lot|way) (?:more|less|easier|better|faster|simpler|harder)',
  'more user-friendly',
  'successfully adopted',
  String.raw`(?:(?:reduc|increas|improv|sav)(?:es|ing)|(?:cut|boost|lower|grow)(?:s|t?ing))\b[^.;]{2,50}?\bby (?:over |around |about )?\d+ ?(?:%|percent|x)`,
  String.raw`(?:reduc|cut|increas|improv|boost|sav|lower|grow)(?:e|es|ing|ting|s)?\b[^.;]{2,50}?\bby up to \d+ ?(?:%|percent|x)`,
  // A threshold is none: "> 10 % lower".
  String.raw`(?<![<>≤≥] ?)\d+ ?(?:%|percent|x|×) (?:(?!(?:in|of|when|if|or|and)\b)[a-zà-ɏ]+[- ]){0,3}(?:reduction|improvement|increase|decrease|savings?|faster|fewer|less|higher|lower|more)\b`,
])
const research = anyOf([
  String.raw`(?:(?:usability |user |market )?(?:testing|tests|transcripts|interviews)|analysis of [^.;]{3,40}?) (?:clearly |also )*(?:show|suggest|indicate|reveal|confirm|prove)s?(?: that)?\b`,
  '(?:research|studies|data|surveys?|analytics|evidence|statistics|experts?|feedback|experience|history|industry reports?|analysts?) (?:clearly |consistently |has |have |also |all )*(?:show(?:s|n|ed)?|found|identif(?:y|ies|ied)|reveal(?:s|ed)?|suggest(?:s|ed)?|indicate(?:s|d)?|prove(?:s|d|n)?|confirm(?:s|ed)?|tell(?:s)? us|demonstrate(?:s|d)?)',
  String.raw`(?<!\b(?:what|thing|things|all|everything|little|much|best|if|as far as|so|so that) )(?:we|it['’]s|it is) (?:all )?(?:know|known|obvious|clear|no secret|evident|a fact)\b(?! (?:[^.,;:]{0,30} )?(?:which|whether|what|when|who|where|how|if)\b)(?! (?:this|that|it|so) (?:from|by|through)\b)(?! (?:enough|(?:too |so |very )?little|nothing|less|more|as much)\b)(?: that)?`,
  String.raw`[a-zà-ɏ]{3,}s are (?<!\b(?:if|when|once|until|before|after|whether|unless|so that|as soon as) (?:[a-zà-ɏ]+ ){1,4}are )(?:all |quite |absolutely |firmly |totally )?(?:convinced|certain|sure|adamant|of the opinion) (?:that|it|they|this)\b`,
  "(?:we(?:['’]ve| have)|i(?:['’]ve| have)) (?:(?:learned|learnt|seen|found|noticed|observed|heard)(?: that|:| (?:how|from))|already validated|seen this)",
  'we (?:observe|see|know|find) that',
  'everyone knows',
  '(?:it|this) is (?:widely|commonly|generally|universally) (?:recognised|recognized|accepted|acknowledged|agreed|understood|believed)',
  '(?:was|were|is|are|has been|have been) (?:very |extremely |really )?(?:well|warmly|positively|enthusiastically) (?:received|met)',
  String.raw`(?<!\b(?:until|once|when|if|that|unless) )(?:i['’]m|i am|we['’]re|we are) (?:absolutely |quite |totally |very |fully |highly )?(?:convinced|certain|positive|sure|confident)\b(?! (?:how|what|whether|if|which|about|where|yet)\b)`,
  "there(?:['’]s| is) no doubt|no doubt that|beyond doubt|undoubtedly|without a doubt",
  String.raw`(?:studies|research|experts|surveys) (?:showing|suggesting|proving|saying)\b`,
  '(?:it|as) is (?:well|widely|generally) known',
  'needless to say',
  'as (?:everybody|everyone|we all) knows?',
  "that['’]s (?:well|widely|generally|commonly) known",
  String.raw`(?:an )?estimated (?:[$€£₹] ?)?\d[\d.,]{0,15}(?: ?[-–] ?\d[\d.,]{0,8})? ?\+?(?:%|bn|k|million|billion|trillion)`,
  'have already validated',
])

/** "Confidence = 10": a number for how sure somebody is, which is worth what stands behind it. */
const confidence = anyCase(
  /^\W*(?:our |level of |overall )?confidence(?: level| score| rating)?\s*(?:=|:|is|-|–)\s*(?:\d+(?: ?%|\/10)?|(?:very )?high)(?![\da-zà-ɏ])/,
)

/** The first claim that a statement makes in the author's own words, or undefined. */
export function claimIn(statement: Statement): Claim | undefined {
  return statement.read(readClaim)
}

function readClaim(statement: Statement): Claim | undefined {
  if (isQuotation(statement) || statement.kind === 'step') return undefined
  const text = premiseOf(besideStory(statement))
  if (isQuestion(text) || isRule(text) || asksWhether.test(text)) return undefined
  const labelled = labelClaim(statement)
  if (labelled) return labelled
  const spoken = uncountedIn(text)
  if (spoken) return { kind: 'research', start: spoken.index, end: spoken.index + spoken[0].length }
  const appeal = appealIn(text)
  if (appeal) return { kind: 'appeal', ...appeal }
  const reaction = reactionIn(text)
  if (reaction) return { kind: 'reaction', ...reaction }
  const people = isConditional(text) ? undefined : peopleClaim(text)
  if (people && !(people.kind === 'trouble' && isMandate(text))) return people
  const them = statement.previous && anyPeople(statement.previous.text).length > 0 ? leaningOfThem(text) : isConditional(text) ? undefined : leaningOfAny(text)
  if (them) return { kind: 'attitude', ...them }
  for (const [kind, pattern] of [
    ['confidence', confidence],
    ['research', research],
    ['market', market],
    ['magnitude', magnitude],
  ] as const) {
    if (kind === 'magnitude' && !concernsPeople(text)) continue
    const match = pattern.exec(text)
    if (match && kind === 'magnitude' && supposed.test(text.slice(0, match.index))) continue
    if (match) return { kind, start: match.index, end: match.index + match[0].length }
  }
  const gap = gapIn(text)
  if (gap) return { kind: 'market', ...gap }
  const ranking = isConditional(text) ? undefined : rankingIn(text)
  if (ranking) return { kind: 'generality', ...ranking }
  const trend = trendIn(text)
  if (trend) return { kind: 'trend', ...trend }
  const effect = effectIn(text)
  if (effect) return { kind: 'effect', ...effect }
  const praise = praiseIn(text)
  if (praise) return { kind: 'praise', ...praise }
  const burden = isConditional(text) ? undefined : burdenIn(text)
  return burden && { kind: 'burden', ...burden }
}

/** "**Sellers hate forms.** They …": a label that is a sentence of its own. */
function labelClaim({ index, label }: Statement): Claim | undefined {
  if (index > 0 || !label || !/\S\s+\S+\s+\S/.test(label) || isQuestion(label) || isConditional(label) || isRule(label)) return undefined
  const people = peopleClaim(label)
  return people && people.kind !== 'trouble' ? { kind: people.kind, inLabel: true, start: 0, end: 0 } : undefined
}

/** "Older riders rarely change the route, so why not start with them?", "…, so it must be big": what the question or the rule takes for granted. */
function premiseOf(text: string): string {
  if (!isQuestion(text) && !isRule(text)) return text
  const asked = text.search(/(?:,|;| –| —) so\b/i)
  return asked > 0 && !opensQuestion.test(text) ? text.slice(0, asked) : text
}
const opensQuestion = anyCase(
  /^\W*(?:is|are|was|were|do|does|did|will|would|can|could|should|shall|may|might|has|have|had|who|what|when|where|which|whose|why|how|whether|if|isn['’]t|aren['’]t|don['’]t|doesn['’]t)\b/,
)

/** "We haven't seen a significant need", "If a new and significant need arises": nobody says that there is one. */
const supposed = anyCase(/(?:^|[^a-zà-ɏ])(?:if|whether|unless|should)\s[^.;:]{0,120}$|(?:\bnot|n['’]t|\bno|\bwithout|\bnever)\s+(?:[a-zà-ɏ]+\s+){0,3}$/)

/** How much better a thing gets is a claim where it is about people or the market, not about the team's own ways. */
function concernsPeople(text: string): boolean {
  if (/\bwill (?:allow|enable|let|help) (?:us|me)\b/i.test(text)) return false
  return (
    anyPeople(text).length > 0 ||
    /\d ?%|\b(?:pain points?|user|customer|market|ecosystem|industry|business|experience|adoption|team|fraud|disputes?|conflicts?|churn|complaints?|costs?|revenue|productivity|sector|workload|time to (?:hire|market)|sales|bookings|hiring)\b/i.test(
      text,
    )
  )
}

/** "Test whether buyers trust it", "So that I don't miss it": to be found out, or somebody's job in their own voice. */
const asksWhether = anyCase(
  /^\W*(?:to )?(?:test|validate|verify|check|find out|learn|measure|see|explore|investigate|ask|understand)(?:ing)? (?:whether|if|how|why|what|which)\b/,
)

/** A rule for the product, not a statement about the world. */
function isRule(text: string): boolean {
  return /\b(?:must|shall|should)\b/i.test(text) && !/\b(?:because|since|as)\b/i.test(text)
}

/** "The promised 12 % saving came out as 7": it was looked at. */
const cameOut = /\d.*\b(?:came|turned) (?:out|in) (?:as|at|to be)\b.{0,40}\d/i

/** Whose research it was, when, or with how many: a percentage alone is none of these. */
const namesStudy = anyCase(
  /\b(?:we|our|i|my|us)\b|\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\baccording to\b|\b(?:\d[\d.,]{0,15}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:[a-zà-ɏ]+ ){0,3}(?:customers?|users?|people|respondents|participants|companies|teams|interviews?|sessions?|tickets?|calls?|responses)\b/,
)

/** "Everybody we spoke to": how many that were would be the evidence. */
const uncounted = anyCase(
  /\b(?:every(?:one|body)|all(?: of)? the (?:[a-zà-ɏ]+ ){1,2}|most (?:of the )?(?:[a-zà-ɏ]+ )?)(?: else)? ?(?:that |who(?:m)? )?(?:we|i)(?:['’]ve| have)? (?:talked|spoken|spoke|shown|showed|asked|met|interviewed|tried|told|know(?! (?:by|of|about)\b))\b/,
)
/** "All the parts we know" are no people. */
function uncountedIn(text: string): RegExpExecArray | undefined {
  const said = uncounted.exec(text)
  return said && (/^every/i.test(said[0]) || anyPeople(said[0]).length > 0) ? said : undefined
}

/** "Shown to work in the April test": there it can be looked up. */
const inTheTest = anyCase(
  /\b(?:in|by|at|during) (?:the|our|last [a-zà-ɏ]+['’]s?) (?:[a-zà-ɏ\d-]+ ){0,3}(?:tests?|trials?|pilot|study|audit|survey|review|spike|interviews|log)\b/,
)

/** "Six of nine would use it": what a count of applause may be worth. */
const hasShare = (text: string): boolean =>
  /\b(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:of|out of|in) (?:the |our |those )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|\d ?%|\d[.,]\d (?:of|out of|on)\b/i.test(
    text,
  )
/** What rivals have shown does not bear out where the world is going. */
const ofOthers = anyCase(
  /\b(?:competitors?|rivals?|vendors?|suites|incumbents?|players|(?:every|all|many|most) (?:the )?(?:others?|brands|suppliers|providers))\b/,
)

/**
 * Does the statement, its neighbour or its paragraph carry a source: a number, a link, a study, a quotation, or an open assumption?
 * Research that is only invoked is not borne out by what stands before it.
 */
export function isSourced(statement: Statement, claim?: Claim): boolean {
  if (claim?.kind === 'appeal') return inTheTest.test(statement.text) || hasNumber(statement.text) || hasSourceLink(statement) || saysAssumption(statement.text)
  if (claim?.kind === 'reaction') return hasShare(statement.text) || hasSourceLink(statement) || saysAssumption(statement.text)
  if (claim && uncountedIn(statement.text)) return hasNumber(statement.paragraph) || hasSourceLink(statement) || saysAssumption(statement.text)
  if (claim?.kind === 'research' && !namesStudy.test(statement.paragraph)) return hasSourceLink(statement) || saysAssumption(statement.text)
  if (claim?.kind === 'magnitude' && cameOut.test(statement.text)) return true
  if (claim?.kind === 'trouble' && statement.siblings.some((near) => evidenceIn(near)?.kind === 'count')) return true
  const around = [statement, statement.next, claim?.kind === 'research' ? undefined : statement.previous].filter((near) => near !== undefined)
  const ofTheWorld = claim?.kind === 'trend' || claim?.kind === 'market'
  return (
    around.some((near) => (evidenceIn(near) !== undefined && !(ofTheWorld && near !== statement && ofOthers.test(near.text))) || isQuotation(near)) ||
    hasSourceLink(statement) ||
    saysAssumption(statement.text)
  )
}
