import { remember } from '../language/remember.js'

/** What a part of a spec is about. */
export type Kind = 'occasion' | 'today' | 'people' | 'behaviour' | 'aim' | 'limit' | 'trial' | 'bounds' | 'doubt' | 'choice'

const article = '(?:the |our |its |an? )?'
const kinds: readonly (readonly [Kind, RegExp])[] = [
  [
    'limit',
    /^not$|^(?:not|never|nothing) (?:for|in|part|now|touched|covered|included|here|yet(?! \w)|this|these|those|that|on|ours|planned|doing|building|a|an|the|any|until|before|after|affected|addressed|tackled|today|with|about|our|my|intended|meant)\b|^no (?!\w+$)(?=\w)|^(?:out|outside|excluded|exclusions?|excludes|parked|cut|cuts|left|set aside|put (?:off|aside)|beyond|dropped|untouched|unchanged|postponed|deferred|omitted|omissions?|skipped|non-?goals?|no-?gos?|later|someday|another (?:day|time)|(?:for )?(?:another|next) time|out of|elsewhere|without)\b|\b(?:left (?:out|alone|for|aside)|leave (?:out|alone|aside)|(?:stays?|keeps?|remains?) (?:out|away|as)|won't|will not|wouldn't|prefer not|parked|set aside|not (?:in|for|part|covered|touched|included|now|here|yet|this)|isn't in (?:it|this|here)|out of scope|excluded)\b/,
  ],
  [
    'aim',
    new RegExp(
      `^${article}(?:objectives?|goals?|aims?|targets?(?! (?:group|audience|users?|customers?|readers?|market))|ambitions?|kpis?|key performance indicators?|key results?|okrs?|krs?|effects?|yields?|gains?|benefits?|success(?:es)?|outcomes?|results? (?:sought|wanted|expected)|(?:intended|desired|expected|hoped-for) \\w+|yardsticks?|gauges?|benchmarks?|measures?|measured by|metrics?|acceptance|dod|definition of (?:done|success)|proof of success|win|triumph|good enough|finished|exit criteria|pass(?: mark)?)\\b` +
        "|\\b(?:done|finished|happy|satisfied|pleased|content|paid off|successful|a success|through|ready|complete|worth it|good enough|working|over the line) (?:when|if|once|means)\\b|\\bwhen(?:'s it\\b| (?:it's|it is|is it|we're|we are|are we|has it|it has|has this|this has)\\b)|^what (?:winning|success|good|done|a win) (?:looks like|means|is)\\b|\\b(?:aiming|hoping|heading|striving|hope|aim|strive) (?:at|for|to)\\b|^what (?:should|must|has to|needs to|will|would|ought to) (?:differ|be different|improve|get better|be better|move|fall|rise|come of it)\\b|\\bcall (?:it|that|this) (?:a |an )?(?:success|working|done|win|good)\\b|^how (?:we|we'll|we will|will we|do we|i|i'll|you|one)\\b.{0,30}\\b(?:know|tell|measure|judge|notice)\\b",
    ),
  ],
  [
    'people',
    /^(?:for whom|who (?:it is|it's|this is|is it|is this|has|needs|wants|gains|wins|profits|benefits|suffers|uses|would|will)\b.*|users?|consumers|customers|audience|readers|beneficiaries|personas?|(?:target|primary|main|intended) (?:group|audience|users?|customers?|readers?))$|^what .{2,40}\b(?:gets?|gains?|sees?|notices?|wins?|receives?|(?:can|could) do|(?:should|will) be able to do|are able to do)\b/,
  ],
  [
    'occasion',
    new RegExp(
      `^${article}(?:origins?|mandate|triggers?|occasion|commission|assignment|remit|preamble|impetus|provenance|backstory|arguments?|reasons?|reasoning|rationale|grounds|justification|motivation)\\b|\\b(?:commissioned|ordered|requested|sponsored|mandated|initiated|prompted|demanded|instructed) by\\b|^(?:where|how) (?:this|it|we|that|the \\w+) (?:came|comes|got|began|started|arose|stems|originated)\\b|^why(?: (?:now|we|this|us|it|not|bother|at all)\\b.*)?$|^why .{2,40}\\b(?:will|would|'ll|should)\\b`,
    ),
  ],
  [
    'today',
    new RegExp(
      `\\b(?:today|now|nowadays|currently|at present|so far|as things (?:are|stand))$|^${article}(?:current|present|existing|prevailing) \\w+|^${article}(?:state of (?:play|affairs|things)|status quo|as[- ]is|situation|starting point|baseline|symptoms?|trouble|pains?|problems?|issues?|gaps?|complaints|friction|what(?: is|'s) (?:there|broken|wrong)|what hurts|what goes wrong|where it (?:hurts|fails|breaks|pinches)|competitive note)\\b|\\bproblem$`,
    ),
  ],
  [
    'choice',
    new RegExp(
      `^${article}(?:options?|alternatives?|variants?|choices|ways (?:forward|out)|routes|possibilities|approach(?:es)? (?:under|considered)|considered|ideas|candidates|why not)\\b|\\b(?:weighed|considered|under consideration|none chosen)$`,
    ),
  ],
  [
    'trial',
    new RegExp(
      `^${article}(?:first |field |live |small |early )?(?:trials?|trial run|pilots?|spikes?|prototypes?|experiments?|backtests?|rehearsals?|dry run|load test|first steps?|counter-?evidence)\\b|\\bwhat (?:i've|we've|i|we) (?:tried|tested)\\b|\\b(?:trial|spike|pilot|prototype) results?$`,
    ),
  ],
  [
    'doubt',
    new RegExp(
      `^${article}(?:known )?(?:risks?|open|unresolved|undecided|unknowns?|objections?|assumptions?|open questions|worries|concerns|fears|doubts?|drawbacks?|dangers|what (?:could|might)|unsettled|guess(?:es)?|caveats?)\\b|\\b(?:could|might) (?:sink|fail|kill|break|go wrong)\\b|\\bunknowns$`,
    ),
  ],
  [
    'bounds',
    new RegExp(
      `^${article}(?:quality|qualities|safety|privacy|data protection|ratings?|laws?|legal|running costs?|costs?|money side|efforts?|staffing|people and money|capacity|licen[cs](?:e|es|ing)|technical|technology|engineering|operations?|running it|upkeep|maintenance|security|constraints?|bounds|boundaries|preconditions?|preliminaries|dependencies|accessibility|usability|performance|latency|house style|tone|voice|fallback|exit|way back|feasibility|regulation|compliance|guard-?rails)\\b|\\b(?:can't|cannot|can not|mustn't|must not) (?:be )?(?:moved?|changed?|bent?|touch(?:ed)?|negotiat\\w+)\\b|\\bthat hold\\b|\\boptional$|\\bnon-negotiable`,
    ),
  ],
  [
    'behaviour',
    new RegExp(
      `^${article}(?:key |core |main |planned |proposed |new |required |minimum )?(?:functions?|functionality|provisions?|components?|parts|pillars?|building blocks|features?|requirements?|changes?|alterations?|modifications?|adjustments?|amendments?|proposals?|ideas?|concept|solution|approach|design|behaviou?r|interfaces?|properties|cornerstones?|capabilities|deliverables|specification|mechanics|interaction|experience|flow|scope of (?:functions|delivery|work)|take|bet|fix|remedy)$` +
        "|^(?:what|how) (?:there |it |they |he |she |this |that |we |we'd |i |i'd |we'll |i'll |would |will |should |shall |must |has |have |needs? )+(?:to )?(?:be|do|does|work|works|play|plays|look|looks|behave|behaves|change|changes|happen|happens|build|make|delivered|there|offer|add|propose|suggest|show|shows|contain|include)\\b|^what (?:changes|would change|will change|should change|is to be|shall be)\\b|\\bin (?:short|brief|a nutshell)$|^(?:details? (?:on|of|to)) ",
    ),
  ],
]

/** What a head is about; of several that it could be, the first. */
export const kindOf = remember((head): Kind | undefined => kinds.find(([, pattern]) => pattern.test(head))?.[0])
