import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import type { Report } from '../../src/engine/report.js'
import { broken, documents } from '../engine/documents.js'
import { runs } from '../support/properties.js'

const pieces = [
  'a',
  ' ',
  '\n',
  '\n\n',
  '## Goals\n',
  '- ',
  '> ',
  '```\n',
  '<!-- ',
  '-->',
  '[^1]',
  '[^1]: note\n',
  '<details>',
  '</details>',
  '\r\n',
  '---\n',
  'Acme asked for a map. ',
  '|',
  '\uFEFF',
]

/** Where, how much is taken out, and what comes in; long removals now and then. */
const edit = fc.tuple(fc.nat(), fc.oneof(fc.nat(3), fc.nat(200)), fc.oneof(fc.constantFrom('', ...pieces), fc.string({ maxLength: 5 })))

/** All that a report says. */
function said({ lines: _, ...report }: Report): unknown {
  return report
}

/** Once the first line is a title again, what stands beneath the second heading is no longer beneath the title. */
const order = 'Acme asked for a Gantt chart, so we will add one in Q3.'
const titleAgain: [string, [number, number, string][]] = [`</details># Export\n\n## Problem\n\n${order}\n\n- ${order}\n- ${order}\n- ${order}\n`, [[0, 10, '']]]

/** A change of one part of a text, as an edit. */
const change = (text: string, from: string, to: string): [string, [number, number, string][]] => [text, [[text.indexOf(from), from.length, to]]]

/** A section that ends a part once its number changes: ten tenths of a risk are one, wherever the parts end. */
const inTenths = change(
  `# Hall PRD\n\n${Array.from({ length: 10 }, (_, at) => `## Step ${at}\n\nCustomers see the list ${at} in ${at === 4 ? 1049 : at}.\n\n`).join('')}`,
  '1049',
  '1050',
)

/** What stands beside the measures is a demand again, once no problem stands beneath the requirements. */
const opensNoMore = change(
  '# Hall PRD\n\n## Business requirements\n\n**Measures:**\n\n- Fewer calls\n\n**Owner:** The system must be fast and must load the page using React with Redux.\n\n### Problem\n\nClerks wait.\n',
  'Problem',
  'Prototype',
)

test('after any edits a document is read as if it had never been read before', () => {
  const engine = createEngine() // keeps what it read in all runs, as in an editor that stays open for days
  fc.assert(
    fc.property(fc.oneof(documents, broken), fc.array(edit, { minLength: 1, maxLength: 8 }), (first, edits) => {
      let text = first
      engine.lint(text, { asSpec: true })
      for (const [at, removed, inserted] of edits) {
        const start = at % (text.length + 1)
        text = text.slice(0, start) + inserted + text.slice(start + removed)
        const report = engine.lint(text, { asSpec: true })
        expect(said(report)).toEqual(said(createEngine().lint(text, { asSpec: true })))
      }
    }),
    { numRuns: runs(25), examples: [titleAgain, inTenths, opensNoMore] },
  )
})
