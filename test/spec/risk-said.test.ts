import { describe, expect, it } from 'vitest'
import { calledOpen, discusses, filedUnder, isInvented, isMadeUp, onlySet, putBeforePeople, RiskSaid, testPlan, yetToBe } from '../../src/spec/risk-said.js'
import type { Risk } from '../../src/spec/risk-states.js'
import type { Role } from '../../src/spec/roles.js'
import { asks, sentences } from '../language/asks.js'
import { standing } from './standing.js'

const said = (text: string, role: Role = 'other', title = 'Notes') => new RiskSaid(standing(text, role, title), undefined)
const touches =
  (risk: Risk, role: Role = 'other') =>
  (text: string) =>
    said(text, role).touches[risk].touches

asks(
  'a heading over what is made up',
  (title) => isInvented(standing('Bells ring', 'other', title)),
  [
    ...sentences(
      'Our …',
      'persona, personas, testimonial, testimony, customer quote, customer quotes, scenario, scenarios, use case, use cases, user journey, customer journeys, example journey, sample journeys, vignette, vignettes, narrative, flow of events, precondition, postconditions, pre-conditions, post-condition, day in the life, elevator pitch, main flow',
    ),
    ...sentences(
      '…',
      'Press release, The press release, Internal press release, Draft press release, Mock press release, Future press release, The future press release, 3. Press release, 12 Press release, 3.1.2 Press release, **Press release, For immediate release',
    ),
  ],
  ['Our bells', 'Our press release', 'A lamp journey', 'The immediate release', 'Bells 3 press release'],
)

describe('what is made up', () => {
  const made = (text: string, role: Role = 'other', title = 'Notes') => isMadeUp(standing(text, role, title))
  it.each<[string, Role, boolean]>([
    ['Bells ring', 'story', true],
    ['| Bells | Oak |\n| --- | --- |\n| Red | 3 |', 'story', false],
    ['| Bells | Scenario |\n| --- | --- |\n| Red | 3 |', 'other', true],
    ['Scenario: bells ring', 'other', true],
    ['Bells: scenario', 'other', false],
    ['Bells ring', 'other', false],
  ])('%s (%s): %s', (text, role, yes) => expect(made(text, role)).toBe(yes))
  it.each([
    ['Personas', true],
    ['Press release', true],
    ['Bells', false],
  ])('beneath %s: %s', (parent, yes) => {
    const placed = standing('Bells ring', 'other', 'Oak')
    const above = { title: parent, role: 'other' as const, parent: undefined }
    expect(isMadeUp({ ...placed, section: { ...placed.section, parent: above } })).toBe(yes)
  })
})

asks(
  'a heading over comments',
  (title) => discusses.test(title),
  ['Comment', 'Comments', 'Discussion', 'Thread', 'Notes from the review', 'Notes from review', '**Comments**'],
  ['Comments on bells', 'Old comments', 'Notes'],
)
asks(
  'a heading over a plan to find out',
  (title) => testPlan.test(title),
  [
    ...sentences(
      'Our … plan',
      'validation, research, experiment, discovery, pilot, beta, A/B test, A/B-tests, A/B testing, A/B-testing, user test, user testing',
    ),
    ...sentences('Our pilot …', 'plan, method, methods, approach, design, setup, set-up'),
    ...sentences(
      '…',
      'Experiment, Experiments, The experiment, 3 Experiment, 3.12. Experiments, A/B test, A/B-tests, Pilot, The pilot:, Test method, Test methods',
    ),
  ],
  ['Our experiments', 'Experiment on bells', 'Our plan', 'Test methods of oak', 'All test methods', 'Pilot bells'],
)
asks(
  'what is yet to be',
  (text) => yetToBe.test(text),
  ['Bells, target: 12', 'It is to be red', 'It will be', 'It must be', 'It should be', 'If necessary'],
  ['It is red', 'On target'],
)
asks(
  'a day that is set',
  onlySet,
  [
    ...sentences('Bells … May', 'in, on 3, on 12., by, from, until'),
    ...sentences('Bells in …', 'Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec, January'),
  ],
  ['Bells in May: red', 'Bells of May', 'Bells in spring', 'Bells on 123 May'],
)
asks(
  'put before people',
  putBeforePeople,
  [
    ...sentences(
      '… bells with five nurses',
      'Test, Tests, Tested, Testing, Try, Tries, Tried out, Walk, Walks, Walk through, Walking through, Show, Shows, Shown, Showing, Put, Puts, Putting, Session, Sessions, Trial, Trials',
    ),
    ...sentences('Test bells … five nurses', 'with, to, by, before, in front of, on'),
    ...sentences('… the bells to five nurses', 'Walk, Walks, Walking'),
  ],
  ['Test bells with five lamps', 'Ring bells with five nurses', 'Test bells for five nurses', `Test ${'bells in a gale '.repeat(5)}with nurses`],
)

