import { haveThere, isInPlace, isOnlyDue, outThere } from '../../../src/spec/aims/in-place.js'
import { asks, sentences } from '../../language/asks.js'

asks(
  'that it is there, in so many words',
  isInPlace,
  [
    ...sentences('The gate … live', 'is, will be, has been, gets, goes, went'),
    ...sentences('Gates … live', 'are, get, go, –'),
    ...sentences(
      'Gate live … Bergen',
      'in, on, at, by, for, with, to, from, and, or, before, after, since, until, as, across, everywhere, now, today, there, here, this, next, again',
    ),
    ...sentences(
      'The gate by the pier is …',
      'delivered, fulfilled, shipped, released, launched, deployed, developed, implemented, built, published, in production, rolled out, complete, completed, finished, available, certified, signed-off, signed off, handed over, merged, migrated, decommissioned, documented, trained, approved, operational, onboarded, installed, integrated, connected, enabled, configured, in place, up and running, running in, running on, running at, running everywhere, accepted',
    ),
    ...sentences('Gates … complete at night', 'are, will be, feature, 4 %, 40 %'),
    'Gates on both piers complete',
    'Gates on both piers complete.',
    'The go-live party',
    'A feature-complete gate',
    'Crews get the gate live',
    ...sentences(
      'The gate is …',
      'on-time, on time, on schedule, on budget, defect-free, defect free, feature-complete, feature complete, code complete, go-live, go live, parity, sign-off, sign off, signoff, signs off, signed off',
    ),
    ...sentences(
      '… at the gate',
      'No bugs, Zero bugs, No defects, No blockers, No showstoppers, No critical bugs, No major bugs, No P1 bugs, No open bugs, No blocking bugs, No critical open P2 bugs, Time to market, Speed to market, Coverage',
    ),
    ...sentences('It … night', 'works at, works in, works on, works for all'),
    ...sentences('Gates … night', 'work at'),
    ...sentences(
      'Gate … now',
      'on the system, on the new platform, on the app, in beta, in open beta, in closed beta, in private beta, in public beta, on by default, in both stores, in the store, in all stores, in both app stores, in the app store',
    ),
    ...sentences('Today … up', "it is, it's, it’s, the site is, the page is, the app is"),
    ...sentences('Be ready … May', 'for, by, before, to'),
    '– Be ready for May',
    ...sentences('4 % of … it', 'screens on, pages in, features use, services on, views on, components on, the screens on, our pages on, all pages on'),
    '40% of pages on it',
  ],
  [
    ...sentences('Crews like … live, calm piers', 'a, an, the, with, each, every'),
    'Crews like near-live, calm piers',
    'Crews like live piers',
    'Crews live calmly',
    'Crews alive',
    'Complete care of gates',
    ...sentences(
      'The … on time',
      'deliveries, orders, trips, trains, buses, trams, ferries, payments, invoices, flights, parcels, rides, shifts, bills, rents, letters, visits, crews are home, fee is paid, crew is there, crew is up, crew is in bed, kids are at school, crew is in, crew is back, lamps are off',
    ),
    'Crews are to be ready for May',
    'Sign offs',
    'Crews network at night',
    'The crew is at work on time',
    'Crews on the old system',
    'On the piers',
    ...sentences(
      'Crews … gate to delivered',
      'move the, moves the, set the, sets the, mark the, marks the, change the, changes the, promote the, promotes the, turn the, turns the, switch the, switches the, advance the, advances the, set the very old red',
    ),
    ...sentences('Crews set the gate … delivered', 'to, as, into'),
    'Crews set the gate to "delivered"',
    "Crews set the gate to 'delivered'",
    'Crews set the gate to “delivered”',
    'Crews set the gate to ‘delivered’',
    ...sentences('Crews set the gate to night … delivered', 'or, and, to'),
    "Crews set the gate to 'night' or 'delivered'",
    'Crews set the gate to "delivered" or “delivered”',
    ...sentences('… the gate is opened to guests', 'If, When, Once, Unless, Until, Nothing works and, Nobody knows whether, Not before'),
  ],
)

asks(
  'what state it is in, unless that is only supposed',
  isInPlace,
  ['The gate is switched on', 'If it rains, the gate is switched on'],
  [
    ...sentences('… the gate is switched on', 'If, When, Once, Unless, Until, Nothing works as, Nobody sees that, No one sees that, Not before, Never when'),
    'The gate is red',
  ],
)

asks(
  'that so many are out by a day',
  (text) => outThere.test(text),
  [
    ...sentences(
      '… out by summer',
      'Boxes, The boxes, A box, An old box, Our boxes, At least the boxes, 4 boxes, 300 boxes, The 1.200 boxes, Big red box, Lids + boxes, Lids & boxes, Very big old boxes, – Boxes',
    ),
    ...sentences('Boxes … by summer', 'live, printed, shipped, placed, installed'),
    ...sentences('Boxes out … summer', 'by, before, until, in, at, on, to'),
  ],
  [
    'Boxes sold out by summer',
    ...sentences('Boxes that … out to be lids', 'turn, turns, turned, found, find, work, worked, run, ran'),
    'Boxes; lids out by summer',
    'Boxes out to users',
    'Boxes out by customers',
    'Boxes out to people',
    'Boxes, in summer out by the pier',
    'Boxes without by summer',
  ],
)

