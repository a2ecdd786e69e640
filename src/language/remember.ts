/**
 * A reading of short texts (a heading, a sentence, never a document) that is not repeated for a text it has read.
 * As many texts as a generation has are kept twice over; what was not asked for during a whole generation is forgotten.
 */
export function remember<T>(read: (text: string) => T, generation = 4096): (text: string) => T {
  let young = new Map<string, { value: T }>()
  let old = new Map<string, { value: T }>()
  return (text) => {
    const known = young.get(text)
    if (known) return known.value
    const entry = old.get(text) ?? { value: read(text) }
    if (young.size >= generation) {
      old = young
      young = new Map()
    }
    young.set(text, entry)
    return entry.value
  }
}
