import { describe, expect, it } from 'vitest'
import { evidenceIn } from '../../src/language/evidence.js'
import { statementOf, statementsOf } from './read.js'

const evidence = (text: string) => evidenceIn(statementOf(text))?.kind

describe('evidence', () => {
  it.each([
    ['In 12 interviews in May, 9 nurses told us that they copy the list by hand.', 'count'],
    ['"I gave up after the third time", said a courier, and two others nodded.', 'quote'],
    ['We sat with the dispatchers and watched them.', 'observation'],
  ])('is "%s"', (text, kind) => {
    expect(evidenceIn(statementOf(text))?.kind).toBe(kind)
  })
  it.each(['The list must load within 2 seconds.', 'Repeat this survey every 3 months.', 'If 5 people ask, we look again.'])('is not "%s"', (text) => {
    expect(evidenceIn(statementOf(text))).toBeUndefined()
  })
})

describe('what was found out', () => {
  it.each([
    ['In the logs stand 40 rings.', 'count'],
    ['40 of 60 calls in the survey.', 'count'],
    ['40 % of calls in the study.', 'count'],
    ['At least 40 captains told us in May, according to the log.', 'count'],
    ['When we counted in May, 40 captains waited.', 'count'],
    ['"I never know when it rings at night", says Ana.', 'quote'],
    ['> "I never know", Ana', 'quote'],
    ['Ana and Ben visited the gate.', 'observation'],
    ['We have often watched them.', 'observation'],
    ['The team rang the captains.', 'observation'],
    ["I've seen: we noticed that it rings.", 'observation'],
  ])('%s', (text, kind) => {
    expect(evidenceIn(statementOf(text))?.kind).toBe(kind)
  })
  it.each([
    '40 calls must come in May.',
    'At least 40 calls in the log.',
    '40 bells.',
    'A survey.',
    '40 days in the survey.',
    'We will watch them.',
    '"Ring", said Ana.',
    'We ring.',
  ])('nothing: %s', (text) => {
    expect(evidenceIn(statementOf(text))).toBeUndefined()
  })
})

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

describe('what the lead-in of a list found out', () => {
  const kinds = (source: string) => statementsOf(source).map((statement) => evidenceIn(statement)?.kind)

  it('holds for the list', () => {
    expect(kinds('Counted in the ledger:\n\n- 41 swaps in a depot\n- other depots')).toEqual(['count', undefined])
    expect(kinds('We sat in the yard for a day. What we counted then:\n\n- 41 swaps in a depot').at(-1)).toBe('count')
    expect(kinds('We will have counted:\n\n- 41 swaps in a depot').at(-1)).toBeUndefined()
    expect(kinds('Each depot has:\n\n- 41 swaps in a depot').at(-1)).toBeUndefined()
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
