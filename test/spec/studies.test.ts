import { describe, expect, it } from 'vitest'
import { namesOwnStudy, reportsStudy } from '../../src/spec/studies.js'
import { asks } from './asks.js'
import { specOf } from './spec-of.js'

asks(
  'tells of a study of its own',
  namesOwnStudy,
  [
    'User research was done with 12 ferry pilots in May.',
    'Interviews were held with nine bakers.',
    'We interviewed 6 wardens about their keys.',
    'We talked to eleven wardens.',
    'We tested the paper map with four hikers.',
    'A survey among 300 renters closed in June.',
    'Two rounds of tests with five clerks were run.',
  ],
  [
    'We will interview 12 ferry pilots.',
    'Research was done.',
    'We interviewed wardens about their keys.',
    'The session lasted with all its breaks 40 minutes.',
    'We watched for 3 hours.',
    'The test ran with 2 sessions.',
  ],
)

describe('a text that tells what came of a study', () => {
  it.each([
    'Research showed that wardens lose keys.',
    'The tests have revealed two gaps.',
    'Participants looked for the key on the left.',
    'Users reported that the door sticks.',
    'Testers lost the key.',
  ])('yes: %s', (text) => expect(reportsStudy(text)).toBe(true))
  it.each(['Wardens lose keys.', 'Users hate the door.', 'We will do research on doors.'])('no: %s', (text) => expect(reportsStudy(text)).toBe(false))
})

it('is found anywhere in a document', () => {
  const { statements } = specOf('# Keys\n\n## Background\n\nWe interviewed 6 wardens.\n\n## Findings\n\nResearch showed that they lose keys.\n')
  expect(statements.some(namesOwnStudy)).toBe(true)
})
