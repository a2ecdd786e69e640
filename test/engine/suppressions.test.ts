import { describe, expect, test } from 'vitest'
import german from '../../l10n/bundle.l10n.de.json' with { type: 'json' }
import { directiveNames } from '../../src/engine/directive-names.js'
import { createEngine } from '../../src/engine/index.js'
import { english, localiserOf } from '../../src/localiser.js'
import { ruleNames } from '../../src/rules/names.generated.js'
import { checklistQuestions } from '../../src/spec/checklist-questions.js'
import { apply } from './apply.js'

const engine = createEngine()
const order = 'Acme asked for a Gantt chart, so we will add one in Q3.'
const rule = 'customer-dictated-solution'

/** The document with `body` under "Requirements", and what is said of it. */
function read(body: string, front = '') {
  const text = `${front}# Export\n\n## Problem\n\nPlanners copy numbers by hand every Monday, which takes two hours.\n\n## Requirements\n\n${body}\n\n## Later\n\nNothing yet.\n`
  const report = engine.lint(text, { asSpec: true })
  const line = (offset: number) => text.slice(report.lines.startOf(report.lines.lineAt(offset)), report.lines.endOf(report.lines.lineAt(offset)))
  return {
    text,
    report,
    open: report.findings.filter(({ ruleId }) => ruleId === rule).length,
    suppressed: report.suppressed.filter(({ finding }) => finding.ruleId === rule).length,
    reasons: report.suppressed.map(({ suppression }) => suppression.reason),
    unused: report.findings.filter(({ ruleId }) => ruleId === 'unused-suppression').map(({ range }) => text.slice(range.start, range.end)),
    lineOf: line,
  }
}

test('without a comment the order is found', () => {
  expect(read(order)).toMatchObject({ open: 1, suppressed: 0, unused: [] })
})

describe('where a comment can stand', () => {
  test.each([
    ['next line', `<!-- rightspec-disable-next-line ${rule} -- in the contract -->\n${order}`],
    [
      'next line, over blank lines and other comments',
      `<!-- rightspec-disable-next-line ${rule} -- in the contract -->\n<!-- a note\nof two lines -->\n\n\n${order}`,
    ],
    ['the line', `${order} <!-- rightspec-disable-line ${rule} -- in the contract -->`],
    ['a colon before the reason', `${order} <!-- rightspec-disable-line ${rule}: in the contract -->`],
    ['a category', `<!-- rightspec-disable-next-line requirement-gathering -- in the contract -->\n${order}`],
    ['no rule: every rule', `<!-- rightspec-disable-next-line -- in the contract -->\n${order}`],
    ['several rules', `<!-- rightspec-disable-next-line ${rule}, requirement-gathering -- in the contract -->\n${order}`],
    ['several lines', `<!-- rightspec-disable-next-line\n  ${rule}\n  -- in the\n  contract -->\n${order}`],
    ["an item's end", `- ${order} <!-- rightspec-disable-line ${rule} -- in the contract -->`],
    ['indented in the item before', `- Planners see slips.\n  <!-- rightspec-disable-next-line ${rule} -- in the contract -->\n- ${order}`],
    ['the block: the next item', `- Planners see slips.\n  <!-- rightspec-disable-block ${rule} -- in the contract -->\n- Late plans.\n  ${order}`],
    ['a table cell', `| a | b |\n|---|---|\n| 1 | ${order} <!-- rightspec-disable-line ${rule} -- in the contract --> |`],
    ['a quotation', `> <!-- rightspec-disable-next-line ${rule} -- in the contract -->\n> ${order}`],
    ['the block: a paragraph', `<!-- rightspec-disable-block ${rule} -- in the contract -->\nPlanners see slips.\n${order}`],
    ['the block: a list', `<!-- rightspec-disable-block ${rule} -- in the contract -->\n\n- Planners see slips.\n- ${order}`],
    ['the section', `<!-- rightspec-disable-section ${rule} -- in the contract -->\n\nPlanners see slips.\n\n### More\n\n${order}`],
    ['the file, from below', `${order}\n\n## End\n\n<!-- rightspec-disable-file ${rule} -- in the contract -->`],
    ['a range', `<!-- rightspec-disable ${rule} -- in the contract -->\n\n${order}\n\n<!-- rightspec-enable ${rule} -->`],
    ['a range without an end', `<!-- rightspec-disable ${rule} -- in the contract -->\n\n${order}`],
  ])('%s', (_, body) => {
    for (const text of [body, body.replaceAll('\n', '\r\n')]) {
      const { open, suppressed, reasons, unused } = read(text)
      expect({ open, suppressed, reason: reasons[0], unused }).toEqual({ open: 0, suppressed: 1, reason: 'in the contract', unused: [] })
    }
  })

  test('front matter', () => {
    expect(read(order, `---\nrightspec:\n  disable: [${rule}]\n---\n`)).toMatchObject({ open: 0, suppressed: 1, unused: [] })
  })

  test('behind a byte order mark', () => {
    expect(read(order, `\uFEFF<!-- rightspec-disable-file ${rule} -->\n\n`)).toMatchObject({ open: 0, suppressed: 1, unused: [] })
  })

  test('the title, whose findings speak of the whole document', () => {
    const before = read(order)
    const missing = before.report.findings.find(({ ruleId }) => ruleId === 'risks-unaddressed')
    expect(missing).toBeDefined()
    const { report } = read(order, '<!-- rightspec-disable-next-line risks-unaddressed: small change -->\n')
    expect(report.suppressed.map(({ finding }) => finding.ruleId)).toEqual(['risks-unaddressed'])
  })
})

