import { describe, expect, it } from 'vitest'
import { isHollow, servesMachine } from '../../src/language/hollow-reasons.js'

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

describe('a reason that serves the machine', () => {
  it.each(['the AI can rank accurately', 'the algorithm learns', 'the matching engine has more data'])('%s', (reason) =>
    expect(servesMachine(reason)).toBe(true),
  )

  it.each(['the system remembers my berth', 'the app never rings at night', 'the skipper can rest'])('and not: %s', (reason) =>
    expect(servesMachine(reason)).toBe(false),
  )
})
