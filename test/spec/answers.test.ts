import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import type { Question } from '../../src/spec/answers.js'

const engine = createEngine()
const answer = (question: Question, text: string) => engine.lint(`# PRD: Night bus\n\n${text}\n`, { path: 'prd.md', asSpec: true }).answers[question]

describe('the six answers', () => {
  it.each<[Question, string, number]>([
    ['user', '**Primary user:** Shift leads of the depot', 3],
    ['user', '## Stakeholders\n\n- **Depot planner**: Primary user who needs the whole night at a glance', 5],
    ['user', '## Roles\n\n### Dispatcher\n\nPrimary night user.', 7],
    ['user', '## Roles\n\n- Planner (main user)\n- Staff (admin)', 5],
    ['user', '## Who it is for\n\nA first-time rider, alone at the stop.', 5],
    ['user', '## Who it is for\n\nSomeone waiting at a stop without a timetable.', 5],
    ['user', '## User story\n\nAs a depot planner,\n\nI want to see which bus is late.', 5],
    ['user', '## Who it is for\n\nA first-time night rider.', 5],
    ['user', '## Stories\n\n- As a driver, I just want to see who waits at the next stop.\n- As a dispatcher, I need to see the gaps.', 5],
    ['user', '## Primary user\n\nA wheelwright, or whoever stands in for one.', 5],
    ['user', '## Decisions\n\n| What | Choice |\n| --- | --- |\n| Primary segment | Wheelwrights in small towns |', 7],
    ['user', '## Personas\n\n### Vera, the night dispatcher\n\nVera works from ten to six.', 7],
    ['user', '## Personas\n\n| Persona | Need |\n| --- | --- |\n| Depot supervisor | sees which bay is free |', 7],
    ['user', '## Actors\n\n- Receptionist\n- Dentist', 5],
    ['user', '## Users\n\n1. **Dispatchers** – send a second bus', 5],
    ['user', '## User persona\n\n**Name:** Ines\n**Role:** Head of a small practice', 6],
    ['user', '## Stories\n\n### Librarian\n\n- I want to see overdue books.', 7],
    ['user', 'The primary user is the depot manager.', 3],
    ['user', '**For:** night nurses', 3],
    ['user', '## Problem\n\nWhen a night nurse misses the bus, she sleeps at the ward.', 5],
    ['user', '## Background\n\nField engineers visit six depots a day.', 5],
    ['user', '## Target users\n\nIndividuals aged 16 to 20 who ride at night.', 5],
    ['user', 'Bob is a student in the valley. He takes the last bus on Fridays.', 3],
    ['user', '**We believe that** households without a car will take a bus at midnight.', 3],
    ['outcome', '## Afterwards\n\nIf fewer than 30 of 100 riders come back within a month, we stop.', 5],
    ['outcome', '## Hypothesis\n\n> We would be right if missed buses fall from 31% to below 18%.', 5],
    ['problem', '## Problem\n\nTracing a lost bag takes a day and eleven calls.', 5],
    ['problem', '## Problem\n\nDrivers need a reliable way to know who still waits.', 5],
    ['problem', '## Problem\n\nStops are dark. They lack shelter and a bench.', 5],
    ['problem', '## Users\n\n- **Pain points:** Sent home twice by the last driver of the evening.', 5],
    ['outcome', '## Success metrics\n\n- 60% of tickets are bought before midnight', 5],
    ['outcome', '## Success\n\nFewer empty night buses.', 5],
    ['outcome', '## Goals\n\n- Riders reach the last bus without phoning the depot', 5],
    ['outcome', '## Proposed metrics for judging the pilot\n\n1. Share of riders who come back', 5],
    ['learning', 'After launch: on 3 March Ana checks the share of riders who come back.', 3],
    ['learning', '## Experiment\n\nTwo depots, four weeks. Ship if missed buses fall by 5 %, otherwise drop it.', 5],
    ['learning', '## Guardrails\n\n- If complaints rise by more than 10 %, pause.', 5],
    ['learning', '## Afterwards\n\nThe depot will keep a tally of lost bags in the first two weeks.', 5],
    ['nongoals', '## Scope\n\n### Will not do\n\n- Day lines', 7],
    ['nongoals', 'Day lines are deliberately left for later.', 3],
    ['nongoals', '## Constraints\n\n- No native app for v1', 5],
    ['nongoals', '## Platform\n\n- No tablet app, login or sync in v1.', 5],
    ['nongoals', '| Feature | Priority |\n| --- | --- |\n| Seats | Won’t have |', 5],
    ['goal', 'We want Nightline to be the easiest way home in the valley.', 3],
    ['goal', 'More night riders are the council’s number one priority this year.', 3],
    ['goal', '| Field | Value |\n| --- | --- |\n| Company goal | fewer empty buses |', 5],
    ['goal', '## Community goals\n\n- keep young people in the valley', 5],
    ['learning', '## Afterwards\n\nDana repeats the count at the stops in the second week of May. If it is above 20, we take the sign down.', 5],
    ['learning', '## Timeline\n\n**Review date:** end of month 3 - evaluate the results and decide what is next', 5],
    ['learning', '## Success metrics\n\n| Measure | Now | Target | Read |\n| --- | --- | --- | --- |\n| Missed buses | 31 % | 18 % | weekly |', 7],
    ['nongoals', '## Not concerned\n\n- Day lines', 5],
    ['nongoals', '## Stories\n\n| Story | State |\n| --- | --- |\n| Reserve a seat | dropped |', 7],
    ['nongoals', 'Regional trains are out.', 3],
    ['nongoals', '## Solution\n\nThis release does not sell tickets.', 5],
    ['nongoals', '## Solution\n\nThe sign is for night lines only.', 5],
    ['problem', '**The problem it solves:**\n\n- Drivers forget who still waits at the last stop.', 5],
    ['nongoals', '## Explicitly out of v1 (later)\n\n- Day lines', 5],
    ['nongoals', '## Explicitly not in the current release\n\n- Day lines', 5],
    ['nongoals', '## Constraints\n\n- No tablet/kiosk version (the pilot runs on signs)', 5],
    ['learning', '## First 60-day learning plan\n\n- Repeat riders: those who come back within a fortnight.', 5],
    ['outcome', '## First 60-day learning plan\n\n- 30 bookings a week at each depot', 5],
    ['learning', '## Phases\n\n- Learn from the real usage at two depots', 5],
    ['learning', 'The pilot is designed to prove that riders plan ahead.', 3],
    ['outcome', '## Success criteria\n\n- 25 sign-ups from the poster at the stop', 5],
    ['goal', '## Mission\n\nNobody in the valley waits in the dark.', 5],
    ['goal', 'The board has committed to 20 % more night riders by next year.', 3],
  ])('%s: %s', (question, text, line) => {
    expect(answer(question, text)).toBe(line)
  })

  it.each<[Question, string]>([
    ['user', '## Primary user\n\nUsers.'],
    ['problem', 'Night Bus is a small booking portal where riders pay a penalty when they miss their seat.'],
    ['outcome', '## Open questions\n\n- What do we show if fewer than 2 buses run?'],
    ['user', '## Who it is for\n\nEveryone who rides a bus.'],
    ['user', '## Who it is for\n\nUsers, customers and stakeholders.'],
    ['user', '## Who it is for\n\nEveryone who rides a bus. Commuters, tourists, students.'],
    ['user', '## Stories\n\n- As a user, I just want to see what runs tonight so I could leave later.\n- As a mobile user, I want big buttons.'],
    ['user', '## Background\n\nOur competitors have apps that help customers find a stop.'],
    ['user', '## Target audience\n\nBusinesses of all sizes.'],
    ['user', '## Roles\n\n### Who uses it\n\n- Admin\n- Viewer'],
    ['user', '## Problem\n\nTelemetry of the drivers says that 28 % of the doors jam.'],
    ['user', '## Background\n\nOur riders are going to love it, and readers will tell us.'],
    ['user', '## Use cases\n\n### Moving a bus to another line, depot or driver\n\n1. Open the list.'],
    ['problem', '## Problem\n\nNightline is a web application that lists every stop of the valley.'],
    ['problem', '## Problem\n\nDrivers need a dashboard with all stops.'],
    ['problem', '**Problem:** Need simple timetables without a complex login'],
    ['problem', 'It replaces paper timetables that riders lose.'],
    ['problem', 'NIGHTLINE is a Booking App where riders pay a penalty for a missed seat.'],
    ['problem', 'The planner who oversees the night lines and handles manual changes of the timetable.'],
    ['problem', 'A rider who visits the site to buy tickets.'],
    ['problem', 'Riders are locked out after 5 failed login attempts.'],
    ['problem', '## Stories\n\n**Why this priority**: Riders cannot do anything else before they have signed in.'],
    ['outcome', '## Goals\n\n- Riders can save a draft of their trip'],
    ['outcome', 'A rider sees a successful booking message within 5 seconds.'],
    ['nongoals', '## Requirements\n\n- The search must leave out riders who have moved away.'],
    ['outcome', '## Success metrics\n\n- Page load time under 2 seconds\n- 99.9% uptime'],
    ['outcome', '## Goals\n\n- Improve the user experience'],
    ['outcome', '## Objectives\n\nThe sign takes a message from the depot to the other end of the line.'],
    ['learning', '## Solution\n\nThe pump stops if the level is above 40 cm.'],
    ['nongoals', '## Rollout\n\n- Phase 2: forty more stops'],
    ['goal', '| Goal | Measure |\n| --- | --- |\n| O1 | Signs at fourteen stops of the valley |'],
    ['outcome', '## Background\n\nThe target user waits at the stop, 4 of them every night.'],
    ['learning', '## Solution\n\nIf the bus is late the sign changes, and the stop gets a count.'],
    ['learning', '## Success metrics\n\n| Measure | Target | Source |\n| --- | --- | --- |\n| Completed trips | 40 % of daily starters | analytics |'],
    ['learning', '## Goals\n\n- Cut the decision time of planners from 5 minutes to under 1 minute'],
    ['learning', '## Open questions\n\n- Which depots will take part in the pilot in May?'],
    ['nongoals', '## Scope\n\n| Part | Version |\n| --- | --- |\n| Sign at the stop | n/a |'],
    ['nongoals', '## Plan\n\n### Phase 1: Signs\n\n- Forty signs\n\n### Phase 2: Seats\n\n- Seat reservation'],
    ['nongoals', '## Exceptions\n\n- A line that is not in the timetable\n  - Show the nearest line.'],
    ['nongoals', '## Requirements\n\n- The sign does not show buses that have left.'],
    ['goal', '## Product goals\n\nSigns at forty stops.'],
  ])('no %s: %s', (question, text) => {
    expect(answer(question, text)).toBeNull()
  })
})

describe('a title', () => {
  const user = (title: string) => engine.lint(`# ${title}\n\n## Problem\n\nThe form takes a day.\n`, { path: 'prd.md', asSpec: true }).answers.user

  it('names whom it is all for', () => {
    expect(user('Lost property for night-bus drivers')).toBe(5)
    expect(user('Invoice reminders for freelance designers')).toBe(5)
  })

  it('names nobody in particular', () => {
    expect(user('Lost property for users')).toBeNull()
    expect(user('A form for lost umbrellas')).toBeNull()
  })
})
