import { describe, expect, it } from 'vitest'
import { readAhead } from '../../src/spec/genre-ahead.js'
import { specOf } from './spec-of.js'

function ahead(text: string) {
  return readAhead([...specOf(`# Herons\n\n${text}\n`).statements].map(({ statement }) => statement))
}

describe('what lies ahead of a product', () => {
  it.each([
    'Calls on busy days from 70 to 25.',
    'Late claims: 31 → 12.',
    'Twelve lost orders: 12 become 2.',
    'Pay arrives in 5 days instead of 19.',
    'Members who leave us: 12.4% to 10%',
    'Missed trains should fall to 5%.',
    'Fewer than 15 waits in the next half-year would do.',
    'Half of those who stopped should order again.',
  ])('a figure to reach: %s', (text) => expect(ahead(text).shifts).toBe(1))

  it.each([
    'Calls rose from 310 to 520.',
    'The share went from 9% to 2% in a month.',
    'Misreads are down from 4% to 1.1%.',
    'Waits have fallen from 20 to 12 minutes.',
    'Passengers give a number from 1 to 5.',
    'Open Saturdays from 10 to 16.',
    'The answer has 50 loans at most.',
    'Bake it for 40 minutes.',
  ])('no figure to reach: %s', (text) => expect(ahead(text).shifts).toBe(0))

  it('things to show, and who wants them', () => {
    expect(ahead('- pop-up after stop 5\n- badge in gold\n- herons in the reeds').things).toBe(2)
    expect(ahead('The customer wants a dashboard.').orders).toBe(1)
    expect(ahead('If fewer than half of the shops use it, we take it out.').stops).toBe(1)
    expect(ahead('Herons stand in the water.')).toEqual({ shifts: 0, stops: 0, orders: 0, things: 0, products: 0 })
  })
})
