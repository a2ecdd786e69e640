import { anyCase } from '../language/any-case.js'
import { hardship } from '../language/hardship.js'
import { isGenericPerson, type PersonMention } from '../language/people.js'
import { disposed } from './acting-people.js'
import { tellsProblem } from './problem.js'
import type { Standing } from './reading.js'
import { isNameBefore } from './specific-names.js'

/** Does a statement tell somebody whom it mentions apart from everybody else, and are they those who may use the thing? */
export function isToldApart(person: PersonMention, placed: Standing): boolean {
  const {
    role,
    statement: { text },
  } = placed
  if ((role !== 'user' && involved.test(person.noun)) || anyone.test(person.noun)) return false
  const after = text.slice(person.end)
  if (bodyOf.test(text.slice(0, person.start)) || asBody.test(after) || disposed.test(after.replace(alsoThose, ''))) return false
  // "A first-time buyer." under "Who it is for": one person, told apart by what stands before the noun.
  if (role === 'user' && !person.plural && person.start < 3 && /\s\S+\s/.test(text.slice(person.start, person.end))) return true
  return isGenericPerson(person.noun) ? isGroupApart(person, placed) : isRoleAtWork(person, placed)
}
/** Outside of the users, these make the thing, sell it, pay for it or are asked about it. */
const involved =
  /^(?:prospects?|employees?|staff|leads?|partners?|contributors?|stakeholders?|reviewers?|managers?|followers?|competitors?|incumbents?|rivals?|candidates?|providers?|vendors?|suppliers?|participants?|respondents?|testers?|interviewees?|raters?|annotators?|labell?ers?|colleagues?|sponsors?|strangers?|councils?|boards?|committees?|federations?|associations?|unions?|ministry|ministries)$/
const anyone = /^(?:everyone|everybody|anyone|nobody)$/

/** A role: several who have it, one with something said of them, or one in the problem. */
function isRoleAtWork({ start, end, plural }: PersonMention, placed: Standing): boolean {
  const {
    role,
    statement: { text },
  } = placed
  const after = text.slice(end)
  if (!plural && (role === 'problem' || (role === 'background' && start < 4)) && finiteVerb.test(after)) return true
  // "Asking the tenant to tell it all again": one stands for all who have the trouble.
  if (role === 'problem' && standsAlone.test(after) && tellsProblem(placed) && hardship(text)) return true
  return plural || /\b(?:who|with|at|in|running|on|of|doing|from|whose|that)\b/i.test(after.slice(0, 14))
}

/** "Users" and the like, with words that tell them apart: before them, behind them, or a name. */
function isGroupApart({ start, end, plural }: PersonMention, { role, statement: { text } }: Standing): boolean {
  const after = text.slice(end)
  if (toldApart.test(text.slice(0, start)) || toldApart.test(text.slice(0, end).replace(/\S+$/, ''))) return true
  if (role === 'background') return false
  if (situation.test(after) && !/^\s*(?:who|that) (?:want|need)s?\b/i.test(after)) return true
  return role === 'user' && plural && isNameBefore(text.slice(0, start))
}

/** "Power users", "older members": told apart from the rest. */
const toldApart = anyCase(
  /\b(?:power|heavy|casual|novice|expert|advanced|elderly|older|first-time|non-technical|blind|deaf|rural|freelance|solo|independent|self-employed|part-time|visually impaired|low-income)\s+$/,
)

const situation = anyCase(
  /^\s*(?!(?:in|at|from|on|with|of) (?:the (?:last|past|previous|current|first|next|second|third|end|start|beginning|meantime|process|future|coming|spring|summer|autumn|winter)|(?:last|this|next|each|every|\d|total|average|advance|addition|general|particular|mind|fact|it|this|that|them|Q[1-4]|FY|our|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)\b))(?:who|whose|that|with|in|at|from|on|under|of|aged|migrating|using|signing|wanting|running|looking|trying|building|working|managing|[a-zà-ɏ]{4,}ing)\b/,
)
/** Somebody does something: "a night nurse needs …". */
const finiteVerb = /^\s+(?:[a-zà-ɏ]+ly\s+)?(?!is\b|was\b|this\b|as\b)[a-zà-ɏ]{2,}s\s/i

/** "The tenant pays twice", not "the tenant register". */
const standsAlone = anyCase(
  /^\s*(?:$|[.,;:!?)—–]|(?:to|who|that|whose|in|at|on|with|from|for|and|or|then|when|while|if|because|can|cannot|can['’]t|must|does|doesn['’]t|never|only|often|still|gets?|[a-zà-ɏ]{2,}[^s\s]s|[a-zà-ɏ]{2,}ed)(?=\s|$|[.,;]))/,
)

/** "The board of surgeons", "the nurses' union": a body decides, and uses nothing. */
const bodyOf = anyCase(
  /\b(?:board|council|committee|federation|association|union|society|guild|panel|conference|chamber|college|league|assembly|delegation|forum|alliance|syndicate|works council) (?:of|for) (?:the |our )?(?:[a-zà-ɏ-]+ ){0,2}$/,
)
const asBody = anyCase(
  /^['’]?s?['’]? (?:union|association|federation|council|committee|board|society|guild|forum|representatives?|club|league|group|congress|assembly)\b/,
)

/** "Clerks and judges": what is said of the second is said of both. */
const alsoThose = /^(?:,? (?:and|or) )(?:[a-zà-ɏ-]+ ){0,1}?[a-zà-ɏ-]+(?= )/i
