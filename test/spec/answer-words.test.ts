import { describe, expect, it } from 'vitest'
import { LineIndex } from '../../src/markdown/line-index.js'
import { answerLines, findAnswers, isOutcome } from '../../src/spec/answers.js'
import { specOf } from './spec-of.js'
import { standing } from './standing.js'

const outcome = (text: string, heading = 'Notes') => findAnswers(specOf(`# Lamps\n\n## ${heading}\n\n${text}\n`)).outcome !== undefined
const both = (words: string) => words.split(', ').flatMap((word) => [...new Set([word.replace(/\(.*?\)/g, ''), word.replace(/[()]/g, '')])])

/** Said under a heading, these answer which result is sought, and those do not. */
function sought(name: string, yes: readonly string[], no: readonly string[] = [], heading = 'Notes'): void {
  describe(name, () => {
    it.each(yes)('%s', (text) => expect(outcome(text, heading)).toBe(true))
    it.each(no)('not: %s', (text) => expect(outcome(text, heading)).toBe(false))
  })
}

describe('the lines of the answers', () => {
  it('are null where nothing answers', () => {
    const text = '# Lamps\n\n## Out of scope\n\n- Timers\n'
    expect(answerLines(findAnswers(specOf(text)), new LineIndex(text))).toEqual({
      problem: null,
      user: null,
      outcome: null,
      learning: null,
      nongoals: 5,
      goal: null,
    })
  })
})

describe('a change in what people do, or a result', () => {
  it.each([
    ...'join joins stars followers forks actives sign-ups signups registrations bookings reservations visits visitors downloads installs orders purchases sales subscriptions subscribers referrals renewals leads sessions uploads submissions completions responses'
      .split(' ')
      .map((word) => `In Ulm there are 9 ${word}`),
    'In Ulm there are 9 plugins from us',
    'In Ulm there are 9 plug-ins from us',
    'In Ulm there are 9+ red downloads',
    'In Ulm there are 1.900 very red old downloads',
    '60 % of swaps are made',
    'At least 60% of swaps get made',
    'Over 1.5 percent of swaps go on',
    'About 6 per cent of red old swaps end well',
    'Fewer empty stops',
    'Less red bread',
    'Shorter queues at noon',
    'Lower costs of bread.',
    'Higher share of bread',
    'More bread at noon',
    'Bakers ring without asking',
    'Bakers ring without having to go asking',
    'Bakers no longer ring',
    'Bakers ring instead of asking',
    'Bakers ring by themselves',
    'Bakers ring on their own',
    'Bakers ring on the same day',
    'Bakers ring the same day',
    'Bakers ring the first time',
    'Bakers stop asking',
    'Number of bakers',
    'Share of bakers',
    'Percentage of bakers',
    'Rate of bakers',
    'Ratio of bakers',
    'Count of bakers',
    'Average of bakers',
    'Median of bakers',
    'Frequency of bakers',
    'Total of bakers',
    'Proportion of bakers',
    'Time to a baker',
    'Time spent by bakers',
    'Adoption rate',
    'Churn rate',
    'NPS of 9',
    'CSAT of 9',
    'Satisfaction of 9',
    'Usage of 9',
    '9 tickets',
    '9 errors',
    'Total revenue',
    'Half of the calls fall',
    'Bakers call less',
    'Improve the quality by 9 % for bakers',
  ])('%s', (text) => expect(isOutcome(standing(text, 'metric'))).toBe(true))
  it.each([
    'Page load time of 9 for bakers',
    'Screen times of 9 for bakers',
    'Start-up time of 9 for bakers',
    'Startup time of 9 for bakers',
    'Query response times of 9 for bakers',
    'Rendering loading time of 9 for bakers',
    'Server time of 9 for bakers',
    'Uptime of 9 for bakers',
    'Latency of 9 for bakers',
    'Availability of 9 for bakers',
    'Throughput of 9 for bakers',
    'Crash-free for 9 bakers',
    'Test coverage of 9 for bakers',
    'Lighthouse of 9 for bakers',
    'Loads in 9 for bakers',
    'It load within 9 for bakers',
    'A p95 of 9 for bakers',
    'Improve the user experience of bakers, more each day',
    'Enhanced usability for bakers, fewer calls',
    'Increasing our overall quality, fewer bakers call',
    'Optimise the process so that fewer bakers call',
    'Optimizing workflow so that fewer bakers call',
    'Streamlined workflows so that fewer bakers call',
    'Simplify the app so that fewer bakers call',
    'Modernised UI so that fewer bakers call',
    'Modernize the system so that fewer bakers call',
    'Elevate UX so that fewer bakers call',
    'Lamps are red',
    '9 lamps',
    'Bakers ring',
    'Number of lamps',
    'Lamps ring without asking',
    '60 of swaps are made',
    'Fewer stops',
  ])('not: %s', (text) => expect(isOutcome(standing(text, 'metric'))).toBe(false))
})

