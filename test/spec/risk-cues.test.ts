import { describe, expect, it } from 'vitest'
import { cuesOf } from '../../src/spec/risk-cues.js'
import type { Cue } from '../../src/spec/risk-said.js'
import type { Risk, RiskState } from '../../src/spec/risk-states.js'
import type { Role } from '../../src/spec/roles.js'
import { statementsOf } from '../language/read.js'
import { standing } from './standing.js'

function cue(risk: Risk, text: string, role: Role = 'other', title = 'Notes'): Cue | undefined {
  return cuesOf(standing(text, role, title)).find((found) => found.risk === risk)
}

type Row = [text: string, told: string, role?: Role, title?: string]

/** What each line says of a risk: its state and how much it weighs. */
function says(name: string, risk: Risk, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows)('%s: %s (%s, %s)', (text, told, role = 'other', title = 'Notes') => {
      const found = cue(risk, text, role, title)
      expect(found ? `${found.state} ${found.weight}` : 'nothing').toBe(told)
    })
  })
}

const each = <T extends string>(all: readonly T[], row: (one: T) => Row): Row[] => all.map(row)

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
    expect(cue('valuable', 'Bakers want it', 'user')?.state).toBe('partial')
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
  it.each(['verified', 'Implemented', 'done', 'complete', 'completed', 'shipped', 'released', 'merged', '✓ passed', 'done.', '(merged)'])(
    'a row marked as %s',
    (mark) => {
      const row = (cell: string) => `| Part | State |\n| --- | --- |\n| Bell server | ${cell} |`
      expect(cue('feasible', row(mark))).toMatchObject({ state: 'evidenced', weight: 1 })
      expect(cue('feasible', row(`not ${mark}`))?.state).not.toBe('evidenced')
      expect(cue('feasible', row(`${mark} soon`))?.state).not.toBe('evidenced')
    },
  )

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
  it.each(['Test plan is defined', 'Proposal is implementable', 'Test cases agreed'])('a box that is ticked, of a paper: %s', (text) =>
    expect(cue('feasible', `- [x] ${text}`)?.state).not.toBe('evidenced'),
  )
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
    'According to the log 44 % rang',
    'From the ticket 340 rang',
    'Per their statistics 1.200 rang',
    'In our telemetry 12 of 90 rang',
  ])('%s', (text) => expect(cue('valuable', text, 'background')).toMatchObject({ state: 'evidenced', weight: 1 }))

  it.each<[string, Role]>([
    ['In the logs some rang', 'background'],
    ['In the shop 44 % rang', 'background'],
    ['In the logs 44 % rang', 'solution'],
    ['In the logs 44 % rang', 'requirement'],
    ['In the logs 44 % will be rung', 'background'],
    ['We counted on 12', 'background'],
    ['In the logs 12 and 90 rang', 'background'],
    ['| Part | Note |\n| --- | --- |\n| Bell | In the logs 44 % rang |', 'story'],
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
    expect(cue('valuable', `Do bakers ${verb}?`, 'faq')?.state).not.toBe('assumed')
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
  it.each(['The code of the building', 'The client bakes', 'A library with books', 'Bakers run a service'])(
    'a word of another trade hardly counts, and once, but where the making is told: %s',
    (text) => {
      expect(cue('feasible', text)).toMatchObject({ state: 'partial', weight: 0.1, word: expect.any(String) })
      expect(cue('feasible', text, 'technical')).toMatchObject({ state: 'partial', weight: 0.34 })
      expect(cue('feasible', `${text}, with low latency`)).toMatchObject({ state: 'partial', weight: 1 })
    },
  )
  it('a technology named elsewhere is a mention', () => expect(cue('feasible', 'Kafka and Rust')).toMatchObject({ state: 'partial', weight: 0.34 }))
})

