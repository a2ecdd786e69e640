import { describe, expect, it } from 'vitest'
import { namesAsker, requestIn } from '../../src/language/requests.js'
import { statementOf } from './read.js'

const request = (text: string) => requestIn(statementOf(text))

describe('somebody wants something', () => {
  it.each([
    'Acme asked us for lamps.',
    'Acme asks me twice for lamps.',
    'Acme asked the team explicitly for lamps.',
    'Acme keeps asking if we sell lamps.',
    'Acme asked every month',
    'Acme asked.',
    'Acme asks, and asks again.',
    'Acme expects a lamp.',
    'Acme expected this in May.',
    'Acme requests lamps.',
    'Acme requested lamps.',
    'Acme is requesting lamps.',
    'Acme demands lamps.',
    'Acme is demanding lamps.',
    'Acme insists on lamps.',
    'Acme insisted that we build lamps.',
    'Acme wants lamps.',
    'Acme wished for lamps.',
    'Acme wishes lamps to be red.',
    'Acme would really like lamps.',
    'Acme would love lamps.',
    'Acme likes to see lamps.',
    'They like to have lamps.',
    'Acme suggests a lamp.',
    'Acme suggested that we build lamps.',
    'Acme suggests to add lamps.',
    'Acme pushes for lamps.',
    'Acme is pressing for lamps.',
    'Acme lobbied for lamps.',
    'Acme is begging for lamps.',
    'Acme called for lamps.',
    "Acme won't sign.",
    'Acme won’t renew without lamps.',
    'Acme refuses to sign.',
    'They refuse to let it go.',
    'Acme raised this twice.',
    'Acme brought it up.',
    'Acme keeps coming back.',
    'They keep coming back.',
    'Acme is waiting for lamps.',
    'Acme has issued us a long feature list',
    'Acme gave us their wish list.',
    'The board handed over the requirements catalogue.',
    'Acme submitted a change-list.',
  ])('reads "%s"', (text) => expect(request(text)).toMatchObject({ who: /^(?:The board|\w+)/.exec(text)?.[0] }))

  it.each([
    ' also',
    "'s always",
    '’ve repeatedly',
    ' on the phone',
    ' on our last visit',
    ' on 12 May',
    ' in May',
    ' in the call',
    ' last summer',
    ' this week',
    ' (all of it)',
    ', again,',
    ' jointly',
  ])('whatever stands between: Acme%s', (between) => expect(request(`Acme${between} demanded lamps.`)).toMatchObject({ kind: 'ask', who: 'Acme' }))

  it.each([
    "Acme didn't request lamps.",
    'Acme didn’t request lamps.',
    'Acme never really requested lamps.',
    'Acme no longer requests lamps.',
    'Any user wants lamps.',
    'A big client wants to ring.',
    'We believe that Acme wants lamps.',
    'They assume Acme wants lamps.',
    'If Acme wants lamps, ring.',
    'Lamps ring whenever a customer requests lamps.',
    'Acme wants lamps?',
    'Acme wants to avoid lamps.',
    'Acme wants less light.',
    'Acme requests per second.',
    'The request body wants lamps.',
    'The oven wants lamps.',
    'Acme asks a lot.',
  ])('finds none in "%s"', (text) => expect(request(text)).toBeUndefined())

  it.each([
    ['The client wants lamps.', 'The client'],
    ['Our customer insists on lamps.', 'Our customer'],
  ])('takes the one client for somebody: %s', (text, who) => expect(request(text)).toMatchObject({ who }))
})

