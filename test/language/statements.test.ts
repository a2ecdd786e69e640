import { describe, expect, it } from 'vitest'
import { statementOf, statementsOf } from './read.js'

describe('statements', () => {
  it('are sentences, with the label that stands in front', () => {
    expect(statementsOf('**Why:** Clerks wait. They leave.').map(({ label, text }) => [label, text])).toEqual([
      ['Why', 'Clerks wait.'],
      ['Why', 'They leave.'],
    ])
    expect(statementOf('- FR-04: A chain can be copied').label).toBe('FR-04')
  })

  it('leave the cell out that only counts a row', () => {
    expect(statementOf('| ID | Goal |\n| --- | --- |\n| G1 | Deliver an engine |\n').text).toBe('Deliver an engine')
  })

  it.each([
    ['in a sentence', 'As a nurse, I want to see changes, so that I lose no time.'],
    ['on lines of its own', '**As a** nurse\n**I want** to see changes\n**so that** I lose no time'],
    ['in columns', '| As a | I want to | so that |\n| --- | --- | --- |\n| nurse | see changes | I lose no time |\n'],
    ['in one column', '| Who | Story |\n| --- | --- |\n| nurse | I want to see changes, so that I lose no time |\n'],
    ['in a feature file', '```gherkin\nFeature: Changes\n  As a nurse\n  I want to see changes\n  So that I lose no time\n```\n'],
  ])('are stories %s', (_where, source) => {
    const { story } = statementOf(source)
    expect(story?.actor.replace(/\*/g, '').trim()).toBe('nurse')
    expect(story?.want).toMatch(/see changes/)
    expect(story?.why).toMatch(/I lose no time/)
  })

  it('are steps only where they read like one', () => {
    expect(statementOf('- When she ticks all doses').kind).toBe('step')
    expect(statementOf('- When we export, there is no dashboard.').kind).toBe('item')
  })
})