describe('a day that is set', () => {
  it.each(['in May', 'on 12 May', 'by 3. Jun', 'from Dec'])('a load test %s', (day) => {
    expect(cue('feasible', `Load test ${day}`)?.state).toBe('planned')
    expect(cue('feasible', `Load test ${day}: 40 sales a minute`)?.state).toBe('evidenced')
  })
  it('is none without a month', () => expect(cue('feasible', 'Load test at noon')?.state).not.toBe('planned'))
})

says('a section that says how something will be found out', 'valuable', [
  ...each(
    [
      'Validation plan',
      'Research methods',
      'Experiment approach',
      'Discovery design',
      'Pilot set-up',
      'Beta setup',
      'A/B test method',
      'A/B-tests plan',
      'A/B testing plan',
      'User test plan',
      'User testing plan',
      'Experiment',
      '2. Experiments',
      '3.1 A/B test',
      'A/B-tests',
      'The pilot',
      'Test method',
      'Test methods',
    ],
    (title) => ['Ten bakers get it', 'planned 0.34', 'other', title],
  ),
  ...each(['Plan', 'Validation', 'Test plan', 'The pilot oven', 'Our pilot', 'The test methods', 'Validation planning'], (title) => [
    'Ten bakers get it',
    'nothing',
    'other',
    title,
  ]),
  ['Ten bakers got it', 'nothing', 'other', 'Validation plan'],
  ['A pilot with ten bakers', 'planned 1', 'other', 'Validation plan'],
  ['A pilot', 'planned 1', 'other', 'Validation plan'],
  ['A landing page', 'planned 0.34', 'other', 'Validation plan'],
])

says('what is yet to be is not found out', 'valuable', [
  ['In the logs 44 % are cut', 'evidenced 1', 'background'],
  ...each(
    ['to be cut', 'will be cut', 'must be cut', 'should be cut', 'are cut, if necessary'],
    (rest): Row => [`In the logs 44 % ${rest}`, 'nothing', 'background'],
  ),
  ['In the logs, target: 44 %', 'nothing', 'background'],
])

says('what came of a method', 'usable', [
  ...each(
    ['showed a gap', 'was shown', 'found a gap', 'was held and confirmed', 'proved it', 'passed', 'failed'],
    (came): Row => [`A card sort ${came}`, 'evidenced 1'],
  ),
  ['A card sort was held in the hall', 'partial 0.34'],
  ['Card sort, 4 of 5 in the right row', 'evidenced 1'],
  ...each(
    [
      'target 4 of 5',
      'goal 4 of 5',
      'if it is 4 of 5',
      'if not 4 of 5',
      'if that is 4 of 5',
      'if they get 4 of 5',
      '< 4 of 5',
      '> 4 of 5',
      '≤ 4 of 5',
      '≥ 4 of 5',
    ],
    (rest): Row => [`Card sort, ${rest}`, 'partial 0.34'],
  ),
  ['Card sort, 4 of 5', 'planned 1', 'metric'],
  ['Card sort, 4 of 5', 'planned 1', 'goal'],
  ['A card sort showed 4 of 5', 'evidenced 1', 'metric'],
  ['A card sort showed a gap', 'partial 0.34', 'story'],
  ['A card sort showed a gap', 'partial 0.34', 'requirement'],
  ['Usability: a baker bent over it and 4 of 5 came', 'evidenced 1'],
  ['- [x] Card sort', 'evidenced 1'],
  ['- [ ] Card sort', 'planned 0.5'],
  ['- [ ] Card sort, 4 of 5 in the right row', 'planned 1'],
])

says('a day that is set, figures or not', 'feasible', [
  ...each(
    ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    (month): Row => [`Load test with 4 of 5 ovens until ${month}`, 'planned 1'],
  ),
  ['Load test with 4 of 5 ovens on 3 June', 'planned 1'],
  ['Load test with 4 of 5 ovens in the morning', 'evidenced 1'],
  ['Load test with 4 of 5 ovens in May: 80 ms', 'evidenced 1'],
])

