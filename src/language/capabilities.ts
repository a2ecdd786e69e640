import { anyPeople } from './people.js'

/** Someone can do something: a capability, not a thing. */
export function isCapability(text: string): boolean {
  return /\b(?:can|could|able to|is able|are able|lets?|allows?|enables?|helps?)\b/i.test(text) && anyPeople(text).length > 0
}
