import { describe, expect, it } from 'vitest'
import { lacking, neededTechnology } from '../../src/spec/lacking.js'

describe('a wish turned round', () => {
  it.each([
    'Our ferries do not own a tracker.',
    'The timetable is not event-driven.',
    'Recipes are still only on paper.',
    'Nowhere in the app are the routes drawn.',
    'The old planner has colours and dates, and that’s it.',
    'The choir has mailing lists but no hub.',
    'Our records are not digitised.',
    'Members do not have access to AI-powered planning.',
  ])('%s', (text) => expect(lacking(text)).toBeDefined())

  it.each([
    'Records are not digitised, so nurses copy them by hand.',
    'Drivers do not have time for it.',
    'Nobody is told when the ferry is late.',
    'The ward is not staffed at night.',
    'Parents have no say in it.',
    'The ferry does not own its berth.',
    'The team is connected by friendship.',
  ])('and not: %s', (text) => expect(lacking(text)).toBeUndefined())

  it('a technology that is needed for nothing', () => {
    expect(neededTechnology('Skippers need a wallet.')).toBe('wallet')
    expect(neededTechnology('Every clinic needs a chatbot companion.')).toBe('chatbot companion')
    expect(neededTechnology('Skippers need a place to sleep.')).toBeUndefined()
    expect(neededTechnology('Skippers need a doctor.')).toBeUndefined()
    expect(neededTechnology('Skippers need a wallet because cash is refused.')).toBeUndefined()
  })
})
