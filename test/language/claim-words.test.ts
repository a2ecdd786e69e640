import { describe, expect, it } from 'vitest'
import { type Claim, claimIn, isSourced } from '../../src/language/claims.js'
import { statementOf, statementsOf } from './read.js'

const kind = (text: string) => claimIn(statementOf(text))?.kind

describe('a claim about the market', () => {
  it.each([
    'There is simply no mooring app.',
    'There are today no other big red tools.',
    'There is no real solution.',
    'There are no existing alternatives.',
    'There is no alternative.',
    'There are no competitors.',
    'There is no competitor.',
    'There is no offering.',
    'There are no offerings.',
    'There are no products.',
    'There is no product.',
    'There are no services.',
    'There is no service.',
    'There are no platforms.',
    'There is no platform.',
    'There are no systems.',
    'There is no system.',
    'There is no tool.',
    'There are no solutions.',
    'There are no apps.',
    'No solution handles tides.',
    'No current tools handle tides and no other solutions do.',
    'No tool does tides.',
    'No product really offers tides.',
    'No products offer tides, and no app provides tides.',
    'No apps solve tides, so no platform solves tides.',
    'No platforms exist, and no system addresses tides.',
    'No systems combine tides, no service combines tides.',
    'No services support tides, no vendor supports tides.',
    'No tools give tides; no tool gives tides.',
    'No tool lets tides in.',
    'No tool allows tides.',
    'No tool understands tides.',
    'No tool connects tides.',
    'No tool exists.',
    'There is nothing like it.',
    'Nothing comparable was found.',
    'No one offers tides.',
    'No one ever offered it; no competitor in Ulm offers tides.',
    'No vendor has tides.',
    'No vendor provides tides.',
    'No vendor does tides.',
    'Current tools lack tides.',
    'Competing mooring products fall short.',
    'Other projects are slow.',
    'Existing offerings generally ring.',
    'Existing systems fail.',
    'Existing alternatives cannot ring.',
    'Existing competitors do not ring.',
    'The existing solution does not ring.',
    "The existing app doesn't ring.",
    'Existing tools out there solve tides.',
    'Product-market fit is near.',
    'Product/market fit is near.',
    "In today's fast, loud world tides count.",
    'In the modern era tides count.',
    'In our society tides count.',
    'In today’s economy tides count.',
    'A proven method.',
    'A proven mooring method.',
    'A proven track record.',
    '60M+ informal workers moor.',
    'Some 1.5 million people moor.',
    '3 billion big red boat owners moor.',
    '4mn travelers moor.',
    '4mn travellers moor.',
    '2 bn gamers moor.',
    'A $4 billion industry.',
    'A €1.2bn mooring market.',
    'Paper is dead.',
    'Buoys are a thing of the past.',
    'Buoys are on their way out.',
    'The buoy is on its way out.',
    'Tides are here to stay.',
    'Tides are the future.',
    'It is what skippers expect nowadays.',
    'It is what skippers are used to these days.',
    'It will be a hit.',
    'It would be an instant success.',
    'It is bound to be a no-brainer.',
    'It is going to be winner.',
    'This gives us an edge.',
    'Tides give us the clear advantage.',
    'Tides give us head start.',
    'Harbours are notoriously dark.',
    'The industry standard.',
    'The biggest competitors moor.',
    'There is no direct competition.',
    'Our only competition.',
    'The market is calm.',
    'The market demands buoys.',
    'There are growing needs.',
    'It is a growing market.',
    'Huge markets wait.',
    'A huge opportunity waits.',
    'Huge opportunities wait.',
    'Tides are booming.',
    'Mooring is growing rapidly.',
    'A core part of how boats moor.',
    'It is where the industry is heading.',
    'Buoys have matured.',
    'Mooring became calm; buoys become standard.',
    'Buoys become mainstream.',
    'The buoy becomes the norm.',
    'Buoys are becoming table stakes.',
    'This is very common practice.',
    'It is 10x.',
  ])('%s', (text) => expect(kind(text)).toBe('market'))
  it.each([
    'A game-changing buoy.',
    'A groundbreaking buoy.',
    'A world-class buoy.',
    'A world class buoy.',
    'A cutting-edge buoy.',
    'A state-of-the-art buoy.',
    'The state of the art.',
    'An industry-leading buoy.',
    'A market-leading buoy.',
    'The first of its kind.',
    'An unparalleled buoy.',
    'Unmatched tides.',
  ])('praise: %s', (text) => expect(kind(text)).toBe('praise'))
  it.each([
    'There are no oars.',
    'There are no big old red apps.',
    'Solutions exist.',
    'We seek a proven method.',
    'It needs a proven method.',
    'It is a proven buoy.',
    '$60M people moor.',
    '60 workers moor.',
    'A $4 industry.',
    'A $4 billion buoy that is far from any known market.',
    'Paper is deadly.',
    'What skippers expect.',
    'It will be a hitch.',
    'This gives us tides.',
    'In our harbour.',
    'The game changes.',
    'Nothing rings.',
    'The marketing is calm.',
    '110x',
    'Existing boats are slow.',
  ])('none: %s', (text) => expect(kind(text)).toBeUndefined())
})

