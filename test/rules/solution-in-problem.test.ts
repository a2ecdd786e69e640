import { describe, expect, it } from 'vitest'
import { sentences } from '../language/asks.js'
import { edges } from './edges.js'
import { engine } from './lint.js'

/** What is said of a document that tells no problem beside this. */
function named(heading: string, lines: string, title = 'Maps PRD'): string[] {
  return engine
    .lint(`# ${title}\n\n## ${heading}\n\n${lines}\n`, { asSpec: true })
    .findings.filter(({ ruleId }) => ruleId === 'solution-in-problem')
    .map(({ message }) => /'(.*)'/.exec(message)?.[1] ?? message)
}

/** As a message gives it. */
const short = (words: string): string => (words.length > 24 ? `${words.slice(0, 24).trimEnd()}…` : words)

function names(heading: string, lines: readonly (readonly [line: string, ...things: string[]])[]): void {
  describe(`solution-in-problem names, under ${heading}`, () => {
    it.each(lines)('%s', (line, ...things) => expect(named(heading, line)).toEqual(things.filter((thing) => typeof thing === 'string')))
  })
}

/** Among the people: a thing, and not what they want to know. */
edges(
  'solution-in-problem',
  'Users',
  [
    ...sentences('- Clerks … a dashboard', 'need, want, would like, wish for, expect, are looking for, look for'),
    ...sentences('- The clerk … a dashboard', 'needs, wants, wishes for, expects, is looking for, looks for'),
    ...sentences('- Clerks need … dashboard', 'some, the'),
    '- Needs a dashboard',
    '- Clerks fold maps. Needs a dashboard',
    '- Clerks fold maps. Wants a dashboard',
    '- Clerks fold maps. Need a dashboard',
    '- Clerks fold maps. Want a dashboard',
    ...sentences(
      '- **…:** a dashboard',
      'Need, Needs, Key needs, Main need, Primary need, Core need, Top need, User needs, Their need, Biggest need, Need and want, Needs and wants, Needs & wants, Needs / wants, Want, Wants, Want and need, Wants and needs, Wants & needs, They need, They needs, What they need, What she wants, He want, What they really need, Wish, Wishes, Need from us, Needs from us, Needs of the desk, Needs from it, → Needs',
    ),
    ...sentences('- **Needs:** … overview', 'an, the, some, a calm, a big calm, a big old calm, a calm-big'),
    '- **Needs:** a big, calm overview',
    ...sentences(
      '- **Needs:** a …',
      "overall view, bird's eye view, bird’s eye view, bird's-eye view, big picture, visualization, visualisation, at-a-glance view, overview for the boss",
    ),
    '| Who | Needs |\n| --- | --- |\n| Clerks | an old dashboard |\n',
  ],
  [
    '- Clerks fold maps. Ana needs a dashboard',
    '- Clerks fold maps at the desk: they need a dashboard',
    '- Clerks need dashboard',
    '- Clerks need a dashboard which is calm',
    '- Clerks need a dashboard so that they wait less',
    '- Clerks need  a dashboard  that is calm',
    '- Clerks need JSON of the day',
    '- **Needs of Ana:** a dashboard',
    '- **No needs:** a dashboard',
    ...sentences('- **Needs:** an overview …', 'of maps, on maps, which is calm, what is open, who waits'),
    '- **Needs:** a big old calm new overview',
    '- **Needs:** overview',
    '- **Needs:** in the hall an overview',
    '| Who | Needs |\n| --- | --- |\n| Clerks | time |\n',
    '| Who | What clerks need to wait for |\n| --- | --- |\n| Clerks | a dashboard |\n',
    '- **Needs:** a dashboard, as they wait for hours',
  ],
)
for (const heading of ['Notes', 'Background', 'Problem', 'User stories']) edges('solution-in-problem', heading, ['- **Needs:** a dashboard'], [])
edges('solution-in-problem', 'Requirements', [], ['- **Needs:** a dashboard'])

/** "What's missing" above it. */
edges(
  'solution-in-problem',
  "What's missing",
  [
    ...sentences('- … map of the hall', 'A, An, Some, The, → A, A big, A big old, A big old grey'),
    ...sentences('- A map … the hall', 'for, over, on, in, with, to, that is in'),
    ...sentences('- … map', 'A, An, Some, → A, A big, A big old, A big old grey'),
    '- A map.',
    '- A map ✓',
  ],
  [
    '- A map of the hall, so clerks wait for hours',
    '- Clerks wait for hours. A map of the hall',
    '- We fold. A map of the hall',
    '- A big old grey new map of the hall',
    '- The map',
    '- Maps of a hall',
    '- A big old grey new map',
    '- We want a map of the hall',
    '- A map, we fold it',
    '- So we fold a map',
    'It is hard for clerks to fold. A map of the hall.',
  ],
)
for (const heading of ['Lacking', 'What it lacks', 'What they lack', 'Absent']) edges('solution-in-problem', heading, ['- A map of the hall'], [])
edges('solution-in-problem', 'Notes', [], ['- A map of the hall', '- A map'])
edges('solution-in-problem', 'Problem: what is missing', ['- A map of the hall'], [])
names("What's missing", [
  ['- A map of the hall and of the stairs behind the green door and the red one', short('A map of the hall and of the stairs behind the gre')],
  ['- A map of the hall. ', 'A map of the hall'],
])

