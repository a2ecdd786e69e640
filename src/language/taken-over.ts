import { anyCase } from './any-case.js'
import { deedIn } from './deeds.js'
import { everyMatch } from './every-match.js'
import { isAsserted } from './moods.js'
import { isOfWeight, patronAfter, patronBefore } from './patrons.js'
import type { Statement } from './statements.js'

/** What of a thing's form may be somebody's taste: how it looks and what it is called. */
const detail =
  '(?:colou?rs?|colou?r scheme|shade|wording|texts?|copy|captions?|labels?|names?|naming|titles?|icons?|symbols?|logos?|fonts?|typeface|layout|look|design|style|columns?|fields?|values|options|categories|reasons|status(?:es)?|sort order|order|limits?|thresholds?|sounds?|jingle|melody|slogan|motto|tagline|claim|pictures?|photos?|themes?|motifs?|mascot|questions|steps|tabs?|menu|idea|list|deadline|KPIs|sketch|drawing|mock-?up|wish|percentage|number|figure|term)'
const detailFrom = anyCase(
  `\\b${detail}(?: (?:come|comes|came|coming|are|is|was|were|has been|have been|to be|will be|stems?|tbd|tbc|all|both|directly|straight))*,? (?:from|by|picked by|chosen by|given by|supplied by|dictated by|set by|prescribed by|specified by|selected by|wished by|handed over by|sent by|drawn by|sketched by|designed by|decided by|defined by|fixed by|approved by|confirmed by|agreed with|up to) (?=\\S)`,
  'g',
)
/** "The dean picked the colours", "Wexford Brewery supplied the values". */
const gaveDetail = anyCase(
  `\\b(?:supplied|supplies|gave us|gives us|gave|sent us|sent|sends|picked|picks|chose|chooses|dictated|dictates|drew|sketched|prescribed|prescribes|named|came up with|handed over|insists? on|decides on|decided on|will (?:send|give|supply|choose|pick|tell us|decide on)) (?:the|their|his|her|its|all|these|those|this|that|us the) (?:[a-zà-ɏ-]+ )?${detail}\\b`,
  'g',
)
/** What comes in again and again is how things run. */
const regularly = /\b(?:each|every|daily|weekly|monthly|yearly|annually|quarterly|once a)\b/i
/** Paper that somebody has made for themselves. */
const paper =
  '(?:sheets?|spreadsheets?|excel(?: (?:file|sheet))?|lists?|wish ?lists?|sketch(?:es)?|drawings?|napkin|mock-?ups?|templates?|forms?|decks?|slides?|e?-?mails?|letters?|notes?|samples?|screenshots?|file|example|layout|guidelines?|house style|house rules?|style ?guide|brand(?:ing)?(?: book| guide)?|corporate design|CI|terminology|naming|wording|specification|requirements?|catalogue|demands|wishes|way of working|old (?:system|tool|form))'
