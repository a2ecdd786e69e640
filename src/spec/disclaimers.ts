import { anyCase } from '../language/any-case.js'

/** What the thing is said not to be to those who rely on it: no adviser, no doctor, no judge. A bare statement about the business. */

const expert =
  '(?:legal|medical|clinical|financial|tax|investment|professional|health(?:care)?|veterinary|psychological|therapeutic|nutritional|dietary|engineering|safety|insurance|immigration|expert|accredited|qualified|licen[cs]ed|human|clinician|doctors?|vets?|physicians?|nurses?|lawyers?|attorneys?|therapists?|pharmacists?|accountants?|teachers?|counsell?ors?|advis[eo]rs?)'
const denies = "(?:\\b(?:not|never|no|without|neither|nor|cannot)|n['’]t)"
const disclaimed = anyCase(
  [
    `${denies} (?:[a-zà-ɏ]+ ){0,4}?(?:giv|provid|offer|constitut|replac|substitut|act|serv|stand|count|suppl)(?:e|es|ing|ed|s)?\\b[^.;]{0,60}?\\b${expert}(?:['’]s)?(?: [a-zà-ɏ]+){0,2} (?:advice|judge?ments?|opinions?|diagnos[ei]s|care|assistance|supervision|review|guidance|representation|treatment|help|consultation|decisions?)\\b`,
    `${denies} (?:a |an |any )?(?:substitute|replacement) for\\b[^.;]{0,40}\\b${expert}\\b`,
    `${denies} (?:a |an |any )?(?:medical device|diagnostic (?:tool|device|product)|law firm|financial advis[eo]r|regulated (?:service|product|activity)|emergency service)\\b`,
    `${denies} (?:[a-zà-ɏ]+ ){0,3}?(?:diagnos(?:e|es|ing|tic)|prescrib(?:e|es|ing)|treats? (?:any|a|an|the)? ?(?:disease|illness|condition)s?)\\b`,
    `\\b(?:is|are|as) ${expert} advice\\b[^.;]{0,20}\\bnot\\b|\\bnot (?:intended|meant|designed) (?:to be |as |for )(?:an? )?${expert}\\b`,
    `\\b(?:for|purely) (?:educational|informational|information|general information)(?: and [a-z]+)?(?: purposes?)?(?: only)?\\b[^.;]{0,5}\\bonly\\b|\\bfor (?:educational|informational|information|reference) purposes\\b|\\bat (?:your|their|the user['’]s) own risk\\b`,
    `${denies} (?:claim|assume|take|have|hold)s? (?:any )?(?:authority|liability|responsibility)\\b`,
  ].join('|'),
)

/** "It does not give legal advice", "descriptive, not diagnostic", "no substitute for a doctor". */
export function disclaims(text: string): boolean {
  return disclaimed.test(text)
}
