import { anyPeople, isGenericPerson } from '../language/people.js'
import { isQuestion } from '../language/signals.js'
import type { Statement } from '../language/statements.js'
import { isSpecificActor } from './actors.js'
import { tellsProblem } from './problem.js'
import { both, inRoles, type Reading, type Standing } from './reading.js'
import type { Role } from './roles.js'
import type { PlacedStatement } from './sections.js'
import { isOwnProse, type Spec } from './spec.js'

/** Where a user may be named in passing, when it is said whom the thing is for or whose trouble it is. */
const userRoles: ReadonlySet<Role> = new Set<Role>(['user', 'problem', 'background', 'assumption', 'other', 'goal', 'faq', 'evidence'])
/** In these only somebody's trouble tells who is meant. */
const troubleOnly: ReadonlySet<Role> = new Set<Role>(['other', 'goal', 'faq', 'evidence'])

/** A specific user: a role with a qualifier or a situation, not "users". Guide: "Do It for Your Users". */
export function findUser(spec: Spec): PlacedStatement | undefined {
  const { statements } = spec
  return (
    statements.first(namedAmongUsers) ??
    specificStory(spec) ??
    statements.first(opensStoryOfOne) ??
    statements.first(namedInProblem) ??
    statements.first(meantInPassing)
  )
}

/** The first story of somebody specific, unless as many are told of just anybody: then no one is the primary user. */
function specificStory(spec: Spec): PlacedStatement | undefined {
  const stories = spec.statements.that(tellsStory)
  const specific = stories.filter(({ statement }) => isSpecificActor(statement.story?.actor ?? ''))
  return specific.length * 2 > stories.length ? specific[0] : undefined
}

/** "As an IT administrator," on a line of its own. */
function startsStory(text: string): boolean {
  const actor = /^\W*as an? ([\p{L} '’-]{2,60}?),?\s*$/iu.exec(text)?.[1]
  return actor !== undefined && isSpecificActor(actor)
}

function isMeant(placed: Standing): boolean {
  return (
    tellsProblem(placed) ||
    (!troubleOnly.has(placed.role) && /\b(?:for|who|help(?:s|ing)?|target|primary|aimed at|designed for|as an?)\b/i.test(placed.statement.text))
  )
}

/** "Primary user: shift leads". */
const userLabel = /^(?:primary|main|target|core)\s+(?:users?|audience|persona|customers?)$/i
/** Nobody in particular: everybody. */
const everybody = /^\W*(?:all|everyone|everybody|anyone|anybody|any)\b/i
/** A person told apart by what they do or are in: "someone spending money on adverts", "people who run a shop". */
const somebody = /\b(?:someone|somebody|people|person) (?:who|whose|that|with|in|at|on|from|under|\p{L}{3,}ing)\b/iu
/** A role with a name: "Bob is a …", "Vera, head of facilities". */
const persona = /^\W*(\p{Lu}\p{L}+)(?:,| is an?| \()/u
function namesPersona(text: string): boolean {
  const name = persona.exec(text)?.[1]
  return name !== undefined && anyPeople(name).length === 0
}

const situation =
  /^\s*(?:who|whose|that|with|in|at|from|on|under|of|migrating|using|signing|wanting|running|looking|trying|building|working|managing|\p{L}{4,}ing)\b/iu
/** So many words in front of a generic noun that tell nobody apart. */
const plainQualifier =
  /(?:^|\s)(?:the|all|any|our|your|their|its|these|those|some|many|most|more|other|new|existing|current|potential|end|different|multiple|both|and|or|for|to|of|by|with|as|that|which|help|let|lets|allow|allows|allowing|between|from|where)\s*$/i

/** Once for each list, however many items ask. */
const listsWithEverybody = new WeakMap<readonly Statement[], boolean>()
function listsEverybody(items: readonly Statement[]): boolean {
  const known = listsWithEverybody.get(items) ?? items.some(({ text }) => everybody.test(text))
  listsWithEverybody.set(items, known)
  return known
}

const namesSpecificUser: Reading = ({ role, section, statement }) => {
  const { text } = statement
  if (isQuestion(text) || listsEverybody(statement.siblings)) return false
  if (statement.label && userLabel.test(statement.label) && /\p{L}{3,}/u.test(text) && !isGenericPerson(text.replace(/[^\p{L}\s-]/gu, '').trim())) return true
  if (role === 'user' && (somebody.test(text) || (namesPersona(text) && /\b(?:personas?|users?|who)\b/i.test(section.title)))) return true
  return anyPeople(text).some((person) => {
    if (
      /^(?:prospects?|employees?|staff|leads?|partners?|contributors?|stakeholders?|reviewers?|managers?|followers?|competitors?|incumbents?|rivals?|candidates?|providers?|vendors?|suppliers?)$/.test(
        person.noun,
      ) &&
      role !== 'user'
    )
      return false
    if (/^(?:everyone|everybody|anyone|nobody)$/.test(person.noun)) return false
    const after = text.slice(person.end)
    // "A first-time buyer." under "Who it is for": one person, told apart by what stands before the noun.
    if (role === 'user' && !person.plural && person.start < 3 && /\s\S+\s/.test(text.slice(person.start, person.end))) return true
    if (!isGenericPerson(person.noun)) return person.plural || /^.{0,12}\b(?:who|with|at|in|running|on|of|doing|from|whose|that)\b/i.test(after.slice(0, 14))
    if (role === 'background') return false
    if (situation.test(after) && !/^\s*(?:who|that) (?:want|need)s?\b/i.test(after)) return true
    return (
      role === 'user' &&
      person.plural &&
      /\p{L}\s*$/u.test(text.slice(0, person.start)) &&
      !plainQualifier.test(text.slice(0, person.start)) &&
      /\p{Lu}\p{L}+\s*$/u.test(text.slice(0, person.start))
    )
  })
}

const tellsStory: Reading = ({ statement }) => statement.story !== undefined
const opensStoryOfOne: Reading = ({ role, statement }) => role === 'story' && startsStory(statement.text)
const namedAmongUsers = both(inRoles('user'), namesSpecificUser)
const namedInProblem = both(inRoles('problem'), namesSpecificUser)
const meantInPassing = both((placed) => userRoles.has(placed.role), isOwnProse, namesSpecificUser, isMeant)
