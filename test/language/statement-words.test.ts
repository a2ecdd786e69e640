import { describe, expect, it } from 'vitest'
import { isFeature, storyOf, typedBullet } from '../../src/language/statements.js'
import { readChunk } from '../../src/markdown/document.js'
import { statementOf, statementsOf } from './read.js'

const said = (source: string) => statementsOf(source).map(({ kind, label, text }) => [kind, label, text])
const row = (header: readonly string[], cells: readonly string[]) =>
  statementOf(`| ${header.join(' | ')} |\n|${' --- |'.repeat(header.length)}\n| ${cells.join(' | ')} |\n`)

describe('a story in columns', () => {
  it.each(['As', 'As a', 'As an', 'As a (person)', 'Role', 'Role:', 'Actor', 'User', 'Persona', 'Who?', 'User type'])('of whom: %s', (name) =>
    expect(row([name, 'I want to'], ['aide', 'ring']).story).toMatchObject({ actor: 'aide', want: 'ring' }),
  )
  it.each(['Has role', 'Role of it', 'Asking', 'Users'])('not of whom: %s', (name) => expect(row([name, 'I want to'], ['aide', 'ring']).story).toBeUndefined())
  it.each(['I want', 'I need it to', 'I would like', 'I can', 'Want', 'Wants', 'Wants to', 'Want to!'])('what: %s', (name) =>
    expect(row(['Role', name], ['aide', 'ring']).story).toMatchObject({ want: 'ring' }),
  )
  it.each(['Need', 'Goal', 'Goal:', 'Action', 'What', 'Feature', 'Story', 'User story'])('what, in a sentence: %s', (name) =>
    expect(row(['Role', name], ['aide', 'I want to ring']).story).toMatchObject({ actor: 'aide', want: 'ring' }),
  )
  it.each(['My goal', 'Goals', 'Wanted', 'Do I want it'])('not what: %s', (name) =>
    expect(row(['Role', name], ['aide', 'I want to ring']).story).toBeUndefined(),
  )
  it.each(['So that', 'So that I do it', 'So I can do it', 'So I can', 'In order to', 'Because', 'Benefit!', 'Why?', 'Reason', 'Value'])('why: %s', (name) =>
    expect(row(['Role', 'I want to', name], ['aide', 'ring', 'I rest']).story?.why).toBe('I rest'),
  )
  it.each(['And why', 'Whyever', 'Values'])('not why: %s', (name) =>
    expect(row(['Role', 'I want to', name], ['aide', 'ring', 'I rest']).story?.why).toBeUndefined(),
  )
  it('has its place behind a number, too', () => {
    const { story, text } = row(['No.', 'Who', 'Story'], ['1', 'aide', 'I want to ring'])
    expect(text.slice(story?.wantStart)).toBe('ring')
    expect(row(['No.', 'Who', 'Goal'], ['1', 'aide', 'Ring']).story).toBeUndefined()
  })
  it('says nothing where nobody or nothing is in it', () => {
    expect(row(['Role', 'I want to', 'Why'], ['aide', 'ring', '']).story?.why).toBeUndefined()
    expect(row(['Role', 'Goal'], ['aide', '']).story).toBeUndefined()
    expect(row(['Room', 'I want to'], ['hall', 'ring']).story).toBeUndefined()
  })
  it('is a row all the same', () => {
    expect(row(['Role', 'I want to'], ['aide', 'ring']).kind).toBe('row')
    expect(statementsOf('| A |\n| --- |\n|  |\n')).toEqual([])
  })
})

describe('what only numbers a row', () => {
  it.each(['G1.', '(4)', '3.20.1', '3-120', 'US.12', 'R 7b)'])('%s', (id) => expect(row(['ID', 'Goal'], [id, 'Ring']).text).toBe('Ring'))
  it.each(['G12345', '3.1234', '7bc', 'Hallway12'])('not %s', (id) => expect(row(['ID', 'Goal'], [id, 'Ring']).text).toBe(`${id} | Ring`))
})

