import { thingNeeded } from '../../src/language/needed-things.js'
import { asks } from './asks.js'

asks(
  'a thing in the place of a need',
  (text) => thingNeeded(text) !== undefined,
  [
    'A one-tap call and chat button',
    'a clear breakdown of the fees',
    'A good overview for the harbour board',
    'Structured JSON with the tides of the week',
    'Weekly PDF',
    'An intranet with news',
    'Live dashboard, alerts',
  ],
  [
    'An overview of which boats are late',
    'to know by noon who comes',
    'A fair split of nights',
    'An answer within an hour',
    'Links with local farms',
    'A host family for each pupil',
    'Someone to call at night',
  ],
)
