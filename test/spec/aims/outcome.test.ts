import { Aim } from '../../../src/spec/aims/aim.js'
import {
  doneByPeople,
  easier,
  hasNumberOfPeople,
  inTime,
  intangible,
  isUpToOthers,
  measuresOthers,
  saysOutcome,
  standing,
  winsOver,
  yields,
} from '../../../src/spec/aims/outcome.js'
import { asks, sentences } from '../../language/asks.js'

asks(
  'that a result moves, or somebody does something differently',
  (text) => saysOutcome(new Aim(text)),
  [
    'Fewer complaints',
    'Retention of 40 %',
    'Fewer skippers wait',
    'Fewer than 4 calls',
    ...sentences('Ring, so that guests … sail', 'can, could, are able to, no longer, stop to, do not, spend a night to'),
    "Ring, so guests don't sail",
    'Ring, so guests can sail',
    'Fewer complaints, at least at night',
  ],
  [
    'Retention',
    'Fewer berths',
    'Skippers sail',
    '4 berths',
    ...sentences('… of skippers', 'Fall term, Spring term, Fall Term, Spring 2027'),
    ...sentences('Ring, so that … can sail', 'we'),
    'Ring, so we can sail',
    'Ring, so I can sail',
    'Ring, so guests sail',
  ],
)

asks(
  'that it is easier then',
  (text) => easier.test(text),
  [
    ...sentences('… pilots a faster way', 'Enable, To enable, Allow, Provide, Offer, Support, Ensure, – Offer'),
    ...sentences('Offer a … way', 'easier, simpler, faster, quicker, safer, clearer, smoother'),
    ...sentences(
      '… mooring easy',
      'Make, To make, Keep, Get, We make, This should make, It will make, We must make, We want to make, We need to make, We should keep, – Make',
    ),
    ...sentences(
      'Make mooring …',
      'simple, simpler, easier, fast, faster, quick, quicker, clear, clearer, safe, safer, possible, happy, normal, ordinary, common, fun, affordable, visible, fair, social, worthwhile, a habit',
    ),
    'Make it easier to moor',
    ...sentences('… the best of all', 'Make mooring, To make mooring, Make every very old red mooring, – Make mooring'),
    ...sentences('Make mooring the …', 'most loved, first choice, quietest'),
    ...sentences('… workable', 'Make it, To make it, Make every old red pier, – Make it'),
    ...sentences('Make it …', 'visible to all, sensible, restful, harmless, transparent, pleasant'),
  ],
  [
    'Crews offer pilots a faster way',
    'Offer pilots on the far side of the pier a faster way',
    'Crews make mooring easy',
    'Crews make mooring the best of all',
    'Crews make it workable',
    ...sentences('Make it …', 'available, accessible, deployable, installable, configurable, editable, red'),
    'Make mooring the old way',
    'Make all of the very old red piers workable',
    'Make it simply red',
  ],
)

asks(
  'how long it takes then',
  (text) => inTime.test(text),
  [
    ...sentences('… a pilot moor in 4 minutes', 'Let, To let, Enable, Allow, Help, – Let'),
    ...sentences('Let a pilot moor … 4 minutes', 'within, in under, in less than, within at most, in about, in around'),
    ...sentences('Let a pilot moor in … minute', '4, 1.5, an, a, one, two, three, four, five, six, seven, eight, nine, ten'),
    ...sentences('Let a pilot moor in 12 …', 'second, seconds, sec, secs, minute, min, mins, hour, hours, click, clicks, tap, taps, step, steps'),
  ],
  [
    'Crews let a pilot moor in 4 minutes',
    'Let a pilot moor; sail in 4 minutes',
    'Let a pilot moor. Sail in 4 minutes',
    'Let a pilot moor in 4 berths',
    'Let a pilot moor in minutes',
  ],
)

asks(
  'a place in people’s minds',
  (text) => standing.test(text),
  [
    ...sentences('… it as the go-to pier', 'Establish, To establish, Position, Make, – Make'),
    ...sentences('Make it … pier', 'the leading, a leading, as an default, the preferred, as the best, the first choice, the reference'),
  ],
  ['Crews make it the go-to pier', 'Make it a red pier', 'Make the leading pier'],
)

