import { describe, expect, it } from 'vitest'
import { placeSnippet } from '../../src/editor/snippet-place.js'

describe('placeSnippet', () => {
  const text = 'One\n  - costs ${5}\n'
  const end = text.length - 1

  it('begins at the start of an indented line where the snippet has several lines', () => {
    const placed = placeSnippet(text, { range: { start: end, end }, text: '\n    Need: ${1:who}' })
    expect(placed).toEqual({ range: { start: 4, end }, text: '  - costs \\${5\\}\n    Need: ${1:who}' })
  })

  it('leaves other snippets where they are', () => {
    const one = { range: { start: end, end }, text: ' ${1:who}' }
    expect(placeSnippet(text, one)).toEqual(one)
    const unindented = { range: { start: 3, end: 3 }, text: '\n${1:who}' }
    expect(placeSnippet(text, unindented)).toEqual(unindented)
    const atStart = { range: { start: 0, end: 0 }, text: '${1:a}\n' }
    expect(placeSnippet(text, atStart)).toEqual(atStart)
  })
})
