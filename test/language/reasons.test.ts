import { givesReason } from '../../src/language/reasons.js'
import { asks } from './asks.js'

asks(
  'gives a reason',
  givesReason,
  [
    'because',
    'so that they ring',
    'so nobody waits',
    'in order to ring',
    'as they wait',
    'which costs',
    'due to rain',
    'otherwise',
    'needs to see it',
    'to avoid calls',
    'rather than waiting',
    'without having to call',
    'They need to know',
    'He needs to see',
    'so the boats ring',
    'since it rings',
    'which means rain',
    'which leads to rain',
    'to save oil',
    'that way',
    'therefore',
    'instead of lamps',
    'without losing oil',
    'as the boats ring',
  ],
  ['so far', 'as a bell', 'which rings', 'to ring', 'without a bell', 'needs to ring', 'so long', 'to sail', 'They need lamps'],
)
