import { describe, expect, it } from 'vitest'
import { behindUserLabel, everybody, isSomebody, saysPrimary, userLabel } from '../../src/spec/user-labels.js'
import { asks, sentences } from '../language/asks.js'
import { standing } from './standing.js'

asks(
  'is a label for users',
  (text) => userLabel.test(text),
  [
    ...sentences('… user', 'Primary, Main, Target, Core, Main '),
    ...sentences('Main …', 'user, users, actor, actors, audience, persona, personas, customer, customers, segment'),
  ],
  ['The main user', 'Main user flow', 'Main', 'User'],
)

const behind = (text: string, heading = '') => behindUserLabel(standing(text), heading)

asks(
  'has a label that says for whom it is',
  (label) => behind(`**${label}:** skippers`) === 'skippers',
  [
    ...sentences('… for', "Who it is, Who it's, Who it’s, Whom this is, Who this is mainly, Who it is mostly, Who it is really"),
    ...sentences('Who it is …', 'for, meant for, about'),
    ...sentences('Who we … it', 'do, build, make, mean'),
    ...sentences('…', 'Whom we build this for, For whom, Who has it, Who feels it, Who needs it, Who uses it, Who benefits, Who suffers, Whom we do it for'),
    ...sentences('…', 'Meant for, Made for, Built for, Person, The person, Addressee, Beneficiary, Beneficiaries, Primary user'),
  ],
  ['Bells', 'For whom it rings', 'Not for whom'],
)

describe('who stands behind a label', () => {
  it.each([
    ['Skipper (main user)', 'Skipper'],
    ['- Night skipper (the primary user) rings', 'Night skipper'],
    ['Primary user who rings', 'Notes'],
    ['Core night user who rings', 'Notes'],
    ['**Jo:** main user who rings', 'Jo'],
    ['| A | B |\n|---|---|\n| Target audience | skippers |', 'skippers'],
    ['| A | B |\n|---|---|\n| For whom | skippers |', 'skippers'],
    ['| A | B |\n|---|---|\n| Bells | skippers |', undefined],
    ['The primary user rings', undefined],
    ['Main userland rings', undefined],
    ['Skippers', undefined],
  ])('%s', (text, who) => expect(behind(text)).toBe(who))
  it.each(['flow', 'flows', 'journey', 'group', 'base', 'interface', 'need', 'needs', 'story', 'stories', 'path', 'goal', 'role'])(
    'nobody: main user %s',
    (what) => expect(behind(`Main user ${what}`)).toBeUndefined(),
  )
  it('is said first under a heading of these words', () => {
    expect(behind('Skippers', 'Main users')).toBe('Skippers')
    expect(behind('“Skippers”', '2. Main users:')).toBe('“Skippers”')
    expect(behind('Skippers', 'Bells')).toBeUndefined()
    expect(behind('12 skippers', 'Main users')).toBeUndefined()
    expect(behind('- Skippers', 'Main users')).toBeUndefined()
    expect(behind('|  | skippers |\n|---|---|\n|  | skippers |', '')).toBeUndefined()
  })
  it('is not said further on', () => {
    const { statement, ...placed } = standing('Skippers')
    expect(behindUserLabel({ ...placed, statement: { ...statement, index: 1 } as typeof statement }, 'Main users')).toBeUndefined()
  })
})

asks(
  'is somebody',
  isSomebody,
  ['skippers', 'Night skippers!', 'skippers of bells'],
  ['users', 'users!', 'ab', '12', 'all', 'skippers of all ages', 'people', '“users”'],
)

asks(
  'is everybody',
  (text) => everybody.test(text),
  [
    ...sentences('… skippers', 'All, Everyone, Everybody, Anyone, Anybody, Any, - All'),
    ...sentences('Skippers … sizes', 'of all, at any, in every'),
    ...sentences(
      'Skippers of all …',
      'size, sizes, kind, kinds, age, ages, type, types, sort, sorts, level, levels, industry, industries, background, backgrounds',
    ),
  ],
  ['Skippers', 'Not all skippers', 'Allied skippers', 'Skippers of all agency', 'Skippers of all bells', 'Roof all sizes'],
)

asks(
  'says who uses it',
  (text) => saysPrimary.test(text),
  [
    ...sentences('The … user is Jo', 'primary, main, target, core, intended, first, early, typical, actual, real'),
    ...sentences('The main … is Jo', 'user, users, audience, persona, personas, customer, customers'),
    ...sentences('… is Jo', 'The user, Our users, Its audience, Bells ring. The user, Bells ring; our audience, - The user'),
    ...sentences('The main user … Jo', 'is, are, will be, would be, is '),
    ...sentences(
      '… used by skippers',
      'It is, This is, They are, The tool is, The page will be, The screen is, The list is, The report is, The system is mainly',
    ),
    ...sentences('It is used by …', 'the skippers, our skippers'),
  ],
  [
    'The user rings',
    'Bells say the user is Jo',
    'The domain user rings',
    'The bell is used by skippers',
    'The main user is',
    'Remain user is Jo',
    'Kit is used by skippers',
  ],
)
