import { hardship } from '../../src/language/hardship.js'
import { asks } from './asks.js'

asks('goes badly', hardship, ['The lamp is slow', 'Boats get lost'], ['The lamp rings'])
