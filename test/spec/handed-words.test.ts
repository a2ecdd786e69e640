import { fared, headsTryOut, likedOnly, willFare } from '../../src/spec/handed.js'
import { asks, sentences } from '../language/asks.js'

const copes = (text: string) => fared(text, '')

asks(
  'holds a rough version',
  copes,
  [
    ...sentences(
      'The … hung there for 7 skippers: five found it',
      'paper version, paper screen, paper screens, paper card, paper cards, paper copy, paper form, printed, printout, print-out, printouts, print-outs, fake, faked, mock, mocked, mockup, mock-up, mockups, mock-ups, mocked-up, draft, drafts, dummy, clickable, prototype, prototypes, sketch, sketches, sketched, wording, new label, new labels, new sign, new signs, new form, new text, new layout, new letter, new wording, new script, new menu, new leaflet, reworded, sample letter, sample letters, sample page, sample form, sample label, sample screens, wizard-of-oz, wizard of oz, cardboard, taped, wireframe, wireframes, storyboard, storyboards, old layout, beta build, test build, documentation, docs, instructions, leaflet, manual, quick-start, quick start, cheat sheet, training till, training system, training mode, simulator',
    ),
    ...sentences(
      'The … version hung there for 7 skippers: five found it',
      'early, first, test, trial, rough, typed, interim, pilot, simplified, spoken, Figma',
    ),
    ...sentences('The early … hung there for 7 skippers: five found it', 'build, cut, edition, copy, model, layout'),
    ...sentences('We … for 7 skippers: five found it', 'read out, read aloud, read it out, read it aloud, read them out, read the card out'),
  ],
  [
    ...sentences(
      'The … hung there for 7 skippers: five found it',
      'bell, paper bell, new bell, early bell, old bell, training bell, sample bell, blueprints, quick bell, bell was read',
    ),
    'The draft hung there: it rang',
    'The draft hung there for 7 skippers: it rang',
    'The draft hung there for 7 days: five rang',
  ],
)

asks(
  'they were set a task',
  copes,
  [
    ...sentences('7 skippers were … to ring: five found it', 'told, asked, set, handed, given, shown, invited'),
    ...sentences('7 skippers was told … ring: five found it', 'to, the, a, an, it, this'),
    ...sentences(
      'Calm there: … 7 skippers: five found it',
      'Shown to, shown to, Showed it to, showed this to, showed them to, showed the bell to, Handed to, handed to, handed it to, Given to, given to, Gave it to, gave this to, gave them to, gave the bell to, Left with, left to, Lent to, lent with, left the bell with, In front of, in front of, Past, past, Went to, went to',
    ),
    ...sentences('Calm: 7 skippers … : five found it', 'had a go, Had a go, have a go, Have a go'),
    ...sentences(
      'Calm: 7 skippers … : five found it',
      'tried it, Tried it, tried this, tried both, tried all two, tried all three, tried all four, tried all five, tried the bell, tried a bell, tried our bell, tried the new bell, tried the first bell, tried the bell rope, got it all in, got the bell rope by, got an oar rope on, got a bell rope on',
    ),
    ...sentences(
      'Calm: we … bells with 7 skippers: five found it',
      'tried, Tried, tested, Tested, ran, Ran, rehearsed, Rehearsed, practised, Practised, played, Played, walked, Walked',
    ),
    ...sentences('Calm: we ran bells … 7 skippers: five found it', 'on, with, by, past, through'),
    ...sentences('We … 7 skippers: five found it', 'showed, Showed, asked, Asked, watched, Watched, gave, Gave, handed, Handed'),
  ],
  [
    ...sentences('Calm: 7 skippers were … ring: five found it', 'glad to, told, there to'),
    ...sentences('Calm: we gave the … to 7 skippers: five found it', 'numbers, figures, money, keys, data, list, job, task'),
    ...sentences('Calm: … 7 skippers: five found it', 'show, sent it to, with, kept for'),
    "Calm: 7 skippers tried it's: five found it",
    'Calm: 7 skippers tried it’s: five found it',
    'Calm: 7 skippers tried: five found it',
    'Calm: we ran. It rang with 7 skippers: five found it',
  ],
)

