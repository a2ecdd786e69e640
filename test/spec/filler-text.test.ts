import { describe } from 'vitest'
import { isAdministrative, isDeferral, isDummy, isFieldHint, isFillerText, isFillerWord, isFrame, lacksFigure } from '../../src/spec/filler-text.js'
import { asks, sentences } from '../language/asks.js'

asks(
  'says that nothing is there yet, and nothing else',
  isFillerWord,
  [
    ...sentences(
      '…',
      '❓, ❓❓, ___, _____, [], [ ], na, n.a., n. a., n. a, blank, (blank), (left blank), left empty, empty, not applicable, under construction, no content, no content yet',
    ),
    ...sentences(
      '…',
      'still to come, still missing, still open, to decide, in progress, more to come, more to follow, more details to follow, more coming soon',
    ),
    ...sentences('… this', "we will add, we’ll fill, we'll write, will define, will decide, will complete"),
    ...sentences('will add …', 'it, these, this in, this later, this soon, this in later'),
    ...sentences('not …', 'defined, decided, specified, written, written up, started, available, agreed, discussed, clarified, filled in, worked out'),
    ...sentences('not …', 'thought about, thought through, thought of, estimated, chosen, planned, ready, done, yet defined, been defined, yet been defined'),
    ...sentences('not defined …', 'yet, so far'),
    ...sentences('… here', 'nothing, no text, no answer, no information, no info, no detail, no details, no draft, no decision, no idea, no ideas, no input'),
    ...sentences('… here', 'no entry, no entries, no note, no notes, no text written'),
    ...sentences('nothing …', 'yet, so far, to see, to say, to add, here yet, yet here, written so far'),
    ...sentences('… is blank', 'this section, this part, the page, the chapter, the field, the table'),
    ...sentences('this section is …', 'empty, left blank, intentionally left blank, deliberately empty, still blank, currently empty'),
    ...sentences(
      'haven’t … this',
      'written, filled in, decided, defined, discussed, done, drawn, worked on, worked out, worked, figured, thought about, looked at',
    ),
    ...sentences("haven't … it", 'got to, gotten to, agreed on, yet written'),
    ...sentences('… written that', 'we have not, I have not, have not, we haven’t, have not yet'),
    ...sentences('have not worked …', 'these, this part, this section, that bit, this one, this out, this through, this part out yet, this yet'),
    ...sentences('… for now', 'ignore, ignore this, ignore this chapter, skip, skipped, n/a, na'),
    ...sentences('… template', 'see, see the, copied from, copied from the, as in, as in the'),
    ...sentences('… draft to follow', 'first, rough'),
    ...sentences('draft …', 'pending, to follow, to come, coming, coming soon'),
    ...sentences('… text', 'click here to enter, tap here to add, click or tap here to insert, click here to enter some more, enter, enter your'),
    ...sentences(
      '… here',
      'type, write, enter, put, type your, type some, put text, type your text, write answer, write content, write words, write description',
    ),
    ...sentences('put … here', 'some note, notes, note'),
    ...sentences(
      '…',
      'not yet known, not yet clear, will add, tba, tbc, tbd, tbs, tbw, t.b.d., t.b.d, ntb, n.t.b., ntb., please fill, please fill in, please fill out',
    ),
    ...sentences('… goes here', 'text, your own text, some'),
    'goes here',
    ...sentences('insert …', 'bells, your bells, the old bells'),
    ...sentences('Mia to …', 'provide, supply, complete, fill in, fill this in, write, send, advise, draft, add, finish'),
    ...sentences('… to send', 'Mia, the tall harbour, old Mia'),
    ...sentences('Mia to send …', 'this, it, these, text, details'),
    ...sentences(
      'will be …',
      'provided, defined, decided, completed, filled in, written, updated, written later, written soon, added, added later, added soon',
    ),
    ...sentences(
      '…',
      'placeholder text, todo, to do, wip, work in progress, coming soon, to follow, to come, pending, placeholder, will follow, will follow soon',
    ),
    ...sentences(
      'to be …',
      'defined, determined, decided, added, completed, written, filled, filled in, filled out, discussed, confirmed, announced, continued',
    ),
    ...sentences('to be …', 'prioritised, prioritized, ranked, estimated, collected, sorted, clarified'),
    ...sentences('to be ranked …', 'and posted, & published, then shared, and added, and listed, and written, and written down, and filled in'),
    ...sentences('…', 'lorem ipsum, lorem ipsum dolor sit, bla bla, blah blah, bla bla bla, blah bla blah, asdf, asdfgh, asdfg'),
    ...sentences('n/a …', 'for now, yet, at this time, at the moment, at this stage, at this point'),
    ...sentences('na …', 'yet'),
    ...sentences('no info…', ' , rmation,  available, rmation available,  available yet,  yet'),
    ...sentences('… discussion', 'still under, under, in, still in'),
    ...sentences('being …', 'discussed, defined, written, decided'),
    'still being discussed',
    ...sentences('…', 'xx, xxxx, ?, ???, ..., ....., –, —, --, -, n/a, na, none yet, nothing yet, not yet'),
    '…',
    '(…)',
    ...sentences('fill …', 'in, out, this in, this out, in the bells, out the bells'),
    ...sentences('… here', 'insert bells, add bells, your bells, insert three old bells, add three old bells, your three old bells, description'),
    ...sentences('…', 'description, details to follow, details tbd, see above, see below, see above it, see below 12'),
    '- (tbd).',
    'TBD',
    '**not yet** …',
  ],
  [
    ...sentences('… the bell', '___, [], n.a., (empty), tbd, todo, n/a, ???, --, coming soon, xx, nothing yet, bla bla'),
    ...sentences('bell …', '___, [], n.a., tbd, todo, n/a, ???, --, coming soon, xx, nothing yet, bla bla'),
    'not here',
    '[x]',
    'see aboveground',
    'see above the quay',
    'no text the harbour here',
    'asdf bell',
    'x',
    'bla',
  ],
)

