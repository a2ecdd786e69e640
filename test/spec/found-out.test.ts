import { describe, expect, it } from 'vitest'
import { asksAuthority, foundOut, type Told, willHear } from '../../src/spec/found-out.js'
import type { Touch } from '../../src/spec/risk-topics.js'

const none: Touch = { touches: false, core: false, method: false, first: undefined }
const near: Touch = { ...none, touches: true }
const core: Touch = { ...near, core: true }

type Surroundings = Partial<Omit<Told, 'text'>>
const told = (text: string, around: Surroundings = {}): Told => ({ text, after: '', touch: none, near: none, row: false, problem: false, ...around })
const feasible = (text: string, around: Surroundings = { near }) => foundOut('feasible', told(text, around))
const usable = (text: string, around: Surroundings = {}) => foundOut('usable', told(text, around))
const viable = (text: string, around: Surroundings = {}) => foundOut('viable', told(text, around))

describe('something was put to the test, and it held or it broke', () => {
  it.each([
    'tried',
    'tested',
    'measured',
    'timed',
    'benchmarked',
    'prototyped',
    'simulated',
    're-simulated',
    'resimulated',
    'computed',
    'grepped',
    'moved',
    'verified on',
    'trained',
    'did an export of',
    'did a dry walk of',
    'load-tested',
    'load tested',
    'indexed',
    'built',
    'validated',
  ])('we %s the scale', (verb) => {
    expect(feasible(`Last week we ${verb} the scale and it held`)).toBe(1)
  })
  it.each(['painted', 'tried to lift', 'carried', 'wanted'])('we %s the scale: no test', (verb) => {
    expect(feasible(`Last week we ${verb} the scale and it held`)).toBe(0)
  })
  it.each([
    'Acceptance was completed, and it held',
    'Acceptance evidence shows that it held',
    'Acceptance has been passed: it was enough',
    'Acceptance evidence is completed, it was fine',
    'The scale has a spike and it was fine',
    'The scale has an prototype that was fine',
    'The lid has a working hinge that was fine',
    'Spike: two hinges took the load',
    '- Benchmark (June): the hinges held',
    '**Trial** in June, done with two hinges: they broke',
    'A load test made by Pia was enough',
    'Acceptance shows that it held, and it was late',
  ])('%s', (text) => expect(feasible(text)).toBe(1))
  it.each([
    'works',
    'work',
    'worked',
    'held',
    'fit',
    'fits',
    'was right',
    'failed',
    'drop',
    'drops',
    'lost',
    'broke',
    'was enough',
    'had no change',
    'had no problem',
    'had no problems',
    'was possible',
    'took an age',
    'need oil',
    'needs oil',
  ])('we moved the scale: it %s', (outcome) => {
    expect(feasible(`We moved the scale, and all of it ${outcome}`)).toBe(1)
  })
  it('needs an outcome, and a subject near it', () => {
    expect(feasible('We moved the scale, and all of it was blue')).toBe(0)
    expect(feasible('We moved the scale, and all of it held', {})).toBe(0)
    expect(feasible('We moved 40 scales', { near, touch: near })).toBe(1)
    expect(feasible('We moved 40 scales', { near })).toBe(0)
    expect(feasible('We moved the scale.', { near, touch: near, after: 'It held.' })).toBe(1)
    expect(feasible('We moved the scale.', { near, after: 'It took 40 ms.' })).toBe(1)
    expect(feasible('If we moved the scale and it held')).toBe(0)
    expect(feasible('When we moved the scale it held')).toBe(1)
    expect(feasible('We will see that we moved the scale and it held')).toBe(0)
  })
  it('does not take a trial with people for one of a machine', () => {
    expect(feasible('We tested the scale with twelve bakers and it held')).toBe(0)
    expect(feasible('We tested the scale with twelve bakers and it held for 40 ms')).toBe(1)
    expect(feasible('We tested the scale w/ twelve bakers and it held')).toBe(0)
    expect(feasible('We put the scale in front of bakers and moved it: it held')).toBe(0)
    expect(feasible('We tested the scale with flour and it held')).toBe(1)
  })
})

