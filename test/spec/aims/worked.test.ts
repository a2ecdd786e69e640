import { describe, expect, it } from 'vitest'
import { isOutAndAbout } from '../../../src/spec/aims/out-and-about.js'
import { isEndState } from '../../../src/spec/aims/worked.js'
import { asks, sentences } from '../../language/asks.js'

describe('a piece of the work in the state that it is to be in', () => {
  it.each([
    '300 beehives equipped',
    'Two million herbarium sheets transcribed',
    '12,000 meter tags hung in nine valleys',
    '85 % of choir scores typeset',
    'All 14 locks refurbished',
    'Collective agreement signed',
    'The old switchboard is dismantled',
    'Contracts with three dairies concluded',
    'Turnstiles removed at six stadiums',
  ])('%s', (text) => {
    expect(isEndState(text)).toBe(true)
  })

  it.each([
    '500 orders placed',
    '80 % of claims submitted on time',
    'All complaints answered within a day',
    'Applications filed online',
    'Time saved at the gate',
    'Lessons finished per pupil',
    'Prices dropped',
    'Rangers report a fallen tree the same day',
  ])('innocent: %s', (text) => {
    expect(isEndState(text)).toBe(false)
  })
})

describe('a piece of work that is out, up or shown', () => {
  it.each(['the plug-in is on Flathub', 'the new menu is in the brochure', 'the mayor visits', 'the statue is unveiled by May'])('%s', (text) => {
    expect(isOutAndAbout(text)).toBe(true)
  })

  it.each(['the queue shrinks by half', 'nurses find a bed within a minute', 'a parcel without a name is refused'])('innocent: %s', (text) => {
    expect(isOutAndAbout(text)).toBe(false)
  })
})

/** What is done to a thing when it is made, put up, moved or got rid of. */
const worked =
  'mapped, modelled, modeled, scanned, digitised, digitized, photographed, filmed, migrated, converted, translated, localised, localized, integrated, connected, cabled, wired, wired up, implemented, delivered, shipped, released, deployed, installed, mounted, fitted, fitted out, equipped, rolled out, redesigned, refactored, rewritten, rebuilt, re-built, built, developed, designed, drafted, indexed, catalogued, cataloged, annotated, labelled, labeled, drawn, rendered, animated, modernised, modernized, documented, automated, covered, produced, specified, prototyped, tested, geocoded, geo-coded, surveyed, measured up, laid, laid out, typeset, instrumented, containerised, containerized, moved to, moved onto, moved over, ported, imported, switched over, switched off, switched on, switched to, replaced, decommissioned, retired, signed, trained, onboarded, certified, hung, placed, staffed, branded, embedded, minted, submitted, filed, lodged, put up, set up, erected, painted, paved, refurbished, renovated, retrofitted, refitted, upgraded, patched, archived, shut down, turned on, turned off, finetuned, fine-tuned, calibrated, provisioned, handed out, handed over, handed in, distributed, printed, engraved, dubbed, subtitled, narrated, voiced, composed, mastered, ratified, discharged, concluded, negotiated, patented, licenced, licensed, accredited, audited, homologated, commissioned, transcribed, ingested, vectorised, vectorized, normalised, normalized, cleansed, merged, assembled, packaged, bundled, published, announced, unveiled, presented, demoed, torn down, dismantled, scrapped, removed, deleted, uploaded, kitted out, stocked, furnished, consolidated, centralised, centralized, standardised, standardized, harmonised, harmonized, replatformed, re-platformed, rebranded, re-branded, tagged, recruited, appointed'

