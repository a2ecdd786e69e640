import type { Reading } from '../../src/spec/reading.js'
import type { Role } from '../../src/spec/roles.js'
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
import { asks, sentences } from '../language/asks.js'
import { standing } from './standing.js'

const inRole = (reading: Reading, text: string) => (role: string) => reading(standing(text, role as Role))
const says = (reading: Reading) => (text: string) => reading(standing(text))

asks('a failure that is told', inRole(tellsFailure, 'If the bell fails, skippers see a lamp'), ['other', 'goal', 'requirement'], ['problem', 'evidence'])
asks('a failure', inRole(namesFailure, 'The bell fails'), ['other', 'goal', 'requirement'], ['problem', 'evidence', 'background', 'history'])
asks('what is gained', inRole(linksGains, 'Skippers bring revenue'), ['other', 'goal', 'problem'], ['technical', 'requirement'])
asks('value', inRole(capturesValue, 'Revenue rises'), ['other', 'goal', 'problem'], ['history', 'reference', 'technical'])
asks('a claim', inRole(claimsStrategy, 'It is in line with our strategy'), ['other', 'goal', 'problem'], ['requirement', 'technical', 'history', 'reference'])
asks('a gain', inRole(namesGain, 'Revenue rises'), ['other', 'goal', 'technical'], ['history', 'reference'])
asks('effort against worth', inRole(weighsEffort, 'Bells instead of horns'), ['other', 'goal', 'timeline'], ['requirement', 'technical', 'problem'])
asks('a date', inRole(setsDate, 'Live by 3 May'), ['timeline', 'launch', 'goal', 'background', 'problem', 'other'], ['history', 'requirement'])
asks('effort', inRole(statesEffort, 'An effort of bells'), ['other', 'timeline', 'technical'], ['problem', 'metric', 'goal', 'requirement', 'evidence'])
asks('why now', inRole(saysWhyNow, 'Why now'), ['other', 'goal', 'problem'], ['requirement', 'timeline', 'technical'])

asks('names a failure', says(namesFailure), sentences('Bells are …', 'expired, expires, rejected, warn'), ['Bells ring'])
asks(
  'links gains',
  says(linksGains),
  [
    ...sentences(
      'Skippers and …',
      'revenue, churn, renew, renewal, renews, cost to serve, costs to serve, cost of bells, costs of bells, margin, retention, support cost',
    ),
    ...sentences('Skippers and …', 'support tickets, conversion, ARR, donations, giving, budget, save us, saves us, credited, mission'),
    'Bells ring because of the budget',
  ],
  ['The budget', 'Skippers ring', 'Skippers and budgetary bells', 'Bells ring because'],
)
asks(
  'captures value',
  says(capturesValue),
  sentences('The …', 'cost saving, cost savings, cost reduction, cost reductions, profit, profits, profitable, donation, donated, giving, givers, fee, fees'),
  ['The bell', 'The costume'],
)
asks(
  'claims a strategy',
  says(claimsStrategy),
  [
    'It is in line with our strategy',
    'It is in line with our strategy, and so on for us all',
    'Wooden bells ring in line with our strategy',
    'It fits into the vision',
    'It is in line with our strategy. It is.',
  ],
  [
    'Wooden bells ring loud in line with our strategy',
    'It is in line with our strategy for 3 of us',
    'It is in line with our strategy: so be it',
    'It is in line with our strategy. It is so. It was.',
    'It is in line',
  ],
)
asks('changes what is done', says(changesBehaviour), ['Skippers ring', 'Time', 'Completed', 'Waits', 'It is used'], ['Bells ring'])
asks(
  'names a gain',
  says(namesGain),
  sentences(
    'The …',
    'profit, profits, donation, monetize, monetized, monetise, sustainable, sustainability, efficient, efficiency, strategy, strategic, renewal, renew, license',
  ),
  ['The bell', 'The profile'],
)
asks('weighs effort', says(weighsEffort), sentences('It costs bells and …', 'saves rope, save rope, brings rope, is worth rope'), [
  'It costs bells and rope',
  'It costs bells and savesome',
])
asks(
  'states effort',
  says(statesEffort),
  [
    ...sentences(
      'It is 3 …',
      "weeks, weeks work, weeks’ work, weeks' effort, weeks of work, week, days engineer, days engineers, sprint, sprints, months, quarter",
    ),
    ...sentences('It is …', 'two weeks, 12-weeks, engineer for bells, engineers for bells, one FTE, an engineer + bells, engineers + bells'),
  ],
  ['It is weeks', 'It is an engineer', 'It is 3 weekends'],
)
asks('draws a cut line', says(drawsCutLine), sentences('It is | …', 'Must, Should, Could, High, Medium, Low, High '), [
  'It is |  High',
  'It is | High bells',
  'It is High',
])
asks('draws a cut line without room', says(drawsCutLine), ['It is |Must'], [])
