import { describe, expect, it } from 'vitest'
import { absenceIn, hasConsequence } from '../../src/spec/absence.js'
import { isSpecificActor } from '../../src/spec/actors.js'
import { weighsAlternative } from '../../src/spec/alternatives.js'
import { namesCompanyGoal } from '../../src/spec/company-goal.js'
import { plansLearning } from '../../src/spec/learning-plan.js'
import { hintsAtDecision, hintsAtGuardrail, namesDecision, namesGuardrail } from '../../src/spec/measures.js'
import { hasOwner } from '../../src/spec/open-questions.js'
import { sizesProblem } from '../../src/spec/problem-size.js'
import { tellsReview } from '../../src/spec/reviews.js'
import { comesLater, cutsFirst, drawsLine } from '../../src/spec/scope.js'
import { isBusinessCase, isMarketing, isPlanning } from '../../src/spec/shares.js'
import { tellsUseCase } from '../../src/spec/use-case.js'
import {
  capturesValue,
  changesBehaviour,
  claimsStrategy,
  drawsCutLine,
  linksGains,
  namesFailure,
  namesGain,
  saysWhyNow,
  setsDate,
  statesEffort,
  tellsFailure,
  weighsEffort,
} from '../../src/spec/white-space.js'
import { asks } from './asks.js'

