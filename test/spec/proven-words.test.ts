import { estimatedFromLook, livedWith, makersHaveFound, notesTrial, scoresMachine, timesMachine } from '../../src/spec/proven.js'
import { asks, sentences } from '../language/asks.js'

const months = 'January, February, March, April, May, June, July, August, September, October, November, December'
const numbers = '3, 3.5, 1200, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, forty, fifty, hundred'
const peopleWords =
  'usability, user test, user tests, user testing, participant, participants, tester, testers, respondent, respondents, interview, interviews, survey, surveys, unaided, without help'
const wishes =
  'will, shall, must, should, would, is to be, plan to, plans to, planned to, need to, needs to, target, goal, aim to, aims to, aiming to, want to, wants to, wanted to, at least, at most, budget, budgeted, until, unless, if, ’ll, ≥, ≤, <, >'

asks(
  'notes a trial in brackets',
  notesTrial,
  [
    ...sentences(
      'The gate holds (…)',
      "bench, benchmark, benchmarks, benchmarked, test, tests, tested, trial, trialled, trial run, spike, spikes, spiked, measured, measurement, measurements, load-tested, load tested, dry run, sandbox, staging, test rig, in the lab, in our lab, in the workshop, simulated, simulation, simulations, tried on a quay, tried with a boat, tried it, tried over night, did it, did this, did that, did 20, did two, did three, did ten, did so, done it, have done it, has done that, Leila's test, test on the quay, bell tests",
    ),
    ...sentences('The gate holds (… support)', 'call with their, calls with its, call to the, calls to our, call to our first'),
    ...sentences('The gate holds (call to the …)', 'vendor, supplier, maker, manufacturer, host, engineer, engineers, hotline'),
    ...sentences('The gate holds (checked …)', 'in May, with oil, on deck, against rust'),
    ...sentences(
      'The gate … there (test)',
      'can, cannot, can’t, exist, exists, support, supports, block, blocks, work, works, don’t, doesn’t, no error, no errors, no problem, no problems, no trouble, hold, holds, fit, fits, fail, fails',
    ),
    "The gate can't (test)",
    "Gates don't (test)",
    "The gate doesn't (test)",
    'Gate 3 (test)',
    'Year 1899 (test)',
    'The gate (test, 6 km)',
    `The gate holds (${'a '.repeat(30)}test)`,
    `The gate holds (test${' a'.repeat(40)})`,
  ],
  [
    ...sentences(
      'The gate holds (…)',
      'lunch, contest, testy, user test, A/B test, hallway tests, price test, panel test, field test, blood test, in a lab, did run, call to lunch',
    ),
    ...sentences(
      'The gate holds (test, … now)',
      'estimate, estimated, estimates, guess, guessed, guesses, will, to be, to do, tbd, tbc, see, planned, pending, open, not yet, by the end, optional, required, pass mark, if',
    ),
    'The gate holds (test?)',
    ...sentences('The gate holds, … (test)', peopleWords),
    ...sentences('The gate (test, …)', `6 Nov, 16 Jan, ${months.replaceAll(/(^|, )/g, '$116 ')}, 1999, 2024`),
    'The gate creaks (test)',
    'The gate holds, test',
    `The gate holds (${'a '.repeat(31)}test)`,
    `The gate holds (test${' a'.repeat(41)})`,
  ],
)