sought(
  'brought up as a success in passing',
  [
    'A success has 9 bakers',
    'It is successful if 9 bakers ring',
    'It is successful when 9 bakers ring',
    'It is successful once 9 bakers ring',
    'The successful launch has 9 bakers',
    'Our target is 9 bakers',
    'The goal are 9 bakers',
    "We'll know when 9 bakers ring",
    'We’ll know when 9 bakers ring',
    'We will know when 9 bakers ring',
    'We would be wrong when 9 bakers ring',
    "We'd be right when 9 bakers ring",
    'Kill if 9 bakers ring',
    'Measure of success are 9 bakers',
    'It works if 9 bakers ring',
    'It worked when 9 bakers ring',
    'It’s worked if 9 bakers ring',
    'It has worked if 9 bakers ring',
    'That would be right if 9 bakers ring',
    'That would be true if 9 bakers ring',
    'We are aiming for 9 bakers',
    'It aims for 9 bakers',
    'Aim for 9 bakers',
    'The share of bakers rose from 9 to 12 here',
    'The number of bakers rose from 9 to 12 here',
    'The proportion of bakers rose from 9 to 12 here',
    'The rate of bakers rose from 9 to 12 here',
  ],
  [
    'Bread: 9 bakers ring',
    ...'message page screen state toast banner code response rate'.split(' ').map((word) => `A success ${word} for 9 bakers`),
    'A successful oven for 9 bakers',
    ...'user users audience group market customer customers platform state'.split(' ').map((word) => `The target ${word} has 9 bakers`),
    'The target, of 9 bakers',
    'Goals are 9 bakers',
    'The share of bakers at 9',
    'Success: lamps',
    '> A success has 9 bakers',
  ],
)
it('a hypothesis set off like a quotation is the own one', () => {
  expect(outcome('> A success has 9 bakers', 'Hypothesis')).toBe(true)
  expect(outcome('> “A success has 9 bakers”', 'Hypothesis')).toBe(false)
})

