import { describe, expect, it } from 'vitest'
import { sentences } from '../language/asks.js'
import { edges, said } from './edges.js'
import { engine } from './lint.js'

/** Which technology each line names, under a heading. */
function names(what: string, heading: string, lines: readonly (readonly [line: string, technology: string])[]): void {
  describe(`tech-dictated names ${what}`, () => {
    it.each(lines)('%s', (line, technology) => {
      expect(said('tech-dictated', `## ${heading}\n\n${line}`)).toEqual([`'${technology}' is fixed here without the constraint behind it`])
    })
  })
}

/** What stands in front of a name that is fixed. */
edges(
  'tech-dictated',
  'Requirements',
  [
    '- Seat locks kept using Redis',
    '- Late notices written with React',
    '- Late notices sent via RabbitMQ',
    '- Late notices sent through RabbitMQ',
    '- Seat locks kept in Redis',
    '- A search that runs on Elasticsearch',
    '- A search on top of Elasticsearch',
    '- Late notices go to Kafka',
    '- A search powered by Elasticsearch',
    '- Late notices sent via the RabbitMQ line',
    '- Late notices sent through a Kafka topic',
    '- Seats found through an Elasticsearch search',
    '- Seat locks KEPT IN Redis',
    '- Seat locks kept in  Redis',
    '- The desk uses Redis',
    '- The desk must use Redis',
    '- The desk adopts Redis',
    '- The desk should adopt Redis',
    '- Payments include a Stripe form',
    '- Payments contain a Stripe form',
    '- Receipts have an OAuth step',
    '- Payments have one form of OAuth',
    '- Payments have one kind of OAuth',
    '- Payments have one type of OAuth',
  ],
  [
    '- The crew asks about Redis',
    '- Clerks may join Kafka people',
    '- Notices go to clerks who know Kafka',
    '- Clerks reuse Redis',
    '- Payments include the Stripe form',
    '- Payments have one word of OAuth',
  ],
)

/** Orders, outside of entries. */
edges(
  'tech-dictated',
  'Requirements',
  [
    ...sentences('… the seat locks in Redis.', 'Rewrite, Migrate, Implement, Build, Move, Port, Store, Deploy, Rebuild, Switch, Create, Develop'),
    ...sentences('… Redis for the seat locks.', 'Use, Adopt'),
    'We rewrite the seat locks in Redis.',
    'To store the seat locks in Redis.',
    '[Goal] Store the seat locks in Redis.',
    '→ Store the seat locks in Redis.',
    'It rains. Store the seat locks in Redis.',
  ],
  [
    'Clerks store the seat locks in Redis.',
    'Stores the seat locks in Redis.',
    'They store the seat locks in Redis.',
    'Keep the seat locks in Redis.',
    'Seat locks kept in Redis.',
  ],
)

