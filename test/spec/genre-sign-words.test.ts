import { describe, expect, it } from 'vitest'
import { goesOnWithStory, opensStory, type Sign, sumSigns, tellsStory } from '../../src/spec/genre-signs.js'
import { statementOf, statementsOf } from '../language/read.js'

const count = (sign: Sign, text: string) => sumSigns(statementsOf(text))[sign]

function shows(sign: Sign, yes: readonly string[], no: readonly string[] = []): void {
  describe(sign, () => {
    it.each(yes)('shown: %s', (text) => expect(count(sign, text)).toBe(1))
    it.each(no)('not shown: %s', (text) => expect(count(sign, text)).toBe(0))
  })
}

/** "lamp(s)" → "lamp", "lamps": both are met with in documents. */
const bothForms = (words: string) => words.split(/\s*,\s*/).flatMap((word) => [word.replace(/\(.*?\)/g, ''), word.replace(/[()]/g, '')])
const named = (words: string) => [...new Set(bothForms(words))].map((word) => `It has the ${word} today.`)

shows(
  'targets',
  [
    '≤ 4 calls',
    '≥4 calls',
    'It takes >4 calls',
    'Above 4 of ten',
    'over 4 of ten',
    'Below half of it',
    'fewer than a third ring',
    'less than a quarter ring',
    'more than a tenth ring',
    'no longer than 4 days',
    'up to 4 days',
    'Red, with this target: 4; blue',
    'It has the target 4',
    'Red, with this target:  4; blue',
    'under  4 days',
    'under the usual 4 days',
    'from 3,100 to 4',
    'from 31.5 % to about 40',
    'from 12 % to 4',
    'from 12 calls a day to over 4',
    'from 12% to 4',
    '12 → 4',
    '12→4',
    '12 %→4',
    '12 -> 40',
    'Queues drop each May by a third',
    'Queues rise by 40',
    'Sales grow by a quarter',
    'Fewer calls by half',
    'We halve it by half',
    'Queues go down by 4',
    'Sales go up by 4',
  ],
  ['a third of it', 'under the very old 4 lamps', 'fall by the river', 'from Ulm → Rome', 'dropping by half', '12 → four', 'from four to twelve'],
)

shows(
  'intentions',
  [
    'We’d like it red.',
    "I'd like it red.",
    'We would like it red.',
    'I want it red.',
    'We suggest red.',
    'I intend to wait.',
    'We plan to wait.',
    'We aim to wait.',
    'I hope so.',
    'We believe so.',
    "We're asking for red.",
    "I're proposing red.",
    'We are proposing red.',
    'We recommend red.',
  ],
  ['They want it red.', 'We plan it.', 'We aimed to wait.', "We're red.", 'We liked it.'],
)

shows(
  'instructions',
  [
    '“Click the bell.”',
    'First click the bell.',
    'Next,  click the bell.',
    'Now run it.',
    'Optionally, run it.',
    'Select red.',
    'Open it.',
    'Install it.',
    'Type red.',
    'Enter it.',
    'Choose red.',
    'Go to Ulm.',
    'Navigate home.',
    'Copy it.',
    'Paste it.',
    'Download it.',
    'Clone it.',
    'Set it to red.',
    'Execute it.',
    'Press it.',
    'Check out the bell.',
    'Make sure it rings.',
    'Ensure it rings.',
    'Verify that it rings.',
    'Start the bell.',
    'Restart it.',
    'Log in.',
    'Sign in.',
    'Edit it.',
    'Replace it.',
    'Save it.',
    'Use the bell.',
    'Configure it.',
    'Deploy it.',
    'Build the bell.',
    'Push it.',
    'Pull it.',
    'Commit it.',
    'Import it.',
    'Export it.',
    'Add the following.',
    'Submit it.',
    'Update your bell.',
    'Remove the bell.',
    'Follow it.',
  ],
  ['We click the bell.', 'Then we run it.', 'Clicks ring.', 'Use a bell.', 'Building the bell.', 'Start a bell.', 'Add a bell.', 'Remove a bell.'],
)

