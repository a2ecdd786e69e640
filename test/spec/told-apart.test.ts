import { anyPeople } from '../../src/language/people.js'
import type { Role } from '../../src/spec/roles.js'
import { isToldApart } from '../../src/spec/told-apart.js'
import { asks, sentences } from '../language/asks.js'
import { standing } from './standing.js'

const apart = (role: Role) => (text: string) => {
  const placed = standing(text, role)
  const [person] = anyPeople(placed.statement.text)
  if (!person) throw new Error(`nobody is in: ${text}`)
  return isToldApart(person, placed)
}

asks(
  'are several who have a role',
  apart('goal'),
  ['Skippers ring', 'Bells of skippers', 'The skippers', 'All skippers ring'],
  [
    ...sentences(
      '… ring',
      'Prospects, Employees, Staff, Leads, Partners, Contributors, Stakeholders, Reviewers, Managers, Followers, Competitors, Incumbents, Candidates, Providers',
    ),
    ...sentences(
      '… ring',
      'Vendors, Suppliers, Participants, Respondents, Testers, Interviewees, Raters, Annotators, Labellers, Labelers, Colleagues, Sponsors, Strangers',
    ),
    ...sentences('… ring', 'Everyone, Anyone, Nobody'),
    'The nurse rings',
    'A nurse',
  ],
)
asks(
  'are so, although they are involved, where users are told',
  apart('user'),
  [...sentences('…', 'Sponsors ring, A manager at the pier, Testers ring'), 'A night nurse', 'The tall nurse rings'],
  ['Everyone rings', 'A nurse', 'On Friday, the old nurse', 'Bells: a nurse'],
)
asks(
  'is one with something said of them',
  apart('goal'),
  sentences('A nurse … quays', 'who owns, with, at, in, running, on, of, doing, from, whose, that owns'),
  ['A nurse rings bells who ring', 'A nurse inland', 'A nurse'],
)
asks(
  'is one who acts, in a problem',
  apart('problem'),
  ['The nurse rings bells', 'On Friday, the nurse rings bells', 'The nurse quickly rings bells', 'The nurse RINGS bells'],
  [
    'The nurse is tall',
    'The nurse was tall',
    'The nurse this night',
    'The nurse as bell',
    'The nurse ring',
    'The nurse rings',
    'The nurse-rings bells',
    'The nurse quick rings x',
  ],
)
asks(
  'is one who acts, in what went before',
  apart('background'),
  ['The nurse rings bells', 'A nurse rings bells'],
  ['On Friday, the nurse rings bells', 'The nurse'],
)
asks('is one who acts, elsewhere', apart('goal'), [], ['The nurse rings bells'])
asks(
  'is one who stands for all who have the trouble',
  (rest) => apart('problem')(`Bells are lost and late for the nurse${rest}`),
  [
    ...sentences('…', '., !, ), —, –,  —, .'),
    ...sentences(' … bells', "to, who, that, whose, in, at, on, with, from, for, and, or, then, when, while, if, because, can, cannot, can’t, can't, does"),
    ...sentences(' … bells', "doesn’t, doesn't, never, only, often, still, get, gets, rings, robs, ringed"),
    '',
    ', and bells',
    ' at',
    ' never, at noon',
  ],
  [' bell', ' register', ' andy bells', ' boss', ' ed', ' red bells'],
)
asks(
  'are users, told apart by what stands before',
  apart('goal'),
  [
    ...sentences(
      '… users ring',
      'Power, Heavy, Casual, Novice, Expert, Advanced, Elderly, Older, First-time, Non-technical, Blind, Deaf, Rural, Freelance, Solo, Independent',
    ),
    ...sentences('… users ring', 'Self-employed, Part-time, Visually impaired, Low-income, The older , Older '),
    'An older user rings',
    'One older user rings',
  ],
  ['Users ring', 'Older bells of users ring', 'Colder users ring', 'A user rings'],
)
asks(
  'are users, told apart by what stands behind',
  apart('goal'),
  [
    ...sentences(
      'Users … quays',
      'who own, whose, that own, with, in, at, from, on, under, of, aged, migrating, using, signing, wanting, running, looking, trying, building',
    ),
    ...sentences('Users … quays', 'working, managing, mooring, in wet, on old'),
    'Users  who own quays',
  ],
  [
    ...sentences('Users … bells', 'ring, withhold, king, bring, who want, who need, who wants, that need, that needs'),
    ...sentences('Users ring bells … it', 'who, with'),
    ...sentences(
      'Users in the … bells',
      'last, past, previous, current, first, next, second, third, end, start, beginning, meantime, process, future, coming, spring, summer, autumn',
    ),
    ...sentences(
      'Users in … bells',
      'the winter, last, this, next, each, every, 5, total, average, advance, addition, general, particular, mind, fact, it, that, them, Q1, Q4, FY',
    ),
    ...sentences('Users … our bells', 'in, at, from, on, with, of'),
    ...sentences(
      'Users in …',
      'January, February, March, April, May, June, July, August, September, October, November, December, spring, summer, autumn, winter',
    ),
  ],
)
asks('are users in what went before', apart('background'), ['Older users ring'], ['Users who own quays'])
asks('are users with a name', apart('user'), ['Danforth users', 'Danforth Harbour users ring'], ['Users ring', 'Some users ring'])
asks('are users with a name, elsewhere', apart('goal'), [], ['Danforth users ring'])

