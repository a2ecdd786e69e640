import { describe, expect, it } from 'vitest'
import { countParts } from '../../src/spec/genre-parts.js'
import type { Signal } from '../../src/spec/genre-signal.js'
import { otherSignals } from '../../src/spec/genre-signals-other.js'
import { proseSignals, structureSignals } from '../../src/spec/genre-signals-spec.js'
import type { Traits } from '../../src/spec/genre-traits.js'
import { traits } from './traits.js'

const signals: readonly Signal[] = [...otherSignals, ...proseSignals, ...structureSignals]
function pointsOf(name: string, headings: string, shown: Partial<Traits> = {}): number {
  const signal = signals.find((one) => one.name === name)
  if (!signal) throw new Error(`no signal: ${name}`)
  return signal.points(traits({ headings, ...shown }))
}

/** Beside a heading that counts already, these count, too, and those do not. */
function counts(name: string, known: string, yes: readonly string[], no: readonly string[] = [], shown: Partial<Traits> = {}): void {
  describe(name, () => {
    const alone = pointsOf(name, known, shown)
    it.each(yes)('counts: %s', (heading) => expect(pointsOf(name, `${known}\n${heading}`, shown)).toBeGreaterThan(alone))
    it.each(no)('does not count: %s', (heading) => expect(pointsOf(name, `${known}\n${heading}`, shown)).toBe(alone))
  })
}

counts(
  'version headings',
  '1.0.0',
  ['v2.11', '[v2.1.14]', '2.1 (june)', '2.1 – june', '2.1-june', '2.1.0-rc', 'version 12', 'release 3rd', 'unreleased', '[unreleased]', 'lamp@10.12.13'],
  ['my 2.1', '2 lamps', '2.1 lamps', 'version of may', 'the unreleased', 'unreleased lamps', 'lamp@1.2'],
)
counts(
  'lists of changes',
  'added',
  ['bug fixes', 'bugfixes', 'feature', 'features', 'new feature', 'new features', 'known issues', "what's changed", 'patch changes'],
  ['we added', 'added lamps', 'new lamps'],
)
counts(
  'dated entries',
  '2024-05-12',
  [
    'monday, 2024-05-13',
    'fri 2024-05-13',
    'tue 13.05.24',
    '13/5/2024',
    '1.12.2024',
    '12th may',
    '1st june',
    '3 october',
    'may 12',
    'may 12th',
    'september 3, 2024',
    'sep. 3',
    'jan 3rd 2024',
    'week of june',
    'sprint 12',
    'day 3',
  ],
  ['on 2024-05-12', 'the 12th may', '12 lamps', 'may lamps', 'weekly', 'monday'],
)
counts(
  'minutes of a meeting',
  'agenda',
  [
    'minutes of lamps',
    'meeting minutes',
    'minutes of meeting',
    'action item',
    'action items',
    'actions',
    'discussion',
    'discussion points',
    'demo',
    'demos',
    'carryover',
    'carry over',
    'shoutouts',
    'shout-outs',
    'participants',
    'present',
    'what went wrong',
  ],
  ['our agenda', 'participants of may', 'presents', 'demos of lamps'],
)
counts(
  'a decision record',
  'considered options',
  ['decision', 'decisions', 'decision outcome', 'decision drivers', 'negative consequences', 'pros and cons', 'pros and cons of lamps', 'deciders', 'status'],
  ['our decision', 'decision of may', 'status of lamps'],
)
counts(
  'sections of an RFC',
  'prior art',
  ['guide-level explanation', 'reference-level explanation', 'backward compatibility', 'backwards compatibility', 'drawbacks', 'type of change'],
  ['our drawbacks', 'drawbacks of lamps'],
)
counts(
  'sections of an enhancement proposal',
  'alpha',
  [
    'notes/constraints/caveats',
    'notes/constraints/caveats (optional)',
    'upgrade strategy',
    'downgrade / upgrade strategy',
    'production readiness review questionnaire',
    'infrastructure needed',
    'infrastructure needed (optional)',
    'operational aspects',
    'operational aspects of lamps',
    'test plan',
    'e2e test plan',
    'manual test plan',
    'manually test plan',
    'implementation details',
    'ga',
  ],
  ['lamps of ga', 'beta lamps', 'their test plan', 'test plan for may'],
)
counts(
  'sections of a technical design',
  'api design',
  [
    'proposed design',
    'high-level architecture',
    'low-level design',
    'failure modes',
    'failure modes and lamps',
    'capacity',
    'capacity planning',
    'load test',
    'load tests',
    'load testing',
    'wire format',
  ],
  ['our api design', 'api design of lamps'],
)
counts(
  'installation and use',
  'usage',
  [
    'install',
    'installation',
    'installing lamps',
    'quick install',
    'basic usage',
    'quickstart',
    'quick start',
    'licence',
    'license',
    'acknowledgments',
    'acknowledgements',
    'build',
    'building from source',
    'build from source',
    'running test',
    'running the tests',
    'running locally',
    'running the app on a lamp',
    'run the lamp',
    'development',
    'development setup',
    'setup',
    'set up',
    'tech stack',
    'technology stack',
    'technologies',
    'technologies used',
    'built with',
    'author',
    'authors',
    'about',
    'about the project',
    'additional resources',
    'further reading',
    'example',
    'examples',
    'maintainer',
    'maintainers',
  ],
  ['our usage', 'usage of lamps', 'run the red lamp'],
)
counts(
  'lessons and steps',
  'tips',
  [
    'prerequisite',
    'before you begin',
    'step 1',
    'step 12: lamps',
    "what you'll learn",
    'what you will need',
    'exercise',
    'exercises',
    'cleanup',
    'clean up',
    'how to ring',
    'try it',
    'try it now',
    'when to use',
    'when to use lamps',
    'example',
    'examples',
    'common issues',
    'overview of the lamps',
    'output',
    'output format',
  ],
  ['our tips', 'tips for lamps', 'overview of lamps'],
)
counts(
  'who stands behind it',
  'about us',
  ["who's behind it", 'who is behind lamps', 'contact', 'contact us', 'our history', 'join us'],
  ['all about us', 'about us all', 'our lamps'],
)
counts(
  'a report of an incident',
  'trigger',
  ['root cause', 'root causes', 'incident timeline', 'what went well', 'what went wrong', 'lessons learned'],
  ['our trigger', 'triggers', 'trigger of lamps'],
)
counts(
  'a research report',
  'themes',
  [
    'method',
    'methods',
    'methodology',
    'research method',
    'participant',
    'participants',
    'recruitment',
    'recruitment of bakers',
    'findings',
    'key findings',
    'limitations',
    'limitations of it',
    'session 1',
    'warmup',
    'warm-up',
    'warmup questions',
    'warm-up questions',
    'intro script',
    'introduction script',
    'moderator notes',
    'conclusion',
    'conclusions',
  ],
  ['our themes', 'themes of lamps'],
)
counts(
  'sections of an RFC',
  'copyright',
  ['rationale and alternatives', 'unresolved questions', 'implementation history', 'iana considerations'],
  ['lamps and rationale'],
)

