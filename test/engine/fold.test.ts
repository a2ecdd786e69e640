import { describe, expect, it } from 'vitest'
import { byPlace, foldFindings } from '../../src/engine/fold.js'
import type { Finding } from '../../src/engine/report.js'

const finding = (ruleId: string, start: number, end: number): Finding => ({
  ruleId,
  category: '',
  severity: 'warning',
  message: '',
  range: { start, end },
  scope: 'line',
  related: [],
  url: '',
})
const folded = (...findings: [string, number, number][]) =>
  foldFindings(findings.map((one) => finding(...one))).map(({ ruleId, range }) => [ruleId, range.start])

describe('findings that say the same of one place', () => {
  it.each([
    ['customer-dictated-solution', 'request-as-rationale'],
    ['solution-in-problem', 'output-as-goal'],
    ['output-as-goal', 'solution-in-story'],
    ['solution-in-story', 'prescribed-solution'],
    ['prescribed-solution', 'tech-dictated'],
    ['personal-preference', 'borrowed-evidence'],
    ['borrowed-evidence', 'claim-without-evidence'],
    ['claim-without-evidence', 'ease-claim-untested'],
    ['ease-claim-untested', 'problem-not-sized'],
  ])('are one: %s rather than %s', (telling, other) => {
    expect(folded([other, 0, 10], [telling, 9, 20])).toEqual([[telling, 9]])
    expect(folded([telling, 0, 10], [other, 9, 20])).toEqual([[telling, 0]])
  })

  it('are two where one is empty and stands at an end of the other, one where it stands inside', () => {
    const folds = (...ranges: [number, number][]) => folded(...ranges.map(([start, end]): [string, number, number] => ['tech-dictated', start, end])).length
    expect(folds([5, 5], [5, 9])).toBe(2)
    expect(folds([5, 5], [5, 9], [5, 7])).toBe(2)
    expect(folds([5, 9], [9, 9])).toBe(2)
    expect(folds([5, 5], [5, 5])).toBe(2)
    expect(folds([5, 9], [7, 7])).toBe(1)
  })

  it('are two where they only touch, or say different things', () => {
    expect(folded(['customer-dictated-solution', 0, 10], ['request-as-rationale', 10, 20])).toHaveLength(2)
    expect(folded(['request-as-rationale', 10, 20], ['customer-dictated-solution', 20, 30])).toHaveLength(2)
    expect(folded(['customer-dictated-solution', 0, 10], ['output-as-goal', 0, 10])).toHaveLength(2)
    expect(folded(['vague-criterion', 0, 10], ['placeholder-section', 0, 10], ['vague-criterion', 0, 10])).toHaveLength(3)
    expect(folded(['features-without-problem', 0, 10], ['customer-dictated-solution', 0, 10])).toHaveLength(2)
  })

  it('are the first of one rule', () => {
    expect(folded(['output-as-goal', 5, 15], ['output-as-goal', 0, 10])).toEqual([['output-as-goal', 0]])
    expect(folded(['output-as-goal', 5, 15], ['output-as-goal', 0, 10], ['tech-dictated', 12, 20])).toEqual([
      ['output-as-goal', 0],
      ['tech-dictated', 12],
    ])
  })

  it('stand in the order of the document', () => {
    expect(folded(['vague-criterion', 30, 40], ['output-as-goal', 0, 10], ['placeholder-section', 20, 25])).toEqual([
      ['output-as-goal', 0],
      ['placeholder-section', 20],
      ['vague-criterion', 30],
    ])
    const tied = [finding('b', 0, 5), finding('a', 0, 5), finding('c', 0, 4)]
    expect(tied.sort(byPlace).map(({ ruleId }) => ruleId)).toEqual(['c', 'a', 'b'])
  })
})
