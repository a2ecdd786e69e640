import { describe, expect, it } from 'vitest'
import { absenceIn, hasConsequence, isBareAbsence } from '../../src/spec/absence.js'
import { asks, sentences } from '../language/asks.js'
import { statementOf } from '../language/read.js'

const misses = (what: string) => (text: string) => absenceIn(text)?.what === what
const missesNothing = (text: string) => absenceIn(text) === undefined

asks(
  'misses a dashboard',
  misses('dashboard'),
  [
    ...sentences('… dashboard', 'No, - No, → No'),
    ...sentences('There … no dashboard', 'is, are, was, were, exist, exists, is currently, is presently, is still, is as yet, is at present, is today'),
    ...sentences('There is … dashboard', 'no, not any, not a, not an'),
    ...sentences('There … dashboard', "isn't a, isn’t an, isnt any, aren't any, aren’t a, arent an"),
    ...sentences('Harbours … no dashboard', 'has, have, had, have got, has got'),
    ...sentences('They… no dashboard', "'ve, ’s, ’ve got, 's got"),
    ...sentences('Harbours have … dashboard', 'not a single, still no, never had a'),
    ...sentences('Harbours never had … dashboard', 'a, an, any'),
    ...sentences('… any dashboard', 'Nobody sells, At sea nobody sells, At sea no one sells, Noone sells, At sea no company sells, At sea no vendor sells'),
    ...sentences('Nobody … any dashboard', 'offers, makes, builds, sells, has built, has yet made, has launched, has created'),
    ...sentences('Harbours work … dashboard', 'without a, without an, without any, missing a, missing an, missing the'),
    ...sentences('It … dashboard', 'is only a, are just a, is merely the, has only a, have only the, with only an'),
    ...sentences('At night no dashboard …', 'exist, exists, is available, are available, today, yet, at present, currently'),
    ...sentences('… dashboard', "What’s missing is a, What is missing is the, What's missing is an"),
  ],
  ['Notes: no dashboard', 'Harbours own no dashboard that rings', 'At night no dashboard rings', 'There is a dashboard', 'Anno dashboard'],
)

asks(
  'misses a dashboard, with what stands behind',
  misses('a dashboard'),
  [
    ...sentences(
      'Harbours … a dashboard',
      "don’t have, do not offer, does not provide, doesn't support, did not include, do not yet have, do not currently have, do not presently have",
    ),
    ...sentences(
      'Harbours … a dashboard',
      "do not come with, doesn’t come with, didn't come with, have nothing in the way of, lack, lacks, lacked, are lacking, suffer from lack of, only have",
    ),
    ...sentences('It … a dashboard', 'only has, only offers, only offer, only support, only supports'),
    ...sentences('… a dashboard', 'Missing:, Missing is, Missing are'),
  ],
  ['Bell missing: a dashboard', 'Harbours have a dashboard', 'Blacklack a dashboard', 'Harbours don have a dashboard'],
)

asks(
  'misses what is said in other words',
  (text) => absenceIn(text) !== undefined,
  [
    ...sentences('It does not offer … option', 'any, an, the, any native, the built-in, a dedicated, any official, first-class, native'),
    ...sentences('It does not provide …', 'option, functionality, feature, ability, capability, possibility, support, way, means'),
    'It does not include a way',
    ...sentences('Nobody has built a bell…', '.,  for skippers,  that rings,  which rings,  who rings,  to ring,  and rings,  but rings, ; rings, : rings'),
    ...sentences(
      'There is no … desk',
      'digital, online, mobile, mobile-first, electronic, automated, automatic, native, in-app, self-service, web-based, cloud-based, AI-led, voice-led',
    ),
    ...sentences(
      'There is no … desk',
      'cloud-led, app-led, web-led, chat-led, gesture-led, location-led, map-led, QR-led, video-led, camera-led, sensor-led, touch-led, machine-led, algorithm-led',
    ),
    ...sentences(
      'There is no … desk',
      'LLM-led, GPT-led, API-led, context-led, interactive, immersive, conversational, centralised, centralized, built-in, contactless, paperless',
    ),
    ...sentences('There is no … digital desk', 'old, old tall, old, tall'),
    ...sentences('There is no digital …', 'nest-box, quays'),
  ],
  [
    ...sentences(
      'There is no digital …',
      'phone, phones, reception, signal, skill, skills, literacy, coverage, right, rights, law, device, devices, presence, clinic, clinics',
    ),
    ...sentences('There is no digital …', 'home, homes, team, teams, plant, plants, trees, species, animal, animals, speaker, speakers'),
    ...sentences('There is no bell … digital desk', 'for, of, in, on, at, by, with, and, or, to, that'),
    'There is no red old tall digital desk',
    'There is no bell',
    'It does not come with a way',
    'It does not offer the bell and option',
  ],
)

