import { namesCounter, weightOfTrouble } from '../../src/spec/tallies.js'
import { asks, sentences } from '../language/asks.js'

const numbers =
  '3, 3.5, 1200, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, sixteen, eighteen, twenty, thirty, forty, fifty'
const months =
  'January, February, March, April, May, June, July, August, September, October, November, December, Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec'
const weighs = (text: string) => weightOfTrouble(text, '')

asks(
  'a part of a whole, which somebody counted',
  (text) => weighs(text) === 1,
  [
    ...sentences('We counted: … lost, more or less at 7', '7 %, 7%, 7 percent, 7percent, 7 per cent'),
    ...sentences('Without a light: … of them, we counted, in 7', numbers),
    ...sentences('Without a light: one of …, we counted, in 7', numbers),
    ...sentences(
      'Without a light: one …, we counted',
      "out of 7, of the 7, of those 7, of these 7, of our 7, of their 7, of its 7, of all 7, of last week's 7, of last week’s 7, of all the 7, of those, of these, of it",
    ),
    ...sentences('Without a light: …, we counted', 'one in 7, two in 7, three in 7, 3 in 7, one in every'),
    ...sentences('Without a light: one in …, we counted', numbers),
    ...sentences(
      'Without a light: …, we counted with one eye',
      'half of them, most of them, none of them, all of them, a third of them, a quarter of them, a fifth of them, a tenth of them, two thirds of them, three quarters of them, half of the 7, half of those 7, half of our 7, half of those, half of 7',
    ),
    ...sentences(
      'Without a light … we counted',
      'of 80 boats 7 rang, from 80 boats 7 rang, among 80 boats 7 rang, of the 80 boats 7 rang, of our 80 boats 7 rang, of these 80 boats 7 rang, of those 80 boats 7 rang, of some 80 boats 7 rang, of about 80 boats 7 rang, of 80 boats seven rang, of 80 boats only 7 rang, of 80 boats just 7 rang, of 80 boats some 7 rang, of 80 boats about 7 rang',
    ),
    'Without a light we counted: of 80 boats, 7 rang',
    'Without a light we counted: n=7',
    'Without a light we counted: n = 7',
    ...sentences('We watched 80 boats without a light… rang', ': 7, ; 7, – 7, — 7, : only 7, : just 7, : some 7, : 7 of them, : 7 of those, : 7 of the boats'),
  ],
  [
    'Without a light: 7 boats, we counted',
    ...sentences(
      'Without a light of 80 boats 7 …',
      'minute, minutes, hour, hours, day, days, week, weeks, month, months, year, years, seconds, times, euro, euros, pound, pounds, dollar, dollars',
    ),
    ...sentences(
      'We watched 80 boats without a light: 7 …',
      'minute, minutes, hour, hours, day, days, week, weeks, month, months, year, years, seconds, times, euro, euros',
    ),
  ],
)

asks(
  'so many did something',
  (text) => weightOfTrouble(text, 'We rang 80 skippers') === 1,
  [
    ...sentences('… had a bell at 7', numbers),
    ...sentences('… 7 had a bell', 'About, Some, Only, Just, Skippers:, Skippers;, Skippers., Skippers and, (, Skippers and about, Skippers,'),
    ...sentences('7 … a bell', 'of them had, of those had, really had, of them really had'),
    ...sentences(
      '7 … a bell',
      'said, told, named, knew, had, have, did, do, gave, wanted, want, wished, came, come, went, go, could, can, couldn’t, would, never, were, are, felt, use, used, uses, keep, kept, pay, paid, left, call, called, lost, missed, forgot, bought, stopped, mentioned, answered, copy, copied, wrote, write, found, still, didn’t, don’t',
    ),
    ...sentences('7 … a bell', "couldn't, didn't, don't"),
  ],
  ['7 rang a bell', 'Skippers 7 had a bell', 'Skippers had 7 bells', 'Bells had a skipper', '7 grey had a bell'],
)

const record =
  'log, logs, ledger, ledgers, register, registers, registry, extract, extracts, export, exports, record, records, census, audit, audits, sample, samples, diary, diaries, survey, surveys, poll, polls, questionnaire, questionnaires, interview, interviews, statistics, figures, telemetry, analytics, ticket, tickets, timesheet, timesheets, time sheets, tally, tallies, count, counts, database, history, accounts, books, minutes, report, reports, dashboard, dashboards, warehouse, billing, payroll, CRM, EHR, PMS, ERP, till, call sheet, call sheets, incident book, case file, case files, complaint book, complaints book, complaint file, feedback form, feedback forms, review, reviews, hand-coded, study, studies, dip-sample, dipsample, own data, own numbers, own figures, data'

