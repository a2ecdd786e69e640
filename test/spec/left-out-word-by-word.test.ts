import { describe, expect, it } from 'vitest'
import { findNonGoal } from '../../src/spec/left-out.js'
import { asks, sentences } from '../language/asks.js'
import { specOf } from './spec-of.js'

const said = (text: string, heading = 'Notes') => findNonGoal(specOf(`# Ovens\n\n## ${heading}\n\n${text}\n`)) !== undefined

asks(
  'leaves something out',
  said,
  [
    ...sentences(
      'Timers … lamps',
      "out of scope, not in scope, not in the scope, not in this scope, non-goal, non-goals, no-go, no-gos, is out., are out., is out;, is out,, not touching, another story, we've no lever, i've no lever, we’ve no lever, we have no lever, belongs to squad, belongs to team, belongs to the, what i leave out, what we leave out, leave out, leaves out, leaving out, not part of, not be part of, does not attempt, does not cover, does not include, wait until, waits until, excluding, for phase 3, in phase 3, to phase 3, until phase 3, is for bell only, is meant for bell only, is intended for bell only, is for bell bell only, is only for, is only meant for, is only intended for, is phase 3, only in this release, only in this version, only in this phase, only in this step, v1.1",
    ),
    'Timers not for this quarter: lamps',
    'Timers not this quarter: lamps',
    'Timers not next quarter: lamps',
    ...sentences('Timers not this …: lamps', 'year, month, season, round, time, sprint, half'),
    ...sentences('Timers not this quarter… lamps', ' :, =, –, —, -'),
    ...sentences('Timers … version could include lamps', 'future, later, next'),
    ...sentences('Timers future … could include lamps', 'versions, release, releases, iteration, iterations, phase, phases'),
    ...sentences('Timers future version … include lamps', 'can, may, might, will, would'),
    'Timers future version could also include lamps',
    ...sentences('Timers future version could … lamps', 'add, bring, support, cover, offer, have, let, allow'),
    ...sentences('Timers we … lamps', "will not, won't, do not plan to, don't plan to, are not going to, aren't going to"),
    ...sentences('Timers … excluded lamps', 'is, are'),
    ...sentences('Timers is … excluded lamps', 'explicitly, deliberately'),
    ...sentences('Timers is … lamps', 'left out, postponed, deferred'),
    ...sentences('Timers not … lamps', 'now, for now, in v1, in this release, in this version, in this phase, in this iteration'),
    ...sentences('Timers it … touch lamps', "won't, won’t, will not, does not, doesn't, doesn’t"),
    ...sentences("Timers it won't … lamps", 'undo, change, replace, cover, handle'),
    ...sentences("Timers …n't part of v4 lamps", 'is, are'),
    'Timers isn’t part of v4 lamps',
    "Timers isn't a part of v4 lamps",
    ...sentences("Timers isn't part of … lamps", 'version, this, the first, the pilot, the MVP, the trial, the test, the launch, the release'),
    ...sentences('Timers … for later lamps', 'left, kept, saved, parked, deferred, postponed, moved, pushed'),
    ...sentences('Timers left … later lamps', 'until, till, to'),
    ...sentences('Timers left for … lamps', 'another, a later, a future, a second, phase, the next, the future, v4, now'),
    ...sentences('Timers … in a later lamps', 'come, comes, follow, follows, planned, considered, added'),
    'Timers come only in a later lamps',
    ...sentences('Timers come … a later lamps', 'with, for'),
    'Timers come in the later lamps',
    ...sentences('Timers come in a … lamps', 'next, future, second'),
    ...sentences('Timers … excludes lamps', 'scope, release, version, MVP, pilot, it, this'),
  ],
  [],
)

asks(
  'is turned down',
  said,
  [
    'Timers: no .',
    'Timers:no .',
    ...sentences('Timers: … .', 'out, later, not now, not yet, not this time, next year, next time, next round, phase 3, v3'),
    ...sentences('Timers: another … .', 'project, time, ticket, spec, team, day'),
    ...sentences('Timers: no…', '., ;'),
    'Timers: no,',
    'Timers: no',
  ],
  [],
)

