import { describe, expect, it } from 'vitest'
import { findUser } from '../../src/spec/primary-user.js'
import { specOf } from './spec-of.js'

const user = (text: string, title = 'Lamps') => findUser(specOf(`# ${title}\n\n${text}\n`))?.statement.text
const names = (text: string, heading = 'Users') => user(`## ${heading}\n\n${text}`) !== undefined

describe('somebody specific among the users', () => {
  it.each([
    '- Night nurses',
    '- Busy customers',
    '- First-time users',
    '- Independent users',
    '- Retired users',
    '- Rural users',
    '- Working users',
    '- Active users',
    '- Curious customers',
    '- Elderly-care people',
    '- Careful users',
    '- Voluntary users',
    '- **Night nurse:** reads at night',
    '- **Vera, head of ovens:** reads at night',
    '- **Role:** baker',
    '- **Job title:** baker',
    '| Who | What |\n| --- | --- |\n| Night nurse | reads |',
    '| Who | What |\n| --- | --- |\n| Vera, night nurse | reads |',
    'Someone who bakes at night',
    'People in small towns',
    'A person baking at night',
    'Somebody under pressure',
    'The people at the counter read it',
    'It is for those people who bake',
    'It is for all the people at the counter',
    'It is for the ones behind the counter',
    'It is for Ana, who bakes',
    'The one who pays is the baker',
    'The person who uses it all day is mostly a baker',
    'People who need it are mainly the bakers',
    'Think of someone with a shop',
    'Think of a baker in town',
    'Back office gets a mail',
    'The back-office staff call us',
    'Every front desk answers',
    'Front-desk people at the inn write it',
    'Today bookkeeping copies it',
    'Our book-keeping copy it',
    'The call center team checks it',
    'The call centre opens',
    'Dispatch in the big city sends it',
    'HR people answer',
    'Then the kitchen prints it',
    'Old payroll staff',
    'A first-time buyer',
    'Users migrating from paper',
    'Customers aged nine',
    'Acme users',
    'People from Ulm',
  ])('%s', (text) => expect(names(text)).toBe(true))
  it.each([
    '- Users',
    '- Logged-in users',
    '- Potential users',
    '- Registered users',
    '- Typical users',
    '- Viewer',
    '- Members',
    '- Everyone',
    '- All bakers of all ages',
    'Do night nurses read?',
    'Everybody reads it',
    'Anyone',
    'Users who want more',
    'Lamps get a mail',
    'The end users',
    'Customers',
    'New users',
    '- [who]',
  ])('nobody: %s', (text) => expect(names(text)).toBe(false))
})

describe('somebody with a label', () => {
  it.each([
    '**Primary user:** shift leads',
    '**Target audience:** shift leads',
    '**Main personas:** shift leads',
    '**Core customer:** shift leads',
    '**Target segment:** shift leads',
    '| Primary user | Shift leads |\n| --- | --- |\n| Target users | Shift leads |',
    'Donor (main user)',
    'Donor (the primary user)',
    '**Donor:** primary user who gives',
    'Core kitchen users bake',
  ])('anywhere: %s', (text) => expect(names(text, 'Notes')).toBe(true))
  it.each([
    '**Primary user:** everyone',
    '**Primary user:** users',
    '**Primary user:** all bakers',
    '**Primary user:** shops of all sizes',
    '**Primary user:** bakers at any level',
    '**Primary user:** bakers in every industry',
    '**Primary flow:** shift leads',
    'The primary user flow',
    'Primary user journeys',
    'Primary user groups',
    'Main user story',
    'Main user stories',
    'Core user goals',
    'Core user path',
    'Core user interface',
  ])('nobody: %s', (text) => expect(names(text, 'Notes')).toBe(false))
  it.each([
    ['The primary user is the night nurse', 'Background'],
    ['Typical customers are night nurses who work', 'Background'],
  ])('said: %s', (text, heading) => expect(names(text, heading)).toBe(true))
  it.each(['For', 'Who', 'Users', 'Audience', 'Persona', 'Customer'])('**%s:** night nurses', (label) => expect(names(`**${label}:** night nurses`)).toBe(true))
})

