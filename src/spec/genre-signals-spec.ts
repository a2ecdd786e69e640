import { anyCase } from '../language/any-case.js'
import { localisable } from '../localiser.js'
import type { Kind } from './genre-kinds.js'
import { count, headed, often, type Signal, says, share, steps } from './genre-signal.js'
import { isAboutItsProduct, isAboutMachines, isAboutPeople, isOnlyForEngineers, type Traits } from './genre-traits.js'
import type { Role } from './roles.js'
import { useCaseHeads } from './use-case-fields.js'

/** Sections of a product spec. Those that engineering documents have as well count little. */
const rolePoints: readonly (readonly [Role, number, string])[] = [
  ['problem', 1.25, localisable('a problem')],
  ['user', 1.5, localisable('its users')],
  ['metric', 1.5, localisable('success metrics')],
  ['out-of-scope', 1.25, localisable('what is left out')],
  ['story', 1.25, localisable('user stories or scenarios')],
  ['goal', 1, localisable('goals')],
  ['requirement', 1, localisable('requirements')],
  ['assumption', 0.5, localisable('assumptions')],
  ['question', 0.5, localisable('open questions')],
  ['risk', 0.5, localisable('risks')],
  ['solution', 0.5, localisable('the solution')],
]

/** What the heads of a short document are about, where no role says it already. */
const kindPoints: readonly (readonly [Kind, number, string, readonly Role[]])[] = [
  ['people', 1.5, localisable('its users'), ['user', 'story']],
  ['limit', 1.25, localisable('what is left out'), ['out-of-scope']],
  ['aim', 1.25, localisable('success metrics'), ['goal', 'metric']],
  ['today', 1, localisable('a problem'), ['problem']],
  ['behaviour', 0.75, localisable('what the product will do'), ['requirement', 'solution']],
  ['trial', 0.75, localisable('how it is tried out'), []],
  ['bounds', 0.5, localisable('what binds it'), []],
  ['occasion', 0.5, localisable('what it comes from'), ['problem']],
  ['choice', 0.5, localisable('options'), []],
  ['doubt', 0.5, localisable('open questions'), ['risk', 'question', 'assumption']],
]

const callsItselfSpec = anyCase(
  /\bthis (?:prd|product (?:spec|brief|requirements|proposal)\w*|feature (?:spec|brief)\w*|pitch|one-?pager|deliverable|requirements document|brief|epic|initiative)\b|\b(?:turned|made|rewrote|rewritten|written up|wrote up)\b[^.\n]{0,40}\b(?:in|into|as) an? (?:prd|(?:product |feature )?spec|brief|one-?pager)\b/,
)

