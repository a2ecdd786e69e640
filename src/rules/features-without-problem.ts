import { featureList, tellsNoProblem } from '../spec/features.js'
import { defineRule } from './define.js'
import { excerpt } from './excerpt.js'

/** Guide: "Not Requirement Gathering"; where nobody's problem is stated, a list of features is a list of orders. */
export default defineRule('features-without-problem', {
  document({ spec, answers }, report) {
    if (answers.problem || !tellsNoProblem(spec)) return
    const list = featureList(spec)
    if (!list) return
    const { title, start, end, section } = list
    report({ start, end, values: { heading: excerpt(title.replace(/[:\s]+$/, ''), 7) }, section })
  },
})