asks(
  'that it is to be had somewhere',
  (text) => haveThere.test(text),
  [
    ...sentences('… the spring catalogue', 'In, On, – In'),
    ...sentences('In … catalogue', 'the, every, all, both, our, spring, the very big spring, 2027'),
    ...sentences(
      'In the …',
      'trailer, store, stores, shops, shelves, stage, build, release, catalog, roadmap, newsletter, press, media, keynote, marketplace, app store, server, homepage, home page, press.',
    ),
    ...sentences('In the press …', 'for once, by night, of Bergen'),
    'In the press, as the best',
    ...sentences('… the gate in place', 'Have, To have, – Have'),
    ...sentences('Have … gate in place', 'a, an, our, all, both, the big, the very big old'),
    ...sentences('Have the gate … the fair', 'in, at, on, into, onto, inside'),
    ...sentences('Have the gate in …', 'a hall, an old hall, our hall, all halls, both halls, every hall, each hall, production, place, store, stores, beta'),
  ],
  [
    'Crews in the press',
    'In the pressroom',
    'In the press room',
    'Crews have the gate in place',
    'Have gates',
    'Have the gate in Bergen',
    'In the very big old spring catalogue',
  ],
)

asks(
  'that it is only due by a day',
  isOnlyDue,
  [
    ...sentences(
      'Gate … May',
      'by, on, before, until, ahead of, from, in, for, at, by the, by end of, by the end of, by start of, by middle of, by the beginning of the',
    ),
    'Gate, May',
    'Gate , by May',
    ...sentences('Gate by … May', 'Monday 4, Wednesday 4, Thursday 4., Friday 14, Saturday 4, Sunday 4'),
    'Gate by 14 May 2027',
    'Gate by Tuesday, 4 May',
    ...sentences(
      'Gate by …',
      'May 4, May 14, May 4th, May 1st, May 2nd, May 3rd, May 2027, Q3, H2, 2027, week 4, week 22, wk 4, wk4, CW 4, KW 4, sprint 4, release 4, season 4',
    ),
    'Gate by May 4, 2027',
    ...sentences(
      'Gate by …',
      "spring, summer, autumn, fall, winter, Christmas, Easter, Ramadan, Advent, Lent, Carnival, Whitsun, Pentecost, Diwali, Eid, Hanukkah, Halloween, Labour Day, Labor Day, Memorial Day, Thanksgiving, Midsummer, New Year, New Year’s, New Year's Eve, New Year’s Day, year end, year’s end, years end, year' end, year, calendar year, school year, academic year, financial year, fiscal year",
    ),
    ...sentences(
      'Gate by the …',
      'half-term, halfterm, holidays, break, vacation, school holidays, summer break, Christmas holidays, autumn break, harvest, fair, show, opening, opening day, season, trout season, season opening, season start, season opener, go-live, Black Friday, audit, kick-off, kickoff, election, elections, migration, clocks go back, clocks change',
    ),
    ...sentences('Gate by next …', 'season, term, release, quarter, year, spring, summer, autumn, winter'),
    ...sentences(
      'Gate by the …',
      'trade fair, summit, congress, Olympics, World Cup, anniversary, heating period, start of term, beginning of season, end of year, end of the lent',
    ),
    ...sentences(
      'Gate … by May',
      "in people's hands, in people’s hands, in the hands of pierfolk, in the hands of all nine pilots, in the hands of the 12 old pilots",
    ),
    ...sentences('Gate … four ports by May', 'in, on, at, across, with, to, in our, in the, in all, in both, in the first, in other, in at least'),
    ...sentences('Gate in … ports by May', '4, 120, one, two, three, five, six, seven, eight, nine, ten, eleven, twelve, twenty, thirty'),
    ...sentences('Gate in four … ports by May', 'pilot, Nordic, very old'),
    ...sentences('Gate … pilot by May', 'in every, on every, at every, beside every, outside every, beside each, beside every old, beside every very old'),
    'Gate at every pier, by May',
    ...sentences(
      'Gate for … by May',
      'all 12 ports, both 4 ports, each of 12 ports, the 4 ports, the two ports, all three ports, all five ports, all six ports, all seven ports, all eight ports, all nine ports, all ten ports, all eleven ports, all twelve ports, all four ports',
    ),
  ],
  [
    'Gate',
    'Gate by Maybury',
    'Gate beside every pilot who naps at night by May',
    'Gate beside every very old red pilot by May',
    'Gate by May2',
    'Standby Mayor',
    'Gate by 4 mayflies',
    ...sentences('Gate in 4 … by May', 'minutes, hours, days, weeks, months, seconds, clicks, steps, points, cases, cents, times'),
    'Gate 4 by May',
    'Gate better by May',
    'Retention at the gate by May',
    'Skippers at the gate by May',
    'Gate on Kubernetes by May',
    ...sentences(
      'Gate … by May',
      '?, "there", “there”, breaks even, break even, breaking even, pays back, pay off, pays for it, makes profit, profits, profitable, again, money, renewed, renews, earns, earn, stays, stay, returns, return, come back, buys, buy, sells, sell, joins, join, switches to us, switch to us, survives, survive, sleeps, sleep, eats, eat, cycles, cycle, walks, walk, swims, swim, feels, feel, can, could, no longer, without, instead of, know, knows, understand, agree, agreed, agrees, decide, decided, decides, learn, learnt, if',
    ),
  ],
)