asks(
  'is put off',
  said,
  [
    ...sentences(
      'Timers … old bells to next year',
      'come, comes, follow, follows, wait, waits, goes, move, moves, moved, slip, slips, pushed, shift, shifts, shifted, is, are, is planned, is something, is a topic, look at, we do, we take, we move, we add, we build, planned',
    ),
    ...sentences('Timers come old bells … next year', 'for, in, until, till, into'),
    'Timers come old bells to the next year',
    ...sentences('Timers come old bells to … year', 'a later, another, future, following'),
    ...sentences('Timers come old bells to next …', 'quarter, round, step, release, version, phase, season, project, time, iteration, sprint'),
    ...sentences('Timers come old bells … Q2', 'to, for, in, until, till'),
    ...sentences('Timers come old bells to …', 'H1, H2, 2044, v3, version 3, phase 3'),
    ...sentences('Timers come old bells … for spring', 'topic, matter, job, question, thing'),
    'Timers come old bells topics for spring',
    'Timers come old bells topic for the spring',
    ...sentences('Timers come old bells topic for …', 'summer, autumn, fall, winter, new year, next'),
    ...sentences('Timers come old bells … .', 'later, another time, afterwards, some other day'),
    ...sentences('Timers come old bells later…', '., ;,  ('),
    'Timers come old bells later,',
    'Timers come old bells later',
  ],
  [],
)

asks(
  'is left alone',
  said,
  [
    ...sentences('… as it is .', 'Stay, Stays, Remain, Remains, Keep working, Keeps working, Leave, Left, Kept'),
    ...sentences('Stay … as it is .', 'the, our, all'),
    ...sentences('Stay … as it is .', 'bell bell, bell'),
    ...sentences('Stay … .', 'unchanged, untouched, alone, the same'),
    ...sentences('Stay as … .', 'they are, is, before, today, now'),
    ...sentences('Stay as it is…', '.,  (,  and,  for,  in'),
    'Stay as it is;',
    'Stay as it is,',
    'Stay as it is',
    ...sentences('Nothing … for', 'changes, will change'),
    ...sentences("…n't change .", 'Do, Does, Will'),
    ...sentences('Do… change .', 'n’t,  not'),
    "Don't change.",
    "Don't change;",
    "Don't change,",
    "Don't change",
    ...sentences('Won…t change .', "', ’"),
    "Won't change.",
    "Won't change;",
    "Won't change,",
    "Won't change",
    'Stays in the old',
    'Stay in the old',
    ...sentences('Stay … the old', 'with, on'),
    ...sentences('Stay in the …', 'present, current, existing'),
    ...sentences('… as before', 'Handled, Done, Paid, Printed'),
    ...sentences('Handled … as before', 'bell bell, bell'),
    ...sentences('Handled as …', 'today, now'),
    ...sentences("… somebody else's", 'Is, Are'),
    "Is someone else's",
    'Is somebody else’s',
    ...sentences("… team's job", 'Another, Other'),
    'Another team’s job',
    ...sentences("Another team's …", 'work, project'),
  ],
  [],
)

asks(
  'is decided against',
  said,
  [
    ...sentences("Timers …'ve cut", 'we, i'),
    ...sentences('Timers we… cut', '’ve,  have'),
    ...sentences("Timers we've …", 'dropped, parked, postponed, skipped, left'),
    ...sentences('Timers … skip', 'we, i'),
    ...sentences('Timers we …', 'park, postpone, drop'),
    ...sentences("Timers … don't .", 'we, i'),
    ...sentences('Timers we … .', "don’t, won't, won’t, do not, will not"),
    ...sentences("Timers we don't… .", ' do,  build,  touch'),
    ...sentences("Timers we don't…", '., ;'),
    "Timers we don't",
    ...sentences("Timers … wouldn't do", 'we, i'),
    ...sentences('Timers we … do', 'wouldn’t, would not'),
    ...sentences("Timers we wouldn't …", 'build, touch, add'),
    ...sentences('Timers … wait .', 'can, must, has to, have to, will'),
    ...sentences('Timers can wait…', '., ;,  until,  for'),
    'Timers can wait,',
    'Timers can wait',
    ...sentences('Timers … without', 'start, begin, launch, go live, do'),
    'Timers starts without',
    ...sentences("Timers …n't planned", 'is, are'),
    ...sentences('Timers is… planned', 'n’t,  not'),
    ...sentences("Timers isn't …", 'foreseen, intended, part of'),
  ],
  [],
)