/** "Must be made with …": whatever the name. */
edges(
  'tech-dictated',
  'Requirements',
  [
    ...sentences('- The desk … be coded with Leafkit', 'must, shall, should, has to, is to'),
    ...sentences('- Desks … be coded with Leafkit', 'have to, are to'),
    ...sentences('- … be coded with Leafkit', 'Must, Shall, Should, To'),
    ...sentences('- The desk must be … with Leafkit', 'built, implemented, written, developed, coded, programmed, realised, realized'),
    ...sentences('- The desk must be coded … Leafkit', 'in, on, using, on top of'),
    '- The desk must be coded as a LeafKit page',
    '- The desk must be coded as an AcornKit page',
    ...sentences('- The box must be made with …', 'SeatKit, Seat.js, Seat+, Seat#, Seat4, SKX, Åkja4'),
    ...sentences('- The desk must be … on Leafkit', 'built, developed, realised, realized'),
    '- The desk must be coded in Leafkit',
    '- The desk must be coded with Maypole',
  ],
  [
    '- The desk must be coded with leafkit',
    '- The desk may be coded with Leafkit',
    '- The box must be made with Leafkit',
    '- The box must be made with OREGON pine',
    '- The box must be made with Finnish UPM birch',
    '- The box must be made with UV-proof paint',
    ...sentences('- The hut must be … in Rotterdam', 'built, developed, realised, realized'),
    '- The round must be coded as a Haiku',
    '- The signs must be written in Dutch',
    ...sentences(
      '- The check must be implemented in …',
      'Q1, Q2, Q3, Q4, January, February, March, April, May, June, July, August, September, October, November, December, Phase 2, Version 2, Release 2, Sprint 2',
    ),
    ...sentences('- The check must be implemented on …', 'Monday, Tuesdays, Wednesday, Thursdays, Friday, Saturdays, Sunday'),
  ],
)
names('what it is to be made of', 'Requirements', [
  ['- The desk must be coded with SeatKit and Overlay', 'SeatKit and Overlay'],
  ['- The desk must be coded with SeatKit + Overlay', 'SeatKit + Overlay'],
  ['- The desk must be coded with SeatKit Overlay', 'SeatKit Overlay'],
  ['- The desk must be coded with SeatKit or Overlay', 'SeatKit'],
  ['- The desk must be coded with SeatKit and with care', 'SeatKit'],
  ['- The desk must be coded in Leaf.js', 'Leaf.js'],
  ['- The desk must be coded in Leaf#', 'Leaf#'],
  ['- The desk must be coded in Leaf-4', 'Leaf-4'],
  ['- The desk must be coded in Leaf.', 'Leaf'],
  ['- The desk must be coded in Ox', 'Ox'],
  ['- The desk must be coded in Leaf and Ox', 'Leaf and Ox'],
  ['- The desk must be coded in Leaf and Ox4x4', 'Leaf and Ox4x4'],
  ['- The desk must be coded as a Svelte page', 'Svelte'],
])

/** "… on the group's platform": the means is given, whatever its name. */
edges(
  'tech-dictated',
  'Requirements',
  [
    ...sentences('- The desk … be hosted on our platform', 'must, shall, has to, is to'),
    ...sentences('- Desks … be hosted on our platform', 'have to, are to'),
    ...sentences('- The desk must be … on our platform', 'built, developed, implemented, realised, realized, programmed, based, hosted'),
    ...sentences('- The desk must be built … our platform', 'in, with, using, on top of'),
    ...sentences('- The desk must be built on … platform', 'the, their, a'),
    '- The desk must be built on an old platform',
    '- The desk must be built on the group’s platform',
    "- The desk must be built on the group's own low-code platform",
    '- The desk must be built on the café platform',
    '- The desk must be built on the one big and old platform',
    ...sentences(
      '- The desk must be built on our …',
      'framework, stack, tech stack, suite, cloud, tool kit, toolkit, library, template, CMS, ERP, CRM, design system, component library, data base, database, programming language, engine, platforms, libraries',
    ),
  ],
  [
    '- Prices must be based on the suites that are free',
    '- Prices must be based on the weight of the platform',
    '- The desk must be built on platform 4',
    '- The desk must be found on our platform',
    '- The desk can be built on our platform',
  ],
)
names('the means', 'Requirements', [
  ["- The desk must be built on the group's low-code platform by May", "the group's low-code platform"],
  ['- The desk must be built on our platform with Redis', 'our platform'],
])

/** "ML-based": made so. */
names('what something is driven by', 'Requirements', [
  ...sentences(
    '…',
    'AI, ML, machine-learning, machine learning, deep-learning, deep learning, LLM, GPT, NLP, blockchain, computer-vision, computer vision, RPA, IoT',
  ).map((by) => [`- The crew reads ${by}-based forecasts`, `${by}-based`] as const),
  ...sentences('AI-…', 'powered, driven, based, enhanced, assisted, enabled, supported, backed').map((so) => [`- Clerks read ${so} forecasts`, so] as const),
  ['- Clerks read AI driven forecasts', 'AI driven'],
])
edges(
  'tech-dictated',
  'Requirements',
  [],
  ['- Mumbai-based guests hear of Redis first', '- Clerks read AI-based forecasts, so that nobody waits', '- Clerks read AI forecasts'],
)