counts('version headings', '1.0.0', ['2.1(june 3)', '2.1  - june', '12.14', 'version 2'], ['my version 2', 'my lamp@1.2.3 of may', 'version two'])
counts('dated entries', '2024-05-12', ['3 oct', 'may 12th, 2024'], ['may 2024', '3 lamps of may'])
counts('minutes of a meeting', 'agenda', ['present'], ['present state', 'my present'])
counts(
  'steps for operators',
  'restore',
  [
    'alert',
    'alerts',
    'symptom',
    'symptoms of it',
    'diagnosis',
    'diagnostics',
    'diagnose it',
    'mitigation',
    'oncall',
    'on-call',
    'dashboard',
    'dashboards',
    'backup of may',
  ],
  ['our alerts', 'alerting', 'the backup'],
)
counts(
  'periods of a roadmap',
  'now\nnext',
  [
    'q2 2024',
    "q2 '24",
    'q1/24 and on',
    'h1 2024',
    'h2fy24',
    'q3 fy2024: lamps',
    'fy2024 / q1',
    '2024q1: lamps',
    '2024-h2',
    'short term',
    'short-term',
    'mid term',
    'mid-term',
    'long term',
    'long-term',
    'v2',
    'v12',
    'v2.1',
    'v12.13.14',
    'milestone 3',
    'milestone 12: lamps',
    'phase 1',
    'phase 2: lamps',
    '2025',
    'later',
    'completed',
    'in progress',
    'planned',
  ],
  [
    'q5 2024',
    'h3 2024',
    'q1 3 lamps',
    'my q1 2024',
    'now or never',
    'short lamps',
    'v two',
    'vx.1',
    'milestone of may',
    'phase out',
    '20',
    '20255',
    'years',
    'the backlog',
    'done it',
  ],
)
counts(
  'a backlog of ideas',
  'brainstorm',
  [
    'high priority',
    'higher priority',
    'highest priority',
    'lower priority',
    'no priority',
    'p0',
    'p4: lamps',
    'later',
    'maybe later',
    'much later',
    'someday',
    'some day, lamps',
    'nice to have',
    'nice-to-haves',
    'wishlist',
    'wish list',
    'ideas',
    'other ideas',
    'random ideas',
    'icebox',
    'ice box',
    'quick wins',
    'brainstorming',
    'unsorted',
    'future',
    'future features',
  ],
  ['our brainstorm', 'brainstorm of may', 'p7', 'pq', 'nice lamps', 'big ideas', 'priority', 'future lamps', 'any day'],
)
counts(
  'talk of investors and capital',
  'moat',
  [
    'ask',
    'the ask',
    'our ask',
    'funding ask',
    'investment ask',
    'use of funds',
    'funding',
    'funding of lamps',
    'fundraising',
    'fund-raising',
    'investment of may',
    'traction',
    'traction so far',
    'revenue projection',
    'revenue projections',
    'financials',
    'financial plan of may',
    'founders',
    'our founders',
    'the founders',
    'exit thesis',
  ],
  ['the moat', 'moat of lamps', 'my ask', 'asked', 'founders of lamps', 'attraction', 'revenue', 'financial lamps'],
  { capital: 3 },
)
counts(
  'a job to apply for',
  'you',
  [
    'about you',
    'the role',
    'your tasks',
    'what you do',
    "what you'll do",
    'what you will bring',
    'we offer',
    'what we offer',
    'how to apply',
    "who we're looking for",
    'who we are looking for',
    'perks',
    'perks of it',
    'in your first year',
    'in your first month',
    'in your first months',
    'in your first 3 days',
    'in your first 100 days',
  ],
  ['for you', 'you all', 'role', 'your lamps', 'what you would do', 'in your first lamps', 'in your first three days'],
  { hiring: 3, addresses: 15 },
)
counts(
  'how a team works',
  'cadence',
  [
    'a process',
    'our processes',
    'life cycle',
    'lifecycle of lamps',
    'ceremony',
    'ceremonies',
    'how we prioritise',
    'how we prioritize lamps',
    'review guideline',
    'coding guidelines',
    'standup',
    'stand-ups',
    'stand-up',
    'a retro',
    'retros',
    'retrospective',
    'retrospectives',
    'checkin',
    'check-in',
    'check-ins',
    'pull request',
    'pull requests',
    'communication channel',
    'communication channels',
    'slack channel',
    'slack channels',
    'roles & responsibilities',
    'roles and responsibilities',
    'onboarding',
    'planning',
  ],
  ['lamps', 'processor', 'how we bake', 'lamp guidelines', 'standing', 'retrofit', 'lifeless'],
)
counts('installation and use', 'usage', ['basic usage'], ['very basic usage'])
counts('lessons and steps', 'tips', ['step 12 of it'], ['steps of it', 'two step 1'])
counts('a research report', 'themes', ['session of may'], ['sessions'])
counts(
  'figures and how to take them',
  'metrics\nlamps',
  [
    'kpi',
    'kpis',
    'a metric',
    'our metrics',
    'measure',
    'measures of lamps',
    'measurement',
    'measurements',
    'target',
    'targets',
    'dashboard',
    'dashboards',
    'telemetry',
    'analytics',
    'event',
    'events',
    'survey',
    'surveys',
    'calculate it',
    'probe',
    'probes',
  ],
  ['measured lamps', 'eventful', 'bread'],
)
counts(
  'how it is built',
  'bread\nlamps',
  [
    'our architecture',
    'data model',
    'datamodel',
    'dataflow',
    'data structure',
    'data structures',
    'schema',
    'schemas',
    'an api',
    'apis',
    'endpoint',
    'endpoints',
    'class',
    'classes',
    'module',
    'modules',
    'component',
    'components',
    'interface',
    'interfaces',
    'type',
    'types',
    'function',
    'functions',
    'method',
    'methods',
    'event',
    'events',
    'queue',
    'queues',
    'service',
    'services',
    'tech stack',
    'technology stack',
    'technical approach',
    'class diagram',
    'sequence-diagram',
    'use case diagram',
    'use-case diagrams',
    'entity relationship diagram',
    'er diagrams',
    'unit test',
    'unit tests',
    'memory',
  ],
  ['butter', 'typed bread', 'data bread', 'tech bread', 'a diagram', 'classical bread', 'functional bread'],
)

