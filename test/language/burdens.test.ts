import { describe, expect, it } from 'vitest'
import { burdenIn } from '../../src/language/burdens.js'

const burden = (text: string) => {
  const found = burdenIn(text)
  return found && text.slice(found.start, found.end)
}

describe('how hard a thing is', () => {
  it.each([
    ['Keeping the hives apart on paper is very often tedious.', 'Keeping the hives apart on paper is very often tedious'],
    ['Today finding a free kiln is a chore.', 'finding a free kiln is a chore'],
    ['Usually, tuning the bells by ear is difficult.', 'tuning the bells by ear is difficult'],
    ['It is hard to find a free kiln.', 'It is hard to find'],
    ["It's a hassle for growers to track the crates.", "It's a hassle for growers to track"],
    ['Often it can be quite frustrating to compare two seeds.', 'it can be quite frustrating to compare'],
  ])('%s', (text, said) => expect(burden(text)).toBe(said))
  it.each([
    'Finding a free kiln takes 14 minutes on average.',
    'Migrating the archive before June is challenging for the team.',
    'Building the bridge for two vendors is complicated.',
    'It is difficult to decide at this stage whether the valve is needed.',
    'The kiln is hard to the touch.',
    'Something is hard.',
  ])("counted, or the team's own: %s", (text) => expect(burden(text)).toBeUndefined())
})

describe('how long it takes', () => {
  it.each([
    ['We put in countless hours of manual work.', 'countless hours of manual work'],
    ['It costs the ward hours of typing.', 'hours of typing'],
    ['Bakers lose weeks of tedious effort.', 'weeks of tedious effort'],
    ['There are many months of development behind it.', 'many months of development'],
    ['Days wasted chasing a signature.', 'Days wasted chasing'],
  ])('%s', (text, said) => expect(burden(text)).toBe(said))
  it.each([
    'A shift is eight hours of work.',
    'A shift is 8 hours of work.',
    'Holidays count as hours of work.',
    'The timer counts minutes and hours of waiting.',
    'Several days of work are booked in the calendar.',
    'The permit lasts many weeks.',
  ])('counted, or defined: %s', (text) => expect(burden(text)).toBeUndefined())
})

describe('what comes of it, and how bad it is', () => {
  it.each([
    ['Poor handovers lead to confusion.', 'lead to confusion'],
    ['Orders are kept in two books, resulting in an inconsistent experience and lost sales.', 'resulting in an inconsistent experience'],
    ['The result is frustration on both sides.', 'The result is frustration'],
    ['Loose keys have made it hard for a new warden to take over.', 'made it hard for a new warden to take'],
    ['That makes training a new driver painful.', 'makes training a new driver painful'],
    ['The lack of a plan costs teams countless hours.', 'costs teams countless hours'],
    ['Late lists cost us customers.', 'cost us customers'],
    ['It is a perennial headache for gardeners.', 'perennial headache'],
    ['Parking is the worst part of the evening.', 'is the worst part of'],
    ['This confusion is real.', 'This confusion is real'],
    ['The need is especially acute in spring.', 'The need is especially acute'],
    ['Response is low (often <5 %).', 'often <5 %'],
    ['Each bid costs 2-4 hours of effort.', 'costs 2-4 hours of effort'],
  ])('%s', (text, said) => expect(burden(text)).toBe(said))
  it.each([
    'A wrong PIN leads to an error.',
    'The result is a PDF with one page per tour.',
    'The list makes it clear which tours are late.',
    'The upload takes 2-4 minutes.',
    'The licence costs the depot 40 euros.',
    'There are dead spots on the upper deck.',
  ])('none: %s', (text) => expect(burden(text)).toBeUndefined())
})

describe('taste, said of what is there', () => {
  it.each([
    ['The waiting room app looks tired.', 'looks tired'],
    ['Our ticket machine feels hopelessly old-fashioned.', 'feels hopelessly old-fashioned'],
    ['The leaflet is dull.', 'is dull'],
    ['The board is rather dated.', 'is rather dated'],
    ['The menu looks dated.', 'looks dated'],
  ])('%s', (text, said) => expect(burden(text)).toBe(said))
  it.each([
    'The receipts are dated and signed.',
    'The letter is dated.',
    'The old blade is dull after 40 cuts.',
    'The crew is tired after nine hours.',
    'Dead links are listed.',
    'The post is dead letters only.',
  ])('a plain fact: %s', (text) => expect(burden(text)).toBeUndefined())
})

it('costs little in a long text', () => {
  for (const piece of ['it is often usually always very really ', 'looks all often too very quite ', 'seeing that it is so ', 'many hours of ']) {
    const start = performance.now()
    burdenIn(piece.repeat(600))
    expect(performance.now() - start).toBeLessThan(2_000)
  }
})
