import type { TextRange } from '../markdown/text-range.js'
import { everyMatch } from './every-match.js'

const boundary = /(?<![.!?…])([.!?…]{1,40})(["'”’)\]*_]{0,20})(?=\s+["'“‘([*_]*[\p{Lu}\p{N}\p{Extended_Pictographic}~$€£@#`])/gu
const abbreviation =
  /(?:\b(?:e\.g|i\.e|etc|vs|cf|al|approx|ca|resp|incl|excl|esp|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Art|art|Sec|sec|Fig|fig|Inc|Ltd|Co|Corp|dept|est|max|min|avg|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|p|pp|v|ver)|\b\p{Lu}|^\s*\d{1,3})$/u

/** "item no. 6", "nr. 12": the point belongs to the word. */
function numberFollows(text: string, at: number): boolean {
  return /[a-zà-ɏ]{3} (?:nos?|nrs?)$/i.test(text.slice(Math.max(0, at - 7), at)) && /^\.\s\d{1,4}\b(?! of\b)/.test(text.slice(at, at + 10))
}

/**
 * Sentences of one paragraph. Own code because `Intl.Segmenter` costs the square of its input and splits after every
 * abbreviation; only the ends that matter here are handled.
 */
export function splitSentences(text: string): TextRange[] {
  const spans: TextRange[] = []
  let start = 0
  const push = (end: number) => {
    const raw = text.slice(start, end)
    const from = start + raw.length - raw.trimStart().length
    const to = start + raw.trimEnd().length
    if (to > from) spans.push({ start: from, end: to })
    start = end
  }
  for (const match of everyMatch(boundary, text)) {
    const isPoint = match[1] === '.'
    if (isPoint && (numberFollows(text, match.index) || abbreviation.test(text.slice(Math.max(0, match.index - 12), match.index)))) continue
    push(match.index + match[0].length)
  }
  push(text.length)
  return spans
}