describe('what somebody has asked for', () => {
  it.each([
    ['A red lamp, requested by the board.', 'the board'],
    ['This was wanted explicitly by Acme', 'Acme'],
    ['A red lamp, asked for twice by Acme', 'Acme'],
    ['Lamps at the request of Acme', 'Acme'],
    ['Lamps upon the request of the board.', 'the board'],
    ['Lamps at the behest of Acme', 'Acme'],
    ['Lamps per the steering committee.', 'the steering committee'],
    ['A feature request from Acme', 'Acme'],
    ['Feature requests by Acme', 'Acme'],
    ['A customer request from Acme', 'Acme'],
    ['The wish list of Acme', 'Acme'],
    ['Its wishlist from Acme', 'Acme'],
    ['A must-have from Acme', 'Acme'],
    ['It came straight from the board.', 'the board'],
    ['This comes directly from Acme', 'Acme'],
    ['Lamps are on the long list from Acme', 'Acme'],
    ['Lamps are on the list of Acme', 'Acme'],
    ['The long list from the board.', 'the board'],
    ['Lamps are required by the board.', 'the board'],
    ['Lamps are required by Acme for the renewal.', 'Acme'],
  ])('%s', (text, who) => expect(request(text)).toMatchObject({ kind: 'ask', who }))
  it.each(['Lamps are required by Acme', 'The long list from Acme', 'Lamps per oven.'])('none: %s', (text) => expect(request(text)).toBeUndefined())
})

describe('somebody has decided', () => {
  it.each([
    ['Lamps were picked by the board.', 'the board'],
    ['Lamps agreed on by the board.', 'the board'],
    ['Lamps decided upon by the board.', 'the board'],
    ['Lamps are the pet project of the board.', 'the board'],
    ['Lamps are a favourite of the board.', 'the board'],
    ['Lamps are the favorite of Acme', 'Acme'],
    ['Lamps: see the mail from Acme', 'Acme'],
    ['Lamps as per e-mail from Acme', 'Acme'],
    ['Lamps as per email of Acme', 'Acme'],
    ['Lamps per call with Acme', 'Acme'],
    ['Lamps as discussed with Acme', 'Acme'],
    ['Lamps came up in the talk with Acme', 'Acme'],
    ['Lamps came up in the talks at Acme', 'Acme'],
    ['We owe this to Acme', 'Acme'],
    ['Lamps are a must for Acme', 'Acme'],
    ['Lamps are a must-have for Acme', 'Acme'],
    ['Lamps are a dealbreaker for Acme', 'Acme'],
    ['Lamps are a deal-breaker for Acme', 'Acme'],
    ['Lamps are a deal breaker for Acme', 'Acme'],
    ['Lamps were settled with Acme', 'Acme'],
    ['Lamps were in the pitch, that was in the pitch to Acme', 'Acme'],
    ['Lamps are how Acme does it.', 'Acme'],
    ['Lamps, following the board.', 'the board'],
    ["Lamps are Lena's baby.", 'Lena'],
    ['Lamps are Lena’s pet project.', 'Lena'],
    ["Lamps are Lena's hobby-horse.", 'Lena'],
    ["Lamps are Lena's favorite.", 'Lena'],
    ["Lamps are the CEO's idea.", 'the CEO'],
    ['The board decreed lamps.', 'The board'],
    ['The board ordered that lamps ring.', 'The board'],
    ['The board decided on lamps.', 'The board'],
    ['The board made it a priority.', 'The board'],
    ['The board wants it live.', 'The board'],
    ['The board is really keen on lamps.', 'The board'],
    ['The board attaches great importance to lamps.', 'The board'],
    ['The trustees attach importance to lamps.', 'The trustees'],
    ['The board feels very strongly about lamps.', 'The board'],
    ['The trustees feel strongly about lamps.', 'The trustees'],
    ['The board is very particular about lamps.', 'The board'],
    ['The board wishes it so.', 'The board'],
    ['The board cannot live without lamps.', 'The board'],
    ['The board found it really cool.', 'The board'],
    ['The board finds the idea nice.', 'The board'],
    ['The board likes it.', 'The board'],
    ['The board loved the idea.', 'The board'],
    ['The trustees like it.', 'The trustees'],
    ['The board indicated that they come.', 'The board'],
    ['The board says that the lamp must ring.', 'The board'],
    ['The board has been on about lamps.', 'The board'],
    ['The board put it on the roadmap.', 'The board'],
    ['The board would also welcome it.', 'The board'],
    ['The board made this a condition.', 'The board'],
    ['The board likes to show lamps.', 'The board'],
    ['The board keeps nagging.', 'The board'],
    ['The board brought it up.', 'The board'],
    ['The board is a huge fan.', 'The board'],
    ['The trustees are fans.', 'The trustees'],
    ['The board would be thrilled.', 'The board'],
    ['The board saw something like it at the fair.', 'The board'],
    ['The board has asked.', 'The board'],
    ['The board wanted this.', 'The board'],
    ["The board won't accept it.", 'The board'],
    ['The board will not pay.', 'The board'],
    ['The board refuses to buy.', 'The board'],
    ['The board has already announced lamps.', 'The board'],
    ['The board prefers lamps.', 'The board'],
    ['The board likes dashboards.', 'The board'],
  ])('%s', (text, who) => expect(request(text)).toMatchObject({ who }))
  it.each([
    'Ovens were picked by hand.',
    'Lamps are how ovens do it.',
    "Lamps are lena's baby.",
    'The board prefers to know.',
    'The oven is keen.',
    'The board sat.',
    'The board likes bread in May.',
  ])('none: %s', (text) => expect(request(text)).toBeUndefined())
})

