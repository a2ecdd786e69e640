import { anyCase } from './any-case.js'
import { type Asker, askerAfter, askerBefore } from './askers.js'
import { besideStory } from './beside-story.js'
import { deedIn, subjectBefore } from './deeds.js'
import { everyMatch } from './every-match.js'
import { promiseVerbs } from './lexicon.generated.js'
import { isAsserted, isConditional } from './moods.js'
import { inCharge } from './patrons.js'
import { anyOf, phrases } from './phrases.js'
import { isQuotation } from './quotations.js'
import { remember } from './remember.js'
import { type Asked, asksForArtefact, asksForIt, needBehind, theClient } from './requested.js'
import { namedInColumn } from './source-columns.js'
import type { Statement } from './statements.js'

/** Somebody's wish, demand, promise or decision, as a sentence reports it; `who` is empty where nobody is named ("has been requested"). */
export interface Request extends Asked {
  /** The words that make it a request, as written. */
  said: string
  /** What is asked for names a thing to build. */
  forArtefact: boolean
  /** What is asked for is what the text speaks of already: "wants it", "would like the same". */
  forIt: boolean
  /** A cell of a table's source column says so. */
  fromColumn?: true
}

type Found = Omit<Request, 'forArtefact' | 'forIt'>

/** How a wish is said, behind the one who has it. */
const asking = 'ask(?:ed|s|ing)?(?: (?:us|me|the team|product|again|twice|repeatedly|many times|more than once|explicitly))*'
const askVerb = anyOf(
  [
    `${asking} (?:for|to)`,
    // "Legal was asked whether it is fair": a question of the team's own.
    String.raw`(?<!\b(?:is|are|was|were|been|be) )${asking} (?:if|whether)`,
    'ask(?:ed|s) (?:twice|three times|again|repeatedly|several times|every (?:week|month|quarter))',
    String.raw`ask(?:ed|s)(?=\s*(?:$|[,.;)]|(?:and|so|but)\b))`,
    String.raw`expect(?:s|ed)? (?:this|it|that|an?|the|to have|to see)\b`,
    'request(?:ed|ing|s)?',
    'demand(?:ed|s|ing)?',
    'insist(?:ed|s|ing)? (?:on|that)',
    // "Ada wants to see it before Friday": the paper, and no product.
    String.raw`want(?:ed|s)?(?! to (?:see|read|discuss|hear (?:of|about)|talk about) (?:it|this|that) (?:before|by|again|first|next|tomorrow|today|on (?:Mon|Tues|Wednes|Thurs|Fri)day)\b)`,
    'wish(?:ed|es)',
    'would (?:really |very much |also |all )?(?:like|love|prefer)',
    'likes? to (?:see|have)',
    String.raw`suggest(?:ed|s)(?= (?:an?|the|it|this|that|to (?:add|build|have))\b)`,
    '(?:push(?:ed|es|ing)|press(?:ed|es|ing)|lobb(?:ied|ies|ying)|begg(?:ed|ing)|call(?:ed|s|ing)) for',
    "(?:won['’]?t|will not|refuses? to) (?:drop|sign|renew|let (?:it|this) go)",
    '(?:raised|brought) (?:it|this) (?:again|up|at|in|during|with us|twice)',
    'keeps? (?:asking|coming back)',
    'waiting for',
    '(?:brought|put) (?:it |this |them )?forward',
    'tabled',
    'escalated (?:it|this|that)',
    '(?:has |have |had )?(?:issued|sent|gave|given|handed|submitted) (?:us |me |over |in )?(?:an?|the|their|its|his|her) (?:[a-zà-ɏ-]+ )?(?:requirements?|features?|wish|request|change)[ -]?(?:lists?|catalogue)',
  ],
  'g',
)
/** One user or client in the singular and in general is a case at runtime, not a request to the team. */
const anyOne = anyCase(/^(?:an?|any|the|each|every|one|another)?\s*(?:[a-zà-ɏ]+ )?(?:user|client|customer|admin|buyer|prospect|partner)$/)