shows(
  'advice',
  [
    'There you’ll see.',
    "There you'd see.",
    'Here you’re right.',
    'There you’ve won.',
    'There you will see.',
    'There you should see.',
    'There you need to wait.',
    'There you want to wait.',
    'There you must wait.',
    'There you can wait.',
    'There you may wait.',
    'There you have to wait.',
    'There you are.',
    ...bothForms('team(s), customer(s), user(s), product(s), stakeholder(s), goal(s), reader(s), idea(s), spec(s)').map((word) => `It is for your ${word}.`),
    ...'company organisation organization audience business roadmap research process work implementation'.split(' ').map((word) => `It fits your ${word}.`),
    'It is your own team.',
    'You know it.',
    '“You know it.”',
    'You have it.',
    'All is well if you measure it.',
    'All is well once you write it.',
    'All is well when you start.',
    'All is well if you know.',
    'All is well if you build it.',
    'All is well once you ship.',
    'All is well if you define it.',
    'All is well if you ask.',
    'Some teams who ring are calm.',
    'Some teams often ring.',
    'Some teams tend to ring.',
    '(Now ask Ana.)',
    'Focus on red.',
    '“Focus on red.”',
    'Keep your bell.',
    'Keep them red.',
    'Keep the bell.',
    'Remember Ulm.',
    'Avoid red.',
    'Be clear.',
    'Be concise.',
    'Be specific.',
    'Be honest.',
    'Be brief.',
    'Be careful.',
    'Be explicit.',
    'Don’t ring.',
    'Make sure it rings.',
    'Ask yourself why.',
    'Think about red.',
    'Think of red.',
    'Aim for red.',
    'Aim to ring.',
    'Consider red.',
    'Start with red.',
    'Start by ringing.',
    'Look for red.',
    'Try to ring.',
    'Note that it rings.',
    'Mention red.',
    'Make it red.',
    'Explain it.',
    'Encourage it.',
  ],
  [
    'There you go.',
    'It fits your house.',
    'There you know Ulm.',
    'All is well when you sleep.',
    'Teams ring.',
    'We now ask Ana.',
    'We focus on red.',
    'They avoid red.',
    'Be red.',
    'Keep calm.',
    'It is for your teamwork.',
  ],
)

shows(
  'aboutSpecs',
  [
    ...bothForms(
      'a prd(s), any one-pager(s), each onepager(s), every product brief(s), your product spec(s), most product specification(s), many product requirement(s) doc(s), many product requirement(s) document(s)',
    ).map((words) => `There is ${words} here.`),
    ...[
      'an early pitch',
      'good pitches',
      'great product strategies',
      'the best product strategy',
      'a bad user story',
      'perfect user stories',
      'one lazy prd',
      'an effective prd',
      'well-written prd',
      'writing prd',
      'to create prd',
      'we draft prd',
      'any product requirement docs',
      'every truly short product brief',
    ].map((words) => `There is ${words} here.`),
    'Here prds ring.',
    'Here one-pagers ring.',
    'Here onepagers ring.',
    'Here briefs ring.',
    'Here pitches ring.',
    'Here product strategies ring.',
    'The strategy is red.',
    'A brief isn’t red.',
    'The spec must ring.',
    'The prd needs red.',
    'Good pitch should ring.',
    'The onepager need red.',
    'A one-pager is red.',
    'Great product spec is red.',
    'Goals should ring.',
    'Measures should ring.',
    'Stories should ring.',
    'Strategies should ring.',
    'See the product brief.',
    'See your onepager.',
    'See the one-pager.',
  ],
  ['The spec rings.', 'Any lamp spec rings.', 'A story is told.', 'Lamps should ring.', 'See the brief.'],
)

shows(
  'capital',
  [
    ...named(
      'investor(s), seed round, seed funding, seed stage, pre-seed, preseed, series a, series b, series c, valuation, venture capital, VC(s), equity, tranche(s), runway, TAM, SAM, SOM, addressable market, CAC, LTV, ARR, MRR, CAGR, gross margin(s), unit economics, break-even, breakeven, use of funds, term sheet, raising a round, raising money, capital',
    ),
  ],
  named('seeds, series d, seed, market, margin, sheet, samples, vc, tam, sam, Sam, som, arr, raising, raising a ticket, capital letter, capital city'),
)

