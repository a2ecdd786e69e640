import { weighsAlternative } from '../../src/spec/alternatives.js'
import type { Role } from '../../src/spec/roles.js'
import { asks, sentences } from '../language/asks.js'
import { standing } from './standing.js'

asks(
  'weighs another way',
  (text) => weighsAlternative(standing(text)),
  [
    ...sentences(
      'The … ring',
      'alternative, alternatives, considered bells, rejected bells, status quo, workaround, workarounds, trade-off, trade-offs, tradeoff, tradeoffs',
    ),
    ...sentences(
      'Bells … horns',
      'alternatively, instead of, rather than, as opposed to, ruled out, do nothing, doing nothing, why not, compared with, compared to, versus, vs',
    ),
    ...sentences('We … bells', 'looked at, tried, compared, weighed, also tried, first tried'),
    ...sentences('… rings', 'Option A, Version D, Variant 1, Route 4, Option one, Option two'),
    ...sentences('Other … ring', 'ways, approaches, solutions, options, ideas'),
  ],
  ['Bells ring', 'Option AB rings', 'Option 12 rings', 'Adoption A rings', 'Bells vsx', 'We rang bells'],
)
asks(
  'stands under what is weighed',
  (title) => weighsAlternative(standing('Bells ring', 'other', title)),
  [
    ...sentences(
      '… for bells',
      'Alternative, Alternatives, Option, Options, Other ways, Other approaches, Other solutions, Other ideas, Looked at, Considered, Rejected',
    ),
    ...sentences('Bells …', 'compared, comparison'),
  ],
  ['Bells', 'Adoption', 'Optional bells'],
)
asks('is an option', (role) => weighsAlternative(standing('Bells ring', role as Role)), ['option'], ['other', 'goal'])
