import { anyCase } from '../language/any-case.js'
import { twoToTwelve } from '../language/number-words.js'
import { anyPeople } from '../language/people.js'
import { looksBack } from '../language/tense.js'
import { plainlyHard } from './problem.js'

/**
 * People's trouble in figures, whatever the trade: a part of a whole that fares badly or does something else, and where that was counted
 * or who was asked. What tells it is the frame (how many of how many, from which record, in which stretch of time), not the vocabulary.
 */

const numeral = `(?:\\d[\\d.,]{0,15}|one|${twoToTwelve}|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty)`
/** How many of how many: "312 of them", "one in four", "8.4 %", "half of the 60 we reached", "of 1,204 sellers 655 never …". */
const partOfWhole = anyCase(
  [
    '\\d ?(?:%|percent\\b|per cent\\b)',
    `\\b${numeral} (?:of|out of) (?:the |those |these |our |their |its |all |last [a-zà-ɏ]+['’]s )*(?:them|those|these|it|${numeral})\\b`,
    `\\b(?:one|two|three|\\d) in (?:${numeral}|every)\\b`,
    `\\b(?:half|most|none|all|a (?:third|quarter|fifth|tenth)|two thirds|three quarters) of (?:the |those |our )?(?:them|those|these|\\d)`,
    `\\b(?:of|from|among) (?:the |our |these |those |some |about )?\\d[\\d.,]{0,15} [^.;:]{3,60}?[,:]? (?:only |just |some |about )?${numeral} (?!(?:minutes?|hours?|days?|weeks?|months?|years?|seconds?|times|euros?|pounds?|dollars?)\\b)`,
    'n ?= ?\\d',
  ].join('|'),
)
/** Those who were asked or watched, and how many of them: "We asked 30 visitors: 21 lost a plant". */
const thenSoMany = anyCase(
  `\\b\\d[\\d.,]{0,15} (?:[a-zà-ɏ'’-]+ ){1,8}?[^.;:,]{0,60}[:,;–—] (?:only |just |some )?${numeral} (?:of (?:them|those|the) )?(?!(?:minutes?|hours?|days?|weeks?|months?|years?|seconds?|times|euros?)\\b)[a-zà-ɏ]+`,
)
/** "Twenty said …; twelve had a question": so many of those who were asked. */
const soManyDid = anyCase(
  `(?:^|[.:;,] ?|\\band )\\W*(?:about |some |only |just )?${numeral} (?:of (?:them|those) )?(?:[a-zà-ɏ]+ly )?(?:said|told|named|knew|had|have|did|do|gave|wanted|want|wished|came|come|went|go|could|can|couldn['’]t|would|never|were|are|felt|use[sd]?|keep|kept|pay|paid|left|call(?:ed)?|lost|missed|forgot|bought|stopped|mentioned|answered|copy|copied|wrote|write|found|still|didn['’]t|don['’]t)\\b`,
)

const recordNoun =
  '(?:(?:[a-zà-ɏ]+[ -])?(?:logs?|ledgers?|registers?|registry|extracts?|exports?|records?|census|audits?|samples?|diar(?:y|ies)|surveys?|polls?|questionnaires?|interviews?|statistics|figures|telemetry|analytics|tickets?|timesheets?|time sheets|tall(?:y|ies)|counts?|database|history|accounts|books|minutes|reports?|dashboards?|warehouse|billing|payroll|CRM|EHR|PMS|ERP|till|call sheets?|incident book|case files?|complaints? (?:book|file)|feedback forms?|reviews?|hand-coded|study|studies|dip-?sample|own (?:data|numbers|figures)|data))'
/** Where it was counted: a record, named as such and not as a part of the product. */
const fromRecord = anyCase(
  [
    `\\((?:[^()]{0,60}\\b)?${recordNoun}\\b[^()]{0,40}\\)`,
    `\\b(?:in|from|by|per|according to|going by|on|to judge by) (?:the |our |their |my |its |a |an |his |her |\\d[\\d.,]{0,9} |last [a-zà-ɏ]+['’]s |this [a-zà-ɏ]+['’]s )(?:own )?${recordNoun}\\b`,
    '\\b(?:in|from|per|via|by) (?:[a-zà-ɏ]+ )?(?:telemetry|analytics|usage data|support tickets|error logs|crash reports|server logs|session recordings)\\b',
    `(?:^|[.:;] ?)\\W*(?:(?:the|our|their|policy|support|usage|call|sales|booking|claims?|listing) )*${recordNoun}(?:,? [^.:;]{0,40})?(?::| (?:says?|shows?|showed|has|have|puts?|counts?|lists?|tells?)\\b)`,
    '\\bby my (?:own )?(?:search|count|reckoning|tally|check)\\b|\\bn ?= ?\\d',
  ].join('|'),
)
/** Who counted or asked: "we rang 60 of them", "operations counted", "I stood outside with a clicker". */
const somebodyCounted =
  /\b(?:we|I|[A-Z][a-zà-ɏ]+|operations|support|ushers?|stewards?|volunteers?|rangers?|clerks?|nurses|teachers|wardens|drivers|colleagues|(?:[a-zà-ɏ]+ )?(?:team|desk|office|manager|staff|lead|students?|interns?))(?: (?:have|had|then|also|did|each|once|already|ourselves))? (?:counted|tallied|ask(?:ed)?|phoned|rang|called|surveyed|polled|interviewed|visited|watched|observed|followed|shadowed|timed|logged|noted|wrote down|recorded|stood|sat|spoke|talked|went through|looked through|read through|coded|sorted|sampled|pulled|measured|kept (?:notes|a list|a tally|count))\b|\b(?:[Aa]sked|[Pp]honed|[Rr]ung|[Ii]nterviewed|[Ss]urveyed|[Pp]olled|[Cc]ounted|[Tt]old by|[Hh]and-coded|[Tt]allied|[Hh]eard) (?:by|why|what|whether|in|over|on|from|all|at|\d)\b|\b(?:told (?:us|me)|we were told) by (?:all|both|\d|two|three|four|five|six|seven|eight|nine|ten)\b/
