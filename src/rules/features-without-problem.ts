import { featureList } from '../spec/features.js'
import type { Section } from '../spec/sections.js'
import { defineRule } from './define.js'

/** Guide: "Not Requirement Gathering"; where nobody's problem is stated, a list of features is a list of orders. */
export default defineRule('features-without-problem', {
  document({ spec, problems }, report) {
    if (problems.length > 0) return
    const section = featureList(spec)
    if (!section?.heading) return
    report({ start: section.heading.start, end: Math.max(section.heading.end, firstEntry(section)), values: { heading: section.title }, section })
  },
})

/** The heading and the first entry of its list: that much shows what is meant. */
function firstEntry(section: Section): number {
  return section.statements[0]?.end ?? Math.max(section.heading?.end ?? 0, section.children[0] ? firstEntry(section.children[0]) : 0)
}
