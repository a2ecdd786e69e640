import { describe, expect, it } from 'vitest'
import { cuesOf } from '../../src/spec/risk-cues.js'
import type { Role } from '../../src/spec/roles.js'
import { standing } from './standing.js'

const value = (text: string, role: Role = 'other', title = 'Notes') => {
  const found = cuesOf(standing(text, role, title)).find(({ risk }) => risk === 'valuable')
  return found ? `${found.state} ${found.weight}` : 'nothing'
}

describe('where people ask for it', () => {
  it.each<[string, string]>([
    ['- [#812](https://git.example.org/acme/bells/issues/812): quieter bells', 'User requests'],
    ['- [Quieter bells?](https://forum.example.org/t/bells/41)', 'Related discussions'],
    ['- [Bells at night](https://stackoverflow.com/questions/1)', 'Community feedback'],
    ['- [BELL-9](https://jira.example.org/browse/BELL-9), 14 votes', 'Feature requests'],
  ])('%s under %s', (text, title) => expect(value(text, 'wish', title)).toBe('evidenced 0.5'))
  it.each<[string, string]>([
    ['- [#812](https://git.example.org/acme/bells/issues/812)', 'Tasks'],
    ['- [Design](https://draw.example.org/bells)', 'User requests'],
    ['- Quieter bells', 'User requests'],
  ])('none: %s under %s', (text, title) => expect(value(text, 'wish', title)).not.toContain('evidenced'))
})

describe('a poll told among the goals', () => {
  it.each(['Members gave it 3.9/5 in the survey that we sent round', 'In our poll of the autumn 62 % of members wanted it'])('%s', (text) =>
    expect(value(text, 'metric')).toBe('evidenced 1'),
  )
  it.each(['Members will give it 4/5 in the survey', 'A rating of 4/5 in the survey among members', 'We sent a survey to members'])('none: %s', (text) =>
    expect(value(text, 'metric')).not.toContain('evidenced'),
  )
})

describe('people may not take it', () => {
  it.each([
    'Crews used to paper may resist it',
    'What if growers never use it?',
    'Members might stick with the phone',
    'Tutors could ignore the second bell',
    'We fear that drivers will not bother',
    'Shopkeepers are unlikely to adopt it in the season',
  ])('%s', (text) => expect(value(text, 'risk')).toBe('assumed 1'))
  it.each<[string, Role]>([
    ['Crews may park here', 'risk'],
    ['Crews used to resist it', 'problem'],
    ['Members might stick with the phone', 'requirement'],
    ['The lock may stick to the frame', 'risk'],
  ])('none: %s (%s)', (text, role) => expect(value(text, role)).not.toContain('assumed'))
})

describe('what is believed', () => {
  it.each(['We think that growers want quieter bells', 'I believe tutors would use it each day', 'We assume that members need it'])(
    'of what people want: %s',
    (text) => expect(value(text)).toContain('assumed'),
  )
  it.each(['We think that all admins can ring the bell', 'Members see it in the ledger, I think', 'Members go to the list which I think is the old one'])(
    'of the way things are: %s',
    (text) => expect(value(text)).not.toContain('assumed'),
  )
  it.each(["I'm not sure these are right", 'We are not convinced of the second goal'])('not sure of a goal: %s', (text) => {
    expect(value(text, 'goal')).toBe('assumed 0.5')
    expect(value(text, 'solution')).not.toContain('assumed')
  })
  it.each(['What would growers want to hear?', 'Do tutors care about it?', 'Would members pay for that?'])('asked by the author: %s', (text) => {
    expect(value(text, 'other')).toBe('assumed 1')
    expect(value(text, 'faq')).not.toContain('assumed')
  })
  it.each(['Do we need a bell for growers?', 'Do growers need to see that a bell is set?', 'What will I need to do as a grower?'])(
    'what has to be done is no question of whether they want it: %s',
    (text) => expect(value(text, 'question')).not.toContain('assumed'),
  )
  it('whether they need it is one', () => expect(value('Do growers need a bell?', 'question')).toContain('assumed'))
  it('asked how, it is no question of theirs', () => expect(value('How might we help growers who want to sleep?', 'other')).not.toContain('assumed'))
  it('nobody needs what need not be', () => expect(value('Members do not need to know', 'assumption')).not.toBe('assumed 1'))
})

describe('how many there are', () => {
  it.each(['About 30 % of schools that have a bell still use the old one', 'A third of clinics run two of them', 'Most of the clubs have a hall'])(
    '%s',
    (text) => expect(value(text, 'background')).toBe('partial 1'),
  )
  it.each(['30 % of the bells are red', 'Two clinics run it'])('less: %s', (text) => expect(value(text, 'solution')).not.toBe('partial 1'))
})

describe('made up to praise it', () => {
  it.each(['Customer Testimonies', 'Testimonials', 'Customer quotes'])('under %s', (title) =>
    expect(value('> "The bells woke me three times a week, and now I sleep." – Ana, grower', 'other', title)).not.toContain('evidenced'),
  )
  it('with a condition in the middle of things', () => expect(value('Or if growers have rung 3 times in the last month', 'problem')).not.toContain('evidenced'))
})

describe('a count among the evidence', () => {
  it('settles it', () => expect(value('In May 2024, 1,240 visits where members looked for the bell', 'evidence', 'Quantitative data')).toBe('evidenced 1'))
})

describe('what is bet on, or supposed', () => {
  it.each<[string, Role]>([
    ['**The bet:** caterers pay for a menu that prints itself.', 'other'],
    ['Caterers likely struggle to find cooks in winter.', 'problem'],
    ['The queue suggests a need for smaller kitchens.', 'problem'],
  ])('%s', (text, role) => expect(value(text, role)).toBe('assumed 1'))
  it.each<[string, Role]>([
    ['The pump will likely fail within a year.', 'problem'],
    ['The bet on steam paid off.', 'other'],
  ])('none: %s', (text, role) => expect(value(text, role)).not.toContain('assumed'))
})

describe('its worth is what is to be found out', () => {
  it.each<[string, Role]>([
    ['We bake one batch to see whether it helps the night staff.', 'other'],
    ['60 % of pilot kitchens say they would keep it', 'metric'],
  ])('%s', (text, role) => expect(value(text, role)).toBe('planned 1'))
  it.each<[string, Role]>([
    ['See whether it works in the cold.', 'other'],
    ['95 % of menus are stored within 1 s', 'metric'],
  ])('none: %s', (text, role) => expect(value(text, role)).not.toContain('planned'))
})

describe('what an announcement has people say', () => {
  it('is made up', () => expect(value('In May, 40 of 60 cooks gave up on the old menu', 'background', 'Press release')).not.toContain('evidenced'))
  it('is not so in the answers', () => expect(value('In May, 40 of 60 cooks gave up on the old menu', 'background', 'Answers')).toContain('evidenced'))
})
