import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Context, type ContextWord, contextWords, type Dimension, dimensions } from '../../src/config/context.js'
import type { DocumentSettings } from '../../src/config/settings.js'
import { createEngine } from '../../src/engine/index.js'
import { pageOf } from '../../src/rules/pages.js'
import { checklistQuestions } from '../../src/spec/checklist-questions.js'

const engine = createEngine()

/** Says little, so that many rules speak. */
const spec = `# Seat swaps

## Problem

Cashiers re-enter every swap by hand; in March 9 of 140 swaps went wrong.

This is a strategic priority.

## Goals

- Launch the swap screen
- As a user, I want a dashboard

## Marketing

Swap in a minute. A banner in the foyer and a newsletter to all members. Free popcorn in the first week.

## Requirements

- The system must use PostgreSQL for the swaps.
- The basket shall show a green Pay button in the lower right corner.
- Harrow Books asked for a Gantt chart, so we will add one.

## Solution

A list of free seats.
`

const lint = (text: string, settings: Partial<DocumentSettings> = {}) => engine.lint(text, { asSpec: true, settings })
const loudness = (text: string, settings: Partial<DocumentSettings> = {}) =>
  Object.fromEntries(lint(text, settings).findings.map(({ ruleId, severity }) => [ruleId, severity]))
const withFront = (front: string, text = spec) => `---\n${front}\n---\n${text}`

const plain = loudness(spec)
const allContexts = dimensions.flatMap((dimension: Dimension) => contextWords[dimension].map((word) => ({ [dimension]: word }) as Context))

describe('where nothing is said of the context', () => {
  it('every rule speaks as its page says', () => {
    expect(Object.keys(plain).length).toBeGreaterThan(7)
    for (const [rule, severity] of Object.entries(plain)) expect(severity, rule).toBe(pageOf(rule)?.severity)
    expect(lint(spec).context).toEqual({})
  })
})

describe.each(allContexts)('%j', (context) => {
  const [word] = Object.values(context) as [ContextWord]

  it('changes the severity of the rules whose pages say so, and of no others', () => {
    for (const [rule, severity] of Object.entries(loudness(spec, context))) expect(severity, rule).toBe(pageOf(rule)?.context[word] ?? pageOf(rule)?.severity)
    // The one that sums up open risks, and those that speak of the single one that is left.
    const other = /risks?-unaddressed$|^solution-in-framing$/
    const speaking = (rules: object) => Object.keys(rules).filter((rule) => !other.test(rule) && pageOf(rule)?.context[word] !== 'off')
    expect(speaking(loudness(spec, context))).toEqual(speaking(plain))
  })

  it('leaves risks and answers as they are, and asks no question that was not asked before', () => {
    const [before, after] = [lint(spec), lint(spec, context)]
    expect(after.risks).toEqual(before.risks)
    expect(after.answers).toEqual(before.answers)
    const self = (id: string) => id !== 'claims-sourced' && id !== 'needs-not-orders'
    const asked = after.checklist.filter(({ id }) => self(id))
    expect(before.checklist).toEqual(expect.arrayContaining(asked))
  })

  it('does the same from the front matter, under "rightspec" and at its top', () => {
    const [dimension] = Object.keys(context)
    const said = loudness(spec, context)
    expect(loudness(withFront(`rightspec:\n  ${dimension}: ${word}`))).toEqual(said)
    expect(loudness(withFront(`${dimension}: ${word}`))).toEqual(said)
  })
})

describe('what the guide asks of a context', () => {
  const asked = (settings: Partial<DocumentSettings>) => lint(spec, settings).checklist.map(({ id }) => id)

  it('a bug fix: no market, no value risk, no metric, neither in findings nor in the checklist', () => {
    const found = loudness(spec, { type: 'bugfix' })
    for (const rule of ['value-risk-unaddressed', 'success-metric-missing', 'company-goal-missing', 'output-as-goal', 'risks-unaddressed'])
      expect(found, rule).not.toHaveProperty([rule])
    const questions = asked({ type: 'bugfix' })
    for (const question of ['value-risk', 'outcome', 'company-goal', 'not-for', 'alternatives', 'region-b']) expect(questions, question).not.toContain(question)
    for (const question of ['problem-stated', 'feasibility-risk', 'needs-not-orders']) expect(questions, question).toContain(question)
    expect(found).toHaveProperty('customer-dictated-solution')
  })

  it('the sum of open risks counts those that are asked about', () => {
    const message = (settings: Partial<DocumentSettings>) => lint(spec, settings).findings.find(({ ruleId }) => ruleId === 'risks-unaddressed')?.message
    expect(message({})).toContain('usable, feasible, viable')
    expect(message({ type: 'compliance' })).not.toContain('valuable')
    expect(message({ style: 'framing' })).toBeUndefined()
  })

  it("a start-up: marketing, a plan and a business case are nobody else's job, even where the nursery is on", () => {
    const severity = { nursery: 'hint' } as const
    expect(loudness(spec, { severity })).toHaveProperty('marketing-dominates')
    expect(loudness(spec, { severity, stage: 'startup' })).not.toHaveProperty('marketing-dominates')
  })

  it('a pitch may hold a solution, a framing none', () => {
    expect(loudness(spec)).not.toHaveProperty('solution-in-framing')
    expect(loudness(spec, { style: 'pitch' })).toMatchObject({ 'prescribed-solution': 'hint' })
    expect(loudness(spec, { style: 'framing' })).toMatchObject({ 'prescribed-solution': 'error', 'solution-in-framing': 'warning' })
  })

  it('an associate is not asked for a company goal, a director louder', () => {
    expect(loudness(spec)).toHaveProperty('company-goal-missing', 'hint')
    expect(loudness(spec, { profile: 'associate' })).not.toHaveProperty('company-goal-missing')
    expect(loudness(spec, { profile: 'director' })).toHaveProperty('company-goal-missing', 'warning')
    expect(asked({ profile: 'associate' })).not.toContain('why-now')
  })

  it('where engineering drives, choices of technology are quieter; where product drives, louder', () => {
    expect(loudness(spec)).toHaveProperty('tech-dictated', 'info')
    expect(loudness(spec, { partnership: 'engineering-drives' })).toHaveProperty('tech-dictated', 'hint')
    expect(loudness(spec, { partnership: 'product-drives' })).toHaveProperty('tech-dictated', 'warning')
  })
})