asks(
  'what is built up in people',
  (text) => intangible.test(text),
  [
    ...sentences(
      '… trust',
      'Build, To build, Builds, Building, Create, Creates, Establish, Develop, Grow, Expand, Increase, Deepen, Strengthen, Build the, Build our, Build a, Build an, Build up, Build the very old, – Build',
    ),
    ...sentences(
      'Build …',
      'traction, awareness, confidence, momentum, community, communities, relationship, relationships, loyalty, credibility, demand, a set of members, a number of people, a group of users, a circle of customers, a set of contributors, a set of old members',
    ),
  ],
  [
    'Crews build trust',
    'Build piers',
    'Build the very old red trust',
    ...sentences('Build a trust …', 'score, scoring, engine, system, badge, center, centre, level, platform, module'),
    'Build trustful piers',
    'Build a set of piers',
  ],
)

asks(
  'what is created that is no thing',
  (text) => yields.test(text),
  [
    ...sentences(
      '… income',
      'Build, To build, Builds, Building, Create, Establish, Develop, Generate, Earn, Secure, Open, Open up, Produce, Provide, Add, Deliver, Unlock, Create a very steady stream of repeat, – Create',
    ),
    ...sentences(
      'Create …',
      'revenue, revenues, earnings, turnover, savings, profit, profits, sales, margin, cash flow, jobs, employment, leads, donations, subscriptions, opportunity, opportunities, goodwill, peace of mind, certainty, clarity, jobs., jobs; then sail',
    ),
    ...sentences('Create jobs … piers', 'for, from, of, in, by, through, with, and, to, without, at, per, on, after, before, within'),
    'Create jobs, then sail',
  ],
  ['Crews create jobs', 'Create piers', 'Create job piers', 'Create a jobs board', 'Create the one and only very old steady income'],
)

asks(
  'that others are won over',
  winsOver,
  [
    ...sentences(
      '… 40 marinas',
      'Onboard, To onboard, Onboarding, Onboards, Sign, Sign up, Signing, Acquire, Acquiring, Attract, Win, Winning, Wins, Land, Recruit, Enrol, Enroll, Bring, Bring in, Bring on, Convert, Gain, – Win',
    ),
    ...sentences('Win … marinas', '4, 1.200, 4+, next, very old red big'),
    'Win marinas',
    ...sentences(
      'Win …',
      'customer, customers, clients, tenants, company, companies, firms, business, businesses, merchants, sellers, vendors, partners, members, subscribers, creators, authors, drivers, couriers, hosts, owners, landlords, schools, universities, colleges, banks, insurers, hospitals, clinics, practices, pharmacies, restaurants, cafes, cafés, shops, stores, hotels, venues, clubs, retailers, brands, publishers, studios, farms, farmers, growers, cities, municipalities, councils, agencies, charities, NGOs, startups, employers, organisations, organizations, institutions, suppliers, carriers, operators, gyms, salons, dealers, workshops, households, families, nurseries, parishes, libraries, museums, theatres, labs, utilities, authorities, teams',
    ),
  ],
  [
    'Crews win marinas',
    ...sentences('Win … marinas', 'all, both, each of the, every, the, remaining, our, many other very big old'),
    'Win boats',
    'Win labsolute',
  ],
)

