import { describe, expect, it } from 'vitest'
import { announcesGoal } from '../../src/spec/aims/announced.js'
import { moves } from '../../src/spec/aims/movement.js'
import { aboutProduct } from '../../src/spec/aims/product.js'
import { isOutput } from '../../src/spec/outcomes.js'
import type { Role } from '../../src/spec/roles.js'
import { standing } from './standing.js'

const output = (text: string, role: Role = 'goal') => isOutput(standing(text, role))

describe('a goal that is a thing delivered', () => {
  it.each([
    'The lamp gets shipped',
    'Lamps are live',
    'The lamp goes live',
    'Lamps go live',
    'Lamps are 100% complete',
    'Lamps feature complete',
    'Lamp design complete.',
    'Lamps signed off',
    'Lamps signed-off',
    'On-time lamps',
    'Lamps on time',
    'No critical open bugs',
    'No P1 bugs',
    'No major blocking bugs',
    'Lamps defect-free',
    'Feature-complete lamps',
    'Go live in May',
    'Golden lamp go-live',
    'Sign off in May',
    'Sign-off in May',
    'Signs off in May',
    'The lamp works at night',
    'Lamps work on walls',
    'Lamps on the new platform',
    'Lamps on the system',
    'Lamps in beta',
    'Lamps in public beta',
    "The site's up",
    'The site’s up',
    'The page is up',
    'In the store',
    'In the app store',
    'In all stores',
    'Be ready by May',
    '40 % of the screens on it',
    '40% of our pages use it',
    '40 % of screens in it',
  ])('%s', (text) => expect(output(text)).toBe(true))
  it.each([
    'An live',
    'Near-live lamps',
    'Lamps with live feed',
    'Every live lamp',
    'Calm live updates',
    'Live chat at night',
    'Be ready, bakers',
    'Time and again',
  ])('is not: %s', (text) => expect(output(text)).toBe(false))
})

describe('a goal that is the making of something, by its noun', () => {
  it.each([
    'Launch of the lamp',
    '→ The launch of lamps',
    'The successful timely release of lamps',
    'An integration with lamps',
    'Integrations with lamps',
    'Rollout in Ulm',
    'Roll-out in Ulm',
    'Setup of lamps',
    'Set-up of lamps',
    'Have an MVP',
    'Have a working first prototype',
    'The beta',
    'An usable alpha',
    'v2',
    '“Lay the foundation”',
    'Lays a foundation',
    'Set foundations',
    'Creates the groundwork',
    'Being able to ring',
    'Stay on par',
    'Get at parity',
    'GA',
    'Successfully go live',
    '→ Demo',
    '100 % oven centralisation',
    '100% centralization',
    'Full big oven localization',
    'Complete red big oven digitisation',
    'Support for phones',
    'Lamp support on all phones',
    'Big lamp compatibility with one browser',
    'Accessibility on old big red devices',
    'Availability on a device',
    'Support for each platform',
    'Support for one system',
    'Support for that phone',
    'Support on a tablet',
    'Support for desktop',
    'Support on a screen',
    'Support for one format',
    'Support for one language',
  ])('%s', (text) => expect(output(text)).toBe(true))
  it.each([
    'Ovens of the launch',
    'More support for phones',
    'Better availability on phones',
    'Fewer support for ovens',
    'Full station',
    'Lamps, being able to ring',
    'Betas',
  ])('is not: %s', (text) => expect(output(text)).toBe(false))
})

