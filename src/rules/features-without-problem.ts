import { artefactPhrase } from '../language/artefacts.js'
import { leadingBuildVerb } from '../language/signals.js'
import type { Section } from '../spec/sections.js'
import { defineRule } from './define.js'

/** Guide: "Not Requirement Gathering"; where nobody's problem is stated, a list of features is a list of orders. */
export default defineRule('features-without-problem', {
  document({ spec, problems }, report) {
    if (problems.length > 0) return
    const section = spec.sections.find(listsFeatures)
    if (!section?.heading) return
    report({ start: section.heading.start, end: Math.max(section.heading.end, firstEntry(section)), values: { heading: section.title }, section })
  },
})

/** The heading and the first entry of its list: that much shows what is meant. */
function firstEntry(section: Section): number {
  return section.statements[0]?.end ?? Math.max(section.heading?.end ?? 0, section.children[0] ? firstEntry(section.children[0]) : 0)
}

/** A section of requirements or of the solution with at least three things in it, its sub-sections counted. */
function listsFeatures(section: Section): boolean {
  if (section.role !== 'requirement' && section.role !== 'solution') return false
  return countFeatures(section) >= 3
}

function countFeatures(section: Section): number {
  const own = section.statements.filter(
    ({ statement }) =>
      statement.index === 0 && (statement.item || statement.kind === 'row' || leadingBuildVerb(statement.text) || artefactPhrase(statement.text)),
  ).length
  return own + section.children.reduce((sum, child) => sum + Math.max(1, countFeatures(child)), 0)
}
