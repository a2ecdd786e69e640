import { describe, expect, it } from 'vitest'
import { appealIn } from '../../src/language/common-knowledge.js'
import { effectIn } from '../../src/language/effects.js'
import { leaningAfter, leaningOfAny, leaningOfThem } from '../../src/language/leanings.js'
import { trendIn } from '../../src/language/trends.js'

describe('what people are said to be like by nature', () => {
  it.each([
    ['mind', ' shrug at prices.'],
    ['mind', ' who have sailed before cling to paper charts.'],
    ['mind', ', who naturally prefer paper.'],
    ['mind', ', for their part, are weary of forms.'],
    ['mind', ' know their bodies best.'],
    ['mind', ' buy gear out of vanity.'],
    ['habit', " don't read newsletters."],
    ['habit', ' pay for everything with a watch.'],
    ['habit', ' count it in their heads anyway.'],
  ])('%s: people%s', (kind, after) => {
    expect(leaningAfter(after)?.kind).toBe(kind)
  })
  it.each([
    ' call the office on channel 9.',
    ' enter the marks twice.',
    ' do not receive the newsletter.',
    ' who have no account get a letter.',
    ' must read everything on the card.',
    ' are shown a form.',
  ])('nothing of the kind: people%s', (after) => {
    expect(leaningAfter(after)).toBeUndefined()
  })
  it('is said of whoever has a mind, and of those spoken of before', () => {
    expect(leaningOfAny('Seamstresses adore a clean desk.')).toBeDefined()
    expect(leaningOfAny('Reports show the balance.')).toBeUndefined()
    expect(leaningOfThem("They're tired of queues.")).toBeDefined()
    expect(leaningOfThem('They sign the form.')).toBeUndefined()
  })
})

describe('what everybody is said to know', () => {
  it.each([
    'Any roofer will tell you that estimates eat the evening.',
    'It stands to reason that monks value silence.',
    'Psychologists agree that colour drives appetite.',
    'Word has it that the other circus builds one.',
    'The value is obvious.',
    "I've never met a quilter who doesn't lose pins.",
  ])('%s', (text) => {
    expect(appealIn(text)).toBeDefined()
  })
  it.each([
    'The rota hangs in the hall so that everyone knows it.',
    'Each reviewer will confirm the booking.',
    'If anybody knows it, the vote is void.',
    'Researchers agree to the terms of use.',
    'Doctors call the ward.',
    'This quarter is thin and everybody knows it.',
  ])('not: %s', (text) => {
    expect(appealIn(text)).toBeUndefined()
  })
})

describe('what is held by many, or by experience', () => {
  it.each([
    'A clean hull is recognised throughout the fleet as a key lever for speed.',
    'The rota is widely seen as outdated.',
    'Experience shows that crews follow their captain.',
    'According to most experts, colour drives appetite.',
    'Every florist knows the Friday afternoon chaos.',
  ])('%s', (text) => {
    expect(appealIn(text)).toBeDefined()
  })
  it.each(['Orders as we know them move to another page.', 'A failed seal is regarded as a critical error.', 'The crates are seen as they pass the gate.'])(
    'not: %s',
    (text) => {
      expect(appealIn(text)).toBeUndefined()
    },
  )
})

describe('what the world is said to come to', () => {
  it.each([
    'The whole funeral trade is moving to online planning.',
    'Trust in estate agents has evaporated.',
    'Zoos that ignore it will be left behind.',
    'A broker without one will not be taken seriously.',
    'Without it we shall be out of every tender.',
    'Video is where the growth is.',
    'Refill shops are one of the fastest-growing segments.',
    'Demand for vegan catering is set to double.',
    'The depot sees strong interest from bakeries.',
    'We have had a lot of interest from choirs.',
    'Remote work has changed how people use a desk.',
    'AI is changing everything in legal work.',
    'It marks the next chapter of home brewing.',
    'Most of our tenants will have one within a year.',
    "If we don't do it, somebody else will.",
    'We risk falling behind.',
    'Shoppers are increasingly impatient.',
    'The timing could not be better.',
  ])('%s', (text) => {
    expect(trendIn(text)).toBeDefined()
  })
  it.each([
    'The council has adopted the plan in March.',
    'Pressure is rising in the boiler.',
    'The default has changed how totals are rounded.',
    'All rows will have an identifier in two releases.',
    'There is strong wind on the upper deck.',
    'The account earns a lot of interest payments.',
    'The job risks losing a row.',
    'Every clinic that has no account will lose access on 1 May.',
    'The team is moving to the second floor.',
    'Trust is a setting of the certificate.',
    'Without it we have to print the list.',
  ])('not: %s', (text) => {
    expect(trendIn(text)).toBeUndefined()
  })
})

describe('what a thing is said to do to people', () => {
  it.each([
    'Sharks fascinate children.',
    'A badge builds loyalty.',
    'A queue-free entrance makes families come back.',
    'Filling a stamp card is deeply satisfying.',
    'Disputes simply evaporate.',
    'Progress bars motivate welders.',
    'A sense of urgency improves conversion.',
    'It brings them together, thereby lowering the barrier to adoption.',
    'More stars will translate into bookings.',
    'A modern look will attract younger members.',
    'Engagement will go up.',
    'The view saves dispatchers a lot of time.',
    'Even grandparents can use it.',
    'The log needs virtually no training.',
    'The learning curve is practically flat.',
    'The map becomes part of their routine.',
    'The chair says that the map is what sells.',
    'Badges keep volunteers engaged.',
  ])('%s', (text) => {
    expect(effectIn(text)).toBeDefined()
  })
  it.each([
    'The export makes clerks enter the date twice.',
    'We want to build loyalty.',
    'The old form keeps drivers waiting at the gate.',
    'The lamp attracts moths.',
    'Save time stamps in UTC.',
    'The job saves time stamps in UTC.',
    'Anyone can use it with the link in the mail.',
    'The field reduces trust scores.',
    'We think that it will make people come back.',
    'The tool turns the sheet into a table.',
    'If it scares people, we take it off.',
  ])('not: %s', (text) => {
    expect(effectIn(text)).toBeUndefined()
  })
})
