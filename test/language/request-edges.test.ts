import { describe, expect, it } from 'vitest'
import { namesAsker, requestIn } from '../../src/language/requests.js'
import { statementOf } from './read.js'

const request = (text: string) => requestIn(statementOf(text))

describe('who is no asker', () => {
  it.each([
    'HTTP requests without a token are refused.',
    'Historic requests that have no date are shown.',
    'A change request form.',
    'Change requests are queued.',
    'Lamps requested by hand.',
    'Dashboards want lamps.',
    'Rob and I want lamps.',
    'Say which URLs I want to keep.',
    'The start script in Ubuntu wants lamps.',
    'Ubuntu will not work without lamps.',
    'Ubuntu will not keep a lamp lit unless you say so.',
    'Sulu like lamps, but smaller.',
    'Called, said yes, no lamp.',
    'Kite wants to help growers with lamps.',
    'They said yes.',
    'A board-requested lamp.',
  ])('%s', (text) => expect(request(text)).toBeUndefined())
  it.each([
    ['The clerk at Acme wants it.', 'Acme'],
    ['Acme requests lamps.', 'Acme'],
    ['Acme requests a lamp.', 'Acme'],
    ["The client's plant manager wants lamps.", "The client's plant manager"],
    ['Both pilot schools want lamps.', 'Both pilot schools'],
    ['The partner bank asked for lamps.', 'The partner bank'],
    ['The lamp comes straight from Acme, too.', 'Acme'],
    ['Rob said yes to lamps.', 'Rob'],
    ["Acme can't do without lamps.", 'Acme'],
  ])('%s', (text, who) => expect(request(text)?.who).toBe(who))
})

describe('what may stand between somebody and what they ask for', () => {
  it.each([
    'Acme  demanded lamps.',
    'Acme, usually, demanded lamps.',
    'Acme had long really demanded lamps.',
    'Acme’d demanded lamps.',
    "Acme'll demand lamps.",
    'Acme on a visit demanded lamps.',
    'Acme on 12 May last demanded lamps.',
    'Acme on 4 visits demanded lamps.',
    'Acme in the north demanded lamps.',
    'Acme in a mail demanded lamps.',
    'Acme in May 2024 demanded lamps.',
    'Acme in our talk demanded lamps.',
    'Acme last May demanded lamps.',
    'Acme this spring demanded lamps.',
    'Acme twice demanded lamps.',
    'Acme (Ulm) demanded lamps.',
    'Acme therefore still does demand lamps.',
  ])('%s', (text) => expect(request(text)).toMatchObject({ kind: 'ask', who: 'Acme' }))
  it.each([
    'Acme rarely sleeps, lamps demanded.',
    'Acme on lamps demanded.',
    'Acme in rain demanded lamps.',
    "Acme hasn't really demanded lamps.",
    'Acme would not demand lamps.',
    'Acme never demanded lamps.',
    'Acme no longer  loudly  demands lamps.',
  ])('none: %s', (text) => expect(request(text)).toBeUndefined())
  it('is read to the word that asks', () => {
    const text = 'At night Acme (Ulm) has repeatedly asked us for lamps.'
    const found = request(text)
    expect(text.slice(found?.start, found?.end)).toBe('Acme (Ulm) has repeatedly asked us for')
    expect(found?.said).toBe('Acme (Ulm) has repeatedly asked us for')
  })
  it('is found far into a long sentence', () => {
    expect(request(`Lamps glow at night${', and boats sail'.repeat(20)}, and Acme demands lamps.`)?.who).toBe('Acme')
  })
})

describe('a case at runtime', () => {
  it.each([
    'A user demands lamps.',
    'Each partner requests lamps.',
    'One new prospect wants lamps.',
    'Another buyer expects a lamp.',
    'User wants lamps.',
    'A big red admin wants lamps.',
  ])('is no request: %s', (text) => expect(request(text)).toBeUndefined())
  it.each([
    'Many users demand lamps.',
    'Our client insists on lamps.',
    'The customer demands lamps.',
    'The client would love lamps.',
    'The client wishes for lamps.',
    'Users want lamps.',
    'A very big old client wants lamps.',
  ])('is one: %s', (text) => expect(request(text)).toBeDefined())
  it.each(['The client wants to ring.', 'The client suggested to add lamps.', 'The client asked for lamps.'])('of the client, none: %s', (text) =>
    expect(request(text)).toBeUndefined(),
  )
  it.each([
    'Acme requests for',
    'Acme requests to lamps',
    'Acme demands are high.',
    'Acme request header',
    'Acme requests, all of them, glow',
    'Acme requests',
    'Acme request  id',
  ])('is none, for it is a noun: %s', (text) => expect(request(text)).toBeUndefined())
  it.each(['Acme requested for us lamps', 'Acme demands lamps', 'Acme requests forts'])('is a verb: %s', (text) => expect(request(text)).toBeDefined())
})

