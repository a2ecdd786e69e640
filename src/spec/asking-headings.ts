import type { Role } from './roles.js'

/** Headings that ask: what a question is after says what its answer is for. */
const askingHeadings: readonly [RegExp, Role][] = [
  [/^(?:how|why) (?:do|did|can|will|would) (?:we|you|i) (?:know|tell)\b.*\b(?:real|problem|need|want|true|exists?)\b/, 'evidence'],
  [/^what (?:i|we)(?:'d| would)? (?:like|want|hope|wish)\b/, 'goal'],
  [/^what(?:'ll| will| should) (?:be|get|become) (?:different|better|true|easier|gone|left)\b/, 'goal'],
  [/^what (?:it|this|that|it all)(?:'s| is) (?:all )?for\b/, 'goal'],
  [/^what (?:do|would) (?:you|we|i) (?:want|hope|expect|like)\b(?!.*\bbuild\b)/, 'goal'],
  [/^what (?:i|we)(?:'ll| will)? (?:watch|measure|count|track|look at)\b/, 'metric'],
  [/^how (?:i|we)(?:'ll| will| would)? (?:know|tell|notice)\b/, 'metric'],
  [/^what (?:i|we)(?:'m| am|'re| are) (?:least |not |still |un)\s?(?:sure|certain)/, 'question'],
  [/^what (?:i|we) (?:don't|do not) (?:yet )?(?:know|understand)\b|^what(?:'s| is) (?:still )?(?:unclear|open|unknown|not clear|undecided)\b/, 'question'],
  [/^(?:i|we) (?:don't|do not) (?:yet )?know\b/, 'question'],
  [/^what (?:i|we) (?:saw|see|found|heard|learned|learnt|know|noticed|counted|measured)\b/, 'evidence'],
  [/^(?:things|what) (?:\p{L}+ ){1,3}(?:have |has |had )?(?:said|told|say)\b/u, 'evidence'],
  [/^how (?:often|many|much|big|bad)\b/, 'evidence'],
  [
    /^(?:stuff|things|what) (?:that )?(?:can|could|might|may) (?:go wrong|fail|break|bite|hurt|trip us)\b|^what (?:worries|scares|bothers|frightens|keeps)\b/,
    'risk',
  ],
  [/^what (?:might|could) (?:do it|help|work|fix it)\b|^(?:the )?(?:two|three|four|five) (?:ways|options|routes|paths|possibilities|ideas)\b/, 'option'],
  [/^what (?:we|i) (?:looked at|considered|weighed|thought of|rejected|left)\b/, 'option'],
  [/^how (?:we|it)(?:'ll| will|'s| is)?\b.*\b(?:roll|ship|launch|introduce|switch (?:it )?on|goes? (?:out|live))\b/, 'launch'],
  [/^who (?:minds|else\??$|needs to know|has a say|decides|signs|has to (?:agree|know|sign))\b/, 'stakeholder'],
  [/^(?:so,? )?what(?:'s| is| goes| comes) in\b(?! the way)/, 'requirement'],
  [/^what (?:we|i)(?:'d| would|'ll| will|'re| are)? (?:do|doing|propose|suggest|going to do)$/, 'solution'],
  [/^what would (?:you|we|i) (?:do|build|change)\b/, 'solution'],
  [/^how (?:do|will|would|can|shall) (?:we|you|i) (?:know|measure|tell|judge|track)\b/, 'metric'],
  [/^what (?:does|do|did|will|would) (?:good|great|success|done|winning|better)\b/, 'metric'],
  [/^(?:what|which) (?:is|are) (?:the |our |your )?(?:goals?|objectives?|aims?)\b/, 'goal'],
  [
    /^what (?:.* )?(?:to achieve|to reach|we(?:'re| are) going for|we aim (?:for|at)|has to (?:reach|get better|change)|should (?:get better|be different))$/,
    'goal',
  ],
  [/^what (?:are we|do we want|should) .*\b(?:achieve|change|better|different)\b/, 'goal'],
  [/^(?:what|which) (?:\w+ )?(?:problem|pain|need)\b/, 'problem'],
  [/^what(?:'s| is| was) (?:going )?(?:wrong|broken|the matter|the problem|the trouble)\b/, 'problem'],
  [/^why (?:not|didn't|don't|haven't|isn't|aren't|wouldn't)\b/, 'option'],
  [/^what (?:else )?(?:did we|have we|was|were) (?:consider|reject|tr)/, 'option'],
  [/^what (?:did|have|do) (?:we|users|customers|people|they) (?:learn|hear|find|see|saw|say|tell)/, 'evidence'],
  [/^what (?:do|did|does) (?:they|customers?|clients?|users?|\w+) (?:want|ask|request|demand)/, 'wish'],
  [
    /^what (?:the |our |their )?(?!(?:we|i|it|this|users?|people)\b)(?:[\p{L}'-]+ ){1,3}(?:wants?|asks for|asked(?: us)? for|requests?|requested|demands?|demanded)$/u,
    'wish',
  ],
  [/^why (?:(?:is )?(?:this|the|it) )?priority\b/, 'story'], // why a story comes before another one
  [/^why (?:do|does|are|is|would|should|now|we|this|it|bother|anyone|anybody|another)\b/, 'problem'],
  [/^who (?:did )?we (?:talk|sp[eo][ao]k|ask|met|meet|interview|watch|visit)/, 'evidence'],
  [/^who\b/, 'user'],
  [/^what (?:will|would|should|are|do) we (?:build|deliver|ship|make|do|need to build)/, 'requirement'],
  [/^what (?:functionality|features?|is included|does it do|will it do|can)\b/, 'requirement'],
  [
    /^what (?!.*\b(?:problem|goal|aim|success|pain|wrong|missing|known|new|next|left|good)\b)(?:the |our |this )?(?:\p{L}[\p{L}\d.-]* ){1,2}(?:is|does|offers|provides|delivers)$/u,
    'solution',
  ],
  [/^how (?:does|will|would|should|do|could) (?:it|this|they|we|the)\b/, 'solution'],
  [/^what (?:could|might|can|may) (?:go wrong|fail|trip|happen)/, 'risk'],
  [
    /^(?:(?:we|it|this) )?(?:will|does|do|is) not (?:be |yet )?(?:do|doing|build|building|included?|cover|covered|support|supported|planned|address|addressed|change)\b/,
    'out-of-scope',
  ],
  [
    /^what (?:are|is|will) (?:we )?(?:not|leaving|left)\b|\bout of scope\b|^out of (?:v\d|(?:phase|release|version|step) \d|this\b|(?:the )?(?:mvp|pilot|first|current|initial)\b)|^not (?:in|for|part of|concerned|covered)\b/,
    'out-of-scope',
  ],
  [/^(?:what happens|what do we do) (?:after|next|once|then)\b/, 'launch'],
  [/^(?:when|what's next|how long|by when)\b/, 'timeline'],
  [/\?$/, 'faq'],
]

/** The role of a heading, in plain small letters, by what it asks or says that it answers; undefined where it does neither. */
export function roleOfQuestion(text: string): Role | undefined {
  return askingHeadings.find(([pattern]) => pattern.test(text))?.[1]
}
