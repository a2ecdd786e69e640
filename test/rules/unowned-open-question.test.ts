import { describe, expect, it } from 'vitest'
import { sentences } from '../language/asks.js'
import { edges, flagged } from './edges.js'
import { engine } from './lint.js'

edges(
  'unowned-open-question',
  'Open questions',
  [
    ...sentences(
      '- … of all maps',
      'tbd, tbc, to be clarified, to be confirmed, needs clarification, undecided, unclear, whether, if and how, if and when, open, → TBD',
    ),
    '- Who folds? (a clerk) ',
    '- Who folds? When?',
    '- Who folds?\n- Clerks wait.',
    '- Who folds?\n\nClerks wait.',
    '- **Maps:** who folds?',
    '| No | Question |\n| --- | --- |\n| Q1 | Who folds? |\n',
    '| No | Question |\n| --- | --- |\n| 4 | Who folds? |\n',
    '| No | Question |\n| --- | --- |\n| x | Who folds? |\n',
    '- Who folds?\n- Hall\n  - Ana, by 12 May',
    '- Hall\n  - Who folds?\n- Ana, by 12 May',
    '- Hall\n  - Who folds?\n  - Ana, by 12 May',
  ],
  [
    '- Who folds is known? Clerks do, so it is',
    '- The list that is tbd',
    '- Clerks fold. Who else?',
    '- **Ana, by 12 May:** who folds?',
    '- **Maps:** tbd',
    '| No | Question |\n| --- | --- |\n| Q1 | 12 |\n',
    '| No | Question |\n| --- | --- |\n| 1 | 12 |\n',
    '| No | Question |\n| --- | --- |\n| Who folds? | me |\n',
    ...sentences('- Who folds? (…)', 'resolved, answered, decided, closed, done'),
    '- Who folds?\n  - Only in May?\n  - Owner: Ana, by 12 May',
  ],
)
for (const heading of ['Resolved questions', 'Questions decided', 'Closed questions', 'Questions done'])
  edges('unowned-open-question', heading, [], ['- Who folds?'])

describe('unowned-open-question', () => {
  const text = '# Maps\n\n## Open questions\n\n- Who folds?\n- Who waits?\n- Who reads? Ana decides.\n- Who pays?\n'
  it('is said once of all', () => {
    const found = engine.lint(text, { asSpec: true }).findings.filter(({ ruleId }) => ruleId === 'unowned-open-question')
    expect(found.map(({ message }) => message.slice(0, 18))).toEqual(['3 open points name'])
    expect(found[0]?.related?.map(({ range, message }) => [text.slice(range.start, range.end), message])).toEqual([
      ['Who waits?', 'open, without an owner or a date'],
      ['Who pays?', 'open, without an owner or a date'],
    ])
  })
  it('is said of one', () => {
    const [only] = engine
      .lint('# Maps\n\n## Open questions\n\n- Who folds?\n', { asSpec: true })
      .findings.filter(({ ruleId }) => ruleId === 'unowned-open-question')
    expect(only?.message).toContain('An open point names')
    expect(flagged('unowned-open-question', '## Open questions\n\n- Who folds?')).toEqual(['Who folds?'])
  })
})
