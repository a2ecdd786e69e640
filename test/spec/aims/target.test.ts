import { describe, expect, it } from 'vitest'
import { Aim } from '../../../src/spec/aims/aim.js'
import { countsFaults, isCountOfPieces, isOnlyThere, isProjectFrame, isThereOrNot } from '../../../src/spec/aims/target.js'

describe('what a measure is to come to', () => {
  it.each([
    'Q3',
    'by 15 May 2027',
    'end of June',
    'before Christmas',
    '2027-03',
    '3.5.2027',
    'week 22',
    'Yes',
    'done',
    'signed',
    '100 % done',
    'in both app stores',
  ])('a day or a yes: %s', (value) => {
    expect(isThereOrNot(value)).toBe(true)
  })
  it.each(['40', '3.2/10', '20 % by Q3', 'higher', 'May be', 'half', 'same day', '2 h'])('not: %s', (value) => {
    expect(isThereOrNot(value)).toBe(false)
  })

  it.each([
    ['Port pass GA', 'Q3'],
    ['iOS app', 'yes'],
    ['v2', '30 September'],
    ['Link to the tide tables', 'live'],
  ])('%s | %s is there or not', (name, value) => {
    expect(isOnlyThere(new Aim(name), [value])).toBe(true)
  })
  it.each([
    ['Waiting time', 'Q3'],
    ['Skippers pay by phone', 'yes'],
    ['Complaints', 'by May'],
    ['Fewer calls', 'Q2'],
    ['Next review', '3 May'],
    ['40 crossings', 'Q3'],
    ['Port pass', 'soon'],
  ])('%s | %s may vary', (name, value) => {
    expect(isOnlyThere(new Aim(name), [value])).toBe(false)
  })
  it('has a figure as well', () => {
    expect(isOnlyThere(new Aim('Port pass'), ['20 %', 'Q3'])).toBe(false)
  })

  it('counts faults of the work', () => {
    expect(countsFaults('Blocking bugs at the opening', '0')).toBe(true)
    expect(countsFaults('P1 tickets', 'none')).toBe(true)
    expect(countsFaults('Blocking bugs', '3 a month')).toBe(false)
    expect(countsFaults('Wrong berths', '0')).toBe(false)
    expect(countsFaults('Accidents', '0')).toBe(false)
  })

  it('counts pieces, unless they fall or are shared out', () => {
    expect(isCountOfPieces(new Aim('Templates'), ['0', '50'])).toBe(true)
    expect(isCountOfPieces(new Aim('Reports'), ['14', '3'])).toBe(false)
    expect(isCountOfPieces(new Aim('Reports'), ['3 a day'])).toBe(false)
    expect(isCountOfPieces(new Aim('Trips'), ['50'])).toBe(false)
  })

  it('keeps within the frame of a project', () => {
    expect(isProjectFrame('Budget kept')).toBe(true)
    expect(isProjectFrame('Household budget of guests')).toBe(false)
  })
})