counts(
  'functional requirements',
  'functional requirements of bread',
  [
    'functional requirement',
    'nonfunctional requirements',
    'non-functional requirements',
    'business requirement',
    'user requirements of may',
    'ux-requirements',
    'high-level requirements',
    'core and nonfunctional requirements',
    'key and non-functional requirement',
    'functional',
    'nonfunctional',
    'non-functional',
  ],
  ['our user requirements', 'functional lamps', 'very functional', 'lamp requirements', 'and functional'],
)
counts(
  'what has to be there',
  'mvp page',
  [
    'required page',
    'required pages',
    'v1 screen',
    'v1 screens of may',
    'launch feature',
    'launch features',
    'planned functionality',
    'mvp lamp pages',
    'mvp lamp & screens',
    'mvp pages and screens',
    'mvp lamp and page',
  ],
  ['our mvp pages', 'mvp lamps', 'mvp red lamp page', 'mvp pager'],
)
counts(
  'acceptance criteria',
  'done when',
  ['acceptance', 'acceptance criteria', 'acceptance of lamps', 'definition of done', 'must have', 'must-have', 'must haves', 'must-haves of may'],
  ['our acceptance', 'the must-haves', 'must be', 'accept'],
)
counts(
  'a pitch with an appetite',
  'appetite',
  ['rabbit hole', 'rabbit holes', 'nogo', 'no-go', 'nogos', 'no-gos', 'breadboard', 'breadboards', 'fat marker sketch', 'fat marker sketches'],
  ['our appetite', 'the no-gos', 'rabbits'],
)
counts(
  'vision and strategy of a product',
  'positioning',
  [
    'vision',
    'product vision',
    'our mission',
    '3-year strategy',
    '12 years vision',
    '5 year mission',
    'current positioning',
    'guiding values',
    'what we are not doing',
    "what we're not working on in may",
    'where we are now',
    'where we are headed in may',
    "what's next",
    "what's next and why",
    "what's next, lamps & why",
    'thesis',
    'product thesis',
    'unique selling point',
    'unique selling points',
    'usp',
    'usps',
    'pain point',
    'pain points',
    'maturity',
    'maturity plan',
  ],
  ['big vision', 'vision of lamps', 'positioning of lamps', 'x-year strategy', '3 lamps vision', 'what we are doing', "what's next in may", 'lamp thesis'],
)
counts(
  'value for the business or its users',
  'business value',
  [
    'user benefit',
    'user benefits of may',
    'customer outcome',
    'public outcomes',
    'business goal',
    'business goals',
    'user need',
    'user needs',
    'customer pain',
    'customer pain points',
    'desired outcome',
    'desired lamp outcomes',
    'undesired outcomes of may',
    'value proposition',
    'value propositions of may',
    'description & value',
    'business description & value',
    'benefit',
    'benefits of may',
  ],
  [
    'our business value',
    'user lamps',
    'lamp goals',
    'all desired outcomes',
    'desired lamps',
    'our value proposition',
    'full description & value',
    'more benefits',
  ],
)
counts(
  'how people use it',
  'ux',
  [
    'user experience',
    'the user journey',
    'user journeys',
    'user flow',
    'user flows',
    'user scenario',
    'user scenarios',
    'user interface',
    'ui of lamps',
    'persona',
    'our personas',
    'wireframe',
    'wireframes',
    'mockup',
    'mockups',
    'mock-up',
    'mock-ups',
    'golden path',
    'user can',
    'user cans',
    'user goal',
    'user goals',
  ],
  ['user', 'luxury', 'personal lamps', 'user canteen'],
)
counts(
  'headings of a proposal',
  'why now',
  [
    'what it does',
    'what the lamp does to us',
    'what a lamp provides',
    'what an oven provide',
    'what each lamp gets',
    'what this get',
    'what it see',
    'what it sees',
    'what it add',
    'what it adds to us',
    'what it is not',
    'what it show',
    'what it shows',
    "what we'd build",
    "where i'll begin",
    'how we could do it',
    'what we would like',
    'how i will bake',
    'what we want',
    'what we propose',
    'where we plan to bake',
    'what we might do',
    'what i need',
    'what must ring',
    'what should ring',
    'what has to ring',
    'what needs to ring',
    'what could go wrong',
    'who would bake',
    'who has it',
    'who it is for',
    "who it's for in may",
    'who is it for',
    'who hurts',
    'what ovens have to do',
    'what ovens has to reach',
    'what old ovens need to be',
    'what x needs to change',
    'what an oven needs to achieve in may',
    'not in it',
    'not in may 2024',
    'not in the first round',
    'why bother',
    'why not lamps',
    'why anyone bakes',
  ],
  [
    'and what it does',
    'what lamps do',
    'what the old lamp does',
    'how we bake',
    'see how we would bake',
    'and what must ring',
    'what muster',
    'and who has it',
    'who bakes',
    'and what ovens have to do',
    'what very old ovens have to do',
    'what ovens have to ring',
    'not in scope',
    'not in the first round of may',
    'and not in may',
    'and why now',
    'why lamps',
  ],
)
counts(
  'features still to build',
  'todo: lamps',
  ['planned feature', 'proposed: lamps', 'future (feature) lamps', 'todo feature', 'future:'],
  ['our todo: lamps', 'todo lamps', 'planned lamps'],
)

