/**
 * Who writes a spec, where, and what kind of spec it is. Guide: "Core PM Skills by Seniority Level", "Company Fit". What a word changes
 * stands on the pages of the rules that it concerns (`context` in their front matter).
 */
export const contextWords = {
  /** How far the writer has come. */
  profile: ['associate', 'pm', 'senior', 'director'],
  stage: ['startup', 'mature'],
  /** How product and engineering work together. */
  partnership: ['shared', 'product-drives', 'engineering-drives'],
  type: ['feature', 'bugfix', 'minor', 'compliance', 'internal', 'platform', 'api'],
  style: ['prd', 'pitch', 'framing'],
} as const

export type Dimension = keyof typeof contextWords
export type ContextWord = (typeof contextWords)[Dimension][number]
/** What is known of it; nothing changes where nothing is said. */
export type Context = { -readonly [D in Dimension]?: (typeof contextWords)[D][number] }

export const dimensions = Object.keys(contextWords) as readonly Dimension[]

const dimensionOf: ReadonlyMap<string, Dimension> = new Map(dimensions.flatMap((dimension) => contextWords[dimension].map((word) => [word, dimension])))

/** No word belongs to two dimensions, so that a word alone says which is meant. */
export function isContextWord(word: string): word is ContextWord {
  return dimensionOf.has(word)
}

/** A context from values of any kind; what is no word of its dimension is passed over. */
export function contextIn(values: Readonly<Record<string, unknown>>): Context {
  const isWord = (dimension: Dimension, word: unknown) => typeof word === 'string' && dimensionOf.get(word) === dimension
  return Object.fromEntries(dimensions.map((dimension) => [dimension, values[dimension]] as const).filter((entry) => isWord(...entry)))
}
