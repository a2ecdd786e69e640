import { anyCase } from '../language/any-case.js'
import { hardship } from '../language/hardship.js'
import { demanding, type Found, mention, type RiskSaid } from './risk-said.js'
import { type Role, silentRoles } from './roles.js'
import { assumedValue } from './value-assumed.js'
import { evidencedValue } from './value-evidenced.js'
import { plannedValue } from './value-planned.js'
import { ValueSaid, valueSilent } from './value-said.js'

/** What a statement says about whether anybody wants it. */
export function valueCue(said: RiskSaid): Found | undefined {
  if (silentRoles.has(said.placed.role)) return undefined
  const it = new ValueSaid(said)
  return evidencedValue(it) ?? plannedValue(it) ?? assumedValue(it) ?? mentioned(it)
}

function mentioned({ said, statement, role, text, people, about }: ValueSaid): Found | undefined {
  if (said.filed) return { state: 'partial', weight: 1 }
  if (!valueSilent.has(role) && !demanding.has(role) && role !== 'solution' && shareUses.test(text)) return { state: 'partial', weight: 1 }
  if (hardship(text)) return { state: 'partial', weight: valueSilent.has(role) || role === 'solution' ? 0.2 : people || role === 'problem' ? 1 : 0.5 }
  if (!people && !about) return undefined
  if (statement.story?.why) return { state: 'partial', weight: 0.5 }
  return arguesValue.has(role) ? { state: 'partial', weight: mention } : undefined
}
/** "About a third of clinics that have a scanner use the old format", "20 % of schools run it": how many there are of them, from nobody knows where. */
const shareUses = anyCase(
  /\b(?:\d[\d.,]{0,15} ?(?:%|percent)|half|a (?:third|quarter|fifth)|two thirds|most|the majority) of (?:the |all |our )?(?:[a-zà-ɏ-]+ ){0,2}[a-zà-ɏ-]+s\b[^.;]{0,60}?\b(?:use|have|run|own|rely|work|seem|are|do|buy|still|already|need|want)\b/,
)
/** Where people and their gain are the subject; that people do this and that in a list of features says nothing of whether they want to. */
const arguesValue: ReadonlySet<Role> = new Set<Role>(['problem', 'user', 'evidence', 'story', 'wish', 'metric', 'goal', 'assumption', 'faq', 'background'])
