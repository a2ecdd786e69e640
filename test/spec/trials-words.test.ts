import { ranOnMachine } from '../../src/spec/trials.js'
import { asks, sentences } from '../language/asks.js'

const ran = (text: string) => ranOnMachine(text, '')
const months = 'January, February, March, April, May, June, July, August, September, October, November, December'

asks(
  'built roughly, and it ran',
  ran,
  [
    ...sentences('We … a bell together: it works', 'hacked, knocked, threw, cobbled, lashed, wired, stitched, glued'),
    'We hacked one two three four up: it works',
    ...sentences('We … : it works', 'got it going, got it running, got it working, got this going, got one going'),
    ...sentences(
      'As known, a … script: it works',
      'throwaway, throw-away, quick, rough, weekend, crude, hacky, homemade, home-made, trial, test, debug, nightly, experimental, local, quick bell',
    ),
    ...sentences('A quick …: it works', 'build, script, version, implementation, rig, demo, hack, port, prototype'),
    ...sentences('The … there: it works', 'prototype, PoC, proof of concept, spike, breadboard, sandbox'),
    ...sentences(
      'A quick script: it …',
      'works, worked, holds up, held up, copes with it, coped with it, handles, handled, came out right, came out fine, came out wrong, no crash, no crashes, no problem, no problems, no trouble, no error, no errors, no violation, no violations, without a hitch, without a problem, without a glitch, crashes, crashed, fell over, keeps up, kept up',
    ),
    ...sentences(
      'A quick script: 7 …',
      'ms, µs, sec, secs, second, seconds, s, KB, MB, GB, TB, fps, Hz, rps, k/s, bells/s, bells/sec, bells a second, bells per second, old bells per second, k rps, kHz',
    ),
    'A quick script: 7s',
  ],
  [
    'A bell: it works',
    'We hacked one two three four five up: it works',
    'A quick script: it rings',
    'A quick script: 7 bells',
    'A quick script by skippers: it works',
    ...sentences('The prototype …: it works', 'conversion, test, tests, session, sessions, round'),
    ...sentences(
      'A quick script: it … works',
      'will, shall, must, should, is to be, plan, plans, planned, need to, needs to, target, goal, want, wants, wanted',
    ),
    "A quick script: it'll be so, works",
    'A quick script: it’ll be so, works',
  ],
)

asks(
  'clocked',
  ran,
  [...sentences('It was … at 7 ms', 'measured, timed, clocked, benchmarked, load-tested, load tested, Measured')],
  ['It was timed out at 7 ms', 'It was measured at 7 bells', 'Skippers were measured at 7 ms', 'It will be measured at 7 ms', 'It was rung at 7 ms'],
)

asks(
  'right or wrong in a test',
  ran,
  [
    ...sentences(
      '… 4 of 5 were right',
      'In the test, In our trial, In a dry run, In his sandbox, In their test, In the old grey test, Kim did a test:, Kim made an run:, Kim ran the trial:, Kim did quick proof:, Kim did a small try:, Kim did the first test:, Kim did a dry run:, On sandbox, On staging, On the sandbox, In the test system, On test environment, In test account, On test accounts, On test data, With the test accounts, With our test account, With 7 test data, With test card, With test cards, With test cases, With test files, With test devices',
    ),
    ...sentences(
      'In the test 4 of 5 were …',
      'right, rightly, correct, correctly, wrong, wrongly, matched, matches, caught, lost, failed, recognised, recognized, detected, misread, nonsense, came out, came through, came back, renewed, refreshed, converted, accepted, rejected, delivered, arrived, imported, parsed, synced, went through',
    ),
    ...sentences(
      'In the test … were right',
      '4 out of 5, 4 from 5, 4 in 5, 4 of the 5, 4 of our 5, 4 of those 5, 4 of all 5, four of five, 4 of them, 80 %, 80%',
    ),
  ],
  [
    'In the harbour 4 of 5 were right',
    'In the test 4 of 5 were red',
    'In the test 4 were right',
    'In the test 4 of 5 skippers were right',
    'Skippers in the test: 4 of 5 were right',
  ],
)

asks(
  'fed it',
  ran,
  [
    ...sentences('We … bells through it: 7 %', 'put, Put, ran, Ran, fed, Fed, sent, Sent, threw, Threw, poured, Poured'),
    ...sentences('We put bells … it: 7 %', 'through, into, at, past'),
    'We fed it bells: 7 %',
    ...sentences('The bells … it: 7 %', 'I threw at, we fed through, Kim put into, we sent through'),
    ...sentences('We put bells through it: …', '7 %, all matched, it works'),
  ],
  [
    'We put bells through it: red',
    'We put skippers through it: 7 %',
    'We put bells through: 7 %',
    'We will put bells through it: 7 %',
    'We rang bells through it: 7 %',
  ],
)

