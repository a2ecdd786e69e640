import type { Edit } from './edit.js'
import { firstIndex } from './first-index.js'

/** A position for people and for JSON: both numbers count from 1, columns in UTF-16 code units. */
export interface Position {
  line: number
  column: number
}

/** Line starts of a text. Lines end at LF, CRLF or a lone CR, as in VS Code. */
export class LineIndex {
  readonly #starts: readonly number[]

  constructor(
    readonly text: string,
    starts: readonly number[] = startsIn(text, 0, text.length, [0]),
  ) {
    this.#starts = starts
  }

  /** The lines of the text that an edit made of this one. */
  after(text: string, edit: Edit): LineIndex {
    return new LineIndex(text, startsAfter(this.#starts, text, edit))
  }

  get count(): number {
    return this.#starts.length
  }

  /** The 1-based line that holds `offset`; offsets outside the text give the first or the last line. */
  lineAt(offset: number): number {
    return Math.max(1, firstAbove(this.#starts, offset))
  }

  positionAt(offset: number): Position {
    const line = this.lineAt(offset)
    return { line, column: Math.max(0, offset - this.startOf(line)) + 1 }
  }

  /** Offset of the first character of a 1-based line. */
  startOf(line: number): number {
    return this.#starts[Math.min(Math.max(line, 1), this.#starts.length) - 1] ?? 0
  }

  /** Offset behind the last character of a 1-based line, its line ending left out. */
  endOf(line: number): number {
    let end = line >= this.#starts.length ? this.text.length : this.startOf(line + 1)
    while (end > this.startOf(line) && (this.text.charCodeAt(end - 1) === 10 || this.text.charCodeAt(end - 1) === 13)) end--
    return end
  }
}

/** Adds the starts of lines that lie behind `from`, up to `to`. */
function startsIn(text: string, from: number, to: number, starts: number[]): number[] {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

/** Lines around the edit are looked at again, with a character to each side, since CR and LF end a line together. */
function startsAfter(before: readonly number[], text: string, { start, oldEnd, newEnd }: Edit): number[] {
  const shift = newEnd - oldEnd
  const kept = firstAbove(before, Math.max(0, start - 1))
  const starts = startsIn(text, Math.max(0, start - 1), Math.min(text.length, newEnd + 1), before.slice(0, kept))
  for (let index = firstAbove(before, oldEnd + 1); index < before.length; index++) starts.push((before[index] ?? 0) + shift)
  return starts
}

/** Index of the first number in a rising list that is greater than `limit`. */
function firstAbove(rising: readonly number[], limit: number): number {
  return firstIndex(rising.length, (index) => (rising[index] ?? 0) > limit)
}
