import { describe, expect, it } from 'vitest'
import { Aim } from '../../../src/spec/aims/aim.js'
import { aboutProduct, asksOfMachine, worksAsMeant } from '../../../src/spec/aims/product.js'
import { asks } from '../../language/asks.js'

asks(
  'what the product is told to do',
  (text) => asksOfMachine(new Aim(text)),
  [
    'Show the tide before they cast off',
    'Display the depth on the chart',
    'Automatically assign berths',
    'Automatic generation of harbour bills',
    'Real-time sync between boats and office',
    'Send a notification to the pilot',
    'Notify crews about storms',
    'Export the logbook',
  ],
  [
    'Show a 20 % rise in crossings',
    'Show up at the pier',
    'Show that crews read it',
    'Show crews where help is, 30 % faster',
    'Automatically better off',
    'Live music on deck',
    'Remind people why they sail',
    'Send fewer letters',
    'Export more fish',
  ],
)

describe('that the product works as it should', () => {
  it.each([
    'The system must work consistently without failures',
    'The app should run smoothly',
    'Tide tables load without errors',
    'All clicks handled by the new screen',
    'Every transaction is stored',
  ])('%s', (text) => {
    expect(worksAsMeant(text)).toBe(true)
  })
  it.each(['Users must work without haste', 'Crews can work without a manual', 'All changes by hand are gone', 'The pilots must sleep'])('not: %s', (text) => {
    expect(worksAsMeant(text)).toBe(false)
  })
  it('in words that are said of things', () => {
    expect(aboutProduct('The calculator performs simple operations')).toBe(true)
    expect(aboutProduct('The interface captures the look of a chart table')).toBe(true)
    expect(aboutProduct('The skipper captures the look of the sea')).toBe(false)
  })
})
