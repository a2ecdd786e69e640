import type { TextRange } from '../markdown/text-range.js'
import { anyCase } from './any-case.js'
import { notPeople, people as peopleList } from './lexicon.generated.js'
import { phrases } from './phrases.js'
import { remember } from './remember.js'
import { type Word, wordsOf } from './words.js'

/** Plural nouns for people: a list, and what ends like one ("dispatchers", "cardiologists"), less the words that only look so. */
const known = phrases(peopleList)
const lookalikes = new Set(notPeople.map((word) => word.toLowerCase()))
const pluralEnding = /^\p{L}{3,}(?:ers|ors|ists|ians|eers|ees|ants|ents|wives|men|women)$/u
const nobodyAlone = new Set(['everyone', 'anyone', 'nobody', 'people', 'staff'])
/** "nurses" may be one nurse or, like "bosses", drop two letters: both are kept, for no other word has such a form. */
const singulars = new Set(
  peopleList
    .flatMap((word) => [word.replace(/ies$/, 'y').replace(/s$/, ''), word.replace(/(s|x|ch|sh)es$/, '$1').replace(/s$/, '')])
    .filter((word) => word.length > 2 && !nobodyAlone.has(word))
    .map((word) => word.toLowerCase().split(/\s+/).pop() ?? word),
)
/** "start-up", "night-nurse": the whole of it may be a word for people, or its last part. */
function isSingular(text: string, word: Word): boolean {
  return singulars.has(word.text) || (text[word.start - 1] === '-' && singulars.has(text.slice(startOfCompound(text, word), word.end).toLowerCase()))
}
const determiners = new Set(['a', 'an', 'the', 'each', 'every', 'any', 'one', 'our', 'their'])

export interface PersonMention extends TextRange {
  noun: string
  plural: boolean
}

/** Mentions of people in the plural, as groups: "users", "most nurses", "freelance designers". */
export const pluralPeople: (text: string) => readonly PersonMention[] = remember(findPlural)

function findPlural(text: string): PersonMention[] {
  const found: PersonMention[] = known.all(text).map(({ text: noun, start, end }) => ({ noun: noun.toLowerCase(), start, end, plural: true }))
  const listed = found.length
  for (const word of wordsOf(text)) {
    if (!pluralEnding.test(word.text) || word.text.endsWith('ments') || lookalikes.has(word.text)) continue
    if (found.some((mention, index) => index < listed && mention.start <= word.start && mention.end >= word.end)) continue
    found.push({ noun: word.text, start: startOfCompound(text, word), end: word.end, plural: true })
  }
  return found.length > listed ? found.sort((a, b) => a.start - b.start) : found
}

/** "co-workers" starts at "co". */
function startOfCompound(text: string, { start }: Word): number {
  let from = start
  while (from > 1 && text[from - 1] === '-' && /\p{L}/u.test(text[from - 2] as string)) {
    from--
    while (from > 0 && /\p{L}/u.test(text[from - 1] as string)) from--
  }
  return from
}

/** Any mention of people, one or many: "a site manager", "the nurse", "users". */
export const anyPeople: (text: string) => readonly PersonMention[] = remember(findAny)

function findAny(text: string): PersonMention[] {
  const found = [...pluralPeople(text)]
  const words = wordsOf(text)
  words.forEach((word, at) => {
    if (!isSingular(text, word)) return
    for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
      const before = words[back] as Word
      if (!/^[\s-]+$/.test(text.slice(before.end, (words[back + 1] as Word).start))) return
      if (!determiners.has(before.text)) continue
      found.push({ noun: word.text, start: before.start, end: word.end, plural: false })
      return
    }
  })
  return found.sort((a, b) => a.start - b.start)
}

/** Where the name of somebody ends: "Ward nurses who …", "Depot manager: …", "Librarian (new)". */
const nameEnd = anyCase(
  /\s*(?:[.,:;(|/&+–—]|\s-\s|$)|\s+(?:who|whose|that|with|at|in|of|on|from|for|and|or|to|aged|under|over|as|is|are|was|were|has|have|can|will|wants?|needs?|[a-zà-ɏ]{3,}ing)\b/,
)
/** A name is said in few words. */
const longestName = 5

/** The people that a text opens with, by the noun that carries their name: "Small shop owners with …", "Receptionist", "The depot manager is …". */
export const leadingPerson: (text: string) => { noun: string; before: string[] } | undefined = remember((text) => {
  const bare = text.replace(/^[^\p{L}]+/u, '').replace(/^(?:an?|the|our|your)\s+/i, '')
  const words = bare.slice(0, nameEnd.exec(bare)?.index).split(/\s+/)
  const last = words.at(-1) ?? ''
  const whole = last.toLowerCase()
  const noun = singulars.has(whole) ? whole : (whole.split('-').at(-1) ?? '')
  if (words.length > longestName || !isPersonNoun(noun)) return undefined
  return { noun, before: words.slice(0, -1) }
})

function isPersonNoun(noun: string): boolean {
  if (singulars.has(noun)) return true
  const many = noun.endsWith('s') || noun.endsWith('men') ? noun : `${noun}s`
  return known.first(noun) !== undefined || (pluralEnding.test(many) && !many.endsWith('ments') && !lookalikes.has(many))
}

const actingNoun = anyCase(
  /^\W*(?:(?:today|now|so|then|currently|at present),? )?(?:(?!(?:an?|the|each|every|any|all|our|their|your|my|its|his|her|one|this|that|no|some|another|whichever|when|if|as|where)\b)[a-zà-ɏ-]+ )??([a-zà-ɏ]{4,}) (?:[a-zà-ɏ]+ly |then |still |often |also )?(?!is\b|was\b|has\b|as\b|this\b|us\b|plus\b|vs\b|versus\b|across\b|process\b|access\b|news\b|status\b|details\b|settings\b|[a-zà-ɏ]*ss\b)[a-zà-ɏ]{2,}s (?:(?:an?|the|it|them|to|in|on|at|by|up|out|down|off|back|for|with|each|every|his|her|their|all|one|two|again|twice|around|through|into|from|over|when|until|and|that|what|\d)\b|[a-zà-ɏ]+\b)/,
)

/** "Nurse scans a dose", "Ward sister rings twice": who does it, in notes that leave out the article. */
export const bareSubject: (text: string) => string | undefined = remember((text) => {
  const noun = actingNoun.exec(text)?.[1]
  const found = noun?.toLowerCase()
  return found && singulars.has(found) && !isGenericPerson(found) && !alsoMachines.test(found) ? found : undefined
})
/** Programs and places have these names, too. */
const alsoMachines =
  /^(?:host|reader|viewer|editor|player|operator|agent|integrator|partner|company|bank|exchange|firm|hospital|school|restaurant|farm|head|guard|pilot|carrier|packer|picker|vendor|supplier|crew|customer|client|author|lead|dispatcher|scheduler|planner|installer|handler|writer|listener|inspector|tester|evaluator|custodian|charity|council|agency|enterprise|warehouse|brewery|pub|café|buyer|seller|owner|member)$/

/** Words for people that name nobody in particular. */
const generic = anyCase(
  /^(?:end[\s-]?users?|users?|customers?|clients?|consumers?|people|persons?|individuals?|everyone|everybody|anyone|folks|members?|visitors?|stakeholders?|nobody|teams?|companies|company|organi[sz]ations?|business(?:es)?|experts?|professionals?|communit(?:y|ies))$/,
)

export function isGenericPerson(noun: string): boolean {
  return generic.test(noun)
}