describe('where it ends', () => {
  test.each([
    ['the next line only', `<!-- rightspec-disable-next-line ${rule} -->\n${order}\n\n${order}`],
    ['the block only', `<!-- rightspec-disable-block ${rule} -->\n- ${order}\n\nPlanners see slips.\n\n${order}`],
    ['the section only', `${order}\n\n## Must have\n\n<!-- rightspec-disable-section ${rule} -->\n\n${order}`],
    ['the range only', `<!-- rightspec-disable ${rule} -->\n\n${order}\n\n<!-- rightspec-enable -->\n\n${order}`],
    ['an end for this rule within a range for all', `<!-- rightspec-disable -->\n\n${order}\n\n<!-- rightspec-enable ${rule} -->\n\n${order}`],
  ])('%s', (_, body) => {
    expect(read(body)).toMatchObject({ open: 1, suppressed: 1, unused: [] })
  })

  test('a range for two rules goes on for the other one', () => {
    const body = `<!-- rightspec-disable ${rule}, risks-unaddressed -->\n\n${order}\n\n<!-- rightspec-enable risks-unaddressed -->\n\n${order}`
    expect(read(body)).toMatchObject({ open: 0, suppressed: 2 })
  })
})

describe('code is text', () => {
  test.each([
    ['fenced', `\`\`\`\n<!-- rightspec-disable-file ${rule} -->\n\`\`\`\n\n${order}`],
    ['inline', `Write \`<!-- rightspec-disable-file ${rule} -->\` to be left alone.\n\n${order}`],
    ['indented', `Like this:\n\n    <!-- rightspec-disable-file ${rule} -->\n\n${order}`],
    ['preformatted', `<pre><!-- rightspec-disable-file ${rule} --></pre>\n\n${order}`],
    ['escaped', `\\<!-- rightspec-disable-file ${rule} -->\n\n${order}`],
  ])('%s', (_, body) => {
    expect(read(body)).toMatchObject({ open: 1, suppressed: 0, unused: [] })
  })
})

