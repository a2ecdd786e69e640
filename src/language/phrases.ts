/** Words and phrases of a list, found as whole words in any case; spaces in a phrase match any white space or a hyphen. */
export interface PhraseMatcher {
  test(text: string): boolean
  first(text: string): PhraseMatch | undefined
  all(text: string): PhraseMatch[]
  /** The alternation itself, for building larger expressions. */
  source: string
}

export interface PhraseMatch {
  text: string
  start: number
  end: number
}

/** One alternation, longest phrase first, so that "settings page" wins over "page". */
export function phrases(list: readonly string[]): PhraseMatcher {
  const source = alternation(list)
  const single = new RegExp(bounded(source), 'iu')
  const global = new RegExp(bounded(source), 'giu')
  const toMatch = (match: RegExpMatchArray): PhraseMatch => ({ text: match[0], start: match.index ?? 0, end: (match.index ?? 0) + match[0].length })
  return {
    source,
    test: (text) => single.test(text),
    first: (text) => {
      const match = single.exec(text)
      return match ? toMatch(match) : undefined
    },
    all: (text) => Array.from(text.matchAll(global), toMatch),
  }
}

/** `a|b|c` of escaped phrases, longest first. */
export function alternation(list: readonly string[]): string {
  return [...list]
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/[\s-]+/g, '[\\s-]+')
        .replace(/'/g, "['’]"),
    )
    .join('|')
}

function bounded(source: string): string {
  return `(?<![\\p{L}\\p{N}_])(?:${source})(?![\\p{L}\\p{N}_])`
}
