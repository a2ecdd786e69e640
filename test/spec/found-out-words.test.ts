import { asksAuthority, foundOut, ruledUpon, type Told, willHear } from '../../src/spec/found-out.js'
import type { Touch } from '../../src/spec/risk-topics.js'
import { asks, sentences } from '../language/asks.js'

const none: Touch = { touches: false, core: false, method: false, first: undefined }
const near: Touch = { ...none, touches: true }
const core: Touch = { ...near, core: true }
const told = (text: string, around: Partial<Told> = {}): Told => ({ text, after: '', touch: none, near: none, row: false, problem: false, ...around })
const viable = (text: string) => foundOut('viable', told(text)) === 1
const viableNear = (text: string) => foundOut('viable', told(text, { near })) === 1
const viableCore = (text: string) => foundOut('viable', told(text, { near: core })) === 1
const usable = (text: string) => foundOut('usable', told(text)) === 1
const feasible = (text: string) => foundOut('feasible', told(text, { near, touch: near })) === 1

const specialists =
  'legal, legal service, legal team, legal department, legal counsel, counsel, lawyer, lawyers, attorney, attorneys, solicitor, solicitors, privacy, privacy team, privacy office, privacy officer, DPO, data protection, data protection officer, data protection commissioner, data protection team, security, security team, infosec, compliance, finance, controlling, controller, controllers, accountant, accountants, procurement, works council, union, trustee, trustees, treasurer, regulator, regulators, inspector, inspectors, inspectorate, ministry, auditor, auditors, commissioner, ombudsman, information governance, customer care, customer success, customer service, brand, licensing, licencing, insurer, insurers, bank, commercial, section 7 officer, chief fire officer, monitoring officer, responsible officer, medical officer, safety officer, accounting officer, pharma, landlord, CFO, CISO, QP, qualified person, notary, underwriter, underwriters, Caldicott guardian, town clerk, tax adviser, patent attorney, clinical lead, medical director, nursing manager, safety head, quality board, ethics team, regulatory adviser, safeguarding desk, medication department, curriculum lead, editorial lead, fire lead, food safety lead, fraud team, fraud ops, risk desk, risk team, conduct risk, credit risk'
const anyMatter =
  'support, support team, sales, management, marketing, council, committee, directorate, headteacher, trading, adviser, advisor, advisers, superintendent, officer, head of boats, board, authority, CEO, COO'

asks(
  'a specialist has spoken',
  viable,
  [
    ...sentences('The … approved it', specialists),
    ...sentences('Kim (…) approved it', 'quality, safety, regulatory, ethics, compliance, legal, privacy, fraud, risk'),
    ...sentences('Trust … approved it', '&, on deck, has, had, and safety'),
  ],
  [...sentences('The … approved it', anyMatter), 'The pier approved it', 'Trust approved it'],
)
asks('somebody with any matter has spoken', viableCore, sentences('The … approved it', anyMatter), ['The pier approved it'])

asks(
  'what they said',
  viable,
  [
    ...sentences(
      'Legal … it',
      'approved, agreed, agrees to, signed off, signed it, signed on, ok’d, okay, okayed, is ok with, are okay with, was fine with, were happy with, is content with, is alright with, is aware and fine with, confirmed, cleared, has reviewed, have reviewed, has looked at, has checked, has gone over, has read, has seen, has signed, has been through, has been over, has been into, has been shown, has been consulted on, reviewed, had a look at, went through, looked at, checked, said, says, thinks, reads, calculated, calculates, models, modeled, modelled, priced, costed, budgeted, budget, estimated, reckons, reckon, puts, would like, wants it, want them, wants the, wants that, wants a, accepted, rejected, closed, no objection to, no objections to, prefer, prefers, can live with, could live with, declined, refused, passed, knows, found nothing in, one finding on, two findings on, no findings on, 7 findings on, made an assessment of, doesn’t care for, doesn’t mind, does not care for, does not mind, has the wording of, granted, decided, settled, ruled, waived, sat with, answered, replied, read it, read all of, read every, read the, read them, read through, wrote, tried, tested, wants to keep, likes it, is on board with, welcomes, ran the numbers on, ran the figures on, did the sums on, did the math on, did the maths on, (north) approved, of the old pier approved',
    ),
    ...sentences('Legal … ', 'according to his opinion, according to her assessment, according to their view'),
    'Legal’s fine with it',
  ],
  [
    'Legal rings it',
    'Legal approved boats',
    ...sentences('Legal bells … one approved it', 'for, to, if, when, that, which, whether'),
    'Legal. Kim approved it',
    'Legal would like to ring',
  ],
)

