import { isExposure } from '../../src/spec/exposure.js'
import { asks, sentences } from '../language/asks.js'

asks(
  'counts who came by',
  isExposure,
  [
    ...sentences(
      '…',
      'Pageview, Page view, Pageviews, View, Views, Impression, Impressions, Download, Downloads, Install, Installs, Installation, Installations, Registration, Registrations, Registered user, Registered users, Accounts created, Accounts opened, Click, Clicks, Visit, Visits, Visitor, Visitors, Follower, Followers, Like, Likes, Hits, Traffic, Reach, DAU, DAUs, MAU, MAUs, WAU, WAUs, Active users, Daily active users, Weekly active users, Monthly active users, Sessions, Opens, Subscriber, Subscribers, Attendees, Mentions, Stars',
    ),
    ...sentences('Sign…up', 's, ed'),
    'Signup',
    ...sentences('Sign…up', '-,  '),
    'Signups',
    ...sentences('…', 'See, Saw, Seen, Open, Opened'),
  ],
  ['Boats'],
)

asks(
  'says what they then did',
  (text) => !isExposure(text),
  [
    ...sentences(
      '4 clicks …',
      'of those, of whom, rate, conversion, convert, retention, retain, churn, completed, finish, finishing, return, returning, repeat, renew, renewing, paid, pay, pays, paying, buy, bought, order, orders, purchasing, revenue, ticket, tickets, complaint, complaints, calls, time, minutes, hours, seconds, error, errors, fail, failing, satisfied, NPS, CSAT, rating, abandoned, dropoff, drop-off, accurate, resolving, invit, inviting, books, booked, bookings, submit, submitted, save, save it, share of, percent of, percentage of, unaided, without, instead of, stop, fewer, less, cost, wait',
    ),
    ...sentences('4 clicks per …', 'user, customer, visit, order, ticket, resolved, team, lead'),
  ],
  [
    '4 clicks who see boats',
    '4 clicks who saw boats',
    '4 clicks who visit boats',
    '4 clicks who view boats',
    '4 clicks who open boats',
    '4 clicks who download boats',
    '4 clicks who install boats',
    '4 clicks who click boats',
    '4 clicks who sign boats',
  ],
)

asks('says of how many', isExposure, ['Visits in May'], ['40 % of visits', '40% of visits'])
