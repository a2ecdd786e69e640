import { describe, expect, it } from 'vitest'
import { Aim } from '../../../src/spec/aims/aim.js'
import { countsFaults, isCountOfPieces, isOnlyThere, isProjectFrame, isThereOrNot } from '../../../src/spec/aims/target.js'
import { asks, sentences } from '../../language/asks.js'

describe('what a measure is to come to', () => {
  it.each([
    'Q3',
    'by 15 May 2027',
    'end of June',
    'before Christmas',
    '2027-03',
    '3.5.2027',
    'week 22',
    'Yes',
    'done',
    'signed',
    '100 % done',
    'in both app stores',
  ])('a day or a yes: %s', (value) => {
    expect(isThereOrNot(value)).toBe(true)
  })
  it.each(['40', '3.2/10', '20 % by Q3', 'higher', 'May be', 'half', 'same day', '2 h'])('not: %s', (value) => {
    expect(isThereOrNot(value)).toBe(false)
  })

  it.each([
    ['Port pass GA', 'Q3'],
    ['iOS app', 'yes'],
    ['v2', '30 September'],
    ['Link to the tide tables', 'live'],
  ])('%s | %s is there or not', (name, value) => {
    expect(isOnlyThere(new Aim(name), [value])).toBe(true)
  })
  it.each([
    ['Waiting time', 'Q3'],
    ['Skippers pay by phone', 'yes'],
    ['Complaints', 'by May'],
    ['Fewer calls', 'Q2'],
    ['Next review', '3 May'],
    ['40 crossings', 'Q3'],
    ['Port pass', 'soon'],
  ])('%s | %s may vary', (name, value) => {
    expect(isOnlyThere(new Aim(name), [value])).toBe(false)
  })
  it('has a figure as well', () => {
    expect(isOnlyThere(new Aim('Port pass'), ['20 %', 'Q3'])).toBe(false)
  })

  it('counts faults of the work', () => {
    expect(countsFaults('Blocking bugs at the opening', '0')).toBe(true)
    expect(countsFaults('P1 tickets', 'none')).toBe(true)
    expect(countsFaults('Blocking bugs', '3 a month')).toBe(false)
    expect(countsFaults('Wrong berths', '0')).toBe(false)
    expect(countsFaults('Accidents', '0')).toBe(false)
  })

  it('counts pieces, unless they fall or are shared out', () => {
    expect(isCountOfPieces(new Aim('Templates'), ['0', '50'])).toBe(true)
    expect(isCountOfPieces(new Aim('Reports'), ['14', '3'])).toBe(false)
    expect(isCountOfPieces(new Aim('Reports'), ['3 a day'])).toBe(false)
    expect(isCountOfPieces(new Aim('Trips'), ['50'])).toBe(false)
  })

  it('keeps within the frame of a project', () => {
    expect(isProjectFrame('Budget kept')).toBe(true)
    expect(isProjectFrame('Household budget of guests')).toBe(false)
  })
})

asks(
  'a day and nothing else',
  isThereOrNot,
  [
    ...sentences(
      '…',
      '15 May, 1st May, 2nd May, 3rd May, 4th May, 15. May, May, Sept., May 15, May 1st, May 2nd, May 3rd, May 4th, Q1, H2, CW 12, KW12, week 2, wk 12, sprint 12, month 4, year 2, release 12, phase 2, M12, M2, 3.5., 13.12.2027, 3/5/2027, 13/12/27, 2027-03, 2027-03-05, spring, summer, autumn, winter, Christmas, Easter, year end, year-end, 2027, – 2027, fair, the fair, summer break, holidays, season, go-live, launch',
    ),
    ...sentences(
      '… May',
      'By, On, Before, Until, Till, In, From, At, Latest, No later than, Not later than, By latest, In the, End of, End, End of the, Start of, Middle of, Beginning of, Mid, Early, Late, – By',
    ),
    ...sentences('…-May', 'Mid, By mid, Early'),
    ...sentences('Next …', 'year, quarter, month, release, spring, summer, autumn'),
    'Q3 2027',
    'May, 2027',
    'Q3 27',
    'by the end of 4 May 2027.',
  ],
  ['In calm by May', 'May be', '2027 boats', 'Boats of 2027', 'Mayor', 'week', 'M123', 'next berth', 'Boats by May'],
)

asks(
  'that it is there, or not',
  isThereOrNot,
  [
    ...sentences(
      '…',
      'yes, y, true, live, ready, in place, available, complete, completed, delivered, signed-off, signed off, released, launched, shipped, finished, published, passed, given, granted, achieved, accepted, approved, implemented, in production, rolled out, switched on, on time, green, works, working, exists, there, met, fulfilled, in the store, in both stores, in all stores, in both app stores, in the app store, 100% done, 100 % done, – done, done.',
    ),
  ],
  ['Nearly done', 'done by crews', 'donee', '90 % done'],
)