asks(
  'misses nothing that could be built',
  missesNothing,
  [
    ...sentences(
      'There is no … in a dashboard',
      'way, means, possibility, chance, time, idea, choice, record of bells, visibility, insight, overview of what, overview of which, overview of who, clarity',
    ),
    ...sentences('There is no … in a dashboard', 'confidence, control, one, reason, evidence, data, number'),
    ...sentences('There is no bell … a dashboard', 'to, that, who, which, because, so, and, but, . And, ; so, : so'),
    'There is no bell, quay or ferry with a green and red light anywhere in the harbour beside a dashboard',
  ],
  ['There is no oneness in a dashboard', 'There is no number2 in a dashboard', 'There is no tool in a dashboard', 'There is no sand dashboard'],
)

asks(
  'does without a dashboard',
  misses('dashboard'),
  [
    ...sentences('Harbours … without a dashboard', 'have to live, has to do, had to make do, must manage, have had to cope, must get by, must go, must work'),
    ...sentences('Harbours … without a dashboard', 'living, doing, managing, making do, going'),
    ...sentences('Harbours must live without … dashboard', 'an, any'),
  ],
  ['Harbours live with a dashboard', 'Harbours live and go'],
)
asks(
  'does without some dashboard',
  (text) => /^(?:the |red |wide )*dashboards?$/.test(absenceIn(text)?.what ?? ''),
  [...sentences('Harbours must live without … dashboard', 'the, red'), 'Harbours must live without dashboards'],
  ['Harbours must live without bells', 'Harbours must live without'],
)
asks('does without a device', misses('digital desk'), ['Harbours must live without a digital desk', 'Going without digital desk'], ['Undergoing without bells'])

asks(
  'is told not to be there',
  misses('dashboard'),
  [
    ...sentences('A dashboard … exist', "do not, does not, don’t, doesn't, does not yet, does not currently, does not presently, does not really"),
    ...sentences('A dashboard is not …', 'supported, offered, implemented, provided, built, currently built, yet built, presently built, built at all'),
    ...sentences('A dashboard … built', "is not, are not, isn’t, aren't"),
    'The red dashboard do not exist',
  ],
  [
    ...sentences('A dashboard is not built …', 'by hand, in May, on Friday, with bells, for skippers, to ring, when it rains, if it rains, under water'),
    ...sentences('… a dashboard does not exist', 'Bells ring. Now, Bells ring; and, Bells:'),
    'A bell does not exist',
    'A dashboard does not existence',
    'A dashboard is not builtin',
    'On Friday, a dashboard does not exist',
  ],
)

asks(
  'is offered by none',
  (text) => absenceIn(text) !== undefined,
  [
    ...sentences(
      'None of … offers bells',
      "these, the, them, those, our, today’s, today's, these existing tools, the current apps, these other products, the available systems",
    ),
    ...sentences(
      'None of these … offers bells',
      'tools, solutions, apps, products, systems, services, platforms, options, vendors, competitors, approaches, alternatives, components, libraries, packages, offerings',
    ),
    ...sentences('At sea no … solution offers bells', 'existing, current, other, single, available, known, one, comparable, red, old red'),
    ...sentences(
      'At sea no … offers bells',
      'tool, tools, solution, solutions, app, apps, product, products, system, systems, service, services, platform, platforms, vendor, vendors, competitor',
    ),
    ...sentences('At sea no … offers bells', 'competitors, component, components, package, packages, library, libraries, offering, offerings'),
    ...sentences(
      'At sea no solution … bells',
      'on the market offers, today offers, out there offers, currently offers, yet offers, really offers, fully offers',
    ),
    ...sentences(
      'At sea no solution can … bells',
      'offer, provide, provides, integrate, integrates, support, supports, combine, combines, give, gives, unify, unifies, cover, covers, bring, brings',
    ),
    ...sentences('At sea no solution … bells', 'does offer, do offer, does really offer'),
    ...sentences('At sea no solution can … bells', 'connect, connects, deliver, delivers, include, includes, let, lets, come with, comes with'),
  ],
  ['At sea no solution rings bells', 'At sea no quay offers bells', 'At sea no solution offerstwo', 'Anno solution offers bells', 'None of these rings bells'],
)