asks(
  'has a name for the sitting',
  copes,
  [
    ...sentences(
      'Calm in a … session of 7 skippers: five found it',
      'tree, first-click, first click, five-second, five second, hallway, corridor, cafe, café, guerrilla, think-aloud, thinkaloud, usability, user, comprehension, readability, legibility, navigation, click, card-sort, card sort, card-sorting, walkthrough, walk-through, dry run, dry-run, simulated, moderated, remote',
    ),
    ...sentences(
      'Calm in a tree … of 7 skippers: five found it',
      'test, tests, testing, check, checks, session, sessions, round, rounds, sort, sorts, walkthrough, walk-through, walkthroughs, run, runs, shift, shifts, study, studies',
    ),
    ...sentences(
      'Calm in a … of 7 skippers: five found it',
      'card sort, card sorts, walkthrough, walk-through, walkthroughs, dry run, dry runs, dry-run, trial run, treetest',
    ),
    'Calm, tried out of hand for 7 skippers: five found it',
    ...sentences(
      '… of 7 skippers: five found it',
      'Test, Tests, The test, Our test, A test, (test, Calm. Test, Calm; test, One two three test, Kim’s test, Calm in the test, Calm in our test, Calm in a test',
    ),
    ...sentences(
      'Calm in … of 7 skippers: five found it',
      'first round, second round, third round, last round, next round, test round, final round, first test round, round one, round two, round three, round 7',
    ),
  ],
  [
    ...sentences('Calm in a … of 7 skippers: five found it', 'tree bell, red session, card bell, red round, tried bell'),
    'Calm there on seventh test of 7 skippers: five found it',
    'One two three four test of 7 skippers: five found it',
    'Calm in round four of 7 skippers: five found it',
    `The test${' of'.repeat(12)} 7 skippers: five found it`,
  ],
)

asks(
  'how so many fared',
  copes,
  [
    ...sentences(
      'The draft was there for 7 skippers: five … it',
      'gave, did, took, found, could, couldn’t, got, asked where, asked us what, asked me how, asked each other who, asked for help, chose, understood, misunderstood, read, missed, overlooked, looked for, stopped, knew, picked, tapped, clicked, managed, finished, completed, said what, said it was, thought, guessed, filled, typed, needed, went to, turned, noticed, spotted, used, hesitated, failed, passed, set it up, left it, gave up, never, did not, didn’t, were confused, had trouble, had no difficulty, correct, unaided',
    ),
    ...sentences(
      'The draft was there for 7 skippers: … found it',
      'all, both, none, half, most, each, everyone, everybody, nobody, neither, the first, the others, thirteen, twenty, 3, seldom five, five of them, five 5, five really',
    ),
    'They got stuck in two of five sessions with the bell',
    ...sentences('The draft was there: five … found it', 'of them, out of them, in 7, of the seven, out of 7 old skippers'),
    'The draft was there: five of them rang it',
    'The draft was there for 7 skippers: five rang it',
  ],
  [
    'The draft was there for 7 skippers, who found it',
    'Five found the draft there for 7 skippers: it rang',
    'The draft is there: five of them find it',
    'The draft is there: five of them rang it',
    ...sentences('The draft was there for 7 skippers: five … it', 'liked, loved, wanted, bought, praised'),
    ...sentences(
      'The … draft was there for 7 skippers: five found it',
      'will, shall, must, should, plan, plans, planned, to be, next week, next month, target, at least, pass if, pass mark, pier’ll',
    ),
    "It'll be a draft there for 7 skippers: five found it",
  ],
)

asks(
  'how they fared may follow',
  (after) => fared('The draft hung there for 7 skippers', after),
  ['Five found it', 'Five rang it'],
  ['It rang', 'Five liked it'],
)
asks(
  'what follows a plan is no outcome',
  (text) => fared(text, 'Five found it'),
  ['The draft hung there for 7 skippers'],
  ['The draft hung for 7 skippers, who will ring', 'The bell hung for 7 skippers'],
)
asks(
  'needs no rough version under some headings',
  (text) => fared(text, '', true),
  ['7 skippers: five found it', '7 skippers: five rang it', 'It was so: five of them rang it'],
  ['Skippers: five found it'],
)

asks(
  'heads a trial',
  headsTryOut,
  [
    ...sentences(
      '… with Kim',
      'Try, Tries, Tried, Trying, Test, Tests, Tested, Testing, Show, Showed, Shown, Look, Looked, Try it, Try this, Try that, Show them, Look at it, Look at this, Try the bell, Try out, Try it out',
    ),
    ...sentences('Tried … Kim', 'on, with, by'),
    ...sentences('… skippers cope', 'Do, Does, Did, Can, Could, Will, Would'),
    ...sentences(
      'Will skippers …',
      'use it, work it out, get it, get it right, manage, manage it, understand it, read it, find it, follow it, handle it, make sense of it',
    ),
    'Tree test',
  ],
  [
    'Rung with Kim',
    'Tried for Kim',
    ...sentences('Tried with …', 'data, devices, machines, load, staging, the data, the server'),
    ...sentences('Will … cope', 'we, it, this, that'),
    'Skippers cope',
    'Will skippers ring',
  ],
)

const liked = (text: string) => likedOnly(text, '')

