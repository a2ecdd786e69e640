import { artefactPhrase } from '../language/artefacts.js'
import { leadingBuildVerb } from '../language/signals.js'
import type { Role } from './roles.js'
import type { Section } from './sections.js'
import type { Spec } from './spec.js'

/** From so many things on, a section is a list of features. */
const fewest = 3
/** From so many stories with a reason on, the stories themselves say what people need. */
const fewestStories = 3

const demanding: ReadonlySet<Role> = new Set<Role>(['requirement', 'solution'])

/** The first section that lists what is to be built, its sub-sections counted; undefined where stories with their reasons do. */
export function featureList(spec: Spec): Section | undefined {
  if (spec.statements.filter(({ statement }) => statement.story?.why).length >= fewestStories) return undefined
  return spec.sections.find(
    (section) => section.heading && demanding.has(section.role) && !/\bcriteria\b/i.test(section.title) && countFeatures(section) >= fewest,
  )
}

/** How many things to build a section lists, its sub-sections counted. */
export function countFeatures(section: Section): number {
  const own = section.statements.filter(
    ({ statement }) =>
      statement.index === 0 && (statement.item || statement.kind === 'row' || leadingBuildVerb(statement.text) || artefactPhrase(statement.text)),
  ).length
  return own + section.children.reduce((sum, child) => sum + Math.max(1, countFeatures(child)), 0)
}

/** How many things to build the document lists in all. */
export function listed(spec: Spec): number {
  return spec.sections
    .filter((section) => section.heading && demanding.has(section.role) && !(section.parent && demanding.has(section.parent.role)))
    .reduce((sum, section) => sum + countFeatures(section), 0)
}