const likePaper = anyCase(
  `\\b(?:as (?:in|on|per)|like (?:in|on)|same as (?:in|on)|exactly (?:as|like) in|cop(?:y|ied) (?:of|from)|taken (?:over )?from|according to|in accordance with|per|follow(?:s|ing)?|match(?:es|ing)?|after|based on|modelled on|rebuilt from|in the (?:colou?rs|style|design) of|in) ([^.;:()]{2,50}?)['’]s? (?:own |old |new |current |existing |internal |last |[a-zà-ɏ]+ )?${paper}\\b`,
  'g',
)
const ownPaper = anyCase(
  `\\b(?:(?:as (?:in|on|per)|like (?:in|on)|same as (?:in|on)|exactly (?:as|like) in|according to|modelled on) (?:their|his|her)|(?:copied from|taken (?:over )?from|per|follow(?:s|ing)?|match(?:es|ing)?|based on) (?:their|his|her) own) (?:own |old |new |current |existing |internal |last |[a-zà-ɏ]+ )?${paper}\\b`,
)
/** "…, whose own policy it is": one house's custom becomes everybody's. */
const custom = anyCase(
  /\b(?:whose|that['’]s their|it['’]s their|that is their|it is their|this is their) (?:own )?(?:internal |house )?(?:polic(?:y|ies)|house rules?|rules?|custom|habit|preference|wish|standard|procedure|practice|taste|way of (?:working|doing it))\b|\b(?:because|since|as) (?:that|this|it)['’ ]?i?s (?:how|what|the way) (?:(?:they|he|she) (?:do|does|did|has|have|had|always|likes?|wants?|knows?|are used to)|(?:the |our |their )?(?:old|previous|legacy|current|former|last) (?:system|tool|app|form|software|version|site|portal|program|package|sheet) (?:did|does|do|had|has|worked|works|looked|looks|showed|shows|was|is))\b/,
)
/** "The Oslo branch does it like this, so we do, too". */
const likeThem = anyCase(
  /\b(?:does|do|has|have|did|had) (?:it|this|that) (?:like (?:this|that)|this way|that way|too|already|the same way),? (?:so|and so|hence|therefore) (?:we|ours?|it|that|shall|must|should|will)(?![a-zà-ɏ])/,
)
/** "This is for Lakeland Dairies", "There for the mayor": it is there for somebody's sake. */
const forSomebody = anyCase(
  /(?:^\W*|[,;(–—-]\s*)(?:(?:this|that|it)(?: one)?(?:['’]s| is| was)|(?:only |just |mainly )?(?:there|here|in there|in here|in|added|included|put in|kept|done|needed|a must|important))(?: only| just| mainly| really| purely)? for (?=\S)/g,
)
/** "As seen at Ghent", "was demonstrated to the deans". */
const seenAt =
  /\b(?:as|like the one|like what (?:he|she|they|we)|one|this|it|that|the same|something(?: like)?)(?: (?:he|she|they|we|was|were))? (?:seen|saw|shown|demoed|demonstrated|presented|admired|spotted|discovered) (?:at|on|during|by) (?!(?:top|bottom|left|right|launch|start|runtime|the (?:top|bottom|left|right|beginning|end|start|side))\b)(?=(?:the |a |an |our |their )?(?:\p{L}+ )?(?:\p{Lu}|fair|expo|trade|demo|conference|congress|competitor|neighbou?r|show|visit|trip|holiday))/u
const shownTo = anyCase(/\b(?:was|were|has been|have been|got|had been) (?:shown|demoed|demonstrated|presented|teased) to (?=\S)/g)
/** "Ask Birgit.", "Pavel to explain", "Nadia knows why": the reason stands with somebody. */
const askThem =
  /^\W*(?:[Aa]sk \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?|(?:\p{Lu}[\p{L}-]+ ){1,2}(?:(?:to|will|can|should|must|shall) (?:explain|elaborate|justify|say why|tell (?:us )?(?:why|more)|detail(?: it| this)?|specify)|knows? (?:why|more|the (?:details|background|reason))|has the (?:details|background|story)))\W*$/u
/** "Sergei's call", "(the chairman's idea)": it stands behind a thing as its reason. */
const theirs =
  /(?:^\W*|[,;(–—-]\s*)(?:this is |it is |it['’]s |that['’]s )?((?:[Tt]he |[Oo]ur )?\p{Lu}?[\p{L}&.-]+(?: \p{L}+)?)['’]s? (?:(?:own|personal|big|express|special|old|favou?rite|only|number one|no\. ?1|top|first|main|biggest|most urgent) )*(?:call|decision|wish|idea|taste|choice|request|ask|pick|favou?rite|suggestion|proposal|demand|condition|baby|thing|hobby[- ]?horse)(?=\W*$|\s*[,;.)])/gu
/** "…, per the mayor", "(as per Sales)". */
const perSomebody = /(?:[,;(–—-]\s*|^\W*|\. )(?:as )?per (?=\S)/gi

/** "CEO request.", "Management decision": a sentence, cell or bracket of its own that says no more than whose word it was. */
const fragment = anyCase(
  /(?:^\W*|[(|]\s*)((?:[a-zà-ɏ&-]+ ){1,4})(?:(?:pet|special|urgent|explicit|personal|direct|old) )?(?:pet (?:feature|project|topic)|request|wish|demand|decision|mandate|idea|ask|must-have|initiative|directive|instruction|guidance|preference|escalation|promise|commitment|order|topic|priority)s?(?=\W*$|\s*[)|])/g,
)
const ofClient = anyCase(/^(?:the |our |key |big |major |important |strategic )*(?:customers?|clients?|stakeholders?|users?|owners?|partners?|members?) $/)
/** "From the second depot on the waiting list, via Jens": where a thing comes from, and no more. */
const cameFrom = anyCase(
  /^\W*(?:from|via|through) (?:the |our |an? )?(?:[a-zà-ɏ\p{N}’'&-]+ ){0,6}?(?:waiting list|pipeline|wish ?list|sales (?:team|call|ticket|calls|tickets)|RFPs?|tenders?|renewals?|pitch|key accounts?|VIPs?|(?:pilot|reference|launch|lead) (?:customer|client)s?)\b[^.;:]{0,60}\W*$/u,
)
/** "Needed to win the Nordbank tender", "It is on the poster already": the deal or the print is the reason. */
const forDeal = anyCase(
  /\b(?:needed|required|necessary|important|critical|crucial|key|essential|mandatory|a must|precondition|condition|prerequisite|blocker|we need (?:it|this)|have to have (?:it|this)) (?:for|to (?:win|close|land|keep|get|sign|save|secure|renew|unlock|rescue)|in order to (?:win|close|land|keep|sign|save|secure)) (?!an? )(?:the |our )?(?:[a-zà-ɏ&.’'-]+ ){0,3}?(?:deals?|key accounts?|renewals?|contracts?|tenders?|RFPs?|bids?|pitch|demos?|trade fairs?|fair|congress|expo|show|keynote|investors?|board|press|logo)\b(?! (?:of|registration|creation|details|numbers?|holders?|types?|settings?|names?|ids?|data|dates?|forms?|documents?|process)\b)|\b(?:wins?|closes?|lands?|saves?|secures?|unlocks?|rescues?) (?:us )?the (?:[a-zà-ɏ&.’'-]+ ){1,3}?(?:deal|account|renewal|tender|bid|contract)\b/,
)
/** "Joana in key accounts has a deal going". */
const hasDeal = anyCase(
  /\b(?:has|have|had|has got|have got) (?:an? |another |some |one )?(?:[a-zà-ɏ]+ )?(?:deal|prospect|tender|lead|partnership|sponsor|investor|buyer|logo)s? (?:going|running|cooking|brewing|waiting|pending|on the (?:table|hook|line|go)|in the (?:pipeline|works|making|bag)|lined up|at stake|in sight|almost signed|nearly signed)(?![a-zà-ɏ])/g,
)
/** "Must be there when the investors come": the day on which somebody of weight looks is the reason. */
const forOccasion = anyCase(
  /\b(?:must|has to|have to|had to|needs? to|should|shall|got to)(?: [a-zà-ɏ]+){0,2} be (?:there|ready|in|done|live|up|visible|working|finished|out|running|shown)(?: [a-zà-ɏ]+){0,2}? (?:when|before|for|by|in time for|at|during|until) (?:the |our |his |her |their |an? )?(?:[a-zà-ɏ’'-]+ ){0,2}?(?:investors?|board|minister|mayor|governor|president|king|queen|ambassador|press|journalists|trade fair|fair|expo|trade show|keynote|gala|AGM|annual general meeting|open day|jubilee|anniversary|inauguration|ribbon[- ]cutting|demo day|elections?|delegation)\b(?! (?:opens?|starts?|begins?|closes?|ends?)\b)/,
)
/** "Phone layout, for Gretchen mostly". */
const mostlyFor = /[,(–—-] ?(?:(?:mostly|mainly|really|basically|above all|especially) )?for (?=\S)/gi
const mostly = /(?:^[,(–—-] ?(?:mostly|mainly|really|basically|above all|especially) )/i
const mostlyBehind = /^,? (?:mostly|mainly|really|basically|of course|above all|personally)\W*$/i
const printed = anyCase(
  /\b(?:is|are|was|were|['’]s|has been|have been|put (?:it|this|that|them)|wrote (?:it|this)) (?:already |also |now )?(?:printed |announced |advertised |promised |shown |mentioned |teased )?(?:on|in) (?:the |our |all |their )?(?:[a-zà-ɏ-]+ )?(?:flyers?|brochures?|posters?|website|press releases?|catalogue|newsletter|campaign|keynote|teasers?|trailers?|adverts?|ads|billboards?)(?: already)?\b/,
)
const already = /\b(?:already|announced|advertised|promised|teased|so (?:we|it))\b/i

/** Beginnings of the words without which none of these finds anything. */
const mayBeTaken = anyCase(
  /['’]s?\b|\b(?:per|for|from|by|with|up to|mostly|mainly|really|basically|deal|does|have|has|had|did|be (?:there|ready|in|done|live|up|visible|working|finished|out|running|shown)|suppli|gave|give|sen[dt]|pick|chose|choos|dictat|drew|sketch|prescrib|named|came up|handed|insist|decid|whose|their|his|her|seen|saw|shown|demoed|demonstrat|presented|admired|spotted|discovered|teased|ask|explain|elaborate|justify|why|knows|details|background|specify|tell|via|through|need|required|necessary|important|critical|crucial|essential|mandatory|must|condition|precondition|prerequisite|blocker|wins?|closes?|lands?|saves?|secures?|unlocks?|already|announced|advertised|promised|request|wish|demand|decision|mandate|idea|initiative|directive|instruction|guidance|preference|escalation|commitment|order|topic|priority|pet)/,
)

/** Is a thing, or its form, taken over from somebody, by name or from their own paper, with no word on what for? */
export function isTakenOver(statement: Statement): boolean {
  return statement.read(readTakenOver)
}

function readTakenOver(statement: Statement): boolean {
  const { text, story } = statement
  if (story || !mayBeTaken.test(text) || !isAsserted(statement)) return false
  if (custom.test(text) || likeThem.test(text) || ownPaper.test(text) || askThem.test(text)) return true
  if (followedBy(text, detailFrom) || followedBy(text, shownTo) || followedBy(text, perSomebody)) return true
  if (seenAt.test(text) || cameFrom.test(text) || forDeal.test(text) || (printed.test(text) && already.test(text))) return true
  if (isFragment(statement) || forOccasion.test(text) || deedIn(text, hasDeal, ({ kind }) => kind !== 'pronoun') !== undefined) return true
  for (const match of everyMatch(mostlyFor, text)) {
    const behind = text.slice(match.index + match[0].length)
    const who = patronAfter(behind)
    if (who && (mostlyBehind.test(behind.slice(who.end)) || (mostly.test(match[0]) && /^\W*$/.test(behind.slice(who.end))))) return true
  }
  for (const match of everyMatch(gaveDetail, text)) {
    if (/^(?:sends|gives us)/i.test(match[0]) && regularly.test(text)) continue
    const before = text.slice(Math.max(0, match.index - 100), match.index).replace(/[\s,]+(?:has|have|had|also|already|then|later|kindly)?\s*$/i, '')
    if (patronBefore(before) !== undefined) return true
  }
  for (const match of everyMatch(likePaper, text)) {
    const whose = match[1] ?? ''
    const owner = patronAfter(whose)
    if ((owner && /^\s*$/.test(whose.slice(owner.end))) || (/^\p{Lu}[\p{L} &-]*$/u.test(whose) && /['’]s? own /.test(match[0]))) return true
  }
  for (const match of everyMatch(forSomebody, text)) {
    const behind = text.slice(match.index + match[0].length)
    const who = patronAfter(behind)
    const rest = who && behind.slice(who.end)
    if (!who || rest === undefined) continue
    if (/^(?:, (?:who|whose|as|because|since)\b|['’]s sake)/.test(rest)) return true
    if ((isOfWeight(who) || who.text.includes('&')) && /^(?: only)?\W*$/.test(rest)) return true
  }
  if (/['’]/.test(text)) for (const match of everyMatch(theirs, text)) if (match[1] !== undefined && patronBefore(match[1])?.start === 0) return true
  return false
}

function isFragment({ text, index, kind }: Statement): boolean {
  for (const match of everyMatch(fragment, text)) {
    if (index === 0 && kind !== 'row' && !match[0].startsWith('(')) continue
    const whose = match[1] ?? ''
    const who = patronBefore(whose)
    if (ofClient.test(whose) || (who?.start === 0 && isOfWeight(who))) return true
  }
  return false
}

/** "Source: mail from Mrs Petrov", "Requested by: Sales". */
const sourceLabel = anyCase(
  /^(?:source|origin|originator|requested by|requester|requestor|raised by|asked by|asked for by|wanted by|initiat(?:or|ed by)|on behalf of|ordered by|proposed by|submitted by|driver|champion|wish of)$/,
)
const medium = anyCase(
  /^\W*(?:(?:an? |the |our )?(?:e-?mails?|mail|calls?|phone call|meeting|letter|chat|talk|conversation|message|request|wish|visit|note|ticket)s? (?:from|with|by|of|at|to) )?/,
)

/** Does a label in front name somebody as the one whom a thing comes from? */
export function hasSourceLabel({ label, text }: Statement): boolean {
  if (label === undefined || !sourceLabel.test(label.trim())) return false
  const who = patronAfter(text.replace(medium, ''))
  return who !== undefined && (isOfWeight(who) || /^(?:requested|requester|requestor|raised|asked|wanted|ordered|wish)/i.test(label))
}

/** Does somebody of weight stand behind a match: a role, or (where only they are meant) a person with a title? */
function followedBy(text: string, pattern: RegExp): boolean {
  for (const match of everyMatch(pattern, text)) {
    const who = patronAfter(text.slice(match.index + match[0].length))
    if (who && isOfWeight(who)) return true
  }
  return false
}
