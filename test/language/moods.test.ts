import { isConditional, isDemand, isQuestion } from '../../src/language/moods.js'
import { asks } from './asks.js'

asks('asks', isQuestion, ['Really?', 'Really? '], ['Really', 'Really? Yes'])

asks(
  'only tells what if',
  isConditional,
  [
    'If it rings',
    '- When it rings',
    'As soon as it rings',
    'In case it rings',
    'It rings if a user calls',
    'It rings when the night customer calls',
    'It rings whenever somebody calls',
    'It rings once people call',
    'It rings if a very old user calls',
    'It rings if an old user calls',
    'It rings if users call',
    'It rings once our buyers call',
    'Should it ring',
    '– Unless it rings',
    'Where it rings',
    'While it rings',
  ],
  [
    'It rings',
    'It rings if the bell is red',
    'Shoulder',
    'The user calls when it rings',
    'It rings if a very old grey user calls',
    'It rings if the bell calls',
    'Ifs and buts',
    'The shoulder should ring',
  ],
)

asks(
  'demands',
  isDemand,
  ['It must ring', 'It shall ring', 'It needs to ring', 'They have to ring', 'It has to ring', 'It will ring', 'Boats need to ring', 'It should ring'],
  ['It rings', 'A mustard bell', 'It needs a bell', 'Boats need lamps', 'It has lamps'],
)