describe('the next few words say that it is not known', () => {
  it.each<[string, boolean]>([
    ['Bells ring. Untested.', true],
    ['Bells ring. It is red.', false],
    ['Bells ring.', false],
    ['Bells ring. Untested, and that with all of the lamps at once.', false],
  ])('%s: %s', (text, yes) => expect(calledOpen(standing(text))).toBe(yes))
})

asks(
  'within reach of people, and nowhere else',
  touches('usable'),
  [
    ...sentences(
      'Bells are accessible to …',
      'all, every baker, people, persons, blind bakers, deaf bakers, disabled bakers, screen readers, visually impaired, keyboard users, users with, those with, anyone with',
    ),
    'Bells are accessible',
  ],
  [
    ...sentences('Bells are accessible … oak', 'through, via, by, from, at, over, in, on, under, only, anywhere, anytime, within, to the, to'),
    'Bells are inaccessible from oak',
  ],
)
asks(
  'a namesake of a screen or a form',
  touches('usable'),
  ['The screen', 'A red screen'],
  [
    ...sentences('The … screen', 'legacy, old, wall, TV, LED, cinema, big, large'),
    ...sentences(
      'The …',
      'old screens, screen time, screen-share, screen sharing, screen record, screen recorded, screen recording, screen recordings, screen recorder, screen capture, screen-time',
    ),
    ...sentences('They … screen', 'record the, recorded your, recording their, records a, record entire, record the entire, record'),
    'They record the screens',
  ],
)
asks(
  'understanding that is the purpose',
  touches('usable'),
  [
    'It is hard to understand',
    ...sentences(
      'It helps bakers understand …',
      'how to use oak, how it works, the form, this screen, our page, the pages, the forms, the interface, the UI, the app, the tool, the layout, the label, the labels, the button, the buttons, the message, the warning, the warnings, the icon, the icons, the product, the system, it, what to do, what they see, what they must, what they should, where to',
    ),
  ],
  [
    ...sentences(
      'It … bakers understand oak',
      'helps, help, helping, lets, let, letting, enables, enable, enabling, empowers, empowering, empower, allows, allowing, gives, give, provides, provide, providing, needs, need, needed, wants, want, wanted, seeks, seek, seeking, try, tries, trying, hope, hopes, in order, used',
    ),
    'It helps bakers who understands oak',
  ],
)
asks(
  'a namesake of the making',
  touches('feasible'),
  ['A technical oak'],
  [
    ...sentences(
      'A technical …',
      'debt, lead, leads, leader, leaders, decision, decisions, skill, skills, support, writer, writers, user, users, audience, audiences, people, staff, founder, founders, jargon, term, terms, background, backgrounds, knowledge, expertise, interview, interviews, stakeholder, stakeholders',
    ),
    'A non-technical oak',
    'A nontechnical oak',
    'A non-technical user',
    'A technically-minded user',
    'A technically skilled user',
    ...sentences(
      'The … performance',
      'product, team, sales, business, employee, staff, student, school, campaign, marketing, financial, academic, athletic, job, work, learning, content, venue, store',
    ),
    ...sentences('The performance …', 'review, reviews, appraisal, appraisals, indicator, indicators, evaluation, evaluations'),
    ...sentences('It … trust', 'build, builds'),
    ...sentences('It builds …', 'trust, confidence, relationship, relationships, habit, habits, skill, skills, community, communities, momentum'),
  ],
)
asks(
  'a namesake of the house',
  touches('viable'),
  ['The security', 'The budget', 'The compliance'],
  [
    ...sentences(
      'The security …',
      'officer, officers, guard, guards, service, services, staff, personnel, camera, cameras, gate, gates, desk, desks, question, questions, code, codes, deposit, deposits, professionals, engineer, engineers, analyst, analysts, researcher, researchers, door, doors, system, systems, firm, firms, companies, updates, patch, patches, operations, alert, alerts, event, events, incident, incidents',
    ),
    ...sentences('The … security', 'social, job, food, home, homeland, national, financial'),
    ...sentences('The … budget', 'time, error, word, performance, latency, memory, frame, size, retry, token'),
    'The error budgets',
    ...sentences('Compliance with …', 'the plan, plan, routine, schedule, the habit, treatment, medication'),
  ],
)
asks(
  'a matter that is dealt with',
  touches('viable', 'requirement'),
  ['The pricing'],
  [
    ...sentences(
      'They … the pricing',
      'show, display, calculate, calculates, track, view, see, filter, export, highlight, manage, manages, configure, set, sets, enter, record, store, monitor, list, sort, edit, update, add, compare, search, visualise, visualize, analyse, analyze, predict, forecast, identify, identifies, summarise, summarize, create, import, generate, select, upload, group, split, log',
    ),
    ...sentences(
      'They see the …',
      'revenue, revenues, price, prices, priced, pricing, billing, cost, costs, budget, budgets, margin, margins, financial, finance, finances, fraud, fee, fees, invoice, invoices, contract, contracts, policy, policies, subscription, subscriptions, sales, marketing, moderation, commercial, insurance, tax, taxes, partner, partners, funding, tender, tenders, procurement, customer support, support team',
    ),
  ],
)
asks(
  'a matter in what it is called',
  touches('viable'),
  ['Tern rings with pricing', 'Tern is a bell with pricing'],
  [
    ...sentences('… is a pricing app', 'Tern, Tern Bell, It, This, **Tern'),
    ...sentences('Tern is … pricing app', 'a, an, the, our'),
    ...sentences(
      'Tern is a pricing …',
      'app, application, platform, tool, toolkit, tracker, system, CRM, ERP, service, assistant, dashboard, software, solution, marketplace, website, site, portal, engine, library, product, suite, extension, plugin, bot, agent, copilot, manager, game',
    ),
  ],
)

