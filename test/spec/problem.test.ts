import { findProblem, neededThing, plainlyHard, praisesProduct, presents, tellsProblem } from '../../src/spec/problem.js'
import type { Role } from '../../src/spec/roles.js'
import { asks, sentences } from '../language/asks.js'
import { specOf } from './spec-of.js'
import { standing } from './standing.js'

const trouble =
  (role: Role, title = 'Notes') =>
  (text: string) =>
    tellsProblem(standing(text, role, title))

asks(
  'needs a dashboard',
  (text) => neededThing(text) === 'dashboard',
  [
    ...sentences(
      '… a dashboard',
      'We need, They need, Users need, Customers need, Teams need, People need, Stakeholders need, Skippers need, The harbour needs, Our harbour needs',
    ),
    ...sentences('We … a dashboard', 'really need, also need, now need, therefore need'),
    ...sentences('We need … dashboard', 'a set of, a number of, a pair of, number of, an, some, more, new, better'),
    ...sentences(
      'A dashboard is …',
      'therefore needed, urgently needed, clearly needed, completely missing, still missing, simply needed, required, absent, lacking',
    ),
    ...sentences('A dashboard … needed', 'is, are, has been, have been'),
    ...sentences('A dashboard is what … missing', "we are, they’re, they're, users are, customers are"),
    ...sentences('A dashboard … there', "isn't, is not, isn’t, aren't"),
  ],
  ['We need bells', 'Quay bell: dashboard is needed', 'A dashboard is red', 'At the dashboard isn’t there', 'A dashboard is therefore'],
)

asks(
  'tells of trouble, outside of a section about it',
  trouble('background'),
  [
    'Skippers struggle with bells',
    'We struggle with bells',
    'The 12 bells are broken and lost',
    ...sentences('… struggle with bells', 'They, You, All two, All five, All 12'),
    'Skippers will struggle with bells already',
    ...sentences('Skippers … the log into Excel', 'type, copy, enter, key, transfer, transcribe, retype, re-type, write, rekey, re-key'),
    ...sentences('A nurse … the log into Excel', 'types, copies, enters, keys, transfers, transcribes, retypes, re-types, writes, rekeys, re-keys'),
    ...sentences('Skippers copy the log … Excel', 'into, to, onto, in, into an, into a, into the, into their, into his, into her'),
    ...sentences(
      'Skippers copy the log into …',
      'spreadsheet, spreadsheets, Google Sheet, Google Sheets, a notebook, notebooks, a paper form, paper forms, Word, WhatsApp, email by hand, an e-mail by hand',
    ),
    ...sentences(
      'Skippers … of it at noon',
      'only hear, only learn, only find out, only notice, only know, hear only, learn only, find out only, notice only, know only',
    ),
    ...sentences(
      'The nurse … of it at noon',
      'only hears, only learns, only finds out, only notices, only knows, hears only, learns only, finds out only, notices only, knows only',
    ),
    ...sentences('Skippers only hear of it … noon', 'when, at, after, once, from'),
    ...sentences('Skippers never … back', 'come, came, comes'),
    ...sentences('Skippers … because', 'phone, call, ring, ask, phone us, ask us all there'),
    ...sentences('The nurse … us because', 'phones, calls, rings, asks'),
    ...sentences('Skippers … it twice', 'write, type, enter, copy, key, write all of'),
    ...sentences('The nurse writes it …', 'twice, in two systems, in two places, in two lists'),
  ],
  [
    'The bells struggle with ropes',
    ...sentences('Skippers … struggle with bells', 'must, shall, should, will, would, won’t'),
    ...sentences('Skippers … have to queue', 'may, might, may also'),
    ...sentences('… know which bells skippers ring', 'We don’t, I do not, We cannot, We can’t really'),
    ...sentences(
      'Bells ring so … struggle',
      'that nobody has to, no one needs to, they never, you no longer, people don’t, users do not, customers need not, we never must',
    ),
    ...sentences('… needs a dashboard for skippers', 'The harbour'),
    ...sentences('The … cannot yet show bells of skippers', 'portal, old bell, red bell book'),
    'Skippers struggle?',
    'As a nurse, I want bells so that I never struggle',
    '**Goal:** skippers struggle with bells',
    'Danforth is a portal where skippers struggle',
    'It replaces lists that skippers lose',
    'This bell supports skippers who struggle',
  ],
)

asks(
  'has a label that keeps it',
  (label) => !trouble('background')(`**${label}:** skippers struggle with bells`),
  sentences(
    '…',
    'Guardrail, Guardrails, Guard-rails, Counter-metric, Countermetrics, Target, Targets, Goal, Goals, Aim, Aims, Vision, Promise, Benefit, Benefits, Success, Pass, Pass mark, Win, Won, Result wanted',
  ),
  ['Bells', 'Old goals', 'Goals of bells', 'Trouble'],
)