asks(
  'only keeps a place',
  isFillerText,
  [
    ...sentences('…', 'tbd, .,  . , ·, •, *'),
    ...sentences(
      '… the board meets',
      'tbd, tba, tbc, todo, wip, work in progress, coming soon, awaiting, pending, insert here, to be filled, to be defined, to be determined',
    ),
    ...sentences(
      'to be … with the board',
      'decided, added, completed, written, provided, specified, discussed, confirmed, announced, agreed, clarified, worked out, finalised, finalized, estimated',
    ),
    ...sentences('to follow … the board', 'from, by, after, once, when, in, on, with, soon, later, shortly'),
    ...sentences('… once the board meets', 'will follow, to follow, will come, to come'),
    '- TBD: bells',
    'awaiting',
    'tbd one two three four five six seven eight nine ten eleven twelve',
    'tbd, bells',
    'tbd, bells and ropes',
  ],
  [
    ' .x',
    'x .',
    '..bell',
    'tbds the board',
    'bells tbd with the board',
    ...sentences('Coming soon … a promise', 'is, are, was, were'),
    'tbd one two three four five six seven eight nine ten eleven twelve thirteen',
    'tbd one two three four five six seven eight nine ten eleven twelve thirteen fourteen',
    'tbd, the bells ring loud',
    'tbd with the board, the old bells ring loud',
    'The bell rings',
  ],
)

const deferred = (heading: string, isTask: boolean) => (text: string) => isDeferral(text, heading, isTask)

