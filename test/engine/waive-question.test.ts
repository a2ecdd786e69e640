import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import { waiveQuestion } from '../../src/engine/waive-question.js'
import { waiverInToml } from '../../src/engine/waiver-in-toml.js'
import { frontMatterOf } from '../../src/markdown/front-matter.js'
import { runs } from '../support/properties.js'

const body = '# Export\n\nText.\n'

/** The text with the waiver in it; or why it cannot be written. */
function waived(text: string, reason = 'a law sets the date', question = 'why-now'): string {
  const edit = waiveQuestion(text, question, reason)
  return typeof edit === 'string' ? edit : text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end)
}

describe('waiveQuestion', () => {
  const entry = 'why-now: a law sets the date'
  test.each([
    ['makes front matter where there is none', '', `rightspec:\n  waived:\n    ${entry}\n`],
    ['fills empty front matter', '---\n---\n', `rightspec:\n  waived:\n    ${entry}\n`],
    ['comes behind what is there', '---\n# mine\ntitle:   Export # keep\n---\n', `# mine\ntitle:   Export # keep\nrightspec:\n  waived:\n    ${entry}\n`],
    [
      'joins other settings, with their indentation and comments',
      '---\nrightspec: # own\n    # first\n    disable: [ a ]   # why\n    # tail\n\n# about b\nb:   2\n---\n',
      `rightspec: # own\n    # first\n    waived:\n      ${entry}\n    disable: [ a ]   # why\n    # tail\n\n# about b\nb:   2\n`,
    ],
    ['joins other questions', '---\nrightspec:\n  waived:\n    effort: none\n---\n', `rightspec:\n  waived:\n    ${entry}\n    effort: none\n`],
    ['fills a key without a value', '---\nrightspec: # soon\nb: 1\n---\n', `rightspec: # soon\n  waived:\n    ${entry}\nb: 1\n`],
    ['fills an inner key without a value', '---\nrightspec:\n  waived:\n---\n', `rightspec:\n  waived:\n    ${entry}\n`],
    ['joins braces', '---\nrightspec: { disable: a } # c\n---\n', 'rightspec: { waived: { why-now: "a law sets the date" }, disable: a } # c\n'],
    ['fills braces', '---\nrightspec: {}\n---\n', 'rightspec: { waived: { why-now: "a law sets the date" } }\n'],
    ['joins braces around everything', '---\n{title: Export}\n---\n', '{ rightspec: { waived: { why-now: "a law sets the date" } },title: Export}\n'],
    ['replaces an older reason', '---\nrightspec:\n  waived:\n    why-now: "" # c\n---\n', `rightspec:\n  waived:\n    ${entry} # c\n`],
    [
      'replaces a missing reason',
      '---\nrightspec:\n  waived:\n    why-now:\n    effort: none\n---\n',
      `rightspec:\n  waived:\n    ${entry}\n    effort: none\n`,
    ],
  ])('%s', (_, front, expected) => {
    const gap = front === '' ? '\n' : ''
    expect(waived(front + body)).toBe(`---\n${expected}---\n${gap}${body}`)
    const windows = (text: string) => text.replaceAll('\n', '\r\n')
    expect(waived(windows(front + body))).toBe(windows(`---\n${expected}---\n${gap}${body}`))
  })

  it('leaves a byte order mark at the start', () => {
    expect(waived(`\uFEFF${body}`)).toBe(`\uFEFF---\nrightspec:\n  waived:\n    ${entry}\n---\n\n${body}`)
  })

  test.each([
    ['TOML', '+++\ntitle = "Export"\n+++\n', 'toml'],
    ['a mistake', '---\ntitle: Export: now\n---\n', 'unreadable'],
    ['something else in its place', '---\nrightspec: yes\n---\n', 'unreadable'],
    ['a list in its place', '---\nrightspec:\n  waived: [why-now]\n---\n', 'unreadable'],
    ['an alias in its place', '---\na: &a { disable: b }\nrightspec: *a\n---\n', 'unreadable'],
  ])('leaves %s alone', (_, front, why) => {
    expect(waiveQuestion(front + body, 'why-now', 'no')).toBe(why)
  })

  it('writes any reason so that it is read again, and changes nothing else', () => {
    const fronts = ['', '---\ntitle: Export\n---\n', '---\nrightspec: { disable: a }\n---\n', '---\nrightspec:\n  waived:\n    effort: none\n---\n']
    fc.assert(
      fc.property(fc.constantFrom(...fronts), fc.string({ unit: 'grapheme', minLength: 1 }), (front, reason) => {
        fc.pre(reason.trim() !== '')
        const edited = waived(front + body, reason)
        const { rightspec, ...others } = frontMatterOf(edited)?.values ?? {}
        expect(rightspec).toMatchObject({ waived: { 'why-now': reason.replace(/\s+/g, ' ').trim() } })
        expect(others).toEqual(front.includes('title') ? { title: 'Export' } : {})
        expect(edited.endsWith(body)).toBe(true)
      }),
      { numRuns: runs(300) },
    )
  })

  it('says what to add to TOML', () => {
    expect(frontMatterOf(`+++\n${waiverInToml('why-now', 'a "law"\nsets it')}+++\n`)?.values).toEqual({
      rightspec: { waived: { 'why-now': 'a "law" sets it' } },
    })
  })
})

