import { describe, expect, it } from 'vitest'
import { wayMissing } from '../../src/spec/ways-missing.js'
import { specOf } from './spec-of.js'

function missing(problem: string): string | undefined {
  const spec = specOf(`# Quay\n\n## Problem\n\n${problem}\n`)
  const section = spec.sections.find(({ role }) => role === 'problem')
  return section && wayMissing(section)?.statement.text
}

describe('a problem that only says what cannot be done with a product', () => {
  it.each([
    'Small harbours have no good way to manage their berths. Quay changes this.',
    'Choirs do not have a central place to share scores.',
    'Bakers need a simple way to track orders.',
    'There is no easy way to compare kennels.',
  ])('%s', (problem) => expect(missing(problem)).toBeDefined())

  it.each([
    'Small harbours have no good way to manage their berths, so boats wait outside for hours.',
    'Small harbours have no good way to manage their berths. In May 40 boats were turned away.',
    'Parents have no way to know whether the ferry is late.',
    'Wheelchair users have no way to get onto the pontoon.',
    'Bakers write orders on paper. They lose them.',
  ])('and not: %s', (problem) => expect(missing(problem)).toBeUndefined())
})