describe('somebody in a heading, a story, the problem or the title', () => {
  it('has a heading of their own', () => {
    expect(user('## Users\n\n### Sarah, the night nurse\n\nReads at six.')).toBe('Reads at six.')
    expect(user('## Users\n\n### Librarian (main branch)\n\nReads at six.')).toBe('Reads at six.')
    expect(user('## User stories\n\n### Night nurse – Ulm\n\nReads at six.')).toBe('Reads at six.')
    expect(user('## Users\n\n### Primary user\n\nReads at six.')).not.toBe(undefined)
    expect(user('## Users\n\n### Lamp\n\nReads at six.')).toBe(undefined)
    expect(user('## Users\n\n### Sarah, the night nurse\n\n[who]')).toBe(undefined)
    expect(user('## Notes\n\n### Sarah, the night nurse\n\nReads at six.')).toBe(undefined)
  })
  it('tells a story', () => {
    const story = (actor: string) => `- As a ${actor}, I want to read`
    expect(user(`## User stories\n\n${story('night nurse')}`)).toContain('night nurse')
    expect(user(`## User stories\n\n${story('night nurse')}\n${story('user')}`)).toBe(undefined)
    expect(user(`## User stories\n\n${story('night nurse')}\n${story('baker')}\n${story('user')}`)).toContain('night nurse')
    expect(user('## User stories\n\nAs a night nurse,')).toBe('As a night nurse,')
    expect(user('## User stories\n\nAs a user,')).toBe(undefined)
  })
  it.each([
    'Night nurses read it at six and lose a day',
    'When night nurses swap, the list is wrong',
    'The list is wrong, and many tired nurses leave',
    'Today our nurses copy it',
    'It helps nurses on the ward',
    'A night nurse swaps lists',
  ])('has a problem: %s', (text) => expect(names(text, 'Problem')).toBe(true))
  it.each(['Nurses will read it', 'Nurses would quickly read it', 'Nurses are going to read it', 'Users read it', 'Managers of lamps', 'Lamps are red'])(
    'has none: %s',
    (text) => expect(names(text, 'Problem')).toBe(false),
  )
  it('is made up', () => {
    expect(names('Mara is a ranger. She counts birds.', 'Solution')).toBe(true)
    expect(names('Mara is an owl. His night is long.', 'Solution')).toBe(true)
    expect(names('Mara is a lamp. It is red.', 'Solution')).toBe(false)
    expect(names('mara is a ranger. She counts.', 'Solution')).toBe(false)
    expect(names('> Mara is a ranger. She counts birds.', 'Solution')).toBe(false)
  })
  it('is in the title', () => {
    expect(user('## Notes\n\nIt is red.', 'Reminders for freelance designers')).toBe('It is red.')
    expect(user('## Notes\n\nIt is red.', 'Reminders for users')).toBe(undefined)
    expect(user('## Notes\n\nIt is red.', 'Reminders of freelance designers')).toBe(undefined)
  })
  it.each([
    ['We believe that night nurses read it', 'Assumptions'],
    ['It is for night nurses', 'Background'],
    ['It is aimed at night nurses', 'Background'],
    ['A lamp designed for night nurses', 'Assumptions'],
    ['Night nurses read it', 'Background'],
  ])('is meant in passing: %s', (text, heading) => expect(names(text, heading)).toBe(true))
  it.each([
    ['It is for night nurses', 'Requirements'],
    ['It is for night nurses', 'Goals'],
    ['The lamps of night nurses are red', 'Goals'],
    ['> It is for night nurses', 'Background'],
  ])('is not meant: %s, under %s', (text, heading) => expect(names(text, heading)).toBe(false))
})

describe('a primary user and mere groups', () => {
  it.each([
    ["**Who it's for:** working anglers without a boat.", 'Notes'],
    ['| What | Said |\n|---|---|\n| Person | Someone behind on two bills |', 'Notes'],
    ['**For whom.** Skippers who sail alone.', 'Notes'],
  ])('is named: %s', (text, heading) => expect(findUser(specOf(`# Ferry\n\n## ${heading}\n\n${text}\n`))).toBeDefined())
  it.each([
    'Colleagues, as discussed on the quay:',
    'The council of skippers has made it a condition that the gate prints a sticker.',
    'Our guests are curious, confident and glad not to queue.',
    'Skippers and clerks would quickly find it second nature.',
    'Analysts crave a single list, so this sells itself.',
  ])('is not: %s', (text) => expect(findUser(specOf(`# Ferry\n\n## Background\n\n${text}\n`))).toBeUndefined())
})

describe('those who use it, and those who were asked', () => {
  it.each([
    'The users are the 14 support agents in Leeds.',
    'It is used by depot managers.',
    'This list is mainly used by the night porters.',
    'We talked to 11 practice owners; nine lose an hour a day.',
    'In May we interviewed six skippers about it.',
    'The 14 porters wait four days for each answer.',
  ])('%s', (text) => expect(names(text, 'Problem')).toBe(true))
  it.each(['**Primary actor:** Skipper', '**Main actor:** The skipper who sails alone'])('the actor of a use case: %s', (text) =>
    expect(names(text, 'G1 – Take a turn')).toBe(true),
  )
  it.each(['- Can manage skippers and owners', '- May call the porters', 'The audience for this RFC are our porters.'])(
    'what a role may do, who reads: %s',
    (text) => expect(names(text, 'Users')).toBe(false),
  )
  it.each(['The users are everybody.', 'It is used by all.', 'We talked to 11 users.', 'We talked to the council of skippers.'])('nobody: %s', (text) =>
    expect(names(text, 'Problem')).toBe(false),
  )
})
