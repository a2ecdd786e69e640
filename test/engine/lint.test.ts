import { describe, expect, it } from 'vitest'
import type { DocumentSettings } from '../../src/config/settings.js'
import { createEngine } from '../../src/engine/index.js'
import { defineRule, type Hit, type RuleBody } from '../../src/rules/define.js'
import { apply } from './apply.js'

const text = '# Night ferry\n\nCaptains wait.\n\n## Users\n\nGuests read the board.\n\n## Notes\n\nIt rains.\n'
const at = (words: string, whole = text) => ({ start: whole.indexOf(words), end: whole.indexOf(words) + words.length })

/** An engine with one rule of a page's name. */
const withRule = (id: string, body: RuleBody) => createEngine({ rules: [defineRule(id, body)] })
/** What a rule that reports these hits is made into. */
const findingsOf = (id: string, hits: readonly Hit[], settings: Partial<DocumentSettings> = {}) =>
  withRule(id, {
    document(_, report) {
      for (const hit of hits) report(hit)
    },
  }).lint(text, { asSpec: true, settings }).findings

describe('what a rule is asked about', () => {
  it('is every section with a heading', () => {
    const asked: string[] = []
    withRule('output-as-goal', { section: ({ title }) => asked.push(title) }).lint(`It rains.\n\n${text}`, { asSpec: true })
    expect(asked).toEqual(['Night ferry', 'Users', 'Notes'])
  })

  it('is every statement, or those that it looks at', () => {
    const asked: string[] = []
    const statement: RuleBody['statement'] = (placed) => asked.push(placed.statement.text)
    withRule('output-as-goal', { statement }).lint(text, { asSpec: true })
    withRule('output-as-goal', { statement, looksAt: ({ role }) => role === 'user' }).lint(text, { asSpec: true })
    expect(asked).toEqual(['Captains wait.', 'Guests read the board.', 'It rains.', 'Guests read the board.'])
  })

  it('is nothing where the rule is off, or the document no spec', () => {
    let asked = 0
    const engine = withRule('output-as-goal', { document: () => asked++ })
    engine.lint(text, { asSpec: true, settings: { severity: { 'output-as-goal': 'off' } } })
    engine.lint(text, { asSpec: true, settings: { severity: { outcomes: 'off' } } })
    expect(engine.lint(text, { asSpec: false })).toMatchObject({ linted: false, findings: [], suppressed: [] })
    expect(engine.lint(text, { settings: { listed: 'ignored' } })).toMatchObject({ linted: false })
    expect(asked).toBe(0)
    expect(engine.lint(text, { settings: { listed: 'spec' } })).toMatchObject({ linted: true })
    expect(asked).toBe(1)
  })
})

describe('what a hit becomes', () => {
  it('is a finding of the line, in the words of its page', () => {
    expect(findingsOf('output-as-goal', [{ ...at('Captains wait'), values: { goal: 'a \n bell' } }])).toEqual([
      {
        ruleId: 'output-as-goal',
        category: 'outcomes',
        severity: 'warning',
        message: "'a bell' is an output; the change it should bring is not stated",
        range: at('Captains wait'),
        scope: 'line',
        related: [],
        url: expect.stringContaining('output-as-goal'),
      },
    ])
  })

  it('may be of the whole document, and name other places', () => {
    const [finding] = findingsOf('output-as-goal', [
      {
        ...at('Captains'),
        scope: 'document',
        related: [
          { ...at('Guests'), message: 'too' },
          { ...at('It rains'), message: 'and', ruleId: 'tech-dictated' },
        ],
      },
    ])
    expect(finding?.scope).toBe('document')
    expect(finding?.related).toEqual([
      { message: 'too', range: at('Guests') },
      { message: 'and', range: at('It rains'), ruleId: 'tech-dictated' },
    ])
  })

  it('ends no sooner than it starts', () => {
    expect(findingsOf('output-as-goal', [{ start: 8, end: 5 }])[0]?.range).toEqual({ start: 8, end: 8 })
  })

  it('is nothing where no page is there for the rule', () => expect(findingsOf('no-such-rule', [at('Captains')])).toEqual([]))

  it('stands in the order of the document, whatever order it was found in', () => {
    const found = findingsOf('vague-criterion', [at('It rains'), at('Captains'), at('Guests')])
    expect(found.map(({ range }) => range.start)).toEqual([at('Captains').start, at('Guests').start, at('It rains').start])
  })

  it('stands among the comments without effect', () => {
    const commented = text.replace('Guests', '<!-- rightspec-disable-line vague-criterion --> Guests')
    const engine = withRule('vague-criterion', {
      document(_, report) {
        report(at('It rains', commented))
      },
    })
    expect(engine.lint(commented, { asSpec: true }).findings.map(({ ruleId }) => ruleId)).toEqual(['unused-suppression', 'vague-criterion'])
  })
})