describe('a goal that is a check of the work', () => {
  it.each([
    'The lamp passes our review',
    'The lamp passes the old lamp test',
    'Lamps pass tests',
    'All lamps pass every test suite',
    'Lamps pass an audit',
    'CI stays green',
    'CI stay green',
    'The test is green',
    'The tests are green',
    'Tests run green',
    'The build runs green',
    'Green pipeline',
    'One reviewed pull request',
    'Merged pull requests',
    'Number of bugs',
    'Count of open lamp bugs',
    'Zero old defects',
    '100 % integrity',
    '100% data integrity',
    'The result is filed',
    'Results are recorded',
    'Decisions are documented',
    'The decision is documented',
    'Evidence is filed',
    'The closed beta',
    'An open beta',
    'Lampboard2 beta',
    'Lampboard pilot.',
    '– Lampboard MVP',
  ])('%s', (text) => expect(output(text)).toBe(true))
  it.each(['Bakers pass the review', 'The lamp passes Ulm', 'Green lamps at night', 'The pilot rings', 'A calm lamp beta night', 'lampboard pilots'])(
    'is not: %s',
    (text) => expect(output(text)).toBe(false),
  )
})

describe('a goal that counts what the team puts out', () => {
  it.each([
    'Covers 12 ovens',
    'Cover all ovens',
    'It covers every oven',
    'Number of pages built',
    'Number of page translated',
    'Number of new red lamp features shipped',
    'Share of feature built',
    'Count of documents published',
    'Count of document published',
    'Amount of endpoint delivered',
    'Number of components for lamps built',
    'Number of component built',
    'Number of test created',
    'Number of integration built',
    'Number of language files created',
    'Number of screen built',
    'Number of article created',
    'Number of releases shipped',
    'Number of API built',
    'Number of field created',
    'Time taken to build lamps',
    'Days needed to ship',
    'Time it takes to publish',
    'Time it takes us to publish',
    'Length of time required to translate',
    '40 % of ovens covered',
    '40% of old red ovens migrated',
    '100 % of big red ovens documented',
  ])('%s', (text) => expect(output(text)).toBe(true))
  it.each(['Cover ovens', 'Number of loaves', 'Number of pages read', 'Time to bake bread', '40 % of ovens warm', 'Discovers 12 ovens'])('is not: %s', (text) =>
    expect(output(text)).toBe(false),
  )
})

describe("a goal that is the state of the team's own work", () => {
  it.each([
    'Our lamp repo is public',
    'The code and the docs should match the plan',
    'The docs match the plan',
    'The UI matches the plan',
    'The frontend builds',
    'The front-end builds',
    'Backend and lamps build',
    'The back-end runs',
    'Docs run',
    'The backend has it',
    'The prototype can express it',
    'The prototype expresses it',
    'Docs show it',
    'Docs support it',
    'Docs contain it',
    'Docs reflect it',
    'Docs follow it',
    'Docs compile',
    'Docs stay calm',
    'Docs remain calm',
    'Docs explain it',
    'The demo demonstrates it',
    'Docs demonstrate it',
    'A single binary',
    'One package',
    'No dependency',
    'No runtime dependencies',
    'Zero lamp dependencies',
    'Lamp export completes successfully',
    'Lamps load properly',
    'Big red lamps sync as expected',
    'Lamps work flawlessly',
    'Lamps start without crashing',
    'Lamps start without any error',
    'Lamps start without issues',
    'The lamp saves correctly',
    'Lamps save correctly',
    'The lamp uploads correctly',
    'Lamps import reliably',
    'The lamp renders properly',
    'Lamps install properly',
    'The lamp performs as designed',
    'Lamps function as intended',
    'Lamps operate reliably',
    'Lamps process correctly',
    'Lamps generate properly',
    'Lamps execute properly',
  ])('%s', (text) => expect(output(text)).toBe(true))
  it.each([
    'Bakers work reliably',
    'Users load properly',
    'Of the docs',
    'For code is calm',
    'The night in code is calm',
    'Docs and bakers',
    'A single lamp',
    'Lamps ring reliably',
    'Docs stay with 12 bakers',
    'Ovens and lamps in a code of calm that is told',
  ])('is not: %s', (text) => expect(output(text)).toBe(false))
})