describe('two verbs of one subject', () => {
  it.each([
    ['They run eleven sites and want lamps.', 'They'],
    ['Acme Rail runs eleven sites and wants lamps.', 'Acme'],
  ])('%s', (text, who) => expect(request(text)?.who).toBe(who))
  it.each(['The big harbour runs sites and wants lamps.', 'It runs eleven sites; and wants lamps.'])('none: %s', (text) =>
    expect(request(text)).toBeUndefined(),
  )
})

describe('what is supposed, asked or only a case', () => {
  it.each([
    'We believe Acme wants lamps.',
    'We think that  Acme wants lamps.',
    'They hope Acme wants lamps.',
    'Does it ring if Acme wants lamps?',
    'It is said that Acme wants lamps?',
    'It rings once Acme wants lamps.',
    'It glows until the board wants lamps.',
    'It glows unless  a  board wants lamps.',
    'If it rains, Acme wants lamps.',
    '"Acme wants lamps", said Ana.',
  ])('%s', (text) => expect(request(text)).toBeUndefined())
  it.each(['Or so: Acme wants lamps.', 'Being so, Acme wanted lamps.', 'Or then, Acme wants lamps.'])('reported: %s', (text) =>
    expect(request(text)).toBeDefined(),
  )
})

describe('by whom a thing was asked for', () => {
  it.each([
    ['A red lamp, asked for specifically by Acme', 'Acme'],
    ['A red lamp, demanded by the board', 'the board'],
    ['Lamps, proposed by Acme', 'Acme'],
    ['Lamps, suggested by Acme', 'Acme'],
    ['A red lamp, wished for by Acme', 'Acme'],
    ['Lamps on the request of Acme', 'Acme'],
    ['Lamps per steering committee', 'steering committee'],
    ['Lamps per the CEO', 'the CEO'],
    ['Request from Acme', 'Acme'],
    ['User requests by Acme', 'Acme'],
    ['A wish list from Acme', 'Acme'],
    ['Lamps came from Acme', 'Acme'],
    ['Lamps coming directly from Acme', 'Acme'],
    ['Lamps from the list by Acme', 'Acme'],
    ['Lamps required by Acme, our client', 'Acme'],
    ['Lamps required by Acme in the RFP', 'Acme'],
  ])('%s', (text, who) => expect(request(text)).toMatchObject({ kind: 'ask', who }))
  it.each(['Lamps per Acme', 'A red lamp requested by hand', 'Our wishlist', 'Lamps required by May', 'List from Acme', 'Unasked by Acme'])(
    'none: %s',
    (text) => expect(request(text)).toBeUndefined(),
  )
  it('ends with who it was', () => {
    const text = 'Red lamps were requested by the board at once'
    const found = request(text)
    expect(text.slice(found?.start, found?.end)).toBe('requested by the board')
  })
})

