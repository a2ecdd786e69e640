import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { templateNames } from '../../src/editor/templates/own-templates.js'
import { createEngine, type Finding } from '../../src/engine/index.js'
import { blanksIn } from '../../src/spec/blanks.js'
import { checklistQuestions } from '../../src/spec/checklist-questions.js'
import { filled } from './filled-templates.js'

const folder = join(import.meta.dirname, '../../templates')
const engine = createEngine()
/** Rules that miss an answer, and the one that says what is still to be filled in. */
const asking = new Set(['placeholder-section', 'risks-unaddressed', ...checklistQuestions.flatMap(({ rule }) => rule ?? [])])
const loud = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity !== 'hint').map(({ ruleId, message }) => `${ruleId}: ${message}`)

it('are those that are offered', () => {
  expect(readdirSync(folder).sort()).toEqual([...templateNames].sort())
  expect(Object.keys(filled).sort()).toEqual([...templateNames].sort())
})

describe.each(templateNames)('the template %s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8')
  const blanks = blanksIn(text)

  /** The template with its first blanks filled in, or the first few of them. */
  function fill(count = blanks.length): string {
    const answers = filled[name] ?? []
    return [...blanks.entries()]
      .slice(0, count)
      .reverse()
      .reduce((done, [index, { start, end }]) => done.slice(0, start) + (answers[index] ?? '') + done.slice(end), text)
  }

  it('holds nothing in brackets but blanks, and an answer to each is known here', () => {
    expect(blanks.length).toBe(text.match(/\[/g)?.length)
    expect(filled[name]).toHaveLength(blanks.length)
  })

  it('is read as a spec that is still to be filled in, and as nothing else', () => {
    const { linted, findings, risks, answers } = engine.lint(text)
    expect(linted).toBe(true)
    expect(findings.map(({ ruleId }) => ruleId)).toContain('placeholder-section')
    expect(findings.filter(({ ruleId }) => !asking.has(ruleId)).map(({ ruleId }) => ruleId)).toEqual([])
    expect(Object.values(answers).filter((line) => line !== null)).toEqual([])
    expect(Object.values(risks).filter(({ state }) => state !== 'absent')).toEqual([])
  })

  it('has nothing more to say once it is filled in', () => {
    const { linted, findings } = engine.lint(fill())
    expect(linted).toBe(true)
    expect(loud(findings)).toEqual([])
  })

  it('names the sections that are left while it is being filled in', () => {
    const text = fill(Math.floor(blanks.length * 0.75))
    const named = engine.lint(text).findings.filter(({ ruleId }) => ruleId === 'placeholder-section')
    expect(named.length).toBeGreaterThan(0)
    for (const { range } of named) expect(text.slice(range.start, range.end)).toMatch(/^##/)
  })
})