asks(
  'tells nothing on the side of the solution',
  (role) => trouble(role as Role)('Skippers struggle with bells'),
  ['other', 'background', 'evidence', 'problem', 'user'],
  sentences(
    '…',
    'solution, requirement, technical, timeline, launch, out-of-scope, option, history, reference, stakeholder, metric, wish, story, risk, question, goal',
  ),
)

asks(
  'stands under what is so today',
  (title) => trouble('background', title)('Each bell takes 14 minutes of work'),
  [
    ...sentences('…', 'Current, Currently, Today, Now, As-is, As is, Status quo, At the moment, At present, Today:'),
    ...sentences('Current …', 'state, process, situation, way, practice, flow'),
  ],
  ['Notes', 'Old current', 'Current bells', 'Nowhere'],
)

asks(
  'takes so much',
  trouble('background', 'Today'),
  [
    ...sentences(
      'Each bell … 14 ropes of ours',
      'takes, take, took, cost, costs, eats, eat, requires, require, needs, need, spends, spend, spent, takes us, takes us all of',
    ),
    ...sentences(
      'Each bell takes … of ours',
      'an hour, half an hour, a day, half a day, several weeks, many months, two mornings, three afternoons, four evenings, five phone calls',
    ),
    ...sentences(
      'Each bell takes … of ours',
      'six calls, eight messages, ten steps, two clicks, a full minute, one whole of two working days, hours, days, weeks, months, too long',
    ),
    ...sentences('Each bell takes … of ours', 'too much, so many, so long, a lot of, forever'),
  ],
  ['Each bell takes ropes of ours', 'Each bell has 14 ropes', 'Each bell takes all of our old 14'],
)

asks(
  'stands under a pain',
  (title) => trouble('problem', title)('Bells ring at the quay at night'),
  [
    ...sentences(
      '…',
      'Problem, Problems, Pain, Pains, Pain point, Painpoints, Pain-points, Frustration, Frustrations, Struggle, Struggles, Challenge, Challenges',
    ),
    ...sentences('… problem', 'The, Our, Their, Core, Main, Key, User, Customer, Business, Current, Biggest, Primary, The main, 1., 1.2, - The'),
    ...sentences('Problem …', 'statement, statements, today, point, points'),
    'Problem:',
  ],
  ['Notes', 'Old problem', 'Problem of bells', 'Painting'],
)

asks(
  'wants something, where the problem is told',
  trouble('problem'),
  [
    ...sentences('The bell … way', 'needs a, need an, needs the, needs an old, needs a red old, needs'),
    ...sentences('The bell needs a …', 'way, means, place, help, clarity, overview, visibility'),
    ...sentences('The bell needs to …', 'know, see, find, understand, decide, be able, remember, keep track'),
    ...sentences('Bells … ropes of old', 'lack, go without, depend on, rely on, have no, have little, have only, are left, often lack'),
    ...sentences('… rely on old ropes', 'They, People, Those who, Bells, We'),
    ...sentences('The bell is … loud at night', 'too, not enough, hardly, barely, scarcely'),
  ],
  ['The bell rings at night', 'The bell can ring too and hums', 'The bell needs a rope', 'Bells have ropes of old'],
)

asks(
  'says what it solves',
  trouble('background'),
  [
    ...sentences('The … problem we solve is the old wet quay', 'main, core, biggest, central, key, real, first, primary'),
    ...sentences(
      '… we solve is the old wet quay',
      'The problem, Our problems, One issue, The issues, The pain point, Our painpoints, The challenge, The challenges, The problem that, The problem which',
    ),
    ...sentences(
      'The problem … is the old wet quay',
      'this solves, it addresses, we address, we tackle, our app tackles, our product solves, the tool solves, the project solves, that solves',
    ),
    ...sentences(
      'The problem … is the old wet quay',
      "we're solving, we’re addressing, we are tackling, it is solving, it wants to solve, it aims to address, we hope to tackle, it hopes to solve",
    ),
    ...sentences('The problem we … is the old wet quay', 'want to solve, aim to solve, are trying to solve'),
    ...sentences('The problems we solve… the old wet quay', ' are,  is,  at sea are'),
  ],
  ['The problem we solve is old', 'Bells are the problem we solve by the old wet quay', 'The problem we solve. Bells are old and wet'],
)

asks(
  'would be of use, where the problem is told',
  trouble('problem'),
  [
    ...sentences('It … be useful for bells to ring', 'can, could, may, might'),
    ...sentences(
      'It could be … for bells to ring',
      'useful, beneficial, helpful, valuable, handy, desirable, convenient, very useful, really useful, quite useful',
    ),
    ...sentences('It could be useful … ring', 'to, to be able to, for old wet bells to'),
  ],
  ['It could be red for bells to ring', 'It could be useful for bells'],
)

