import { comesToFigure, hopesForFigure, standsAmongAims } from '../../src/spec/figures.js'
import type { Role } from '../../src/spec/roles.js'
import { asks, sentences } from '../language/asks.js'
import { standing } from './standing.js'

const comes = (text: string) => comesToFigure(standing(text, 'goal'))

asks(
  'comes to a figure',
  comes,
  [
    'Lost bells go from 9 to 4',
    'Lost bells go from 9 down to below 4',
    'Lost bells: 9 % to 4 %',
    'Late skippers: 51 days to 21 by November',
    'Skippers wait under 5 minutes at the quay',
    ...sentences('Skippers … 5 bells', 'hear under, hear at least, hear up to, hear ≥'),
    'Skippers find 8 out of ten bells',
    'Skippers find 4 of the first 20 bells',
    ...sentences('60 … from skippers', 'letters, warm letters, long warm letters, letters a day, letters a week, letters a month, letters a year'),
    '1,200.5 letters from skippers',
    '- 60 letters from skippers',
    'Skippers hear the same day instead of after noon',
    ...sentences('Skippers hear … instead of at noon', 'within a day, in a day, after a day, by ten, in under a day'),
    ...sentences('Skippers hear in a day … noon', 'instead of at, rather than after, and not in, instead of within, instead of on, instead of the'),
    'Skippers hear in a day instead of 3 days',
  ],
  [
    'Do lost bells go from 9 to 4?',
    'Bells under 5',
    'Some 60 letters from skippers',
    'Letters from skippers',
    '60 letters from 9',
    'Skippers hear in a day instead of bells',
    'Skippers hear within a day, instead of at noon',
    ...sentences(
      'Lost … go from 9 to 4',
      'ms, millisecond, milliseconds, second seconds, MB, GB, KB, fps, px, rps, latency, uptime, availability, throughput, response time, response times, load time',
    ),
    ...sentences(
      'Lost … go from 9 to 4',
      'load times, loading time, coverage, crash, crashes, commit, commits, code, API, APIs, endpoint, endpoints, build, builds, deploy',
    ),
    ...sentences(
      'Lost … go from 9 to 4',
      'deployment, deployments, query, queries, request per bell, requests per bell, bundle, memory, CPU, battery, dpi, pixel, pixels, bug, bugs',
    ),
    ...sentences(
      'Lost … go from 9 to 4',
      'defect, defects, test case, test cases, unit test, unit tests, budget, effort, FTE, FTEs, story points, man-days, person-days',
    ),
    ...sentences(
      'Lost … go from 9 to 4',
      'go-live, sprint, sprints, milestone, milestones, feature, features, screen, screens, integration, integrations, languages',
    ),
    ...sentences('Lost … go from 9 to 4', 'characters, fields, module, modules, table, tables, p95'),
  ],
)

asks(
  'comes to a figure for each',
  (text) => comesToFigure(standing(text, 'metric')) && !comes(text),
  [
    ...sentences('Bells heard per … per day', 'quay, old-quay, active quay, open quay, new quay'),
    ...sentences('Bells heard … quay per day', 'a, an, each, every, per'),
    ...sentences('Bells heard per quay … day', 'a, an, each, every, per'),
    ...sentences('Bells heard per quay per …', 'night, week, month, quarter, term, season, year, shift'),
    'Bells heard per quay, each week',
  ],
  ['Bells heard per quay per daybreak', 'Bells heard super quay per day', 'Bells heard per quay', 'Bells heard per quay and per day'],
)

const heads = (title: string) => standsAmongAims(standing('Bells ring', 'other', title))

asks(
  'heads what one wants to come to',
  heads,
  [
    ...sentences('… goal', 'The, Our, A, Intended, Desired, Expected, Hoped-for, Wanted, Target, Aimed-for, The intended, 1., 1.2), 12., - The'),
    ...sentences(
      '…',
      'Objective, Objectives, Objective 2, Goal, Goals, Goals 3, Aim, Aims, Aim 1, Target, Targets, Agreed, Win, Wins, Wanted, Change, Changes we want, Pass, Passes',
    ),
    ...sentences(
      '…',
      'Pass mark, Passes if, Pass when, Passed if, Passed when, Mark, Bar, Yardstick, Benchmark, Won, Bet is won, Bet is won if, Bet is won when',
    ),
    ...sentences('… if', 'Won, Right, Worth it, Good, Enough, Done, Success, Successful, Work, Works, It works'),
    ...sentences('Done …', 'if, when, once, looks like, means, is'),
    ...sentences('… looks like', 'Good, What good, Success, Better, What done, Winning, Right'),
    ...sentences('…', 'Effect, Effects, Effects sought, Result, Results, Outcome, Outcomes, Benefit, Benefits, Gain, Gains, Improvement, Improvements'),
    ...sentences('… outcome', 'Intended, Desired, Expected, Hoped-for, Sought'),
    ...sentences('Outcomes …', 'sought, wanted, intended, expected, aimed at, we want'),
    ...sentences('What … change', 'should, will, would, must, is to'),
    ...sentences('What should …', 'be different, get better, improve, come of it, happen'),
    ...sentences('What we… after', "’re, 're,  are"),
    ...sentences('What we… like', "’d, 'd,  would"),
    ...sentences('What …', 'we’re after, we want, we like, we hope, we expect, we hope to see, we want to reach, we’d like to achieve'),
    ...sentences('We … to see', 'want, hope, expect, would like'),
    ...sentences('How … we know', 'do, will, shall, would'),
    ...sentences('How do we …', 'measure, know, tell, see, judge, know it at the quay'),
    ...sentences('How …', 'it is measured, this is judged'),
    ...sentences(
      '…',
      'What number, Which numbers, Which figure, What figures, What figures we look at, In numbers, In figures, By the numbers, The number, The numbers',
    ),
    ...sentences('…', 'Scorecard, Measured by, Goals:'),
  ],
  [
    'Bells',
    'Old goals',
    'Goals of bells',
    'Goalkeeper',
    'How do we knowledge',
    'What numbering',
    '1.2.3.4.5.6 goal',
    'How do we know what the skippers at the quay would like to hear',
  ],
)

