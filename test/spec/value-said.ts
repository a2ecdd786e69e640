import { RiskSaid } from '../../src/spec/risk-said.js'
import type { Role } from '../../src/spec/roles.js'
import { ValueSaid } from '../../src/spec/value-said.js'
import { standing } from './standing.js'

/** What the first statement of a piece of Markdown says about whether anybody wants it. */
export function valueSaid(text: string, role: Role = 'other', title = 'Notes'): ValueSaid {
  return new ValueSaid(new RiskSaid(standing(text, role, title), undefined))
}