const passive = anyCase(
  /\b(?:requested|asked for|wished for|demanded|wanted|proposed|suggested|required)(?: explicitly| specifically| twice)? by|(?:at|on|upon) the request of|at the behest of|per (?=(?:the )?(?:steering|board|ceo|cto|exec|leadership|management|sales)\b)|(?:feature |user |customer )?requests? (?:from|by)|(?:wish ?list|must-have) (?:from|of)|came from|(?:came|comes|coming) (?:straight|directly) from|(?:^\W*|\b(?:this|that|it|one|ideas?|requests?|wish(?:es)?|requirements?|asks?|demands?|items?|points?|entry|features?|need|list|push|pressure|initiative) )(?:comes?|coming) from|(?:on|from) the (?:[a-zà-ɏ]+ )?list (?:from|of|by)\b|\blist from\b/g,
)
const decidedBy = anyCase(
  /\b(?:pet|favou?rite|beloved|long-standing|dearest|special|personal) (?:feature|topic|subject|theme|toy|screen|function) of\b|\bper (?:my|our|his|her|last|yesterday['’]s|today['’]s) (?:[a-zà-ɏ]+ )?(?:call|meeting|talk|chat|mail|e-?mail|conversation|discussion|visit) (?:with|from)\b|\b(?:idea|wish|request|topic|suggestion|feature|it|this|that) (?:first |originally )?(?:came up|was born|arose|originated) (?:in|at|over|during|on|after) (?:(?:the|an?|our|that|last|his|her|their) )?(?:[a-zà-ɏ]+ ){0,2}?(?:dinner|lunch|coffee|drinks|beer|golf|call|visit|talk|chat|trip|flight|demo|conversation)s? (?:with|at)\b|\b(?:mandated|chosen|picked|selected|decided|decreed|ordered|promised|agreed)(?: on| upon)? by\b|\b(?:(?:express |explicit )?wish|desire|dream|idea|favou?rite|pet project|baby|request|demand|condition) of\b|\b(?:see|as per|per) (?:the )?(?:mail|e-?mail|message|call|letter|note) (?:from|of|with)\b|\bwas in the (?:pitch|demo|offer|proposal) (?:to|for|at)\b|\bas discussed with\b|\bcame up in the (?:workshop|meeting|call|demo|talks?) (?:with|at)\b|\bowe (?:it|this|that) to\b|\ba must(?:-have)? (?:for|of)\b|\bfollow(?:s|ing|ed) from (?:this|that|the|our|a) (?:call|meeting|visit|demo|workshop|talk|mail|e-mail)(?: with)?\b|\b(?:according to|after|as in) (?:the|a|his|her|their) (?:sketch|drawing|list|wish|wishes|note|mail|mock-?up|idea) (?:that|of|by|from|which)\b|\bdeal[- ]?breaker for\b|\b(?:promised|agreed|shaken on|settled) (?:to|with)\b|\bhow(?= \S+ (?:does|do|has|have) (?:it|this)\b)|\bfollowing(?= (?:the )?(?:steering|board|ceo|cto|exec|leadership|management)\b)/g,
)
const decides = anyCase(
  /\b(?:mandated|decreed|resolved|voted (?:for|in favou?r of) (?:it|this|that|them)|(?:announced|unveiled) (?:it|this|that|the [a-zà-ɏ]+(?: [a-zà-ɏ]+){0,2}?)(?= (?:at|during|in|to) (?:the|our|their|its|a)\b)|(?:ordered|instructed|directed) (?:that|us|the team|product)|decided (?:on|that|to|we)|chose|picked|selected|wants (?:it|this) (?:live|in|out|done)|made it a (?:priority|must))(?![a-zà-ɏ\p{N}])/gu,
)
/** How somebody's weight behind a thing is told, without a word on why. */
const favours = anyOf(
  [
    '(?:is|are|was|were|(?:has|have|had) been) (?:(?:very|really|quite|extremely|pretty|rather|fairly|so) )?(?:keen|insistent|adamant|all for it)',
    'attach(?:es|ed)? (?:great |much |particular |high )?importance to',
    'feels? (?:very )?strongly about',
    '(?:is|are) (?:very )?particular about',
    'wish(?:es)? (?:it|this) so',
    "can(?:no|['’])t (?:do|live|be) without",
    'can not do without',
    "(?:found|finds|thought|thinks) (?:it|this|that|the idea)(?: was| is|['’]s)? (?:super |really |very |so )?(?:cool|great|amazing|nice|brilliant|important|fun|lovely|handy|useful|practical|helpful|good|neat|smart|clever|sensible|a must)",
    String.raw`(?:loved?|likes?|liked) (?:it|this|that|the idea)\b`,
    String.raw`insist(?:s|ed)?\b`,
    'indicated (?:that )?(?:we|they|it)',
    String.raw`says? (?:that )?(?:the|it|this|we|they)\b(?=[^.;]{2,60}\b(?:should|must|has to|have to|stays?|needs? to)\b)`,
    'the driving force',
    '(?:has|have|had) been (?:on about|after|pushing|nagging|waiting)',
    String.raw`expects? (?:it|this|that)\b`,
    String.raw`put (?:it|this|that) on (?:the|our) (?:list|roadmap|agenda|backlog)\b`,
    String.raw`(?:is|are|keeps?|been) asking(?=\s*(?:$|[,.;)]))`,
    String.raw`would (?:also |really )?(?:appreciate|welcome|enjoy) (?:it|this|that)\b`,
    String.raw`made (?:it|this|that) an? (?:condition|must|priority|topic)\b`,
    String.raw`likes? to (?:compare|see|have|look|show)\b`,
    String.raw`(?:walks?|leaves?|goes elsewhere|cancels?)(?=\W*$)`,
    'keeps? (?:mentioning|nagging|pushing)',
    String.raw`(?:brought|brings|raised|raises) (?:it|this|that) up\b`,
    String.raw`(?:is|are|was|were) (?:an? )?(?:big |huge |great )?fans?\b`,
    String.raw`(?:would be|will be|is|are) (?:over the moon|delighted|thrilled|ecstatic)\b`,
    String.raw`(?:saw|has seen|have seen) (?:one|it|this|that|something like (?:it|this|that)) (?:at|in|on|from)\b`,
    String.raw`show(?:ed|n|s) (?:it|this|that) to (?:the )?(?:press|board|investors|customers?|clients?|council|partners?|minister)\b`,
    String.raw`(?:said|says)(?: so)?(?=\W*$)`,
    String.raw`(?:has|have|had) asked(?=\s*(?:$|[,.;)]))`,
    String.raw`wanted (?:it|this|that)\b`,
    String.raw`(?:won['’]?t|will not|wouldn['’]t|would not|can['’]t|cannot|can not|refuses? to) (?:accept|sign|renew|go live|pay|buy|take (?:it|this)|live|work|do|let (?:it|this) go)\b`,
    String.raw`(?:has|have) already (?:printed|announced|teased|advertised|posted|put out)\b`,
    String.raw`likes? (?:[a-zà-ɏ]+s|[a-zà-ɏ]+ion|[a-zà-ɏ]+ing)(?=\W*$)`,
    'prefers?(?! to (?:know|understand))',
    String.raw`(?:won['’]?t|will not|wouldn['’]t|doesn['’]t want to) hear of\b`,
    'would find (?:it|this|that) (?:motivating|handy|useful|nice|great|good|helpful|practical|exciting|lovely|attractive|cool)',
    String.raw`(?:took|takes|has taken) the view\b`,
    '(?:is|are|was|were) firm on',
    String.raw`(?:is|are|was|were) (?:content|happy) (?:with|to|about)\b(?=[^.;]{0,60}\b(?:so long as|as long as|provided)\b)`,
    String.raw`(?:bring|brought)s? up\b(?= (?:when|every|in|at|whenever|each))`,
    String.raw`points? at (?:it|this|that|them) in (?:every|each)\b`,
    // a condition: "won't put anything on its list that has no cards", "refuses to sign unless …"
    String.raw`(?:won['’]?t|will not|refuses? to|would not|wouldn['’]t) (?:[a-zà-ɏ]+ ){1,8}?(?:unless|that (?:has|have|had)(?:n['’]t| not| no)|that (?:is|are)(?:n['’]t| not))\b`,
    String.raw`(?:had|have|has|got|are used to|is used to|knows?) (?:it|this|that|one|the same)(?: way)? (?:at|in|from|with) (?:the|their|his|her) (?:last|old|previous|former|other|current)\b`,
  ],
  'g',
)
const manyAsk = anyCase(
  /\bput to (?:the|a) vote\b|(?<!\bvotes? )\b(?:by|on) (?:a )?show of hands\b|\b(?:points|items|ideas|wishes|topics|features|requests) (?:with|that (?:got|had|have)) (?:the most|(?:\d{1,3}|two|three|four|five)(?: or more)?) votes\b|\bso (?:(?!(?:as|what|here|there|how|where|that|this|so|which|than|because|if|like|who|whom|whose|why|when|and|but|or|for|to|of|is|was|not|never|always|we|i|you|they|he|she|nobody|somebody|whatever|whichever|wherever|however|knows?|says?|tells?|sees?|thinks?|shows?)\b)[a-zà-ɏ-]+ ){1,5}it is(?=\W*(?:$|[.;]))|\bon slide \d+ of (?:the |our |his |her )?(?:board|sales|investor|strategy|pitch|launch)\b|\brecogni[sz]es? (?:his|her|their) (?:ideas?|wish|wishes|points?)\b|\b(?:the )?same as (?:in|on|at) their (?:own |old |other |current )?(?:[a-zà-ɏ]+ )?(?:system|app|tool|site|portal|platform|software)\b|\bin (?:every|each|all|most) (?:RFPs?|tenders?|requests? for proposal|demos?|sales calls?)\b|\btop[- ]voted\b|\b(?:we|sales) (?:keep )?los(?:e|ing) deals (?:over|because of|without) (?:it|this|that)\b|\bwe(?:['’]ve| have)? said yes to (?:it|this|that)\b|\b(?:suggestions?|requests?|wishes|proposals?|asks)(?: [\d, ]+(?:and|&) \d+)? (?:has|have) been (?:made|received|submitted|raised|voiced|incorporated|included|accepted|adopted|taken (?:over|up|into))\b|\b(?:we (?:keep|kept) (?:hearing|getting|receiving|seeing)|(?<!(?:accept|handl|process|receiv|send|submit|mak|serv|issu|queu|batch|retry)[a-zà-ɏ]{0,3} )(?:many|several|frequent|repeated|multiple|numerous|countless|a lot of|lots of|popular|top|most common)) (?:[a-zà-ɏ]+ ){0,3}?(?:requests?|asks|demands?) (?:for(?! (?:the same|each|every|one|which|its|their|his|her|this|that|leave|time off|quotes?|access|approval|information|help|service|refunds?)\b)|to(?! (?:the|an?|our|its|their|this|each|process|handle|serve|review|approve|answer|retry|send|complete|fulfil|manage|sort|resolve|external|internal)\b))\b|\b(?:has|have|had|is|was|were) (?:been )?(?:(?:most |very |often|frequently|repeatedly|widely|highly|much|long|commonly) ?)+(?:requested|asked[- ]for|demanded|wanted)\b|\b(?:has|have|had) been (?:requested|asked for|demanded)\b|\b(?:most|highly|much|often|frequently|long)[- ](?:requested|asked[- ]for|awaited|wanted) (?:feature|improvement|addition|capabilit|functionalit|integration)/,
)
/** "Names in Lorna's minutes", "this is one of Graham's": it is there because it is somebody's. */
const somebodys =
  /\b(?:in|on) (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{L}+['’]s (?:minutes|list|wish ?list)\b|(?:\bis|\bwas|['’]s) one of (?:\p{Lu}\p{L}+['’]s|his|hers|theirs)\b(?! \p{L})/u
/** "Explicitly specified by the user", "the core functionality requested": that it was said is the reason. */
const justAsked = anyCase(
  /\b(?:explicitly|specifically|expressly|directly) (?:requested|specified|asked for|demanded|mandated)(?: by the (?:user|client|customer|stakeholder|(?:product )?owner)s?)?\b|\b(?:core|main|key|primary) (?:functionality|feature|function|capability|behaviou?r) (?:that (?:was|is) )?(?:requested|asked for|specified)\b/,
)
const promises = phrases(promiseVerbs)
const promiseSubject = /(?<![a-zà-ɏ\p{N}])(we|i|it was|this was|this is|it['’]s|that was)(?:[\s,]+[^.;]{0,60}? and)?$/iu
/** Without anybody named, only these are promises to somebody outside. */
const toSomebody = /\b(?:promised|committed|told|shaken|guaranteed|sold|given|pledged)\b/i
const promisePlace = anyCase(
  /\b(?:that|it|this) was an? promise(?=\W*$)|\bpart of the (?:deal|renewal|offer)\b|(?<=[a-zà-ɏ] )\((?:the )?(?:CEO|CTO|COO|CFO|CMO|CPO|CIO|MD|VP(?: [a-zà-ɏ]+)?|board|chair(?:man|woman)?|owner|founder|sales|steering committee|directorate|investors?)\)\W*$|(?<=[a-zà-ɏ] )\((?:also|again|from|by|via|for|wish of|idea of|ask of|thanks to) (?:the |our )?(?:CEO|CTO|COO|CFO|MD|VP(?: [a-zà-ɏ]+)?|board|chair(?:man|woman)?|owner|founder|sales|marketing|management|leadership|brand(?: team)?|PR|communications|comms|press office|head office|HQ|headquarters|key accounts?|business development|finance|directorate|steering committee|investors?)\)\W*$|\b(?:is|are|['’]s|['’]re|stands?) (?:already )?(?:in|on) the (?:strategy|board|sales|investor|roadmap)(?: [a-zà-ɏ]+)? (?:deck|pack|paper|presentation|slides)\b|\bsh(?:ook|aken) (?:his|her|their|our)? ?hands? on\b|\bconfirmed the dates?\b|\b(?:is|are|was|were|has been|have been|had been) promised\b|^\W*(?:house|company|internal|corporate) policy\W*$|\b(?:(?:shaken|shook hands|agreed|decided|promised|committed) (?:on |to )?(?:at|in|during) the (?:\w+ ){0,2}(?:offsite|off-site|meeting|dinner|demo|call|workshop|steerco|steering committee|summit|conference|renewal|QBR)|(?:decided|decision) (?:upstairs|from above|at the top)|(?:in|to) the (?:renewal|contract) (?:offer|annex|package)|(?:agreed|committed|promised)(?: (?:up)?on)? (?:as part of|in|during|with) (?:the |a |our )?(?:[a-zà-ɏ]+ )?(?:renewal|contract|deal|negotiation|package)|as (?:was )?promised (?:at|in|during|to)|mandate(?:d)? (?:from|by)|non-negotiable|must-win (?:deal|account))\b/,
)

/** "Reliability is non-negotiable": how good the thing must be, whoever said so. */
const qualityDemanded = anyCase(
  /^\W*(?:[a-zà-ɏ]+,? (?:and|&) )?(?:reliability|responsiveness|privacy|security|safety|accessibility|performance|speed|stability|accuracy|quality|compliance|correctness|hygiene|sterility|traceability|availability|durability)\b[^.;]{0,60}\bnon-?negotiable\b/,
)

/** "The brief explicitly asks for:". */
const paperAsks = anyCase(
  /\b(?:brief|RFP|RFI|tender|terms of reference|ToR|letter|e-?mail|memo)(?: [a-z]+ly| also)? (?:asks?|asked|calls?|called) (?:us )?for\b/,
)
/** "Also asked for in the same call by Acme:", "Wishes from the branch directors:". */
const atLength = anyCase(
  /\b(?:asked for|requested|wished for|demanded|wanted|ordered|raised)(?: [a-zà-ɏ’'-]+){1,8}? by (?=\S)|\b(?:wishes|wish ?list|requests|asks|demands|change requests|must-haves|shopping list)(?: we (?:got|received|have))? (?:of|from|by) (?=\S)/g,
)

function askedAtLength(text: string): boolean {
  for (const match of everyMatch(atLength, text)) {
    const asker = askerAfter(text.slice(match.index + match[0].length))
    if (asker && !users.test(asker.text) && !many.test(asker.text) && !inCharge.test(asker.text)) return true
  }
  return false
}

/** Does somebody other than the author's team ask for something in this text? Used for lists' lead-ins. */
export const namesAsker: (text: string) => boolean = remember(
  (text) =>
    activeRequest(text, askVerb, (asker, verb, behind) => !isNoun(asker, verb, behind)) !== undefined ||
    passiveRequest(text) !== undefined ||
    askedAtLength(text) ||
    paperAsks.test(text) ||
    /\b[Ww]hat (?:they|he|she|the \p{L}+|\p{Lu}\p{L}+) (?:wants?|asks?|asked|needs?|requests?|requested|demands?|wishes)\b/u.test(text),
)

/** The request that a statement reports, or undefined. Runtime events ("when the user requests an export") are none. */
export function requestIn(statement: Statement): Request | undefined {
  return statement.read(readRequest)
}

/** Beginnings of the words without which no pattern below finds anything: most sentences have none and are done with at once. */
const mayRequest = anyCase(
  /\b(?:ask|vot|unveil|desire of|dream of|deck\b|paper\b|presentation|slides|following |favou?rite|ideas? of|['’]s? idea|project\b|pet |beloved|long-standing|dearest|special |personal |was born|arose|originated|baby\b|said\b|specified|request|demand|insist|want|wish|would|push|press|lobb|begg|call|won['’]?t|will not|refus|rais|brought|keep|kept|wait|propos|suggest|requir|behest|per |came|com(?:es|ing) |list |mandat|chos|pick|select|decid|decision|decre|resolv|order|promis|agreed|instruct|direct|made it|keen|mail|message|letter|pitch|discussed|came up|owe\b|put |appreciate|welcome|enjoy|deal\b|demo|offer|await|CEO|CTO|COO|CFO|MD\b|VP\b|board|chair|owner|founder|investor|steering|walks?\b|leaves?\b|elsewhere|cancels?\b|fans?\b|been |saw |seen |show|voted|RFP|tender|los(?:e|ing) deals|a must|deal-?breaker|can(?:no|['’])t|cannot|print|announc|teas|advert|does |how |settled|condition|brainchild|hobby|moon|thrill|delight|ecsta|adamant|all for|strongly|prefer|importance|driving|told|assur|let |policy|commit|guarant|pledg|found |finds |thought |thinks |lov|like|without|says? |expect|indicat|sh(?:aken|ook)|non-negotiable|must-(?:win|have)|renewal|contract|said yes|gave|signed up|confirm|already|particular|suggestion|submitted|issued|handed|wishes|forward|tabled|escalat|it is(?=\W*(?:$|[.;]))|one of (?:[a-zà-ɏ]+['’]s|his|hers|theirs)|slide |minutes|recogni|same as|sketch|drawing|note\b|mock-?up|follow(?:s|ed) from|brings? up|points? at|content |firm |the view\b|(?:had|have|has|got|used to|knows?) (?:it|this|that|one|the same))/,
)

function readRequest(statement: Statement): Request | undefined {
  const named = sourceIn(statement)
  if ((!named && !mayRequest.test(statement.text)) || isQuotation(statement)) return undefined
  const text = besideStory(statement)
  if (isConditional(text)) return undefined
  const found = activeRequest(text, askVerb, isWish) ?? passiveRequest(text) ?? decisionIn(text) ?? agentless(text) ?? promiseIn(text) ?? named
  if (!found || /^[^.|]*\?/.test(text.slice(found.end))) return undefined // asked, not reported
  if (
    /\b(?:if|when|whenever|once|unless|until)\b(?:\s+(?:an?|the|any)|[^.;,]{0,16}['’](?:ve|s|d)|\s+(?:you|they|he|she|it|we|i)(?: (?:have|has|had))?)?\s+$/i.test(
      text.slice(Math.max(0, found.start - 32), found.start),
    )
  )
    return undefined
  if (supposed.test(text.slice(0, found.start)) || afterReview.test(text.slice(found.start, found.end))) return undefined
  return { ...found, said: statement.text.slice(found.start, found.end).trim(), forArtefact: asksForArtefact(found, text), forIt: asksForIt(found, text) }
}

/** "Security has read it and wants …": what came of a review, not a wish for a thing. */
export const afterReview = anyCase(
  /\b(?:read|reviewed|seen|checked|tested|tried|went through|been through|(?:has|have|had|taken|took) a look)\b.{0,200}\band\b/,
)

/** "We believe that customers want …" supposes a wish; nobody has uttered it. */
const supposed = /\b(?:believe|think|assume|suspect|expect|hope|bet)(?: that)?\s*$/i

/** A table's row that names somebody as its source. */
function sourceIn(statement: Statement): Found | undefined {
  const named = namedInColumn(statement)
  return named && { kind: 'decision', said: named.who, fromColumn: true, ...named }
}

function activeRequest(text: string, verb: RegExp, accepts: Parameters<typeof deedIn>[2]): Found | undefined {
  const deed = deedIn(text, verb, accepts)
  return deed && { kind: 'ask', who: deed.who.text, said: '', start: deed.start, end: deed.end }
}

function isWish(asker: Asker, verb: string, behind: string): boolean {
  if (asker.kind === 'pronoun' && toldAside.test(behind)) return false
  if (/want|would|like/i.test(verb) && (needBehind.test(behind) || (asker.kind === 'name' && ownAim.test(behind)))) return false
  if (/^expect\S* (?:the|an?)$/i.test(verb) && asker.kind === 'pronoun') return false // what people are used to
  if (isNoun(asker, verb, behind)) return false
  if (asker.kind === 'role' && anyOne.test(asker.text))
    return theClient.test(asker.text) && /wants|would|insists|demands|wishes/i.test(verb) && !/^\s+to\b/i.test(behind)
  if (
    /(?:requests?|demands?)$/i.test(verb) &&
    /^\s*(?:(?:for|to|from|is|are|was|were|has|body|header|id|type|handler|rate|per|path|payload|must|can|will|may|and|or)\b|[.,;:)]|$)/i.test(behind)
  )
    return false
  return true
}

/** "Kite wants to help growers": what a company or a product is there for. */
const ownAim = anyCase(
  /^\s+to (?:be(?! able)|become|offer|help|enable|empower|provide|grow|expand|support|improve|reduce|increase|continue|remain|stay|reach|win|enter|lead|achieve|ensure|attract|retain|cut|serve|save|simplify|democrati[sz]e|establish|position|differentiate)\b/,
)

/** What is said behind "requests" where somebody does so. */
const object = anyCase(
  /^\s+(?:an?|the|our|more|another|this|it|these|one|two|three|four|five|that (?:we|it|they|all|the|an?|every|each|this)|to (?:have|be|see|get|add|keep))\b/,
)

/** "Acme requests lamps." */
const someThings = /^\s+[a-zà-ɏ-]+s\W*$/

/** "HTTP requests", "a change request": things of a product. One who is named, or many who have a say, must go on to say what is asked for. */
function isNoun({ kind, text }: Asker, verb: string, behind: string): boolean {
  if (!/(?:requests?|demands?)$/i.test(verb)) return false
  return (kind === 'name' || !verb.endsWith('s')) && !object.test(behind) && !(/\p{Ll}/u.test(text) && !/request$/i.test(verb) && someThings.test(behind))
}

/** "The knots they wanted to teach were hard": beside the point. */
const toldAside = /^\s+to [a-zà-ɏ]+ (?:is|are|was|were)\b/i
/** "The checks requested by the user": whoever works with the product just then. */
const atRuntime = /^(?:an?|any|the|each|every)\s+(?:[a-zà-ɏ]+ )?(?:user|admin|visitor|caller)$/i

function passiveRequest(text: string): Found | undefined {
  for (const match of everyMatch(passive, text)) {
    const asker = askerAfter(text.slice(match.index + match[0].length))
    if (/^list from$/i.test(match[0]) && asker?.kind !== 'role') continue
    if (!asker || (/required/i.test(match[0]) && asker.kind !== 'role' && !/\b(?:renewal|contract|account|client|customer|tender|RFP|deal)\b/i.test(text)))
      continue
    if (atRuntime.test(asker.text) || inCharge.test(asker.text)) continue
    const end = match.index + match[0].length + asker.end
    if (/^(?:\w+ )?requests? /i.test(match[0]) && isHandled.test(text.slice(end))) continue
    if (many.test(asker.text) && deedOfMany.test(match[0]) && /[a-zà-ɏ]\s$/.test(text.slice(0, match.index)) && goesOn.test(text.slice(end))) continue
    return { kind: 'ask', who: asker.text, said: '', start: match.index, end }
  }
  return undefined
}

/** "Requests from the branches are answered within a day": things that a product handles. */
const isHandled = anyCase(
  /^,? (?:is|are|was|were|will|must|can|should|may|shall|go(?:es)?|waits?|lands?|arrives?|comes?|moves?|expires?|stays?|appears?|gets?|needs?|takes?)\b/,
)

/** "Slots requested by members are kept for a day": what people do with the product. */
const many = anyCase(
  /^(?:(?:the|our|all|other) )?(?:[a-zà-ɏ]+ )?(?:users|customers|clients|members|partners|owners|editors|donors|buyers|sellers|resellers|prospects|investors|sponsors|shareholders|lenders)$/,
)
const deedOfMany = /^(?:requested|asked for|demanded|wanted|proposed|suggested|required) by\b|^requests? (?:from|by)\b/i
const goesOn = anyCase(
  /^,? (?:and|or|who|that|which|is|are|was|were|will|must|can|should|may|has|have|in|on|at|to|with|within|for|via|through|[a-zà-ɏ]+ing|[a-zà-ɏ]+ed)\b/,
)

/** How somebody takes to a thing, whatever the thing: wants it, agreed to it, has said so. */
const stances = anyOf(
  [
    'wants?|wanted|insist(?:s|ed)?|agreed|promised|committed|decide[sd]|likes?(?! (?:any|every|all|an?|the other|this|that|so|in|on)\\b)|liked|loves?|loved|considers?|prefers?|preferred|dislikes?|hates?',
    'push(?:es|ed|ing)|begg(?:ed|ing)|demand(?:s|ed)|picked|chose|chosen|voted|dreams? of|would (?:like|love|prefer|rather)',
    '(?:is|was|are|were) (?:(?:very|really|quite|pretty|so) )?(?:keen|adamant|insistent|specific|set on|sold on|firm|convinced)',
    '(?:gave|given) (?:(?:us|me) )?(?:his|her|their|its) (?:word|ok|okay|blessing)|brought (?:it|this|that|them) up|fell in love',
    String.raw`says? (?:so|not|no|yes|it(?:['’]s| is) in|it stays|(?:that )?(?:it|we|this) (?:must|should|has to|have to|needs?)|(?:everybody|everyone|they) (?:[a-zà-ɏ]+ )?(?:asks?|asking|wants?))\b`,
    'told (?:us|me) to|keeps? asking',
  ],
  'g',
)
/** Somebody's stance on what a statement lists, or undefined: in a list of what to build, it is the reason. */
export function stanceIn(statement: Statement): Pick<Request, 'who' | 'said'> | undefined {
  return statement.read(readStance)
}

function readStance(statement: Statement): Pick<Request, 'who' | 'said'> | undefined {
  const { label, text, story } = statement
  if (story || !isAsserted(statement) || afterReview.test(text)) return undefined
  const accepts = (asker: Asker, verb = '') => asker.kind !== 'pronoun' && !users.test(asker.text) && !inCharge.test(asker.text) && !isLikeness(asker, verb)
  const found = activeRequest(text, stances, accepts)
  if (found && (needBehind.test(text.slice(found.end)) || shown.test(text.slice(0, found.end).replace(/\S+$/, '')))) return undefined
  const said = found && text.slice(found.start, found.end).trim()
  if (found && said && !/,\s*\p{L}+$/u.test(said)) return { who: found.who, said } // "Posts, likes, comments" are things
  // "Bob: wants the old list back"
  const asker = label === undefined ? undefined : askerBefore(label)
  const [verb] = everyMatch(stances, text)
  return asker?.start === 0 && accepts(asker) && verb?.index === 0 ? { who: asker.text, said: `${label}: ${verb[0]}` } : undefined
}

/** "Aliases like", "Sulu like": it is compared, and likes nothing. */
const isLikeness = ({ kind }: Asker, verb: string) => kind === 'name' && /^like\b/i.test(verb)

/** Without these words it need not be looked for. */
const ofSomebody = /['’]s? (?:baby|brainchild|pet|idea|project|hobby|favou?rite|condition|wish|request)/
/** "Lena's baby", "Meera's condition": whose idea it is. */
const belonging =
  /(?<![\p{L}\p{N}])((?:[Tt]he |[Oo]ur )?\p{Lu}[\p{L}&.-]*(?: \p{L}+)?)['’]s? (?:baby|brainchild|(?:pet )?(?:idea|project)|hobby[- ]?horse|favou?rite|condition|wish|request)\b/u

const users = /\b(?:users?|customers?|clients?|prospects?|pilots?)\b/i

/** "They've been asking", "he insisted": told of whom everybody knows. */
const ofPronoun = anyCase(/^(?:insist|(?:is|are|keeps?|been) asking|(?:had|have|has|got|are used to) (?:it|this|that|one|the same))/)

/** "Ubuntu will not work without …": what a thing cannot do. */
const fails = ({ kind }: Asker, verb: string) =>
  kind === 'name' &&
  (/^\S+(?: not)? work\b/i.test(verb) ||
    (/\bunless$/i.test(verb) && !/\b(?:sign|renew|extend|buy|pay|fund|switch|move|go|come|join|agree|approve|sell|stock|list|put|take|let|vote)\b/i.test(verb)))

function decisionIn(text: string): Found | undefined {
  for (const match of everyMatch(decidedBy, text)) {
    const asker = askerAfter(text.slice(match.index + match[0].length))
    if (asker && atRuntime.test(asker.text)) continue
    if (asker?.kind === (/how/i.test(match[0]) ? 'name' : 'role') || (asker && / (?:of|to|with|for|from|at|that)$/i.test(match[0])))
      return { kind: 'decision', who: asker.text, said: '', start: match.index, end: match.index + match[0].length + asker.end }
  }
  const own = ofSomebody.test(text) ? belonging.exec(text) : null
  if (own?.[1] !== undefined && askerBefore(own[1]) !== undefined)
    return { kind: 'decision', who: own[1], said: '', start: own.index, end: own.index + own[0].length }
  const active =
    activeRequest(text, decides, (asker) => asker.kind === 'role' && !users.test(asker.text)) ??
    activeRequest(
      text,
      favours,
      (asker, verb) => (asker.kind !== 'pronoun' || ofPronoun.test(verb)) && !users.test(asker.text) && !isLikeness(asker, verb) && !fails(asker, verb),
    )
  return active ? { ...active, kind: 'decision' } : undefined
}

function agentless(text: string): Found | undefined {
  const match = manyAsk.exec(text) ?? justAsked.exec(text) ?? somebodys.exec(text)
  return match ? { kind: 'ask', who: '', said: '', start: match.index, end: match.index + match[0].length } : undefined
}

/** "Sales already told Hapsburg they'd have it in autumn." */
const tells = anyCase(
  /\b(?:told|assured|let)\b(?! (?:us|me|the team|our team)\b)(?= [^.;:]{2,60}?\b(?:they|it|we|this|that (?:(?:the|our|there|an?) )?(?:[a-zà-ɏ]+ ){0,3}?[a-zà-ɏ]+)(?:['’](?:d|ll)| will| would|(?:['’]s| is| are) (?:included|coming|planned|on (?:its|the) way)))/g,
)

/** What others promise the team, or only if: to tell, to try, to come. */
const helpsUs = anyCase(
  /^\s*(?:us |me )?to (?:tell|send|give|let|show|help|try|test|call|ring|check|join|take part|answer|come|be there|look|review|keep|share|provide|lend|talk|introduce|put us)\b|^\s*(?:,? ?but )?(?:if|unless|provided|as long as)\b/,
)

/** "The sheet lists the discount that Sales promised": what a product shows. */
const shown = anyCase(
  /\b(?:captures?|shows?|lists?|records?|contains?|tracks?|displays?|stores?|compares?|summari[sz]es?|sees?|views?|holds?|reads?) (?:[^.;]{0,80} )?(?:the|any|all|each|every)(?: (?!(?:and|but|because|since|as|so)\b)[a-zà-ɏ]+){1,2}(?: that| which)?(?: (?!(?:and|but|because|since|as|so)\b)[a-zà-ɏ&.’'-]+){1,2} $/,
)

function promiseIn(text: string): Found | undefined {
  const told = activeRequest(text, tells, (asker) => asker.kind !== 'pronoun' && !users.test(asker.text))
  if (told) return { ...told, kind: 'promise' }
  for (const match of promises.all(text)) {
    const subject = subjectBefore(text, match.start)
    if (!subject) continue
    const { stem } = subject
    const asker = askerBefore(stem) ?? askerBefore(stem.replace(/[\s,]+(?:has|have|had)?\s*[^.;,]{0,60} and$/i, ''))
    const own = promiseSubject.exec(stem)
    const from = asker?.start ?? own?.index
    if (from === undefined || (!asker && !toSomebody.test(match.text)) || helpsUs.test(text.slice(match.end))) continue
    if (asker?.kind === 'pronoun' && /^said yes/i.test(match.text)) continue // asked for theirs, they have agreed
    if (shown.test(text.slice(0, match.start))) continue
    return { kind: 'promise', who: asker?.text ?? own?.[1] ?? '', said: '', start: subject.from + from, end: match.end }
  }
  const match = qualityDemanded.test(text) ? null : promisePlace.exec(text)
  return match ? { kind: 'promise', who: '', said: '', start: match.index, end: match.index + match[0].length } : undefined
}
