import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { parseMarkdown, unreadable } from '../../src/markdown/parse.js'
import { runs } from '../support/properties.js'
import { markdown, soup } from './generated.js'

const whole = unified().use(remarkParse).use(remarkGfm).freeze()

describe('parts of GFM that are loaded only where they can occur', () => {
  test.each([
    'a\n:-\nb',
    '> - a\n>   -:\n',
    '(https://example.org) first',
    '[a]https://example.org',
    '<https://example.org has no end',
    '[a](https://example.org has no end',
    'see](https://example.org)',
    '- [\n  ] done',
    '> - [\n>   ] done',
    'a@example.org',
    '~gone~',
    'note![^1]\n\n[^1]: note',
  ])('are read as with all of them: %j', (text) => {
    expect(parseMarkdown(text)).toEqual(whole.parse(text))
  })

  test.each([
    ['documents', markdown],
    ['soup', soup],
  ])('are read as with all of them: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(parseMarkdown(text)).toEqual(whole.parse(text))
      }),
      { numRuns: runs(300) },
    )
  })
})

describe('what is not given to the parser', () => {
  test.each([
    ['large', 'a'.repeat(400_001)],
    ['deep', `${'> '.repeat(100)}a`],
    ['deep', `${'- '.repeat(100)}a`],
    ['deep', '['.repeat(2000)],
    [undefined, '> - 1. a\n'.repeat(1000)],
    [undefined, 'a'.repeat(400_000)],
  ])('%s', (why, text) => {
    expect(unreadable(text)).toBe(why)
  })
})
