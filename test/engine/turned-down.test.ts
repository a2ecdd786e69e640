import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { createEngine, type Finding } from '../../src/engine/index.js'
import { turnedDown } from '../../src/engine/turned-down.js'

const finding = (at: number, more: Partial<Finding> = {}): Finding => ({
  ruleId: 'output-as-goal',
  category: 'outcomes',
  severity: 'warning',
  message: '',
  range: { start: at, end: at + 1 },
  scope: 'line',
  related: [],
  url: '',
  ...more,
})
const none = () => false
const long = { words: 2000, statements: 130, evidenced: 0 }

describe('what is turned down to a hint', () => {
  it('leaves ten findings in a spec of 2,000 words as they are', () => {
    expect(
      turnedDown(
        Array.from({ length: 10 }, (_, at) => finding(at)),
        long,
        none,
      ).size,
    ).toBe(0)
  })

  it('keeps the severe, then the whole document, then the first of each rule', () => {
    const minor = finding(0, { severity: 'info', ruleId: 'vague-criterion' })
    const repeated = Array.from({ length: 10 }, (_, at) => finding(at + 1))
    const other = finding(20, { ruleId: 'personal-preference' })
    const whole = finding(30, { ruleId: 'primary-user-missing', scope: 'document' })
    expect([...turnedDown([minor, ...repeated, other, whole], long, none)]).toEqual([...repeated.slice(8), minor])
  })

  it('turns nothing down where the spec really is that bad', () => {
    expect(
      turnedDown(
        Array.from({ length: 40 }, (_, at) => finding(at)),
        long,
        none,
      ).size,
    ).toBe(0)
  })

  it('has more room in a longer spec', () => {
    const many = Array.from({ length: 20 }, (_, at) => finding(at))
    expect(turnedDown(many, { ...long, words: 4000, statements: 260 }, none).size).toBe(0)
    expect(turnedDown(many, { ...long, statements: 260 }, none).size).toBe(10)
  })

  it('says once that there is nothing but a list', () => {
    const list = finding(4, { ruleId: 'features-without-problem', category: 'solution-dictating' })
    const whole = finding(0, { ruleId: 'requirements-only-spec', category: 'requirement-gathering', scope: 'document' })
    expect([...turnedDown([whole, list], long, none)]).toEqual([whole])
    expect([...turnedDown([whole], long, none)]).toEqual([])
    expect([...turnedDown([whole, list], long, ({ ruleId }) => ruleId === whole.ruleId)]).toEqual([])
  })

  it('makes little of a single doubt about a spec that shows evidence for two risks', () => {
    const careful = { ...long, evidenced: 2 }
    const doubt = finding(4)
    const blank = finding(9, { ruleId: 'placeholder-section', category: 'clarity' })
    const whole = finding(0, { ruleId: 'primary-user-missing', scope: 'document' })
    const faint = finding(20, { severity: 'hint' })
    expect([...turnedDown([whole, doubt, blank, faint], careful, none)]).toEqual([doubt])
    expect(turnedDown([whole, doubt], { ...long, evidenced: 1 }, none).size).toBe(0)
    expect(turnedDown([doubt, finding(30)], careful, none).size).toBe(0)
    expect(turnedDown([doubt], careful, () => true).size).toBe(0)
    for (const category of ['requirement-gathering', 'solution-dictating']) {
      expect(turnedDown([finding(4, { category })], careful, none).size, category).toBe(0)
      expect(turnedDown([doubt, finding(30, { category })], careful, none).size, category).toBe(0)
    }
  })

  it('lets a small gap of the document wait while a large one is open', () => {
    const small = finding(0, { severity: 'info', scope: 'document', ruleId: 'post-ship-learning-missing' })
    const large = finding(0, { scope: 'document', ruleId: 'problem-missing' })
    expect([...turnedDown([small, large], long, none)]).toEqual([small])
    expect(turnedDown([small, finding(9)], long, none).size).toBe(0)
  })

  it('leaves alone what the settings name', () => {
    const many = Array.from({ length: 14 }, (_, at) => finding(at))
    expect(turnedDown(many, long, () => true).size).toBe(0)
  })
})

const someFinding = fc.record({
  at: fc.nat(5000),
  severity: fc.constantFrom<Finding['severity']>('hint', 'info', 'warning'),
  scope: fc.constantFrom<Finding['scope']>('line', 'document'),
  ruleId: fc.constantFrom('a', 'b', 'c', 'd'),
})