asks(
  'so many in the state that they are to be in',
  isEndState,
  [
    ...sentences('Four piers …', worked),
    ...sentences(
      '… piers paved',
      '4, 1.200, 4+, 4k, 4 k, 4 m, 4 thousand, 4 million, 4 billion, One, Two, Three, Four, Five, Six, Seven, Eight, Nine, Ten, Eleven, Twelve, Twenty, Thirty, Forty, Fifty, A dozen, A hundred, A thousand, At least 4, About 4, Around 4, Up to 4, All 4, The first 4, Another 4, More than 4, Over 4, Some 4, Our 4, At least another 4, 4 very old red, – 4',
    ),
    ...sentences(
      'Four piers … paved',
      'is, are, has been, have been, get, gets, got, being, was, were, are finally, are fully, are all, are successfully, are now',
    ),
    ...sentences(
      'Four piers paved …',
      'in May, on Monday, at night, by May, for now, to date, with care, into May, onto land, from May, across Bergen, through May, before May, until May, under it, over it, off land, as new, and lit, next May, this May, against rain, out there, "',
    ),
    'Four piers paved, in May',
    'Four piers paved, lit',
    'Four piers paved.',
    ...sentences(
      '… piers paved',
      '40 %, 40%, 40 % of, 40 % of the, 40 % of our, 40 % of all, At least 40 %, Over 40 %, More than 40 %, > 40 %, >40 %, ≥ 40 %, 4 % of very old red, – 40 %',
    ),
    ...sentences(
      '… piers paved',
      'All, Both, Every, The whole, The entire, The complete, The full, All of, All of the, All of our, All very old big red, – All',
    ),
    'Piers with four lamps paved',
    ...sentences('Very old piers … four lamps paved', 'with, to, for, between, in, at, from, on'),
    'Piers with four very old lamps paved',
    ...sentences('Very old piers paved … four bays', 'in, on, at, across, from, to, for, by, into, onto'),
    ...sentences('Piers paved in … bays', 'four, the four, our four, all, both, every, all very old red'),
  ],
  [
    'Crews see four piers paved',
    'Four piers that are paved',
    'Four piers sold',
    'Four piers paved well',
    'Crews see 40 % of piers paved',
    'Crews see all piers paved',
    'Crews see our piers with four lamps paved',
    'Crews may see piers paved in four bays',
    ...sentences('Piers paved in four …', 'minutes, hours, days, weeks, seconds'),
    'Piers paved in 40 % of bays',
    ...sentences('Four piers … paved', 'who, that, which, when, if, can, could, not, and, or, had, be'),
  ],
)

asks(
  'one thing in the state that it is to be in',
  isEndState,
  [
    ...sentences('… pier paved', 'The, A, Our, New, Final, First, Last, Old, Our new, Very old, – The, The very old big red'),
    'An arch paved',
    ...sentences('Pier … lamps paved', 'with, of, to, for, between, in, at, from, with very old red'),
    ...sentences('Pier … paved', 'is, has been, is now'),
    'Compass paved',
    'Pier paved.',
    'The table is dropped from the schema',
  ],
  ['Piers paved', 'Pier dropped', 'No call is dropped', 'Crews see that our pier is paved', 'Pier paved well', 'The very old big red night pier paved'],
)

asks(
  'what people do every day, and on time',
  (text) => !isEndState(text),
  [
    ...sentences(
      'Four … filed',
      'form, forms, claim, claims, order, orders, application, applications, request, requests, ticket, tickets, complaint, complaints, review, reviews, bid, bids, booking, bookings, return, returns, entry, entries, survey, surveys, comment, comments, photo, photos, picture, pictures, answer, answers, homework, assignment, assignments, quiz, quizzes, vote, votes, tip, tips, offer, offers, bet, bets, document, documents, receipt, receipts, reading, readings, prescription, prescriptions, referral, referrals, timesheet, timesheets, expense, expenses, reservation, reservations, lesson, lessons, exercise, exercises, workout, workouts, question, questions, purchase, purchases, item, items, meal, meals, payment, payments, account, accounts, profile, profiles, patient, patients, case, cases, error, errors, fault, faults, time, money, energy, water, waste, power, food, trust, losses, injury, injuries, incident, incidents, call, calls, hour, hours, minute, minutes, day, days, week, weeks, lead, leads, deal, deals, customer, customers, data, vacancy, vacancies, job, jobs, loan, loans, invoice, invoices, parcel, parcels, tree, trees, home, homes, shift, letters',
    ),
    ...sentences(
      'Four piers paved for now …',
      'on time, in time, correctly, within May, without care, the first time, the first try, the first go, faster, sooner, instead, again, per night, each night, every day, every week, every month, a day, a week, a month, a year, late, overdue, by user, by users, by customer, by customers, by member, by members, by visitor, by visitors, by themselves, online, digitally, unaided',
    ),
    'All orders filed',
    'Order filed',
    '40 % of orders filed',
  ],
  [
    ...sentences(
      'Four order … filed',
      'patent, patents, trademark, trademarks, trade mark, trade marks, file, files, dossier, dossiers, contract, contracts, agreement, agreements, licence, licences, license, licenses, certificate, certificates',
    ),
  ],
)