asks(
  'owes a part of the document',
  deferred('Notes', true),
  [
    ...sentences(
      '… to follow',
      'Screens, Screen, Mock-ups, Mockup, Wireframes, Wire-frame, Designs, Design, Sketch, Sketches, Diagram, Drawings, Figures, Figure',
    ),
    ...sentences(
      '… to follow',
      'Numbers, Detail, Copy, Wording, Text, Texts, Section, Chapters, Part, Estimates, Plan, Draft, Descriptions, Example, Screenshots, Pictures',
    ),
    ...sentences(
      '… to follow',
      'Links, Answers, Metrics, Target, Baselines, Date, Prices, Budget, Tables, List, Documentation, Specs, Stories, Personas, Results, Question',
    ),
    ...sentences('… to follow', 'Rest, This, These, That, It, More'),
    ...sentences(
      '… figures to come',
      'The, Launch, Event, Price, Press, All, Our, More, Further, Final, Exact, These, Detailed, Full, First, Missing, Actual, Some',
    ),
    ...sentences('… figures to come', 'Remaining, Updated, High-fidelity, All the remaining, - The'),
    ...sentences('Figures … are missing', 'for the harbour, of bells, from the old wet quay, from the board’s quay'),
    ...sentences(
      'Figures …',
      'are missing, is missing, still missing, are currently missing, are yet missing, to come, coming, outstanding, pending, in progress, underway',
    ),
    ...sentences('Figures …', 'under way, in the works, being added, to be added'),
    ...sentences(
      'Figures to be …',
      'written, prepared, drawn, drafted, collected, worked on, provided, supplied, filled in, delivered, completed, finalised, finalized',
    ),
    ...sentences('Figures being …', 'attached, inserted, uploaded, defined, decided, discussed, confirmed'),
    ...sentences(
      'Figures coming …',
      'later, soon, shortly, once Jo is back, after noon, as soon as Jo is back, when Jo is back, by noon, before noon, next week',
    ),
    ...sentences('Figures coming …', 'in May, on Friday, with the board, from the board, during May, until May, here, tomorrow, asap, soon!'),
    ...sentences('Sketches … on Friday', 'will follow, shall follow, will come, shall come'),
    'The final sketches will follow',
  ],
  [
    'Bells to follow',
    'The bell figures to follow',
    'Old screens, figures to follow',
    'Figures to follow the harbour',
    'Figures to follow soonest',
    'Figures to follow on Friday, bells ring',
    'Sketches will follow the harbour',
    'Old sketches will follow',
    'Sketches may follow',
  ],
)

describe('what is promised', () => {
  asks(
    'where it is no task',
    deferred('Notes', false),
    [
      ...sentences(
        'Details will be …',
        'added, written, drawn, drafted, provided, supplied, filled in, delivered, completed, finalised, finalized, attached, defined',
      ),
      ...sentences('Details shall be …', 'decided, discussed, confirmed, updated, updated after the workshop'),
      'The details will be added',
      ...sentences('Will be … later', 'specified, described, defined, detailed, written, added, filled in, completed, provided, covered, elaborated'),
      ...sentences('… be specified later', 'This will, It will, To, Will, - Will'),
      ...sentences(
        'Will be specified …',
        'separately, later by Jo, later!, in a later version, in the next revision, in a future iteration, in a separate draft',
      ),
      ...sentences('Will be specified in the following …', 'document, step'),
      ...sentences('Kim will … this', 'write, fill, draft, add, complete, prepare, draw, finish, define, describe, update, expand, revise, extend, flesh out'),
      ...sentences('… write these', 'Kim will, Kim is going to, They are going to, The tall clerk will, - Kim will'),
      ...sentences('Kim will write …', 'it, them, it up, it down on Friday!'),
    ],
    [
      'Skippers say that details will be added',
      'Bells will be added',
      'The bell will be specified later',
      'Will be specified later, bells ring',
      'Will be specified laterally',
      'Kim will write thistle',
      'Kim will write this, bells ring',
      'On Friday, Kim will write this',
      'Kim will ring this',
      'Will be drawn by the agency',
    ],
  )
  asks('where it is a task', deferred('Notes', true), [], ['Details will be added', 'Will be specified later', 'Kim will write this', 'Will be drawn by Kim'])
  asks(
    'where pieces are due',
    deferred('Screens', true),
    ['Details will be added', 'Will be specified later', 'Kim will write this', 'Will be drawn by Kim'],
    ['Bells ring'],
  )
})

