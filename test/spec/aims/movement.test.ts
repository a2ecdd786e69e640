import { describe, expect, it } from 'vitest'
import { moves, sharesDiffer } from '../../../src/spec/aims/movement.js'
import { asks, sentences } from '../../language/asks.js'

asks(
  'that something becomes more or less',
  moves,
  [
    ...sentences(
      '… walks to the pier',
      'Decreased, Increased, Reduced, Improved, Lowered, Raised, Shortened, Strengthened, Heightened, Shorter, Smaller, Calmer, Quieter, Cleaner, Warmer, Healthier, Fairer, Steadier, Tidier, Fresher, Greener, Stronger, Closer, Tighter, Lighter, Fuller, Emptier, Slower, Richer, Clearer, Simpler, Safer, – Calmer, A calmer, An emptier',
    ),
    'Berths 4 → 9',
    'Berths 4 -> 9',
    ...sentences('From 4 berths … 9', 'to, at the pier to, and a bit to'),
    ...sentences('From … to red', 'blue, a blue, an odd'),
    ...sentences('From blue to …', 'a red one, an odd one'),
    ...sentences('Berths (4 …)', 'now, today, at present, % now, % today'),
    'Berths (1.200% now)',
    ...sentences('4 berths …, 9 in May', 'today, now, at present, at the moment, currently'),
    '4 today 9 in May',
    '4 % today then 9 %',
    '1,200 today, 9 in May',
    '12  now, 9',
    ...sentences('Berths …4 %', '−, –, +, -, − , + '),
    'Berths −1.200%',
    '− 4 %',
  ],
  [
    'The calmer walk',
    'By calmer walks',
    ...sentences('From … to red', 'the blue, sailing'),
    'From blue to the red one',
    'Seldom to 9',
    'Berths 4 now',
    'Berths (4 then)',
    'Berths (now)',
    '4 today, many in May',
    'A−4 %',
    'Berths 4 %',
    'Berths −4',
  ],
)

describe('shares in the cells of a row', () => {
  it.each([[['4 %', '60 %']], [['4%', '', '60%']], [['from 4 % to 60 %']], [['4,5 %', '4,6 %']], [['12 %', '100 %', '1.5 %']]])('differ: %j', (cells) => {
    expect(sharesDiffer(cells)).toBe(true)
  })
  it.each([[[]], [['4 %']], [['4 %', '4%']], [['0 %', '60 %']], [['60 %', '100 %']], [['4', '60']], [['4,5 %', '4.5 %']]])('do not: %j', (cells) => {
    expect(sharesDiffer(cells)).toBe(false)
  })
})
