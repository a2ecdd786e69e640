import { waives, waivesBusiness } from '../../src/spec/waivers.js'
import { asks, sentences } from '../language/asks.js'

asks(
  'waives any risk',
  (text) => waives(text, 'usable'),
  [
    ...sentences(
      '… here, since it rings',
      'n/a, na, not applicable, does not apply, doesn’t apply, not relevant, nothing changes for Kim, nothing to learn for Kim, nothing to use for Kim, nothing to see for Kim',
    ),
    "It doesn't apply here, since it rings",
    ...sentences('No … risk', 'technical, legal, privacy, usability, new technical'),
    ...sentences('No legal …', 'risk, impact, concern, change'),
    ...sentences('Not applicable … it rings', 'because, since, as, no'),
    ...sentences('N/A … it rings', 'not, no, because, since, as, batch'),
    `N/A, as ${'a'.repeat(231)}`,
  ],
  ['N/A it rings', 'The bell: red', 'No new risk: red', 'Legal risk: red', `N/A, as ${'a'.repeat(232)}`, 'Nothing rings for Kim'],
)
asks('has no users', (text) => waives(text, 'valuable'), sentences('no …', 'user, users, customer, customers'), ['no bell', 'no code', 'users: no'])
asks('has no interface', (text) => waives(text, 'usable'), sentences('no …', 'interface, user interface'), ['no bell', 'no users', 'no code'])
asks('has no code', (text) => waives(text, 'feasible'), sentences('no …', 'code, new code, infrastructure, new infrastructure, integration, new integration'), [
  'no bell',
  'no users',
  'no interface',
])
asks('has no data', (text) => waives(text, 'viable'), sentences('no … data', 'personal, customer, user'), ['no data', 'no users', 'no code', 'no red data'])

asks(
  'has no business',
  waivesBusiness,
  [
    ...sentences(
      'A bell for … own use',
      'my, our, his, her, their, builder’s, author’s, developer’s, owner’s, maker’s, creator’s, team’s, family’s, the team’s',
    ),
    "A bell for the family's own use",
    ...sentences('A bell for my … use', 'own, personal, private, own personal, own private'),
    ...sentences('A … project, not for money', 'personal, hobby, pet, weekend, toy, student, class, portfolio'),
    ...sentences('A hobby …, not for money', 'project, utility, tool, exercise, app, site'),
    ...sentences('A hobby tool, … for money', 'not, no, never, without, nothing'),
    ...sentences(
      'A hobby tool, not for …',
      'commerce, commercial, product, products, scale, sell, sale, sold, monetisation, money, monetize, revenue, business, profit, customers',
    ),
    ...sentences('A … hobby', 'non-commercial, noncommercial'),
    ...sentences('A non-commercial …', 'project, hobby, experiment, use only'),
    ...sentences('Nobody … for it, all are volunteers', 'pays, is charged, earns'),
    ...sentences('Nobody pays for it, all is …', 'hobby, volunteer, volunteers, own use'),

    `For my own use ${'a'.repeat(224)}`,
  ],
  [
    'A bell for my use',
    'A bell for Kim’s own use',
    'A hobby tool for money',
    'A hobby boat, not for money',
    'A red tool, not for money',
    'A hobby tool, not for rain',
    'A hobby tool. Not for money',
    'A non-commercial bell',
    'Nobody pays for it',
    'Kim pays for it, all are volunteers',
    'Nobody pays. All are volunteers',
    `For my own use ${'a'.repeat(225)}`,
  ],
)

asks('gives a reason behind a colon or a dash', (text) => waives(text, 'usable'), ['N/A: the pier shuts at noon', 'N/A — the pier shuts at noon'], ['N/A'])
