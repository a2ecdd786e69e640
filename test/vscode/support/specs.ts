import { smallSpec } from '../../rules/example-spec.js'

/** A small spec that gives no reason for a finding; what is to be marked is put in by the tests. */
export interface SpecParts {
  title?: string
  problem?: string
  requirements?: readonly string[]
  more?: string
}

export const order = 'Harrow Books asked for a Gantt chart, so we will add one.'
export const orderRule = 'customer-dictated-solution'

export function spec({ title = 'Seat swaps', problem = '', requirements = [], more = '' }: SpecParts = {}): string {
  const items = ['Cashiers can move a guest to another seat while the guest is on the phone.', ...requirements]
  const sections = `## Requirements\n\n${items.map((item) => `- ${item}\n`).join('')}${more && `\n${more}\n`}`
  return smallSpec({ title, problem: 'Problem', goals: 'Goals', aside: problem, sections })
}
