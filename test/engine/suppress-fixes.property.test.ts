import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { expect, test } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import type { Finding, Report } from '../../src/engine/report.js'
import { splitChunks } from '../../src/markdown/chunks.js'
import { parseMarkdown } from '../../src/markdown/parse.js'
import { runs } from '../support/properties.js'
import { apply } from './apply.js'
import { broken, documents } from './documents.js'
import { rendered } from './rendered.js'

const engine = createEngine()

/** What a finding says of which words, wherever they stand now, and wherever the lines stand that its message names. */
const key =
  (report: Report) =>
  ({ ruleId, message, range }: Finding): string =>
    `${ruleId} ${message.replace(/\bline \d+/, 'line N')} ${report.text
      .slice(range.start, range.end)
      .replace(/<!--.*?-->/g, '')
      .replace(/[\s>\\]+/g, ' ')
      .trim()}`

/** Whom the message names stands on both sides of the break that the comment comes before. */
const nameAcrossBreak = '# Export\n\n## Problem\n\n- **Owner:** TBD\\\n  Acme asked for a Gantt chart, so we will add one in Q3.\n'

test('a comment that silences a finding changes nothing that is shown, and no other finding', () => {
  let tried = 0
  fc.assert(
    fc.property(documents, fc.nat(), (text, pick) => {
      const before = engine.lint(text, { asSpec: true })
      const finding = before.findings[pick % Math.max(1, before.findings.length)]
      if (!finding) return
      for (const fix of engine.suppressions(before, finding)) {
        tried++
        const changed = apply(text, fix)
        expect(rendered(changed)).toBe(rendered(text))
        const after = engine.lint(changed, { asSpec: true })
        const silenced = after.suppressed.map(({ finding }) => finding)
        expect(silenced.map(key(after))).toContain(key(before)(finding))
        expect([...after.findings, ...silenced].map(key(after)).sort()).toEqual(before.findings.map(key(before)).sort())
        expect(new Set(silenced.map(({ ruleId }) => ruleId))).toEqual(new Set([finding.ruleId]))
        expect(after.suppressed.map(({ suppression }) => suppression.reason)).toEqual(silenced.map(() => 'reason'))
        if (fix.title.includes('here')) {
          const alike = before.findings.filter(
            ({ ruleId, range }) => ruleId === finding.ruleId && before.lines.lineAt(range.start) === before.lines.lineAt(finding.range.start),
          )
          expect(silenced.length).toBe(alike.length)
        }
      }
    }),
    {
      numRuns: runs(120),
      examples: [0, 1, 2, 3, 4].map((pick): [string, number] => [nameAcrossBreak, pick]),
    },
  )
  expect(tried).toBeGreaterThan(120)
})

/**
 * Is the document the same read part by part and as a whole? Not so where a fence opens in a list and closes outside of it, a comment does not
 * close in the block that it opens in, or lines end in a lone CR: nothing that is said about such a document is reliable.
 */
function readsInParts(text: string): boolean {
  const kinds = ({ children }: Root, source: string) =>
    children.map((node) => `${node.type} ${source.slice(node.position?.start.offset, node.position?.end.offset).trim()}`)
  const parts = splitChunks(text).filter(({ kind }) => kind === 'body')
  const body = text.slice(parts[0]?.start ?? 0)
  const whole = parseMarkdown(body)
  const inParts = parts.map(({ start, end }) => text.slice(start, end)).flatMap((part) => kinds(parseMarkdown(part), part))
  return !opensComment(whole) && !/\r(?!\n)/.test(text) && kinds(whole, body).join('\n') === inParts.join('\n')
}

/** Does a comment open that does not close in the same piece of HTML? */
function opensComment(node: Nodes): boolean {
  if (node.type === 'html') return node.value.replace(/<!--(?:-?>|[\s\S]*?-->)/g, '').includes('<!--')
  return 'children' in node && node.children.some(opensComment)
}

test('nor in a document with accidents in its Markdown', () => {
  fc.assert(
    fc.property(broken, fc.nat(), (text, pick) => {
      fc.pre(readsInParts(text))
      const report = engine.lint(text, { asSpec: true })
      const finding = report.findings[pick % Math.max(1, report.findings.length)]
      if (!finding) return
      for (const fix of engine.suppressions(report, finding)) expect(rendered(apply(text, fix))).toBe(rendered(text))
    }),
    { numRuns: runs(150) },
  )
})
