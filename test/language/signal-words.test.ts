import { describe, expect, it } from 'vitest'
import {
  evidenceIn,
  firstEaseWord,
  givesReason,
  hardship,
  hasNumber,
  hasResult,
  hasSourceLink,
  isCapability,
  isConditional,
  isDemand,
  isHedged,
  isMandate,
  isQuotation,
  leadingBuildVerb,
  looksBack,
  namesTest,
  saysAssumption,
  saysChange,
  withoutQuotes,
} from '../../src/language/signals.js'
import { asks } from './asks.js'
import { statementOf, statementsOf } from './read.js'

asks(
  'counts something in words',
  hasNumber,
  [
    'Twenty lamps',
    'Twenty-one lamps',
    'Thirty lamps ring',
    'A dozen of them',
    'Dozen of them',
    'Dozens in Ulm',
    'Hundred of them',
    'Hundreds of them',
    'Thousand in Ulm',
    'Thousands in Ulm',
    'Nine out of ten',
    'Three other users',
    'Four different teams',
    'Ten nurses',
    'All nine ring',
    'Half of it',
    'A quarter of it',
    'Three out of all',
    'FR-12 has 4 lamps',
  ],
  ['Dozen lamps', 'Hundreds ring', 'Twentyish lamps', 'The tenth lamp', 'FR-12 and FR-13', 'phase2', 'Phase  2', 'v2 and v3 in May 2024'],
)
asks('goes badly', hardship, ['The lamp is slow', 'Boats get lost'], ['The lamp rings'])
asks('says a change', saysChange, ['We reduce noise'], ['A lamp'])
it('finds the first word for ease', () => {
  expect(firstEaseWord('An easy, simple lamp')?.text).toBe('easy')
  expect(firstEaseWord('A lamp')).toBeUndefined()
})
asks(
  'is not sure',
  isHedged,
  [
    'They hypothesise so',
    'They hypothesize so',
    'A hypothesis',
    'Two hypotheses',
    'I wonder',
    'Boats seem calm',
    'The boat seems calm',
    'Boats appear calm',
    'Does it? ',
    'Is it?',
    'In May it may ring',
    'Not validated',
  ],
  ['Does it? It does', 'Is it?!', 'hypothesxs', 'Seemly boats', 'May and May again'],
)
asks(
  'calls itself an assumption',
  saysAssumption,
  [
    'We hypothesise so',
    'We hypothesize so',
    "I'm told we are betting on it",
    "We aren't sure",
    'We do not know',
    'One assumption',
    'Some assumptions',
    'One hypothesis',
    'Two hypotheses',
    'Not tested',
    'Not yet tested',
    "It wasn't checked",
    'It wasn’t yet asked',
    'No one has asked',
    'Noone has asked',
    'They need validation',
    'It needs clarification',
    'No numbers of our own',
    'We believe that boats ring at night. We will know in May',
    "We believe boats ring at night. We'll know in May",
  ],
  ['Not red', 'We believe it. We know', 'They know', 'A hunchback', 'Needs lamps'],
)
asks(
  'says how it is tested',
  namesTest,
  ['Two hypotheses', 'We assume it', 'An assumption', 'To test it', 'To be tested', 'To validate it', 'Untested'],
  ['We will ring', 'It is tested', 'To be rung'],
)
asks(
  'looks back',
  looksBack,
  ['It rained', 'They tried it', 'It was dark', 'Boats moored at night', 'He put it on, and freed it', 'They agreed'],
  [
    'It rains',
    'We need it',
    'They feed boats',
    'It rained and we will ring',
    'They said they plan it',
    'They said that he plans it',
    'They were planning it',
    'It was said to pass if it rings',
    'It was said that it passes if it rings',
    'They said they aim to ring',
    'He said he aims to ring',
    'They said they need to ring',
    'He said it needs to ring',
    "They said they'll ring",
    'They said they’ll ring',
    'They said next week',
  ],
)
asks(
  'tells a result',
  hasResult,
  [
    '12 of 60',
    '1,200 out of 6000',
    'none of the four',
    'load: 8',
    'load: about 8',
    '1 second',
    '2 seconds',
    '1 minute',
    '2 minutes',
    '1 hour',
    '2 hours',
    '5s',
    '5 per boat',
    '5 an hour, 5 a year',
    '5 £',
    '5USD',
    'All of those six',
  ],
  ['12 boats', '60 of a kind', 'load:8', 'load: dark', '5 secondsx', '5 sails', 'a day', 'Many of 6'],
)
asks(
  'only tells what if',
  isConditional,
  [
    'It rings if a very old user calls',
    'It rings if an old user calls',
    'It rings if users call',
    'It rings once our buyers call',
    'Should it ring',
    '– Unless it rings',
    'Where it rings',
    'While it rings',
  ],
  ['It rings if a very old grey user calls', 'It rings if the bell calls', 'Ifs and buts', 'The shoulder should ring'],
)
asks('demands', isDemand, ['Boats need to ring', 'It needs to ring', 'It should ring'], ['Boats need lamps', 'It has lamps'])
asks(
  'gives a reason',
  givesReason,
  [
    'They need to know',
    'He needs to see',
    'so the boats ring',
    'since it rings',
    'which means rain',
    'which leads to rain',
    'to save oil',
    'that way',
    'therefore',
    'instead of lamps',
    'without losing oil',
    'as the boats ring',
  ],
  ['so long', 'to sail', 'They need lamps'],
)
asks(
  'names a mandate',
  isMandate,
  [
    'A legal reason',
    'Legal reasons',
    'The regulation',
    'The regulator',
    'Regulatory matters',
    'PCI DSS',
    'PCI-DSS',
    'Contractual lamps',
    'Contractually bound',
    'Required by the clause',
    'Required by our long old contract',
    'Required by an agreement with Ulm',
    'The licence terms',
    'The license terms',
    'An auditor finding',
    'Data protection',
    'The tax office',
    'A statute',
    'compliance rule',
  ],
  ['The reasons', 'PCIs', 'Required by Ulm. A contract', 'Licen terms', 'A legal boat', 'Required by Ulm'],
)
asks(
  'lets people do something',
  isCapability,
  [
    'It can help captains',
    'It lets captains in',
    'Lamps let captains in',
    'It allows captains in',
    'Lamps allow captains in',
    'It enables captains',
    'Lamps enable captains',
    'It helps captains',
    'Lamps help captains',
    'Captains could ring',
  ],
  ['Captains allowed it', 'Lamps help', 'Captains sail'],
)