describe('a claim about how much', () => {
  it.each([
    'A massive improvement for the business.',
    'Major mooring problems for the business.',
    'Real big red issues in the business.',
    'An enormous benefit to the business.',
    'A considerable pain to the business.',
    'A drastic need of the business.',
    'Tremendous boosts to the business.',
    'A vast barrier in the business.',
    'A substantial burden on the business.',
    'It drastically increases churn.',
    'It radically reduces churn.',
    'Significantly better for the business.',
    'Greatly eased for the business.',
    'Dramatically faster for the business.',
    'It massively speeds up the business.',
    'It hugely enhances revenue.',
    'It considerably boosts revenue.',
    'Fraud is rampant.',
    'Disputes are widespread.',
    'Churn is extremely common.',
    'A common misconception in the business.',
    'Common problems in the business.',
    'Common requests in the business.',
    'Churn is one of the main reasons.',
    'Churn is one of the top issues.',
    'Disputes are one of the more big red tasks.',
    'The sheer cost of a dispute.',
    'It scares many customers away.',
    'It puts the business off.',
    'It drives business off.',
    'Fees turn customers away.',
    'The team will finally see it.',
    'The team would at last know it.',
    'Buoys are widely used in the business.',
    'It increases satisfaction in the business.',
    'Buoys increase productivity.',
    'It increases employee loyalty to the business.',
    'Far simpler for the business.',
    'A lot less churn.',
    'Way harder for the business.',
    'More user-friendly.',
    'The business successfully adopted it.',
    'It saves the harbour costs by 4 %.',
    'Reducing the cost of a berth by about 40%.',
    'It cuts costs by 40 percent.',
    'It boosts revenue by over 4x.',
    'It lowers costs by 40 %.',
    'It is growing revenue by around 40 %.',
    'Cutting costs by 40 %.',
    'Grow revenue by up to 40 %.',
    'Reduce the costs by up to 40 percent.',
    'It lowers costs by up to 4x.',
    'A 4x improvement for the business.',
    '4 % savings.',
    '4% saving.',
    '40 % less.',
    'A 4 × big red business increase.',
    'A 4 percent cost-reduction for the business.',
  ])('%s', (text) => expect(kind(text)).toBe('magnitude'))
  it.each([
    'the pain point',
    'the pain points',
    'some user',
    'the ecosystem',
    'fraud',
    'a dispute',
    'disputes',
    'a conflict',
    'conflicts',
    'churn',
    'a complaint',
    'complaints',
    'the cost',
    'the costs',
    'revenue',
    'the 4 %',
    'the 4%',
    'adoption',
  ])('is said of the business with %s', (thing) => expect(kind(`Much better, what with ${thing}`)).toBe('magnitude'))
  it.each([
    'The team moors at night.',
    'Buoys are much better.',
    'It will help me see much better churn.',
    'It will let us have much less churn.',
    'It will enable us to have much less churn.',
    'Costs fall by 4 boats.',
    'It cuts ropes; it is by 40 %.',
    '4 % of the rain.',
    'A businesslike tone, much better.',
    'The cost of the big rope.',
    'The reduction of fees by 40 boats.',
    'We stop at 40 % in more than a harbour.',
  ])('none: %s', (text) => expect(kind(text)).toBeUndefined())
})

