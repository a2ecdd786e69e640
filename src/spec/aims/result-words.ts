import { anyCase } from '../../language/any-case.js'

/** What a result is called. */
const resultNouns = anyCase(
  /\b(?:retention|churn|conversion|engagement|adoption|satisfaction|NPS|CSAT|revenue|tickets?|complaints?|errors?|time (?:to|spent|on)|cost(?:s)? (?:to|of|per)|usage|active users|MAU|DAU|WAU|renewals?|bounce|abandon(?:ed|ment)|(?:task |form )?completion (?:rate|time)|drop-?off|success rate|response time|lead time|cycle time|win rate|share of|percentage of|proportion of|number of|rate of|average|median)\b/,
)

export function namesResult(text: string): boolean {
  return resultNouns.test(text)
}