asks(
  'scores a machine',
  scoresMachine,
  [
    ...sentences(
      'The … told right from left in 80 % of 500 bells',
      'model, models, algorithm, algorithms, script, scripts, classifier, classifiers, detector, detectors, parser, parsers, OCR, HTR, ASR, LLM, LLMs, GPT, GPT-7, extraction, recognition, transcriber, transcription, translation engine, matcher, matching, predictor, prediction, predictions, predicted, forecast, forecasts, forecaster, valuation, valuations, ranking, ranker, recommender, heuristic, regex, sensor, sensors, camera, cameras, scanner, scanners, radar, lidar, feed, feeds, estimator, plug-in, plugin, offline, back-test, backtest, embedding, clustering, segmentation, summariser, bot, engine, photo, photos, recordings, scans, triples',
    ),
    ...sentences(
      'The model … in 80 % of 500 bells',
      'error, error rate, wrong, right, correct, correctly, accurate, accuracy, match, matches, matched, recognised, recognized, detected, caught, missed, filled, found, read, off by, within 3, false positive, false positives, false alarm, false alarms, false negative, false negatives, recall, precision, hit rate, F1, WER, CER, calibration, agree, agrees, agreed, agrees with, usable, hallucinated, hallucinations, invented',
    ),
    ...sentences('The model was right: 80 % … 500 bells', 'on, in, over, of, from, for, across, with, against'),
    ...sentences(
      'The model was right: 80 % on … bells',
      'a sample of 500, a set of 500, the 500, our 500, some 500, about 500, all 500, last week’s 500, 500 old, 500 old and loud, 1,500, three hundred, 5',
    ),
    "The model was right: 80 % on last week's 500 bells",
    ...sentences('The model was right, 80 %: … and more', '500 bells:, 1,500 old bells:, 500 old and loud bells:'),
    '500 bells, the model was right: 80 %',
    '(500 bells: the model was right: 80 %',
    'The model was right; 500 bells: 80 %',
    ...sentences('The model was right: 80 %, …', 'by my own check, on 12th street, error rate 20, error rate of 20'),
    ...sentences('The model was right: … on 500 bells', '80 %, 80%, ±, 4 of 5, 4 out of 5, 4 of the 5, 4 of those 5, 4 of our 5, 4 of them, 4 of our them'),
    ...sentences('The model was right: … of 5 on 500 bells', numbers),
    ...sentences('The model was right: 4 of … on 500 bells', numbers),
    'The model was right: 80 % on 500 bells; it will rest',
  ],
  [
    'The clerk was right: 80 % on 500 bells',
    'The model rings: 80 % on 500 bells',
    'The model was right: many on 500 bells',
    'The model was right: 80 %',
    ...sentences('The model was right: 80 % on 12 …', months),
    ...sentences('The model … right: 80 % on 500 bells', wishes),
    '50 bells: the model was right: 80 %',
    'The model was right: 80 % on 500 ox',
  ],
)

const units = 'ms, µs, s, sec, secs, second, seconds, KB, MB, GB, TB, fps, Hz, rps, watt, watts, W, mA, dB, Mbit, kbps, Mbps'

asks(
  'times a machine',
  timesMachine,
  [
    ...sentences('It rang at 3 … on the laptop', units),
    'It rang at 3s on the laptop',
    ...sentences('It rang at 3 … a second on the laptop', 'requests, messages, events, frames, rows, writes, reads, orders, scans, pages, jobs'),
    ...sentences('It rang at 3 jobs … on the laptop', 'a second, per second, / second, /s, /second, per minute, a minute, a hour, per s'),
    ...sentences('It rang for 3 s … five tries', 'over, in, across, of'),
    ...sentences('It rang for 3 s over … tries', numbers),
    ...sentences(
      'It rang for 3 s over five …',
      'tries, runs, attempts, trips, loads, starts, launches, sessions, measurements, cycles, repeats, passes, long tries',
    ),
    ...sentences('It rang for 3 s on … laptops', `the, a, an, my, our, his, her, ${numbers}, Kim’s, our old, our old grey loud`),
    "It rang for 3 s on Kim's laptop",
    ...sentences(
      'It rang for 3 s on the …',
      'cluster, laptop, laptops, phone, phones, tablet, tablets, handheld, handhelds, machine, machines, server, servers, device, devices, desk, browser, browsers, board, boards, console, consoles, headset, headsets, watch, watches, router, routers, emulator, hardware, GPU, GPUs, CPU, CPUs, dev box, workstation, workstations, terminal, terminals, PC, PCs, Mac, Macs, iPhone, iPhones, Android, Androids, test bed, test track, test system',
    ),
    ...sentences('It rang for 3 s over …', 'LTE, 3G, 4G, 5G, wifi, wi-fi, LoRa, Bluetooth, satellite, the VPN, the intranet, the mesh'),
  ],
  [
    'It rang for 3 days on the laptop',
    'It rang for 3 s at noon',
    'It rang for 3 sails on the laptop',
    'It rang for 3 s on some laptops',
    'It rang for 3 s on the quay',
    'It rang for 3 s over five bells',
    ...sentences('It … rang for 3 s on the laptop', wishes),
    ...sentences('It rang for 3 s on the laptop, …', peopleWords),
  ],
)