asks(
  'ran it over what there is',
  ran,
  [
    ...sentences('We … it on logs: 7', 'ran, reran, re-ran, let, pointed, tried, tested, back-tested, backtested, replayed, trained'),
    ...sentences('We ran it … logs: 7', 'on, over, against, through, with, at'),
    ...sentences(
      'We let it loose on …: 7',
      'case, cases, data, dataset, datasets, database, sample, samples, record, records, log, logs, rows, file, files, queries, photo, photos, images, pictures, recordings, orders, invoices, bookings, payments, documents, letters, texts, readings, copy, replica, export, exports, dump, dumps, laptop, machine, staging, test set, test site, test bench, test farm, test rig, test system, test environment, last year, past years, last month, last weeks, last 7 weeks, last old quarter, last winter, last summer, last season',
    ),
    ...sentences('We let it loose on all of …: 7', months.replace(' May,', '')),
    ...sentences('We let it loose on …: it works', 'logs, 7 boats, some 7 boats, about 7 boats, all 7 boats, 1,5 boats'),
    'We let it loose on logs, 7 % rang',
    ...sentences('We … 7 logs: 7', 'tested, backtested, back-tested, replayed, ran through, tried, tested some, tested about, tested all, tested over'),
  ],
  [
    'We let it loose on boats: 7',
    'We let it loose on logs: red',
    'We let it loose on boats: it works',
    'We let it loose on logs of skippers: 7',
    'We will let it loose on logs: 7',
    'We sold it on logs: 7',
    ...sentences(
      'We let … loose on logs: 7',
      'a query, queries, numbers, the survey, the report, figures, some analyses, interviews, a poll, campaigns, a workshop, counts, a session',
    ),
  ],
)

asks(
  'looked back over what there was',
  ran,
  [
    ...sentences(
      'On … bells it gives 7',
      'Kim’s, last year’s, this month’s, last week’s, last quarter’s, last winter’s, last summer’s, last spring’s, this autumn’s, last season’s, real, live, historical, production, real old',
    ),
    "On Kim's bells it gives 7",
    "On last year's bells it gives 7",
    ...sentences('On real bells it … 7', 'would have, would’ve, make, makes, keep, keeps, give, gives, catches, caught, get, gets, got, find, finds, found'),
    "On real bells it would've 7",
    ...sentences('…: 7', 'Backtest, Back-test, Backtests, Backtesting'),
    ...sentences('It … 7 bells on live', 'is off by, was off in, were wrong by, is right to, is out by, was within, is off'),
    ...sentences('As known, it is off by 7 bells on …', 'last, the last, the past, real, live'),
    ...sentences(
      'The … was so',
      'accuracy, precision, recall, hit rate, error rate, match rate, false positive, false positives, false alarm, false alarms, false alarm rate, false positives rate',
    ),
    ...sentences('The accuracy …', 'was so, were so, came to it, on 7 is so, in the test, in our trial, in the sample'),
  ],
  [
    'On red bells it gives 7',
    'On real bells it rings 7',
    'On real bells it gives red',
    'The accuracy is so',
    'The bell was so',
    'It is off by 7 bells on deck',
    ...sentences('The accuracy was … it', 'target, goal, must, should, at least, <, >, ≤, ≥'),
  ],
)

asks(
  'those who make it have looked',
  ran,
  [
    ...sentences(
      'As known, it was … with the team: red',
      'reviewed, discussed, checked, estimated, gone through, went through, talked through, reviewed it, discussed this',
    ),
    ...sentences('As known, it was reviewed … team, red', 'with, by the, with our, by the old grey'),
    ...sentences('As known, it was reviewed by the …; red', 'team, engineer, engineers, dev, devs, developer, developers, architect, architects, engineering'),
    ...sentences('Our … looked at it: red', 'team, engineer, engineers, dev, devs, developer, developers, team (north), team has, team have'),
    ...sentences('Our team … it: red', 'looked at, looked into, checked, tried, tested, went through'),
    ...sentences('Our … has run it', 'vendor, supplier, manufacturer, maintainer, maintainers'),
    ...sentences('Our vendor … it', 'has run, have done, has tested, has tried'),
    'Our vendor it’s run',
    "Our vendor it's done",
    ...sentences('We … the code: red', 'checked, looked at, looked into, looked through, went through, dug in, dug into, dug through, read through'),
    ...sentences('We checked … code: red', 'the, our, their, its, his, her, the old grey'),
    ...sentences(
      'We checked the …: red',
      'code, codebase, source, trace, schema, API, SDK, database, firmware, library, interface, endpoint, endpoints, driver, data sheet, datasheet',
    ),
    ...sentences('We checked the code… red', ':, ;, –, —'),
    'We checked the code, red',
  ],
  [
    'As known, it was reviewed with the pier: red',
    'As known, it was reviewed with the team',
    ...sentences(
      'As known, it was reviewed by … team: red',
      'support, sales, legal, design, product, research, account, marketing, brand, privacy, security, finance',
    ),
    ...sentences('The … team looked at it: red', 'support, sales, legal, design, product, research, account, marketing, brand, privacy, security'),
    'Our team looked at it',
    'Our team rang it: red',
    'Our vendor has rung it',
    'Our pier has run it',
    'We checked the bell: red',
    'We checked the code',
    'We rang the code: red',
  ],
)