asks(
  'are a body',
  (text) => !apart('goal')(text),
  [
    ...sentences(
      '… of skippers',
      'Board, Council, Committee, Federation, Association, Union, Society, Guild, Panel, Conference, Chamber, College, League, Assembly',
    ),
    ...sentences('… of skippers', 'Delegation, Forum, Alliance, Syndicate, Works council, The board'),
    ...sentences('The board … skippers', 'for, of the, of our, of old, of the old wet'),
    ...sentences(
      'Skippers’ …',
      'union, association, federation, council, committee, board, society, guild, forum, representative, representatives, club, league, group',
    ),
    ...sentences('… congress', "Skippers, Skippers', Skippers’"),
    'Skippers assembly rings',
  ],
  [
    'Surfboard of skippers',
    'Board of bells for old skippers',
    'The board of three old wet skippers',
    'Skippers of the union',
    'Skippers unionise',
    'Board with skippers',
  ],
)
asks(
  'are disposed of',
  (text) => !apart('goal')(text),
  [
    'Skippers are keen',
    'Skippers will love it',
    'Skippers adore bells',
    'Skippers and nurses are keen',
    'Skippers, or nurses adore it',
    'Skippers and nurses adore bells',
  ],
  ['Skippers ring', 'Skippers and nurses ring', 'Skippers and three old nurses adore it'],
)

const byNoun = (role: Role) => (noun: string) => isToldApart({ noun, start: 0, end: noun.length, plural: true }, standing(`${noun} with bells`, role))
const involved = [
  ...sentences(
    '…',
    'prospect, employee, staff, lead, partner, contributor, stakeholder, reviewer, manager, follower, competitor, incumbent, rival, candidate, provider',
  ),
  ...sentences(
    '…',
    'prospects, employees, leads, partners, contributors, stakeholders, reviewers, managers, followers, competitors, incumbents, rivals, candidates',
  ),
  ...sentences(
    '…',
    'providers, vendor, vendors, supplier, suppliers, participant, participants, respondent, respondents, tester, testers, interviewee, interviewees',
  ),
  ...sentences(
    '…',
    'rater, raters, annotator, annotators, labeller, labeler, labellers, labelers, colleague, colleagues, sponsor, sponsors, stranger, strangers',
  ),
  ...sentences(
    '…',
    'council, councils, board, boards, committee, committees, federation, federations, association, associations, union, unions, ministry, ministries',
  ),
]
asks('are involved, by a noun', byNoun('goal'), ['skipper', 'leaders', 'cocouncils', 'staffers'], involved)
asks(
  'are involved, where users are told, by a noun',
  byNoun('user'),
  involved.filter((noun) => noun !== 'stakeholder' && noun !== 'stakeholders'),
  ['everyone', 'everybody', 'anyone', 'nobody'],
)

asks(
  'is one where there are fewer hints',
  apart('goal'),
  [],
  ['A night nurse', 'The tall nurse', 'A nurse   rings', 'Users  who want bells', 'Users that needs who bells'],
)
asks(
  'is one who acts, whatever the room between',
  apart('problem'),
  ['The nurse  rings bells', 'The nurse quickly  rings bells', 'The nurse loudly rings  bells'],
  [],
)
asks('are several among users', apart('user'), ['Users who who want bells', 'A tall nurse, at last', ': A tall nurse'], ['On a tall nurse', 'One nurse'])
