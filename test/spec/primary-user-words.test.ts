import { describe, expect, it } from 'vitest'
import { findUser } from '../../src/spec/primary-user.js'
import { specOf } from './spec-of.js'

const user = (text: string, title = 'Lamps') => findUser(specOf(`# ${title}\n\n${text}\n`))?.statement.text
const names = (text: string, heading = 'Users') => user(`## ${heading}\n\n${text}`) !== undefined

/** Under a heading, these name somebody specific and those do not. */
function under(heading: string, yes: readonly string[], no: readonly string[] = []): void {
  it.each(yes)(`under ${heading}: %s`, (text) => expect(names(text, heading)).toBe(true))
  it.each(no)(`nobody under ${heading}: %s`, (text) => expect(names(text, heading)).toBe(false))
}

describe('roles that a system knows are no people that somebody has met', () => {
  const roles = 'Admin Administrator Viewer Editor Guest Member Owner Moderator Author Operator Reviewer Stakeholder'.split(' ')
  under('Users', ['- Shop owner', '- Night operators', '- Old guests', '- Deck officer'], [...roles.map((role) => `- ${role}`)])
})

describe('a department that does something', () => {
  const verbs =
    'gets get calls call writes write types type has have copies copy opens open answers answer prints print checks check takes take sends send fills fill looks look enters enter sorts sort phones phone rings ring needs need waits wait'
  under(
    'Background',
    [
      ...verbs.split(' ').map((verb) => `Dispatch ${verb} it`),
      'Today the reception  checks it',
      '“Payroll checks it”',
      'When procurement checks it',
      'Every night shift waits',
      'Each warehouse at the old harbour checks it',
      'The hotline of Ulm rings',
      'The customer care folks ring',
      'Customer service rings',
      'Accounting in Ulm rings',
      'Accounts payable rings',
      'Purchasing rings',
      'Facilities ring',
      'The shop floor rings',
      'A list for back-office staff',
      'A list for back office people',
      'A list for IT colleagues',
      'A list for finance folks',
    ],
    ['We saw that dispatch rings', 'Dispatch', 'Dispatch is red', 'A warehouse rings', 'Lamps call', 'The kitchen at the very old red harbour rings'],
  )
  under('Problem', ['Dispatch checks it'])
  under('Notes', [], ['Dispatch checks it', 'It is red for the people at the dock'])
})

describe('those who do something or are somewhere', () => {
  under(
    'Background',
    [
      'Red for people who ring',
      'Red for all the ones at sea',
      'Red for the person in red',
      'Red for those people on deck',
      'Red for somebody behind the bar',
      'Red for the someone whose lamp is red',
      'Red for folks with lamps',
      'The one who suffers is a baker',
      'People who suffer are the bakers',
      'One who pays is an owl',
      'The ones who pay are our bakers',
      'A person who has lamps is mostly a baker',
      'People who have lamps are mainly the bakers',
      'The one who feels it is our baker',
      'Ones who feel it all day long are the bakers',
      'The person who uses it is a baker',
      'People who use it are the bakers',
      'The one who works is a baker',
      'People who work are the bakers',
      'The one who needs it is a baker',
      'People who need it are the bakers',
      'Think of somebody with lamps',
      'Think of a baker in Ulm',
      'Think of an owl at night',
      'Think of someone old who rings',
    ],
    [
      'Red for lamps at sea',
      'The one who rings is a lamp',
      'The one who pays is red',
      'Think of lamps',
      'Red for Ana',
      'The one who pays very much in old red coins is a lamp',
    ],
  )
})

describe('a label that says who it is', () => {
  under(
    'Notes',
    [
      '**Primary users:** bakers',
      '**Main user:** bakers',
      '**Target persona:** bakers',
      '**Core customers:** bakers',
      '**Primary  user:** bakers',
      'Old donor (main night user)',
      '“Donor (core user)”',
      'Primary user who bakes',
    ],
    [
      '**Primary user:** all',
      '**Primary user:** anybody',
      '**Primary user:** everybody',
      '**Primary user:** any baker',
      '**Primary user:** X1',
      '**Primary user:** *users*',
      ...'sizes size kinds kind ages age types type sorts sort levels level industries industry backgrounds background'
        .split(' ')
        .map((word) => `**Primary user:** shops of all ${word}`),
      '| Main thing | Bakers |\n| --- | --- |\n| Main thing | Bakers |',
      'We have a primary user',
    ],
  )
  under('Primary user', ['A baker', 'Whoever bakes', '“Bakers”'], ['- Lamps', 'Users'])
  under('1. Primary user:', ['Whoever bakes'])
  under('Target audience (2)', ['Whoever bakes'])
  it('stands for the heading or the label beside it', () => {
    expect(names('Primary user.', 'Baker')).toBe(true)
    expect(names('Primary user.', 'Users')).toBe(false)
    expect(names('**Baker:** primary user', 'Users')).toBe(true)
    expect(names('**All:** primary user', 'Baker')).toBe(false)
  })
})

