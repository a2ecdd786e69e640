import { describe, expect, it } from 'vitest'
import { learnsFromUse, plansLearning, standsInLearningPlan, stopsOnResult } from '../../src/spec/learning-plan.js'
import type { Role } from '../../src/spec/roles.js'
import { asks, sentences } from '../language/asks.js'
import { specOf } from './spec-of.js'
import { standing } from './standing.js'

const plans = (text: string) => plansLearning(standing(text))

asks(
  'looks back',
  plans,
  [
    ...sentences(
      'After 4 days, we will …',
      "review, reviews, reviewed, reviewing, measure, measures, measured, check, checks, checked, look back, repeat the, repeats the, revisit, revisits, revisited, monitor, monitors, monitored, monitoring, evaluate, evaluates, evaluated, evaluating, evaluation, retro, retrospective, decide, decides, decided, decision, go/no-go, compare, compares, compared, is counted again, are counted again, is recounted again, is done again, is counted by, read the, reads the, assess, assesses, A/B, experiment, pilot, post-launch, we'll know, we will know, learn, learning, lessons learned, look at, looking at, track, tracks, tracked, tracking, goes back to, the same sorting, the same count, the same tally, report weekly, reports weekly, report monthly, report quarterly",
    ),
    ...sentences('After 4 days, we will … look at', 'we, i, will, then, also, and'),
    'After 4 days, we will we bell look at',
    ...sentences('After 4 days, we will we look… at', 's, ed, ing'),
    'After 4 days, we will we look back',
    ...sentences('After 4 days, we will count… the', 's, ed'),
    'After 4 days, we will count the',
    ...sentences('After 4 days, we will count …', 'how, them, who, it, those, again'),
    'After 4 days, we will after the launch',
    'After 4 days, we will after launch',
    ...sentences('After 4 days, we will after …', 'release, rollout, shipping, full rollout, go-live'),
    'After 4 days, we will collecting feedback',
    'After 4 days, we will collect feedback',
    ...sentences('After 4 days, we will collect … feedback', 'user, customer'),
    ...sentences('After 4 days, we will collect …', 'data, quantitative data'),
    'After 4 days, we will keeps an eye on',
    'After 4 days, we will keep an eye on',
    ...sentences('After 4 days, we will keep … tally', 'a, the'),
    'After 4 days, we will keep tally',
    ...sentences('After 4 days, we will keep …', 'count, record, score'),
  ],
  [],
)

asks(
  'comes afterwards',
  plans,
  [
    ...sentences(
      'We will monitor lamps …',
      'after, week 4, day 4, month 4, quarter 4, weekly, monthly, quarterly, post-launch, when we see, otherwise, then we, then a, once live, once launched, once released, once shipped, to validate, to decide, to inform, to steer',
    ),
    ...sentences('We will monitor lamps … day', 'on, by, in, from, until'),
    ...sentences('We will monitor lamps on …', 'week, month, the, 12, Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec'),
    'We will monitor lamps 12day',
    'We will monitor lamps 12 day',
    ...sentences('We will monitor lamps 12…', 'days, week, weeks, month, months'),
    ...sentences('We will monitor lamps … days', 'two, three, four, six, eight, twelve'),
    ...sentences('We will monitor lamps two …', 'weeks, months, sprints'),
    ...sentences('We will monitor lamps if …', 'it, they, we, fewer, less, more, not, under, over, below, neither, the'),
    ...sentences('We will monitor lamps … 4', 'below, above'),
    ...sentences('We will monitor lamps below …', 'half, a, an, zero, that, this, it'),
    ...sentences('We will monitor lamps below the …', 'target, mark, threshold, bar, line, baseline, limit'),
    ...sentences('We will monitor lamps same … week', 'two, bell'),
    'We will monitor lamps same week',
    ...sentences('We will monitor lamps same …', 'weeks, month, months'),
  ],
  [],
)

asks(
  'stops on a figure',
  stopsOnResult,
  [
    ...sentences('… old bells 12 old bells we stop', 'If, When, Should, Unless, Below, Under, Above, Over'),
    ...sentences('If old bells … old bells we stop', 'half, a third, a quarter, one, two, three, four, five, six, more than, fewer than, less than, no better'),
    ...sentences('If old bells 12 old bells … stop', 'i, it'),
    ...sentences('If old bells 12 old bells we… stop', "'ll, ’ll,  will,  would, 'd, ’d"),
    ...sentences('If old bells 12 old bells we… stop', " don't,  don’t,  do not,  then,  also"),
    ...sentences(
      'If old bells 12 old bells we …',
      'remove, roll, drop, keep, pull, extend, go back, go on, go for, take it, write up, switch, change, read out, try, ship, kill, revert, think, sell, take, sit down, argue, rethink, is out, is off, is removed, is stopped',
    ),
    ...sentences('… old bells 4 old bells remove', 'If, Should, Unless'),
    ...sentences(
      'If old bells 4 old bells …',
      "roll back, goes back, is dropped, is removed, is off, is out, is stopped, is wrong, are wrong, is not done, doesn't help, doesn’t help, need rethinking, needs rethinking, need another, call them, calls them, call him, call her",
    ),
  ],
  [],
)

asks(
  'goes on if',
  stopsOnResult,
  [
    ...sentences(
      '… old bells if old bells 4',
      'Ship, Keep, Stop, Remove, Drop, Roll out, Roll it out, Roll this out, Roll back, Go on, Continue, Proceed, Extend, Kill, Scale, Revert',
    ),
    ...sentences('Ship old bells … old bells 4', 'when, once, unless'),
    ...sentences('Ship old bells if old bells …', 'half, a third, a quarter'),
  ],
  [],
)