sought(
  'what somebody would be content with',
  [
    "We'd be happy with 9 ovens.",
    'I’d be satisfied if 9 ovens ring.',
    'We would be glad when 9 ovens ring.',
    'We will be content once 9 ovens ring.',
    "I'll be pleased with 9 ovens.",
    'I am proud with 9 ovens.',
    "I'm fine with 9 ovens.",
    'We are really happy with 9 ovens.',
    "We're happy with 9 ovens.",
    'Worth it if 9 ovens ring.',
    'Worth the effort when 9 ovens ring.',
    'Worth the money once 9 ovens ring.',
    'Worth the trouble if 9 ovens ring.',
    'What we promised are 9 ovens.',
    "I've promised 9 ovens.",
    'We have promised 9 ovens.',
    'The number to beat is 9 ovens.',
    'The figure we need are 9 ovens.',
    'The mark to reach are 9 ovens.',
    'With 9 ovens it would be good.',
    'With 9 ovens it would already be great.',
    'With 9 ovens it would be enough.',
    'With 9 ovens it would be nice.',
    'With 9 ovens it would be a win.',
    'With 9 ovens it would be ok.',
    'It pays off if 9 ovens ring.',
    'This has paid off when 9 ovens ring.',
    'It is worth it once 9 ovens ring.',
    'It was right if 9 ovens ring.',
    'It was worth it if 9 ovens ring.',
    'The test is 9 ovens.',
    'The proof is 9 ovens.',
    'The bar is 9 ovens.',
    'Good enough if 9 ovens ring.',
    'Good enough is 9 ovens.',
    'With 9 ovens we call it good.',
    'With 9 ovens we call that done.',
    'With 9 ovens we call this a win.',
    '9 ovens instead of 12.',
    '9 ovens rather than 12.',
    'With half of the ovens it would be good.',
    'With every second oven it would be good.',
    'With a third of it, that would be good.',
    'With a quarter of it, that would be good.',
    'With two thirds it would be good.',
    'With three quarters it would be good.',
    'With a tenth of it, that would be good.',
    'With double of it, that would be good.',
    'Twice would be good.',
    'Queues halved would be good.',
  ],
  [
    'We are happy with ovens.',
    'They would be happy with 9 ovens.',
    'Would 9 ovens be good enough if red?',
    'With 9 ovens it is good.',
    'The lamp is 9 ovens.',
    'An uptime of 9 would be good.',
    'Worth 9 ovens.',
    'We promise 9 ovens.',
    'With ovens it would be good.',
    '9 ovens, instead of lamps.',
  ],
)

sought(
  'where it is and where it is to be',
  [
    'Today 14 ovens ring; I like 5',
    'Now it takes 14 days, want 5',
    'Currently 14 ovens ring–aim 5',
    'At present 14 ovens ring → goal 5',
    'At the moment 14 ovens ring and target 5',
    'Today it takes 14 days to bake, then 5',
    'Today it takes 14 days, later 5',
    'Today it takes 14 days, 5 by May',
    'Today it takes 14 days; 5 afterwards, or 5 at the end',
    '14 days today, 5 in May',
    '14 days now–5',
    '14 days currently and 5',
    '14 days at present → 5',
    '14 days at the moment; 5',
  ],
  ['Today 14 ovens ring', 'In May 14 ovens ring; 5', '14 days today', 'Today ovens ring; I like 5', '14 days in Ulm; 5 ovens', '14 days todays; 5'],
)

sought(
  'by then something is to have come',
  [
    'By May we expect 9 bakers',
    'Till May I am expecting 9 bakers',
    'Until May we want 9 bakers',
    'Before May I like 9 bakers',
    'Within May we hope for 9 bakers',
    'At the end of May we’re hoping for 9 bakers',
    'In the first May we need 9 bakers',
    'Half a year on we aim at 9 bakers',
    'Three months later we reckon with 9 bakers',
    'Weeks after it we count on 9 bakers',
    'A year in we are counting on 9 bakers',
    'By May we really expect 9 bakers',
    'By May there should be 9 bakers',
    'By May there shall be 9 bakers',
    'By May a minimum of 9 bakers',
    'By May at least 9 bakers',
    'By May there must be 9 bookings',
    'By May we expect half of the bakers',
    'By May calls should fall by 9',
  ],
  [
    'By May 9 bakers ring',
    'We expect 9 bakers',
    'By May we expect bakers',
    'By May we expect 9 ovens',
    'By May we want to have 9 bakers',
    'By May the team must meet 9 bakers',
    'By May engineers should meet 9 bakers',
    'By May the app has to show 9 bakers',
    'By May it will show 9 bakers',
    'By May we hope to meet 9 bakers',
    'Will we by May expect 9 bakers?',
  ],
)

