import { describe, expect, it } from 'vitest'
import { type Risk, risks } from '../../src/spec/risk-states.js'
import { headsAnyDesign, headsRisk, riskNamed, type Touch, touchesOf } from '../../src/spec/risk-topics.js'

const nothing: Touch = { touches: false, core: false, method: false, first: undefined }

describe('what a text has to do with a risk', () => {
  it('is nothing where none of its words stand', () => {
    expect(touchesOf('Ovens glow')).toEqual({ valuable: nothing, usable: nothing, feasible: nothing, viable: nothing })
  })

  it.each<[string, Risk, Partial<Touch>]>([
    ['Churn fell', 'valuable', { first: 'churn' }],
    ['The demand is there', 'valuable', { core: true, first: 'demand' }],
    ['A focus group', 'valuable', { method: true, first: 'focus group' }],
    ['A first-time user', 'usable', { core: true, first: 'first time user' }],
    ['A red Button or an icon', 'usable', { first: 'button' }],
    ['A load test of the API', 'feasible', { core: true, method: true, first: 'load test' }],
    ['Firmware', 'feasible', { core: true, first: 'firmware' }],
    ['The insurer', 'viable', { first: 'insurer' }],
    ['A pen test', 'viable', { core: true, method: true, first: 'pen test' }],
    ['A sign-off', 'viable', { method: true, first: 'sign off' }],
  ])('%s: %s', (text, risk, touch) => {
    expect(touchesOf(text)[risk]).toEqual({ ...nothing, touches: true, ...touch })
  })

  it('may be the same for two of them', () => {
    const { usable, feasible, valuable } = touchesOf('A prototype')
    expect([usable.touches, feasible.touches, valuable.touches]).toEqual([true, true, false])
    const { valuable: value, viable } = touchesOf('Willingness to pay')
    expect([value.core, viable.method]).toEqual([true, true])
  })
})

/** Names of each risk, as a label or a heading has them. */
const names: Readonly<Record<Risk, readonly string[]>> = {
  valuable: [
    'Value',
    'Valuable?',
    '**Value:**',
    'Desirable',
    'Desirability',
    'Value risk',
    'Adoption risks',
    'Do they want it?',
    'Would nurses buy this today?',
    'Will people use it',
    'Value: do they care',
    'Value – at night',
  ],
  usable: [
    'Usable',
    'Usability',
    'Usability risk',
    'Usability risks',
    'Usability test',
    'Usability tests',
    'Usability testing',
    'UX',
    'Can they use it?',
    'Can nurses work it out at night?',
  ],
  feasible: [
    'Feasible',
    'Feasibility',
    'Technical feasibility',
    'Feasibility risk',
    'Technical risk',
    'Technical risks',
    'Technical review',
    'Engineering',
    'Engineering review',
    'Can we build it?',
    'Can it be built at all?',
  ],
  viable: [
    'Viable',
    'Viability',
    'Business viability',
    'Viability risk',
    'Legal risk',
    'Privacy risks',
    'Should we',
    'Does it work for us?',
    'Does this work for the business at all?',
  ],
}

describe('what names a risk', () => {
  it.each(risks.flatMap((risk) => names[risk].map((name) => [name, risk] as const)))('%s: %s', (name, risk) => {
    expect(riskNamed(name)).toBe(risk)
  })

  it.each([
    'The value',
    'Value of bread',
    'Do they wanting it',
    'Will they useful it',
    'The usability',
    'Usability of ovens',
    'Can they use items',
    'A feasibility',
    'Feasibility of ovens',
    'Technically',
    'Can we builder',
    'Nonviable',
    'Viability of ovens',
    'Does it work for usual bakers',
    'Bread – value',
    '',
  ])('%s: none', (name) => expect(riskNamed(name)).toBeUndefined())
})

describe('headings under which a risk is the subject', () => {
  it.each<[string, Risk]>([
    ['The value of it', 'valuable'],
    ['Metric', 'valuable'],
    ['Metrics', 'valuable'],
    ['Usable', 'usable'],
    ['Usability', 'usable'],
    ['Screen design', 'usable'],
    ['Visual design', 'usable'],
    ['Design', 'usable'],
    ['3. Design', 'usable'],
    ['3.1 Design', 'usable'],
    ['Prototype', 'usable'],
    ['Prototypes', 'usable'],
    ['Accessibility', 'usable'],
    ['A screen', 'usable'],
    ['Screens', 'usable'],
    ['Wireframe', 'usable'],
    ['Wireframes', 'usable'],
    ['Mock', 'usable'],
    ['Mockups', 'usable'],
    ['Feasibility', 'feasible'],
    ['Tech', 'feasible'],
    ['The API', 'feasible'],
    ['Viability', 'viable'],
    ['Cost', 'viable'],
    ['Costs', 'viable'],
    ['Go-to-market', 'viable'],
    ['Go to market', 'viable'],
    ['Licence', 'viable'],
    ['Licensing', 'viable'],
    ['Business case', 'viable'],
  ])('%s: %s', (title, risk) => {
    expect(risks.filter((other) => headsRisk(title, other))).toEqual([risk])
  })

  it.each(['Bread', 'Design of ovens', 'Oven design', 'Redesign', 'Values', 'Screening', 'Technician', 'Costly', 'Inviable', 'Business', 'Accustomed'])(
    '%s: none',
    (title) => expect(risks.filter((risk) => headsRisk(title, risk))).toEqual([]),
  )

  it.each(['Design', '→ Design:', '2. Design', '2.10 Design', 'design'])('design and no more: %s', (title) => expect(headsAnyDesign(title)).toBe(true))
  it.each(['Screen design', 'Designs', 'Design of ovens', 'A design'])('more than design: %s', (title) => expect(headsAnyDesign(title)).toBe(false))
})
