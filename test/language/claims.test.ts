import { describe, expect, it } from 'vitest'
import { claimIn, isSourced } from '../../src/language/claims.js'
import { peopleClaim } from '../../src/language/people-claims.js'
import { statementOf, statementsOf } from './read.js'

describe('a claim about people', () => {
  it.each([
    ['attitude', 'Nurses hate paper.'],
    ['attitude', 'Nurses always love paper.'],
    ['attitude', 'Most of our nurses hate paper.'],
    ['attitude', 'We believe that nurses hate paper.'],
    ['attitude', 'Night nurses hate paper.'],
    ['attitude', 'Nurses (all wards) hate paper.'],
    ['attitude', 'Nurses on the night shift hate paper.'],
    ['generality', 'Many nurses use paper.'],
    ['generality', 'Most nurses have two lists.'],
    ['generality', 'Everyone uses paper.'],
    ['generality', 'Everybody drops a list.'],
    ['generality', 'Nurses often use paper.'],
    ['generality', 'Nurses tend to keep a list.'],
    ['generality', 'The vast majority of nurses use paper.'],
    ['generality', 'A growing number of nurses use paper.'],
    ['generality', 'Users need a list.'],
    ['trouble', 'Nurses lose their lists.'],
    ['attitude', 'Nobody who has seen it wants to go back to paper.'],
    ['attitude', 'Somebody who has folded one list comes back.'],
    ['attitude', "They'll figure it out."],
    ['attitude', 'Other nurses will have the same problem.'],
    ['trouble', 'Some nurses lose their lists.'],
  ])('%s: %s', (kind, text) => {
    expect(peopleClaim(text)?.kind).toBe(kind)
  })

  it('stands from the first word on how many to the last of what is said', () => {
    const text = 'In May: many nurses use paper.'
    const claim = peopleClaim(text)
    expect(text.slice(claim?.start, claim?.end)).toBe('many nurses use')
  })

  it.each([
    'Two nurses hate paper.',
    '12 of the nurses hate paper.',
    'We fold the list so that nurses use it.',
    'Nurses are able to fold a list.',
    "Nurses don't have to fold a list.",
    'Nurses will use a list.',
    'Nurses use a list.',
    'A list for nurses is useful.',
    'Do many nurses use paper?',
    'Nobody needs to fold a list.',
    'Nobody has a list.',
    'Paper hates nurses.',
    'Several nurses fold paper.',
    'Nurses must fold a list.',
    'When nurses hate paper.',
    'Nurses have asked for a list.',
    'All contributors include night nurses.',
    'All nurses in the session have a list.',
    'Clients ignore the index of the server.',
    'People who fold lists are called folders.',
    'They will use a pencil.',
    'Both services will use it.',
    'Anyone who has the link can open it.',
    'Somebody who needs a list can ask the ward.',
  ])('none: %s', (text) => {
    expect(peopleClaim(text)).toBeUndefined()
  })
})

