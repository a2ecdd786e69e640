import { describe, expect, it } from 'vitest'
import { arranged, type Filter, type Order, specRow } from '../../src/editor/views/spec-row.js'
import type { FileResult } from '../../src/formats/result.js'
import { english } from '../../src/localiser.js'
import type { ChecklistState } from '../../src/spec/checklist.js'
import { type Risk, type RiskState, risks } from '../../src/spec/risks.js'

function result(path: string, states: Partial<Record<Risk, RiskState>>, checklist: ChecklistState[] = ['answered', 'waived', 'open']): FileResult {
  const answer = (risk: Risk) => [risk, { state: states[risk] ?? 'evidenced', lines: [] }]
  return {
    path,
    genre: 'prd',
    linted: true,
    context: {},
    reason: '',
    findings: [],
    suppressed: 0,
    risks: Object.fromEntries(risks.map(answer)) as unknown as FileResult['risks'],
    answers: null,
    checklist: checklist.map((state, index) => ({ id: String(index), state, lines: [] })),
  }
}

const order = (specs: readonly FileResult[], by: Order, filter: Filter = 'all') =>
  arranged(
    specs.map((one) => ({ result: one })),
    by,
    filter,
  ).map((one) => one.result.path)

describe('A spec in the view', () => {
  it('says how many questions are answered, its worst open risk, and where it lies', () => {
    const row = specRow(result('docs/shop/a.md', { viable: 'partial', feasible: 'absent' }), english)
    expect(row.description).toBe('2 of 3 · Feasible: open · docs/shop')
    expect(row.state).toBe('open')
    expect(row.label).toBe(
      'a.md, 2 of 3 answered, Valuable: evidence is given, Usable: evidence is given, Feasible: open, Viable: partly answered, Findings: 0, docs/shop',
    )
  })

  it('has no open risk where each is answered, planned, assumed or waived', () => {
    const row = specRow(result('a.md', { usable: 'planned', feasible: 'assumed', viable: 'waived' }), english)
    expect(row.description).toBe('2 of 3 · no open risk')
    expect(row.state).toBe('answered')
    expect(specRow(result('a.md', { usable: 'partial' }), english).state).toBe('partly')
  })
})

describe('The specs in the view', () => {
  const specs = [
    result('z/b.md', {}),
    result('a10.md', { usable: 'partial' }, ['open', 'open', 'open']),
    result('a9.md', { usable: 'partial' }),
    result('c.md', { valuable: 'absent' }),
    result('d.md', { valuable: 'absent', usable: 'absent' }),
    result('a/e.md', { usable: 'planned' }),
  ]

  it('are sorted by what is open, worst first, or by their names as people count', () => {
    expect(order(specs, 'worst')).toEqual(['d.md', 'c.md', 'a10.md', 'a9.md', 'a/e.md', 'z/b.md'])
    expect(order(specs, 'name')).toEqual(['a9.md', 'a10.md', 'z/b.md', 'c.md', 'd.md', 'a/e.md'])
  })

  it('are filtered by what is open', () => {
    expect(order(specs, 'name', 'open')).toEqual(['a9.md', 'a10.md', 'c.md', 'd.md'])
    expect(order(specs, 'name', 'usable')).toEqual(['a9.md', 'a10.md', 'd.md'])
    expect(order(specs, 'name', 'viable')).toEqual([])
  })
})
