import { describe, expect, it } from 'vitest'
import { askerAfter, askerBefore } from '../../src/language/askers.js'

describe('whoever is called so can ask', () => {
  it.each([
    'one of the partners',
    'two partners',
    'all of our partners',
    '12 partners',
    'another of these partners',
    'our long-standing partner',
    'the regional Ulm partner',
    "the board's chair",
    'the partner at Acme',
    'the partners in the north',
    'the partners (all of them)',
    'the partner at Acme (Ulm)',
    'the harbour department',
    'our outer harbour site',
    'the night branch',
    'the harbour committee',
    'the harbour folks',
    'their big organisation',
    'the big organization',
  ])('in front of a verb: %s', (text) => expect(askerBefore(`However, ${text}`)?.text).toBe(text))
  it.each(['a boatpartner', 'partnership', 'the big grey cold harbour', 'the harbour team wall'])('not: %s', (text) =>
    expect(askerBefore(text)).toBeUndefined(),
  )
})

describe('a capital letter alone', () => {
  it.each(['This', 'Each', 'Just', 'Today', 'Must', 'Page', 'Usually', 'Engineers', 'Module', 'Anyone', 'Whether', 'Still', 'People', 'Step'])(
    'of %s names nobody',
    (word) => expect(askerBefore(word)).toBeUndefined(),
  )
  it.each([
    ['Still Acme', 'Acme'],
    ['Also, Acme', 'Acme'],
    ['Today Acme Rail', 'Acme Rail'],
    ['Today’s Acme', 'Acme'],
    ['Step A.', 'A.'],
    ['St. Ulm', 'St. Ulm'],
    ['Still. Acme', 'Acme'],
    ['No. Acme', 'Acme'],
    ['Not Page Anna', 'Anna'],
    ['Dentists Ulm', 'Dentists Ulm'],
    ['Ulm Dentists', 'Ulm Dentists'],
    ['R2-14', undefined],
    ['US 4', undefined],
    ['FR-4', undefined],
    ['FR.4', undefined],
    ['F4', undefined],
    ['ABC4', 'ABC4'],
    ['Ulm R2', 'Ulm R2'],
    ['PostgreSQL Rail', undefined],
  ])('%s: %s', (text, who) => expect(askerBefore(text)?.text).toBe(who))
  it('stands where its name does', () => {
    const text = 'Today Acme Rail'
    const found = askerBefore(text)
    expect(text.slice(found?.start, found?.end)).toBe('Acme Rail')
  })
  it.each([
    ['the Acme', 'Acme'],
    ['Acme Rail wants', 'Acme Rail'],
    ['acme', undefined],
  ])('behind a word: %s: %s', (text, who) => expect(askerAfter(text)?.text).toBe(who))
})
