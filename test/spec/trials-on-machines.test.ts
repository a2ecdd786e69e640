import { describe, expect, it } from 'vitest'
import { doubtsMaking } from '../../src/spec/doubts.js'
import { ranOnMachine, saysEffort, willTryMaking } from '../../src/spec/trials.js'

const ran = (text: string, after = '') => ranOnMachine(text, after)

describe('a rough build that was seen to run', () => {
  it.each([
    'Lena hacked a parser together, it takes 40 ms',
    'Lena knocked up a parser: 3 MB',
    'Lena threw a small label scale together: 12 fps',
    'The quick import script ran at 3k rows/s',
    'The quick script ran at 300/s',
    'The rough port reads 40 labels a second',
    'The rough port reads 40 barcode labels per second',
    'The homemade rig needs 2 secs',
    'The home-made rig needs 1 sec',
    'The throwaway build needs 1 second',
    'The throw-away build needs 9 seconds',
    'The crude port reached 400 packets/sec',
    'The weekend build had no crash',
    'The weekend build had no crashes',
    'The weekend build had no problem',
    'The weekend build had no problems',
    'The hacky demo showed no error',
    'The hacky demo showed no violation',
    'The spike handled everything',
    'The spike handles everything',
    'Got it going on Friday, 4 k rps',
    'The prototype went round without a hitch',
  ])('%s', (text) => expect(ran(text)).toBe(true))

  it.each([
    'The quick script will run at 300/s',
    'The quick script needs to take 40 ms',
    'It need not, but the plan is a quick script of 40 ms',
    'We want a quick script of 40 ms',
    "We'll have a quick script of 40 ms",
    'The prototype session took 40 seconds',
    'The prototype sessions took 40 seconds',
    'The quick script found 40 apples',
    'The quick script was shown to 12 bakers and held up',
    'The long script took 40 ms',
  ])('not: %s', (text) => expect(ran(text)).toBe(false))
})

describe('what was run over what there is', () => {
  it.each([
    'case',
    'dataset',
    'data',
    'database',
    'sample',
    'record',
    'log',
    'file',
    'photo',
    'image files',
    'orders',
    'export',
    'dump',
    'replica',
    'laptop',
    'test bench',
  ])('one real %s', (stock) => {
    expect(ran(`We ran the sorter over our oldest ${stock}, 31 of 40 were sorted`)).toBe(true)
  })
  it.each([
    'last year',
    'last 3 years',
    'past 12 months',
    'last winter',
    'last month',
    'past week',
    'last quarter',
    'last frosty season',
    'April',
    'all of April',
  ])('%s', (time) => {
    expect(ran(`We replayed the forecast against ${time}, 31 of 40 were sorted`)).toBe(true)
  })
  it.each([
    'We reran the sorter on 300 letters: it worked',
    'We re-ran the sorter on 300 letters: it worked',
    'We backtested the sorter against the orders: 80 %',
    'We back-tested the sorter against the orders: 80 %',
    'Ivo backtested 1,200 letters of 2.5 pages: it held up',
    'Ivo back-tested some 300 odd letters, no errors',
    'Ivo tried all 300 odd letters, came out right',
    'Ivo tested about 300 letters with 2.5 pages each, no trouble',
    'We let it loose on about 300 letters. It worked',
    'We let it loose on 300 letters. It worked',
  ])('%s', (text) => expect(ran(text)).toBe(true))
  it.each([
    'We ran a query over the orders, 31 of 40 were late',
    'We ran an analysis over the orders, 31 of 40 were late',
    'We ran some figures through the database, 31 of 40 were late',
    'We ran queries over the orders, 31 of 40 were late',
    'We ran the survey over the records, 31 of 40 were late',
    'We should have run, then ran the sorter over the letters: 31 of 40',
    'We ran the sorter over our oldest friends, 31 of 40 were late',
    'We ran the sorter over our oldest letterbox and it was blue',
    'We ran the sorter with 12 bakers: 31 of 40 were late',
    'Ivo ran over 300 hills',
  ])('not: %s', (text) => expect(ran(text)).toBe(false))
})

