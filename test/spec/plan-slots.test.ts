import { liesAhead, planSlots } from '../../src/spec/plan-slots.js'
import { asks, sentences } from '../language/asks.js'

asks(
  'a date',
  (text) => planSlots(text, false).date,
  [
    ...sentences('lamps … 12', 'by, on, in, from, until, before, after, during, w/c, week of, end of, early, mid, late, start, starts, starting, start on'),
    'lamps by the 12',
    ...sentences('lamps by … 12', 'first, next, end of, week of'),
    ...sentences(
      'lamps by …',
      '12st, 12nd, 12rd, 12th, Q2, M4, launch, release, beta, GA, general, pilot, kickoff, kick-off, sprint, month, quarter, year, golive, go-live, rollout, roll-out',
    ),
    ...sentences('lamps by …', 'Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec'),
    'lamps by Janing',
    'lamps 12. Jan',
    'lamps 12 Jan',
    ...sentences('lamps 12 …', 'Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec'),
    'lamps 12 Janing',
    ...sentences('lamps … 12', 'Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec'),
    'lamps Janing 12',
    'lamps 4444-44-44',
    ...sentences('lamps …-week', 'two, three, four, six, eight, 12'),
    'lamps two week',
    ...sentences('lamps two-…', 'weeks, day, days, month, months'),
    ...sentences('lamps …launch', 'Post, post, Pre, pre'),
    'lamps Post-launch',
    ...sentences('lamps Post…', 'release, beta, pilot'),
    ...sentences('lamps … week', 'next, this'),
    ...sentences('lamps next …', 'month, sprint, quarter'),
    ...sentences('lamps … 4', 'week, stage, phase, milestone'),
    'lamps day 4',
    'lamps M2',
    'lamps T+4',
  ],
  ['lamps Some bells 12 jan', 'lamps Some bells jan 12'],
)

asks(
  'a mark',
  (text) => planSlots(text, false).mark,
  [
    ...sentences('…', 'Success if, Successful if, Success when, Otherwise we, Nobody is'),
    ...sentences('Pass… if', 'es, ed'),
    'Pass if',
    'Pass mark if',
    'Passif',
    'Pass when',
    ...sentences(
      '… 4',
      'At least, No more than, No fewer than, Over, Under, Below, Above, Fewer than, Less than, More than, Reach, Reaches, Exceed, Exceeds, Drop below, Drops below, Drop under',
    ),
    ...sentences('At least …', 'half, one, two, three, four, five'),
    ...sentences('… or fewer', '12, One, Two, Three, Four, Five, Six'),
    '12 bell or fewer',
    ...sentences('12 or …', 'less, more'),
    ...sentences('We… know', "'ll, ’ll,  will,  would"),
    ...sentences("We'll …", 'be right, be wrong'),
    ...sentences('If … old bells stop', 'it, they, not, fewer, less, more, neither, over, under, the, we'),
    ...sentences('If it old bells …', 'drop, revert, roll back, remove, wrong, kill, fall back, switch off, switched off, rethink, revisit, revisited'),
    ...sentences('Pass… =', 'es, ed'),
    'Pass =',
    'Pass mark =',
    'Pass=',
    'Pass :',
    '12+b',
    '12+ b',
    '12+%',
  ],
  [],
)

asks(
  'those who take part',
  (text) => planSlots(text, false).who,
  [
    ...sentences('… participant', 'With, By, Among, On, To, From, For, Ask, Asks, Asked, Asking, Invite, Invited, Invites, Sit with, Sits with'),
    ...sentences('With … participant', 'at least, about, the'),
    ...sentences('With … participant', '12, a, an, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, some, several, a few, our'),
    ...sentences('With …participant', 'bell-bell , bell-, bell '),
    ...sentences(
      'With …',
      'participants, tester, testers, reader, readers, respondent, respondents, partner, partners, org, orgs, site, sites, branches, stores, schools, households, points, devices',
    ),
  ],
  [],
)

asks(
  'somebody by name',
  (text) => planSlots(text, false).who,
  [
    ...sentences('lamps: Kbell… will', ' and Kbell,  & Kbell,  + Kbell'),
    'lamps: Kbell will',
    ...sentences('lamps: Kbell …', 'sit, sits, does, check, checks, test, tests, run, runs, ask, asks, look, looks, review, reviews'),
    ...sentences('lamps: Kbell to …', 'check, ask, test, run, review, fill, confirm, clarify, talk, find'),
    ...sentences('lamps: …Kbell', '→, ➜'),
    'lamps: → Kbell',
    'lamps: with Kbell',
  ],
  [
    'lamps: Some bells kbell will',
    'lamps: Kbell willWe',
    'lamps: Kbell willIt',
    'lamps: Kbell willThis',
    'lamps: Kbell willThey',
    'lamps: Kbell willThe',
    'lamps: Kbell willThere',
    'lamps: Kbell willThat',
    'lamps: Kbell willYou',
    'lamps: Kbell willHe',
    'lamps: Kbell willShe',
    'lamps: Kbell willUser',
    'lamps: Kbell willSystem',
    'lamps: Some bells →kbell',
  ],
)

asks(
  'ahead',
  (text) => liesAhead(text, false),
  [
    ...sentences(
      '…',
      'Will, Going to, Plan, Plans, Planned, Planning, Scheduled, Booked, Have to undergo, Should be tested, Need to be tested, Needs to be tested, Need to be reviewed, Must prove, Must show, Must pass, Must hold, Must be shown, Until, Questions the, Starts with, Starting with, Aim to, Aims to, Collect, Before we, Before launch, Before beta, Before GA, Before general',
    ),
    ...sentences('To be …', 'run, done, tested, measured, reviewed, checked, validated, verified, confirmed'),
    ...sentences('We…', ' would,  want to,  can,  intend to,  must,  need to'),
    "'Ll",
    '’Ll',
  ],
  [],
)