/** In which stretch of time: what has a past can be counted. */
const whenCounted =
  /\b(?:[Ll]ast|past|previous) (?:\d+ |[a-zà-ɏ]+ )?(?:years?|months?|weeks?|quarters?|terms?|semesters?|seasons?|winters?|summers?|springs?|autumns?|nights?|days?|fiscal year)\b|\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Bb]etween|[Dd]uring|[Oo]ver|[Tt]his) (?:the (?:storm|week|month|quarter|season|night|spring|autumn|summer|winter)s? of |the first (?:half|quarter) (?:of )?|early |late |mid-?)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Q[1-4]|H[12]|(?:19|20)\d\d)\b|\b[Ss]ince (?:the )?(?:launch|release|opening|go-?live)\b|\bin week \d|\b(?:this|that) (?:season|term|year|month|week|quarter|winter|summer)\b|\bon \d{1,3} (?:[a-zà-ɏ-]+ ){1,3}(?:nights|days|mornings|evenings|Saturdays|Sundays)\b/

/** It goes badly for somebody, or otherwise than hoped: refusals, leavings, repeats, lacks. */
const illFared = anyCase(
  /\b(?:never|nothing|nobody|no ?one|neither|only|just|too (?:late|long|many|few|early|far)|without|instead|again|twice|missing|unanswered|unread|unopened|unpaid|unused|expired|lapsed?|left (?:before|early|without|empty|unfinished)|turned (?:round|around|away|back)|walked (?:off|out|away)|h[au]ngs? up|stopp?ed|quit|gave up|gives up|put off|postponed|rejected|refused|denied|withdrawn|withdrew|returned|sent back|refunds?|refunded|no-shows?|clash(?:es|ed|ing)?|overs(?:ell|old)|overbooked|mistook|misread|wrongly|mix(?:es|ed)? up|empty|stuck|guess(?:ed|es)?|by heart|re-?key(?:s|ed|ing)?|retyp(?:e|es|ed|ing)|re-?enter\w*|redo(?:ne)?|repeat(?:s|ed)?|scrub(?:s|bed)? back|start(?:s|ed)? over|complain(?:s|ed)?|appeal(?:s|ed)?|escalat(?:es?|ed)|ends? at the|call(?:s|ed)? (?:us|in|within|again)|ring(?:s)? (?:us|in)|rang (?:us|in)|chas(?:es?|ed)|died|hurt|injured|fell (?:short|ill|behind|through)|behind|short of|overdue|more than \d+ (?:minutes|hours|days|weeks)|put on hold|broke|defaulted|dropped|skip(?:s|ped)?|ignor(?:es?|ed)|mention(?:s|ed)?|didn['’]t|did not|don['’]t|do not|doesn['’]t|does not|couldn['’]t|could not|wasn['’]t|weren['’]t|hadn['’]t|had no|have no|has no)\b/,
)

/** What is aimed at, or stands for a rule, was not counted. */
const aimedAt = anyCase(
  /\b(?:target|goal|aim|must|shall|should|will|at least|at most|no more than|fewer than \d|under \d|below \d|pass(?:es)? if|planned|plans? to|budget(?:ed)?|forecast|projected|estimated|expect(?:s|ed)? to)\b|[<>≤≥→]/,
)
/** Machines are timed and scored as well. */
const ofMachines = anyCase(
  /\b(?:accuracy|precision|recall|latency|throughput|uptime|model|cluster|benchmark|queries|requests|packets|rows|\d ?(?:ms|fps|GB|MB|rps)|load test|prototype|mock-?up|clickable|usability|draft|spike|staging|pixels?|firmware|sensor|battery|in the (?:test|lab|pilot|trial|database|catalogue|index))\b/,
)

/** Does it say from which record that is known, or who asked or counted? */
export function namesCounter(text: string): boolean {
  return fromRecord.test(text) || somebodyCounted.test(text)
}

/**
 * How much it weighs that a text counts people's trouble: 1 where a part of a whole fares badly and it is said where or when that was counted, or who
 * counted it; less where the trouble or the source is left to the reader; 0 where nothing was counted. `paragraph`: there the source may stand.
 */
export function weightOfTrouble(text: string, paragraph: string): number {
  if (!/\d|\b(?:half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|most|none|all)\b/i.test(text)) return 0
  if (aimedAt.test(text) || ofMachines.test(text)) return 0
  const asked = somebodyCounted.test(text)
  const part = partOfWhole.test(text) || (asked && thenSoMany.test(text))
  const sourced = fromRecord.test(text) || asked
  const timed = whenCounted.test(text)
  const hard = illFared.test(text) || plainlyHard(text)
  if (part && hard && (sourced || (timed && looksBack(text)))) return 1
  if ((asked || somebodyCounted.test(paragraph)) && soManyDid.test(text)) return 1
  if (part && hard && (fromRecord.test(paragraph) || somebodyCounted.test(paragraph) || whenCounted.test(paragraph))) return 0.7
  if (part && sourced && anyPeople(text).length > 0 && looksBack(text)) return 0.7
  if (hard && sourced && timed && /\d{2}/.test(text)) return 0.7
  return 0
}
