import { describe, expect, it } from 'vitest'
import { officeSignals } from '../../src/spec/genre-signals-office.js'
import { traits } from './traits.js'

type Shown = Parameters<typeof traits>[0]

/** What the papers of an office gain, all together, from what a document shows. */
const points = (shown: Shown) => officeSignals.reduce((sum, signal) => sum + signal.points(traits(shown)), 0)
const headings = (...lines: string[]) => ({ headings: lines.join('\n') })
const columns = (...lines: string[]) => ({ columns: lines.join('\n') })

describe('a report of a period', () => {
  it.each<[number, Shown]>([
    [2, headings('progress', 'goals for march')],
    [2, headings('activities in the period', 'financial summary')],
    [4, headings('incidents', 'money', 'next report')],
    [6, headings('progress to date', 'difficulties', 'changes to the plan', 'plans for the next period')],
    [8, headings('q2 results', 'q3 objectives', 'work done in may', 'decisions needed', 'lessons learned')],
    [2, { ...headings('incidents'), ...columns('work package', 'planned', 'done') }],
    [4, { ...headings('progress', 'incidents'), opening: '# Harbour\n**Status:** amber' }],
    [1.5, { pasts: 37 }],
    [3, { pasts: 42 }],
    [4, { pasts: 50 }],
  ])('%d: %j', (worth, shown) => expect(points(shown)).toBe(worth))

  it.each<Shown>([
    headings('progress'),
    headings('problem', 'goals', 'risks', 'success metrics', 'next steps'),
    headings('goals for beekeepers', 'plan', 'what beekeepers get', 'work in the app'),
    columns('metric', 'target', 'actual'),
    { opening: 'Status: draft' },
    { opening: 'Status: on track' },
    { pasts: 33 },
    { pasts: 4, statements: 6 },
  ])('none: %j', (shown) => expect(points(shown)).toBe(0))
})

describe('a call for tenders', () => {
  it.each<[number, Shown]>([
    [2, { ...headings('award criteria', 'requirements'), bids: 2 }],
    [4, { ...headings('the contracting authority', 'award criteria'), bids: 4 }],
    [7, { ...headings('subject of the contract', 'lots', 'submission of tenders'), bids: 12 }],
  ])('%d: %j', (worth, shown) => expect(points(shown)).toBe(worth))

  it.each<Shown>([{ bids: 30 }, { ...headings('problem', 'bidders', 'what a bidder can do'), bids: 12 }, { ...headings('award criteria'), bids: 1 }])(
    'none for a product for those who bid: %j',
    (shown) => expect(points(shown)).toBe(0),
  )
})

describe('an assignment that is marked', () => {
  it.each<[number, Shown]>([
    [2.5, headings('your tasks', 'grading')],
    [4, headings('what you hand in', 'marks', 'late work')],
    [6.5 + 2.5, { ...headings('rubric', 'submission', 'your task', 'plagiarism'), ...columns('criterion', 'points'), opening: 'Assignment 3' }],
    [1.5, { ...headings('deadline'), opening: 'This homework is worth 15%.' }],
  ])('%d: %j', (worth, shown) => expect(points(shown)).toBe(worth))

  it.each<Shown>([headings('grading'), headings('deadline'), columns('criterion', 'points'), { opening: 'Assignment 3' }])('none: %j', (shown) =>
    expect(points(shown)).toBe(0),
  )
})

describe('what is asked for and spent', () => {
  it.each<[number, Shown]>([
    [1, headings('staff costs')],
    [3.75, { ...headings('income', 'expenses'), ...columns('item', '2024', '2025') }],
    [2.5, { ...headings('contingency'), ...columns('budget', 'spent') }],
    [3, { ...headings('the need', 'who benefits'), opening: 'Applicant: Bell Ringers. Sum requested: £900' }],
    [4, { ...headings('the need', 'who benefits', 'budget'), opening: 'Amount requested: £900' }],
  ])('%d: %j', (worth, shown) => expect(points(shown)).toBe(worth))

  it.each<Shown>([
    columns('item', '2024', '2025'),
    columns('budget', 'spent', 'forecast'),
    headings('budget', 'costs'),
    { opening: 'Sum requested: £900' },
    headings('the need', 'who benefits', 'budget'),
  ])('none: %j', (shown) => expect(points(shown)).toBe(0))
})