describe('a waived question', () => {
  const engine = createEngine()
  const spec = '# Export PRD\n\n## Requirements\n\n- The list can be exported as CSV.\n- The export has a header row.\n'
  const read = (front: string) => {
    const text = front + spec
    const report = engine.lint(text, { asSpec: true })
    const said = report.findings.filter(({ ruleId }) => ruleId === 'unreadable-part')
    return {
      report,
      entry: (id: string) => report.checklist.find((entry) => entry.id === id),
      rules: report.findings.flatMap(({ ruleId, related }) => [ruleId, ...related.flatMap((place) => place.ruleId ?? [])]),
      unread: said.map(({ message, range }) => `${message} ← ${text.slice(range.start, range.end)}`),
    }
  }
  const front = (entries: string) => `---\nrightspec:\n  waived:\n${entries}---\n`

  it('is shown with its reason and its line', () => {
    expect(read('').entry('why-now')).toMatchObject({ state: 'open', lines: [] })
    expect(read(front('    why-now: a law\n')).entry('why-now')).toMatchObject({ state: 'waived', lines: [4], reason: 'a law' })
    expect(read('+++\n[rightspec.waived]\nwhy-now = "a law"\n+++\n').entry('why-now')).toMatchObject({ state: 'waived', lines: [3], reason: 'a law' })
  })

  it('is asked by no rule', () => {
    expect(read('').rules).toContain('problem-missing')
    expect(read(front('    problem-stated: known\n')).rules).not.toContain('problem-missing')
  })

  it('waives its risk', () => {
    expect(read('').report.risks.usable.state).toBe('absent')
    const { report, rules, entry } = read(front('    usability-risk: nobody sees it\n'))
    expect(report.risks.usable).toEqual({ state: 'waived', lines: [4], rung: null, ladder: [] })
    expect(entry('usability-risk')).toMatchObject({ state: 'waived', reason: 'nobody sees it' })
    expect(rules).not.toContain('usability-risk-unaddressed')
    expect(rules).toContain('value-risk-unaddressed')
  })

  it('counts as answered where the document answers it all the same', () => {
    const text = `${front('    why-now: no hurry\n')}${spec}\n## Background\n\nWhy now: the old contract ends in May.\n`
    const entry = engine.lint(text, { asSpec: true }).checklist.find(({ id }) => id === 'why-now')
    expect(entry).toMatchObject({ state: 'answered' })
    expect(entry).not.toHaveProperty('reason')
  })

  it('needs a known name and a reason', () => {
    const { unread, entry } = read(front('    why-not: a law\n    effort:\n    cut-line: [a]\n'))
    expect(unread).toEqual([
      "This part is not read: it is no question of the checklist; 'why-now' may be meant ← why-not",
      'This part is not read: it is a waived question without a reason ← effort',
      'This part is not read: it is a waived question without a reason ← cut-line',
    ])
    expect(entry('effort')?.state).not.toBe('waived')
    expect(read('---\nrightspec: { waived: [effort] }\n---\n').unread).toEqual(['This part is not read: it is no mapping of questions to reasons ← waived'])
  })
})
