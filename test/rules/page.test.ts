import { describe, expect, it } from 'vitest'
import { english, type Localiser } from '../../src/localiser.js'
import { parseRulePage, RulePageError } from '../../src/rules/page.js'
import { isRuleOrCategory, pageOf, rulePage, rulePages } from '../../src/rules/pages.js'
import { examplesOf } from './examples.js'

const front = ['id: red-bell', 'category: clarity', 'severity: warning', 'since: 0.1.0', 'message: "\'{bell}\' is red"']
const body = '# Red bell\n\nA bell that is red.\n\n## Why\n\nRed is loud.\n\n## What to do\n\nPaint it.\n\n## Flagged\n\n- A red bell.'
const page = (lines: readonly string[] = front, text = body) => `---\n${lines.join('\n')}\n---\n${text}\n`
const without = (key: string) => front.filter((line) => !line.startsWith(`${key}:`))

describe('a page of a rule', () => {
  it('says all that there is to say', () => {
    expect(parseRulePage(page(), 'red-bell.md')).toEqual({
      id: 'red-bell',
      category: 'clarity',
      severity: 'warning',
      since: '0.1.0',
      core: false,
      nursery: false,
      context: {},
      message: "'{bell}' is red",
      under: 'Requirements',
      fixes: [],
      title: 'Red bell',
      what: 'A bell that is red.',
      why: 'Red is loud.',
      todo: 'Paint it.',
      body,
    })
  })

  it('may say more', () => {
    const more = [
      ...front,
      'core: true',
      'nursery: true',
      'under: Bells',
      'context: { startup: hint, bugfix: off }',
      'fixes: [{ title: Paint it, place: append, text: "${1:colour}" }, { title: Drop it, place: delete-section }]',
    ]
    expect(parseRulePage(page(more).replaceAll('\n', '\r\n'), 'red-bell.md')).toMatchObject({
      core: true,
      nursery: true,
      under: 'Bells',
      context: { startup: 'hint', bugfix: 'off' },
      fixes: [
        { title: 'Paint it', place: 'append', text: '${1:colour}' },
        { title: 'Drop it', place: 'delete-section', text: '' },
      ],
    })
  })

  it.each<[string, string]>([
    ['start the page with front matter between two lines of ---', body],
    ['start the page with front matter between two lines of ---', `x\n${page()}`],
    ["give the page a title: '# Title'", page(front, body.replace('# Red bell', 'Red bell'))],
    ['the front matter is no YAML', page(['id: [', ...front])],
    ['the front matter is no list of settings', page(['- id'])],
    ['the front matter is no list of settings', page(['id'])],
    ['the front matter is no list of settings', page(['# nothing'])],
    ["'id' is missing in the front matter", page(without('id'))],
    ["'message' is missing in the front matter", page([...without('message'), 'message: "  "'])],
    ["'since' is missing in the front matter", page([...without('since'), 'since: 1'])],
    ["severity is 'loud'; it can be hint, info, warning, error", page([...without('severity'), 'severity: loud'])],
    ["severity is 'undefined'", page(without('severity'))],
    ["'context' is no mapping of words to severities", page([...front, 'context: startup'])],
    ["'context' is no mapping of words to severities", page([...front, 'context:'])],
    ["'context' names 'bells', which is no word of the context", page([...front, 'context: { bells: hint }'])],
    ["severity for 'startup' is 'loud'", page([...front, 'context: { startup: loud }'])],
    ["'fixes' is no list", page([...front, 'fixes: Paint it'])],
    ["every fix needs a 'title'", page([...front, 'fixes: [{ place: append, text: x }]'])],
    ["every fix needs a 'title'", page([...front, 'fixes: [null]'])],
    ["place of the fix 'Paint it' is 'here'; it can be after, append", page([...front, 'fixes: [{ title: Paint it, place: here, text: x }]'])],
    ["the fix 'Paint it' needs a 'text'", page([...front, 'fixes: [{ title: Paint it, place: append }]'])],
    ["there is no '## Why'", page(front, body.replace('## Why', '## Why not'))],
    ["there is no '## What to do'", page(front, body.replace('## What to do', '### What to do'))],
    ["there is nothing under 'Why'", page(front, body.replace('Red is loud.', ''))],
    ["there is nothing under 'the title'", page(front, body.replace('A bell that is red.', ''))],
  ])('says what is wrong with it: %s', (problem, source) => {
    const read = () => parseRulePage(source, 'red-bell.md')
    expect(read).toThrow(RulePageError)
    expect(read).toThrow(`red-bell.md: ${problem}`)
  })
})

describe('the examples of a page', () => {
  it('are lines and documents under two headings', () => {
    const text =
      '## Flagged\n\n- A red bell.\n  more\nnone\n\n```markdown\n# Bells\n\n- red <-- flagged\n## Not flagged\n- in the document\n```\n\n## Not flagged\n\n- A blue bell. \n\n~~~~markdown\n# Bells\n```\nx\n```\n~~~~\n\n## Other\n\n- A door.\n\n```\nx\n```'
    const document = (source: string, flaggedLine?: number) => ({ kind: 'document', text: source, flaggedLine })
    expect(examplesOf(text)).toEqual({
      flagged: [{ kind: 'line', text: 'A red bell.', flaggedLine: undefined }, document('# Bells\n\n- red\n## Not flagged\n- in the document\n', 3)],
      notFlagged: [{ kind: 'line', text: 'A blue bell.', flaggedLine: undefined }, document('# Bells\n```\nx\n```\n')],
    })
    expect(examplesOf(text.replaceAll('\n', '\r\n'))).toEqual(examplesOf(text))
  })
})

describe('the pages', () => {
  it('are known by their id, with their address', () => {
    expect(pageOf('output-as-goal')).toMatchObject({ id: 'output-as-goal', url: expect.stringMatching(/\/rules\/outcomes\/output-as-goal\.md$/) })
    for (const id of ['toString', 'no-such-rule', '']) {
      expect(pageOf(id)).toBeUndefined()
      expect(rulePage(id)).toBeUndefined()
    }
  })

  it('come by category and id', () => {
    const names = rulePages().map(({ category, id }) => `${category} ${id}`)
    expect(names.length).toBeGreaterThan(40)
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)))
  })

  it('are named by rules, categories and the nursery', () => {
    for (const name of ['output-as-goal', 'outcomes', 'nursery']) expect(isRuleOrCategory(name), name).toBe(true)
    for (const name of ['outcome', 'toString', '']) expect(isRuleOrCategory(name), name).toBe(false)
  })

  it('are in the language of who reads them, but for their examples', () => {
    const shout: Localiser = { ...english, t: (text: string) => text.toUpperCase() }
    const { body: shouted = '', title } = rulePage('output-as-goal', shout) ?? {}
    const plain = rulePage('output-as-goal')
    expect(plain?.body).toBe(pageOf('output-as-goal')?.body)
    expect(title).toBe(plain?.title.toUpperCase())
    const headings = (text: string) => [...text.matchAll(/^##? .+$/gm)].map(([heading]) => heading)
    expect(headings(shouted).slice(0, 4)).toEqual(
      headings(plain?.body ?? '')
        .slice(0, 4)
        .map((heading) => heading.toUpperCase()),
    )
    const examples = (text: string) => text.slice(text.search(/^## flagged$/im)).replace(/^## .*$/gm, '')
    expect(examples(shouted)).toBe(examples(plain?.body ?? ''))
  })
})