describe('a figure that only machines have', () => {
  it.each([
    '40 ms',
    '40ms',
    '2 secs',
    '1 sec',
    '1 second',
    '1 minute',
    '4 MB',
    '30 fps',
    '1 row',
    '300 records',
    '1 record',
    '1 request',
    '1 device',
    '1 package',
    '40 events',
    '40 labels/s',
    '40/s',
    '4k labels / sec',
    '4 k labels/ s',
    '40k/s',
    '40 %',
    '40%',
  ])('%s, looked at', (figure) => {
    expect(feasible(`Pia counted and saw ${figure}`, { touch: near, near })).toBe(1)
  })
  it.each(['40 loaves', '40 ovens', 'rows of ms', 'some events'])('%s is none', (figure) => {
    expect(feasible(`Pia counted and saw ${figure}`, { touch: near, near })).toBe(0)
  })
  it.each([
    'in staging',
    'in the test',
    'in our test',
    'in our tests',
    'at the median',
    'p95',
    'at p50',
    'under load',
    'in the lab',
    'on the test bench',
    'on a copy of the till',
  ])('%s', (where) => {
    expect(feasible(`Weighing takes 40 ms ${where}`)).toBe(1)
    expect(feasible(`Weighing should take 40 ms ${where}`)).toBe(0)
    expect(feasible(`Weighing takes 40 ms ${where} (target)`)).toBe(0)
    expect(feasible(`Weighing takes 40 ms ${where}`, {})).toBe(0)
  })
  it('is one of a thing that somebody has built', () => {
    expect(feasible('My prototype weighs 40 records')).toBe(1)
    expect(feasible('My prototype must weigh 40 records')).toBe(0)
    expect(feasible('My prototype session had 40 records')).toBe(0)
    expect(feasible('My prototype weighs 40 loaves')).toBe(0)
    expect(feasible('My oven weighs 40 records')).toBe(0)
    expect(feasible('My prototype weighs 40 records', {})).toBe(0)
  })
})

describe('the word of those who make it on how long it takes', () => {
  it.each([
    'Pia says 2-3 days',
    'Pia says 10 – 12 days',
    'Pia says three to four weeks',
    'Pia said about a few days',
    'Pia says one or two days of work',
    'Pia thinks it is one day',
    'We think it is one week',
    'Pia reckons around 3 person-days',
    'We reckon roughly 3 person days',
    'We estimate 3 dev days',
    'Pia estimates one sprint',
    'They say one month',
    'Pia puts it at one month’ work',
    'We put this at some 4 engineer weeks',
    'Pia confirms 5 story points',
    'Pia estimated 2 months of effort',
  ])('%s', (text) => expect(feasible(text)).toBe(0.5))
  it.each(['Pia says it must take 2 days', 'Pia says at most 2 days', 'Two days', 'Pia says 2 loaves', 'Pia says 2 days of rain', 'Pia has 2 days'])(
    'not: %s',
    (text) => expect(feasible(text)).toBe(0),
  )
  it('counts for half where they speak of the making', () => {
    expect(feasible('Pia said that it bends', { touch: core })).toBe(0.5)
    expect(feasible('Pia said that it bends', { touch: near })).toBe(0)
    expect(feasible('Pia saw that it bends', { touch: core })).toBe(0)
    expect(feasible('Pia says that it bends', { touch: core })).toBe(0)
  })
})

describe('what is there already', () => {
  it.each([
    'The model exists',
    'The service already exists',
    'Both parser and code exist',
    'Hinges exist already',
    'A hinge exists already',
    'Hinges already exist',
    'It is already in place',
    'It already runs',
    'They already run',
    'They already support hinges',
    'It already supports hinges',
    'It already does this',
    'No new hardware',
    'The hinge is verified',
    'The hinge was implemented in May',
    'A hinge is feasible',
    'Hinges are straightforward',
  ])('%s', (text) => {
    expect(feasible(text, { touch: near })).toBe(1)
    expect(feasible(text, {})).toBe(0)
  })
  it.each(['It was implemented by a guild', 'It was implemented for example by a guild', 'Hinges exist', 'The hinge is old'])('not: %s', (text) =>
    expect(feasible(text, { touch: near })).toBe(0),
  )
  it('is no trouble that was counted where the problem is told', () => {
    expect(feasible('The branch already handles it', { problem: false })).toBe(1)
    expect(feasible('The branch already handles it', { problem: true })).toBe(0)
  })
})

