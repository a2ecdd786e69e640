import { describe, expect, it } from 'vitest'
import { filedUnder, RiskSaid } from '../../src/spec/risk-said.js'
import { aimed, feared, isReport, reportsFigures, tickedOff, waivedOutright } from '../../src/spec/risk-steps.js'
import type { Role } from '../../src/spec/roles.js'
import { SaidOfRisk } from '../../src/spec/said-of-risk.js'
import { asks, sentences } from '../language/asks.js'
import { standing } from './standing.js'

function about(text: string, role: Role = 'other', title = 'Notes'): SaidOfRisk {
  const placed = standing(text, role, title)
  return new SaidOfRisk(new RiskSaid(placed, filedUnder(placed)?.risk), { risk: 'viable', doubts: () => false })
}

asks(
  'what is aimed at',
  (text) => aimed.test(text),
  [
    ...sentences(
      'It is … 12',
      'a target of, a goal of, must be, shall be, should be, will be, at least, at most, no more than, would be, estimate, estimated, estimates, planned, scheduled, a deadline of, ≥, ≤',
    ),
  ].filter((text) => !text.includes('estimates')),
  ['It is 12', 'It is targeted'],
)

describe('a way of finding out that is ticked off', () => {
  it.each<[string, boolean]>([
    ['- [x] A pen test', true],
    ['- [ ] A pen test', false],
    ['- A pen test', false],
    ['- [x] A bell', false],
  ])('%s: %s', (text, yes) => expect(tickedOff(about(text)) !== undefined).toBe(yes))
})

describe('waived at once', () => {
  it.each(['Viability: n/a, because the bell is free', 'Viability: not applicable, because the bell is free'])('%s', (text) =>
    expect(waivedOutright(about(text))?.state ?? 'none').toBe('waived'),
  )
  it.each(['Oak: n/a, because the bell is free', 'Viability: the bell is free', 'Viability: the bell is n/a'])('not: %s', (text) =>
    expect(waivedOutright(about(text))).toBeUndefined(),
  )
})

describe('what is demanded is no report', () => {
  it.each<[string, Role, boolean]>([
    ['The bell rings', 'requirement', false],
    ['The bell rings', 'story', false],
    ['We have repaired the bell', 'requirement', true],
    ['The bell rings', 'other', true],
  ])('%s (%s): %s', (text, role, yes) => expect(isReport(about(text, role), text)).toBe(yes))
})

describe('figures under a report', () => {
  it.each<[string, string, boolean]>([
    ['12 of 40 bells rang', 'Pilot results', true],
    ['12 of 40 bells should ring', 'Pilot results', false],
    ['Bells rang', 'Pilot results', false],
    ['12 of 40 bells rang', 'Oak', false],
  ])('%s under %s: %s', (text, title, yes) => expect(reportsFigures(about(text, 'evidence', title))).toBe(yes))
})

describe('among the dangers', () => {
  const told = (text: string, role: Role = 'risk', title = 'Legal') => {
    const found = feared(about(text, role, title))
    return found ? `${found.state} ${found.weight}` : 'nothing'
  }
  it('what may come', () => {
    expect(told('The licence might not allow it')).toBe('assumed 1')
    expect(told('The licence might not allow it', 'goal')).toBe('nothing')
    expect(told('The oak might not allow it', 'risk', 'Oak')).toBe('nothing')
    expect(told('The licence is here')).toBe('nothing')
    expect(told('Viability: the bell is here')).toBe('assumed 1')
  })
  it.each(
    sentences(
      'Viability: the bell … the law',
      'is in accordance with, is in line with, is in keeping with, is compliant with, is in compliance with, complies with, comply with, complied with, conforms to, conform to, adheres to, adhere to, meets, meet, is covered by, indicates that bells are, indicate bells are, indicates oak is',
    ),
  )('but what assures: %s', (text) => expect(told(text)).toBe('nothing'))
  it.each(
    sentences(
      'The licence might not allow it. …',
      'Mitigation: oak, Mitigations are there, We mitigate it, It is mitigated, She mitigates it, Mitigating it, A countermeasure, Countermeasures, A contingency',
    ),
  )('and what is done about it: %s', (text) => expect(told(text)).toBe('partial 1'))
  it('in a row, it counts for less', () =>
    expect(told('| Bells | Oak |\n| --- | --- |\n| Red | The licence might not allow it; mitigation: oak |')).toBe('assumed 0.5'))
})
