import { describe, expect, it } from 'vitest'
import { weightOfTrouble } from '../../src/spec/tallies.js'

describe('trouble that was counted', () => {
  it.each([
    'Of the 340 boats that berthed in July, 61 left without paying (harbour ledger).',
    'Last season 27% of the anglers who bought a day permit never found the stretch they had paid for.',
    'Three in ten parcels were returned to the depot in November because nobody was in (driver log).',
    'According to our call sheets, 19% of farmers hang up before they reach anybody.',
    'In 2023, 412 of 3,100 seedlings were delivered to the wrong field, as the growers reported, and 8% were returned.',
    'Exit survey, spring: 14 of 52 apprentices quit over the shift plan.',
    '11% of invoices in the second quarter were paid twice (accounts, June).',
  ])('%s', (text) => {
    expect(weightOfTrouble(text, text)).toBe(1)
  })

  it('takes who was asked from the sentence before', () => {
    expect(weightOfTrouble('Twelve had never opened it.', 'We rang 40 beekeepers. Twelve had never opened it.')).toBe(1)
    expect(weightOfTrouble('Twelve had never opened it.', 'Beekeepers get a letter. Twelve had never opened it.')).toBe(0)
  })

  it('weighs less where the source stands beside it', () => {
    expect(weightOfTrouble('A part of them, 9 of 40, stays empty.', 'In May we went through the bookings. A part of them, 9 of 40, stays empty.')).toBe(0.7)
  })

  it.each([
    'About 4,000 anglers hold a permit.',
    'The museum has 14 rooms and 3 entrances.',
    'At least 80% of tenants should answer within a week.',
    'The model was right on 88% of the scans.',
    'The app shows the last 5 of 20 trips.',
    '30% of the budget goes to hosting.',
    'We expect 3 of 10 parcels to be returned.',
    'Nobody opens the letter.',
  ])('not: %s', (text) => {
    expect(weightOfTrouble(text, text)).toBe(0)
  })
})
