import { anyCase } from '../language/any-case.js'
import { saysChange } from '../language/changes.js'
import { hasNumber } from '../language/numbers.js'
import { isOutcome } from './answers.js'
import { both, inRoles, type Reading, says } from './reading.js'
import type { PlacedStatement } from './sections.js'
import type { Spec } from './spec.js'

/** What must not get worse while the target is reached. */
export const namesGuardrail: Reading = says(
  anyCase(
    /\b(?:guardrail|counter-?metric|must not (?:get worse|rise|fall|drop|increase)|no higher than|not? (?:increase|worsen|degrade|negatively)|stays? (?:under|below|above|at)|maintain|without (?:increasing|hurting|raising)|keep an eye on|kept an eye on|at or below)\b/,
  ),
  'problem',
  'requirement',
  'technical',
)

const limiting = says(
  anyCase(
    /≤|\b(?:guard-?rails?|counter(?:-?metrics?|-?measures?)?\b|do no harm|(?:must(?: not|n['’]t)|may not|shall not|should(?: not|n['’]t)) (?:get worse|worsen|move|rise|fall|drop|go (?:up|down)|increase|decrease|suffer|change|exceed)|no (?:higher|lower|worse|more|fewer|less|slower) than|no (?:increase|rise|drop|loss|decline|change) (?:in|of)|not? (?:increas|worsen|degrad|decreas)\w*|not? (?:negatively|at the (?:expense|cost) of)|(?:stays?|remains?|kept|keep(?:s|ing)?|holds?|holding) (?:\w+ ){0,3}(?:under|below|above|at|within|stable|flat|steady|the same|unchanged)|maintain(?:s|ed|ing)?|unchanged|without (?:increasing|hurting|raising|losing|slowing|harming|more|any|an increase|a (?:drop|rise|loss))|keep an eye on|kept an eye on|(?:also )?watch(?:ed|ing)? (?:for|that|the)|at or below|at most|nobody|no (?:user|seller|customer|one|team)s?\b|(?:crash|error|failure|complaint|unsubscribe|bounce|opt-out) rate|uninstalls?|verifiable|never (?:below|above|more|exceed))/,
  ),
  'problem',
  'requirement',
  'technical',
)
/** Comes near to a guardrail: enough to ask nothing, too little to call the question answered. */
export const hintsAtGuardrail: Reading = (placed) =>
  namesGuardrail(placed) || limiting(placed) || /\b(?:guard-?rail|counter-?(?:metric|measure))/i.test(placed.section.title)

/** What follows from the result: stop, change, extend, go back. */
export const namesDecision: Reading = says(
  anyCase(
    /\b(?:if|below|above|unless|should|otherwise)\b.{0,90}\b(?:stop|remove|roll(?:ed)? back|revert|extend|change|kill|drop|switch(?:ed)? off|wrong|fall ?back|pull|go back|take the)\b/,
  ),
  'requirement',
  'technical',
  'problem',
)

const following = says(
  anyCase(
    /\b(?:if|below|above|under|over|unless|should|otherwise|when)\b.{0,110}\b(?:stop(?:s|ped)?|removed?|roll(?:ed)? back|revert(?:ed)?|extend(?:ed)?|changed?|kill(?:ed)?|drop(?:ped)?|cut|switch(?:ed)? off|turn(?:ed)? off|wrong|fall ?back|pull|go back|take the|take up|rethink|rethinking|re-?think|pause|pivot|abandon|re-?consider|re-?assess|do not (?:launch|proceed|continue)|don['’]t (?:launch|proceed|continue)|proceed|go (?:on|ahead)|continue|ship|release|widen|roll(?:ed)? out|look (?:at|for|into)|bring back|sunset|deprecate|redesign|move)\b|\b(?:go\/no-go|no-go|go decision|kill criteri|stop(?:ping)? (?:rule|criteri)|exit criteri|decision (?:meeting|point|rule|date)|decide(?:s|d)? (?:whether|if|about|on|to)|(?:go on|go ahead|continue|proceed|stop|roll back|cut) (?:if|when|below|above))/,
  ),
  'requirement',
  'technical',
  'problem',
)
const verdict = /^(?:go|go on|go ahead|stop|continue|extend|kill|no-go|decision)\b(?!-live)/i
/** Comes near to a decision: enough to ask nothing, too little to call the question answered. */
export const hintsAtDecision: Reading = (placed) =>
  namesDecision(placed) ||
  following(placed) ||
  verdict.test(placed.statement.label ?? '') ||
  /\b(?:go\/no-go|no-go|kill|stop(?:ping)?|exit|decision) (?:criteria|rules?)\b/i.test(placed.section.title)

/** A question, an item with a priority, a score of the work itself. */
const noTarget = /\?\s*$|^\W*P\d\b|^\W*(?:impact|confidence|ease|effort|reach)\b\s*[=:]/i
/** A target is said in few characters; a paragraph with figures in it tells of something. */
const longest = 240

const figures: Reading = (placed) => {
  const { text } = placed.statement
  return (
    isOutcome(placed) &&
    hasNumber(text) &&
    text.length < longest &&
    !noTarget.test(text) &&
    (placed.statement.kind === 'row' || saysChange(text) || /→|->|=>|\bfrom\b.{1,60}\bto\b|%|\btarget\b|[<>≤≥]|\bby\b/i.test(text))
  )
}

const aimsAtFigures = both(inRoles('metric', 'goal'), figures)

/** Goals and measures with a figure that is to be reached. */
export function targetsOf(spec: Spec): PlacedStatement[] {
  return spec.statements.that(aimsAtFigures)
}