test('ten at most in 2,000 words, unless more than every eighth statement is marked; and none is louder than one that stays', () => {
  fc.assert(
    fc.property(fc.array(someFinding, { maxLength: 60 }), fc.integer({ min: 1, max: 400 }), (some, statements) => {
      const findings = some.map(({ at, ...more }) => finding(at, more))
      const down = turnedDown(findings, { ...long, statements }, none)
      const loud = findings.filter((one) => one.severity !== 'hint' && !down.has(one))
      expect(loud.length <= 10 || loud.length * 8 > statements).toBe(true)
      for (const one of down) expect(one.severity).not.toBe('hint')
      if ([...down].some(({ severity }) => severity === 'warning')) expect(loud.every(({ severity }) => severity === 'warning')).toBe(true)
    }),
  )
})

const goals = (count: number) => Array.from({ length: count }, (_, at) => `- Launch part ${at + 1} of the ferry app.`).join('\n')
const filler = Array.from({ length: 150 }, (_, at) => `The ferry of line ${at + 1} leaves from the north pier.`).join('\n\n')
const spec = (count: number) => `# PRD: Ferry app\n\n## Problem\n\n${filler}\n\n## Goals\n\n${goals(count)}\n`

test('nothing is lost, and what is read step by step while typing is what is read at once', () => {
  const typing = createEngine()
  for (const count of [3, 9, 10, 11, 14, 13, 4]) {
    const { findings } = typing.lint(spec(count), { asSpec: true })
    expect(findings).toEqual(createEngine().lint(spec(count), { asSpec: true }).findings)
    expect(findings.filter(({ ruleId }) => ruleId === 'output-as-goal')).toHaveLength(count)
    expect(findings.filter(({ severity }) => severity !== 'hint').length).toBeLessThanOrEqual(10)
  }
})

describe('the edges of what is turned down', () => {
  const many = (count: number, more: Partial<Finding> = {}) => Array.from({ length: count }, (_, at) => finding(at, more))
  const quiet = (findings: readonly Finding[], words = 2000, statements = 1000) => turnedDown(findings, { ...long, words, statements }, none).size

  it('leave room for ten, and for one more every 200 words', () => {
    expect([quiet(many(10), 0), quiet(many(11), 0), quiet(many(12), 2199), quiet(many(12), 2200), quiet(many(12), 2400)]).toEqual([0, 1, 2, 1, 0])
  })

  it('count no words where there is room anyhow', () => {
    const unread = {
      get words(): number {
        throw new Error('the words of a document with few findings were counted')
      },
      statements: 1000,
      evidenced: 0,
    }
    expect(turnedDown(many(10), unread, none).size).toBe(0)
    expect(() => turnedDown(many(11), unread, none)).toThrow()
  })

  it('put the whole document before a line, the first of its rule or not', () => {
    const lines = Array.from({ length: 10 }, (_, at) => finding(at, { ruleId: `rule-${at}` }))
    const whole = [20, 21].map((at) => finding(at, { ruleId: 'problem-missing', scope: 'document' }))
    expect([...turnedDown([...lines, ...whole], { ...long, statements: 1000 }, none)]).toEqual(lines.slice(8))
  })

  it('count one statement in eight as really that bad', () => {
    expect([quiet(many(11), 2000, 87), quiet(many(11), 2000, 88)]).toEqual([0, 1])
  })

  it('count no hints', () => {
    expect(quiet([...many(10), ...many(5, { severity: 'hint' })])).toBe(0)
  })

  it('keep what the settings name, before all else', () => {
    const named = finding(50, { ruleId: 'vague-criterion', severity: 'info' })
    const turned = turnedDown([...many(10), named], { ...long, statements: 1000 }, ({ ruleId }) => ruleId === 'vague-criterion')
    expect([...turned].map(({ range }) => range.start)).toEqual([9])
    const all = turnedDown(many(12), { ...long, statements: 1000 }, () => true)
    expect(all.size).toBe(0)
  })

  it('let the smaller gaps of the whole document wait while a warning says what it lacks', () => {
    const gap = finding(0, { scope: 'document', severity: 'info' })
    const line = finding(1, { severity: 'info' })
    const warning = finding(2, { scope: 'document' })
    const quietOf = (...findings: Finding[]) => [...turnedDown(findings, long, none)]
    expect(quietOf(gap, line, warning)).toEqual([gap])
    expect(quietOf(gap, line, finding(2))).toEqual([])
    expect(quietOf(gap, line, finding(2, { scope: 'document', severity: 'error' }))).toEqual([gap])
    expect(quietOf(gap, finding(2, { scope: 'document', severity: 'hint' }))).toEqual([])
    expect([...turnedDown([gap, warning], long, () => true)]).toEqual([])
  })
})