asks(
  'excludes one',
  said,
  [
    ...sentences('Bell … excluded .', 'deliberately, explicitly, expressly'),
    'Bell excluded .',
    ...sentences('Bell … .', 'exempt, exempted, excepted, omitted, left out, set aside, left aside'),
    ...sentences('Bell excluded…', '.,  as,  because,  for,  since,  here,  this'),
    'Bell excluded;',
    'Bell excluded,',
    'Bell excluded)',
    'Bell excluded',
  ],
  [],
)

asks(
  'says that we exclude',
  said,
  [
    ...sentences('… exclude timers', 'we, i'),
    ...sentences('we… exclude timers', "'ll, ’ll,  will"),
    ...sentences('we … exclude timers', 'deliberately, explicitly, also'),
    ...sentences(
      'we … timers',
      'omit, rule out, pass over, stay out of, stay away of, stay clear of, stay out from, keep out of, keep away of, keep clear of, keep out from, steer clear of, leave aside, set aside, put off, hold off on, refrain from, hold back on, hold back with',
    ),
  ],
  [],
)

asks('is not for those', said, ['”not for boaters', 'not for boaters', ...sentences('not … for boaters', 'meant, intended')], ['Some bells not for boaters'])

asks(
  'is only this',
  said,
  [
    'Bell only .',
    '”Bell only .',
    'Bell bell only .',
    ...sentences('Bell only…', '.,  ('),
    'Bell only;',
    'Bell only,',
    'Bell only',
    'Only for bell .',
    '”Only for bell .',
    ...sentences('Only … bell .', 'in, on'),
    ...sentences('Only for … bell .', 'the, our'),
    ...sentences('Only for … bell .', 'bell bell, bell'),
    ...sentences('Only for bell…', '.,  ('),
    'Only for bell;',
    'Only for bell,',
    'Only for bell',
    ...sentences('… old bells only', 'V1, Mvp, Pilot, First version, First release, First step, First cut'),
  ],
  ['Some bells only for bell .'],
)

asks(
  'does without',
  said,
  [
    'No b old bells this year',
    '”No b old bells this year',
    ...sentences(
      'No b old bells …',
      'this time, this round, this quarter, this season, for now, at first, to begin with, for the moment, in the beginning, in first, in the first, in pilot',
    ),
    'Without bbell,',
    '”Without bbell,',
    'Without bbell”',
    'Without bbell',
    ...sentences('… no', 'Explicitly, Deliberately, Intentionally, On purpose, Consciously'),
    ...sentences('Explicitly …', 'not, without'),
  ],
  ['Some bells no b old bells this year', 'Some bells without bbell,'],
)

asks(
  'stops somewhere',
  said,
  [
    ...sentences('… feature is not', 'And, But, So, As'),
    'Feature is not',
    '. Feature is not',
    '; Feature is not',
    ': Feature is not',
    ', Feature is not',
    '— Feature is not',
    '– Feature is not',
    '”Feature is not',
    ...sentences('… feature is not', 'As proposed, As designed, As planned'),
    'As proposed, feature is not',
    ...sentences('… feature is not', 'This, The, Our, It, Its'),
    ...sentences('This …feature is not', 'bell-bell , bell-, bell '),
    ...sentences(
      '… is not',
      'Functionality, Proposal, Project, Product, Tool, App, Application, Library, Pack, Package, Service, System, Release, Version, MVP, Pilot, Prototype, Spec, Document, Integration, Module, Solution, Site, Design, Plan, Scope, V1, It, This, That, We',
    ),
    ...sentences('Feature … is not', 'itself, currently, also, still, only, initially, as such'),
    'Feature itself currently is not',
    ...sentences('Feature …', "cannot, can't, can’t, never"),
    ...sentences('Feature … not', 'are, does, do, will, would, should, can'),
    'Feature is bellly not',
    ...sentences("Feature …n't", 'is, are, does, do, wo, would, should'),
    'Feature isn’t',
  ],
  [
    'Some bells feature is not',
    'Feature is not just',
    'Feature is not merely',
    'Feature is not simply',
    'Feature is not solely',
    'Feature is not have a',
    'Feature is not yet have a',
    'Feature is not currently have a',
    'Feature is not really have a',
    'Feature is not have an',
    'Feature is not have any',
    'Feature is not have enough',
    'Feature is not have good',
    'Feature is not have the',
    'Feature is not have much',
    'Feature is not have many',
    'Feature is not have time',
    'Feature is not have to',
    'Feature is not get',
    'Feature is not want',
    'Feature is not find',
    'Feature is not feel',
    'Feature is not tell',
    'Feature is not need',
    'Feature is not old bells but b',
    'Feature is not old bells, but b',
    'Feature is not old bells – but b',
    'Feature is not old bells — but b',
    'Feature is notnot',
    'Feature is notno',
    'Feature is notmay',
    'Feature is notmight',
    'Feature is notcould',
    'Feature is notcan',
    'Feature is notwill',
    'Feature is notwe',
    'Feature is notit',
    'Feature is not know',
    'Feature is not yet know',
    'Feature is not think',
    'Feature is not see',
    'Feature is not believe',
    'Feature is not understand',
    'Feature is not like',
    'Feature is not intuitive',
    'Feature is not clear',
    'Feature is not easy',
    'Feature is not good',
    'Feature is not great',
  ],
)

