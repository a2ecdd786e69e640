import { describe, expect, it } from 'vitest'
import { type Asker, askerAfter, askerBefore } from '../../src/language/askers.js'

const told = (asker: Asker | undefined, text: string) => asker && [asker.kind, asker.text, text.slice(asker.start, asker.end)]

describe('who stands in front of a verb', () => {
  it.each([
    ['At noon they ', 'pronoun', 'they'],
    ['She', 'pronoun', 'She'],
    ['In May, the board ', 'role', 'the board'],
    ['the head of sales', 'role', 'the head of sales'],
    ['our other sales team', 'role', 'our other sales team'],
    ['the night shift office', 'role', 'the night shift office'],
    ['the board at Acme', 'role', 'the board at Acme'],
    ['the board (all of it)', 'role', 'the board (all of it)'],
    ['In May Acme', 'name', 'Acme'],
    ['when Acme Rail', 'name', 'Acme Rail'],
    ['when Acme & Sons', 'name', 'Acme & Sons'],
    ['when Bank of Ulm', 'name', 'Bank of Ulm'],
    ["when Acme's head", 'name', "Acme's head"],
    ['when Acme (Ulm)', 'name', 'Acme (Ulm)'],
    ['However Acme', 'name', 'Acme'],
    ['Last Friday Ana', 'name', 'Friday Ana'],
  ])('"%s" ends in a %s: %s', (text, kind, who) => {
    const found = askerBefore(text)
    expect(told(found, text)).toEqual([kind, who, who])
  })

  it.each(['the kettle', 'The', 'However', 'Dentists', 'PostgreSQL', 'R2-14', 'theythey', 'this is it', ''])('"%s" names nobody', (text) => {
    expect(askerBefore(text)).toBeUndefined()
  })
})

describe('who stands behind "by"', () => {
  it.each([
    [' the steering committee in May', 'role', 'the steering committee'],
    ['one of the customers', 'role', 'one of the customers'],
    [' Acme Rail, and so on', 'name', 'Acme Rail'],
    ['the Acme board', 'role', 'the Acme board'],
    [' our Ulm', 'name', 'Ulm'],
  ])('"%s" begins with a %s: %s', (text, kind, who) => {
    expect(told(askerAfter(text), text)).toEqual([kind, who, who])
  })
  it.each(['hand', 'the kettle, by the board', 'System', 'Dentists', ''])('"%s" names nobody', (text) => {
    expect(askerAfter(text)).toBeUndefined()
  })
})
