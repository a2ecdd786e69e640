import type { TextRange } from '../markdown/text-range.js'
import { anyCase } from './any-case.js'
import { wordsOf } from './words.js'

/** Words and phrases of a list, found as whole words in any case; spaces in a phrase match any white space or a hyphen. */
export interface PhraseMatcher {
  test(text: string): boolean
  first(text: string): PhraseMatch | undefined
  /** From left to right, the longest at each place, without overlaps. */
  all(text: string): PhraseMatch[]
}

export interface PhraseMatch extends TextRange {
  text: string
}

/** Where an expression first matches, in the same form. */
export function matchIn(pattern: RegExp, text: string): PhraseMatch | undefined {
  const match = pattern.exec(text)
  return match ? { text: match[0], start: match.index, end: match.index + match[0].length } : undefined
}

/** The same, unless what stands in front of it takes it back: "whether …", "so that …". */
export function matchUnless(takenBack: RegExp, pattern: RegExp, text: string): PhraseMatch | undefined {
  const match = matchIn(pattern, text)
  return match && !takenBack.test(text.slice(0, match.start)) ? match : undefined
}

interface Phrase {
  words: string[]
  /** What stands between its words. */
  gaps: string[]
  /** Signs before its first and behind its last word: the dot of ".NET", the hash of "C#". */
  lead: string
  trail: string
}

/** Looks phrases up by their first word, so that a list of any length costs one look-up per word of the text. */
export function phrases(list: readonly string[]): PhraseMatcher {
  const byFirstWord = new Map<string, Phrase[]>()
  for (const entry of list) {
    const phrase = toPhrase(entry)
    const first = phrase?.words[0]
    if (!phrase || first === undefined) continue
    const known = byFirstWord.get(first)
    if (known) known.push(phrase)
    else byFirstWord.set(first, [phrase])
  }
  for (const known of byFirstWord.values()) known.sort((a, b) => b.words.length - a.words.length || b.trail.length - a.trail.length)

  function find(text: string, most: number): PhraseMatch[] {
    const words = wordsOf(text)
    const found: PhraseMatch[] = []
    for (let at = 0; at < words.length && found.length < most; at++) {
      const candidates = byFirstWord.get((words[at] as { text: string }).text)
      if (!candidates) continue
      for (const phrase of candidates) {
        const range = rangeAt(phrase, text, at)
        if (!range) continue
        found.push({ text: text.slice(range.start, range.end), ...range })
        at += phrase.words.length - 1
        break
      }
    }
    return found
  }

  return { test: (text) => find(text, 1).length > 0, first: (text) => find(text, 1)[0], all: (text) => find(text, Number.POSITIVE_INFINITY) }
}

function toPhrase(entry: string): Phrase | undefined {
  const words = wordsOf(entry)
  const [first] = words
  const last = words[words.length - 1]
  if (!first || !last) return undefined
  const gaps = words.slice(1).map((word, index) => plainGap(entry, words[index]?.end ?? 0, word.start))
  return { words: words.map((word) => word.text), gaps, lead: entry.slice(0, first.start), trail: entry.slice(last.end) }
}

function rangeAt({ words, gaps, lead, trail }: Phrase, text: string, at: number): TextRange | undefined {
  const found = wordsOf(text)
  for (let index = 1; index < words.length; index++) {
    const word = found[at + index]
    const before = found[at + index - 1]
    if (!word || !before || word.text !== words[index] || plainGap(text, before.end, word.start) !== gaps[index - 1]) return undefined
  }
  const start = (found[at]?.start ?? 0) - lead.length
  const end = (found[at + words.length - 1]?.end ?? 0) + trail.length
  if (lead && (!text.startsWith(lead, start) || isInWord(text, start - 1))) return undefined
  if (trail && (!text.endsWith(trail, end) || isInWord(text, end))) return undefined
  return { start, end }
}

function isInWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[\p{L}\p{N}_]/u.test(text[at] as string)
}

/** White space and hyphens part words alike, and an apostrophe is one in either form. */
function plainGap(text: string, start: number, end: number): string {
  const gap = text.slice(start, end)
  if (gap === ' ' || gap === '-') return ' '
  return gap.replace(/^[\s-]+$/, ' ').replace(/’/g, "'")
}

/** `a|b|c` of escaped phrases, longest first, for building larger expressions. */
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

/** An expression of whole words that are any of the patterns, in any case. */
export function anyOf(patterns: readonly string[], flags?: 'g'): RegExp {
  return anyCase(`\\b(?:${patterns.join('|')})(?![a-zà-ɏ\\d_])`, flags)
}