describe('a bug and its fix', () => {
  const points = (headings: string) => pointsOf('a bug and its fix', headings, { roles: new Set(['solution'] as const) })
  it.each([
    'the bug',
    'symptom',
    'symptoms',
    'steps to reproduce',
    'expected behaviour',
    'actual behavior',
    'current behavior',
    'what goes wrong',
    'the fix',
    'proposed fix',
  ])('%s', (heading) => expect(points(`lamps\n${heading}\nbread`)).toBe(1.5))
  it.each(['of the bug', 'the bug of may', 'symptomatic', 'behavior'])('not %s', (heading) => expect(points(heading)).toBe(0))
})

describe('a press release with an FAQ', () => {
  const points = (headings: string, ...roles: 'faq'[]) => pointsOf('a press release with an FAQ', headings, { roles: new Set(roles) })
  it.each(['press release', 'pr', 'our press release', 'draft pr'])('%s', (heading) => expect(points(`lamps\n${heading}\nbread`, 'faq')).toBe(5))
  it('is one by half without questions, and none without a press release', () => {
    expect(points('press release')).toBe(2)
    expect(points('press release of may', 'faq')).toBe(2)
    expect(points('our press release')).toBe(0)
    expect(points('pr')).toBe(0)
    expect(points('lamps', 'faq')).toBe(0)
    expect(points('prs', 'faq')).toBe(0)
    expect(points('the old pr', 'faq')).toBe(0)
    expect(points('the old press release of may', 'faq')).toBe(0)
  })
})

