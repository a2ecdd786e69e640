import type { Edit } from './edit.js'
import { firstIndex } from './first-index.js'

/** A position for people and for JSON: both numbers count from 1, columns in UTF-16 code units. */
export interface Position {
  line: number
  column: number
}

/** Line starts of a text. Lines end at LF, CRLF or a lone CR, as in VS Code. */
export class LineIndex {
  readonly #starts: Uint32Array

  constructor(
    readonly text: string,
    starts: Uint32Array = allStarts(text),
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

function allStarts(text: string): Uint32Array {
  const starts = startsIn(text, 0, text.length)
  const all = new Uint32Array(starts.length + 1)
  all.set(starts, 1)
  return all
}

/** The starts of lines that lie behind `from`, up to `to`. */
function startsIn(text: string, from: number, to: number): number[] {
  const starts: number[] = []
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

/** Lines around the edit are looked at again, with a character to each side, since CR and LF end a line together. */
function startsAfter(before: Uint32Array, text: string, { start, oldEnd, newEnd }: Edit): Uint32Array {
  const front = before.subarray(0, firstAbove(before, Math.max(0, start - 1)))
  const around = startsIn(text, Math.max(0, start - 1), Math.min(text.length, newEnd + 1))
  const behind = before.subarray(firstAbove(before, oldEnd + 1))
  const starts = new Uint32Array(front.length + around.length + behind.length)
  starts.set(front)
  starts.set(around, front.length)
  const shift = newEnd - oldEnd
  for (let index = 0, at = front.length + around.length; index < behind.length; index++, at++) starts[at] = (behind[index] ?? 0) + shift
  return starts
}

/** Index of the first number in a rising list that is greater than `limit`. */
function firstAbove(rising: Uint32Array, limit: number): number {
  return firstIndex(rising.length, (index) => (rising[index] ?? 0) > limit)
}
