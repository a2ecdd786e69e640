import { describe, expect, it } from 'vitest'
import { peopleClaim } from '../../src/language/people-claims.js'

const kind = (text: string) => peopleClaim(text)?.kind

describe('how many people are spoken of', () => {
  it.each([
    'Many nurses fold paper.',
    'Most nurses fold paper.',
    'All nurses fold paper.',
    'Lots of nurses fold paper.',
    'A lot of nurses fold paper.',
    'More and more nurses fold paper.',
    'Countless nurses fold paper.',
    'The majority of nurses fold paper.',
    'The vast majority of nurses fold paper.',
    'Most of nurses fold paper.',
    'Most of our nurses fold paper.',
    'Many big-hearted old ward nurses fold paper.',
    'It rains; most nurses fold paper.',
    'It rains because most nurses fold paper.',
    'It rains (most nurses fold paper).',
    'Everyone folds, and everybody fold paper.',
    'Typical nurses fold paper.',
    'Many  of the  big  nurses  fold paper.',
    'Various nurses use paper.',
    'Numerous nurses use paper.',
    'Different nurses use paper.',
    'A handful of nurses with many lists always use paper.',
    'Various nurses with some paper use lists.',
    'Few doors ring: various nurses use paper.',
    'Many nurses with nobody beside them have paper.',
  ])('many: %s', (text) => expect(kind(text)).toBe('generality'))
  it.each([
    'Some nurses fold paper.',
    'Some of the most tired nurses fold paper.',
    'Several nurses use pens.',
    'A few nurses use pens.',
    'A number of nurses use pens.',
    'A handful of nurses use pens.',
    'Many doors ring; nurses use pens.',
    'But paper for most nurses folds well.',
    'A list most nurses folding paper like',
    'Most nurses folded paper.',
    'Most nurses can fold paper.',
  ])('few, or not of all: %s', (text) => expect(kind(text)).toBeUndefined())
  it.each([
    'Two night nurses hate paper.',
    'Two of our nurses hate paper.',
    'Two of the nurses hate paper.',
    'Two of many nurses hate paper.',
    'Twelve nurses hate paper.',
    'Two  many  nurses hate paper.',
    'So nurses hate paper.',
    'So night nurses hate paper.',
    'So many nurses hate paper.',
    'So that many nurses hate paper.',
    'So that  many  nurses hate paper.',
  ])('counted, or intended: %s', (text) => expect(kind(text)).toBeUndefined())
  it.each(['Two doors ring, nurses hate paper.', 'So it is, nurses hate paper.', 'In 2024, nurses hate paper.'])('counted is something else: %s', (text) =>
    expect(kind(text)).toBe('attitude'),
  )
})

describe('people who are the subject', () => {
  it.each([
    'Nurses hate paper.',
    'The nurses hate paper.',
    'Our old night nurses hate paper.',
    'Clinical nurses hate paper.',
    'It rains. Nurses hate paper.',
    '(Nurses hate paper.)',
    'Here – nurses hate paper',
    'The logs show that nurses hate paper.',
    'The log shows that nurses hate paper.',
    'It is clear that nurses hate paper.',
    'It is a fact that  old  night  nurses hate paper.',
    'It rains as nurses hate paper.',
    'It rings but nurses hate paper.',
    'We think nurses hate paper.',
    'We fold since nurses hate paper.',
  ])('%s', (text) => expect(kind(text)).toBe('attitude'))
  it.each([
    'For nurses hate is a word.',
    'It lets nurses hate paper.',
    'We give nurses trust.',
    'Big old grey tired nurses hate paper.',
    'The log that nurses hate is long.',
    'Where nurses hate paper, it rings.',
  ])('not: %s', (text) => expect(kind(text)).toBeUndefined())
  it('also where a long text follows', () => {
    expect(kind(`Many nurses use paper${', and the ward is dark'.repeat(12)}.`)).toBe('generality')
  })
})

describe('how people are disposed', () => {
  it.each([
    'Nurses HATE paper.',
    'Nurses still hate paper.',
    'Nurses are really quite tired.',
    'Nurses never read paper.',
    'Nurses NEVER read paper.',
    "Nurses don't read paper.",
    'Nurses won’t read paper.',
    'Nurses would read paper.',
    'Nurses will happily read paper.',
    'Nurses rarely pay.',
    'Nobody reads paper.',
    'Nobody ever came; nurses hate it.',
    'Nurses hate that they do not have to fold.',
    'Nurses hate it when they are asked.',
    'Nobody has paper, nurses hate it.',
    'Why? Or: nurses hate paper.',
    'Nurses hate paper. Why?',
    'Nurses (all wards) hate paper.',
    'Nurses else hate paper.',
    'Nurses at the desk, hate paper.',
  ])('%s', (text) => expect(kind(text)).toBe('attitude'))
  it.each(['Nurses read books.', 'Nurses will read paper.', 'Nurses will, read paper.', 'Nurses hate paper?', 'Nurses hateful', 'Nurses who hate paper'])(
    'not: %s',
    (text) => expect(kind(text)).toBeUndefined(),
  )
})

describe('what the product does to people', () => {
  it.each([
    'Many nurses are able to fold.',
    'Many nurses  are shown paper.',
    'Many nurses were allowed in.',
    'Many nurses are not affected.',
    'Most nurses don’t have to fold.',
    'Most nurses  do not need to fold.',
    'Most nurses no longer need to fold.',
    'Most nurses never have to fold.',
    'Nobody needs paper.',
    'Nobody does need paper.',
    'Nobody ever gets lost.',
    'Nobody still will wait.',
    'Nobody in the ward has paper.',
    'Nobody loses paper.',
    'Nobody have paper.',
    'Nurses will often have paper.',
    'Nurses would always have paper.',
  ])('is no claim: %s', (text) => expect(kind(text)).toBeUndefined())
})

describe('what people need, and what troubles them', () => {
  it.each([
    ['Users need a list.', 'generality'],
    ['A user, and the client needs a list', undefined],
    ['Nurses need a list.', undefined],
    ['Users have a list.', undefined],
    ['Users (who need it) have a list.', undefined],
    ["Users don't need a list.", undefined],
    ['Nurses OFTEN have a list.', 'generality'],
    ['Nurses lose a list.', 'trouble'],
    ['Lost nurses have a list.', undefined],
  ])('%s: %s', (text, expected) => expect(kind(text)).toBe(expected))
})
