import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine/index.js'

const front = '# Bells\n\n## Requirements\n\n- Acme asked for a Gantt chart.\n'
const middle = '\n## Notes\n\nThe bells hang in the tower.\n'
const back = '\n## Goals\n\n- Launch the bell page in May.\n'

describe('findings of one reading and the next', () => {
  const engine = createEngine()
  const of = (text: string) => engine.lint(text, { asSpec: true }).findings
  const lines = (text: string, rule: string) => of(text).filter(({ ruleId }) => ruleId === rule)

  it('are the same as long as they stand where they stood, and new where they moved', () => {
    const [before, after] = [of(front + middle + back), of(`${front}${middle} One is new.${back}`)]
    const same = (rule: string) => before.find(({ ruleId }) => ruleId === rule) === after.find(({ ruleId }) => ruleId === rule)
    expect(same('customer-dictated-solution')).toBe(true)
    expect(same('output-as-goal')).toBe(false)
    expect(after.find(({ ruleId }) => ruleId === 'output-as-goal')?.range.start).toBe(`${front}${middle} One is new.${back}`.indexOf('Launch'))
  })

  it('are others where they speak otherwise', () => {
    const text = front + middle + back
    const settings = { severity: { 'output-as-goal': 'error' } } as const
    expect(engine.lint(text, { asSpec: true, settings }).findings.find(({ ruleId }) => ruleId === 'output-as-goal')?.severity).toBe('error')
    expect(lines(text, 'output-as-goal')[0]?.severity).toBe('warning')
  })

  it('show nothing of what their fixes are made from', () => {
    const [finding] = lines(front, 'customer-dictated-solution')
    expect(Object.keys(finding ?? {})).toEqual(['ruleId', 'category', 'severity', 'message', 'range', 'scope', 'related', 'url'])
    expect(structuredClone(finding)).toEqual({ ...finding })
  })

  it('are fixed where they stand now, also in a copy', () => {
    const text = `${front}${middle} One is new.${back}`
    of(front + middle + back)
    const report = engine.lint(text, { asSpec: true })
    const goal = report.findings.find(({ ruleId }) => ruleId === 'output-as-goal')
    if (!goal) throw new Error('no finding')
    const fixes = engine.fixes(report, goal)
    expect(fixes.length).toBeGreaterThan(0)
    for (const { range } of fixes) expect(range.start).toBeGreaterThanOrEqual(text.indexOf('- Launch'))
    expect(engine.suppressions(report, { ...goal }).length).toBeGreaterThan(0)
  })
})