describe('what was fed to it', () => {
  it.each([
    'We put a box of old labels through it, 31 of 40 right',
    'Put a box of old labels through it, 31 of 40 right',
    'Pia poured a week of till rolls into it and nothing failed',
    'I fed it a box of till rolls; 4 came back as nonsense',
    'The labels I threw at it came out right',
    'The labels we sent through it were matched',
    'The till rolls Nora put into it: correctly read',
    'The till rolls Nora put into it: rightly read',
    'The till rolls Nora put into it: wrongly read',
    'The till rolls Nora put into it: all correct',
    'The till rolls Nora put into it: all right',
    'The till rolls Nora put into it: all wrong',
    'The till rolls Nora put into it were detected',
  ])('%s', (text) => expect(ran(text)).toBe(true))
  it.each([
    'We put a box of old labels past her, 31 of 40 right',
    'We put 12 bakers through it, 31 of 40 right',
    'We will put a box of old labels through it, 31 of 40 right',
    'We put a box of old labels through it on a Friday',
    'The till rolls nora put into it: all right',
  ])('not: %s', (text) => expect(ran(text)).toBe(false))
})

describe('what it would have done', () => {
  it.each([
    "On Monday's tours the rule would have saved 14 trips",
    "On Monday's tours the rule would've saved 14 trips",
    'On Monday’s tours the rule would’ve saved 14 trips',
    "On last year's bread orders it would have saved 14 trips",
    "On this week's orders it finds 14 of 20",
    'On real orders it makes 14 mistakes',
    'On real orders they make 14 mistakes',
    'On live bread orders they keep 14 of 20',
    'On live orders it keeps 14 of 20',
    'On historical orders it gives 14 hits',
    'On historical orders they give 14 hits',
    'On production orders we get 14 hits',
    'On production orders it gets 14 hits',
    'On real orders you find 14 mistakes',
    'On real orders it caught 14 mistakes',
    'Backtest over spring: 14 hits',
    'Back-tests over spring: 14 hits',
    'Backtesting the rule gave 14 hits',
    'The hit rate came to a third',
    'Accuracy in our trial: good',
    'Accuracy in the sample: good',
    'Recall was low',
    'The false alarm rate was low',
    'A false positive was rare',
    'False alarms were rare',
    'False positive rates aside, precision was high',
  ])('%s', (text) => expect(ran(text)).toBe(true))
  it.each([
    'On real orders it makes mistakes',
    'On orders it makes 14 mistakes',
    'On real orders the target is that it makes fewer than 14 mistakes',
    'On real orders it makes < 14 mistakes',
    'The hit rate must be what it was',
    'Accuracy on letters',
    'Accuracy. It was high',
  ])('not: %s', (text) => expect(ran(text)).toBe(false))
})

describe('those who know how it is made', () => {
  it.each([
    'The kiosk engineer looked at it: one table is missing',
    'The kiosk engineers have looked at it: one table is missing',
    'The kiosk dev (Pia) checked it, one table is missing',
    'The kiosk devs have looked into it, one table is missing',
    'The kiosk developers looked at it, one table is missing',
    'One developer tried it: works',
    'The till team has tested it; one table is missing',
    "The scale's maintainer has tested it",
    'The maintainers of the old scale have tried this before',
    'The vendor’s tested it',
    "One supplier says they've run it",
    "The vendor says they've run it",
    'The vendor says they’ve run it',
    "The manufacturer's done it",
    'We went through the codebase: one table is missing',
    'We went through our code: one table is missing',
    'We went through our old till code : one table is missing',
    'We looked into its endpoint; it is slow',
    'We looked into all of its endpoints; they are slow',
    'We read through their data sheet, and it stops at ten',
    'We read through their datasheet, and it stops at ten',
    'We dug into the schema – one table is missing',
    'One dev says it is possible',
    'Our engineer says it is not possible',
    'Our engineers say it is impossible',
    'The developer (Pia) said it cannot be done',
    "The developers said it can't be done",
    'The architect said that with the old till there is no way to',
    'The architects think, and he says, it’s doable',
    "They say it's feasible",
    "She said it can't be done",
    'She said it can’t be done',
    'They said both are doable',
    'Nils load-tested it: 40 ms',
    'Nils load tested it: 40 ms',
    'Nils clocked it at 9 secs',
    "I've been running it since May",
    'I’ve been running it since May',
    "She's been running the prototype since May",
    'She’s been running this since May',
    'The prototype on the counter has been running since May',
    'My copy has been running since May',
    'Both ways are known to work',
    'The branch already handles it',
  ])('%s', (text) => expect(ran(text)).toBe(true))
  it.each([
    'The support team looked at it: one page is missing',
    'The design team checked it: one page is missing',
    'The kiosk engineer looked at it.',
    'The vendor may test it',
    'We went through the queue: one baker is missing',
    'We went through the code',
    'Our engineer says it is late',
    'Our baker says it is round, and possible customers wait',
    'The request timed out after 40 ms',
    'Nils clocks it at 9 secs',
    'Nils timed 12 bakers: 9 secs',
  ])('not: %s', (text) => expect(ran(text)).toBe(false))
})

