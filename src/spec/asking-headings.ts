import type { Role } from './roles.js'

/** What it is to have won, as people say it among themselves. */
const won =
  '(?:success(?:ful)?|succeed(?:ed)?|won|win(?:ning|s)?|victory|triumph|triumphant|home run|good|great|excellent|done|finished|complete|completed|better|worth it|mission accomplished|there|home)'
/** The same where "done" would ask for a day. */
const triumphed = '(?:success(?:ful)?|succeed(?:ed)?|won|win|victory|triumph|home run|good enough|great|worth it|mission accomplished)'
/** How something is known to have been reached. */
const tell =
  '(?:know|tell|measure|judge|track|(?:see|notice|recogni[sz]e|spot|gauge|assess|evaluate|determine|prove|rate|define|describe|picture|call) (?:that|if|whether|it|this|when|success\\p{L}*|victory|a win|the (?:effect|result|outcome|impact|benefit|difference))(?!\\p{L}))'
/** What comes of the work. */
const result =
  '(?:effects?|results?|outcomes?|impact|change|difference|benefits?|gains?|end|state|situation|destination|prize|payoff|pay-off|future|picture|achievements?|reward)'

/** Headings that ask: what a question is after says what its answer is for. */
const askingHeadings: readonly [RegExp, Role][] = [
  [
    /^what (?:do |does )?(?:we|i)(?:'d| would)? (?:want|need|like|hope|plan|have) to (?:find out|learn|know|understand|test|check|validate|explore)\b/,
    'question',
  ],
  [/^(?:how|why) (?:do|did|can|will|would) (?:we|you|i) (?:know|tell)\b.*\b(?:real|problem|need|want|true|exists?)\b/, 'evidence'],
  [
    /^(?:how )?(?:can|could) (?:it|this|that|we) (?:even |really |actually )?(?:be (?:done|built|made)|build it|do it|make it)\b|^is (?:it|this|that) (?:even |really )?(?:doable|feasible|buildable|possible)\b/,
    'technical',
  ],
  // What might happen, before what does: "Why it might not work", "What could sink this".
  [
    /^(?:what|where|how|why|things|stuff) .*\b(?:could|might|may|can|would|will)\b (?:\p{L}+ )?(?:kill|sink|fail(?!-? ?over)|break|go wrong|bite|not work|stop|hurt|trip|derail|backfire|block|delay)\b/u,
    'risk',
  ],
  [
    /^what (?:i|we)(?:'m| am|'re| are) (?:\p{L}+ )?(?:afraid|scared|worried|nervous|concerned|anxious)\b|^what (?:i|we) (?:most )?(?:worry|fear|dread)\b/u,
    'risk',
  ],
  [
    /^what (?:has|needs|must|would have|have)(?: to)? (?:be|hold) true\b|^not (?:yet )?(?:proven|proved|tested|validated|verified|confirmed)\b(?! (?:here|now|in this)\b)/,
    'assumption',
  ],
  [
    /^what (?:else )?(?:we|i)(?:'re| are|'m| am)? (?:just |simply |still )?(?:assum\p{L}+|believ\p{L}+|bet(?:ting)?|guess\p{L}*|tak(?:e|ing) for granted|suppose|think(?! (?:we|of|about)\b))\b/u,
    'assumption',
  ],
  [
    /^(?:still|things|stuff|points|left)?\s?(?:(?:we|i|that) )?(?:still )?(?:(?:need|have) )?to (?:be )?(?:decided?|figured?|clarif(?:y|ied)|find|found|check(?:ed)?|confirm(?:ed)?|discuss(?:ed)?|agreed?|resolved?|settled?|sort(?:ed)?)\b(?: out)?/,
    'question',
  ],
  [/^(?:things|stuff|points) (?:\p{L}+ )?(?:open|unclear|undecided|unknown)\b|^questions? (?:i|we)(?:'ve| have|'d| still| need)\b/u, 'question'],
  [
    /^where (?:we|i)(?:'d| would|'m| am|'re| are)? (?:(?:like|need|want)\b(?! to)|stuck\b|unsure\b|not sure\b|uncertain\b)|^(?:need|want)s? (?:your |some )?(?:input|help|advice|a decision)\b/,
    'question',
  ],
  [/^(?:i|we)(?:'m| am|'re| are) (?:still )?(?:not|un)\s?(?:so |quite |really )?(?:sure|certain|clear)\b/, 'question'],
  // What goes badly, before what is left out: "What isn't working", "What doesn't work today".
  [/^what(?:'s| is| are)?\b.{0,20}?(?:n't| not) (?:quite |really |so |that )?(?:work\p{L}*|great|good|right|ok|fine|enough|happening)\b/u, 'problem'],
  [/^what .*\b(?:can't|cannot|can not|couldn't)\b/, 'problem'],
  [
    /^what(?:'s| is)? (?:\p{L}+ ){0,2}?(?:bug(?:s|ging)|annoy(?:s|ing)|hurt(?:s|ing)|frustrat(?:es|ing)|slow(?:s|ing)|block(?:s|ing)|breaks|holds back)\b/u,
    'problem',
  ],
  [/^what (?:(?:the|our) )?(?:\p{L}+ ){1,2}(?:struggles?|fights?|wrestles?|suffers?|complains?)\b/u, 'problem'],
  [
    /^what (?:(?:needs|has to be|must be|should be) (?:fixing|fixed)|(?:are we|we(?:'re| are)?|do we|i(?:'m| am)?)(?: trying to| want to)? (?:fix|fixing|solve|solving))\b/,
    'problem',
  ],
  [
    /^where (?:the |our )?(?:\p{L}+ ){1,2}(?:hurts?|breaks?|fails?|gets? (?:stuck|lost)|go(?:es)? wrong|los(?:e|es)|struggles?|trips?|drops?|gives? up)\b/u,
    'problem',
  ],
  [
    /^how (?:do |does )?(?:the |our )?(?:\p{L}+ ){1,2}?(?:is|are|works?|go(?:es)?|do|does|run|runs|handles?|gets?)(?: \p{L}+){0,2} (?:today|now|currently|at the moment|so far|at present)\b/u,
    'problem',
  ],
  [/^what(?:'s| is) (?:happening|going on)(?: now| today)?\b|^what (?:happens|goes on) (?:now|today|currently)\b/, 'problem'],
  [/^(?:what happens )?if (?:we|nobody|no one)\b.*\b(?:nothing|anything|it as it is|it as is|don't|do not)\b/, 'problem'],
  [/^what (?:triggered|prompted|started|caused|brought|led)\b/, 'problem'],
  // What is wanted, and how one sees that it has come.
  [
    new RegExp(
      `^(?:the |our |which |what )?(?:\\p{L}+ )?${result}(?: that| which)? (?:we|i|it|this|they)(?:'re|'m|'d| are| am| would| should| all)? ?(?:aim(?:ing)? (?:for|at|to)|after|want|wanting|seek(?:ing)?|hop(?:e|ing) (?:for|to)|look(?:ing)? for|expect(?:ing)?|like|intend|striv(?:e|ing)|work(?:ing)? (?:for|towards?)|pursu(?:e|ing)|wish|bring|need|target(?:ing)?|promised?|go(?:ing)? for|plan(?:ned)?|owe)(?!\\p{L})`,
      'u',
    ),
    'goal',
  ],
  [
    new RegExp(
      `^(?:intended|wanted|hoped[- ]for|aimed[- ]for|targeted|promised|envisaged|envisioned|anticipated|projected|sought|aspired|desired|expected) ${result}$`,
    ),
    'goal',
  ],
  [
    new RegExp(
      `^how (?:do|will|would|can|could|shall|should|are|might) (?:we|you|i|they)(?: going to)? ${tell}|^how (?:i|we|you|one)(?:'ll| will| would|'d| shall| should| can| could| are going to| want to| plan to| intend to) ${tell}`,
      'u',
    ),
    'metric',
  ],
  [
    new RegExp(
      `^when(?:'s| is| are| do| does| would| will| can| was)? (?:it|this|that|we|i|the \\p{L}+)(?: call (?:it|this|that)| count (?:it|this) as| say)? ?(?:be |an? |have |had ){0,2}(?:real )?${triumphed}\\??$`,
      'u',
    ),
    'metric',
  ],
  [
    /^(?:(?:we|i|everyone|everybody|(?:the |our )?(?:team|board|management|committee|client|customer|boss|owner|director|sponsor|minister|chair|council|trustees|investors))(?:'ll|'d|'re| will| would| can| shall| may| are| is)? )?(?:celebrates?|cheers?|rejoice|party|pop (?:the )?(?:corks?|champagne)|(?:open|uncork) the (?:champagne|bubbly|prosecco|sekt)|raise a glass|ring the bell|(?:declare|claim) (?:victory|success|it done)|call it (?:an? )?\p{L}+|count (?:it|this) as (?:an? )?\p{L}+|(?:consider|regard|see) (?:it|this) (?:as )?(?:an? )?\p{L}+|proud|happy|done|finished|through|there|satisfied|delighted|pleased|close the (?:project|book|file)) (?:when|if|once|as soon as)\??$/u,
    'metric',
  ],
  [
    new RegExp(
      `^(?:(?:it|this|that|the \\p{L}+|we|i)(?:'s|'ve|'ll have| is| will be| has| have| counts as)? )?(?:an? )?${won}(?: enough)? (?:means|looks? like|would look like|would mean|will mean|is when|is if|=|when|if|once|as soon as)(?: (?:that|we|it))?$`,
      'u',
    ),
    'metric',
  ],
  [
    new RegExp(
      `^(?:(?:the|our|my|a|its|first|main) )*(?:signs?|marks?|proofs?|tests?|measures?|yardsticks?|criteri(?:a|on)|standards?|bars?|benchmarks?|definitions?|thresholds?|hallmarks?|indicators?|idea|picture|notion|vision|markers?) (?:of|for) (?:our |the |a |what )?${won}`,
    ),
    'metric',
  ],
  [/^what(?:'s| is) in it for\b/, 'goal'],
  [
    /^what (?:we|i)(?:'re| are|'m| am)? (?:after|aiming (?:for|at)|hop(?:e|ing)|expect(?:ing)?|promise|going for|gain|get(?: out of (?:it|this))?$|win$)/,
    'goal',
  ],
  [/^what (?:it|this|that) (?:should |will |would |shall |must |is to |has to )?(?:brings?|gives?|buys?|gets? us|achieves?|improves?)\b/, 'goal'],
  [
    /^where (?:we|this|it|i)(?:'d| would|'re| are)? (?:should |want to |want us to |like to |need to )?(?:be|go|going|headed|heading|takes? us|get to|end up|land)\b/,
    'goal',
  ],
  [/^(?:the )?(?:whole )?point of\b/, 'goal'],
  [/^how (?:i|we)(?:(?:'ll| will| would|'d) (?:see|check|count|prove)| (?:judge|measure|track)\b|(?:'ll| will| would|'d) (?:judge|measure|track))/, 'metric'],
  [/^how (?:to|it's|it is|this is|is it|success is|is success|will it be|will this be) (?:tell|measured?|judged?|know|tracked|evaluated?)\b/, 'metric'],
  [/^when\b.*\b(?:happy|content|success\p{L}*|worked|satisfied|good enough)\b|^when are we (?:\p{L}+ )?(?:done|finished|through|good)\b/u, 'metric'],
  [/^what (?:(?:would|will|could) )?makes? (?:this|it) (?:an? )?(?:success\p{L}*|good|work|worth)\b/u, 'metric'],
  [/^what (?:an? )?(?:win|success|good|great|done|better|winning) (?:means|looks|would|will|is)\b/, 'metric'],
  [/^what to (?:watch|measure|track|count|look at|monitor)\b/, 'metric'],
  [/^what (?:(?:should|must|has to|needs to|will) (?:move|go (?:up|down)|rise|fall|drop|grow|shrink)|moves)\b|^numbers? (?:that|we|to)\b/, 'metric'],
  [
    /^(?:(?:it|this|we|i|we'd|i'd)(?:'s|'re|'ve|'m|'ll| is| are| has| have| will| would)? (?:call (?:it|this|that) |be |have )?)?(?:work(?:s|ed)|(?:a |an )?success(?:ful)?|succeed(?:ed)?|won|win|a win|happy|content|satisfied|worth it|pleased) (?:if|when|once|means|looks)\b/,
    'metric',
  ],
  [
    /^(?:(?:to be )?judged|measured|what (?:we|it)(?:'ll| will|'s| is)? (?:be )?judged?) by\b|^by what (?:we|it|this)\b.*\b(?:judged?|measured?|know|see)\b|^signs? (?:of success|(?:that )?(?:it|this) (?:works|worked|has worked|is working))\b|^how (?:you|one)(?:'ll| will| can|'d| would)? (?:know|tell|see|notice)\b/,
    'metric',
  ],
  // Afterwards.
  [
    /^when (?:(?:do|would|should|will) )?(?:we|i|to)(?:'d| would|'ll| will)? (?:stop|kill|pull|give up|quit|drop|abandon)\b|^(?:stop|go) or (?:go|stop|no)\b/,
    'launch',
  ],
  [
    /^after (?:it(?:'s| is)|we|go|going|shipping|that\b|the (?:launch|release|pilot|roll-?out|trial))|^once (?:it(?:'s| is)|we(?:'re| are|'ve)|live|out|shipped|launched|this)\b/,
    'launch',
  ],
  [/^(?:how|what) (?:we|i)(?:'ll| will|'d| would) (?:learn|try|pilot|trial|test)\b|^how (?:we|i) (?:learn|try|test)\b/, 'launch'],
  [/^how (?:we|i) (?:found|learned|learnt|heard|noticed|came)\b|^how i know\b/, 'evidence'],
  [/^what (?:i|we)(?:'ve| have) (?:already )?(?:seen|heard|found|learned|learnt|counted|measured|noticed|observed)\b/, 'evidence'],
  [/^from (?:the |our )?(?:field|support|tickets?|calls?|logs?|interviews?|customers?|data|shop ?floor|phones?|surveys?|users?)\b/, 'evidence'],
  // What is not to be.
  [
    /^(?:what|things|stuff)\b.{0,24}?\b(?:won't|don't|doesn't|isn't|aren't|will not|do not|does not|is not|are not|am not|'re not|'m not|'s not)\b(?!.*\b(?:know|sure|certain|clear|understand|have|like|decided|tested|proven|yet)\b)/,
    'out-of-scope',
  ],
  [
    /^(?:what|things|stuff) (?:(?:we|i|it|that) )?(?:(?:'ll|will|deliberately|explicitly|can) )?(?:skip|leave|drop|cut|postpone|park|defer|stays? (?:the|as|how|where)|remains? (?:the|as))/,
    'out-of-scope',
  ],
  [/^what(?:'s| is) (?:out|cut|dropped|excluded|skipped|postponed)\b(?! there)/, 'out-of-scope'],
  [/^not (?:here|today|tested|building|solving|trying|planned|going|doing|our|mine|a goal|aiming|changing|touched|addressed|tackled)\b/, 'out-of-scope'],
  [/^why .*\b(?:and not|over|instead of|rather than)\b|^what else\b|^ideas (?:we|i|that)\b/, 'option'],
  // What it does.
  [
    /^how (?:it|this|that|we|i|they)(?:'d|'ll| would| will| could| want to| plan to| intend to)(?: like to)? (?:work|do|fix|solve|build|tackle|approach|look|make|change)\b|^how to (?:fix|solve|get there|do it|tackle)\b/,
    'solution',
  ],
  [/^what changes(?: (?:for|in|on|with)\b.*)?$|^what (?:(?:the|an?|our) )?(?!(?:we|i|it|this)\b)\p{L}+ sees?$/u, 'solution'],
  [
    /^what (?:has|needs) to (?:be there|be in|happen|exist)\b|^what(?:'s| is) (?:needed|included|required)\b|^what we (?:make|need)$|^in (?:v\d|the first|this (?:release|version))\b/,
    'requirement',
  ],
  [/^what (?:it|this|that|v1|the \p{L}+) (?:needs to|has to|must|should|shall|will|is to) (?:do|be able|include|cover|offer|contain)\b/u, 'requirement'],
  [/^what (?:i|we)(?:'d| would)? (?:like|want|hope|wish|propose|intend)(?: us)? to (?:make|build|add|create|ship|offer|develop|introduce)\b/, 'requirement'],
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
  [/^what (?:worries|scares|bothers|frightens|keeps)\b/, 'risk'],
  [/^what (?:might|could) (?:do it|help|work|fix it)\b|^(?:the )?(?:two|three|four|five) (?:ways|options|routes|paths|possibilities|ideas)\b/, 'option'],
  [/^what (?:we|i) (?:looked at|considered|weighed|thought of|rejected|left)\b/, 'option'],
  [/^how (?:we|it)(?:'ll| will|'s| is)?\b.*\b(?:roll|ship|launch|introduce|switch (?:it )?on|go(?:es)? (?:out|live))\b/, 'launch'],
  [/^who (?:(?:minds|needs to know|has a say|decides|signs|has to (?:agree|know|sign))\b|else\??$)/, 'stakeholder'],
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
  [/^(?:what|which) (?!(?:we|i|they|it) need to\b)(?:\w+ )?(?:problem|pain|need)\b/, 'problem'],
  [/^what(?:'s| is| was) (?:going )?(?:wrong|broken|the matter|the problem|the trouble)\b/, 'problem'],
  [/^why (?:not|didn't|don't|haven't|isn't|aren't|wouldn't)\b/, 'option'],
  [/^what (?:else )?(?:did we|have we|was|were) (?:consider|reject|tr)/, 'option'],
  [/^what (?:did|have|do) (?:we|users|customers|people|they) (?:learn|hear|find|see|saw|say|tell)/, 'evidence'],
  [/^what (?:do|did|does) \w+ (?:want|ask|request|demand)/, 'wish'],
  [
    /^what (?:the |our |their )?(?!(?:we|i|it|this|users?|people)\b)(?:[\p{L}'-]+ ){1,3}(?:wants?|asks for|asked(?: us)? for|requests?|requested|demands?|demanded)$/u,
    'wish',
  ],
  [/^why (?:(?:is )?(?:this|the|it) )?priority\b/, 'story'], // why a story comes before another one
  // What speaks for the thing, and nobody's trouble: "Why it will fly", "Why we'll win".
  [
    /^why (?:it|this|that|we|they|people|users?|customers?|everybody|everyone|anyone)(?:'ll| will| would|'s going to| is going to|'re going to| are going to) (?!not\b)/,
    'background',
  ],
  [/^why (?:do|does|are|is|would|should|now|we|i|i'm|this|it|the|our|change|bother|anyone|anybody|anything|another)\b/, 'problem'],
  [/^who (?:did )?we (?:talk|sp(?:ea|o)ke?|ask|met|meet|interview|watch|visit)/, 'evidence'],
  [/^who(?:se)?\b/, 'user'],
  [/^what (?:will|would|should|are|do) we (?:build|deliver|ship|make|do|need to build)/, 'requirement'],
  [
    /^what (?:we|i)(?:'d| would|'ll| will|'re| are|'m| am)? (?:(?:like|want|plan|propose|hope|going|need|planning|proposing|hoping) to )?(?:build(?:ing)?|ship(?:ping)?|deliver(?:ing)?|develop(?:ing)?|add(?:ing)?|arrang(?:e|ing)|install(?:ing)?|set(?:ting)? up|put(?:ting)? (?:up|in)|provid(?:e|ing)|produc(?:e|ing)|implement(?:ing)?|introduc(?:e|ing)|print(?:ing)?|procur(?:e|ing))\b/,
    'requirement',
  ],
  [/^what (?:functionality|features?|is included|does it do|will it do|can)\b/, 'requirement'],
  [/^(?:which|what) (?:(?:are|is) (?:the |our )?)?(?:\w+ )?(?:requirements?|features|functions|functionality|capabilities)\b/, 'requirement'],
  [
    /^what (?!.*\b(?:problem|goal|aim|success|pain|wrong|missing|known|new|next|left|good)\b)(?:the |our |this )?(?:\p{L}[\p{L}\d.-]* ){1,2}(?:is|does|offers|provides|delivers)$/u,
    'solution',
  ],
  [/^how (?:does|will|would|should|do|could) (?:it|this|they|we|the)\b/, 'solution'],
  [
    /^(?:roughly|in short|very roughly)?,? ?what (?:does|do|will|would|could|should|might) (?!success|good|great|done)(?:it|this|that|they|the \p{L}+) look like\b/u,
    'solution',
  ],
  [/^what(?:'s| is) (?:the |our )?(?:experiment|test|pilot|trial|roll-?out|launch|release|go-to-market|validation) plan\b/, 'launch'],
  [/^what (?:could|might|can|may) happen/, 'risk'],
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
