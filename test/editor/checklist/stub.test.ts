import { describe, expect, it } from 'vitest'
import { spacedStub } from '../../../src/editor/checklist/stub.js'

/** A text with the stub put in at `^`. */
function put(marked: string, stub = '## New\n\n${1:x}\n'): string {
  const text = marked.replace('^', '')
  const offset = marked.indexOf('^')
  return text.slice(0, offset) + spacedStub(text, offset, stub) + text.slice(offset)
}

describe('spacedStub', () => {
  it.each([
    ['at the end of a last line', 'Text^', 'Text\n\n## New\n\n${1:x}\n'],
    ['behind a last line', 'Text\n^', 'Text\n\n## New\n\n${1:x}\n'],
    ['behind a blank line', 'Text\n\n^', 'Text\n\n## New\n\n${1:x}\n'],
    ['in front of a heading', 'Text\n\n^## Next\n', 'Text\n\n## New\n\n${1:x}\n\n## Next\n'],
    ['in front of a heading without a blank line', 'Text\n^## Next\n', 'Text\n\n## New\n\n${1:x}\n\n## Next\n'],
    ['in an empty text', '^', '## New\n\n${1:x}\n'],
    ['between Windows lines', 'Text\r\n\r\n^## Next\r\n', 'Text\r\n\r\n## New\n\n${1:x}\n\n## Next\r\n'],
  ])('%s stands as a block of its own', (_, marked, expected) => {
    expect(put(marked)).toBe(expected)
  })
})