describe('a goal that is a rule for the machine', () => {
  it.each([
    '100% of attempts are refused',
    'Every attempt is refused',
    'All the requests get queued',
    'Every login is valid',
    'Every log-in is valid',
    'All sign-ins are valid',
    'Every sign-in is quickly stored',
    'Every signin is valid',
    'Every submission results in a mail',
    'All submissions result in a mail',
    'Every account is available',
    'Every input is unavailable at night',
    'All entries return a mail',
    'Every response returns a mail',
    'Every event redirects home',
    'All events redirect home',
    'Every record shows a lamp',
    'All calls show a lamp',
    'Every call displays a lamp',
    'All messages display a lamp',
    'Every message triggers a lamp',
    'All old big pages trigger a lamp',
    'Every route produces a lamp',
    'All routes produce a lamp',
    'All screens in the shop are accessible',
    'Every session is inaccessible',
    'Every token gets stored',
    'Every link is stored',
    'Every test is stored',
    'Every notification is stored',
    'Every action is stored',
    'Every field is stored',
    'Every endpoint is stored',
    'Every upload is stored',
    'Every file is stored',
    'Every form is stored',
  ])('%s', (text) => expect(output(text)).toBe(true))
  it.each(['Every loaf is warm', 'Some requests are calm', 'Every request is calm', 'All of the night sings'])('is not: %s', (text) =>
    expect(output(text)).toBe(false),
  )
})

describe('who does it is the product', () => {
  it.each([
    'Maps ovens to lamps',
    'Correctly generates a lamp',
    'The dashboard displays lamps',
    'The dashboard successfully sends lamps',
    'The dashboard persists',
    'Dashboards persist',
    'Dashboards render',
    'The dashboard renders',
    'Dashboards apply it',
    'Dashboards sync',
    'The dashboard syncs',
    'The dashboard is shown',
    'Dashboards are quickly saved',
    'Dashboard lamp settings persist',
    'Dashboard lamps are stored',
    'The dashboard lamp loads',
    'The dashboard delivers lamps',
    'The dashboard reliably covers lamps',
    'The dashboard is on every wall',
    'Dashboards are in both shops',
    'Dashboard on all walls',
    'Dashboard at each oven',
    'The dashboard loads within 2 seconds',
    'The dashboard loads in two secs',
    'The dashboard loads under 300 ms',
    'The dashboard loads in less than one second',
    'The dashboard loads in 1.5 s',
  ])('%s', (text) => expect(aboutProduct(text)).toBe(true))
  it.each([
    'Maps and lamps',
    'Maps of ovens',
    'Maps for bakers',
    'Displays or lamps',
    'Bakers read the dashboard',
    'The dashboard bakers read',
    'The dashboard loads 4 lamps',
    'Lamps ring',
    'The dashboard is calm',
    'The dashboard for bakers works',
    'Dashboard in one shop',
  ])('not: %s', (text) => expect(aboutProduct(text)).toBe(false))
})

describe('something moves, or is to be easier', () => {
  it.each([
    '9 → 4',
    'From 9 loaves to 4',
    'from few to many',
    'from a few to an oven',
    'from hand-made to baked',
    '8 % today, 60 loaves later',
    '8 calls now, later 4',
    '8.5 % at the moment, 4 in May',
    '40 currently and 4 then',
    'Loaves −50 %',
    'Loaves +4.5%',
    '- 50%',
    '–4 %',
  ])('%s', (text) => expect(moves(text)).toBe(true))
  it.each(['from the oven to the lamp', 'from baking to bread', 'from oven to the lamp', '8 % bread, 4', 'Loaves 50 %', 'A-4 %', 'Today 4'])(
    'not: %s',
    (text) => expect(moves(text)).toBe(false),
  )
  it.each([
    'Make lamps easy',
    'To make lamps simpler',
    '→ Make building lamps faster',
    'Keep a built lamp safe',
    'Get lamps safer',
    'Make it clearer to build',
    'Make it clear to build',
    'Make it fast',
    'Make it quicker to ship',
    'Make it quick',
    'Provide a simpler lamp',
    'To ensure quicker lamps',
    'Build trust',
    'To build trust',
    'Builds our trust',
    'Building a big community',
    'Create a community',
    'Create communities',
    'Develop good lasting relationships',
    'Develop one relationship',
    'Establish a set of members',
    'Grow the number of new users',
    'Establish a group of happy customers',
    'Build up demand',
    'Share of lamps live',
    '% of lamps live',
    'P1: share of lamps live',
    'Percent of lamps live',
    'Percentage of lamps live',
  ])('is no output: %s', (text) => expect(output(text)).toBe(false))
  it.each(['Build a trust score', 'Build trust centre', 'Build trust center', 'Build a trust badge', 'Build a lamp', 'Ship what makes lamps easy'])(
    'is one: %s',
    (text) => expect(output(text)).toBe(true),
  )
})