asks(
  'halts if',
  stopsOnResult,
  [
    ...sentences('If old bells 4 old bells … pause', ':, →, ->, then'),
    'If old bells 4 old bells, pause',
    'If old bells 4 old bells; pause',
    'If old bells 4 old bells,pause',
    'If old bells 4 old bells, we pause',
    ...sentences(
      'If old bells 4 old bells, …',
      'stop, halt, rollback, roll back, revert, disable, switch off, switch it off, turn off, turn it off, iterate, pivot, rethink, reevaluate, re-evaluate, reconsider, double down, kill, abort, continue, proceed, expand, scale',
    ),
  ],
  [],
)

asks(
  'stops at',
  stopsOnResult,
  [
    ...sentences('… 4 old bells, stop', 'More, Fewer, Less, Higher, Lower, Better, Worse, Over, Under, Above, Below'),
    'More than 4 old bells, stop',
    ...sentences('More … old bells, stop', 'half, a third, a quarter, a, an, one, two, three, four, five, six, seven, eight, ten'),
    ...sentences('More 4 old bells … stop', '→, ->'),
    'More 4 old bells and stop',
    'More 4 old bells then stop',
    'More 4 old bells,stop',
    'More 4 old bells, then stop',
    ...sentences('More 4 old bells, … stop', 'we, it, i'),
    ...sentences('More 4 old bells, …', "isn't, isn’t, is not, is out, is off"),
    ...sentences(
      'More 4 old bells, …',
      "drop, kill, go back, roll back, pull, leave it, rethink, switch off, switch it off, give up, don't, don’t, do not, won't, won’t, can't, can’t",
    ),
    'More 4 old bells, needs think',
    'More 4 old bells, need think',
    ...sentences('More 4 old bells, need … think', 'a, to'),
    'More 4 old bells, need rethink',
    'More 4 old bells, need thinking',
    ...sentences('… old bells more old bells we need think', 'If, Should, When'),
    ...sentences('If old bells … old bells we need think', 'fewer, less, over, under, above, below, at least, up to'),
    ...sentences('If old bells more old bells … need think', 'it, that, this'),
    'If old bells more old bells we needs think',
    ...sentences('If old bells more old bells we need … think', 'a, an, to'),
    'If old bells more old bells we need rethink',
    ...sentences('If old bells more old bells we need …', 'look, talk'),
  ],
  [],
)

asks(
  'will look, in way 1',
  plans,
  [
    ...sentences("…'ll old bells look old bells day after", 'We, I, Bell, Bell and i, Bell and bell'),
    ...sentences('We… old bells look old bells day after', "’ll,  will, 'd, ’d"),
    ...sentences(
      "We'll old bells … old bells day after",
      'look at, look back, look again, count, counts, compare, compares, check, checks, review, reviews, measure, measures, watch, watches, track, tracks, go through, goes through, revisit, revisits, evaluate, evaluates, sit down, sits down, repeat, repeats, see, ask, collect, collects, call, calls, talk to, talks to, read, reads',
    ),
    "We'll old bells look old bells days after",
    "We'll old bells look old bells week after",
    "We'll old bells look old bells weeks after",
    "We'll old bells look old bells month after",
    "We'll old bells look old bells months after",
    "We'll old bells look old bells quarter after",
    "We'll old bells look old bells year after",
    "We'll old bells look old bells day later",
    "We'll old bells look old bells day in",
    "We'll old bells look old bells after that",
    "We'll old bells look old bells after it",
    "We'll old bells look old bells after we",
    "We'll old bells look old bells after go",
    "We'll old bells look old bells after shipping",
    "We'll old bells look old bells after a",
    "We'll old bells look old bells after an",
    "We'll old bells look old bells after 4",
    "We'll old bells look old bells after one",
    "We'll old bells look old bells after two",
    "We'll old bells look old bells after three",
    "We'll old bells look old bells after four",
    "We'll old bells look old bells after six",
    "We'll old bells look old bells once it",
    "We'll old bells look old bells once we",
    "We'll old bells look old bells once live",
    "We'll old bells look old bells once out",
    "We'll old bells look old bells in Jan",
    "We'll old bells look old bells on Jan",
    "We'll old bells look old bells by Jan",
    "We'll old bells look old bells until Jan",
    "We'll old bells look old bells from Jan",
    "We'll old bells look old bells in the Jan",
    "We'll old bells look old bells in 12 Jan",
    "We'll old bells look old bells in Feb",
    "We'll old bells look old bells in Mar",
    "We'll old bells look old bells in Apr",
    "We'll old bells look old bells in May",
    "We'll old bells look old bells in Jun",
    "We'll old bells look old bells in June",
    "We'll old bells look old bells in Jul",
    "We'll old bells look old bells in July",
    "We'll old bells look old bells in Aug",
    "We'll old bells look old bells in Sep",
    "We'll old bells look old bells in Oct",
    "We'll old bells look old bells in Nov",
    "We'll old bells look old bells in Dec",
    "We'll old bells look old bells in Janing",
    "We'll old bells look old bells in spring",
    "We'll old bells look old bells in summer",
    "We'll old bells look old bells in autumn",
    "We'll old bells look old bells in fall",
    "We'll old bells look old bells in winter",
    "We'll old bells look old bells at the end of",
    "We'll old bells look old bells each day",
    "We'll old bells look old bells every day",
    "We'll old bells look old bells each week",
    "We'll old bells look old bells each month",
    "We'll old bells look old bells each monday",
    "We'll old bells look old bells each friday",
    "We'll old bells look old bells each sprint",
    "We'll old bells look old bells daily",
    "We'll old bells look old bells weekly",
    "We'll old bells look old bells monthly",
    "We'll old bells look old bells for the first day",
    "We'll old bells look old bells for the first bell day",
    "We'll old bells look old bells for the first days",
    "We'll old bells look old bells for the first week",
    "We'll old bells look old bells for the first weeks",
    "We'll old bells look old bells for the first month",
    "We'll old bells look old bells for the first months",
  ],
  [],
)