describe('the verb of making at the beginning', () => {
  it.each([
    ['Creating a bell', 'creating'],
    ['- Creating a bell', 'creating'],
    ['“Shipping” a bell', 'shipping'],
    ['Providing bells', 'providing'],
    ['Delivering bells', 'deliver'],
    ['Offers bells', 'offer'],
    ['Offers help boats', undefined],
    ['- Offers help boats', undefined],
    ['Tests help the boats', undefined],
    ['Offers bells, and offers help boats', 'offer'],
    ['Offers help', 'offer'],
    ['Releases red bells', 'release'],
    ['Complete coverage of berths', undefined],
    ['– Complete coverage of berths', undefined],
    ['Complete berths-by-night big lists of boats', undefined],
    ['Complete big old red histories', 'complete'],
    ['Complete big old red lists', undefined],
    ['Complete support', undefined],
    ['Complete flow', undefined],
    ['Complete flows', undefined],
    ['Complete the coverage', 'complete'],
    ['Complete an overview', 'complete'],
    ['Complete a list', 'complete'],
    ['Complete 4 lists', 'complete'],
    ['Complete berths', 'complete'],
    ['Build a complete list', 'build'],
    ['Makes donating rewarding', undefined],
    ['Make donating easier', undefined],
    ['To make donating more rewarding', undefined],
    ['- Makes donating much more', 'make'],
    ['– To make donating as useful', undefined],
    ['Makes bells useful', 'make'],
    ['Makes donating bells', 'make'],
    ['Build what makes donating easier', 'build'],
    ['Captains like creating bells', undefined],
    ['Createing a bell', 'create'],
    ['Plan, design bells', 'design'],
    ['Eventually to roll out bells', 'roll out'],
  ])('%s: %s', (text, verb) => expect(leadingBuildVerb(text)?.verb).toBe(verb))
})