describe('people were put before it and managed or did not', () => {
  it.each([
    'finished',
    'completed it',
    'managed to weigh',
    'understood it',
    'gave up',
    'got stuck',
    'found the lid',
    'found it',
    'found 12',
    "couldn't find it",
    'couldn’t find it',
    'could not find it',
    'could name it',
    'asked where',
    'noticed it',
    'read the lamp as a bell',
    'reads the lamp as a bell',
    "wouldn't press",
    'wouldn’t press',
    'would press it',
    'did it unaided',
    'did it without help',
    'did it without a hint',
    'did it without instruction',
    'did it without any instructions',
    'did it without being told',
    'did it by themselves',
    'did it by herself',
    'said it was a bell',
    'said "bell"',
    'said “bell”',
    'said the label was odd',
    'named the lamp',
  ])('5 of 6 %s', (did) => {
    expect(usable(`Last week 5 of 6 ${did}`)).toBe(1)
  })
  it.each(['came', 'paid', 'were late', 'sang without a hat'])('5 of 6 %s: no', (did) => {
    expect(usable(`Last week 5 of 6 ${did}`)).toBe(0)
  })
  it.each(['both of them', 'none of the bakers', 'all of our bakers', 'half of 12', 'most of those', 'three of four', 'two out of them'])('%s', (share) => {
    expect(usable(`Last week ${share} gave up`)).toBe(1)
  })
  it.each(['Three bakers managed', 'Twelve old bakers found it', 'Two old bakers tapped'])('%s', (text) => {
    expect(usable(`${text}, and they finished`)).toBe(1)
  })
  it.each([
    'usability test',
    'usability tests',
    'usability round',
    'user test',
    'user-test',
    'user tests',
    'user testing',
    'clickable prototype',
    'paper mockup',
    'mock-up',
    'dummy',
    'moderated hour',
    'think-aloud',
    'thinkaloud',
    'walkthrough',
    'walk-through',
    'hallway test',
  ])('in a %s', (trial) => {
    expect(usable(`In a ${trial} last week it was odd, and they noticed`)).toBe(1)
    expect(usable(`In a ${trial} last week there were 12 bakers`)).toBe(1)
    expect(usable(`In a ${trial} next week 12 bakers come`)).toBe(0)
  })
  it.each([
    'We showed the lid to two old bakers, who gave up',
    'We showed the lid to bakers. They gave up',
    'They asked what the lamp means, and it was found: we tapped it',
    'Asked them what the lamp meant: they mistook it',
    'Asked two what the lamps mean: they mistook it',
    'Asked two what they saw: they mistook it',
    'Asked two what they expect, and we saw that they hesitated',
    'Asked two what they expected, and we saw that they hesitated',
  ])('%s', (text) => expect(usable(text)).toBe(1))
  it('needs people who did something', () => {
    expect(usable('We showed the lid to bakers')).toBe(0)
    expect(usable('We showed the lid to bakers.', { after: 'Two of three liked it.' })).toBe(1)
    expect(usable('We showed the lid to bakers.', { after: 'They gave up.' })).toBe(1)
    expect(usable('The lid was shown to be shut, they gave up')).toBe(0)
    expect(usable('We tested the lid with bakers.', { after: 'They gave up.' })).toBe(1)
    expect(usable('We tested the lid with flour.', { after: 'They gave up.' })).toBe(0)
    expect(usable('We tested the lid with flour. It was reworded.', { touch: near })).toBe(1)
    expect(usable('We tested the lid with flour. It was reworded.')).toBe(0)
    expect(usable('We tested the lid with flour and most got stuck', { near: { ...none, method: true } })).toBe(1)
    expect(usable('We tested the lid with flour and most got stuck', { touch: near })).toBe(1)
    expect(usable('We tested the lid with flour and most got stuck')).toBe(0)
    expect(usable('We tested the lid with flour: nobody got stuck in 40 %', { touch: core })).toBe(1)
    expect(usable('At least 5 of 6 must finish')).toBe(0)
    expect(usable('5 of 6 finish, understand it')).toBe(1)
    expect(usable('If 5 of 6 finished')).toBe(0)
  })
})