describe('a hypothesis with its test', () => {
  it.each(['hypothesis', 'hypotheses of may', 'our hypothesis'])('%s', (heading) => expect(pointsOf('a hypothesis with its test', `lamps\n${heading}`)).toBe(2))
  it.each(['the hypothesis', 'hypothetical'])('not %s', (heading) => expect(pointsOf('a hypothesis with its test', heading)).toBe(0))
})

describe('page for page, what is and what is to be', () => {
  const points = (headings: string, shown: Partial<Traits> = {}) => {
    const last = signals.filter(({ name }) => name === 'headings of a proposal').at(-1)
    return last?.points(traits({ headings, interfaces: 12, ...shown }))
  }
  it.each(['existing page', 'current page', 'today', "today's page", 'today’s page', 'todays page', 'as is', 'as-is', 'now', 'before'])('%s', (heading) =>
    expect(points(`lamps\n${heading}\nnew`)).toBe(2),
  )
  it.each(['alteration: red', 'alterations', 'proposed page', 'new page', 'to be', 'to-be', 'change', 'changes to it', 'after', 'planned page'])(
    '%s',
    (heading) => expect(points(`lamps\nnow\n${heading}`)).toBe(2),
  )
  it('is about what people see, and has both', () => {
    expect(points('now\nafter', { interfaces: 11 })).toBe(0)
    expect(points('now\nlamps')).toBe(0)
    expect(points('lamps\nafter')).toBe(0)
    expect(points('and now\nafter')).toBe(0)
    expect(points('now\nand after')).toBe(0)
    expect(points('as lamps is\nafter')).toBe(0)
  })
})

