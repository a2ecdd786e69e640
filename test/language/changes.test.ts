import { saysChange } from '../../src/language/changes.js'
import { asks } from './asks.js'

asks('says a change', saysChange, ['We reduce noise'], ['A lamp'])
