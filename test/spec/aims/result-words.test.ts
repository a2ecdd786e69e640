import { namesResult } from '../../../src/spec/aims/result-words.js'
import { asks, sentences } from '../../language/asks.js'

asks(
  'a result by its name',
  namesResult,
  [
    ...sentences(
      'The … of berths',
      'retention, churn, conversion, engagement, adoption, satisfaction, NPS, CSAT, revenue, ticket, tickets, complaint, complaints, error, errors, time to, time spent, time on, cost, cost to, costs of, costs per, usage, active users, MAU, DAU, WAU, renewal, renewals, bounce, abandoned, abandonment, completion rate, completion time, task completion rate, form completion time, drop-off, dropoff, success rate, response time, lead time, cycle time, win rate, share, percentage, proportion, number, rate, average, median',
    ),
  ],
  ['The time of berths', 'Cost', 'Abandon ship', 'Completion', 'A rated number', 'Shares', 'Meantime to sail'],
)
