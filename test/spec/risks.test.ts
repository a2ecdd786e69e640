import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import type { Risk, RiskState } from '../../src/spec/risks.js'

const engine = createEngine()
const stateOf = (risk: Risk, text: string) => engine.lint(`# PRD: Allotment water\n\n${text}\n`, { path: 'prd.md', asSpec: true }).risks[risk].state

describe('structure and not words', () => {
  it.each<[string, Risk, RiskState, string]>([
    ['a list of technologies', 'feasible', 'partial', '## What we use\n\nBuilt with Flutter and Firebase.'],
    ['a diagram and nothing else', 'feasible', 'partial', '## Architecture\n\n```\nsensor -> tank -> phone\n```'],
    ['a technology that somebody else has', 'feasible', 'absent', '## Problem\n\nGardeners hate the Firebase bill of the club next door.'],
    ['a risk that is filed under its name', 'feasible', 'assumed', '## Risks\n\n- **Technical risk:** Sensors differ from tank to tank.'],
    ['a risk that may come', 'usable', 'assumed', '## Risks\n\n- Gardeners may find the chart confusing.'],
    ['a risk with its mitigation', 'feasible', 'partial', '## Risks\n\n| Risk | Mitigation |\n| --- | --- |\n| The API has rate limits | Cache |'],
    ['an assumption about a reviewer', 'viable', 'assumed', '## Assumptions\n\n- Legal has no objections.'],
    ['a question about the business', 'viable', 'assumed', '## Open questions\n\n- Does the insurance accept a lid that opens by itself?'],
    ['a test with people on a day', 'usable', 'planned', '## Usability\n\nTest the prototype with five gardeners in the week of 12 May.'],
    [
      'a word said again and again',
      'viable',
      'absent',
      '## Stories\n\n- The smart contract opens.\n- The smart contract closes.\n- The smart contract waits.\n- The smart contract ends.',
    ],
    ['a beta that only passes', 'valuable', 'partial', '## Timeline\n\n- After the beta ends, gardeners get an e-mail in June.'],
    ['a beta with somebody', 'valuable', 'planned', '## Launch\n\nPrivate beta with two allotments from 12 May.'],
    ['a target with its test', 'valuable', 'planned', '## Success metrics\n\nWasted trips: -30 % (to be validated with an A/B test).'],
    ['a believed effect', 'valuable', 'assumed', '## Idea\n\nWe think that the sign will make gardeners come in the evening.'],
    ['built by others', 'feasible', 'partial', '## Approach\n\nThis API is implemented for example by the club next door.'],
    ['the status of the document', 'feasible', 'absent', '| Document status | Completed |\n| --- | --- |\n| Owner | Ana |\n| Status | Completed |'],
  ])('%s: %s %s', (_, risk, state, text) => {
    expect(stateOf(risk, text)).toBe(state)
  })
})

describe('what was found out', () => {
  it.each<[string, Risk, RiskState, string]>([
    ['a count of trouble', 'valuable', 'evidenced', '## Problem\n\nLast summer 84 of 210 gardeners found the tank empty, according to the log.'],
    ['what was asked in interviews', 'valuable', 'evidenced', '## User interviews\n\n12 gardeners were interviewed in June; nine carried water from home.'],
    ['quotations in a press release', 'valuable', 'partial', '"I never wait any more," said Ana, a gardener.\n\n## Requirements\n\n- Gardeners see the level.'],
    ['a persona', 'valuable', 'absent', '## Personas\n\nRetired teacher, lost 30 tomato plants last year.'],
    ['people who tried it', 'usable', 'evidenced', 'We showed the paper screens to six gardeners. Five understood the level at once.'],
    ['people who were interviewed', 'usable', 'absent', 'We interviewed 14 gardeners; nine of them rang the office twice a week.'],
    ['a trial on a machine', 'feasible', 'evidenced', '## Technical notes\n\nJo tried the sensor in the tank for two weeks: 3 of 2,016 readings were lost.'],
    ['a trial that is told behind its label', 'feasible', 'evidenced', '## Engineering\n\nBenchmark on 4 May: 120 readings a second.'],
    ['a target', 'feasible', 'partial', '## Performance\n\nThe server must answer within 200 ms.'],
    ['a look by somebody whose word settles it', 'viable', 'evidenced', '## Money\n\nThe treasurer went through the costs on 3 May and thinks they are fine.'],
    ['a reading of the terms', 'viable', 'evidenced', '## Loose notes\n\nIda has read the contract of the sensor for licence trouble: all fine.'],
    ['a table of reviews', 'viable', 'evidenced', '## Reviews\n\n| Who | What |\n| --- | --- |\n| Data protection officer | No names in the log. 9 May |'],
    ['a price list', 'viable', 'partial', '## Pricing\n\n12 EUR per garden and month.'],
    [
      'approvals that the product is about',
      'viable',
      'absent',
      '## Background\n\nThis covers the approval of new plots. It is read with team Well on 18 June; Ana will write the design.',
    ],
    [
      'a sentence in a cell',
      'usable',
      'evidenced',
      '## Stories\n\n| Story | Note |\n| --- | --- |\n| See the level | Drawn big. 5 of 6 gardeners understood it at once. |',
    ],
  ])('%s: %s %s', (_, risk, state, text) => {
    expect(stateOf(risk, text)).toBe(state)
  })
})

