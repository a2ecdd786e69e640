import { saysChange } from '../../src/language/changes.js'
import { asks } from './asks.js'

asks(
  'says a change',
  saysChange,
  ['We reduce noise', 'We cut noise', 'Noise drops', 'The cut-over cuts noise', 'A lower-cost lamp'],
  ['A lamp', 'The cut-over is closed', 'A drop-down'],
)
