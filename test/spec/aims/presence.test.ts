import { Aim } from '../../../src/spec/aims/aim.js'
import { isOnlyDue } from '../../../src/spec/aims/in-place.js'
import { isThere } from '../../../src/spec/aims/presence.js'
import { asks } from '../../language/asks.js'

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
