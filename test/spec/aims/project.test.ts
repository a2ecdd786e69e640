import { describe, expect, it } from 'vitest'
import { Aim } from '../../../src/spec/aims/aim.js'
import { isHandedOut } from '../../../src/spec/aims/presence.js'
import { goesAsPlanned } from '../../../src/spec/aims/project.js'
import { asks, sentences } from '../../language/asks.js'

describe('that a project goes its way', () => {
  it.each([
    'The project is closed',
    'Milestones M1 to M4 reached',
    'Final report submitted',
    'The launch party takes place',
    'All deliverables handed in',
    'The workshop went well',
    'Contract signed',
    'Deployment frequency',
    'Tickets closed per sprint',
    '100 % of the planned scope',
    'Close the 18 remaining cards',
    'resolve all linked issues by May',
    'Clear the whole backlog',
    'ticket closed before the fair',
    'Issue 214 is resolved',
    'All stories merged',
    'The backlog is empty',
  ])('%s', (text) => {
    expect(goesAsPlanned(new Aim(text))).toBe(true)
  })

  it.each([
    'Reports handed in on time',
    'Skippers close the project of their berth',
    'Contracts per broker',
    'Close every ticket within a day',
    'Tickets closed at the first call',
    'Harbour staff resolve all issues of a crew',
    'Tickets closed',
    'The story of the pier is told to every visitor',
    'Tickets per crossing',
    'Fewer workshops held on Sundays',
    'The release of the fish is counted by volunteers',
  ])('not: %s', (text) => {
    expect(goesAsPlanned(new Aim(text))).toBe(false)
  })

  it('that everybody has it', () => {
    expect(isHandedOut('Every pier has its scanner')).toBe(true)
    expect(isHandedOut('All pilots have the app on their phone')).toBe(true)
    expect(isHandedOut('All pilots have the app to thank for a quiet night')).toBe(false)
    expect(isHandedOut('Every pilot has a free night')).toBe(false)
  })
})

const asPlanned = (text: string) => goesAsPlanned(new Aim(text))

asks(
  'that a step of the project is behind it',
  asPlanned,
  [
    ...sentences(
      'The … is closed',
      'project, report, final report, interim report, progress report, report to the old board, deliverable, milestone, milestone M1, milestone M1 to M4, milestone 1 and 4, milestone 1 - 4, work package, phase two, stage 2, sprint, sprint 12, grant, funding, concept, specification, spec, tender, contract, launch, launch party, launch event, kickoff, kick-off, workshop, presentation, demo, demo day, patent, trademark, trade mark, logo, brochure, video, handbook, manual, documentation, case study, press kit, training, test phase, field test, rollout, roll-out, migration, cutover, cut-over, release, launch date, steering meeting, audit, certification, business plan, whitepaper, white paper, proposal, data room',
    ),
    ...sentences(
      'The … are closed',
      'projects, deliverables, milestones, work packages, sprints, workshops, presentations, patents, brochures, videos, docs, case studies, trainings, training sessions',
    ),
    ...sentences(
      'The project is …',
      'submitted, handed in, handed over, reached, held, filed, registered, sent, sent out, approved, presented, accepted, finished, completed, concluded, kicked off, chosen, booked, published, over, through, done, delivered, signed, awarded, passed, out, in, agreed, adopted, written, printed, ready, started, running, kept, met, hit',
    ),
    ...sentences('The project …', 'takes place, took place, goes well, went well, closed, was closed, has been closed, gets closed, is all closed'),
    ...sentences('The projects …', 'take place, go well, were closed, have been closed, get closed'),
    ...sentences('… project is closed', 'All, Both, Every, Our, A, Final, First, Last, 4, 400, Harbour, Our very old, – The'),
    'An audit is closed',
    'Pilot phase closed',
  ],
  [
    'In all calm the project is closed',
    'The very old red project is closed',
    'The project is closedown',
    'The project is red',
    'Fewer projects are closed',
    'Skippers see the project closed',
    'The pier is closed',
  ],
)

