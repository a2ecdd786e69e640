import { artefactPhrase } from '../language/artefacts.js'
import { leadingBuildVerb } from '../language/signals.js'
import type { Section } from './sections.js'
import type { Spec } from './spec.js'

/** From so many things on, a section of requirements is a list of features. */
const fewest = 3

/** The first section that lists what is to be built, its sub-sections counted. */
export function featureList(spec: Spec): Section | undefined {
  return spec.sections.find((section) => (section.role === 'requirement' || section.role === 'solution') && section.heading && countFeatures(section) >= fewest)
}

function countFeatures(section: Section): number {
  const own = section.statements.filter(
    ({ statement }) =>
      statement.index === 0 && (statement.item || statement.kind === 'row' || leadingBuildVerb(statement.text) || artefactPhrase(statement.text)),
  ).length
  return own + section.children.reduce((sum, child) => sum + Math.max(1, countFeatures(child)), 0)
}
