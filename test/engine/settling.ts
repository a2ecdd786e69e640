import { expect } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import type { Finding, Fix, Report } from '../../src/engine/report.js'
import type { TextRange } from '../../src/markdown/text-range.js'
import { rules } from '../../src/rules/index.generated.js'
import { fillInAll } from '../rules/filled-in.js'

const engine = createEngine()
/** Of one rule alone nothing is held back for the sake of another one that says much the same. */
const alone = new Map(rules.map((rule) => [rule.id, createEngine({ rules: [rule] })]))

/** What a finding says of which words, wherever they stand. */
const key = ({ ruleId, message, range }: Finding, { text }: Report) =>
  `${ruleId} ${message.replace(/\bline \d+/, 'line N')} ${text.slice(range.start, range.end)}`
const count = (report: Report, finding: string) => report.findings.filter((each) => key(each, report) === finding).length

/** The text with the fix in it and its blanks filled in; that settles the finding, and nothing that the fix wrote is one. */
export function expectSettled(report: Report, finding: Finding, fix: Fix): string {
  const written = fillInAll(fix)
  const text = report.text.slice(0, fix.range.start) + written + report.text.slice(fix.range.end)
  const after = engine.lint(text, { asSpec: true })
  const name = key(finding, report)
  expect(count(after, name), `${fix.title}: ${name}`).toBeLessThan(count(report, name))
  const own = after.findings.filter((left) => isOfFix(left, finding, report, fix, written.length)).map((left) => key(left, after))
  expect(own, `${fix.title}: ${name}`).toEqual([])
  return text
}

/**
 * Does a finding above hint stand on what the fix wrote, because the fix wrote it? Not where its rule, asked alone, speaks of the words beside
 * the fix's in the document as it was: then it was only held back, by another finding of the same cause or by the number that a document may show.
 */
function isOfFix(left: Finding, settled: Finding, { text }: Report, fix: Fix, length: number): boolean {
  const written = { start: fix.range.start, end: fix.range.start + length }
  if (left.severity === 'hint' || left.scope === 'document' || !placesOf(left).some((place) => overlap(place, written))) return false
  if (left.ruleId === settled.ruleId) return true
  const inFront = { start: left.range.start, end: Math.min(left.range.end, written.start) }
  const behind = { start: Math.max(left.range.start, written.end), end: left.range.end }
  const moved = fix.range.end - written.end
  const kept = [inFront, { start: behind.start + moved, end: behind.end + moved }].filter(({ start, end }) => start < end)
  const before = alone.get(left.ruleId)?.lint(text, { asSpec: true }).findings ?? []
  return !before.some(({ range }) => kept.some((stretch) => overlap(range, stretch)))
}

/** A list of wishes is one finding; it speaks of those of its items that are still open. */
function placesOf({ range, related }: Finding): readonly TextRange[] {
  const parts = related.map((place) => place.range).filter((part) => part.start >= range.start && part.end <= range.end)
  return parts.length > 0 ? parts : [range]
}

function overlap(one: TextRange, other: TextRange): boolean {
  return one.start < other.end && other.start < one.end
}