says('what lies ahead by where it stands', 'feasible', [
  ['Load test', 'planned 1', 'timeline'],
  ['Load test', 'planned 1', 'launch'],
  ['Load test', 'partial 0.34'],
  ['Load test held', 'partial 0.34', 'timeline'],
])

says('it is put before people', 'usable', [
  ...each(
    [
      'We test the screen with two bakers in May',
      'Ana tests the screen with two bakers in May',
      'Testing the screen with two bakers in May',
      'We try the screen with two bakers in May',
      'Ana tries the screen with two bakers in May',
      'We walk the screen through with two bakers in May',
      'Ana walks through the screen before two bakers in May',
      'Walking two bakers to the screen in May',
      'We show the screen to two bakers in May',
      'Ana shows the screen to two bakers in May',
      'Showing the screen to two bakers in May',
      'We put the screen before two bakers in May',
      'Ana puts the screen in front of two bakers in May',
      'Putting the screen in front of two bakers in May',
      'A session on the screen by two bakers in May',
      'Sessions on the screen by two bakers in May',
      'A trial of the screen by two bakers in May',
      'Trials of the screen by two bakers in May',
      'We try the screen on two bakers in May',
    ],
    (text) => [text, 'planned 1'],
  ),
  ['We hang the screen with two bakers in May', 'partial 0.34'],
  ['We try the screen with two ovens in May', 'partial 0.34'],
  ['We try the screen and two bakers in May', 'partial 0.34'],
])

says('nobody has used it yet', 'usable', [
  ...each(
    [
      'They have not tried it on anyone',
      "We haven't shown it to anybody",
      'We haven’t shown it to anybody',
      'Never tested by anyone',
      'Nobody has tried it with someone',
      'No one has shown it to somebody',
      'Noone has shown it to somebody',
      'We have not yet tested it on anybody',
      'It has not been shown to anybody',
    ],
    (text) => [text, 'assumed 1'],
  ),
  ['We have not bought it from anybody', 'nothing'],
  ['It was not tried on Mondays', 'nothing'],
])

describe('what the next words say of it', () => {
  const second = (text: string, role: Role = 'other') => {
    const [, statement] = statementsOf(text)
    if (!statement) throw new Error(text)
    return cuesOf({ statement, role, section: { title: 'Notes', role, parent: undefined } }).map(({ risk, state, weight }) => `${risk} ${state} ${weight}`)
  }

  it.each(["we don't know", 'we don’t know', 'we do not know', 'no idea', 'unknown', 'not known'])('a doubt beside a matter of the business: %s', (doubt) => {
    expect(second(`The contract ends in May. What then, ${doubt}.`)).toContain('viable assumed 0.5')
    expect(second(`The oven cools in May. What then, ${doubt}.`)).not.toContain('viable assumed 0.5')
    expect(second(`The contract ends in May. What then, ${doubt}.`, 'problem')).not.toContain('viable assumed 0.5')
  })
  it('is no doubt where something is known', () => expect(second('The contract ends in May. What then, we know.')).toEqual([]))

  it.each<[string, string]>([
    ['Bakers come. Untested.', 'assumed 1'],
    ['Bakers come. It is untested, I fear, in these towns.', 'assumed 1'],
    ['Bakers come. It is untested, I fear, in those cities.', 'nothing'],
  ])('%s', (text, told) => {
    const found = cue('valuable', text)
    expect(found ? `${found.state} ${found.weight}` : 'nothing').toBe(told)
  })
  it.each<Role>(['requirement', 'technical'])('beneath %s it is demanded, tested or not', (role) =>
    expect(cue('valuable', 'Bakers come. Untested.', role)).toBeUndefined(),
  )
})

says('a question that was settled', 'usable', [
  ['Do bakers get lost?', 'assumed 1', 'question'],
  ...each(['Resolved questions', 'Answered', 'Decided', 'Closed questions', 'Settled'], (title): Row => ['Do bakers get lost?', 'nothing', 'question', title]),
  ['Do bakers get lost?', 'assumed 1', 'question', 'Unresolved questions'],
  ...each(['none', 'no', 'yes', 'done'], (answer): Row => [`Confusing: ${answer}, it is a bell`, 'partial 1', 'question']),
  ['Confusing: nobody, it is a bell', 'assumed 1', 'question'],
  ['Confusing: no, it may be a bell', 'assumed 1', 'question'],
  ['Confusing: no, it is untested', 'assumed 1', 'question'],
])

