/** A position for people and for JSON: both numbers count from 1, columns in UTF-16 code units. */
export interface Position {
  line: number
  column: number
}

/** Line starts of a text. Lines end at LF, CRLF or a lone CR, as in VS Code. */
export class LineIndex {
  readonly #starts: number[] = [0]

  constructor(readonly text: string) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 10) this.#starts.push(i + 1)
      else if (code === 13 && text.charCodeAt(i + 1) !== 10) this.#starts.push(i + 1)
    }
  }

  get count(): number {
    return this.#starts.length
  }

  /** The 1-based line that holds `offset`; offsets outside the text give the first or the last line. */
  lineAt(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
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
