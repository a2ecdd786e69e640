import type { TextRange } from '../markdown/text-range.js'
import { anyCase } from './any-case.js'
import { everyMatch } from './every-match.js'
import { buildVerbs, changeVerbs, easeWords, hardship as hardshipList, methods as methodList, observedVerbs } from './lexicon.generated.js'
import { anyPeople } from './people.js'
import { alternation, phrases } from './phrases.js'
import { remember } from './remember.js'
import type { Statement } from './statements.js'
import { startsWithVerb } from './verbs.js'

const hardshipWords = phrases(hardshipList)
const observed = phrases(observedVerbs)
const methods = phrases(methodList)
const ease = phrases(easeWords)
const change = phrases(changeVerbs)
const builds = alternation(buildVerbs)

/** A month's name, as part of an expression. */
export const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b'
/** Numbers that do not say how much or how many: ids, versions, dates, clock times, list numbers, addresses. */
const idLike = new RegExp(
  [
    '#\\d+',
    '\\b[A-Z]{1,8}-?\\d+(?:[.-]\\d+)*\\b',
    '\\b[vV]?\\d+\\.\\d+\\.\\d+\\b',
    '\\b[vV]\\d+(?:\\.\\d+)?\\b',
    '\\b(?:19|20)\\d\\d(?:[-/]\\d\\d?){0,2}\\b',
    '\\b\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?\\b(?!\\s*%)',
    '\\b\\d{1,2}:\\d\\d\\b',
    `\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}\\.?(?:\\s+\\d{4})?`,
    `\\b${month}\\.?\\s+\\d{1,4}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?`,
    '\\b(?:Q[1-4]|H[12]|FY\\d*|[MP]\\s?\\d+)\\b',
    '\\b[A-Za-z]+\\d+\\b',
    '(?:^|\\s)\\d+[.)]\\s',
    '\\(\\d\\)\\s',
    'https?:\\S+',
  ].join('|'),
  'g',
)
/** "phase 2", "section 4": numbered things. */
const numbered = anyCase(/\b(?:phase|stage|step|level|section|chapter|part|version|release|item|option|tier|week|wk|sprint)\s*\d+/g)
const spelledCount = anyCase(
  /\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?) (?:of|in|out of)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:more |other |different )?(?:people|persons|users|customers|clients|companies|teams|nurses|teachers|shops)|all (?:two|three|four|five|six|seven|eight|nine|ten)|half|a (?:third|quarter|fifth|tenth|dozen)|every (?:second|third|fourth|fifth|tenth)|(?:one|two|three) (?:in|out of) \w+|twice|three times)\b/,
)

/** Does the text count something? */
export const hasNumber: (text: string) => boolean = remember((text) => {
  if (!/\d/.test(text)) return spelledCount.test(text)
  return /\d/.test(text.replace(idLike, ' ').replace(numbered, ' ')) || spelledCount.test(text)
})

/** The text goes badly for somebody: effort, failure, loss, delay. */
export function hardship(text: string): boolean {
  return hardshipWords.test(text)
}

export function hasMethod(text: string): boolean {
  return methods.test(text)
}

export function firstEaseWord(text: string) {
  return ease.first(text)
}

/** Something becomes more, less, sooner. */
export function saysChange(text: string): boolean {
  return change.test(text)
}

/** Ways of saying that a thing is not known yet. */
const hedge = anyCase(
  /\b(?:we|i|they) (?:assume|suspect|guess|hypothesi[sz]e|expect|hope|bet|are betting|wonder)\b|\b(?:assum(?:ption|ptions|ed|ing)|hypothes[ie]s|presumably|supposedly|probably|perhaps|maybe|possibly|likely|unlikely|might|may|could|would|seems?|appears?|unknown|unclear|untested|unproven|unvalidated|not (?:yet )?(?:known|sure|proven|tested|validated|measured)|to (?:be )?(?:verified|validated|confirmed|tested|verify|validate|confirm)|guess|estimate|tbc)\b|\?\s*$/,
)
export function isHedged(text: string): boolean {
  return hedge.test(text.replace(/\bMay\b/g, ' ')) // the month is no hedge
}

