import { describe, expect, it } from 'vitest'
import { anyPeople, pluralPeople } from '../../src/language/people.js'
import { splitSentences } from '../../src/language/sentences.js'
import {
  evidenceIn,
  givesReason,
  hasMethod,
  hasNumber,
  hasResult,
  hasSourceLink,
  isCapability,
  isConditional,
  isDemand,
  isHedged,
  isMandate,
  isQuestion,
  isQuotation,
  isQuoted,
  leadingBuildVerb,
  looksBack,
  namesTest,
  saysAssumption,
  withoutQuotes,
} from '../../src/language/signals.js'
import { asks } from './asks.js'
import { statementOf, statementsOf } from './read.js'

describe('numbers', () => {
  it.each(['12 marketing managers', '5 separate tools', '14 decisions', 'We declined 12 orders', '30 junior nurses', 'half of them', '7 of 9', '4 %'])(
    'counts in "%s"',
    (text) => {
      expect(hasNumber(text)).toBe(true)
    },
  )
  it.each(['on 12 May', 'by 3 September 2025', 'PAY-123', 'version 2.1.0', 'phase 2', 'at 14:30', 'Q3', 'see #42', '1. first'])(
    'counts nothing in "%s"',
    (text) => {
      expect(hasNumber(text)).toBe(false)
    },
  )
})

describe('time', () => {
  it('tells what has happened from what lies ahead', () => {
    expect(looksBack('Five of six agreed on 9 June')).toBe(true)
    expect(looksBack('We will test it with five clerks')).toBe(false)
  })
  it('takes no month for a hedge', () => {
    expect(isHedged('Nine clerks tried it in May')).toBe(false)
    expect(isHedged('It may rain')).toBe(true)
  })
})

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

describe('people', () => {
  it('are groups by a list or by their ending, not everything that ends alike', () => {
    expect(pluralPeople('Dispatchers and co-workers read documents on basements').map(({ noun }) => noun)).toEqual(['dispatchers', 'workers'])
    expect(anyPeople('each ward nurse').map(({ plural }) => plural)).toEqual([false])
  })
})

describe('words and sentences', () => {
  it('ends sentences at their end and nowhere else', () => {
    const text = 'See e.g. Dr. Mills. It works! Does it? "Yes." 3.5 h later …'
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'See e.g. Dr. Mills.',
      'It works!',
      'Does it?',
      '"Yes."',
      '3.5 h later …',
    ])
  })
  it('blanks quotations out and keeps every offset', () => {
    expect(withoutQuotes('He said "no dashboard" twice')).toBe(`He said ${' '.repeat(14)} twice`)
  })
})

