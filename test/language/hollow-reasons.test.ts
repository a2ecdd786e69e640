import { describe, expect, it } from 'vitest'
import { isHollow, isWhim, servesMachine } from '../../src/language/hollow-reasons.js'

describe('a reason that any wish could have', () => {
  it.each([
    'I can use it',
    'I can share it with friends',
    'we can see them at any time',
    'it is more fun',
    'the harbour comes alive',
    'everything looks modern',
    'I can steer',
    'the rota is done with one click',
    'management meeting',
    'I stay informed',
  ])('%s', (reason) => expect(isHollow(reason)).toBe(true))

  it.each([
    'I can bring in the hay before the rain',
    'I keep my gloves on',
    'the baker sees it before the ovens go on',
    'I can share it with the doctor who treats my child',
    'I do not stand in the queue twice',
    'fewer parcels come back',
    'I can close the case in a day',
  ])('and not: %s', (reason) => expect(isHollow(reason)).toBe(false))
})

describe('a reason that says that the thing would be nice', () => {
  it.each([
    'it is more fun',
    "it's mega cool",
    "it'd be nice to see",
    'that would be really awesome!',
    'it is super slick and we gotta do it',
    'I want to have a great time',
    'users get a better experience',
    'we want a smoother UX',
  ])('%s', (reason) => {
    expect(isWhim(reason)).toBe(true)
    expect(isHollow(reason)).toBe(true)
  })

  it.each(['it is nice to see who waits at the gate', 'it is cool in there and the bread keeps', 'I stay informed', 'I want a great time to be booked'])(
    'and not: %s',
    (reason) => expect(isWhim(reason)).toBe(false),
  )
})

describe('a reason that serves the machine', () => {
  it.each(['the AI can rank accurately', 'the algorithm learns', 'the matching engine has more data'])('%s', (reason) =>
    expect(servesMachine(reason)).toBe(true),
  )

  it.each(['the system remembers my berth', 'the app never rings at night', 'the skipper can rest'])('and not: %s', (reason) =>
    expect(servesMachine(reason)).toBe(false),
  )
})
