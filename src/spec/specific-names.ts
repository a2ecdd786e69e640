import { anyCase } from '../language/any-case.js'
import { isGenericPerson, leadingPerson } from '../language/people.js'

/** Does a text open with the name of a group of people that is told apart: "Ward nurses", "Independent businesses", not "Users"? */
export function isSpecificName(text: string): boolean {
  const person = leadingPerson(text)
  if (!person) return false
  if (isGenericPerson(person.noun)) return person.before.some((word) => telling.test(word) && !untelling.test(word))
  return person.before.length > 0 || !accountRole.test(person.noun)
}

/** Roles that a system knows, not people that somebody has met. */
const accountRole = anyCase(/^(?:admins?|administrators?|viewers?|editors?|guests?|members?|owners?|moderators?|authors?|operators?|reviewers?|stakeholders?)$/)
/** Words in front of a generic noun that say what for people they are, by their form: "independent", "busy", "first-time", "small". */
const telling = anyCase(
  /^(?:power|heavy|casual|novice|expert|advanced|elderly|remote|frequent|occasional|[a-zà-ɏ]+(?:al|ed|ing|ive|ic|ous|ent|ant|ary|ful|less)|[a-zà-ɏ-]*-[a-zà-ɏ-]+|small|young|old|older|busy|new|rural|solo|local)$/,
)
const untelling = anyCase(
  /^(?:registered|external|internal|existing|potential|different|general|authenticated|unauthenticated|logged-in|typical|normal|individual|current|global|end-?)$/,
)

/** "Librarian (main branch)", or "Sarah, the night nurse". */
export function isNamed(heading: string): boolean {
  const [name = '', what = ''] = heading.split(/\s*(?:,|:|\(| [–—-] )\s*/)
  return isSpecificName(name) || (/^\W*\p{Lu}\p{L}+\W*$/u.test(name) && isSpecificName(what))
}

/** Does a name end there: "Notion" of "Notion users", not "Registered" of "Registered users"? */
export function isNameBefore(text: string): boolean {
  const name = /\p{Lu}\p{L}+(?=\s*$)/u.exec(text)?.[0]
  return name !== undefined && !untelling.test(name) && !plainQualifier.test(text)
}

/** So many words in front of a generic noun that tell nobody apart. */
const plainQualifier = anyCase(
  /(?:^|\s)(?:the|all|any|our|your|their|its|these|those|some|many|most|more|other|new|existing|current|potential|end|different|multiple|both|and|or|for|to|of|by|with|as|that|which|help|let|lets|allow|allows|allowing|between|from|where)\s*$/,
)
