import { describe, expect, it } from 'vitest'
import { rankingIn } from '../../src/language/what-matters.js'

const ranking = (text: string) => {
  const found = rankingIn(text)
  return found && text.slice(found.start, found.end)
}

describe('what is said to count for people', () => {
  it.each([
    ['Speed matters most to couriers.', 'matters most to couriers'],
    ['What matters to choir leaders is reliability.', 'matters to choir'],
    ['Simplicity is absolutely key for older patients.', 'is absolutely key for older'],
    ['The main reason why customers cancel is that they forget.', 'The main reason why customers'],
    ['Price is the number one concern of tenants.', 'the number one concern of tenants'],
    ['For most tenants, the letter is all they see of us.', 'For most tenants, the'],
  ])('%s', (text, said) => expect(ranking(text)).toContain(said))
  it.each([
    'The order of the columns matters to the parser.',
    'We ask how much it matters to couriers.',
    'The main reason for the delay is the register.',
    'For most exports, the file is small.',
    'The token is essential for the upload.',
  ])('none: %s', (text) => expect(ranking(text)).toBeUndefined())
})
