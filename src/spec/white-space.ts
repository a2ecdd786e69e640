import { anyPeople } from '../language/people.js'
import { givesReason } from '../language/signals.js'
import { type Reading, says } from './reading.js'

/** Between developers, product and users: what a person sees when it fails, is empty or slow. Guide: "Region A". */
export const tellsFailure: Reading = says(
  /\b(?:if|when|where|on)\b.{0,80}\b(?:fails?|failed|error|empty|offline|no (?:answer|result|signal|connection)|times? out|slow|invalid|cannot|can't|exceed|missing)\b.{0,120}\b(?:see[ns]?|shows?|shown|told|message|retry|falls? back|display|prompt|sees|can)\b/i,
  'problem',
  'evidence',
)

const gain =
  /\b(?:revenue|churn|renew(?:al|s)?|cost(?:s)? (?:to serve|of)|margin|retention|support (?:cost|tickets)|conversion|ARR|donat|giving|budget|saves? us|credited|mission)\b/i

/** Between users, product and business: what users gain and what the business gains from it. Guide: "Region B". */
export const linksGains: Reading = ({ role, statement }) =>
  role !== 'technical' && role !== 'requirement' && gain.test(statement.text) && (anyPeople(statement.paragraph).length > 0 || givesReason(statement.text))

/** Between developers, product and business: effort against worth. Guide: "Region C". */
export const weighsEffort: Reading = says(
  /\b(?:instead of|displaces|waits until|moves to after|worth (?:the|it|nine|\d)|appetite|trade-?off|opportunity cost|priorit(?:y|ised|ized) (?:over|above|because)|before we|ranked|cost(?:s)? .{0,40} (?:and|but|against) .{0,60}(?:saves?|brings|worth))\b/i,
  'requirement',
  'technical',
  'problem',
)
