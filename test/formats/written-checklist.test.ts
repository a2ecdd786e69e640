import { micromark } from 'micromark'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import { describe, expect, it } from 'vitest'
import { checklistHtml } from '../../src/formats/checklist-html.js'
import { checklistMarkdown } from '../../src/formats/checklist-markdown.js'
import type { WrittenChecklist } from '../../src/formats/written-checklist.js'

const hostile = '</li></style><script>alert(1)</script> [a](javascript:b) **c** `d` "e" \'f\' | g | &lt; ~~h~~ <!-- ![i](j)'

const checklist: WrittenChecklist = {
  title: `a ${hostile}`,
  summary: '1 of 2 answered',
  ladder: {
    title: 'The four risks',
    scale: 'From weak to strong',
    height: 7,
    risks: [{ title: 'Valuable', reached: 5, label: 'data', lines: [{ label: 'Line 3', excerpt: hostile }] }],
  },
  triangle: {
    title: 'White space',
    description: `A: ${hostile}`,
    corners: { developers: 'Developers', users: 'Users', business: 'Business' },
    product: 'Product',
    regions: [{ id: 'region-a', letter: 'A', title: 'Developers and users', state: 'partly', stateLabel: 'partly answered' }],
  },
  groups: [
    {
      title: 'Users',
      state: '',
      questions: [
        { question: 'Who is it for?', state: 'answered', stateLabel: 'answered', lines: [{ label: 'Line 8', excerpt: hostile }] },
        { question: 'Who is it not for?', state: 'waived', stateLabel: 'does not apply', lines: [{ label: 'Line 2', excerpt: 'a law' }] },
      ],
    },
  ],
}

const named: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/** The words of a page, read as a browser reads them. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|lt|gt|quot|amp);/g, (entity, code: string | undefined) => (code ? String.fromCharCode(Number(code)) : (named[entity] ?? entity)))
}

const tags = (html: string) => [...new Set([...html.matchAll(/<(\w+)/g)].map((match) => match[1]))].sort()

describe('checklistMarkdown', () => {
  const markdown = checklistMarkdown(checklist)

  it('has the risks, the regions, and every question with its state and lines', () => {
    expect(markdown).toContain('- ◐ A, Developers and users: partly answered')
    expect(markdown).toContain('- – **Who is it not for?** does not apply\n  - Line 2: a law\n')
    expect(markdown).toContain('- **Valuable**: data\n  - Line 3: ')
  })

  it('shows the text of a document as it is', () => {
    const html = micromark(markdown, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] })
    expect(tags(html)).toEqual(['h1', 'h2', 'li', 'p', 'strong', 'ul'])
    expect(textOf(html)).toContain(`Line 8: ${hostile}`)
    expect(textOf(html)).toContain(`Line 3: ${hostile}`)
  })
})

describe('checklistHtml', () => {
  const html = checklistHtml(checklist, 'en')

  it('has the same, with the drawing', () => {
    for (const text of ['1 of 2 answered', '■■■■■□□', 'A ◐', 'Who is it not for?', 'Line 2: a law']) expect(textOf(html)).toContain(text)
    expect(html).toContain('<path class="partly"')
  })

  it('shows the text of a document as it is, in texts and in attributes', () => {
    const body = html.slice(html.indexOf('<body>'))
    expect(tags(body)).toEqual(['body', 'h1', 'h2', 'li', 'main', 'p', 'path', 'rect', 'section', 'span', 'strong', 'svg', 'text', 'ul'])
    expect(textOf(body)).toContain(`Line 8: ${hostile}`)
    expect(/aria-label="([^"]*)"/.exec(body)?.[1]?.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))).toBe(`A: ${hostile}`)
  })

  it('loads and runs nothing', () => {
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'")
    expect(html).not.toMatch(/<(?:script|link|img|iframe)|\s(?:src|href|on\w+)=/)
  })
})