asks(
  'settled by somebody',
  viable,
  [
    ...sentences('It was … by partners', 'approved, agreed, signed off, confirmed, cleared, reviewed, checked, ok’d, estimated, costed, discussed, settled'),
    ...sentences('It was agreed … partners', 'by, with, w/, by the, with our old grey'),
    'It was spoken to partners',
    ...sentences(
      'It was agreed with the …',
      'partner, partners, director, operations, accountant, management, sales, support, board, headteacher, officer, advisor, committee, brand, marketing',
    ),
    ...sentences(
      'Kim … the contract',
      'has read, have read, has checked, has looked at, has looked into, has looked through, has gone through, has been through, has reviewed',
    ),
    'Kim’s read the contract',
    "They've read the contract",
    ...sentences(
      'Kim has read up on the …',
      'licence, license, licensing, legal text, privacy text, the law, terms, contract, contracts, GDPR, cost, costs, the Act, liability, guarantee, warranty, insurance, tax, VAT, regulation, regulations, directive',
    ),
    ...sentences(
      '… checked by Ola',
      'licence, license, Licences, Terms, terms, Contract, contracts, privacy, Law, law, cost, Costs, Patent, patents, copyright, Copyright, trademark, Trademarks, GDPR, law was, terms were, law has been',
    ),
    ...sentences('Law … Ola', 'checked by, reviewed by, cleared by, read by, verified by, looked at by, gone through by, checked with'),
    ...sentences('… falls on Ana, who agreed', 'maintenance, support, on-call, hosting, moderation, upkeep, running cost, running costs'),
    ...sentences(
      'Upkeep … Ana, who agreed',
      'falls on, fall to, lies with, stays with, is on, are with, is for, is done by, is taken, taken on by, taken over by, goes to',
    ),
    ...sentences('Upkeep falls on Ana, who …', 'agreed, said yes, promised, signed up, accepted, volunteered'),
  ],
  [
    'It was rung by partners',
    'It was agreed by Kim',
    ...sentences('It was … agreed by partners', 'not, never, yet'),
    'Kim has rung the contract',
    'Kim has read the bell',
    'Law checked by boats',
    'Bell checked by Ola',
    'Bells fall on Ana, who agreed',
    'Upkeep falls on Ana',
  ],
)

asks(
  'an opinion or a paper is there',
  viableNear,
  [
    ...sentences(
      'Kim … it',
      'made an assessment of, gave an opinion on, gave his advice on, has given her view on, have given their assessment of, gave its opinion on',
    ),
    'Legal opinion, so far',
    ...sentences('Red according to …', 'his opinion, her assessment, their opinion'),
    ...sentences('The … granted', 'licence, license, contract, consent, permission, permit, approval, insurance, permits, permit now'),
    ...sentences('The permit …', 'confirmed, obtained, signed, granted, given, in place'),
  ],
  ['Kim made a bell of it', 'The bell granted', 'The permit rang'],
)

asks(
  'they were asked and answered',
  viableCore,
  [
    ...sentences(
      'Our bank’s …: red',
      'view, answer, opinion, reply, word, advice, assessment, position, comment, comments, answer in writing, answer (north), answer of 4 May, answer on 4 May',
    ),
    ...sentences('Our bank’s answer …', 'is that, is fine, is yes, is no, is clear, was red'),
    "Our bank's answer: red",
    ...sentences(
      'Kim … the bank. He rang',
      'asked, spoke to, spoke with, talked to, talked with, checked with, called, rang, met with, sat with, sat down with',
    ),
    ...sentences(
      'Kim asked the bank. …',
      'He rang, She rang, They rang, Answer: red, Fine, Ok, Okay, Yes, No objection, No objections, No problem, No concern, No concerns',
    ),
    ...sentences('Kim asked the bank… red', '. He, : he, ; he, : he'),
    'Kim asked the bank, he rang',
  ],
  [
    'Our bank’s bell: red',
    'Our bank’s answer rang',
    'Kim asked the bank',
    'Kim asked the pier. He rang',
    ...sentences('Kim … asked the bank. He rang', 'is to be, has to, has not'),
    'Kim asked the bank. Boats rang',
  ],
)

