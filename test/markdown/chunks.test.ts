import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitChunks } from '../../src/markdown/chunks.js'
import { markdown, soup } from './generated.js'

/** The parts of a text, with its line ends made plain. */
const parts = (text: string) => splitChunks(text).map(({ start, end }) => text.slice(start, end))

describe('a text is split', () => {
  test.each([
    ['# A\na\n## B\nb\n', ['# A\na\n', '## B\nb\n']],
    ['a\n\nB\n---\nb', ['a\n\n', 'B\n---\nb']],
    ['\uFEFF# A\n# B', ['# A\n', '# B']],
    ['\uFEFF\uFEFF# A\n# B', ['# A\n', '# B']],
    ['---\na: 1\n---\n# A\n# B', ['---\na: 1\n---\n', '# A\n', '# B']],
    ['# A\r\na\r\n# B', ['# A\r\na\r\n', '# B']],
    ['# A\ra\r# B\rb', ['# A\ra\r', '# B\rb']],
    ['~~~\r# code\r~~~\r# B', ['~~~\r# code\r~~~\r', '# B']],
    ['\uFEFFA\r===\ra\r\rB\r---\r', ['A\r===\ra\r\r', 'B\r---\r']],
  ])('at headings: %j', (text, expected) => {
    expect(parts(text)).toEqual(expected)
  })

  test.each([
    '```\n# code\n```\n',
    '~~~~\n# code\n~~~\n# code\n~~~~\n',
    '<!--\n# note\n-->\n',
    '<pre>\n\n# text\n</pre>\n',
    'a\n #hash\n#hash\n',
    'a\nb\n---\n',
    '> # quoted\n',
    '- # in a list\n',
  ])('but not at what looks like one: %j', (text) => {
    expect(parts(text)).toEqual([text])
  })

  test.each([
    // opened in the item, closed in it
    ['- ```\n  a\n  ```\n\n', '```\n# code\n```\n'],
    ['1. a\n\n   ```\n   b\n   ```\n\n', '```\n# code\n```\n'],
    // opened in the item, which ends before it is closed
    ['- a\n\n  ```\n  b\n\n', '```\n# code\n```\n'],
    ['- a\n\n  <!-- b\n\n', '<!--\n# note\n-->\n'],
  ])('fences and comments in a list item end with it: %j', (list, code) => {
    expect(parts(`${list}# A\n${code}# B\n`)).toEqual([list, `# A\n${code}`, '# B\n'])
  })

  test.each([
    '- a\n\n  ```\n  b\n```\n# code\n```\n', // the second fence opens another block
    '- a\n\nb\n  ```\n# code\n  ```\n', // the list has ended
    '- a\n***\n  ```\n# code\n  ```\n',
    '* * *\n  ```\n# code\n  ```\n',
    '1. a\n  ```\n# code\n  ```\n', // not far enough to the right
    '-     a\n\n ```\n# code\n ```\n',
  ])('a fence beside a list is no part of it: %j', (text) => {
    expect(parts(`${text}# B\n`)).toEqual([text, '# B\n'])
  })

  test('without a gap, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(markdown, soup), (text) => {
        expect(parts(text).join('')).toBe(text.startsWith('\uFEFF') && splitChunks(text)[0]?.kind !== 'frontmatter' ? text.slice(1) : text)
      }),
    )
  })
})