/** "What people need" above a list of things to build. */
for (const heading of ['What clerks need', 'Notes: what the hall needs'])
  edges(
    'solution-in-problem',
    heading,
    [...sentences('- … dashboard', 'A, An, Some, More, One, → A')],
    [
      'A dashboard.',
      '- Maps. A dashboard',
      '- The dashboard',
      '- We fold a dashboard',
      '- A dashboard because clerks wait',
      '- A dashboard, clerks wait for hours',
      '- A calm evening',
      '- A dashboard so that clerks wait less',
    ],
  )
edges('solution-in-problem', 'Notes', [], ['- A dashboard'])

/** At the end of a problem, what is to be built. */
edges(
  'solution-in-problem',
  'Pain points',
  [
    ...sentences('… dashboard must bring them together.', 'A, An, One, → A'),
    ...sentences('A dashboard … bring them together.', 'should, shall, will, would, could, needs to, has to, can help, that is calm must'),
    ...sentences('A dashboard ….', 'is needed, is required'),
    ...sentences(
      '… need for a dashboard.',
      "There is, There's, There’s, There is a, There is an, There is therefore a, There is thus a, There is now a, There is clearly a, Therefore there is a, So there is a, Thus there is a, Hence there is a, → There is a",
    ),
    'Therefore, there is a need for a dashboard.',
    'Thus, there is a need for a dashboard.',
    'Hence, there is a need for a dashboard.',
    ...sentences('There is a … need for a dashboard.', 'clear, strong, growing, pressing, urgent, real, market, obvious'),
    ...sentences('There is … for a dashboard.', 'demand, a call, room, an opportunity'),
    ...sentences("What's … is a dashboard.", 'needed, required, called for, missing'),
    'What’s needed is a dashboard.',
    'What is needed is a dashboard.',
    ...sentences('The … is a dashboard.', 'answer, solution, way out'),
    ...sentences('The answer is … dashboard.', 'an, some, new, one'),
  ],
  [
    'A dashboard must not bring them together.',
    'A dashboard will never bring them together.',
    'A dashboard brings them together.',
    'A dashboard, as it must be.',
    'A dashboard that is old, must bring them together.',
    'A dashboard that is as old as all of the other ones that hang at the desk in the hall must bring them together.',
    'A calm evening must bring them together.',
    'The dashboard brings what must be.',
    'Clerks say the answer is a dashboard.',
    'The answer is the dashboard of May.',
    'There is a need for a calm evening.',
    'By law a dashboard must bring them together.',
    'A dashboard is there. A clerk must fold.',
  ],
)
edges('solution-in-problem', 'Background', [], ['A dashboard must bring them together.'])

/** A list of wishes, called a problem. */
edges(
  'solution-in-problem',
  'Pain points',
  [
    ...sentences('There are ….', 'product gaps, feature gaps, missing features, missing functionality'),
    ...sentences('There is a ….', 'product gap, feature gap, missing feature'),
    ...sentences('Maps … exported.', "cannot be, can't be, can’t be"),
    ...sentences('Maps cannot be ….', 'imported, printed, filtered, sorted, downloaded, customized, customised, configured, themed'),
  ],
  ['Maps cannot be seen.', 'Maps can be exported.', 'There are gaps.'],
)
edges('solution-in-problem', 'Background', [], ['There are feature gaps.'])

/** Named a problem, in the background. */
edges(
  'solution-in-problem',
  'Background',
  [
    ...sentences('… now we work without a map: there is no dashboard.', 'Until, Till, Up to, → Until'),
    ...sentences('Until now we work without … map: there is no dashboard.', 'an, any'),
    ...sentences(
      'The … we face is that there is no dashboard.',
      'problem, problems, issue, issues, pain, gap, gaps, main problem, core problem, real problem, biggest problem',
    ),
    'The problem at the desk is that there is no dashboard.',
    'The problems at the desk are that there is no dashboard.',
    ...sentences('Our biggest … have, there is no dashboard.', 'issue customers, issues customers, issue users'),
    'The pain point is that there is no dashboard.',
  ],
  [
    'The problem, seen from the desk in the hall of the harbour, is that there is no dashboard.',
    'So until now we work without a map: there is no dashboard.',
    'Until now, at the desk in the hall beside the harbour and the stairs and the green door, we work without a map: there is no dashboard.',
  ],
)
for (const heading of ['Current problem', 'Existing problems', 'Problem: as-is', 'Problem as is', 'Problem today', 'Problem: status quo', 'Problem currently'])
  edges('solution-in-problem', heading, [], ['- Build a dashboard'])

