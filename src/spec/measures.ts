import { type Reading, says } from './reading.js'

/** What must not get worse while the target is reached. */
export const namesGuardrail: Reading = says(
  /\b(?:guardrail|counter-?metric|must not (?:get worse|rise|fall|drop|increase)|no higher than|not? (?:increase|worsen|degrade|negatively)|stays? (?:under|below|above|at)|maintain|without (?:increasing|hurting|raising)|keep an eye on|kept an eye on|at or below)\b/i,
  'problem',
  'requirement',
  'technical',
)

/** What follows from the result: stop, change, extend, go back. */
export const namesDecision: Reading = says(
  /\b(?:if|below|above|unless|should|otherwise)\b.{0,90}\b(?:stop|remove|roll(?:ed)? back|revert|extend|change|kill|drop|switch(?:ed)? off|wrong|fall ?back|pull|go back|take the)\b/i,
  'requirement',
  'technical',
  'problem',
)
