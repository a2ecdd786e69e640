import { describe, expect, it } from 'vitest'
import { riskInFront, riskNamed } from '../../src/spec/risk-topics.js'
import { asks, sentences } from '../language/asks.js'

asks(
  'whether it can be made',
  (name) => riskNamed(name) === 'feasible',
  [
    ...sentences('Technically …', 'there, possible, feasible, sound, doable, ready'),
    ...sentences('… doable', 'Is it, Is this, Would that be, Is it technically, Would it be technically'),
    ...sentences('… make it', 'Can we, Could it, Will our oak, Does our old-oak bell, Can we even, Can we really'),
    ...sentences(
      'Can the … cope',
      'system, systems, old system, server, servers, backend, device, devices, phone, phones, machine, machines, supplier, suppliers, vendor, database, model, network, sensor, sensors, hardware, team',
    ),
    ...sentences('Can we …', 'detect it, scale, scale at all, handle the load, make them, be built, build it at all, cope with that, keep up'),
    ...sentences('Do we have the …', 'data, skills, people, hardware'),
    ...sentences('…Feasibility', '5. , 5.12 , 5) , A. , IV. , XII) , 12.3. '),
    'Can we build bells?',
    'Can it be built by May',
  ],
  ['Is it done', 'Is technically ready now', 'Can bells cope', 'Old doable', 'Doable bells', 'Oak 5. Feasibility', 'Can the oak cope'],
)
asks(
  'a matter of the house',
  (name) => riskInFront(name) === 'viable' && riskNamed(name) === undefined,
  sentences(
    '…',
    'Legal, Law, Money, Privacy, Data protection, GDPR, Compliance, Regulatory, Regulation, Works council, Union, Insurance, Finance, Budget, Procurement, Liability, Licencing, Licensing, Tax, DPO, Security, Data security, Food safety, Health and safety, Child protection, Safeguarding, Copyright, Trademark, Trademarks, Patent, Patents, Labor relations, Labour relations, Equality, *Legal*, Legal?',
  ),
  ['Legal bells', 'Our legal', 'Oak'],
)
asks(
  'whether it is allowed and pays',
  (name) => riskNamed(name) === 'viable',
  [
    ...sentences(
      '…',
      'The law, And the law, What about the law, And what about the law, Legally fine, May we, May we ring it, Who pays, Who pays for it, Does it pay, Does it pay off, Does this pay for itself',
    ),
    ...sentences('… allowed', 'Is it, Would this be, Are we'),
    ...sentences('Is it …', 'legal, lawful, insured, allowed to, allowed to ring here'),
    ...sentences('What … cost', 'does it, will this, would that'),
    'What does it cost us',
    ...sentences('Can … afford it', 'we, they, the oak-house, bakers'),
  ],
  ['Is it red', 'What costs it', 'Can oak afford it', 'The law of bells'],
)

describe('names in front of what is said', () => {
  it('are those of a risk as well', () => expect(riskInFront('Usability')).toBe('usable'))
})
