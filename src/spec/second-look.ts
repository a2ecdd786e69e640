import { anyCase } from '../language/any-case.js'
import { twoToTen } from '../language/number-words.js'
import { type Standing, withLabel } from './reading.js'
import type { Role } from './roles.js'

/** Is there to be a second look at how it went: under a head that names one, the same count again, or a mark with the turn that follows from it? */

const month = '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const count = '(?:\\d{1,4}|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ee]ight|[Tt]en|[Tt]welve|[Aa] few|[Ss]ome|[Tt]he first|[Tt]he next)'
const unit = '(?:days?|nights?|weeks?|fortnights?|months?|quarters?|terms?|semesters?|seasons?|years?|shifts?|rounds?|sprints?|billing runs?)'
/** When: a day, a month, a season, so long after. */
const when = new RegExp(
  `\\b(?:${month}\\b|(?:[Ii]n|[Bb]y|[Bb]efore|[Nn]ext|[Ee]ach|[Ee]very|[Ff]irst|[Ll]ast|[Oo]f|[Aa]fter)(?: the)?(?: \\w+)? (?:spring|summer|autumn|fall|winter|Easter|Christmas|new year|harvest|term|season|holidays?|year-end|quarter|month|week|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b|(?:[Dd]ay|[Ww]eek|[Mm]onth|[Qq]uarter|[Yy]ear)s? \\d|Q[1-4]\\b|H[12]\\b|20\\d\\d\\b|${count} (?:\\w+ )?${unit}\\b|[Dd]aily|[Ww]eekly|[Mm]onthly|[Qq]uarterly|[Yy]early|[Aa]fterwards|[Oo]nce (?:live|open|out)|[Aa]fter (?:the |our )?(?:launch|release|pilot|trial|roll-?out|go-live|opening|start|season|term|round|harvest|holidays|exams?|move|merger|first))`,
)

