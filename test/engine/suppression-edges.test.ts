import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import { commentAt } from '../../src/engine/suppressions.js'
import { apply } from './apply.js'

const engine = createEngine()
const order = 'Acme asked for a Gantt chart, so we will add one in Q3.'
const rule = 'customer-dictated-solution'

function lint(body: string) {
  const text = `# Export\n\n## Problem\n\nPlanners copy numbers by hand.\n\n## Requirements\n\n${body}\n\n## Later\n\nNothing yet.\n`
  const report = engine.lint(text, { asSpec: true })
  return {
    text,
    report,
    open: report.findings.filter(({ ruleId }) => ruleId === rule).map(({ range }) => report.lines.lineAt(range.start) - 8),
    silent: report.suppressed.filter(({ finding }) => finding.ruleId === rule).map(({ suppression }) => suppression),
    unused: report.findings.filter(({ ruleId }) => ruleId === 'unused-suppression').map(({ range }) => text.slice(range.start, range.end)),
  }
}

describe('which line a comment silences', () => {
  it.each([
    ['the next one with text', `<!-- rightspec-disable-next-line -->\n>\n>  \n> ${order}`],
    ['the next one, behind a comment on the same line', `<!-- rightspec-disable-next-line -->\n<!-- a --> ${order}`],
    ['the next one, over comments that go on', `<!-- rightspec-disable-next-line -->\n<!-- a\n\nb -->\n\t\n${order}`],
    ['its own, whatever stands in front', `Lamps. ${order} <!-- rightspec-disable-line -->`],
    ['of several in a row, each', `<!-- rightspec-disable-next-line ${rule} -->\n<!-- rightspec-disable-next-line clarity, ${rule} -->\n${order}`],
  ])('%s', (_, body) => expect(lint(body)).toMatchObject({ open: [], silent: [{}] }))
  it.each([
    ['not the one after', `<!-- rightspec-disable-next-line -->\nLamps glow.\n\n${order}`],
    ['not the one before', `${order}\n\nLamps glow. <!-- rightspec-disable-line -->`],
    ['not its own', `${order} <!-- rightspec-disable-next-line -->\nLamps glow.`],
    ['not the one after a comment that never ends', `<!-- rightspec-disable-next-line --> Lamps.\nLamps <!-- glow.\n\n${order}`],
    ['not what stands before a range', `${order}\n\n<!-- rightspec-disable -->\n\nLamps glow.`],
    ['not another rule', `<!-- rightspec-disable-next-line clarity -->\n${order}`],
    ['not another rule in a file', `<!-- rightspec-disable-file output-as-goal -->\n\n${order}`],
    ['not another section', `<!-- rightspec-disable-section -->\n\n## More\n\n${order}`],
    ['not the section behind its own', `<!-- rightspec-disable-section -->\n\n### More\n\nLamps glow.\n\n## Next\n\n${order}`],
    ['not what stands behind the end of a range', `<!-- rightspec-enable -->\n\n${order}`],
    ['not the block after', `<!-- rightspec-disable-block -->\n\nLamps glow.\n\n${order}`],
  ])('%s', (_, body) => expect(lint(body).open).toHaveLength(1))
})