describe('a claim of a statement', () => {
  it.each([
    ['confidence', 'Confidence is 80 %'],
    ['confidence', 'Our confidence level is very high'],
    ['confidence', 'Confidence = 8/10'],
    ['research', 'Research shows that lists get lost.'],
    ['research', 'Studies have clearly shown it.'],
    ['research', 'We know that lists get lost.'],
    ['appeal', "It's no secret that lists get lost."],
    ['research', "We've learned that lists get lost."],
    ['research', 'We see that lists get lost.'],
    ['market', 'There are no comparable tools.'],
    ['market', 'There is currently no good app.'],
    ['market', 'No competitor offers it.'],
    ['market', 'No other ward list does.'],
    ['market', "Existing paper tools don't help."],
    ['market', 'Other apps lack it.'],
    ['praise', 'A revolutionary list.'],
    ['praise', 'It is a game changer.'],
    ['praise', 'A ground-breaking list.'],
    ['praise', 'Best in class lists.'],
    ['market', 'Our main competitor folds.'],
    ['market', 'The market expects it.'],
    ['market', 'A growing demand.'],
    ['market', 'Paper is growing fast.'],
    ['market', 'Lists are becoming the norm.'],
    ['market', 'Lists become increasingly mainstream.'],
    ['market', 'It is common practice.'],
    ['market', 'Folding is ten times faster.'],
    ['market', 'All leading suites have one.'],
    ['market', 'Every other hospital has it.'],
    ['market', 'The industry is moving in this direction.'],
    ['market', 'A compelling opportunity for the ward.'],
    ['market', 'Other hospitals have had one for years.'],
    ['market', "We're the only ward of the five without."],
    ['market', 'Nurses read a list faster than a letter.'],
    ['research', 'It is widely recognised that lists get lost.'],
    ['research', 'The list was very well received.'],
    ['research', "I'm convinced that lists get lost."],
    ['research', 'There is no doubt that lists get lost.'],
    ['research', 'Lists get lost, with studies showing it.'],
    ['research', "That's well known."],
    ['magnitude', 'A huge problem for customers.'],
    ['magnitude', 'Significant daily pain points in the market.'],
    ['magnitude', 'It vastly improves the experience.'],
    ['magnitude', 'For users the trouble is well known.'],
    ['magnitude', 'A common complaint of customers.'],
    ['magnitude', 'One of the biggest daily challenges for users.'],
    ['magnitude', 'The hidden cost for the business.'],
    ['magnitude', 'Widely adopted in the industry.'],
    ['magnitude', 'It increases user satisfaction, says the team.'],
    ['magnitude', 'Much easier for users.'],
    ['magnitude', 'It reduces the time of users by over 40 %.'],
    ['magnitude', 'We cut folding by up to 40 %.'],
    ['magnitude', 'A 4 % reduction.'],
    ['magnitude', '4 percent fewer lists for the team.'],
  ])('%s: %s', (kind, text) => {
    expect(claimIn(statementOf(text))?.kind).toBe(kind)
  })

  it.each([
    '"Research shows it", said Ana.',
    'Does research show it? Studies show what?',
    'The list must be best in class.',
    'A huge problem with the boiler.',
    'It will allow us a much easier start with users.',
    'What we know about lists.',
    'A list of confidences: 3 notes',
    "We're sure how to fold it.",
    'Lists for users feel real problems.',
    'The ward has one now.',
    'The nightly import silently fails on rows with a comma.',
    'Every other Friday has a late shift.',
    'Two nurses own the category list.',
    'Nothing is deleted until we are sure that the copy is there.',
  ])('none: %s', (text) => {
    expect(claimIn(statementOf(text))).toBeUndefined()
  })

  it('of a rule is one where its reason is', () => {
    expect(claimIn(statementOf('It must fold because studies show it.'))?.kind).toBe('research')
  })

  it('tells where it stands', () => {
    const text = 'So far it is a game changer here.'
    const claim = claimIn(statementOf(text))
    expect(text.slice(claim?.start, claim?.end)).toBe('game changer')
  })
})

describe('the source of a claim', () => {
  const first = (text: string) => statementsOf(text)[0] as ReturnType<typeof statementOf>
  const last = (text: string) => statementsOf(text).at(-1) as ReturnType<typeof statementOf>
  it('stands in it, before it or behind it', () => {
    expect(isSourced(first('Nurses hate paper. In 12 interviews in May, 9 told us so.'))).toBe(true)
    expect(isSourced(last('In 12 interviews in May, 9 nurses told us so. Nurses hate paper.'))).toBe(true)
    expect(isSourced(first('Nurses hate paper ([survey](https://example.org/survey)).'))).toBe(true)
    expect(isSourced(first('We assume that nurses hate paper.'))).toBe(true)
    expect(isSourced(first('Nurses hate paper. Paper is thin.'))).toBe(false)
    const counted = first('The promised 12 % reduction for nurses came out as 7 in one ward.')
    expect(isSourced(counted, claimIn(counted))).toBe(true)
    const boasted = first('A 30 % reduction of costs, 40 % of time and 50 % of errors for nurses.')
    expect(isSourced(boasted, claimIn(boasted))).toBe(false)
  })
  it('is not what stands before research that is only invoked', () => {
    const text = 'In 12 interviews in May, 9 nurses told us so. Research shows that lists get lost.'
    expect(isSourced(last(text), claimIn(last(text)))).toBe(false)
    expect(isSourced(last(text))).toBe(true)
  })
})
