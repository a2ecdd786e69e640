import { expect, it } from 'vitest'
import { opensEntry, saidAlong } from '../../src/language/numbered-lines.js'
import { specOf } from '../spec/spec-of.js'

const statementsOf = (text: string) => specOf(`# Berths\n\n${text}\n`).sections.flatMap(({ statements }) => statements.map(({ statement }) => statement))

it.each(['- A blue strip', '| a | b |\n|---|---|\n| A blue strip | x |', 'B1. A blue strip', '2.1 A blue strip', '§2 A blue strip', '☐ A blue strip'])(
  'an entry opens: %s',
  (text) => expect(statementsOf(text).some((statement) => statement.text.includes('blue strip') && opensEntry(statement))).toBe(true),
)

it.each(['A blue strip was there in 2019.', 'It rained. A blue strip was there.', '- It rained. A blue strip was there.'])('no entry opens: %s', (text) =>
  expect(statementsOf(text).some((statement) => statement.text.includes('blue strip') && opensEntry(statement))).toBe(false),
)

it('numbered lines do not lend each other their reasons', () => {
  const [, first] = statementsOf('B1. A strip. B2. A bell, because it is dark.')
  expect(first && saidAlong(first)).toBe('A strip.')
  expect(saidAlong(statementsOf('A strip. It is there because it is dark.')[0] ?? expect.fail())).toContain('because')
})