const currencies = 'USD, EUR, GBP, CHF, NOK, SEK, DKK, PLN, zł'
asks(
  'a sum and where it is from',
  viable,
  [
    ...sentences('It was quoted at …', '$7, €7, £ 7, ¥7, 7 $, 7€, 7£, 7 ¥, 7 ct, 7 pence, 7 cents, 7p, $7.50, $1,200'),
    ...sentences('It was quoted at … 7', currencies),
    ...sentences('It was quoted at 7 …', currencies.replace(', zł', '')),
    ...sentences(
      '$7 … it',
      'signed for, signed at, quoted, quote from, quotes of, quote by, quote is, quote was, got quotes on, have a quote on, had quote on, received an quote on, quotation, calculated, calculation, invoice, invoiced, invoices, estimate, estimated, estimates, offer, offered, costed, paid, raise, raises, according to',
    ),
    ...sentences(
      '$7 … 380 boats, £20',
      'each, apiece, per piece, a head, per unit, per user, a seat, a letter, per message, a text, per call, an item, an order, a box, a month, an hour, a visit, per scan, a request, per GB, per 7, × 7, x 7, * 7',
    ),
    ...sentences('$7 each, … boats, £2', '380, 1,200, 1.200, 15'),
  ],
  [
    'It was quoted at red',
    'It was rung at $7',
    ...sentences('$7 paid … red', 'plan, plans, tier, version, account, user, customers, subscription, feature, options, only, ad, ads'),
    ...sentences('$7 according to … 7', '§, section, clause, article, schedule, annex, the contract, the law, the act, the terms, the rules'),
    ...sentences('It was quoted at $7, … red', 'must, shall, should, at least, at most, no more than, target, goal, within, <, >, ≤, ≥'),
    '$7 for 380 boats, £2',
    '$7 each, 380 boats',
    '$7 each, some boats, £2',
    '$7 each, 15 %, £2',
  ],
)

asks(
  'they have not answered after all',
  viable,
  ['Legal said so'],
  [
    ...sentences('Legal said, Kim … to check', 'need, needs, has to wait, have to wait, will have to wait'),
    ...sentences('Legal said, Kim needs a week to …', 'find out, check, look, decide, review, say, tell, answer'),
    ...sentences('Legal said so, …', 'waiting for it, no answer yet, no reply so far, no word from Kim, no answer from Kim'),
    'If legal said so',
    'Unless legal said so',
    'Should legal have said so',
  ],
)

asks(
  'ruled upon',
  ruledUpon,
  [
    ...sentences(
      '4 May: …',
      'agree, agrees, agreed, permits, permitted, allows, allowed, approves, approved, accepts, accepted, clears, cleared, confirms, confirmed, signs, signed, signed off, signed it, fine, ok, okay, happy, is fine, are ok, was okay, no objection, no objections, has no objection, has no concern, has no concerns, has no issue, has no issues, waives, waived, grants, granted, ruled, forbid, forbids, forbade, refuses, refused, rejects, rejected, declined',
    ),
    ...sentences(
      'agreed, …',
      '4 May, 4. May, 4Jan, 4 Feb, 4 Mar, 4 Apr, 4 Jun, 4 Jul, 4 Aug, 4 Sep, 4 Oct, 4 Nov, 4 Dec, January 4, Feb 4, Mar 4, Apr 4, May 4, Jun 4, July 4, Aug 4, Sep 4, Oct 4, Nov 4, Dec 14, 4/5, 14.12',
    ),
    ...sentences('agreed by … owners', '7, two, three, four, five, six, seven, eight, nine, ten, all, both, all of the'),
    ...sentences(
      'agreed by all …',
      'owner, owners, shops, clubs, partners, clinics, branches, stores, dealers, landlords, schools, depots, suppliers, restaurants, councils',
    ),
    ...sentences('agreed by … Olsen', 'Mr, Mrs, Ms, Dr, Prof'),
    'agreed by Kim (north)',
    'KO (north) agreed',
    '- ABCD (north) agreed',
    ...sentences('Kim …', 'agree, agreed, agrees, confirms, confirmed, approves, approved, says agreed, said agreed'),
    'Kim Olsen, says agreed',
    'Kim Olsen agreed',
  ],
  [
    'agreed',
    '4 May: rang',
    'agreed by all bells',
    'so Kim agreed',
    ...sentences(
      '4 May: agreed, … red',
      'not agreed, not yet approved, not been cleared, not confirmed, not signed, not decided, not settled, will, shall, must, should, to be, asked, pending, awaiting, waiting, if, until, once, open, tbd, tbc, ?',
    ),
  ],
)

asks(
  'puts a question to them',
  asksAuthority,
  [
    ...sentences(
      'We … with legal',
      'check, clarify, agree, review, talk, speak, confirm, discuss, sign-off, sign off, ask, approval, decision, cleared, checked with, clarified by, agreed with, reviewed by, confirmed with, discussed with',
    ),
  ],
  ['We ring with legal', 'We ask Kim', `We ask${' a'.repeat(20)} legal`],
)
asks(
  'they will hear of it',
  willHear,
  [
    ...sentences('Legal … it', 'get, gets, see, sees, receive, receives, read, reads, look, looks, is to, has it until, has them by'),
    ...sentences('A … with legal', 'meeting, appointment, slot, call, hearing, session, talk'),
    ...sentences('It … legal', 'goes to, go before, goes at, talk with, goes to the, goes to our'),
    ...sentences('We are taking … to legal', 'it, this, them'),
  ],
  ['Legal rings it', 'A bell with legal', 'It rings to legal', 'Taking boats to legal'],
)

