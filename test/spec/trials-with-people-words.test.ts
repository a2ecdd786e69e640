import {
  cope,
  gaugesUse,
  headsReport,
  keepsDataSafe,
  notesCheck,
  notesRounds,
  ranOnMachine,
  reacted,
  runsSince,
  saysEffort,
  saysHouse,
  tellsAttempts,
  triedInHands,
  wereWatched,
  willBeInHands,
  willTryMaking,
} from '../../src/spec/trials.js'
import { asks, sentences } from '../language/asks.js'

const wishes = 'will, shall, must, should, is to be, plan, plans, planned, need to, needs to, target, goal, want, wants, wanted'
const ran = (text: string) => ranOnMachine(text, '')

asks(
  'a machine was put to work',
  ran,
  [
    ...sentences(
      'We were calm and … the firmware: half rang',
      'pushed, fed, ran, drove, tried, threw, loaded, imported, exported, replayed, plugged, unplugged, switched on, switched it on, rigged, wired, hooked, built, converted, scanned, parsed, flashed, installed, simulated, streamed, printed, crunched, compared, let it run, let the bell loose, left it running, left them running, got it working, got one going, did two, did a, did 7, read end to end, read it cover to cover, went line by line, went all through',
    ),
    ...sentences(
      'We loaded the …: half rang',
      'row, rows, record, records, export, exports, file, files, data, database, dataset, datasets, laptop, laptops, server, servers, battery, batteries, tablet, tablets, router, routers, firmware, 2G, 5G, offline, network, wifi, Wi-Fi, cable, cables, matcher, script, scripts, parser, parsers, model, models, prototype, prototypes, API, APIs, interface manual, interface spec, interface specification, endpoint, endpoints, manual, nightly file, nightly job, nightly run, nightly batch, recording, recordings, reading, readings, sensor, sensors, camera, cameras, cache, memory, CPU, GPU, frame, frames, fps, branch, query, queries, latency, bandwidth, scanner, scanners, OCR, transcript, transcription, recognition, word came, words come, error rate, simulation, simulator, test bench, test rig, test track, test line, test kit, rig, bench, workshop, edge computer, edge device, controller, chip, sdk, library, driver, backup, dump, log file, log files, archive, our own running, ours running, drained',
    ),
    ...sentences(
      'We loaded the firmware: … rang',
      '7, half, none, all, both, every bell, everything, nothing, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, it survived and, failed and, fine and, right and, wrong and, without a bell it, all except one, but for rain it, in time it, it came back and, it came out and, it came through and',
    ),
    ...sentences(
      'The … found 7 %',
      'script, prototype, model, bot, matcher, parser, algorithm, engine, rig, setup, set-up, test bench, pipeline, classifier, sensor, edge computer, edge device, detector, recogniser, recognizer, converter, scanner, crawler, planner, optimiser, optimizer, solver, renderer',
    ),
    ...sentences(
      'The bot … 7 as it did',
      'found, matched, caught, got, recognised, recognized, handled, ran, runs, loses, lost, detected, parsed, scored, answered, returned, processed, finished, took, takes, needed, survived, failed, missed, kept up, crashed, gave, classified, predicted, sorted, read, imported, agreed, held, used, really found',
    ),
  ],
  [
    'We loaded the boats: half rang',
    'We sold the firmware: half rang',
    'We loaded the firmware: it rang',
    ...sentences(
      'We loaded the firmware … : half rang',
      'with people, on users, by customers, in front of participants, before colleagues, past visitors, to volunteers, with 7 users, with two users, with some old users, with several users, with a few users, with our users, with the users',
    ),
    ...sentences('We loaded the firmware: half … it', wishes),
    'The script found 7',
    'The boat found 7 %',
    ...sentences('We ran … on firmware: half rang', 'a query, numbers, the survey'),
  ],
)

