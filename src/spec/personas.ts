import { anyCase } from '../language/any-case.js'
import { anyPeople } from '../language/people.js'
import type { Reading } from './reading.js'

/** A role with a name: "Bob is a …", "Vera, head of facilities". */
const persona = /^\W*(\p{Lu}\p{L}+)(?:,| is an?| \()/u
export function namesPersona(text: string): boolean {
  const name = persona.exec(text)?.[1]
  return name !== undefined && anyPeople(name).length === 0
}

/** "Mara is a ranger on the islands. She …": somebody is made up to stand for the users. A bot or a mascot is not. */
export const introducesPersona: Reading = ({ statement }) => {
  const what = /^\W*\p{Lu}\p{Ll}+ is an? (?=\p{L}|\d)(.*)/u.exec(statement.text)?.[1]
  return what !== undefined && !creature.test(what) && /\b(?:he|she|his|her)\b/i.test(statement.paragraph)
}
const creature = anyCase(/^(?:[a-zà-ɏ-]+ ){0,3}?(?:robot|bot|chatbot|assistant|avatar|mascot|cartoon|speaker|device)\b|^animated\b/)
