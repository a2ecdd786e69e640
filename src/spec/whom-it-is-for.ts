import { anyCase } from '../language/any-case.js'
import { isQuestion } from '../language/moods.js'
import { anyPeople, bareSubject, isGenericPerson } from '../language/people.js'
import { type Reading, type SectionReading, type Standing, withLabel } from './reading.js'
import type { Role } from './roles.js'
import { isOwnProse } from './spec.js'

const we = "(?:we|i)(?:['’](?:re|m|d|ve|ll))?(?: (?:are|am|have|will|would|do))?(?: (?:most|mainly|mostly|first|really|actually|primarily|chiefly|above all))?"
const wish = '(?: (?:want|wish|like|love|mean|intend|plan|need|set out|decided|try|trying|hope|hoping|going|chose|aim|aiming)(?: to)?)?'
const doing =
  '(?:do(?:ing)?|build(?:ing)?|built|mak(?:e|ing)|made|help(?:ing)?|design(?:ing|ed)?|fix(?:ing)?|serv(?:e|ing)|solv(?:e|ing)|writ(?:e|ing)|start(?:ing)?|begin(?:ning)?|target(?:ing)?|address(?:ing)?|focus(?:ing|ed|sing|sed)?|aim(?:ing)?|mean|meant|car(?:e|ing)|think(?:ing)?|had?ve?|optimi[sz](?:e|ing)|plan(?:ning)?|win|reach|please|relieve)'
/** Somebody without a name yet: what is said of them is who they are. */
const one =
  '(?:persons?|people|ones?|users?|customers?|groups?|segments?|audience|readers?|personas?|roles?|somebody|someone|those|human|colleagues?|parties|party)'
