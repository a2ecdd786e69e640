import { anyCase } from '../language/any-case.js'
import { monthWord } from '../language/months.js'
import { anyPeople } from '../language/people.js'
import { givesReason } from '../language/reasons.js'
import { type Reading, says } from './reading.js'
import type { Role } from './roles.js'

/** Between developers, product and users: what a person sees when it fails, is empty or slow. Guide: "Region A". */
export const tellsFailure: Reading = says(
  anyCase(
    /\b(?:if|when|where|on)\b.{0,80}\b(?:fails?|failed|error|empty|offline|no (?:answer|result|signal|connection)|times? out|slow|invalid|cannot|can't|exceed|missing)\b.{0,120}\b(?:see[ns]?|shows?|shown|told|message|retry|falls? back|display|prompt|sees|can)\b/,
  ),
  'problem',
  'evidence',
)

/** A state in which it does not go as planned, whoever notices it. */
export const namesFailure: Reading = says(
  anyCase(
    /\b(?:errors?|fail(?:s|ed|ing|ures?)?|empty|offline|no (?:\w+ )?(?:connection|signal|results?|answer|match(?:es)?|data|internet)|invalid|time(?:s|d)? ?-?outs?|loading|spinner|retr(?:y|ies)|unavailable|not (?:found|available|exist|supported|recogni[sz]ed)|missing|wrong|fall(?:s)?[- ]?back|cannot|can['’]t|conflicts?|duplicates?|reject(?:s|ed)?|expire[sd]?|denied|unauthori[sz]ed|without (?:a |an )?(?:connection|signal|internet)|edge cases?|warn(?:s|ed|ing|ings)?|crash(?:es)?|lost|blocked|undo|degrade[sd]?|recover(?:y|s)?|corrupt(?:ed)?|too (?:long|large|big|many|late)|out of|unknown|unless|already (?:taken|exists|booked))\b/,
  ),
  'problem',
  'evidence',
  'background',
  'history',
)

const gain = anyCase(
  /\b(?:revenue|churn|renew(?:al|s)?|cost(?:s)? (?:to serve|of)|margin|retention|support (?:cost|tickets)|conversion|ARR|donat\w+|giving|budget|saves? us|credited|mission)\b/,
)

/** Between users, product and business: what users gain and what the business gains from it. Guide: "Region B". */
export const linksGains: Reading = ({ role, statement }) =>
  role !== 'technical' && role !== 'requirement' && gain.test(statement.text) && (anyPeople(statement.paragraph).length > 0 || givesReason(statement.text))

/** What the business takes out of it: money, cost, customers kept, its mission. */
export const capturesValue: Reading = says(
  anyCase(
    /\b(?:revenue|sales|churn|renew\w*|retention|costs? (?:to serve|of|per)|cost (?:saving|reduction)s?|savings?|saves? (?:us|the)|margins?|profit\w*|ARR|MRR|GMV|conversion|donat\w+|giv(?:ing|ers)|mission|support (?:costs?|tickets|load|contacts|calls)|tickets?|market share|deals?|win rate|fees?|commission|credited|budget|handling|funding|pays? (?:back|for itself)|FTE|business)\b|[$€£]/,
  ),
  'history',
  'reference',
  'technical',
)

const alignment = anyCase(
  /\b(?:align(?:s|ed|ment)?|in line|fits|consistent) (?:\w+ )?(?:with|into|to) (?:the |our )?(?:\w+ ){0,2}(?:strategy|vision|goals|objectives|mission|priorities|direction)\b|\bstrategic (?:initiative|priority|importance|project|bet|fit|investment)\b/,
)
/** Says that it serves the organisation, and no word on which goal. */
export const claimsStrategy: Reading = ({ role, statement }) => {
  const match = alignment.exec(statement.text)
  if (!match || role === 'requirement' || role === 'technical' || role === 'history' || role === 'reference' || statement.siblings.length > 2) return false
  return (
    statement.text
      .replace(match[0], '')
      .split(/\s+/)
      .filter((word) => /\p{L}{4,}/u.test(word)).length < 4 && !/\d|["“:]/.test(statement.paragraph)
  )
}

/** What people do differently, or get done. */
export const changesBehaviour: Reading = ({ statement }) =>
  anyPeople(statement.text).length > 0 ||
  /\b(?:time|minutes|hours|errors?|complaints?|tasks?|complet\w+|wait\w*|unaided|satisf\w+|NPS|CSAT|use[ds]?|usage|active|adoption|returns?|visits?|sessions?|calls?)\b/i.test(
    statement.text,
  )

/** What the organisation gets from it, or what it would lose without: in money, customers, cost, time of its own people, or duty. */
export const namesGain: Reading = says(
  anyCase(
    /\b(?:revenue|sales|sell|sold|churn|renew\w*|retention|retain|costs?|costly|savings?|saves?|margin|profit\w*|ARR|MRR|GMV|conversion|donat\w+|giving|budget|mission|strateg\w+|OKRs?|competit\w+|market|growth|adoption|contracts?|deals?|RFPs?|tickets?|support (?:load|team|calls)|complaints?|licen[cs]\w+|fines?|law|legal|regulat\w+|compliance|statutory|partners?|brand|trust|credited|business|monetiz\w+|monetis\w+|priced?|pricing|pays?|paid|paying|funding|funders?|grants?|investors?|sustainab\w+|efficien\w+|hours|workload|team['’]s time|roadmap|priority|vision|ecosystem)\b|[$€£]/,
  ),
  'history',
  'reference',
)

/** Between developers, product and business: effort against worth. Guide: "Region C". */
export const weighsEffort: Reading = says(
  anyCase(
    /\b(?:instead of|displaces|waits until|moves to after|worth (?:the|it|nine|\d)|appetite|trade-?off|opportunity cost|priorit(?:y|ised|ized) (?:over|above|because)|before we|ranked|cost(?:s)? .{0,40} (?:and|but|against) .{0,60}(?:saves?|brings|worth))\b/,
  ),
  'requirement',
  'technical',
  'problem',
)

const delivered = anyCase(
  /\b(?:live|launch(?:ed|es)?|releas(?:ed?|es)|ships?|shipped|GA|general availability|ready|operational|deliver(?:ed|y)|deadline|due|roll(?:ed)? out|available)\b/,
)
const dated = new RegExp(
  `\\b(?:by|on|until|before|for|in)\\b.{0,45}?\\b(?:\\d{1,2}\\.? ${monthWord}|${monthWord} (?:\\d{1,2}|20\\d\\d)|Q[1-4]|H[12]|20\\d\\d-\\d\\d|Christmas|year[- ]end|end of (?:the )?year)\\b`,
)
const committing: ReadonlySet<Role> = new Set<Role>(['timeline', 'launch', 'goal', 'background', 'problem', 'other'])
/** A day or quarter by which the thing has to be there. */
export const setsDate: Reading = ({ role, statement }) =>
  committing.has(role) && delivered.test(statement.text) && dated.test(statement.text) && !/\b(?:was|were|has been|had)\b/i.test(statement.text)

/** What it will take, in time or people. */
export const statesEffort: Reading = says(
  anyCase(
    /\b(?:estimate[ds]?|effort|appetite|(?:\d+|two|three|four|five|six|eight)[- ](?:days?|weeks?|sprints?|months?|quarters?)(?:['’]| of)? ?(?:work|effort|engineers?)?|story points|engineers? for|FTE)\b|\bengineers? \+/,
  ),
  'problem',
  'metric',
  'goal',
  'requirement',
  'evidence',
)

/** What would go first, and what never. */
export const drawsCutLine: Reading = says(
  anyCase(
    /\b(?:cut first|if (?:we are |we're )?late|first slice|must[- ]have|should[- ]have|could[- ]have|nice[- ]to[- ]have|P0|P1|stretch|appetite|phase 1|MVP)|\| ?(?:Must|Should|Could|High|Medium|Low) ?$/,
  ),
)

/** Why at this moment and not later. */
export const saysWhyNow: Reading = says(
  anyCase(
    /\b(?:why now|now because|by law from|deadline|before (?:the|we)|expires?|sunset|end of life|contract ends?|urgent|since (?:January|February|March|April|May|June|July|August|September|October|November|December|last)|if we (?:wait|don't|do not|do nothing))\b/,
  ),
  'requirement',
  'timeline',
  'technical',
)
