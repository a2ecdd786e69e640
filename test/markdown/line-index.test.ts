import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LineIndex } from '../../src/markdown/line-index.js'

test('lines end at LF, CRLF, or a lone CR', () => {
  const text = 'a\nbb\r\nc\rd\n'
  const lines = new LineIndex(text)
  expect(lines.count).toBe(5)
  const all = Array.from({ length: lines.count }, (_, index) => text.slice(lines.startOf(index + 1), lines.endOf(index + 1)))
  expect(all).toEqual(['a', 'bb', 'c', 'd', ''])
  expect(lines.positionAt(3)).toEqual({ line: 2, column: 2 })
  expect(lines.positionAt(6)).toEqual({ line: 3, column: 1 })
})

test('places outside of the text are its first or its last', () => {
  const lines = new LineIndex('a\nb')
  expect([lines.lineAt(-1), lines.lineAt(99)]).toEqual([1, 2])
  expect([lines.startOf(0), lines.startOf(99), lines.endOf(99)]).toEqual([0, 2, 3])
  expect(new LineIndex('').positionAt(0)).toEqual({ line: 1, column: 1 })
})

test('every offset stands on its line, as counted by hand', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '\r', '\u{1F680}')), (parts) => {
      const text = parts.join('')
      const lines = new LineIndex(text)
      for (let offset = 0; offset <= text.length; offset++) {
        // between the two characters of one line ending the line has not ended yet
        const before = text.slice(0, offset).replace(/\r$/, text[offset] === '\n' ? '' : '\r')
        const { line, column } = lines.positionAt(offset)
        expect(line).toBe(before.split(/\r\n|\r|\n/).length)
        expect(lines.startOf(line) + column - 1).toBe(offset)
      }
    }),
  )
})
