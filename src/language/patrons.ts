import { anyCase } from './any-case.js'
import { type Asker, askerAfter, askerBefore } from './askers.js'
import { pluralPeople } from './people.js'

/** Users, customers and the team's own desks in general: what they say is heard, but nobody builds a thing for their name alone. */
const anybody = anyCase(
  /^(?:(?:one|all|both|some|many|most|several|a few|any|each|every|the|our|their|your|its|his|her|an?|new|existing|other|end|pilot|beta|test) )*(?:users?|customers?|clients?|prospects?|buyers?|owners?|editors?|partners?|pilots?|members?|donors?|resellers?|support(?: team)?|customer (?:success|support)(?: team)?|ops|operations|secretary|union|product owner|insurers?|chair|chief|the field)\b(?!['’]s? [a-z]| (?:advisory|board|council|committee|association|federation|parliament)\b)/,
)
/** "pen users", "the new customers": any of them. */
const anyOfThem = /^\P{Lu}+\b(?:users|customers|clients|prospects|buyers|partners|members|owners|readers|visitors)$/u
/** Their word is a finding of whether it works for the business. */
export const inCharge = anyCase(
  /\b(?:legal|counsel|lawyers?|compliance|security|privacy|DPO|regulators?|works council|union|auditors?|data protection|insurers?|ethics|safety|accessibility|translation|translators?)\b/,
)
/** Those who make the thing, and whom it is tried with. */
const makers = anyCase(
  /\b(?:design(?:ers?)?|engineering|engineers?|developers?|dev|QA|UX|architects?|architecture|platform|research(?:ers?)?|testers?|participants?|interviewees|respondents|agency|studio)\b/,
)

/** Somebody whose word may come to stand for a reason: a customer or a colleague by name, an executive, a board; undefined for everybody else. */
export function patronAfter(text: string): Asker | undefined {
  return patron(askerAfter(text))
}

/** The same at the end of a text. */
export function patronBefore(text: string): Asker | undefined {
  return patron(askerBefore(text))
}

function patron(asker: Asker | undefined): Asker | undefined {
  return asker && isPatron(asker) ? asker : undefined
}

/** Is somebody more than anybody, and none of those who review, build or try a thing? */
export function isPatron({ kind, text }: Asker): boolean {
  if (kind === 'pronoun' || anybody.test(text) || anyOfThem.test(text) || inCharge.test(text) || makers.test(text)) return false
  return kind !== 'name' || pluralPeople(text).length === 0
}

/** Has somebody a say by office or by title? */
export function isOfWeight({ kind, text }: Asker): boolean {
  return kind === 'role' || titled.test(text)
}

/** How a person is addressed: "Mr", "Herr", "Dr". */
export const titled =
  /^(?:the )?(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Herr|Frau|Monsieur|M\.|Mme|Madame|Mevrouw|Meneer|Signora?|Se[nñ]ora?|Sra?|Pan|Pani|Sir|Lady|Lord|Father|Sister|Pastor|Captain|Colonel|Commodore|Admiral|Commander|General|Major|Archbishop|Bishop|Abbot|Abbess|Vicar|Rabbi|Imam|Councillor|Senator|Ambassador|Consul|Superintendent|Inspector|Prince|Princess|Count|Countess|Baron|Baroness|Governor|Alderman|Don|Do[nñ]a|Chief|Judge|Dean|Chancellor|Rector|Mayor|Minister|President|Director)\b\.?/
