import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import { smallSpec } from '../rules/example-spec.js'

const text = smallSpec({ title: 'Seat swaps', problem: 'Problem', goals: 'Goals', aside: 'There is no dashboard.', sections: '## Support\n\nTBD\n' })

describe('Linting in steps', () => {
  it('comes to what linting at once comes to', () => {
    const steps = createEngine().lintInSteps(text)
    let count = 0
    let last = steps.next()
    while (!last.done) {
      count++
      last = steps.next()
    }
    const { lines: _, ...whole } = createEngine().lint(text)
    expect(last.value).toMatchObject({ ...whole })
    expect(whole.findings.length).toBeGreaterThan(0)
    expect(count).toBeGreaterThan(20)
  })
})
