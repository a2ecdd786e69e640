import { describe, expect, it } from 'vitest'
import { Aim } from '../../../src/spec/aims/aim.js'
import { drawsAttention, servesSelling } from '../../../src/spec/aims/attention.js'

describe('that others take notice', () => {
  it.each([
    'The press writes about the ferry',
    'Our rivals copy us',
    'The competition will be jealous',
    'Analysts mention us',
    'Everyone at the boat show talks about it',
    'An article in the local newspaper',
    'Three interviews on the radio',
    'Press mentions',
    'We win an award',
    'A nomination for the harbour prize',
    'Featured in the App Store',
    '300 visits to our booth',
    'Booth visitors',
    '80 likes on the teaser',
    'A post with more than 200 likes',
    'The mayor cuts the ribbon',
    'The demo goes well',
    'Recognised in the press as the first quiet ferry',
    'Mentioned by analysts',
    'Featured in a sailing magazine',
    'Presentation at the congress of harbour masters',
    'A talk at the boat show',
    'No crashes during the presentation',
    'Zero glitches at the fair',
  ])('%s', (text) => {
    expect(drawsAttention(new Aim(text))).toBe(true)
  })

  it.each([
    'Journalists find the timetable without asking',
    'Press enquiries answered within two hours',
    'Rivals lose customers to us',
    'Visitors to the stand leave with a ticket',
    'Prize money paid on time',
    'Pupils win a prize for reading',
    'Reviews that mention waiting',
    'Comments per member',
    'Views per listing',
    'Recognised by the crew at once',
    'Presentation of the bill to guests',
    'A stand for every bike',
    'No errors at the till',
    'Talks with the skipper before they sail',
    'Fewer complaints in the press',
    'The market in Kerry pays more for mussels',
    'Articles read to the end',
  ])('not: %s', (text) => {
    expect(drawsAttention(new Aim(text))).toBe(false)
  })
})

describe('that there is something to sell with', () => {
  it.each([
    'Marketing can tick the box',
    'Sales has something to show',
    'We can say yes in tenders',
    'We can put a check mark in the comparison matrix',
    'We can announce it at the boat show',
    'The feature is in the brochure',
    "It's on the price list",
    'Sales deck updated',
    'The press release is out',
  ])('%s', (text) => {
    expect(servesSelling(new Aim(text))).toBe(true)
  })

  it.each([
    'Sales can quote a price on the phone',
    'We can see who waits',
    'Marketing writes to lapsed members less often',
    'The crew ticks the list on paper',
    'Skippers find the price list',
  ])('not: %s', (text) => {
    expect(servesSelling(new Aim(text))).toBe(false)
  })
})