asks(
  'answers that it is not there',
  (text) => said(text, 'FAQ'),
  [
    '### Do timers ring?\n\nNot yet .',
    '### Do timers ring?\n\n”Not yet .',
    ...sentences('### Do timers ring?\n\n…not yet .', 'A:, A: '),
    '### Do timers ring?\n\nNo not yet .',
    '### Do timers ring?\n\nNo, not yet .',
    ...sentences(
      '### Do timers ring?\n\n… .',
      "That's for later, That’s for later, That's out of scope, That's not, It's out of scope, It’s out of scope, It's not planned",
    ),
    '### Do timers ring?\n\nNot today .',
    '### Do timers ring?\n\nNot now .',
    '### Do timers ring?\n\nNot directly .',
    '### Do timers ring?\n\nNot natively .',
    '### Do timers ring?\n\nNot initially .',
    '### Do timers ring?\n\nNot currently .',
    '### Do timers ring?\n\nNot officially .',
    '### Do timers ring?\n\nNot really .',
    '### Do timers ring?\n\nNot automatically .',
    '### Do timers ring?\n\nNot for now .',
    '### Do timers ring?\n\nNot for the moment .',
    '### Do timers ring?\n\nNot for the time being .',
    '### Do timers ring?\n\nNot out of the box .',
    '### Do timers ring?\n\nNot this year .',
    '### Do timers ring?\n\nNot this time .',
    '### Do timers ring?\n\nNot this quarter .',
    '### Do timers ring?\n\nNot this season .',
    '### Do timers ring?\n\nNot so far .',
    '### Do timers ring?\n\nNot by itself .',
    '### Do timers ring?\n\nNot on its own .',
    '### Do timers ring?\n\nNot at first .',
    '### Do timers ring?\n\nNot at launch .',
    '### Do timers ring?\n\nNot at present .',
    '### Do timers ring?\n\nNot at the moment .',
    '### Do timers ring?\n\nNot at this time .',
    '### Do timers ring?\n\nNot at this point .',
    '### Do timers ring?\n\nNot at this stage .',
    '### Do timers ring?\n\nNot in v4 .',
    '### Do timers ring?\n\nNot in the first .',
    '### Do timers ring?\n\nNot in the initial .',
    '### Do timers ring?\n\nNot in the pilot .',
    '### Do timers ring?\n\nNot in the MVP .',
    '### Do timers ring?\n\nNot in the current .',
    '### Do timers ring?\n\nNot in this .',
    '### Do timers ring?\n\nUnfortunately not .',
    '### Do timers ring?\n\nUnfortunately, not .',
    '### Do timers ring?\n\nUnfortunately no .',
    '### Do timers ring?\n\nSadly not .',
    '### Do timers ring?\n\nSadly, not .',
    '### Do timers ring?\n\nSadly no .',
    '### Do timers ring?\n\nNot yet.',
    '### Do timers ring?\n\nNot yet,',
    '### Do timers ring?\n\nNot yet;',
    '### Do timers ring?\n\nNot yet –',
    '### Do timers ring?\n\nNot yet —',
    '### Do timers ring?\n\nNot yet -',
    '### Do timers ring?\n\nNot yet',
  ],
  ['### Do timers ring?\n\nSome bells not yet .'],
)

