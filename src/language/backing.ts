import { anyCase } from './any-case.js'
import { besideStory } from './beside-story.js'
import { deedIn } from './deeds.js'
import { everyMatch } from './every-match.js'
import { isConditional, isQuestion } from './moods.js'
import { isOfWeight, isPatron, patronAfter } from './patrons.js'
import { anyOf } from './phrases.js'
import { isQuotation } from './quotations.js'
import type { Statement } from './statements.js'

/** How a group that nobody counts or names is said to want what the text speaks of: nothing stands behind the verb but "it". */
const weighsIn = anyOf(
  [
    String.raw`(?:insist(?:s|ed)?|are insisting|is insisting|asks?|asked)(?: on (?:it|this|that))?(?=\s*(?:$|[,.;)!]))`,
    '(?:raised|raises?|brought up|brings? up|mentioned|mentions?|requested|demanded|wants?|wanted|wish for|wished for|asked for|ask for|asks for|begged for|pushed for|pushes for|voted for|expects?|expected|would (?:really |also )?(?:like|love|welcome|appreciate|prefer)|proposed|suggested|complained for|lobbied for|keeps? asking for|clamou?r for) (?:it|this|that|one|the same|something like (?:it|this|that)|such a thing|exactly (?:it|this|that))',
    '(?:is|are|was|were|has been|have been) (?:(?:very|quite|really|rather|pretty|so) )?(?:keen|insistent|adamant|vocal|loud|firm|clear)(?: (?:about|on|that))?',
    '(?:has|have) (?:been )?(?:asked|asking)(?: (?:us )?(?:about|for) (?:it|this|that))?(?=\\s*(?:$|[,.;)!]))',
    "(?:won['’]?t|will not|refuses? to) (?:move|sign|switch|renew|come|join|start|buy|go live) (?:without|until|unless)",
    '(?:swears? by|insists? on|is used to|are used to|got used to) (?:it|this|that)',
    'keeps? (?:asking|mentioning|bringing (?:it|this) up|coming back to (?:it|this))',
  ],
  'g',
)
/** "Two of the larger bakeries", "several curators", "one of our depots": some of many, whoever they are. */
const someOf = anyCase(
  /(?:^|[:;,(–—-]\s*|\.\s+|\bbecause |\bsince |\bas |\band |\bbut )((?:at least |about |some )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|several|some|many|most|a few|a couple|a number|a handful|both|half|all|quite a few|various|multiple|numerous|various|more than one|the (?:two|three|four|larger|bigger|big|large|main|important|older|newer)) (?:of (?:the |our |their |these |those )?)?(?:[a-zà-ɏ&’'-]+ ){0,4}?[a-zà-ɏ’'-]+)(?: (?:at|in|from|on|of) (?:the |our )?[a-zà-ɏ\p{N}-]+(?: [a-zà-ɏ\p{N}-]+)?| \([^)]{1,40}\))?(?: (?:have|has|had|also|already|both|all|really|repeatedly|explicitly|now|again|even|still|strongly|independently|actually|particularly|specifically))*\s*$/u,
)
/** "Bakeries keep asking for it": a whole trade, and what it never stops saying. */
const trade = anyCase(
  /(?:^|[:;,(–—-]\s*|\.\s+|\bbecause |\bsince )(?!(?:this|users|it|its)\b)(?:[a-zà-ɏ-]+ ){0,2}[a-zà-ɏ-]{3,}s (?:really |all |also )?(?:keep (?:asking|begging|pushing|nagging)|(?:have|had) been (?:asking|begging|pushing|nagging)|never stop asking|are (?:adamant|insistent)|(?:insist|insisted)(?= on (?:it|this)|\W*$)|raised (?:it|this) (?:again|twice|repeatedly|with us))(?: us| me)?\b/,
)
/** People who were asked in order to find something out: their answers count. */
const asked = anyCase(
  /\b(?:test(?:ers?|ed)|participants?|interviewees?|respondents?|people we|we (?:asked|met|visited|spoke)|interviewed|surveyed|visited|polled|sampled)\b/,
)

/** Is the weight of some unnamed group all that a statement gives for what stands before it? */
export function someInsist(statement: Statement): boolean {
  return statement.read(readInsisting)
}

function readInsisting(statement: Statement): boolean {
  const { text, label } = statement
  if (isQuotation(statement) || isQuestion(text)) return false
  const said = besideStory(statement)
  for (const match of everyMatch(weighsIn, said)) {
    const who = someOf.exec(said.slice(Math.max(0, match.index - 120), match.index))?.[1]
    if (who !== undefined && !asked.test(text) && !asked.test(label ?? '')) return true
  }
  return /\b(?:keep|been|never|adamant|insist|raised)/i.test(said) && trade.test(said) && !asked.test(text)
}

/** Deeds by which a body lends its weight to an idea. */
const blesses = anyOf(
  [
    'asked (?:all|every|each|its|his|her|their) [^.;,]{2,40}? to (?:have|use|offer|show|adopt|run|introduce)\\b',
    '(?:had|made|got) (?:me|us|the team) (?:to )?(?:add|put|change|include|build|move|rename|remove|drop|swap|redo|keep)\\b',
    '(?:keeps?|kept|has been|have been) (?:on )?(?:pestering|nagging|chasing|badgering|hounding|bugging|poking|reminding)(?= )|(?:pesters?|pestered|nags?|nagged|chases?|chased|badgers?|badgered|hounds?|hounded|bugs|bugged) (?:us|me|the team|everyone) (?:for|about|daily|weekly|every)\\b',
    '(?:put|moved|brought|pulled|pushed|bumped|promoted|upgraded|slipped|wrote|shifted|lifted) (?:it|this|that|them)(?: right| straight)? (?:back in|in(?=\\W*$)|in again|up(?=\\W*$| (?:to|from|in)\\b)|forward|to the (?:top|front)|on top|from [a-zà-ɏ\\d]+ to|into (?:phase|the scope|scope|release|v\\d|the MVP|the first)|to (?:must|p\\d))',
    'drew (?:it|this|that) (?:for us |up )?on (?:the|an?|his|her) (?:whiteboard|napkin|flip ?chart|board|beer mat|tablecloth|piece of paper|sheet of paper)',
    'needs? (?:it|this|that) (?:for (?:the|his|her|their|an?) (?:[a-zà-ɏ]+ )?(?:campaign|deck|slides|presentation|pitch|demo|fair|event|press release|brochure|keynote|newsletter|board meeting|speech)|in time for)\\b',
    '(?:validated|blessed|endorsed|approved|ratified|green-?lit|green-?lighted|adopted|confirmed|accepted|sanctioned|passed|supported|backed|aligned on|agreed on|agreed to|signed off(?: on)?|decided on|gave (?:its|their|his|her) (?:blessing|ok|okay|go|go-ahead|green light) (?:to|for)|given (?:its|their|his|her) (?:blessing|ok|okay|go|go-ahead|green light) (?:to|for)|said (?:yes|ok|okay) to|prioriti[sz]ed|pre-?selected|retained|waved through) (?:the |this |that |our |an? )?(?:(?:basic |general |new |whole |overall |main )?(?:principle|idea|concept|direction|wish|feature|functions?|functionality|scope|wish ?list|list|initiative|vision|module|screens?|need for|introduction of|creation of|building of|purchase of)\\b|(?:it|this|that|them)(?=\\s*(?:$|[,.;)!]|in |at |on |during )))',
    '(?:has|have|had) (?:it|this|that|them|[a-zà-ɏ]+ [a-zà-ɏ]+) (?:since [^.;,]{3,30} )?as (?:an? |their |its )?(?:condition|precondition|must|demand|requirement|priority|wish)\\b',
    '(?:has|have|had)? ?(?:put|placed|set|has|have) (?:it|this|that|them) (?:down )?(?:on|onto|in|among|at the top of) (?:the|their|its|his|her) (?:[a-zà-ɏ]+ ){0,2}?(?:list|conditions|agenda|wish ?list|priorities|demands|requirements)',
    '(?:wish(?:es|ed)?|wants?|wanted|demand(?:s|ed)?|insist(?:s|ed)?|asks?|asked|requests?|requested|expects?|urges?|urged|would like|prefers?|decrees?|ruled|decreed) that (?:we|it|they|he|she|the|all|an?|this|these|every|each|no|our|in|both|only)\\b',
    '(?:wants?|wanted|would like|expects?|asked|asks|urged|begged|told|instructed) (?:us|the team|me|product)(?: all)? to (?:add|build|do|make|have|include|ship|deliver|put|give|provide|use|implement|offer|support|show|integrate|keep|bring|introduce|get)\\b',
    '(?:gave|given|has given|have given) (?:us|me|them|him|her|[a-zà-ɏ]{2,}) (?:an? |his |her |their |its )?(?:verbal |oral |firm |clear )?(?:yes|ok|okay|promise|word|go|go-ahead|green light|blessing|commitment|nod)\\b',
    '(?:made|making) (?:it|this|that) (?:very |quite |absolutely |perfectly )?clear',
    '(?:(?:has|have|had) (?:his|her|their|its) (?:heart|mind|eye|sights) set on|set (?:his|her|their|its) (?:heart|mind|eye|sights) on)',
    '(?:fell|fallen|falls|is|are|was|were) in love with (?:it|this|that|the (?:idea|concept|mock-?up|demo))',
    "(?:can['’]?t|cannot|could not|couldn['’]t) (?:wait|stop talking about|get enough)",
    'escalated (?:it|this|that)\\b',
    '(?:is|are|was|were) (?:all |nearly |quite )?unanimous',
    '(?:was|were|is|are|has been|have been) (?:very|quite|absolutely|perfectly|crystal|extremely) (?:clear|explicit|firm|vocal|outspoken|insistent)',
    "(?:would|will|['’]ll|['’]d) be (?:very |so |rather |really )?(?:disappointed|furious|upset|angry|offended|cross|unhappy|hurt|annoyed|mad)",
    '(?:had the idea|came up with (?:it|this|that|the idea)|thought (?:of|up) (?:it|this|that)|dreamt (?:it|this) up|invented (?:it|this))',
    '(?:came|comes|returned|went) (?:back|home) (?:[a-zà-ɏ]+ly )?(?:enthusiastic|excited|inspired|thrilled|impressed|delighted)',
    'decided(?=\\s*(?:$|[.;!]))|decided (?:for|on|in favou?r of)(?= )',
    'voted (?:for|in favou?r of)\\b',
    'prioriti[sz]ed (?:the|this|that|it)\\b',
    '(?:has|have|got) (?:it|this|that) in writing|(?:has|have) (?:our|my|his|her) (?:word|promise|commitment)',
    '(?:is|are|was|were) (?:very |really |quite )?(?:hot|big|sold|hooked|gung-ho|nuts|crazy|mad|bullish|passionate|fixated|obsessed|dead set|set|hell-bent) (?:on|about|with|for)(?= )',
    '(?:pays?|paid|funds?|funded|finances?|sponsors?) (?:for )?(?:it|this|that)(?=\\s*(?:$|[.,;!]))',
    '(?:has|have) seen what (?:[a-zà-ɏ]+|the [a-zà-ɏ]+) (?:has|have|do|does|did|built|offers?)',
    'already (?:showed|shown|demoed|presented|sent|promised|told) (?:it|this|them|him|her)\\b',
    'mention(?:ed|s) (?:it|this|that)',
  ],
  'g',
)
/** The same told the other way round: "blessed by the dean". */
const blessedBy = anyCase(
  /\b(?:validated|blessed|endorsed|ratified|green-?lit|sponsored|championed|escalated|dictated|prescribed|imposed|initiated|pushed|desired|wished|wanted|favou?red|driven|backed|waved through|suggested|put forward|req(?:['’]?d\.?|\.)) by (?=\S)|\b(?:aligned|agreed|cleared|squared|signed off|synced|coordinated|settled) with (?=\S)|\b(?:requirements?|ask|must(?:-have)?|condition|order|directive|instructions?|mandate|idea|proposal|suggestion|decree|desire|wish|commitment|promise|guidance|tip|steer|nudge|push|pressure|remark|comment|feedback|input) (?:from|by|to) (?=\S)|\b(?:courtesy of|for the sake of|as a (?:favou?r|gesture|concession|courtesy|present|thank-you) (?:to|for)|a nod to|to (?:please|appease|placate|humou?r|impress)|out of respect for|on (?:the )?(?:wish|insistence|instructions?|orders?|initiative) of|at the (?:insistence|instigation|urging|wish|instructions?|initiative) of)\s+(?=\S)/g,
)

/** "Leadership alignment was reached". */
const bodysNod = anyCase(
  /\b(?:leadership|management|executive|exec|board|sponsor|C-level|steering|top-level|stakeholder) (?:alignment|buy-in|approval|consensus|commitment|agreement|backing|sponsorship|blessing) (?:is|was|has been|have been|had been)(?: already| now| fully)? (?:reached|secured|given|there|obtained|in place|achieved|received|confirmed|granted)\b/,
)
/** "All departments are aligned". */
const allNod = anyCase(
  /\b(?:all|key|most|our) (?:of the )?(?:key |main |relevant |important )?(?:stakeholders|departments|regions|parties|markets|divisions|country managers|executives|board members|directors) (?:are|were|have been|have|has been) (?:fully |all |now )?(?:aligned|agreed|signed off|on board|confirmed|approved|behind (?:it|this)|in favou?r|given)\b(?! (?:in|to|at|as)\b)/,
)
/** "Whatever the ministry sends us goes in." */
const whatever = /\b(?:(?:whatever|everything|anything) (?:that )?|all that |all (?=(?:the|our) ))(?=\S)/gi
const theyWish = anyCase(
  /^ (?:[a-zà-ɏ]+ )?(?:wants?|asks?(?: us)? for|asked for|sends?|sent|says?|said|decides?|decided|requests?|requested|lists?|listed|likes?|wishes|demands?|needs?|marked|marks?)\b/,
)

/** Does a statement put somebody's blessing, condition or command in the place of a reason? */
export function hasBlessing(statement: Statement): boolean {
  return statement.read(readBlessing)
}

function readBlessing(statement: Statement): boolean {
  const { text } = statement
  if (isQuotation(statement) || isConditional(text) || isQuestion(text)) return false
  const said = besideStory(statement)
  if (deedIn(said, blesses, isPatron) !== undefined || bodysNod.test(said) || allNod.test(said)) return true
  for (const match of everyMatch(whatever, said)) {
    const behind = said.slice(match.index + match[0].length)
    const who = patronAfter(behind)
    if (who && theyWish.test(behind.slice(who.end))) return true
  }
  for (const match of everyMatch(blessedBy, said)) {
    const who = patronAfter(said.slice(match.index + match[0].length))
    if (who && (isOfWeight(who) || / (?:of|please|sake|appease|placate|humou?r|impress)\s+$/.test(match[0]))) return true
  }
  return false
}
