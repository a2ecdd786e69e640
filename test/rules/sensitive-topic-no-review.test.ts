import { describe, expect, it } from 'vitest'
import { edges, flagged } from './edges.js'
import { engine } from './lint.js'

const store = '- The desk stores the health data of guests.'
for (const heading of ['Requirements', 'Solution', 'Technical notes', 'User stories', 'Goals', 'Launch', 'Wishlist', 'Notes', 'Background'])
  edges('sensitive-topic-no-review', heading, [store], ['- The desk stores maps.'])
for (const heading of ['Problem', 'Out of scope', 'History', 'References', 'Risks', 'Stakeholders', 'Evidence'])
  edges('sensitive-topic-no-review', heading, [], [store])
edges(
  'sensitive-topic-no-review',
  'Requirements',
  [`${store}\n- The desk records all calls.`],
  [
    `> The desk stores the health data of guests.`,
    '- If the desk stores the health data of guests, they wait less.',
    '- Does the desk store the health data of guests?',
    `${store}\n- Legal approved it on 3 May.`,
    `${store}\n- Guests opt in.`,
  ],
)

describe('sensitive-topic-no-review', () => {
  it('names the first topic, and where the others are', () => {
    const text = `# Desk\n\n## Requirements\n\n${store}\n- The desk records all calls.\n- The desk scans passports.\n`
    const [finding, ...others] = engine.lint(text, { asSpec: true }).findings.filter(({ ruleId }) => ruleId === 'sensitive-topic-no-review')
    expect(others).toEqual([])
    expect(finding?.message).toContain('health data')
    expect(finding?.related?.map(({ range, message }) => [text.slice(range.start, range.end), message])).toEqual([
      ['The desk records all calls.', 'recordings of people'],
      ['The desk scans passports.', 'identity documents'],
    ])
  })
  it('points at the words', () => {
    expect(flagged('sensitive-topic-no-review', `## Requirements\n\n${store}`)).toEqual(['stores the health data'])
  })
})