describe('what counts more', () => {
  it('of several words the quietest', () => {
    expect(loudness(spec, { partnership: 'product-drives', type: 'api' })).toHaveProperty('tech-dictated', 'hint')
    expect(loudness(spec, { profile: 'director', type: 'bugfix' })).not.toHaveProperty('company-goal-missing')
  })

  it('an entry in "severity" for a rule or its category, but for what does not apply', () => {
    expect(loudness(spec, { profile: 'director', severity: { 'company-goal-missing': 'info' } })).toHaveProperty('company-goal-missing', 'info')
    expect(loudness(spec, { profile: 'director', severity: { company: 'info' } })).toHaveProperty('company-goal-missing', 'info')
    expect(loudness(spec, { type: 'bugfix', severity: { 'company-goal-missing': 'error' } })).not.toHaveProperty('company-goal-missing')
  })

  it('front matter, more than settings; under "rightspec" more than at its top, and that more than the genre', () => {
    expect(lint(withFront('rightspec: { type: api }'), { type: 'bugfix', stage: 'mature' }).context).toEqual({ type: 'api', stage: 'mature' })
    expect(lint(withFront('type: minor\nrightspec: { type: api }')).context).toEqual({ type: 'api' })
    expect(lint(withFront('rightspec: { genre: pitch }')).context).toEqual({ style: 'pitch' })
    expect(lint(withFront('rightspec: { genre: bug-fix, type: internal }')).context).toEqual({ type: 'internal' })
    expect(lint(withFront('type: bug fix')).context).toEqual({ type: 'bugfix' })
  })

  it('but not what other tools write there, nor what the content looks like, unless that is a bug fix of which nothing else is said', () => {
    expect(lint(withFront('type: post\nstage: 3\nstyle: dark\nprofile: [pm]')).context).toEqual({})
    const named = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures/genre/spec', name), 'utf8')
    const bug = named('bug-time-zone.md')
    expect(engine.lint(bug)).toMatchObject({ genre: { genre: 'bug-fix' }, context: { type: 'bugfix' } })
    expect(engine.lint(bug, { settings: { type: 'api' } }).context).toEqual({ type: 'api' })
    expect(engine.lint(`---\nrightspec: { type: minor }\n---\n${bug}`).context).toEqual({ type: 'minor' })
  })
})

describe('front matter that says something else', () => {
  const unread = (front: string) => {
    const text = withFront(front)
    return lint(text)
      .findings.filter(({ ruleId }) => ruleId === 'unreadable-part')
      .map(({ message, range }) => `${message} ← ${text.slice(range.start, range.end)}`)
  }

  it.each([
    ['rightspec: { type: bugfx }', "no type that Rightspec knows; 'bugfix' may be meant ← type: bugfx"],
    ['rightspec:\n  profile: 7', 'no profile that Rightspec knows ← profile: 7'],
    ['rightspec:\n  stage: [startup]', "no stage that Rightspec knows; 'startup' may be meant ← stage: [startup]"],
    ['rightspec:\n  stages: startup', "no setting of Rightspec; 'stage' may be meant ← stages: startup"],
    ['rightspec:\n  owner: Ann', 'no setting of Rightspec ← owner: Ann'],
  ])('%j is told', (front, message) => {
    expect(unread(front)).toEqual([`This part is not read: it is ${message}`])
  })

  it.each(['rightspec:\n  type:', 'type: bugfx', 'rightspec: { genre: prd, disable: [], type: api }'])('%j is not', (front) => {
    expect(unread(front)).toEqual([])
  })

  it('is told where it stands in TOML, too', () => {
    const text = `+++\n[rightspec]\nstage = "start-up"\n+++\n${spec}`
    const [found] = lint(text).findings.filter(({ ruleId }) => ruleId === 'unreadable-part')
    expect(found && text.slice(found.range.start, found.range.end)).toBe('stage = "start-up"')
    expect(found?.message).toContain("'startup' may be meant")
  })
})

describe('the questions of the checklist', () => {
  it('follow rules that there are', () => {
    for (const { id, rule } of checklistQuestions) if (rule) expect(pageOf(rule), id).toBeDefined()
  })
})
