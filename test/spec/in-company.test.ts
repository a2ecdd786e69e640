import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine/index.js'

const engine = createEngine()
const problem = '## Problem\n\nIn May 40 of 90 skippers waited an hour at the gate, because nobody knew who was next.\n\n'
/** The lines of a list of goals that are called outputs. */
function outputs(heading: string, ...goals: string[]): string[] {
  const text = `# Ferry gate\n\n${problem}## ${heading}\n\n${goals.map((goal) => `- ${goal}\n`).join('')}`
  const { findings } = engine.lint(text, { asSpec: true })
  return findings.filter(({ ruleId }) => ruleId === 'output-as-goal').map(({ range }) => text.slice(range.start, range.end))
}

const plain = 'Launch the gate at both quays'
const others = ['Responsive on phones', 'Clean structure of the code']

describe('goals beside an output', () => {
  it.each(['Objectives', 'Goals', 'Success criteria'])('are outputs where none tells of anybody, under %s', (heading) => {
    expect(outputs(heading, plain, ...others)).toEqual([plain, ...others])
  })

  it('are what they are by themselves where none is plainly an output', () => {
    expect(outputs('Goals', ...others)).toEqual([])
  })

  it.each([
    'Skippers leave within ten minutes',
    'Fewer calls at the quay',
    'From 60 minutes to 10',
    'Make waiting easy to bear',
    'We learn who comes first',
    'How long the queue is',
    'Trust',
  ])('are left alone where one tells of people, a figure, a change or what for: %s', (goal) => {
    expect(outputs('Goals', plain, ...others, goal)).not.toContain(others[0])
  })

  it('are none of another list', () => {
    const text = `# Ferry gate\n\n${problem}## Goals\n\n- ${plain}\n\nIn the yard:\n\n- ${others[0]}\n- ${others[1]}\n`
    expect(engine.lint(text, { asSpec: true }).findings.filter(({ ruleId }) => ruleId === 'output-as-goal')).toHaveLength(1)
  })
})