describe('a label', () => {
  it.each([
    ['[ ] Why: wait', 'Why', 'wait'],
    ['[x]Why: wait', 'Why', 'wait'],
    ['2 doors: wait', '2 doors', 'wait'],
    ['why not: wait', 'why not', 'wait'],
    ['who/what – wait', 'who/what', 'wait'],
    ['ok: wait', 'ok', 'wait'],
    ['Why -- wait', 'Why', 'wait'],
    ['Lamp (all) #4: wait', 'Lamp (all) #4', 'wait'],
    ['One two three four five: wait', 'One two three four five', 'wait'],
    ['HTTPS lamp: wait', 'HTTPS lamp', 'wait'],
    ['The https: wait', 'The https', 'wait'],
    ['*Why?* wait', 'Why?', 'wait'],
    ['**Why**(2024): wait', 'Why', 'wait'],
    ['**Why** (2024) : wait', 'Why', 'wait'],
    ['**Why**  –  wait', 'Why', 'wait'],
    ['**Why**:wait', 'Why', 'wait'],
    ['**Why** \nwait', 'Why', 'wait'],
    ['**v1.2:** wait', 'v1.2', 'wait'],
    ['**One two three four five six:** wait', 'One two three four five six', 'wait'],
    ['FR12 wait', 'FR12', 'wait'],
    ['KR1.12 wait', 'KR1.12', 'wait'],
    ['LS-06.12 wait', 'LS-06.12', 'wait'],
    ['LS-06-12b: wait', 'LS-06-12b', 'wait'],
    ['OKR 3) wait', 'OKR 3', 'wait'],
  ])('of "%s"', (source, label, text) => {
    const statement = statementOf(source)
    expect([statement.label, statement.text.trim()]).toEqual([label, text])
  })
  it.each([
    '[y] Why: wait',
    'x: wait',
    'One two three four five six: wait',
    'http: //wait',
    'HTTPS: //wait',
    '`Why?` wait',
    '[Why?](https://a.example) wait',
    '**Clerks** who wait in the big old hall - here',
    '**Clerks** wait. Now',
    '**Why? So** wait',
    '**Clerks**!\nwait',
    'Lamp FR-4 wait',
    'FR-4',
    'Why:wait',
    'Why–wait',
    `**${'Clerkswho'.repeat(7)}?** wait`,
  ])('is none in "%s"', (source) => expect(statementOf(source).label).toBeUndefined())
  it('is a statement where nothing follows', () => {
    expect(said('- Why:\n- Who: aides')).toEqual([
      ['item', undefined, 'Why:'],
      ['item', 'Who', 'aides'],
    ])
  })
  it('opens a line of its own only at its beginning', () => {
    expect(said('**Why?** wait\n**who** cares')).toEqual([
      ['sentence', 'Why?', 'wait'],
      ['sentence', undefined, 'who cares'],
    ])
    expect(said('**Why?** wait\n*who* cares')).toEqual([['sentence', 'Why?', 'wait who cares']])
    expect(said('**Why?** wait\nfor **whom:** aides')).toEqual([['sentence', 'Why?', 'wait for whom: aides']])
    expect(said('Aides wait\nfor Guests: they ring')).toEqual([['sentence', undefined, 'Aides wait for Guests: they ring']])
  })
})

describe('a line of a list that was typed', () => {
  it.each(['• one', '•one', '– one', '✓ one', '1.2 one', '12.3. one', '1.2.3 one', '1.12 one', '1) one', '(12) one', '12) one', 'h) one'])('%s', (line) =>
    expect(typedBullet.test(line)).toBe(true),
  )
  it.each(['one • two', '• ', '1.2', '123.4 one', '1.234 one', '123) one', 'i) one', '1 one', '- one', 'a (1) one'])('not: %s', (line) =>
    expect(typedBullet.test(line)).toBe(false),
  )
})

