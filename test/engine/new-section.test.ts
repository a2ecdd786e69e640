import { describe, expect, it } from 'vitest'
import { bodyFor, newSection } from '../../src/engine/new-section.js'
import type { Section } from '../../src/spec/sections.js'
import type { Spec } from '../../src/spec/spec.js'
import { specOf } from '../spec/spec-of.js'

const named = (spec: Spec, title: string): Section | undefined => spec.sections.find((section) => section.title === title)

/** The document with the section in it, near another one where that is named. */
function put(section: string, text: string, related?: string): string | undefined {
  const spec = specOf(text)
  const edit = newSection(section, spec, related === undefined ? undefined : named(spec, related))
  return edit && text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end)
}
const headings = (text: string | undefined) => [...(text ?? '').matchAll(/^(?:#+ .+|\*\*.+\*\*)$/gm)].map(([heading]) => heading)

const outline = '# T\n\n## Problem\n\nx\n\n## Goals\n\nx\n\n## Requirements\n\nx\n\n## Open questions\n\nx\n'

describe('a section of its own', () => {
  it.each([
    ['Users', ['# T', '## Problem', '## Users', '## Goals', '## Requirements', '## Open questions']],
    ['Background', ['# T', '## Problem', '## Background', '## Goals', '## Requirements', '## Open questions']],
    ['Success metrics', ['# T', '## Problem', '## Goals', '## Success metrics', '## Requirements', '## Open questions']],
    ['Out of scope', ['# T', '## Problem', '## Goals', '## Out of scope', '## Requirements', '## Open questions']],
    ['Risks', ['# T', '## Problem', '## Goals', '## Requirements', '## Risks', '## Open questions']],
    ['Timeline', ['# T', '## Problem', '## Goals', '## Requirements', '## Timeline', '## Open questions']],
    ['Bells', ['# T', '## Problem', '## Goals', '## Requirements', '## Bells', '## Open questions']],
  ])('stands where it belongs: %s', (title, expected) => {
    expect(headings(put(`## ${title}\n\ny`, outline))).toEqual(expected)
  })

  it('stands first where all others come later', () => {
    expect(put('## Problem\n\ny', '# T\n\n## Risks\n\nx\n')).toBe('# T\n\n## Problem\n\ny\n\n## Risks\n\nx\n')
  })

  it('of no known role stands behind the one it is about', () => {
    expect(headings(put('## Bells\n\ny', outline, 'Problem'))).toEqual(['# T', '## Problem', '## Bells', '## Goals', '## Requirements', '## Open questions'])
    const deep = '# T\n\n## Problem\n\n### Night\n\nx\n\n## Goals\n\nx\n'
    expect(headings(put('## Bells\n\ny', deep, 'Night'))).toEqual(['# T', '## Problem', '### Night', '## Bells', '## Goals'])
  })

  it('stands before what closes a document, not before a change log at its top', () => {
    expect(headings(put('## Bells\n\ny', '# T\n\n## History\n\nx\n\n## Problem\n\nx\n\n## Goals\n\nx\n'))).toEqual([
      '# T',
      '## History',
      '## Problem',
      '## Goals',
      '## Bells',
    ])
  })

  it.each([
    'Background',
    'Users',
    'Evidence',
    'Goals',
    'Success metrics',
    'Out of scope',
    'User stories',
    'Wish list',
    'Requirements',
    'Solution',
    'Alternatives considered',
    'Constraints',
    'Technical notes',
    'Assumptions',
    'Risks',
    'Stakeholders',
  ])('stands between the problem and the launch: %s', (title) => {
    const text = '# T\n\n## Problem\n\nx\n\n## Launch\n\nx\n\n## Timeline\n\nx\n'
    expect(headings(put(`## ${title}\n\ny`, text))).toEqual(['# T', '## Problem', `## ${title}`, '## Launch', '## Timeline'])
  })

  it.each([
    ['Problem', 'Evidence', 'Goals'],
    ['Evidence', 'Goals', 'User stories'],
    ['Goals', 'Out of scope', 'Requirements'],
    ['Metrics', 'Solution', 'Constraints'],
    ['Requirements', 'Technical notes', 'Assumptions'],
    ['Constraints', 'Assumptions', 'Risks'],
    ['Assumptions', 'Risks', 'Stakeholders'],
    ['Risks', 'Stakeholders', 'Launch'],
    ['Risks', 'Stakeholders', 'Timeline'],
    ['Stakeholders', 'Launch', 'Bells'],
    ['Stakeholders', 'Timeline', 'Open questions'],
  ])('stands behind %s, then %s, before %s', (before, title, behind) => {
    expect(headings(put(`## ${title}\n\ny`, `# T\n\n## ${before}\n\nx\n\n## ${behind}\n\nx\n`))).toEqual(
      behind === 'Bells' ? ['# T', `## ${before}`, `## ${behind}`, `## ${title}`] : ['# T', `## ${before}`, `## ${title}`, `## ${behind}`],
    )
  })

  it.each([
    ['what is of no known role is the body', ['Problem', 'Bells', 'Timeline'], 'Risks', ['Problem', 'Bells', 'Risks', 'Timeline']],
    ['and comes behind the goals', ['Problem', 'Bells', 'Timeline'], 'Goals', ['Problem', 'Goals', 'Bells', 'Timeline']],
    ['what comes first stays first', ['Bells', 'Goals'], 'Background', ['Bells', 'Background', 'Goals']],
    ['nothing later stands in front', ['Risks', 'Problem'], 'Goals', ['Goals', 'Risks', 'Problem']],
    [
      'a history in the middle stays in front',
      ['Problem', 'History', 'Goals', 'Metrics', 'Risks'],
      'Background',
      ['Problem', 'History', 'Background', 'Goals', 'Metrics', 'Risks'],
    ],
    ['a FAQ closes', ['Problem', 'FAQ'], 'Bells', ['Problem', 'Bells', 'FAQ']],
    ['references close', ['Problem', 'Goals', 'References', 'FAQ'], 'Bells', ['Problem', 'Goals', 'Bells', 'References', 'FAQ']],
    ['a history closes', ['Problem', 'History'], 'Bells', ['Problem', 'Bells', 'History']],
  ])('stands where it belongs: %s', (_, there, title, expected) => {
    const text = `# T\n${there.map((name) => `\n## ${name}\n\nx\n`).join('')}`
    expect(headings(put(`## ${title}\n\ny`, text))).toEqual(['# T', ...expected.map((name) => `## ${name}`)])
  })

  it('stands behind the one that it is about, and before what closes the document', () => {
    expect(headings(put('## Bells\n\ny', outline, 'Goals'))).toEqual(['# T', '## Problem', '## Goals', '## Bells', '## Requirements', '## Open questions'])
    expect(headings(put('## Bells\n\ny', outline, 'Open questions'))).toEqual(headings(put('## Bells\n\ny', outline)))
  })

  it('stands at the end with a blank line in front', () => {
    for (const end of ['', '\n', '\n\n']) expect(put('## Risks\n\ny', `# T\n\n## Goals\n\nx${end}`)).toBe('# T\n\n## Goals\n\nx\n\n## Risks\n\ny\n')
    expect(put('## Risks\n\ny', '')).toBe('## Risks\n\ny\n')
  })

  it('takes the level of its neighbours', () => {
    expect(headings(put('## Risks\n\n### Night\n\ny', '### Goals\n\nx\n\n### Timeline\n\nx\n'))).toEqual([
      '### Goals',
      '### Risks',
      '#### Night',
      '### Timeline',
    ])
    expect(headings(put('## Risks\n\ny', '# T\n\nx\n'))).toEqual(['# T', '## Risks'])
    expect(headings(put('## Risks\n\ny', '## T\n\nx\n'))).toEqual(['## T', '### Risks'])
    expect(headings(put('## Risks\n\n### Night', '# T\n\n###### Goals\n\nx\n'))).toEqual(['# T', '###### Goals', '###### Risks', '**Night**'])
    expect(put('Risks', '# T\n\n## Goals\n\nx\n')).toContain('\n\nRisks\n')
  })

  it('leaves the comments of a heading above it', () => {
    const text = '# T\n\n## Goals\n\nx\n\n<!-- a -->\n<!-- b -->\n## Timeline\n\nx\n'
    expect(put('## Risks\n\ny', text)).toBe('# T\n\n## Goals\n\nx\n\n## Risks\n\ny\n\n<!-- a -->\n<!-- b -->\n## Timeline\n\nx\n')
    const between = '# T\n\n## Goals\n\nx\n\n<!-- a --> b\n## Timeline\n\nx\n'
    expect(put('## Risks\n\ny', between)).toContain('<!-- a --> b\n\n## Risks\n\ny\n\n## Timeline')
  })

  it('has the line endings of the document', () => {
    expect(put('## Risks\n\ny', '# T\r\n\r\n## Timeline\r\n\r\nx\r\n')).toBe('# T\r\n\r\n## Risks\r\n\r\ny\r\n\r\n## Timeline\r\n\r\nx\r\n')
  })

  it('has its headings moved, and nothing else', () => {
    const text = '# T\n\n### Goals\n\nx\n'
    expect(put('##  Risks\n\nSee ## below\n#tag\n', text)).toBe(`${text}\n### Risks\n\nSee ## below\n#tag\n\n`)
    expect(put('See ## below\n\n## Risks', text)).toBe(`${text}\nSee ## below\n\n## Risks\n`)
  })

  it('stands before a comment at the beginning', () => {
    const rest = '<!-- a -->\n## Goals\n\nx\n\n## Timeline\n\nx\n'
    expect(put('## Problem\n\ny', rest)).toBe(`## Problem\n\ny\n\n${rest}`)
    expect(put('## Problem\n\ny', `x\n\n  ${rest}`)).toBe(`x\n\n## Problem\n\ny\n\n  ${rest}`)
  })

  it.each(['b <!-- a -->', '<!-- a --> b <!-- c -->'])('parts a heading from what is more than a comment: %s', (line) => {
    expect(put('## Risks\n\ny', `# T\n\n${line}\n## Timeline\n\nx\n`)).not.toContain(`y\n\n${line}`)
  })

  it('is not put where a fence or a comment would swallow it', () => {
    expect(put('## Risks\n\ny', '# T\n\n## Goals\n\n```\nx\n')).toBeUndefined()
    expect(put('## Risks\n\ny', '# T\n\n## Goals\n\n<!-- x\n')).toBeUndefined()
  })

  it('does not count headings in quotes and items', () => {
    for (const inside of ['> ## Risks\n\nx\n', '- ## Risks\n\nx\n', '<details>\n\n## Risks\n\nx\n\n</details>\n', '> ## Risks\n\n- ## Goals\n\nx\n'])
      expect(put('## Problem\n\ny', `# T\n\n${inside}`)).toBe(`# T\n\n${inside}\n## Problem\n\ny\n`)
  })
})

describe('what goes beneath a heading that is there already', () => {
  const spec = specOf('# T\n\n## Risks\n\nx\n')
  const section = named(spec, 'Risks')
  it('is the body, where both are for the same', () => {
    if (!section) throw new Error('no section')
    expect(bodyFor('## Our risks\n\ny\nz\n', section)).toBe('y\nz')
    expect(bodyFor('## Risks ##\n\ny', section)).toBe('y')
    expect(bodyFor('## Goals\n\ny', section)).toBeUndefined()
    expect(bodyFor('y', section)).toBeUndefined()
    expect(bodyFor('y\n## Risks\n\nz', section)).toBeUndefined()
    expect(bodyFor('##  Risks', section)).toBe('')
  })
})