describe('a claim of research', () => {
  it.each([
    'Research clearly shows it.',
    'Data has consistently found tides.',
    'A survey identified tides.',
    'Surveys identify tides.',
    'Analytics reveal tides.',
    'Statistics also suggest tides.',
    'Experts all indicate tides.',
    'An expert indicated tides.',
    'Feedback proves it.',
    'Experience tells us.',
    'Industry reports confirm tides.',
    'An analyst confirmed tides.',
    'History demonstrates tides.',
    'Evidence has shown it.',
    'It is a fact that tides turn.',
    "It's obvious.",
    'It’s clear that tides turn.',
    'It is evident.',
    'We all know that tides turn.',
    'We’ve heard that tides turn.',
    "I've seen how tides turn.",
    "We've seen this.",
    'We have already validated it.',
    'They have already validated it.',
    'We observe that tides turn.',
    'We find that tides turn.',
    'It is widely known.',
    'As is generally known.',
    'The response was positive.',
    'Reactions were really very good.',
    'Feedback has been overwhelmingly great.',
    'Receptions have been encouraging.',
    'Needless to say, tides turn.',
    'In May I have noticed how tides turn, I have noticed from it.',
    'If it rains everyone knows.',
    'If it rains, as everybody knows.',
    'Studies suggest tides.',
    'Estimated 40% of tides.',
    'An estimated $4.5 billion.',
    'An estimated 40k.',
    'An estimated 4 +million.',
  ])('%s', (text) => expect(kind(text)).toMatch(/^(?:research|appeal|reaction)$/))
  it.each(['What we know.', 'We knot ropes.', 'Research is calm.', 'The response was slow.', 'An estimated 40 boats.', 'We see boats.', 'Known tides.'])(
    'none: %s',
    (text) => expect(kind(text)).toBeUndefined(),
  )
})

describe('a number for how sure somebody is', () => {
  it.each([
    'Confidence = 8',
    'Confidence=8',
    '– Confidence level = 80%',
    'Overall confidence rating is 80 %',
    'Level of confidence = 8/10',
    'Confidence score is high',
    'Our confidence is very high.',
    '* (Confidence  =  12)',
    'Confidence = 100',
    '| Bet | Sure |\n| --- | --- |\n| Confidence: 8 | x |\n',
    '| Bet | Sure |\n| --- | --- |\n| Confidence – 8 | x |\n',
    '| Bet | Sure |\n| --- | --- |\n| Confidence - 8 | x |\n',
  ])('%s', (text) => expect(kind(text)).toBe('confidence'))
  it.each([
    'Skippers lack confidence = 8',
    'Selfconfidence = 8',
    'The confidence = 8',
    'Confidence = eight',
    'Confidence = 8th',
    'Confidence = highest',
    'Confidence is very low',
    'Confidence',
    'Confidence 8',
  ])('none: %s', (text) => expect(kind(text)).toBeUndefined())
})

