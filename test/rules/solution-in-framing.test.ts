import { describe, expect, it } from 'vitest'
import { engine } from './lint.js'

const problem = '# Lost keys\n\n## Problem\n\nBerth holders lose their key 40 times a year.\n\n'

function headings(sections: string, style = 'framing'): string[] {
  const text = `---\nrightspec: { style: ${style} }\n---\n${problem}${sections}\n`
  return engine
    .lint(text, { asSpec: true })
    .findings.filter(({ ruleId }) => ruleId === 'solution-in-framing')
    .map(({ range, message }) => {
      expect(message).toContain(text.slice(range.start, range.end).replace(/^#+ /, ''))
      return text.slice(range.start, range.end)
    })
}

describe('solution-in-framing', () => {
  it.each([
    ['## Solution\n\nA gate that opens.', '## Solution'],
    ['## Requirements\n\n- A gate that opens', '## Requirements'],
    ['## Solution\n\n### Gate\n\nA gate that opens.', '## Solution'],
    ['## Solution\n\n### Requirements\n\n- A gate that opens', '## Solution'],
    ['## Solution\n\n### Gates\n\n#### Requirements\n\n- A gate that opens', '## Solution'],
    ['## Solution\n\nA gate that opens. It is big. It is one idea.', '## Solution'],
    ['## Solution\n\nA gate that opens. It is a good idea.', '## Solution'],
    ['## Notes\n\n### Requirements\n\n- A gate that opens', '### Requirements'],
    ['## Solution\n\n### Gates\n\n### Locks\n\nA lock.', '## Solution'],
  ])('flags: %s', (sections, heading) => expect(headings(sections).map((found) => found.replace(/^#+ /, ''))).toEqual([heading.replace(/^#+ /, '')]))

  it('flags each', () => expect(headings('## Solution\n\nA gate that opens.\n\n## Requirements\n\n- A gate')).toHaveLength(2))

  it.each([
    '## Solution',
    '## Solution\n\n### Gate',
    '## Notes\n\nA gate that opens.',
    '## Solution\n\nThis is one idea. A gate that opens.',
    '## Solution\n\nA gate that opens. It is one idea.',
    ...['one possible idea', 'an idea', 'only an idea', 'a rough idea', 'a first rough idea', 'a first option', 'one sketch'].map(
      (idea) => `## Solution\n\nWhat follows is ${idea}. A gate that opens.`,
    ),
    '## SOLUTION\n\nONE IDEA among others. A gate that opens.',
  ])('lets pass: %s', (sections) => expect(headings(sections)).toEqual([]))

  it('looks at framings only', () => {
    expect(headings('## Solution\n\nA gate that opens.', 'pitch')).toEqual([])
  })
})
