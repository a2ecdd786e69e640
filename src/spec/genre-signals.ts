import type { Genre } from './genre.js'
import type { Traits } from './genre-traits.js'
import type { Role } from './roles.js'

/** One thing in a document that speaks for a genre. Points for a spec's genre count for "is a spec", those for the others against. */
export interface Signal {
  /** What is seen, as a status bar would say it. */
  name: string
  /** Undefined: speaks for any product spec. */
  genre?: Genre
  points(traits: Traits): number
}

/** Sections of a product spec. Those that engineering documents have as well count little. */
const rolePoints: readonly (readonly [Role, number, string])[] = [
  ['problem', 1.25, 'a problem'],
  ['user', 1.5, 'its users'],
  ['metric', 1.5, 'success metrics'],
  ['out-of-scope', 1.25, 'what is left out'],
  ['story', 1.25, 'user stories or scenarios'],
  ['goal', 1, 'goals'],
  ['wish', 1, 'what customers ask for'],
  ['requirement', 1, 'requirements'],
  ['evidence', 0.75, 'research'],
  ['assumption', 0.5, 'assumptions'],
  ['launch', 0.5, 'rollout'],
  ['question', 0.5, 'open questions'],
  ['risk', 0.5, 'risks'],
  ['solution', 0.5, 'the solution'],
  ['option', 0.25, 'options'],
  ['constraint', 0.25, 'constraints'],
]

/** Points for the first hit, more for each further one, up to a limit. */
function hits(text: string, pattern: RegExp, first: number, each: number, most: number): number {
  const count = Array.from(text.matchAll(pattern)).length
  return count === 0 ? 0 : Math.min(most, first + (count - 1) * each)
}

function share(count: number, traits: Traits): number {
  return count / Math.max(traits.statements, 1)
}

/** The highest step that the value reaches. */
function steps(value: number, ...levels: readonly (readonly [from: number, points: number])[]): number {
  let points = 0
  for (const [from, worth] of levels) if (value >= from) points = worth
  return points
}