asks(
  'is hard all the same',
  plainlyHard,
  ['Skippers struggle', 'Skippers struggle without delay'],
  [
    ...sentences(
      'Bells ring without …',
      'rework, hassle, friction, delay, delays, waiting, error, errors, mistakes, workaround, workarounds, confusion, slowdown, slow-downs',
    ),
    ...sentences(
      'Bells ring without … errors',
      'any, the, an, all, unnecessary, undue, needless, further, extra, additional, manual, old, any further, any old',
    ),
    ...sentences('Bells ring …', 'late 90s, in the late 1990s, in the late 2010s, in the late twenties'),
  ],
)

asks(
  'praises a product',
  praisesProduct,
  [
    ...sentences(
      'Danforth is …',
      'an app, a red app, a red old 2nd bell-ringing hall/quay app, an application, a platform, a tool, a product, a system, a portal, a service',
    ),
    ...sentences(
      'Danforth is a …',
      'website, site, bot, assistant, extension, plugin, plug-in, dashboard, library, marketplace, game, device, solution, module, tracker, manager',
    ),
    ...sentences('… is an app', 'The Danforth, Danforth Red, Danforth Red Bell Tower Quay, Danforth-2.0, D, - Danforth'),
    ...sentences(
      '… replaces ropes',
      'It, This, The app, Our application, This platform, The tool, The product, The system, The portal, The solution, The service, The website',
    ),
    ...sentences('The … then removes ropes', 'site, bot, assistant, extension, plugin, plug-in, dashboard, module, feature'),
  ],
  [
    'danforth is an app',
    'Old: Danforth is an app',
    'Danforth is a bell',
    'Danforth is a bellapp',
    'Bells say it replaces ropes',
    'It replacesome ropes',
    'Danforth Is A',
  ],
)

asks(
  'presents what is to come',
  (text) => presents.test(text),
  [
    ...sentences(
      'The bell …',
      'focuses on it, focus on it, supports it, support it, allows it, allow it, prioritises it, prioritizes it, provides it, offers it, delivers it',
    ),
    ...sentences(
      'The bell …',
      'aims to ring, aims at it, enables it, combines it, brings together all, introduces it, is designed to ring, is built for it, are intended as it, was meant with it',
    ),
    ...sentences('… supports it', 'This bell, Our bell, - The bell, The red 2nd old-quay bell'),
    ...sentences('By ringing at noon, we … it', 'deliver, provide, offer, build, give, create, make, gladly make'),
    '- By ringing at noon, we make it',
    ...sentences('… is a demo', 'This, It, The app, Our application, This project, The product, The tool, The document, The repository, - It'),
    ...sentences('It … demo', 'was a, will be an, is the, is our, is a red, is a red old-quay wet'),
    ...sentences('It is a …', 'proof of concept, proofs of concept, PoC, MVP, prototype, demonstrator, hackathon project, side project, exercise, assignment'),
  ],
  [
    'Old bells say the bell supports it',
    'The bell rings',
    'Old: by ringing at noon, we make it',
    'By ringing, we make it',
    'Bells say it is a demo',
    'It is a demon',
    'The bell supported it',
  ],
)

const found = (text: string) => findProblem(specOf(`# Bells\n\n${text}\n`)) !== undefined
asks(
  'is told where it is ordered',
  (said) => found(`## Requirements\n\n- ${said}`),
  [
    ...sentences(
      '… 3 skippers lose their bells',
      'At present, Today, Currently, Right now, Last year, Last month, Last quarter, Last season, Last winter, Last summer, Last spring',
    ),
    ...sentences(
      '3 skippers lose their bells …',
      'on average, on 31 occasions, on 4 days, 12 times, two times, ten occasions, per day, per week, per month, per shift, a day, each week, every month',
    ),
    ...sentences('One in … skippers loses 3 bells', 'two, three, four, five, six, seven, eight, nine, ten, 12'),
    ...sentences('3 skippers lose their bells in …', 'January, February, March, April, June, July, August, September, October, November, December'),
  ],
  [
    '3 skippers lose their bells',
    ...sentences('Today 3 skippers … lose their bells', 'must, shall, should, will, would, can, want, may'),
    'Today skippers lose their bells',
    'Today 3 bells are lost',
  ],
)

asks('has to, or cannot', trouble('background'), ['Skippers have to queue', 'They don’t know which bells skippers ring', 'Skippers cannot yet show bells'], [])

