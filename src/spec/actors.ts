import { isGenericPerson } from '../language/people.js'

/** Words in front of a person that tell nobody apart. */
const empty = /^(?:the|an?|any|end|app|product|registered|logged-in|normal|regular|system)$/i

/** Does the "As a …" of a story say who that is: a role, or a person with a mark of their own ("first-time user")? */
export function isSpecificActor(actor: string): boolean {
  const words = actor.replace(/[*_`]/g, '').trim().split(/\s+/)
  const last = words[words.length - 1] ?? ''
  if (!isGenericPerson(last)) return true
  return words.slice(0, -1).some((word) => !empty.test(word) && !/^\p{Lu}/u.test(word))
}
