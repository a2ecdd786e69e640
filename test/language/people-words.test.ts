import { describe, expect, it } from 'vitest'
import { anyPeople, isGenericPerson, leadingPerson, pluralPeople } from '../../src/language/people.js'
import { startsWithVerb } from '../../src/language/verbs.js'

const any = (text: string) => anyPeople(text).map(({ start, end }) => text.slice(start, end))

describe('one of many', () => {
  it.each(['a nurse', 'the secretary', 'every coach', 'any user', 'one clerk', 'an engineer', 'their teacher', 'a start-up', 'the non-profit'])('%s', (text) =>
    expect(any(`Ask ${text} now`).map((found) => found.toLowerCase())).toEqual([text]),
  )
  it.each(['a nobody', 'the staff', 'this nurse', 'nurse', 'a bo', 'the everyone', 'the night. Nurse', 'the lamp up', 'a sign-up', 'the profit'])(
    'not: %s',
    (text) => expect(anyPeople(`Ask ${text} now`).filter(({ plural }) => !plural)).toEqual([]),
  )
  it('is told in the singular', () => {
    expect(anyPeople('the nurse').map(({ noun, plural }) => [noun, plural])).toEqual([['nurse', false]])
    expect(pluralPeople('Nurses').map(({ noun, plural }) => [noun, plural])).toEqual([['nurses', true]])
    expect(any('a night-shift nurse')).toEqual(['a night-shift nurse'])
    expect(any('the co-worker, a nurse')).toEqual(['the co-worker', 'a nurse'])
  })
})

describe('people by the ending of their name', () => {
  it.each(['ropewalkers', 'tide-walkers', 'sea-going ropewalkers', 'oarwomen', 'boatwives', 'mooristas and mooritants'])('%s', (text) =>
    expect(pluralPeople(text).length).toBeGreaterThan(0),
  )
  it.each(['oers', 'moorments', 'Moorments', 'mooringsx', 'ropewalker', 'tenders', 'showstoppers'])('not: %s', (text) => expect(pluralPeople(text)).toEqual([]))
})

describe('who a text opens with', () => {
  it.each([
    ['Small shop owners with a till', 'owners', ['Small', 'shop']],
    ['- “Nurses, at night', 'nurses', []],
    ['1. The nurses', 'nurses', []],
    ['An engineer: rings', 'engineer', []],
    ['a  Clerk (new)', 'clerk', []],
    ['Our clerk / aide', 'clerk', []],
    ['Your clerk & aide', 'clerk', []],
    ['Clerk - rings', 'clerk', []],
    ['Clerk – rings', 'clerk', []],
    ['Clerk+', 'clerk', []],
    ['Clerk|', 'clerk', []],
    ['Clerks who ring', 'clerks', []],
    ['Clerks waiting', 'clerks', []],
    ['Clerks aged 40', 'clerks', []],
    ['Clerk needs lamps', 'clerk', []],
    ['Clerks want lamps', 'clerks', []],
    ['Clerk will ring', 'clerk', []],
    ['Clerk', 'clerk', []],
    ['Old big red night clerks', 'clerks', ['Old', 'big', 'red', 'night']],
    ['Co-workers', 'workers', []],
    ['Night-Clerk', 'clerk', []],
    ['Start-up', 'start-up', []],
    ['Secretary of a ward', 'secretary', []],
    ['Ropewalker', 'ropewalker', []],
    ['Oarwomen', 'oarwomen', []],
    ['Everyone', 'everyone', []],
  ])('%s', (text, noun, before) => expect(leadingPerson(text)).toEqual({ noun, before }))
  it.each(['One old big red night clerks', 'Lamps for clerks', 'Lamps', 'Payment', 'Documents', 'Filters', 'The', '', 'Clerkship', 'Clerks ring', 'Sign-up'])(
    'nobody: %s',
    (text) => expect(leadingPerson(text)).toBeUndefined(),
  )
})

describe('nobody in particular', () => {
  it.each([
    'end users',
    'end user',
    'user',
    'customer',
    'client',
    'consumer',
    'consumers',
    'person',
    'persons',
    'individual',
    'individuals',
    'everyone',
    'everybody',
    'anyone',
    'folks',
    'member',
    'members',
    'visitors',
    'stakeholder',
    'nobody',
    'team',
    'teams',
    'organization',
    'organisations',
    'business',
    'experts',
    'professional',
    'professionals',
  ])('%s', (noun) => expect(isGenericPerson(noun)).toBe(true))
  it.each(['new user', 'user group', 'organixation', 'folk', 'businesss'])('not %s', (noun) => expect(isGenericPerson(noun)).toBe(false))
})

describe('something done at the beginning', () => {
  it.each(['Combine charts', 'Users combine charts', '1. Combine', 'COMBINE charts', 'Clerks: combine charts'])('%s', (text) =>
    expect(startsWithVerb(text)).toBe(true),
  )
  it.each(['Charts', 'The combine', 'User combine charts', 'Old clerks combine charts', '', '12', 'Users of it combine'])('not: %s', (text) =>
    expect(startsWithVerb(text)).toBe(false),
  )
})
