import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/spec/roles.js'
import { evidencedValue } from '../../src/spec/value-evidenced.js'
import { sentences } from '../language/asks.js'
import { valueSaid } from './value-said.js'

function weight(text: string, role: Role = 'other', title = 'Notes'): number {
  const found = evidencedValue(valueSaid(text, role, title))
  return found?.state === 'evidenced' ? found.weight : 0
}

/** Lines with the weight of what was found out in them, and lines in which nothing was. */
function weighs(name: string, worth: number, role: Role, yes: readonly string[], no: readonly string[], title = 'Notes'): void {
  describe(name, () => {
    it.each(yes)('yes: %s', (text) => expect(weight(text, role, title)).toBe(worth))
    it.each(no)('no: %s', (text) => expect(weight(text, role, title)).toBe(0))
  })
}

describe('a link to where people ask for it', () => {
  const link = (url: string, title: string) => weight(`- [Quiet lamps](${url})`, 'background', title)
  it.each([
    ...sentences('… requests', 'User, Customer, Feature, Community, Related, Linked, Open, GitHub'),
    ...sentences('Linked …', 'request, requests, issues, discussions, feedback, reports'),
    'Request',
    'Feedback',
    'The demand',
    'Evidence',
    'Complaints',
    'Prior discussion',
    'Prior discussions',
    'User voice',
  ])('under %s', (title) => expect(link('https://example.org/issues/3', title)).toBe(0.5))
  it.each(['Lamps', 'Linked lamps', 'Requested'])('not under %s', (title) => expect(link('https://example.org/issues/3', title)).toBe(0))
  it.each([
    ...sentences(
      'https://example.org/…/7',
      'issue, issues, discussion, discussions, ticket, tickets, questions, feedback, ideas, post, posts, topic, topics, t',
    ),
    ...sentences('https://….org/7', 'stackoverflow, forum, community, jira, bugzilla, uservoice, canny, zendesk, intercom, discourse'),
    'https://reddit.com/r/7',
  ])('to %s', (url) => expect(link(url, 'Requests')).toBe(0.5))
  it.each(['https://example.org/lamps/7', 'https://example.org/tt/7', 'https://reddit.org/7'])('not to %s', (url) => expect(link(url, 'Requests')).toBe(0))
  it('in a list', () => expect(weight('[Quiet lamps](https://example.org/issues/3)', 'background', 'Requests')).toBe(0))
})

weighs(
  'people voted',
  0.7,
  'wish',
  [
    ...sentences(
      'A note with 12 …',
      'replies, votes, upvotes, up-votes, thumbs up, thumbs-up, thumbs ups, reactions, signatures, duplicates, +1, +1s, me-too, me-toos',
    ),
    ...sentences('A note with … votes', '5, 1.200, 40+'),
  ],
  ['A note with many votes', 'A note with 12 lamps', 'A note with 12 +1st', 'A note with 12 votesa'],
)
describe('where they voted', () => {
  it.each<[Role, number]>([
    ['evidence', 0.7],
    ['problem', 0.7],
    ['background', 0.7],
    ['solution', 0],
    ['other', 0],
  ])('%s: %d', (role, worth) => expect(weight('A note with 12 upvotes', role)).toBe(worth))
  it('but in a story that is made up', () => expect(weight('A note with 12 upvotes', 'wish', 'Personas')).toBe(0))
})

weighs(
  'how it is today, in brackets',
  0.5,
  'metric',
  [
    ...sentences(
      'Lamps under 20 (44 in May, …)',
      'log, logs, till logs, ledger, register, export, analytics, telemetry, tickets, survey, timesheet, timesheets, tally, counted, statistics, database, audit, ride-alongs',
    ),
    'Lamps under 20 (till log of May: 44)',
    'Lamps under 20 (log 4)',
  ],
  ['Lamps under 20 (44 in May)', 'Lamps under 20 (till log)', 'Lamps under 20, 44 in May, till log', `Lamps under 20 (44 ${'in a gale '.repeat(9)}log)`],
)

describe('how it is today, in a table', () => {
  const row = (head: string, now: string, from: string) =>
    weight(`| Lamps | ${head} | Due | From |\n| --- | --- | --- | --- |\n| Red | ${now} | 20 | ${from} |`, 'metric')
  it.each(['Baseline', 'Today', 'Now', 'Current', 'Currently', 'As is', 'Last year', 'It is now so'])('%s', (head) =>
    expect(row(head, '44', 'ledger')).toBe(0.5),
  )
  it.each(['Then', 'Nowhere', 'Next year'])('not %s', (head) => expect(row(head, '44', 'ledger')).toBe(0))
  it.each(
    'log, logs, ledger, ledgers, register, registers, export, exports, analytics, telemetry, ticket, tickets, ticketing, ticket system, ticketing system, survey, surveys, timesheet, timesheets, CRM, warehouse, tally, tallies, counter, counters, statistics, database, audit, report, reports'.split(
      ', ',
    ),
  )('from a %s', (from) => expect(row('Today', '44', `The ${from}`)).toBe(0.5))
  it('with a figure, and from somewhere', () => {
    expect(row('Today', 'many', 'ledger')).toBe(0)
    expect(row('Today', '44', 'oak')).toBe(0)
    expect(row('Today', '44 in the ledger', 'oak')).toBe(0)
  })
  it('among measures', () => expect(weight('Lamps under 20 (44 in May, till log)', 'constraint')).toBe(0))
})

