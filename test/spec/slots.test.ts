import { describe, expect, it } from 'vitest'
import { contradictions } from '../../src/spec/contradictions.js'
import { isYetToBeMeasured, type MetricSlots, metricSlots } from '../../src/spec/metric-slots.js'
import { filled, liesAhead, type PlanSlots, planSlots } from '../../src/spec/plan-slots.js'
import { prioritised } from '../../src/spec/priorities.js'
import { specOf } from './spec-of.js'
import { standing } from './standing.js'

const underTitle = (text: string) => specOf(`# T\n\n${text}\n`)
const filledIn = (slots: object) => Object.entries(slots).flatMap(([slot, there]) => (there ? [slot] : []))

describe('the slots of a measure', () => {
  it.each<[string, (keyof MetricSlots)[]]>([
    ['Calls', []],
    ['40 calls', ['target']],
    ['No calls', ['target']],
    ['Nobody calls', ['target']],
    ['Calls fall by 10 %', ['target', 'relative']],
    ['Calls fall by about half', ['target', 'relative']],
    ['Calls fall by a third', ['target', 'relative']],
    ['10 % fewer calls', ['target', 'relative']],
    ['A drop of 10', ['target', 'relative']],
    ['Calls go from many to few', ['baseline']],
    ['Calls, today many', ['baseline']],
    ['Calls compared with rings', ['baseline']],
    ['Calls by May', ['when']],
    ['Calls within the first week', ['when']],
    ['Calls after launch', ['when']],
    ['Calls weekly', ['when']],
    ['Calls a day', ['when']],
    ['Calls in the log', ['source']],
    ['Calls, according to Ana', ['source']],
    ['Calls ([list](l.md))', ['source']],
    ['`calls`', ['source']],
    ['| Measure | Target |\n| --- | --- |\n| Calls | few |\n', ['target']],
    ['| Measure | Target |\n| --- | --- |\n| Calls | tbd |\n', []],
    ['| Measure | Target |\n| --- | --- |\n| Calls | |\n', []],
    ['| Measure | Baseline |\n| --- | --- |\n| Calls | many |\n', ['baseline']],
    ['| Measure | Due |\n| --- | --- |\n| Calls | soon |\n', ['when']],
    ['| Measure | Source |\n| --- | --- |\n| Calls | Ana |\n', ['source']],
    ['| Measure | A | B |\n| --- | --- | --- |\n| Calls | 40 | 30 |\n', ['target', 'baseline']],
  ])('%s', (text, slots) => {
    expect(filledIn(metricSlots(standing(text, 'metric')))).toEqual(slots)
  })

  it('may openly be found out later', () => {
    for (const text of ['The baseline', 'Not yet measured', 'To be agreed', 'Set a target', 'Unknown', 'We assume so'])
      expect(isYetToBeMeasured(text), text).toBe(true)
    for (const text of ['Calls', 'It is measured', 'A target']) expect(isYetToBeMeasured(text), text).toBe(false)
  })
})

describe('the slots of a plan', () => {
  it.each<[string, (keyof PlanSlots)[]]>([
    ['We ring', []],
    ['We ring by 12 May', ['date']],
    ['We ring before launch', ['date']],
    ['We ring next week', ['date']],
    ['We ring for two weeks', ['date']],
    ['We ring 2025-05-12', ['date']],
    ['We ring with six testers', ['who']],
    ['We ring with at least 12 night households', ['who']],
    ['Ana will ring', ['who']],
    ['Ana & Ben to check', ['who']],
    ['→ Ana', ['who']],
    ['Captains ring', ['who']],
    ['Passed if it rings', ['mark']],
    ['At least five', ['mark']],
    ['5 of 6', ['mark']],
    ['Three or fewer', ['mark']],
    ['If fewer ring we stop', ['mark']],
  ])('%s', (text, slots) => {
    expect(filledIn(planSlots(text, false))).toEqual(slots)
    expect(filled(planSlots(text, true))).toBe(slots.length + 1)
  })

  it('lie ahead', () => {
    for (const text of ['We will ring', 'It is planned', "We'll ring", 'To be tested', 'Passed if it rings']) expect(liesAhead(text, false), text).toBe(true)
    for (const text of ['It rang', 'Bell on 12 May', 'We told them that it rang']) expect(liesAhead(text, false), text).toBe(false)
    expect(liesAhead('Bell on 12 May', true)).toBe(true)
    expect(liesAhead('Bell on 12 May: 5 of 6', true)).toBe(false)
  })
})