/** Outside of what is asked for, where the product has to or a list orders. */
edges(
  'tech-dictated',
  'Notes',
  [
    'The desk shall keep its locks in Redis.',
    'The desk must keep its locks in Redis.',
    'This desk must keep its locks in Redis.',
    'Our desk must keep its locks in Redis.',
    'a) The desk must keep its locks in Redis.',
    'b. The desk must keep its locks in Redis.',
    '→ The desk must keep its locks in Redis.',
    'The guide’s small and hand-held scanner must keep its locks in Redis.',
    "The café's scanner must keep its locks in Redis.",
    '- Locks must be kept in Redis',
    '- Locks shall be kept in Redis',
    '- The lock has to be kept in Redis',
    '- Locks have to be kept in Redis',
    '- React and our own kit',
    '| What | How |\n| --- | --- |\n| Locks | must be kept in Redis |',
  ],
  [
    'On Mondays the desk must keep its locks in Redis.',
    'The desk should keep its locks in Redis.',
    "The desk mustn't keep its locks in Redis.",
    'This must be kept in Redis.',
    'Locks must be kept in Redis.',
    '- Locks should be kept in Redis',
    '- Mustard lots should be kept in Redis',
    "- Marshall's lots should be kept in Redis",
    '- Ask the crew of Redis',
  ],
)
edges('tech-dictated', 'Background', ['- Locks must reach clerks by WhatsApp'], [])
edges('tech-dictated', 'Solution', ['- Locks must be kept in Redis'], [])
for (const heading of ['Risks', 'Out of scope', 'Technical notes', 'Assumptions']) edges('tech-dictated', heading, [], ['- Locks must be kept in Redis'])

/** By which way something is told. */
edges(
  'tech-dictated',
  'Requirements',
  [
    ...sentences('- The news … go by WhatsApp', 'must, shall, has to, will, should'),
    '- Notices have to go by WhatsApp',
    ...sentences('- Notices must … go by WhatsApp', 'only, always, all'),
    ...sentences('- Notices must … by WhatsApp', 'come, arrive, run, reach guests, work, happen'),
    ...sentences('- Notices must be … by WhatsApp', 'sent, delivered, posted, pushed, issued, handed out, distributed, done, given'),
    '- Notices must go out by WhatsApp',
    '- Notices must go only by WhatsApp',
    '- Notices must go out exclusively by WhatsApp',
    ...sentences('- Notices must go … WhatsApp', 'via, through, over, on, in, as'),
    ...sentences('- Notices must go through … group', 'a WhatsApp, the WhatsApp, an SMS'),
    ...sentences(
      '- Notices must go by …',
      'Telegram, Signal, WeChat, Viber, Messenger, Facebook Messenger, Slack, Microsoft Teams, Teams, Discord, Zoom, SMS, MMS, RCS, iMessage, Instagram, TikTok, LINE, KakaoTalk, Mattermost, Outlook, Gmail, SharePoint, Jira, Trello, Notion, Confluence, Google Sheets, Excel',
    ),
  ],
  [
    '- Notices must be sent by Signalman Ross',
    '- Notices can go by WhatsApp',
    '- Notices must go by post',
    '- Notices must go by teams of two',
    '- Notices must never go by WhatsApp',
    '- Notices must name WhatsApp',
  ],
)
names('the way', 'Requirements', [
  ['- Notices must go out only by WhatsApp or post', 'WhatsApp'],
  ['- Notices must go by Facebook Messenger', 'Facebook Messenger'],
  ['- Notices must go as an SMS with Redis behind', 'SMS'],
])

