import { anyCase } from '../language/any-case.js'
import { hasBlank } from './blanks.js'
import { anything, type SectionReading } from './reading.js'
import type { PlacedStatement } from './sections.js'
import type { Spec } from './spec.js'
import { isNamed, isSpecificName } from './specific-names.js'
import { userLabel } from './user-labels.js'

/** A persona's own heading among the users or the stories: "Sarah, the night nurse", "Librarian". What stands beneath answers. */
export function namedInHeading({ statements }: Spec): PlacedStatement | undefined {
  for (const section of statements.sectionsThat(namesSomebody)) {
    const said = section.parent?.heading && section.statements.find(({ statement }) => !hasBlank(statement))
    if (said) return said
  }
  return undefined
}

const namesSomebody: SectionReading = ({ role, title, saysNothing }) =>
  (role === 'user' || role === 'story') && !saysNothing && !isUsersHeading(title) && isNamed(title)

/** "Primary user", "Actors": says that somebody is named beneath, and names nobody. */
function isUsersHeading(heading: string): boolean {
  const bare = heading.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return userLabel.test(bare) || groupHeading.test(bare)
}
const groupHeading = anyCase(/^(?:(?:user|system|main|key|primary) )?(?:actors|roles|personas|users|audiences?|user (?:roles|types|groups|personas|segments))$/)

/** Who they are is asked outright there, and something answers: whoever else is mentioned in passing is not meant. */
export const asksForUsers: SectionReading = ({ role, title, saysNothing, statements }) =>
  role === 'user' && !saysNothing && (isUsersHeading(title) || asksForWhom.test(title)) && statements.some(({ statement }) => !hasBlank(statement))
/** "Who's it for?", "Who will use this": the same as a question. */
const asksForWhom = anyCase(
  /^\W*(?:\d[.\d]{0,5}\W+)?(?:(?:who(?:['’]?s)?|whom?) (?:is |are )?(?:it|this|that|we|they)\b.{0,30}\bfor|for whom|who (?:is|are) (?:the |our |its )?(?:primary |main |target |typical |real |actual )*(?:users?|customers?|audience|personas?)|who (?:will|would|should|is going to|is to) use\b.{0,30}|who uses (?:it|this|that))\W*$/,
)

/** "Invoice reminders for freelance designers": then the whole document is for them. */
export function namedInTitle({ title, statements }: Spec): PlacedStatement | undefined {
  return isSpecificName(forWhom.exec(title.title)?.[1] ?? '') ? statements.first(anything) : undefined
}
const forWhom = /\bfor (.+)$/i
