import { plainVerbs } from './lexicon.generated.js'

const verbs = new Set<string>(plainVerbs)

/** Does an item start with something done ("Combine charts", "Users complete the form"), not with a thing? */
export function startsWithVerb(text: string): boolean {
  const [first = '', second = ''] = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return verbs.has(first) || (/s$/.test(first) && verbs.has(second))
}
