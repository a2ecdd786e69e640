import { describe, expect, it } from 'vitest'
import { fared, headsTryOut, likedOnly, willFare } from '../../src/spec/handed.js'
import { asks } from '../language/asks.js'

describe('how so many people fared with a rough version', () => {
  it.each([
    'A printed form was tried with six grooms: five filled it in, one asked where to sign.',
    'Shown to eight skippers: seven found the tide, one read the wrong column.',
    'Ten pupils were asked to book a slot; nine did, one looked under Profile.',
    'Draft letter read out to 12 tenants: nine could say what to pay.',
    'They got stuck in two of five sessions with the prototype.',
  ])('%s', (text) => {
    expect(fared(text, '')).toBe(true)
  })

  it('reads on in the paragraph', () => {
    expect(fared('The mock-up was given to three porters.', 'Two missed the second page.')).toBe(true)
    expect(fared('The mock-up was given to three porters.', 'They like coffee.')).toBe(false)
  })

  it.each([
    'Six grooms work in two yards.',
    'The draft was sent to three suppliers.',
    'Four skippers said they would buy it.',
    'Three of five boats were painted.',
    'Ten pupils will be asked to book; nine should manage.',
    'The prototype has three screens.',
  ])('not: %s', (text) => {
    expect(fared(text, '')).toBe(false)
  })
})

asks(
  'so many people, a day and what they have to manage',
  (text) => willFare(text, text),
  [
    'Six grooms, two yards, week of 5 May; at least five fill in the form without help.',
    'Ten pupils on 12 March: pass if eight find the room.',
    'Four skippers will try the draft on 3 June.',
    'Twelve tenants, 8 and 9 April; each names the amount or we reword the letter.',
  ],
  [
    'Ten pupils are in each group; each completes a test in May.',
    'Six grooms were asked on 3 May; at least five filled in the form.',
    'Skippers will try the draft.',
    'Four boats leave on 3 June.',
  ],
)

describe('how they fared, in other words', () => {
  it.each<[string, string]>([
    ['Tried the paper version with four dispatchers on a quiet Sunday.', 'All found the late truck within ten seconds.'],
    ['Six cashiers had a go at it on the training till.', 'Four rang up the split bill first time.'],
    ['An early build was left with two vets for a week.', 'Neither rang. One had filed eleven records under the wrong animal.'],
    ['Five integrators got the docs.', 'Four had a call running in under 40 minutes.'],
    ['The mock-up went to two ward clerks.', 'Both put the date in the wrong box.'],
    ['Showed 6 porters in the yard, all 6 knew what would go.', ''],
    ['In the second round five out of six beekeepers scanned the hive without opening the help.', ''],
    ['Tested the sheet with eight tenants.', 'Line 9 was misunderstood five times out of eight.'],
  ])('%s %s', (text, after) => expect(fared(text, after)).toBe(true))

  it.each<[string, string]>([
    ['We showed it to five parents.', 'Three wanted it more often, one asked to have it in red.'],
    ['We tested it on 14 devices.', '13 passed.'],
    ['The draft was sent to three suppliers.', 'Two raised the price.'],
    ['We gave the numbers to three clerks.', 'Two found errors.'],
    ['Four developers wrote the parser.', 'Two left in May.'],
    ['Asked whether they would pay: twelve drivers said yes.', ''],
  ])('not: %s %s', (text, after) => expect(fared(text, after)).toBe(false))

  it('needs no rough version under a heading that says so', () => {
    expect(fared('Four tenants came.', 'Nobody spotted the deadline.', true)).toBe(true)
    expect(fared('Four tenants came.', 'Nobody spotted the deadline.')).toBe(false)
  })

  it.each(['Trying it with tenants', 'Did you try it on anyone?', 'Will the crews get it right', 'Hallway test'])('heads it: %s', (title) =>
    expect(headsTryOut(title)).toBe(true),
  )
  it.each(['Tested with staging data', 'Can we build it', 'Load'])('does not: %s', (title) => expect(headsTryOut(title)).toBe(false))

  it('tells liking from coping', () => {
    expect(likedOnly('We showed the draft to five cooks.', 'All loved it.')).toBe(true)
    expect(likedOnly('We showed the draft to five cooks.', 'All loved it, two missed the second page.')).toBe(false)
    expect(likedOnly('We will show the draft to five cooks who liked it.', '')).toBe(false)
  })
})

describe('it is to be put before so many', () => {
  it.each([
    'Show the card to eight skippers at the pier, 24/6. They must say where the tide goes. 6 of 8 is ok.',
    'Ask four bakers to take an order with it on 12 May.',
  ])('%s', (text) => expect(willFare(text, text)).toBe(true))
  it.each(['The guild wants to show it at its day on 14 June.', 'Show 10 results per page.', 'Give five stars to users who reply.'])('not: %s', (text) =>
    expect(willFare(text, text)).toBe(false),
  )
})
