import { anyPeople } from '../language/people.js'
import { hasNumber, isCapability, leadingBuildVerb, saysChange } from '../language/signals.js'
import type { PlacedStatement } from './sections.js'

const delivered =
  /\b(?:is|are|be|been|gets?|goes|go|went)? ?(?:(?<!an? |the |near-|with |each |every )live(?! (?:update|data|view|feed|score|chat|traffic|stream))|delivered|shipped|released|launched|deployed|implemented|built|published|in production|rolled out|completed|(?:is|are|be|\d ?%|feature) complete|finished|available|certified|signed[- ]off|handed over|merged|migrated|decommissioned|documented|trained|approved|operational|onboarded|installed|integrated|connected|enabled|configured|in place|up and running|running (?:in|on|at|everywhere)|accepted)\b|\b(?:on[- ]time|on schedule|on budget|(?:no|zero) (?:critical |major |P\d |open |blocking )*(?:bugs|defects|blockers|showstoppers)|defect[- ]free|feature[- ]complete|code complete|go[- ]live|parity|sign-?off|time to market|speed to market|coverage)|\bworks? (?:at|in|on|for all)\b|\bon the (?:new )?(?:system|platform|app)\b|\bin (?:open |closed |private |public )?beta\b|\bon by default\b|\b(?:it|site|page|app)(?:['’]s| is) up\b|\bin (?:both|the|all) (?:app )?stores?\b|^\W*be ready (?:for|by|before|to)\b|\b\d+ ?% of (?:the |our |all )?(?:screens|pages|features|services|components|views) (?:on|in|use)\b/i
/** "The launch of …", "lay the foundation", "an MVP of …", "being able to view …": making, named by a noun. */
const making =
  /^\W*(?:(?:the|an?|successful|timely|initial|first|full|complete|experimental) )*(?:launch|release|delivery|introduction|creation|completion|integrations?|connection|acceptance|provision|establishment|development|deployment|construction|installation|migration|modernisation|modernization|roll-?out|implementation|GA|MVP|version|prototype|redesign|rewrite|set-?up) (?:of|for|in|by|with)\b|^\W*(?:an? |the )?(?:MVP|GA|prototype|beta|v\d)\b|^\W*(?:lay|set|build|create)(?:s|ing)? (?:the |a )?(?:foundations?|groundwork|basis)\b|^\W*being able to\b|^\W*(?:be|stay|get) (?:on par|at parity)\b|^\W*(?:successfully )?(?:GA|go live|demo)\b/i
/** Counts of what the team itself puts out. */
const ownOutput =
  /\bcovers? (?:\d+|all|every|100)\b|\b(?:number|percentage|percent|share|amount|count|%) of (?:\p{L}+ ){0,3}(?:pages?|content|features?|documents?|endpoints?|stories|requirements?|components?|tests?|integrations?|languages?|screens?|articles?|releases?|APIs?|resources|tickets closed|fields?)(?: \p{L}+){0,2} (?:translated|published|covered|built|migrated|delivered|implemented|released|completed|shipped|documented|created)\b|\b(?:time|length of time|days) (?:required|needed|taken|it takes) (?:us )?to (?:translate|publish|build|deliver|release|ship|develop)\b|\b\d+ ?% of (?:\p{L}+ ){0,3}(?:certified|trained|migrated|covered|translated|documented|implemented)\b/iu
const outcomeNouns =
  /\b(?:retention|churn|conversion|engagement|adoption|satisfaction|NPS|CSAT|revenue|tickets?|complaints?|errors?|time (?:to|spent|on)|cost(?:s)? (?:to|of|per)|usage|active users|MAU|DAU|WAU|renewals?|bounce|abandon(?:ed|ment)|(?:task |form )?completion (?:rate|time)|drop-?off|success rate|response time|lead time|cycle time|win rate|share of|percentage of|proportion of|number of|rate of|average|median)\b/i

/** Something becomes more or less, or goes from one figure to another. */
export function moves(text: string): boolean {
  return saysChange(text) || /→|->|\bfrom\b.{1,40}\bto\b/i.test(text)
}

/** Somebody does something differently, or a result moves. */
function saysOutcome(raw: string): boolean {
  const text = raw.replace(/\b(?:Fall|Spring) (?=[Tt]erm|[Ss]emester|\d{4})|\bat (?:least|most)\b/g, ' ')
  const people = anyPeople(text).length > 0
  const changes = moves(text)
  if (outcomeNouns.test(text) && (changes || hasNumber(text))) return true
  if (changes && (people || hasNumber(text))) return true
  return /\b(?:so that|so) (?!we\b|i\b|that we\b).{0,40}\b(?:can|could|are able to|no longer|stop|do not|don't|spend)\b/i.test(text)
}

/**
 * A goal or a measure that is the making of something, its date or its quality, not a change in what people do or in a result.
 * Guide: product against project management; "does it achieve the intended outcome".
 */
export function isOutput({ statement }: PlacedStatement): boolean {
  const text = statement.text.replace(announced, '')
  if (saysOutcome(text) || easier.test(text)) return false
  if (leadingBuildVerb(text) || making.test(text) || ownOutput.test(text) || countsThings(text)) return true
  if (isCapability(text) || measuresOthers.test(text)) return false
  return delivered.test(text) && !hasNumberOfPeople(text)
}

/** "The goal is to …", "We'll know when …": what stands behind it is the goal. */
const announced =
  /^\W*we(?:['’]ll| will) know (?:\p{L}+ ){0,4}(?:when|if|once)\s+|^.{0,60}?\b(?:goals?|objectives?|aims?|purpose|intent(?:ion)?|mission)\b.{0,40}?\b(?:is|are|was)\b(?: still)?(?: to (?=\p{L}))?/iu
/** Does a statement outside of a section of goals say in so many words what the goal is? */
export function announcesGoal(text: string): boolean {
  if (/^\W*we(?:['’]ll| will) know (?:\p{L}+ ){0,4}(?:when|if|once)\b/iu.test(text)) return true
  return /^\W*(?:(?:so|thus|overall|ultimately),? )?(?:the|our|its|a|one|my)\b.{0,30}?\b(?:goals?|objectives?|aims?)\b.{0,40}?\b(?:is|are) to\b/i.test(text)
}
const easier =
  /^\W*(?:to )?(?:make|keep|get)\b.{1,40}?\b(?:simple|easy|eas(?:y|ier) |simpler|fast(?:er)?|quick(?:er)?|clear(?:er)?|safe(?:r)?|possible|happy)\b/i
/** A share or count of what others do, not of what the team puts out. */
const measuresOthers = /^\W*(?:P\d\W+)?(?:%|percent(?:age)?|share|number|count|rate|ratio|proportion|amount) of\b/i

/** "20 camera presets": so many of a thing, and nothing that anybody does with them. */
function countsThings(text: string): boolean {
  const counted = /^\W*(?:minimum of |at least |up to )?\d[\d.,]* (?:\p{L}[\p{L}-]* ){0,3}(\p{L}[\p{L}-]*)\W*$/u.exec(text)
  return (
    counted !== null &&
    anyPeople(text).length === 0 &&
    !outcomeNouns.test(text) &&
    !/\b(?:hours?|minutes?|seconds?|days?|weeks?|points?|stars?|per ?cent|times?)$/i.test(counted[1] ?? '')
  )
}

const doing =
  /\b(?:use[sd]?|using|adopt(?:ed|s)?|active|activat\w+|sign(?:ed|s)? (?:up|in)|log(?:ged|s)? in|pay(?:s|ing)?|paid|buy|bought|return(?:ed|s)?|complet\w+|finish\w*|report(?:ed|s)?|rate[sd]?|find|found|reach|open|opened|send|sent|book(?:ed|s)?|stay|renew\w*|subscribe\w*|can|purchas\w*|migrat\w+|enroll?ed|enabled)\b/i
/** So many people do something: they use, pay, return. That a thing is there for them is no such number. */
function hasNumberOfPeople(text: string): boolean {
  return hasNumber(text) && doing.test(text) && anyPeople(text).some((person) => person.plural) && !/\b(?:certified|trained|onboarded)\b/i.test(text)
}
