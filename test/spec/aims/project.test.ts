import { describe, expect, it } from 'vitest'
import { Aim } from '../../../src/spec/aims/aim.js'
import { isHandedOut } from '../../../src/spec/aims/presence.js'
import { goesAsPlanned } from '../../../src/spec/aims/project.js'

describe('that a project goes its way', () => {
  it.each([
    'The project is closed',
    'Milestones M1 to M4 reached',
    'Final report submitted',
    'The launch party takes place',
    'All deliverables handed in',
    'The workshop went well',
    'Contract signed',
    'Deployment frequency',
    'Tickets closed per sprint',
    '100 % of the planned scope',
    'Close the 18 remaining cards',
    'resolve all linked issues by May',
    'Clear the whole backlog',
    'ticket closed before the fair',
    'Issue 214 is resolved',
    'All stories merged',
    'The backlog is empty',
  ])('%s', (text) => {
    expect(goesAsPlanned(new Aim(text))).toBe(true)
  })

  it.each([
    'Reports handed in on time',
    'Skippers close the project of their berth',
    'Contracts per broker',
    'Close every ticket within a day',
    'Tickets closed at the first call',
    'Harbour staff resolve all issues of a crew',
    'Tickets closed',
    'The story of the pier is told to every visitor',
    'Tickets per crossing',
    'Fewer workshops held on Sundays',
    'The release of the fish is counted by volunteers',
  ])('not: %s', (text) => {
    expect(goesAsPlanned(new Aim(text))).toBe(false)
  })

  it('that everybody has it', () => {
    expect(isHandedOut('Every pier has its scanner')).toBe(true)
    expect(isHandedOut('All pilots have the app on their phone')).toBe(true)
    expect(isHandedOut('All pilots have the app to thank for a quiet night')).toBe(false)
    expect(isHandedOut('Every pilot has a free night')).toBe(false)
  })
})