asks(
  'asks others for it',
  deferred('Notes', true),
  [
    ...sentences('… figures', "Waiting for, Waiting on, Still waiting for, We’re waiting for, We are still waiting on, - We're waiting for"),
    ...sentences('Mia to … before noon', 'add, fill in, write, provide, supply, complete, draft, finish, confirm, update, describe, define, specify'),
    ...sentences('Mia to write … before noon', 'this, it, these, in, here, details, text, numbers, figures, this in'),
    ...sentences('Mia to write …', 'by noon, after noon, once Jo is back, until noon, with Jo, from May, next week, when Jo is back, later, soon, asap, soon!'),
    ...sentences('… to write soon', 'The clerk, The tall clerk, - Mia'),
    ...sentences('Lena is … this', 'working on, preparing, drawing, writing, drafting, finishing, collecting, still writing'),
    ...sentences('… writing this', 'They are, The tall clerks are, - Lena is'),
    ...sentences('Lena is writing …', 'these, it, them, that, this for the harbour, this!'),
    ...sentences('… input', 'Needs, Need, Requires, Require, This needs, It needs, Still needs, This still needs, Needs further, - Needs'),
    ...sentences('Needs more …', 'discussion, clarification, thought, thinking, definition, elaboration, refinement, detail, details, investigation, input'),
    ...sentences('Needs … discussion', 'further, some, a further, more'),
    'Needs more thought by the board!',
    ...sentences('Input …', 'needed, required, pending, welcome, is needed, still needed, is still needed, needed from the board, needed!'),
    ...sentences('@mia … add this', 'can you, could you, please, will you, would you, can somebody there'),
    ...sentences('@mia, can you … it in', 'fill, add, write, complete, provide, describe'),
    '@mia.olander-2 please add',
  ],
  [
    ...sentences('Waiting for the ferry … long', 'is, are, was, were, take, takes, cost, costs, means, makes, has, have, can, will, should, must, may'),
    'Bells waiting for figures',
    'Waiting for figures, bells ring',
    'On Friday, Mia to write soon',
    'Mia to write soonest',
    'Mia to write soon, bells ring',
    'Mia to ring soon',
    'On Friday, Lena is writing this',
    'Lena is writing thistles',
    'Lena is writing this, bells ring',
    'The harbour needs input',
    'Needs inputs',
    'Needs bells',
    'Needs input, bells ring',
    'Old input needed',
    'Input needed, bells ring',
    'Input neededs',
    'Mail @mia can you add this',
    '@mia candy add this',
    '@mia can you address this',
    '@mia can you ring this',
    '@mia can you readd this',
  ],
)

asks(
  'puts it off in so many words',
  deferred('Notes', true),
  [
    ...sentences(
      '…',
      'Open, Later., Skip, For now, Not now, Now, Not for now, Parked, Parked for now, Parking this, Parking this for now, See comment, See comments',
    ),
    ...sentences('… back to this', "Come, Get, Circle, To come, Need to come, Must come, I will come, We will get, I’ll circle, We'll come"),
    ...sentences('Come back to …', 'it, this later, it soon'),
    'Additional information',
    '- (later)',
  ],
  ['The bells later', 'Later bells', 'Harbour open', 'Open quay', 'Bells come back to it'],
)

asks(
  'has somebody make the pieces',
  deferred('Appendix', true),
  [
    ...sentences('Will be … by Kim', 'provided, prepared, drawn, designed, made, created, supplied, delivered, written, drafted, done, worked on, collected'),
    ...sentences('… drawn', 'Will be, To be, Being, Are being, Is being, Still being, Are still being, - Is being'),
    'Being drawn!',
  ],
  ['Bells will be drawn', 'Will be drawnout', 'Will be drawn, bells ring', 'Will be rung'],
)