asks(
  'a machine was given something',
  ran,
  [
    ...sentences(
      'We … a test bell, as it was: all rang',
      'sent, pushed, posted, routed, printed, submitted, uploaded, dialled, played, streamed, placed, issued, paid',
    ),
    ...sentences('We placed a … bell: all rang', 'test, dummy, sample, synthetic, fake, mock, trial'),
    ...sentences('We … bells through the modem: all rang', 'sent, pushed, posted, routed, submitted, uploaded, streamed, played, printed'),
    ...sentences('We posted bells … the modem: all rang', 'through, via, over, into, against'),
    ...sentences('We posted bells through … modem: all rang', 'the, our, their, its, a, the old grey'),
    ...sentences(
      'We posted bells through the …: all rang',
      'gateway, API, APIs, sandbox, queue, broker, modem, relay, parser, model, pipeline, printer, terminal, reader, importer, endpoint, provider, network, server',
    ),
    ...sentences(
      'Known: we … on bells: all rang',
      'made a run, did an run, took one run, gave it two runs, made three passes, made several runs, made a few runs, made a pass, made a dry-old run',
    ),
    ...sentences('Known: we made a run … bells: all rang', 'on, over, with, through, against'),
    ...sentences('It was … in staging', 'proven, proved, shown, demonstrated, verified, validated, confirmed, measured, exercised, observed, benchmarked'),
    ...sentences('It was proven … staging', 'in, by, on, with, against, during, across, in the, in our, in a, in two, in all, in 7, in the old grey'),
    ...sentences(
      'It was proven in the …',
      'run, runs, benchmark, benchmarks, prototype, prototypes, spike, spikes, load test, load tests, dry run, dry runs, test bench, test rig, test site, test track, bench, rig, simulation, simulations, deployment, deployments, migration, migrations, sandbox',
    ),
    ...sentences('The … with the firmware gave bells for 7', 'test, tests, trial, try, check, run, experiment, attempt, attempts'),
    ...sentences('The test … the firmware gave bells for 7', 'with, on, of, against, over, using'),
    ...sentences(
      'The test with the firmware … bells for 7 as it was',
      'returned, gave, showed, found, produced, yielded, worked, failed, took, needed, came, reached, caught, missed',
    ),
  ],
  [
    'We placed a red bell: all rang',
    'We posted bells through the pier: all rang',
    'We made a bell on boats: all rang',
    'It was proven in the rain',
    'It was seen in staging',
    'It will be proven in staging',
    'The test with the boat gave bells for 7',
    'The test with the firmware gave bells',
    'We placed a test bell: it rang',
    'We placed a test bell with users: all rang',
  ],
)

const tried = (text: string) => triedInHands(text, '')

asks(
  'came into their hands, and how they fared',
  tried,
  [
    ...sentences(
      'Skippers held it, we … it: five missed it',
      'showed, shown, handed, gave, given, drew, tried, tested, demoed, put, said, spoke, read, played',
    ),
    ...sentences(
      'We … , skippers: five missed it',
      'had a go, ran it past, ran the bell past, been through old rounds, been through old round, hallway test, corridor check, café round, cafe session, guerrilla-test, hallway tests',
    ),
    ...sentences('Skippers who … : five missed it', 'saw it, used this, tried the bell'),
    ...sentences('We … skippers using it: five missed it', 'sat with, sat down with, sat beside, sat next to, watched, observed'),
    ...sentences('We watched skippers … it: five missed it', 'use, used, using, try, tried, trying, try out, trying out'),
    ...sentences(
      'We watched skippers use …: five missed it',
      'it, this, the new bell, the prototype, the draft, the mock-up, the build, the beta, the dummy, the paper',
    ),
    ...sentences(
      'We showed it to … : five missed it',
      'skippers, the front desk, the help desk, reception, Mr Olsen, Mrs Olsen, Ms Olsen, a colleague, a volunteer, a friend, a neighbour, people, a stranger, passers-by, my mother, my father, mum, dad, my wife, a husband, 7 of them, 7 of the bells, 7 bells',
    ),
    ...sentences(
      'We showed it to skippers: …',
      'on the first try, at their second attempt, with a third go, by her first tap, at his third tries, needed help, needed the hotline, needed some support, needed a hint, needed hints, needed our assistance, needed explanation, called us, rang support, asked the hotline, asked the desk, called the helpdesk, asked for help, gave up, without help, without any help, unaided, got stuck, found it, understood it, managed it, completed it, finished it, fix made, fixes made, reworded, renamed, was changed, were changed, we changed, since changed',
    ),
  ],
  [
    'We showed boats: five missed it',
    'We showed it: they missed it at sea',
    'We showed it to skippers: it rang',
    'We showed it to skippers, who would buy it: five missed it',
    'We showed it to skippers, who’d pay: five missed it',
    'We will show it to skippers: five missed it',
    ...sentences('We showed it to 7 …: all rang', 'days, weeks'),
  ],
)

