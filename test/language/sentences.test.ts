import { describe, expect, it } from 'vitest'
import { besideStory } from '../../src/language/beside-story.js'
import { splitSentences } from '../../src/language/sentences.js'
import { statementOf } from './read.js'

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('where a sentence ends', () => {
  it.each([
    ['Boats sail. Lamps glow.', ['Boats sail.', 'Lamps glow.']],
    ['  Boats sail!   Lamps glow?  ', ['Boats sail!', 'Lamps glow?']],
    ['Boats sail?! Lamps glow', ['Boats sail?!', 'Lamps glow']],
    ['Boats sail … Lamps glow', ['Boats sail …', 'Lamps glow']],
    ['Boats sail... Lamps glow', ['Boats sail...', 'Lamps glow']],
    ['Boats sail.) Lamps glow', ['Boats sail.)', 'Lamps glow']],
    ['"Boats sail." "Lamps glow."', ['"Boats sail."', '"Lamps glow."']],
    ['“Boats sail.” “Lamps glow.”', ['“Boats sail.”', '“Lamps glow.”']],
    ['Boats sail.** *Lamps glow', ['Boats sail.**', '*Lamps glow']],
    ['Boats sail. 4 lamps glow', ['Boats sail.', '4 lamps glow']],
    ['Boats sail. (Lamps glow)', ['Boats sail.', '(Lamps glow)']],
    ['Boats sail. 🚢 sails', ['Boats sail.', '🚢 sails']],
    ['Boats sail. €4 each', ['Boats sail.', '€4 each']],
    ['Boats sail.\nLamps glow', ['Boats sail.', 'Lamps glow']],
    ['See no. Boats sail', ['See no.', 'Boats sail']],
    ['We have 1234. Boats sail', ['We have 1234.', 'Boats sail']],
    ['We have 12. Boats sail', ['We have 12.', 'Boats sail']],
    ['Etcetc. Boats sail', ['Etcetc.', 'Boats sail']],
    ['Glow at 5 p. Boats! Lamps', ['Glow at 5 p. Boats!', 'Lamps']],
  ])('%s', (text, sentences) => expect(split(text)).toEqual(sentences))
  it.each([
    'Boats sail. lamps glow',
    'Boats sail.Lamps glow',
    'e.g. Boats sail',
    'etc. Boats',
    'approx. Four boats',
    'Mr. Ott',
    'See Dr. Ott',
    'At St. Ott',
    'See Nos. 4',
    'See Fig. 4',
    'In Sept. Boats sail',
    'See pp. 4',
    'See v. 4',
    'Ott & Co. Boats',
    'J. Ott sails',
    '1. Boats sail',
    ' 12. Boats sail',
    'Lena J. R. Ott',
    'Boats',
  ])('not in: %s', (text) => expect(split(text)).toEqual([text.trim()]))
  it('says nothing in blanks', () => {
    expect(split('')).toEqual([])
    expect(split('  \n ')).toEqual([])
  })
})

describe('what stands beside a story', () => {
  const beside = (source: string) => {
    const statement = statementOf(source)
    const text = besideStory(statement)
    return text.trim() && [statement.text.startsWith(text.trim(), text.search(/\S/)), text.trim()]
  }
  it('is all of a text that tells none, but for quotations', () => {
    expect(besideStory(statementOf('Boats sail "by night" here'))).toBe('Boats sail            here')
  })
  it('is what brackets say behind it', () => {
    expect(beside('As a skipper, I want lamps (Lena insists)')).toEqual([true, '(Lena insists)'])
    expect(beside('As a skipper, I want lamps (Lena insists).')).toEqual([true, '(Lena insists).'])
    expect(beside('As a skipper, I want lamps (Lena insists) now')).toBe('')
    expect(beside('As a skipper, I want lamps (Lena)')).toBe('')
    expect(beside('As a skipper, I want (red old) lamps')).toBe('')
    expect(beside(`As a skipper, I want lamps (${'Lena insists '.repeat(8)})`)).toBe('')
    expect(beside('As a skipper, I want lamps')).toBe('')
  })
  it('is what the other cells of its row say, without its reason', () => {
    expect(beside('| As a | I want | Who |\n| --- | --- | --- |\n| skipper | lamps | Lena insists |\n')).toEqual([true, '| Lena insists'])
    expect(beside('| As a | I want | So that | Who |\n| --- | --- | --- | --- |\n| skipper | lamps | I sail | Lena insists |\n')).toEqual([
      false,
      '|        | Lena insists',
    ])
    expect(beside('| As a | I want | Who |\n| --- | --- | --- |\n| skipper | lamps | "Lena insists" |\n')).toEqual([true, '|'])
  })
})

it('ends sentences at their end and nowhere else', () => {
  const text = 'See e.g. Dr. Mills. It works! Does it? "Yes." 3.5 h later …'
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'See e.g. Dr. Mills.',
    'It works!',
    'Does it?',
    '"Yes."',
    '3.5 h later …',
  ])
})
