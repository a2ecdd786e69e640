import { describe, expect, it } from 'vitest'
import { RiskSaid } from '../../src/spec/risk-said.js'
import type { Role } from '../../src/spec/roles.js'
import { valueCue } from '../../src/spec/value-cues.js'
import { sentences } from '../language/asks.js'
import { standing } from './standing.js'

function cue(text: string, role: Role = 'other'): string {
  const found = valueCue(new RiskSaid(standing(text, role), undefined))
  return found ? `${found.state} ${found.weight}` : 'nothing'
}

describe('how many of them there are', () => {
  it.each([
    ...sentences('… of lamps use oak', 'Half, A third, A quarter, A fifth, Two thirds, Most, The majority, 20 %, 20%, 20 percent, 1.5 %, 120 %'),
    ...sentences('Half of … use oak', 'the lamps, all lamps, our lamps, red lamps, the big red lamps, the red lamps, old-town lamps'),
    ...sentences(
      'Half of lamps … oak',
      'use, have, run, own, rely on, work in, seem, are, do, buy, still, already, need, want, in the old town by the sea use',
    ),
  ])('%s', (text) => expect(cue(text)).toBe('partial 1'))
  it.each([
    'Many of lamps use oak',
    'Half of oak uses lamps',
    'Half of lamps ring',
    'Half of lamps ring. They use oak',
    `Half of lamps ${'in a gale '.repeat(7)}use oak`,
  ])('not: %s', (text) => expect(cue(text)).not.toBe('partial 1'))
  it.each<[Role, boolean]>([
    ['problem', true],
    ['background', true],
    ['requirement', false],
    ['story', false],
    ['solution', false],
    ['technical', false],
    ['timeline', false],
    ['stakeholder', false],
    ['out-of-scope', false],
    ['constraint', false],
    ['history', false],
    ['reference', false],
  ])('in %s: %s', (role, yes) => expect(cue('Half of lamps use oak', role) === 'partial 1').toBe(yes))
})

describe('people as the subject', () => {
  it.each<[Role, string]>([
    ['problem', 'partial 0.34'],
    ['user', 'partial 0.34'],
    ['evidence', 'partial 0.34'],
    ['story', 'partial 0.34'],
    ['wish', 'partial 0.34'],
    ['metric', 'partial 0.34'],
    ['goal', 'partial 0.34'],
    ['assumption', 'partial 0.34'],
    ['faq', 'partial 0.34'],
    ['background', 'partial 0.34'],
    ['requirement', 'nothing'],
    ['solution', 'nothing'],
    ['other', 'nothing'],
    ['history', 'nothing'],
  ])('in %s: %s', (role, told) => {
    expect(cue('Bakers sit at the pier', role)).toBe(told)
    expect(cue('Lamps sit at the pier', role)).toBe('nothing')
  })
  it('with a reason in a story', () => {
    expect(cue('As a baker, I want to ring the bell so that boats turn round', 'requirement')).toBe('partial 0.5')
    expect(cue('As a baker, I want to ring the bell', 'requirement')).toBe('nothing')
  })
  it.each<[string, Role, string]>([
    ['Bakers struggle with the bell', 'other', 'partial 1'],
    ['Bakers struggle with the bell', 'requirement', 'partial 0.2'],
    ['Bakers struggle with the bell', 'solution', 'partial 0.2'],
    ['It is a struggle with the bell', 'problem', 'partial 1'],
  ])('with hardship: %s (%s): %s', (text, role, told) => expect(cue(text, role)).toBe(told))
})
