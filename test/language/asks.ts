import { describe, expect, it } from 'vitest'

/** What a question to a text is answered with yes and with no. */
export function asks(name: string, question: (text: string) => boolean, yes: readonly string[], no: readonly string[]): void {
  describe(name, () => {
    it.each(yes)('yes: %s', (text) => expect(question(text)).toBe(true))
    it.each(no)('no: %s', (text) => expect(question(text)).toBe(false))
  })
}

/** A sentence for each of some words, which stand where it says "…". */
export function sentences(frame: string, words: string): string[] {
  return words.split(', ').map((word) => frame.replace('…', word))
}
