import { notPeople, people as peopleList } from './lexicon.generated.js'
import { alternation } from './phrases.js'

/** Plural nouns for people: a list, and what ends like one ("dispatchers", "cardiologists"), less the words that only look so. */
const known = alternation(peopleList)
const lookalikes = new Set(notPeople.map((word) => word.toLowerCase()))
const byEnding = '[\\p{L}-]{3,}(?:ers|ors|ists|ians|eers|ees|ants|ents|wives|men|women)'
const pluralPattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:(${known})|(${byEnding}))(?![\\p{L}\\p{N}_])`, 'giu')

const singulars = peopleList
  .map((word) =>
    word
      .replace(/ies$/, 'y')
      .replace(/(s|x|ch|sh)es$/, '$1')
      .replace(/s$/, ''),
  )
  .filter((word) => word.length > 2 && !['everyone', 'anyone', 'nobody', 'people', 'staff'].includes(word))
const singularPattern = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:an?|the|each|every|any|one|our|their)\\s+(?:[\\p{L}-]+\\s+){0,2}(${alternation(singulars)})(?![\\p{L}\\p{N}_])`,
  'giu',
)

export interface PersonMention {
  noun: string
  start: number
  end: number
  plural: boolean
}

/** Mentions of people in the plural, as groups: "users", "most nurses", "freelance designers". */
export function pluralPeople(text: string): PersonMention[] {
  const found: PersonMention[] = []
  for (const match of text.matchAll(pluralPattern)) {
    const noun = match[0].toLowerCase()
    if (match[2] !== undefined && lookalikes.has(noun.split('-').pop() ?? noun)) continue
    found.push({ noun, start: match.index, end: match.index + match[0].length, plural: true })
  }
  return found
}

/** Any mention of people, one or many: "a site manager", "the nurse", "users". */
export function anyPeople(text: string): PersonMention[] {
  const found = pluralPeople(text)
  for (const match of text.matchAll(singularPattern)) {
    const noun = (match[1] as string).toLowerCase()
    const end = match.index + match[0].length
    found.push({ noun, start: match.index, end, plural: false })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Words for people that name nobody in particular. */
const generic =
  /^(?:end[\s-]?users?|users?|customers?|clients?|consumers?|people|persons?|everyone|everybody|anyone|folks|members?|visitors?|stakeholders?|nobody|teams?|companies|company|organi[sz]ations?|business(?:es)?|experts?|professionals?|communit(?:y|ies))$/i

export function isGenericPerson(noun: string): boolean {
  return generic.test(noun)
}