describe('where a range ends', () => {
  const range = (from: string, to: string) => `<!-- rightspec-disable ${from} -->\n\n${order}\n\n<!-- rightspec-enable ${to} -->\n\n${order}\n`
  it.each([
    ['where all is on again', rule, ''],
    ['where the rule is on again', rule, rule],
    ['where the rule is on again with another', rule, `clarity, ${rule}`],
    ['where its category is on again', 'requirement-gathering', 'requirement-gathering'],
    ['where both are on again', `${rule}, clarity`, `${rule}, clarity`],
    ['of all, for one', '', rule],
  ])('%s', (_, from, to) => {
    const { open, silent } = lint(range(from, to))
    expect([open.length, silent.length]).toEqual([1, 1])
  })
  it.each([
    ['not where another is', rule, 'clarity'],
    ['not where one of two is that is not this one', `${rule}, clarity`, 'clarity'],
  ])('%s', (_, from, to) => {
    const { open, silent } = lint(range(from, to))
    expect([open.length, silent.length]).toEqual([0, 2])
  })
  it('is not where another comment silences', () => {
    for (const between of ['-line', '-file clarity', '-section', '-block', '-next-line', ''])
      expect(
        lint(`<!-- rightspec-disable ${rule} -->\n\nLamps. <!-- rightspec-disable${between} -->\n\n${order}`).silent[0]?.covers.end,
        between,
      ).toBeGreaterThan(180)
    expect(lint(range('', 'clarity'))).toMatchObject({ open: [], silent: [{}, {}] })
  })
  it('tells how far it reaches', () => {
    const { text, silent } = lint(range(rule, rule))
    const { covers, comment } = silent[0] ?? { covers: { start: 0, end: 0 }, comment: { start: 0, end: 0 } }
    expect(text.slice(comment.start, comment.end)).toBe(`<!-- rightspec-disable ${rule} -->`)
    expect(text.slice(covers.start, covers.end)).toBe(`\n\n${order}\n\n`)
  })
  it('is one end for one beginning', () => {
    expect(lint(`<!-- rightspec-enable ${rule} -->\n\n<!-- rightspec-disable ${rule} -->\n\n${order}`).unused).toEqual([`<!-- rightspec-enable ${rule} -->`])
    expect(lint(`${range(rule, rule)}\n<!-- rightspec-enable ${rule} -->`).unused).toEqual([`<!-- rightspec-enable ${rule} -->`])
    expect(lint(range(rule, 'clarity')).unused).toEqual(['<!-- rightspec-enable clarity -->'])
    expect(lint(range('', 'clarity')).unused).toEqual([])
    expect(lint(range(rule, `clarity, ${rule}`)).unused).toEqual([])
    expect(lint(`${order}\n\n<!-- rightspec-enable -->`).unused).toEqual(['<!-- rightspec-enable -->'])
    expect(lint(range(rule, '')).unused).toEqual([])
  })
})

describe('what has no effect', () => {
  it.each([
    ['both names', '<!-- rightspec-disable-next-line no-such-rule, nor-this -->\nLamps glow.', ['<!-- rightspec-disable-next-line no-such-rule, nor-this -->']],
    ['all rules where nothing is found', '<!-- rightspec-disable-line --> Lamps glow.', ['<!-- rightspec-disable-line -->']],
    ['one of two', `<!-- rightspec-disable-next-line ${rule}, output-as-goal -->\n${order}`, ['output-as-goal']],
    ['nothing', `<!-- rightspec-disable-next-line -->\n${order}`, []],
  ])('%s', (_, body, unused) => expect(lint(body).unused).toEqual(unused))
})

describe('what a comment names', () => {
  const read = (comment: string) => commentAt(comment, 8)
  it.each([
    ['<!-- rightspec-disable a,b  c -->', ['a', 'b', 'c'], undefined],
    ['<!--rightspec-disable a-->', ['a'], undefined],
    ['<!--\nrightspec-disable\na\n-->', ['a'], undefined],
    ['<!-- rightspec-disable a -- it  is\nso -->', ['a'], 'it is so'],
    ['<!-- rightspec-disable a — it is so -->', ['a'], 'it is so'],
    ['<!-- rightspec-disable a – it is so -->', ['a'], 'it is so'],
    ['<!-- rightspec-disable a : it is so -->', ['a'], 'it is so'],
    ['<!-- rightspec-disable: it is so -->', [], 'it is so'],
    ['<!-- rightspec-disable-- it is so -->', undefined, undefined],
    ['<!-- rightspec-disable a -- -->', ['a'], undefined],
    ['<!-- rightspec-disable a-b--c -->', ['a-b--c'], undefined],
    ['<!-- rightspec-disable a:b -->', ['a:b'], undefined],
    ['<!-- rightspec-disabled a -->', undefined, undefined],
    ['<!-- rightspec-disable>a -->', undefined, undefined],
    ['<!-- norightspec-disable a -->', undefined, undefined],
    ['<!-- rightspec-disable, a -->', ['a'], undefined],
  ])('%s', (comment, rules, reason) =>
    expect(read(comment)?.rules === undefined ? undefined : [read(comment)?.rules, read(comment)?.reason]).toEqual(rules && [rules, reason]),
  )
  it('holds the offsets of its edges', () => {
    const text = 'a <!-- rightspec-disable --> b'
    expect([1, 2, 10, 28, 29].map((offset) => commentAt(text, offset) !== undefined)).toEqual([false, true, true, true, false])
  })
  it('is read to the end of the text', () => {
    const text = 'a <!-- rightspec-disable -->'
    expect(commentAt(text, text.length)?.comment).toEqual({ start: 2, end: text.length })
  })
  it('is nothing in front matter', () => {
    expect(commentAt('---\na: <!-- rightspec-disable -->\n---\n', 12)).toBeUndefined()
  })
  it.each(['pre', 'script', 'style', 'textarea'])('is nothing within %s', (name) => {
    const text = `<${name}>\n<!-- rightspec-disable -->\n</${name}>\n`
    expect(commentAt(text, 20)).toBeUndefined()
    expect(commentAt(text.replaceAll(name, `${name}x`), 20)).toBeDefined()
  })
  it('may stand in other HTML', () => {
    expect(commentAt('<div>\n<!-- rightspec-disable -->\n</div>\n', 12)).toBeDefined()
  })
})