const inRole = (role: string) => standsAmongAims(standing('Bells ring', role as Role, 'Goals'))
asks(
  'may stand among the aims',
  inRole,
  ['goal', 'metric', 'other', 'background'],
  sentences(
    '…',
    'history, out-of-scope, story, technical, reference, wish, stakeholder, user, option, problem, requirement, solution, constraint, risk, timeline',
  ),
)

asks(
  'has a head of its own that says so',
  (text) => standsAmongAims(standing(text)),
  ['**Pass mark** under 12 days', 'Agreed: 51 days to 21', '**Target:** bells', 'Pass mark: bells', '[x] Goal: bells'],
  ['Old bells: goal', '**Bells** ring', 'Bells ring', 'Goal bells', '**Bells:** goal'],
)
asks(
  'has a label of its own in a section of another kind',
  (text) => standsAmongAims(standing(text, 'problem', 'Goals')),
  ['**Target:** bells'],
  ['**Bells:** they ring', 'Bells ring', '**Pass mark** under 12 days'],
)

const row = (cells: string) => comesToFigure(standing(`| Name | Now | Then | Last |\n|---|---|---|---|\n| ${cells} |`, 'goal'))
asks(
  'is a row that comes to a figure',
  row,
  ['Lost bells | 26 | 15', 'Lost bells | 26 % | 15 %', 'Lost bells | about 26 | at most 15', 'Lost bells | < 26 | up to < 15', 'Lost bells | old | 4 of 20'],
  [
    'Lost bells | 26 | -',
    'Lost bells | 2026 | 2027',
    'Lost bells | 12 May | 3 June',
    'Lost bells | 12. May | 3. June',
    'Lost bells | 1.2 | 1.3',
    'Lost code | 26 | 15',
    'Lost bells | 26 | 15 px',
    'XY | 26 | 15',
    'Lost bells | a 26 | a 15',
    'Lost bells | in the old 26 | in the old 15',
  ],
)

asks(
  'hopes for a figure',
  (text) => hopesForFigure(standing(text)),
  [
    ...sentences('… bells rise by 4', 'Our hypothesis:, Our hypotheses:'),
    ...sentences('… that bells go from 9 to 4', "We hope, I expect, We’d like, We'd like, We would like, I would want, We aim"),
    ...sentences('We hope … under 5 bells', 'to see, for, that'),
    ...sentences('We hope that bells rise by …', '4, €4, $ 4, £4'),
    ...sentences(
      '… under 5 bells',
      'Pass mark:, Pass:, What counts as success is, What counts as a success is, It counts as pass at, It counts as passed at, It counts as a won bet at',
    ),
    ...sentences(
      '… bells go from 9 to 4',
      'It passes if, This is won when, The trial has worked with, The pilot was right if, The test pays off if, The bet passes if',
    ),
  ],
  [
    'Our hypothesis: bells ring',
    'We hope that bells ring by noon',
    'Do we hope that bells go from 9 to 4?',
    'We hope that code goes from 9 to 4',
    'Bells go from 9 to 4',
    'Pass mark under 5 bells',
    'Our hypothesisly: bells rise by 4',
    'We hope that bells rise toby 4',
  ],
)
asks('hopes for nothing among what others did', (text) => hopesForFigure(standing(text, 'history')), [], ['We hope that bells go from 9 to 4'])

asks('comes to a figure, however it is put', comes, ['Skippers under 5', 'Bells heard under 5'], ['Bells under 5', 'Under 5 ropes'])
asks(
  'has a head of its own, of some length',
  (text) => standsAmongAims(standing(text)),
  ['Results we want: bells', '[x]  Goal: bells', '[ ] Goal: bells'],
  ['What number of bells is heard at: bells', ': goal', 'Goals', 'Bells, goal'],
)
asks('heads one effect', heads, ['Intended effect', 'Effect sought', 'Hoped-for effects'], [])
asks(
  'is a row of days',
  row,
  ['Lost bells | 120 | 40', 'Lost bells | over 12 | 4', 'Lost bells | 20265 | 9', 'Lost bells | 3 bells | 12 bells'],
  ['Lost bells | ~2026 | ~2027', 'Lost bells | 5 May | 3 June', 'Lost bells | (12 May | (3 June', ' | 26 | 15'],
)