describe('what lies ahead', () => {
  const ahead = (text: string, role: Role = 'other', title = 'Notes') => said(text, role, title).ahead
  it.each([
    ...sentences(
      '… usability tests with members',
      'Conduct, Conducting, Run, Running, Do, Carry out, Carrying out, Hold, Perform, Organise, Organize, Scheduled, Plan, Execute, Start, Continue, Continuing, Regular, Remote, Quick, Further, More, Early, Weekly, Monthly, Two, Three, 12, An early, The, Some, Our, Some more remote, Usability: run, UX: conduct, Next: run, Plan: run, Todo: run, Validation: hold, Usable: run',
    ),
    ...sentences('Post-launch … tests', 'usability, user, prototype, accessibility'),
    ...sentences('… user tests', 'Post-launch, Pre-launch, Prelaunch, Post-release, Pre-release'),
    ...sentences('Two user …', 'test, tests, testing, study, studies, interview, interviews, research'),
    ...sentences('Two user tests … oak', 'with, on, of, in, for, by, before, after, among, at, to, every, each, once, next, this, as, and, using, - with'),
  ])('%s', (text) => expect(ahead(text)).toBe(true))
  it.each([
    'Two user tests went well',
    ...sentences('Two user tests, which … that it rings', 'show, shows, say, says, suggest, suggests, indicate, confirms'),
    'Bells with members',
  ])('not: %s', (text) => expect(ahead(text)).toBe(false))
  it('by where it stands', () => {
    expect(ahead('Bells ring', 'launch')).toBe(true)
    expect(ahead('Bells ring', 'timeline')).toBe(true)
    expect(ahead('We have repaired the bells', 'launch')).toBe(false)
    expect(ahead('Bells ring')).toBe(false)
    expect(ahead('Bells ring', 'other', 'Pilot')).toBe(true)
    expect(ahead('We have repaired the bells', 'other', 'Pilot')).toBe(false)
  })
})

