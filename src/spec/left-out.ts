import { anyCase } from '../language/any-case.js'
import { isConditional, isQuestion } from '../language/moods.js'
import { looksBack } from '../language/tense.js'
import { wordCount } from '../language/words.js'
import { announcesLeftOut } from './leaving-out.js'
import { type Reading, type Standing, withLabel } from './reading.js'
import { type Role, roleOfHeading } from './roles.js'
import type { PlacedStatement } from './sections.js'
import type { Spec } from './spec.js'

const exclusion = anyCase(
  /\b(?:out of scope|not in (?:the |this )?scope|not (?:for )?(?:this|next) (?:quarter|year|month|season|round|time|sprint|half)(?= ?[:=–—-])|(?:future|later|next) (?:versions?|releases?|iterations?|phases?) (?:could|can|may|might|will|would) (?:also )?(?:include|add|bring|support|cover|offer|have|let|allow)|non-goals?|no-gos?|we (?:will not|won't|do not plan to|don't plan to|are not going to|aren't going to)|(?:is|are) (?:explicitly |deliberately )?(?:excluded|left out|postponed|deferred)|(?:is|are) out(?=[.;,]|$)|not (?:now|for now|in v1|in this (?:release|version|phase|iteration))|not in it(?=:)|not touching|it (?:won['’]t|will not|does not|doesn['’]t) (?:touch|undo|change|replace|cover|handle)|another story|(?:we|i)(?:['’]ve| have) no lever|belongs to (?:squad|team|the)|what (?:i|we) leave out|(?<!\b(?:must|shall|should|will|can) )(?:leaves?|leaving) out|not (?:part|be part) of|(?:is|are)n['’]t (?:a )?part of (?=v\d|version|this|the (?:first|pilot|MVP|trial|test|launch|release))|does not (?:attempt|cover|include)|waits? until|(?:left|kept|saved|parked|deferred|postponed|moved|pushed) (?:for|until|till|to) (?:later|an?other|a (?:later|future|second)|phase|the (?:next|future)|v\d|now)|(?:comes?|follows?|planned|considered|added) (?:only )?(?:in|with|for) (?:a|the) (?:later|next|future|second)|(?:scope|release|version|MVP|pilot|it|this) excludes|excluding|(?:for|in|to|until) phase [2-9]|is (?:meant |intended )?for (?:[\w-]+ ){1,4}only|is only (?:meant |intended )?for|is phase [2-9]|only in this (?:release|version|phase|step)|later(?=:)|v1\.1)\b/,
)
/** "Stored procedures: no.", "Slack: out.", "spare parts NO". */
const turnedDown = anyCase(
  /(?<!\b(?:required|optional|mandatory|nullable|unique|default|blocking|breaking(?: change)?|reversible)):\s*(?:no|out|later|not (?:now|yet|this time)|next (?:year|time|round)|phase [2-9]|v[2-9]|an?other (?:project|time|ticket|spec|team|day))(?=\s*(?:[.;,]|$))/,
)
const shoutedNo = /\p{L}{3} NO(?=[\s,.;(]|$)/u
/** "Reporting comes later", "The loyalty card moves to next year", "Haulage is for the next round": it is put off. */
const putOff = anyCase(
  /\b(?:comes?|follows?|waits?|goes|moves?|moved|slips?|pushed|shift(?:s|ed)?|(?:is|are)(?: planned| something| a topic)?|look at|we (?:do|take|move|add|build)|planned|considered)\b[^.;]{0,40}?(?:\b(?:to|for|in|until|till|into)\s(?:the )?(?:next|a later|another|future|following) (?:year|quarter|round|step|release|version|phase|season|project|time|iteration|sprint)|\b(?:to|for|in|until|till) (?:Q[1-4]|H[12]|20\d\d|v[2-9]|version [2-9]|phase [2-9])|(?:topic|matter|job|question|thing)s? for (?:the )?(?:spring|summer|autumn|fall|winter|new year|next)\b|\b(?:later|another time|afterwards|some other day)(?=\s*(?:[.;,(]|$)))/,
)
/** "Old contracts stay as they are", "We leave the printing alone", "Nothing changes for …": it is not touched. */
const leftAlone = anyCase(
  /\b(?:stays?|remains?|keeps? working|leave|left|kept) (?:(?:the|our|all) )?(?:[a-zà-ɏ]+ ){0,4}?(?:as (?:it is|they are|is|before|today|now)|unchanged|untouched|alone|the same)(?=\s*(?:[.;,(]|$|\b(?:and|for|in)\b))|\bnothing (?:changes|will change) for\b|\b(?:do|does|will)(?:n['’]t| not) change(?=\s*(?:[.;,]|$))|\bwon['’]t change(?=\s*(?:[.;,]|$))|\bstays? (?:in|with|on) the (?:old|present|current|existing)\b|\b(?:handled|done|paid|printed) (?:[a-zà-ɏ]+ ){0,4}as (?:before|today|now)\b|\b(?:is|are) (?:somebody|someone) else['’]s\b|\b(?:another|other) team['’]s (?:job|work|project)\b/,
)
/** "We've cut the map view", "Chat we don't do", "Android isn't planned": somebody decided against it. */
const decidedAgainst = anyCase(
  /\b(?:we|i)(?:['’]ve| have) (?:cut|dropped|parked|postponed|skipped|left)\b|\b(?:we|i) (?:skip|park|postpone|drop)\b|\b(?=(?:we|i) )(?<!\b(?:and|but|that|which|what|if|why)\b.{0,20})(?:we|i) (?:don['’]t|won['’]t|do not|will not)(?: do| build| touch)?(?=\s*(?:[.;]|$))|\b(?:we|i) (?:wouldn['’]t|would not) (?:do|build|touch|add)\b|\b(?=[cmhw])(?<!\b(?:nobody|no one|they|we|i|who|you|people|users|customers|patients|everyone|everybody) )(?:can|must|has to|have to|will) wait(?=\s*(?:[.;,]|$|\buntil\b|\bfor\b))|\b(?:start|begin|launch|go live|do)s? without\b|\b(?:is|are)(?:n['’]t| not) (?:planned|foreseen|intended|part of)\b/,
)
/** "Freight excluded, for …", "Cash sales left out.": said in a participle. */
const excludedOne = anyCase(
  /\b(?<!\b(?:be|being|feel|feels|felt|get|gets|got|who|which|that|they|people|are|were|was|is|not|never|from|and) )[a-zà-ɏ]{3,} (?:(?:deliberately|explicitly|expressly) )?(?:excluded|exempt(?:ed)?|excepted|omitted|left out|set aside|left aside)(?=\s*(?:[.;,)]|$|\b(?:as|because|for|since|here|this)\b))/,
)
/** "We exclude the islands", "We stay out of payroll". */
const weExclude = anyCase(
  /\b(?:we|i)(?:['’]ll| will)? (?:deliberately |explicitly |also )?(?:exclude|omit|rule out|pass over|stay (?:out|away|clear) (?:of|from)|keep (?:out|away|clear) (?:of|from)|steer clear of|leave aside|set aside|put off|hold off on|refrain from|hold back (?:on|with))\b/,
)
/** "Not for wholesale, they have a rep": those whom it is not for. */
const notForThose = anyCase(
  /^\W*not (?:meant |intended |made |built )?for (?!(?:the (?:first|last|sake|better|worse)|lack|want|nothing|long|sale|now|ever|everyone|everybody|us|me|you|him|her|them|it|that|this|use|reasons?)\b)[a-zà-ɏ]/,
)
/** "iOS only", "v1 = booking only", "Only for the two pilot depots": the rest is left out. */
const onlyThis = anyCase(
  /^\W*(?:[a-zà-ɏ\d-]+ ){1,3}only(?=\s*(?:[.;,:(]|$))|^\W*only (?:for|in|on) (?:the |our )?(?:[a-zà-ɏ]+ ){0,3}[a-zà-ɏ]+(?=\s*(?:[.;,:(]|$))|\b(?:v1|mvp|pilot|first (?:version|release|step|cut))\b[^.;]{0,40}\bonly\b/,
)
/** "No German version this year", "Without login", "Explicitly no scoring of people". */
const without = anyCase(
  /^\W*no [a-zà-ɏ][^.;]{0,80}\b(?:this (?:year|time|round|quarter|season)|for now|at first|to begin with|for the moment|in the beginning|in (?:the )?(?:first|pilot))\b|^\W*without (?!this\b|that\b|it\b|the\b)(?![^,]{0,60}\b(?:it|they|we|you|he|she|nobody|is|are|was|were|will|can|would|has|have)\b)[a-zà-ɏ][a-zà-ɏ\s/-]{2,60}(?:,|\W*$)|\b(?:explicitly|deliberately|intentionally|on purpose|consciously) (?:no|not|without)\b/,
)
const saysLeftOut: readonly RegExp[] = [putOff, leftAlone, decidedAgainst, excludedOne, weExclude, notForThose, onlyThis, without]
/** Where the product to come is spoken of, and not what was or is, or what a part of it does. */
const spokenOf: ReadonlySet<Role> = new Set<Role>([
  'title',
  'background',
  'other',
  'solution',
  'goal',
  'constraint',
  'launch',
  'assumption',
  'faq',
  'risk',
  'user',
  'stakeholder',
])
/** Is something left out in passing? */
function leavesOut({ role, statement }: Standing): boolean {
  if (!spokenOf.has(role) || statement.kind === 'row' || isQuestion(statement.text) || isConditional(statement.text)) return false
  const said = withLabel(statement)
  return (
    saysLeftOut.some((pattern) => pattern.test(said)) &&
    !looksBack(
      said.replace(
        /\b(?:cut|dropped|parked|postponed|skipped|left|kept|moved|pushed|shifted|handled|done|paid|printed|unchanged|untouched|intended|made|built|considered|excluded|exempted|excepted|omitted)\b/gi,
        ' ',
      ),
    )
  )
}

/** A row whose mark says that its thing is not built. */
const dropped = /^\W*(?:dropped|won['’]t(?: have)?|out|not planned|rejected|excluded|not now|no)\W*$/i
/** A column that says whether a thing is built. */
const ranked = /\b(?:priority|MoSCoW|in scope|scope|included)\b/i
const scoped = /\b(?:scope|stor(?:y|ies)|requirements?|features?|MoSCoW)\b/i

/** Something concrete that is left out. */
export function findNonGoal(spec: Spec): PlacedStatement | undefined {
  const { statements } = spec
  return (
    statements.first(standsOutOfScope) ??
    statements.first(excludesSomething) ??
    statements.first(limitsItself) ??
    statements.first(leavesOut) ??
    statements.first(refuses)
  )
}

/** "The tool does not …", "This proposal won't …", "It is for local use only": the thing itself is said to stop somewhere. */
const limit = anyCase(
  /(?:^|[.;:,—–]\s|\b(?:and|but|so|as)\s)\W*(?:(?:as (?:proposed|designed|planned),? )?(?:(?:this|the|our|its?)\s(?:[a-zà-ɏ]+[- ]){0,3}?)?(?:feature|functionality|proposal|project|product|tool|app|application|library|pack|package|service|system|release|version|MVP|pilot|prototype|spec|document|integration|module|solution|site|design|plan|scope|v1|it|this|that|we))\s(?:(?:itself|currently|also|still|only|initially|as such)\s)*(?:(?:is|are|does|do|will|would|should|can) (?:[a-zà-ɏ]+ly )?not|(?:is|are|does|do|wo|would|should)n['’]t|cannot|can['’]t|never)\b(?! (?:only|just|merely|simply|solely)\b)(?! (?:yet |currently |really )?(?:have (?:an?|any|enough|good|the|much|many|time|to)\b|get\b|want\b|find\b|feel\b|tell\b|need\b))(?! [^.;]{2,60}[,–—]? but (?!not\b|no\b|may\b|might\b|could\b|can\b|will\b|we\b|it\b)[a-zà-ɏ])(?! (?:yet )?(?:know|think|see|believe|understand|like|intuitive|clear|easy|good|great)\b)/,
)
const limitless: ReadonlySet<Role> = new Set<Role>([
  'problem',
  'evidence',
  'history',
  'question',
  'story',
  'risk',
  'reference',
  'stakeholder',
  'option',
  'wish',
  'metric',
  'requirement',
  'technical',
])
/** "Not yet.", "Not directly – …": what is asked for is not there. */
const notThere = anyCase(
  /^\W*(?:A: ?)?(?:no,? )?(?:not (?:yet|today|now|directly|natively|initially|currently|officially|really|automatically|at (?:first|launch|present|the moment|this (?:time|point|stage))|in (?:v\d|the (?:first|initial|pilot|MVP|current)|this)|for (?:now|the moment|the time being)|out of the box|this (?:year|time|quarter|season)|so far|by itself|on its own)|unfortunately,? (?:not|no)|sadly,? (?:not|no)|that['’]s (?:for later|out of scope|not)|it['’]s (?:out of scope|not planned))(?=\s*(?:[.,;:–—-]|$))/,
)
/** "Can I delete it?", "Does it work with …?", and nothing else than no. */
const plainNo = /^\W*(?:A: ?)?no(?=\s*(?:[.,;:–—]|$))/i
const asksForMore = anyCase(
  /^\W*(?:Q: ?)?(?:can (?:i|we|you|it|users?|people|this)|will (?:there|it|you|this|we)|do(?:es)? (?:it|this|you|the [a-zà-ɏ]+|[a-zà-ɏ\d]{1,40})|is there|are there) (?:[a-zà-ɏ]+ ){0,6}?(?:support|work (?:with|on|in)|replace|include|cover|integrate|handle|offer|delete|remove|export|import|add|change|edit|use (?:it|this) (?:with|on|for|in)|run on|be an?|come with|plan)\b/,
)

/** An answer to a question turns something down. */
const refuses: Reading = ({ role, statement }) => {
  if (role !== 'faq') return false
  if (notThere.test(statement.text)) return true
  return plainNo.test(statement.text) && asksForMore.test(statement.label ?? statement.previous?.text ?? '')
}
const limitsItself: Reading = ({ role, statement }) => !limitless.has(role) && statement.kind !== 'row' && limit.test(statement.text)

/** "No Android app, login or sync in v1". */
const noneYet = anyCase(
  /^\W*no [a-zà-ɏ].{0,120}\b(?:in|for) (?:v\d|(?:the )?MVP|version \d|phase \d|this (?:version|release|phase)|the first (?:version|release))\W*$/,
)
/** "No native app for v1" among the constraints. */
const bareNo = anyCase(/^\W*no (?!more|less|fewer|later|longer)[a-zà-ɏ][a-zà-ɏ/-]*(?: [a-zà-ɏ/-]+){0,6}(?: \([^)]{1,60}\))?\W*$/)

/** Said so outright, it is left out even of a milestone. */
const outright = /[a-zà-ɏ]{3,} (?:(?:is|are|stays?|remains?) )?(?:still )?(?:out of scope|not in scope)\b/i

const standsOutOfScope: Reading = ({ role, statement }) =>
  (role === 'out-of-scope' && isConcrete(statement.text)) || standsBeneathFirstLine(statement) || opensWithIt(statement.text)

/** The first line of a paragraph serves as its heading: "Exclusions", and on the next line what they are. */
function standsBeneathFirstLine({ index, from, inline: { text }, block, item }: Standing['statement']): boolean {
  if (index > 0 || from > 0 || item || block.kind === 'row') return false
  const end = text.indexOf('\n')
  if (end < 3 || end > longestName || /[.,;:!?]\s*$/.test(text.slice(0, end))) return false
  return roleOfHeading(text.slice(0, end)) === 'out-of-scope' && isConcrete(text.slice(end))
}
const longestName = 40

/** "Later, maybe: money, swaps": a name with a comma in it is no label, and names all the same. */
function opensWithIt(text: string): boolean {
  const end = text.indexOf(': ')
  return end > 2 && end < longestName && announcesLeftOut(text.slice(0, end).toLowerCase().replace(/[’‘]/g, "'")) && isConcrete(text.slice(end))
}

const excludesSomething: Reading = ({ role, section, statement }) => {
  if (role === 'question' || role === 'problem' || role === 'history') return false
  if (role === 'timeline') return outright.test(statement.text) && isConcrete(statement.text)
  const { block, text } = statement
  if (block.kind === 'row' && block.cells.some(({ inline }, at) => isConcrete(inline.text) && roleOfHeading(block.table.header[at] ?? '') === 'out-of-scope'))
    return true
  if (block.kind === 'row' && isNamedOut(block.cells.map(({ inline }) => inline.text.trim()))) return true
  if (role !== 'technical' && role !== 'requirement' && block.kind !== 'row' && (turnedDown.test(withLabel(statement)) || shoutedNo.test(text))) return true
  if (
    block.kind === 'row' &&
    block.cells.length > 1 &&
    (scoped.test(section.title) || block.table.header.some((name) => ranked.test(name))) &&
    block.cells.slice(1).some(({ inline }) => dropped.test(inline.text))
  )
    return true
  // "May change anything, excluding the status": a rule of the product.
  if ((role === 'requirement' || role === 'story' || role === 'technical') && exclusion.exec(withLabel(statement))?.[0].toLowerCase() === 'excluding')
    return false
  return (
    (exclusion.test(withLabel(statement)) || /^\W*excludes\b/i.test(text) || noneYet.test(text) || (role === 'constraint' && bareNo.test(text))) &&
    isConcrete(text)
  )
}

/** "| What's left out? | Companies |". */
function isNamedOut([name = '', ...others]: readonly string[]): boolean {
  return name.length < longestName && wordCount(name) > 1 && roleOfHeading(name) === 'out-of-scope' && others.some(isConcrete)
}

function isConcrete(text: string): boolean {
  return !/^\W*(?:none|n\/?a|tbd|todo|nothing|everything else(?: is out of scope)?)\W*$/i.test(text) && /\p{L}{3,}/u.test(text)
}
