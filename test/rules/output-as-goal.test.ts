import { describe, expect, it } from 'vitest'
import { sentences } from '../language/asks.js'
import { edges, flagged, said } from './edges.js'

/** What is told about a goal is none itself. */
edges(
  'output-as-goal',
  'Goals',
  ['- Launch the seat map by June', ...sentences('- **…:** launch the seat map by June', 'Map, Owner of it, The owner')],
  sentences(
    '- **…:** launch the seat map by June',
    'How measured, How measure, How we measure, How it is measured, How to measure, Measured by, Measured with, Measured how, Measure by, Measurement, Source, Owner, Owners, Baseline, Tracking, Data, Data source, Method, Tool, Frequency, Cadence, Status, → Owner, Owner (now), Owner?',
  )
    .filter((line) => !line.includes('(now)'))
    .concat("- **How it's measured:** launch the seat map by June"),
)

/** A lead-in goes on beneath it. */
edges(
  'output-as-goal',
  'Goals',
  [
    ...sentences('… a seat map that:', 'Create, Build, Develop, Deliver, Launch, Design, Implement, To create, → Create'),
    ...sentences('Create a seat map …:', 'which, to'),
    ...sentences('It is a success when clerks …:', 'can, could, are able to'),
    'It is successful when a clerk is able to:',
  ],
  [
    'Create a seat map:',
    'We want to create a seat map that:',
    'It is a success when clerks see:',
    'Clerks can:',
    'It is a success that clerks can: wait:',
    'Create a seat map that: waits:',
  ],
)

/** Where it is said when all is done. */
for (const heading of sentences(
  '…',
  'Acceptance, Acceptance criteria, Definition of done, DoD, Done when, Done criteria, Ready when, Map acceptance, → Acceptance',
))
  edges('output-as-goal', heading, ['- All points of list A are in production', '- The board signs'], ['- Seats are read by row'])
for (const heading of sentences('…', 'Done when, Ready when, Map done when, Done when …, → Done when'))
  edges(
    'output-as-goal',
    heading,
    ['- The map is in the stores'],
    [
      ...sentences('- … the map is in the stores', 'When, If, Whenever, Given this'),
      '- Then the map is in the stores',
      '- The map must be in the stores',
      '- Users see the map in the stores',
    ],
  )
for (const heading of ['Acceptance criteria', 'Definition of done', 'Big old done when', 'Done when May is here'])
  edges('output-as-goal', heading, [], ['- The map is in the stores'])
for (const heading of ['Notes', 'Big old acceptance']) edges('output-as-goal', heading, [], ['- All points of list A are in production'])
edges(
  'output-as-goal',
  'Notes',
  ['Done when all points of list A are in production.', 'Done when the board signs.', 'Done when the map is in the stores.'],
  [
    'Done when the map is read by row.',
    'Done when users see the map in the stores.',
    'Guests wait. Done when all points of list A are in production.',
    'All points of list A are in production.',
  ],
)
edges('output-as-goal', 'Risks', [], ['Done when all points of list A are in production.'])

/** Judged by the next sentence. */
edges(
  'output-as-goal',
  'Notes',
  [
    ...sentences(
      'The seat map is online by May. … a success.',
      "That's, That’s, That is, This is, And that is, That will be, That would be, I would call that, We'll call that, We’ll call that, We then call that, I consider it, We would regard this as, I'd see that as",
    ),
    ...sentences(
      'The seat map is online by May. That is ….',
      'success, our success, my success, the success, a real success, a great success, a big win, a victory, a triumph, done, won, our goal, our aim, our target, our objective, a success!',
    ),
  ],
  [
    'The seat map is online by May. That is a success of the old hall and the new one, and of the stairs.',
    'The seat map is online by May. That is a success in May.',
    'The seat map is online by May. So that is a success.',
    'The seat map is online by May.',
  ],
)