describe('what has been done', () => {
  it.each<[string, boolean]>([
    ['Bells rang', true],
    ['Bells will be red', false],
    ['- [ ] Bells rang', false],
    ['- [x] Bells rang', true],
  ])('%s: %s', (text, yes) => expect(said(text).done).toBe(yes))
})

describe('the risk that something is filed under', () => {
  const row = (first: string) => `| Bells | Oak |\n| --- | --- |\n| ${first} | bells ring |`
  it.each<[string, string, Risk | undefined, string | undefined]>([
    ['Usability: bells ring', 'Notes', 'usable', 'bells ring'],
    ['Legal: bells ring', 'Notes', 'viable', 'bells ring'],
    ['Oak: bells ring', 'Notes', undefined, undefined],
    ['Bells ring', 'Usability', 'usable', 'Bells ring'],
    ['Bells ring', 'Legal', undefined, undefined],
    ['Feasibility: bells ring', 'Usability', 'feasible', 'bells ring'],
    [row('Usability'), 'Notes', 'usable', 'bells ring'],
    [row('Oak'), 'Notes', undefined, undefined],
    ['| Bells |\n| --- |\n| Usability |', 'Notes', undefined, undefined],
  ])('%j under %s: %s', (text, title, risk, rest) => {
    const filed = filedUnder(standing(text, 'other', title))
    expect(filed?.risk).toBe(risk)
    if (rest !== undefined) expect(filed?.rest.trim()).toBe(rest)
  })
})

asks(
  'nothing that is needed',
  touches('valuable'),
  ['The need is there', 'They need to ring'],
  [
    ...sentences('They … need to ring', "do not, don't, don’t, does not, did not, will not, wouldn't, should not"),
    'They need not ring',
    ...sentences('Bells ring … needed', 'as, if, when, where, whenever, as and when, if and when'),
    'Bells ring as wanted',
    'Bells are machine-readable',
  ],
)
asks(
  'other things than screens',
  touches('usable'),
  ['The form', 'The copy'],
  [
    ...sentences('A … bell', 'white-label, white label, white-labels, white-labelled, white-labeled, white-labelling'),
    ...sentences('… 12', 'Form, form, Forms, forms'),
    ...sentences('The form …', '7, A, B12, 12-A'),
    ...sentences('A … copy', 'hard, backup, back-up, carbon, certified, paper, signed, local, working, master'),
    'Hard copies',
  ],
)
asks(
  'what was found in a test of the locks',
  (text) => said(text).touches.viable.method,
  ['A pen test of bells', 'A pentest', 'A security audit', 'A security review'],
  [
    ...sentences('The … findings', 'pen test, pen-test, pentest, penetration test, penetration-test, security audit, security review, security assessment'),
    ...sentences('The pen test …', 'finding, findings, issue, issues, remark, remarks, report, reports'),
  ],
)
asks(
  'anonymous ways in',
  touches('viable'),
  ['An anonymous bell'],
  sentences(
    'The anonymous …',
    'user, users, access, login, logins, log-in, log-ins, session, sessions, auth, authentication, request, requests, token, tokens',
  ),
)

describe('a label', () => {
  it('that asks is no part of what is said', () => {
    expect(said('**Will they ring?** Red bells.').text).not.toContain('Will they')
    expect(said('Oak: red bells.').text).toContain('Oak')
    expect(said('Usability: red bells.').text).not.toContain('Usability')
  })
})
