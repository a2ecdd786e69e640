import { describe, expect, it } from 'vitest'
import { doubtsGrasp, doubtsHouse } from '../../src/spec/doubts.js'
import { saysHouse, triedInHands, willBeInHands } from '../../src/spec/trials.js'

const tried = (text: string, after = '') => triedInHands(text, after)

describe('what came into the hands of people', () => {
  it.each([
    'it',
    'the prototype',
    'the mockup',
    'a mock-up',
    'both mock-ups',
    'the wireframe',
    'the printout',
    'the print-outs',
    'the sketch',
    'the draft',
    'the screen',
    'the design',
    'the version',
    'a tablet',
  ])('showed %s', (thing) => {
    expect(tried(`We showed ${thing} to six bakers; four understood`)).toBe(true)
  })
  it.each([
    'prototype',
    'mockup',
    'mock-up',
    'mock-ups',
    'dummy',
    'wireframe',
    'paper',
    'paper version',
    'printout',
    'print-out',
    'napkin',
    'sketch',
    'draft',
    'screen',
    'design',
  ])('sat beside them with a %s', (thing) => {
    expect(tried(`With the ${thing} on the table we sat next to six bakers; four got stuck`)).toBe(true)
  })
  it.each([
    'Six bakers had a go; nobody asked anything',
    'Ran the label past six bakers: four understood it',
    'Six bakers who used this: four got through',
    'Six bakers who tried the drawer: all managed',
    'The drawer has been through one round with bakers: all managed',
    'The drawer has been through three rounds with bakers: all managed',
    'A café test with six bakers, all finished',
    'A cafe round with six bakers, all finished',
    'Corridor sessions with six bakers, all finished',
    'We watched six bakers use the mocked till; one gave up',
    'We watched six bakers try out the new till; one gave up',
    'We observed six bakers trying this; two pressed the wrong button',
    'Showed it to six bakers. One fix made',
    'Showed it to six bakers. Two fixes made',
    'Showed it to six bakers. It was changed',
    'Handed it to two volunteers, both could',
    'Handed it to my neighbour, without help',
    'Gave it to the front desk; most took it for a lamp',
    'Gave it to nine of the cooks; 3 (of the night) got lost',
  ])('%s', (text) => expect(tried(text)).toBe(true))
  it('tells how they fared in the next sentence', () => {
    expect(tried('We showed it to six bakers.', 'Four understood.')).toBe(true)
    expect(tried('We showed it to six bakers.', 'It rained.')).toBe(false)
  })
  it.each([
    'We will show it to six bakers; four understood',
    'We showed it to six bakers, who would pay; four understood',
    "We showed it to six bakers; four said they'd buy",
    'We watched six bakers; four understood',
    'We showed it to six screens; the lamp got stuck',
  ])('not: %s', (text) => expect(tried(text)).toBe(false))
  it('does not take what they should have done for a wish', () => {
    expect(tried('We showed it to six bakers; four read what they should press')).toBe(true)
  })
})

describe('what is going to come into their hands', () => {
  it.each([
    "We'll watch six bakers",
    'We will then sit down with six bakers',
    'We time six bakers at the till',
    'I also sit beside six bakers',
    'Then observing six bakers',
    'Six bakers try the prototype',
    'Six bakers get the mockup',
    'Six bakers see the mock-up',
    'Six bakers use the mock-ups',
    'Six bakers test the dummy',
    'One round with six bakers and a wireframe',
    'Rounds with six bakers and wireframes',
    'A session with six bakers and the paper version',
    'Sessions with six bakers and prototypes',
  ])('%s', (text) => expect(willBeInHands(text)).toBe(true))
  it.each([
    'We watched six bakers',
    'Six bakers have been given the prototype to try',
    'We watch out for six bakers',
    "We'll watch the oven",
    'Six bakers try the bread',
    'Six bakers eat the dummy',
  ])('not: %s', (text) => expect(willBeInHands(text)).toBe(false))
})

describe('doubts whether people will grasp it', () => {
  it.each([
    'Not sure bakers will notice the lamp',
    'I doubt that bakers read it',
    'My fear is that they miss the lamp',
    'We are worried that they mistake it',
    'Remains to be seen whether people find it',
    'Unclear: do bakers get it',
    'Unsure — can anyone figure it out',
    'I wonder if anybody clicks, or whether users click it',
    "We don't know whether they mix them up",
    'To be seen: will staff take the lamp for a button',
  ])('%s', (text) => expect(doubtsGrasp(text, false)).toBe(true))
  it.each(['Bakers will notice the lamp', 'Not sure bakers will come', 'Will bakers notice the lamp?'])('none: %s', (text) =>
    expect(doubtsGrasp(text, false)).toBe(false),
  )
  it.each(['Will bakers notice the lamp?', 'Bakers might not notice the lamp', 'Bakers may simply overlook it'])('where questions stand: %s', (text) =>
    expect(doubtsGrasp(text, true)).toBe(true),
  )
  it.each(['Bakers notice the lamp', 'Will bakers come?'])('where questions stand, none: %s', (text) => expect(doubtsGrasp(text, true)).toBe(false))
})

describe('doubts about the house', () => {
  it.each([
    'Partners may object',
    'One partner may mind',
    'The regulator might refuse',
    'Our regulators in May might not agree',
    'The insurer could complain',
    'The insurers of the bakery could mind',
    'Legal may not like it',
    'Not yet cleared with the union',
    'It has not been approved by the board',
    'Nobody knows who pays for the flour',
    'No idea who looks after it',
    'Not sure we are, or are we even allowed to',
    "I can't say if we are allowed to keep names",
    'Not sure whether we may for so long keep names',
    'Not sure how long we may store them, or how long must names be retained',
    'No idea what one of those ovens costs',
    'No idea what ovens cost, or the cost of flour',
    'Not sure what it will cost',
    'No idea how much it is',
    'Not sure the licence lets us',
    'Not sure the license even allows it',
    'Not sure the contract permits it',
    'Not sure the terms permit it',
    'Not sure the law really covers it',
    'Not sure the terms cover it',
    'Not sure the terms allow it',
    'Not sure the terms let us',
  ])('%s', (text) => expect(doubtsHouse(text, false)).toBe(true))
  it.each(['Partners may come', 'Who pays for the flour?', 'The licence lets us', 'Not sure the oven lets us', 'Cleared with the union'])('none: %s', (text) =>
    expect(doubtsHouse(text, false)).toBe(false),
  )
  it('has them where questions stand', () => {
    expect(doubtsHouse('Who pays for the flour?', true)).toBe(true)
    expect(doubtsHouse('Who eats the flour?', true)).toBe(false)
  })
})

describe('a bare word about the house', () => {
  it.each([
    'Data of all guests is stored in Ulm',
    'A name is kept for a year',
    'Names are deleted after a year',
    'The photo is kept within the house',
    'A recording is masked at once, or masked at night',
    'Each number is anonymised after a day',
    'Numbers are anonymized in May',
    'It is €4 a month',
    '4.50 EUR per seat',
    '$4/user',
    '£1,200 an year',
  ])('%s', (text) => expect(saysHouse(text)).toBe(true))
  it.each(['Data is stored', 'Bread is stored in Ulm', '4 loaves a month', 'It is €4'])('not: %s', (text) => expect(saysHouse(text)).toBe(false))
})
