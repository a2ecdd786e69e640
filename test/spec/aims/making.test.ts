import { Aim } from '../../../src/spec/aims/aim.js'
import { countsThings, held, isWork, madeSoMany, making, opensWithOutput, ownOutput, stage, thereThen, thing } from '../../../src/spec/aims/making.js'
import { asks, sentences } from '../../language/asks.js'

asks(
  'that a goal opens with a making',
  opensWithOutput,
  [
    ...sentences(
      '… the gate',
      'Announce, To announce, – Announce, We announce, We will announce, We want to announce, We aim to announce, We plan to announce, We must announce, We shall announce, I will announce, The team will announce, Gate team will announce, Successfully announce, To successfully announce',
    ),
    ...sentences('… announce the gate', 'O, O1, G2, G 2, KR 3, KR3.1, KR 3.12:, G –, Goal 2, Objective 2.1, O1-2'),
    ...sentences('… a demo', 'Have, To have, We will have'),
    ...sentences('… the gate', 'Bring out, We will bring out, Bring up to date'),
  ],
  ['Crews announce the gate', 'Announcing the gate', 'Have the gate', 'Crews have a demo', 'Bring in new donors', 'Bring live music to the pier', 'Sail'],
)

asks(
  'a making, by its noun',
  (text) => making.test(text),
  [
    ...sentences(
      '… launch of the gate',
      'The, A, An, Successful, Timely, Initial, First, Full, Complete, Experimental, Smooth, Technical, Digital, Seamless, Planned, The first full, – The',
    ),
    ...sentences(
      '… of the gate',
      'Launch, Release, Delivery, Introduction, Creation, Completion, Integration, Integrations, Connection, Acceptance, Provision, Establishment, Development, Deployment, Construction, Installation, Migration, Modernisation, Modernization, Digitisation, Digitization, Digitalisation, Digitalization, Transformation, Automation, Consolidation, Centralisation, Centralization, Standardisation, Standardization, Harmonisation, Harmonization, Unification, Replacement, Relaunch, Upgrade, Update, Publication, Certification, Decommissioning, Procurement, Switchover, Switch-over, Cutover, Cut-over, Go-live, Rollout, Roll-out, Implementation, MVP, Version, Prototype, Redesign, Rewrite, Refactoring, Setup, Set-up',
    ),
    ...sentences('Launch … gates', 'for, in, by, with, to, on, across, from, into, at'),
    ...sentences('… MVP', 'Have a, A, An, The, Working, Functioning, Running, First, Usable, Public, Private, Closed, Open, Have the first public, – Have a'),
    ...sentences('Have …', 'MVP, GA, prototype, beta, alpha, v2'),
    ...sentences('… the foundation', 'Lay, Lays, Laying, Set, Sets, Setting, Build, Builds, Create, Creates, Creating, – Lay'),
    ...sentences('Lay … foundation', 'a, an, the quiet, quiet'),
    ...sentences('Lay …', 'foundation, foundations, groundwork, basis'),
    ...sentences('… for gates', 'Prepare the ground, Preparing the ground, Prepare the way, Prepare the base, – Prepare the ground'),
    'Building the foundations',
    'Being able to sail',
    '– Being able to sail',
    ...sentences('… with the old one', 'Be on par, Stay on par, Get at parity, – Be on par'),
    ...sentences('… in May', 'GA, Go live, Demo, Successfully go live, – Demo'),
  ],
  [
    'Crews like the launch of the gate',
    'Launch parties',
    'Crews have an MVP',
    'Crews lay the foundation',
    'Crews prepare the ground for it',
    'Calm, being able to sail',
    'Crews stay on par',
    'Crews demo',
    'Laysome foundation',
  ],
)

asks(
  'what is there then',
  (text) => thereThen.test(text),
  [
    ...sentences('… centralisation', '100 %, 100%, Full, Complete, Full gate, Full big old gate, – Full'),
    'Full centralization',
    ...sentences('… for phones', 'Accessibility, Availability, Support, Compatibility, Gate support, Big gate support, – Support'),
    ...sentences('Support … phones', 'on, across, with, on big old red, on red'),
    ...sentences(
      'Support on …',
      'operations, device, devices, platform, platforms, browser, browsers, system, systems, phone, tablet, tablets, desktop, desktops, screen, screens, format, formats, language, languages',
    ),
  ],
  [
    'Crews need full centralisation',
    'Full stations',
    'In the night of gates support for phones',
    ...sentences('… support for phones', 'Less, More, Better, Fewer'),
    'Support for crews',
  ],
)

asks(
  'counts of what the team puts out',
  (text) => ownOutput.test(text),
  [
    ...sentences('It … all gates', 'cover, covers'),
    ...sentences('It covers … gates', '4, 12, every, 100'),
    ...sentences('… of pages built', 'Number, Percentage, Percent, Share, Amount, Count'),
    ...sentences(
      'Number of … built',
      'page, content, feature, features, document, documents, endpoint, endpoints, stories, requirement, requirements, component, components, test, tests, integration, integrations, language, languages, screen, screens, article, articles, release, releases, API, APIs, resources, tickets closed and, field, fields, big pages, big old red pages for all harbours',
    ),
    ...sentences('Number of pages …', 'translated, published, covered, migrated, delivered, implemented, released, completed, shipped, documented, created'),
    ...sentences('… to build it', 'Time required, Length of time needed, Days taken, Time it takes, Time it takes us'),
    ...sentences('Time needed to …', 'translate, publish, deliver, release, ship, develop'),
    ...sentences('… gates covered', '40% of, 40 % of, 4 % of, 4 % of the old'),
    ...sentences('40 % of gates …', 'certified, trained, migrated, translated, documented, implemented'),
  ],
  [
    'Number of pages',
    'Number of crews covered',
    'Time needed to sail',
    '40 % of crews sail',
    'Discovers all gates',
    'Number of pages that crews have read and then built',
  ],
)

