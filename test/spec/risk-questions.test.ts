import { describe, expect, it } from 'vitest'
import { cuesOf } from '../../src/spec/risk-cues.js'
import type { Risk } from '../../src/spec/risk-states.js'
import { riskInFront, riskNamed } from '../../src/spec/risk-topics.js'
import { standing } from './standing.js'

describe('a plain question that names a risk', () => {
  it.each<[Risk, string[]]>([
    [
      'valuable',
      [
        'Do growers want it?',
        'Would anybody pay for this?',
        'Will the night crew use it?',
        'Does anyone actually need it?',
        'Will they come back?',
        'Is it wanted?',
        'Is there any demand?',
      ],
    ],
    [
      'usable',
      [
        'Understandable?',
        'Do they get the signs?',
        'Can older riders find it?',
        'Will people understand what it says?',
        'Is it clear enough?',
        'Can the crew operate it?',
        'Do members really grasp it?',
        'Is it easy?',
      ],
    ],
    [
      'feasible',
      [
        'Can we build it?',
        'Can it be detected?',
        'Technically possible?',
        'Will our old server cope?',
        'Can the phone handle it?',
        'Is it doable at all?',
        'Does it scale?',
        'Do we have the data?',
        'Can our system do it',
      ],
    ],
    [
      'viable',
      [
        'Is it allowed?',
        'And the law?',
        'May we?',
        'Who pays for it?',
        'What does it cost?',
        'Can the shops live with it?',
        'Are we allowed to?',
        'Can we afford it?',
        'May we store that?',
      ],
    ],
  ])('%s', (risk, questions) => {
    for (const question of questions) expect(`${question} ${riskNamed(question)}`).toBe(`${question} ${risk}`)
  })
  it.each([
    'Do we have a date?',
    'Can I cancel?',
    'Will it rain?',
    'Does the bell ring?',
    'Do they get a letter?',
    'Who reads this?',
    'Can we talk on Monday?',
    'Is it Tuesday?',
    'What does it do?',
    'Where does the money go?',
  ])('%s names none', (question) => expect(riskNamed(question)).toBeUndefined())

  it('a house matter counts in front of a statement, not as a heading', () => {
    for (const matter of ['Legal', 'Works council?', 'Data protection', 'Money?', '**Insurance**']) {
      expect(riskInFront(matter)).toBe('viable')
      expect(riskNamed(matter)).toBeUndefined()
    }
    expect(riskInFront('Legal notes of the season')).toBeUndefined()
  })
})

const state = (risk: Risk, text: string, title = 'Notes') => cuesOf(standing(text, 'other', title)).find((found) => found.risk === risk)?.state

describe('what is answered beneath such a question', () => {
  it.each<[Risk, string]>([
    ['usable', '| Q | Answer |\n| --- | --- |\n| Do they get the signs? | Read it out to 9 growers; 8 took the right crate |'],
    ['usable', '**Understandable?** Two rounds of paper screens with 6 growers. Round 2: all correct.'],
    ['viable', '**Legal?** Ms Okoro, 3 May: permitted, as long as names are left out'],
    ['viable', '**Works council?** Agreed on 12 March, without names'],
    ['viable', '| Q | Answer |\n| --- | --- |\n| Is it allowed? | QP (Dr Sand) agrees, in writing, 4 June |'],
    ['viable', '**Insurance:** Dr Haas confirmed on 2 April that it is covered'],
    ['viable', '**Data protection:** no objections (mail from Mr Abe, 7 July)'],
  ])('%s: %s', (risk, text) => expect(state(risk, text)).toBe('evidenced'))
  it.each<[Risk, string]>([
    ['viable', '**Legal?** will be asked in May'],
    ['viable', '**Works council?** Not yet agreed'],
    ['viable', '**Legal?** Ms Okoro needs two weeks to find out'],
    ['viable', '**Insurance:** must be confirmed by 2 April'],
    ['viable', '**Works council:** open until 3 May'],
  ])('nothing found out, %s: %s', (risk, text) => expect(state(risk, text)).not.toBe('evidenced'))
})
