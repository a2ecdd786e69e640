import { printable } from '../formats/printable.js'
import type { Output } from './io.js'

const quietFor = 1000
const pauseBetween = 100
const clearLine = '\r\u001b[K'

/** One line on the terminal that says how far long work has come; nothing on short work, nothing where no terminal is. */
export class Progress {
  readonly #started: number
  #last = 0
  #visible = false

  constructor(
    private readonly output: Output,
    private readonly total: number,
    private readonly now: () => number = Date.now,
  ) {
    this.#started = now()
  }

  /** Work on a file begins; `index` counts from 1. */
  step(index: number, name: string): void {
    const now = this.now()
    if (!this.output.isTTY || now - this.#started < quietFor || now - this.#last < pauseBetween) return
    this.#last = now
    this.#visible = true
    const width = Math.max(20, (this.output.columns ?? 80) - 1)
    this.output.write(clearLine + [...printable(`Reading file ${index} of ${this.total}: ${name}`)].slice(0, width).join(''))
  }

  /** Takes the line away, so that something else can be printed. */
  clear(): void {
    if (this.#visible) this.output.write(clearLine)
    this.#visible = false
  }
}
