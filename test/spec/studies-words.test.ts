import { namesOwnStudy, reportsStudy } from '../../src/spec/studies.js'
import { asks, sentences } from '../language/asks.js'
import { standing } from './standing.js'

const numbers = '3, 12, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty'
const spans = 'minute, minutes, hour, hours, day, days, week, weeks, month, months'

asks(
  'names a study of its own',
  (text) => namesOwnStudy(standing(text)),
  [
    ...sentences(
      'The … was held with nine bakers',
      'research, interview, interviews, testing, test, tests, study, studies, survey, session, sessions, workshop, workshops, round, rounds',
    ),
    ...sentences('The survey was held … nine bakers', 'with, of, among, by'),
    ...sentences('The survey was held with … bakers', numbers),
    'The survey was held with the old nine bakers',
    ...sentences('We … nine bakers', 'interviewed, surveyed, polled, talked to, talked with, observed, watched, visited, tested it with, tested a bell with'),
    ...sentences('We polled … bakers', numbers),
    'We polled some old nine bakers',
    ...sentences('We met them and spoke … nine bakers, as I said', 'to, with'),
  ],
  [
    ...sentences('The survey was held with nine …', `${spans}, session, sessions, round, rounds, question, questions, test, tests, ox`),
    ...sentences('We polled nine …', `${spans}, ox`),
    'The survey takes place with nine bakers',
    'The survey was held with bakers',
    'The survey was held at nine bakers',
    'The bell was held with nine bakers',
    'We rang nine bakers',
    'We spoke nine bakers',
    'The survey was held. Kim sat with nine bakers',
    'The survey will be held with nine bakers, who said so',
  ],
)

asks(
  'reports what came out of a study',
  reportsStudy,
  [
    ...sentences('The … showed it', 'research, testing, test, tests, interview, interviews, session, sessions, study, survey'),
    ...sentences('The survey …', 'showed, has shown, revealed, confirmed, found, suggested, indicated, highlighted'),
    ...sentences('The … rang', 'participant, participants, interviewees, respondents, testers'),
    ...sentences('Users … it', 'reported, said, told, described, mentioned, felt, found, valued, expected'),
  ],
  ['The bell showed it', 'The survey rang', 'Users rang it', 'Bakers said it', 'The survey at the long old east quay showed'],
)
