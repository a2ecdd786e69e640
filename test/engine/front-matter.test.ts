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

describe('what front matter silences', () => {
  const said = (front: string) => {
    const text = `${front}# Export\n\n## Requirements\n\n- ${order}\n`
    const { findings, suppressed } = engine.lint(text, { asSpec: true })
    const unread = findings.filter(({ ruleId }) => ruleId === 'unreadable-part')
    return {
      silenced: suppressed.map(({ finding }) => finding.ruleId),
      unread: unread.map(({ message, range }) => `${message} ← ${text.slice(range.start, range.end)}`),
    }
  }

  test.each([
    ['a list', '---\nrightspec: { disable: [risks-unaddressed] }\n---\n'],
    ['one rule', '---\nrightspec: { disable: risks-unaddressed }\n---\n'],
    ['one rule in TOML', '+++\n[rightspec]\ndisable = "risks-unaddressed"\n+++\n'],
  ])('%s', (_, front) => {
    expect(said(front)).toEqual({ silenced: ['risks-unaddressed'], unread: [] })
  })

  test.each([
    ['---\nid: 7\ntitle: PRD: Export\nrightspec: {disable: [risks-unaddressed]}\n---\n', 'front matter that is no valid YAML', 'title: PRD: Export'],
    ['---\ntitle: *none\n---\n', 'front matter that is no valid YAML', 'title: *none'],
    ['+++\nid = 7\ntitle = Export\n+++\n', 'front matter that is no valid TOML', 'title = Export'],
    ['---\nrightspec:\n  disable: {risks-unaddressed: true}\n---\n', 'no name of a rule', '{risks-unaddressed: true}'],
    ['---\nrightspec:\n  disable: [7]\n---\n', 'no name of a rule', '7'],
    ['---\nrightspec: risks-unaddressed\n---\n', 'no mapping of settings', 'rightspec: risks-unaddressed'],
    [`---\nrightspec: {disable: []}\nnote: "${'x'.repeat(70_000)}"\n---\n`, 'front matter that is too long', 'rightspec: {disable: []}'],
  ])('%j is told', (front, why, place) => {
    expect(said(front)).toEqual({ silenced: [], unread: [`This part is not read: it is ${why} ← ${place}`] })
  })

  test.each([
    ['+++\n[rightspec]\ndisable = ["no-such", "nor-this"]\n+++\n', ['"no-such"', '"nor-this"']],
    ['+++\n[rightspec]\ndisable = [\'no-such\', "nor-this"]\n+++\n', ["'no-such'", '"nor-this"']],
    ['+++\nnote = "no-such"\n[rightspec]\ndisable="no-such"\n+++\n', ['"no-such"']],
    ['+++\nnote = "no-such"\n[rightspec]\ndisable  =  "no-such"\n+++\n', ['"no-such"']],
    ['+++\n[rightspec]\ndisable = ["no-such", "no-such"]\n+++\n', ['"no-such"', '"no-such"']],
    ['+++\n[rightspec]\ndisable = ["no-suc\\u0068"]\n+++\n', ['disable = ["no-suc\\u0068"]']],
    ['---\nrightspec:\n  disable: &list [no-such, "nor-this"]\n---\n', ['no-such', '"nor-this"']],
    ['---\nall: &list [no-such]\nrightspec:\n  disable: *list\n---\n', ['no-such']],
  ])('%j names what is no rule', (front, names) => {
    const text = `${front}# Export\n\n## Requirements\n\n- ${order}\n`
    const { findings } = engine.lint(text, { asSpec: true })
    const unused = findings.filter(({ ruleId }) => ruleId === 'unused-suppression')
    expect(unused.map(({ range }) => text.slice(range.start, range.end))).toEqual(names)
    expect(new Set(unused.map(({ range }) => range.start)).size).toBe(names.length)
  })

  test.each([
    ['---\nrightspec:\n  genre: prd\n  stage: strtup\n---\n', 'stage: strtup'],
    ['---\nstage: startup\nrightspec: { genre: prd, stage: strtup }\n---\n', 'stage: strtup'],
    ['+++\n[rightspec]\nstage = "strtup"\n+++\n', 'stage = "strtup"'],
  ])('%j is told where it stands', (front, place) => {
    expect(said(front).unread).toEqual([`This part is not read: it is no stage that Rightspec knows; 'startup' may be meant ← ${place}`])
  })

  test.each([
    '---\nrightspec: { waived: { value-risk: it is a gift } }\n---\n',
    '---\nrightspec:\n---\n',
    '---\nrightspec:\n  disable:\n---\n',
    '---\nrightspec: {genre: prd}\n---\n',
  ])('%j says nothing', (front) => {
    expect(said(front)).toEqual({ silenced: [], unread: [] })
  })
})
