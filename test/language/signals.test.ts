import { describe, expect, it } from 'vitest'
import { anyPeople, pluralPeople } from '../../src/language/people.js'
import { splitSentences } from '../../src/language/sentences.js'
import { evidenceIn, hasNumber, isHedged, looksBack, withoutQuotes } from '../../src/language/signals.js'
import { wordsOf } from '../../src/language/words.js'
import { quickest } from '../support/quickest.js'
import { statementOf } from './read.js'

describe('numbers', () => {
  it.each(['12 marketing managers', '5 separate tools', '14 decisions', 'We declined 12 orders', '30 junior nurses', 'half of them', '7 of 9', '4 %'])(
    'counts in "%s"',
    (text) => {
      expect(hasNumber(text)).toBe(true)
    },
  )
  it.each(['on 12 May', 'by 3 September 2025', 'PAY-123', 'version 2.1.0', 'phase 2', 'at 14:30', 'Q3', 'see #42', '1. first'])(
    'counts nothing in "%s"',
    (text) => {
      expect(hasNumber(text)).toBe(false)
    },
  )
})

describe('time', () => {
  it('tells what has happened from what lies ahead', () => {
    expect(looksBack('Five of six agreed on 9 June')).toBe(true)
    expect(looksBack('We will test it with five clerks')).toBe(false)
  })
  it('takes no month for a hedge', () => {
    expect(isHedged('Nine clerks tried it in May')).toBe(false)
    expect(isHedged('It may rain')).toBe(true)
  })
})

describe('evidence', () => {
  it.each([
    ['In 12 interviews in May, 9 nurses told us that they copy the list by hand.', 'count'],
    ['"I gave up after the third time", said a courier, and two others nodded.', 'quote'],
    ['We sat with the dispatchers and watched them.', 'observation'],
  ])('is "%s"', (text, kind) => {
    expect(evidenceIn(statementOf(text))?.kind).toBe(kind)
  })
  it.each(['The list must load within 2 seconds.', 'Repeat this survey every 3 months.', 'If 5 people ask, we look again.'])('is not "%s"', (text) => {
    expect(evidenceIn(statementOf(text))).toBeUndefined()
  })
})

describe('people', () => {
  it('are groups by a list or by their ending, not everything that ends alike', () => {
    expect(pluralPeople('Dispatchers and co-workers read documents on basements').map(({ noun }) => noun)).toEqual(['dispatchers', 'workers'])
    expect(anyPeople('each ward nurse').map(({ plural }) => plural)).toEqual([false])
  })
})

describe('words and sentences', () => {
  it('reads a long line in no more than linear time', () => {
    const line = 'every competitor has one '.repeat(4000)
    for (let run = 0; run < 20; run++) wordsOf(`${line}${run}`)
    let run = 0 // a text of its own each time, as words are remembered
    const time = (text: string) => quickest(() => void wordsOf(`${text}${run++}`))
    // Sixteen times as long: linear time gives about 16, the square 256.
    expect(time(`${line.repeat(16)}long`) / time(`${line}short`)).toBeLessThan(100)
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
  it('blanks quotations out and keeps every offset', () => {
    expect(withoutQuotes('He said "no dashboard" twice')).toBe(`He said ${' '.repeat(14)} twice`)
  })
})
