import { describe, expect, it } from 'vitest'
import { feasibleCue } from '../../src/spec/feasible-cues.js'
import { RiskSaid } from '../../src/spec/risk-said.js'
import type { Role } from '../../src/spec/roles.js'
import { sentences } from '../language/asks.js'
import { standing } from './standing.js'

function cue(text: string, role: Role = 'other', title = 'Notes'): string {
  const found = feasibleCue(new RiskSaid(standing(text, role, title), undefined))
  return found ? `${found.state} ${found.weight}` : 'nothing'
}

describe('an item that is ticked off', () => {
  it.each([
    ...sentences(
      '- [x] … it',
      'Implement, Implemented, Implementing, Build, Built, Migrate, Migrating, Integrate, Test, Tested, A spike of, A prototype of, Test plans of',
    ),
  ])('%s', (text) => {
    expect(cue(text)).toBe('evidenced 1')
    expect(cue(text.replace('[x]', '[ ]'))).not.toBe('evidenced 1')
  })
  it.each(sentences('- [x] … of oak', 'Implementable, Test plan, Test strategy, Test case, Test cases, Rings'))('not %s', (text) =>
    expect(cue(text)).not.toBe('evidenced 1'),
  )
})

describe('a row that is marked', () => {
  const row = (mark: string) => cue(`| Bells | State |\n| --- | --- |\n| Red | ${mark} |`)
  it.each(['Verified', 'implemented', 'Done', 'complete', 'Completed', 'shipped', 'Released', 'merged', 'passed', '✓ Done!', '(done)'])('%s', (mark) =>
    expect(row(mark)).toBe('evidenced 1'),
  )
  it.each(['Done soon', 'not done', 'ringing'])('not %s', (mark) => expect(row(mark)).not.toBe('evidenced 1'))
})

describe('words of other trades', () => {
  it.each(
    'code, app, client, build, builds, service, services, model, platform, platforms, library, libraries, job, network, table, tables, box, device, devices, storage, effort, queue, queues, framework, depends, dependent, vendor, supplier, index, controller, protocol, module, modules, memory'.split(
      ', ',
    ),
  )('%s', (word) => {
    expect(cue(`The ${word} of oak`)).toBe('partial 0.1')
    for (const role of ['technical', 'solution', 'requirement', 'constraint', 'assumption', 'option', 'risk'] as const)
      expect(cue(`The ${word} of oak`, role)).not.toBe('partial 0.1')
    expect(cue(`The ${word} of oak and its algorithm`)).not.toBe('partial 0.1')
  })
})

describe('what it is built with', () => {
  it.each(
    sentences(
      'The bell is … PostgreSQL',
      'built with, built on, built in, based on, run and runs on, now running on, written in, a stack of, hosted on, powered by, implemented in, implemented with',
    ),
  )('%s', (text) => expect(cue(text)).toBe('partial 1'))
  it('or said to be', () => {
    expect(cue('The bell likes PostgreSQL')).toBe('partial 0.34')
    for (const role of ['technical', 'requirement', 'solution', 'constraint'] as const) expect(cue('The bell likes PostgreSQL', role)).toBe('partial 1')
  })
})