asks(
  'will look, in way 2',
  plans,
  [
    'Will look old bells whether',
    '”Will look old bells whether',
    'To look old bells whether',
    ...sentences('Will … look old bells whether', 'also then, also, then, again'),
    'Will look at old bells whether',
    ...sentences('Will look old bells …', 'if, again'),
    'Look old bells day after old bells whether',
    '”Look old bells day after old bells whether',
    'Then look old bells day after old bells whether',
    'Look at old bells day after old bells whether',
    ...sentences('Look old bells … old bells whether', 'once it, once we, once live, once out, at the end of, daily, weekly, monthly'),
    ...sentences('Look old bells … after old bells whether', 'days, week, weeks, month, months, quarter, year'),
    ...sentences('Look old bells day … old bells whether', 'later, in'),
    ...sentences('Look old bells after … old bells whether', 'that, it, we, go, shipping, a, an, 4, one, two, three, four, six'),
    'Look old bells after the old bells whether',
    ...sentences('Look old bells … Jan old bells whether', 'in, on, by, until, from'),
    'Look old bells in the Jan old bells whether',
    'Look old bells in 12 Jan old bells whether',
    ...sentences('Look old bells in … old bells whether', 'spring, summer, autumn, fall, winter'),
    ...sentences('Look old bells in … old bells whether', 'Feb, Mar, Apr, May, Jun, June, Jul, July, Aug, Sep, Oct, Nov, Dec'),
    'Look old bells in Janing old bells whether',
    ...sentences('Look old bells … day old bells whether', 'each, every'),
    ...sentences('Look old bells each … old bells whether', 'week, month, monday, friday, sprint'),
    'Look old bells for the first bell day old bells whether',
    'Look old bells for the first day old bells whether',
    ...sentences('Look old bells for the first … old bells whether', 'days, week, weeks, month, months'),
    ...sentences('Look old bells day after old bells …', 'if, again'),
  ],
  ['Some bells will look old bells whether', 'Some bells look old bells day after old bells whether'],
)

asks(
  'will look, in way 3',
  plans,
  [
    ...sentences('… old bells we look old bells whether', 'Day after, Days after'),
    ...sentences('Day after old bells … look old bells whether', 'i, bell, bell and i, bell and bell'),
    ...sentences('Day after old bells we … look old bells whether', 'bellly, also, then, again'),
    'Day after old bells we look at old bells whether',
    'Day after old bells we look old bells if',
    'Day after old bells we look old bells why',
    'Day after old bells we look old bells who',
    'Day after old bells we look old bells what',
    'Day after old bells we look old bells which',
    'Day after old bells we look old bells how many',
    'Day after old bells we look old bells how much',
    'Day after old bells we look old bells how often',
    'Day after old bells we look old bells how long',
    'Day after old bells we look old bells how it',
    'Day after old bells we look old bells how they',
    'Day after old bells we look old bells again',
    'Day after old bells we look old bells the number',
    'Day after old bells we look old bells the numbers',
    'Day after old bells we look old bells result',
    'Day after old bells we look old bells results',
    'Day after old bells we look old bells those',
    'Day after old bells we look old bells complaints',
    'Day after old bells we look old bells feedback',
    'Day after old bells we look old bells calls',
    'Day after old bells we look old bells back',
    'Day after old bells we look old bells compare',
  ],
  [],
)

asks(
  'will look, in way 4',
  plans,
  [
    'Then we look old bells whether',
    '”Then we look old bells whether',
    'And then we look old bells whether',
    ...sentences('… we look old bells whether', 'Afterwards, Later'),
    'Then, we look old bells whether',
    ...sentences('Then … look old bells whether', 'i, bell, bell and i, bell and bell'),
    'Then we look at old bells whether',
    'Then we look old bells if',
  ],
  ['Some bells then we look old bells whether'],
)

asks(
  'will look, in way 5',
  plans,
  [
    'We look old bells for the first',
    '”We look old bells for the first',
    ...sentences('… look old bells for the first', 'I, Bell, Bell and i, Bell and bell'),
    'We look at old bells for the first',
    ...sentences('We look old bells …', 'once it, once live'),
    'We look old bells after the launch',
    'We look old bells after launch',
    ...sentences('We look old bells after …', 'release, go-live, pilot, it'),
  ],
  ['Some bells we look old bells for the first'],
)

asks(
  'will look, in way 6',
  plans,
  [
    ...sentences('… ring old bells them old bells later', 'We, I, Bell, Bell and i, Bell and bell'),
    ...sentences('We … old bells them old bells later', 'call, phone, ask, visit, interview, talk to, write to'),
    'We rings old bells them old bells later',
    ...sentences('We ring old bells … old bells later', 'those, who, users, customers'),
    ...sentences('We ring old bells them old bells …', 'after, afterwards, once'),
  ],
  [],
)

asks(
  'will look, in way 7',
  plans,
  [
    ...sentences('… what old bells week old bells then decide', 'See, Watch, Look'),
    ...sentences('See … old bells week old bells then decide', 'how, whether, if'),
    ...sentences('See what old bells … old bells then decide', 'weeks, month, months, day, days'),
    'See what old bells week old bells and decide',
    'See what old bells week old bells then we decide',
    ...sentences('… repeat the survey', 'We, I'),
    ...sentences('We … the survey', 'rerun, re-run'),
    ...sentences('We repeat the …', 'count, test, interviews, study, measurement, round'),
    ...sentences('… take the numbers out of', 'We, I'),
    ...sentences('We … the numbers out of', 'pull, get'),
    'We take the figures out of',
    'We take the numbers from',
  ],
  [],
)

asks(
  'will look, in way 8',
  plans,
  [
    ...sentences('… old bells not getting it old bells count', 'Half, 4, 4.5'),
    ...sentences('Half old bells … old bells count', "don't, don’t, don't get it, without it, the other, the rest, control group"),
    ...sentences('Half old bells not getting it old bells …', 'compare, look, measure, see'),
  ],
  [],
)

asks(
  'will look, in way 9',
  plans,
  [
    ...sentences('… see it from the log', 'We, I'),
    ...sentences('We … see it from the log', "can, could, will, 'll, ’ll"),
    ...sentences('We … it from the log', 'read, take, get'),
    ...sentences('We see … from the log', 'this, that, them'),
    'We see it in the log',
    'We see it from our log',
    'We see it from the bell log',
    ...sentences('We see it from the …', 'logs, data, numbers, counter, counters, tickets, statistics, report, reports'),
  ],
  [],
)

