import { anyCase } from '../language/any-case.js'
import { localisable } from '../localiser.js'
import { count, countKinds, headed, hits, often, opens, type Points, type Signal, says, share, steps, total } from './genre-signal.js'
import { engineeringSignals } from './genre-signals-engineering.js'
import { officeSignals } from './genre-signals-office.js'
import { shortSignals } from './genre-signals-short.js'
import { isProposed } from './genre-signals-spec.js'
import { facesUsers, isUnframed } from './genre-traits.js'

/** The form of an RFC says less where it is one for users: products are proposed in that form as well. */
function unlessForUsers(points: Points): Points {
  return (traits) => (facesUsers(traits) ? Math.min(points(traits) / 2, 4) : points(traits))
}

/** What one does with a package, and what its repository has to say. */
const ofPackages =
  /^(?:(?:quick )?install(?:ation|ing)?\b.*|(?:basic )?usage|getting started|quick ?start|licen[cs]e|contributing|contributors|credits|acknowledge?ments|build(?:ing)?(?: from source)?|running (?:the )?(?:tests?|server|locally|app).*|run the \w+|development(?: setup)?|local development|set ?up|prerequisites|built with|environment variables|cli|scripts|changelog|maintainers?|table of contents|project structure|folder structure)$/gm
/** What stands beside that, and in specs as well ("Requirements" below each of their parts). */
const besidePackages =
  /^(?:requirements|demo|screenshots|documentation|badges|tech(?:nology)? stack|technologies(?: used)?|authors?|support|faq|configuration|about(?: the project)?|(?:additional|further) (?:resources|reading)|examples?|status)$/gm

/** What a guide to specs tells its reader to do with their parts. */
const fillsPart =
  /^(?:(?:start|begin|lead|open) with|define|list|write(?: down)?|describe|state|name|set|identify|explain|capture|frame|clarify|specify|agree(?: on)?|choose|pick|collect|draft) (?:(?:the|your|an?|clear|good|some|one|measurable|all|any|core|key) )*(?:problems?|needs?|why|goals?|objectives?|requirements?|(?:user )?stor(?:y|ies)|success(?: metrics?| criteria)?|metrics?|acceptance criteria|(?:non-?)goals?|scope|outcomes?|assumptions|(?:target )?(?:users?|audience|customers?)|personas?|hypothes[ie]s|risks|solution|use cases?|press release|faq)$/gm
/** The marks of a good story or goal, as acronyms spell them. */
const criteriaOfGood =
  /^(?:invest|independent|negotiable|valuable|estimable|small|testable|smart|specific|measurable|achievable|attainable|relevant|realistic|time-?(?:bound|boxed))$/gm

/** Parts of a decision record. Specs have a "Status" as well. */
const ofDecisions =
  /^(?:decision(?:s)?(?: outcome| drivers)?|considered options|options considered|not considered options|consequences|(?:positive|negative) consequences|pros and cons(?: of .*)?|context and problem statement|deciders)$/gm

/** What speaks for another kind of document. */
const ofIncidents =
  /^(?:root causes?|lessons learned|incident (?:summary|timeline)|trigger|detection|resolution|impact|contributing factors|five whys|corrective actions|remediation|what went (?:well|wrong)|where we got lucky|supporting information)$/gm

