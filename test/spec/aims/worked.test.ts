import { describe, expect, it } from 'vitest'
import { isOutAndAbout } from '../../../src/spec/aims/out-and-about.js'
import { isEndState } from '../../../src/spec/aims/worked.js'

describe('a piece of the work in the state that it is to be in', () => {
  it.each([
    '300 beehives equipped',
    'Two million herbarium sheets transcribed',
    '12,000 meter tags hung in nine valleys',
    '85 % of choir scores typeset',
    'All 14 locks refurbished',
    'Collective agreement signed',
    'The old switchboard is dismantled',
    'Contracts with three dairies concluded',
    'Turnstiles removed at six stadiums',
  ])('%s', (text) => {
    expect(isEndState(text)).toBe(true)
  })

  it.each([
    '500 orders placed',
    '80 % of claims submitted on time',
    'All complaints answered within a day',
    'Applications filed online',
    'Time saved at the gate',
    'Lessons finished per pupil',
    'Prices dropped',
    'Rangers report a fallen tree the same day',
  ])('innocent: %s', (text) => {
    expect(isEndState(text)).toBe(false)
  })
})

describe('a piece of work that is out, up or shown', () => {
  it.each(['the plug-in is on Flathub', 'the new menu is in the brochure', 'the mayor visits', 'the statue is unveiled by May'])('%s', (text) => {
    expect(isOutAndAbout(text)).toBe(true)
  })

  it.each(['the queue shrinks by half', 'nurses find a bed within a minute', 'a parcel without a name is refused'])('innocent: %s', (text) => {
    expect(isOutAndAbout(text)).toBe(false)
  })
})
