import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillTemplate } from '../../src/engine/fill-template.js'
import { escapeSnippet, hasTabStops, snippetToText } from '../../src/engine/snippet.js'

test('an escaped text is itself again', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('$', '{', '}', '\\', '1', ':', '|', 'a', '\n') }), (text) => {
      expect(snippetToText(escapeSnippet(text))).toBe(text)
    }),
  )
})

test.each([
  ['no blank', 'no blank'],
  ['for $1 and ${2}', 'for  and '],
  ['for ${1:who} by ${2:date}.', 'for who by date.'],
  ['${1:outer ${2:inner} end}', 'outer inner end'],
  ['${1|one,two\\, or three|} left', 'one left'],
  ['\\${1:kept} \\} \\\\', '${1:kept} } \\'],
])('%s', (snippet, text) => {
  expect(snippetToText(snippet)).toBe(text)
})

test('names are filled, tab stops are left', () => {
  expect(fillTemplate('{who} wants ${1:what} for {unknown}', { who: 'A } and\n$1' }, escapeSnippet)).toBe('A \\} and \\$1 wants ${1:what} for {unknown}')
})

test('only real tab stops make a snippet', () => {
  expect([hasTabStops('costs $ or \\$1'), hasTabStops('$1'), hasTabStops('${1:x}')]).toEqual([false, true, true])
})