asks(
  'names a record',
  namesCounter,
  [
    ...sentences('so many (…)', record),
    ...sentences('so many (boats, … of May)', record),
    ...sentences('so many in the …', record),
    ...sentences('so many … the log', 'in, from, by, per, according to, going by, on, to judge by'),
    ...sentences('so many in … log', 'the, our, their, my, its, a, an, his, her, 7, 3.5, last week’s, this week’s, the own, the harbour'),
    "so many in last week's log",
    "so many in this week's log",
    'so many in the harbour-log',
    ...sentences('so many … telemetry', 'in, from, per, via, by, in harbour, via harbour'),
    ...sentences('so many via …', 'telemetry, analytics, usage data, support tickets, error logs, crash reports, server logs, session recordings'),
    ...sentences('…: so many', record),
    ...sentences('boats. …: so many', record),
    ...sentences('… so many', 'log:, boats. log:, boats: log:, boats; log:, (log:, log of May:, log of old May:'),
    'log, of May: so many',
    ...sentences(
      '… log: so many',
      'the, our, their, policy, support, usage, call, sales, booking, claim, claims, listing, the policy, the call booking harbour',
    ),
    ...sentences('log … so many', 'say, says, show, shows, showed, has, have, put, puts, count, counts, list, lists, tell, tells'),
    ...sentences('so many by my …', 'search, count, reckoning, tally, check, own search'),
    'so many, n=7',
    'so many, n = 7',
  ],
  ['so many boats', 'logs rang', 'so many boats log it', 'so many in this', 'so many (boats)', 'so many by bells'],
)

asks(
  'names who counted',
  namesCounter,
  [
    ...sentences(
      '… counted',
      'we, I, Kim, operations, support, usher, ushers, steward, stewards, volunteer, volunteers, ranger, rangers, clerk, clerks, nurses, teachers, wardens, drivers, colleagues, team, harbour team, desk, office, manager, staff, lead, student, students, intern, interns',
    ),
    ...sentences('we … counted', 'have, had, then, also, did, each, once, already, ourselves'),
    ...sentences(
      'we …',
      'counted, tallied, asked, phoned, rang, called, surveyed, polled, interviewed, visited, watched, observed, followed, shadowed, timed, logged, noted, wrote down, recorded, stood, sat, spoke, talked, went through, looked through, read through, coded, sorted, sampled, pulled, measured, kept notes, kept a list, kept a tally, kept count',
    ),
    ...sentences(
      '… by two',
      'asked, Asked, phoned, Phoned, rung, Rung, interviewed, Interviewed, surveyed, Surveyed, polled, Polled, counted, Counted, told by, Told by, hand-coded, Hand-coded, tallied, Tallied, heard, Heard',
    ).map((text) => text.replace(/(told by) by two/i, '$1 all')),
    ...sentences('asked …', 'by two, why, what, whether, in May, over tea, on deck, from us, all, at sea, 7'),
    ...sentences('… by all', 'told us, told me, we were told'),
    ...sentences('told us by …', 'all, both, 7, two, three, four, five, six, seven, eight, nine, ten'),
  ],
  ['boats counted', 'we rested', 'asked for it', 'told us by noon', 'told boats by all', 'we kept boats', 'she counted'],
)

asks(
  'says when it was counted',
  (text) => weighs(`${text}, 7 % lost it without trace`) === 1,
  [
    ...sentences('… week', 'last, Last, past, previous, last 7, last long'),
    ...sentences(
      'last …',
      'year, years, month, months, week, weeks, quarter, quarters, term, terms, semester, semesters, season, seasons, winter, winters, summer, summers, spring, springs, autumn, autumns, night, nights, day, days, fiscal year',
    ),
    ...sentences('… March', 'in, In, since, Since, from, From, between, Between, during, During, over, Over, this, This'),
    ...sentences(
      'in … March',
      'the storm of, the storms of, the week of, the weeks of, the month of, the quarter of, the season of, the night of, the spring of, the autumn of, the summer of, the winter of, early, late',
    ),
    'in mid-March',
    'in midMarch',
    ...sentences('in …', `${months}, Q1, Q4, H1, H2, 1999, 2024`),
    ...sentences('since …', 'launch, the launch, release, opening, go-live, golive'),
    'Since launch',
    'in week 7',
    ...sentences('… season', 'this, that'),
    ...sentences('this …', 'season, term, year, month, week, quarter, winter, summer'),
    ...sentences('on 7 …', 'old nights, old grey nights, wet old grey nights, old days, old mornings, old evenings, old Saturdays, old Sundays'),
  ],
  ['at the quay', 'last bell', 'in Q7', 'since noon', 'this bell', 'on 7 old boats', 'in 1899', 'at March', 'in spring'],
)