/** Somebody else's goal, and what is said about goals. */
edges(
  'output-as-goal',
  'Goals',
  ['It is our goal to launch the seat map by June.', 'Our goal is to launch the seat map by June.'],
  [
    ...sentences(
      'It serves the …’s goal to launch the seat map by June.',
      'board, council, company, ministry, group, management, trust, foundation, university',
    ),
    ...sentences("It serves the board's … to launch the seat map by June.", 'goal, goals, objective, aim, target, ambition, big goal, big old goals'),
    ...sentences(
      '… launched the map, the first of our three goals.',
      'It is how we, This is how we, That was when to, These are where we, They will be where we, Both were where we, All of them are where we, It’s how we, They’re how we',
    ),
    ...sentences(
      'This is how we launch the seat map, the first of our ….',
      'goals, goal, objectives, objective, aims, aim, targets, target, commitments, commitment, promises, promise, pledges, pledge, priorities, priority, OKRs, OKR, KPIs, KPI, key results, key result, metrics, metric, measures, measure, criteria, criterion',
    ),
    ...sentences(
      'To launch the seat map, the board ….',
      'approved four goals, accepted the objectives, agreed on our aims, agreed to the targets, agreed goals, set KPIs, chose these metrics, picked those measures, named its goals, confirmed 4 goals, signed off goals, adopted goals',
    ),
  ],
)

/** A goal in its heading. */
describe('output-as-goal, in a heading', () => {
  it.each(
    sentences(
      '… Launch the seat map',
      'Objective 2:, Objectives 2:, Goal:, Goal 2:, Aim 2:, Key result 2:, Objective 2.1:, Objective 2.10:, Objective 12:, O2:, O 2:, KR2:, KR 12:, KR2.1:, KR2.10:, Goal 2 –, Goal 2 —, Goal 2 -, Goal 2., Goal 2: map:',
    ),
  )('flags: %s', (heading) => expect(flagged('output-as-goal', `## Goals\n\n### ${heading}\n\nGuests wait less.`)).toEqual([`### ${heading}`]))
  it.each(['Goal 2: Wait', 'Goal 2: Launch the seat map?', 'Our goal 2: Launch the seat map', 'Goal 2: Guests wait less'])('lets pass: %s', (heading) =>
    expect(flagged('output-as-goal', `## Goals\n\n### ${heading}\n\nGuests wait less.`)).toEqual([]),
  )
  it('says the goal', () =>
    expect(said('output-as-goal', '## Goals\n\n### Goal 2: Launch the seat map\n\nGuests wait less.')[0]).toContain("'Launch the seat map'"))
  it('is none elsewhere', () =>
    expect(flagged('output-as-goal', '## Notes\n\n### Goal 2: Launch the seat map\n\nGuests wait less.').length).toBeLessThanOrEqual(1))
})

/** A name in front of it. */
edges(
  'output-as-goal',
  'Goals',
  ['- **Ship the seat map** – guests choose themselves'],
  ['- **Ship the seat map** – 9 of 10 guests choose themselves', '- Guests wait. **Ship the seat map** – guests choose'],
)

describe('output-as-goal', () => {
  it.each([
    ['- Launch the seat map;', "'Launch the seat map'"],
    ['- Launch the seat map.', "'Launch the seat map'"],
    ['Create a seat map that:', "'Create a seat map that'"],
  ])('says of %s', (line, words) => expect(said('output-as-goal', `## Goals\n\n${line}`)[0]).toContain(words))
})
edges('output-as-goal', 'Key metrics', [], ['- **Ship the seat map** – guests choose themselves'])
describe('output-as-goal, in a heading of metrics', () => {
  it('flags it', () => expect(flagged('output-as-goal', '## Success metrics\n\n### KR2: Launch the seat map\n\nGuests wait less.')).toHaveLength(1))
})
for (const heading of ['Notes', 'Background']) edges('output-as-goal', heading, ['Objective for the autumn = launch the seat map.'], [])
for (const heading of ['Timeline', 'Launch', 'Requirements']) edges('output-as-goal', heading, [], ['Objective for the autumn = launch the seat map.'])
edges(
  'output-as-goal',
  'Goals',
  ['Launch of the seat map, which the board approved in four goals.', 'It is released in both stores.'],
  [
    ...sentences(
      'It is released in both stores, one of our ….',
      'goals, goal, objectives, objective, aims, aim, targets, target, commitments, commitment, promises, promise, pledges, pledge, priorities, priority, OKRs, OKR, KPIs, KPI, key results, key result, metrics, metric, measures, measure, criteria, criterion',
    ),
    ...sentences(
      '… released in both stores, one of our goals.',
      'This is, That was, These are, Those were, They are, Both are, All of it is, All of these are, It’s, They’re, → It is',
    ),
  ],
)
