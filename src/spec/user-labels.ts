import { anyCase } from '../language/any-case.js'
import { isGenericPerson } from '../language/people.js'
import type { Standing } from './reading.js'

/** Who stands behind such a label: beside it, in the next cell, or first under a heading of these words; nobody where it says "users". */
export function behindUserLabel({ statement: { block, label, index, item, text }, section: { title } }: Standing, heading = ''): string | undefined {
  if (label && (userLabel.test(label) || whoLabel.test(label))) return text
  const called = calledPrimary.exec(text)
  if (called) return called[1] || label || title
  const [name, who] = block.kind === 'row' ? block.cells.map(({ inline }) => inline.text.trim()) : []
  if (name && who && (userLabel.test(name) || whoLabel.test(name))) return who
  return userLabel.test(heading.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')) && index === 0 && !item && /^\W*\p{L}/u.test(text) ? text : undefined
}

/** "Primary user: shift leads", "Primary actor: Skipper". */
export const userLabel = /^(?:primary|main|target|core)\s+(?:users?|actors?|audience|personas?|customers?|segment)$/i

/** "Donor (main user)", and behind a name: "Primary user who …". */
const calledPrimary = anyCase(
  /^\W*(?:([a-zà-ɏ][a-zà-ɏ '’-]{2,40}?) \((?:the )?)?(?:primary|main|core) (?:[a-zà-ɏ]+ )?users?\b(?! (?:flow|journey|group|base|interface|need|story|stories|path|goal|role)s?\b)/,
)
/** "Who it's for", "Person": the one behind it is meant. */
const whoLabel = anyCase(
  /^(?:who(?:m)? (?:it|this)(?:['’]s| is)(?: mainly| mostly| really)? (?:for|meant for|about)|for whom|(?:who|whom) (?:we (?:do|build|make|mean) (?:it|this)(?: for)?|has it|feels it|needs it|uses it|benefits|suffers)|meant for|made for|built for|person|the person|addressee|beneficiar(?:y|ies))$/,
)

/** Is it anybody one could meet, and not "users" or everybody? */
export function isSomebody(who: string): boolean {
  return /\p{L}{3,}/u.test(who) && !everybody.test(who) && !isGenericPerson(who.replace(/[^\p{L}\s-]/gu, '').trim())
}
/** Nobody in particular: everybody. */
export const everybody = anyCase(
  /^\W*(?:all|everyone|everybody|anyone|anybody|any)\b|\b(?:of|at|in) (?:all|any|every) (?:sizes?|kinds?|ages?|types?|sorts?|levels?|industr(?:y|ies)|backgrounds?)\b/,
)

/** "The primary user is the depot manager", "the users are the 14 clerks at the dock", "it is used by depot managers". */
export const saysPrimary = anyCase(
  /(?:\b(?:primary|main|target|core|intended|first|early|typical|actual|real) (?:users?|audience|personas?|customers?)|(?:^|[.;:,]\s)\W*(?:the|our|its) (?:users?|audience)) (?:is|are|will be|would be)\s+(.+)|\b(?:it|this|they|tool|page|screen|list|report|system) (?:is|are|will be) (?:[a-zà-ɏ]+ly )?used by (?:the |our )?(.+)/,
)
