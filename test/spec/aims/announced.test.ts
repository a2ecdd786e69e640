import { describe, expect, it } from 'vitest'
import { announcesGoal, opensWithDone, opensWithHead, withoutAnnouncement, withoutNumber } from '../../../src/spec/aims/announced.js'
import { asks, sentences } from '../../language/asks.js'

describe('a goal without what announces it', () => {
  it.each(
    sentences(
      '… crews sail on time',
      "We'll know when, We’ll know it when, We will know if, We've reached it once, We’ve met it when, We have made it when, – We will know that it all worked when",
    ),
  )('knowing when: %s', (text) => {
    expect(withoutAnnouncement(text)).toBe('crews sail on time')
  })
  it.each(
    sentences(
      '… crews sail on time',
      'It is a success if, Lamps are a success when, It will be a success once, It can be a success if, This is success if, It is successful if, It is considered a success if, It is deemed a success if, It is called a success if, It is regarded as a success if, It is seen as a success if, The harbour’s gate is considered an success if, Success is successful if',
    ),
  )('success: %s', (text) => {
    expect(withoutAnnouncement(text)).toBe('crews sail on time')
  })
  it.each(
    sentences(
      '… sail on time',
      'The goal is to, Goals are to, The objective is to, Objectives are to, An aim was to, Aims are to, The purpose is to, The intent is to, The intention is to, The mission is to, The goal of it all is to, After a long winter our goal is to, The goal is still to, 2027: our goal is to',
    ),
  )('the goal: %s', (text) => {
    expect(withoutAnnouncement(text)).toBe('sail on time')
  })
  it('where it is a verb that announces it', () => {
    expect(withoutAnnouncement('This project aims to sail on time')).toBe('sail on time')
    expect(withoutAnnouncement('Crews hear that this project aims to sail on time')).toBe('Crews hear that this project aims to sail on time')
  })

  it('without a verb behind it', () => {
    expect(withoutAnnouncement('The goal is 40 boats')).toBe(' 40 boats')
    expect(withoutAnnouncement('The goal is to 40')).toBe(' to 40')
  })
  it.each([
    'Crews know that we will know when they sail',
    'We know when crews sail',
    'We will know 4 when they sail',
    'We will know it whenever crews sail',
    'Gate 4 is a success if crews sail',
    'The gate is successive if crews sail',
    'The goalkeeper is here',
    'Crews sail on time',
  ])('none: %s', (text) => {
    expect(withoutAnnouncement(text)).toBe(text)
  })
})

describe('a head of its own on the same line', () => {
  it.each([
    ...sentences(
      '… goal for May: crews sail',
      'The, Our, My, Its, Main, Key, Primary, Chief, Single, First, Second, Third, Overall, Next, Real, Ultimate, Only, Strategic, Our main, – Our',
    ),
    ...sentences(
      '… for May: crews sail',
      'Goal, Goals, Objective, Objectives, Aim, Aims, Target, Targets, Ambition, Success, Victory, Key result, Key results, KPI, KPIs, North star',
    ),
    ...sentences('Goal … May: crews sail', 'for, of, in, by, at, this, until, after, during, from, with, for the month of'),
    ...sentences('Goal …: crews sail', '2, 12'),
    ...sentences('Goal for May … crews sail', '=, means, is when, is that, looks like, will be when, would be'),
    ...sentences('Goal for May…crews sail', ':, =, : '),
    'Goal for May :crews sail',
    ...sentences('… means crews sail', 'Success, Winning, Victory, Triumph, Success here, Success then, Winning for us, Success to us, Success to me'),
    ...sentences('Success … crews sail', '=, means, is when, is if, looks like, will be when, would be, would mean, will mean'),
    'Success=crews sail',
  ])('%s', (text) => {
    expect(opensWithHead(text)).toBe(true)
    expect(withoutAnnouncement(text)).toBe('crews sail')
  })
  it.each([
    'Crews: goal for May: crews sail',
    'Goal: crews sail',
    'Goal 212: crews sail',
    'Goal for May: ',
    'Goal for May; crews sail',
    'Winning for them means crews sail',
    'Then success means crews sail',
    'Success means ',
  ])('none: %s', (text) => {
    expect(opensWithHead(text)).toBe(false)
  })
})