describe('who claims nothing', () => {
  it('is no skipper who is said to hate a thing', () => expect(kind('Skippers hate fees.')).toBe('attitude'))
  it('quotes, tells a step of a test or a story, asks, supposes', () => {
    expect(kind('> "A revolutionary buoy, and research shows it."')).toBeUndefined()
    expect(kind('- Given a revolutionary buoy')).toBeUndefined()
    expect(kind('As a skipper, I want a revolutionary buoy')).toBeUndefined()
    expect(kind('Is it a revolutionary buoy?')).toBeUndefined()
    expect(kind('When skippers hate fees, we ring.')).toBeUndefined()
  })
  it('but the rest of a story does, and a condition may lean on the market', () => {
    expect(kind('As a skipper, I want a buoy (research shows it)')).toBe('research')
    expect(kind('If skippers call, it is a revolutionary buoy.')).toBe('praise')
  })
  it.each([
    ['It shall be a revolutionary buoy.', undefined],
    ['It should be a revolutionary buoy.', undefined],
    ['It should ring since it is a revolutionary buoy.', 'praise'],
    ['It must ring as it is a revolutionary buoy.', 'praise'],
    ['A mustard, shallow, revolutionary buoy.', 'praise'],
    ['It must have a revolutionary basin.', undefined],
  ])('demands: %s', (text, expected) => expect(kind(text)).toBe(expected))
})

describe('where a claim of research comes from', () => {
  const research: Claim = { kind: 'research', start: 0, end: 4 }
  const sourced = (text: string) => isSourced(statementsOf(`Research shows it. ${text}`)[0] as ReturnType<typeof statementOf>, research)
  it.each([
    'In our log of May stand 40 tides.',
    'I counted 40 tides in the log.',
    'They told my crew of 40 tides.',
    'They told us of 40 tides.',
    'In 1998 they told of 40 tides.',
    'In 2021 they told of 40 tides.',
    'According to the log, 40 tides.',
    '12 customers told it.',
    '1,200 skippers and other people told it.',
    '4 users told it.',
    '3 big red harbour companies told it.',
    'Two teams told it in 40 logs.',
    'Twelve interviews told it in 40 logs.',
    '1 customer told it.',
    '1 user told it.',
    '1 interview told it.',
    '1 session told it.',
    '1 ticket told it.',
    '1 call told it.',
    '5 tickets told it.',
    '5 calls told it.',
    '5 sessions told it.',
    '5 responses told it.',
    '5 respondents told it.',
  ])('a study that is named: %s', (text) => expect(sourced(text)).toBe(true))
  it.each(['40 % told it.', 'In 2999 a log told of 40 tides.', '40 tides in the log.', '5 big old red harbour teams told it.'])('a bare figure: %s', (text) =>
    expect(sourced(text)).toBe(false),
  )
  it('is a link, or it is called an assumption', () => {
    expect(isSourced(statementOf('Research shows it ([report](https://a.example/report)).'), research)).toBe(true)
    expect(isSourced(statementOf('Research shows it, still untested.'), research)).toBe(true)
    expect(isSourced(statementOf('Research shows it.'), research)).toBe(false)
    expect(isSourced(statementOf('Our research shows it ([report](https://a.example/report)).'), research)).toBe(true)
  })
  it('is a quotation beside it', () => {
    const [first] = statementsOf('Skippers hate fees. "I hate each of them", Ana.')
    expect(isSourced(first as ReturnType<typeof statementOf>)).toBe(true)
  })
})

describe('what is yet to be found out', () => {
  it.each(['Test whether users love the bell.', 'Find out if customers hate the gate.', 'To validate how users love the bell.'])('is no claim: %s', (text) =>
    expect(kind(text)).toBe(undefined),
  )
  it.each(['Tests aside, users love the bell.', 'Users love the bell whether or not it rings.'])('is one where it is said: %s', (text) =>
    expect(kind(text)).toBe('attitude'),
  )
  it('nor is the only thing that is known', () => {
    expect(kind('The only thing we know up front is the key.')).toBe(undefined)
    expect(kind('We know that the key is lost.')).toBe('research')
  })
})