asks(
  'was put before them',
  tried,
  [
    ...sentences(
      'We sat … skippers: seven tapped there',
      'in front of, before, handed to, gave to, passed to, mock session of, mock sessions of, paper version for, paper card for, paper cards for, paper sketch for, demo tablet for, demo phone for, demo unit for, demo booth for, version A for, version B for, checked with, tried it with, tried them on, tried both out for, tried the bell with, read it out to, read them aloud to, round of, dummy for, mockup for, mock-up for, draft on, draft of',
    ),
    ...sentences(
      'We were before skippers: seven … at sea',
      'tapped, taped, taping, tapping, clicked, clicking, dragged, dragging, pressed, pressing, hunted, hunting, scrolled, scrolling, swiped, swiping, typed, typing, read back, read it back, read them back, got past, got lost, got stuck, got through, got it, asked where, asked what, asking whether, asked which, asked how, looked for, looking for, thought it meant, believed it was, assumed it means, took it for, mistook, missed, understood, explained, managed, finished, completed, swapped, picked, chose, went right, needed 7 minutes, took one minute, needed about two seconds, took three tries, took five attempts, filled in, filled it, in under, gave up, found it, found the bell, found their bell, found out, didn’t find it, never found it, named, knew what, knew where, knew how, could say, couldn’t tell, could find, could name, could explain',
    ),
    ...sentences(
      'Kim … bells with the draft unaided',
      'ordered, filled, found, finished, did, completed, managed, signed, opened, sent, entered, bought, paid, set up, registered, reported',
    ).map((text) => `${text}, it was said`),
    ...sentences('Kim ordered bells … the draft unaided', 'with, on, in, using'),
    ...sentences('Kim ordered bells with the … unaided', 'draft, prototype, mockup, mock-up, dummy, beta, paper version, test version, clickable bell, build'),
    ...sentences(
      'Kim ordered bells with a draft …',
      'without help, without any help, without explanation, without explaining, without asking, without prompt, without prompts, without prompting, without a hint, without hints, without training, without instruction, without instructions, without assistance, unaided, unassisted, on their own, alone, by themselves, first try, first attempt, correctly, the right way, inside 7 minutes, within one minute, in under two minutes, in less than three seconds, within four minutes, within five minutes, within ten seconds',
    ),
  ],
  [
    'We sat below skippers: seven tapped there',
    'We sat before skippers: seven rang at sea',
    'We sat before skippers: some rang at sea',
    'Kim ordered bells with the pier unaided',
    'Kim ordered bells with the draft',
    'Kim will have ordered bells with the draft unaided',
  ],
)

const reactedTo = (text: string) => reacted.test(text)
asks('was changed for it', reactedTo, sentences('it …', 'fix made, fixes made, reworded, renamed, was changed, were changed, we changed, since changed'), [
  'it changed',
  'it made',
])
asks('tells attempts', tellsAttempts, ['on the first try', 'gave up'], ['on the first day'])

asks(
  'people were watched',
  (text) => wereWatched(text) === 1,
  [
    ...sentences('7 % … it', 'reached, completed, finished, found, clicked, tapped, succeeded, failed, gave up, marked, got, of the boats reached'),
    'Most testers missed it',
    'Testers missed it',
  ],
  ['7 % rang it', '7 reached it', 'Most users missed it', 'Most testers rang it', 'Most testers will have missed it'],
)
asks(
  'users were watched, or there were rounds',
  (text) => wereWatched(text) === 0.5,
  [
    'Most users missed it',
    ...sentences('We … two rounds of testing', 'did, ran, held, completed, conducted'),
    ...sentences('We did two …', 'rounds of tests, round of testing, rounds of user testing, rounds of usability tests, rounds of prototype tests'),
    ...sentences('They … no trouble finding it', 'had, were, was'),
    ...sentences('They had no … finding it', 'issue, issues, trouble, problem, problems, difficulty, difficulties'),
    ...sentences('They had no trouble … it', 'understanding, finding, using, navigating, completing, reading'),
  ],
  ['We rang two rounds of testing', 'We did two rounds of bells', 'They had no bell finding it', 'They had no trouble ringing it'],
)