/** A head that can mean nothing else. */
const namesLook = anyCase(
  /^\W*(?:(?:the|our|a|first|second|next|final|last) )*(?:look(?:ing|s)?(?: it)? (?:again|back|at it again)|second look|(?:next|first|final) look|re-?view after.{0,30}|retro(?:spective)?|post-?launch review|post-?mortem|read-?out|when (?:do|will|shall) we (?:look|check|know|judge|decide|count)|how (?:do |will )?we(?:['’]ll)? (?:judge|follow up|look back)|reckoning|stock-?taking|checking back|check-?back|follow-?up (?:measurement|study|survey|look|count)|after-?action review)\W*$/,
)
/** What comes afterwards, which may be a look or more work. */
const namesAfterwards = anyCase(
  /^\W*(?:\d[\d.]{0,5}\W+)?(?:(?:the|our|a|and) )*(?:after(?:wards?)?|after (?:[\w'’-]+ ){0,3}[\w'’-]+|what (?:then|next|follows|comes after(?:wards)?|happens (?:then|next|afterwards))|then(?: what)?|monitoring|evaluation|review|check(?:s|ing|-?ups?|-?ins?|points?)?|control|verification|measur(?:ing|ement)|follow-?up|verdict|decision(?: day| point| date)?|debrief|once (?:live|out|open|running|it['’]s (?:live|out|on))|later on|trial|pilot|test|proof)\W*$/,
)

/** What one does to see how it went. */
const act = anyCase(
  /\b(?:compar|count|weigh|measur|ask|interview|survey|audit|poll|sampl|tim|test|check|look|read|review|report|tag|log|tall|record|observ|watch|track|collect|decid|present|phon|ring|call|visit|listen|judg|assess|evaluat|repeat|inspect|examin)(?:e|es|ed|ing|s|y|ies|ied)?\b/,
)
/** The same thing once more, and counted. */
const repeated = anyCase(
  /\b(?:(?<!\b(?:is|are|gets?|be|being|was|were) )(?:asked|checked|called|rung|phoned|tested|run|taken|read|visited)|counted|measured|weighed|timed|surveyed|polled|interviewed|sampled|audited|repeated|logged|observed|inspected|count|ask|measure|weigh|time|survey|poll|interview|sample|audit|test|check|calls?|interviews|visits|counts|counting)(?: [\w'’,-]+){0,6}? (?:again|once more|a second time|anew)\b|\b(?:survey|tally|count|audit|study|sample|test|measurement|interviews?|poll|log|diary|questionnaire|tally week|tally sheets?) (?:is |are |will be |to be |gets )?(?:repeated|re-?run|re-?done|done again|taken again)\b|\b(?:in|by|with|from) (?:a|the) (?:repeat|re-?run|re-?count|second round|follow-?up)\b|\b(?:a|the) repeat of\b|\bthe same (?:[\w'’-]+ ){0,3}(?:audit|survey|count|study|test|sample|questionnaire|interviews?|log|check|measurement|tally|poll|diary|exercise|round)\b|\b(?:two|three|four|five|six|eight|ten|twelve|\d{1,3}) more (?:days|nights|mornings|evenings|shifts|weeks|visits|calls|interviews|rounds|lessons|sessions|sittings|matches|deliveries)\b/,
)
/** Told of what has been found already. */
const wasDone = anyCase(/\b(?:was|were|had|did|has been|have been|found|showed|last (?:year|spring|summer|autumn|winter|month|week|quarter)|ago)\b/)

/** "Look again. First Thursday after Easter", "Afterwards: the desk leads compare …", "Check: six more mornings in November". */
function looksUnderHead({ section, statement }: Standing): boolean {
  const said = statement.text
  const bold = (!statement.label && statement.boldOpening) || ''
  const head = statement.label ?? bold
  if (namesLook.test(head) || namesLook.test(section.title)) return when.test(said) || act.test(said)
  if (!(namesAfterwards.test(head) || namesAfterwards.test(section.title)) || wasDone.test(said)) return false
  const rest = bold ? said.slice(bold.length) : said
  const isTimed = /^\W*(?:after|once) \w/i.test(head) || when.test(`${rest} ${statement.next?.text ?? ''}`)
  return isTimed && (opensWithAct.test(rest) || repeated.test(rest))
}
/** Somebody looks, and that is what is said: "Compare …", "The desk leads count …", "Bruno compares …". */
const opensWithAct =
  /^\W*(?:(?:[Aa]t|[Ii]n|[Oo]n|[Bb]y|[Aa]fter|[Dd]uring) (?:the )?(?:[a-zà-ɏ\d]+ ){0,3}?(?:end|month|week|day|quarter|year)s?(?: \d{1,2})?,? )?(?:(?:then |we |i |the |our |all |both |two |three |desk |site |shift |ward |\p{Lu}[\p{L}-]{1,20} (?:and )?(?:the |two |three )?)(?:[a-zà-ɏ-]{1,20} ){0,2}?)?(?:will |['’]ll )?(?:[Cc]ompare|[Cc]ount|[Ww]eigh|[Mm]easure|[Aa]sk|[Ii]nterview|[Ss]urvey|[Aa]udit|[Pp]oll|[Ss]ample|[Cc]heck|[Ll]ook|[Rr]eview|[Tt]ag|[Tt]ally|[Oo]bserve|[Ww]atch|[Tt]rack|[Jj]udge|[Aa]ssess|[Ee]valuate|[Rr]epeat|[Dd]ecide)(?:e?s)?\b/u

/** A figure, or that nothing has come of it. */
const mark = `(?:\\d|\\b(?:half|a third|a quarter|two thirds|one in|${twoToTen}|twelve|twenty|a dozen|a hundred|nobody|no one|none|not (?:a single|one|even)|still|no better|no fewer|unchanged|hardly)\\b|\\b(?:has|have|is|are|does|do|did)(?:n['’]t| not)\\b)`
const turning =
  '(?:stop|close|end|drop|kill|withdraw|revert|remove|pull|cancel|scrap|shelve|abandon|undo|reopen|merge|pause|halt|rethink|reconsider|extend|widen|expand|keep|change|switch|turn|roll|return|give|bring|take|go back|go on|go ahead|look (?:at|into|for)|sit down|put|hand|try|redo|repeat|rebuild|hire|phone|call|ask)'
const turned =
  '(?:reverted|withdrawn|dropped|removed|stopped|closed|cancelled|switched (?:off|back)|turned off|taken (?:out|back|down|off)|rolled back|changed|extended|widened|kept|scrapped|shelved|abandoned|ended|paused|reconsidered|rethought|revisited|undone|run without|retired|halved|off|out|over|dead|gone|history|back on the table)'
const product =
  '(?:rule|feature|change|pilot|trial|roll-?out|preview|default|guarantee|project|experiment|test|bet|tool|app|product|version|service|offer|programme|program|scheme|measure|idea|flag|design)'
/** What one then does, or what becomes of the thing. */
const turn = `(?:\\b(?:we|i|the (?:team|board|council|committee|club|school|clinic|ward|office|squad|[a-zà-ɏ]+s))(?:['’]ll| will| would|['’]d)? (?:then |also |have to )?${turning}s?\\b|\\b(?:the |this |that )?${product} (?:then )?(?:goes|stops?|ends?|dies|returns?|changes?|waits?|comes? (?:off|out|back|down)|(?:is|are|will be|gets?) (?:not |then )?${turned})\\b|\\b(?:it|that|this) (?:goes|stays|ends|dies|(?:is|['’]s) (?:out|off|over|dead|gone|history))(?=\\s*(?:[.;,)]|$))|\\bthe [a-zà-ɏ-]+ (?:(?:is|are|will be|gets?) (?:reverted|withdrawn|dropped|scrapped|shelved|abandoned|cancelled|rolled back|reconsidered|rethought|taken (?:out|down|off))|goes back|comes (?:off|out|down))\\b|\\bwe (?:are|were|['’]re) wrong\\b)`
const onlyIf =
  '(?:if|should|unless|in case|where|nobody|no one|hardly anybody|at(?! \\d{1,2}[:.]\\d\\d)|under|over|below|above|more than|fewer than|less than|at least|short of|beyond|when|with(?= (?:fewer|more|less|under|over|only)\\b))'
const markThenTurn = anyCase(
  `(?:^|[\\s(;:.–—])(?:${onlyIf}\\b|[<>≤≥])[^.;]{0,90}?${mark}[^;]{0,90}?(?:,|:|→|->| and| then| means| (?=we |it ))\\s*(?:that |then |so )?(?:${turn}|${turning}\\b)`,
)
const turnThenMark = anyCase(
  `(?:${turn}|(?:^|\\b(?:and|or|then|to)\\s|[,;:]\\s)${turning}\\b)[^.;]{0,60}?\\b(?:if|unless|should|when|once)\\b[^.;]{0,110}?${mark}`,
)
const ifNot = anyCase(
  `^\\W*(?:if (?:not|it does(?:n['’]t| not)|that fails|neither|so)|otherwise|else),? (?:then )?(?:${turn}|${turning}\\b|the [a-zà-ɏ-]+ (?:goes|ends|stops|stays|closes)\\b)`,
)
/** A turn without any if: it is chosen between. */
const choosing = anyCase(
  /\b(?:keep|extend|change|withdraw|drop|stop|continue|expand|widen|adjust|kill|end|revert|carry on|go on|roll (?:it )?out)(?: (?:it|them))?(?:, [a-zà-ɏ]+(?: it)?){0,3},? or (?:keep|extend|change|withdraw|drop|stop|continue|expand|widen|adjust|kill|end|revert|give up|go back|roll (?:it )?back)\b|\bgo ?(?:\/|or|–|-) ?no[- ]?go\b/,
)

/** "Read-out six weeks after", "decision in week 12": the look as a thing, and when it is. */
const lookWhen = anyCase(
  `\\b(?:read-?out|evaluation|retro(?:spective)?|verdict|post-?mortem|stock-?take|look back|second look|follow-?up (?:survey|study|count|interviews?|audit)|(?:repeat|second) (?:survey|study|count|audit|measurement|test|round))\\b[^.;]{0,40}?\\b(?:${count} ${unit} (?:after|later|in|on|from)|(?:in|after|on|by) (?:week|month|day|quarter|${month}|the|\\d))`,
)
/** "We hope to see no-shows go below 4 %" of a trial. */
const hoped = anyCase(
  /\b(?:hope|expect|want|aim|pass(?:es|ed)?(?: mark)?|success|good|enough|should|must)\b[^.;]{0,80}(?:\d|\b(?:half|two|three|four|five|six|seven|eight|nine|ten|twelve|a third|a quarter)\b)/,
)
const trialHead = anyCase(
  /^\W*(?:\d[\d.]{0,5}\W+)?(?:the |our |a |first )*(?:trial|pilot|try-?out|test run|dry run|field test|experiment|probe)(?: (?:run|phase|week|month|period|plan))?\W*$/,
)

/** There what was or must be is told, or what others say. */
const elsewhere: ReadonlySet<Role> = new Set<Role>(['history', 'out-of-scope', 'story', 'evidence', 'reference', 'user'])
/** There "if it falls below 5" is what the product does. */
const ofProduct: ReadonlySet<Role> = new Set<Role>(['requirement', 'technical', 'solution', 'wish', 'problem', 'stakeholder', 'option', 'constraint'])

/** Is it planned to look again, and is said when, how or what follows? */
export function plansSecondLook(placed: Standing): boolean {
  const { role, section, statement } = placed
  if (elsewhere.has(role)) return false
  if (looksUnderHead(placed)) return true
  if (ofProduct.has(role)) return false
  const said = withLabel(statement)
  if (trialHead.test(statement.label ?? section.title) && hoped.test(statement.text) && !wasDone.test(said)) return true
  if (lookWhen.test(said) && !wasDone.test(said)) return true
  if (repeated.test(said) && when.test(said) && !wasDone.test(said)) return true
  if (choosing.test(said) && (when.test(said) || /\bwhether\b/i.test(said))) return true
  return (
    !supposed.test(said) &&
    (markThenTurn.test(said) || turnThenMark.test(said) || ifNot.test(said)) &&
    !wasDone.test(said.replace(/\bdid(?:n['’]t| not)\b/gi, ' '))
  )
}
/** Made up to show how it works, or what the machine then does. */
const supposed = anyCase(/\be\.g\.(?!\w)|\b(?:for (?:example|instance)|imagine|suppose|(?:users?|members?|customers?|people|one|you) (?:can|may|might))\b/)
