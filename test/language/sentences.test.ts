import { describe, expect, it } from 'vitest'
import { besideStory } from '../../src/language/beside-story.js'
import { splitSentences } from '../../src/language/sentences.js'
import { sentences } from './asks.js'
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

describe('a point behind a short form', () => {
  it.each([
    ...sentences('Ferries, … Boats of the club', 'e.g., i.e., etc., vs., cf., et al., approx., ca., resp., incl., excl., esp.'),
    ...sentences('Ask … Ott', 'Mr., Mrs., Ms., Dr., Prof., St.'),
    ...sentences('See … B4', 'No., Nos., Art., art., Sec., sec., Fig., fig., p., pp., v., ver.'),
    ...sentences('The Ott … Ferries', 'Inc., Ltd., Co., Corp.'),
    ...sentences('Boats, … 4 a day', 'dept., est., max., min., avg.'),
    ...sentences('By … 4 at noon', 'Jan., Feb., Mar., Apr., Jun., Jul., Aug., Sep., Sept., Oct., Nov., Dec.'),
  ])('ends no sentence: %s', (text) => expect(split(text)).toEqual([text]))
  it.each([
    ['Open until Sept! Boats sail', ['Open until Sept!', 'Boats sail']],
    ['Ask Ott & Co? Boats sail', ['Ask Ott & Co?', 'Boats sail']],
    ['Shown in the USA. Boats sail', ['Shown in the USA.', 'Boats sail']],
  ])('ends one: %s', (text, sentences) => expect(split(text)).toEqual(sentences))
})

describe('a point behind "no"', () => {
  it.each(['Tag no. 4', 'Pier no. 12 is lit', 'Piers nos. 4 and 5', 'Pier nr. 1234', 'Piers nrs. 4 and 5', 'Pier no. 2 offers a view'])(
    'belongs to the number: %s',
    (text) => expect(split(text)).toEqual([text]),
  )
  it.each([
    ['We say no. 2 of 4 boats sail', ['We say no.', '2 of 4 boats sail']],
    ['We say no. 1200 of 1400 sail', ['We say no.', '1200 of 1400 sail']],
    ['We say no. 12345 boats sail', ['We say no.', '12345 boats sail']],
    ['We say no. A. 4 is lit', ['We say no.', 'A. 4 is lit']],
    ['Is it no. 4 boats sail', ['Is it no.', '4 boats sail']],
    ['We say no! 4 boats sail', ['We say no!', '4 boats sail']],
    ['Pier now. 4 boats sail', ['Pier now.', '4 boats sail']],
    ['Pier nos are there. 4 boats sail', ['Pier nos are there.', '4 boats sail']],
  ])('ends a sentence: %s', (text, sentences) => expect(split(text)).toEqual(sentences))
})

it('ends none with more points than anybody would read', () => {
  const text = `Boats sail${'.'.repeat(41)} Lamps glow`
  expect(split(text)).toEqual([text])
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
