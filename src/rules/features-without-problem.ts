import { type FeatureList, featureList, tellsNoProblem, wholeDocument } from '../spec/features.js'
import type { Genre } from '../spec/genre.js'
import type { Spec } from '../spec/spec.js'
import { isListGenre } from '../spec/spec-genres.js'
import { defineRule } from './define.js'
import { excerpt } from './excerpt.js'

/** Guide: "Not Requirement Gathering"; where nobody's problem is stated, a list of features is a list of orders. */
export default defineRule('features-without-problem', {
  document({ spec, answers, genre }, report) {
    const list = answers.problem ? undefined : listIn(spec, genre)
    if (!list) return
    const { title, start, end, section } = list
    report({ start, end, values: { heading: excerpt(title.replace(/[:\s]+$/, ''), 7) }, section })
  },
})

/** A list in a document that comes near to telling a problem is left alone. */
function listIn(spec: Spec, genre: Genre): FeatureList | undefined {
  const list = featureList(spec)
  if (list) return tellsNoProblem(spec) ? list : undefined
  return isListGenre(genre) ? wholeDocument(spec) : undefined
}