says('people and their trouble', 'valuable', [
  ['We talked to bakers', 'evidenced 0.4'],
  ...each<Role>(['technical', 'timeline', 'requirement', 'stakeholder', 'out-of-scope', 'constraint'], (role): Row => ['We talked to bakers', 'nothing', role]),
  ['We talked to bakers', 'nothing', 'question'],
  ['We talked to bakers', 'partial 0.34', 'goal'],
  ['We talked to bakers', 'partial 0.34', 'metric'],
  ['We talked to bakers', 'partial 0.34', 'story'],
  ['We talked to bakers', 'nothing', 'other', 'Personas'],
  ['We talked to bakers', 'nothing', 'other', 'Persona'],
  ['We talked to bakers', 'evidenced 0.4', 'other', 'Personal notes'],
  ['We talked to them', 'nothing'],
  ['We talked to them', 'evidenced 0.4', 'evidence'],
  ['We talked to them', 'evidenced 0.4', 'problem'],
  ['We talked to them of the slow oven', 'evidenced 0.4'],
  ['We talked to them of demand', 'evidenced 0.4'],
  ['- [x] We talked to bakers', 'evidenced 0.4'],
  ['- [ ] We talked to bakers', 'nothing'],
  ['Value: we talked to them', 'evidenced 1'],
  ['31 of 90 bakers waited last week', 'evidenced 1'],
  ['31 of 90 bakers came last week', 'evidenced 1'],
  ['31 of 90 cakes came last week', 'nothing'],
  ['31 of 90 cakes came last week', 'evidenced 0.5', 'problem'],
  ['31 bakers came last week', 'evidenced 0.7'],
  ['31 bakers waited last week', 'evidenced 1'],
  ['31 cakes came last week', 'evidenced 0.5', 'problem'],
  ['In interviews 31 bakers came last week', 'evidenced 1'],
  ['14 bakers were baking there', 'evidenced 0.7', 'evidence'],
  ['14 bakers were baking there', 'partial 0.34', 'problem'],
  ['14 bakers bake', 'partial 0.34', 'evidence'],
  ['Bakers were baking in May', 'partial 0.34', 'evidence'],
  ['14 cakes were baking', 'nothing', 'evidence'],
])

says('a voice', 'valuable', [
  ['"We wait and wait for the oven"', 'evidenced 0.34', 'evidence'],
  ['"We wait and wait for the oven"', 'partial 1'],
  ['"We bake and bake in the oven"', 'evidenced 0.34', 'evidence'],
  ['> "We bake and bake in the oven"', 'evidenced 0.34'],
  ['> "We bake and bake in the oven"', 'evidenced 0.1', 'background'],
  ...each<Role>(['question', 'metric', 'goal'], (role): Row => ['> "We wait and wait for the oven"', 'partial 1', role]),
])

says('a method that finds out whether they want it', 'valuable', [
  ['An interview with bakers', 'nothing'],
  ['An interview with bakers in May', 'planned 1'],
  ['An interview in May', 'planned 1'],
  ['A landing page in May', 'planned 0.34'],
  ['We will have interviews', 'planned 0.34'],
  ...each<Role>(['solution', 'out-of-scope', 'requirement', 'technical'], (role): Row => ['An interview with bakers in May', 'nothing', role]),
  ['An interview with bakers in May', 'partial 0.34', 'story'],
  ['We will know', 'planned 1'],
  ["We'll know", 'planned 1'],
  ['We’ll know', 'planned 1'],
  ['We know', 'nothing'],
])

