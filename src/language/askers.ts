import type { TextRange } from '../markdown/text-range.js'
import { anyCase } from './any-case.js'
import { findArtefacts, technologiesIn } from './artefacts.js'
import { askers as askerList } from './lexicon.generated.js'
import { pluralPeople } from './people.js'
import { alternation } from './phrases.js'

/** Somebody outside the author's team who can ask, promise or decide, as a sentence names them. */
export interface Asker extends TextRange {
  /** As written. */
  text: string
  kind: 'name' | 'role' | 'pronoun'
}

const roles = alternation(askerList)
const determiner =
  '(?:(?:the|our|their|his|her|its|a|an|one|two|three|four|five|six|several|some|many|most|both|all|other|another|\\d+)(?: of)?(?: (?:the|our|these|those))? )'
const role = `${determiner}?(?:(?!(?:believe|think|know|say|says|said|assume|hope|that|when|if|until|unless|once|while|where|because|and|or|but|as|so|for|with|from|to|of|in|on|at|by)\\b)[a-zà-ɏ&'’-]+ ){0,2}?(?:${roles})(?:['’]s? (?:[a-zà-ɏ-]+ )?[a-zà-ɏ]+)?`
const group =
  '(?:(?:the|our|their) )?(?:head|director|VP|SVP|EVP|vice[- ]president) (?:of|for) (?:the )?[a-zà-ɏ-]+(?: (?:services|relations|affairs|operations|experience|success|development|management|sales|care|support|studies|marketing|communications|resources|technology|business|teaching|planning))?|(?:the|our|their|all|both|all (?:two|three|four|five|six)) (?:partner|pilot|client|beta|launch|reference|anchor|lighthouse) [a-zà-ɏ-]+s|(?:the|our) (?:partner|pilot|launch|reference|anchor|lighthouse|parent|sister|host) (?:bank|hotel|airline|school|hospital|clinic|chain|agency|city|county|district|company|firm|club|brand|site|shop|store|university|factory|plant|brewery|museum|theatre|carrier|insurer|retailer)|(?:the|our) (?:(?:two|three|four|five) )?(?:biggest|largest|oldest|most important) [a-zà-ɏ-]+s|(?:the|our|their) (?:[a-zà-ɏ-]+ ){1,2}(?:team|office|department|site|branch|account|group|committee|organi[sz]ation|board|desk|folks|guys|people)'
/** "(AE)", "at Acme", "in the pipeline": what may stand between a noun and its verb. */
const attribute = '(?: (?:at|from|in|on|of|with) (?:the |our )?[a-zà-ɏ\\d-]+(?: [a-zà-ɏ\\d-]+)?)?(?: ?\\([^)]{1,60}\\))?'
const name = "\\p{Lu}[\\p{L}\\p{N}_&.'’-]*(?: (?:and |& |\\+ |of )?\\p{Lu}[\\p{L}\\p{N}&.'’-]*){0,3}(?: ?\\([^)]{1,40}\\))?(?:['’]s? (?:\\p{L}+ ){0,2}\\p{L}+)?"

const roleAtEnd = anyCase(`(?<![a-zà-ɏ\\d])((?:${role}|${group})${attribute})$`)
const nameAtEnd = new RegExp(`(?<![\\p{L}\\p{N}'’-])(${name})$`, 'u')
const pronounAtEnd = /(?<![a-zà-ɏ\d])(they|he|she)$/i
const roleAtStart = anyCase(`^\\s*((?:one of )?(?:${role}|${group}))(?![a-zà-ɏ\\d])`)
const nameAtStart = new RegExp(`^\\s*(?:the |our )?(${name})`, 'u')

/** Words with a capital that name nobody: they open sentences, or are the product's own. */
const noNames = new Set(
  (
    'The This That These Those It Its We Our They Their He She His Her You Your I If When While Where Once After Before As For In On At By To From With Without And Or But So Since Because Also Then Than There Here No Not All Any ' +
    'Each Every Some Many Most More Much Few Several Both Other Another Such Same What Which Who Why How Whether Only Just Even Still User Users Customer Customers Note Today Currently Now Later Yes Admin Admins Manager Managers Team ' +
    'Teams System App API Must Should Could May Can Will Do Does Is Are Was Were Has Have Had Be Given Request Requests Requirement Requirements Feature Features Data New Old First Second Third Next Last Mobile Web Page Button Access ' +
    'Support However Therefore Additionally Furthermore Moreover Finally Initially Generally Usually Often Sometimes Instead Otherwise Nevertheless Similarly Likewise Meanwhile Eventually Ideally Optionally Nobody Somebody Everyone ' +
    'Anyone Something Anything Nothing Everything Somewhere Someone Anybody Everybody One Things People Developers Engineers Phase Option Step Story Epic Feature Goal Version Release Server Client Clients Component Service Module Application Let Suppose Consider Please Sorry Hello Hi Dear'
  ).split(' '),
)

/** The asker that a stretch of text ends in, `undefined` where its last words name none: who wants something in "…, and Acme | wants". */
export function askerBefore(text: string): Asker | undefined {
  const trimmed = text.trimEnd()
  const found = named(pronounAtEnd, trimmed, 'pronoun') ?? named(roleAtEnd, trimmed, 'role')
  return found ?? properName(named(nameAtEnd, trimmed, 'name'))
}

/** The asker that a stretch of text begins with: who is meant in "requested by | the steering group". */
export function askerAfter(text: string): Asker | undefined {
  return named(roleAtStart, text, 'role') ?? properName(named(nameAtStart, text, 'name'))
}

/** What the pattern's group holds; each of the patterns above ends with its group. */
function named(pattern: RegExp, text: string, kind: Asker['kind']): Asker | undefined {
  const match = pattern.exec(text)
  if (!match?.[1]) return undefined
  const end = match.index + match[0].length
  return { text: match[1], kind, start: end - match[1].length, end }
}

/** Takes away the capitalised words in front that name nobody; `undefined` where nothing is left, or a technology. */
function properName(asker: Asker | undefined): Asker | undefined {
  if (!asker) return undefined
  let { text, start } = asker
  for (;;) {
    const [first] = text.split(/[\s’']/, 1)
    if (!first || !noNames.has(first.replace(/[.,]$/, ''))) break
    const rest = text.slice(first.length)
    const next = rest.search(/\p{Lu}/u)
    if (next < 0) return undefined
    start += first.length + next
    text = rest.slice(next)
  }
  if (/^\p{L}+$/u.test(text) && pluralPeople(text).length > 0) return undefined // "Dentists" opens a sentence
  if (/ I$/.test(text)) return undefined // "Rob and I" and "what URLs I want" are of the author's side
  if (/^\p{Lu}\p{Ll}+s$/u.test(text) && start === 0 && findArtefacts(text).length > 0) return undefined // "Dashboards" opens one, too
  if (/^\p{Lu}{1,2}[-.]?\d/u.test(text) || technologiesIn(text).length > 0) return undefined
  return { ...asker, text, start }
}