asks(
  'names a guardrail',
  namesGuardrail,
  [
    ['Guardrail: calls'],
    ['Counter-metric: calls'],
    ['Calls must not rise'],
    ['Calls stay under 4'],
    ['No increase of calls'],
    ['Do not worsen it'],
    ['At or below 4'],
  ],
  [['Calls must not rise', 'requirement'], ['Calls must not rise', 'problem'], ['Calls fall']],
)
asks(
  'hints at a guardrail',
  hintsAtGuardrail,
  [
    ['No more than 4 calls'],
    ['Calls should not exceed 4'],
    ["They mustn't suffer"],
    ['Calls stay at the same'],
    ['Nobody waits'],
    ['No drop in calls'],
    ['The error rate'],
    ['Calls', 'metric', 'Guard-rails'],
    ['Holding the queue flat'],
    ['≤ 4'],
  ],
  [['Calls', 'metric', 'Goals'], ['The rate of calls'], ['No more than 4 calls', 'technical']],
)
asks(
  'names a decision',
  namesDecision,
  [['If it is below 4, we stop'], ['Below 4 we roll back'], ['Otherwise we roll it back, that is: rolled back'], ['Unless it falls we pull it']],
  [['If it is below 4, we stop', 'requirement'], ['We stop on Friday'], ['If it rains, we wait']],
)
asks(
  'hints at a decision',
  hintsAtDecision,
  [
    ['When it is above 4, we proceed'],
    ['A go/no-go in May'],
    ['We decide whether to ship'],
    ['Stop if below 4'],
    ['**Kill:** below 4'],
    ['Below 4', 'metric', 'Exit criteria'],
    ['**Go-no:** go on if it rings'],
  ],
  [['**Go-live:** May'], ['Below 4', 'metric', 'Exits'], ['We ring the bell']],
)
asks(
  'names who settles a question',
  hasOwner,
  [
    ['Where, @dana', 'question'],
    ['Where, Owner: Dana', 'question'],
    ['Where, Due in May', 'question'],
    ['Where, By 12 May', 'question'],
    ['Where, On the 12th', 'question'],
    ['Where, Until next week', 'question'],
    ['Where, 12 May', 'question'],
    ['Where, 2025-05-12', 'question'],
    ['Where, The board decides', 'question'],
    ['Where, It is scheduled', 'question'],
    ['Where, asks Ben with Legal', 'question'],
    ['Where (Dana)?', 'question'],
    ['Where, → Dana & Ben', 'question'],
    ['Dana thinks at the gate', 'question'],
  ],
  [
    ['Where, @dana', 'other'],
    ['Where is the gate?', 'question'],
    ['Who owns it in the end? Nobody knows', 'question'],
    ['By the way: where?', 'question'],
  ],
)
asks(
  'weighs another way',
  weighsAlternative,
  [
    ['A bell', 'option'],
    ['A bell', 'other', 'Other ways'],
    ['A bell', 'other', 'What we considered'],
    ['A bell', 'other', 'A comparison'],
  ],
  [['A bell'], ['A bell', 'other', 'Optional bells']],
)
asks(
  'names a goal of the company',
  namesCompanyGoal,
  [
    ['This serves the company goal of calm ferries everywhere'],
    ['OKR: fewer calls from tired captains'],
    ['It contributes to our yearly mission of calm ferries everywhere by night'],
    ['The board has committed to calm ferries by night'],
    ['Calm ferries for all captains', 'other', 'Mission'],
    ['Calm ferries for all captains', 'other', '2.1 Our company mission statement'],
    ['**Mission:** calm ferries for all captains'],
    ['**Company goal:** calm ferries for all captains'],
  ],
  [
    ['Company goals'],
    ['Calm ferries', 'other', 'Mission'],
    ['Calm ferries for all captains', 'other', 'Submission'],
    ['This serves the company goal of calm ferries everywhere', 'requirement'],
    ['This serves the company goal of calm ferries everywhere', 'technical'],
    ['This serves the company goal of calm ferries everywhere', 'history'],
    ['> This serves the company goal of calm ferries everywhere'],
    ['Calm ferries for all captains'],
  ],
)
asks(
  'plans to learn',
  plansLearning,
  [
    ['Calls, read weekly', 'metric'],
    ['If fewer than half of them ring, we remove it'],
    ['If it is above 20, the bell goes back'],
    ['Two weeks after the launch we will review the calls'],
    ['We will check the calls on 12 May'],
    ['We measure the calls after the launch. If they fall, we go on', 'launch'],
    ['**12 May:** review of the calls', 'timeline'],
    ['**Week 3:** review of the calls', 'timeline'],
    ['| Measure | Read |\n| --- | --- |\n| Calls | weekly |\n', 'metric'],
    ['Fewer calls two weeks after the launch', 'metric'],
    ['We will review the calls after two weeks', 'requirement', 'After launch'],
    ['We will review the calls after two weeks', 'background', 'What comes next'],
    ['We will review the calls after two weeks', 'background'],
    ['In May we count the calls again', 'background'],
    ['We can take that from the logs', 'goal'],
  ],
  [
    ['Will we review the calls after the launch?'],
    ['We will review the calls after two weeks', 'requirement'],
    ['We will review the calls after two weeks', 'history'],
    ['We will review the calls', 'background'],
    ['We reviewed the calls after two weeks'],
    ['We will ring after two weeks'],
    ['We will review the calls'],
    ['As a guard, I want to review the calls after the launch'],
  ],
)
asks(
  'comes later',
  comesLater,
  [
    ['A bell', 'requirement', 'Later'],
    ['A bell', 'solution', 'Phase 2'],
    ['A bell', 'story', 'Nice-to-have'],
    ['| Thing | When |\n| --- | --- |\n| Bell | later |\n', 'requirement'],
    ['| Thing | When |\n| --- | --- |\n| Bell | P3 |\n', 'requirement'],
    ['| Thing | When |\n| --- | --- |\n| Bell | v1.2 |\n', 'requirement'],
    ['A bell in a later release', 'timeline'],
    ['A bell, not before May', 'requirement'],
  ],
  [
    ['A bell', 'other', 'Later'],
    ['A bell', 'requirement', 'Phase 1'],
    ['| Thing | When |\n| --- | --- |\n| Bell | now |\n', 'requirement'],
    ['| Thing | When |\n| --- | --- |\n| Later bell | P1 |\n', 'requirement'],
    ['A later bell', 'requirement'],
  ],
)
asks(
  'says what the business gains',
  namesGain,
  [['More revenue'], ['It saves €4'], ['Fewer tickets'], ['The law asks for it'], ['Renewals'], ['A strategic bell']],
  [['More revenue', 'history'], ['More revenue', 'reference'], ['A calm night']],
)
asks(
  'captures value',
  capturesValue,
  [['More revenue'], ['Costs per call'], ['Saves us a call'], ['It pays for itself'], ['$4']],
  [['More revenue', 'technical'], ['A calm night'], ['It saves time']],
)
asks(
  'links what people and the business gain',
  linksGains,
  [['Captains wait less and churn falls'], ['Revenue rises because the bell rings']],
  [['Captains wait less and churn falls', 'requirement'], ['Captains wait less and churn falls', 'technical'], ['Captains wait less'], ['Churn falls']],
)
asks(
  'claims a strategy',
  claimsStrategy,
  [['It is aligned with our overall strategy'], ['It fits into the vision'], ['A strategic priority'], ['In line with goals']],
  [
    ['A strategic priority', 'requirement'],
    ['A strategic priority', 'history'],
    ['A strategic priority since 2024'],
    ['A strategic priority: calm'],
    ['A strategic priority because captains wait every night'],
    ['A strategic priority. It rings. Twice.'],
    ['The strategy'],
  ],
)
asks(
  'changes what people do',
  changesBehaviour,
  [['Captains ring'], ['Less waiting'], ['Tasks completed'], ['Daily usage'], ['Fewer calls']],
  [['A red bell'], ['Timely bells']],
)
asks(
  'tells what a person sees when it fails',
  tellsFailure,
  [['If the bell fails, the captain sees a light'], ['When there is no signal, a message is shown'], ['On invalid input it shows a hint']],
  [['If the bell fails, the captain sees a light', 'problem'], ['The bell fails'], ['The captain sees a light']],
)
asks(
  'names a failure',
  namesFailure,
  [
    ['Errors'],
    ['No internet'],
    ['No ship data'],
    ['Time-outs'],
    ['timed out'],
    ['Retries'],
    ['Not found'],
    ['Fallback'],
    ['Too late'],
    ['Already booked'],
    ["It can't ring"],
  ],
  [['Errors', 'problem'], ['Errors', 'background'], ['It rings'], ['Terrors']],
)
asks(
  'weighs effort',
  weighsEffort,
  [['Instead of a gate'], ['Worth the week'], ['Opportunity cost'], ['Prioritised over gates'], ['It costs a week and saves two']],
  [['Instead of a gate', 'requirement'], ['A bell'], ['It costs a week']],
)
asks(
  'sets a date',
  setsDate,
  [['Live by 12 May', 'goal'], ['Launch in Q3'], ['Ready before Christmas'], ['Ships on May 12'], ['Delivery for the end of the year']],
  [['Live by 12 May', 'requirement'], ['It was live by 12 May'], ['Live soon'], ['A meeting on 12 May']],
)
asks(
  'states the effort',
  statesEffort,
  [['Estimated'], ['Two weeks of work'], ['3 days'], ['5 story points'], ['One FTE']],
  [['Two weeks of work', 'goal'], ['A bell'], ['Twelve nights']],
)
asks(
  'draws a line to cut at',
  drawsCutLine,
  [['Cut first: the bell'], ["If we're late"], ['Must-have'], ['P0'], ['| Thing | Level |\n| --- | --- |\n| Bell | High |\n']],
  [['A high bell'], ['P2']],
)
asks(
  'says why now',
  saysWhyNow,
  [['Why now'], ['The contract ends'], ['Since last May'], ['If we do nothing'], ['Before the summer']],
  [['Why now', 'timeline'], ['A bell'], ['Since the bell']],
)
asks(
  'counts the trouble',
  sizesProblem,
  [
    ['40 captains wait', 'problem'],
    ['Captains lose 40 tickets', 'evidence'],
    ['It takes 40 calls and fails', 'background'],
  ],
  [
    ['40 captains wait', 'goal'],
    ['Captains wait', 'problem'],
    ['40 bells', 'problem'],
  ],
)
asks(
  'tells of a review',
  tellsReview,
  [['Legal has agreed'], ['We asked the works council'], ['A DPIA'], ['Users opt in'], ['Does privacy matter?'], ['**Legal:** confirmed']],
  [['Legal has agreed', 'history'], ['GDPR compliant'], ['The trustees'], ['We agreed'], ['Legal']],
)
asks(
  'tells a use case',
  tellsUseCase,
  [
    ['As a guard, I want to ring so that I rest', 'story'],
    ['The guard rings when the ferry is late at night', 'story'],
    ['The gate opens at six for the ferry', 'other', 'A day in May'],
    ['Captains ring while the ferry turns'],
    ['Captains call us at 6 am'],
    ['They ring on Mondays'],
    ['Every night captains lose a ticket', 'problem'],
  ],
  [
    ['As a guard, I want to ring', 'story'],
    ['As a guard, I want to ring so that I rest', 'out-of-scope'],
    ['Captains ring while the ferry turns', 'requirement'],
    ['Captains ring while the ferry turns', 'history'],
    ['The bell rings while the ferry turns'],
    ['Captains ring'],
    ['The guard rings', 'story'],
    ['Does the guard ring the bell today?', 'story'],
  ],
)
asks(
  'is a business case',
  isBusinessCase,
  [['ROI and NPV'], ['Revenue of €4'], ['4', 'other', 'Financial impact'], ['4M EUR, 2 k USD']],
  [['ROI'], ['ROI and NPV', 'problem'], ['ROI and NPV', 'requirement'], ['Some', 'other', 'Financial impact'], ['A bell for 4']],
)
asks(
  'is marketing',
  isMarketing,
  [['A slogan and a webinar'], ['A bell', 'other', 'Go-to-market'], ['Ads, ads']],
  [['A slogan'], ['A slogan and a webinar', 'solution'], ['A bell', 'other', 'Markets'], ['Bells']],
)
asks(
  'is a plan',
  isPlanning,
  [
    ['Bells, 40 % done'],
    ['Sprint 4'],
    ['See AB-12'],
    ['| Bell | State |\n| --- | --- |\n| Red | open |\n'],
    ['A bell', 'other', 'Timeline'],
    ['A bell', 'other', 'Milestones'],
  ],
  [['A bell'], ['A bell', 'goal', 'Timeline'], ['A bell', 'problem', 'Timeline'], ['A bell', 'question', 'Timeline'], ['A bell', 'metric', 'Timeline']],
)

