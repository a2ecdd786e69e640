import { anyCase } from '../language/any-case.js'
import { isConditional, isQuestion } from '../language/moods.js'
import { looksBack } from '../language/tense.js'
import { listOrTableOf, paragraphAbove } from '../markdown/lead-in.js'
import { isFillerText } from './filler-text.js'
import { type Reading, type Standing, withLabel } from './reading.js'
import type { Role } from './roles.js'
import { plansSecondLook } from './second-look.js'

const lookBack = anyCase(
  /\b(?:review(?:s|ed|ing)?|measure(?:s|d)?|(?<!-)checks?|checked|(?:we|i|will|['’]ll|then|also|and) (?:\w+ )?look(?:s|ed|ing)? (?:at|back)|look back|repeats? the|revisit(?:s|ed)?|monitor(?:s|ed|ing)?|evaluat(?:e|es|ed|ing|ion)|retro(?:spective)?|decid(?:e|es|ed)|(?<!\b(?:from|by|per|under|of|with) (?:the |this |that |a )?(?:same |earlier |previous )?)decision(?! (?:time|support|making|fatigue))|go\/no-go|compare(?:s|d)?|count(?:s|ed)? (?:the|how|them|who|it|those|again)|(?:is|are) (?:re)?(?:counted|done) (?:again|by)|reads? the|assess(?:es)?|A\/B|experiment|pilot|post-launch|after (?:the )?(?:launch|release|rollout|shipping|full rollout|go-live)|we(?:'ll| will) know|learn(?:ing)?|collect(?:ing)? (?:user |customer )?(?:feedback|(?:quantitative )?data)|lessons learned|keeps? (?:an eye on|(?:a |the )?(?:tally|count|record|score))|track(?:s|ed|ing)?|goes back to|the same (?:sorting|count|tally)|reports? (?:weekly|monthly|quarterly))\b|^\W*look(?:ing)? (?:at|back)\b/,
)
const afterwards = anyCase(
  /\b(?:after|(?:on|by|in|from|until) (?:day|week|month|the|\d+|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d+ ?(?:days?|weeks?|months?)|(?:two|three|four|six|eight|twelve) (?:days|weeks|months|sprints)|(?:week|day|month|quarter) \d|weekly|monthly|quarterly|post-launch|if (?:it|they|we|fewer|less|more|not|under|over|below|neither|the)\b|(?:below|above) (?:\d|half|an?\b|zero|the (?:target|mark|threshold|bar|line|baseline|limit)|that|this|it\b)|when we see|otherwise|then (?:we|a)|once (?:live|launched|released|shipped)|same (?:two |\w+ )?(?:weeks?|months?)|to (?:validate|decide|inform|steer))\b/,
)
const purposeful = /\b(?:will|decide|we'll|then|should|go\/no-go|decision|plan|after|if|to)\b/i

/** "If fewer than half of them use it, we take it out": a figure, and what follows from it. */
const decides = anyCase(
  /\b(?:if|when|should|unless|below|under|above|over)\b.{0,120}\b(?:\d+|half|a third|a quarter|one|two|three|four|five|six|more than|fewer than|less than|no better)\b.{0,140}\b(?:we|i|it)(?:['’]ll| will| would|['’]d)?(?: (?:don['’]t|do not|then|also))? (?:stop|remove|roll|drop|keep|pull|extend|go (?:back|on|for)|take it|write up|switch|change|read out|try|ship|kill|revert|think|sell|take|sit down|argue|rethink|is (?:out|off|removed|stopped))\b|\b(?:if|should|unless)\b.{0,120}\d.{0,140}\b(?:remove|roll back|goes back|is (?:dropped|removed|off|out|stopped)|(?:is|are) (?:wrong|not done)|doesn['’]t help|needs? (?:rethinking|another)|calls? (?:them|him|her))\b/,
)

/** "Ship if swaps rise by 5 %": the same, told the other way round. */
const decidesIf = anyCase(
  /\b(?:ship|keep|stop|remove|drop|roll (?:it |this )?(?:out|back)|go on|continue|proceed|extend|kill|scale|revert)\b[^.;]{0,20}? (?:if|when|once|unless)\b[^.]{0,100}(?:\d|\bhalf\b|\ba (?:third|quarter)\b)/,
)

/** "If leads drop by more than 10 %, pause": what follows is an order to oneself. */
const haltsIf = anyCase(
  /\bif\b[^.]{0,160}\d[^.]{0,120}(?:[,:;]|→|->|\bthen\b)\s*(?:we )?(?:pause|stop|halt|roll ?back|revert|disable|switch (?:it )?off|turn (?:it )?off|iterate|pivot|rethink|re-?evaluate|reconsider|double down|kill|abort|continue|proceed|expand|scale)\b/,
)

/** "More than one in two months, stop": the same in a few words. */
const stopsAt = anyCase(
  /\b(?:more|fewer|less|higher|lower|better|worse|over|under|above|below)(?: than)? (?:\d|half|a third|a quarter|an?|one|two|three|four|five|six|seven|eight|ten)\b[^.;]{0,80}?(?:,| and| then|→|->)\s*(?:then )?(?:we |it |i )?(?:(?:stop|drop|kill|go back|roll back|pull|leave it|rethink|switch (?:it )?off|give up|don['’]t|do not|won['’]t|can['’]t)\b|is(?:n['’]t| not| out| off)\b|needs? (?:a |to )?(?:re)?think\w*)|\b(?:if|should|when)\b[^.;]{0,80}\b(?:more|fewer|less|over|under|above|below|at least|up to)\b[^.;]{0,100}\b(?:we|it|that|this) needs? (?:an? |to )?(?:re)?(?:think|look|talk)/,
)

/** A figure, and that one stops or goes on by it. */
export function stopsOnResult(text: string): boolean {
  return decides.test(text) || stopsAt.test(text) || decidesIf.test(text) || haltsIf.test(text)
}

/** What one does to see how it went. */
const looking =
  '(?:look(?: at| back| again)?|counts?|compares?|checks?|reviews?|measures?|watch(?:es)?|tracks?|go(?:es)? through|revisits?|evaluates?|sits? down|repeats?|see|ask|collects?|calls?|talks? to|reads?)'
/** Who does: "we", "I", "Marek", "Petra and I". */
const lookers = '(?:we|i|[a-zà-ɏ]{2,}(?: and (?:i|[a-zà-ɏ]{2,}))?)'
/** What the look is for: it asks something, or does it again. */
const toSee =
  '\\b(?:whether|if|why|who|what|which|how (?:many|much|often|long|it|they)|again|the numbers?|results?|those|complaints|feedback|calls|back|compare)\\b'
const months = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-zà-ɏ]*'
/** When it is there already: "six weeks after launch", "once it's out", "after the season", "in March", "then". */
const thenOnly = `(?:\\b(?:days?|weeks?|months?|quarter|year)s? (?:after|later|in)\\b|\\bafter (?:the |that|it|we|go|shipping|an?\\b|\\d|one|two|three|four|six)|\\bonce (?:it|we|live|out)|\\b(?:in|on|by|until|from) (?:the )?(?:\\d{1,2}\\.? )?(?:${months}|spring|summer|autumn|fall|winter)\\b|\\bat the end of\\b|\\b(?:each|every) (?:day|week|month|monday|friday|sprint)\\b|\\b(?:daily|weekly|monthly)\\b|\\bfor the first (?:[a-zà-ɏ]+ )?(?:days?|weeks?|months?)\\b)`
const willLook: readonly RegExp[] = [
  // "We'll leave it on for half the shops and compare in June."
  anyCase(`\\b${lookers}(?:['’]ll| will|['’]d)\\b[^.;]{0,80}?\\b${looking}\\b(?=.{0,200}(?:${toSee}|${thenOnly}))(?=.{0,200}${thenOnly})`),
  // "Will also check whether …", "Check in September if …".
  anyCase(
    `^\\W*(?:will |to )(?:also |then |again )*${looking}\\b.{0,60}\\b(?:whether|if|again)\\b|^\\W*(?:then )?${looking}\\b[^.;]{0,30}${thenOnly}[^.;]{0,40}\\b(?:whether|if|again)\\b`,
  ),
  // "In March we count again", "Six weeks after launch Petra and I look at the numbers".
  anyCase(`${thenOnly}[^.;]{0,60}?\\b${lookers} (?:[a-zà-ɏ]+ly |also |then |again )?${looking}\\b(?=.{0,200}${toSee})`),
  // "Then we call ten of those who stopped and ask why."
  anyCase(`^\\W*(?:and )?(?:then|afterwards|later),? ${lookers} ${looking}\\b(?=.{0,200}${toSee})`),
  // "Marek watches the funnel daily for the first two weeks."
  anyCase(`^\\W*${lookers} ${looking}\\b.{0,200}(?:for the first|after (?:the )?(?:launch|release|go-live|pilot|it)|once (?:it|live))`),
  // "We ring five of them two weeks later."
  anyCase(
    `${lookers} (?:ring|call|phone|ask|visit|interview|talk to|write to)s?\\b[^.;]{0,50}\\b(?:them|those|who|users|customers)\\b[^.;]{0,30}\\b(?:later|after|afterwards|once)\\b`,
  ),
  // "See what happens for a month, then decide on the others", "In autumn we repeat the survey".
  anyCase(
    /\b(?:see|watch|look) (?:what|how|whether|if)\b[^.;]{0,50}\b(?:weeks?|months?|days?)\b.{0,200}\b(?:then|and) (?:we )?decide\b|\b(?:we|i) (?:repeat|re-?run) the (?:survey|count|test|interviews|study|measurement|round)\b|\b(?:we|i) (?:take|pull|get) the (?:numbers|figures) (?:out of|from)\b/,
  ),
  // "5,000 get it and 5,000 don't, and after the bill we count calls."
  anyCase(
    /\b(?:half|(?<![\d.,])\d[\d.,]{0,15})\b.{0,80}\b(?:not getting it|don['’]t(?: get it)?|without it|the (?:other|rest)|control group)\b.{0,200}\b(?:count|compare|look|measure|see)\b/,
  ),
  // "We can take that from the logs every week."
  anyCase(
    /\b(?:we|i) (?:can |could |will |['’]ll )?(?:see|read|take|get) (?:it|this|that|them) (?:from|in|off) (?:the|our) (?:[a-zà-ɏ]+ )?(?:logs?|data|numbers|counters?|tickets|statistics|reports?)\b/,
  ),
  // "Two depots first, for four weeks; we decide on 3 May about the rest."
  anyCase(/\b(?:first|pilot|trial|try it|test it)\b.{0,200}\b(?:for|after) [a-zà-ɏ]+ (?:days?|weeks?|months?)\b.{0,200}\b(?:decide|see|look|judge)/),
]
/** "If after a month less than 20 shops use it, it goes", "Should fewer than 5 switch, we talk about paper again". */
const thenEnds = anyCase(
  /\b(?:if|in case|should|when|unless|under|below|at|with)\b[^.;]{0,120}(?:\b(?:less|fewer|more|under|below|over|above|better|worse|at least|half|a third|a quarter|still|nobody|no one|hardly)\b|[<>]|\d)[^.;]{0,100}(?:,| then|:|→|->) ?(?:then )?(?:it (?:goes|is (?:out|dead|over|gone|off)|comes (?:out|off)|stays)(?=\s*(?:[.;,]|$))|(?:we|i)(?:['’]d| would|['’]ll| will)? (?:talk (?:about .{0,30} again|again)|think again|drop|kill|switch (?:it )?off|stop|go back|ask (?:the|them|our|those)|give up|look again|start over|change|ship|don['’]t (?:continue|go on|roll|expand|ship)|do not (?:continue|go on|roll|expand|ship)|won['’]t (?:continue|go on|roll|expand|ship))|stop|drop it|back to)\b/,
)
/** "Over 20 % and the logic is changed", "More than 2 a day by week two → we go back": a mark, and what becomes of the thing. */
const thenBecomes = anyCase(
  /\b(?:if|under|over|below|above|more than|fewer than|less than|between|where)\b[^.;]{0,80}\b\d[^.;]{0,90}?(?:,| and| then|:|→|->| (?=(?:we|i|it|they|that) ))\s*(?:then )?[^.;,]{0,50}?\b(?:ends?|stops?|(?:go|goes|going) (?:back|down|up|out|on)|(?:is|are|isn['’]t|aren['’]t|['’]re|['’]s) (?:not |n['’]t )?(?:in|out|off|changed|suspended|stopped|dropped|extended|kept|binned|cancelled|shelved|withdrawn)|(?:don['’]t|do not|won['’]t) (?:roll|go|ship|extend|expand|continue)|find out why|listen to|shut up|go back)\b/,
)
/** What opens like that lies ahead, whatever its tense. */
function setsMark(text: string): boolean {
  return /^\W*(?:if|where|under|over|below|above|more than|fewer than|less than|between)\b|[;:.] (?:if|under|over)\b/i.test(text)
}
/** "We look again on 30 September", "First look with three months of sales": a day for it. */
const looksOn =
  /\b(?:[Ww]e|I|\p{Lu}\p{L}+) (?:looks?|reports?|sits? down|meets?|counts?|compares?|decides?)\b(?: (?:again|back|at it|together))? (?:on|in|by|at) (?:the )?(?:end of |start of |middle of )?(?:\d|first|second|third|last|spring|summer|autumn|winter|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b(?:[Ff]irst|[Nn]ext|[Bb]ig|[Ss]econd|[Ff]inal) look\b[^.;]{0,40}?(?:\d|\b(?:months?|weeks?|quarter)\b)/u
/** "Back to how it was": where one would return to. */
const asItWas = /\b(?:as|how|what|where) (?:it|they|things|we) (?:was|were|had been)\b/gi
/** "(measured the winter after)", "eight weeks after it's on for everyone": when a measure is taken. */
const takenLater = anyCase(/\bmeasured [^.;)]{0,30}\b(?:after|later)\b|\b(?:days?|weeks?|months?) after (?:it['’]s|it is|they['’]re|we['’]re|everyone|go)\b/)

/** "If nobody has used it by Easter it's gone." */
const thenGone = anyCase(/\b(?:if|should|when) (?:nobody|no one|hardly|fewer|less|too few|not)\b[^.;]{0,80}\bit(?:['’]s| is) (?:gone|out|over|dead|off)\b/)
/** "A tenth less than that and I'd switch it off". */
const belowEnds = anyCase(
  /^\W*(?:under|below|less than|fewer than|at less than) .{0,40}\d.{0,60}\b(?:we|i|it)(?:['’]d| would|['’]ll| will)? (?:take|switch|stop|drop|go|kill|give|goes|is)\b/,
)

/** When, or in what order: without it nobody says that there will be a look. */
const mayLook = anyCase(
  /\b(?:will|then|afterwards|later|after|once|again|whether|if|decide|days?|weeks?|months?|quarter|year|in|on|off|by|until|from|at the end|each|every|daily|weekly|monthly|repeat|re-?run|numbers|figures|half|first)\b|['’](?:ll|d)\b|\d/,
)

/** Is there to be a look at how it went, as somebody would say it in passing? */
function willBeLookedAt({ role, statement }: Standing): boolean {
  const said = withLabel(statement)
  if (!mayLook.test(said)) return false
  if (looksBack(said.replace(lastSaid, ' ')) && !/\bthen\b|['’]ll\b/i.test(said)) return false
  return (role !== 'solution' || afterShipping.test(said)) && willLook.some((pattern) => pattern.test(said))
}
/** Past forms of what others did, which tell nothing of when one looks. */
const lastSaid = /\b(?:who|that|which|those|if|whether|what|they|calls?|complaints?)\b.*$/i
const afterShipping = anyCase(/\b(?:after|once) (?:the |[a-zà-ɏ]+ )?(?:launch|release|pilot|go-live|roll-?out|it(?:['’]s| is)|we(?:['’]re| are))\b/)

/** What stands there was or is to be, or is the product's: nobody plans there. */
const planless: ReadonlySet<Role> = new Set<Role>([
  'requirement',
  'story',
  'technical',
  'history',
  'out-of-scope',
  'evidence',
  'problem',
  'wish',
  'user',
  'stakeholder',
])
/** Where the product is described, only a figure with what follows from it is a plan. */
const describing: ReadonlySet<Role> = new Set<Role>(['solution', 'background', 'title', 'goal'])
/** What comes behind shipping. */
const behind = anyCase(
  /\b(?:after|afterwards|later|next|follow[- ]?up|learning|measur\w+|review|evaluation|results?|verification|acceptance|success|know|roll-?out|launch|tactics|post)\b/,
)

/** How often a measure is read, wherever it is said so: "counted by hosts, one week per quarter". */
const readSoOften = anyCase(
  /\b(?:read|checked|reviewed|measured|tracked|counted|sampled|surveyed|polled|asked|audited|weighed|timed|logged|reported|compared|taken|pulled)\b[^.;)]{0,50}?\b(?:(?:once|twice|one (?:day|week|month)|(?:two|three) times|\d+ (?:days?|weeks?)|an? (?:day|week)) (?:a|per|each|every) (?:day|week|month|quarter|term|season|year)|(?:each|every) (?:day|week|month|quarter|term|season|year|monday|friday)|daily|weekly|monthly|quarterly|yearly)\b/,
)
/** How often a measure is read. */
const rhythm = anyCase(
  /(?:^|[|,;(]|\b(?:read|checked|reviewed|measured|tracked|looked at))\s*(?:daily|weekly|monthly|quarterly|every (?:week|month|quarter))\b(?! (?:[a-zà-ɏ]+ ){0,2}(?:users?|starters?|visits|sessions)\b)/,
)
/** When it is read, counted from the launch. */
const later = anyCase(
  /\b(?:(?:within|in|over|during|by the end of) (?:the |its |their )?first (?:\d+ |two |three |four |six |eight |twelve )?(?:days?|weeks?|months?|quarter|year|season)(?: (?:of|after) (?:the |its |going )?(?:launch|release|going|go-live|roll-?out|use|opening|live))|within (?:\d+|two|three|six) (?:days|weeks|months) (?:of|after) (?:the |its |going )?(?:launch|release|roll-?out|go-live|live|shipping|opening)|after (?:the |[a-zà-ɏ]+ )?(?:launch|release|roll-?out|pilot|go-live|first|summer|winter|start)|(?:weeks?|months?|days?) (?:after|later|from)|(?:on|in) (?:day|week|month) \d)\b/,
)

/** "Read on 1 June and 1 September". */
const readOn = /\b(?:read|checked|counted|measured|looked at|reviewed|compared) (?:on|in|at|after|every|each)\b/i

/** "12 May", "May 12", "week 3" as a label: then it happens. */
const onDay = /^\d{1,2}(?:st|nd|rd|th)? \p{Lu}|^(?!Phase|Stage|Step|Milestone|Iteration|Part|Release|Version|Level|Tier|Option|Increment|Epic)\p{Lu}[a-z]+ \d/u
/** "Wage tracking + sign-in", "Pattern learning, preference tuning": what is built in a stage, by its name. */
const featureOnly = anyCase(
  /(?:^|[,+;&:(]|\band\b)\W*(?:[a-zà-ɏ/-]+ ){0,5}?[a-zà-ɏ/-]+ (?:tracking|learning|monitoring|evaluation|review|checks?|measurement|counting|comparison|collection)\b(?=\W*(?:$|[,+;&/]|\band\b))/,
)
const inStage = /^(?:day|week|month|stage|phase) \d/i

/** A day on which something is done. */
const onDate = /\b(?:on|by) (?:the )?\d{1,2}(?:st|nd|rd|th)?\.? \p{Lu}\p{L}{2,}|\b(?:on|by) \p{Lu}\p{L}{2,} \d|\b\d{4}-\d\d-\d\d\b/u

/** The heading says it all: what stands beneath is looked at. */
export const standsInLearningPlan: Reading = ({ section }) => /\b(?:learning|measurement|evaluation) plan\b/i.test(section.title)
/** A step of the way that is there to learn from what people do: "Learn from real usage". */
const learningStep = anyCase(
  /^\W*(?:learn(?:ing)? from|(?:gather|collect)(?:ing)? (?:[a-zà-ɏ]+ )?feedback|(?:measure|observe|evaluate|review|analy[sz]e)\b(?= .{0,30}\b(?:usage|use|feedback|results?|adoption|behaviou?r|metrics)\b))/,
)

/** "The pilot tests whether …", "designed to prove value". */
const pilotTells = anyCase(/\bpilots?\b.{0,60}\b(?:tests?|proves?|validates?|shows? (?:whether|if)|to (?:prove|test|validate|learn|show))\b/)

/** Is that there to find out from what people do with it? */
export const learnsFromUse: Reading = (placed) => {
  if (planless.has(placed.role)) return false
  const { text } = placed.statement
  return standsInLearningPlan(placed) || (placed.role === 'timeline' && learningStep.test(text)) || (pilotTells.test(text) && !looksBack(text))
}

/** The text, with what follows from it where the next sentences say so. */
function followed({ statement }: Standing): string {
  const next = statement.next?.text ?? ''
  return /^\W*(?:if|below|above|otherwise|then|in weeks|should)\b/i.test(next)
    ? `${statement.text} ${next} ${statement.next?.next?.text ?? ''}`
    : statement.text
}

const watched =
  '\\b(?:usage|use|uptake|adoption|progress|success|engagement|behaviou?r|results?|impact|feedback|complaints|how (?:often|many|much|far|long))\\b'
/** "Once it is launched", "results are presented on 4 May": what will be done by then. */
const onceDone =
  /\b(?:once|after|as soon as|when) (?:it|this|that|the [a-zà-ɏ]+|we)(?: is| are|['’]s|['’]re| have| has|['’]ve)(?: been)? (?:implemented|launched|released|shipped)\b|\bare (?:reported|presented|brought|put)\b(?= (?:[a-zà-ɏ]+ ){0,4}(?:on|by|in)\b)/gi

/** Said outright, and wherever it is said: what is watched, or what the figures are to decide. */
const outright: readonly RegExp[] = [
  // "Once it is live, we can track how often …", "We start measuring success as soon as we launch."
  anyCase(
    /\b(?:once|after|as soon as|when)\b[^.;,]{1,60}\b(?:implemented|live|launched|released|shipped|out|launch|ship|release)\b[^.;]{0,80}\b(?:track|measure|monitor|gather|collect|review|see (?:if|whether|how))\b|\b(?:measur(?:e|ing)|track(?:ing)?|monitor(?:ing)?)\b.{0,40}\b(?:as soon as|once) (?:we|it) (?:launch|ship|release|go|is live)/,
  ),
  // "We will keep track of usage", "we'll keep an eye on complaints"
  anyCase(
    `\\b(?:we|i|the team)(?:['’]ll| will| are going to| plans? to)\\b[^.;]{0,40}?\\b(?:keep (?:track of|an eye on)|track|monitor|watch|measure)\\b[^.;]{0,60}?${watched}`,
  ),
  // "Telemetry will guide our next steps."
  anyCase(
    /\b(?:telemetry|usage|data|feedback|results?|metrics|analytics|figures|numbers)\b[^.;]{0,60}?\bwill (?:guide|inform|decide|determine|shape|drive|tell us)\b[^.;]{0,30}?\b(?:next|what|whether|if|how|our)\b/,
  ),
  // "No further work until this is proven."
  anyCase(
    /\bno (?:[a-zà-ɏ\d]+ ){0,3}(?:work|development|features?|roll-?out|expansion|investment)\b.{0,30}\b(?:until|before|unless)\b.{0,40}\b(?:proven|shown|validated|reached|met|hit)\b/,
  ),
  // "We will try it with half of the groups and count who rings back."
  anyCase(/\bwill (?:try|test|pilot|trial)\b (?:it|this|that)\b.{0,80}\band (?:count|see|compare|measure|ask|check)\b/),
  // "Results come to the board on 12 September."
  anyCase(
    /\b(?:results?|findings|figures|numbers)\b.{0,20}?\b(?:come|comes|go|goes|are (?:reported|presented|brought|put|due))\b.{0,40}?\b(?:on|by|in) (?:the )?(?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/,
  ),
  // "The team plans sessions in the new year to gather feedback."
  anyCase(/\bplan(?:s|ning)?\b.{0,40}\b(?:sessions?|interviews?|survey|follow-?up)\b.{0,140}\b(?:feedback|insights?|how (?:people|users|they))\b/),
  // "Femke posts the numbers on the first Monday in July."
  /\b\p{Lu}\p{L}+ (?:posts?|reads? out|presents?|publishes|shares?|brings?|reports?) (?:the |our |its )?(?:numbers?|figures?|results?|outcome)\b[^.;]{0,40}\b(?:on|in|each|every|after|by|at)\b/u,
  // "Cap; check opt-outs weekly in the first month": a look, and how often.
  anyCase(
    /(?:^|[;:|(]|\b(?:and|then))\s*(?:we (?:will |['’]ll )?)?(?:look at|watch|check|review|monitor|track|count|measure)\b(?! out)[^.;|]{2,60}?\b(?:(?:daily|weekly|monthly)(?! (?:active|unique|users?|visitors?|actives|usage|orders|sales|revenue|counts?|totals?|reports?|summar(?:y|ies)|digests?)\b)|(?:each|every) (?:day|week|month|quarter)(?! (?:active|unique)\b)|(?:in|for|during|over) the first (?:[a-zà-ɏ]+ )?(?:days?|weeks?|fortnight|months?|quarter)|(?:after|once) (?:the )?(?:launch|release|rollout|roll-out|go-live|pilot|it['’]s (?:live|out)))\b/,
  ),
  // "Fewer than 30 a week → the other two sites".
  anyCase(
    /^\W*(?:if |when |with )?(?:(?:fewer|less|more|under|over|below|above|at least|up to|between)(?: than)?\b|[<>≥≤])[^.;]{0,20}\d[^.;]{0,50}(?:→|->|=>|⇒)\s*[a-zà-ɏ]/,
  ),
  // "Count the calls again for three days."
  /^\W*(?:count|measure|ask|compare|survey)\b[^.;]{2,60}\bagain\b/i,
]
/** "We go on if", "Stop when": the head of a list of marks. */
const decidingHead = anyCase(
  /^\W*(?:\d[.\d]{0,5}\W+)?(?:(?:when|then) )?(?:(?:we|i|the team|the (?:pilot|trial|test)) )?(?:(?:will|['’]ll|would|['’]d|only|then|do|can) )*(?:continue|carry on|go(?:es)?(?: (?:on|ahead|live|further|wide|back))?|proceed|stop|kill|end|extend|expand|scale|roll (?:it )?(?:out|back)|roll-?out|ship(?: it)?|keep(?: (?:it|going))?|drop(?: it)?|pivot|revert|pull (?:it|the plug)|withdraw|abandon|call it off|no[- ]go|pass(?:es)?|fail(?:s)?|decide)(?: (?:it|this|to [a-zà-ɏ]+|the (?:pilot|trial|test|roll-?out)))?,? (?:only )?(?:if|when|once|unless|as soon as)\W*(?:all|any|either|both|one of)?(?: of)?(?: these| the following)?(?: (?:hold|are met|apply|happens?))?\W*$/,
)
function underDecision({ section, statement }: Standing): boolean {
  if (!/\d|[<>≤≥%]|\b(?:half|third|quarter|nobody|no one|more|fewer|less)\b/i.test(statement.text)) return false
  return decidingHead.test(section.title) || decidingHead.test(paragraphAbove(statement.item?.list).slice(-longestLeadIn))
}

/** Users who check something learn nothing for us. */
const usersLook = anyCase(
  /^\W*(?:the |an? |our |all |most )?(?:users?|customers?|people|members?|players?|students?|they|visitors?|admins?) (?:(?:will|would|can|could|may|might|should) )?(?:[a-zà-ɏ]+ly )?(?:checks?|looks?|reviews?|monitors?|tracks?|compares?|evaluates?|measures?)\b/,
)
/** Said in these words, it is a plan wherever it stands. */
const whereverSaid: readonly RegExp[] = [
  // "Post-launch usability testing", "a survey after go-live"
  anyCase(
    /\bpost-(?:launch|release|go-live|roll-?out|pilot|implementation|deployment|migration) (?:[a-zà-ɏ]+ ){0,2}(?:test(?:ing|s)?|surveys?|reviews?|evaluations?|interviews?|analysis|monitoring|assessments?|retro\w*|checks?|measurements?|stud(?:y|ies)|research|audits?)\b/,
  ),
  // "Telemetry will guide our next steps."
  anyCase(
    /\b(?:telemetry|usage|feedback|results?|metrics|analytics)\b[^.;]{0,60}?\bwill (?:guide|inform|decide|determine|shape|drive|tell us)\b[^.;]{0,30}?\b(?:next|what we|whether|if we|how we|our)\b/,
  ),
]
const neverThere: ReadonlySet<Role> = new Set<Role>(['history', 'out-of-scope', 'problem', 'story', 'requirement', 'wish', 'stakeholder', 'technical', 'user'])

/** Where it stands what will be recorded of use. */
const instruments = anyCase(
  /\b(?:telemetry|instrumentation|measure(?:ment)? requirements?|analytics (?:events?|requirements?|plan)|event tracking|tracking plan|usage tracking)\b/,
)
/** What it is recorded for. */
const forLearning = anyCase(
  /\b(?:used|helps?|helping|needed|meant|so (?:that )?we can|allows? us|lets us|in order)? ?\bto (?:help )?(?:measure|gauge|track|monitor|understand|learn|see (?:if|whether|how)|evaluate|assess|categori[sz]e|get a sense|determine|find out|know (?:if|whether|how))\b/,
)

/** "Clicks on 'skip' | used to gauge whether the tour is too long": recorded, and to tell something. */
function recordsUse({ section, statement }: Standing): boolean {
  if (!forLearning.test(statement.text)) return false
  const introduced = listOrTableOf(statement.block)
  const above = introduced?.leadIn?.kind === 'heading' ? introduced.leadIn.text : paragraphAbove(introduced).slice(0, longestLeadIn)
  return instruments.test(section.title) || instruments.test(above)
}
const longestLeadIn = 80

/** What will be looked at after shipping, and when or what follows. Guide: "Build the Right Product". */
export const plansLearning: Reading = (placed) => {
  const { role, section, statement } = placed
  if (isFillerText(statement.text.trim())) return false
  if (isQuestion(statement.text) || statement.story) return false
  const said = followed(placed)
  if (!neverThere.has(role) && outright.some((pattern) => pattern.test(withLabel(statement))) && !looksBack(statement.text.replace(onceDone, ' '))) return true
  if (role !== 'history' && !looksBack(statement.text) && whereverSaid.some((pattern) => pattern.test(withLabel(statement)))) return true
  if (recordsUse(placed) || plansSecondLook(placed)) return true
  if (usersLook.test(statement.text)) return false
  const late = behind.test(section.title)
  if (planless.has(role) && !(role === 'requirement' && late)) return false
  if (decides.test(said) || stopsAt.test(said) || (role !== 'solution' && (thenEnds.test(said) || thenGone.test(said) || belowEnds.test(said)))) return true
  if (
    role !== 'solution' &&
    (setsMark(statement.text) ? thenBecomes.test(said) : !looksBack(statement.text.replace(asItWas, ' ')) && looksOn.test(statement.text))
  )
    return true
  if ((role === 'metric' || role === 'goal') && takenLater.test(statement.text)) return true
  if (learnsFromUse(placed)) return true
  if (role === 'metric' && (statement.kind === 'row' ? rhythm.test(statement.text) : later.test(statement.text))) return true
  if (role === 'metric' && readOn.test(statement.text)) return true
  if ((role === 'metric' || role === 'goal') && readSoOften.test(withLabel(statement))) return true
  if (underDecision(placed)) return true
  if (willBeLookedAt(placed)) return true
  const { label } = statement
  const dated = label && (onDay.test(label) || (inStage.test(label) && !featureOnly.test(statement.text))) ? `on ${label} we will: ` : ''
  const text = dated + statement.text
  if (describing.has(role) && !dated && !late) return false
  if (decidesIf.test(text) || haltsIf.test(withLabel(statement))) return true
  if ((looksBack(text) && !dated) || !lookBack.test(text)) return false
  if (!afterwards.test(text) && !dated) return false
  const scheduled = (late || (label !== undefined && behind.test(label))) && onDate.test(text)
  return (scheduled || purposeful.test(dated + said)) && !isConditional(text.replace(/^\W*after\b/i, ''))
}