shows(
  'interfaces',
  named(
    'button(s), screen(s), page(s), dialog(s), menu(s), icon(s), tab(s), check box(es), checkbox(es), drop-down(s), dropdown(s), form(s), settings, search box, sidebar, banner(s), modal(s), pop-up(s), popup(s), tooltip(s), click(s), clicking, tap(s), tapping, scroll(s), scrolling, dashboard(s), notification(s), navigation, placeholder text',
  ),
  named('formal, buttoned, paged, iconic, setting, tape, search, placeholder'),
)

shows(
  'duties',
  [
    ...bothForms(
      'team(s), pm(s), tpm(s), po(s), product manager(s), product owner(s), product lead(s), engineer(s), designer(s), stakeholder(s), reviewer(s), lead(s), scrum master(s), facilitator(s), maintainer(s), contributor(s), author(s), approver(s), developer(s), squad(s)',
    ).map((word) => `Our ${word} may ring.`),
    'Our managers may ring.',
    ...bothForms('should, must, will, can, are, is, need(s) to, own(s), review, decide, meet(s), discuss, agree(s), create(s), work(s), use(s), have, has').map(
      (word) => `The team ${word} red.`,
    ),
    ...named(
      'backlog, kanban, sprint(s), stand-up(s), standup(s), ceremony, ceremonies, retro(s), retrospective(s), grooming, refinement, triage, check-in(s)',
    ),
  ],
  ['The team rings.', 'The manager can ring.', 'The bakers should ring.', 'A steam can be red.', ...named('sprinter, retrofit, standing')],
)

shows(
  'efforts',
  [
    'A bell | very easy',
    'A bell (medium)',
    'A bell (hard)',
    'A bell [difficult]',
    'A bell, red – low',
    'A bell, red - high',
    'A bell, red — small',
    'A bell (large)',
    'A bell (m)',
    'A bell (L)',
    'A bell (XL)',
    'A bell (very-hard)',
    ...bothForms('3 h, 3 hour(s), 12 day(s), 3 week(s), 3 pt(s), 3 point(s)').map((words) => `A bell (${words})`),
    'A bell (3h)',
    'A bell [3 –5 days]',
    'A bell (3–15 days)',
    'A bell (3 -5 days)',
    'A bell (3- 5 days)',
    'A bell (s/must)',
    'A bell (s /must)',
    'A bell (s/ must)',
    'A bell (s effort)',
    'A bell (s effort )',
    'A bell (s effort] red',
    'A bell | _easy_ | red',
    'A bell (*easy*)',
    'Effort : red',
    'Effort: red',
    'Estimated effort: red',
    'Complexity: red',
    'T-shirt size: red',
  ],
  ['A bell (easy to ring)', 'A bell easy', 'A bell (easier)', 'A bell (days)', 'A bell (3 bells)', 'The effort is red', 'A bell (3 days of May)'],
)

shows(
  'mechanics',
  [
    ...named(
      'http, https, mqtt, amqp, grpc, tcp, udp, tls, mtls, oauth, jwt, json, protobuf, cbor, avro, yaml, sql, postgres, postgresql, mysql, sqlite, redis, kafka, kubernetes, k8s, qos, rps, qps, ttl, slo(s), acl(s), p50, p90, p95, p99, api(s), endpoint(s), end-point(s), payload(s), broker(s), gateway(s), webhook(s), services, microservices, backend(s), back-end(s), server(s), cache(s), cached, caching, database(s), schema(s), thread pool(s), mutex(es), pod(s), cluster(s), replica(s), shard(s), sharding, failover, fail-over, queue(s), daemon(s), retry, retries, backoff, back-off, idempotent, idempotency, serialised, serializing, deserialise, deserialize, latency, latencies, throughput, polling, polled, polls, in-process, in process, runtime(s), kernel, compiler, embedding(s), load balancer(s), rate limit, rate-limits, rate limiting',
    ),
    'GET /bells rings.',
    'POST /bells rings.',
    'PUT /bells rings.',
    'DELETE /bells rings.',
    'PATCH /bells rings.',
    ...'service api gateway server worker proxy'.split(' ').map((word) => `The bell-${word} rings.`),
    'It is ring() now.',
  ],
  ['GET bells.', 'The service rings.', 'The bell-ringer rings.', 'It is (now).', 'p45 rings.', ...named('servant, podium, clustered, kernels, worker, proxy')],
)

