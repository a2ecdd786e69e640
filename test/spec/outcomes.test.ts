import { describe, expect, it } from 'vitest'
import { announcesGoal } from '../../src/spec/aims/announced.js'
import { isWork } from '../../src/spec/aims/making.js'
import { moves } from '../../src/spec/aims/movement.js'
import { isOutput, saysOutput } from '../../src/spec/outcomes.js'
import { standing } from './standing.js'

/** The head of a table with four columns. */
const head = '| Goal | Now | Then | At last |\n| --- | --- | --- | --- |'
const output = (text: string) => isOutput(standing(text, 'goal'))

describe('a goal that others decide', () => {
  it.each([
    '80 % of suggested berths are accepted',
    'Half of the recommendations followed',
    'Opened by over half of those who get it',
    'Launched by 60 % of skippers',
    'Create a steady stream of repeat revenue',
    'Create jobs for islanders',
    'Onboard 40 clubs in spring',
    'Onboarding several shipping companies as tenants',
    'Two paying marinas within 60 days of going live',
    'Three months after launch, half of the crews use it',
    'Only a pilot moves a chart to published',
    'Release notes in Danish',
    'Support answers within an hour',
  ])('%s', (text) => expect(output(text)).toBe(false))
  it.each(['Onboard all 40 marinas', 'Create a revenue dashboard', 'No critical bugs within two weeks of going live', 'The map is accepted by the board'])(
    'unlike: %s',
    (text) => expect(output(text)).toBe(true),
  )
  it.each([
    '| Launch kiosks | 60 % of tickets sold there |',
    '| Bills delivered online | 3 % | n/a | 90 % |',
    '| Enable self-check-in | 40 % of guests do it alone |',
  ])('a row: %s', (text) => expect(isOutput(standing(`${head}\n${text}`, 'metric'))).toBe(false))
})

describe('a goal that is the making of something', () => {
  it.each([
    'The gate is live by May',
    'New app delivered on time',
    'Feature complete in March',
    'Zero critical bugs at the start',
    'Go-live before summer',
    'Works on all phones',
    'In open beta by May',
    'It is on by default',
    'The app is up',
    'In both app stores',
    'Be ready for the fair',
    'Successful launch of the gate',
    'The first version of the ferry app',
    'An MVP in spring',
    'Lay the foundation for payments',
    'Being able to view the timetable',
    'Be on par with the old site',
    'GA in June',
    'Every chapter passes the review',
    'CI is green',
    'Number of open bugs',
    'Results are filed in the archive',
    'Ferry closed beta',
    '100 % data integrity',
    'Covers 100 ferries',
    'Number of pages translated',
    '80 % of our screens migrated',
    'Time needed to publish',
    'Build a gate for the harbour',
    'Plan, design and build a gate for the harbour',
    'The repo shows how the parts belong together',
    'A lightweight demo can show the gate',
    'Public docs match the code',
    'Single binary, no dependencies',
    '100 % of closed routes are inaccessible to guests',
    'Build a trust score for ferries',
    'Dashboard filters persist across sessions',
    'All major dashboard components render correctly',
    'System alerts are shown within 2 seconds',
    '100 % data centralisation within 4 weeks',
    'Mobile support for field operations',
    '100 % of log-ins with a wrong code are refused',
    'All requests for a closed ferry return the timetable',
    '20 camera presets',
    '20 trained skippers',
    'The system sends the list to the printer',
    'The dashboard is on the wall',
    'Maps projects to budgets',
    'The goal is to launch the new app',
    'Our aim for this year is to ship a mobile app',
    'Be the first in Europe to do it',
    'We are the first harbour with a gate',
    'Known as the first harbour with a gate',
    'First to market',
    'Best-looking gate in the category',
    '100% of berths mapped',
    'All gate data lives in the new store',
    'No open gaps in the plan',
    'No priority-one tickets',
    'Zero slipped dates',
    'Scroll at 60 fps',
    'Fulfil D4 and D9',
    'Meet the requirements of the contract',
    '60 berths scanned by April',
    'To have the gate in the stand at the fair',
    'In the trailer of the spring season',
    'Every ticket opens on first try',
    '3.1 To complete the second phase',
  ])('%s', (text) => {
    expect(output(text)).toBe(true)
  })

  it.each([
    'Captains wait less at the gate',
    'Churn falls from 8 % to 4 %',
    'Fewer complaints at the gate',
    'Conversion of 4 %',
    '200 captains use the app once it is live',
    'Reduce the time to check a ferry in',
    'Skippers check in so that they no longer call the office',
    'Make it easier to check a ferry in',
    'Allow skippers a faster check-in',
    'Share of ferries with a booking delivered online',
    'Hours between a fault being shipped and a skipper noticing it',
    'Be the first choice of skippers',
    'The night guard is the first to know about a free berth',
    'Get a berth on the first visit',
    'Meet delivery deadlines in 95 % of orders, up from 80 %',
    'No accidents on the pier',
    'All data stays on the phone',
    'Most skippers in the country use it',
    'All skippers find their berth',
    '500 shared berths a month',
    'On-time rate at the gate',
    'Gate turnaround ≤ 2 hours',
    'Make fees predictable for skippers',
    '45 different skippers having come back (30 today)',
    'The goal is to halve complaints about the gate',
    '20 minutes',
    '3 stars',
    'The gate passes more ferries through the review',
    'Retention for the 30 days after the app is delivered',
    'Captains can see the timetable',
    'Calm mornings at the gate',
    '100 % of captains are home by six',
    'Accessibility for blind skippers',
    'Complete overview of open ferries',
    'Build trust among skippers',
    'Makes boarding rewarding',
    'Skippers get a reply within 2 seconds',
    'The stack of paper at the gate is gone',
    'Skippers read the docs before they call',
  ])('is not: %s', (text) => {
    expect(output(text)).toBe(false)
  })
})

