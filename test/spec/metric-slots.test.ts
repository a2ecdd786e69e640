import { metricSlots } from '../../src/spec/metric-slots.js'
import { asks, sentences } from '../language/asks.js'
import { standing } from './standing.js'

asks(
  'only how much more',
  (text) => metricSlots(standing(text, 'metric')).relative,
  [
    ...sentences('By … 4 %', 'about, around, roughly, at least, up to, more than, over, a, an'),
    'By 4 %',
    ...sentences('By …', 'half, a third, a quarter'),
    'By 4.5 %',
    ...sentences('By 4… %', '-12, –12'),
    'By 4%',
    'By 4 percent',
    'By 4percent',
    ...sentences('By 4 …', 'per cent, point, points, pp, x'),
    '4.5 % more',
    '4 % more',
    '4% more',
    ...sentences('4 … more', 'percent, per cent, point, points, x'),
    ...sentences('4 % …', 'fewer, less, higher, lower, faster, increase, decrease, reduction, improvement, growth, uplift, drop, rise'),
    ...sentences('… of 4', 'Increase, Decrease, Reduction, Improvement, Growth, Uplift, Drop, Rise'),
    ...sentences('Increase of … 4', 'about, at least'),
  ],
  [],
)

asks(
  'the value today',
  (text) => metricSlots(standing(text, 'metric')).baseline,
  [
    'From old bells to',
    '→',
    '->',
    ...sentences(
      '…',
      'Today, Currently, Now, At present, Baseline, Was, Were, Is at, Previous, Previously, Last year, Last month, Last quarter, Last week, Same month, Same quarter, Same week, Same period, Compared to, Compared with, Versus, Vs, Vs., Against, Year-on-year, Year on-year, Year-on year, YoY, So far, Until now',
    ),
  ],
  [],
)

asks(
  'by when',
  (text) => metricSlots(standing(text, 'metric')).when,
  [
    ...sentences('… 4', 'By, Until, Before, Within, After, In, On, Per, Over, At, During, From, Since'),
    'By the 4',
    ...sentences('By …4', 'end of , first , next , following , mid, mid-, early , late '),
    ...sentences(
      'By …',
      '4.5, Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec, Q2, H1, H2, FY, year, week, month, quarter, day, season, launch, release, one, two, three, four, six, eight, twelve, Easter, Christmas, summer, autumn, winter, spring, M4',
    ),
    ...sentences(
      '…',
      'Q2, H1, H2, 2044, Week 12, Month 12, Day 12, D12, W12, M12, T+12, Weekly, Monthly, Quarterly, Daily, A day, A week, A month, A quarter, A year, Year-end, Year end',
    ),
    ...sentences('12 …', 'day, days, week, weeks, month, months'),
  ],
  ['By 4 %', 'By 4.5 %', 'By 4%', 'By 4 percent', 'By 4 per cent', 'By 4 point', 'By 4 points', 'By 4 pp', 'By 4 x'],
)

asks(
  'where it can be read',
  (text) => metricSlots(standing(text, 'metric')).source,
  [
    ...sentences(
      '…',
      'Measured, Tracked, Logged, Counted, Event, Survey, Surveys, Surveyed, Poll, Interview, Interviews, Log, Logs, Analytics, Telemetry, Query, Queries, Report, Reports, Ticket, Tickets, Tagged, According to, Asked, Dashboard, Recheck, Re-check, Sample, Audit, Ledger, Register',
    ),
  ],
  [],
)

asks(
  'takes label and text together',
  (text) => {
    const slots = metricSlots(standing(text, 'metric'))
    return slots.when && slots.target
  },
  ['By May: 4 boats', 'Nobody: in May', '4 boats in May'],
  ['By May: boats', 'Boats: 4'],
)
asks(
  'has a value in more than one cell',
  (row) => metricSlots(standing(`| Boats | Sails |\n| --- | --- |\n| ${row} |`, 'metric')).baseline,
  ['4 | 9'],
  ['4 | few', 'few | many'],
)