says('a name for how it is found out', 'valuable', [
  ...each(
    [
      'A survey of bakers in May',
      'An A/B test with bakers in May',
      'An experiment with bakers in May',
      'A pilot with bakers in May',
      'A beta with bakers in May',
      'User research with bakers in May',
      'A user test with bakers in May',
      'Customer discovery with bakers in May',
      'Customer research with bakers in May',
      'Customer interviews with bakers in May',
      'A fake door for bakers in May',
      'A concierge for bakers in May',
      'Usage data of bakers in May',
      'Usage metrics of bakers in May',
      'A soft launch with bakers in May',
      'A design partner among bakers in May',
      'Design partners among bakers in May',
      'Discovery with bakers in May',
    ],
    (text): Row => [text, 'planned 1'],
  ),
  ...each(['A poll of bakers in May', 'Usage patterns of bakers in May', 'A focus group of bakers in May'], (text): Row => [text, 'planned 0.34']),
  ['A poll of bakers in May, at least 5', 'planned 1'],
])

says('a beta that is only a stretch of time', 'valuable', [
  ...each(
    [
      'The beta ends for bakers in May',
      'The pilot end for bakers in May',
      'The beta is over for bakers in May',
      'The beta period with bakers in May',
      'The pilot phase with bakers in May',
      'The beta price for bakers in May',
      'Beta pricing for bakers in May',
      'The pilot plan of bakers in May',
      'The beta flag for bakers in May',
      'Beta users among bakers in May',
      'A pilot customer, bakers in May',
      'Beta access for bakers in May',
      'Beta signups of bakers in May',
      'Beta sign-ups of bakers in May',
      'Beta offers for bakers in May',
      'After the beta, bakers in May',
      'Bakers until the long beta in May',
      'Bakers since pilot in May',
      'Bakers during the beta in May',
    ],
    (text): Row => [text, 'planned 0.34'],
  ),
  ['A pilot in the beta phase with bakers in May', 'planned 1'],
])

says('what is thought of it', 'valuable', [
  ['Bakers assume that', 'assumed 0.5'],
  ['Bakers assume that', 'assumed 1', 'assumption'],
  ['We think bakers come', 'assumed 0.5'],
  ['We think bakers would come', 'assumed 1'],
  ['It is an assumption that bakers come', 'assumed 1'],
  ['We think ovens will glow', 'nothing'],
  ['We think demand will come', 'assumed 1'],
  ['Bakers want it', 'assumed 1', 'assumption'],
  ['Bakers come', 'partial 0.34', 'assumption'],
  ['They want it', 'partial 0.34', 'assumption'],
  ['Is it worth it for bakers?', 'assumed 1', 'question'],
  ['Is it a pain for bakers?', 'assumed 1', 'question'],
  ['Is it a problem for bakers?', 'assumed 1', 'question'],
  ['Is it a problem?', 'nothing', 'question'],
  ['It is no use to bakers', 'nothing', 'question'],
  ['Is demand a problem?', 'assumed 1', 'question'],
])

says('a bare word of it', 'valuable', [
  ['Value: ovens', 'partial 1'],
  ['The oven is slow', 'partial 0.5'],
  ['The oven is slow', 'partial 0.2', 'solution'],
  ['The oven is slow', 'partial 0.2', 'technical'],
  ['The oven is slow', 'partial 1', 'problem'],
  ['The baker is slow', 'partial 1'],
  ['Bakers bake', 'nothing'],
  ...each<Role>(
    ['problem', 'user', 'evidence', 'story', 'wish', 'metric', 'goal', 'assumption', 'faq', 'background'],
    (role): Row => ['Bakers bake', 'partial 0.34', role],
  ),
  ['Bakers bake', 'nothing', 'solution'],
  ['Demand', 'nothing'],
  ['Ovens glow', 'nothing', 'other', 'The value of it'],
  ['Ovens glow', 'nothing', 'title', 'The value of it'],
  ['Ovens glow', 'nothing'],
  ['As a baker, I want a bell so that I hear it', 'partial 0.5'],
  ['As a baker, I want a bell', 'nothing'],
])

