import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import { checklistQuestions } from '../../src/spec/checklist-questions.js'
import { emptySections } from './empty-sections.js'

const engine = createEngine()
function entry(id: string, text: string, frontMatter = '') {
  const found = engine.lint(`${frontMatter}# PRD: Lamps\n\n${text}\n`, { asSpec: true }).checklist.find((one) => one.id === id)
  return found && [found.state, ...found.lines]
}

describe('a question of the checklist', () => {
  it('stands in its group', () => {
    const groups = new Map<string, string[]>()
    for (const { id, group } of checklistQuestions) groups.set(group, [...(groups.get(group) ?? []), id])
    expect(Object.fromEntries(groups)).toEqual({
      valuable: ['problem-stated', 'problem-sized', 'value-risk', 'alternatives'],
      usable: ['usability-risk'],
      feasible: ['feasibility-risk', 'effort'],
      viable: ['viability-risk', 'who-else'],
      users: ['primary-user', 'primary-use-case', 'not-for'],
      company: ['company-goal', 'why-now'],
      ship: ['non-goals', 'cut-line', 'open-questions'],
      learn: ['outcome', 'guardrail', 'learning-plan', 'decision-rule'],
      'region-a': ['region-a'],
      'region-b': ['region-b'],
      'region-c': ['region-c'],
      'self-check': ['claims-sourced', 'needs-not-orders'],
    })
  })
  it('is asked for a rule, but for those that rules answer', () => {
    expect(checklistQuestions.filter(({ rule }) => !rule).map(({ id }) => id)).toEqual(['claims-sourced', 'needs-not-orders'])
  })
  it('is the only one to settle a rule', () => {
    const settled = checklistQuestions.flatMap(({ rule, settlesRule }) => (settlesRule ? [rule] : []))
    expect(settled).not.toContain(undefined)
    expect(new Set(settled).size).toBe(settled.length)
  })
  it.each(checklistQuestions.map(({ id, stub }) => [id, stub] as const))('has a stub to fill in, which by itself answers nothing: %s', (id, stub) => {
    expect(stub).toMatch(/\$\{1:\[[^\]]+\]\}/)
    expect(stub.endsWith('\n')).toBe(true)
    const filledIn = stub.replace(/\$\{\d+:(.*?)\}/g, '$1')
    if (!['claims-sourced', 'needs-not-orders'].includes(id)) expect(entry(id, filledIn)?.[0]).not.toBe('answered')
    if (stub.startsWith('#')) expect(emptySections(filledIn.replace(/^## /, '## '))).toBeGreaterThanOrEqual(0)
  })
})

describe('the state of a question', () => {
  it.each<[string, string, unknown[]]>([
    ['problem-stated', '## Problem\n\nDrivers forget who still waits at the last stop.', ['answered', 5]],
    ['problem-stated', '## Notes\n\nRed.', ['open']],
    ['problem-sized', '## Problem\n\nRed.', ['partly', 5]],
    ['problem-sized', '## Notes\n\nRed.', ['open']],
    ['effort', '## Timeline\n\nRed.', ['partly', 5]],
    ['effort', '## Notes\n\nRed.', ['open']],
    ['who-else', '## Stakeholders\n\nRed.', ['partly', 5]],
    ['who-else', '## Notes\n\nRed.', ['open']],
    ['primary-use-case', '## User stories\n\nRed.', ['partly', 5]],
    ['primary-use-case', '## Users\n\nRed.', ['partly', 5]],
    ['primary-use-case', '## Notes\n\nRed.', ['open']],
    ['open-questions', '## Open questions\n\n- Is it red?', ['partly', 5]],
    ['open-questions', '## Notes\n\nRed.', ['open']],
    ['region-a', '## Solution\n\nRed.', ['partly', 5]],
    ['region-a', '## User stories\n\nRed.', ['partly', 5]],
    ['region-a', '## Notes\n\nRed.', ['open']],
    ['primary-user', '## Users\n\n- Night nurses', ['answered', 5]],
    ['company-goal', '## Notes\n\nPays into the company goal of fewer empty rides.', ['answered', 5]],
    ['non-goals', '## Out of scope\n\n- Timers', ['answered', 5]],
    ['outcome', '## Success metrics\n\n- 25 sign-ups from the poster at the stop', ['answered', 5]],
    ['learning-plan', '## Notes\n\nAfter launch: on 3 March Ana checks the share of riders who come back.', ['answered', 5]],
    ['alternatives', '## Options\n\n- A bell\n- A lamp', ['answered', 5, 6]],
    ['value-risk', '## Notes\n\nRed.', ['open']],
    ['claims-sourced', '## Notes\n\nRed.', ['answered']],
    ['needs-not-orders', '## Notes\n\nRed.', ['answered']],
    ['needs-not-orders', '## Goals\n\n- Launch the new lamp app', ['open', 5]],
  ])('%s in %j', (id, text, state) => expect(entry(id, text)).toEqual(state))
  it('names five lines at most, each once', () => {
    expect(entry('alternatives', `## Options\n\n${Array.from({ length: 7 }, (_, at) => `- Bell ${at}`).join('\n')}`)).toEqual(['answered', 5, 6, 7, 8, 9])
    expect(entry('alternatives', '## Options\n\n- A bell. It is red.')).toEqual(['answered', 5])
  })
})

describe('who else is affected', () => {
  const state = (text: string) => entry('who-else', `## Notes\n\n${text}`)?.[0]
  it.each([
    'Support said yes.',
    'Sales says so.',
    'Operations agree.',
    'Finance agreed.',
    'Legal is ok.',
    'Marketing is fine.',
    'Customer success knows it.',
    'A partner want it.',
    'Partners wants it.',
    'On-call expect it.',
    'A trainer expects it.',
    'Trainers need it.',
    'The help desk needs it.',
    'Support asked.',
    'Legal told us.',
    'Legal reviewed it.',
    'Finance confirmed it.',
    'Legal agrees.',
    'Partner need it.',
  ])('%s', (text) => expect(state(text)).toBe('answered'))
  it.each(['Supporters said yes.', 'Said by sales.', 'Sales rise.', 'Legal lamps.'])('not: %s', (text) => expect(state(text)).toBe('open'))
})

describe('who it is not for', () => {
  const state = (text: string) => entry('not-for', `## Notes\n\n${text}`)?.[0]
  it.each([
    'Not for bakers.',
    '**Not for:** bakers',
    'It is not aimed at bakers.',
    'It is not intended for bakers.',
    'It is not meant for bakers.',
    'Bakers are a secondary user.',
    'Bakers are our secondary audience.',
    'Bakers are not the audience.',
    'Bakers are not our user.',
    'A baker is not our target.',
    'It excludes bakers.',
    'We exclude bakers.',
    'It is for nobody with an oven.',
  ])('%s', (text) => expect(state(text)).toBe('answered'))
  it.each(['It is for bakers.', 'Bakers are not the owners.', 'Not formal.', 'An exclusive lamp.'])('says nothing of it: %s', (text) =>
    expect(state(text)).toBe('open'),
  )
})