describe('a card of a persona', () => {
  under(
    'Users',
    [
      '- **Occupation:** bakes',
      '- **Job:** bakes',
      '- **Job title:** bakes',
      '- **Profession:** bakes',
      '- **Position:** bakes',
      '- **Baker:** red',
      '- **Vera, 54:** red',
      '- **Vera (54):** red',
      'Bob is a lamp',
      'Ina is an owl',
      'Vera, of Ulm',
      'Bob (54)',
      'A red baker',
      'The night nurse rings',
      'Somebody waiting',
    ],
    [
      '- **Role:** it',
      '- **Our role:** bakes',
      '- **Role of it:** bakes',
      '- **Lamp:** red',
      '- **Primary user:** users',
      '**Customers, old:** red',
      'The user',
      'Baking lamps',
    ],
  )
  under('Notes', [], ['Bob is a lamp', 'Vera, of Ulm', '- **Occupation:** bakes', '- Bakers', 'A red baker', 'Somebody waiting'])
  under('Who it is for', ['Bob is a lamp'])
  under('Personas', ['Bob is a lamp'])
  under('Persona', ['Bob is a lamp'])
  under('User persona', ['Bob is a lamp'])
})

describe('people told apart by what is said around them', () => {
  under(
    'Users',
    [
      'Users who bake',
      'Users whose lamps are red',
      'Users that bake',
      'Users with lamps',
      'Users in Ulm',
      'Users at sea',
      'Users from Ulm',
      'Users on deck',
      'Users under pressure',
      'Users of lamps',
      'Users aged nine',
      'Users using lamps',
      'Users signing in',
      'Users wanting more',
      'Users running late',
      'Users looking around',
      'Users trying it',
      'Users building it',
      'Users working late',
      'Users managing it',
      'Users waiting',
      '- First-time users',
      '- Solo users',
      '- Old users',
      '- Local users',
      'Notion users',
      'Notion customers',
      'Managers bake',
      'Employees bake',
    ],
    [
      'Users bake',
      'Users doing it',
      'Users who need more',
      'Users that wants more',
      'Everyone who bakes',
      'Everybody with lamps',
      'Anyone at sea',
      'Nobody in Ulm',
      'Lamps for users',
      ...'Registered External Internal Existing Potential Different General Authenticated Unauthenticated Logged-in Typical Normal Individual Current Global'
        .split(' ')
        .flatMap((word) => [`${word} users`, `- ${word} users`]),
      'End users',
      '- End-users',
      '- pink users',
      'The users',
      'All users',
      'More users',
      'Other users',
    ],
  )
  under(
    'Problem',
    [
      'A night nurse quickly swaps lists for others',
      'A baker swaps lists',
      'Each baker rings twice for it',
      'Bakers in Ulm wait for it',
      'A baker at sea waits',
    ],
    [
      'A baker is lost for it',
      'A baker was lost for it',
      'A baker as such for it',
      'A baker this for it',
      'Users in Ulm and lamps are red',
      ...'prospect employee lead partner contributor stakeholder reviewer manager follower competitor incumbent rival candidate provider vendor supplier'
        .split(' ')
        .flatMap((word) => [`Each ${word} swaps lists`, `Our ${word}s swap lists`]),
      'Staff swap lists',
    ],
  )
  under(
    'Background',
    ['A baker swaps lists', 'The baker swaps lists', 'For us a baker at sea waits', 'Bakers ring'],
    ['Lamps and a baker rings twice', 'Users in Ulm ring', 'A user swaps lists'],
  )
})

