import { anyCase } from '../language/any-case.js'
import { type Reading, withLabel } from './reading.js'

const reviewers = anyCase(
  /\b(?:legal|lawyers?|counsel|privacy|data protection|DPO|security (?:team|review|assessment|approval)|security|compliance|works council|union|ethics (?:board|committee|review)|trustees?|regulators?|PCI|auditors?|authorit(?:y|ies)|GDPR|HIPAA|FERPA|COPPA|licen[cs]ing)\b/,
)
const acts = anyCase(
  /\b(?:review(?:s|ed|ing)?|agree[ds]?|approv\w+|confirm\w*|clear(?:ed|ance)|check(?:s|ed)?|sign(?:s|ed)?|sign-?off|ask(?:s|ed|ing)?|talk(?:s|ed|ing)?|spoke|speak|said|says|reads|wants?|needs? to|requires?|conditions?|assessment|audit(?:s|ed)?|opinion|advice|informed|knows?|decide[ds]?|complete|by \d|on \d|questions?|must be|have to|tested|pen(?:etration)?[- ]?test)\b|\?/,
)
const itself = anyCase(
  /\b(?:DPIA|data protection impact|privacy (?:review|impact|assessment)|legal (?:review|check|opinion|basis)|consent|opt(?:s|ed)?[- ](?:in|out)|threat model)\b/,
)

/** Somebody with a say in law, privacy or trust was asked, has answered, or is about to be. "GDPR compliant" alone says nothing. */
export const tellsReview: Reading = ({ role, statement }) => {
  if (role === 'history' || role === 'reference') return false
  const text = withLabel(statement)
  return (
    itself.test(text) ||
    (reviewers.test(text) && acts.test(text.replace(/\b(?:GDPR|HIPAA|PCI(?:[ -]DSS)?)[- ]?(?:ready|compliant|compliance|conform)\b/gi, ' ')))
  )
}
