import { namesSpecificUser } from '../../src/spec/named-users.js'
import { asks } from '../language/asks.js'
import { standing } from './standing.js'

asks(
  'names somebody, and no program',
  (text) => namesSpecificUser(standing(text, 'background')),
  ['The night operators read each lamp.', '`lamp.read()` serves the night nurses.'],
  ['`lamp.read()` asks the night operators for each lamp.', '`lamp.read()` tells the night workers at sea.'],
)
