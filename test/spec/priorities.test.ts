import { describe, expect, it } from 'vitest'
import { prioritised } from '../../src/spec/priorities.js'
import { specOf } from './spec-of.js'

const levels = (text: string) => prioritised(specOf(`# Lamps\n\n${text}\n`)).map(({ name, level }) => [name, level])
const inColumn = (cell: string, column = 'Priority') => levels(`## Requirements\n\n| Thing | ${column} |\n| --- | --- |\n| Bell | ${cell} |`)
const asItem = (text: string, heading = 'Requirements') => levels(`## ${heading}\n\n- ${text}`)

describe('a priority in a column', () => {
  it.each<[string, number]>([
    ...['P0', 'must', 'Must have', 'must-haves', 'M', 'high', 'Highest', 'critical', 'essential', 'mandatory', 'required', 'blocker', 'top'].map(
      (cell): [string, number] => [cell, 0],
    ),
    ...['P1', 'should', 'Should have', 'should-haves', 'S', 'medium', 'normal', 'important', 'desirable'].map((cell): [string, number] => [cell, 1]),
    ...[
      'P2',
      'P5',
      'could',
      'Could have',
      'could-haves',
      'C',
      'low',
      'lowest',
      'nice to have',
      'nice-to-haves',
      'optional',
      "won't",
      'wont have',
      'won’t-haves',
      'W',
      'later',
      'stretch',
    ].map((cell): [string, number] => [cell, 2]),
  ])('%s: %d', (cell, level) => expect(inColumn(cell)).toEqual([[cell, level]]))
  it.each(['P6', 'P', 'higher', 'topmost', 'a must', 'mustard', 'nice', 'lower', 'medium-rare', 'x', ''])('none: %s', (cell) =>
    expect(inColumn(cell)).toEqual([]),
  )
  it('is read without its marks, and without what is said beside it', () => {
    expect(inColumn('**High!**')).toEqual([['High', 0]])
    expect(inColumn('🔴 high')).toEqual([['high', 0]])
    expect(inColumn('high  now')).toEqual([['high', 0]])
    expect(inColumn('high - now')).toEqual([['high', 0]])
    expect(inColumn('high now')).toEqual([])
  })
  it.each(['Prio', 'Pri', '*MoSCoW*', 'Importance', 'Must/Should', 'must / should / could', 'Level:'])('is called %s', (column) =>
    expect(inColumn('high', column)).toEqual([['high', 0]]),
  )
  it.each(['Thing', 'Our priority', 'Priority of it', 'Must', 'Levels'])('is not called %s', (column) => expect(inColumn('high', column)).toEqual([]))
})

describe('a priority of an item', () => {
  it.each<[string, [string, number]]>([
    ['[P0] bell', ['P0', 0]],
    ['P1) bell', ['P1', 1]],
    ['(must) bell', ['must', 0]],
    ['(must-have) bell', ['must-have', 0]],
    ['(should have) bell', ['should have', 1]],
    ['(Could-have) bell', ['Could-have', 2]],
    ['“(high)” bell', ['high', 0]],
    ['[medium] bell', ['medium', 1]],
    ['[low] bell', ['low', 2]],
    ['bell (P3)', ['P3', 2]],
    ['bell [must]', ['must', 0]],
    ['bell (must-have).', ['must-have', 0]],
    ['bell (should)', ['should', 1]],
    ['bell (should have)', ['should have', 1]],
    ['bell (could)', ['could', 2]],
    ['bell (could-have)', ['could-have', 2]],
    ['bell (high)', ['high', 0]],
    ['bell [medium]', ['medium', 1]],
    ['bell (low)', ['low', 2]],
    ['P2 bell', ['P2', 2]],
    ['“P4 bell”', ['P4', 2]],
    ['**P1:** bell', ['P1', 1]],
    ['**Must have:** bell', ['Must have', 0]],
    ['**Nice to have:** bell', ['Nice to have', 2]],
    ['**Bell:** red (high)', ['high', 0]],
  ])('%s', (text, expected) => expect(asItem(text)).toEqual([expected]))
  it.each(['bell', 'high bell', 'the P1 bell', 'bell (high) red', 'bell (highest)', '[P7] bell', 'must ring', 'a (low) bell', 'P1bell'])('none: %s', (text) =>
    expect(asItem(text)).toEqual([]),
  )
  it('is none of a sentence, nor of what is said second', () => {
    expect(levels('## Requirements\n\n[P0] bell')).toEqual([])
    expect(asItem('A bell. (high) red')).toEqual([])
  })
  it.each(['Risks', 'Open questions', 'Assumptions', 'Evidence', 'History', 'References'])('is another rank under %s', (heading) => {
    expect(asItem('[high] bell', heading)).toEqual([])
    expect(asItem('[high] bell')).toEqual([['high', 0]])
  })
})

describe('a priority of the heading above', () => {
  it.each<[string, [string, number]]>([
    ['P0', ['P0', 0]],
    ['P1: bells', ['P1', 1]],
    ['Must have', ['Must have', 0]],
    ['Must-haves for May', ['Must-haves', 0]],
    ['Should have', ['Should have', 1]],
    ['Should-haves', ['Should-haves', 1]],
    ['Could have', ['Could have', 2]],
    ['Could-haves', ['Could-haves', 2]],
    ['Nice to have', ['Nice to have', 2]],
    ['Nice-to-haves', ['Nice-to-haves', 2]],
    ["Won't have", ["Won't have", 2]],
    ['Won’t haves', ['Won’t haves', 2]],
    ['2. P1', ['P1', 1]],
    ['2.13 – Must have', ['Must have', 0]],
    ['“P1”', ['P1', 1]],
  ])('%s', (heading, expected) => {
    expect(asItem('bell', heading)).toEqual([expected])
    expect(levels(`## ${heading}\n\n### Night\n\n- bell`)).toEqual([expected])
  })
  it.each(['Our must-haves', 'Must', 'P0s', 'P9', 'High', 'Step P1'])('none: %s', (heading) => expect(asItem('bell', heading)).toEqual([]))
  it('is the nearest, and less than that of the item itself', () => {
    expect(levels('## P0\n\n### P2\n\n- bell')).toEqual([['P2', 2]])
    expect(asItem('[low] bell', 'P0')).toEqual([['low', 2]])
    expect(levels('## P0\n\n### Night\n\n#### Late\n\n- bell')).toEqual([])
  })
})