sought(
  'what people then do, and how many',
  [
    'If it works, bakers ring',
    'When this worked, bakers ring',
    'Once that succeeds, bakers ring',
    'If it goes well, bakers ring',
    'If it is right, bakers ring',
    'If this is good, bakers ring',
    'If it is a success, bakers ring',
    '8 of 10 ovens should ring',
    '8 out of 10 ovens would ring',
    '8 of our 10 ovens shall ring',
    '80 % of the ovens should ring',
    '80% of our red ovens will ring',
    '80 percent ovens have a bell',
    '80 % ovens must ring',
  ],
  [
    'If it works, lamps are red',
    'If it rings, bakers ring',
    'If it works, do bakers ring?',
    '8 ovens should ring',
    '8 of 10 ovens ring',
    ...both('test(s), feature(s), server(s), system(s)').map((word) => `80 % of the ${word} should ring`),
    ...'pages requests responses screens queries code devices fields endpoints jobs messages records files events'
      .split(' ')
      .map((word) => `80 % of all ${word} should ring`),
    '80 % of our red pages should ring',
  ],
)
describe('what is, was, or is to be built, is no result', () => {
  it.each([
    'Evidence',
    'History',
    'References',
    'Timeline',
    'Stakeholders',
    'Options',
    'Constraints',
    'Requirements',
    'Technical design',
    'Solution',
    'User stories',
    'Problem',
    'Out of scope',
    'Users',
    'Open questions',
  ])('under %s', (heading) => {
    expect(outcome('Worth it if 9 ovens ring.', heading)).toBe(false)
    expect(outcome('Worth it if 9 ovens ring.')).toBe(true)
  })
  it.each(['Requirements', 'Technical design', 'Solution', 'User stories', 'Problem', 'Out of scope', 'Users', 'Open questions'])(
    'nor decides it under %s',
    (heading) => {
      expect(outcome('If fewer than 9 bakers ring, red.', heading)).toBe(false)
      expect(outcome('If fewer than 9 bakers ring, red.')).toBe(true)
    },
  )
})

sought(
  'a result that decides',
  [
    'If above 9, red',
    'Unless it is below 9, red',
    'It should be under 9',
    'Kill if over 9',
    'Wrong if more than 9',
    'Right if fewer than 9',
    'We know when it is less than 9',
    'We know if it is at least 9',
    'If it reaches 9, red',
    'If they reach 9, red',
    'If it falls to 9, red',
    'If they fall to 9, red',
    'If it rises to 9, red',
    'If they rise to 9, red',
    'If it is > 9, red',
    'If it is <9, red',
    'If it is ≥ 9, red',
    'If it is ≤ 9, red',
  ],
  ['It is above 9', 'If it is 9, red', 'If above all lamps in the old red town 9 ring', 'Above 9 if red', 'Is it red if above 9?', '> If above 9, red'],
)

sought(
  'among the measures the name of what people do is enough',
  [
    ...'no-shows cancellations complaints sign-ups signups registrations bookings renewals downloads installs purchases orders referrals walk-ins walkins drop-outs dropouts'.split(
      ' ',
    ),
    'calls to Ulm',
    'calls about it',
    'calls at night',
    'calls per day',
    'tickets about it',
    'Bread, support tickets per day',
    'tickets on it',
    'repeat breads',
    'return visits',
    'returning visitors',
    'return customers',
    'returning users',
    'weekly active',
    'weekly actives',
    'daily actives',
    'monthly actives',
    'Fewer no-shows',
    'more weekly bookings',
    'new orders',
    'Bread, bookings',
    'Bread; bookings',
    'Bread: bookings',
    'Bread and bookings',
    '“Bookings”',
    `Bookings ${'of it '.repeat(12)}`,
  ],
  ['Bread', 'Bread of bookings', 'Bookings?', 'Build bookings', 'bookings, uptime', 'calls', 'tickets', `Bookings ${'of it '.repeat(12)}too`, 'old bookings'],
  'Success metrics',
)
it('is enough among measures only', () => expect(outcome('Bookings', 'Goals')).toBe(false))
it('is sought in a plan to learn, too', () => expect(outcome('30 bookings a week at each depot', 'First 60-day learning plan')).toBe(true))
