import { describe, expect, it } from 'vitest'
import { hasOwner, namesOwner } from '../../src/spec/open-questions.js'
import { asks, sentences } from '../language/asks.js'
import { standing } from './standing.js'

asks(
  'names who settles it, or by when',
  namesOwner,
  [
    'lamps @b',
    ...sentences('lamps …', 'Owner, owner, Owners, Owned by, owned by, Assigned to, assigned to, Assignee, assignee, Due, due, DRI'),
    ...sentences('lamps … 4', 'By, by, On, on, Until, until, Before, before, w/c, Wk of, wk of, Week of, week of, end of'),
    'lamps By the 4',
    'lamps By end of 4',
    ...sentences('lamps By …', 'Mon, Tue, Wed, Thu, Fri, Q2, launch, beta, GA, kickoff, kick-off, sprint'),
    ...sentences('lamps By …', 'Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec'),
    'lamps By Janing',
    'lamps 12. Jan',
    'lamps 12 Jan',
    ...sentences('lamps 12 …', 'Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec'),
    'lamps 12 Janing',
    'lamps 4444-44-44',
    ...sentences('lamps …', 'decide, decides, will decide, to decide, is on it, asked, asking, talk to, talking to, waiting for'),
    ...sentences('lamps to …', 'confirm, clarify, check, ask, answer, look into, find out'),
    ...sentences('lamps … ask', 'will, is going to'),
    ...sentences('lamps will …', 'check, find out, confirm, clarify, test, measure'),
    ...sentences('lamps … planned', 'is, are, was, were'),
    ...sentences('lamps is …', 'scheduled, booked'),
    ...sentences('lamps with …', 'Legal, Finance, Design, Security, Engineering, Sales, Marketing'),
    ...sentences('lamps … Kbell', '—, –, -, →, >'),
    'lamps (Kbell',
    'lamps —Kbell',
    ...sentences('lamps — Kbell…', ' and Kbell,  & Kbell,  + Kbell'),
    ...sentences('lamps — Kbell …', '/, .'),
    'lamps — Kbell,',
    'lamps — Kbell)',
    ...sentences(
      'lamps Kbell …',
      'think, thinks, say, says, said, prefer, prefers, know, knows, want, wants, suggests, suggested, propose, proposed, estimate, estimates, reckon, reckons, lean, leans',
    ),
  ],
  ['lamps Some bells 12 jan', 'lamps Some bells — kbell', 'lamps — Kbell bells', 'lamps Some bells kbell think'],
)

describe('an open question', () => {
  it('has an owner', () => expect(hasOwner(standing('Who rings the bell, asked Legal?', 'question'))).toBe(true))
  it('has one in its label', () => expect(hasOwner(standing('Due 3 May: who rings the bell', 'question'))).toBe(true))
  it('has none', () => expect(hasOwner(standing('Who rings?', 'question'))).toBe(false))
  it('is none elsewhere', () => expect(hasOwner(standing('Who rings the bell, asked Legal?', 'risk'))).toBe(false))
})