export const otherSignals: readonly Signal[] = [
  ...engineeringSignals,
  {
    name: localisable('version headings'),
    genre: 'changelog',
    points: headed(/^\[?v?\d+\.\d\S*(?:\s*[-–(].*)?$|^(?:version|release) \d|^\[?unreleased\]?$|^\S+@\d+\.\d+\.\d/gm, 1, 2, 8),
  },
  {
    name: localisable('lists of changes'),
    genre: 'release-notes',
    points: headed(
      /^(?:added|changed|fixed|removed|deprecated|bug ?fixes|(?:new )?features?|improvements|breaking changes|patch changes|minor changes|known issues|what's (?:new|changed)|highlights)$/gm,
      0,
      1,
      6,
    ),
  },
  {
    name: localisable('dated entries'),
    genre: 'notes',
    points: headed(
      /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*,? )?(?:\d{4}-\d\d-\d\d\b|\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2}(?:st|nd|rd|th)?\b|(?:week|sprint|day) (?:of |\d))/gm,
      1,
      2,
      7,
    ),
  },
  {
    name: localisable('minutes of a meeting'),
    genre: 'notes',
    points: total(
      headed(
        /^(?:attendees|attendance|participants$|present$|agenda|standing agenda|(?:meeting )?minutes(?: of meeting)?|action items?|actions|next meeting|apologies|decisions made|discussion(?: points)?|what went (?:well|wrong)|demos?$|blockers|carry ?over|accomplished|in progress|shout-?outs)\b/gm,
        2,
        2,
        7,
      ),
      opens(/^\W*(?:attendees|participants|present|facilitator|scribe|note ?taker|agenda)\W*:/im, 2),
    ),
  },
  {
    name: localisable('a decision record'),
    genre: 'adr',
    points: total(
      headed(ofDecisions, 1.5, 2, 11),
      ({ headings }) => (says(headings, ofDecisions) && says(headings, /^status$/m) ? 2 : 0),
      ({ headings, opening }) =>
        says(opening, /^\W*(?:status|decision date|deciders)\W*(?:accepted|superseded|proposed|deprecated|rejected)\b/im) && says(headings, /\bdecision/i)
          ? 2
          : 0,
      // Settled, and about what changes in the code: an engineers' request for comments.
      ({ opening }) =>
        says(opening, /^\W*status\W*(?:accepted|superseded|rejected)\b/im) &&
        count(
          opening,
          /\b(?:repos?|repositories|codebase|migrations?|hard-coded|attributes?|front-?end|back-?end|schema|endpoints?|modules?|librar(?:y|ies)|deprecat\w+)\b/gi,
        ) >= 4
          ? 3
          : 0,
    ),
  },
  {
    name: localisable('sections of an RFC'),
    genre: 'rfc',
    points: unlessForUsers(
      total(
        headed(
          /^(?:(?:guide|reference)-level explanation|how we teach this|drawbacks|rationale and alternatives|adoption strategy|future possibilities|backwards? compatibility|reference implementation|unresolved questions|prior art|detailed design|technical explanation|security considerations|iana considerations|test cases|copyright|implementation history|specification|rationale|compatibility|abstract|type of change)$/gm,
          0,
          1.5,
          8,
        ),
        opens(/^\W*(?:rfc pr|rfc|rust issue|eip|pep|kep(?:-number)?|discussions-to|standards track)\W*:/im, 2),
        opens(/\brfc ?2119\b/i, 1.5),
      ),
    ),
  },
  {
    name: localisable('sections of an enhancement proposal'),
    genre: 'rfc',
    points: unlessForUsers(
      headed(
        /^(?:release signoff checklist|notes\/constraints\/caveats.*|graduation criteria|(?:upgrade|downgrade).*strategy|version skew strategy|production readiness review.*|feature enablement and rollback|infrastructure needed.*|prerequisite testing updates|implementation history|e2e tests|monitoring requirements|troubleshooting|operational aspects.*|api extensions|support procedures|topology considerations|dev preview -> tech preview|design details|api changes|user experience in detail|implementation (?:overview|details|strategy)|(?:e2e |integration |unit |manual(?:ly)? )?test plan|scalability|alpha|beta|ga)$/gm,
        1.5,
        2,
        14,
      ),
    ),
  },
  {
    name: localisable('a proposal for programmers'),
    genre: 'rfc',
    points: (traits) =>
      isProposed(traits) &&
      traits.interfaces === 0 &&
      traits.roles.has('technical') &&
      !(['user', 'story', 'goal', 'metric', 'evidence'] as const).some((role) => traits.roles.has(role))
        ? 3
        : 0,
  },
  {
    name: localisable('how it is built'),
    genre: 'design',
    points: (traits) => {
      const technical = count(
        traits.headings,
        /\b(?:architecture|data ?(?:model|flow|base|structures?)|database|schemas?|api|apis|endpoints?|implementation|class(?:es)?|modules?|components?|storage|protocol|algorithm|interfaces?|deployment|infrastructure|caching|concurrency|migration|serialization|configuration|observability|error handling|code|types?|functions?|methods?|events?|queues?|services?|backend|frontend|pipeline|project structure|tech(?:nology|nical)? (?:stack|design|approach)|uml|(?:class|sequence|use[- ]case|er|entity)[ -](?:relationship )?diagrams?|yaml|workflow|unit tests?|test strategy|testing|performance|memory|runtime|parser|compiler|state machine|resource usage)\b/g,
      )
      return traits.headingCount >= 3 ? steps(technical / traits.headingCount, [0.25, 1], [0.4, 2], [0.6, 3]) : 0
    },
  },
  {
    name: localisable('sections of a technical design'),
    genre: 'design',
    points: headed(
      /^(?:(?:proposed|detailed|technical|system|(?:high|low)-level) (?:design|architecture)|design overview|observability|failure modes.*|fault tolerance|capacity(?: planning)?|(?:wire|message) format|delivery guarantees|api design|load test(?:s|ing)?)$/gm,
      0.75,
      0.75,
      3,
    ),
  },
  { name: localisable('code'), genre: 'design', points: ({ codeShare }) => steps(codeShare, [0.15, 1], [0.25, 2], [0.5, 3.5]) },
  {
    name: localisable('code in its sentences'),
    genre: 'design',
    points: often('codeSpans', 8, [0.4, 0.75], [0.8, 1.5], [1.1, 2.5]),
  },
  {
    name: localisable('nobody who uses it'),
    genre: 'design',
    points: (traits) =>
      traits.statements >= 15 && traits.stories === 0 && !traits.roles.has('user') && share(traits.interfaces, traits) < 0.1
        ? share(traits.people, traits) < 0.02
          ? 1.5
          : share(traits.people, traits) < 0.05
            ? 0.75
            : 0
        : 0,
  },
  {
    name: localisable('installation and use'),
    genre: 'readme',
    points: total(
      ({ headings }) => {
        const telling = countKinds(headings, ofPackages)
        const found = telling + countKinds(headings, besidePackages) * (telling > 0 ? 1 : 0.5)
        return Math.min(6, Math.max(0, found - 0.5))
      },
      opens(/\[!\[|img\.shields\.io|badge\.svg/, 2),
      opens(/^\W*(?:pip3? install|npm (?:i|install)|brew install|cargo install|docker (?:run|pull)|go install|git clone) /m, 2),
    ),
  },
  {
    name: localisable('instructions to follow'),
    genre: 'tutorial',
    points: often('instructions', 4, [0.1, 1.5], [0.2, 3], [0.35, 4]),
  },
  {
    name: localisable('lessons and steps'),
    genre: 'tutorial',
    points: total(
      headed(
        /^(?:prerequisites?|before you (?:begin|start)|step \d+.*|what you(?:'ll| will) (?:learn|need|build)|learning objectives|exercises?|clean ?up|how to .*|next steps|try it.*|see also|when to use.*|best practices|examples?|tips|common (?:mistakes|pitfalls|issues)|overview of the .*|workflow|instructions|process|output(?: format)?|rules)$/gm,
        0.75,
        0.75,
        4,
      ),
      opens(
        anyCase(
          /\bin this (?:tutorial|guide|lesson|how-to|walkthrough|article|quickstart|chapter|exercise|workshop|module|section|post)\b|\bthis (?:tutorial|guide|how-to|walkthrough|article|lesson|page (?:explains|shows|describes how)|document (?:explains|describes) how)\b/,
        ),
        2.5,
      ),
    ),
  },
  {
    name: localisable('guidance for a component'),
    genre: 'tutorial',
    points: headed(
      /^when (?:not )?to use (?:this|the|it|an?|these)\b.*$|^research on this (?:component|pattern|page)\b.*$|^(?:dos? and don'?ts?|usage guidelines?|anatomy|variants)$/gm,
      1.5,
      2,
      7,
    ),
  },
  {
    name: localisable('talk about specs in general'),
    genre: 'process',
    points: often('aboutSpecs', 2, [0.03, 3], [0.06, 6], [0.1, 8]),
  },
  {
    name: localisable('advice to its reader'),
    genre: 'process',
    points: often('advice', 3, [0.15, 2], [0.25, 4], [0.4, 6]),
  },
  {
    name: localisable('talk of investors and capital'),
    genre: 'other',
    points: (traits) =>
      traits.capital >= 3
        ? steps(share(traits.capital, traits), [0.03, 2], [0.06, 4], [0.15, 7]) +
          hits(
            traits.headings,
            /^(?:(?:the |our |funding |investment )?ask|use of funds|funding.*|fund-?raising|investment .*|capital structure|market size|traction\b.*|revenue projections?|unit economics|financial(?:s| plan| projections| model)\b.*|moat|(?:our |the )?founders|founding team|exit (?:strategy|thesis))$/gm,
            1,
            1,
            7,
          )
        : 0,
  },
  {
    name: localisable('a job to apply for'),
    genre: 'other',
    points: (traits) =>
      traits.hiring >= 3 && share(traits.addresses, traits) >= 0.15
        ? steps(share(traits.hiring, traits), [0.08, 2.5], [0.15, 4]) +
          hits(
            traits.headings,
            /^(?:(?:about )?you|the (?:job|role|position)|your (?:profile|role|tasks|responsibilities|team)|what you(?:'ll| will)? (?:do|bring|get|need)|(?:what )?we offer|how (?:we hire|to apply)|who you are|who we(?:'re| are) looking for|nice to have|qualifications|perks.*|in your first (?:year|months?|\d+ .*))$/gm,
            0.75,
            0.75,
            3,
          )
        : 0,
  },
  {
    name: localisable('figures and how to take them'),
    genre: 'other',
    points: ({ headings, headingCount, roles }) =>
      !(['problem', 'requirement', 'solution', 'story', 'user'] as const).some((role) => roles.has(role)) &&
      count(headings, /\b(?:kpis?|metrics?|measures?|measurements?|targets?|dashboards?|telemetry|analytics|events?|surveys?|calculate|probes?)\b/gm) >=
        Math.max(2, headingCount * 0.3)
        ? 3.5
        : 0,
  },
  {
    name: localisable('a page for investors'),
    genre: 'other',
    points: opens(/\binvestor[- ](?:grade|ready|pitch|deck|brief|memo|one-?pager|update)\b/i, 3),
  },
  {
    name: localisable('who stands behind it'),
    genre: 'other',
    points: headed(
      /^(?:who(?:'s| is) behind\b.*|who we are|about us|our (?:partners|history|story|supporters|funders)|contact(?: us)?|get involved|join us)$/gm,
      1.5,
      1,
      3,
    ),
  },
  {
    name: localisable('links to the documents themselves'),
    genre: 'other',
    points: often('pointers', 2, [0.15, 2], [0.3, 5], [0.5, 7]),
  },
  {
    name: localisable('duties of a team'),
    genre: 'process',
    points: often('duties', 4, [0.1, 1], [0.15, 2], [0.2, 3]),
  },
  {
    name: localisable('how a team works'),
    genre: 'process',
    points: total(
      headed(
        /\b(?:process(?:es)?|life ?cycle|ceremon(?:y|ies)|cadence|onboarding|roles (?:and|&) responsibilities|responsibilities|ways of working|how we (?:work|plan|prioriti[sz]e|review|communicate|decide)|(?:contribution|review|coding|writing|process) guidelines?|backlog|stand-?ups?|retro(?:spective)?s?|check-?ins?|grooming|refinement|triage|board columns|definition of ready|code review|branching|pull requests?|escalation|communication channels?|our pledge|enforcement|reporting|expectations|hiring|who does what|rituals|slack channels?|planning|govern(?:ance|ing bod(?:y|ies))|steering committee|voting|membership)\b/gm,
        0.75,
        0.75,
        4,
      ),
      opens(
        anyCase(
          /\bthis (?:document|page|guide|handbook|policy) (?:describes|explains|outlines|defines|covers|documents|says|tells|shows|sets out) (?:what (?:we|you) do (?:with|when|if|about)|what happens (?:to|when|with|after)|why and how|when|how|the (?:process|workflow|steps|way|lifecycle|polic|guideline|standard|convention))/,
        ),
        2.5,
      ),
    ),
  },
  {
    name: localisable('how specs are written'),
    genre: 'process',
    points: total(
      headed(
        /^(?:what (?:is|are|makes)|why (?:write|do we write)|how to (?:write|create|structure)|(?:parts|components|structure|elements|anatomy) of|(?:tips|tools|best practices|steps) for|writing|creating) (?:\w+ )*(?:prds?|product requirements? documents?|user stor(?:y|ies)|(?:product |feature )?specs?|one-?pagers?|pitch(?:es)?|pr-?faqs?)\b|^prd (?:creation|writing|review) process$/gm,
        5,
        2,
        9,
      ),
      // "Define the goals", "List the requirements": its sections tell how to fill those of a spec. A filled-in template may have kept one.
      (traits) =>
        traits.advice + traits.aboutSpecs + traits.prompts < Math.max(2, traits.statements * 0.1)
          ? 0
          : steps(count(traits.headings, fillsPart), [2, 2], [3, 4], [4, 5]),
      (traits) => steps(countKinds(traits.headings, criteriaOfGood), [3, 2], [4, 4], [5, 6]),
      // "What goes in", "Who reads it": of a paper that somebody is to write.
      headed(
        /^what (?:goes|belongs|does(?:n't| not) (?:go|belong)) in(?:to (?:it|one|an? \w+)|side)?$|^who (?:reads|writes|approves|reviews|signs off) (?:it|them|one|an? \w+)$|^when (?:to write|(?:do )?(?:we|you) (?:need|write)) (?:one|it|an? \w+)$|^an? (?:good|bad) (?:one|example)$|^how long(?: (?:it|one) (?:is|should be))?$/gm,
        1.5,
        2,
        6,
      ),
      opens(anyCase(/\bas an? ?[<[{(_*]{1,3}[^>\]})\n]{2,40}[>\]})_*]{1,3},?\s{1,3}i (?:want|need|can|would like)\b[^\n[<{]{0,10}[<[{(_*]/), 2),
    ),
  },
  {
    name: localisable('questions to put to people'),
    genre: 'process',
    points: (traits) => (traits.roles.has('faq') ? 0 : often('questions', 5, [0.35, 2], [0.45, 5])(traits)),
  },
  {
    name: localisable('what to do with the outline'),
    genre: 'template',
    points: opens(anyCase(/\b(?:use|copy|fill in|duplicate) this (?:outline|template|page|document|form|brief|format|structure)\b|\bone-page template\b/), 4),
  },
  {
    name: localisable('prompts to fill in'),
    genre: 'template',
    points: often('prompts', 3, [0.2, 2], [0.3, 4], [0.4, 7]),
  },
  {
    name: localisable('blanks to fill in'),
    genre: 'template',
    points: ({ blanks, places, unnamed }) => (blanks >= 10 ? steps(blanks / places, [0.5, 5], [0.7, 8]) + (unnamed && blanks >= places * 0.5 ? 2.5 : 0) : 0),
  },
  {
    name: localisable('instructions for an assistant or an issue form'),
    genre: 'template',
    points: total(
      ({ keys }) => (keys.has('name') && keys.has('about') ? 8 : 0),
      ({ keys }) =>
        ['allowed-tools', 'alwaysapply', 'globs', 'argument-hint'].some((key) => keys.has(key)) ||
        (keys.has('name') && keys.has('description') && !keys.has('title'))
          ? 4
          : 0,
      opens(
        anyCase(
          /\byou are (?:(?:an? |the )(?:expert|senior|experienced|assistant|ai|product manager)|helping the user)\b|\byour (?:job|task|role) is to\b|\$ARGUMENTS\b/,
        ),
        5,
      ),
    ),
  },
  {
    name: localisable('a research report'),
    genre: 'research',
    points: total(
      headed(
        /^(?:(?:research )?method(?:s|ology)?|participants?|recruitment(?: .*)?|(?:key |research |main )?findings|recommendations|key takeaways|takeaways|limitations(?: of .*)?|research (?:questions|goals|objectives|plan)|who we talked to|interview (?:questions|guide|script)|conversation guide|discussion guide|tasks|themes|session .*|warm-?up(?: questions)?|intro(?:duction)? script|further research|next steps for research|details of findings|moderator .*|conclusions?)$/gm,
        0.75,
        1.25,
        7,
      ),
      opens(
        anyCase(
          /\b(?:research|usability|field) (?:report|study|findings)\b|\b(?:reading|review|summary|synthesis) of \d+ (?:studies|papers|articles|trials)\b|\bfieldwork\b|\bwe (?:talked|spoke) (?:to|with) \d+ participants\b/,
        ),
        2,
      ),
    ),
  },
  {
    name: localisable('a report of an incident'),
    genre: 'other',
    // One of these again and again is a part of something else: each use case has its trigger.
    points: ({ headings }) => steps(countKinds(headings, ofIncidents), [2, 2], [3, 4], [4, 6], [5, 7]),
  },
  {
    name: localisable('steps for operators'),
    genre: 'runbook',
    points: headed(
      /^(?:alerts?|symptoms?|diagnos(?:is|tics|e)|mitigation|escalation|rollback|verification|recovery|troubleshooting|severity|on-?call|dashboards?|restore|backup)\b/gm,
      0,
      1.5,
      6,
    ),
  },
  {
    name: localisable('periods of a roadmap'),
    genre: 'other',
    points: ({ headings, headingCount, stages }) => {
      const periods =
        count(
          headings,
          /^(?:(?:q[1-4]|h[12])[ /'-]*(?:fy)?\d{2,4}.*|(?:fy)?\d{4}[ /-]*(?:q[1-4]|h[12]).*|now|next|later|short[- ]term|mid[- ]term|long[- ]term|v\d+(?:\.\d+)*|milestone \d.*|phase \d.*|\d{4}|backlog|completed|done|in progress|planned)$/gm,
        ) - stages
      // The phases of a brief's plan are a few headings among others.
      return periods < headingCount * 0.25 ? 0 : Math.min(5, Math.max(0, periods - 1))
    },
  },
  {
    name: localisable('a backlog of ideas'),
    genre: 'other',
    points: (traits) =>
      isUnframed(traits)
        ? hits(
            traits.headings,
            /^(?:(?:high|medium|low|top|no)(?:er|est)? priority|p[0-4]\b.*|(?:maybe |much )?later|some ?day.*|nice[- ]to[- ]haves?|wish ?list|(?:other |more |future |feature |random )?ideas|ice ?box|backlog|quick wins|brainstorm(?:ing)?|unsorted|future(?: features)?)$/gm,
            1.5,
            1.5,
            5,
          ) + often('efforts', 4, [0.2, 1.5], [0.4, 2.5])(traits)
        : 0,
  },
  {
    name: localisable('a post on a site'),
    genre: 'post',
    points: total(
      opens(
        anyCase(
          /^\W*(?:posted (?:by|on|in)|filed under:?|published (?:on|in)) [^\n]{2,80}$|\bon (?:the|our) (?:\w+ )?blog\W*$|^\W*to\W*:? ?(?:all (?:staff|colleagues|employees|teams|customers|members|users)|every(?:one|body))\b|^\W*dear (?:all|colleagues|customers|members|users|staff|everyone|friends)\b|\bsubscribe to (?:our|the|my)\b/m,
        ),
        2,
      ),
      ({ keys }) =>
        keys.has('date') && ['tags', 'categories', 'category', 'permalink', 'slug', 'excerpt', 'author'].some((key) => keys.has(key)) && !keys.has('status')
          ? 2.5
          : 0,
    ),
  },
  {
    name: localisable('what it calls itself'),
    genre: 'other',
    points: opens(
      anyCase(
        /\bthis (?:kep|adr|eip|design doc(?:ument)?|technical (?:design|spec\w*)|postmortem|runbook|policy|blog post|changelog|template|package|library|crate|plugin|repo(?:sitory)?|module|report|study|roadmap|glossary)\b|\bgoal of this adr\b|\bpurpose of this (?:design|rfc|adr)/,
      ),
      2,
    ),
  },
  ...officeSignals,
  ...shortSignals,
]
