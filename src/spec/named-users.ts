import { anyCase } from '../language/any-case.js'
import { isQuestion } from '../language/moods.js'
import { anyPeople, type PersonMention } from '../language/people.js'
import type { Statement } from '../language/statements.js'
import { partsOfMachines } from './genre-machines.js'
import { namesPersona } from './personas.js'
import { namesPlace } from './places-of-work.js'
import type { Reading, Standing } from './reading.js'
import { isNamed, isSpecificName } from './specific-names.js'
import { isToldApart } from './told-apart.js'
import { behindUserLabel, everybody, isSomebody, saysPrimary, userLabel } from './user-labels.js'

/** Does a statement name somebody whom the thing may be for: a role, a persona, a group that is told apart? */
export const namesSpecificUser: Reading = (placed) => {
  const { role, statement } = placed
  if (isOfNobody(statement)) return false
  if (saysWho(placed) || namesPlace(placed)) return true
  if (role === 'user' && (namesInUserSection(statement) || describesUser(placed))) return true
  const { text } = statement
  const said = role === 'user' ? text : text.replace(aside, (words) => ' '.repeat(words.length))
  return anyPeople(said).some((person) => !isPartOfCode(person, statement) && isToldApart(person, placed))
}

/** "`Condition.read()` asks the operators": programs, where code is cited. */
function isPartOfCode({ noun }: PersonMention, statement: Statement): boolean {
  return partsOfMachines.test(noun) && statement.spans('code').length > 0
}

/** Whoever is mentioned there is spoken to, asked about, allowed something, one of many, or anybody. */
function isOfNobody({ text, siblings }: Statement): boolean {
  return (
    addressed.test(text) ||
    permits.test(text) ||
    ofPaper.test(text) ||
    isQuestion(text) ||
    listsEverybody(siblings) ||
    anyoneOfToday.test(text) ||
    namesMany(text)
  )
}

/** A label or the sentence itself says who it is: "Primary user: …", "the users are the …", "For: …", "Persona: …". */
function saysWho(placed: Standing): boolean {
  const { label, text } = placed.statement
  if (isSomebody(behindUserLabel(placed, placed.section.title) ?? '')) return true
  const [, first, usedBy] = saysPrimary.exec(text) ?? []
  if (isSpecificName(first ?? usedBy ?? '')) return true
  return label !== undefined && ((forLabel.test(label) && isSpecificName(text)) || (/^persona$/i.test(label) && namesPersona(text)))
}

/** Under "Users", somebody by what they do, or a persona by name. */
function describesUser({ section, statement: { text } }: Standing): boolean {
  return somebody.test(text) || (namesPersona(text) && /\b(?:personas?|users?|who)\b/i.test(section.title))
}

/** A person told apart by what they do or are in: "someone spending money on adverts", "people who run a shop". */
const somebody = anyCase(
  /^\W*(?:an?|the|one|our) (?:[a-zà-ɏ-]+ ){1,4}(?:who|whose) [a-zà-ɏ]|\b(?:someone|somebody|people|person) (?:who|whose|that|with|in|at|on|from|under|[a-zà-ɏ]{3,}ing)\b/,
)

/** Under "Users" an entry, its label or a row's first cell may be a name and no more. */
function namesInUserSection({ block, item, kind, label, text }: Statement): boolean {
  if (label && !userLabel.test(label) && (cardLabel.test(label) ? /\p{L}{3,}/u.test(text) : isSpecificName(label) || namesPersona(label))) return true
  if (block.kind === 'row') return isNamed(block.cells[0]?.inline.text ?? '')
  return item !== undefined && kind === 'item' && isSpecificName(text)
}

/** Labels of a persona's card. */
const cardLabel = /^(?:role|occupation|job(?: title)?|profession|position)$/i
/** "For: clinic receptionists". */
const forLabel = /^(?:for|who|whom|users?|audience|personas?|customers?)$/i

/** Once for each list, however many items ask. */
const listsWithEverybody = new WeakMap<readonly Statement[], boolean>()
function listsEverybody(items: readonly Statement[]): boolean {
  const known = listsWithEverybody.get(items) ?? items.some(({ text }) => everybody.test(text))
  listsWithEverybody.set(items, known)
  return known
}

/** "The modern tenant.": nobody that one could meet. */
const anyoneOfToday = anyCase(
  /^\W*(?:the|an?|every) (?:modern|digital|average|typical|ideal|connected|savvy|contemporary|everyday|busy|demanding|discerning|young urban|today['’]s) (?:[a-zà-ɏ-]+ )?[a-zà-ɏ-]+\W*$/,
)
/** "Wards; nurses; offices; our own bookers.": whoever has to do with it, one beside the other, and none first. */
function namesMany(text: string): boolean {
  return (
    /^[^.:]{10,160}\.?$/.test(text) &&
    text.split(/;|,|\/ | and /).filter((part) => /^\W*\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,3}\W*$/u.test(part)).length >= 4 &&
    !/\b(?:primar\w+|main\w*|first|above all|especially)\b/i.test(text)
  )
}

/** "Can manage users and owners": what a role may do, and to whom. */
const permits = /^\W*(?:can|cannot|able to|may|is allowed to|has access to)\b/i
/** "The audience of this RFC are our partners": who is to read the paper. */
const ofPaper = /\baudience (?:of|for) (?:this|the) (?:RFC|document|doc|proposal|spec|specification|page|paper|brief|PRD)\b/i

/** "Colleagues, as discussed …": spoken to, and not of. */
const addressed = anyCase(
  /^\W*(?:dear |hi |hello |good morning,? )?(?:all|colleagues|team|teams|folks|friends|neighbours|members|councillors|ladies and gentlemen|everyone|fellow [a-zà-ɏ]+|dear [a-zà-ɏ ]{2,30})(?:,|:|!| –)(?=\s|$)/,
)

/** What stands in brackets says where a figure is from or who was counted, too. */
const aside = /\([^()]{1,200}\)/g