weighs(
  'put first by those who are to use it',
  0.5,
  'solution',
  [
    ...sentences('It came … with members', 'first, top, second, on top, number one, out first, out as number one, as top, out on top'),
    ...sentences('It was … with members', 'ranked first, voted top, rated highest, picked most useful, chosen by, ranked as number one, voted as first'),
    ...sentences('It … with members', 'got the most votes, topped the list, topped the poll, topped the vote, topped the ranking'),
    'They were ranked first by members',
  ],
  ['It came with members', 'It came first with lamps', 'It comes first with members', 'It was ranked with members', 'It topped the lamps with members'],
)

weighs(
  'what a poll came to, among the goals',
  1,
  'goal',
  [
    ...sentences('Members gave it 4/5 in the …', 'survey, poll, questionnaire, vote, interview, interviews, user test, user research'),
    'Members gave it 4/5 in the survey on how it would ring',
  ],
  [
    'Members gave it 4/5 in the lamps',
    'Members give it 4/5 in the survey',
    'Members gave it much in the survey',
    'Members give it 4/5 in the survey on whether it rang',
  ],
)

weighs(
  'what somebody looked up',
  1,
  'background',
  [
    ...sentences('… the logs, 44 % ring', 'In, From, According to, Per'),
    ...sentences('In … logs, 44 % ring', "the, our, their, last May's, last year’s, the till"),
    ...sentences('In the …, 44 % ring', 'log, logs, data, database, analytics, telemetry, ticket, tickets, statistics'),
    ...sentences('… and 44 % ring', 'We counted, I counted, We tallied, I had a look, We looked it up, We looked them up, I went through'),
    'Counted 44 % that ring',
    '**Counted** 44 % ring',
    'In the logs, some ring. That is 44 %.',
  ],
  ['In the logs, some ring', 'In the lamps, 44 % ring', 'Lamps counted 44 % ring', 'In the logs, 44 % should be red'],
)
describe('where somebody looked it up', () => {
  it.each<[Role, number]>([
    ['solution', 0],
    ['story', 0],
    ['metric', 0],
    ['goal', 0],
    ['question', 0],
    ['requirement', 0],
    ['technical', 0],
    ['option', 1],
  ])('%s: %d', (role, worth) => expect(weight('In the logs, 44 % ring', role)).toBe(worth))
  it.each([
    ...sentences(
      '…',
      'Dataset, Data sets, Data available, Data source, Data sources, Data model, Data dictionary, Data input, Data files, Data file, Data schema',
    ),
    ...sentences('… data', 'Available, Sample, Input, Source, Test, Mock, Synthetic'),
    'Data',
    '3. Data',
    '12 Data',
    'Our test data:',
  ])('not where data are listed: %s', (title) => expect(weight('In the logs, 44 % ring', 'background', title)).toBe(0))
  it.each(['Data on lamps', 'Our data', 'Test data of lamps'])('but under %s', (title) => expect(weight('In the logs, 44 % ring', 'background', title)).toBe(1))
})

describe('what came out', () => {
  it.each<[string, number, Role]>([
    ['9 of 12 members rang at night', 1, 'evidence'],
    ['9 of 12 members rang at night', 1, 'background'],
    ['12 members rang at night', 0.7, 'background'],
    ['We had 40 calls in May', 0.7, 'background'],
    ['“The lamp is too far from the pier for me, and I cannot see it.”', 0.34, 'evidence'],
  ])('%s: %d (%s)', (text, worth, role) => expect(weight(text, role)).toBe(worth))
  it.each(
    'of them, of those, of these, all of them, all three, the other two, another four, all five, all six, all seven, all eight, all nine, all ten, all 12, both, each of them, none of them, with them, to them'.split(
      ', ',
    ),
  )('with those of the paragraph: %s', (words) => {
    expect(weight(`It came first, ${words}. Members sat there.`, 'solution')).toBe(0.5)
    expect(weight(`It came first, ${words}. Lamps sat there.`, 'solution')).toBe(0)
    expect(weight('It came second to none. Members sat there.', 'solution')).toBe(0)
  })
})
