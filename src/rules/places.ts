import { remember } from '../language/remember.js'
import type { SectionReading } from '../spec/reading.js'
import type { Role } from '../spec/roles.js'
import type { PlacedStatement } from '../spec/sections.js'
import type { Spec } from '../spec/spec.js'
import { type Hit, hitOn } from './define.js'

/** A finding about the document as a whole stands on its title, or where one would be. */
export function onHead(spec: Spec): Hit {
  return { ...spec.head, scope: 'document', section: spec.title }
}

/** One reading a role: what it finds is kept by it. */
const headed = remember(
  (role): SectionReading =>
    (section) =>
      section.role === role && section.heading !== undefined,
)

/** A finding about something that the document lacks stands on the section where it would be, else on the title. */
export function onSectionOrHead(spec: Spec, ...roles: Role[]): Hit {
  for (const role of roles) {
    const section = spec.statements.firstSection(headed(role))
    if (section?.heading) return { start: section.heading.start, end: section.heading.end, scope: 'document', section }
  }
  return onHead(spec)
}

/** A finding about what is lacking beside a statement stands on the heading above it, else on the statement. */
export function onSectionOf(placed: PlacedStatement): Hit {
  const { section } = placed
  if (!section.heading) return { ...hitOn(placed), scope: 'document' }
  return { start: section.heading.start, end: section.heading.end, scope: 'document', section }
}
