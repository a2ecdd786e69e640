import { describe, expect, test } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import { frontMatterOf } from '../../src/markdown/front-matter.js'

const engine = createEngine()
const order = 'Acme asked for a Gantt chart, so we will add one in Q3.'

describe('what is front matter', () => {
  test.each([
    ['YAML', '---\ntitle: Export\ntags: [a]\n---\n', { title: 'Export', tags: ['a'] }],
    ['TOML', '+++\ntitle = "Export"\n+++\n', { title: 'Export' }],
    ['nothing between its fences', '---\n---\n', {}],
    ['behind a byte order mark, with CRLF', '\uFEFF---\r\ntitle: Export\r\n---\r\n', { title: 'Export' }],
  ])('%s', (_, source, values) => {
    expect(frontMatterOf(`${source}# Export\n`)).toMatchObject({ source, end: source.length, values })
  })

  test.each([
    ['a heading and text between two rules', '---\n# Export\n\nText.\n\n---\n'],
    ['a heading alone between two rules', '---\n# Export\n---\n'],
    ['a blank line first', '---\n\nOwner: Ann\n\n---\n'],
    ['prose behind a key', '---\nOwner: Ann\n\nWe sell tickets.\n\n---\n'],
    ['a list', '---\n- one\n- two\n---\n'],
    ['no end', '---\ntitle: Export\n'],
  ])('not %s', (_, text) => {
    expect(frontMatterOf(text)).toBeUndefined()
  })

  test('text between two rules is linted', () => {
    const text = `---\n\n# Export\n\n## Requirements\n\n${order}\n\n---\n\n## Later\n\nNothing yet.\n`
    const { findings } = engine.lint(text, { asSpec: true })
    const found = findings.find(({ ruleId }) => ruleId === 'customer-dictated-solution')
    expect(found && text.slice(found.range.start, found.range.end)).toContain('Gantt chart')
  })
})