/** Whom the work is for is said outright; behind it stands who. */
const saidOutright: readonly RegExp[] = [
  // "The person we want to help first is the tenant who …", "Those we're doing it for: night porters"
  anyCase(`\\b${one} (?:that |who |whom )?${we}${wish} ${doing}\\b[^.:;]{0,40}?(?:\\b(?:is|are|will be|would be|being)\\b|:)\\s+(.+)`),
  // "Who this is for, then: the subscriber who …", "Whom it's meant for is …"
  anyCase(
    /\bwhom? (?:(?:it|this|that|the [a-zà-ɏ]+)(?:['’]s| is| was| would be)|(?:is|are) (?:it|this|that)) (?:all |mainly |mostly |really |actually |primarily |first )?(?:meant |made |built |intended |designed |done )?for\b[^.:;]{0,20}?(?:\bis\b|\bare\b|:)\s+(.+)/,
  ),
  // "Primarily for parents who …", "This is first and foremost for porters"
  anyCase(
    /(?:^|\b(?:it|this|that|which|is|are|meant|made|built|designed|intended|works?)\s)\W*(?:primarily|mainly|mostly|first and foremost|chiefly|above all|first of all|principally|especially|specifically|exclusively|solely|strictly|only) (?:meant |made |built |intended |designed |aimed )?(?:for|at) (.+)/,
  ),
  // "We're building this for the clerks at …"
  anyCase(`\\b${we}${wish} ${doing} (?:it|this|that|the [a-zà-ɏ]+|[A-Z][a-zà-ɏ]+) (?:[a-zà-ɏ]+ly |first |only )?for (.+)`),
  // "At launch we focus on landlords with …", "We start with the two depots' drivers"
  anyCase(
    /\b(?:at (?:first|launch|the start)|first|initially|to begin with|for now|in (?:the first|this|v1|phase 1)[^,.;]{0,20}|we)\b[^.;]{0,30}?\b(?:focus(?:es|ing)? on|concentrat(?:e|es|ing) on|start(?:s|ing)? with|begin(?:s|ning)? with|target(?:s|ing)?|aim(?:s|ing)? (?:it )?at) (.+)/,
  ),
  // "built exclusively for post office agents", "accessible to everyday gardeners", "tailored to night nurses"
  anyCase(
    /\b(?:(?:built|made|designed|meant|intended|created|crafted|conceived|developed|written|tailored|tailor-made|purpose-built|geared|optimi[sz]ed|accessible|affordable|available|aimed|suited|ideal|perfect|useful|valuable|helpful|beneficial|relevant|of (?:use|value|help|interest)|addressed|dedicated|targeted) (?:[a-zà-ɏ]+ly )?(?:for|to|at|towards?)|used (?:daily |mainly |mostly |every day )?by|caters? (?:to|for)|with (?=[^.,;]{3,50} in mind\b)) (.+)/,
  ),
]
/** "She's the one I'd like to fix this for": who, stands in front of it. */
const theOne = anyCase(
  `\\b(?:is|are|['’]s|['’]re|was|were)(?: exactly| just| really)? (?:the|our|a) (?:kind of |sort of |type of )?${one} (?:that |who |whom )?(?:${we}${wish} ${doing}\\b|(?:it|this) (?:is|['’]s) (?:all )?(?:for|about)\\b)`,
)
/** Where somebody stands who is told apart: "the clerk who …", "a mother with …". */
const particular = anyCase(
  /^\W*(?:(?:the|an?|our|those|all|one|every) )?(?:[a-zà-ɏ-]+ ){0,4}?[a-zà-ɏ-]{3,}(?:['’]s [a-zà-ɏ]+)? (?:who|that|whose|with|in|at|from|on|under|aged|working|living|running|using|without|between)\b/,
)
const everybody = anyCase(
  /^\W*(?:all|everyone|everybody|anyone|anybody|any|each|every|us|you|people|users|customers|the (?:users?|customers?|team|company|business|public|world))\W*$|^\W*(?:everyone|everybody|anyone|anybody)\b/,
)
const unknown = /^\W*(?:not |still |un(?:clear|known|decided)|open|tbd|tbc|to be|\?)/i
/** Time, places and things come behind the same words: "designed for mobile", "available at all branches". */
function isSomebodySpecific(who: string): boolean {
  const said = who.split(/[.;]/, 1)[0] ?? ''
  if (everybody.test(said) || unknown.test(said) || counted.test(said)) return false
  const [first] = anyPeople(said)
  if (!first || first.start > farthest) return false
  if (!isGenericPerson(first.noun)) return !/^(?:everyone|everybody|anyone|nobody)$/.test(first.noun)
  return particular.test(said)
}
/** So many of them had it already: told, not meant. */
const counted = /^\W*(?:about |around |some |over |more than )?\d/i
/** In so many letters somebody is named, or another thing stands there. */
const farthest = 50

/** Others are spoken of there. */
const elsewhere: ReadonlySet<Role> = new Set<Role>([
  'evidence',
  'problem',
  'history',
  'reference',
  'stakeholder',
  'option',
  'out-of-scope',
  'wish',
  'question',
  'requirement',
  'technical',
  'timeline',
  'story',
])
const negated = /(?:\b(?:not|never)|n['’]t) (?:[a-zà-ɏ]+ ){0,2}(?:for|at|to|by|on|with)\b/i

/** Is it said outright for whom this is done? */
export const saysForWhom: Reading = (placed) => {
  if (elsewhere.has(placed.role) || !isOwnProse(placed)) return false
  const said = withLabel(placed.statement)
  if (isQuestion(said)) return false
  if (theOne.test(said) && namesSomebodyNear(placed)) return true
  return saidOutright.some((pattern) => {
    const match = pattern.exec(said)
    return match?.[1] !== undefined && !negated.test(match[0].slice(0, match[0].length - match[1].length)) && isSomebodySpecific(match[1])
  })
}

function namesSomebodyNear({ statement }: Standing): boolean {
  return anyPeople(`${statement.previous?.previous?.text ?? ''} ${statement.previous?.text ?? ''} ${statement.text}`).some(({ noun }) => !isGenericPerson(noun))
}

/** "Will the nurses use it", "Can drivers work it out": whoever is asked about is the one who has it in hand. */
const asksWhetherTheyUseIt = anyCase(
  /^\W*(?:\d[.\d]{0,5}\W+)?(?:(?:will|would|can|could|do|does|should|did|have|are|is it|how (?:will|do|would|can|should)|why (?:will|would|should)|what (?:will|would|do))\b).{2,60}?\b(?:use|using|understand|get|manage|master|adopt|trust|accept|open|want|like|take to|work out|make sense of|find their way|cope with|live with|handle|operate|come back to|stick (?:with|to)|find|able to (?:use|handle|operate|understand))\b(?: (?:it|this|that|them|with it|around it|their way|the (?:[a-zà-ɏ]+ ){0,2}[a-zà-ɏ]+|it out|this out|out|our [a-zà-ɏ]+))?\W*$/,
)

export const asksOfUse: SectionReading = ({ title, role, saysNothing }) => {
  if (saysNothing || elsewhere.has(role) || !asksWhetherTheyUseIt.test(title)) return false
  return anyPeople(title).some(({ noun }) => !isGenericPerson(noun) && !deciders.test(noun))
}
const deciders =
  /^(?:managers?|directors?|executives?|leads?|partners?|prospects?|owners?|stakeholders?|sponsors?|investors?|vendors?|suppliers?|developers?|engineers?)$/

/** "Nurse scans a dose, label comes out twice": told in haste, without an article. */
export const actsInHaste: Reading = ({ role, statement }) => hasty.has(role) && !statement.story && bareSubject(statement.text) !== undefined
const hasty: ReadonlySet<Role> = new Set<Role>(['problem', 'background', 'evidence'])