says('what is under the name of a risk', 'viable', [
  ['Viability: n/a, because it is a gift', 'waived 1'],
  ['Viability: nothing to learn for us, because it is a gift', 'waived 1'],
  ['Viability: not applicable, since it is a gift', 'waived 1'],
  ['Viability: no personal data', 'waived 1'],
  ['Viability: the treasurer approved it, n/a as it is a gift', 'evidenced 1'],
  ['Viability: no personal data, and the treasurer approved it', 'waived 1'],
  ['No personal data, and the treasurer approved it', 'evidenced 1'],
  ['Privacy is not applicable, as it is a gift', 'waived 1'],
  ['Fees are not applicable, as it is a gift', 'partial 0.34'],
  ['Viability: 4 of 5 came', 'evidenced 1'],
  ['Viability: bakers came', 'partial 1'],
  ['Viability: 4 of 5 bakers pay', 'partial 1'],
])

says('what a way not taken has shown, and what is told as a measure of success', 'feasible', [
  ['The prototype was tested, 80 ms', 'evidenced 0.3333333333333333', 'option'],
  ['The prototype was tested, 80 ms', 'evidenced 0.5', 'metric'],
  ['The prototype was tested, 80 ms', 'evidenced 1', 'solution'],
  ['The prototype was tested, 80 ms', 'evidenced 1', 'assumption'],
  ['The load test must end with 80 ms', 'partial 0.34', 'requirement'],
  ['The load test ran with 80 ms', 'evidenced 1', 'requirement'],
  ['Spike (3 June): it worked', 'evidenced 1'],
])

says('what they made of it', 'usable', [
  ['Four of five bakers understood the screen', 'evidenced 0.3333333333333333', 'option'],
  ['Four of five bakers understood the screen', 'evidenced 1', 'assumption'],
  ['Four of five bakers understood the screen', 'evidenced 1', 'question'],
  ['Four of five bakers understood the screen', 'evidenced 1', 'requirement'],
  ['Four of five bakers understood the screen', 'evidenced 1', 'story'],
  ['Four of five bakers understand the screen', 'evidenced 1'],
  ['Four of five bakers understand the screen', 'assumed 1', 'assumption'],
  ['Four of five bakers understand the screen', 'assumed 1', 'question'],
  ['Four of five bakers understand the screen', 'partial 1', 'requirement'],
  ['Four of five bakers understand the screen', 'partial 1', 'story'],
  ['- [x] Four of five bakers understood the screen', 'evidenced 1'],
  ['- [ ] Four of five bakers understood the screen', 'partial 1'],
  ['Four of five bakers should be shown, they understood the screen', 'partial 1'],
])

describe('the sentences of a cell', () => {
  const row = (cell: string) => cue('usable', `| Part | Note |\n| --- | --- |\n| Bell | ${cell} |`)?.state
  it('count one by one', () => {
    expect(row('It will ring. 5 of 6 understood the screen')).toBe('evidenced')
    expect(row('It will ring. "5 of 6 understood the screen"')).toBeUndefined()
    expect(cue('usable', 'It will ring, and 5 of 6 understood the screen')?.state).toBe('partial')
    expect(cue('usable', '| Note |\n| --- |\n| It will ring. 5 of 6 understood the screen |')?.state).toBe('partial')
  })
  it('must have been found out where a thing is demanded', () => {
    const demanded = (cell: string) => cue('usable', `| Part | Note |\n| --- | --- |\n| Bell | ${cell} |`, 'requirement')?.state
    expect(demanded('It rings. 5 of 6 understood the screen')).toBe('evidenced')
    expect(demanded('It rings. 5 of 6 understand the screen')).toBe('partial')
  })
})