describe('a decision', () => {
  it.each([
    ['Lamps were chosen by the board', 'the board'],
    ['Lamps were selected by the board', 'the board'],
    ['Lamps were mandated by the board', 'the board'],
    ['Lamps were ordered by the board', 'the board'],
    ['Lamps are the wish of the board', 'the board'],
    ['Lamps are an idea of the board', 'the board'],
    ['Lamps are a condition of the board', 'the board'],
    ['Lamps: per the message from Acme', 'Acme'],
    ['Lamps: see letter of Acme', 'Acme'],
    ['Lamps: as per the note with Acme', 'Acme'],
    ['It was in the offer for Acme', 'Acme'],
    ['It was in the proposal at Acme', 'Acme'],
    ['Lamps came up in the workshop with Acme', 'Acme'],
    ['Lamps came up in the meeting at Acme', 'Acme'],
    ['We owe that to Acme', 'Acme'],
    ['Lamps are a must for the board', 'the board'],
    ['Lamps are a deal-breaker for the board', 'the board'],
    ['Lamps were shaken on with Acme', 'Acme'],
    ['Lamps were promised to the board', 'the board'],
    ['Lamps are how Acme has this', 'Acme'],
    ['Lamps, following leadership', 'leadership'],
    ["Lamps are Lena's brainchild.", 'Lena'],
    ["Lamps are Lena Ott's idea.", 'Lena Ott'],
    ["Lamps are Our CEO's wish.", 'Our CEO'],
    ["Lamps are Lena's hobby horse.", 'Lena'],
    ["Lamps are Lena's project.", 'Lena'],
    ["Lamps are Lena's favourite.", 'Lena'],
    ["Lamps are Lena's condition.", 'Lena'],
    ["Lamps are Lena's request.", 'Lena'],
    ['The board instructed us to glow.', 'The board'],
    ['The board directed product to glow.', 'The board'],
    ['The board decided that lamps glow.', 'The board'],
    ['The board decided to glow.', 'The board'],
    ['The board picked lamps.', 'The board'],
    ['The board made it a must.', 'The board'],
    ['The board wants this done.', 'The board'],
    ['Lena is keen on lamps.', 'Lena'],
    ['They insist.', 'They'],
  ])('%s', (text, who) => expect(request(text)?.who).toBe(who))
  it.each([
    'Lamps were chosen by us.',
    "Lamps are the lamp's idea.",
    'They are keen on lamps.',
    'Our users are keen on lamps.',
    'The customer chose lamps.',
    'Lena chose lamps.',
    'Lamps glow, how the board does it.',
    "Lamps are Lena's ideas.",
  ])('none: %s', (text) => expect(request(text)).toBeUndefined())
  it('stands where it does', () => {
    for (const [text, words] of [
      ["Lamps are Lena's baby now", "Lena's baby"],
      ['Lamps were picked by the board now', 'picked by the board'],
      ['At night, the board is keen on lamps', 'the board is keen'],
    ] as const) {
      const found = request(text)
      expect(text.slice(found?.start, found?.end)).toBe(words)
      expect(found?.kind).toBe('decision')
    }
  })
})

describe('a promise', () => {
  it.each([
    'Sales already told Acme they’d glow.',
    'Sales told Acme that the lamps will glow.',
    'Sales told Acme it is included.',
    'Lena assured them that there would be lamps.',
    'Sales let Acme know that our big red lamps would glow.',
    'We promised Acme lamps.',
    'I promised lamps.',
    'We went to the fair and promised lamps.',
    'Sales went to the fair and has promised lamps.',
  ])('%s', (text) => expect(request(text)?.kind).toBe('promise'))
  it.each([
    'Sales told us they will glow.',
    'Sales told the team it will glow.',
    'Sales told Acme that rain fell.',
    'They told Acme they will glow.',
    'Our users told Acme they will glow.',
    'Acme promised to send lamps.',
    'Acme promised us to come.',
    'Acme promised if it glows',
    'A lamp promised much.',
    'We plan lamps.',
    'We did not promise lamps.',
  ])('none: %s', (text) => expect(request(text)?.kind).not.toBe('promise'))
  it.each([
    'That was promised.',
    'This was an promise',
    'It is part of the renewal.',
    'Lamps (the board).',
    'Lamps (owner)',
    'Lamps (chair)',
    'Lamps (chairman)',
    'Lamps (VP)',
    'Lamps (the steering committee)',
    'Lamps (investor)',
    'Lamps stand on the board paper.',
    'Lamps are in the strategy deck.',
    'It’s already on the roadmap slides.',
    'They shook their hands on it.',
    'They shook hand on it.',
    'They confirmed the date.',
    'A lamp was promised.',
    'Red lamps have been promised.',
    '– Internal policy.',
    'Shook hands on it in the long meeting.',
    'Committed at the off-site.',
    'Decided during the steerco.',
    'A decision at the top.',
    'It is in the contract annex.',
    'Agreed in the renewal.',
    'Promised with a big contract.',
    'Promised upon during our negotiation.',
    'As promised to them.',
    'As was promised in May.',
    'A mandate by them.',
    'Mandated from above.',
    'A must-win deal.',
  ])('to somebody: %s', (text) => expect(request(text)).toMatchObject({ kind: 'promise', who: '' }))
  it.each(['(the board)', 'Lamps (the board) glow', 'Lamps (VP of it)', 'A policy', 'House policy is calm', 'Lamps are in the deck.', 'Must-win boats'])(
    'to nobody: %s',
    (text) => expect(request(text)).toBeUndefined(),
  )
})

