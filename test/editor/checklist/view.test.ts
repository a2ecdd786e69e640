import { describe, expect, it } from 'vitest'
import { checklistView } from '../../../src/editor/checklist/view.js'
import { english } from '../../../src/localiser.js'
import type { ChecklistEntry, ChecklistState } from '../../../src/spec/checklist.js'
import { fakeReport } from '../../cli/fake-engine.js'

const document = { uri: 'file:///docs/a.md', title: 'a.md' }

function entry(id: string, group: ChecklistEntry['group'], state: ChecklistState, lines: number[] = []): ChecklistEntry {
  return { id, group, question: `Question ${id}?`, state, lines, stub: { offset: 0, text: 'Stub' } }
}

describe('checklistView', () => {
  const text = '# PRD\n\n<b>bold</b>   claim\n'
  const report = {
    ...fakeReport(text),
    checklist: [
      entry('a', 'valuable', 'answered', [3]),
      entry('b', 'users', 'open'),
      entry('c', 'valuable', 'partly', [1]),
      entry('d', 'users', 'waived', [1]),
    ],
  }
  const view = checklistView(report, document, english)

  it('groups the questions in their order', () => {
    expect(view.groups.map(({ id, questions }) => [id, questions.map((question) => question.id)])).toEqual([
      ['valuable', ['a', 'c']],
      ['users', ['b', 'd']],
    ])
  })

  it('counts the answers and says how a risk stands, without a grade', () => {
    expect(view.summary).toBe('2 of 4 answered')
    expect(view.groups.map(({ state }) => state)).toEqual(['evidence is given', ''])
  })

  it('puts the four risks on the evidence ladder, in words and with the lines of the highest rung', () => {
    expect(view.ladder.scale).toContain('opinion, assumption, plan')
    expect(view.ladder.risks.map(({ id, reached, label }) => [id, reached, label])).toEqual([
      ['valuable', 5, 'data'],
      ['usable', 2, 'assumption'],
      ['feasible', 1, 'opinion'],
      ['viable', 0, 'open'],
    ])
    expect(view.ladder.risks[0]?.lines.map(({ line }) => line)).toEqual([1])
  })

  it('tells how far each region of the triangle is covered, and leaves out those that nobody asks for', () => {
    const asked = { ...report, checklist: [entry('failure', 'region-a', 'partly'), entry('worth', 'region-c', 'open')] }
    const { regions, description } = checklistView(asked, document, english).triangle
    expect(regions.map(({ letter, state, question }) => [letter, state, question])).toEqual([
      ['A', 'partly', 'failure'],
      ['C', 'open', 'worth'],
    ])
    expect(description).toContain('A, Between developers and users: partly answered; C, Between developers and the business: open')
  })

  it('gives each state a word', () => {
    expect(view.groups.flatMap(({ questions }) => questions.map((question) => question.stateLabel))).toEqual([
      'answered',
      'partly answered',
      'open',
      'does not apply',
    ])
  })

  it('shows the answering lines as they are, in one line each', () => {
    expect(view.groups[0]?.questions[0]?.lines).toEqual([{ id: '3', line: 3, label: 'Line 3', excerpt: '<b>bold</b> claim' }])
  })

  it('offers a stub where something is missing', () => {
    expect(view.groups.flatMap(({ questions }) => questions.map((question) => question.insert !== ''))).toEqual([false, true, true, false])
  })

  it('offers to say why a question does not apply, or to assume a risk, where it is not answered', () => {
    const risk = { ...entry('risk', 'valuable', 'partly', [1]), assumption: { offset: 0, text: 'Assumption' } }
    const checklist = [risk, { ...risk, state: 'answered' as const }, entry('b', 'valuable', 'open')]
    const [group] = checklistView({ ...report, checklist }, document, english).groups
    expect(group?.questions.map(({ assume, waive }) => [assume, waive])).toEqual([
      ['Mark as assumption', 'Does not apply…'],
      ['', ''],
      ['', 'Does not apply…'],
    ])
  })

  it('shows the whole reason of a waived question with its line', () => {
    const reason = 'because '.repeat(20).trim()
    const checklist = [{ ...entry('a', 'valuable', 'waived', [1]), reason }]
    expect(checklistView({ ...report, checklist }, document, english).groups[0]?.questions[0]?.lines).toMatchObject([{ line: 1, excerpt: reason }])
  })

  it('cuts long lines', () => {
    const long = { ...fakeReport(`${'word '.repeat(40)}\n`), checklist: [entry('a', 'valuable', 'answered', [1])] }
    const excerpt = checklistView(long, document, english).groups[0]?.questions[0]?.lines[0]?.excerpt ?? ''
    expect(excerpt.length).toBeLessThanOrEqual(80)
    expect(excerpt.endsWith('…')).toBe(true)
  })

  it('says why there are no questions', () => {
    const none = checklistView(fakeReport('# README'), document, english)
    expect(none.groups).toEqual([])
    expect(none.note).toContain('the title says README')
    expect(none.lintAnyway).not.toBe('')
  })
})