asks(
  'will look, in way 10',
  plans,
  [
    ...sentences('… old bells for bell day old bells decide', 'First, Pilot, Trial, Try it, Test it'),
    'First old bells after bell day old bells decide',
    ...sentences('First old bells for bell … old bells decide', 'days, week, weeks, month, months'),
    ...sentences('First old bells for bell day old bells …', 'see, look, judge'),
  ],
  [],
)

asks(
  'then ends',
  plans,
  [
    ...sentences('… old bells less old bells,it goes .', 'If, In case, Should, When, Unless, Under, Below, At, With'),
    ...sentences('If old bells … old bells,it goes .', '<, >, 4'),
    ...sentences(
      'If old bells … old bells,it goes .',
      'fewer, more, under, below, over, above, better, worse, at least, half, a third, a quarter, still, nobody, no one, hardly',
    ),
    ...sentences('If old bells less old bells …it goes .', ':, →, ->'),
    'If old bells less old bells thenit goes .',
    'If old bells less old bells, it goes .',
    'If old bells less old bells,then it goes .',
    ...sentences('If old bells less old bells,…', 'stop, drop it, back to'),
    ...sentences('If old bells less old bells,it … .', 'is out, is dead, is over, is gone, is off, comes out, comes off, stays'),
    'If old bells less old bells,it goes.',
    'If old bells less old bells,it goes;',
    'If old bells less old bells,it goes,',
    'If old bells less old bells,it goes',
    ...sentences('If old bells less old bells,… talk about old bells again', 'we, i'),
    ...sentences('If old bells less old bells,we… talk about old bells again', "'d, ’d,  would, 'll, ’ll,  will"),
    ...sentences(
      'If old bells less old bells,we …',
      'think again, drop, kill, switch off, switch it off, stop, go back, ask the, ask them, ask our, ask those, give up, look again, start over, change, ship, do not continue, do not go on, do not roll, do not expand, do not ship',
    ),
    'If old bells less old bells,we talk again',
    ...sentences('If old bells less old bells,we don…t continue', "', ’"),
    ...sentences("If old bells less old bells,we don't …", 'go on, roll, expand, ship'),
    ...sentences('If old bells less old bells,we won…t continue', "', ’"),
    ...sentences("If old bells less old bells,we won't …", 'go on, roll, expand, ship'),
  ],
  [],
)

asks(
  'then becomes',
  plans,
  [
    ...sentences('… old bells 4 old bells, old bells end', 'If, Under, Over, Below, Above, More than, Fewer than, Less than, Between, Where'),
    ...sentences('If old bells 4 old bells … old bells end', ':, →, ->'),
    'If old bells 4 old bells and old bells end',
    'If old bells 4 old bells then old bells end',
    'If old bells 4 old bells we old bells end',
    'If old bells 4 old bells i old bells end',
    'If old bells 4 old bells it old bells end',
    'If old bells 4 old bells they old bells end',
    'If old bells 4 old bells that old bells end',
    'If old bells 4 old bells, then old bells end',
    ...sentences('If old bells 4 old bells, old bells …', 'ends, stop, stops, find out why, listen to, shut up, go back'),
    ...sentences('If old bells 4 old bells, old bells … back', 'goes, going'),
    ...sentences('If old bells 4 old bells, old bells go …', 'down, up, out, on'),
    ...sentences('If old bells 4 old bells, old bells … in', "is, are, isn't, isn’t, aren't, aren’t"),
    ...sentences('If old bells 4 old bells, old bells is … in', "not, n't, n’t"),
    ...sentences(
      'If old bells 4 old bells, old bells is …',
      'out, off, changed, suspended, stopped, dropped, extended, kept, binned, cancelled, shelved, withdrawn',
    ),
    ...sentences('If old bells 4 old bells, old bells … roll', "don't, don’t, do not, won't, won’t"),
    ...sentences("If old bells 4 old bells, old bells don't …", 'go, ship, extend, expand, continue'),
  ],
  [],
)

asks(
  'looks on a day',
  plans,
  [
    ...sentences('… look on 4', 'We, I, Kbell'),
    ...sentences('We … on 4', 'looks, report, reports, sit down, sits down, meet, meets, count, counts, compare, compares, decide, decides'),
    ...sentences('We look… on 4', ' again,  back,  at it,  together'),
    ...sentences('We look … 4', 'in, by, at'),
    'We look on the 4',
    ...sentences('We look on … 4', 'end of, start of, middle of'),
    ...sentences('We look on …', 'first, second, third, last, spring, summer, autumn, winter, Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec'),
    ...sentences('… look old bells 4', 'First, Next, Big, Second, Final'),
    ...sentences('First look old bells …', 'month, months, week, weeks, quarter'),
  ],
  [],
)

asks(
  'is taken later',
  (text) => plansLearning(standing(text, 'metric')),
  [
    ...sentences('Measured old bells …', 'after, later'),
    ...sentences("… after it's", 'Day, Days, Week, Weeks, Month, Months'),
    ...sentences('Day after …', "it’s, it is, they're, they’re, we're, we’re, everyone, go"),
  ],
  [],
)

asks(
  'is gone then',
  plans,
  [
    ...sentences("… nobody old bells it's gone", 'If, Should, When'),
    ...sentences("If … old bells it's gone", 'no one, hardly, fewer, less, too few, not'),
    ...sentences('If nobody old bells it… gone', '’s,  is'),
    ...sentences("If nobody old bells it's …", 'out, over, dead, off'),
  ],
  [],
)

