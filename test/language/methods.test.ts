import { hasMethod } from '../../src/language/methods.js'
import { asks } from './asks.js'

asks('names a way to find out', hasMethod, ['An interview', 'A usability test'], ['A bell'])
