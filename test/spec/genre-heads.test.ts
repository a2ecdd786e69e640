import { describe, expect, it } from 'vitest'
import { headsOf } from '../../src/spec/genre-heads.js'
import { specOf } from './spec-of.js'

function heads(text: string): string[] {
  return headsOf([...specOf(text).statements].map(({ statement }) => statement))
}

describe('what statements stand under besides headings', () => {
  it.each([
    ['words in bold before a full stop', '**Yardstick.** Calls fall.', ['yardstick']],
    ['words in bold that lead on', '**Not for** cyclists.', ['not for']],
    ['words in italics', '*Set aside.* Delays.', ['set aside']],
    ['a label', 'Yield: fewer leaks.', ['yield']],
    ['a number in bold', '**3. Way back**\nThe file stays.', ['way back']],
    ['a numbered line', '2.0 Where we stand\nNobody knows.', ['where we stand']],
    ['an entry of a numbered list that goes on in the next line', '1. Framework\n   The tablet exists.', ['framework']],
    ['a line in front of a list', 'Ways forward\n1. letters\n2. mails', ['ways forward']],
    ['a chapter', '**Chapter 2: the gap.** Nobody sees it.', ['the gap']],
  ])('%s', (_, text, expected) => expect(heads(`# Herons\n\n${text}\n`)).toEqual(expected))

  it.each([
    ['fields about the document', 'Author: Ines\n\nStatus: draft'],
    ['a long sentence in bold', '**Herons stand in the water until the evening comes down on them.** Then they fly.'],
    ['plain prose', 'Herons stand in the water.'],
  ])('not: %s', (_, text) => expect(heads(`# Herons\n\n${text}\n`)).toEqual([]))
})