describe('done', () => {
  it.each([
    ...sentences('… when crews sail', 'Done, Finished, Complete, Home, Through, – Done'),
    ...sentences(
      '… done when crews sail',
      "It's, It is, It’s, This is, We are, We're, We’re, The project is, The work is, The job is, The phase is, The release is, The pilot is, The piece is, The first project is, It will be, It counts as",
    ),
    ...sentences('Done … crews sail', 'when, once, if, means, is when, when that, ='),
    'Done=crews sail',
  ])('%s', (text) => {
    expect(opensWithDone(text)).toBe(true)
    expect(withoutAnnouncement(text)).toBe('crews sail')
  })
  it.each(['Crews are done when they sail', 'Done by crews', 'Done when ', 'The old red project is done when crews sail'])('none: %s', (text) => {
    expect(opensWithDone(text)).toBe(false)
  })
})

describe('a number of its own', () => {
  it.each([
    ...sentences(
      '… Halve calls',
      'a), (b), (iv), 3., 3.1, 3.1., 3.1.2, 3.12), 3.1.2., – 3.1, KR 2., KR2), OKR 2 –, Key result 3:, Key Result 3 -, Objective 12.1.2:, Goal 1 —, Target 1:, O1:, G1:, M1:, K1:, T1:, KR 2 :',
    ),
    ...sentences('… Halve calls', 'Objective 2, Goal 2, Aim 2, Target 12, Key result 2, Key Result 2, KR2, Goal 2.1.3, – Goal 2'),
  ])('%s', (text) => {
    expect(withoutNumber(text)).toBe('Halve calls')
  })
  it.each(sentences('… Halve calls', 'Goal 2, – KR2, Objective 2.1.1'))('opens: %s', (text) => {
    expect(opensWithHead(text)).toBe(true)
  })
  it.each([
    'Crews 3.1 Halve calls',
    'We: KR2. Halve calls',
    '3.1 metres of rope',
    'k) Halve calls',
    'KR2 4 calls',
    'Goal 2 halve calls',
    'Our Goal 2 Halve calls',
    'Goal 2 HALVE calls',
    'KR2. 40 calls',
    'Goal 2 Halve',
  ])('none: %s', (text) => {
    expect(withoutNumber(text)).toBe(text)
  })
})

asks(
  'what the goal is, in so many words',
  announcesGoal,
  [
    ...sentences('We … when crews sail', 'will know, have reached it, have met it, have made it, will know that it all worked'),
    ...sentences('… know it if crews sail', "We'll, We’ll, – We will"),
    'We will know once crews sail',
    ...sentences(
      'It is … if crews sail',
      'considered a success, deemed a success, called a success, regarded as a success, seen as a success, seen as success, deemed an success, deemed successful',
    ),
    ...sentences('It is deemed a success … crews sail', 'when, once'),
    ...sentences(
      '… is to sail',
      'The goal, Our objective, Its aim, A goal, One goal, My goal, So the goal, Thus the goal, Overall the goal, Ultimately the goal, – The goal, The very first goal, The goal of it all',
    ),
    ...sentences('The … are to sail', 'goals, objectives, aims'),
    ...sentences('Crews wait, … goal is to sail', 'so the, and the, but the'),
    'Overall, the goal is to sail',
    ...sentences('… to sail', 'This project aims, The app seeks, Our very first web site intends, My game sets out, We aim, So we set out'),
    'With this, I seek to sail',
    'In short, we aim to sail',
    'The purpose of this project is to sail',
    'Crews wait,so the goal is to sail',
  ],
  [
    'Crews say we will know when they sail',
    'We will know 4 when they sail',
    '4 of them are deemed a success if they sail',
    'Crews hear that the goal is to sail',
    ...sentences('… to sail', 'This crew aims, Crews say we aim, The projects aimed, We aim high'),
    ...sentences('The purpose of this … is to sail', 'document, page, product brief'),
    'The goal is sailing',
    'The goal is tough',
    'The subgoal is to sail',
    'Crews wait, or the goal is to sail',
  ],
)
