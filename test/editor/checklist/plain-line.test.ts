import { describe, expect, it } from 'vitest'
import { plainLine } from '../../../src/editor/checklist/plain-line.js'
import { quickest } from '../../support/quickest.js'

describe('plainLine', () => {
  it.each([
    ['- We interviewed nine ([notes](https://example.com/a)) of them', 'We interviewed nine (notes) of them'],
    ['  2. **Keep the basket.** Chosen', 'Keep the basket. Chosen'],
    ['- [x] `tax` is *not* part of __it__', 'tax is not part of it'],
    ['> > ## Who it is for', 'Who it is for'],
    ['| Feasible | Two-day spike ([result][1]) | none |', 'Feasible · Two-day spike (result) · none'],
    ['| a \\| b | c |', 'a | b · c'],
    ['Claim <!-- rightspec-disable-line x: y --> here', 'Claim here'],
    ['3 * 4 and snake_case_name stay', '3 * 4 and snake_case_name stay'],
    ['a | b is no table', 'a | b is no table'],
    ['', ''],
  ])('reads %j as %j', (line, expected) => {
    expect(plainLine(line)).toBe(expected)
  })

  it('takes time that grows with the line and not faster', () => {
    const hostile = '[*_`'.repeat(20_000)
    expect(quickest(() => plainLine(hostile), 1000)).toBeLessThan(2000)
  })
})