describe('what a label says', () => {
  it.each<[string, string[]]>([
    ['What will bakers understand?: The bell', ['usable']],
    ['What bakers understand: The bell', ['usable']],
    ['Price: The bell', ['viable']],
    ['"The price": it is up', []],
    ['Usability: the price', ['usable']],
    ['Ana said "the price is up"', []],
  ])('%s', (text, about) => expect(cuesOf(standing(text)).map(({ risk }) => risk)).toEqual(about))
})

says('an open matter of the business', 'viable', [
  ['Who pays is still open', 'assumed 1'],
  ...each<Role>(['requirement', 'story', 'problem', 'evidence', 'user', 'wish', 'metric', 'goal'], (role): Row => ['Who pays is still open', 'nothing', role]),
  ...each<Role>(['question', 'risk', 'assumption'], (role): Row => ['Who pays?', 'assumed 1', role]),
  ['Who pays?', 'nothing'],
  ['Names are deleted after a year', 'partial 1'],
  ['The revenue may hurt', 'assumed 1', 'risk'],
  ['The revenue hurts', 'partial 1', 'risk'],
  ['The fees may hurt', 'partial 0.34', 'risk'],
  ['Viability: the fees hurt', 'assumed 1', 'risk'],
  ['| Part | Note |\n| --- | --- |\n| Money | The revenue may hurt |', 'assumed 0.5', 'risk'],
  ['The revenue hurts', 'assumed 1', 'assumption'],
  ['The revenue hurts', 'assumed 1', 'question'],
  ['The revenue hurts. Untested.', 'assumed 1'],
  ['The fees hurt. Untested.', 'assumed 1', 'assumption'],
  ['The fees hurt', 'partial 0.34', 'assumption'],
  ['The fees hurt. Untested.', 'partial 0.34'],
  ['Do the fees hurt?', 'assumed 1', 'question'],
  ['The fees hurt', 'partial 0.34', 'question'],
  ['Do the fees hurt?', 'partial 0.34'],
  ['The revenue grows, an assumption', 'assumed 1'],
  ['The revenue grows, an assumption', 'partial 1', 'requirement'],
  ['The revenue shall grow, an assumption', 'partial 1'],
  ['The revenue must grow, an assumption', 'partial 1'],
  ['The pen test was held: 4 of 5', 'evidenced 1'],
  ['The pen test was held: 4 of 5', 'partial 1', 'requirement'],
  ['The pen test was held: 4 of 5', 'partial 1', 'story'],
  ['Viability: the pen test was held: 4 of 5', 'evidenced 1', 'requirement'],
  ['The treasurer approved it', 'evidenced 1', 'option'],
  ['The treasurer approved it', 'evidenced 1', 'assumption'],
  ['The treasurer approves it', 'partial 0.34', 'question'],
])

says('somebody is asked', 'viable', [
  ['We will ask the treasurer', 'planned 1'],
  ['We will ask the treasurer', 'partial 0.34', 'question'],
  ['We will ask the treasurer', 'partial 0.34', 'requirement'],
  ['The treasurer gets it by 12 May', 'planned 1'],
  ['The treasurer gets it', 'partial 0.34'],
  ['The treasurer got it by 12 May', 'partial 0.34'],
  ['The treasurer gets it by 12 May', 'partial 0.34', 'requirement'],
])

says('it is to be tried', 'usable', [
  ['We watch five bakers set the bell', 'planned 1'],
  ...each<Role>(['problem', 'evidence', 'user', 'story', 'wish', 'metric', 'goal'], (role): Row => ['We watch five bakers set the bell', 'nothing', role]),
  ['The user test starts', 'partial 0.34'],
  ['The user test starts by 12 May', 'planned 1'],
  ['A confusion', 'planned 0.5', 'other', 'Test method'],
  ['A prototype', 'partial 0.34', 'other', 'Test method'],
  ['A confusion', 'partial 1', 'other', 'Test notes'],
])

says('it is to be made, for a trial', 'feasible', [
  ['It takes two days to see whether the bell copes', 'planned 1'],
  ['It takes two days to see whether the bell copes', 'nothing', 'story'],
  ['Two devs, five weeks', 'partial 1'],
  ['Two cooks, five weeks', 'nothing'],
])