describe('those with a say have said something', () => {
  it.each([
    'Legal',
    'Our legal service',
    'Counsel',
    'Our lawyer',
    'An attorney',
    'Attorneys',
    'Our solicitor',
    'The privacy office',
    'DPO',
    'The data protection officer',
    'Data protection',
    'The security team',
    'Trust & safety',
    'Finance',
    'The controller',
    'Our accountant',
    'The works council',
    'A trustee',
    'The regulator',
    'One inspector',
    'Our auditor',
    'The brand',
    'Licensing',
    'Licencing',
    'Our insurer',
    'The bank',
    'The landlord',
    'CFO',
    'The fraud team',
    'The desk (fraud)',
    'Credit risk',
  ])('%s agreed', (who) => {
    expect(viable(`${who} agreed in May`)).toBe(1)
    expect(viable(`${who} came in May`)).toBe(0)
  })
  it.each([
    'Support',
    'The support team',
    'Sales',
    'Management',
    'The committee',
    'An advisor',
    'Our adviser',
    'Advisors',
    'The superintendent',
    'The superintendent has',
    'Superintendent Ruiz',
    'The officer',
    'The head of ovens',
    'The board',
    'CEO',
  ])('%s counts where the business is near', (who) => {
    expect(viable(`${who} agreed in May`, { near: core })).toBe(1)
    expect(viable(`${who} agreed in May`)).toBe(0)
  })
  it.each([
    ' approved it',
    ' (Ms Ruiz) agrees',
    ' on the third floor signed off',
    "'s ok",
    "'s happy",
    " ok'd it",
    ' ok’d it',
    ' okay it',
    ' okayed it',
    ' are fine',
    ' has read it',
    ' had a look',
    ' calculates it',
    ' reckon so',
    ' reckons so',
    ' want it',
    ' wants that',
    ' no objection',
    ' has no objections',
    ' found nothing',
    ', one finding',
    ' (Ms. Ruiz: 3rd floor) agrees',
    ' had 12 findings',
    " doesn't mind",
    ' doesn’t care',
    ' does not mind',
    ' did the maths',
    ' did the math',
    ' did the sums',
    ' read it through',
    ' granted it',
    ' had one finding',
    ' had no findings',
  ])('finance%s', (rest) => {
    expect(viable(`Finance${rest}`)).toBe(1)
  })
  it.each([' approved suppliers', ' for which we agreed', ' if we agreed', ' sang', ' gets 40 %, and all agreed', ': all agreed'])('finance%s: no', (rest) => {
    expect(viable(`Finance${rest}`)).toBe(0)
  })
  it('is nothing where it depends on something', () => {
    expect(viable('If finance agreed')).toBe(0)
    expect(viable('- Unless finance agreed')).toBe(0)
    expect(viable('Should finance have agreed')).toBe(0)
  })
  it.each([
    'approved by our lawyer',
    'agreed with the partner',
    'agreed with partners',
    'signed off by a trustee',
    "ok'd by the old board",
    'ok’d by the board',
    'costed with an adviser',
    'checked by an advisor',
    'reviewed with the kind old bank',
    'spoken to the insurer',
  ])('it was %s', (how) => {
    expect(viable(`It was ${how}`)).toBe(1)
    expect(viable(`It is not ${how}`)).toBe(0)
    expect(viable(`It is yet to be ${how}`)).toBe(0)
    expect(viable(`It isn't ${how}`)).toBe(0)
  })
  it.each([
    'Pia has read all the licensing notes',
    'Pia has read the contract',
    'We have gone through the cost',
    'We have gone through all costs',
    "She's checked one regulation",
    'She’s checked the terms',
    "We've looked into the tax",
    'We’ve been through the Act',
    'Pia has reviewed the contracts',
    'Security agreed',
    'Privacy agreed',
  ])('%s', (text) => expect(viable(text)).toBe(1))
  it.each(['Pia has read the label', 'Pia reads the contract'])('not: %s', (text) => expect(viable(text)).toBe(0))
  it.each([
    'Asked Finance. She is fine',
    'Pia spoke to the insurer: yes',
    'I called our bank; no problem',
    'We rang the landlord, no concern',
    'We sat down with the works council on Monday. No objection',
    'We checked with the landlord: okay',
    'We sat with the landlord: ok',
    'I called the landlord on Monday,they agree',
    'The insurer’s answer is yes',
    "The bank's reply in writing was short",
    "The landlord's view (5 May) is that it may stay",
    "The landlord's position of 5 May: it may stay",
    "The accountant's comment: nothing",
  ])('%s', (text) => expect(viable(text)).toBe(1))
  it('may be told in the next sentence', () => {
    expect(viable('I called our bank.', { after: 'They see no harm.' })).toBe(1)
    expect(viable('I called our bank.', { after: 'It rained.' })).toBe(0)
    expect(viable('To be asked: our bank.', { after: 'They open at ten.' })).toBe(0)
    expect(viable('Pia is to be asked by our bank.', { after: 'They open at ten.' })).toBe(0)
  })
  it.each([
    'Legal opinion of May',
    'A licence obtained',
    'A license granted',
    'Consent confirmed',
    'All permits signed',
    'The contract already given',
    'Pia gave an opinion',
    'According to their opinion',
  ])('%s, near the business', (text) => {
    expect(viable(text, { near })).toBe(1)
    expect(viable(text)).toBe(0)
  })
  it('may have done so on a day, in a row', () => {
    expect(viable('Legal | 12 May', { row: true, touch: near })).toBe(1)
    expect(viable('Legal | May 12', { row: true, touch: near })).toBe(1)
    expect(viable('Legal | 12.05', { row: true, touch: near })).toBe(1)
    expect(viable('Legal | 5/12', { row: true, touch: near })).toBe(1)
    expect(viable('Legal | 3. Jun', { row: true, touch: near })).toBe(1)
    expect(viable('Legal | 3Jun', { row: true, touch: near })).toBe(1)
    expect(viable('Legal | June 3', { row: true, touch: near })).toBe(1)
    expect(viable('Legal | soon', { row: true, touch: near })).toBe(0)
    expect(viable('Legal | 12 May', { row: false, touch: near })).toBe(0)
    expect(viable('Legal | 12 May', { row: true })).toBe(0)
    expect(viable('Ovens, legal | 12 May', { row: true, touch: near })).toBe(0)
  })
})

