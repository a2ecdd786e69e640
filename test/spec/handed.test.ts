import { describe, expect, it } from 'vitest'
import { fared, willFare } from '../../src/spec/handed.js'

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

describe('so many people, a day and what they have to manage', () => {
  it.each([
    'Six grooms, two yards, week of 5 May; at least five fill in the form without help.',
    'Ten pupils on 12 March: pass if eight find the room.',
    'Four skippers will try the draft on 3 June.',
    'Twelve tenants, 8 and 9 April; each names the amount or we reword the letter.',
  ])('%s', (text) => {
    expect(willFare(text, text)).toBe(true)
  })

  it.each([
    'Ten pupils are in each group; each completes a test in May.',
    'Six grooms were asked on 3 May; at least five filled in the form.',
    'Skippers will try the draft.',
    'Four boats leave on 3 June.',
  ])('not: %s', (text) => {
    expect(willFare(text, text)).toBe(false)
  })
})
