import { describe, expect, it } from 'vitest'
import { frontMatterPartAt } from '../../../src/editor/completion/front-matter-part.js'

/** The document with the caret at `|`. */
function at(text: string) {
  const lines = text.split('\n')
  const line = lines.findIndex((each) => each.includes('|'))
  const column = lines[line]?.indexOf('|') ?? 0
  return frontMatterPartAt(
    lines.map((each) => each.replace('|', '')),
    line,
    column,
  )
}

describe('front matter that is being typed', () => {
  it.each([
    ['---\n|\n---\n', [], 0, []],
    ['---\nri|', [], 0, []],
    ['---\ntitle: A\n|\nowner: Mina\n---\n', [], 0, ['title', 'owner']],
    ['---\nrightspec:\n  |\n---\n', ['rightspec'], 2, []],
    ['---\nrightspec:\n  type: api\n  st|\n  genre: prd\n---\n# A\n', ['rightspec'], 2, ['type', 'genre']],
    ['---\nrightspec:\n  waived:\n    why-now: a law\n    |\n---\n', ['rightspec', 'waived'], 4, ['why-now']],
    ['---\nrightspec: { | }\n---\n', ['rightspec'], 13, []],
    ['---\nrightspec: { type: api, st|\n---\n', ['rightspec'], 24, ['type']],
    ['---\nrightspec: { waived: { | } }\n---\n', ['rightspec', 'waived'], 23, []],
  ])('wants a key: %j', (text, path, start, named) => {
    expect(at(text)).toMatchObject({ wants: 'key', path, start, named })
  })

  it.each([
    ['---\nrightspec:\n  type: |\n---\n', ['rightspec', 'type'], 8, []],
    ['---\nrightspec:\n  type: bug|\n---\n', ['rightspec', 'type'], 8, []],
    ['---\nrightspec: { type: bug|', ['rightspec', 'type'], 19, []],
    ['---\nrightspec:\n  disable: |\n---\n', ['rightspec', 'disable'], 11, []],
    ['---\nrightspec:\n  disable: [output-as-goal, |]\n---\n', ['rightspec', 'disable'], 28, ['output-as-goal']],
    ['---\nrightspec: { disable: [a, b, c|', ['rightspec', 'disable'], 29, ['a', 'b']],
    ['---\nrightspec:\n  disable:\n    - output-as-goal\n    - |\n---\n', ['rightspec', 'disable'], 6, ['output-as-goal']],
    ['---\nrightspec:\n  disable:\n  - ou|\n---\n', ['rightspec', 'disable'], 4, []],
    ['\uFEFF---\nrightspec: |\n---\n', ['rightspec'], 11, []],
  ])('wants a value: %j', (text, path, start, named) => {
    expect(at(text)).toMatchObject({ wants: 'value', path, start, named })
  })

  it.each([
    '|',
    '|---\nrightspec:\n---\n',
    '---\nrightspec:\n---\n|\n',
    '# A\n\n---\nri|',
    '---\n\nA rule above prose, and no settings. ri|\n',
    '---\nrightspec:\n  waived:\n    why-now: a law sets |\n---\n',
    '---\nrightspec:\n  waived: { why-now: "a |" }\n---\n',
    '---\nrightspec: { type: api } |\n---\n',
    '---\nrightspec: {}|\n---\n',
    '---\n# a note |\n---\n',
  ])('is none, or is past what can be completed: %j', (text) => {
    expect(at(text)).toBeUndefined()
  })

  it('knows whether it is written on one line', () => {
    expect(at('---\nrightspec: { |')?.inFlow).toBe(true)
    expect(at('---\nrightspec:\n  |')?.inFlow).toBe(false)
  })
})