/** What speaks for a product spec in a document's headings, shape and way of speaking of itself. */
export const structureSignals: readonly Signal[] = [
  ...rolePoints.map(([role, points, name]): Signal => ({ name, points: ({ roles }) => (roles.has(role) ? points : 0) })),
  { name: 'user stories', points: ({ stories }) => steps(stories, [1, 1.5], [3, 3]) },
  { name: 'a list of user stories', genre: 'story-list', points: (traits) => (traits.stories >= 4 && share(traits.stories, traits) >= 0.3 ? 1.5 : 0) },
  {
    name: 'a bug and its fix',
    genre: 'bug-fix',
    points: ({ headings, roles }) =>
      /^(?:the bug|symptoms?|steps to reproduce|(?:expected|actual|current) behaviou?r|what goes wrong|the fix|proposed fix)$/m.test(headings) &&
      (roles.has('requirement') || roles.has('solution'))
        ? 1.5
        : 0,
  },
  {
    name: 'functional requirements',
    points: ({ headings }) =>
      hits(
        headings,
        /^(?:(?:non-?)?functional|business|user|product|customer|stakeholder|core|key|high-level|ux|feature)[ -](?:and non-?functional )?requirements?\b/gm,
        2,
        0.5,
        3,
      ),
  },
  { name: 'numbered requirements', points: ({ headings }) => hits(headings, /^(?:n?fr|req|us|uc|br|ac)[- ]?\d+/gm, 1, 0.25, 2) },
  {
    name: 'acceptance criteria',
    points: ({ headings }) => hits(headings, /^(?:acceptance(?: criteria)?|definition of done|done when|must[- ]haves?)\b/gm, 1.25, 0.25, 2),
  },
  {
    name: 'a pitch with an appetite',
    genre: 'pitch',
    points: ({ headings }) => hits(headings, /^(?:appetite|rabbit holes?|no-?gos?|breadboards?|fat marker sketch(?:es)?)\b/gm, 2, 2, 6),
  },
  {
    name: 'a press release with an FAQ',
    genre: 'prfaq',
    points: ({ headings, roles }) => (/^(?:\w+ )?(?:press release|pr)$/m.test(headings) && roles.has('faq') ? 5 : /^press release\b/m.test(headings) ? 2 : 0),
  },
  {
    name: 'vision and strategy of a product',
    genre: 'strategy',
    points: ({ headings }) =>
      hits(
        headings,
        /^(?:(?:product |our |\d+[- ]years? )?(?:vision|mission|strategy)|mission & strategy|competitive landscape|themes|what we(?:'re| are) not (?:working on|doing)\b.*|where we are (?:now|headed|going).*|what's next(?: and why|.*& why)?|elevator pitch|target audience|pain points?|maturity(?: plan)?)$/gm,
        1,
        1,
        5,
      ),
  },
  {
    name: 'a hypothesis with its test',
    genre: 'hypothesis',
    points: ({ headings, opening }) =>
      Math.max(/^(?:our )?hypothes[ie]s\b/m.test(headings) ? 2 : 0, /\bwe believe (?:that\b|by\b|adding\b)/i.test(opening) ? 1 : 0),
  },
  {
    name: 'value for the business or its users',
    points: ({ headings }) =>
      hits(
        headings,
        /^(?:business|user|customer|public) (?:value|case|benefits?|impact|outcomes?|goals?|needs?|pain(?: points)?)\b|^(?:desired|undesired) .*outcomes?\b|^value propositions?\b|^(?:business )?description & value\b|^benefits?\b/gm,
        1.25,
        0.5,
        2.5,
      ),
  },
  {
    name: 'how people use it',
    points: ({ headings }) =>
      hits(
        headings,
        /\b(?:user (?:experience|journeys?|flows?|scenarios?|interface)|ui\/ux|ux|customer journey|scenarios and user experience|personas?|wireframes?|mock-?ups?|golden path|core scenarios|user cans?|user goals?)\b/gm,
        1.25,
        0.25,
        2,
      ),
  },
  {
    name: 'what it calls itself',
    points: ({ opening }) =>
      /\bthis (?:prd|product (?:spec|brief|requirements|proposal)\w*|feature (?:spec|brief)\w*|pitch|one-?pager|deliverable|requirements document|brief|epic|initiative)\b/i.test(
        opening,
      )
        ? 2
        : /\bthis (?:spec(?:ification)?|proposal|document (?:describes|defines|outlines) the (?:product|requirements|features?|functional))\b/i.test(opening)
          ? 1
          : 0,
  },
  {
    name: 'a product manager named',
    points: ({ opening, keys }) =>
      (/\b(?:product (?:manager|owner|lead)|PM|DRI|decision needed(?: from)?|target release|page owner)\b\W{0,6}(?::|\||\()|\(PM\)/.test(opening) ? 1 : 0) +
      (['pm', 'product_manager', 'product-manager', 'feature', 'prd', 'appetite', 'epic', 'target_release', 'po'].some((key) => keys.has(key)) ? 1.5 : 0),
  },
  {
    name: 'headings of a proposal',
    points: ({ headings }) =>
      hits(
        headings,
        /^(?:what|where|how) (?:we|i)(?:'d|'ll| could| would| will| want| propose| plan| might| need)\b.*|^what (?:must|should|would|has to|needs to|might|could) .*|^who (?:would|will|has|it is for|it's for|is it for|hurts)\b.*|^why (?:now|bother|anyone|anybody|not)\b.*/gm,
        1,
        0.5,
        2,
      ),
  },
  { name: 'a case for a change', points: ({ evidence, targets, intentions }) => (evidence >= 2 && targets >= 2 ? (intentions >= 1 ? 2 : 1.25) : 0) },
  { name: 'features still to build', points: ({ headings }) => hits(headings, /^(?:todo|planned|proposed|future)\s?(?:\(feature\)|feature|:)/gm, 1, 0.5, 2) },
  {
    name: 'what users should be able to do',
    points: (traits) => (traits.userWishes >= 4 ? steps(share(traits.userWishes, traits), [0.06, 1], [0.1, 1.75], [0.16, 2.5]) : 0),
  },
]

/** Prose alone makes no spec, for a blog post tells of people and numbers too: these count beside what the structure says. */
export const proseSignals: readonly Signal[] = [
  {
    name: 'people who use it',
    points: (traits) => (traits.people >= 3 ? steps(share(traits.people, traits), [0.1, 0.5], [0.18, 1], [0.28, 1.5]) : 0),
  },
  { name: 'things found out', points: ({ evidence }) => steps(evidence, [2, 0.75], [4, 1.5], [7, 2]) },
  { name: 'intentions', points: ({ intentions }) => steps(intentions, [2, 0.5], [4, 1]) },
  { name: 'demands on the product', points: (traits) => (traits.demands >= 4 ? steps(share(traits.demands, traits), [0.1, 0.5], [0.2, 1]) : 0) },
]

/** What speaks for another kind of document. */
export const otherSignals: readonly Signal[] = [
  {
    name: 'version headings',
    genre: 'changelog',
    points: (traits) =>
      traits.headingCount > 0
        ? hits(traits.headings, /^\[?v?\d+\.\d+(?:\.\d+)?\S*\]?(?:\s*[-–(].*)?$|^(?:version|release) \d+\S*|^\[?unreleased\]?$|^\S+@\d+\.\d+\.\d+/gm, 1, 2, 8)
        : 0,
  },
  {
    name: 'lists of changes',
    genre: 'release-notes',
    points: ({ headings }) =>
      hits(
        headings,
        /^(?:added|changed|fixed|removed|deprecated|bug ?fixes|(?:new )?features?|improvements|breaking changes|patch changes|minor changes|known issues|what's (?:new|changed)|highlights)$/gm,
        0,
        1,
        6,
      ),
  },
  {
    name: 'dated entries',
    genre: 'notes',
    points: ({ headings }) =>
      hits(
        headings,
        /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*,? )?(?:\d{4}-\d\d-\d\d\b|\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?\b|(?:week|sprint|day) (?:of |\d))/gm,
        1,
        2,
        7,
      ),
  },
  {
    name: 'minutes of a meeting',
    genre: 'notes',
    points: ({ headings, opening }) =>
      hits(
        headings,
        /^(?:attendees|attendance|participants|present|agenda|standing agenda|(?:meeting )?minutes(?: of meeting)?|action items?|actions|next meeting|apologies|decisions made|discussion(?: points)?|what went (?:well|wrong)|demos?|blockers|carry ?over|accomplished|in progress|shout-?outs)\b/gm,
        2,
        2,
        7,
      ) + (/^\W*(?:attendees|participants|present|facilitator|scribe|note ?taker|agenda)\W*:/im.test(opening) ? 2 : 0),
  },
  {
    name: 'a decision record',
    genre: 'adr',
    points: ({ headings, opening }) =>
      hits(
        headings,
        /^(?:decision(?:s)?(?: outcome| drivers)?|considered options|options considered|not considered options|consequences|(?:positive|negative) consequences|pros and cons(?: of .*)?|context and problem statement|deciders|status)$/gm,
        1.5,
        2,
        11,
      ) +
      (/^\W*(?:status|decision date|deciders)\W*:?\W*(?:accepted|superseded|proposed|deprecated|rejected)\b/im.test(opening) && /\bdecision/i.test(headings)
        ? 2
        : 0),
  },
  {
    name: 'sections of an RFC',
    genre: 'rfc',
    points: ({ headings, opening }) =>
      hits(
        headings,
        /^(?:(?:guide|reference)-level explanation|how we teach this|drawbacks|rationale and alternatives|adoption strategy|future possibilities|backwards? compatibility|reference implementation|unresolved questions|prior art|detailed design|technical explanation|security considerations|iana considerations|test cases|copyright|implementation history|specification|rationale|type of change)$/gm,
        1,
        1.25,
        8,
      ) +
      (/^\W*(?:rfc pr|rfc|start date|rust issue|eip|pep|kep(?:-number)?|requires|discussions-to|sponsor|standards track|feature name)\W*:/im.test(opening)
        ? 2
        : 0),
  },
  {
    name: 'sections of an enhancement proposal',
    genre: 'rfc',
    points: ({ headings }) =>
      hits(
        headings,
        /^(?:release signoff checklist|notes\/constraints\/caveats.*|graduation criteria|(?:upgrade|downgrade).*strategy|version skew strategy|production readiness review.*|feature enablement and rollback|infrastructure needed.*|prerequisite testing updates|implementation history|e2e tests|monitoring requirements|troubleshooting|operational aspects.*|api extensions|support procedures|topology considerations|dev preview -> tech preview|design details|scalability|alpha|beta|ga)$/gm,
        1.5,
        2,
        14,
      ),
  },
  {
    name: 'how it is built',
    genre: 'design',
    points: (traits) => {
      const technical = Array.from(
        traits.headings.matchAll(
          /\b(?:architecture|data ?(?:model|flow|base|structures?)|database|schemas?|api|apis|endpoints?|implementation|class(?:es)?|modules?|components?|storage|protocol|algorithm|interfaces?|deployment|infrastructure|caching|concurrency|migration|serialization|configuration|observability|error handling|code|types?|functions?|methods?|events?|queues?|services?|backend|frontend|pipeline|project structure|tech(?:nology|nical)? (?:stack|design|approach)|unit tests?|test strategy|testing|performance|memory|runtime|parser|compiler|state machine|resource usage)\b/g,
        ),
      ).length
      return traits.headingCount >= 3 ? steps(technical / traits.headingCount, [0.25, 1], [0.4, 2], [0.6, 3]) : 0
    },
  },
  { name: 'code', genre: 'design', points: ({ codeShare }) => steps(codeShare, [0.15, 1], [0.3, 2], [0.5, 3.5]) },
  {
    name: 'code in its sentences',
    genre: 'design',
    points: (traits) => (traits.codeSpans >= 8 ? steps(share(traits.codeSpans, traits), [0.4, 0.75], [0.8, 1.5], [1.4, 2.5]) : 0),
  },
  {
    name: 'nobody who uses it',
    genre: 'design',
    points: (traits) =>
      traits.statements >= 15 && traits.stories === 0 ? (share(traits.people, traits) < 0.02 ? 1.5 : share(traits.people, traits) < 0.05 ? 0.75 : 0) : 0,
  },
  {
    name: 'installation and use',
    genre: 'readme',
    points: ({ headings, opening }) =>
      hits(
        headings,
        /^(?:(?:quick )?install(?:ation|ing)?\b.*|(?:basic )?usage|getting started|quick ?start|licen[cs]e|contributing|contributors|credits|acknowledge?ments|build(?:ing)?(?: from source)?|running (?:the )?(?:tests?|server|locally|app).*|run the \w+|development(?: setup)?|local development|set ?up|requirements|prerequisites|demo|screenshots|documentation|badges|table of contents|tech(?:nology)? stack|technologies(?: used)?|built with|authors?|support|faq|environment variables|configuration|cli|scripts|project structure|folder structure|examples?|changelog|status|maintainers?)$/gm,
        0.5,
        1,
        6,
      ) + (/\[!\[|img\.shields\.io|badge\.svg/.test(opening) ? 2 : 0),
  },
  {
    name: 'instructions to follow',
    genre: 'tutorial',
    points: (traits) => (traits.instructions >= 4 ? steps(share(traits.instructions, traits), [0.1, 1.5], [0.2, 3], [0.35, 4]) : 0),
  },
  {
    name: 'lessons and steps',
    genre: 'tutorial',
    points: ({ headings, opening }) =>
      hits(
        headings,
        /^(?:prerequisites?|before you (?:begin|start)|step \d+.*|what you(?:'ll| will) (?:learn|need|build)|learning objectives|exercises?|clean ?up|how to .*|next steps|try it.*|see also|when to use.*|best practices|examples?|tips|common (?:mistakes|pitfalls|issues)|overview of the .*|workflow|instructions|process|output(?: format)?|rules)$/gm,
        0.75,
        0.75,
        4,
      ) +
      (/\bin this (?:tutorial|guide|lesson|how-to|walkthrough|article|quickstart|chapter|exercise|workshop|module|section|post)\b|\bthis (?:tutorial|guide|how-to|walkthrough|article|lesson|page (?:explains|shows|describes how)|document (?:explains|describes) how)\b/i.test(
        opening,
      )
        ? 2.5
        : 0),
  },
  { name: 'talk to its reader', genre: 'tutorial', points: (traits) => steps(share(traits.addressed, traits), [0.2, 0.75], [0.3, 1.25], [0.45, 2]) },
  {
    name: 'duties of a team',
    genre: 'process',
    points: (traits) => (traits.duties >= 4 ? steps(share(traits.duties, traits), [0.1, 1], [0.15, 2], [0.2, 3]) : 0),
  },
  {
    name: 'how a team works',
    genre: 'process',
    points: ({ headings, opening }) =>
      hits(
        headings,
        /\b(?:process(?:es)?|life ?cycle|ceremon(?:y|ies)|cadence|onboarding|roles (?:and|&) responsibilities|responsibilities|ways of working|how we (?:work|plan|prioriti[sz]e|review|communicate|decide)|guidelines?|backlog|stand-?ups?|retro(?:spective)?s?|check-?ins?|grooming|refinement|triage|board columns|definition of ready|code review|branching|pull requests?|escalation|communication channels?|our pledge|enforcement|reporting|expectations|hiring|who does what|rituals|slack channels?|planning)\b/gm,
        0.75,
        0.75,
        4,
      ) +
      (/\bthis (?:document|page|guide|handbook|policy) (?:describes|explains|outlines|defines|covers|documents) (?:how|the (?:process|workflow|steps|way|lifecycle|polic|guideline|standard|convention))/i.test(
        opening,
      )
        ? 2.5
        : 0),
  },
  {
    name: 'prompts to fill in',
    genre: 'template',
    points: (traits) => (traits.prompts >= 3 ? steps(share(traits.prompts, traits), [0.12, 1.5], [0.25, 4], [0.4, 7]) : 0),
  },
  {
    name: 'instructions for an assistant or an issue form',
    genre: 'template',
    points: ({ keys, opening }) =>
      (keys.has('name') && keys.has('about') ? 8 : 0) +
      (keys.has('allowed-tools') ||
      keys.has('alwaysapply') ||
      keys.has('globs') ||
      keys.has('argument-hint') ||
      (keys.has('name') && keys.has('description') && !keys.has('title'))
        ? 4
        : 0) +
      (/\b(?:you are (?:an? |the )(?:expert|senior|experienced|assistant|ai|product manager)|your (?:job|task|role) is to|\$ARGUMENTS)\b/i.test(opening)
        ? 5
        : 0),
  },
  {
    name: 'a research report',
    genre: 'research',
    points: ({ headings }) =>
      hits(
        headings,
        /^(?:(?:research )?method(?:s|ology)?|participants?|recruitment(?: .*)?|(?:key |research |main )?findings|recommendations|key takeaways|takeaways|limitations(?: of .*)?|research (?:questions|goals|objectives|plan)|who we talked to|interview (?:questions|guide|script)|conversation guide|discussion guide|tasks|themes|session .*|warm-?up(?: questions)?|intro(?:duction)? script|further research|next steps for research|details of findings|moderator .*|conclusions?)$/gm,
        0.75,
        1.25,
        7,
      ),
  },
  {
    name: 'a report of an incident',
    genre: 'other',
    points: ({ headings }) =>
      hits(
        headings,
        /^(?:root causes?|lessons learned|incident (?:summary|timeline)|trigger|detection|resolution|impact|contributing factors|five whys|corrective actions|remediation|what went (?:well|wrong)|where we got lucky|supporting information)$/gm,
        0,
        2,
        7,
      ),
  },
  {
    name: 'steps for operators',
    genre: 'runbook',
    points: ({ headings }) =>
      hits(
        headings,
        /^(?:alerts?|symptoms?|diagnos(?:is|tics|e)|mitigation|escalation|rollback|verification|recovery|troubleshooting|severity|on-?call|dashboards?|restore|backup)\b.*$/gm,
        0,
        1.5,
        6,
      ),
  },
  {
    name: 'periods of a roadmap',
    genre: 'other',
    points: ({ headings }) =>
      hits(
        headings,
        /^(?:(?:q[1-4]|h[12])[ /'-]*(?:fy)?\d{2,4}.*|(?:fy)?\d{4}[ /-]*(?:q[1-4]|h[12]).*|now|next|later|short[- ]term|mid[- ]term|long[- ]term|v\d+(?:\.\d+)*|milestone \d.*|phase \d.*|\d{4}|backlog|completed|done|in progress|planned)$/gm,
        0,
        1,
        5,
      ),
  },
  {
    name: 'a reference of an interface',
    genre: 'other',
    points: ({ headings }) =>
      hits(
        headings,
        /^(?:`?(?:get|post|put|patch|delete) [/`].*|parameters|arguments|returns?(?: value)?|(?:request|response)(?: body| headers?)?|query parameters|error codes?|status codes|endpoints?|authentication|rate limit(?:s|ing)|errors|methods|properties|props|options|events|`[^`]+`(?:\(.*\))?|[\w.]+\([^)]*\).*)$/gm,
        0,
        1,
        6,
      ),
  },
  {
    name: 'a post on a site',
    genre: 'post',
    points: ({ keys }) =>
      keys.has('date') &&
      (keys.has('tags') ||
        keys.has('categories') ||
        keys.has('category') ||
        keys.has('permalink') ||
        keys.has('slug') ||
        keys.has('excerpt') ||
        keys.has('author')) &&
      !keys.has('status')
        ? 2.5
        : 0,
  },
  { name: 'tickets', genre: 'notes', points: (traits) => (traits.tickets >= 6 ? steps(share(traits.tickets, traits), [0.2, 1.5], [0.4, 3.5]) : 0) },
  {
    name: 'what it calls itself',
    genre: 'other',
    points: ({ opening }) =>
      /\bthis (?:rfc|kep|adr|eip|design doc(?:ument)?|technical (?:design|spec\w*)|postmortem|runbook|policy|blog post|changelog|template|package|library|crate|plugin|repo(?:sitory)?|module|report|study|roadmap|glossary)\b|\bgoal of this adr\b|\bpurpose of this (?:design|rfc|adr)/i.test(
        opening,
      )
        ? 2
        : 0,
  },
  {
    name: 'terms and their meaning',
    genre: 'other',
    points: ({ headingCount, headings }) => (headingCount >= 8 && Array.from(headings.matchAll(/^[a-z]$/gm)).length >= 5 ? 5 : 0),
  },
]