describe('those who act, and are not only mentioned', () => {
  under(
    'Problem',
    [
      'It is red. Bakers ring',
      'It is red: bakers ring',
      'It is red; most bakers ring',
      'It is red – some bakers ring',
      'Whenever bakers ring, it is red',
      'It is red if the bakers ring',
      'It is red and every baker rings twice',
      'It is red because bakers ring',
      'It is red since our  bakers ring',
      'It is red while many old bakers ring',
      'It is red as an owlish baker rings twice',
      'Currently tired bakers ring',
      'A baker rings and users are red',
      'It helps bakers',
      'It is to help bakers',
    ],
    [
      'Bakers could ring',
      'Bakers may ring',
      'Bakers  might ring',
      'Bakers must ring',
      'Bakers should ring',
      'Bakers shall ring',
      'Bakers hopefully will ring',
      'Bakers hopefully  would ring',
      'Bakers’ll ring',
      "Bakers'll ring",
      'A long red list of bakers is red',
    ],
  )
  under('Background', ['Bakers ring'], ['Bakers will ring', 'A long red list of bakers is red', 'Red lamps of bakers'])
  under(
    'Assumptions',
    [
      'Red helps bakers',
      'Red to help bakers',
      'Red helping bakers',
      'The primary bakers',
      'Red, as a baker at sea',
      'Red as an owl of bakers',
      'We assume bakers',
      'I bet on bakers',
    ],
    ['Red of bakers'],
  )
  under('Notes', ['We believe in bakers'], ['Red helps bakers', 'Red for bakers'])
  under('Goals', ['We believe in bakers'], ['Red helps bakers', 'Bakers ring'])
  under('FAQ', ['We believe in bakers'], ['Red helps bakers', 'Bakers ring'])
  under('Evidence', ['We believe in bakers'], ['Red helps bakers', 'Bakers ring'])
  under('Solution', [], ['We believe in bakers'])
})

describe('somebody made up', () => {
  under(
    'Solution',
    ['“Mara is a ranger. She counts birds.”', 'Mara is an owl. He rests.', 'Mara is a lamp. Her light is red.'],
    ['Here Mara is a ranger. She counts.', 'MARA is a ranger. She counts.', 'Mara is red. She counts.', 'Mara was a ranger. She counts.'],
  )
})

describe('a heading or a title that names somebody', () => {
  const headed = (heading: string, above = 'Users') => user(`## ${above}\n\n### ${heading}\n\nReads at six.`) === 'Reads at six.'
  it.each([
    'Night nurse, Ulm',
    'Night nurse: Ulm',
    'Night nurse (Ulm)',
    'Night nurse — Ulm',
    'Night nurse - Ulm',
    'Vera: night nurse',
    '“Vera”, night nurse',
    'Vera,  night nurse',
  ])('%s', (heading) => expect(headed(heading)).toBe(true))
  it.each(['The lamp, night nurse of it', 'vera, night nurse', 'Users', 'Vera', 'Vera the red, night nurse'])('nobody: %s', (heading) =>
    expect(headed(heading)).toBe(false),
  )
  it.each(['Admins', 'Administrators', 'Viewers', 'Editors', 'Guests', 'Members', 'Owners', 'Moderators', 'Authors', 'Operators', 'Reviewers', 'Stakeholders'])(
    'a role: %s',
    (heading) => expect(headed(heading)).toBe(false),
  )
  it('has something said under it', () => {
    expect(user('## Users\n\n### Night nurse\n\n[who]\n\n### Baker\n\nReads at ten.')).toBe('Reads at ten.')
    expect(user('## Users\n\n### Night nurse\n\n### Baker\n\nReads at ten.')).toBe('Reads at ten.')
  })
  it.each(['Red for night nurses', 'Red for night nurses and lamps'])('title: %s', (title) => expect(user('## Notes\n\nIt is red.', title)).toBe('It is red.'))
  it.each(['Reform night nurses', 'Night nurses', 'Red forever'])('title with nobody: %s', (title) =>
    expect(user('## Notes\n\nIt is red.', title)).toBe(undefined),
  )
})

describe('a story on lines of its own', () => {
  const opens = (text: string, heading = 'User stories') => user(`## ${heading}\n\n${text}`) === text
  it.each(['As a night nurse,', 'As a night nurse', 'As an old baker,', '“As a night nurse,'])('%s', (text) => expect(opens(text)).toBe(true))
  it.each(['Known as a night nurse,', 'As a user,', 'As a night nurse, who rings', 'As a night nurse: red'])('not: %s', (text) =>
    expect(opens(text)).toBe(false),
  )
  it('is among the stories', () => expect(opens('As a night nurse,', 'Requirements')).toBe(false))
})

describe('those who took part in a study', () => {
  it.each(['Participants at the desk lose keys.', 'Most respondents lose keys.', 'Testers with lamps lose keys.'])('are no primary user: %s', (text) =>
    expect(user(`## Problem\n\n${text}`)).toBe(undefined),
  )
})