says('under a heading of a risk', 'viable', [
  ['It is up', 'partial 1', 'other', 'Costs'],
  ['It is up', 'nothing', 'title', 'Costs'],
  ['It is up', 'nothing', 'other', 'Coasts'],
  ['n/a, as it is a gift', 'waived 1', 'other', 'Costs'],
  ['The treasurer approved it, n/a as it is a gift', 'evidenced 1', 'other', 'Costs'],
])
says('under a heading of design', 'usable', [
  ['It is up', 'nothing', 'other', 'Design'],
  ['The screen is up', 'partial 1', 'other', 'Design'],
  ['It is up', 'partial 1', 'other', 'Screen design'],
])

says('a mention in a story', 'viable', [
  ['As a baker, I want the revenue', 'partial 0.1', 'story'],
  ['As a baker, I want the fees', 'partial 0.1', 'story'],
  ['Bakers bring the fees', 'partial 0.34', 'story'],
])
says('a mention in a story', 'usable', [
  ['As a baker, I want the screen', 'partial 0.34', 'story'],
  ['As a baker, I want the usable screen', 'partial 1', 'story'],
])

describe('a word of a mere mention', () => {
  it('is told for the business alone', () => {
    expect(cue('viable', 'The fees and a contract')?.word).toBe('fees')
    expect(cue('viable', 'The revenue')?.word).toBeUndefined()
    expect(cue('usable', 'The screen')?.word).toBeUndefined()
  })
})

says('a budget of something else than money, and somebody without a name', 'viable', [
  ['Does the budget change?', 'assumed 1', 'question'],
  ['Does the time budget change?', 'nothing', 'question'],
  ['May bakers stay anonymous?', 'assumed 1', 'question'],
  ['Can anonymous users see the lamp?', 'nothing', 'question'],
])

describe('what is said of one risk', () => {
  it('is not said of another', () => {
    expect(cue('usable', 'We will ask the treasurer about the screen')).toMatchObject({ state: 'partial', weight: 0.34 })
    expect(cue('feasible', 'We have not tried the app on anyone')).toMatchObject({ state: 'partial', weight: 0.1 })
    expect(cue('viable', 'We have not tried the fees on anyone')).toMatchObject({ state: 'partial', weight: 0.34 })
    const [, doubt] = statementsOf("The screen is up. What then, we don't know.")
    if (!doubt) throw new Error('one statement')
    expect(cuesOf({ statement: doubt, role: 'other', section: { title: 'Notes', role: 'other', parent: undefined } }).map(({ risk }) => risk)).toEqual([
      'valuable',
    ])
  })
})

says('shown and liked, and no more than that', 'usable', [
  ['We showed the mock-up to five bakers. All liked it.', 'partial 1'],
  ['Presented to the guild on 4 May; it was very well received.', 'partial 1'],
  ['We showed the mock-up to five bakers. Four found the oven.', 'evidenced 1'],
])

says('what a thing is for is not whether anybody can work it out', 'usable', [
  ['It helps bakers understand their gas bill.', 'nothing'],
  ['It helps bakers understand how to use it.', 'partial 1'],
  ['Bakers understand the dial.', 'partial 1'],
  ['A white label shop.', 'nothing'],
  ['Bakers file Form 7B in spring.', 'nothing'],
  ['UX of the oven page, 31 Oct', 'partial 0.34', 'timeline', 'Next steps'],
  ['A simple UX for the guild', 'partial 0.1', 'out-of-scope'],
])

says('a study that is only named lies ahead', 'usable', [
  ['Conducting user studies with new bakers', 'planned 1'],
  ['Usability: Post-launch usability testing', 'planned 1'],
  ['Usability: testing with five bakers before launch', 'planned 1'],
  ['SUS of at least 75 with twenty bakers', 'planned 1', 'metric'],
  ['SUS of at least what?', 'partial 0.34', 'metric'],
])
