import { anyCase } from '../language/any-case.js'
import { artefactPhrase } from '../language/artefacts.js'
import { anyPeople } from '../language/people.js'
import type { Absence } from './absence.js'

/** "cannot yet show", "isn't able to export": what is in front of it, and the verb behind. */
const cannot = anyCase(
  /^((?:(?:today|now|right now|currently|at present), )?(?:[^.;:,]|\.(?=\S)){2,70}?) (?:can(?:no|['’])t|can not|(?:is|are)(?: not|n['’]t) able to|(?:is|are) unable to|(?:has|have) no (?:(?:easy|simple|quick|direct|built-in) )?(?:way|option|means|possibility) (?:to|of|for)) (?:(?:yet|currently|easily|even|still|directly|automatically) )?([a-zà-ɏ]+)/,
)
/** "There is no way to export …" */
const noWay = anyCase(
  /^(\W*(?:[^.;:,]{2,40}, )?there(?: is|['’]s) (?:currently |still |today )?no) (?:(?:easy|simple|quick|direct|built-in) )?(?:way|option|means|possibility) (?:to|of|for) ([a-zà-ɏ]+)/,
)
/** What a product does not do: a deed of the wanted feature. */
const doesNot = anyCase(
  /^((?:(?:today|now|right now|currently|at present), )?(?:[^.;:,]|\.(?=\S)){2,70}?) do(?:es)?(?: not|n['’]t) (?:(?:yet|currently|even|automatically) )?([a-zà-ɏ]+)/,
)

/** What features do for people: without a word on what comes of it, "cannot notify" says no more than that the feature is not there. */
const functions = anyCase(
  /^(?:detect|display|show|export|import|send|notify|generate|print|filter|sort|track|record|store|calculate|sync|synchroni[sz]e|recogni[sz]e|suggest|recommend|predict|remind|visuali[sz]e|translate|convert|group|compare|merge|alert|warn|highlight|render|play|stream|scan|offer|present|propose|tag|colou?r|animate|personali[sz]e|automate)(?:ing)?$/,
)
/** What one does to a screen or a file: nobody needs that for its own sake. */
const handlings = anyCase(
  /^(?:export|import|filter|sort|download|customi[sz]e|configure|bookmark|pin|tag|drag|zoom|toggle|collapse|rearrange|reorder|resize|bulk)(?:ing)?$/,
)
/** What one wants to know is a need; a limit, or how well it does it, a defect. */
const isNeedOrLimit = anyCase(
  /^\W*(?:[a-zà-ɏ]+ ){0,2}(?:which|what|whether|how|who|when|where|why|if)\b|\b(?:reliably|accurately|correctly|properly|in time|fast enough|quickly|well|over \d|beyond|at once|more|any longer|at the same time)\b/,
)

/** "The planner cannot detect clashes", "Members can't filter the list": the wanted feature turned round into a problem. */
export function inability(text: string): Absence | undefined {
  const match = cannot.exec(text) ?? noWay.exec(text) ?? doesNot.exec(text)
  const [, subject = '', verb = ''] = match ?? []
  if (!match || !subject || isNeedOrLimit.test(text.slice(match[0].length))) return undefined
  const ofPeople = /^\W*(?:we|they|you|i|one|people|it)\b/i.test(subject) || anyPeople(subject).length > 0 || /\bthere\b/i.test(match[0])
  if (impaired.test(subject)) return undefined
  const rest = text.slice(match[0].length)
  if (house.test(subject) && artefactPhrase(rest) === undefined && !digital.test(rest)) return undefined
  const isDeed = ofPeople ? handlings.test(verb) && !doesNot.test(match[0]) : functions.test(verb) && (isProduct(subject) || !doesNot.test(match[0]))
  if (!isDeed) return undefined
  const what = match[0].slice(match[0].length - verb.length) + (/^[^.;:,]{0,40}(?=[.;:,]|\s|$)/.exec(text.slice(match[0].length))?.[0] ?? '')
  return { what: what.trim(), start: 0, end: match[0].length }
}

/** Whoever cannot see or hold well: what they cannot do to a screen is their trouble. */
const impaired = anyCase(
  /\b(?:blind|deaf|disabled|one-handed|low-vision|(?:visually|hearing|motor)[- ]impaired|colou?r-?blind|wheelchair|screen[- ]reader|dyslexic)\b/,
)
/** Where people work: what the court does not record is no feature. */
const house = anyCase(
  /\b(?:clinic|hospital|school|shop|store|court|kitchen|museum|office|club|depot|farm|library|council|bank|ward|garage|workshop|agency|department|warehouse|restaurant|hotel|practice|harbou?r|market|band|choir|crew|orchestra|class|village|town|lake|river|wall)e?s?$/,
)
const digital = anyCase(/^\W*(?:an? |the |any )?(?:animated|digital|online|automatic|automated|personali[sz]ed|interactive|electronic|AI|PDF|3D)\b/)

/** The thing itself, by what it is or by its name: "the portal", "Keystone". */
function isProduct(subject: string): boolean {
  return artefactPhrase(subject) !== undefined || /^\W*(?:(?:[Tt]oday|[Nn]ow|[Rr]ight now|[Cc]urrently|[Aa]t present)\W+)?\p{Lu}\p{L}*[^\Ws]$/u.test(subject)
}