asks(
  'ends below',
  plans,
  [
    'Under old bells 4 old bells we take',
    '”Under old bells 4 old bells we take',
    ...sentences('… old bells 4 old bells we take', 'Below, Less than, Fewer than, At less than'),
    ...sentences('Under old bells 4 old bells … take', 'i, it'),
    ...sentences('Under old bells 4 old bells we… take', "'d, ’d,  would, 'll, ’ll,  will"),
    ...sentences('Under old bells 4 old bells we …', 'switch, stop, drop, go, kill, give, goes, is'),
  ],
  [],
)

asks(
  'ships, and is looked at',
  (text) => plansLearning(standing(text, 'solution')),
  [
    ...sentences('We will compare whether lamps ring in May, … launch', 'after, once'),
    ...sentences('We will compare whether lamps ring in May, after … launch', 'the, bell'),
    ...sentences('We will compare whether lamps ring in May, after …', "release, pilot, go-live, rollout, roll-out, it's, it’s, it is, we're, we’re, we are"),
  ],
  [],
)

asks(
  'comes behind',
  (title) => plansLearning(standing('If 40 leave, pause', 'goal', title)),
  [
    ...sentences(
      '…',
      'After, Afterwards, Later, Next, Followup, Follow-up, Follow up, Learning, Measurbell, Review, Evaluation, Result, Results, Verification, Acceptance, Success, Know, Rollout, Roll-out, Launch, Tactics, Post',
    ),
  ],
  [],
)

asks(
  'is read so often',
  (text) => plansLearning(standing(text, 'metric')),
  [
    ...sentences(
      '… old bells once a day',
      'Read, Checked, Reviewed, Measured, Tracked, Counted, Sampled, Surveyed, Polled, Asked, Audited, Weighed, Timed, Logged, Reported, Compared, Taken, Pulled',
    ),
    ...sentences('Read old bells …', 'daily, weekly, monthly, quarterly, yearly'),
    ...sentences(
      'Read old bells … a day',
      'twice, one day, one week, one month, two times, three times, 12 day, 12 days, 12 week, 12 weeks, a day, an day, a week',
    ),
    ...sentences('Read old bells once … day', 'per, each, every'),
    ...sentences('Read old bells once a …', 'week, month, quarter, term, season, year'),
    ...sentences('Read old bells … day', 'each, every'),
    ...sentences('Read old bells each …', 'week, month, quarter, term, season, year, monday, friday'),
  ],
  [],
)

asks(
  'has a rhythm',
  (cell) => plansLearning(standing(`| Lamps | Read |\n| --- | --- |\n| 4 | ${cell} |`, 'metric')),
  [
    'Daily',
    '| Daily',
    ', Daily',
    '; Daily',
    '(Daily',
    ...sentences('… daily', 'Read, Checked, Reviewed, Measured, Tracked, Looked at'),
    ...sentences('…', 'Weekly, Monthly, Quarterly, Every week, Every month, Every quarter'),
  ],
  [
    'Some bells daily',
    'Daily user',
    'Daily bell bell user',
    'Daily bell user',
    'Daily users',
    'Daily starter',
    'Daily starters',
    'Daily visits',
    'Daily sessions',
  ],
)

asks(
  'is read later',
  (text) => plansLearning(standing(text, 'metric')),
  [
    ...sentences('…', 'On day 4, In day 4, On week 4, On month 4'),
    ...sentences('… first day of launch', 'Within, In, Over, During, By the end of'),
    ...sentences('Within … first day of launch', 'the, its, their'),
    ...sentences('Within first … day of launch', '12, two, three, four, six, eight, twelve'),
    ...sentences('Within first … of launch', 'days, week, weeks, month, months, quarter, year, season'),
    'Within first day after launch',
    ...sentences('Within first day of … launch', 'the, its, going'),
    ...sentences('Within first day of …', 'release, going, go-live, rollout, roll-out, use, opening, live'),
    ...sentences('Within … days of launch', '12, two, three, six'),
    ...sentences('Within 12 … of launch', 'weeks, months'),
    'Within 12 days after launch',
    ...sentences('Within 12 days of … launch', 'the, its, going'),
    ...sentences('Within 12 days of …', 'release, rollout, roll-out, go-live, live, shipping, opening'),
    ...sentences('After … launch', 'the, bell'),
    'After launch',
    ...sentences('After …', 'release, rollout, roll-out, pilot, go-live, first, summer, winter, start'),
    ...sentences('… after', 'Week, Weeks, Month, Months, Day, Days'),
    ...sentences('Week …', 'later, from'),
  ],
  [],
)

asks(
  'is read on',
  (text) => plansLearning(standing(text, 'metric')),
  [...sentences('… on', 'Read, Checked, Counted, Measured, Looked at, Reviewed, Compared'), ...sentences('Read …', 'in, at, after, every, each')],
  [],
)

asks(
  'has a day for a label',
  plans,
  [...sentences('12… K: review lamps', 'st, nd, rd, th'), '12 K: review lamps', 'Kbell 4: review lamps'],
  ['Some bells 12 K: review lamps', 'Some bells kbell 4: review lamps'],
)

asks(
  'is scheduled behind the launch',
  (text) => plansLearning(standing(text, 'goal', 'Next')),
  [
    ...sentences('Experiment weekly … 12 Kbell', 'on, by'),
    'Experiment weekly on the 12 Kbell',
    ...sentences('Experiment weekly on 12… Kbell', 'st, nd, rd, th'),
    ...sentences('Experiment weekly … Kbell 4', 'on, by'),
    'Experiment weekly 4444-44-44',
  ],
  [],
)

asks(
  'names what is built in a stage',
  (text) => !plans(text),
  [
    'Phase 3: andbell tracking',
    'Phase 3: bell tracking',
    ...sentences('Phase 3: …bell tracking', ',, +, ;, &, :, ('),
    'Phase 3: ”bell tracking',
    ...sentences('Phase 3: … bell tracking', 'bell bell, bell'),
    ...sentences('Phase 3: bell …', 'learning, monitoring, evaluation, review, check, checks'),
    ...sentences('Phase 3: bell tracking…', '”, ,, +, ;, &, /'),
  ],
  [],
)