asks(
  'says what goes first',
  cutsFirst,
  [['The bell goes first'], ['If half the time is left'], ['If it gets late'], ['First to go: the bell']],
  [['A bell at first'], ['We drop it']],
)
asks(
  'draws a line',
  drawsLine,
  [['It is not a bell'], ['Only for ferries'], ["It won't ring"], ['Never at night']],
  [['A bell'], ['It is not a bell', 'problem'], ['It is not a bell', 'evidence'], ['It is not a bell', 'history'], ['The only bell']],
)

describe('somebody specific', () => {
  it.each(['night nurse', 'nurse', '**nurse**', 'first-time user', 'tired customer', 'guard at the gate'])('%s', (actor) =>
    expect(isSpecificActor(actor)).toBe(true),
  )
  it.each(['user', 'an end user', 'registered user', 'Acme user', 'the customer', '_user_', 'system user'])('not %s', (actor) =>
    expect(isSpecificActor(actor)).toBe(false),
  )
})

describe('the absence of a thing to build', () => {
  it.each([
    ['There is no dashboard for captains.', 'dashboard'],
    ['There is currently no new simple dashboard.', 'new simple dashboard'],
    ["Captains don't have a dashboard.", 'dashboard'],
    ['Captains lack a dashboard.', 'dashboard'],
    ['Captains work without a dashboard.', 'dashboard'],
    ['No dashboard', 'dashboard'],
    ['Captains have only a dashboard.', 'dashboard'],
    ['It does not offer any option to ring.', 'any option'],
    ['Nobody has built a bell for ferries.', 'bell'],
    ['It has no PostgreSQL.', 'PostgreSQL'],
  ])('%s', (text, what) => {
    const absence = absenceIn(text)
    expect(absence?.what.replace(/^an? /, '')).toBe(what)
    expect(text.slice(absence?.start, absence?.end)).toContain(what)
  })
  it.each([
    'There is no way to know.',
    'There is no time for a dashboard.',
    'There is no overview of which dashboard rings.',
    'There is no bell, and a dashboard rings.',
    'There is no guard who reads the dashboard.',
    'There is a dashboard.',
    'No.',
  ])('none: %s', (text) => {
    expect(absenceIn(text)).toBeUndefined()
  })
})

describe('a consequence', () => {
  it.each([
    'so they wait',
    'which means a call',
    'leads to calls',
    'has to ring',
    'it costs',
    'misses many',
    'by hand',
    'rebuilt',
    'every night: each morning, every morning',
    'at risk',
    '4 hours',
  ])('%s', (text) => expect(hasConsequence(text)).toBe(true))
  it.each(['so far', 'miss the bell', 'a bell'])('none: %s', (text) => expect(hasConsequence(text)).toBe(false))
})
