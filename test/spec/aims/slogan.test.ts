import { Aim } from '../../../src/spec/aims/aim.js'
import { isSlogan } from '../../../src/spec/aims/slogan.js'
import { asks } from '../../language/asks.js'

asks(
  'what is made, in words that praise it',
  (text) => isSlogan(new Aim(text)),
  [
    'One source of truth for berths',
    'A single pane of glass for pilots',
    'Become the central hub for charts',
    'One place to store all logbooks',
    'A unified view of the fleet',
    'A 360° view of the skipper',
    'One-stop shop for mooring permits',
    'Everything in one tool',
    'All charts under one roof',
  ],
  [
    'Pilots look in one place instead of five',
    'One place to look, so that nobody rings the office',
    'A single view of the fleet without a call',
    'A place for every boat that wants one',
    'A home for old boats',
    'All boats in the harbour by night',
    'Fewer sources of error',
    'One complaint for each crossing',
  ],
)