describe('a sum of money with its source', () => {
  it.each([
    '€4, quoted by the mill',
    '€ 4.50: a quote from the mill',
    '40 € – the quotes are of May, quotes by two mills',
    '40€, we have a quote',
    '40 €, we got two quotes',
    'Received three quotes of 40 EUR',
    '1,200 USD by quotation',
    'CHF 40, calculated by Pia',
    '40 pence, as calculations show',
    '40p as invoiced',
    'The invoice said 40 ct',
    'Pia had a quote for 40 ct',
    'We have quote 12 of the mill: 40 ct',
    'The invoices said 40 cents',
    'We estimate £40',
    'Estimated at £40',
    'An estimates table: £40',
    'The offer is £40',
    'Offered at £40',
    'We paid £40',
    'Paid planks: £40',
    'It raises £40',
    'They raise £40',
    'According to the mill £40',
    'Signed for £40',
  ])('%s', (text) => expect(viable(text)).toBe(1))
  it.each([
    'It costs £40',
    'Paid plan: £40',
    'Paid plans: £40',
    'Paid tier: £40',
    'Paid account: £40',
    'Paid version: £40',
    'Paid user: £40',
    'Paid customer: £40',
    'Paid subscription: £40',
    'Paid feature: £40',
    'Paid option: £40',
    'Paid ad: £40',
    'According to § 4 it is £40',
    'According to the contract it is £40',
    'According to clause 4 it is £40',
    'According to the rules it is £40',
    'We paid 40 loaves',
    'We paid XL 40p2',
    'Quoted, but must be at most £40',
  ])('not: %s', (text) => expect(viable(text)).toBe(0))
})

describe('somebody with a say is still to be heard', () => {
  it.each([
    'Check with legal',
    'To clarify with the works council',
    'Needs sign-off by finance',
    'Needs sign off by finance',
    'To be cleared with the bank',
    'It has to be agreed with our insurer',
  ])('asked: %s', (text) => expect(asksAuthority(text)).toBe(true))
  it.each(['The bank is shut', 'Check with the oven', 'Check the lids, the drawers, the lamps and all the hinges of the bank'])('not asked: %s', (text) =>
    expect(asksAuthority(text)).toBe(false),
  )
  it.each([
    'Legal gets the texts',
    'Lawyers get the texts',
    'Finance sees it in May',
    'Lawyers see it in May',
    'Legal receives it',
    'Lawyers receive it',
    'Legal reads it',
    'Lawyers read it',
    'Legal looks in',
    'Lawyers look in',
    'Legal is to decide',
    'Legal has it until May',
    'Legal has them by May',
    'Meeting with the works council',
    'A call with our bank',
    'It goes to legal',
    'We go before the board',
    'Taking this to finance',
  ])('heard: %s', (text) => expect(willHear(text)).toBe(true))
  it.each(['Legal sings', 'The bank has ovens', 'Meeting at noon, the bank is shut'])('not heard: %s', (text) => expect(willHear(text)).toBe(false))
})

describe('how people fared who were watched', () => {
  it.each([
    ['Most participants expected the key on the left.', 1],
    ['Three of the testers missed the bell.', 1],
    ['Participants struggled to find the door.', 1],
    ['83 % reached the last page.', 1],
    ['41% of the hikers completed the walk.', 1],
    ['All users clicked the bell without asking.', 0.5],
    ['We did two rounds of usability testing for it.', 0.5],
    ['There were no issues finding the door.', 0.5],
  ])('%s', (text, weight) => expect(usable(text)).toBe(weight))

  it.each([
    'Most participants will expect the key on the left.',
    'Participants must find the door.',
    'All boats reached the harbour.',
    'Keys struggled to turn.',
  ])('says nothing of it: %s', (text) => expect(usable(text)).toBe(0))

  it('is the trouble itself where the problem is told', () => expect(usable('All users clicked the bell without asking.', { problem: true })).toBe(0))
})
