import { describe, expect, it } from 'vitest'
import { findsOut, leadingBuildVerb } from '../../src/language/build-verbs.js'
import { asks, sentences } from './asks.js'

const startsToBuild = (text: string) => leadingBuildVerb(text) !== undefined

asks(
  'starts with the verb of making',
  startsToBuild,
  [
    ...sentences('… ship a tide table', 'We, I, The team, This project, This release, This deliverable, This feature'),
    ...sentences('We … ship a tide table', 'will, want to, need to, plan to, aim to, must, should, would like to, are going to'),
    "We'll ship a tide table",
    '[ ] Ship a tide table',
    '[x]  ship a tide table',
    'Plan, and  create a tide table',
    ...sentences('Plan and … a tide table', 'design, develop, build, create'),
    'Plan build of the tide table',
    'Successfully ship a tide table',
    ...sentences('… ship a tide table', 'First, Then, Next, Finally, Eventually'),
    ...sentences('…, ship a tide table', 'First, Then, Next, Finally, Eventually'),
    ...sentences('… a tide table', 'Ships, Launches, Launched, Shiped, Finishing'),
    ...sentences('… a tide table', 'Creating, Shipping, Providing, Releasing, Introducing, Integrating, Migrating, Rewriting, Enabling'),
  ],
  [
    'Plan and ship a tide table',
    'Plan of the tide table',
    'Shipshape berths',
    'Enablingly calm berths',
    'Skippers like: ship a tide table',
    'Ship: a tide table',
    'Ship | a tide table',
    'Ship : a tide table',
    'They ship a tide table',
  ],
)

describe('the end of the verb', () => {
  it.each([
    ['Finally, we will roll  out a tide table', 'Finally, we will roll  out'],
    ['– releasing a tide table', '– releasing'],
    ['Launches a tide table', 'Launches'],
  ])('%s', (text, start) => expect(text.slice(0, leadingBuildVerb(text)?.end)).toBe(start))
})

asks(
  'names what is made, not things that do something',
  startsToBuild,
  ['Launches boats early', 'Releases red bells', 'Designs for skippers', 'Offers freedom of choice'],
  [
    ...sentences('… help the skippers', 'Offers, Releases, Launches, Designs, Builds'),
    ...sentences('– … reached the skippers', 'Offers, Releases, Launches, Designs, Builds'),
    'Launches étonned skippers',
  ],
)

asks(
  'completes something, not how complete it is',
  startsToBuild,
  [
    ...sentences('Complete … coverage of the piers', 'the, all, a, an, our, its, their, each, every, both, 3'),
    'Complete coverages2',
    'Complete picturesque berths',
    'Complete berths, the coverage',
  ],
  [
    ...sentences(
      'Complete … of the piers',
      'validation, coverage, support, overview, history, documentation, parity, visibility, control, set, list, flow, picture, record, records, sets',
    ),
    'Complete theatre-by-theatre coverage',
    'Complete allergen list',
    'Complete berth-by-berth big old list',
  ],
)

asks(
  'finds something out or serves a goal',
  (text) => findsOut.test(text) && !startsToBuild(text),
  [
    ...sentences('Supports … goal 2', 'the, our, company, team'),
    ...sentences('Support …', 'goal 2, objective 3, OKR 4, pillar 1, strategy 2027'),
    '– Supports the strategy',
    ...sentences('… what skippers need', 'Establish, Define, Specify, Prove, To prove, – define'),
    ...sentences('Establish … skippers call', 'what, whether, how, why, which, who, where, if'),
  ],
  [
    'Supports their goals',
    'Support goalkeepers',
    'Skippers say that it supports goal 2',
    'Skippers define what they need',
    'Define iframes',
    'Define the tide',
    'Support our company goal',
    'Prove it',
  ],
)

asks(
  'is to be done, not said of a deed',
  startsToBuild,
  [
    ...sentences('Creating a list … is short', 'that, which, who, what, it, there'),
    'Creating a list. It is short',
    'Creating a list: it is short',
    'Creating a list; it is short',
    'Creating a island',
    'Creating a list that everybody on the long old pier by the harbour reads is slow',
    'Build a bell: ringing bells is fun',
    'Launch a string which is long',
    'Creating is slow',
    'Add a string that is',
    ...sentences('Creating a list …', 'isolated from it, aroma, wasted, takeshi, meansville'),
  ],
  [
    ...sentences('Creating a list … slow', 'is, are, was, were'),
    ...sentences(
      'Creating a list … an hour',
      'takes, take, requires, require, costs, cost, means, feels, feel, becomes, become, remains, remain, involves, involve',
    ),
    'Creating a chat is slow',
    '– Shipping it late is risky',
    'Adding a habit is slow',
  ],
)

asks(
  'makes a thing, not how something is',
  startsToBuild,
  ['Makes docking fast', 'Makes docking more', 'Makes docking activex', 'Makes a bell that makes docking easier', 'Make ropes useful'],
  [
    ...sentences('Makes docking … easier', 'more, much, as'),
    ...sentences('Makes docking …', 'attractive, rewarding, convenient, affordable, possible, useful, obvious, practical, easier, easy'),
    'Make docking easier',
    'To make docking easier',
    '– makes docking easier',
  ],
)

asks(
  'builds, and does not start with two nouns',
  startsToBuild,
  [
    'Release tide notes',
    'Launch daylight saving',
    'Launch dateline boats',
    'Launch the day trip',
    'Support skippers',
    'Support teamsters',
    'Support closely watched berths',
    'Support callsigns',
    'Build release notes',
    'Add a support desk',
    'Launch events2',
    'Release processes',
  ],
  [
    ...sentences(
      '… of the ferry',
      'Release notes, Release note, Releases notes, Release candidate, Release candidates, Release cycle, Release cycles, Release date, Release dates, Release train, Release trains, Release process',
    ),
    ...sentences('… of the ferry', 'Launch day, Launch date, Launch dates, Launch party, Launch parties, Launch week, Launch event, Launch events'),
    ...sentences(
      'Support … of the ferry',
      'team, teams, staff, desk, desks, ticket, tickets, call, calls, mail, mails, email, emails, e-mail, e-mails, request, requests, case, cases, hour, hours, cost, costs, load, agent, agents, volume, volumes, contact, contacts',
    ),
    ...sentences('Support … skippers within a day', 'closes, answers, solves, resolves, replies, sees, spends, gets, takes, handles, needs, hears, knows'),
    '– Release notes',
  ],
)