asks(
  'counts something',
  hasNumber,
  [
    'twenty-one',
    'ninety',
    'two of',
    'three in',
    'dozens of',
    'five more people',
    'two clients',
    'all three',
    'a third',
    'a dozen',
    'one in ten',
    'twice',
    'three times',
    '1/2 %',
    '3 bells',
    '99',
  ],
  [
    'two bells',
    'one',
    'all',
    'FR-12',
    'v2',
    'v2.1',
    '2024',
    '2024-05-12',
    '12.5.',
    '12.5.2024',
    'May 12',
    'May 12th, 2024',
    '3rd of June',
    'FY25',
    'H1',
    'P2',
    'M 3',
    'ISO9001',
    '1) ring',
    'https://a.example/4',
    'week 3',
    'sprint 12',
    'wk 4',
    'section 4',
  ],
)
asks(
  'tells a result',
  hasResult,
  [
    '5 of 6',
    'five out of six',
    'both of them',
    '12.5 of the 20',
    'none of all 4',
    'under load: 80',
    '4 %',
    '80ms',
    '3 seconds',
    '4 per night',
    '4 a day',
    '4€',
    '4 EUR',
  ],
  ['5 people', '6 gates', 'load 80', 'four a', 'of them', '4 a gate'],
)
asks(
  'only tells what if',
  isConditional,
  [
    'If it rings',
    '- When it rings',
    'As soon as it rings',
    'In case it rings',
    'It rings if a user calls',
    'It rings when the night customer calls',
    'It rings whenever somebody calls',
    'It rings once people call',
  ],
  ['It rings', 'It rings if the bell is red', 'Shoulder', 'The user calls when it rings'],
)
asks(
  'is not sure',
  isHedged,
  [
    'We assume so',
    'They are betting on it',
    'An assumption',
    'Perhaps',
    'Not yet known',
    'Not sure',
    'To be verified',
    'To confirm',
    'It seems',
    'It appears',
    'Really?',
    'An estimate',
  ],
  ['In May', 'We know', 'It is known', 'A mighty bell'],
)
asks(
  'calls itself an assumption',
  saysAssumption,
  [
    "We don't know",
    "We're assuming it",
    'The team suspects nothing, we suspect it',
    'Untested',
    'Still open',
    'Not yet proven',
    'Nobody has tried',
    'Never asked',
    'No idea',
    'A hunch',
    'Needs validating',
    'To be tested',
    'No data yet',
  ],
  ['We know', 'Tested', 'It is proven', 'Open still'],
)
asks(
  'says how it is tested',
  namesTest,
  ["We'll know in May", 'We will know', 'A hypothesis', 'To be verified', 'To test', 'Measured by calls'],
  ['We know', 'A test', 'Verified'],
)
asks(
  'gives a reason',
  givesReason,
  [
    'because',
    'so that they ring',
    'so nobody waits',
    'in order to ring',
    'as they wait',
    'which costs',
    'due to rain',
    'otherwise',
    'needs to see it',
    'to avoid calls',
    'rather than waiting',
    'without having to call',
  ],
  ['so far', 'as a bell', 'which rings', 'to ring', 'without a bell', 'needs to ring'],
)
asks(
  'names a mandate',
  isMandate,
  [
    'The law',
    'Legally',
    'A legal hold',
    'Legal reasons',
    'GDPR',
    'PCI-DSS',
    'PCI',
    'ISO 9001',
    'Statutory',
    'By contract',
    'in our contract',
    'the contract says so',
    'an audit finding',
    'A pentest finding',
    'penetration test finding',
    'CVE-2024',
    'By law',
    'for compliance',
  ],
  ['Legal', 'A contract', 'ISO', 'An audit', 'A flaw', 'A finding'],
)
asks(
  'demands',
  isDemand,
  ['It must ring', 'It shall ring', 'It needs to ring', 'They have to ring', 'It has to ring', 'It will ring'],
  ['It rings', 'A mustard bell', 'It needs a bell'],
)
asks('asks', isQuestion, ['Really?', 'Really? '], ['Really', 'Really? Yes'])
asks(
  'lets people do something',
  isCapability,
  ['Captains can ring', 'It lets captains ring', 'It helps captains', 'Captains are able to ring'],
  ['It can ring', 'Captains ring', 'Cans for captains'],
)
asks('names a way to find out', hasMethod, ['An interview', 'A usability test'], ['A bell'])

describe('the verb of making at the beginning', () => {
  it.each([
    ['Build a bell', 'build'],
    ['- [x] Build a bell', 'build'],
    ['We will build a bell', 'build'],
    ["We'll build a bell", 'build'],
    ['The team wants nothing: to build', undefined],
    ['To build a bell', 'build'],
    ['This project should create a bell', 'create'],
    ['First, successfully launch a bell', 'launch'],
    ['Builds a bell', 'build'],
    ['Building a bell', 'build'],
    ['Rewriting a bell', 'rewriting'],
    ['Migrating a bell', 'migrating'],
    ['Buildingsite', undefined],
    ['Build: a bell', undefined],
    ['Buildings', undefined],
    ['Captains build a bell', undefined],
    ['Ring', undefined],
  ])('%s: %s', (text, verb) => {
    const found = leadingBuildVerb(text)
    expect(found?.verb).toBe(verb)
    if (found) expect(text.slice(0, found.end).toLowerCase()).toContain(found.verb)
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

describe('somebody else’s words', () => {
  it('are a quotation where they are most of it', () => {
    for (const text of [
      '"I never know when", Ana',
      '“I never know when” – Ana',
      '„Ich weiß es nie“',
      '«I never know when»',
      '> I never know, believe me, when it rings.\n> — Ana',
      '> "Never"',
    ])
      expect(isQuotation(statementOf(text)), text).toBe(true)
    for (const text of ['Ana says "never" to all who ask her', 'I never know', '> I never know', '> I never know, believe me, when it rings.\n> and so on'])
      expect(isQuotation(statementOf(text)), text).toBe(false)
    for (const text of ['> I never know', '"I never know when", Ana']) expect(isQuoted(statementOf(text)), text).toBe(true)
    expect(isQuoted(statementOf('I never know'))).toBe(false)
  })
  it('are blanked out wherever they stand', () => {
    expect(withoutQuotes('a "bb" c “dd” e')).toBe('a      c      e')
    expect(withoutQuotes('a "b" c')).toBe('a "b" c')
  })
})

describe('a link to a source', () => {
  it.each(['It rings ([survey](https://a.example)).', 'It rings ([1](https://a.example/notes)).', 'It rings [12].', 'It rings. See the [tickets](t).'])(
    'is one: %s',
    (text) => {
      expect(hasSourceLink(statementOf(text))).toBe(true)
    },
  )
  it.each(['It rings ([bell](https://a.example)).', 'It rings, says the survey.', 'It rings [x].'])('is none: %s', (text) => {
    expect(hasSourceLink(statementOf(text))).toBe(false)
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
