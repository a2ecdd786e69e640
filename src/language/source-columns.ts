import type { TextRange } from '../markdown/text-range.js'
import { anyCase } from './any-case.js'
import { type Asker, askerAfter } from './askers.js'
import { month } from './months.js'
import { anyPeople } from './people.js'
import type { Statement } from './statements.js'
import { wordCount } from './words.js'

/** Columns that say where a row comes from: whoever they name, in whatever words, is the one behind it. */
const sourceColumn = anyCase(
  /^(?:source|requested by|requester|requestor|origin|originator|basis|raised by|proposed by|submitted by|asked by|asked for by|wanted by|who asked|who wants it|on behalf of|from|stakeholder|sponsor|initiator)\W*$/,
)
/** Columns for a reason: where nobody says more there than a name, the name is the reason. */
const reasonColumn = /^(?:why|reasons?(?: ?\/ ?remarks?)?|rationale|justification|motivation|because)\W*$/i
/** Columns for remarks: an office in brackets makes a name there the reason. */
const noteColumn = /^(?:notes?|remarks?|comments?|background|context)\W*$/i
const office = anyCase(
  /\((?:the |our )?(?:CEO|CTO|COO|CFO|CMO|CPO|CIO|MD|VP(?: [a-zà-ɏ]+)?|board|chair(?:man|woman)?|owner|founder|sales|marketing|management|director|head of [a-zà-ɏ]+|investor)\)/,
)
/** Data have a source, too, and come from somewhere: then columns like these stand beside it. */
const ofAnything = /source|origin|from|basis/i
const ofData = anyCase(
  /\b(?:config\w*|formats?|types?|fields?|data|metrics?|urls?|paths?|endpoints?|apis?|filters?|quer(?:y|ies)|licen[cs]es?|target|destination|to|baselines?|values?)\b/,
)

/** What a source column may name without taking an order: a rule, a record, the team itself. */
const goodSource = anyCase(
  /\b(?:concepts?|drafts?|squad|tribe|crew|growth|developers?|engineers?|designers?|researchers?|analysts?|architects?|testers?|tech|infra\w*|platform|legacy|existing|current|inherited|baseline|spec|specification|prototypes?|pilots?|trials?|spikes?|benchmarks?|logs?|metrics?|reviews?|retro\w*|post-?mortem|findings?|risks?|privacy|security|infosec|compliance|DPO|counsel|safety|ethics|accessibility|a11y|auditors?|regulators?|statut\w+|ordinance|treaty|courts?|RFC|DIN|IEC|IEEE|ANSI|SOC|NIST|OWASP|competit\w+|desk research|market research|assumptions?|hypothes[ie]s|problem|goals?|KPIs?|OKRs?|stor(?:y|ies)|epic|journey|art(?:icle)?|§|section|act|law|legal|regulat\w*|directive|EU|ISO|WCAG|GDPR|HIPAA|PCI|research|usability|interviews?|surveys?|tickets?|analytics|telemetry|data|audit|pen ?test|incident|tests?|observ\w+|seen|heard|watched|(?<!\b(?:brand|sales|marketing|management|leadership|executive|account|commercial|finance|group) )team(?! (?:managers?|leads?|leaders?)\b)|dev|engineering|QA|PM|product|design|UX|architecture|internal|own|us|derived|observation|visit|shadowing|ride-along|complaints?|contract\w*|agreements?|SLA|permits?|licen[cs]es?|certif\w+|standards?|authority|inspect\w*)\b|\d{2,}/,
)
const users = anyCase(
  /^(?:(?:an?|one|all|our|the|most|many|some|pilot|beta|new|existing|end) )*(?:users?|customers?|clients?|prospects?|pilots?)\b(?! (?:care|service|services|success|support|relations))/,
)
/** That the house has a rule is no need. */
const houseRule = anyCase(/^(?:internal|house|company|corporate|group|our|brand) (?:polic(?:y|ies)|guidelines?|rules?|standards?)\b/)
/** When it was said is no source. */
const date = anyCase(
  `[\\s,;]*\\(?(?:\\b(?:on|in|of|at|from|since) )?(?:\\d{1,2}\\.? ${month}|${month} (?:\\d{1,2}|\\d{4})|\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?)(?: \\d{4})?\\)?\\W*$`,
)

/** What was signed stands behind the row, whoever told us. */
const agreed = anyCase(/\b(?:collective |works (?:council )?|union |framework |service )?agreements?\b|\b(?:clause|ordinance|permit)\b|§/)