const ill =
  'never, nothing, nobody, noone, no one, neither, only, just, too late, too long, too many, too few, too early, too far, without, instead, again, twice, missing, unanswered, unread, unopened, unpaid, unused, expired, lapse, lapsed, left before, left early, left without, left empty, left unfinished, turned round, turned around, turned away, turned back, walked off, walked out, walked away, hang up, hangs up, hung up, stopped, quit, gave up, gives up, put off, postponed, rejected, refused, denied, withdrawn, withdrew, returned, sent back, refund, refunds, refunded, no-show, no-shows, clash, clashes, clashed, clashing, oversold, overbooked, mistook, misread, wrongly, mix up, mixes up, mixed up, empty, stuck, guess, guessed, guesses, by heart, rekey, re-key, re-keys, re-keyed, re-keying, retype, retypes, retyped, retyping, reenter, re-entered, redo, redone, repeat, repeats, repeated, scrub back, scrubs back, start over, starts over, started over, complain, complains, complained, appeal, appeals, appealed, escalate, escalates, escalated, end at the, ends at the, call us, calls us, called us, call in, call within, call again, ring us, rings us, ring in, rang us, rang in, chase, chases, chased, died, hurt, injured, fell short, fell ill, fell behind, fell through, behind, short of, overdue, more than 7 minutes, more than 7 hours, more than 7 days, more than 7 weeks, put on hold, broke, defaulted, dropped, skip, skips, skipped, ignore, ignores, ignored, mention, mentions, mentioned, didn’t, did not, don’t, do not, doesn’t, does not, couldn’t, could not, wasn’t, weren’t, hadn’t, had no, have no, has no'

asks(
  'they fared badly',
  (text) => weighs(text) === 1,
  [
    ...sentences('We counted that 7 % … at sea', ill),
    ...sentences('We counted that 7 % … at sea', "didn't, don't, doesn't, couldn't, wasn't, weren't, hadn't"),
  ],
  [
    'We counted that 7 % rang at sea',
    'We counted that 7 % left at sea',
    'We counted that 7 % walked at sea',
    'We counted that 7 % fell at sea',
    'We counted that 7 % call at sea',
  ],
)

asks(
  'is aimed at, or of machines',
  (text) => weighs(text) > 0,
  ['We counted that 7 % never rang at sea', 'We counted that 7 % never rang with fewer than some'],
  [
    ...sentences(
      'We counted that 7 % never … at sea',
      'target, goal, aim, must, shall, should, will, at least, at most, no more than, fewer than 7, under 7, below 7, pass if, passes if, planned, plan to, plans to, budget, budgeted, forecast, projected, estimated, expect to, expects to, expected to, <, >, ≤, ≥, →',
    ),
    ...sentences(
      'We counted that 7 % never … at sea',
      'accuracy, precision, recall, latency, throughput, uptime, model, cluster, benchmark, queries, requests, packets, rows, 7 ms, 7ms, 7 fps, 7 GB, 7 MB, 7 rps, load test, prototype, mock-up, mockup, clickable, usability, draft, spike, staging, pixel, pixels, firmware, sensor, battery, in the test, in the lab, in the pilot, in the trial, in the database, in the catalogue, in the index',
    ),
    'Bells never rang, we counted',
  ],
)

asks(
  'weighs less',
  (text) => weighs(text) === 0.7,
  ['We counted 7 % of the skippers', 'Last winter we counted boats that never rang: 70'],
  [
    'We count 7 % of the boats',
    'We counted 7 % of the boats',
    'We counted 70 skippers',
    '7 % of the skippers rang',
    'We counted some of the skippers',
    'Last winter we counted boats that never rang: 7',
    'We counted boats that never rang: 70',
    'Last winter 70 boats never rang',
    'Last winter we counted 70 boats',
  ],
)

asks(
  'weighs less where the source is near',
  (paragraph) => weightOfTrouble('Boats never ring: 7 %', paragraph) === 0.7,
  ['So many in the log', 'We counted', 'Last winter'],
  ['Boats'],
)

asks(
  'weighs nothing without trouble or a part',
  (text) => weightOfTrouble(text, 'Last winter, so many in the log') > 0,
  ['Boats never ring: 7 %'],
  ['Boats never ring: 7', 'Boats ring: 7 %', 'Boats ring'],
)

asks(
  'counts in words',
  (text) => weightOfTrouble(text, 'We rang them') > 0,
  sentences('… of them never rang', 'half, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, most, none, all'),
  ['Some of them never rang'],
)