describe('a story in a sentence', () => {
  it.each([
    ['As a nurse,  I  want  to  wait,  so that  I rest', 'nurse', 'wait', 'I rest'],
    ["As a nurse I'd  like  to be able  to  wait", 'nurse', 'wait', undefined],
    ['As a nurse, I can  wait', 'nurse', 'wait', undefined],
    ['As a nurse, I could wait', 'nurse', 'wait', undefined],
    ['As a nurse I should wait, since it is dark', 'nurse', 'wait', 'it is dark'],
    ['As a nurse, I must be able to wait', 'nurse', 'wait', undefined],
    ['As a nurse , I want to wait , so that I rest ', 'nurse', 'wait', 'I rest'],
    ['“As a nurse, I wish to wait', 'nurse', 'wait', undefined],
    ['– As nurses, I expect lamps', 'nurses', 'lamps', undefined],
    ['When the hall is full,  I  want  to  wait,  so  that  I can  rest', 'the hall is full', 'wait', 'rest'],
    ['“When the hall is full, I would like a lamp so lamps rest', 'the hall is full', 'a lamp', 'lamps rest'],
    ['When the hall is full I want lamps', 'the hall is full', 'lamps', undefined],
    ['As a nurse\nI want\tto wait', 'nurse', 'wait', undefined],
    // told of somebody by name
    ['As a nurse, Ada would like to wait, so that she rests', 'nurse', 'wait', 'she rests'],
    ['As someone who works nights, Ada Ray would also like lamps', 'someone who works nights', 'lamps', undefined],
    ['As a nurse Ada wants to be able to wait', 'nurse', 'wait', undefined],
    ['As the night nurse, she really needs lamps because it is dark', 'night nurse', 'lamps', 'it is dark'],
    ['As a nurse, Ada must be able to wait', 'nurse', 'wait', undefined],
  ])('%s', (text, actor, want, why) => expect(storyOf(text)).toEqual({ actor, want, why, wantStart: text.replace(/[\n\t]/g, ' ').indexOf(want) }))
  it.each([
    'As a result, Ada needs lamps',
    'As a team, She wants lamps',
    'As a nurse, We want lamps',
    'As a nurse, Users want lamps',
    'As a nurse, Ada waits',
    'as a nurse, ada wants lamps',
    'I wait as a nurse, I want to wait',
    'So when it rings, I want to wait',
    'As I want to wait',
  ])('none: %s', (text) => expect(storyOf(text)).toBeUndefined())
  it('is of its own kind', () => {
    expect(said('As a nurse, I want to wait.')).toEqual([['story', undefined, 'As a nurse, I want to wait.']])
    expect(said('- As a nurse, I want to wait.')[0]?.[0]).toBe('story')
  })
})

describe('a story in a feature file', () => {
  it('stands at the beginning of a line', () => {
    expect(statementsOf('```gherkin\n# As a nurse\nI want to wait\n```\n')).toEqual([])
    expect(statementsOf('```gherkin\nAs a nurse\n# I want to wait\n```\n')).toEqual([])
  })
  it('is told over its lines', () => {
    const statement = statementOf('```gherkin\n\tAs a nurse  \n\tI need a lamp  \n\tSo that I rest\n```\n')
    expect(statement.story).toMatchObject({ actor: 'nurse', want: 'a lamp', why: 'I rest' })
    expect(statement.text).toMatch(/^As a nurse .*So that I rest$/)
  })
  it('is looked for in no other code', () => {
    const feature = (language: string) => readChunk(`\`\`\`${language}\nx\n\`\`\`\n`).blocks.some((block) => block.kind === 'code' && isFeature(block))
    expect(['mygherkin', 'cucumbers', 'feature'].map(feature)).toEqual([false, false, true])
  })
})

describe('a step of a test', () => {
  it.each(['- “Given a hall”', '- (Then it rings)', '- *When* it rings', '- And an aide waits', '- But  her lamp rings', '- and his lamp rings'])(
    '%s',
    (source) => expect(statementOf(source).kind).toBe('step'),
  )
  it.each(['- It is given', '- We wait then', '- It rings when she waits', '- Boats and the crew', '- And lamps ring', '- Givens'])('none: %s', (source) =>
    expect(statementOf(source).kind).toBe('item'),
  )
})

describe('a statement', () => {
  it('knows its code in a later sentence, too', () => {
    const [, second] = statementsOf('Wait now. Ring `the bell` at *the gate*.')
    const at = second?.text.indexOf('the bell') ?? 0
    expect(second?.inCode(at, at + 8)).toBe(true)
    expect(second?.inCode(at + 4, at + 8)).toBe(true)
    expect(second?.inCode(at - 2, at + 4)).toBe(false)
    const gate = second?.text.indexOf('the gate') ?? 0
    expect(second?.inCode(gate, gate + 8)).toBe(false)
  })
  it('alone is its paragraph', () => {
    const one = statementOf('Aides wait.')
    expect([one.paragraph, one.after, one.previous, one.next]).toEqual(['Aides wait.', '', undefined, undefined])
  })
  it('of an item knows it', () => {
    expect(statementOf('- Aides wait').item).toBeDefined()
    expect(statementOf('Aides wait').item).toBeUndefined()
  })
  it('is read anew where its section has another role, or another one above it', () => {
    const statement = statementOf('Aides wait.')
    let times = 0
    const read = (role: string, above?: string) =>
      statement.readIn({ role: 'goal', section: { title: 'A', role, parent: above === undefined ? undefined : { title: above } } }, 'times', () => ++times)
    expect([read('goal'), read('goal'), read('risk'), read('risk', 'All'), read('risk', 'All'), read('risk'), read('risk')]).toEqual([1, 1, 2, 3, 3, 4, 4])
  })
})