describe('asked for by nobody in particular', () => {
  it.each([
    'It is in all requests for proposal.',
    'It is in most RFPs.',
    'It is in each RFP.',
    'It is in every demo.',
    'A top-voted lamp.',
    'We keep losing deals because of it.',
    'Sales losing deals without that.',
    'Wishes have been voiced.',
    'A proposal has been submitted.',
    'Asks have been raised.',
    'Requests 3, 4 & 5 have been taken over.',
    'We keep hearing asks for lamps.',
    'We kept seeing many demands for lamps.',
    'Lots of requests to glow.',
    'A lot of old red big asks for lamps.',
    'It is most often requested.',
    'Lamps were frequently asked-for.',
    'Lamps had been much wanted.',
    'A long-awaited feature.',
    'A most wanted improvement.',
    'It is expressly mandated.',
    'It is directly specified by the product owner.',
    'It is explicitly specified by the users.',
    'The core capability requested.',
    'The primary function that is specified.',
  ])('%s', (text) => expect(request(text)).toMatchObject({ kind: 'ask', who: '' }))
  it.each(['It is in one RFP.', 'Topvoted lamps.', 'Wishes have been.', 'It is wanted.', 'A long awaited boat.', 'The core capability.'])('none: %s', (text) =>
    expect(request(text)).toBeUndefined(),
  )
})

describe('who a table names', () => {
  const row = (header: string, cell: string, other = 'Thing', thing = 'A red lamp') =>
    request(`| ${other} | ${header} |\n| --- | --- |\n| ${thing} | ${cell} |\n`)
  it.each(['Requestor', 'Asked by', 'Wanted by', 'Source:', 'Origin'])('under %s', (header) => expect(row(header, 'Board')?.who).toBe('Board'))
  it.each(['Resource', 'Source of it', 'Data from', 'Driver', 'Champion'])('not under %s', (header) => expect(row(header, 'Board')).toBeUndefined())
  it.each(['Configs', 'Metrics', 'Queries', 'Destination', 'Data'])('not beside %s', (other) => expect(row('From', 'Board', other)).toBeUndefined())
  it.each(['Token', 'Totals', 'Typewriters'])('beside %s', (other) => expect(row('From', 'Board', other)?.who).toBe('Board'))
  it.each([
    'Regulator',
    'Directive 9',
    'The WCAG',
    'Usability',
    'Survey',
    'Tickets',
    'Pen test',
    'Tests',
    'A visit',
    'Prospects',
    'The pilot',
    'Own idea',
    'Shadowing',
  ])('not %s', (cell) => expect(row('Source', cell)).toBeUndefined())
  it('stands in its cell', () => {
    const found = row('Source', 'Board', 'Thing', 'Board of lamps')
    expect(found).toMatchObject({ kind: 'decision', said: 'Board', start: 'Board of lamps | '.length, end: 'Board of lamps | Board'.length })
    expect(row('Source', 'Lena of the big and old red harbour by sea')).toBeUndefined()
    expect(row('Source', 'the kettle, Lena')).toBeUndefined()
  })
})

describe('a lead-in', () => {
  it.each(['What Lena wants:', 'what they requested:', 'What the harbour need:', 'Lamps, wanted by Lena:'])('%s names somebody', (text) =>
    expect(namesAsker(text)).toBe(true),
  )
  it.each(['What lena wants:', 'What the: wants'])('%s names nobody', (text) => expect(namesAsker(text)).toBe(false))
})

describe('what is denied', () => {
  it.each([
    'The board in May never demanded lamps.',
    'The board from Ulm not really demanded lamps.',
    "Acme's team never demanded lamps.",
    "Acme's team no longer demands lamps.",
    "Acme's team not really demanded lamps.",
    'The board in May  never   demanded lamps.',
  ])('%s', (text) => expect(request(text)).toBeUndefined())
  it.each(["Acme's team really demanded lamps.", 'The board in May demanded lamps.', 'Lamps never glow, and Acme demanded lamps.'])('not: %s', (text) =>
    expect(request(text)).toBeDefined(),
  )
})