describe('nobody is named, and all the same it was asked for', () => {
  it.each([
    'It is in every RFP.',
    'It comes up in all tenders.',
    'It comes up in most sales calls.',
    'It comes up in each sales call.',
    'It comes up in every demo.',
    'It comes up in every tender.',
    'The top-voted lamp.',
    'Our top voted lamp.',
    'We keep losing deals over it.',
    'Sales lose deals without this.',
    "We've said yes to it.",
    'We’ve said yes to that.',
    'We said yes to this.',
    'Suggestions have been made.',
    'The suggestion has been incorporated.',
    'Requests 3, 4 and 7 have been included.',
    'We kept getting more asks for lamps.',
    'Several requests for lamps.',
    'Repeated big demands for lamps.',
    'Lamps have been very often requested.',
    'It was widely requested.',
    'It is most often asked for.',
    'Lamps had been demanded.',
    'A much-requested feature.',
    'A highly requested integration.',
    'Lamps are explicitly requested.',
    'Lamps are specifically asked for by the customer.',
    'Lamps are the core functionality requested.',
    'Lamps are the main behavior that was specified.',
    'Lamps are the key behaviour specified.',
  ])('%s', (text) => expect(request(text)).toBeDefined())
  it.each(['Lamps are in every shop.', 'Votes for lamps.', 'We lose lamps.', 'Several lamps.', 'Lamps are specified.'])('none: %s', (text) =>
    expect(request(text)).toBeUndefined(),
  )
})

describe('somebody has promised it', () => {
  it.each([
    'That was promised.',
    'It was a promise.',
    'Lamps are part of the deal.',
    'Lamps (the CEO)',
    'Lamps (VP Sales).',
    'Lamps (chairwoman)',
    'Lamps (investors)',
    'Lamps are on the roadmap slides.',
    'Lamps are already in the sales deck.',
    "They're in the investor presentation.",
    'We shook hands on it.',
    'They have shaken hands on it.',
    'Sales confirmed the date.',
    'Sales confirmed the dates.',
    'Lamps have been promised.',
    'House policy.',
    '→ Company policy',
    'Agreed at the meeting.',
    'Decided in the last big workshop.',
    'Promised at the QBR.',
    'Decided upstairs.',
    'A decision from above.',
    'Lamps are in the renewal offer.',
    'Agreed as part of the renewal.',
    'Committed upon in our big deal.',
    'As was promised to them.',
    'A mandate from upstairs.',
    'Mandated by them.',
    'Lamps are non-negotiable.',
    'A must-win account.',
    'We promised Acme lamps.',
    'It was promised to them.',
  ])('%s', (text) => expect(request(text)).toBeDefined())
  it.each(['Lamps (red)', '(CEO)', 'Lamps are part of it.', 'Their policy is calm.', 'House policy is calm.', 'Lamps are on the wall.', 'We shook it.'])(
    'none: %s',
    (text) => expect(request(text)).toBeUndefined(),
  )
})