asks(
  'is a step to learn',
  (text) => plansLearning(standing(text, 'timeline')),
  [
    'Learn from',
    '”Learn from',
    ...sentences('…', 'Learning from, Gather feedback, Collect feedback, Gathering feedback, Gather bell feedback'),
    ...sentences('… old bells usage', 'Measure, Observe, Evaluate, Review, Analyse, Analyze'),
    'Measure old bells use',
    'Measure old bells feedback',
    'Measure old bells result',
    'Measure old bells results',
    'Measure old bells adoption',
    'Measure old bells behavior',
    'Measure old bells behaviour',
    'Measure old bells metrics',
  ],
  ['Some bells learn from'],
)

asks(
  'is a pilot that tells',
  plans,
  [
    'Pilots old bells test',
    'Pilot old bells test',
    ...sentences(
      'Pilot old bells …',
      'tests, prove, proves, validate, validates, show whether, shows whether, show if, to prove, to test, to validate, to learn, to show',
    ),
  ],
  [],
)

asks(
  'says outright, in way 1',
  plans,
  [
    ...sentences('Once old bells … old bells track', 'live, out, launch, ship, release'),
    'Once old bells implemented old bells see if',
    ...sentences('… old bells as soon as we launch', 'Measure, Measuring, Track, Tracking, Monitor, Monitoring'),
    'Measure old bells once we launch',
    'Measure old bells as soon as it launch',
    ...sentences('Measure old bells as soon as we …', 'ship, release, go, is live'),
  ],
  [],
)

asks(
  'says outright, in way 2',
  plans,
  [
    ...sentences("…'ll old bells keep track of old bells usage", 'We, I, The team'),
    ...sentences('We… old bells keep track of old bells usage', '’ll,  will,  are going to,  plan to,  plans to'),
    ...sentences("We'll old bells … old bells usage", 'keep an eye on, track, monitor, watch, measure'),
    ...sentences(
      "We'll old bells keep track of old bells …",
      'use, uptake, adoption, progress, success, engagement, behavior, behaviour, result, results, impact, feedback, complaints, how often, how many, how much, how far, how long',
    ),
  ],
  [],
)

asks(
  'says outright, in way 3',
  plans,
  [
    ...sentences('… old bells will guide old bells next', 'Telemetry, Usage, Data, Feedback, Result, Results, Metrics, Analytics, Figures, Numbers'),
    ...sentences('Telemetry old bells will … old bells next', 'inform, decide, determine, shape, drive, tell us'),
    ...sentences('Telemetry old bells will guide old bells …', 'what, whether, if, how, our'),
  ],
  [],
)

asks(
  'says outright, in way 4',
  plans,
  [
    ...sentences('No … work old bells until old bells proven', 'bell bell, bell'),
    'No work old bells until old bells proven',
    ...sentences('No … old bells until old bells proven', 'development, feature, features, rollout, roll-out, expansion, investment'),
    ...sentences('No work old bells … old bells proven', 'before, unless'),
    ...sentences('No work old bells until old bells …', 'shown, validated, reached, met, hit'),
  ],
  [],
)

asks(
  'says outright, in way 5',
  plans,
  [
    ...sentences('Will … it old bells and count', 'try, test, pilot, trial'),
    ...sentences('Will try … old bells and count', 'this, that'),
    ...sentences('Will try it old bells and …', 'see, compare, measure, ask, check'),
  ],
  [],
)

asks(
  'says outright, in way 6',
  plans,
  [
    ...sentences('… old bells come old bells on 4', 'Result, Results, Findings, Figures, Numbers'),
    ...sentences('Result old bells … old bells on 4', 'comes, go, goes, are put, are due'),
    ...sentences('Result old bells come old bells … 4', 'by, in'),
    'Result old bells come old bells on the 4',
    ...sentences('Result old bells come old bells on …', 'Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec'),
  ],
  [],
)

asks(
  'says outright, in way 7',
  plans,
  [
    ...sentences('Plan… old bells session old bells feedback', 's, ning'),
    'Plan old bells session old bells feedback',
    ...sentences('Plan old bells … old bells feedback', 'sessions, interview, interviews, survey, followup, follow-up'),
    ...sentences('Plan old bells session old bells …', 'insight, insights, how people, how users, how they'),
  ],
  [],
)

asks(
  'says outright, in way 8',
  plans,
  [
    ...sentences(
      'Kbell … number old bells on',
      'post, posts, read out, reads out, present, presents, publishes, share, shares, bring, brings, report, reports',
    ),
    ...sentences('Kbell post … number old bells on', 'the, our, its'),
    ...sentences('Kbell post … old bells on', 'numbers, figure, figures, result, results, outcome'),
    ...sentences('Kbell post number old bells …', 'in, each, every, after, by, at'),
  ],
  ['Some bells kbell post number old bells on'],
)

asks(
  'says outright, in way 9',
  plans,
  [
    ...sentences('… look at old bells daily', 'And, Then'),
    'Look at old bells daily',
    '; Look at old bells daily',
    ': Look at old bells daily',
    '| Look at old bells daily',
    '(Look at old bells daily',
    ...sentences('… look at old bells daily', "We, We will, We 'll, We ’ll"),
    ...sentences('… old bells daily', 'Watch, Check, Review, Monitor, Track, Count, Measure'),
    ...sentences('Look at old bells …', 'weekly, monthly, each day, every day, each week, each month, each quarter'),
    ...sentences('Look at old bells … the first day', 'in, for, during, over'),
    'Look at old bells in the first bell day',
    ...sentences('Look at old bells in the first …', 'days, week, weeks, fortnight, month, months, quarter'),
    ...sentences('Look at old bells … launch', 'after, once'),
    'Look at old bells after the launch',
    ...sentences('Look at old bells after …', "release, rollout, roll-out, go-live, pilot, it's live, it’s live, it's out"),
  ],
  [
    'Some bells look at old bells daily',
    'Look at old bells daily active',
    'Look at old bells daily unique',
    'Look at old bells daily user',
    'Look at old bells daily users',
    'Look at old bells daily visitor',
    'Look at old bells daily visitors',
    'Look at old bells daily actives',
    'Look at old bells daily usage',
    'Look at old bells daily orders',
    'Look at old bells daily sales',
    'Look at old bells daily revenue',
    'Look at old bells daily count',
    'Look at old bells daily counts',
    'Look at old bells daily total',
    'Look at old bells daily totals',
    'Look at old bells daily report',
    'Look at old bells daily reports',
    'Look at old bells daily summary',
    'Look at old bells daily summaries',
    'Look at old bells daily digest',
    'Look at old bells daily digests',
  ],
)

