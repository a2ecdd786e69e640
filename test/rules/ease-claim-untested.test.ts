import { describe, expect, it } from 'vitest'
import { sentences } from '../language/asks.js'
import { edges, flagged, said } from './edges.js'

edges(
  'ease-claim-untested',
  'Solution',
  [
    ...sentences(
      'The map … easy to understand.',
      'is, are, will be, becomes, become, makes it, makes this, makes that, makes them, make it, is so, is very, is extremely, is super, is really, is truly',
    ),
    'The map is simple to understand.',
    'The map for an easy-to-use hall.',
    'The map of the list is easy to understand.',
    ...sentences('Clerks … easily fold the map.', 'can, will, can very, can  quite '),
    'Clerks can  easily fold the map.',
    'The map is simple, seamless and quick.',
    'The map opens seamlessly.',
    'Not one of all the clerks waits, the map is intuitive.',
    'The map is intuitive, and no longer so big.',
    'Data of clerks. The map opens seamlessly.',
    'The map is effortlessly folded.',
  ],
  [
    ...sentences(
      'The map is …',
      'an easy one., simple., a delight., out of the box., out-of-the-box., one-click., one click., read without a manual., read in no time., read without training., read without any training., read without thinking., plug-and-play., plug and play., uncluttered.',
    ),
    ...sentences('The map … is easy to understand.', 'must show what, shall show what, should show what, needs to show what, has to show what'),
    ...sentences('Maps … show what is easy to understand.', 'need to, have to'),
    'The map of what was easy to understand.',
    'Clerks who easily fold the map.',
    'Clerks can then very easily fold the map.',
    ...sentences('The map is … intuitive.', 'not, never, hard and, harder and, hardly not, less, more, no longer, as, not so, not at all, not  so'),
    ...sentences('The map … intuitive.', "isn't, isn’t, isn't so"),
    ...sentences('Ana … an intuitive map.', 'wants, would like, needs, hopes for, aims for'),
    ...sentences('Clerks … an intuitive map.', 'want, need, hope for, aim for'),
    ...sentences(
      'The … seamlessly opens.',
      'system, service, server, backend, back-end, pipeline, data, record, records, message, messages, event, events, traffic, module, modules, component, components, services, system will, system can, system must, system should, system is, data are, system opens and, system reads and',
    ),
    'The system opens effortlessly.',
    'The system opens painlessly.',
    '> The map is intuitive.',
    'In May, clerks told us in 9 talks that the map is intuitive.',
  ],
)

/** How the product wants to come across. */
for (const heading of sentences('Our …', 'brand, branding, tone, voice, personality, trait, traits, values, principles, feel, mood, adjectives, keywords'))
  edges('ease-claim-untested', heading, ['- The map is intuitive'], ['- Effortless', '- Effortless and calm'])
edges(
  'ease-claim-untested',
  'Solution',
  ['- Effortless and calm', 'Rooms of the hall:\n\n- Effortless'],
  ['Our brand traits:\n\n- Effortless', 'Our tone:\n\n- Effortless and calm'],
)

for (const heading of [
  'Problem',
  'Evidence',
  'Assumptions',
  'History',
  'References',
  'Out of scope',
  'Options considered',
  'Technical notes',
  'Success metrics',
  'Timeline',
  'Stakeholders',
])
  edges('ease-claim-untested', heading, [], ['- The map is intuitive.'])

describe('ease-claim-untested', () => {
  it('says the word', () => {
    expect(flagged('ease-claim-untested', '## Solution\n\nThe map is intuitive.')).toEqual(['intuitive'])
    expect(said('ease-claim-untested', '## Solution\n\nThe map is intuitive.')[0]).toContain('intuitive')
  })
})
