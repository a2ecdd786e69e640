import { describe, expect, it } from 'vitest'
import { asksMaking, believesMaking, doubtsGrasp, doubtsHouse, doubtsLaw, saysUnsure } from '../../src/spec/doubts.js'

describe('what the thing could do to those who use it', () => {
  it.each([
    'Two bells may confuse the night shift',
    'There is a risk of misunderstanding between the two crews',
    'The new colours could mislead older growers',
    'We fear that so many fields will overwhelm them',
    'This risks creating confusion amongst members of two clubs',
    'The short form might frustrate tutors',
    'Hiding it would be confusing for guests',
  ])('%s', (text) => expect(doubtsGrasp(text, false)).toBe(true))
  it.each(['Two bells ring', 'Growers may call us', 'The crew was confused last year', 'It could rain', 'The lamp may be red'])('none: %s', (text) =>
    expect(doubtsGrasp(text, false)).toBe(false),
  )
  it.each([
    'Is it clear to clerks why a line turns grey?',
    'Will the sign be legible enough for drivers?',
    'Is the third step too complicated for guests?',
    'Are the two icons obvious to newcomers?',
  ])('asked: %s', (text) => expect(doubtsGrasp(text, true)).toBe(true))
  it.each(['Is it clear when we start?', 'Will the hall be open?', 'Is there a second bell?'])('asked of something else: %s', (text) =>
    expect(doubtsGrasp(text, true)).toBe(false),
  )
})

describe('what the law may make of it', () => {
  it.each([
    'It may fall under the toy directive',
    'Perhaps it counts as advice',
    'We might need a permit for the square',
    'If it records voices, it could require consent',
    'Storing the plates may breach the act',
    'Not sure whether it qualifies as a game of chance',
    'It could be subject to the waste rules',
  ])('%s', (text) => {
    expect(doubtsLaw(text)).toBe(true)
    expect(doubtsHouse(text, false)).toBe(true)
  })
  it.each(['It falls under the toy directive', 'It needs a permit', 'Growers may need a ladder', 'It could be red', 'The act applies'])('none: %s', (text) =>
    expect(doubtsLaw(text)).toBe(false),
  )
  it('is asked in a thread without a question mark', () => {
    expect(doubtsHouse('ok. so who pays for the crates', true)).toBe(true)
    expect(doubtsHouse('and who owns the key then', true)).toBe(true)
    expect(doubtsHouse('the club who pays for the crates is ours', true)).toBe(false)
  })
})

describe('how it is made', () => {
  it.each([
    'Should the list be sent as one file?',
    'How do we store the seals?',
    'What happens to a crate without a label?',
    'Which index do we use?',
    'Do we keep them in a queue?',
  ])('is asked: %s', (text) => expect(asksMaking(text)).toBe(true))
  it.each(['Red?', 'We store the seals', 'Really?'])('is not asked: %s', (text) => expect(asksMaking(text)).toBe(false))
  it.each([
    'I think the till can already reopen a bill',
    'We assume that the scale sends its weight every second',
    'Pia believes the gate supports both cards',
    'We suspect the labels are stored twice',
  ])('is believed: %s', (text) => expect(believesMaking(text)).toBe(true))
  it.each([
    'We think growers want it',
    'We believe that it can save them an hour',
    'The till can reopen a bill',
    'I think it is too red',
    'We assume that members will love it',
  ])('is no belief about it: %s', (text) => expect(believesMaking(text)).toBe(false))
})

describe('not sure of what was written down', () => {
  it.each(["I'm not sure these are right", 'We are still not convinced of the second one', 'This needs more research'])('%s', (text) =>
    expect(saysUnsure(text)).toBe(true),
  )
  it.each(['These are right', 'Growers are not sure which crate it is', 'Make sure it rings'])('none: %s', (text) => expect(saysUnsure(text)).toBe(false))
})