shows(
  'machines',
  [
    ...named(
      'ingest, ingests, ingested, ingestion, dedup, de-duplication, deduplicate, partition(s), partitioned, hash(es), hashed, hashing, byte(s), middleware(s), proxy, proxies, sdk(s), refactoring, codebase(s), code base, async, asynchronous, asynchronously, callback(s), caller(s), null, boolean(s), enum(s), uuid(s), bigint, foreign key(s), primary keys, row lock(s), parquet, docker, helm, terraform, CI/CD, data pipeline(s), build pipeline, ci pipeline, inference pipeline, training pipeline, rendering pipelines, deploy, deploys, deployed, deployment(s), redeploy, feature flag(s), node(s), compaction, garbage collection, heap, cpu(s), gpu(s), out-of-memory, out of memory, oom, file system(s), filesystem, object store, blob storage, regex(es), checksum(s), dns, cdn(s), status code(s), time-out(s), timeout(s), race condition(s), deadlock(s), back-pressure, backpressure, cron, cron jobs, schema migration(s), data migration, database migrations, websocket(s), graphql, cors, marshals, marshalled, marshalling, encode, encodes, encoded, encoder, encoding, decode, decodes, decoded, decoder, decoding, compile, compiled, compilation, compiling, bytecode, jvm, syscall(s), subclass, subclasses, superset, namespace(s), repository, git repository, repositories, repo(s), monorepo, deprecation, deprecated, frontend(s), front-end, timestamp(s), time-stamps, sequence number(s), rollback(s), rolled back, rolls back, backfill, back-filling, reindex, re-indexing, dead-letter, dead letter, event bus, message bus, change feed, binlog, outbox, lru, hit rate, hit ratio, stack trace(s), unit test(s), integration test, load tests, regression test, property test, end-to-end tests, canary, canaries, dark writes, shadow mode, shadow traffic, dark launch, dual-write, dual writes, byte-wise, backwards-compatible, backward compatible, fault-tolerant, fault tolerance, security patch(es), codemod(s), renderer(s), binary, binaries, memory leak(s), leaks memory, leak memory, ack(s), php, golang, rust, kotlin, java, javascript, typescript, python, ruby, scala, node.js, npm, webpack, gradle, maven, linter(s), nonce(s), cipher(s), public key, metadata, rpc(s), evm, opcode(s), op-codes, calldata, call data, merkle, on-chain, onchain, rollup(s), roll-ups, testnet, test-nets, mainnet, main-net, consensus, rootfs, root fs, operating system(s), ubuntu, debian, linux, crd(s), cname(s), ssl, tarball(s), makefile(s), container image(s), docker image, base images, kernel(s), git tag(s), release branch(es), build artifact(s), pull request(s)',
    ),
    'It takes 5 TiB.',
    'It takes 310 MB a day.',
    'It takes 15 µs.',
    'Some 40 reads per second.',
    'Some 40 requests a second.',
  ],
  [
    ...named(
      'hashish, notebook, binder, heaped bread, canaryseed, nullified vote, javanese lamp, rusty lamp, cronies, chained bells, images, branches, artifacts, tags, requests, rolling up',
    ),
    'Two kegs of 4 GB RAM.',
    'It is 5 m long.',
    'The eBay of lamps.',
  ],
)