asks(
  'notes a check',
  notesCheck,
  [
    ...sentences(
      'The … check: 7',
      'screenreader, screen-reader, screen reader, accessibility, keyboard, contrast, readability, usability, heuristic, plain-language, plain language',
    ),
    ...sentences('The keyboard …: 7', 'check, audit, review, test, pass, walkthrough, walk-through, evaluation, checks, check by Kim'),
    ...sentences('The keyboard check: …', '7, all, none, no, one, two, three, four, five, missing, passed, failed, found, unreadable'),
  ],
  ['The bell check: 7', 'The keyboard bell: 7', 'The keyboard check: red', 'The keyboard check 7', 'The keyboard check: 7 will ring'],
)
asks(
  'notes rounds',
  (text) => notesRounds(text, ''),
  [
    ...sentences('… : gave up', 'session notes, test notes, notes from session, notes from sessions, notes from the session, notes from the test sessions'),
    ...sentences('… round of paper: gave up', '7, one, two, three, four, five, six, one short, one quick, one more'),
    ...sentences('Two … of paper: gave up', 'round, rounds, session, sessions, test, tests, test round, test rounds, walkthrough, walk-throughs'),
    ...sentences('Two rounds … paper: gave up', 'of, with, on, of the'),
    ...sentences(
      'Two rounds of …: gave up',
      'clickable, paper, printed, prototype, mockup, mock-up, draft, screen, screens, wireframe, wireframes, thinkaloud, think-aloud, usability, user',
    ),
  ],
  ['Two rounds of bells: gave up', 'Bell notes: gave up', 'Two rounds of paper: red', 'Two rounds of paper: will, gave up'],
)
asks(
  'gauges use',
  gaugesUse,
  [
    ...sentences(
      'The … was 7',
      'task completion, form completion, flow success, checkout success rate, tutorial completion rate, onboarding completion, time on task, SUS, system usability scale, error rate of users, error rate of participants',
    ),
    ...sentences('The SUS … 7 as it was', 'rose to, fell to, went to, was, were, dropped, improved to, climbed to, came to, reached'),
  ],
  ['The bell was 7', 'The SUS was red', 'The SUS rings 7', 'The SUS was 7 and will rise'],
)

asks(
  'will be in their hands',
  willBeInHands,
  [
    ...sentences(
      'Skippers … the prototype',
      'round of, rounds of, session with, sessions with, try, tries, test, tests, show, shows, see, sees, get, gets, use, uses, goes to, go to, hand, give, put, walk',
    ),
    ...sentences('Skippers try the …', 'prototype, prototypes, mockup, mock-up, mock-ups, dummy, clickable, wireframe, wireframes, paper version'),
    ...sentences('At least 4 of 5 skippers do it …', 'unaided, alone, without our help'),
    '4 of 5 skippers do it alone',
    '4 of 5 skippers must do it alone',
    ...sentences('We’ll … skippers', 'watch, be watching, observe, be observing, time the, sit with, sit down with, sit beside, be sitting next to'),
  ],
  [
    'Skippers ring the prototype',
    'Skippers try the bell',
    'Skippers can try the prototype',
    'Skippers tried the prototype',
    'Skippers have been to try the prototype',
    'Bells try the prototype',
    'We’ll watch out for skippers',
    '4 of 5 bells do it red',
  ],
)

const asksCope = (text: string) => cope.test(text)
asks(
  'may be too much for a machine',
  asksCope,
  [
    ...sentences(
      'it …',
      'cope, copes, too slow, too heavy, open up, opens up, how hard, how difficult, how much work, handle it, handle this, handle that, handle the bell, handle so, take it, take the load, take that, keep up, fast enough, how fast, technically, possible to get, possible to read, possible to send, possible to build, possible to detect, possible to tell, at all, can read it, can even detect it, can calculate it, can compute it, can send it',
    ),
    ...sentences(
      'it can be …',
      'read, sent, detected, measured, calculated, computed, exported, imported, matched, parsed, queried, built, done, maintained, kept, stored, run, loaded, streamed, synced, rendered, held, scaled, deployed, integrated, packaged, migrated, reached, reused',
    ),
    ...sentences('can … read', 'it be, we be, the bell be, it even be'),
    ...sentences('… it reliably', 'read, get, send, detect, calculate, compute, match, parse, export'),
    ...sentences('read … reliably', 'it, that, this, them'),
    ...sentences('7 … rows', 'k, thousand, million, m'),
    ...sentences('7k …', 'rows, records, devices, requests, nodes, files'),
  ],
  ['it rings', 'it can be red', 'can Kim be read', 'read bells reliably', '7k bells', 'handle bells'],
)
asks(
  'will try whether it can be made',
  willTryMaking,
  [
    ...sentences(
      'We … whether it is fast enough',
      'see, sees, seeing, find out, finds out, finding out, check, checks, checking, try out, tries out, trying out, determine, determines, determining, prove, proves, proving, verify, verifies, verifying, validate, validates, validating, establish, establishes, establishing, confirm, confirms, confirming, demonstrate, demonstrates, demonstrating, investigate, investigates, investigating, explore, explores, exploring, evaluate, evaluates, evaluating, assess, assesses, assessing, test, tests, testing',
    ),
    ...sentences('We see … it is fast enough', 'if, whether, that, how fast, how far, how well, how long, how many, how much'),
  ],
  ['We saw whether it was fast enough', 'We ring whether it is fast enough', 'We see bells fast enough', 'We see whether it is red'],
)

