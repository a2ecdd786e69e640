import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import { isHearsay, isUndecided, isUnlooked, makersHaveNotLooked } from '../../src/spec/not-yet.js'

describe('nobody with a say has answered', () => {
  it.each([
    "The treasurer hasn't approved the budget",
    'Legal has not signed off yet',
    'The works council has not been consulted',
    'Finance never approved it',
    'It is not yet agreed',
    'Nobody has been told',
    'The board did not decide in May',
    'The insurer hasn’t really replied',
  ])('%s', (text) => expect(isUndecided(text)).toBe(true))
  it.each(['The treasurer approved the budget', 'Legal has no objections', 'They have notes on it', 'The board decided in May'])('none: %s', (text) =>
    expect(isUndecided(text)).toBe(false),
  )
})

describe('nobody has looked', () => {
  it.each([
    "The team hasn't looked at it",
    'We have not measured it',
    'Engineering has not estimated it yet',
    'Nobody has tried the old gate',
    'Not yet tested',
  ])('%s', (text) => expect(isUnlooked(text)).toBe(true))
  it.each(['The team has looked at it', 'We measured it twice', 'Skippers have not read the sign'])('none: %s', (text) => expect(isUnlooked(text)).toBe(false))
  it('is said of those who would make it, or of just anybody', () => {
    expect(makersHaveNotLooked('The team has not looked at it')).toBe(true)
    expect(makersHaveNotLooked('Nobody has asked the other twenty')).toBe(false)
  })
})

describe('what the author thinks that others say', () => {
  it.each(['Finance is fine with it, I think', 'Legal should be OK; will double-check', 'No objections, as far as I know', 'The union is probably happy'])(
    '%s',
    (text) => expect(isHearsay(text)).toBe(true),
  )
  it.each(['Finance is fine with it', 'I think that finance pays', 'Legal checked it'])('none: %s', (text) => expect(isHearsay(text)).toBe(false))
})

describe('what has not happened is an open assumption at most', () => {
  const engine = createEngine()
  const state = (risk: 'feasible' | 'viable', text: string) => engine.lint(`# Ferry\n\n## Risks\n\n${text}\n`, { asSpec: true }).risks[risk].state
  it.each([
    ['viable', '- **Viable:** the treasurer approved the budget on 3 May.', '- **Viable:** the treasurer has not approved the budget.'],
    ['viable', 'Legal signed off on 3 May.', 'Legal has not signed off yet.'],
    ['viable', 'Finance is fine with it.', 'Finance is fine with it, I think.'],
    ['feasible', '- **Feasible:** engineering estimated it at two weeks after reading the code.', "- **Feasible:** engineering hasn't estimated it."],
  ] as const)('%s: %s', (risk, happened, not) => {
    expect([state(risk, happened), state(risk, not)]).toEqual(['evidenced', 'assumed'])
  })
})