describe('what stands around a request', () => {
  const cells = (...texts: string[]) => request(`| A | B |\n| --- | --- |\n| ${texts.join(' | ')} |\n`)
  it('is another cell, where somebody asks', () => {
    expect(cells('Acme wants lamps', 'Why?')).toBeDefined()
    expect(cells('Why?', 'Acme wants lamps')).toBeDefined()
    expect(cells('Lamps', 'Acme wants lamps?')).toBeUndefined()
  })
  it.each([
    'It rings once the Acme wants lamps.',
    'It rings if any Acme wants lamps.',
    'It rings unless an Acme wants lamps.',
    'It rings when a Acme wants lamps.',
  ])('is a case: %s', (text) => expect(request(text)).toBeUndefined())
  it.each([
    'It glows when wet and Acme wants lamps.',
    'We think so, and Acme wants lamps.',
    'The hope, that of old Acme: Acme wants lamps.',
    'Then, any Acme wants lamps.',
  ])('is no case: %s', (text) => expect(request(text)).toBeDefined())
})

describe('who works with the product just then', () => {
  it.each(['the user', 'a new visitor', 'any caller', 'each admin', 'every user', 'an admin'])('no request by %s', (who) =>
    expect(request(`Red lamps are requested by ${who}.`)).toBeUndefined(),
  )
  it.each(['the board', 'our users', 'many users'])('a request by %s', (who) => expect(request(`Red lamps are requested by ${who}.`)).toBeDefined())
})

describe('a lead-in in other words', () => {
  it.each(['want', 'wants', 'asked', 'need', 'needs', 'requested', 'demand', 'demands'])('What they %s', (verb) =>
    expect(namesAsker(`What they ${verb}:`)).toBe(true),
  )
  it.each(['What he wants:', 'What she wants:', 'what the board wants:', 'What Lena wants:'])('%s', (text) => expect(namesAsker(text)).toBe(true))
  it('is one of their own words', () => {
    expect(namesAsker('What they wanted:')).toBe(true)
    expect(namesAsker('What we want:')).toBe(false)
  })
})

describe('whose idea it is', () => {
  it.each([
    ["Lamps are Lena's pet idea.", 'Lena'],
    ["Lamps are Lena's pet project.", 'Lena'],
    ['Lamps are Lena’s hobby-horse.', 'Lena'],
    ["Lamps are Lena's hobbyhorse.", 'Lena'],
    ["Lamps are Jens' idea.", 'Jens'],
    ["Lamps are the CEO's baby.", 'the CEO'],
    ["Lamps are our CEO's baby.", 'our CEO'],
    ["The CEO's baby are lamps.", 'The CEO'],
    ["Lamps are Lena's favorite.", 'Lena'],
  ])('%s', (text, who) => expect(request(text)).toMatchObject({ kind: 'decision', who }))
  it.each(["Lamps are lena's idea.", "Lamps are Lena's babysitter.", "Lamps are Lena's pet."])('none: %s', (text) => expect(request(text)).toBeUndefined())
})

describe('what somebody promises to do for the team', () => {
  it.each([
    'tell',
    'send',
    'give',
    'let',
    'show',
    'help',
    'try',
    'test',
    'call',
    'ring',
    'check',
    'join',
    'take part',
    'answer',
    'come',
    'be there',
    'look',
    'review',
    'keep',
    'share',
    'provide',
    'lend',
    'talk',
    'introduce',
    'put us',
  ])('to %s', (deed) => {
    expect(request(`Acme promised us to ${deed} it.`)).toBeUndefined()
    expect(request(`Acme promised to ${deed} it.`)).toBeUndefined()
    expect(request(`Acme promised me to ${deed} it.`)).toBeUndefined()
  })
  it.each([' if it glows', ', but if it glows', ' but unless it rains', ' provided it glows', ' as long as it glows'])('only so: Acme promised%s', (rest) =>
    expect(request(`Acme promised${rest}`)).toBeUndefined(),
  )
  it.each(['Acme promised to build it.', 'Acme promised toys.', 'Acme promised iffy lamps.', 'Acme promised lamps if it glows.'])('a promise: %s', (text) =>
    expect(request(text)?.kind).toBe('promise'),
  )
  it.each(['The taxi promised lamps.', 'Unit 4i promised lamps.', 'He is in: promised lamps.'])('by nobody: %s', (text) =>
    expect(request(text)).toBeUndefined(),
  )
  it('stands from who promised to the verb', () => {
    for (const [text, words, who] of [
      ['Sales went to the fair and promised lamps.', 'Sales went to the fair and promised', 'Sales'],
      ['At night we promised lamps.', 'we promised', 'we'],
      ['At night we went, and promised lamps.', 'we went, and promised', 'we'],
      ["Sales told Acme they'd glow.", 'Sales told', 'Sales'],
    ] as const) {
      const found = request(text)
      expect(text.slice(found?.start, found?.end)).toBe(words)
      expect(found?.who).toBe(who)
    }
  })
})

