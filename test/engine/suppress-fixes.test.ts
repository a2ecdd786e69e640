import { describe, expect, test } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import { apply } from './apply.js'

const engine = createEngine()
const order = 'Acme asked for a Gantt chart, so we will add one in Q3.'
const rule = 'customer-dictated-solution'
const line = `<!-- rightspec-disable-line ${rule}: reason -->`
const next = `<!-- rightspec-disable-next-line ${rule} -- reason -->`

/** The document after silencing its first order with the fix whose title holds `where`. */
function silence(text: string, where: string, ruleId = rule): string | undefined {
  const report = engine.lint(text, { asSpec: true })
  const finding = report.findings.find((candidate) => candidate.ruleId === ruleId)
  if (!finding) throw new Error(`no finding of ${ruleId}`)
  const fix = engine.suppressions(report, finding).find(({ title }) => title.includes(where))
  return fix && apply(text, fix)
}

describe('here', () => {
  test.each([
    ['a paragraph', order, `${next}\n${order}`],
    ['a later line of a paragraph', `Planners see slips.\n${order}\nEnd.`, `Planners see slips.\n${order} ${line}\nEnd.`],
    ['a hard break', `Slips.\n${order}  \nEnd.`, `Slips.\n${order} ${line}  \nEnd.`],
    ['a hard break by a backslash', `Slips.\n${order}\\\nEnd.`, `Slips.\n${order} ${line}\\\nEnd.`],
    ['an item', `- One.\n- ${order}\n- Two.`, `- One.\n- ${order} ${line}\n- Two.`],
    ['a numbered item', `1. ${order}\n2. Two.`, `1. ${order} ${line}\n2. Two.`],
    ['a nested item', `- One.\n  - ${order}`, `- One.\n  - ${order} ${line}`],
    ['a row', `| a | b |\n|---|---|\n| 1 | ${order} |`, `| a | b |\n|---|---|\n| 1 | ${order} ${line} |`],
    ['a row without outer bars', `a | b\n---|---\n1 | ${order}`, `a | b\n---|---\n1 | ${order} ${line}`],
    ['a row with a bar in its text', `| a | b |\n|---|---|\n| ${order} | x \\||`, `| a | b |\n|---|---|\n| ${order} | x \\| ${line}|`],
    ['a quotation', `> ${order}`, `> ${next}\n> ${order}`],
    ['an item in a quotation', `> - ${order}`, `> - ${order} ${line}`],
    ['code that goes on below', `Slips.\n${order} \`See\nbelow\`.`, `<!-- rightspec-disable-block ${rule} -- reason -->\nSlips.\n${order} \`See\nbelow\`.`],
    [
      'code that goes on below, in a list',
      `- One.\n- ${order} \`See\n  below\`.`,
      `- One. <!-- rightspec-disable-next-line ${rule}: reason -->\n- ${order} \`See\n  below\`.`,
    ],
    [
      'a link that goes on below, and is defined further down',
      `- One.\n- ${order} See [the\n  log].\n- Two.\n- Three.\n- Four.\n\n[the log]: http://x.org`,
      `- One. <!-- rightspec-disable-next-line ${rule}: reason -->\n- ${order} See [the\n  log].\n- Two.\n- Three.\n- Four.\n\n[the log]: http://x.org`,
    ],
    ['details', `<details>\n\n${order}\n\n</details>`, `<details>\n\n${next}\n${order}\n\n</details>`],
  ])('%s', (_, body, silenced) => {
    for (const eol of ['\n', '\r\n']) {
      const document = (content: string) => `# Export\n\n## Requirements\n\n${content}\n`.replaceAll('\n', eol)
      expect(silence(document(body), 'here')).toBe(document(silenced))
    }
  })

  test.each([
    ['the title', '# Export\n\nText.\n', '<!-- rightspec-disable-next-line risks-unaddressed -- reason -->\n# Export\n\nText.\n'],
    ['a title with a line beneath', 'Export\n======\n', '<!-- rightspec-disable-next-line risks-unaddressed -- reason -->\n\nExport\n======\n'],
    [
      'a title behind front matter',
      '---\na: 1\n---\n# Export\n',
      '---\na: 1\n---\n<!-- rightspec-disable-next-line risks-unaddressed -- reason -->\n# Export\n',
    ],
    ['a title behind a byte order mark', '\uFEFF# Export\n', '\uFEFF<!-- rightspec-disable-next-line risks-unaddressed -- reason -->\n# Export\n'],
  ])('%s', (_, before, after) => {
    expect(silence(before, 'here', 'risks-unaddressed')).toBe(after)
  })
})

test('in this section', () => {
  expect(silence(`# Export\n\n## Requirements\n${order}\n`, 'in this section')).toBe(
    `# Export\n\n## Requirements\n\n<!-- rightspec-disable-section ${rule} -- reason -->\n\n${order}\n`,
  )
  expect(silence('# Export\n\nText.\n', 'in this section', 'risks-unaddressed')).toBeUndefined()
})

test.each([
  ['at the top', '', `<!-- rightspec-disable-file ${rule} -- reason -->\n\n`],
  ['behind front matter', '---\na: 1\n---\n', `---\na: 1\n---\n\n<!-- rightspec-disable-file ${rule} -- reason -->\n\n`],
  ['behind front matter and a blank line', '+++\na = 1\n+++\n\n', `+++\na = 1\n+++\n\n<!-- rightspec-disable-file ${rule} -- reason -->\n\n`],
  ['behind a byte order mark', '\uFEFF', `\uFEFF<!-- rightspec-disable-file ${rule} -- reason -->\n\n`],
])('in this file: %s', (_, before, after) => {
  const body = `# Export\n\n## Requirements\n\n${order}\n`
  expect(silence(before + body, 'in this file')).toBe(after + body)
})

test('a comment within a line has no two hyphens inside: GitHub would show it as text', () => {
  const silenced = silence(`# Export\n\n## Requirements\n\n- ${order}\n`, 'here') ?? ''
  expect(/<!--(.*?)-->/.exec(silenced)?.[1]).not.toContain('--')
})
