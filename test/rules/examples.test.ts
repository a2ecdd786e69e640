import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/engine/report.js'
import type { RuleSource } from '../../src/rules/page.js'
import { pages } from '../../src/rules/pages.generated.js'
import { inExampleSpec, type PlacedExample } from './example-spec.js'
import { examplesOf, type RuleExample } from './examples.js'
import { engine, lint } from './lint.js'

function place(example: RuleExample, page: RuleSource): PlacedExample {
  if (example.kind === 'line') return inExampleSpec(example.text, page.under)
  const first = example.flaggedLine ?? 1
  return { text: example.text, first, last: example.flaggedLine ?? example.text.split('\n').length }
}

/** As a person would see them: the rule, the line and what it says. */
function shown(findings: readonly Finding[], text: string): string[] {
  return findings.map((finding) => `line ${lineOf(text, finding.range.start)}: ${finding.message} (${finding.ruleId})`)
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

const title = (example: RuleExample) => example.text.replace(/\s+/g, ' ').slice(0, 90)

describe.each(Object.values(pages))('$id', (page) => {
  const { flagged, notFlagged } = examplesOf(page.body)

  it.each(flagged.map((example) => ({ example, name: title(example) })))('flags: $name', ({ example }) => {
    const { text, first, last } = place(example, page)
    const { findings } = lint(text, page)
    const own = findings.filter((finding) => finding.ruleId === page.id)
    expect(shown(own, text), `findings of ${page.id} in:\n${text}`).toHaveLength(1)
    const line = lineOf(text, own[0]?.range.start ?? 0)
    expect(line, `the flagged line of:\n${text}`).toBeGreaterThanOrEqual(first)
    expect(line, `the flagged line of:\n${text}`).toBeLessThanOrEqual(last)
  })

  it.each(flagged.filter(({ kind }) => kind === 'line').map((example) => ({ example, name: title(example) })))('says it once: $name', ({ example }) => {
    const { text, first } = place(example, page)
    const there = lint(text, page).findings.filter((finding) => lineOf(text, finding.range.start) === first)
    expect(
      there.filter((finding) => finding.category === page.category).length,
      `findings that say the same of one line: ${shown(there, text).join(' · ')}`,
    ).toBe(1)
  })

  it.each(notFlagged.map((example) => ({ example, name: title(example) })))('lets pass: $name', ({ example }) => {
    const { text } = place(example, page)
    const own = lint(text, page).findings.filter((finding) => finding.ruleId === page.id)
    expect(shown(own, text), `findings of ${page.id} in:\n${text}`).toEqual([])
  })
})

describe('the spec around one-line examples', () => {
  it('answers everything itself, so that a finding comes from the example', () => {
    const { text } = inExampleSpec('Cashiers can move a guest to another seat while the guest is on the phone.', 'Requirements')
    const { findings } = engine.lint(text, { asSpec: true })
    expect(shown(findings, text)).toEqual([])
  })
})