describe('among measures, a state of things', () => {
  it.each(['The lamps by the door are gone', 'The rota is prepared', 'All labels are updated', 'The rota replaces paper', 'Rotas replace the paper'])(
    '%s',
    (text) => {
      expect(output(`- ${text}`, 'metric')).toBe(true)
      expect(output(`- ${text}`, 'goal')).toBe(false)
      expect(output(text, 'metric')).toBe(false)
    },
  )
  it.each([
    'Lamps gone',
    'Whether lamps are gone',
    'The 4 lamps are gone',
    'Bakers are gone',
    'Lamps are gone because',
    'Complaints are gone',
    '"Lamps are gone" now',
    'Calm nights everywhere',
    'Ovens have more calm',
  ])('not: %s', (text) => expect(output(`- ${text}`, 'metric')).toBe(false))
})

describe('things are counted', () => {
  it.each(['20 lamps', '1,200 lamps', 'At least 20 lamps', 'at least 20 lamps', 'up to 20 red lamps', 'minimum of 20 big red hand-made lamps', '– 20 lamps.'])(
    '%s',
    (text) => expect(output(text)).toBe(true),
  )
  it.each([
    '20 hours',
    '1 hour',
    '1 minute',
    '30 seconds',
    '1 second',
    '3 days',
    '1 week',
    '5 points',
    '1 point',
    '4 stars',
    '1 star',
    '40 percent',
    '40 per cent',
    '3 times',
    '20 bakers',
    'Ovens: 20 lamps ring at night when it is cold',
  ])('not: %s', (text) => expect(output(text)).toBe(false))
  it.each([
    '40 bakers use the lamp that is live',
    '40 users signed up once live',
    '40 guests paid, lamps are live',
    '40 bakers completed it on time',
    '12 bakers logged in and lamps are live',
  ])('people who do something are no output: %s', (text) => expect(output(text)).toBe(false))
  it.each(['Lamps live for 40 bakers', '40 trained bakers use it, lamps live'])('that something is there for them is one: %s', (text) =>
    expect(output(text)).toBe(true),
  )
})

describe('the goal behind its announcement', () => {
  it.each([
    "We've met the goal when a lamp is built",
    'We have reached our very big goal if lamps ring',
    'We’ll know when lamps ring',
    'This is considered successful when lamps ring',
    'The lamp is seen as a success once it rings',
    'It is deemed an success if it rings',
    'Our goal is to ring',
    'So our aim for May is to ring',
    'Thus, the objectives are to ring',
    'Overall the goals of this are to ring',
    'Lamps are dark, but one aim is to ring',
    '→ My objective is to ring',
    'Its aims are to ring',
  ])('%s', (text) => expect(announcesGoal(text)).toBe(true))
  it.each(['Know when lamps ring', 'It is a success', 'Lamps whose goal is to ring', 'The goal is calm', 'Lamps: the goal is to ring'])('not: %s', (text) =>
    expect(announcesGoal(text)).toBe(false),
  )
  it.each<[string, boolean]>([
    ['The purpose is to build a lamp', true],
    ['Our mission is still to build a lamp', true],
    ['The intention was to build a lamp', true],
    ['The intent is to build a lamp', true],
    ["We'll know it worked when a lamp is shipped", true],
    ['This is a success if a lamp is shipped', true],
    ['The goals are to halve complaints', false],
    ['The aim is that bakers wait less', false],
  ])('%s: %s', (text, is) => expect(output(text)).toBe(is))
})