asks(
  'so many managed',
  usable,
  [
    ...sentences(
      'It was so: 4 of 5 … it',
      'finished, completed, managed to, solved, understood, understand, succeeded in, gave up, got stuck on, stumbled on, hesitated at, tapped, found, found the, found their, found out, found 7 in, couldn’t find, could not find, could say, could tell, could find, could name, could explain, could do, figured, asked what, asked where, asked how, mistook, confused, noticed, read this as, reads that as, wouldn’t ring at, unaided did, without help did, without a hint did, without any instruction did, without instructions did, without training did, without being told did, without asking did, by himself did, by herself did, by themselves did, said the word for, said the wording of, said the name of, said the label of, said it was, said it is, named the, is hit by, were hit by',
    ),
    ...sentences(
      'It was so: 4 … tapped it',
      'of 5, out of 5, of the 5, of our 5, of those 5, of them, of five, out of the five, of both, of none, of all, of half, of most',
    ),
    ...sentences('It was so: … of 5 tapped it', '4, one, two, twelve, both, none, all, half, most'),
    ...sentences('It was so: four crews … there and finished', 'said, found, managed, finished, stopped, named, understood, tapped'),
  ],
  [
    'It was so: 4 of 5 rang it',
    'It was so: some tapped it',
    ...sentences('It was so: … 4 said it, finished', 'cycle, phase, version, sprint, step, stage, option, release, part, level, week, day'),
  ],
)

asks(
  'tried, and it held',
  feasible,
  [
    ...sentences(
      'It was calm and we … it: it held',
      'tried, tested, ran, measured, timed, benchmarked, prototyped, spiked, simulated, replayed, computed, grepped, mapped, moved, migrated, reproduced, profiled, verified, trained, did a, walked, extracted, converted, imported, indexed, rebuilt, built, evaluated, validated, have seen it work:',
    ),
    ...sentences(
      'Last May we tried it: it …',
      'work, works, worked, held, holds, fit, fits, was right, was fine, is fine, came through, passed, failed, fails, drop, drops, dropped, lost, loses, broke, breaks, enough, no change, no difference, no problem, no problems, no trouble, is possible, was feasible, can be done, can be built, can be used, can be moved, took, takes, need, needs',
    ),
    ...sentences(
      'It was 7 … in staging',
      'ms, µs, sec, secs, second, seconds, minute, minutes, KB, MB, GB, TB, MiB, GiB, fps, Hz, rps, req/s, row, rows, record, records, lines, request, requests, calls, device, devices, package, packages, messages, events, matches, /s, k/s, bells/sec, %',
    ),
    ...sentences(
      'It took 7 ms …',
      'in staging, in production, in the test, in our test, in our tests, at the median, p95, at p99, under load, measured, on a copy of it, in the lab, on the test site, on the test system, on the test bench, simulated',
    ),
    ...sentences(
      'The bell …, at sea',
      'client exists, model exist, service already exists, engine exists, pipeline exists, API exists, code exists, job exists, parser exists, component exists, library exists, webhook exists, data exists, SDK exists, exists already, already exists, already built, already in place, already runs, already implemented, already supports, already available, already does this, needs no new backend, has no new api, has no new service, has no new infrastructure, has no new hardware, is verified, was measured, was implemented, is feasible, is straightforward, looks straightforward, seems really straightforward, should be straightforward',
    ),
  ],
  [
    'It was calm and we rang it: it held',
    'Last May we tried it: it rang',
    'It took 7 boats in staging',
    'The bell exists',
    ...sentences('… the code already exists', 'whether, if, in case, unless, ask, check, checks'),
  ],
)

const feasibleAlone = (text: string) => foundOut('feasible', told(text)) === 1
asks(
  'each way of having found out will do',
  feasibleAlone,
  [
    'It rang at 3 s on the laptop',
    'Papa tried it by hand: it lasted',
    'Ops confirmed that it rings',
    'The gate holds (bench)',
    'Two days, says Roel after a look',
    'The valuation was right: 80 % on 500 bells',
  ],
  ['It rang at noon', 'The gate holds'],
)
asks('a ruling will do', viable, ['Kim voted 9 to 2 for it'], ['Kim rang'])
asks('a rough version in hands will do', usable, ['The draft hung there for 7 skippers: five found it'], ['The draft hung there'])
asks(
  'what people did is no look at a machine',
  (text) => foundOut('feasible', told(text, { touch: near })) === 1,
  ['71% of bells were opened'],
  sentences(
    '71% of … now have opened it',
    'user, users, customer, customers, member, members, people, parent, parents, patients, drivers, teachers, student, students, pupil, residents, visitors, buyer, buyers, seller, readers, subscriber, subscribers, client, clients, guest, guests, citizen, citizens, employees, workers, staff',
  ),
)