asks(
  'was liked, and no more',
  liked,
  [
    ...sentences(
      'We … it at sea: Kim loved it',
      'showed, shown, presented, presentation, demoed, demo, demonstrated, demonstration, previewed, unveiled, walked Kim through, seen, saw',
    ),
    ...sentences(
      'We showed it: Kim …',
      'liked, loved, enthusiastic, enthusiastically, enthused, enthusiasm, well received, warmly received, positively received, favourably received, favorably received, positive feedback, positive reaction, positive reactions, positive response, impressed, excited, delighted, thrilled, applause, applauded, wow, wowed, great feedback, went down well, went down very well, very happy, really happy, all happy, quite happy, super happy, very pleased, very keen, very positive, gave thumbs up, gave it a thumbs up, gave it thumbs up, nodded, praised, big fan, big fans',
    ),
  ],
  [
    'We rang it: Kim loved it',
    'We show it: Kim will have liked it',
    'We showed it: Kim rang',
    'We showed it: Kim loved it, one missed it',
    'We walked: Kim loved it',
  ],
)
asks('what they said may follow', (after) => likedOnly('We showed it', after), ['Kim loved it'], ['Kim rang', 'Kim loved it. One missed it'])

const fares = (text: string) => willFare(text, text)

asks(
  'will try it on a day',
  fares,
  [
    ...sentences('Skippers … it on 3 June', 'will test, are to test, are going to test, will try, will walk through, will have a go, will use, will sit with'),
    ...sentences('They’ll … it with skippers in May', 'test, try'),
    "They'll test it with skippers in May",
    ...sentences(
      'Skippers will test it …',
      'on 3 June, on 3. June, on 3rd June, on 1st June, on 2nd June, on 4th June, 3 and 4 June, 3 to 4 June, 3–4 June, 3-4 June, on June 3, in week 7, weeks 7, wk 7, first week, second week, third week, last week, next week, week of rain, in June, by June, before June, end of June, early June, mid June, next month, this sprint, this June, on Monday, on Tuesday, on Wednesday, on Thursday, on Friday, on Saturday, on Sunday, 3/6, before the beta, until pilot, by launch, before the trial, before freeze, before release, by the test, by the opening, by the start, before golive, before go-live',
    ),
  ],
  [
    'Skippers test it on 3 June',
    'Skippers will test it',
    'Bells will test it on 3 June',
    'Skippers will ring it on 3 June',
    ...sentences('Skippers will test what … on 3 June', 'was, were, did, had, found, asked, went, showed'),
  ],
)

const manages =
  'tell, tells, say, says, complete, completes, finish, finishes, find, finds, name, explain, manage, read, understand, set, book, send, fill, order, pick, point, show, recognise, recognize, get, do, does, repeat, know, press, presses, open, sign, sort, work, end with, without help, unaided, in under'

asks(
  'so many are to manage it on a day',
  fares,
  [
    ...sentences('Five skippers, 3 June: at least four … it', manages),
    ...sentences(
      '… skippers, 3 June: at least four tell it',
      '7, two, three, four, five, six, seven, eight, nine, ten, twelve, fifteen, twenty, thirty, the 7, about 7, another 7, Calm: 7, (7, 7 old grey loud',
    ),
    ...sentences('7 …, 3 June: at least four tell it', 'skippers, seamen, seawomen, quaystaff'),
    ...sentences(
      'Five skippers, 3 June: … tell it',
      'at least four, pass if four, passes when four, pass mark four, good if four, good enough if four, fewer than four, no more than four, each must, each has to, each of them should',
    ),
    ...sentences(
      'Five skippers, 3 June: they tell it, … it',
      'or we change, otherwise we rework, else we redo, or we drop, or we rethink, or we reword, or we redraw, or we stop',
    ),
    ...sentences('Five skippers, 3 June: four of five … tell it', 'must, have to, should, need to, can, is ok and, is enough and, is good to'),
  ],
  [
    'Five skippers: at least four tell it',
    'Five skippers, 3 June: at least four ring it',
    'Five skippers, 3 June: four tell it',
    'Some skippers, 3 June: at least four tell it',
    'At sea five skippers, 3 June: at least four tell it',
    'Five ox, 3 June: at least four tell it',
    'Calm. Five skippers, 3 June: at least four tell it',
    `${'a'.repeat(31)}: Five skippers, 3 June: at least four tell it`,
    '7 one two three four skippers, 3 June: at least four tell it',
  ],
)
asks(
  'is to be put before so many',
  fares,
  [
    ...sentences(
      '… it to five skippers, 3 June: they tell it',
      'Show, show, Shows, Calm: we show, So we’ll show, Calm: show, So then show, I show, Calm and show, So next show, So to show, So we will show, Hand, Give, Read',
    ),
    ...sentences(
      '… five skippers with it, 3 June: they tell it',
      'Test with, Try with, Put it before, Walk it past, Run it by, Sit with, Watch, Let, Ask, Ask about, Ask at least, Ask another, Ask the, Put it in front of, Try it on, Walk it through',
    ),
    'Show it to five skippers: at least four tell it',
  ],
  [
    'Ring it to five skippers, 3 June: they tell it',
    'Show it to five boats, 3 June: they tell it',
    'Show it to five skippers: they tell it',
    'Hand it to five skippers, 3 June: they ring',
    'Show it to five minutes of skippers, 3 June: they tell it',
  ],
)