describe('a mail that hands out work', () => {
  const head = 'From: Ana\nTo: Ben\n'
  const points = (opening: string, shown: Partial<Traits> = {}) => pointsOf('decisions on what to build', '', { opening, ...shown })
  it.each(['From: Ana\nTo: Ben\n', 'Subject: lamps\nCC : Ben\n', '**Re:** lamps\n> From: Ana\n', 'lamps\nto: Ben\nre: lamps\n'])('begins with %j', (fields) =>
    expect(points(`${fields}The scope of the app, with a quote.`)).toBe(3),
  )
  it.each([
    'an estimate',
    'estimates',
    'the requests',
    'plan it in',
    'plan that in',
    'a refinement',
    'a requirement',
    'requirements',
    'a quote',
    'we make it',
    'I’ll add it',
    "we'll build it",
    'we will have it',
    'I want to make it',
    'we have to add it',
    "we'd like to build it",
    'we’d like to build it',
    'an MVP',
    'a pilot',
    'goes live on Monday',
    'has to run by May',
    'has to be ready',
    'has to be live',
    'a freeze',
  ])('hands out %s', (words) => expect(points(`${head}The scope of the app, and ${words}.`)).toBe(3))
  it.each([
    'portal',
    'screen',
    'screens',
    'tool',
    'site',
    'system',
    'configurator',
    'page',
    'button',
    'buttons',
    'booking',
    'bookings',
    'mail with lamps',
    'export',
    'phone',
    'form',
    'list',
  ])('is about the %s', (word) => expect(points(`${head}The scope of the ${word}, and a quote.`)).toBe(3))
  it.each([
    'From: Ana\nThe scope of the app, with a quote.',
    'Sent from: Ana\nGone to: Ben\nThe scope of the app, with a quote.',
    'From Ana\nTo Ben\nThe scope of the app, with a quote.',
    `${head}The scope of the app.`,
    `${head}The scope of the oven, with a quote.`,
    `${head}Subject: [PATCH] app\nThe scope of the app, with a quote.`,
    `${head}Subject: patch the app\nThe scope of the app, with a quote.`,
    `${head}**Subject** : RE: my small patch\nThe scope of the app, with a quote.`,
    `${head}The scope of the app, with a quote. Unsubscribe here.`,
    `${head}The scope of our newsletter app, with a quote.`,
  ])('hands out none: %j', (opening) => expect(points(opening)).toBe(0))
  it('has some text, and is not about machines', () => {
    const mail = `${head}The scope of the app, with a quote.`
    expect(points(mail, { statements: 10 })).toBe(3)
    expect(points(mail, { statements: 9 })).toBe(0)
    expect(points(mail, { mechanics: 20 })).toBe(0)
  })
})