/** What speaks for a product spec in a document's headings, shape and way of speaking of itself. */
export const structureSignals: readonly Signal[] = [
  ...rolePoints.map(
    ([role, points, name]): Signal => ({ name, points: (traits) => (traits.roles.has(role) ? (isOnlyForEngineers(traits) ? points / 2 : points) : 0) }),
  ),
  {
    name: localisable('many parts of a brief'),
    points: (traits) => (isAboutItsProduct(traits) ? steps(traits.parts, [3, 0.5], [4, 1.25], [5, 2], [6, 2.75], [7, 3.5]) : 0),
  },
  { name: localisable('what the product will do'), points: often('promises', 3, [0.08, 0.75], [0.15, 1.25], [0.25, 1.75]) },
  { name: localisable('user stories'), points: ({ stories }) => steps(stories, [1, 1.5], [3, 3]) },
  {
    name: localisable('a list of user stories'),
    genre: 'story-list',
    points: (traits) => (traits.stories >= 4 && share(traits.stories, traits) >= 0.3 ? 1.5 : 0),
  },
  {
    name: localisable('use cases with their actors and flows'),
    genre: 'requirements',
    points: ({ useCaseFields, headings }) => steps(useCaseFields + count(headings, useCaseHeads), [4, 3], [8, 5]),
  },
  {
    name: localisable('a bug and its fix'),
    genre: 'bug-fix',
    points: ({ headings, roles }) =>
      // "Current behaviour" alone tells how anything works today.
      (says(headings, /^(?:the bug|symptoms?|steps to reproduce|expected behaviou?r|what goes wrong|(?:the |proposed )?fix)$/m) ||
        (says(headings, /^actual behaviou?r$/m) && says(headings, /^(?:current|desired|correct) behaviou?r$/m))) &&
      (roles.has('requirement') || roles.has('solution'))
        ? 1.5
        : 0,
  },
  {
    name: localisable('functional requirements'),
    points: headed(
      /^(?:(?:non-?)?functional|business|user|product|customer|stakeholder|core|key|high-level|ux|feature)[ -](?:and non-?functional )?requirements?\b|^(?:non-?)?functional$/gm,
      2,
      0.5,
      3,
    ),
  },
  {
    name: localisable('what has to be there'),
    points: headed(
      /^(?:required|mvp|v1|launch|planned) (?:\w+ (?:& |and )?)?(?:pages?|screens?|features?|functionality)\b|^(?:product|feature) (?:overview|description|summary|scope)$|^minimum viable product\b/gm,
      1,
      0.5,
      2,
    ),
  },
  {
    name: localisable('acceptance criteria'),
    points: headed(/^(?:acceptance(?: criteria)?|definition of done|done when|must[- ]haves?)\b/gm, 1.25, 0.25, 2),
  },
  {
    name: localisable('examples of what has to happen'),
    points: (traits) => (isAboutMachines(traits) ? 0 : steps(traits.examples, [2, 1.5], [3, 2])),
  },
  {
    name: localisable('a pitch with an appetite'),
    genre: 'pitch',
    points: headed(/^(?:appetite|rabbit holes?|no-?gos?|breadboards?|fat marker sketch(?:es)?)\b/gm, 2, 2, 6),
  },
  {
    name: localisable('a press release with an FAQ'),
    genre: 'prfaq',
    points: ({ headings, roles, opening }) =>
      says(headings, /^(?:\w+ )?(?:press release|pr)$/m) && roles.has('faq')
        ? 5
        : roles.has('faq') && says(opening, /^\W*pr ?[/&-]? ?faq\b/im)
          ? 3
          : says(headings, /^press release\b/m) || (roles.has('faq') && says(opening, /^\W*(?:an? |the )?(?:future |draft )?press release\b/im))
            ? 2
            : 0,
  },
  {
    name: localisable('vision and strategy of a product'),
    genre: 'strategy',
    points: headed(
      /^(?:(?:product |our |\d+[- ]years? )?(?:vision|mission|strategy)|mission & strategy|competitive landscape|(?:current )?positioning|(?:product|design|guiding) (?:principles|values)|themes|what we(?:'re| are) not (?:working on|doing)\b.*|where we are (?:now|headed|going).*|what's next(?: and why|.*& why)?|elevator pitch|(?:product )?thesis|design values|unique selling points?|usps?|target audience|pain points?|maturity(?: plan)?)$/gm,
      1,
      1,
      5,
    ),
  },
  {
    name: localisable('a hypothesis with its test'),
    genre: 'hypothesis',
    points: ({ headings, opening }) =>
      Math.max(says(headings, /^(?:our )?hypothes[ie]s\b/m) ? 2 : 0, says(opening, /\bwe believe (?:that\b|by\b|adding\b)/i) ? 1 : 0),
  },
  {
    name: localisable('value for the business or its users'),
    points: headed(
      /^(?:business|user|customer|public) (?:value|case|benefits?|impact|outcomes?|goals?|needs?|pain(?: points)?)\b|^(?:desired|undesired) .*outcomes?\b|^value propositions?\b|^(?:business )?description & value\b|^benefits?\b/gm,
      1.25,
      0.5,
      2.5,
    ),
  },
  {
    name: localisable('what people see and do'),
    points: often('interfaces', 3, [0.1, 0.5], [0.15, 1], [0.25, 1.5]),
  },
  {
    name: localisable('how people use it'),
    points: headed(
      /\b(?:user (?:experience|journeys?|flows?|scenarios?|interface)|ui\/ux|ux|customer journey|scenarios and user experience|personas?|wireframes?|mock-?ups?|golden path|core scenarios|user cans?|user goals?|ui)\b/gm,
      1.25,
      0.25,
      2,
    ),
  },
  {
    name: localisable('what it calls itself'),
    points: ({ opening }) =>
      says(opening, callsItselfSpec)
        ? 2
        : says(
              opening,
              /\bthis (?:spec(?:ification)?|proposal|document (?:describes|defines|outlines) the (?:product|requirements|features?|functional))\b|^\W*feature(?: name)?\W*:/im,
            )
          ? 1
          : 0,
  },
  { name: localisable('what it is going to be'), points: ({ isDefined, roles }) => (isDefined ? (roles.has('goal') ? 1.5 : 1) : 0) },
  {
    name: localisable('headings of a proposal'),
    points: headed(
      /^what (?:(?:the|an?|each) \w+|it|this) (?:does|provides?|gets?|sees?|adds?|is not|shows?)\b|^(?:what|where|how) (?:we|i)(?:'d|'ll| could| would| will| want| propose| plan| might| need)\b|^what (?:must|should|would|has to|needs to|might|could) |^who (?:would|will|has|it is for|it's for|is it for|hurts)\b|^what [^ ]+(?: [^ ]+)? (?:has|have|needs?) to (?:reach|do|change|be|achieve)\b|^not in (?!scope)\S+(?: \S+){0,2}$|^why (?:now|bother|anyone|anybody|not)\b/gm,
      1,
      0.5,
      2,
    ),
  },
  { name: localisable('a case for a change'), points: (traits) => (makesCase(traits) ? (traits.intentions >= 1 ? 2 : 1.25) : 0) },
  {
    name: localisable('decisions on what to build'),
    points: (traits) => (traits.decisions >= 3 && share(traits.people, traits) >= 0.1 && makesCase(traits) ? 2 : handsOutWork(traits) ? 3 : 0),
  },
  {
    name: localisable('headings of a proposal'),
    points: (traits) => (setsAgainstToday(traits) ? 2 : 0),
  },
  { name: localisable('features still to build'), points: headed(/^(?:todo|planned|proposed|future)\s?(?:\(feature\)|feature|:)/gm, 1, 0.5, 2) },
  {
    name: localisable('a proposal for its users'),
    genre: 'proposal',
    points: (traits) => (isAboutPeople(traits) && isProposed(traits) ? 5 : 0),
  },
  {
    name: localisable('what users should be able to do'),
    points: (traits) => wishes(traits) * (isAboutMachines(traits) ? 0.5 : 1),
  },
  ...kindPoints.map(
    ([kind, points, name, roles]): Signal => ({
      name,
      points: (traits) => (traits.kinds.has(kind) && !roles.some((role) => traits.roles.has(role)) && isOnProduct(traits) ? points : 0),
    }),
  ),
  {
    name: localisable('many parts of a brief'),
    points: (traits) => (isOnProduct(traits) ? steps(traits.kinds.size, [4, 0.5], [5, 1]) : 0),
  },
  {
    name: localisable('where figures are to get to'),
    points: (traits) =>
      traits.ahead && traits.ahead.products > 0 && !isAboutMachines(traits) && !makesCase(traits) ? steps(traits.ahead.shifts, [1, 1.75], [2, 2]) : 0,
  },
  { name: localisable('what follows from the result'), points: ({ ahead }) => (ahead && ahead.stops > 0 && ahead.products > 0 ? 1.25 : 0) },
  { name: localisable('who wants it'), points: ({ ahead }) => (ahead && ahead.orders > 0 && ahead.products > 0 ? 0.75 : 0) },
  { name: localisable('things to show to people'), points: ({ ahead }) => (ahead && ahead.orders > 0 ? steps(ahead.things, [2, 0.75], [3, 1]) : 0) },
  {
    name: localisable('a problem with its size'),
    points: (traits) => {
      const { ahead, evidence } = traits
      // A case for a change says it already. Where the result decides what follows, it is the problem that is to go away.
      return ahead && evidence > 0 && ahead.shifts + ahead.stops > 0 && ahead.products > 0 && !makesCase(traits) ? (ahead.stops > 0 ? 1.25 : 0.75) : 0
    },
  },
]

const wishes = often('userWishes', 3, [0.06, 1], [0.1, 1.75], [0.16, 2.5])

/** Prose alone makes no spec, for a blog post tells of people and numbers too: these count beside what the structure says. */
export const proseSignals: readonly Signal[] = [
  {
    name: localisable('people who use it'),
    points: often('people', 3, [0.1, 0.5], [0.18, 1], [0.28, 1.5]),
  },
  { name: localisable('things found out'), points: (traits) => (isAboutMachines(traits) ? 0 : steps(traits.evidence, [2, 0.75], [4, 1.5], [7, 2])) },
]

/** Is it put up for comments? "RFC 9110" has been. Teams propose products in the form of an RFC as well: its form says nothing of what it is about. */
export function isProposed({ headings, opening }: Traits): boolean {
  return (
    says(opening, /\brfc\b(?!s? ?\d)|\brequests? for comments?\b|\bwe propose\b|\bthis proposal\b/i) ||
    count(headings, /^(?:abstract|summary|motivation|drawbacks|alternatives|(?:rationale|unresolved questions|prior art).*|proposal)$/gm) >= 3
  )
}

/** Does it show what is wrong, and where to get to, for people rather than machines? */
function makesCase(traits: Traits): boolean {
  return traits.evidence >= 2 && traits.targets >= 2 && !isAboutMachines(traits)
}

/** A mail that says what is to be built: two or more of its fields, and the words of work that lies ahead. What is out or went down is told otherwise. */
function handsOutWork(traits: Traits): boolean {
  const { opening, statements } = traits
  return (
    statements >= 10 &&
    !isAboutMachines(traits) &&
    count(opening, /^\W*(?:from|to|cc|subject|re)\W*:/gim) >= 2 &&
    !says(opening, /\bsubject\W*:.{0,20}\[?\bpatch\b|\bunsubscribe\b|\bnewsletter\b/i) &&
    count(
      opening,
      /\b(?:scope|estimates?|the requests|plan (?:it|this|that) in|refinement|requirements?|quote|(?:we|i)(?:['’]ll| will| want to| have to|['’]d like to)? (?:make|build|add|need|will have)|mvp|v1|pilot|goes live on|has to (?:run|be ready|be live)|freeze)\b/gi,
    ) >= 2 &&
    says(opening, /\b(?:app|portal|screens?|tool|site|system|configurator|page|buttons?|bookings?|mail with|export|phone|form|list)\b/i)
  )
}

/** "Existing form" beside "Alteration: …", "Today's page" beside "Proposed page": what people see, as it is and as it is to be. */
function setsAgainstToday(traits: Traits): boolean {
  const { headings } = traits
  return (
    share(traits.interfaces, traits) >= 0.12 &&
    says(headings, /^(?:existing|current|today['’]?s?|as[- ]is|now|before)\b/m) &&
    says(headings, /^(?:alterations?|proposed|new|to[- ]be|changes?|after|planned)\b/m)
  )
}

/** Is it a page about something that is built for people: does one of its sentences at least say so? */
function isOnProduct(traits: Traits): boolean {
  const { ahead, interfaces, userWishes, promises, people } = traits
  return ahead !== undefined && ahead.products + ahead.orders + ahead.shifts + interfaces + userWishes + promises + people > 0 && !isAboutMachines(traits)
}
