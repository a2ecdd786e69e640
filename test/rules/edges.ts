import { describe, expect, it } from 'vitest'
import { smallSpec } from './example-spec.js'
import { engine } from './lint.js'

/** What a rule finds in a small spec that holds these sections: the stretch of each finding, and what is said of it. */
function found(rule: string, sections: string): { stretch: string; message: string }[] {
  const text = smallSpec({ title: 'Seat swaps', problem: 'What goes wrong today', goals: 'What should change', sections: `${sections}\n` })
  return engine
    .lint(text, { asSpec: true, settings: { severity: { [rule]: 'warning' } } })
    .findings.filter(({ ruleId }) => ruleId === rule)
    .map(({ range, message }) => ({ stretch: text.slice(range.start, range.end), message }))
}

export function flagged(rule: string, sections: string): string[] {
  return found(rule, sections).map(({ stretch }) => stretch)
}

export function said(rule: string, sections: string): string[] {
  return found(rule, sections).map(({ message }) => message)
}

/** Edges of what a rule flags, beyond the examples on its page: one line each under a heading. */
export function edges(rule: string, heading: string, yes: readonly string[], no: readonly string[]): void {
  describe(`${rule}, under ${heading}`, () => {
    it.each(yes)('flags: %s', (line) => expect(flagged(rule, `## ${heading}\n\n${line}`)).toHaveLength(1))
    it.each(no)('lets pass: %s', (line) => expect(flagged(rule, `## ${heading}\n\n${line}`)).toEqual([]))
  })
}

/** A line for each of some words, with the same before and behind. */
export const variants = (before: string, words: readonly string[], after = ''): string[] => words.map((word) => `${before}${word}${after}`)
