import { describe, expect, it } from 'vitest'
import { headsReport, notesRounds, ranOnMachine, tellsAttempts } from '../../src/spec/trials.js'

describe('a machine was given something', () => {
  it.each([
    'Sent 50 dummy orders through the sandbox, two came back twice',
    'Ana made a run on the autumn rotas in 9 minutes, 95 % fitted',
    'We pushed 300 sample labels to the printer: 4 jammed',
    'We played 40 recordings through the model and it knew 36',
    'I did three runs over the old ledger: all sums were right',
    'We uploaded 2 GB of test films, it took 4 minutes',
    'Submitted ten test forms via the gateway; nine arrived',
    'Took two passes over the archive: 12 were missed',
  ])('%s', (text) => expect(ranOnMachine(text, '')).toBe(true))
  it.each([
    'We sent the leaflet to 40 members, 12 answered',
    'Sent 50 parcels by post',
    'We will send 50 dummy orders through the sandbox',
    'Growers uploaded 40 photos last week',
    'We played cards through the night',
    'She made a run for the train',
  ])('none: %s', (text) => expect(ranOnMachine(text, '')).toBe(false))
  it.each([
    'Under an hour, as shown in the staging runs',
    'Proven in three live migrations',
    '4 ms as measured on the test bench',
    'It holds 900 crates, verified in two dry runs',
    'Confirmed by the load test of May',
  ])('where it was seen: %s', (text) => expect(ranOnMachine(text, '')).toBe(true))
  it.each(['To be proven in the staging runs', 'Must be verified on the test bench', 'It was shown in the window', 'Confirmed by the board'])(
    'not seen: %s',
    (text) => expect(ranOnMachine(text, '')).toBe(false),
  )
})

describe('rounds with people, as a note', () => {
  it.each([
    ['Two rounds of paper screens, 6 + 4 wardens, in the hut.', 'Round 1: three took the moon for the sun. Round 2: all correct.'],
    ['3 sessions with the clickable version.', 'Both missed the second step.'],
    ['One round of usability tests (5 growers).', 'Four found the crate.'],
  ])('%s %s', (text, after) => expect(notesRounds(text, after)).toBe(true))
  it.each([
    ['Two rounds of paper screens in May.', 'All should find it.'],
    ['Two rounds of golf.', 'All missed the hole.'],
    ['Two rounds of paper screens.', 'Then we decide.'],
  ])('none: %s %s', (text, after) => expect(notesRounds(text, after)).toBe(false))
})

describe('a heading over what came out', () => {
  it.each([
    'What did the pilot tell us?',
    'Results of the trial',
    'What we have tried',
    'How did the beta go?',
    'Findings from our field test',
    'Pilot results',
    'What the spike showed',
    'Lessons from the prototype',
  ])('%s', (heading) => expect(headsReport(heading)).toBe(true))
  it.each(['Pilot', 'Pilot plan', 'Trial balance', 'Test strategy', 'What we will test', 'How we test'])('none: %s', (heading) =>
    expect(headsReport(heading)).toBe(false),
  )
  it.each(['88 % on first try', '3 % needed the hotline', 'two gave up', 'nine of ten finished it', 'on the second attempt', 'most asked for help'])(
    '%s tells how they fared',
    (text) => expect(tellsAttempts(text)).toBe(true),
  )
  it.each(['88 % of crates', 'two came late'])('%s does not', (text) => expect(tellsAttempts(text)).toBe(false))
})