/** An entry that is nothing but a technology, where an entry is no demand by itself. */
edges(
  'tech-dictated',
  'Notes',
  [
    '- React',
    '- React.',
    '- → React and our own kit',
    '- a React app for clerks',
    '- A React app for clerks',
    '- An Angular app',
    ...sentences('- React … our own kit', '+, &, and, with, for, on, between, in'),
    '- React, our own kit',
    '- React; our own kit',
    '- React / our own kit',
    '- React | our own kit',
    ...sentences('- Redis …', 'mesh, front-end, front end, frontend, back-end, back end, backend, database, stack, architecture, app'),
    ...sentences('- Redis …', 'service, services, hosting, server, cluster, instance, instances, endpoint, engine, node, nodes, index, plug-in, plugin'),
    ...sentences('- Redis as … database', 'the, our, its'),
    '- Tailwind CSS and our own kit',
    '- AWS Lambda and our own kit',
    '- Spring Boot and our own kit',
    '- Apache Spark and our own kit',
    '- React and a kit for all of our clerks',
    ...sentences('- … + our own kit', 'Rust, Flask, Python, Swift, Spring, Java, Angular, Express, Spark, Dart'),
    ...sentences('- Rust … our own kit', '&, /'),
    '- Rust',
    ...sentences('- Rust as … app', 'the, our, its'),
    '- Rust as our only stack',
    ...sentences('- Rust as our …', 'stack, framework, language, front, back, database, client, platform'),
    ...sentences('- Rust …', 'front-end, front end, frontend, back-end, back end, backend, database, stack, app, service, services, server, hosting'),
  ],
  [
    '- React and a kit for all of our new clerks',
    '- Two parts. React and our own kit',
    '- Our React and our own kit',
    '- React lessons for clerks',
    '- Redis indexes seats',
    '- Redis as a kit',
    '- Redis frontends',
    ...sentences(
      '- … and our own kit',
      'AI, LLM, LLMs, RAG, HTML, HTML5, CSS, PWA, blockchain, ChatGPT, GPT-4, GPT-4o, large language model, large language models, neural network, smart contract, microservices, REST, NFC, RFID, AWS, Azure, Google Cloud, GCP',
    ),
    ...sentences('- … with sand in it', 'Rust, Flask, Python, Swift, Spring, Java, Angular, Express, Spark, Dart'),
    '- RUST and what comes of it',
    '- Rust, and what comes of it',
    '- Rust as our work goes on',
    '- Rust as a language',
    '- Rust servers',
  ],
)
edges('tech-dictated', 'Requirements', [], ['React and our own kit.'])

/** An entry of what is asked for demands without a verb of it. */
edges(
  'tech-dictated',
  'Requirements',
  ['- All of the seats that a guest has by phone are kept in Redis', '- Seats with gifts kept in Redis', '- Seats kept in Redis. Clerks wait.'],
  [
    '- All of the seats that a guest has held by phone are kept in Redis',
    'Seats are kept in Redis.',
    '- Clerks wait. Seats are kept in Redis.',
    '- After the show, seats are kept in Redis',
    ...sentences('- Seats are kept in Redis … it rains', 'when, if, whether'),
    '- Seats are "kept" in Redis',
    '- Seats are “kept” in Redis',
    '- Seats kept in `Redis`',
    '- Seats must be kept in `Redis`',
  ],
)
edges('tech-dictated', 'Goals', ['- Seats must be kept in Redis'], ['- Seats are kept in Redis'])

/** What is there, or somebody else's, or given with a reason. */
edges(
  'tech-dictated',
  'Requirements',
  ['- Important seats must be kept in Redis', '- The imported seats must be kept in Redis', '- Non-compatibles must be kept in Redis'],
  [
    ...sentences(
      '- All … seats must be kept in Redis',
      "existing, current, currently free, already paid, the customer's, the customer’s, their own, compatible, integrated, interoperable",
    ),
    ...sentences('- The desk must … with Redis', 'work, be what works, integrate'),
    ...sentences('- Clerks must … seats in Redis', 'import, export, paste'),
    '- The desk must write queries in Redis',
    '- Seats must be kept in Redis because the desk is slow',
    '- Seats must be kept in Redis by law',
  ],
)