describe('priorities', () => {
  const levels = (text: string) => prioritised(underTitle(text)).map(({ name, level }) => [name, level])
  it.each<[string, [string, number][]]>([
    [
      '## Requirements\n\n- [P0] a bell\n- (must) a door\n- a gate (could)\n- P2 a wall\n- a lamp',
      [
        ['P0', 0],
        ['must', 0],
        ['could', 2],
        ['P2', 2],
      ],
    ],
    ['## Requirements\n\n- **Should-have:** a bell\n- **Bell:** a door', [['Should-have', 1]]],
    [
      '## Requirements\n\n| Thing | Priority |\n| --- | --- |\n| Bell | **High** |\n| Door | 🟡 medium |\n| Gate | won’t |\n| Wall | |\n',
      [
        ['High', 0],
        ['medium', 1],
        ['won’t', 2],
      ],
    ],
    [
      '## Requirements\n\n| Thing | MoSCoW |\n| --- | --- |\n| Bell | M |\n| Door | S |\n| Gate | C |\n| Wall | x |\n',
      [
        ['M', 0],
        ['S', 1],
        ['C', 2],
      ],
    ],
    ['## Must-haves\n\n- a bell\n\nA door.', [['Must-haves', 0]]],
    ['## Requirements\n\n### 2. Nice to have\n\n- a bell', [['Nice to have', 2]]],
    ['## Must-haves\n\n### Night\n\n- a bell', [['Must-haves', 0]]],
    ['## Risks\n\n- [high] a bell', []],
    ['## Open questions\n\n- (high) which bell?', []],
    ['## Requirements\n\n- a bell. [P0] a door', []],
    ['## Requirements\n\n- a high bell\n- P9 bell', []],
  ])('%s', (text, expected) => {
    expect(levels(text)).toEqual(expected)
  })
})

describe('what is both wanted and left out', () => {
  const both = (wanted: string, excluded: string) =>
    contradictions(underTitle(`## Requirements\n\n${wanted}\n\n## Out of scope\n\n${excluded}`)).map(({ what }) => what)
  it.each([
    ['- Export of the ferry list', '- Ferry list exports', ['Ferry list exports']],
    ['- Ferry stories', '- A ferry story', ['A ferry story']],
    ['- Guest vouchers', '- Leaderboards, vouchers for a guest', ['vouchers for a guest']],
    ['- Guest vouchers', '- **Guest vouchers:** they cost much', ['Guest vouchers']],
    ['| Thing |\n| --- |\n| Guest vouchers |\n', '| Thing | Why |\n| --- | --- |\n| Guest vouchers | cost |\n', ['Guest vouchers']],
  ])('%s | %s', (wanted, excluded, what) => {
    expect(both(wanted, excluded)).toEqual(what)
  })
  it.each([
    ['- Guest vouchers', '- Captain vouchers'],
    ['- Guest vouchers for the night ferry', '- Guest vouchers'],
    ['- No guest vouchers', '- Guest vouchers'],
    ['- Guest vouchers (phase 2)', '- Guest vouchers'],
    ['- Guest vouchers', '- Guest vouchers until May'],
    ['- Guest vouchers', '- No guest vouchers'],
    ['- Guest vouchers', '- Guest vouchers:'],
    ['Guest vouchers.', '- Guest vouchers'],
    ['- The app', '- The app'],
  ])('not %s | %s', (wanted, excluded) => {
    expect(both(wanted, excluded)).toEqual([])
  })
})