asks(
  'keeps data safe',
  keepsDataSafe,
  [
    ...sentences(
      '… security',
      'for, robust, strong, high, enhanced, improved, data, application, information, network, API, account, password, payment, enterprise, row-level, end-to-end, bank-grade, enterprise-grade',
    ),
    'Security: red',
    '- security first',
    ...sentences(
      'red security …',
      'purpose, purposes, reason, reasons, requirement, requirements, measure, measures, standard, standards, policy, policies, control, controls, hardening, best practice, best practices, compliance, and privacy, and secret, and secrets, and compliance',
    ),
    ...sentences('… is hashed', 'password, passwords, credential, credentials, secret, secrets, token, tokens, personal data, personal details, data'),
    ...sentences('data … hashed', 'is, are, must be, shall be, should be, will be, is not, is never, is always'),
    ...sentences('data is …', 'stored in plaintext, stored in plain text, hashed, encrypted, salted, stored as'),
  ],
  ['red security', ...sentences('Security …', 'officer, officers, guard, guards, staff, team, teams, camera, cameras'), 'data is red', 'bells are hashed'],
)
asks(
  'says what it takes',
  saysEffort,
  [
    ...sentences('15 …', 'PT, PD, MD, person-days, person days, man-days, man days, dev days, dev-days, story points, SP'),
    '1.5 PD',
    '1,25 PD',
    '15PD',
    ...sentences('two … for weeks', 'dev, devs, developer, developers, engineer, engineers, programmer, programmers'),
    ...sentences('two devs for a …', 'day, days, week, weeks, month, months, quarter, quarters, sprint, sprints'),
  ],
  ['15 bells', 'two devs at sea', 'two bells for weeks', 'PD', '15 PDs'],
)
asks('says what the house does', saysHouse, ['photos are kept for days', '€7 a month', '7 EUR per seat'], ['bells are kept for days', 'photos are red', '€7'])
asks('runs since', (after) => runsSince('The bell is live at the pier since May', after), ['7 rang'], ['It rang', 'In 2024 it rang'])
asks(
  'heads a report',
  headsReport,
  ['What did the pilot tell us?', 'Results of the trial', 'What we have tried', 'Findings from our old pilots'],
  ['The pilot', 'Results of the pier', 'What we sell'],
)

asks(
  'has been in use since',
  (text) => runsSince(text, '7 rang'),
  [
    ...sentences('The bell is … the pier since May', 'live in, in use at, running on, switched on with, live for'),
    ...sentences(
      'Skippers … at sea since May',
      'have had it, have used it, has run it, have been using it, have been running it, have been running on it, have been live, have been in use, have worked with it',
    ),
  ],
  [
    'The bell is red at the pier since May',
    'The bell is live at the pier',
    'The bell will be live at the pier since May',
    'Skippers have had it. It is so since May',
  ],
)

asks(
  'was held by those who were watched',
  tried,
  sentences(
    'We watched skippers with a … : five said so',
    'prototype, prototypes, mockup, mock-up, mockups, dummy, clickable, wireframe, wireframes, paper, paper version, printout, print-out, printouts, napkin, sketch, sketches, draft, drafts, screen, screens, design, designs, new version, test build, beta',
  ),
  ['We watched skippers with a bell: five said so'],
)

asks(
  'was watched as planned',
  (text) => wereWatched(text) > 0,
  ['Most testers missed it', 'Most users missed it', '7 % reached it'],
  ['Most testers missed it, as planned', 'Most users missed it, as planned', '7 % reached it, as planned'],
)

asks('takes a machine so much', asksCope, ['12 k rows', '12k rows'], ['12 rows'])
asks('ran at sea', ran, ['Known: we made a run at sea on bells: all rang'], ['Known: we made a run . On bells: all rang'])
asks('is done within minutes', tried, ['Kim ordered bells with a draft inside 12 minutes'], ['Kim ordered bells with a draft inside'])

asks(
  'was shown to them',
  tried,
  sentences(
    'We showed skippers the … : five said so',
    'phone, tablet, device, prototype, prototypes, mockup, mock-up, mockups, dummy, clickable, wireframe, wireframes, printout, print-out, printouts, sketch, sketches, draft, drafts, screen, screens, design, designs, version, versions',
  ),
  ['We showed skippers the bell: five said so'],
)
asks('notes a check further on', notesCheck, ['The keyboard check: calm and missing'], ['The keyboard check: calm; missing'])