asks(
  'a share or count of what others do',
  (text) => measuresOthers.test(text),
  [
    ...sentences('… rate', 'Mooring, Very old red night mooring, – Mooring'),
    ...sentences('… of crews', '%, Percent, Percentage, Share, Number, Count, Rate, Ratio, Proportion, Amount, – Share, P1: Share, P1 – Share'),
    'Berths | share of crews',
    ...sentences('… between berths', 'Time, Seconds, Minutes, Hours, Days, Weeks, Months, Average time, Median time, Mean time, Typical time'),
    ...sentences('Time … berths', 'from, until, spent, lost, wasted, waited'),
    ...sentences(
      'They moor …',
      'on the day it rains, within the day they sail, in the same day it rains, the day of rain, the same day, on the same day, same day, within an hour, within a day, within one week, the first time, per berth, per boat',
    ),
    ...sentences(
      'They moor …',
      '≥ 4 %, ≤ 4 %, ≥4%, ≤ 1.5 %, ≤ 4 h, ≤ 4 hour, ≤ 4 hours, ≤ 4 day, ≤ 4 days, ≤ 4 working days, ≤ 4 business day, ≤ 4 min, ≤ 4 minute, ≤ 4 minutes, ≤ 4 s, ≤ 4 ms',
    ),
  ],
  [
    'Rate',
    'The 4 mooring rate',
    'Very big old red night mooring rate',
    'The share of crews',
    'In time between berths',
    'They moor within months',
    ...sentences('They moor per …', 'day, week, month, quarter, year, sprint, release, iteration, season, hour, team, developer, engineer, A4'),
    '≤ 4 berths',
    '4 %',
  ],
)

asks(
  'what is up to others',
  isUpToOthers,
  [
    ...sentences(
      'Read by … crews',
      'half, most, two thirds of, three quarters of, a third of, a quarter of, a fifth of, a tenth of, 40 %, 40%, 4 per cent, 4 percent, 4 of, 4 out of, 1.5 % of',
    ),
    ...sentences('Read by … half', 'at least, at most, over, more than, about, around, roughly, nearly, almost, under, fewer than, <, >, ≤, ≥, ~'),
    'Read by >40 %',
    ...sentences(
      '… suggestions accepted',
      '40 % of, 40%, per cent of, Percent of, Half of, Most, Share of, Rate of, Number of, Third of, Quarter of, Two thirds of, Half the, Half our, Half of all, Half of all very old red',
    ),
    ...sentences(
      'Half the … accepted',
      'suggestion, recommendation, recommendations, proposal, proposals, offer, offers, invitation, invitations, hint, hints, tip, tips, draft, drafts, replies, answers, matches, prediction, predictions, correction, corrections, forecast, forecasts, reminder, reminders',
    ),
    ...sentences('Half the … berths accepted', 'suggested, recommended, proposed, generated, predicted, drafted, offered, flagged, matched, suggested night'),
    ...sentences('Half the hints … accepted', 'that are, which are, is, are, was, were, get, gets, gladly, are gladly'),
    ...sentences(
      'Half the hints …',
      'followed, taken, taken up, kept, used, adopted, chosen, sent, edited, changed, corrected, rejected, declined, dismissed, ignored, overridden, overruled, confirmed, approved, clicked, acted on, acted upon',
    ),
  ],
  ['Read by crews', 'Read by 40 crews', 'Standby half', 'Half the piers accepted', 'Half the hints read', 'Half the hints usedom', 'Two hints accepted'],
)

asks(
  'so many people who do something',
  hasNumberOfPeople,
  [
    ...sentences(
      '40 skippers … it',
      'use, used, uses, using, adopt, adopted, adopts, are active in, activate, activated, sign up for, sign in to, signed in to, signs up for, log in to, logged in to, logs in to, pay for, pays for, paying for, paid for, buy, bought, return, returned, returns, complete, completed, finish, finished, report, reported, reports, rate, rated, rates, find, found, reach, open, opened, send, sent, book, booked, books, stay with, renew, renewed, subscribe to, can read, purchase, migrate, enrolled in, enroled in, enabled',
    ),
  ],
  [
    'Skippers use it',
    '40 boats use it',
    '40 skippers like it',
    ...sentences('40 … skippers use it', 'certified, trained, onboarded'),
    'A skipper uses 40 berths',
  ],
)

asks(
  'that people do it',
  (text) => doneByPeople.test(text),
  [
    ...sentences('… return', 'People, Users, Customers, Skippers, Pianists, Editors, Students, Assistants'),
    ...sentences('Skippers …', 'who sail, get home, have come, come back, again, at night on the far side of it return'),
    'A skipper and his skippers get it',
  ],
  [
    'Boats return',
    'Skippers sail',
    'Skippers sail. Boats return',
    'Skippers sail; boats return',
    'Skippers on the very far side of the old red pier by the lake return',
    'Returns of skippers',
  ],
)