asks(
  'asks for more',
  (text) => said(text, 'FAQ'),
  [
    'Can i support timers? No.',
    '”Can i support timers? No.',
    ...sentences('…can i support timers? No.', 'Q:, Q: '),
    ...sentences('… support timers? No.', 'Will there, Will it, Will you, Will this, Will we, Is there, Are there'),
    ...sentences('Can … support timers? No.', 'we, you, it, user, users, people, this'),
    'Does it support timers? No.',
    'Do it support timers? No.',
    ...sentences('Do … support timers? No.', 'this, you, the bell, bell'),
    ...sentences('Can i … support timers? No.', 'bell bell, bell'),
    ...sentences(
      'Can i … timers? No.',
      'work with, work on, work in, replace, include, cover, integrate, handle, offer, delete, remove, export, import, add, change, edit, use it with, use this with, use it on, use it for, use it in, run on, be a, be an, come with, plan',
    ),
  ],
  ['Some bells can i support timers? No.'],
)

asks(
  'has none yet',
  said,
  [
    'No b old bells in v4',
    '”No b old bells in v4',
    'No b old bells for v4',
    ...sentences('No b old bells in …', 'MVP, the MVP, version 4, phase 4, this version, this release, this phase, the first version, the first release'),
    'No b old bells in v4”',
  ],
  ['Some bells no b old bells in v4', 'No b old bells in v4 bells'],
)

asks('has none', (text) => said(text, 'Constraints'), ['No bing', ...sentences('No b…', ' bell bell,  bell'), 'No b (old bells)'], ['Some bells no b'])

asks(
  'drops it in a row',
  said,
  [
    '| Timer | Priority |\n| --- | --- |\n| Red timer | Dropped |',
    '| Timer | Priority |\n| --- | --- |\n| Red timer | ”Dropped |',
    ...sentences('| Timer | Priority |\n| --- | --- |\n| Red timer | … |', "Won't, Won’t, Won't have, Out, Not planned, Rejected, Excluded, Not now, No"),
    '| Timer | Priority |\n| --- | --- |\n| Red timer | Dropped” |',
  ],
  ['| Timer | Priority |\n| --- | --- |\n| Red timer | Some bells dropped |', '| Timer | Priority |\n| --- | --- |\n| Red timer | Dropped bells |'],
)

asks(
  'is out of a milestone',
  (text) => said(text, 'Timeline'),
  ['Bell out of scope', ...sentences('Bell … out of scope', 'is, are, stay, stays, remain, remains'), 'Bell still out of scope', 'Bell not in scope'],
  [],
)

asks(
  'leaves something out by its place',
  said,
  ['Left aside\nFreight and pets', 'Exclusions\nFreight and pets', '| Boats | Sails |\n| --- | --- |\n| Left aside | Freight |'],
  [
    'Exclusions;\nFreight and pets',
    'Exclusions!\nFreight and pets',
    'Boats sail. Left aside\nFreight and pets',
    'Exclusions\n–',
    'Left aside of the harbour in a long old night\nFreight and pets',
    '| Boats | Sails |\n| --- | --- |\n| Exclusions | Freight |',
    '| Boats | Sails |\n| --- | --- |\n| Left aside | – |',
    'Boats that old men know we won’t',
    'Boats, and why old men say we won’t',
  ],
)
describe('a rule of the product', () => {
  it.each(['Requirements', 'User stories', 'Technical design'])('under %s', (heading) => {
    expect(said('Skippers may change anything, excluding the name', heading)).toBe(false)
    expect(said('Pets are out of scope', heading)).toBe(true)
  })
  it('but not elsewhere', () => expect(said('Skippers may change anything, excluding the name')).toBe(true))
  it.each(['Open questions', 'Problem', 'History'])('nor under %s', (heading) => expect(said('Pets are out of scope', heading)).toBe(false))
  it('is out of a milestone only outright', () => {
    expect(said('Pets are out of scope', 'Timeline')).toBe(true)
    expect(said('Pets are excluded', 'Timeline')).toBe(false)
  })
})