describe('parts of a brief', () => {
  it.each([
    'goal',
    'our goals',
    'objective',
    'aim of it',
    'desired outcome',
    'purpose of lamps',
    'target audience',
    'target audiences',
    'intended user',
    'primary customer',
    'secondary group',
    'target market',
    'target demographic',
    'target demographics',
    'persona',
    'user persona',
    'user group',
    'our user groups',
    'beneficiary',
    'beneficiaries',
    'who it is for',
    'problem',
    'problems',
    'the problem with lamps',
    'core problem of lamps',
    'a problem statement',
    'lamp problems to solve',
    'pain point',
    'painpoints',
    'user need',
    'client needs',
    'opportunity',
    'the opportunities',
    'challenge',
    'challenges',
    'solution',
    'our solutions',
    'a solution overview',
    'lamp project summary',
    'concept',
    'core idea',
    'high-level vision',
    'high concept',
    'vision statement',
    'value proposition',
    'selling point',
    'differentiator',
    'differentiators',
    'differentiation',
    'key feature',
    'main features of lamps',
    'core functionality',
    'basic functionalities',
    'stretch goals for may',
    'feature',
    'functionality',
    'functionalities',
    'requirement',
    'lamp requirements',
    'functional',
    'nonfunctional',
    'non-functional',
    'must-have lamps',
    'nice to haves',
    'nice-to-have',
    'could haves',
    'user story',
    'user stories of may',
    'a use cases',
    'use-cases',
    'scope',
    'scope of it',
    'lamp scope',
    'the mvp of may',
    'nongoals',
    'non-goal',
    'non-goals',
    'what the lamp does not do',
    'it is not a lamp',
    'this does not ring',
    'success metric',
    'lamp success metrics',
    'a success measure',
    'success indicator',
    'metric',
    'kpi',
    'kpis of may',
    'how we know',
    'how do we measure',
    'how we will measure',
    'expected outcome',
    'expected benefit',
    'expected results',
    'constraint',
    'an assumption',
    'dependencies',
    'potential risks',
    'risk',
    'lamp risks',
    'risk of lamps',
    'milestones',
    'rollout plan',
    'phase',
    'phases',
    'launch',
    'what the client wants',
    'what our customer need',
    'what users want',
    'what the user needs',
    'stakeholder',
    'stakeholders',
    'sponsor background',
    'competitor',
    'our competitors',
    'similar apps',
    'existing system',
    'existing systems',
    'alternatives',
    'alternatives considered',
    'visual style',
    'look & feel',
    'look and feel',
    'brand',
    'branding',
    'sitemap',
    'site map',
    'mockups',
    'mock-ups',
    'user flow',
    'user flows',
    'user journey',
    'core loop',
    'gameplay',
    'game play',
  ])('one: %s', (heading) => expect(countParts(`lamps\n${heading}\nbread`)).toBeGreaterThan(0))
  it.each([
    'lamps',
    'no goals yet',
    'solution of lamps',
    'featured lamps',
    'launch of lamps',
    'who bakes',
    'metrical lamps',
    'phases of lamps',
    'mobile brand',
    'users of lamps',
    'functional lamps',
    'pages of lamps',
  ])('none: %s', (heading) => expect(countParts(heading)).toBe(0))
  it('are counted once each', () => {
    expect(countParts('goals\nobjectives\npurpose')).toBe(1)
    expect(countParts('goals\nscope\nrisks\ntimeline')).toBe(4)
  })
})

describe('what it says at its beginning', () => {
  const opens = (name: string, opening: string) => pointsOf(name, '', { opening })
  it.each([
    ['sections of an RFC', '* RFC PR: 12'],
    ['sections of an RFC', 'KEP: 12'],
    ['sections of an RFC', 'kep-number: 12'],
    ['sections of an RFC', '- **Discussions-To**: a list'],
    ['sections of an RFC', 'in the sense of RFC2119'],
    ['sections of an RFC', 'in the sense of RFC 2119'],
    ['minutes of a meeting', '- **Participants**: Ana'],
    ['minutes of a meeting', 'Note taker: Ana'],
    ['minutes of a meeting', 'notetaker : Ana'],
    ['lessons and steps', 'In this quickstart we ring.'],
    ['lessons and steps', 'This page shows lamps.'],
    ['a page for investors', 'An investor-ready page'],
    ['a page for investors', 'An investor onepager'],
    ['a page for investors', 'An investor one-pager'],
    ['what to do with the outline', 'Copy this template.'],
    ['what to do with the outline', 'A one-page template'],
    ['a research report', 'A field study'],
    ['a research report', 'After our fieldwork'],
    ['instructions for an assistant or an issue form', 'You are an expert baker.'],
    ['instructions for an assistant or an issue form', 'Your task is to bake.'],
    ['what it calls itself', 'This design doc'],
    ['what it calls itself', 'This design document'],
    ['what it calls itself', 'In this technical spec'],
    ['what it calls itself', 'In this technical specification'],
    ['what it calls itself', 'In this repo'],
    ['what it calls itself', 'In this repository'],
    ['how a team works', 'This handbook covers the policies.'],
    ['how a team works', 'This document describes how'],
  ])('%s: %s', (name, opening) => expect(opens(name, opening)).toBeGreaterThan(0))
  it.each([
    ['sections of an RFC', 'The RFC: 12'],
    ['minutes of a meeting', 'The participants: Ana'],
    ['lessons and steps', 'In this lamp we ring.'],
    ['a page for investors', 'An investor page'],
    ['what to do with the outline', 'Read this template.'],
    ['a research report', 'A lamp study'],
    ['instructions for an assistant or an issue form', 'You are a baker.'],
    ['what it calls itself', 'This technical lamp'],
    ['how a team works', 'This document describes lamps.'],
  ])('%s, not: %s', (name, opening) => expect(opens(name, opening)).toBe(0))
})

