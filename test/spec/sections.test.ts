import { describe, expect, test } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import { readStatements } from '../../src/language/statements.js'
import { DocumentReader } from '../../src/markdown/document.js'
import { readSections, type Section } from '../../src/spec/sections.js'

const read = (text: string) => readSections(new DocumentReader(readStatements).document(text))

/** The tree of sections as an indented list. */
function treeOf(text: string): string[] {
  const lines = (section: Section, depth: number): string[] => [
    `${' '.repeat(depth)}${section.title}`,
    ...section.children.flatMap((child) => lines(child, depth + 1)),
  ]
  return lines(read(text)[0], 0)
}

describe('sections', () => {
  test('stand in each other by the depth of their headings; bold lines stand below all', () => {
    expect(treeOf('# T\n\n## A\n\n**a**\n\nx\n\n**b**\n\n### AA\n\n## B\n')).toEqual(['T', ' A', '  a', '  b', '  AA', ' B'])
  })

  test('are none of them the title beneath a text that has none, where they name a part of a spec', () => {
    expect(treeOf('Dear all,\n\n## Success metrics\n\nx\n')).toEqual(['', ' Success metrics'])
    expect(treeOf('Dear all,\n\n# Success metrics\n\nx\n')).toEqual(['Success metrics'])
    expect(treeOf('Dear all,\n\n## A better board\n\nx\n')).toEqual(['A better board'])
  })

  test('stand in the summary of their details, whatever their depth', () => {
    const text =
      '# T\n\n## A\n\n<details>\n<summary>More</summary>\n\n### AA\n\nx\n\n## AB\n\n<details><summary>Deep</summary>\n\n# ABA\n\n</details>\n\n</details>\n\n### AC\n\n## B\n'
    expect(treeOf(text)).toEqual(['T', ' A', '  More', '   AA', '   AB', '    Deep', '     ABA', '  AC', ' B'])
  })

  test('of details one after another stand beside each other', () => {
    const details = (name: string) => `<details>\n<summary>${name}</summary>\n\n### In ${name}\n\nx\n\n</details>\n\n`
    expect(treeOf(`# T\n\n## A\n\n**Label**\n\n${details('one')}${details('two')}**Other**\n\nx\n`)).toEqual([
      'T',
      ' A',
      '  Label',
      '   one',
      '    In one',
      '   two',
      '    In two',
      '  Other',
    ])
  })

  test('have the role that their heading names, else that of the one above', () => {
    const text = '# T\n\n## Notes\n\n## FAQ\n\n### Notes\n\n## Goals\n\n### FAQ\n\n### Notes\n\n### Timeline\n\n## Out of scope\n\n### FAQ\n\n### Goals\n'
    expect(read(text).map(({ title, role }) => [title, role])).toEqual([
      ['T', 'title'],
      ['Notes', 'other'],
      ['FAQ', 'faq'],
      ['Notes', 'faq'],
      ['Goals', 'goal'],
      ['FAQ', 'faq'],
      ['Notes', 'goal'],
      ['Timeline', 'goal'],
      ['Out of scope', 'out-of-scope'],
      ['FAQ', 'out-of-scope'],
      ['Goals', 'out-of-scope'],
    ])
  })

  test('among measures stay measures when a line above them only says when', () => {
    const text = '# T\n\n## What does good look like in May?\n\n- fewer calls\n\n**After the pilot**\n\n- no calls\n'
    expect(
      read(text)
        .flatMap(({ statements }) => statements.filter(({ statement }) => statement.item))
        .map(({ statement, role }) => [statement.text, role]),
    ).toEqual([
      ['fewer calls', 'metric'],
      ['no calls', 'metric'],
    ])
  })

  test('end with the text, whatever definitions elsewhere they refer to', () => {
    const text = '# T\n\n[^1]: note\n\n[ref]: https://example.org\n\n## A\n\nSee [ref] and[^1].\n'
    const sections = read(text)
    expect(sections.map(({ title, end }) => [title, end])).toEqual([
      ['T', text.indexOf('## A')],
      ['A', text.length],
    ])
  })
})

describe('a summary', () => {
  const empty = (text: string) =>
    createEngine()
      .lint(text, { asSpec: true })
      .findings.filter(({ ruleId }) => ruleId === 'placeholder-section')
      .map(({ range }) => text.slice(range.start, range.end))

  test('whose content stands under headings, or right behind it, is not empty', () => {
    expect(empty('# T\n\n## A\n\nx\n\n<details>\n<summary>More</summary>\n\n### Notes\n\nPlanners copy numbers.\n\n</details>\n')).toEqual([])
    expect(empty('# T\n\n## A\n\nx\n\n<details>\n<summary>More</summary>\nPlanners copy numbers.\n</details>\n')).toEqual([])
  })
})
