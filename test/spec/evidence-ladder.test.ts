import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import type { Risk } from '../../src/spec/risks.js'
import { type Rung, rungs } from '../../src/spec/rungs.js'

const engine = createEngine()
const read = (text: string) => engine.lint(`# PRD: Parcel shelf\n\n${text}\n`, { path: 'prd.md', asSpec: true }).risks

describe('the evidence ladder', () => {
  it.each<[Rung, Risk, string]>([
    ['opinion', 'usable', '## Usability\n\nThe shelf must be easy to use.'],
    ['assumption', 'feasible', '## Feasibility\n\nWe assume that the lock controller can be reached over the existing server. Untested.'],
    ['plan', 'usable', '## Usability\n\nUsability test with six porters on 12 May; passed if five of six open the shelf unaided.'],
    [
      'anecdote',
      'valuable',
      '## Evidence\n\n"I walk down three times for one box," said Ida, a porter.\n\n"The list is never right," said Bo, a porter.\n\n"I gave up on the list," said Kim, a porter.',
    ],
    ['data', 'valuable', '## Evidence\n\nIn March 212 of 640 parcels were handed out late, according to the tickets of the porters.'],
    ['test', 'usable', '## Usability\n\nIn a usability test on 3 May, 5 of 6 porters opened the shelf unaided.'],
    ['test', 'feasible', '## Feasibility\n\nSpike (3 May): the controller answered 40 calls a second on the old server.'],
    ['test', 'viable', '## Legal\n\nThe works council reviewed the log on 9 May and agreed.'],
    ['launch', 'valuable', '## Evidence\n\nSince the launch in two houses, complaints from tenants fell from 31 to 4 a month.'],
  ])('%s: %s', (rung, risk, text) => {
    expect(read(text)[risk].rung).toBe(rung)
  })

  it('has no rung where nothing is said, or why the risk does not apply', () => {
    expect(read('Text.').usable).toEqual({ state: 'absent', lines: [], rung: null, ladder: [] })
    expect(read('## Usability\n\nNot applicable: no user interface, it is a batch job.').usable).toMatchObject({ state: 'waived', rung: null })
  })

  it('tells every rung with its lines, and the highest one', () => {
    const { rung, ladder } = read(
      '## Usability\n\nThe shelf must be easy to use.\n\nUsability test with six porters on 12 May.\n\nIn a first usability test, 5 of 6 porters opened it unaided.',
    ).usable
    expect(rung).toBe('test')
    expect(ladder).toEqual([
      { rung: 'opinion', lines: [5] },
      { rung: 'plan', lines: [7] },
      { rung: 'test', lines: [9] },
    ])
  })

  it('puts rungs in their own order, whatever their order in the text', () => {
    const { ladder } = read('## Usability\n\nIn a first usability test, 5 of 6 porters opened it unaided.\n\nThe shelf must be easy to use.').usable
    expect(ladder).toEqual([
      { rung: 'opinion', lines: [7] },
      { rung: 'test', lines: [5] },
    ])
    expect(rungs.at(-1)).toBe('launch')
  })

  it('tells a hundred lines at most', () => {
    const { ladder, lines } = read(`## Usability\n\n${'The shelf must be easy to use.\n\n'.repeat(150)}`).usable
    expect(lines).toHaveLength(100)
    expect(ladder.map((step) => step.lines.length)).toEqual([100])
  })
})
