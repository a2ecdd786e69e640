import { describe, expect, it } from 'vitest'
import type { RuleSource } from '../../src/rules/page.js'
import { pages } from '../../src/rules/pages.generated.js'
import { inExampleSpec } from './example-spec.js'
import { examplesOf } from './examples.js'
import { fillIn, fillInAll } from './filled-in.js'
import { engine, lint } from './lint.js'

const all: readonly RuleSource[] = Object.values(pages)

/** A template of many empty sections and a list of many wishes take a fix for each of them, one after the other. */
const cases = all.flatMap((page) =>
  examplesOf(page.body)
    .flagged.map((example) => (example.kind === 'line' ? inExampleSpec(example.text, page.under).text : example.text))
    .flatMap((text) => {
      const report = lint(text, page)
      const finding = report.findings.find(({ ruleId }) => ruleId === page.id)
      const takesMany =
        finding &&
        ((page.id === 'placeholder-section' && finding.scope === 'document') || (page.id === 'customer-dictated-solution' && finding.related.length > 1))
      if (!finding || takesMany) return []
      return engine
        .fixes(report, finding)
        .filter((fix) => fix.ruleId === page.id)
        .map((fix) => ({
          id: page.id,
          page,
          fix,
          text,
          title: fix.title,
          example: (
            text.split('\n').find((line) => text.indexOf(line) <= finding.range.start && text.indexOf(line) + line.length >= finding.range.start) ?? ''
          ).slice(0, 60),
        }))
    }),
)

describe('the fixes of the rules', () => {
  it('are offered for every rule that has some', () => {
    const offered = new Set(cases.map(({ id, title }) => `${id}: ${title}`))
    const written = Object.values(pages).flatMap((page) => page.fixes.map(({ title }) => `${page.id}: ${title}`))
    expect(written.filter((fix) => !offered.has(fix))).toEqual([])
  })

  it.each(cases)('$id: "$title" settles "$example"', ({ id, page, fix, text }) => {
    for (const written of [fillIn(fix), fillInAll(fix)]) {
      const after = text.slice(0, fix.range.start) + written + text.slice(fix.range.end)
      const left = lint(after, page).findings.filter(({ ruleId }) => ruleId === id)
      expect(
        left.map(({ message }) => message),
        `after the fix:\n${after}`,
      ).toEqual([])
    }
  })
})
