import { describe, expect, it } from 'vitest'
import { templateSnippet, titleOfTemplate } from '../../src/editor/templates/template-text.js'
import { snippetToText } from '../../src/engine/snippet.js'

describe('a template as a snippet', () => {
  it('has a tab stop for each blank, with its words', () => {
    expect(templateSnippet('# [name]\n\nToday [who] waits.\n')).toBe('# ${1:[name]}\n\nToday ${2:[who]} waits.\n$0')
  })

  it('leaves links, boxes and what is filled in alone', () => {
    const text = '- [ ] [the notes](https://a.example) [x] [PRD-12] [who][1]\n\n[1]: https://b.example\n'
    expect(templateSnippet(text)).toBe(`${text}$0`)
  })

  it.each(['costs $5 {a} \\n ${1:x} and [who] $2', '---\nrightspec:\n  genre: prd\n---\n# A [b] }\n'])(
    'is the template again where nothing is filled in: %j',
    (text) => {
      expect(snippetToText(templateSnippet(text))).toBe(text)
    },
  )
})

describe('what a template is called', () => {
  it.each([
    ['# Launch review\n', 'Launch review'],
    ['---\ntitle: x\n---\n\n## **Launch** `review` ##\n\nText\n', 'Launch review'],
    ['# Feature: [name]\r\n', 'Feature'],
    ['# [Name]\n', 'our-prd'],
    ['Nothing but text.\n', 'our-prd'],
    ['', 'our-prd'],
  ])('%j', (text, title) => {
    expect(titleOfTemplate(text, 'our-prd.md')).toBe(title)
  })
})