describe('a rule of the nursery', () => {
  const loud = (severity: DocumentSettings['severity']) => findingsOf('assumed-easy-build', [at('Captains')], { severity }).map((finding) => finding.severity)

  it('is off until it or the nursery is turned on', () => {
    expect(loud({})).toEqual([])
    expect(loud({ feasible: 'error' })).toEqual([])
    expect(loud({ nursery: 'info' })).toEqual(['info'])
    expect(loud({ 'assumed-easy-build': 'error' })).toEqual(['error'])
    expect(loud({ nursery: 'info', 'assumed-easy-build': 'off' })).toEqual([])
  })

  it('has no suppressions without effect while it is off', () => {
    const engine = withRule('assumed-easy-build', {})
    const commented = text.replace('Guests', '<!-- rightspec-disable-line assumed-easy-build --> Guests')
    const said = (severity: DocumentSettings['severity']) => engine.lint(commented, { asSpec: true, settings: { severity } }).findings.length
    expect(said({})).toBe(0)
    expect(said({ nursery: 'info' })).toBe(1)
  })
})

describe('a category that is silenced', () => {
  const engine = withRule('output-as-goal', {})
  const said = (category: string, severity: DocumentSettings['severity'] = {}) =>
    engine.lint(text.replace('Guests', `<!-- rightspec-disable-line ${category} --> Guests`), { asSpec: true, settings: { severity } }).findings.length

  it('has no effect where one of its rules is asked and finds nothing', () => {
    expect(said('outcomes')).toBe(1)
    expect(said('outcomes', { 'output-as-goal': 'off' })).toBe(0)
  })
})

describe('what is turned down', () => {
  const ferries = Array.from({ length: 12 }, (_, count) => `Ferry ${count} leaves.`)
  const crowd = `# Night ferry\n\n${ferries.join('\n\n')}\n\n${'It rains.\n\n'.repeat(150)}`
  const engine = withRule('vague-criterion', {
    document({ spec }, report) {
      for (const ferry of ferries) if (spec.text.includes(ferry)) report(at(ferry, spec.text))
    },
  })
  const severities = (source: string, severity: DocumentSettings['severity'] = {}) =>
    engine.lint(source, { asSpec: true, settings: { severity } }).findings.map((finding) => finding.severity)

  it('is what there is no room for, unless the settings name it', () => {
    expect(severities(crowd).filter((severity) => severity === 'hint')).toHaveLength(2)
    expect(severities(crowd, { 'vague-criterion': 'warning' })).not.toContain('hint')
    expect(severities(crowd, { clarity: 'warning' })).not.toContain('hint')
    expect(severities(crowd, { outcomes: 'warning' })).toContain('hint')
  })

  it('stays so where one before it is silenced', () => {
    const silenced = crowd.replace('Ferry 0 leaves.', 'Ferry 0 leaves. <!-- rightspec-disable-line -->')
    expect(severities(silenced).filter((severity) => severity === 'hint')).toHaveLength(2)
  })

  it('keeps its fixes', () => {
    const gaps = Array.from({ length: 12 }, (_, count) => `- Gap ${count}: tbd`).join('\n')
    const whole = createEngine()
    const source = `# Night ferry\n\n## Notes\n\n${'It rains.\n\n'.repeat(150)}${gaps}\n`
    const report = whole.lint(source, { asSpec: true })
    const last = report.findings.filter(({ ruleId }) => ruleId === 'placeholder-section').at(-1)
    expect(last?.severity).toBe('hint')
    const fix = last && whole.fixes(report, last).find(({ title }) => title === 'Write what is known so far')
    expect(fix && apply(source, fix)).toContain('- Gap 11: What is known, from')
  })
})

describe('a report of another engine', () => {
  it('has no fixes and no places', () => {
    const engine = createEngine()
    const report = engine.lint('# Night ferry\n\n## Goals\n\n- Launch the portal.\n', { asSpec: true })
    const [finding] = report.findings.filter(({ ruleId }) => ruleId === 'output-as-goal')
    if (!finding) throw new Error('nothing was found')
    expect(engine.fixes(report, finding).length).toBeGreaterThan(0)
    expect(engine.suppressions(report, finding).length).toBeGreaterThan(0)
    expect(engine.places(report)?.title).toEqual({ start: 0, end: 13 })
    const other = createEngine()
    expect([other.offers(report, finding), other.fixes(report, finding), other.suppressions(report, finding), other.places(report)]).toEqual([
      { fixes: [], suppressions: [] },
      [],
      [],
      undefined,
    ])
  })
})

describe('the checklist', () => {
  it('knows every line that a rule marks', () => {
    const { checklist } = createEngine().lint('# Night ferry\n\n## Goals\n\n- Launch the portal.\n- Launch the kiosk.\n', { asSpec: true })
    expect(checklist.find(({ id }) => id === 'needs-not-orders')?.lines).toEqual([5, 6])
  })
})
