import { listOrTableOf, paragraphAbove } from '../markdown/lead-in.js'
import { anyCase } from './any-case.js'
import { observedVerbs } from './lexicon.generated.js'
import { month } from './months.js'
import { isConditional, isDemand } from './moods.js'
import { twoToTwelve } from './number-words.js'
import { hasNumber } from './numbers.js'
import { phrases } from './phrases.js'
import { isQuotation, quotedStretches } from './quotations.js'
import type { Statement } from './statements.js'

/** Something that was found out (realis): a count, a quotation, a named study, something seen or tried. */
export interface Evidence {
  kind: 'count' | 'quote' | 'observation' | 'voice'
}

const observed = phrases(observedVerbs)
/** Someone is named or counted as having said or done it, in words that report. */
const quoteSource = anyCase(
  /["“][^"”]{12,}["”]\s*(?:[—–-]|\((?!(?:required|optional|default|e\.g\.|text|button|link|field|label|disabled)\b)|says|said)|\b(?:said|says|told (?:us|me|him|her)|wrote|told)\b/,
)
const wishful = anyCase(
  /\b(?:will|shall|should|must|would|could(?! not|n['’]t)|target|goal|aim|by (?:end of|Q[1-4]|20\d\d)|within \d+ (?:days|weeks|months) (?:of|after)|at least|at most|no more than|up to|less than|fewer than|minimum|maximum|SLA|timeout)\b|[<>≤≥]/,
)
/** Where a count comes from: records, people who were asked, a stretch of time. */
const sourceWords = anyCase(
  /\b(?:telemetry|analytics|logs?|tickets?|complaints?|respondents|participants|interviewees|n\s*=\s*\d+|cohort|funnel|votes?|according to|tally|tallied|audit|spike|benchmark|polled|surveyed|interviewed|tested|(?:in|between|since|from) (?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|H[12]|20\d\d)|last (?:year|month|week|quarter|summer|winter|spring|autumn|fall)|this (?:year|month|week|quarter)|per (?:(?:working|school|business|market|week) ?)?(?:year|month|week|day|quarter|shift)|(?:a|every|each) (?:year|month|week|day|quarter|shift|night)|annually|monthly|weekly|daily)\b/,
)
/** These are as often a part of the product as a record: they need a share or a count of people beside them. */
const recordWords = anyCase(/\b(?:survey|interviews?|data|study|studies|research|experiment|sample|sessions|poll|calls?|visits?|responses|reports?|test)\b/)
const shareOf = anyCase(
  String.raw`\d\s?%|\b(?:\d[\d.,]{0,15}|${twoToTwelve}|half|most) (?:of|out of|in) (?:the |our |those |all )?(?:\d|${twoToTwelve})|\d[\d.,]{0,15}k? (?:[a-zà-ɏ]+ ){0,2}(?!(?:days|weeks|months|years|hours|minutes|seconds|times)\b)[a-zà-ɏ]{3,}s\b`,
)
/** "Users have told us that …": more than one of them said it. */
const toldUs = anyCase(
  /\b(?:users|customers|participants|interviewees|respondents|people|clients|members|teachers|nurses|clinicians|staff|patients|parents|residents|drivers|students) (?:have |had |also |repeatedly |consistently )*(?:told us|said to us|indicated|reported|mentioned) (?:that|they|the|how|being|it)\b/,
)
/** "We can see in analytics that people don't find it." */
const seenIn = anyCase(
  /\b(?:we|i) (?:can |could )?(?:see|saw|have seen|know) (?:in|from) (?:the |our )?(?:[a-zà-ɏ]+ )?(?:analytics|data|logs?|statistics|telemetry|tickets?|search terms|usability (?:testing|tests)|user (?:testing|research)|research)\b/,
)
/** "The March briefing on call data indicated …": whose finding it was, and when. */
const reported = anyCase(
  /\b(?:briefing|report|survey|study|studies|data|research|analysis|feedback|review|audit|tests?|testing|interviews?|sessions?|workshops?)\b[^.;]{0,60}?\b(?:indicated|showed|found|revealed|confirmed|noted|reported|surfaced|uncovered)\b/,
)
const dated = new RegExp(`\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b(?:19|20)\\d\\d(?:[-/]\\d\\d?){0,2}\\b|\\b${month}`)

/** What was found out according to the statement, if anything. */
export function evidenceIn(statement: Statement): Evidence | undefined {
  return statement.read(readEvidence)
}

/** What stands directly above the list or the table that a statement is a part of: the last sentence there. */
function leadInOf({ block }: Statement): string {
  const introduced = listOrTableOf(block)
  const leadIn = introduced?.leadIn
  if (leadIn?.kind === 'heading') return leadIn.form === 'line' ? `${leadIn.text.replace(/:\s*$/, '')}:` : ''
  const text = paragraphAbove(introduced).trim()
  return text.slice(text.search(/[^.!?]*[.!?:]?$/))
}

/** "Counted on last month's log:": what stands in the list beneath was found out in that way. */
function reportsBelow(leadIn: string): boolean {
  return /:$/.test(leadIn) && observed.test(leadIn) && !wishful.test(leadIn) && !isDemand(leadIn)
}

function readEvidence(statement: Statement): Evidence | undefined {
  const text = statement.text
  if (quotedStretches(text).length > 0 && quoteSource.test(statement.paragraph) && text.length > 30) return { kind: 'quote' }
  if (statement.block.quoteDepth > 0 && isQuotation(statement)) return { kind: 'quote' }
  if (isConditional(text) && !/\bwhen (?:we|i)\b/i.test(text)) return undefined
  const counted = hasNumber(text)
  const past = observed.test(text)
  const wished = wishful.test(text)
  if (counted && !wished && (past || sourceWords.test(text) || (recordWords.test(text) && shareOf.test(text)))) return { kind: 'count' }
  if (counted && !wished && reportsBelow(leadInOf(statement))) return { kind: 'count' }
  if (
    counted &&
    shareOf.test(text) &&
    /\b(?:survey|poll|interviews?|questionnaire|respondents)\b/i.test(text) &&
    !wishful.test(text.replace(/\bwould\b/gi, ' '))
  )
    return { kind: 'count' }
  if (counted && wished && past && sourceWords.test(text) && !/\b(?:will|shall|should|must|target|goal)\b/i.test(text)) return { kind: 'count' }
  if (
    /\b(?:we|team|I|[A-Z][a-z]+)(?:['’]ve)? (?:\w+ ){0,2}(?:have |has )?(?:(?:also |already |often |repeatedly )?(?:observed|interviewed|surveyed|talked (?:to|with)|spoke (?:to|with)|sat (?:down )?with|watched|shadowed|visited|listened to|rang|tested|measured|counted|benchmarked|spiked|prototyped|tried|noticed that|found (?:that|out)|saw (?:that|how)|went (?:round|through)|looked (?:at|through|into)))\b/.test(
      text,
    ) &&
    !wished
  )
    return { kind: 'observation' }
  if ((toldUs.test(text) || toldUs.test(leadInOf(statement)) || seenIn.test(text)) && !wished) return { kind: 'voice' }
  if (reported.test(text) && dated.test(text) && !wished) return { kind: 'observation' }
  return undefined
}
