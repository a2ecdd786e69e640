import type { TextRange } from '../markdown/text-range.js'
import { remember } from './remember.js'

/** A word of a text: letters, digits and underscores in a row, in lower case. */
export interface Word extends TextRange {
  text: string
}

const letter = /[\p{L}\p{N}]/u

function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  return letter.test(String.fromCharCode(code))
}

function split(text: string): Word[] {
  const words: Word[] = []
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isWordCode(text.charCodeAt(at))) {
      if (start < 0) start = at
    } else if (start >= 0) {
      // Lower-cased one by one: a few letters change their length with their case.
      words.push({ text: text.slice(start, at).toLowerCase(), start, end: at })
      start = -1
    }
  }
  return words
}

/** The words of a text. Remembered, since every word list asks for the same ones; never give it more than a paragraph. */
export const wordsOf: (text: string) => readonly Word[] = remember(split)
