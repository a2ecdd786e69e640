import { describe, expect, it } from 'vitest'
import { answeringLines } from '../../src/editor/answering-lines.js'
import type { ChecklistState } from '../../src/spec/checklist.js'

const entry = (question: string, state: ChecklistState, lines: number[]) => ({ question, state, lines })

describe('The lines that answer questions', () => {
  it('carry the questions they answer, each once, in the order of the checklist', () => {
    const lines = answeringLines([entry('Who is it for?', 'answered', [5, 9]), entry('Which problem?', 'answered', [9, 9, 12])])
    expect([...lines]).toEqual([
      [5, ['Who is it for?']],
      [9, ['Who is it for?', 'Which problem?']],
      [12, ['Which problem?']],
    ])
  })

  it('are not those of a question that is answered in part, waived or open', () => {
    expect([...answeringLines([entry('a', 'partly', [3]), entry('b', 'waived', [2]), entry('c', 'open', [])])]).toEqual([])
  })
})