describe('what a spec calls itself', () => {
  const points = (opening: string) => structureSignals.find(({ name }) => name === 'what it calls itself')?.points(traits({ opening }))
  it.each([
    'This product spec',
    'This product specification',
    'This product brief',
    'This product requirements document',
    'This product proposal',
    'This product proposals',
    'This feature spec',
    'This feature specs',
    'This feature brief',
    'In this pitch',
    'In this onepager',
    'In this one-pager',
    'We wrote up all of it as a one-pager',
    'It was rewritten into an onepager',
    'Made in a product spec',
    'Turned into a PRD',
  ])('outright: %s', (opening) => expect(points(opening)).toBe(2))
  it.each([
    'This spec',
    'This specification',
    'This proposal',
    'This document describes the product',
    'This document outlines the feature',
    'This document defines the features',
    'Feature: lamps',
    '# Lamps\n**Feature name:** lamps',
    'Feature : lamps',
  ])('by the way: %s', (opening) => expect(points(opening)).toBe(1))
  it.each(['This special lamp', 'This lamp', 'Our feature: lamps', 'The feature', 'Turned into a lamp', 'This document describes lamps'])(
    'not: %s',
    (opening) => expect(points(opening)).toBe(0),
  )
})

describe('put up for comments', () => {
  const points = (opening: string, headings = '') => pointsOf('a proposal for its users', headings, { people: 25, userWishes: 1, opening })
  it.each(['An RFC', 'A request for comment', 'Requests for comments', 'We propose lamps', 'This proposal'])('%s', (opening) => expect(points(opening)).toBe(5))
  it.each(['rationale and lamps', 'unresolved questions', 'prior art', 'abstract', 'drawbacks', 'proposal', 'alternatives'])(
    'by its headings, with %s',
    (heading) => expect(points('', `summary\nmotivation\n${heading}`)).toBe(5),
  )
  it.each(['our abstract', 'abstract lamps', 'lamps'])('not by its headings, with %s', (heading) =>
    expect(points('', `summary\nmotivation\n${heading}`)).toBe(0),
  )
})

describe('settled, and about what changes in the code', () => {
  const points = (words: string, status = 'Status: accepted') =>
    pointsOf('a decision record', '', { opening: `# Lamps\n${status}\nThe codebase, its schema, one migration, ${words}` })
  it.each([
    'a repo',
    'repos',
    'repositories',
    'migrations',
    'hard-coded',
    'an attribute',
    'attributes',
    'the frontend',
    'the front-end',
    'the backend',
    'the back-end',
    'an endpoint',
    'endpoints',
    'a module',
    'modules',
    'a library',
    'libraries',
    'deprecated',
    'deprecates it',
  ])('%s', (words) => expect(points(words)).toBe(3))
  it.each(['Status accepted', '* Status: superseded', '## Status\n\nRejected', 'Status : accepted'])('%j', (status) => expect(points('a repo', status)).toBe(3))
  it.each(['Status: proposed', 'The status: accepted', 'Status: not accepted', 'Statuses: accepted'])('not %j', (status) =>
    expect(points('a repo', status)).toBe(0),
  )
  it('with four such words', () => expect(points('lamps')).toBe(0))
  it.each(['Status: rejected', 'Status proposed', '- **Decision date** : deprecated', 'Deciders: accepted'])('a decision: %j', (status) =>
    expect(pointsOf('a decision record', 'lamp decision', { opening: `# Lamps\n${status}` })).toBe(2),
  )
  it.each(['The status: rejected', 'Status: red', 'Statuses: rejected'])('no decision: %j', (status) =>
    expect(pointsOf('a decision record', 'lamp decision', { opening: `# Lamps\n${status}` })).toBe(0),
  )
})
