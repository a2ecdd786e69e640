import { describe, expect, it } from 'vitest'
import { anyPeople, isGenericPerson, pluralPeople } from '../../src/language/people.js'

const plural = (text: string) => pluralPeople(text).map(({ noun, start, end }) => [noun, text.slice(start, end)])
const any = (text: string) => anyPeople(text).map(({ start, end }) => text.slice(start, end))

describe('people in the plural', () => {
  it('stand in a list, or end like people', () => {
    expect(plural('Nurses and cardiologists')).toEqual([
      ['nurses', 'Nurses'],
      ['cardiologists', 'cardiologists'],
    ])
    expect(plural('librarians, engineers, applicants, residents, trainees, midwives, firemen, policewomen, inspectors').map(([noun]) => noun)).toEqual([
      'librarians',
      'engineers',
      'applicants',
      'residents',
      'trainees',
      'midwives',
      'firemen',
      'policewomen',
      'inspectors',
    ])
  })

  it('are no things that only end like people', () => {
    expect(plural('payments, documents, numbers, ants, filters')).toEqual([])
  })

  it('come in the order of the text, each once', () => {
    expect(plural('cardiologists and nurses and dentists').map(([noun]) => noun)).toEqual(['cardiologists', 'nurses', 'dentists'])
  })

  it('start where their compound starts', () => {
    expect(plural('vice-sub-ropewalkers')).toEqual([['ropewalkers', 'vice-sub-ropewalkers']])
    expect(plural('a -ropewalkers 3-ropewalkers')).toEqual([
      ['ropewalkers', 'ropewalkers'],
      ['ropewalkers', 'ropewalkers'],
    ])
  })
})

describe('one of them', () => {
  it('has a word in front that says so, a few words away at most', () => {
    expect(any('The nurse waits')).toEqual(['The nurse'])
    expect(any('a very tired night nurse')).toEqual(['a very tired night nurse'])
    expect(any('a very very tired night nurse')).toEqual([])
    expect(any('nurse station')).toEqual([])
    expect(any('Ask our nurse, each manager and one secretary')).toEqual(['our nurse', 'each manager', 'one secretary'])
  })

  it('is not told by a word on the other side of a sign', () => {
    expect(any('the list, nurse')).toEqual([])
  })

  it('comes among the many in the order of the text', () => {
    expect(any('a nurse, doctors, a teacher').map((text) => text.toLowerCase())).toEqual(['a nurse', 'doctors', 'a teacher'])
  })
})

describe('words for nobody in particular', () => {
  it.each(['user', 'users', 'end users', 'end-user', 'enduser', 'Customers', 'client', 'people', 'person', 'visitor', 'team', 'company', 'companies'])(
    '%s',
    (noun) => expect(isGenericPerson(noun)).toBe(true),
  )
  it.each(['organisation', 'organizations', 'business', 'businesses', 'expert', 'community', 'communities', 'stakeholders', 'member'])('%s', (noun) =>
    expect(isGenericPerson(noun)).toBe(true),
  )
  it.each(['nurses', 'power users', 'users of ferries', 'persona'])('not %s', (noun) => expect(isGenericPerson(noun)).toBe(false))
})

describe('people', () => {
  it('are groups by a list or by their ending, not everything that ends alike', () => {
    expect(pluralPeople('Dispatchers and co-workers read documents on basements').map(({ noun }) => noun)).toEqual(['dispatchers', 'workers'])
    expect(anyPeople('each ward nurse').map(({ plural }) => plural)).toEqual([false])
  })
})