asks(
  'says what comes of it',
  hasConsequence,
  [
    ...sentences(
      'Bells ring, so … sleep',
      'they, we, people, user, users, customer, customers, he, she, it, every, each, the, an, a, no, most, many, both, all, our, my, i, that they',
    ),
    ...sentences(
      'Bells …',
      'ring which means noise, ring meaning that, ring meaning noise, ring as a result, results in noise, resulting in noise, lead to noise, leads to noise',
    ),
    ...sentences(
      'Bells …',
      'leading to noise, cause noise, causes noise, causing noise, ring therefore, ring hence, ring consequently, force us, forces us, forced us, forcing us',
    ),
    ...sentences(
      'Bells …',
      'have to ring, has to ring, had to ring, need to ring, needs to ring, cost rope, costs rope, lose rope, loses rope, losing rope, lost rope',
    ),
    ...sentences('Bells …', 'miss rope, misses rope, missed rope, missing rope'),
    ...sentences(
      'Bells …',
      'spend rope, spends rope, spending rope, spent rope, waste rope, wastes rope, wasted rope, fail, fails, failed, failing, abandon us, abandons us',
    ),
    ...sentences(
      'Bells …',
      'abandoned us, give up, gave up, wait, waits, waited, waiting, ring by hand, ring manually, ring late, ring instead they, ring instead we',
    ),
    ...sentences(
      'Bells …',
      "ring until noon, ring only on Friday, ring only when it rains, ring only after noon, cannot ring, can’t ring, can't ring, are unable to ring, never ring",
    ),
    ...sentences(
      'Bells …',
      'rebuild it, rebuilt it, rebuilding it, re-enter it, reentering it, copy it, copies it, copied it, copying it, guess, guesses, guessing it, call us',
    ),
    ...sentences('Bells …', 'calls us, called support, complain, complains, complaining, are at risk, harm it, harms it, harmful'),
    ...sentences('Bells ring for …', 'one hour, hours, a minute, minutes, one day, days, one week, weeks'),
    ...sentences('Bells ring twice …', 'per week, per month, per day, per year, every week, every month, every day, every morning, every time'),
    'Bells ring instead, they say',
  ],
  [
    'Bells ring',
    'Bells ring, sot they sleep',
    'Bells ring instead of horns',
    ...sentences('Bells miss … rope', 'a, an, the'),
    'Bells are plate',
    'Bells are lately red',
    ...sentences(
      '… feels late',
      'The app, Our application, The red product, The platform, The site, Our website, The experience, The journey, The interface, The service',
    ),
    ...sentences('… feels late', 'The system, The homescreen, The home screen, Our home page, The homepage'),
    ...sentences('The app … late', "feel, looks, look, seems, seem, remains, remain, doesn’t feel, does not look, do not seem, don't remain"),
    ...sentences('… the app feels empty', 'As a result, Therefore, So, Hence, Which means, Which means that'),
    'Therefore, the app feels late',
    'The app feels late and the site looks late',
  ],
)
asks('says what comes of it, beside how it looks', hasConsequence, ['The app feels late. Bells wait', 'The quay feels late'], [])

asks(
  'says no more than that it is not there',
  (text) => isBareAbsence(statementOf(text)),
  ['There is no dashboard.', 'There is no dashboard. Bells ring.', 'Bells have to live without dashboards.'],
  ['There is no dashboard, bells wait.', 'Bells wait as there is no dashboard.', 'There is no dashboard. Bells wait.', 'Bells ring.'],
)

const cut = (text: string) => {
  const missing = absenceIn(text)
  return missing && text.slice(missing.start, missing.end)
}

describe('where it says so', () => {
  it.each([
    ['At sea there is no dashboard for bells.', 'there is no dashboard'],
    ['At sea they do not offer native support for bells.', 'do not offer native support'],
    ['At sea they do not offer support for bells.', 'do not offer support'],
    ['At sea nobody has built a bell for skippers.', 'nobody has built a bell '],
    ['At sea there is no digital desk for bells.', 'there is no digital desk'],
    ['At sea harbours must manage without dashboards for bells.', 'must manage without dashboards'],
    ['The wet dashboard does not exist at sea.', 'The wet dashboard does not exist'],
    ['At sea no solution offers bells.', 'no solution offers'],
    ['At sea there is no PostgreSQL for bells.', 'there is no PostgreSQL'],
    ['At sea there is no tall PostgreSQL for bells.', undefined],
    ['There is no bell anywhere along the quay beyond the old wet wooden harbour wall dashboard', undefined],
    ['At sea there is no bell anywhere, as far as it goes', undefined],
  ])('%s', (text, where) => expect(cut(text)).toBe(where))
  it('says what', () => {
    expect(absenceIn('They do not offer support for bells.')?.what).toBe('support')
    expect(absenceIn('Going without  digital desk')?.what).toBe('digital desk')
  })
})