const lived = (text: string) => livedWith(text, '')

asks(
  'lived with it',
  lived,
  [
    ...sentences(
      'Papa … it: it lasted',
      'tried, ran, drove, did, operated, staffed, piloted, trialled, rehearsed, demonstrated, demoed, flew, sailed, simulated, worked, baked, cooked, built, wore, carried',
    ),
    ...sentences(
      'Papa tried …: it lasted',
      'it, this, that, one, both, the same, the lot, the whole thing, it by hand, it twice, it once, it out, it three times, it already, it ourselves, it so',
    ),
    ...sentences(
      'Papa had it … for a week: it lasted',
      'switched on, put up, put in, installed, mounted, worn, carried, trialled, rebuilt, set up, hung, fitted, deployed, rolled out, tried, tried out, hung by the quay',
    ),
    ...sentences('Papa had it hung … a week: it lasted', 'in, on, for, by, at, over, with'),
    ...sentences(
      'Papa had it hung for …: it lasted',
      `${numbers}, ${months}, the week, a week, an old week, a long old week, week, month, colleagues, staff, student, students`,
    ),
    ...sentences(
      'Papa tried it: it …',
      'held, worked, coped, kept up, lasted, survived, broke, failed, jammed, leaked, overheated, fit, fits, no error, no errors, no problem, no problems, no trouble, no complaints, no outage, no outages, no crashes, without trouble, without any trouble, without a problem, without errors, without error, without a hitch, without leaks, without a leak, without problems, without complaint, without incident, in time, on time, twice, frames per second, fps, nothing to build, rang right about, was not on the',
    ),
    ...sentences('Papa tried it: … sent', numbers),
    ...sentences(
      'Papa tried it: 7 …',
      'of 9, of nine, sent, delivered, arrived, updated, within, came through, went through, lost, failed, right, wrong, late, misses, answered, printed, synced, read, bells sent',
    ),
    ...sentences('Papa tried it: 7 % …', 'updated, delivered, right, correct, arrived, came, of time, of the time'),
    'Papa tried it: 7% came',
    'Papa tried it: 7.5 % came',
  ],
  [
    'Papa tries it: it lasts',
    'Papa saw it: it lasted',
    'Papa tried it: it rang',
    'Papa tried it: 7 bells',
    'Papa had it hung for fun: it lasted',
    'Papa tried the bell: it lasted',
    ...sentences('Papa … tried it: it lasted', wishes),
    ...sentences('Papa tried it, …: it lasted', peopleWords),
  ],
)

asks('how it went may follow', (after) => livedWith('Papa tried it', after), ['It lasted', '7 sent'], ['It rang'])

asks(
  'is seen to run somewhere',
  lived,
  [
    ...sentences(
      'The bell … on the bench',
      'works, worked, runs, ran, holds, held, prints, pairs, connects, syncs, reads, boots, charges, starts, opens, flies, lasts, lasted, runs all day',
    ),
    ...sentences('The bell runs on … bench', 'the, a, my, our, his, her'),
    ...sentences('The bell runs on the …', 'desk, laptop, machine, test quay, dev quay'),
    ...sentences(
      'The bell runs in …',
      'the lab, our lab, my lab, the sandbox, the workshop, the test, the staging, the garage, the kitchen, the simulator, staging',
    ),
    ...sentences(
      'The bell runs without …',
      'leak, leaks, error, errors, any errors, crash, crashes, crashing, trouble, problem, problems, loss, losses, hitches',
    ),
    'The bell runs with the crane in service',
    ...sentences('The bell … all 300 boats without trouble', 'did, carried, took, served, bore, handled, processed, printed, sent, moved'),
    ...sentences(
      'The bell took 300 boats without …',
      'trouble, any trouble, problem, problems, error, errors, a hitch, complaint, crash, crashes, crashing, loss, losses',
    ),
  ],
  [
    'The bell rings on the bench',
    'The bell runs on some bench',
    'The bell runs in a lab',
    'The bell runs without oil',
    'The bell runs. On the bench',
    'The bell took boats without trouble',
    'The bell took 300 boats without oil',
    'The bell will run on the bench',
  ],
)