describe('the block behind a comment', () => {
  it.each([
    ['in a quotation, the next in it', `> <!-- rightspec-disable-block -->\n>\n> Lamps.\n> ${order}`],
    ['at the end of an item, the item behind', `- Lamps.\n\n  <!-- rightspec-disable-block -->\n\n- Lamps.\n\n  ${order}`],
    ['over other comments', `<!-- rightspec-disable-block -->\n\n<!-- a -->\n<!---->\n\n- Lamps.\n- ${order}`],
    ['at the end of a list, what follows it', `- Lamps.\n  <!-- rightspec-disable-block -->\n\nLamps glow.\n${order}`],
    ['within a line, what follows the paragraph', `Lamps. <!-- rightspec-disable-block -->\n\nLamps glow.\n${order}`],
  ])('%s', (_, body) => expect(lint(body).open).toEqual([]))
  it('is HTML, where that comes first', () => {
    expect(lint(`<!-- rightspec-disable-block -->\n\n<div>a</div>\n\n${order}`).open).toHaveLength(1)
  })
})

describe('the comment that a fix puts in', () => {
  const silence = (text: string, where: string) => {
    const report = engine.lint(text, { asSpec: true })
    const finding = report.findings.find(({ ruleId }) => ruleId === rule)
    const fix = finding && engine.suppressions(report, finding).find(({ title }) => title.includes(where))
    return fix && apply(text, fix)
  }
  const doc = (body: string) => `# Export\n\n## Requirements\n\n${body}\n`
  const line = `<!-- rightspec-disable-line ${rule}: reason -->`
  const next = `<!-- rightspec-disable-next-line ${rule} -- reason -->`
  const section = `<!-- rightspec-disable-section ${rule} -- reason -->`
  it.each([
    ['in front of a nested quotation', `> > ${order}`, `> > ${next}\n> > ${order}`],
    ['at the end of an item in two lines', `- Lamps.\n  ${order}`, `- Lamps.\n  ${order} ${line}`],
    ['in front of trailing spaces', `- ${order} `, `- ${order} ${line} `],
    ['in a row whose bar is escaped', `| a |\n| --- |\n| ${order} \\\\|\n`, `| a |\n| --- |\n| ${order} \\\\ ${line}|\n`],
    ['before a backslash, not before two', `- ${order}\\\n  Lamps.`, `- ${order} ${line}\\\n  Lamps.`],
  ])('here: %s', (_, body, after) => expect(silence(doc(body), 'here')).toBe(doc(after)))
  it('here: at the end of a heading, before its closing marks', () => {
    const text = `# Export\n\n## Requirements\n\n### ${order} ##\n\nLamps.\n`
    const silenced = silence(text, 'here')
    expect(silenced === undefined || silenced.includes(`${next}\n### ${order} ##`)).toBe(true)
  })
  it.each([
    ['over a text that follows at once', `## Requirements\n${order}\n`, `## Requirements\n\n${section}\n\n${order}\n`],
    ['over a blank line', `## Requirements\n\n${order}\n`, `## Requirements\n\n${section}\n\n${order}\n`],
    ['beneath a line', `Requirements\n---\n\n${order}\n`, `Requirements\n---\n\n${section}\n\n${order}\n`],
    ['of the nearest heading', `## Requirements\n\n### Must\n\n${order}\n`, `## Requirements\n\n### Must\n\n${section}\n\n${order}\n`],
  ])('in the section: %s', (_, body, after) => expect(silence(`# Export\n\n${body}`, 'in this section')).toBe(`# Export\n\n${after}`))
  it('is the same with the other line ending', () => {
    expect(silence(`# Export\r\n\r\n## Requirements\r\n${order}\r\n`, 'in this section')).toBe(
      `# Export\r\n\r\n## Requirements\r\n\r\n${section}\r\n\r\n${order}\r\n`,
    )
  })
  it('silences, wherever it is put', () => {
    for (const where of ['here', 'in this section', 'in this file']) {
      const text = silence(doc(`- Lamps.\n- ${order}`), where) ?? ''
      const report = engine.lint(text, { asSpec: true })
      expect(report.findings.some(({ ruleId }) => ruleId === rule)).toBe(false)
      expect(report.suppressed.some(({ finding }) => finding.ruleId === rule)).toBe(true)
    }
  })
})