describe('what moves', () => {
  it.each(['8 % → 4 %', '8 -> 4', 'from 8 to 4', 'calls fall'])('%s', (text) => expect(moves(text)).toBe(true))
  it.each(['a letter from Ana', 'calls in May', 'far from it'])('not: %s', (text) => expect(moves(text)).toBe(false))
})

describe('the announcement of a goal', () => {
  it.each([
    "We'll know it worked when ferries leave on time",
    'We will know if nobody calls',
    'The gate is considered a success if nobody calls',
    'The goal is to save calls',
    'So, our main aim for the gate is to save calls',
    'Ferries queue for hours, so the objective of this is to save calls',
  ])('%s', (text) => expect(announcesGoal(text)).toBe(true))
  it.each(['We know when ferries leave', 'Her goal is to save calls', 'The goal was reached', 'Ferries are a success', 'Goals are to be discussed'])(
    'is not: %s',
    (text) => expect(announcesGoal(text)).toBe(false),
  )
})

describe('what a goal says of a thing', () => {
  it.each([
    'Decreased complaints of pilots about the gate',
    'An increased share of pilots on time',
    'Make Emberly the most trusted bell of all',
    'We should make it easy for pilots to find the gate',
    'The gate that we have built goes well with the bell',
    'Bell score | > 70 % | % of calls approved without a change',
  ])('is no output: %s', (text) => expect(output(text)).toBe(false))
})

describe('the goal in a heading', () => {
  it.each(['Launch the gate', 'Ship a bell by May'])('is an output: %s', (text) => expect(saysOutput(text)).toBe(true))
  it.each(['Pilots wait less at the gate', 'Half of the calls'])('is none: %s', (text) => expect(saysOutput(text)).toBe(false))
})

describe('a goal by what it is called and where it stands', () => {
  const item = (text: string, role: 'goal' | 'metric') => isOutput(standing(`- ${text}`, role))
  it.each(['A public timetable language', 'In people’s hands on 26 May', 'All five piers by the end of June', 'Gate complete by the school holidays'])(
    'is an output: %s',
    (text) => expect(item(text, 'goal')).toBe(true),
  )
  it.each([
    "A good night's sleep in the harbour",
    'A fair price for a berth',
    'Plain words in decision letters',
    'Peace of mind for novices',
    'Honest prices in marketing',
    'A calmer morning',
    'A fair share of the work',
    'Fewer complaints by May',
    'Skippers check in alone by May',
    'Gate on Kubernetes by May',
  ])('is none: %s', (text) => expect(item(text, 'goal')).toBe(false))
  it.each(['Users can print the timetable', 'A skipper is able to open the gate'])('can be used, and is an output among measures: %s', (text) => {
    expect(item(text, 'metric')).toBe(true)
    expect(item(text, 'goal')).toBe(false)
  })
  it.each(['Users can print the timetable without calling', '8 of 10 users can print it', 'Users can print it within a minute'])('is a measure: %s', (text) =>
    expect(item(text, 'metric')).toBe(false),
  )
  it('is read cell by cell in a table', () => {
    const row = (cells: string) => isOutput(standing(`| Goal | What | Now |\n| --- | --- | --- |\n| ${cells} |\n`, 'goal'))
    expect(row('Calm | Build a gate for the harbour |')).toBe(true)
    expect(row('Gates installed | 4 | 22')).toBe(true)
    expect(row('G1 | Gates installed | 22')).toBe(true)
    expect(row('Waiting time | 4 hours | 2 hours')).toBe(false)
    expect(row('Complaints about orders delivered late | 120 | 60')).toBe(false)
    expect(row('Complaints | from 40 to 10 after the gate is built |')).toBe(false)
  })
})

describe('the name of what is to be made', () => {
  it.each(['Alerting', 'Issue grouping', 'Billing migration support', 'Alerting (Owner: "Petra")'])('%s', (text) => expect(isWork(text)).toBe(true))
  it.each([
    'Retention',
    'Financial stability',
    'Dignity in old age',
    'Faster checks',
    'Skippers first',
    '22 gates',
    'Trust',
    'Better understanding',
    'Customer engagement',
    'Make bills cheaper',
  ])('none: %s', (text) => expect(isWork(text)).toBe(false))
})