asks(
  'faults of the work, of which there are to be none',
  (name) => countsFaults(name, '0'),
  [
    ...sentences(
      '… issues',
      'Blocking, Critical, Severe, Major, Open, Known, Remaining, Outstanding, Showstopper, Blocker, High-prio, Highprio, High-priority, P0, P2, Prio 1, Priority 0, Prio-1, Prio1, Sev 2, Severity 0, Sev-1, Sev1, Level 1, Class-A, Category 0, Open very old',
    ),
    ...sentences('Open …', 'bug, bugs, defect, defects, issue, error, errors, finding, findings, ticket, tickets, fault, faults, gaps'),
    ...sentences(
      '…',
      'Bugs, Defects, Blockers, Showstoppers, Build error, Build errors, Regression failures, Console warnings, Lint errors, Compiler errors, Our bugs',
    ),
  ],
  ['Issues', 'Bug', 'Open very big old issues', 'Open issued', ...sentences('Bugs …', 'reported by users, found by customers, raised by users')],
)
asks('none', (value) => countsFaults('Bugs', value), ['0', 'zero', 'none', 'no', 'nil', '– 0', '0.'], ['10', '0 a day', 'at least none', 'nobody'])

asks(
  'what a project is kept within',
  isProjectFrame,
  [
    ...sentences(
      '…',
      'Budget, Scope, Deadline, Schedule, Timeline, Launch date, Release date, Go-live date, Delivery date, Velocity, Sprint velocity, Team velocity, Code coverage, Test coverage, Unit test coverage, Branch coverage, Milestone, Milestones, On-time delivery of the project, Ontime delivery of the release, On-time delivery of the system, – Budget, Budget.',
    ),
    ...sentences('… budget', 'The, Project, Total, Overall, Launch, Release, The total project'),
    ...sentences('Budget …', 'kept, met, adherence, compliance, compliant, reached, hit, not exceeded'),
  ],
  ['Crews kept the budget', 'Budget of guests', 'Budgets', 'Coverage'],
)
asks(
  'how much of the work is done',
  (name) => isProjectFrame(name, ['late', '100 %']),
  [
    ...sentences(
      '…',
      'Documentation, Training, Migration, Rollout, Roll-out, Translation, Implementation, Development, Digitisation, Digitization, Completion, Installation, Integration, – Training, Training.',
    ),
    ...sentences('… training', 'The, User, Staff, Data, Technical, The technical staff'),
  ],
  ['Training of crews', 'Our training', 'Waiting time'],
)
asks(
  'wholly',
  (value) => isProjectFrame('Training', [value]),
  ['100 %', '100%', 'full', 'complete', 'Completely', '> 100 %'],
  ['90 %', 'in full', 'late', 'nearly 100 %'],
)
it('is no frame of a project where nothing is said of it', () => {
  expect(isProjectFrame('Training')).toBe(false)
})

const onlyThere = (name: string) => isOnlyThere(new Aim(name), ['yes'])
asks(
  'a name that is there or not',
  onlyThere,
  ['iOS app', 'v2', 'Port pass', 'Up'],
  [
    'v',
    'A',
    '4',
    ...sentences(
      'The … pass',
      'next, last, previous, current, date, dates, deadline, due, when, start, begin, beginning, end, from, until, by, since, review, check, update, updated, created, owner, status, now, today, baseline, target, period, duration, timing',
    ),
    ...sentences(
      'The … pass',
      'time, rate, score, index, level, quality, speed, share, ratio, value, price, income, profit, sales, orders, bookings, visits, members, satisfaction, trust, loyalty, happiness, awareness, experience, safety, security, survey, poll, test, interview, interviews, review, study, breakeven, break-even, profitable, habit',
    ),
    'Passes for skippers',
    'Fewer passes',
    'Passes per complaint',
    '4 passes',
  ],
)
asks(
  'a value by which it is there or not',
  (values) => isOnlyThere(new Aim('Port pass'), values.split(' | ')),
  ['yes', 'soon | yes', 'Q3'],
  ['soon', 'yes | 4 %', '4 | yes'],
)

asks(
  'a count of pieces',
  (values) => isCountOfPieces(new Aim('Templates'), values.split(' | ')),
  ['50', '0 | 50', '50 | 50', 'none | 50', '1,200 | 1,300', '1.200 | 1,300', '900 | 1,200', '100 %', '100 per cent', '50 by May', '5 | of 50', 'fewer'],
  [
    '50 | 0',
    '3 a day | 50',
    '14 | 3 | 5',
    '3 | 5 | 4',
    '1,200 | 900',
    '1,200 | 1,100',
    '40 %',
    ...sentences('3 …', 'per crew, each, every night, a day, a week, a month, a user, a visit'),
  ],
)