const evidence = (text: string) => evidenceIn(statementOf(text))?.kind

describe('a count that was found out', () => {
  it.each([
    '40 rings in a log',
    '40 rings in the logs',
    '40 rings in one ticket',
    '40 rings in all tickets',
    '40 rings, one complaint',
    '40 rings, some complaints',
    '40 rings (n = 12)',
    '40 rings (n=12)',
    '40 rings (n  =  4)',
    '40 rings by one vote',
    '40 rings by votes',
    '40 rings in Q2',
    '40 rings in H1',
    '40 rings in 2021',
    '40 rings in March',
    '40 rings last summer',
    '40 rings a day',
    '40 captains told us that they could not ring',
    '40 captains told us that they couldn’t ring',
    "40 captains told us that they couldn't ring",
    '40 captains told us by the end',
    '40 captains told us by Q7',
    '40 captains told us within 14 days',
    '4 % of it in one interview',
    '4% of it in interviews',
    '12 of 60 in a study',
    '1,200 of 6000 in a study',
    'half of the 60 in a study',
    'two out of all four in a study',
    'Nine in ten, in a study',
    '1,200 bells in one call',
    '12k bells in all calls',
    '40 big red bells in a visit',
    '4 bells in our visits',
    '4 bells in the report',
    'I counted 40 bells',
  ])('%s', (text) => expect(evidence(text)).toBe('count'))
  it.each([
    '40 rings',
    '40 rings in 2121',
    '40 rings in Q5',
    '40 rings in H3',
    '40 rings (n = x)',
    '40 captains told us that they could ring',
    '40 captains told us by Q3',
    '40 captains told us by 2029',
    '40 captains told us by end of it',
    '40 captains told us within 14 days of it',
    '40 captains told us within 3 months after it',
    '40 captains told us < 5',
    '40 in a study',
    '40 gas in a study',
    '40 times in a study',
    '40 big weeks in a study',
    '40 big red and blue bells in a study',
    '40 of it, in a study',
    'Captains told us in May',
    'At least the captains told us, according to the log',
    'At least 40 captains must have told us, according to the log',
    'If 5 captains told us in May, we ring',
  ])('none: %s', (text) => expect(evidence(text)).toBeUndefined())
  it('is found out where the words above a list or table say so', () => {
    const last = (source: string) => evidenceIn(statementsOf(source).at(-1) as ReturnType<typeof statementOf>)?.kind
    expect(last('Counted in the ledger:\n\n| Depot | Swaps |\n| --- | --- |\n| North | 41 swaps |\n')).toBe('count')
    expect(last('Stored in the ledger:\n\n| Depot | Swaps |\n| --- | --- |\n| North | 41 swaps |\n')).toBeUndefined()
    expect(last('**Counted in the ledger**\n\n- 41 swaps in a depot')).toBe('count')
    expect(last('**Counted in the ledger:**\n\n- 41 swaps in a depot')).toBe('count')
    expect(last('Counted in the ledger.\n\n- 41 swaps in a depot')).toBeUndefined()
    expect(last('Counted: in the ledger.\n\n- 41 swaps in a depot')).toBeUndefined()
    expect(last('We counted in May. Each depot has:\n\n- 41 swaps in a depot')).toBeUndefined()
    expect(last('Each depot is big. We counted:\n\n- 41 swaps in a depot')).toBe('count')
    expect(last('The target, as counted:\n\n- 41 swaps in a depot')).toBeUndefined()
    expect(last('It must be counted:\n\n- 41 swaps in a depot')).toBeUndefined()
    expect(last('```\nCounted:\n```\n\n- 41 swaps in a depot')).toBeUndefined()
  })
})

describe('something seen', () => {
  it.each([
    'I watched them moor.',
    "I've watched them moor.",
    'We’ve also shadowed them.',
    'Ana and I visited the gate.',
    'Ana & the old Ben visited the gate.',
    'The team has repeatedly listened to them.',
    'Yesterday evening we went round.',
    'Ben then quietly tested it.',
    'Ana found out.',
    'Mooring, she says: we sat down with them.',
  ])('%s', (text) => expect(evidence(text)).toBe('observation'))
  it.each(['A boatman visited the gate.', 'We found rain.', 'We should have watched them.'])('none: %s', (text) => expect(evidence(text)).toBeUndefined())
})