describe('comments without effect', () => {
  test.each([
    ['nothing to silence', `<!-- rightspec-disable-next-line ${rule} -->\nPlanners see slips.`, [`<!-- rightspec-disable-next-line ${rule} -->`]],
    ['an unknown rule', '<!-- rightspec-disable-next-line no-such-rule -->\nPlanners see slips.', ['<!-- rightspec-disable-next-line no-such-rule -->']],
    ['an unknown rule beside one in use', `<!-- rightspec-disable-next-line ${rule}, no-such-rule -->\n${order}`, ['no-such-rule']],
    ['a word that is no directive', `<!-- rightspec-disable-nextline ${rule} -->\nPlanners see slips.`, [`<!-- rightspec-disable-nextline ${rule} -->`]],
    ['an end without a start', `<!-- rightspec-enable ${rule} -->\n\nPlanners see slips.`, [`<!-- rightspec-enable ${rule} -->`]],
    ['itself', '<!-- rightspec-disable-file unused-suppression -->', ['<!-- rightspec-disable-file unused-suppression -->']],
  ])('%s', (_, body, unused) => {
    expect(read(body).unused).toEqual(unused)
  })

  test.each([
    ['nothing to silence', `<!-- rightspec-disable-next-line ${rule} -->`, 'This comment silences nothing'],
    [
      'a rule that is mistyped',
      '<!-- rightspec-disable-next-line claim-with-evidence -->',
      "This comment silences nothing: no such rule; 'claim-without-evidence' may be meant",
    ],
    ['a category that is mistyped', '<!-- rightspec-disable-line evidense -->', "This comment silences nothing: no such rule; 'evidence' may be meant"],
    ['a rule like none', '<!-- rightspec-disable-next-line zzz -->', 'This comment silences nothing: no such rule'],
    ['two of which one is unknown', `<!-- rightspec-disable-file ${rule}, zzz -->`, 'This comment silences nothing: no such rule'],
    [
      'a word that is mistyped',
      `<!-- rightspec-disable-next-lines ${rule} -->`,
      "This comment silences nothing: no such word; 'disable-next-line' may be meant",
    ],
    ['a word like none', '<!-- rightspec-disable-everything-else-here -->', 'This comment silences nothing: no such word'],
  ])('say why: %s', (_, comment, message) => {
    const { findings } = read(`${comment}\nPlanners see slips.`).report
    expect(findings.filter(({ ruleId }) => ruleId === 'unused-suppression').map((finding) => finding.message)).toEqual([message])
  })

  test('a name among others says why by itself', () => {
    const { findings } = read(`<!-- rightspec-disable-next-line ${rule}, problem-mising -->\n${order}`, '---\nrightspec:\n  disable: [scoope]\n---\n').report
    expect(findings.filter(({ ruleId }) => ruleId === 'unused-suppression').map(({ message }) => message)).toEqual([
      "This comment silences nothing: no such rule; 'scope' may be meant",
      "This comment silences nothing: no such rule; 'problem-missing' may be meant",
    ])
  })

  test.each([
    ['English', english],
    ['German', localiserOf(german)],
  ])('what is said of any name that is mistyped has room for it in %s', (_, l10n) => {
    const speaking = createEngine({ l10n })
    const names = [...ruleNames.map(({ id }) => ['disable-line', id] as const), ...directiveNames.map((word) => [word, rule] as const)]
    for (const [word, id] of names) {
      const isRule = word === 'disable-line'
      const { findings } = speaking.lint(`# A\n\n<!-- rightspec-${isRule ? `${word} ${id}x` : `${word}x`} -->\nPlanners see slips.\n`, { asSpec: true })
      const message = findings.find(({ ruleId }) => ruleId === 'unused-suppression')?.message
      expect(message).toMatch(new RegExp(`['„]${isRule ? id : word}['“]`))
    }
  })

  test.each(checklistQuestions.map(({ id }) => id))('what is said of a question that is mistyped has room for it: %s', (id) => {
    for (const l10n of [english, localiserOf(german)]) {
      const { findings } = createEngine({ l10n }).lint(`---\nrightspec:\n  waived:\n    ${id}x: a law\n---\n# A\n`, { asSpec: true })
      expect(findings.find(({ ruleId }) => ruleId === 'unreadable-part')?.message).toMatch(new RegExp(`['„]${id}['“]`))
    }
  })

  test('no comment can silence that finding', () => {
    const body = `<!-- rightspec-disable-file clarity, unused-suppression -->\n\n<!-- rightspec-disable-next-line ${rule} -->\nPlanners see slips.`
    const { report, unused } = read(body)
    expect(unused).toHaveLength(2)
    const finding = report.findings.find(({ ruleId }) => ruleId === 'unused-suppression')
    expect(finding && engine.suppressions(report, finding)).toEqual([])
  })

  test('front matter', () => {
    expect(read('Planners see slips.', `---\nrightspec:\n  disable:\n    - ${rule}\n---\n`).unused).toEqual([rule])
  })

  test.each([
    ['---\nrightspec:\n  disable: [problem-missing-x, NAME]\n---\n', '---\nrightspec:\n  disable: [problem-missing-x]\n---\n'],
    ['---\nnote: we do not disable NAME here\nrightspec: {disable: [NAME]}\n---\n', '---\nnote: we do not disable NAME here\nrightspec: {disable: []}\n---\n'],
    ['---\nrightspec:\n  disable:\n    - NAME-x\n    - "NAME"\n---\n', '---\nrightspec:\n  disable:\n    - NAME-x\n---\n'],
    ['---\nrightspec:\n  disable: NAME\n---\n', '---\nrightspec:\n  disable: []\n---\n'],
    ['+++\n[rightspec]\ndisable = "NAME"\n+++\n', '+++\n[rightspec]\ndisable = []\n+++\n'],
    ["---\nrightspec: {disable: ['NAME', x]}\n---\n", '---\nrightspec: {disable: [x]}\n---\n'],
    ['+++\nnote = "disable NAME"\n[rightspec]\ndisable = ["NAME-x", "NAME"]\n+++\n', '+++\nnote = "disable NAME"\n[rightspec]\ndisable = ["NAME-x"]\n+++\n'],
  ])('the fix takes one name out of front matter: %j', (before, after) => {
    const name = 'problem-missing'
    const { report, text } = read('Planners see slips.', before.replaceAll('NAME', name))
    const fix = report.findings.flatMap((finding) => engine.fixes(report, finding)).find(({ title }) => title === `Take '${name}' out of the list`)
    expect(fix && apply(text, fix)).toBe(read('Planners see slips.', after.replaceAll('NAME', name)).text)
  })

  test('a rule that is turned off has no findings to wait for', () => {
    const { text } = read(`<!-- rightspec-disable-next-line ${rule} -->\n${order}`)
    const off = engine.lint(text, { asSpec: true, settings: { severity: { [rule]: 'off' } } })
    expect(off.findings.filter(({ ruleId }) => ruleId === 'unused-suppression')).toEqual([])
  })

  test.each([
    ['a line of its own', `One.\n\n<!-- rightspec-disable-next-line ${rule} -->\nTwo.`, 'One.\n\nTwo.'],
    ['with a blank line behind it', `One.\n\n<!-- rightspec-disable-section ${rule} -->\n\nTwo.`, 'One.\n\nTwo.'],
    ['all that parts two paragraphs', `One.\n<!-- rightspec-disable-next-line ${rule} -->\nTwo.`, 'One.\n\nTwo.'],
    ['within a line', `- One. <!-- rightspec-disable-line ${rule} -->\n- Two.`, '- One.\n- Two.'],
    ['in an item', `- One.\n  <!-- rightspec-disable-next-line ${rule} -->\n- Two.`, '- One.\n- Two.'],
    ['in a quotation', `> <!-- rightspec-disable-next-line ${rule} -->\n> Two.`, '> Two.'],
    ['in a cell', `| a | b |\n|---|---|\n| 1 | 2 <!-- rightspec-disable-line ${rule} --> |`, '| a | b |\n|---|---|\n| 1 | 2 |'],
    [
      'one name of two',
      `<!-- rightspec-disable-next-line no-such-rule, ${rule} -- why -->\n${order}`,
      `<!-- rightspec-disable-next-line ${rule} -- why -->\n${order}`,
    ],
    [
      'the second name',
      `<!-- rightspec-disable-next-line ${rule}, no-such-rule -- why -->\n${order}`,
      `<!-- rightspec-disable-next-line ${rule} -- why -->\n${order}`,
    ],
  ])('the fix deletes %s', (_, body, expected) => {
    const { report, text } = read(body)
    const finding = report.findings.find(({ ruleId }) => ruleId === 'unused-suppression')
    const fix = finding && engine.fixes(report, finding)[0]
    expect(fix && apply(text, fix)).toBe(read(expected).text)
  })
})
