import { describe, expect, it } from 'vitest'
import { absenceIn, isBareAbsence } from '../../src/spec/absence.js'
import { inability } from '../../src/spec/inability.js'
import { statementOf } from '../language/read.js'

describe('the wanted feature, turned round into what cannot be done', () => {
  it.each([
    ['The rota tool cannot detect double shifts.', 'detect double shifts'],
    ["Keystone can't notify the warden.", 'notify the warden'],
    ['Hivebook does not sync with the scales.', 'sync with the scales'],
    ['Today, Lockwise is not able to remind skippers.', 'remind skippers'],
    ["Beekeepers can't filter the hive list.", 'filter the hive list'],
    ['There is no way to export the logbook.', 'export the logbook'],
    ['At the desk, there is still no easy way of sorting berths.', 'sorting berths'],
    ["Our clinics can't show an animated preview.", 'show an animated preview'],
  ])('%s', (text, what) => expect(inability(text)?.what).toBe(what))

  it.each([
    'Anglers cannot tell which permit is still valid.',
    'The gauge cannot reliably detect frost.',
    'The tool cannot track more than 40 boats.',
    "The scanner doesn't scan wet labels.",
    'Trains do not display the next stop.',
    'The court does not record hearings.',
    'The clinic cannot offer evening slots.',
    'Our kitchen cannot print tickets.',
    'The choir cannot record at home.',
    'The lake cannot store more water.',
    'Blind pupils cannot drag cards.',
    'Parents cannot store the stroller in the bus.',
    'Bakers cannot leave before noon.',
    'We do not filter anything.',
  ])('is not meant: %s', (text) => expect(inability(text)).toBeUndefined())
})

describe('a thing that is not there', () => {
  it.each([
    ['A tenant portal does not exist yet.', 'portal'],
    ['Until now skippers have had to live without a digital logbook.', 'digital logbook'],
    ['Guests have no contactless check-in.', 'contactless check-in'],
    ['There is no mobile-optimised booking.', 'mobile-optimised booking'],
  ])('%s', (text, what) => expect(absenceIn(text)?.what).toContain(what))

  it.each([
    'A second exit does not exist in the old depot.',
    'A spare ambulance is not provided at weekends.',
    'The shop has no mobile reception in the cellar.',
    'Apprentices do without a mentor in their first month.',
    'Many pupils have no digital skills.',
    'Villages have no mobile clinic.',
    'Bees have no native plants left.',
    'The market has no online presence.',
  ])('is nothing to build: %s', (text) => expect(absenceIn(text)).toBeUndefined())

  it('is all that is said, or costs somebody something', () => {
    const bare = (text: string) => isBareAbsence(statementOf(text))
    expect(bare('Hivebook does not sync with the scales.')).toBe(true)
    expect(bare('Hivebook does not sync with the scales, so keepers type 60 weights a week.')).toBe(false)
    expect(bare('Hivebook does not sync with the scales. Keepers spend an hour a week on it.')).toBe(false)
    expect(bare('Keepers type 60 weights a week.')).toBe(false)
  })

  it.each(['a ', 'no ', 'a b', 'x-', 'cannot ', 'without a ', 'There is no '])('is looked for in a moment: %s', (part) => {
    const text = part.repeat(20_000 / part.length)
    const start = performance.now()
    absenceIn(text)
    expect(performance.now() - start).toBeLessThan(1500)
  })
})
