import { disclaims } from '../../src/spec/disclaimers.js'
import { asks } from '../language/asks.js'

asks(
  'what the thing is said not to be',
  disclaims,
  [
    'The planner does not give legal advice.',
    "It doesn't replace a vet's judgement.",
    'No substitute for a qualified electrician.',
    'It is not a medical device.',
    'Soothing, not diagnostic.',
    'For educational purposes.',
  ],
  ['It does not replace the paper form.', 'The nurse gives advice.', 'Nobody treats the list as final.', 'It offers legal advice.'],
)