shows(
  'hiring',
  [
    ...named('cv(s), resume(s), résumé(s), cover letter(s), pension, days off, days of leave, days of holiday, annual leave, parental leave, salary, salaries'),
    ...'by until now via here before'.split(' ').map((word) => `Apply ${word} May.`),
    'Apply to us.',
    'The application by May.',
    'Applications until May.',
    'Applications close in May.',
    'Part time or not.',
    'A full time job.',
    'Four years of experience.',
    'A year experience.',
    'Years’ experience.',
    "Four years' of experience.",
    'An experience with bells.',
    'An experience in bells.',
    'A degree in bells.',
    'An equal opportunity.',
    'All equal opportunities.',
    'We’re looking for bells.',
    "We're hiring.",
    'We are hiring.',
    'Join us.',
    'Join our team.',
    'Join the team.',
    'Who report to the mayor.',
    'It reports to the mayor.',
    'One reporting to the mayor.',
    'There you’d be the baker.',
    "There you'll be a baker.",
    'There you’ll be an owl.',
    'There you would be responsible.',
    'There you will be part of it.',
    "There you'd be working.",
    'There you will work with bells.',
    'There you will work closely.',
    'There you will work on bells.',
    'There you will report to Ana.',
    'There you will join Ana.',
    'There you will own it.',
    'There you will lead.',
    'If you’ve been there.',
    "If you've worked there.",
    'If you have led bells.',
    'If you have built bells.',
    'If you have shipped bells.',
    'If you have run bells.',
    'If you have designed bells.',
    'If you have experience.',
  ],
  [
    'Apply red.',
    'The days are long.',
    'We look for bells.',
    'There you will ring.',
    'If you have bells.',
    'They join Ulm.',
    'The report to Ana.',
    'A degree of red.',
  ],
)

shows('addresses', ['As you see.', 'Your bell.'], ['The young see.', 'Yours is red.'])

shows(
  'decisions',
  [
    '→ Red.',
    '“→ Red.',
    '=> Red.',
    '-\\> Red.',
    'Ulm. → Red.',
    'Ulm! => Red.',
    'Ulm? → Red.',
    '(Ulm) → Red.',
    'Ulm ➔ red.',
    'Ulm ⇒ red.',
    'Decision red.',
    '“Decided red.',
    'Agreed on red.',
    'Then we decided on red.',
    'Then we agreed that it rings.',
    'Then we’ve decided not to ring.',
    'Then we have agreed on red.',
    '**Decision:** red',
    '**Decided:** red',
    '**Agreed:** red',
  ],
  [
    'Ulm → Red.',
    'Ulm.→ Red.',
    'A decision red.',
    'Then they agreed on red.',
    'We agreed red.',
    '**Red decision:** red',
    '**Decision of May:** red',
    'Decisions are red.',
  ],
)

shows(
  'prompts',
  [
    ...'e.g. bell|insert|your bell|name|feature|product|project|date|tbd|user|metric|list|type|role|number|add|enter|goal|action|benefit'
      .split('|')
      .map((text) => `Red [${text}] bells`),
    'Red [x bells] bells',
    'Red [who: name it], [name of it] bells',
    'Red {{a bell}} bells',
    ...'name feature date insert describe user yyyy'.split(' ').map((word) => `Red \\<${word} of it> bells`),
    ...'describe explain list outline summarise summarize provide state specify identify write include briefly'.split(' ').map((word) => `(${word} red?)`),
    'Fill in red?',
    'What is red?',
    'What are bells?',
    'What will ring?',
    'What problem rings?',
    'What does it ring?',
    'Who is red?',
    'Who are they?',
    'Who will ring?',
    'How will it ring?',
    'How do bells ring?',
    'How does it ring?',
    'How might it ring?',
    'Describe red',
    '(Describe red)',
    'Explain red',
    'Summarise red',
    'Summarize red',
    'Briefly red',
    'Fill in red',
    'Write a bell',
    'Write the bell',
    'Write one bell',
    'Write down red',
    'List the bells',
    'List out red',
    'List all bells',
    'List any bells',
    'Provide a bell',
    'Provide the bell',
    'Provide any bell',
    'Identify red',
  ],
  [
    'Red [see] bells',
    'Red [xylophone] bells',
    'Red \\<bell> bells',
    'We describe red',
    'They list red?',
    'What rings?',
    'Who rings?',
    'How red?',
    'Write red',
    'List red',
    'Provide red',
    'See [your bell](bell.md)',
  ],
)

shows('questions', ['Red?', '(Is it red?)', 'Red? …'], ['Red (or blue?) bells', 'Red.'])