asks(
  'that what a team works off is worked off',
  asPlanned,
  [
    ...sentences(
      '… all cards',
      'Close, Closes, Closing, To close, Resolve, Resolving, Clear, Clears, Clearing, Finish, Finishes, Finishing, Complete, Completing, Work off, Works off, Working through, Tick off, Ticking off, Burn down, Burning down, Fix, Fixes, Fixing, Empty, Empties, Emptying, Get through, Getting through, Knock out, Knocking out, Get rid of, Gets rid of, – Close',
    ),
    ...sentences(
      'Clear … cards',
      'out the, off the, down the, every, both, our, these, those, all of the, remaining, open, known, linked, last, 4, 1200, two, three, four, five, six, seven, eight, nine, ten, twelve, twenty, all four of the last',
    ),
    ...sentences(
      'Clear all …',
      'tickets, ticket, issue, issues, story, stories, epic, epics, card, subtask, sub-task, sub-tasks, task, tasks, backlog, backlog item, backlog items, todos, todo, to-do, to-dos, bug, bugs, bug list, defect, defects, pull request, pull requests, PRs, work item, work items, action item, action items, punch list, snag list, to-do list, todo list, red cards, very red cards, cards.',
    ),
    ...sentences('Clear all cards … May', 'of, in, on, under, before, by, until'),
    ...sentences('Clear all cards …', 'left over, linked to it, listed there, at last'),
    ...sentences(
      '… closed',
      'Ticket, Issue, Story, Epic, Card, Subtask, Sub-task, Backlog, The ticket, This ticket, That ticket, Our ticket, Main ticket, Parent ticket, The whole ticket, 4 ticket, Jira ticket, Linked ticket, Open ticket, Remaining ticket, Known ticket, GitHub ticket, Open linked ticket, Both tickets, All tasks, Every task, The PRs, – Ticket',
    ),
    ...sentences('Ticket … closed', '442, #442, HAR-442, 4, is, are, has been, have been, can be, get, gets, is all, is finally, 442 is'),
    ...sentences('Ticket …', 'resolved, merged, cleared, empty, burned down, burnt down, at zero, worked off, closed.'),
    ...sentences('Ticket closed … May', 'by, before, until, on, in, at'),
  ],
  [
    'Crews clear all cards',
    'Clear cards',
    'Clear all very old red cards',
    'Clear all cards with care',
    'Clear all piers',
    'Crews see that a ticket is closed',
    'Tasks closed',
    'Ticket closed with care',
    'Ticket sold',
    ...sentences(
      'Clear all cards in May …',
      'within a day, per crew, faster, sooner, first time, first contact, first try, a day, a week, a month, each day, the same day, without haste, an hour, two hours, instead, from home',
    ),
    'Skippers clear all cards',
  ],
)

asks(
  'how busily it is worked',
  asPlanned,
  [
    ...sentences(
      '… frequency',
      'Deployment, Release, Commit, Merge, The deployment, Our deployment, Average deployment, Number of deployment, The average deployment, – Deployment',
    ),
    'Merge cadence',
    ...sentences('… per sprint', 'Ticket, Tickets, Stories, Story points, Tasks, Issues, Pull requests'),
    ...sentences('Issues … per sprint', 'closed, resolved, done, completed, merged, burned, burnt, delivered, closed –'),
    ...sentences('Issues closed … sprint', 'a, each, every'),
    ...sentences('Issues closed per …', 'week, iteration, release, month'),
    ...sentences('…', 'Velocity, Sprint velocity, Team velocity, Story points, Lines of code, Burndown, Burn-down, Person days, Mandays, Man-days'),
    ...sentences(
      '… scope',
      '100%, 100 %, All, All of the, All our, The whole, The full, The entire, 90 %, 95% of, All planned, All of our agreed, All contracted, All promised, All committed, – All',
    ),
    ...sentences('All …', 'functionality, feature set, feature list, scope.'),
  ],
  ['Crews like story points', 'Issues per crew', 'All scope of night', 'Crews see all scope', 'All pier scope', 'Release at night'],
)
