import type { Section } from '../spec/sections.js'
import type { Spec } from '../spec/spec.js'
import type { SpecPlaces } from './report.js'

/** Where the title and the requirements of a spec stand. A requirements section within another one is part of that. */
export function placesOf({ head, sections }: Spec): SpecPlaces {
  const outermost = sections.filter((section) => section.heading && section.role === 'requirement' && !isWithinRequirements(section))
  return { title: head, requirements: outermost.map((section) => ({ start: section.start, end: section.wholeEnd })) }
}

function isWithinRequirements({ parent }: Section): boolean {
  return parent !== undefined && ((parent.heading !== undefined && parent.role === 'requirement') || isWithinRequirements(parent))
}