asks(
  'says outright, in way 10',
  plans,
  [
    'Fewer old bells 4 old bells → b',
    '”Fewer old bells 4 old bells → b',
    ...sentences('… fewer old bells 4 old bells → b', 'If, When, With'),
    ...sentences('… old bells 4 old bells → b', 'Less, More, Under, Over, Below, Above, At least, Up to, Between'),
    'Fewer than old bells 4 old bells → b',
    ...sentences('Fewer old bells 4 old bells … b', '->, =>, ⇒'),
    'Fewer old bells 4 old bells →b',
  ],
  ['Some bells fewer old bells 4 old bells → b'],
)

asks(
  'says outright, in way 11',
  plans,
  ['Count old bells again', '”Count old bells again', ...sentences('… old bells again', 'Measure, Ask, Compare, Survey')],
  ['Some bells count old bells again'],
)

asks(
  'heads a decision',
  (title) => plansLearning(standing('More than 4 lamps', 'other', title)),
  [
    'Continue if',
    '”Continue if',
    ...sentences('… continue if', '4), 4.5), 4'),
    ...sentences('… continue if', 'When, Then'),
    ...sentences('… continue if', 'We, I, The team, The pilot, The trial, The test'),
    ...sentences('… continue if', "Will, 'Ll, ’Ll, Would, 'D, ’D, Only, Do, Can"),
    "Will 'll continue if",
    ...sentences(
      '… if',
      'Carry on, Proceed, Stop, Kill, End, Extend, Expand, Scale, Roll out, Roll it out, Roll back, Rollout, Roll-out, Ship, Ship it, Keep, Keep it, Keep going, Drop, Drop it, Pivot, Revert, Pull it, Pull the plug, Withdraw, Abandon, Call it off, No-go, No go, Pass, Passes, Fail, Fails, Decide',
    ),
    'Goes if',
    'Go if',
    ...sentences('Go … if', 'on, ahead, live, further, wide, back'),
    ...sentences('Continue … if', 'it, this, to bell, the pilot, the trial, the test, the rollout, the roll-out'),
    'Continue, if',
    'Continue only if',
    ...sentences('Continue …', 'when, once, unless, as soon as'),
    'Continue if”',
    ...sentences('Continue if…', 'all, any, either, both, one of'),
    'Continue if of',
    ...sentences('Continue if…', ' these,  the following'),
    ...sentences('Continue if…', ' hold,  are met,  apply,  happen,  happens'),
  ],
  ['Some bells continue if', 'Continue if bells'],
)

asks(
  'is looked at by those who use it',
  (text) => !plans(text),
  [
    'User check lamps weekly after launch',
    '”User check lamps weekly after launch',
    ...sentences('… user check lamps weekly after launch', 'The, A, An, Our, All, Most'),
    ...sentences(
      '… check lamps weekly after launch',
      'Users, Customer, Customers, People, Member, Members, Player, Players, Student, Students, They, Visitor, Visitors, Admin, Admins',
    ),
    ...sentences('User … check lamps weekly after launch', 'will, would, can, could, may, might, should'),
    'User bellly check lamps weekly after launch',
    ...sentences(
      'User … lamps weekly after launch',
      'checks, look, looks, review, reviews, monitor, monitors, track, tracks, compare, compares, evaluate, evaluates, measure, measures',
    ),
  ],
  [],
)

asks(
  'is said wherever it is',
  (text) => plansLearning(standing(text, 'requirement')),
  [
    ...sentences('Post-… test', 'launch, release, go-live, rollout, roll-out, pilot, implementation, deployment, migration'),
    ...sentences('Post-launch … test', 'bell bell, bell'),
    ...sentences(
      'Post-launch …',
      'testing, tests, survey, surveys, review, reviews, evaluation, evaluations, interview, interviews, analysis, monitoring, assessment, assessments, retro, retroing, check, checks, measurement, measurements, study, studies, research, audit, audits',
    ),
  ],
  [],
)

asks(
  'is said to guide, wherever it is',
  (text) => plansLearning(standing(text, 'requirement')),
  [...sentences('Telemetry old bells will guide old bells …', 'what we, if we, how we')],
  [],
)

asks(
  'is recorded',
  (title) => plansLearning(standing('Lamps, to gauge light', 'technical', title)),
  [
    ...sentences(
      '…',
      'Telemetry, Instrumentation, Measure requirement, Measurement requirement, Measure requirements, Analytics event, Analytics events, Analytics requirement, Analytics requirements, Analytics plan, Event tracking, Tracking plan, Usage tracking',
    ),
  ],
  [],
)

asks(
  'is recorded for something',
  (text) => plansLearning(standing(text, 'technical', 'Telemetry')),
  [
    'Lamps to measure light',
    'Lamps to help measure light',
    ...sentences(
      'Lamps to … light',
      'gauge, track, monitor, understand, learn, see if, see whether, see how, evaluate, assess, categorise, categorize, get a sense, determine, find out, know if, know whether, know how',
    ),
  ],
  [],
)