describe('who a column names', () => {
  const row = (header: string, cell: string, other = 'Thing') => request(`| ${other} | ${header} |\n| --- | --- |\n| A red lamp | ${cell} |\n`)
  it.each(['Source', 'Requested by', 'Requester', 'Origin:', 'Asked for by', 'Who asked', 'Stakeholder', 'From'])('%s', (header) =>
    expect(row(header, 'Board')).toMatchObject({ fromColumn: true, who: 'Board' }),
  )
  it.each(['Basis', 'Raised by', 'Proposed by', 'Sponsor', 'On behalf of'])('%s', (header) => expect(row(header, 'Board')).toMatchObject({ who: 'Board' }))
  it.each(['Board, 12 May', 'Board (3 May)', '5 votes', 'Nordics, 3 votes', 'Internal policy', 'Customer Care', 'Night nurses', 'purchasing Harrow'])(
    'as a source: %s',
    (cell) => expect(row('Source', cell)).toMatchObject({ fromColumn: true, who: cell }),
  )
  it.each(['Why', 'Reason', 'Rationale', 'Justification', 'Reason / remark'])('a name alone under %s', (header) => {
    expect(row(header, 'Harrow middleware')).toMatchObject({ fromColumn: true, who: 'Harrow middleware' })
    expect(row(header, 'Harrow')).toMatchObject({ fromColumn: true, who: 'Harrow' })
    for (const cell of ['Harrow loses lamps at night', 'Phase 2', 'Optional', 'Done', 'Legacy', 'Security', 'Monthly', 'Friday', 'the lamps', 'PostgreSQL'])
      expect(row(header, cell), cell).toBeUndefined()
  })
  it.each(['Notes', 'Remark', 'Comment', 'Background'])('not as a remark: %s', (header) => expect(row(header, 'Harrow middleware')).toBeUndefined())
  it('stands in its own cell', () => {
    const found = request('| From | Thing |\n| --- | --- |\n| Board | A lamp for the Board |\n')
    expect(found).toMatchObject({ start: 0, end: 5 })
  })
  it.each(['Sources', 'The source', 'Where'])('not %s', (header) => expect(row(header, 'Board')).toBeUndefined())
  it.each([
    'Art 9',
    'Article nine',
    '§ 9',
    'Regulation',
    'EU',
    'Interview',
    'Surveys',
    'A ticket',
    'Penetration pen test',
    'Pentest',
    'Test',
    'The team',
    'QA',
    'Complaint',
    'Ride-along',
    'Users',
    'A customer',
    'Board 12',
    'Contract Harrow',
    'Permit',
    'The pilot customers',
    'ovens',
  ])('not %s', (cell) => expect(row('Source', cell)).toBeUndefined())
  it.each([
    'Format',
    'Type',
    'Fields',
    'Metric',
    'URL',
    'Path',
    'Endpoint',
    'API',
    'Filter',
    'Query',
    'Licence',
    'License',
    'Licenses',
    'Target',
    'To',
    'Baseline',
    'Value',
    'Config name',
  ])('not beside %s', (other) => {
    expect(row('Source', 'Board', other)).toBeUndefined()
    expect(row('Requested by', 'Board', other)).toMatchObject({ who: 'Board' })
  })
})

describe('a lead-in that names somebody who wants something', () => {
  it.each([
    'What they want:',
    'what the board needs:',
    'What Acme asked:',
    'What she requested:',
    'What he demands:',
    'What they need',
    'Acme wants:',
    'Requested by Acme:',
  ])('%s', (text) => expect(namesAsker(text)).toBe(true))
  it.each(['What we want:', 'What ovens need:', 'Lamps:'])('not: %s', (text) => expect(namesAsker(text)).toBe(false))
})