asks(
  'what the team holds, so often',
  (text) => held.test(text),
  [
    ...sentences(
      '… three workshops',
      'Hold, Run, Host, Organise, Organize, Conduct, Give, Stage, Throw, Present, Attend, Publish, Send, Record, Film, Print, Hire, Sign, Close, To hold, – Hold',
    ),
    ...sentences(
      'Hold … workshops',
      '4, 12, one, two, four, five, six, seven, eight, nine, ten, eleven, twelve, at least 4, up to 4, about 4, around 4, a minimum of 4, 4 big, 4 very big on-site',
    ),
    ...sentences('Hold … workshop', 'a, an, the'),
    ...sentences(
      'Hold three …',
      'tournament, tournaments, event, events, webinar, webinars, training, trainings, session, sessions, demo, demos, meetup, meet-up, meet-ups, campaign, campaigns, roadshow, roadshows, article, articles, newsletter, newsletters, episode, episodes, video, videos, post, posts, release, releases, meeting, meetings, conference, conferences, talk, talks, party, parties, launch, launches, pilot, pilots, press release, press releases, contract, contracts, partner, partners, partnership, partnerships, developer, developers, engineer, engineers',
    ),
  ],
  ['Crews hold three workshops', 'Hold workshops', 'Hold three boats', 'Hold a parti', 'Hold 4 workshopped boats'],
)

asks(
  'a stage of the work, and nothing about it',
  (text) => stage.test(text),
  [...sentences('… beta', 'The, the, a, an, Ferry, Gate4, X, The closed, The open, – The'), ...sentences('The …', 'alpha, GA, MVP, prototype, pilot, beta.')],
  ['Old Ferry beta', 'ferry beta', 'The beta rings', 'The closed open beta', 'The betas'],
)

asks(
  'so many pieces made',
  (text) => madeSoMany.test(text),
  [
    ...sentences('… stems scanned', '4, 60, 1.200, At least 4, About 4, Around 4, All 4, – 4, 4 old, 4 very old'),
    ...sentences(
      '4 stems …',
      'digitised, digitized, photographed, tagged, indexed, catalogued, cataloged, mapped, modelled, modeled, translated, recorded, filmed, imported, converted, labelled, labeled, annotated, drawn, designed, written, tested, fixed, closed',
    ),
  ],
  ['Crews see 4 stems scanned', 'Stems scanned', '4 scanned', '4 very old red stems scanned', '4 stems sold', '4 Stems2 scanned'],
)

asks(
  'so many of a thing',
  (text) => countsThings(new Aim(text)),
  sentences('… presets', '20, 4, 1.200, Minimum of 20, At least 20, Up to 20, – 20, 20 camera, 20 big old camera').concat('20 presets.', '20 one-off presets'),
  [
    'Crews use 20 presets',
    '20 presets that crews may use',
    'Presets',
    'Q3 presets',
    '2027 presets',
    '20 skippers',
    '20 complaints',
    ...sentences('20 … presets', 'active, paying, returning, regular, loyal, repeat, daily, weekly, monthly, engaged, happy, renewing'),
    ...sentences(
      '20 calm …',
      'hour, hours, hrs, h, min, minute, minutes, sec, second, seconds, day, days, week, weeks, point, points, star, stars, percent, per cent, time, times, hours.',
    ),
    ...sentences('20 presets … day', 'a, an, per, each, every'),
    ...sentences('20 presets a …', 'hour, week, month, quarter, year, visit, session, person, head, day.'),
  ],
)

asks(
  'the name of what is to be made',
  isWork,
  [
    ...sentences(
      '…',
      'Alerting, Gate alerting, Installation, Assessment, Extension, Gate support, Alerting., Alerting (by May), Alerting (for 4 boats), (New) alerting',
    ),
    'Big  old   red alerting',
  ],
  [
    'Very big old red alerting',
    'Alerting for piers',
    'Alerting crews',
    'Alerting 4 piers and docking',
    '4 piers alerting',
    'Skippers alerting',
    'Complaints handling',
    'Ring',
    'Unsupportable',
    ...sentences(
      'Gate …',
      'engagement, empowerment, improvement, enjoyment, employment, understanding, learning, wellbeing, well-being, belonging, feeling, meaning, satisfaction, activation, participation, education, innovation, collaboration, cooperation, communication, reputation, motivation, inspiration, reduction, inclusion, immersion, learning.',
    ),
  ],
)

asks(
  'a thing by its name',
  (text) => thing.test(text),
  [
    ...sentences('… protocol', 'A, An, One, A public, A very public red rail, – A'),
    ...sentences(
      'A …',
      'language, standard, catalogue, catalog, register, registry, archive, directory, glossary, taxonomy, data model, style guide, component set, ruleset, rule set, rulebook, rule book, house style, programme, scheme, edition, series, collection',
    ),
  ],
  [
    'Crews get a protocol',
    'Protocol',
    'A very big old red harbour protocol',
    ...sentences(
      'A … protocol',
      'less, more, better, fewer, berth who, berth that, berth which, berth for, berth of, berth in, berth on, berth with, way to, pier and',
    ),
    ...sentences('A protocol …', 'that rings, which rings, who rings, people use, users read, customers like'),
    'A protocolled pier',
  ],
)