describe('plans where it stands', () => {
  const behind = (role: Role, title = 'Notes') => plansLearning(standing('After the launch we will experiment with lamps', role, title))
  it.each<Role>(['history', 'out-of-scope', 'evidence', 'problem', 'story', 'requirement', 'wish', 'user', 'stakeholder', 'technical'])('never: %s', (role) =>
    expect(plansLearning(standing('If 40 leave, we stop', role))).toBe(false),
  )
  it.each<Role>(['solution', 'background', 'title', 'goal'])('with a figure only, unless it comes behind: %s', (role) => {
    expect(behind(role)).toBe(false)
    expect(behind(role, 'Next')).toBe(true)
    expect(plansLearning(standing('If 40 leave, we stop', role))).toBe(true)
  })
  it.each<Role>(['other', 'metric', 'launch', 'timeline', 'question', 'risk'])('everywhere: %s', (role) => expect(behind(role)).toBe(true))
  it.each<Role>(['history', 'out-of-scope', 'problem', 'story', 'requirement', 'wish', 'stakeholder', 'technical', 'user'])('not outright: %s', (role) =>
    expect(plansLearning(standing('No further work until it is met', role))).toBe(false),
  )
  it.each<Role>(['evidence', 'solution', 'background', 'other'])('outright: %s', (role) =>
    expect(plansLearning(standing('No further work until it is met', role))).toBe(true),
  )
  it('behind the launch, among requirements', () => {
    expect(plansLearning(standing('If 40 leave, we stop', 'requirement', 'Review'))).toBe(true)
    expect(plansLearning(standing('If 40 leave, we stop', 'technical', 'Review'))).toBe(false)
  })
  it.each([
    'If after a month less come, it goes',
    'If nobody came, it’s gone',
    'At less than 40 lamps I’d take it',
    'Over 4 % and lamps are binned',
    'We look again on 4',
  ])('not of the solution: %s', (text) => {
    expect(plansLearning(standing(text, 'goal'))).toBe(true)
    expect(plansLearning(standing(text, 'solution'))).toBe(false)
  })
  it.each(['Once we’re live: lamps', 'Lamps, measured the winter after', 'Lamps, counted weekly'])('of measures and goals: %s', (text) => {
    const roles = ['metric', 'goal', 'other'] as const
    expect(roles.map((role) => plansLearning(standing(`${text}, eight weeks after it’s out`, role)))).toEqual([true, true, false])
  })
  it('reads a measure in its place', () => {
    expect(plansLearning(standing('Lamps, read on Fridays', 'goal'))).toBe(false)
    expect(plansLearning(standing('4 lamps within the first month', 'goal'))).toBe(false)
    expect(plansLearning(standing('Learn from lamps', 'other'))).toBe(false)
  })
})

describe('learns from use', () => {
  it.each(['Learning plan', 'The measurement plan', 'Evaluation plan for lamps'])('under %s', (title) => {
    expect(standsInLearningPlan(standing('Lamps', 'other', title))).toBe(true)
    expect(learnsFromUse(standing('Lamps', 'other', title))).toBe(true)
    expect(learnsFromUse(standing('Lamps', 'history', title))).toBe(false)
  })
  it('not under another plan', () => expect(standsInLearningPlan(standing('Lamps', 'other', 'Lesson plan'))).toBe(false))
  it('in a pilot to come only', () => {
    expect(learnsFromUse(standing('A pilot tests lamps'))).toBe(true)
    expect(learnsFromUse(standing('The pilot was there to prove lamps'))).toBe(false)
  })
})

asks(
  'says it in the sentences that follow',
  plans,
  [...sentences('Lamps ring. “… below 40 come, we stop”', 'If, Below, Above, Otherwise, Then, In weeks, Should'), 'Lamps ring. If 40 leave. We stop.'],
  ['Lamps ring. When 40 leave, we stop.', 'Lamps ring. Lamps ring. If 40 leave, we stop.', 'Lamps ring.'],
)

asks(
  'sets a mark, or tells what happened',
  plans,
  [
    '“Over 4 lamps and the bells are binned',
    'Lamps; under 4 of them and the bells are binned',
    'Lamps: over 4 of them and the bells are binned',
    'Back to how it was: we look again on 4',
    'Back as they were: we look again on 4',
    'Back to what we had been: we look again on 4',
    'We’ll look at lamps after the season to see whether calls stopped',
    'Lamps, and then we saw in May that we look at calls which came: we’ll compare whether they ring in May',
  ],
  ['The bells over 4 were binned: over', 'We saw lamps in May and compared why'],
)

asks(
  'has a stage or a day for a label',
  plans,
  [
    ...sentences('… 2: experiment with lamps', 'Day, Week, Month, Stage, Phase, May, Spring'),
    ...sentences('12… May: experiment with lamps', 'st, nd, rd, th'),
    '1 May: experiment with lamps',
    'Phase 2: track lamps',
    'Day 2: lamps were tracked',
  ],
  [
    ...sentences('… 2: experiment with lamps', 'Step, Milestone, Iteration, Part, Release, Version, Level, Tier, Option, Increment, Epic'),
    'Phase 2: lamp tracking',
    'Phase 2: lamps',
    'Lamps: experiment',
    'Experiment weekly',
    'Experiment weekly on 4 May',
    'Experiment with lamps',
  ],
)

const somewhere = (text: string) => specOf(text).statements.first(plansLearning) !== undefined
asks(
  'stands under the head of a list',
  somewhere,
  ['We go on if:\n\n- more than 4 lamps ring', 'We go on if all of these hold:\n\n- half of them ring', 'Stop when\n\n- nobody comes'],
  ['We go on if:\n\n- lamps ring', 'Lamps:\n\n- more than 4 lamps ring'],
)
asks(
  'says what is recorded in the head of a list',
  (text) => somewhere(`## Technical design\n\n${text}`),
  ['Analytics events:\n\n- Lamps, to gauge light', '### Usage tracking\n\n- Lamps, to gauge light', '**Usage tracking**\n\n- Lamps, to gauge light'],
  ['Lamps:\n\n- Lamps, to gauge light', 'Analytics events:\n\n- Lamps and light'],
)
asks(
  'is no plan',
  plans,
  ['After the launch we will experiment with lamps'],
  ['TBD', 'If 40 leave, do we stop?', 'As a skipper, I want lamps, so that if 40 leave, we stop'],
)
