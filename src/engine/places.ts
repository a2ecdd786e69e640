import type { Section } from '../spec/sections.js'
import type { Spec } from '../spec/spec.js'
import type { SpecPlaces } from './report.js'

/** Where the title and the requirements of a spec stand. A requirements section within another one is part of that. */
export function placesOf({ head, sections }: Spec): SpecPlaces {
  const outermost = sections.filter((section) => section.heading && section.role === 'requirement' && !isWithinRequirements(section))
  return { title: head, requirements: outermost.map((section) => ({ start: section.start, end: endOf(section) })) }
}

function isWithinRequirements({ parent }: Section): boolean {
  return parent !== undefined && ((parent.heading !== undefined && parent.role === 'requirement') || isWithinRequirements(parent))
}

/** Behind the last block of a section and of those beneath it. */
function endOf({ heading, end, children }: Section): number {
  return Math.max(end, heading?.end ?? 0, ...children.map(endOf))
}