/** Where the document states no problem at all. */
names('Problem', [
  ...['should', 'must', 'shall'].map((verb) => [`A gift ${verb} become a bond at once.`, `A gift ${verb} become`] as const),
  ...['be able to', 'immediately', 'always', 'simply', 'just'].map((how) => [`It should ${how} be.`, short(`It should ${how} be`)] as const),
  ['→ A gift should become a bond.', '→ A gift should become'],
  ['Map no.4 should become a bond.', 'Map no.4 should become'],
  ['The gift that hangs beside the green door of the hall should become a bond.', short('The gift that hangs beside the green door of the ha')],
  ['A gift should not become a bond.'],
  ['A gift should have been a bond.'],
  ['This should become a bond.'],
  ['We should become a bond.'],
  ['Clerks should become a bond.'],
  ['A gift, said Ana: it should become a bond.'],
  ['**Gift:** a gift should become a bond.'],
  ['If a gift is there, a bond should come.'],
  ['By law a gift should become a bond.'],
  ['A gift should become a bond because it counts.'],
  ['Need feedback on maps.', 'feedback on maps.'],
  ['Looking for feedback on maps.', 'feedback on maps.'],
  ['Needs  to fold maps.', 'fold maps.'],
  ['→ Wants feedback on maps at the desk in the hall beside the harbour wall.', short('feedback on maps at the desk in the hall beside the harbour wall.')],
  ...['Build', 'Create', 'Provide', 'Implement', 'Introduce', 'Enable', 'Develop', 'Integrate'].map(
    (verb) => [`${verb} a map of the hall.`, `${verb} a map of the hall`] as const,
  ),
  ...[
    'an atlas',
    'the map',
    'new maps',
    'more maps',
    'better maps',
    'support of maps',
    'ability of maps',
    'functionality of maps',
    'user maps',
    'users of maps',
    'people of maps',
    'customers of maps',
    'members of maps',
  ].map((what) => [`Add ${what}.`, `Add ${what}`] as const),
  ['→ Add a map of the hall.', '→ Add a map of the hall'],
  ['Add a map of the hall, of the stairs.', 'Add a map of the hall'],
  ['Add a map of the hall and of the stairs behind the green door.', short('Add a map of the hall and of the stairs behind the green door.')],
  ['Add a map of the hall. It is big.', 'Add a map of the hall'],
  ['Add a map of the hall. It is big. It is old.'],
  ['It is big. Add a map of the hall.'],
  ['Add a map of the hall because it is big.'],
  ['Add a map of the hall. Clerks wait for hours.'],
  ['We add a map of the hall.'],
  ['Add maps.'],
])
names('Background', [['There is no dashboard.', 'dashboard']])
names('Pain points', [
  ['There is no dashboard; it cannot be folded.', 'dashboard'],
  ['There is no dashboard; it can’t be folded.', 'dashboard'],
  ['There is no dashboard.', 'dashboard'],
  ['- Build a dashboard of the hall and of the stairs behind the green door', short('Build a dashboard of the hall and of the stairs behind the green door')],
  ['- As a clerk, I want to fold all of the maps of the hall and the stairs of May.', short('fold all of the maps of the hall and the stairs of May')],
  ['- To build a dashboard'],
  ['- → To build a dashboard'],
  ['- Adds a dashboard'],
  ...['Go live with', 'Complete', 'Finish', 'Move', 'Make', 'Put', 'Include', 'Keep', 'Port', 'Launch', 'Release', 'Produce'].map(
    (verb) => [`- ${verb} a dashboard`] as const,
  ),
])
names('Users', [['- Clerks need a dashboard', 'dashboard']])
names('What clerks need', [['- A dashboard', 'dashboard']])
names('Pain points', [
  ['A dashboard must bring them together.', 'dashboard'],
  ['We need a new dashboard.', 'dashboard'],
])
for (const heading of ['Requirements', 'Solution']) edges('solution-in-problem', heading, [], ['We need a new dashboard.', '- A dashboard'])
edges('solution-in-problem', 'What the clerks need: solution', [], ['- A dashboard'])
edges('solution-in-problem', 'Background', [], ['Until now we fold.'])
names('Problem', [
  ['Small halls have no good way to manage their seats. Maps change this.', 'Small halls have no good way …'],
  ['Small halls have no good way to manage their seats, so guests wait outside for hours.'],
])
