import { describe, expect, it } from 'vitest'
import { claimIn, isSourced } from '../../src/language/claims.js'
import { reactionIn } from '../../src/language/reactions.js'
import { statementOf } from './read.js'

const reaction = (text: string) => {
  const found = reactionIn(text)
  return found && text.slice(found.start, found.end)
}

describe('applause', () => {
  it.each([
    ['The feedback from the pilot crew was great.', 'feedback from the pilot crew was great'],
    ['Early reactions have been extremely encouraging.', 'reactions have been extremely encouraging'],
    ['Everyone in the room loved the prototype.', 'Everyone in the room loved the prototype'],
    ['We showed it at the fair and they all said "wow".', 'they all said "wow'],
    ['All of them liked it.', 'All of them liked it'],
    ['Both wanted one right away.', 'Both wanted one right away'],
    ['The mock-up drew a lot of enthusiasm.', 'drew a lot of enthusiasm'],
    ['I saw the demo and it looks really slick.', 'saw the demo and it looks really slick'],
  ])('%s', (text, said) => expect(reaction(text)).toBe(said))
  it.each([
    'Feedback is collected with a form after each tour.',
    'The response of the valve is measured at 40 degrees.',
    'We stop if the feedback is good.',
    'Make sure that the reaction is positive.',
    'All three said what they pay today.',
    'They saw the prototype in May.',
  ])('none: %s', (text) => expect(reaction(text)).toBeUndefined())

  const sourced = (text: string) => {
    const statement = statementOf(text)
    return isSourced(statement, claimIn(statement))
  }
  it.each([
    ['Feedback was good, and 9 of 12 crews booked a second week.', true],
    ['Feedback was good in the pilot with 12 crews.', false],
    ['In June, feedback was good. 14 crews saw it last week.', false],
  ])('of which only a share is worth something: %s', (text, expected) => expect(sourced(text)).toBe(expected))
})