describe('somebody’s words', () => {
  it.each([
    '"I never know when it rings" — a skipper of the night',
    '“I never know when it rings” – a skipper of the night',
    '"I never know when it rings"- a skipper of the night',
    '"I never know when it rings" (a skipper of the night)',
    '"Never at night" so a skipper said of the ring',
    '> "Never"',
  ])('%s', (text) => expect(evidence(text)).toBe('quote'))
  it.each([
    '"I never know when it rings" (optional) in the hall',
    '"I never know when it rings" (label) in the hall',
    '"I never know when it rings" is what stands there',
    '"Never" — it stands there for a very long time',
    '"I never know when"',
    '> I never know',
    '"Ring", said Ana',
  ])('none: %s', (text) => expect(evidence(text)).toBeUndefined())
  it.each([
    '> — Ana said it',
    '> It rings at night, for all I know -- Ana',
    '> It rings —Ana',
    '> It rings at night, for all I know - Ana',
    '> “It” rings',
    '"It is lately" at noon',
  ])('quoted: %s', (text) => expect(isQuotation(statementOf(text))).toBe(true))
  it.each(['> It rings — and so on', '> It rings-Ana', '"It is late" at noon', 'It rings — Ana'])('not quoted: %s', (text) =>
    expect(isQuotation(statementOf(text))).toBe(false),
  )
  it('leaves a text without quotation as it is', () => {
    expect(withoutQuotes('It rings at night')).toBe('It rings at night')
    expect(withoutQuotes('«It rings» at “night”')).toBe(`${' '.repeat(10)} at ${' '.repeat(7)}`)
  })
})

describe('a link to a source', () => {
  it.each([
    'It rings ([a](https://a.example/note)).',
    'It rings ([a](https://a.example/notes)).',
    'It rings ([a](https://a.example/result)).',
    'It rings ([a](https://a.example/results)).',
    'It rings[^1] at night.\n\n[^1]: Ana',
  ])('%s', (text) => expect(hasSourceLink(statementOf(text))).toBe(true))
  it.each(['It rings, says the survey ([bell](https://a.example)).', 'It rings `survey`.', 'It rings *survey*.'])('none: %s', (text) =>
    expect(hasSourceLink(statementOf(text))).toBe(false),
  )
})

describe('what people told, or showed in the records', () => {
  const kind = (text: string) => evidenceIn(statementOf(text))?.kind
  it.each([
    'Pilots and other users have told us that the bell is too quiet.',
    'Participants indicated that they miss the bell.',
    'We can see in the logs that the bell is never rung.',
  ])('is a voice: %s', (text) => expect(kind(text)).toBe('voice'))
  it('is one for each entry of a list that it introduces', () => {
    expect(
      statementsOf('In spring, users had indicated the following:\n\n- the bell is too quiet\n- the gate sticks').map((each) => evidenceIn(each)?.kind),
    ).toEqual(['voice', 'voice', 'voice'])
  })
  it.each(['The March briefing on call data indicated a gap at night.', 'Our survey of 5/16/2023 showed a gap at night.'])(
    'is an observation where a day stands beside it: %s',
    (text) => expect(kind(text)).toBe('observation'),
  )
  it.each(['Users will have told us that the bell is too quiet.', 'The briefing indicated a gap at night.', 'The bell told us that it is noon.'])(
    'is none: %s',
    (text) => expect(kind(text)).toBe(undefined),
  )
})

describe('a deed of which something is said', () => {
  it.each(['Creating the page is slow', 'Building a gate takes weeks', 'Adding bells means more noise'])('is not what is to be built: %s', (text) =>
    expect(leadingBuildVerb(text)).toBe(undefined),
  )
  it.each(['Creating the page', 'Building a gate that is quick', 'Adding bells'])('is to be built: %s', (text) => expect(leadingBuildVerb(text)).toBeDefined())
})
