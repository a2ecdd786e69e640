import { anyCase } from '../language/any-case.js'
import { isQuestion } from '../language/moods.js'
import { anyPeople } from '../language/people.js'
import { wordCount } from '../language/words.js'
import { tellsProblem } from './problem.js'
import type { Reading } from './reading.js'
import type { Role } from './roles.js'

/** What is said there is of the making, not of anybody's day. */
const silent: ReadonlySet<Role> = new Set<Role>(['requirement', 'technical', 'timeline', 'out-of-scope', 'history', 'reference', 'stakeholder', 'question'])
const situation = anyCase(
  /\bonce (?:the|they|he|she|it)\b|\b(?:when(?:ever)?|while|after|before|during|each|every|until|as soon as|in the (?:middle|midst) of|on (?:their|the|a) way) (?:an?|the|they|their|it|he|she|someone|somebody|people|users?|customers?|morning|day|week|month|year|time|night|\w+ing|\w+s\b)|\b(?:at|by) (?:night|noon|\d{1,2}(?::\d\d)? ?(?:am|pm|o['’]clock|h\b)?)|\b(?:in|on|at) (?:the|an?|their) (?:morning|evening|night|shift|phone|desk|road|field|yard|shop|ward|office|site|street|train|car|door|gate|counter|meeting|basement|weekend)|\b(?:on|every) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|\b(?:today|currently|at present)\b.{0,30}\b(?:they|people|users?|\w+ers) (?:\w+ )?(?:have|need|must|use|open|call|copy|write|send|search|look|ask)\b/,
)

/** Somebody in a situation who needs to get something done. Guide: "Do It for Your Users". */
export const tellsUseCase: Reading = (placed) => {
  const { role, statement, section } = placed
  if (statement.story) return Boolean(statement.story.why) && role !== 'out-of-scope'
  if (silent.has(role)) return false
  if (role === 'story' && wordCount(statement.text) >= 6 && !isQuestion(statement.text)) return true
  if (/\b(?:use cases?|scenarios?|journeys?|walk-?through|a day in)\b/i.test(section.title) && wordCount(statement.text) >= 6) return true
  const people = role === 'user' || anyPeople(statement.paragraph).length > 0 || /\b(?:he|she|they)\b/i.test(statement.paragraph)
  return people && (situation.test(statement.text) || (tellsProblem(placed) && anyPeople(statement.text).length > 0))
}
