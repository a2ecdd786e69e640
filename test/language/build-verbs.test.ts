import { describe, expect, it } from 'vitest'
import { leadingBuildVerb } from '../../src/language/build-verbs.js'

describe('the verb of making at the beginning', () => {
  it.each([
    ['Build a bell', 'build'],
    ['- [x] Build a bell', 'build'],
    ['We will build a bell', 'build'],
    ["We'll build a bell", 'build'],
    ['The team wants nothing: to build', undefined],
    ['To build a bell', 'build'],
    ['This project should create a bell', 'create'],
    ['First, successfully launch a bell', 'launch'],
    ['Builds a bell', 'build'],
    ['Building a bell', 'build'],
    ['Rewriting a bell', 'rewriting'],
    ['Migrating a bell', 'migrating'],
    ['Buildingsite', undefined],
    ['Build: a bell', undefined],
    ['Buildings', undefined],
    ['Captains build a bell', undefined],
    ['Ring', undefined],
    ['Creating a bell', 'creating'],
    ['- Creating a bell', 'creating'],
    ['“Shipping” a bell', 'shipping'],
    ['Providing bells', 'providing'],
    ['Delivering bells', 'deliver'],
    ['Offers bells', 'offer'],
    ['Offers help boats', undefined],
    ['- Offers help boats', undefined],
    ['Tests help the boats', undefined],
    ['Offers bells, and offers help boats', 'offer'],
    ['Offers help', 'offer'],
    ['Releases red bells', 'release'],
    ['Complete coverage of berths', undefined],
    ['– Complete coverage of berths', undefined],
    ['Complete berths-by-night big lists of boats', undefined],
    ['Complete big old red histories', 'complete'],
    ['Complete big old red lists', undefined],
    ['Complete support', undefined],
    ['Complete flow', undefined],
    ['Complete flows', undefined],
    ['Complete the coverage', 'complete'],
    ['Complete an overview', 'complete'],
    ['Complete a list', 'complete'],
    ['Complete 4 lists', 'complete'],
    ['Complete berths', 'complete'],
    ['Build a complete list', 'build'],
    ['Makes donating rewarding', undefined],
    ['Make donating easier', undefined],
    ['To make donating more rewarding', undefined],
    ['- Makes donating much more', 'make'],
    ['– To make donating as useful', undefined],
    ['Makes bells useful', 'make'],
    ['Makes donating bells', 'make'],
    ['Build what makes donating easier', 'build'],
    ['Captains like creating bells', undefined],
    ['Createing a bell', 'create'],
    ['Plan, design bells', 'design'],
    ['Eventually to roll out bells', 'roll out'],
  ])('%s: %s', (text, verb) => {
    const found = leadingBuildVerb(text)
    expect(found?.verb).toBe(verb)
    if (found) expect(text.slice(0, found.end).toLowerCase()).toContain(found.verb)
  })
})

describe('a deed of which something is said', () => {
  it.each(['Creating the page is slow', 'Building a gate takes weeks', 'Adding bells means more noise'])('is not what is to be built: %s', (text) =>
    expect(leadingBuildVerb(text)).toBe(undefined),
  )
  it.each(['Creating the page', 'Building a gate that is quick', 'Adding bells'])('is to be built: %s', (text) => expect(leadingBuildVerb(text)).toBeDefined())
})