shows(
  'promises',
  [
    'The bell shall ring',
    '(The bell shall ring)',
    'FR-12: the bell shall ring',
    'R1 the old bell shall ring',
    'FR 1.2.13 – the very old bell shall ring',
    'ABCD3. the bell shall ring',
    ...'app apps application applications site website web~site webapp web~app product program programme game tool platform portal extension plugin plug-in bot chatbot chat~bot software system solution project feature page screen menu dashboard homepage form robot device interface'
      .split(' ')
      .map((word) => `The ${word.replace('~', ' ')} will ring`),
    'In May this app must ring',
    'Our red app would ring',
    'Each red app has to ring',
    'Every truly very red app needs to ring',
    'It shall ring',
    'In Ulm it should ring',
  ],
  [
    'The bell will ring',
    'An app will ring',
    'The one truly very red bell shall ring',
    'The apps ring',
    'When all the many people of the old town of Ulm have slept for a long time, the app will ring',
    'Bell 4: the shall ring',
    'ABCDE3. the bell shall ring',
    'A bell and the bell shall ring',
    'Orbit will ring',
  ],
)

shows(
  'pointers',
  [
    'See [it](bell.MD).',
    'See [it](a/bell.md#x).',
    'See [it](bell.md) and [red](https://example.org).',
    'notes/bell.md rings',
    'See a/b/bell.mdx.',
    '(a/bell.md)',
    'docs/bells ring',
    'See specs/bells.',
    '(specs/bells)',
  ],
  [
    'See [it](bell.mdx2).',
    'See [it](bell.html).',
    'See bell.md.',
    'See "a/bell.md".',
    'See olddocs/bells.',
    'See x+docs/bells.',
    'See docs/, please.',
    'See [it](mailto:a@bell.md).',
  ],
)

shows(
  'people',
  [
    'An employee rings.',
    'Each customer rings.',
    'Every visitor rings.',
    'Any patient rings.',
    'New student rings.',
    'This red old teacher rings.',
    ...'buyer seller shopper applicant driver player reader viewer client recipient sender admin operator subscriber learner donor citizen resident veteran user'
      .split(' ')
      .map((word) => `The ${word} rings.`),
    'Subcontributors ring.',
  ],
  [
    'One buyer rings.',
    'The very old red customer rings.',
    ...'contributors collaborators ambassadors committers moderators chairs engineers developers designers stakeholders reviewers maintainers managers owners teams authors approvers leads testers pms'
      .split(' ')
      .map((word) => `Our ${word} ring.`),
  ],
)

shows(
  'userWishes',
  [
    ...bothForms('should, could, would, will, must, shall, want(s), need(s), expect(s), may want to, may wish to, may choose to').map(
      (words) => `Bakers ${words} ring.`,
    ),
    'Bakers are able, or be able to ring.',
    'Allow bakers to ring.',
    'It allows bakers to ring.',
    'Allowing bakers to ring.',
    'Enable the old bakers to ring.',
    'Let bakers ring.',
    'It lets bakers ring.',
    'It lets the old bakers ring.',
    '- Bakers can ring.',
    '- “Bakers can ring.”',
    '- The old bakers can ring.',
  ],
  [
    'Bakers can ring.',
    '- Bakers can not ring.',
    '- All the very old bakers can ring.',
    '- In May, bakers can ring.',
    '- 24 bakers can ring.',
    '- Bakers ring.',
    'Bakers may ring.',
    'It allows bakers.',
    '- Bells can ring.',
  ],
)

describe('stories of one sentence', () => {
  const told = (second: string) => count('stories', `As a guard, I want red, and ${second}`)
  it.each([
    ...['want', 'need', 'would like', 'can', 'should', 'wish', 'have to', 'must'].map((words) => `as a baker, I ${words} to ring.`),
    'as an owl, I want to ring.',
    'as a baker,  I want to ring.',
    'as a baker,I want to ring.',
    'as a baker\nI want to ring.',
    'as a baker,\n\\- I want to ring.',
  ])('two: %s', (text) => expect(told(text)).toBe(2))
  it.each(['as a b, I want to ring.', 'was a baker, I want to ring.', 'as a baker, then I want to ring.', 'as bakers, I want to ring.', 'as a baker, I ring.'])(
    'one: %s',
    (text) => expect(told(text)).toBe(1),
  )
})