asks(
  'estimates from a look',
  estimatedFromLook,
  [
    ...sentences(
      '… days after a look',
      `${numbers}, a, a few, a couple of, half a, half an, 2-3, 2 - 3, 2–3, two to three, two or three, two person, two dev, two engineer, two man`,
    ),
    ...sentences(
      'Two … after a look',
      'day, days, week, weeks, sprint, sprints, month, months, afternoon, afternoons, evening, evenings, PD, story points, person-days, person days, dev days, engineer days, man-days, man days',
    ),
    ...sentences('15 … after a look', 'PD, PT, SP, MD'),
    ...sentences(
      'Two days after … it',
      'a look, an look, having look, looking, looked, read, reading, a spike, spiking, trying, a walk, a review, having read',
    ),
    ...sentences('Two days, having … it', 'looked, read, tried, built, seen, counted'),
    ...sentences(
      'Two days, …',
      'going by it, based on the spike, based on a spike, based on our prototype, based on the branch, based on the last, based on the same, based on the previous, based on the similar',
    ),
    ...sentences('Two days, Kim … it', 'has looked at, have looked into, has looked through, has read, has built, has been through'),
    ...sentences('Two days, Kim has read …', 'the text, it, one'),
    ...sentences('Two days, as … took', 'it, that, the last one'),
    ...sentences('Two days, like the … Kim built', 'prototype, prototypes, spike, spikes, version, versions, screen, screens, page, pages, part, parts'),
    ...sentences('Two days, like the part … built', 'we, i, he, she, they, Kim'),
    ...sentences('Two days, like the part we …', 'timed, built, did, made, measured'),
  ],
  [
    'Two boats after a look',
    'Two days after lunch',
    'Two days, having slept',
    'Two days, like the part we broke',
    'Two days will do after a look',
    'Two days, based on a guess',
  ],
)

const makers =
  'ICT, IT, Engineering, engineering, Dev, dev, Development, Devops, Dev team, Ops, ops, Lab Ops, lab ops, Platform, platform team, Infra, infrastructure, Infra team, Back-end, backend team, Firmware, firmware team, Hardware, hardware team, Data team, data science, data engineering, R&D, Maintenance, maintenance, Network, network team, network ops, Vendor, vendor, Supplier, supplier, Manufacturer, manufacturer, Integrator, integrator, Contractor, contractor, Electrician, electrician, Printer, printer, Workshop, workshop, Architect, architects, Squad, squad, Ops (Kim)'

asks(
  'makers have found',
  makersHaveFound,
  [
    ...sentences('… tested the bell', makers),
    ...sentences('… says it works', makers),
    ...sentences(
      'Ops … it',
      'has tested, have tested, had tested, also tested, already tested, confirms, confirmed, tested, tried, measured, found, demonstrated, showed, proved, ran, built, verified',
    ),
    'Ops built the bell entirely',
    ...sentences('Ops … that it works', 'say, says, said, report, reports, reported'),
    ...sentences(
      'Ops says the bell …',
      'block, blocks, support, supports, expose, exposes, can be, cannot be, can’t be, is able, are possible, is there, exist, exists, handle, handles, take, takes, need no, needs no, work, works',
    ),
    "Ops says the bell can't be",
    ...sentences('Rings, as Kim …', 'confirmed in May, tested with oil, measured on deck, verified by hand, demonstrated during rain, proved in May'),
    'Ops tested it, as officers and colleagues know',
  ],
  [
    'Boats tested the bell',
    'Ops rang the bell',
    ...sentences('Ops built … the bell', 'on, with, in, for, around, from, upon, to, using, entirely on, exclusively with, fully in, directly on'),
    ...sentences('Ops confirmed …', 'date, dates, the dates, the deadline, the plan, budget, price'),
    'Ops says the bell rings',
    ...sentences('Rings, as … confirmed in May', 'we, it, they, soon, far, long'),
    'Rings, as Kim confirmed at noon',
    'Ops tested it with skippers',
    ...sentences('Ops … tested the bell', 'will have, would have'),
  ],
)
