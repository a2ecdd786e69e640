import { describe, expect, it } from 'vitest'
import { sentences } from '../language/asks.js'
import { edges, said } from './edges.js'

/** That others have it is the reason, even beside a requirement. */
for (const heading of ['Requirements', 'Options considered'])
  edges(
    'borrowed-evidence',
    heading,
    [
      ...sentences('- A map, … our competitors carry one', 'as, because, since, like'),
      ...sentences(
        '- A map, as … competitors carry one',
        'the, all, most, every, other, both, main, big, two, three, all the, all our other, local, the local',
      ),
      '- A map, as competitors carry one',
      ...sentences('- A map, as the … carry one', 'competitor, rivals, rival, competition, rival halls, competing halls, rival'),
      ...sentences('- A map, as rivals … carry one', 'in May, too, in 4, already, now, all, both, long since, all already, both long since'),
      ...sentences(
        '- A map, as our rivals … one',
        'has, have, carries, give, gives, offer, offers, do, does, provide, provides, ship, ships, show, shows, sell, sells, let, lets, got, introduced, launched, charge, charges, display, displays',
      ),
    ],
    [
      '- A map, as all of our old rivals carry one',
      '- A map, as our rivals in the hall carry one',
      '- A map, as our rivals now all already fold one',
      '- A map, as our clerks carry one',
      '- A map, as our rivals fold one',
      '- Every competitor has a map',
      '- A map, “as our competitors carry one”',
    ],
  )

edges(
  'borrowed-evidence',
  'Background',
  [
    ...sentences('Our … have a map.', 'competitors, rivals, local competitors, local rivals'),
    'Our competitor has a map.',
    'Our rival has a map.',
    'Clerks fold, and all our services have a map.',
    'Every harbour in Åland has one.',
    'Map folding as seen at Årby hall.',
    'A map, as our rivals carry one.',
  ],
  ['Our services have a map.', '> Every competitor has a map.', 'Clerks wait. Guests fold maps.', 'Every harbour in winter has ice.'],
)

for (const heading of [
  'History',
  'References',
  'Out of scope',
  'Open questions',
  'Technical notes',
  'User stories',
  'Success metrics',
  'Options considered',
  'Stakeholders',
  'Constraints',
  'Assumptions',
])
  edges('borrowed-evidence', heading, [], ['- Every competitor has a map.'])
for (const heading of ['History', 'User stories', 'Constraints', 'Open questions'])
  edges('borrowed-evidence', heading, [], ['- A map, as our competitors carry one.'])

describe('borrowed-evidence', () => {
  it('says the words', () => expect(said('borrowed-evidence', '## Background\n\nMaps: every competitor has a map.')[0]).toContain("'every competitor has'"))
})