asks(
  'is a heading for pieces',
  (heading) => isDeferral('Will be drawn by Kim', heading, true),
  [
    ...sentences(
      'Our …',
      'screen, screens, mockup, mock-ups, wireframe, wire-frames, visual, visuals, prototype, prototypes, sketch, sketches, diagram, diagrams, drawings',
    ),
    ...sentences(
      'Our …',
      'screenshot, screenshots, figures, appendix, annex, glossary, copy, wording, persona, personas, metrics, kpi, kpis, estimate, estimates, schedule',
    ),
    ...sentences('Our …', 'timeline, user stories, interviews'),
  ],
  ['Screening', 'Touchscreens', 'Bells'],
)

asks(
  'is the frame of a template, with gaps',
  (text) => isFrame(text, false),
  [
    ...sentences('As … I want', '…, ..., __, ____, [], [role], <>, <role>, {}, {role}'),
    ...sentences(
      'We … [bells]',
      "we'll, as, an, a, i, want, wants, need, needs, would like, to, so that, in order to, believe, that, will, because, given, when, then",
    ),
    ...sentences('[bells] …', 'and, or, for, who, the, is, unlike, our product, know, this, if, by, have, can, which, at, from'),
  ],
  ['As a skipper, I want [bells]', 'As a, I want', '[bells]', 'Bells', '.. a', 'As 3 [bells]'],
)
asks('is the frame of a template, without gaps', (text) => isFrame(text, true), ['As a, I want', 'We’ll'], ['As a skipper', '', 'Anchor', '12', '3 as'])

asks(
  'is made up to fill a list',
  isDummy,
  [
    ...sentences(
      '… 1',
      'Step, Steps, Risk, Goal, Feature, Features, Item, Items, Point, Points, Option, Options, Metric, KPI, Milestone, Phase, User, Persona, Competitor',
    ),
    ...sentences(
      '… B',
      'Question, Requirement, Story, Example, Bullet, Name, Task, Action, Result, Objective, Assumption, Benefit, Stakeholder, Criterion, Scenario',
    ),
    ...sentences('… #12', 'Use case, Link, Problem, Reason, Topic, Idea, Alternative, Dependency, Key step'),
    ...sentences('…', 'Step1, Step #1, - Step 1:, (Risk b)'),
  ],
  ['Old step 1', 'Step 1 rings', 'Step 123', 'Step 1a', 'Step', 'Bell 1'],
)

asks(
  'says who and when',
  isAdministrative,
  [
    ...sentences(
      '…: Ada',
      'Status, Owner, Owners, Author, Responsible, Lead, Date, Last update, Last updated, Updated, Version, Reviewer, Reviewers, Due, Priority',
    ),
    ...sentences('…', '**Owner**: Ada, - Owner: Ada, Owner:Ada, Owner :  Ada and the harbour'),
  ],
  ['The owner: Ada', 'Owner: ', 'Owner Ada', 'Owner: Ada\nBells', `Owner: ${'bells '.repeat(13)}`],
)

asks(
  'is the hint of a field',
  isFieldHint,
  sentences(
    '…',
    'name, @name, names, first name, full name, your names, @your name, @username, dd/mm, dd/mm/yyyy, dd.mm.yy, yyyy-mm-dd, xx.xx.xxxx, xx/xx, - (name)',
  ),
  ['the name', 'name it', 'dd', 'x.x', 'dd/mm/yyyy/dd', 'dd mm', '@bells'],
)

asks(
  'lacks a figure',
  lacksFigure,
  sentences('Rings …', 'X%, Y %, Z%, N%, XX%, XXX %, from X to Y, from N to Z, from XX% to YY%, from X % to Y, by X, by YYY bells, by NN'),
  sentences('Rings …', 'AX%, XY%, 12%, % X, from A to B, from X till Y, from X to YYYYs, by Xavier, by X2, toby X, by A, by 12'),
)