/** What somebody can do is no order. */
edges(
  'tech-dictated',
  'Requirements',
  ['- Clerks must be happy with Redis', '- Clerks must be busy in Redis'],
  [
    ...sentences('- Clerks must be … with Redis', 'confident, experienced, familiar, comfortable, up to date'),
    ...sentences('- Clerks must be … in Redis', 'proficient, skilled, fluent, versed, trained'),
    ...sentences('- Clerks must have … in Redis', 'experience, expertise, skill, skills, background, years'),
    ...sentences('- Clerks must be … Redis', 'new to, trained on, familiar with work in, familiar with c++ in, familiar with talk and work in'),
    '- Clerks must have knowledge of work in Redis',
    '- Clerks must be familiar with paper, or work in Redis',
  ],
)

/** The label says what the name is. */
edges(
  'tech-dictated',
  'Requirements',
  sentences(
    '- **…:** Redis 7',
    'Tech, Technology, Technologies, Stack, Tech stack, Technology stack, Database, Databases, Framework, Frameworks, Language, Languages, Programming language, Programming languages, Hosting, Backend, Back-end, Frontend, Front-end, Library, Libraries, Model, Models, AI model, Language model, Language models, Infrastructure, 🗄 Database, Database 🗄',
  ).concat('- **Database:** Redis 7 for all of our seats this May'),
  [
    '- **Role models:** two people who know Redis',
    '- **Backend crew:** two people who know Redis',
    '- **Database:** Redis 7. It is fast',
    '- **Database:** Redis 7 for all of our seats this first May',
    '- **Database:** Redis 7, because clerks wait',
    '- **Database:** Redis 7 by law',
    '- **Database:** as small as it gets',
  ],
)

/** What it must be. */
edges(
  'tech-dictated',
  'Requirements',
  [
    ...sentences('- The desk … be Redis', 'must, shall, has to, should, needs to'),
    '- All desks have to be Redis',
    ...sentences('- The desk must be … Redis desk', 'a, all, plain, pure'),
    '- The desk must be an Elasticsearch desk',
    '- The desk must be Redis readied',
  ],
  [
    ...sentences('- The desk must be HTML5-…', 'ready, friendly, safe, compliant, certified, compatible'),
    '- The desk must be HTML5 ready',
    '- The sign-in must be OAuth-based authentication',
    '- The desk may be Redis',
    '- The desk must be at the Redis hall',
  ],
)

/** Only where it is named first. */
edges(
  'tech-dictated',
  'Requirements',
  ['- Seats must be kept in Redis\n- Guests must be kept in Redis', '- The crew knows Redis\n- Seats must be kept in Kafka'],
  ['- The crew should know Redis\n- Seats must be kept in Redis'],
)
describe('tech-dictated, by what the document tells before', () => {
  it.each([
    ['Seat locks', '', 1],
    ['Seat locks in Redis', '', 0],
    ['Seat locks', 'The desk loses seats in Redis.', 0],
    ['Seat locks', 'The desk loses seats in Kafka.', 1],
  ])('titled %s, and first told: %s', (title, opening, times) => {
    const text = `# ${title}\n\n${opening}\n\n## Problem\n\nClerks wait.\n\n## Requirements\n\n- Seats must be kept in Redis\n`
    const severity = { 'tech-dictated': 'warning' } as const
    expect(engine.lint(text, { asSpec: true, settings: { severity } }).findings.filter(({ ruleId }) => ruleId === 'tech-dictated')).toHaveLength(times)
  })

  it.each([
    ['Problem', 0],
    ['Background', 0],
    ['Notes', 1],
    ['Risks', 1],
  ])('named under %s', (heading, times) =>
    expect(said('tech-dictated', `## ${heading}\n\nThe desk loses seats in Redis.\n\n## Requirements\n\n- Seats must be kept in Redis`)).toHaveLength(times),
  )
})
