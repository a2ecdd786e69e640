import { describe, expect, it } from 'vitest'
import { Aim } from '../../../src/spec/aims/aim.js'

const long = 'berth '.repeat(133)

describe('an aim', () => {
  it('is told in so many characters', () => {
    expect(new Aim('Sail on time').text).toBe('Sail on time')
    expect(new Aim(`${long}for skippers`).text).toBe(`${long}fo`)
    expect(new Aim(`${long}for skippers`).namesPeople).toBe(false)
  })

  it.each([
    ['Berths', { moves: false, namesPeople: false, namesResult: false, hasNumber: false, isOfWork: true }],
    ['Fewer berths', { moves: true, namesPeople: false, namesResult: false, hasNumber: false, isOfWork: false }],
    ['Berths of skippers', { moves: false, namesPeople: true, namesResult: false, hasNumber: false, isOfWork: false }],
    ['Fewer skippers', { moves: true, namesPeople: true, namesResult: false, hasNumber: false, isOfWork: false }],
    ['Retention', { moves: false, namesPeople: false, namesResult: true, hasNumber: false, isOfWork: true }],
    ['4 berths', { moves: false, namesPeople: false, namesResult: false, hasNumber: true, isOfWork: true }],
  ])('%s', (text, said) => {
    const aim = new Aim(text)
    for (const time of ['first', 'again']) {
      expect([
        time,
        { moves: aim.moves, namesPeople: aim.namesPeople, namesResult: aim.namesResult, hasNumber: aim.hasNumber, isOfWork: aim.isOfWork },
      ]).toEqual([time, said])
    }
  })
})
