import { describe, expect, it } from 'vitest'
import { type Cue, cuesOf } from '../../src/spec/risk-cues.js'
import type { Risk, RiskState } from '../../src/spec/risk-states.js'
import type { Role } from '../../src/spec/roles.js'
import { standing } from './standing.js'

function cue(risk: Risk, text: string, role: Role = 'other', title = 'Notes'): Cue | undefined {
  return cuesOf(standing(text, role, title)).find((found) => found.risk === risk)
}

describe('where a statement stands', () => {
  it.each<[string, Role, string, RiskState | undefined]>([
    ['a change log says nothing', 'history', 'Changelog', undefined],
    ['references say nothing', 'reference', 'Links', undefined],
    ['comments do', 'reference', 'Comments', 'evidenced'],
    ['a comment does', 'reference', '→ Comment:', 'evidenced'],
    ['notes from a review do', 'reference', 'Notes from the review', 'evidenced'],
    ['notes from review do', 'reference', 'Notes from review', 'evidenced'],
    ['more than comments say nothing', 'reference', 'Comments policy', undefined],
    ['what holds the word says nothing', 'reference', 'Old comments', undefined],
  ])('%s', (_, role, title, state) => {
    expect(cue('usable', 'We showed the screen to six bakers; four understood it', role, title)?.state).toBe(state)
  })

  it('tells nothing of value among comments', () => {
    expect(cue('valuable', 'Bakers want it', 'reference', 'Comments')).toBeUndefined()
    expect(cue('valuable', 'Bakers want it')?.state).toBe('partial')
  })
})

describe('what is filed under a risk', () => {
  it('is about that risk and about no other', () => {
    expect(cuesOf(standing('Viability: bakers see a screen')).map(({ risk }) => risk)).toEqual(['viable'])
    expect(cuesOf(standing('Bakers see a screen', 'other', 'Viability')).map(({ risk }) => risk)).toEqual(['viable'])
    expect(cuesOf(standing('| Viability | bakers see a screen |\n| --- | --- |\n| Viability | bakers see a screen |')).map(({ risk }) => risk)).toEqual([
      'viable',
    ])
  })

  it('says nothing where only a filler stands', () => {
    expect(cuesOf(standing('Viability: TBD'))).toEqual([])
    expect(cuesOf(standing('| Viability | TBD |\n| --- | --- |\n| Viability | TBD |'))).toEqual([])
  })

  it('is waived with a reason', () => {
    expect(cue('feasible', 'Feasibility: no new technical risk, because it is the sensor of last year')).toMatchObject({ state: 'waived', weight: 1 })
  })
})

describe('what was built and tried', () => {
  it.each(['verified', 'Implemented', 'done', 'complete', 'completed', 'shipped', 'released', 'merged', '✓ passed'])('a row marked as %s', (mark) => {
    const row = (cell: string) => `| Part | State |\n| --- | --- |\n| Bell server | ${cell} |`
    expect(cue('feasible', row(mark))).toMatchObject({ state: 'evidenced', weight: 1 })
    expect(cue('feasible', row(`not ${mark}`))?.state).not.toBe('evidenced')
    expect(cue('feasible', row(`${mark} soon`))?.state).not.toBe('evidenced')
  })

  it.each([
    'Implement the bell',
    'Build the bell',
    'Bell built',
    'Spike on the bell',
    'Prototype of the bell',
    'Migrate the bell',
    'Integrate the bell',
    'Test the bell',
  ])('a box that is ticked: %s', (text) => {
    expect(cue('feasible', `- [x] ${text}`)).toMatchObject({ state: 'evidenced', weight: 1 })
    expect(cue('feasible', `- [ ] ${text}`)?.state).not.toBe('evidenced')
  })
  it('a box that is ticked, of something else', () => expect(cue('feasible', '- [x] Ring the bell')).toBeUndefined())
})

describe('what somebody looked up', () => {
  it.each([
    'In the logs 44 % rang',
    'From our data, 44% rang',
    'According to the database, 12 of 90 rang',
    'Per the ticket statistics, 1,200 rang',
    "In last year's tickets 340 were about it",
    'We counted 12 out of 90',
    'I tallied 340 of them',
    'We went through them, 12 of 90',
    'I looked it up, 44 %',
    'We looked them up, 44 %',
    'We had a look, 44 %',
    'Counted, 12 of 90',
  ])('%s', (text) => expect(cue('valuable', text, 'background')).toMatchObject({ state: 'evidenced', weight: 1 }))

  it.each<[string, Role]>([
    ['In the logs some rang', 'background'],
    ['In the shop 44 % rang', 'background'],
    ['In the logs 44 % rang', 'solution'],
    ['In the logs 44 % rang', 'requirement'],
    ['In the logs 44 % will be rung', 'background'],
    ['We counted on 12', 'background'],
  ])('not: %s (%s)', (text, role) => expect(cue('valuable', text, role)?.state).not.toBe('evidenced'))
})

describe('what is believed', () => {
  it.each(['think', 'believe', 'assume', 'expect', 'suspect', 'hope', 'bet'])('we %s', (verb) => {
    expect(cue('valuable', `We ${verb} bakers will come`)).toMatchObject({ state: 'assumed', weight: 1 })
    expect(cue('valuable', `I ${verb} bakers would come`)).toMatchObject({ state: 'assumed', weight: 1 })
    for (const role of ['requirement', 'constraint', 'technical'] as const)
      expect(cue('valuable', `We ${verb} bakers will come`, role)?.state).not.toBe('assumed')
  })

  it.each(['want', 'need', 'use', 'buy', 'pay', 'care', 'choose', 'adopt', 'come back', 'switch', 'prefer'])('an open question whether bakers %s', (verb) => {
    expect(cue('valuable', `Do bakers ${verb}?`, 'question')).toMatchObject({ state: 'assumed', weight: 1 })
    expect(cue('valuable', `Do bakers ${verb}?`)?.state).not.toBe('assumed')
  })
  it('an open question about something else', () => expect(cue('valuable', 'Do bakers sleep?', 'question')?.state).not.toBe('assumed'))
})

describe('what a thing is built on', () => {
  it.each([
    'Built with React',
    'Built on React',
    'Based on React',
    'It runs on Kafka',
    'It is running on Kafka',
    'Written in Rust',
    'Our stack: Rust',
    'Hosted on AWS',
    'Powered by Kafka',
    'Implemented in Rust',
  ])('%s', (text) => expect(cue('feasible', text)).toMatchObject({ state: 'partial', weight: 1 }))

  it.each<Role>(['technical', 'requirement', 'solution', 'constraint'])('a technology named beneath %s', (role) => {
    expect(cue('feasible', 'Kafka and Rust', role)).toMatchObject({ state: 'partial', weight: 1 })
  })
  it('a technology named elsewhere is a mention', () => expect(cue('feasible', 'Kafka and Rust')).toMatchObject({ state: 'partial', weight: 0.34 }))
})

describe('a day that is set', () => {
  it.each(['in May', 'on 12 May', 'by 3. Jun', 'from Dec'])('a load test %s', (day) => {
    expect(cue('feasible', `Load test ${day}`)?.state).toBe('planned')
    expect(cue('feasible', `Load test ${day}: 40 sales a minute`)?.state).toBe('evidenced')
  })
  it('is none without a month', () => expect(cue('feasible', 'Load test at noon')?.state).not.toBe('planned'))
})
