import type { Standing } from '../../src/spec/reading.js'
import type { Role } from '../../src/spec/roles.js'
import { statementOf } from '../language/read.js'

/** The first statement of a piece of Markdown, with a role and under a heading. */
export function standing(source: string, role: Role = 'other', title = 'Notes'): Standing {
  return { statement: statementOf(source), role, section: { title, role, parent: undefined } }
}
