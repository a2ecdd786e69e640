import { Aim } from '../../../src/spec/aims/aim.js'
import { isOnlyDue } from '../../../src/spec/aims/in-place.js'
import { isHandedOut, isThere } from '../../../src/spec/aims/presence.js'
import { asks, sentences } from '../../language/asks.js'

asks(
  'that a thing is somewhere',
  (text) => isThere(new Aim(text)),
  [
    'A screen at every pier',
    'Sensors on all 40 buoys',
    'One tablet on each ferry',
    'Chargers at six piers',
    'Lockers outside both terminals',
    'The map on the start page',
    'A chatbot in the app store',
  ],
  [
    'Shorter queues at every pier',
    'Fewer accidents at six crossings',
    'Trust in every crew',
    'A seat on every ferry',
    'Calm mornings on all piers',
    'Guests on each ferry find the screen',
    'The screen at the pier is read by two of three guests',
    'A single dashboard for all ferries',
  ],
)

asks(
  'that a thing is somewhere by a day',
  isOnlyDue,
  [
    'Pierlight in five flagship ports before the summer holidays',
    'Turnstiles at both terminals by week 22',
    'Lamps in every staff room by February',
    'In the hands of all nine pilots by May',
    'Nordic edition before New Year',
    'With 4 pilot ports by harvest',
    'Ready before the clocks go back',
  ],
  [
    'Missed trips under 5 % in all twelve ports by March',
    'Shorter queues in every port by autumn',
    'Ports break even by 2027',
    'The line makes money again by summer',
    'Three ports renew by autumn',
    'Skippers in five ports pay by phone by June',
    'Delivery in 3 days by summer',
    'Fewer calls in 5 ports by Easter',
  ],
)

asks(
  'that a thing is in a place of ours, or everywhere',
  (text) => isThere(new Aim(text)),
  [
    ...sentences('A screen … every pier', 'on, in, at, beside, next to, outside, above, inside, under, across'),
    ...sentences(
      'A screen at … piers',
      'all, both, 4, 1.200, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, thirty, all 12, the four, our four, all four of the, two of our, the two',
    ),
    ...sentences('A screen at … pier', 'each, every one, every very old red'),
    'Screens at 12 piers',
    'Branch lamps on every pier',
    ...sentences('… at every pier', 'Batteries, Benches, Displays, Very old red lamps'),
    ...sentences('A screen … lobby', 'on the, in the, in our, in its, in every, in, in the old'),
    ...sentences(
      'A screen in the …',
      'app store, appstore, appstores, harbour app stores, store, stores, homepage, home page, start page, landing page, toolbar, navigation, main menu, marketplace, catalogue, catalog, intranet, foyer, showroom',
    ),
    'A chart screen in the lobby',
    'A dashboard in the lobby',
  ],
  [
    'It at every pier',
    'A screen at the pier',
    'Night at every pier',
    'Screen light of night at every pier',
    'A very old big red boat lamp screen at every pier',
    ...sentences('… screen at every pier', 'To, More, Less, Fewer, No, Not, – No'),
    ...sentences('A boat … screen at every pier', 'is, are, can, could, be, was, were, has, have, who, that, which'),
    'A lamp, a screen at every pier',
    'A screen in lobbying',
    'The complaints screen at every pier',
    'A pilot’s or the pilots screen at every pier',
  ],
)

asks(
  'that it is handed out',
  isHandedOut,
  [
    ...sentences('… pier has its scanner', 'Every, Each, – Every'),
    ...sentences('All piers … a scanner', 'have, own, get, receive, received'),
    ...sentences('Every pier … a scanner', 'has, owns, gets, receives'),
    ...sentences('Every pier has … scanner', 'the, our, its, their, his, her, own, new, its own new'),
    ...sentences(
      'Every pier has the …',
      'app, tablet, tablets, device, devices, licence, license, licences, account, accounts, login, log-in, logins, headset, headsets, scanners, screen, screens, badge, badges, card, cards, terminal, terminals, phone, phones, laptop, laptops, app.',
    ),
    'Every pier has an app',
    ...sentences('Every pier has the app …', 'on deck, by May, in May, installed'),
  ],
  [
    'Crews know every pier has its scanner',
    'Every pier has scanners',
    'Every pier has its berth',
    'Every pier has its scanner fixed',
    'Every pier; it has its scanner',
    'Every pier sells its scanner',
  ],
)