describe('what is planned, assumed or waived', () => {
  it.each<[string, Risk, RiskState, string]>([
    ['a method and a date', 'feasible', 'planned', '## Engineering\n\nLoad test by 12 May.'],
    ['a method and nothing else', 'usable', 'partial', '## Usability\n\nWe will do a usability test.'],
    [
      'a test with its pass mark in the next sentence',
      'usable',
      'planned',
      '## Usability\n\nUsability test of the level page. Passed if five of six gardeners find it.',
    ],
    ['a question to somebody whose word settles it', 'viable', 'planned', '## Legal\n\nWe will ask the data protection officer before the launch.'],
    ['nobody has tried it', 'usable', 'assumed', "It's a hunch, we haven't shown the page to anyone."],
    ['called open in the next words', 'feasible', 'assumed', '## Assumptions\n\nThe sensor works for a year on one battery. Untested.'],
    ['an open question', 'valuable', 'assumed', '## To be discussed\n\n- Why would gardeners use it in winter?'],
    ['a question that was settled', 'viable', 'partial', '## Open questions\n\n- Pricing: none, it is in the contract'],
    ['a waiver with its reason', 'feasible', 'waived', '## Feasibility\n\nNo new technical risk, because it is the sensor of last year.'],
  ])('%s: %s %s', (_, risk, state, text) => {
    expect(stateOf(risk, text)).toBe(state)
  })

  it('lets mentions alone add up only slowly', () => {
    const mention = (count: number) => stateOf('usable', `## Requirements\n\n${'- The screen lists the tanks.\n'.repeat(count)}`)
    expect(mention(2)).toBe('absent')
    expect(mention(3)).toBe('partial')
  })
})

describe('where a state comes from', () => {
  const answerOf = (risk: Risk, text: string) => engine.lint(`# PRD: Allotment water\n\n${text}\n`, { path: 'prd.md', asSpec: true }).risks[risk]
  const nothing = { state: 'absent', lines: [], rung: null, ladder: [] }
  const opinion = (...lines: number[]) => ({ state: 'partial', lines, rung: 'opinion', ladder: [{ rung: 'opinion', lines }] })
  const picture = '![tank](tank.png)'
  const code = '```\nsensor -> tank\n```'

  it.each<[string, Risk, string, object]>([
    ['a picture under design', 'usable', `## Design\n\n${picture}`, opinion(5)],
    ['code under design says nothing of use', 'usable', `## Design\n\n${code}`, nothing],
    ['code beside a picture', 'usable', `## Design\n\n${code}\n\n${picture}`, opinion(5)],
    ['code under the design of a screen', 'usable', `## Screen design\n\n${code}`, opinion(5)],
    ['code under a technical heading', 'feasible', `## Architecture\n\n${code}`, opinion(5)],
    ['a picture behind a sentence', 'feasible', `## Architecture\n\nIt is big.\n\n${picture}`, opinion(5, 7)],
    ['a sentence alone', 'feasible', '## Architecture\n\nIt is big.', opinion(5)],
    ['a picture of something else', 'feasible', `## Screen design\n\n${picture}`, nothing],
    ['a picture in references', 'feasible', `## Architecture references\n\n${picture}`, nothing],
    ['a picture under the business', 'viable', `## Costs\n\n${picture}`, nothing],
    ['a picture under the value', 'valuable', `## The value\n\n${picture}`, nothing],
  ])('%s', (_, risk, text, answer) => expect(answerOf(risk, text)).toEqual(answer))

  it('counts a word once, wherever it is said', () => {
    const parts = (...sentences: string[]) => sentences.map((sentence, at) => `## Part ${at + 1}\n\n${sentence}\n`).join('\n')
    expect(answerOf('viable', parts('The fees are up.', 'The fees are up.', 'The fees are up.'))).toEqual(nothing)
    expect(answerOf('viable', parts('The fees are up.', 'A contract is up.'))).toEqual(nothing)
    expect(answerOf('viable', parts('The fees are up.', 'A contract is up.', 'The insurer is up.'))).toEqual(opinion(5, 9, 13))
    expect(answerOf('viable', 'The fees are up.\n\nA contract is up.\n\nThe insurer is up. The fees are up.')).toEqual(opinion(3, 5, 7))
  })

  it('takes what is too little for a plan as a bare statement', () => {
    expect(answerOf('valuable', 'A landing page in May.')).toEqual(opinion(3))
  })

  it('is the best that is said, and every rung is told', () => {
    const text = [
      'Five of six gardeners understood the screen at once.',
      'We will do a usability test with five gardeners in May.',
      'We have not shown it to anyone.',
      'Six of seven gardeners understood the screen at once.',
    ]
    expect(answerOf('usable', text.join('\n\n'))).toEqual({
      state: 'evidenced',
      lines: [3, 9],
      rung: 'data',
      ladder: [
        { rung: 'assumption', lines: [7] },
        { rung: 'plan', lines: [5] },
        { rung: 'data', lines: [3, 9] },
      ],
    })
  })

  it('is on no rung where it is waived', () => {
    const waiver = '## Feasibility\n\nNo new technical risk, because it is the sensor of last year.'
    expect(answerOf('feasible', waiver)).toEqual({ state: 'waived', lines: [5], rung: null, ladder: [] })
    expect(answerOf('feasible', `${waiver}\n\nThe API is big.`)).toEqual({
      state: 'waived',
      lines: [5],
      rung: null,
      ladder: [{ rung: 'opinion', lines: [7] }],
    })
  })

  it('names a line once, and the first hundred lines', () => {
    const screens = (count: number, between: string) => Array.from({ length: count }, () => 'The screen lists the tanks.').join(between)
    expect(answerOf('usable', screens(3, ' '))).toEqual(opinion(3))
    expect(answerOf('usable', screens(99, '\n\n')).lines).toHaveLength(99)
    const many = answerOf('usable', screens(130, '\n\n'))
    expect(many.lines).toEqual(Array.from({ length: 100 }, (_, at) => 3 + 2 * at))
    expect(many.ladder).toEqual([{ rung: 'opinion', lines: many.lines }])
  })
})
