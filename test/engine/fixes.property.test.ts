import fc from 'fast-check'
import type { Nodes, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import { runs } from '../support/properties.js'
import { apply } from './apply.js'
import { documents } from './documents.js'
import { withoutFrontMatter } from './rendered.js'

const engine = createEngine()
const markdown = unified().use(remarkParse).use(remarkGfm)

function blocksOf(text: string): RootContent[] {
  return (markdown.parse(withoutFrontMatter(text)) as Root).children
}

/** A tree without its places in the text. */
function plain(node: Nodes): unknown {
  const { position: _, ...rest } = node
  if (node.type === 'html') return { ...rest, value: node.value.trim() }
  return 'children' in node ? { ...rest, children: node.children.map(plain) } : rest
}

const same = (a: Nodes | undefined, b: Nodes | undefined) => a !== undefined && b !== undefined && JSON.stringify(plain(a)) === JSON.stringify(plain(b))

const inlineTypes = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'linkReference', 'image', 'html'])

/** The blocks in a block: lists and items with their numbers and boxes, tables with their rows and cells. */
function shape(node: Nodes): unknown {
  const { position: _, ...rest } = node
  if (node.type === 'code') return { ...rest, value: '' }
  if (!('children' in node)) return rest
  return {
    ...rest,
    children: node.children
      .filter(({ type }) => !inlineTypes.has(type) || (type === 'html' && node.type !== 'paragraph' && node.type !== 'tableCell'))
      .map(shape),
  }
}

/** How often each kind of mark-up occurs. */
function markup(node: Nodes, counts: Record<string, number> = {}): Record<string, number> {
  if (inlineTypes.has(node.type) && node.type !== 'text' && node.type !== 'html') counts[node.type] = (counts[node.type] ?? 0) + 1
  if ('children' in node) for (const child of node.children) markup(child, counts)
  return counts
}

/** What stands behind a label is asked for: it does not give way to a measure. */
const labelled = '# Export\n\n## Success metrics\n\n**Owner:** TBD\n\n## Requirements\n\nAcme asked for a Gantt chart, so we will add one in Q3.'

test('a fix touches one block and leaves the others as they are', () => {
  let tried = 0
  fc.assert(
    fc.property(documents, fc.nat(), (text, pick) => {
      const report = engine.lint(text, { asSpec: true })
      const finding = report.findings[pick % Math.max(1, report.findings.length)]
      if (!finding) return
      const fixes = engine.fixes(report, finding)
      expect(fixes.filter(({ preferred }) => preferred).length).toBeLessThanOrEqual(1)
      for (const fix of fixes) {
        tried++
        const changed = apply(text, fix)
        expect(changed).not.toBe(text)
        if (text.includes('\r\n')) expect(changed).not.toMatch(/(?<!\r)\n/)
        else expect(changed).not.toContain('\r')
        const [before, after] = [blocksOf(text), blocksOf(changed)]
        let first = 0
        while (same(before[first], after[first])) first++
        let last = 0
        while (last < before.length - first && last < after.length - first && same(before.at(-1 - last), after.at(-1 - last))) last++
        const [touched, instead] = [before.slice(first, before.length - last), after.slice(first, after.length - last)]
        if (fix.text.trim() === '') {
          expect(instead).toEqual([])
        } else if (touched.length > 0) {
          // within one block, whose structure stays
          expect(touched).toHaveLength(1)
          expect(instead).toHaveLength(1)
          const [old, fresh] = [touched[0] as RootContent, instead[0] as RootContent]
          expect(shape(fresh)).toEqual(shape(old))
          const inserted = fix.range.start === fix.range.end || fix.text.includes('\n')
          if (inserted) expect(markup(fresh)).toEqual(markup(old))
        }
        engine.lint(changed, { asSpec: true })
      }
    }),
    {
      numRuns: runs(150),
      examples: [
        [labelled, 0],
        [labelled, 1],
        [labelled, 2],
        [labelled, 3],
      ],
    },
  )
  expect(tried).toBeGreaterThan(300)
})