asks(
  'it has borne that much',
  ran,
  [
    ...sentences('It … 7 calls', 'carried, handled, served, processed, sustained, survived, coped with, withstood, stood up to, took, peaked at').map(
      (text) => `${text}, it was said`,
    ),
    ...sentences(
      'It carried 7 …',
      'connections, requests, messages, events, calls, queries, rows, records, jobs, transactions, uploads, orders, sessions, users at once, users at the same time, simultaneous bells, concurrent bells, k calls, thousand calls, million calls, m calls, old calls, old grey calls',
    ),
    'It carried 7k calls',
  ],
  ['It carried 7 bells', 'It carried calls', 'It will have carried 7 calls', 'It rang 7 calls'],
)

asks(
  'the word of the makers',
  ran,
  [
    ...sentences(
      'The … says it is able',
      'support, vendor, supplier, manufacturer, provider, host, hotline, integrator, maintainer, maintainers, vendor (north)',
    ),
    ...sentences('The vendor … it is able', 'has confirmed, have said, confirmed, told us, say, says, said, wrote, replied, answered, assured'),
    ...sentences(
      'The vendor says it …',
      'can be, cannot be, can’t be, can do, cannot do, is possible, support, supports, is able, are able, need a, needs an, take a, takes an, takes 7, takes two, takes three, work, works',
    ),
    "The vendor says it can't be",
    ...sentences(
      '… it is possible',
      'Team says, Devs say, Dev said, Engineer said, Engineers say, Developer says, Developers say, Architect says, Architects say, Team (north) says, He says, She said, They say',
    ),
    ...sentences(
      'She says it …',
      'is possible, is not possible, are possible, is impossible, is doable, is feasible, can be done, can’t be done, cannot be done, has no way to',
    ),
    "She says it can't be done",
    "She says it's doable",
  ],
  [
    'The customer support says it is able',
    'Our support says it is able',
    'The pier says it is able',
    'The vendor rings, it is able',
    'The vendor says it is red',
    'She says it is red',
    'We say it is possible',
  ],
)

asks(
  'it runs already',
  ran,
  [
    ...sentences('We got … to sync', 'it, them, the bell, a bell, an oar, our bell, both bells, two bells, his bell, her bell, my bell'),
    ...sentences(
      'We got it …',
      'to work, to run, to talk, to print, to send, to read, to sync, to connect, to respond, to load, to start, running, working, going, talking, printing, syncing',
    ),
    ...sentences('It already … on my desk', 'works, runs, does, handles, prints, sends, reads'),
    ...sentences('It already runs … desk', 'on my, in our, at a, on the, on his, on her, on Kim’s, on my old'),
    "It already runs on Kim's desk",
    ...sentences('It already runs on my …', 'branch, machine, laptop, phone, desk, lab, staging, office, fork, bench, computer'),
    ...sentences('We … running it', 'have been, has been'),
    'We’ve been running it',
    'She’s been running it',
    "We've been running it",
    "She's been running it",
    ...sentences('We have been running …', 'it, this, the prototype, the branch, the build'),
    ...sentences(
      'The … has been live',
      'prototype, branch, script, build, mock, copy, feed, service, job, early version, test version, first version, rough version, beta',
    ),
    ...sentences('The beta …', 'has been live, have been running, has been in use'),
    ...sentences('Bells … to work', 'is known, are known'),
    ...sentences('The … already rings', 'branch, prototype, script, notebook, model, macro, query, spreadsheet, bot, PoC, job, build'),
    'The bot already can ring',
  ],
  [
    'We got Kim to sync',
    'We got it to ring',
    'It already rings on my desk',
    'It already runs on some desk',
    'It already runs on my pier',
    'We have been ringing it',
    'The bell has been live',
    'The beta has been red',
    'Bells known to work',
    'The bell already rings',
    'The bot already rang',
  ],
)

asks(
  'ran it over so much',
  ran,
  [
    'We let it loose on the last 12 weeks: 7',
    'We tried 7 of 1,500 logs: 7',
    'We tried 1,500 logs: 7',
    'We tried 15 logs: 7',
    'As known, it was reviewed by the team at sea: red',
    'Our team looked at it at sea: red',
  ],
  ['We tried logs: 7', 'Our team looked at it. At sea: red'],
)

asks(
  'ran, with a word between',
  ran,
  [
    'We checked the code : red',
    'The beta there has been live',
    'A quick script: no crashing',
    'We let it loose on March: 7',
    'The bot found some old bells, 7',
  ],
  ['The beta. It has been live', 'The bot found it. 7'],
)