/** How a vote is written down: "3 votes", "Nordics (2 votes)". */
const votes = /\b\d{1,2} votes?\)?\W*$/i

/** What a remark says of a row without naming anybody: a step, a state, a device. */
const noName = anyCase(
  /^(?:phase|part|step|stage|tier|level|sprint|week|day|month|quarter|version|release|milestone|done|draft|mvp|none|nothing|optional|mandatory|required|new|later|soon|now|next|high|medium|low|critical|urgent|yes|no|all|both|any|each|tbd|todo|ok|okay|must|should|could|nice|see|as|same|existing|default|planned|pending|open|closed|blocked|internal|external|web|mobile|desktop|phone|tablet|ios|android|windows|linux|mac\w*|chrome|safari|firefox|admin|read|write|only|already|partly|depends|assumption|question|risk|good|bad|first|last|main|core|basic|simple|manual|automatic|english|german|french|spanish|legacy|premium|unlimited|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b/,
)

interface Named extends TextRange {
  who: string
}

/** Who a table names as the one behind a row ("| Dashboard of open cases | Board |"), and where in the row's text; undefined where it names nobody, or a good source. */
export function namedInColumn(statement: Statement): Named | undefined {
  const { block } = statement
  if (block.kind !== 'row') return undefined
  const { header } = block.table
  const cellOf = (column: number) => block.cells[column]?.inline.text.trim()
  const column = header.findIndex((name) => sourceColumn.test(name))
  const source = ofAnything.test(header[column] ?? '') && header.some((name) => ofData.test(name)) ? undefined : cellOf(column)
  if (source && namesSource(source) && !agreed.test(statement.text)) return placeOf(statement, column, source)
  const reasonAt = header.findIndex((name, at) => at > 0 && reasonColumn.test(name))
  const reason = cellOf(reasonAt)
  if (reason && isNameOnly(reason)) return placeOf(statement, reasonAt, reason)
  const noteAt = header.findIndex((name, at) => at > 0 && noteColumn.test(name))
  const note = cellOf(noteAt)
  return note && office.test(note) && isNameOnly(note) ? placeOf(statement, noteAt, note) : undefined
}

/** Where the words of a cell stand in the row's text. */
function placeOf({ block, from, text }: Statement, column: number, who: string): Named | undefined {
  const cells = block.kind === 'row' ? block.cells : []
  const before = cells.slice(0, column).reduce((length, { inline }) => length + inline.text.length + ' | '.length, 0) - from
  const start = text.indexOf(who, Math.max(0, before))
  return start < 0 ? undefined : { who, start, end: start + who.length }
}

/** "Clearwater notes: stale fees": it goes on to say what is the matter. */
const saysMore = /:\s+[a-zà-ɏ]/

/** "Key accounts (promised to two of them)": who it is stands before it. */
const aside = /\s*\([^()]{1,80}\)\W*$/

function namesSource(cell: string): boolean {
  const whose = cell.replace(aside, '')
  if (whose.length > 40 || users.test(cell) || saysMore.test(cell)) return false
  if (votes.test(cell) || houseRule.test(cell)) return true
  const bare = whose.replace(date, '')
  return !goodSource.test(cell.replace(date, '')) && (askerOf(bare) !== undefined || isGroup(bare))
}

/** "Team managers", "night staff": people, and nothing about them. */
function isGroup(cell: string): boolean {
  const [group] = anyPeople(cell)
  return group !== undefined && /^[\p{L}&,.'’ -]+$/u.test(cell) && wordCount(cell) <= 6
}

/** What things are, by the form of the word: a reason, and nobody's name. */
const quality = /^\W*[a-zà-ɏ]+(?:ity|ance|ence|tion|sion|ness|ment|ing|ed|able|ible|ive|ous|ism|ly|only)\b/i

/** A name, and a word about it at most: "Zephyr", "Zephyr middleware". */
function isNameOnly(cell: string): boolean {
  const asker = cell.length > 40 || goodSource.test(cell) || noName.test(cell) || quality.test(cell) ? undefined : askerOf(cell)
  return asker?.kind === 'name' && /^(?: [\p{L}-]+)?\W*$/u.test(cell.slice(asker.end))
}

function askerOf(cell: string): Asker | undefined {
  const asker = askerAfter(cell)
  return asker?.start === 0 ? asker : undefined
}