asks(
  'takes one of them',
  trouble('background', 'Today'),
  sentences('Each bell takes half an … of ours', 'minute, hour, day, week, month, morning, afternoon, evening, phone call'),
  ['Each bell takes half an ordinary rope of ours'],
)
asks(
  'tells of the product only',
  (text) => !trouble('problem', 'Problem')(text),
  [
    ...sentences('Danforth … bells at the quay', 'is, will be, provides, offers, helps, lets, enables, allows'),
    ...sentences('… is bells at the quay', 'Danforth Red Bell, Danforth-2.0, D, - Danforth'),
    ...sentences('… has bells at the quay', 'the app, an application, a platform, this tool, our product, the feature, the old wet bell system, - the app'),
    ...sentences('the … has bells at the quay', 'solution, service, website, module, project'),
    ...sentences('Bells … a dashboard at night', 'need, needs, want, wants, require, requires, should have, must have'),
    'Build bells at the quay',
    'Bells ring loud',
    'There is no dashboard at night',
    ...sentences('… a dashboard at night', 'Need, Looking for'),
    'We need a dashboard at night',
  ],
  [
    'Bells ring out loud',
    'Old Danforth rings at the quay',
    'At the quay, the app has bells',
    'Bells have a dashboard at night',
    'Bells need ropes at night',
    'Bells need a dashboard, and therefore ring',
    'We need a dashboard at night, therefore bells ring',
  ],
)
asks(
  'cannot offer it, and no more',
  (text) => !trouble('problem', 'Problem')(text),
  [
    ...sentences('The portal … bells of skippers', "can't show, can’t show, is not able to show, are unable to show"),
    ...sentences(
      'The old bell … bells of skippers',
      "do not show, does not show, don't show, doesn’t show, cannot currently show, cannot natively show, cannot automatically show",
    ),
    ...sentences(
      '… bell cannot show ropes of old',
      'The, Our, Its, This, - The, Right now the, Today our, Currently the, At present the, At the moment the, The wet old',
    ),
    ...sentences(
      'The bell cannot … ropes of old',
      'offer, provide, display, generate, produce, detect, support, visualise, visualize, render, export, import, integrate, send, print, have, include',
    ),
    'Today, the bell cannot show ropes of old',
    ...sentences('The bell cannot show ropes that … missing', 'are, is, are still'),
  ],
  [
    ...sentences('The … cannot show ropes of old', 'user, users, customer, customers, people, team, staff, member, members, skippers'),
    'The bell cannot show ropes that skippers lose',
    'Old: the bell cannot ring ropes',
  ],
)
asks(
  'needs a thing, whatever stands in front',
  (text) => neededThing(text) === 'dashboard',
  [...sentences('… dashboard is needed', 'Quay: an, Quay: a, Quay: new, Quay: some, - Red'), 'The quays need a dashboard'],
  ['Bells: dashboard', 'We have wanted', 'We want a bell', 'A bell is needed'],
)
asks('wants nothing to build', (text) => neededThing(text) === undefined, ['We want a bell', 'We need a bell', 'A bell is needed'], ['We want a dashboard'])
asks(
  'finds a problem',
  found,
  ['## Problem\n\nSkippers lose their bells at night.', 'Skippers lose their bells at night.'],
  ['## Problem\n\nThere is no dashboard. Bells hang at the quay.', 'Bells hang at the quay.'],
)
asks(
  'finds it in a row',
  found,
  ['## Notes\n\n| A | B |\n|---|---|\n| Pier | Today 3 skippers lose their bells |'],
  ['## Notes\n\n| A | B |\n|---|---|\n| Pier | Bells hang at the quay |'],
)
asks(
  'is hard without these',
  plainlyHard,
  [],
  [
    ...sentences(
      'Bells ring without …',
      'interruption, interruptions, lag, downtime, effort, loss, losses, complexity, risk, risks, stress, frustration, bottleneck, bottlenecks',
    ),
    ...sentences('Bells ring without …', 'overload, work, step, steps, fuss, burden, limitation, limitations, slow-down, slowdowns'),
    ...sentences(
      'The failed …',
      'attempt, attempts, login, logins, log-in, sign-in, signin, sign-ins, request, requests, payment, payments, job, jobs, upload, uploads, check, checks',
    ),
  ],
)

asks(
  'has a problem in a section of its kind',
  (text) => found(`## ${text}`),
  ['Stakeholders\n\n| A | B |\n|---|---|\n| Pier | Today 3 skippers lose their bells |', 'Requirements\n\n- Today 3 skippers lose their bells'],
  [
    'Stakeholders\n\nToday 3 skippers lose their bells',
    'Requirements\n\n> Today 3 skippers lose their bells',
    'Solution\n\nToday 3 skippers lose their bells',
    'Stakeholders\n\nToday 3 bells are lost',
  ],
)
asks(
  'cannot offer it, with marks in front',
  (text) => !trouble('problem', 'Problem')(text),
  ['"The bell cannot show ropes of old', '- Right now, the bell cannot show ropes of old'],
  ['Skippers say the bell cannot show ropes of old'],
)
asks('fails in another way', plainlyHard, [], ['The failed ferry attempts', 'The failed wet login'])
