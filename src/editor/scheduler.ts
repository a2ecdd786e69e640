/** The time and timers of the host; tests bring their own. */
interface Clock {
  now(): number
  /** Runs something later, in a turn of its own; answers with what takes it back. */
  after(milliseconds: number, run: () => void): () => void
}

/** Milliseconds of quiet after a change before a document is read. */
export const shortestWait = 250
export const longestWait = 2000
/** Reading may take this share of the time at most. */
const waitPerCost = 4

/**
 * Runs a task per key some time after it was last asked for: the longer a task took, the longer its next run waits. Tasks run one at a
 * time, each in a turn of its own, so that other work gets in between.
 */
export class Scheduler {
  readonly #waiting = new Map<string, () => void>()
  readonly #costs = new Map<string, number>()
  readonly #due = new Set<string>()
  #endTurn: (() => void) | undefined

  constructor(
    private readonly run: (key: string) => void,
    private readonly clock: Clock,
  ) {}

  /** Asks for a run; asking again before it starts its wait anew. */
  request(key: string, soon = false): void {
    this.#stop(key)
    const begin = () => {
      this.#waiting.delete(key)
      this.#due.add(key)
      this.#takeTurn()
    }
    this.#waiting.set(key, this.clock.after(soon ? 0 : this.waitOf(key), begin))
  }

  /** How long a change of this document waits, in milliseconds. */
  waitOf(key: string): number {
    return Math.min(Math.max((this.#costs.get(key) ?? 0) * waitPerCost, shortestWait), longestWait)
  }

  /** Takes back what was asked for and forgets the key. */
  cancel(key: string): void {
    this.#stop(key)
    this.#costs.delete(key)
  }

  dispose(): void {
    for (const key of [...this.#waiting.keys()]) this.cancel(key)
    this.#due.clear()
    this.#endTurn?.()
    this.#endTurn = undefined
  }

  #stop(key: string): void {
    this.#waiting.get(key)?.()
    this.#waiting.delete(key)
    this.#due.delete(key)
  }

  #takeTurn(): void {
    if (this.#endTurn || this.#due.size === 0) return
    this.#endTurn = this.clock.after(0, () => {
      this.#endTurn = undefined
      const [key] = this.#due
      if (key === undefined) return
      this.#due.delete(key)
      const started = this.clock.now()
      try {
        this.run(key)
      } finally {
        this.#costs.set(key, this.clock.now() - started)
        this.#takeTurn()
      }
    })
  }
}