/** An open assumption, hypothesis or unknown, said as such. */
const assumption = anyCase(
  /\b(?:we|i|team)(?:'re| are)? (?:assum(?:e|ing)|hypothesi[sz]e|suspect|betting|don't know|do not know|aren't sure|are not sure)\b|\b(?:assumptions?|hypothes[ie]s|untested|unvalidated|unproven|unknown|still open|not (?:yet )?(?:known|tested|validated|verified|proven)|(?:not|\w+n['’]t|never|nobody has|no ?one has) (?:yet )?(?:shown|tried|tested|asked|checked)\b|no idea\b|a hunch|biggest unknown|needs? (?:validation|validating|verifying|clarification)|to be (?:validated|verified|confirmed|tested)|no (?:data|number|numbers|evidence) (?:of our own|yet|behind|on))\b|\bwe believe (?:that )?.{5,160}\bwe(?:'ll| will) know\b/,
)
export function saysAssumption(text: string): boolean {
  return assumption.test(text)
}

const test = anyCase(/\bwe(?:'ll| will) know\b|\b(?:hypothes[ie]s|assum(?:e|ption)|to (?:be )?(?:test|verif|validat)|untested|measured by)/)
/** The text calls itself a hypothesis or says how it will be tested. */
export function namesTest(text: string): boolean {
  return test.test(text)
}

const past = anyCase(
  /\b(?:was|were|did|had|found|took|held|ran|sent|saw|told|said|gave|got|made|kept|lost|went|came|wrote|chose|spent|felt|stood|rose|fell|grew|hit|bought|showed|understood|knew|brought|built|agreed|freed|[a-zà-ɏ]{2,}[^e\W]ed)\b/,
)
const ahead = anyCase(
  /\b(?:will|shall|plan(?:s|ned|ning)?|going to|to be|should|must|would|until|schedul(?:ed|e)|booked|pass(?:es|ed)? if|passed (?:when|with)|if|next (?:week|month|sprint|quarter)|aim(?:s|ing)? to|intend|needs? to|have to|tbd)\b|['’]ll\b/,
)

/** Something that has happened and nothing that lies ahead. */
export const looksBack: (text: string) => boolean = remember((text) => past.test(text) && !ahead.test(text))

const result = anyCase(
  /\b(?:\d[\d.,]{0,15}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|all|none|half) (?:of|out of) (?:the |our |those |all )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|them)|:\s.*\d|\d\s?(?:%|ms|s\b|seconds?\b|minutes?\b|hours?\b|per\b|a (?:second|minute|hour|day|week|month|year)\b|[€$£]|EUR|USD|GBP)/,
)

/** What came out, in figures: "5 of 6", "under load: 80 ms", "4 %". A count of people who will take part is none. */
export function hasResult(text: string): boolean {
  return result.test(text)
}

/** Only if, when, once …: nothing that has happened. */
export function isConditional(text: string): boolean {
  return (
    /^\W*(?:(?:or|and|but|even|for example|for instance|e\.g\.),? )?(?:if|when|whenever|once|after|before|unless|until|as soon as|should|where|in case|while)\b/i.test(
      text,
    ) ||
    /\b(?:if|when|whenever|once) (?:an?|the|any|some|our|their)?\s*(?:\w+ ){0,2}(?:user|customer|client|admin|buyer|person|caller|people|somebody|someone)s?\b/i.test(
      text,
    )
  )
}

const quotation = /["“„«]([^"“”„»]{2,600})["”“»]/g

/** What stands in quotation marks is somebody else's. */
function quotedStretches(text: string): TextRange[] {
  return everyMatch(quotation, text).map(({ index, 0: quoted }) => ({ start: index, end: index + quoted.length }))
}

/** The text with its quotations blanked out, every offset kept. */
export function withoutQuotes(text: string): string {
  let unquoted = text
  for (const { start, end } of quotedStretches(text)) unquoted = unquoted.slice(0, start) + ' '.repeat(end - start) + unquoted.slice(end)
  return unquoted
}

/** Is a whole statement a quotation, with or without the name of who said it? */
export function isQuotation(statement: Statement): boolean {
  if (statement.block.quoteDepth > 0 && /["“”]|(?:^|\s)[—–-]{1,2}\s*\p{Lu}/u.test(statement.paragraph)) return true
  const stretches = quotedStretches(statement.text)
  const quoted = stretches.reduce((sum, { start, end }) => sum + end - start, 0)
  return quoted > statement.text.length * 0.6
}

/** Are these not the author's own words: set off as a quotation, or in quotation marks? */
export function isQuoted(statement: Statement): boolean {
  return statement.block.quoteDepth > 0 || isQuotation(statement)
}

/** Does the text ask, rather than say something? */
export function isQuestion(text: string): boolean {
  return /\?\s*$/.test(text)
}

/** Is it the author's own word, and no quotation, question or condition? */
export function isAsserted(statement: Statement): boolean {
  return statement.read(readAsserted)
}

const readAsserted = (statement: Statement): boolean => !isQuotation(statement) && !isQuestion(statement.text) && !isConditional(statement.text)

/** Does the text demand something, as requirements do? */
export function isDemand(text: string): boolean {
  return /\b(?:must|shall|should|will|needs? to|has to|have to)\b/i.test(text)
}

/** Someone is named or counted as having said or done it, in words that report. */
const quoteSource = anyCase(
  /["“][^"”]{12,}["”]\s*(?:[—–-]|\((?!(?:required|optional|default|e\.g\.|text|button|link|field|label|disabled)\b)|says|said)|\b(?:said|says|told (?:us|me|him|her)|wrote|told)\b/,
)

/** Something that was found out (realis): a count, a quotation, a named study, something seen or tried. */
export interface Evidence {
  kind: 'count' | 'quote' | 'observation' | 'voice'
}

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
  /\d\s?%|\b(?:\d[\d.,]{0,15}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most) (?:of|out of|in) (?:the |our |those |all )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|\d[\d.,]{0,15}k? (?:[a-zà-ɏ]+ ){0,2}(?!(?:days|weeks|months|years|hours|minutes|seconds|times)\b)[a-zà-ɏ]{3,}s\b/,
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

export function evidenceIn(statement: Statement): Evidence | undefined {
  return statement.read(readEvidence)
}

/** What stands directly above the list or the table that a statement is a part of: the last sentence there. */
function leadInOf({ block }: Statement): string {
  const leadIn = block.kind === 'row' ? block.table.leadIn : block.item?.list.leadIn
  if (leadIn?.kind === 'heading') return leadIn.form === 'line' ? `${leadIn.text.replace(/:\s*$/, '')}:` : ''
  if (leadIn?.kind !== 'paragraph') return ''
  const text = leadIn.inline.text.trim()
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

const researchLink = anyCase(
  /survey|tested|usability|user[- ]?test|research|report|stud(?:y|ies)|interview|analytics|dashboard|quer(?:y|ies)|metric|ticket|issue|notes?|findings|results?|data|telemetry|feedback|evidence|source|poll|paper|article|statistic|census|docs\.google|sheet|slides|notion|confluence|zendesk|amplitude|mixpanel|looker|tableau|grafana|redash/,
)

/** "[3]", "[s3]", "[ref 3]": an entry in a list of sources. */
const numberedSource = /\[(?:(?:s|src|sources?|refs?|fn|n)[.\s]?)?\d{1,3}\]/i

/** A footnote, or a link to something that reads like research, in the paragraph: it can carry the source of a claim. */
export function hasSourceLink(statement: Statement): boolean {
  if (numberedSource.test(statement.paragraph)) return true
  return statement.siblings.some(
    (sibling) =>
      sibling.spans('footnote').length > 0 ||
      sibling.spans('link').some((span) => researchLink.test(`${span.url ?? ''} ${sibling.inline.text.slice(span.start, span.end)}`)),
  )
}

const reason = anyCase(
  /\b(?:because|so that|so (?:they|we|people|users|he|she|it|nobody|everyone|that|the)\b|in order to|since|(?<!\b(?:well|such|soon|long|far|same|just) )as (?:they|it|we|there|the(?! (?:first|second|third|fourth|fifth|last|only|main|primary|default|sole|single|central|standard|target|basis|database|platform|framework|front[- ]?end|back[- ]?end|client|app)\b))\b|which means|which (?:costs|leads|results)|due to|otherwise|the need|needs? to (?:know|see|decide|find)|to (?:avoid|prevent|reduce|cut|stop|save|keep)|that way|therefore|instead of|rather than|without (?:having|needing|losing))\b/,
)

/** A reason stands in the text; "as the third tab", "as well as the name" and "such as it" are none. */
export function givesReason(text: string): boolean {
  return reason.test(text)
}

const mandate = anyCase(
  /\b(?:(?<!(?:dean|faculty|school|department|professor|chair) of |(?:son|father|mother|brother|sister|daughter|parents)[- ]in[- ])law(?! (?:faculty|firms?|schools?|students?|department|office|professors?|degree|library)\b)|legally|legal (?:requirement|obligation|duty|reasons?|hold)|regulat(?:ion|or|ory|ions)|GDPR|HIPAA|PCI(?:[ -]DSS)?|SOX|AML|KYC|WCAG|ISO \d+|statut(?:e|ory)|directive|act of|section 508|ADA|(?:for|in) compliance|compliance (?:requires|requirement|rule)|contractual(?:ly)?|by contract|in (?:the|our|their) contract|signed contract|contract (?:requires|obliges|says|with)|required by [^.;]{0,60}\b(?:contract|agreement|clause|article|finding|standard)|licen[cs]e terms|courts? (?:orders?|rulings?|decisions?|judge?ments?|ruled|ordered|decided|demands?|requires?)|(?:by|before) (?:a|the) (?:\w+ )?court|Court of|audit(?:or)? finding|pen(?:etration)?[- ]?test finding|CVE-\d+|data protection|security finding|by law|tax (?:office|authority)|SOW)\b/,
)

/** Law, contract, regulation, security finding, standard: a reason of its own. */
export function isMandate(text: string): boolean {
  return mandate.test(text)
}

/** The verb with which an item starts, if it is one of making or shipping something. */
const leadingBuild = anyCase(
  `^\\W*(?:\\[[ x]\\]\\s*)?(?:(?:we|i|the team|this (?:project|release|deliverable|feature))(?:'ll| will| want to| need to| plan to| aim to| must| should| would like to| are going to)?\\s+|to\\s+|plan,?\\s+(?:and\\s+)?(?=design|develop|build|create)|successfully\\s+|first,?\\s+|then,?\\s+|next,?\\s+|finally,?\\s+|eventually,?\\s+)*(${builds})(?:s|es|ed|ing)?\\b(?!\\s*[:|])`,
)
const leadingBuildGerund = /^\W*(creating|shipping|providing|releasing|introducing|integrating|migrating|rewriting|enabling)\b/i

export interface BuildVerb {
  verb: string
  end: number
}

/** "Offers drive traffic": things, and what they do. */
const thingsDo = /^\W*(?:offers|releases|launches|designs|builds|updates|deliveries|plans|tests) ([a-zà-ɏ]+) [a-zà-ɏ]/i

/** "Complete coverage of …": no deed. */
const wholly = anyCase(
  /^\W*complete (?!(?:the|all|an?|our|its|their|each|every|both|\d)\b)(?:[a-zà-ɏ-]+ ){0,3}?(?:validation|coverage|support|overview|history|documentation|parity|visibility|control|set|list|flow|picture|record)s?\b/,
)
/** "Establish what clerks need", "Supports goal 2": nothing is made. */
export const findsOut = anyCase(
  /^\W*supports? (?:the |our |company |team )?(?:goal|objective|OKR|pillar|strategy)\b|^\W*(?:to )?(?:establish|define|specify|prove) (?:what|whether|how|why|which|who|where|if)\b/,
)
/** "Creating a page is slow": what is said of a deed, not the deed that is wanted. */
const saysOfDeed = anyCase(
  /^\W*[a-zà-ɏ]+ing\b[^.;:]{2,60}?(?<!\b(?:that|which|who|what|it|there)) (?:is|are|was|were|takes?|requires?|costs?|means|feels?|becomes?|remains?|involves?)\b/,
)
/** "Makes donating rewarding": how something is then, and no thing. */
const makesSo = anyCase(/^\W*(?:to )?makes? [a-zà-ɏ]+ing (?:more |much |as )?[a-zà-ɏ]+(?:ive|ing|ent|able|ible|ful|ous|al|er|y)\b/)

/** "Release notes", "support staff", "support answers within a day": nouns all of them. */
const firstNoun = anyCase(
  /^\W*(?:releases? (?:notes?|candidates?|cycles?|dates?|trains?|process)|launch (?:day|dates?|part(?:y|ies)|week|events?)|support (?:teams?|staff|desks?|tickets?|calls?|e?-?mails?|requests?|cases?|hours?|costs?|load|agents?|volumes?|contacts?|closes|answers|solves|resolves|replies|sees|spends|gets|takes|handles|needs|hears|knows))\b/,
)

export function leadingBuildVerb(text: string): BuildVerb | undefined {
  const doing = thingsDo.exec(text)?.[1]
  if ((doing && (startsWithVerb(doing) || /\p{L}{3}ed$/u.test(doing))) || saysOfDeed.test(text) || findsOut.test(text) || firstNoun.test(text)) return undefined
  const match = leadingBuild.exec(text)
  if (match?.[1] && (makesSo.test(text) || wholly.test(text))) return undefined
  if (match?.[1]) return { verb: match[1].toLowerCase(), end: match[0].length }
  const gerund = leadingBuildGerund.exec(text)
  return gerund?.[1] ? { verb: gerund[1].toLowerCase(), end: gerund[0].length } : undefined
}

/** Someone can do something: a capability, not a thing. */
export function isCapability(text: string): boolean {
  return /\b(?:can|could|able to|is able|are able|lets?|allows?|enables?|helps?)\b/i.test(text) && anyPeople(text).length > 0
}