describe('words of a promise', () => {
  it.each([
    'It was a promise.',
    'That was an promise!',
    'It stands in the sales meeting deck.',
    'Agreed on in the renewal.',
    'Agreed upon with a contract.',
    'Committed as part of the deal.',
    'Promised during negotiation.',
    'Promised in our package.',
  ])('%s', (text) => expect(request(text)).toMatchObject({ kind: 'promise', who: '' }))
  it.each(['It was a promise of old.', 'It was promise', 'It is house policy', 'House policy now'])('none: %s', (text) => expect(request(text)).toBeUndefined())
  it('end where they end', () => {
    const text = 'It is part of the deal now'
    const found = request(text)
    expect(text.slice(found?.start, found?.end)).toBe('part of the deal')
  })
})

describe('that it was said', () => {
  it.each([
    ['It is explicitly specified by the product owners.', 'explicitly specified by the product owners'],
    ['It is specifically requested by the user.', 'specifically requested by the user'],
    ['It is directly specified by the owner.', 'directly specified by the owner'],
    ['It is directly asked for by rain.', 'directly asked for'],
    ['Requests 3, 14 and 15 have been received.', 'Requests 3, 14 and 15 have been received'],
    ['A request has been made.', 'request has been made'],
    ['There are many demand for it.', 'many demand for'],
  ])('%s', (text, words) => {
    const found = request(text)
    expect(text.slice(found?.start, found?.end)).toBe(words)
  })
})

describe('a decision in other words', () => {
  it.each([
    ['Another partner wants it live.', 'Another partner'],
    ['The board walks.', 'The board'],
    ['The partners walk.', 'The partners'],
    ['The board leaves!', 'The board'],
    ['The partners leave.', 'The partners'],
    ['The board cancels.', 'The board'],
    ['The partners cancel.', 'The partners'],
    ['The board is a fan.', 'The board'],
    ['The partners are fans.', 'The partners'],
    ['Mr Hall says they really should glow.', 'Mr Hall'],
    ['The partners say the lamp must glow.', 'The partners'],
    ['Lamps are an idea of Mr Hall now', 'Mr Hall'],
  ])('%s', (text, who) => expect(request(text)?.who).toBe(who))
  it.each(['They are insistent.', 'The prospects are keen.', 'Our pilots are keen.', 'The pilot is keen.', 'A prospect is keen.'])('none: %s', (text) =>
    expect(request(text)).toBeUndefined(),
  )
})

describe('where a source is the source of data', () => {
  const row = (other: string, header = 'From', cell = 'Board') => request(`| ${other} | ${header} |\n| --- | --- |\n| A red lamp | ${cell} |\n`)
  it.each(
    'Config,Format,Formats,Type,Types,Field,Fields,Metric,URL,URLs,Path,Paths,Endpoint,Endpoints,API,APIs,Filter,Filters,Query,License,Licence,Licenses,Target,To,Baseline,Baselines,Value,Values'.split(
      ',',
    ),
  )('beside %s', (other) => {
    expect(row(other)).toBeUndefined()
    expect(row(other, 'Source')).toBeUndefined()
    expect(row(other, 'Origin')).toBeUndefined()
    expect(row(other, 'Requested by')?.who).toBe('Board')
  })
  it('may name few figures and few words', () => {
    expect(row('Thing', 'From', 'Board 1')).toBeDefined()
    expect(row('Thing', 'From', 'Board 12')).toBeUndefined()
    const forty = `Board ${'x'.repeat(34)}`
    expect(row('Thing', 'From', forty)).toBeDefined()
    expect(row('Thing', 'From', `${forty}x`)).toBeUndefined()
  })
})
