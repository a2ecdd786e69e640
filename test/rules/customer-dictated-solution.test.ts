import { describe, expect, it } from 'vitest'
import { sentences } from '../language/asks.js'
import { edges, flagged, said } from './edges.js'
import { engine } from './lint.js'

const ask = '- Harrow Books asked for a dashboard.'
edges(
  'customer-dictated-solution',
  'Notes',
  [ask, 'Harrow Books asked for 4 dashboards.', 'Harrow Books asked for a dashboard; clerks wait.'],
  sentences('Harrow Books asked for a dashboard; we ….', 'disagree, disagreed, are of two minds').concat(
    'Harrow Books asked for a dashboard; it disagrees.',
    'Harrow Books asked for a dashboard: a disagreement.',
    'Harrow Books asked for a dashboard; clerks are divided.',
    'Harrow Books asked for a dashboard; the desk is divided.',
    'Harrow Books asked for a dashboard, as clerks lose 9 seats a day and wait for hours.',
  ),
)
for (const heading of [
  'Evidence',
  'Options considered',
  'Out of scope',
  'Risks',
  'History',
  'User stories',
  'Stakeholders',
  'References',
  'Success metrics',
  'Assumptions',
  'Users',
])
  edges('customer-dictated-solution', heading, [], [ask])

describe('customer-dictated-solution, a list of wishes', () => {
  const found = (sections: string) => {
    const text = `# Seats\n\n${sections}\n`
    return engine
      .lint(text, { asSpec: true })
      .findings.filter(({ ruleId }) => ruleId === 'customer-dictated-solution')
      .map(({ range, message, related }) => [text.slice(range.start, range.end), message, related?.map((one) => one.message)])
  }
  it('is one finding from its lead-in to its end', () => {
    const [only, ...others] = found(
      '## Scope\n\nHall of May.\n\nThe brief explicitly asks for:\n\n- a map. It is big\n  - in green\n- three posters\n\nHall of June.',
    )
    expect(others).toEqual([])
    expect(only?.[0]).toBe('The brief explicitly asks for:\n\n- a map. It is big\n  - in green\n- three posters')
    expect(only?.[1]).toContain('The brief explicitly asks for')
    expect(only?.[2]).toEqual(['a map.', 'three posters'])
  })
  it('is one finding from its heading', () => {
    const [only, ...others] = found('## Wishes of the board\n\n- A dashboard of all halls\n- A weekly report')
    expect(others).toEqual([])
    expect(only?.[0]).toBe('## Wishes of the board\n\n- A dashboard of all halls\n- A weekly report')
    expect(only?.[1]).toContain('Wishes of the board')
  })
  it('is one finding where each asks', () => {
    expect(found('## Wishes of the board\n\n- Harrow Books asked for a dashboard\n- Harrow Books asked for a report')).toHaveLength(1)
  })
  it('says the request', () => {
    expect(said('customer-dictated-solution', `## Notes\n\n${ask}`)[0]).toContain('Harrow Books asked for')
    expect(flagged('customer-dictated-solution', `## Notes\n\n${ask}`)).toHaveLength(1)
  })
})
