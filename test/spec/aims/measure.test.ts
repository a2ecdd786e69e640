import { Aim } from '../../../src/spec/aims/aim.js'
import { isUseOnly, measuresNothing } from '../../../src/spec/aims/measure.js'
import { asks, sentences } from '../../language/asks.js'

asks(
  'that it can be used',
  (text) => isUseOnly(new Aim(text)),
  [
    ...sentences(
      '… can print a pass',
      'A user, An admin, The user, All users, Any user, Every user, Each user, New users, Our users, Users, Customer, Editor, Tourist, Student, Assistant, Customers, Visitor, Visitors, Member, Members, Admins, People, Skippers, Guest editors, Tourist, Students, Assistants, Pianists, Our very old night shift users, – Users',
    ),
    ...sentences('Users … print a pass', 'can, are able to, will be able to'),
    'A user is able to print a pass',
  ],
  [
    'Berths can be printed',
    'We hear that of all our many old users can print a pass',
    'Users may print a pass',
    'Users cannot print a pass',
    'Users can print 4 tickets',
    'Users can print fewer berths',
    'Users can see their retention',
    ...sentences('Users can … it', 'say, tell, name, explain, trust, rely on, decide, agree on, find, understand'),
    ...sentences(
      'Users can print it …',
      'without help, instead of asking, rather than ask, no longer at the pier, within a day, in under a minute, faster, sooner, at once, by themselves, themselves, unaided, alone, on her own, on his own, on their own, on its own, before lunch, again',
    ),
  ],
)

asks(
  'a state of things that measures nothing',
  (text) => measuresNothing(new Aim(text)),
  [
    ...sentences(
      'The red gate … there',
      'is, will be, has, was, gone, done, ready, replaces, ran, runs, moved, out, met, in place, prepared, appears, shows, displays, triggers, signed, printed, tested, fixed, closed, removed, added, updated, replaced, automated, covered, defined, agreed, set',
    ),
    ...sentences('The red gates … there', 'are, were, replace, run, appear, show, display, trigger'),
    'The gate is red',
    ...sentences(
      '… is quick at last',
      'Nothing, Everything, Anything, Building, Testing, Training, Onboarding, Billing, Reporting, Monitoring, Logging, Tracking, Hosting',
    ),
    'Ring that lamp, which is far away from here, in the cold and dark of this night, is quick',
    'Entering a berth is red',
    'Our entering a berth is quick',
    'The backlog of stories is done',
    'The backlog of tasks is done',
  ],
  [
    'Gate is',
    'The red gate',
    'The red gate rings',
    'The pier-shows there',
    'The red gate out of',
    'The 4 gates are there',
    ...sentences('The gate is …', '"red", “red”'),
    ...sentences('… gate is there', 'Whether the, If the, How the, Which'),
    ...sentences('The gate is red … here', 'they, them, as, because, would, could'),
    ...sentences('Red boats … it there is', 'have, had, do, get, know, can'),
    'Skippers are out there',
    'The complaints are gone',
    ...sentences(
      'The … is gone',
      'queue, line, wait, waiting, pile, stack, fear, worry, stress, confusion, noise, chaos, mess, guess, guesswork, guessing, quarrel, argument, overtime, anger, doubt, misunderstanding, duplicate, rumour, rumor, workaround, backlog of letters, gossip, bottleneck, mould, smell, dust, litter, waste',
    ),
    ...sentences(
      'The … are gone',
      'queues, lines, waits, piles, stacks, fears, worries, guesses, quarrels, arguments, doubts, misunderstandings, duplicates, rumours, rumors, workarounds, bottlenecks',
    ),
    ...sentences(
      'Entering a berth … quick and all is done',
      'is, feels, stays, becomes, remains, goes, is really, is very, is as, is just, is still, is both, is always',
    ),
    ...sentences(
      'Entering a berth is …',
      'fast, easy, simple, smooth, effortless, painless, light, pleasant, fun, safe, clear, obvious, possible with it, natural, comfortable, quiet, reliable, short, enjoyable',
    ),
    '– Entering a berth is quick',
    ...sentences('Entering old berths … quick and all is done', 'feel, stay, become, remain'),
    'Oars have been here and are gone',
  ],
)