describe('doubts whether it can be made', () => {
  it.each([
    'Not sure the scale copes',
    'Not sure the scales cope',
    'Not quite sure, it may be too heavy',
    "We don't know how hard it is",
    'Nobody does: we do not know how much work it is',
    'Pia does not know how fast it is',
    "I can't say if the lid opens up",
    'I can’t tell if the lids open up',
    'No idea if it can handle this',
    'I wonder if the mast takes it, or can take it',
    'We were wondering whether it is fast enough',
    'Open: does it keep up',
    '- Open – nobody can even read labels',
    'Unclear: can the label be read',
    'Unclear : can it even be exported',
    'No answer yet on whether one can match them reliably',
    'Who knows if it takes 10k rows',
    'Who knows if it takes 40 million records',
    'Still open: 3 m files',
  ])('%s', (text) => expect(doubtsMaking(text, false)).toBe(true))
  it.each(['The scale copes', 'Not sure the scale is blue', 'It may be too slow', 'Is it fast enough?'])('none: %s', (text) =>
    expect(doubtsMaking(text, false)).toBe(false),
  )
  it.each(['It may be too slow', 'Is it fast enough?', 'Whether it copes', 'It depends on if it can keep up'])('where questions stand: %s', (text) =>
    expect(doubtsMaking(text, true)).toBe(true),
  )
  it.each(['It is too slow', 'Is it blue?'])('where questions stand, none: %s', (text) => expect(doubtsMaking(text, true)).toBe(false))
})

describe('what is going to be tried on a machine', () => {
  it.each([
    'Two days to see if it copes',
    'Two days for seeing whether it copes',
    'Pia sees if it copes',
    'Pia finds out how fast it is and whether it copes',
    'To find out if it copes we take two days',
    'Finding out whether it can keep up',
    'Check whether it is fast enough',
    'Pia checks whether it is fast enough',
    'Checking how far it copes',
    'Trying out if it copes',
    'Try out how many copes',
  ])('%s', (text) => expect(willTryMaking(text)).toBe(true))
  it.each(['We checked whether it copes', 'Two days to see if it is blue', 'Two days to see it cope'])('not: %s', (text) =>
    expect(willTryMaking(text)).toBe(false),
  )
})

describe('how much work it is', () => {
  it.each([
    '15 PT',
    '1.5 PD',
    '2,25MD',
    '10.75 person-days',
    '3 person days',
    '3 man-days',
    '3 man days',
    '3 dev-days',
    '3 dev days',
    '5 story points',
    '8 SP',
    'One dev for a day',
    'Two devs, days',
    'A developer for one week',
    'Developers for weeks',
    'One engineer, one month',
    'Engineers for months',
    'A programmer for one quarter',
    'Programmers, two quarters',
    'One dev and a sprint',
    'Two devs and some sprints',
  ])('%s', (text) => expect(saysEffort(text)).toBe(true))
  it.each(['3 days', '5 points', 'Two bakers, three weeks', 'A dev with a cake', '15 pt'])('not: %s', (text) => expect(saysEffort(text)).toBe(false))
})
