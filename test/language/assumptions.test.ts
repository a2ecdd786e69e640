import { expect, it } from 'vitest'
import { isHedged, namesTest, saysAssumption } from '../../src/language/assumptions.js'
import { asks } from './asks.js'

asks(
  'is not sure',
  isHedged,
  [
    'We assume so',
    'They are betting on it',
    'An assumption',
    'Perhaps',
    'Not yet known',
    'Not sure',
    'To be verified',
    'To confirm',
    'It seems',
    'It appears',
    'Really?',
    'An estimate',
    'They hypothesise so',
    'They hypothesize so',
    'A hypothesis',
    'Two hypotheses',
    'I wonder',
    'Boats seem calm',
    'The boat seems calm',
    'Boats appear calm',
    'Does it? ',
    'Is it?',
    'In May it may ring',
    'Not validated',
  ],
  ['In May', 'We know', 'It is known', 'A mighty bell', 'Does it? It does', 'Is it?!', 'hypothesxs', 'Seemly boats', 'May and May again'],
)

it('takes no month for a hedge', () => {
  expect(isHedged('Nine clerks tried it in May')).toBe(false)
  expect(isHedged('It may rain')).toBe(true)
})

asks(
  'calls itself an assumption',
  saysAssumption,
  [
    "We don't know",
    "We're assuming it",
    'The team suspects nothing, we suspect it',
    'Untested',
    'Still open',
    'Not yet proven',
    'Nobody has tried',
    'Never asked',
    'No idea',
    'A hunch',
    'Needs validating',
    'To be tested',
    'No data yet',
    'We hypothesise so',
    'We hypothesize so',
    "I'm told we are betting on it",
    "We aren't sure",
    'We do not know',
    'One assumption',
    'Some assumptions',
    'One hypothesis',
    'Two hypotheses',
    'Not tested',
    'Not yet tested',
    "It wasn't checked",
    'It wasn’t yet asked',
    'No one has asked',
    'Noone has asked',
    'They need validation',
    'It needs clarification',
    'No numbers of our own',
    'We believe that boats ring at night. We will know in May',
    "We believe boats ring at night. We'll know in May",
  ],
  ['We know', 'Tested', 'It is proven', 'Open still', 'Not red', 'We believe it. We know', 'They know', 'A hunchback', 'Needs lamps'],
)

asks(
  'says how it is tested',
  namesTest,
  [
    "We'll know in May",
    'We will know',
    'A hypothesis',
    'To be verified',
    'To test',
    'Measured by calls',
    'Two hypotheses',
    'We assume it',
    'An assumption',
    'To test it',
    'To be tested',
    'To validate it',
    'Untested',
  ],
  ['We know', 'A test', 'Verified', 'We will ring', 'It is tested', 'To be rung'],
)