describe('what counts in links, code and labels only', () => {
  it('is a link, not code or bold text', () => {
    expect(count('codeSpans', '[bells](https://example.org) and **red**')).toBe(0)
    expect(count('pointers', '`bell.md` and **red.md**')).toBe(0)
  })
  it('is evidence only where something was found out', () => expect(count('evidence', 'The bell is red.')).toBe(0))
})

describe('a story in parts', () => {
  it.each([
    'As a baker, I need bells',
    '“As an owl I would like bells”',
    'Story: as a baker, I should ring',
    'US-12) as a baker I wish to ring',
    'Story 1.12. As a baker I have to ring',
    'Story 3:  as a baker I must ring',
    'As a baker, I can hear bells',
    '3.1 As a baker, I would like to hear bells',
    '12 As a baker I want bells',
  ])('is a heading: %s', (heading) => expect(tellsStory(heading)).toBe(true))
  it.each([
    'As a b I want',
    'The story of a man: I want bells',
    'As a baker. I want bells',
    'Red old story 3: as a baker I want bells',
    'As bakers, I want bells',
    '2026 As a baker I want bells',
  ])('is none: %s', (heading) => expect(tellsStory(heading)).toBe(false))
  it.each(['As a baker', 'As an owl', '“As a baker”', '- As a baker of Ulm'])('opens: %s', (text) => expect(opensStory(statementOf(text))).toBe(true))
  it.each(['As a b', 'As a baker. Red', 'As a baker | red', 'As bakers'])('does not open: %s', (text) => expect(opensStory(statementOf(text))).toBe(false))
  it.each(['I want red', '“I need red”', 'I would like red', 'I can ring', 'I should ring', 'I wish to ring', 'I have to ring', 'I must ring'])(
    'goes on: %s',
    (text) => expect(goesOnWithStory(statementOf(text))).toBe(true),
  )
  it.each(['I ring', 'We want red', 'Then I want red'])('does not go on: %s', (text) => expect(goesOnWithStory(statementOf(text))).toBe(false))
})

shows(
  'pasts',
  [
    'The mast was painted.',
    'We opened the second slip.',
    'Opened the second slip.',
    'The committee asked for a rope.',
    'Nobody noticed the leak.',
    'Members complained.',
    "It didn't hold.",
    'Rudders slipped by a week.',
  ],
  [
    'The mast is painted.',
    'A rower can see the boats that were booked.',
    'We want what we had.',
    'If it failed, ring.',
    'Given a boat was booked, it waits.',
    'Booked by rowers on the quay.',
    'Tired rowers wait.',
    'Red sails.',
  ],
)
shows(
  'bids',
  ['The tenderer waits.', 'Two bids.', 'The successful supplier shall wait.', 'The award criteria.', 'An invitation to tender.', 'The RFP.'],
  ['The supplier waits.', 'A tender sound.', 'He bid.', 'A request for more lamps.'],
)
shows(
  'userWishes',
  ['I want them to see the tide.', 'They should be able to wait.', 'She should find it.'],
  ['We want them to know.', 'They see it.', 'I want it.', 'They should care.'],
)
shows(
  'aboutSpecs',
  [
    'A press release is short.',
    'Each requirement must be testable.',
    'All use case descriptions should follow it.',
    'Goals are outcomes.',
    'Fill in every section.',
    'Follow the template below.',
    'Add it as a separate document.',
  ],
  ['The requirement is met.', 'The press waits.', 'The story should have a hero', 'Fill in the form.', 'The mail follows the template.', 'Goals are scored.'],
)

describe('fields of a use case', () => {
  it.each([
    '**Primary actor:** Skipper',
    '| Flow of events | The skipper rings |',
    '**Alternative flows:** none',
    '| Main success scenario | The gate opens |',
  ])('shown: %s', (text) => expect(count('useCaseFields', text.startsWith('|') ? `| Use case | Gate |\n| --- | --- |\n${text}` : text)).toBe(1))
  it.each(['**Preconditions:** the gate is shut', '**Steps:** ring twice', 'The actor follows the main path.'])('not shown: %s', (text) =>
    expect(count('useCaseFields', text)).toBe(0),
  )
})
