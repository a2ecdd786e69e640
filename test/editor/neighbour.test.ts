import { describe, expect, it } from 'vitest'
import { neighbour } from '../../src/editor/neighbour.js'
import type { Finding } from '../../src/engine/index.js'

const at = (start: number): Finding => ({
  ruleId: 'r',
  category: 'c',
  severity: 'info',
  message: '',
  range: { start, end: start + 3 },
  scope: 'line',
  related: [],
  url: '',
})

describe('neighbour', () => {
  const findings = [at(30), at(10), at(20)]

  it.each([
    [0, 'next', 10],
    [10, 'next', 20],
    [30, 'next', 10],
    [35, 'previous', 30],
    [20, 'previous', 10],
    [10, 'previous', 30],
  ] as const)('from %i to the %s is %i', (caret, direction, start) => {
    expect(neighbour(findings, caret, direction)?.range.start).toBe(start)
  })

  it('is none where there are no findings', () => {
    expect(neighbour([], 0, 'next')).toBeUndefined()
  })
})
