import type { TextRange } from '../markdown/text-range.js'
import { remember } from './remember.js'

/** A word of a text: letters, digits and underscores in a row, in lower case. */
export interface Word extends TextRange {
  text: string
}

/** Outside of ASCII, a few letters change their length with their case. */
const isPlain = /^[\0-\x7f]*$/
const letter = /[\p{L}\p{N}]/u

function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  return letter.test(String.fromCharCode(code))
}

const space = /\s+/g

/** Into how many words white space cuts a text; an empty one counts as one. */
export function wordCount(text: string): number {
  let count = 1
  space.lastIndex = 0
  while (space.test(text)) count += 1
  return count
}

function split(text: string): Word[] {
  const words: Word[] = []
  const small = isPlain.test(text) ? text.toLowerCase() : undefined
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isWordCode(text.charCodeAt(at))) {
      if (start < 0) start = at
    } else if (start >= 0) {
      words.push({ text: small?.slice(start, at) ?? text.slice(start, at).toLowerCase(), start, end: at })
      start = -1
    }
  }
  return words
}

/** The words of a text. Remembered, since every word list asks for the same ones; never give it more than a paragraph. */
export const wordsOf: (text: string) => readonly Word[] = remember(split)
