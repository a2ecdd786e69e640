import { describe, expect, it } from 'vitest'
import { givesWord, notesRuling, putsSumOn, reckonsCost } from '../../src/spec/word-given.js'
import { asks } from '../language/asks.js'

asks(
  'a note of what somebody in office has ruled',
  notesRuling,
  [
    'Ines (legal), 3 Feb: a late fee of 5 is the most we may ask.',
    'Port counsel, 11 June: a berth may be refused only in writing.',
    'Dr Okoro (ethics): no photos of patients.',
  ],
  [
    'Privacy: letters are kept as the law demands.',
    'Ines (legal), 3 Feb: will check the fee.',
    'Ines (baker), 3 Feb: the oven is cold.',
    'Legal, 3 Feb: who owns the photos?',
  ],
)

asks(
  'the word of somebody with a name',
  givesWord,
  [
    'Ines has reviewed both letters.',
    "Ines ok'd the wording.",
    'Tomas is happy to carry the fee this year.',
    "Ines's reading is that this counts as a loan.",
    'The publishers say no (clause 4, checked with Ines).',
  ],
  [
    'Not cleared with Ines.',
    'Ines has not reviewed the letters.',
    'Ines will have reviewed both letters.',
    'Ines approved the invoice in the app.',
    'Customers agreed to the terms.',
    'They reviewed the shop.',
  ],
)

describe('a sum that somebody has done', () => {
  it('takes a price for each, how many and what that makes', () => {
    expect(reckonsCost('3c each.', '42k letters, so €1,260 a season.')).toBe(true)
    expect(reckonsCost('A scan costs 0.02 EUR per page.', '8.000 pages a day, that are 4.800 EUR a month.')).toBe(true)
  })

  it('takes no price list for one', () => {
    expect(reckonsCost('Paid plans are $9 per seat.', 'Up to 1,000 letters, about $90.')).toBe(false)
    expect(reckonsCost('3c each.', 'We shall see.')).toBe(false)
  })

  it('knows whose sum it is', () => {
    expect(putsSumOn("Ines's team puts its cost at £0.30 a letter.")).toBe(true)
    expect(putsSumOn('Tomas reckons the page brings $900 a month.')).toBe(true)
    expect(putsSumOn('Tomas puts the letter at the top.')).toBe(false)
  })
})
