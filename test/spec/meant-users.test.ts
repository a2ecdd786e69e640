import { isMeant, suffers } from '../../src/spec/meant-users.js'
import type { Role } from '../../src/spec/roles.js'
import { asks, sentences } from '../language/asks.js'
import { standing } from './standing.js'

asks(
  'has the people of a problem',
  (text) => suffers(standing(text, 'problem')),
  [
    ...sentences('Bells … skippers', 'for, help, helps'),
    'Skippers who ring',
    ...sentences(
      'We … 11 skippers',
      'talked to, talked with, spoke to, spoke with, have spoken to, ’ve spoken with, sat with, met, met with, interviewed, visited',
    ),
    ...sentences('We … 11 skippers', 'shadowed, watched, observed, followed, rang, phoned, surveyed, also rang'),
    ...sentences('I rang … skippers', '12, 12000, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, about 12, all 12, the 12, our 12'),
    'The main user is a bell',
    'Skippers lose 3 bells a night',
    'Skippers ring bells at the pier',
  ],
  [
    'Bells of quays',
    'Bells before noon',
    'They rang 11 bells',
    ...sentences('Bells for …', 'competition, competitors, a competitor, competitive quays, rivals, a rival, incumbents, an incumbent'),
    ...sentences('Bells for … players', 'market, retail, industry, big, large, digital, new, other, global, established'),
    ...sentences('Bells for players in …', 'the market, our industry, the field'),
    'There is no dashboard for skippers',
  ],
)

const meant = (role: Role) => (text: string) => isMeant(standing(text, role))

asks(
  'is meant, in passing',
  meant('solution'),
  [
    ...sentences('We … in bells', 'believe, assume, bet'),
    'I bet on bells',
    ...sentences('Bells … skippers', 'for, who, help, helps, helping, target, primary, aimed at, designed for, as a, as an'),
    'We rang 11 skippers',
    'The main user is a bell',
  ],
  ['Bells ring', 'Bells before noon', 'They believe in bells', 'Skippers ring bells', 'Whoever rings', 'We better ring'],
)
for (const role of ['other', 'goal', 'faq', 'evidence'] as const)
  asks(`is meant by trouble alone: ${role}`, meant(role), ['We bet on bells', 'We rang 11 skippers'], ['Bells for skippers', 'Bells who help'])
asks('is meant, where it is told what went before', meant('background'), ['Skippers ring bells at the pier'], ['Bells ring'])
asks('is meant, where a problem is told', meant('problem'), ['Skippers lose 3 bells a night'], ['Bells ring'])
