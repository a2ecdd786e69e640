import { isCapability } from '../../src/language/capabilities.js'
import { asks } from './asks.js'

asks(
  'lets people do something',
  isCapability,
  [
    'Captains can ring',
    'It lets captains ring',
    'It helps captains',
    'Captains are able to ring',
    'It can help captains',
    'It lets captains in',
    'Lamps let captains in',
    'It allows captains in',
    'Lamps allow captains in',
    'It enables captains',
    'Lamps enable captains',
    'Lamps help captains',
    'Captains could ring',
  ],
  ['It can ring', 'Captains ring', 'Cans for captains', 'Captains allowed it', 'Lamps help', 'Captains sail'],
)
