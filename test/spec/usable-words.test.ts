import { describe, expect, it } from 'vitest'
import { RiskSaid } from '../../src/spec/risk-said.js'
import type { Role } from '../../src/spec/roles.js'
import { usableBesideValue, usableCue } from '../../src/spec/usable-cues.js'
import { sentences } from '../language/asks.js'
import { standing } from './standing.js'

const said = (text: string, role: Role, title: string) => new RiskSaid(standing(text, role, title), undefined)
function cue(text: string, role: Role = 'other', title = 'Notes'): string {
  const found = usableCue(said(text, role, title))
  return found ? `${found.state} ${found.weight}` : 'nothing'
}

describe('nobody has used it yet', () => {
  it.each([
    ...sentences('We … shown it to anybody', "have not, haven’t, haven't, have never, have not yet, have not actually, have not ever been yet, have not been"),
    ...sentences(
      '… shown it to anybody',
      'Nobody has, No one has, Noone has, No user has, No users have, No customer has, No customers have, No bakers have, No baker has',
    ),
    ...sentences('We have not … it with anybody', 'shown, tried, tested, used, seen'),
    ...sentences('We have not shown it to …', 'anyone, anybody, noone, nobody, someone, somebody, any oak, users, people, customers, real users'),
    ...sentences('… tried it', 'Nobody, Nobody has, No one has, Noone has, Nobody outside of the team has, No one outside of our team has'),
    ...sentences('Nobody has … it', 'tried, used, seen'),
    ...sentences('Nobody has seen …', 'it, this, the prototype, the screen, the screens, the draft, the mockup, the mockups, the mock-ups, the mock-up'),
    ...sentences('There was … test yet', 'no user, no usability, without user'),
    ...sentences('No usability …', 'test yet, tests so far, testing was, test with oaks yet, tests were, test has been, test done'),
    ...sentences('It is untested … users', 'with, by, on'),
    ...sentences('It is untested with …', 'users, people, anyone'),
  ])('%s', (text) => expect(cue(text)).toBe('assumed 1'))
  it.each([
    'We have shown it to anybody',
    'We have not shown it',
    'We have not rung with anybody',
    'We have not shown it. Anybody rings',
    `We have not shown it ${'in a gale '.repeat(5)}to anybody`,
    'Nobody has tried the bell',
    'No usability tests at sea',
    'It is untested with bells',
  ])('no: %s', (text) => expect(cue(text)).not.toBe('assumed 1'))
})

describe('what is said of the screens', () => {
  it.each<[string, Role, string]>([
    ['A red button', 'other', 'partial 0.34'],
    ['A red button', 'out-of-scope', 'partial 0.1'],
    ['A red button', 'technical', 'partial 0.1'],
    ['A first-time user', 'other', 'partial 1'],
    ['A first-time user', 'timeline', 'partial 0.34'],
    ['A first-time user', 'out-of-scope', 'partial 0.1'],
    ['Bells ring', 'other', 'nothing'],
  ])('%s (%s): %s', (text, role, told) => expect(cue(text, role)).toBe(told))
  it.each<[string, Role, boolean]>([
    ['SUS of at least 75', 'metric', true],
    ['SUS of at least 75', 'goal', true],
    ['SUS of bells', 'metric', false],
    ['SUS of at least 75', 'other', false],
    ['Is SUS above 75?', 'metric', false],
  ])('%s (%s): %s', (text, role, yes) => expect(cue(text, role) === 'planned 1').toBe(yes))
})

describe('under what people do with it', () => {
  it.each<[string, boolean]>([
    ['5 of 6 bakers found the button in a minute', true],
    ['Bells rang at night', false],
    ['5 of 6 bakers should be able to find the button', false],
  ])('%s: %s', (text, yes) => expect(usableBesideValue(said(text, 'evidence', 'Usability test'))?.state === 'evidenced').toBe(yes))
})
