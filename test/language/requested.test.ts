import { describe, expect, it } from 'vitest'
import { requestIn } from '../../src/language/requests.js'
import { statementOf } from './read.js'

const asked = (text: string) => {
  const request = requestIn(statementOf(text))
  if (!request) throw new Error(`no request in: ${text}`)
  return request
}

describe('a request for a thing to build', () => {
  it.each([
    'Acme asked for a dashboard.',
    'Acme wants to have a dashboard.',
    'Acme wants, before the next season, one more dashboard.',
    'The dashboard was requested by Acme.',
    'This was requested by Acme.',
    'A bell at the door, Acme asked for it.',
    'The board is keen, so we will build it.',
    'The board is keen, therefore the team must quickly provide one.',
    'Acme wants to be able to export the plan.',
    'Acme wants its guards to be able to print the plan.',
    'Mrs Ota wants a bell.',
    'Ines wants guests to open the door with the phone.',
    'Ines wants all her guests to open the door.',
    'The client wants guests to open the door.',
  ])('%s', (text) => {
    expect(asked(text).forArtefact).toBe(true)
  })

  it.each([
    'Acme asked for more time.',
    'Acme wants it.',
    'Mrs Ota wants a quick answer.',
    'The board is keen, and we will see.',
    'Sales has promised them a bell, and we will see.',
  ])('is none: %s', (text) => {
    expect(asked(text).forArtefact).toBe(false)
  })
})

describe('a request for what was spoken of already', () => {
  it.each([
    'Acme wants it.',
    'Acme asked for this.',
    'Acme would like to have the same.',
    'Acme wants to see it soon.',
    'Acme brought it up.',
    'Acme raised this again.',
  ])('%s', (text) => {
    expect(asked(text).forIt).toBe(true)
  })
  it.each(['They want it.', 'Acme asked for a bell.', 'Acme expects it to ring.', 'Many users asked for it.', 'The board mandated it.'])(
    'is none: %s',
    (text) => {
      expect(asked(text).forIt).toBe(false)
    },
  )
})

describe('a need in the clothes of a request', () => {
  it.each([
    'Acme wants to be sure that it rings.',
    'Acme wants to know who rang.',
    'Acme wants to see which door rang.',
    'Acme wants to avoid queues.',
    'Acme wants to get home in time.',
    'Acme wants to keep track of guests.',
    'Acme wants less noise.',
    'Acme wants more time.',
    'Acme would like clarity.',
  ])('%s', (text) => {
    expect(requestIn(statementOf(text))).toBeUndefined()
  })
  it.each(['Acme wants to see a list.', 'Acme wants to keep it.', 'Acme wants more bells.', 'Acme wants to get a bell.'])('is none: %s', (text) => {
    expect(requestIn(statementOf(text))).toBeDefined()
  })
})

describe('who wants something', () => {
  it.each([
    ['The partners have been asking for a bell.', 'The partners'],
    ['The partners also always insist on a bell.', 'The partners'],
    ['The board on the last day wanted a bell.', 'The board'],
    ['The board last week requested a bell.', 'The board'],
    ['The board (all of it) wants a bell.', 'The board'],
    ['Acme has sent us a list of bells.', undefined],
    ['Acme has handed over its feature list.', 'Acme'],
    ['Acme is lobbying for a bell.', 'Acme'],
    ["Acme won't sign.", 'Acme'],
    ['Acme refuses to renew.', 'Acme'],
    ['Acme keeps coming back.', 'Acme'],
    ['Acme suggested to add a bell.', 'Acme'],
    ['Acme suggested nothing.', undefined],
    ['Per the steering board, there is a bell.', 'the steering board'],
    ['Added at the request of Acme, too.', 'Acme'],
    ['The bell comes straight from Acme, too.', 'Acme'],
    ['It is on the wish list of Acme, too.', 'Acme'],
    ['A bell is required by Acme.', undefined],
    ['A bell is required by the board.', 'the board'],
    ['A bell is required by Acme for the renewal.', 'Acme'],
    ['We believe that Acme wants a bell.', undefined],
    ['When Acme wants a bell, it rings.', undefined],
    ['A user wants a bell.', undefined],
    ['The request body must be empty.', undefined],
  ])('%s', (text, who) => {
    expect(requestIn(statementOf(text))?.who).toBe(who)
  })

  it.each([
    ['decision', 'A bell was decreed by the board.'],
    ['decision', 'The bell was agreed upon by the board.'],
    ['decision', 'The board chose a bell.'],
    ['decision', 'The board has made it a priority.'],
    ['decision', 'The board is very keen.'],
    ['decision', 'The board feels strongly about it.'],
    ['decision', 'The board attaches great importance to bells.'],
    ['decision', "The board can't live without it."],
    ['decision', 'Acme thinks it is really cool.'],
    ['decision', 'The board insists.'],
    ['ask', 'Many requests have been received.'],
    ['ask', 'Suggestions 3, 4 and 5 have been incorporated.'],
    ['ask', 'A bell is the most common request for the door.'],
    ['ask', 'There were many repeated requests for a bell.'],
    ['ask', 'A bell has been asked for.'],
    ['ask', 'The bell was very often requested.'],
    ['promise', 'It is non-negotiable.'],
    ['promise', 'It was decided at the last offsite.'],
    ['promise', 'A bell has been promised.'],
    ['promise', 'Agreed as part of the big renewal.'],
    ['promise', 'As promised at the fair.'],
    ['promise', 'Decision from above.'],
  ])('of kind %s: %s', (kind, text) => {
    expect(requestIn(statementOf(text))?.kind).toBe(kind)
  })

  it('is what a source column names, where it stands', () => {
    const row = (source: string, column = 'Source') => statementOf(`| Thing | ${column} |\n| --- | --- |\n| A bell | ${source} |\n`)
    const request = requestIn(row('The board'))
    expect(request).toMatchObject({ kind: 'decision', who: 'The board', said: 'The board' })
    expect(requestIn(row('The board', 'Requested by'))).toBeDefined()
    for (const source of ['Research', 'Ticket 12', 'Users', 'GDPR', 'the kettle', '', 'The board of a harbour with a very long name indeed'])
      expect(requestIn(row(source)), source).toBeUndefined()
    expect(requestIn(row('The board', 'Room'))).toBeUndefined()
  })
})
