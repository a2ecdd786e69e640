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
 * Runs a task per key some time after it was last asked for: the longer a task took, the longer its next run waits. Whoever keeps asking
 * does not put it off for ever.
 */
export class Scheduler {
  readonly #waiting = new Map<string, { since: number; stop: () => void }>()
  readonly #costs = new Map<string, number>()

  constructor(
    private readonly run: (key: string) => Promise<void>,
    private readonly clock: Clock,
  ) {}

  /** Asks for a run; asking again before it starts its wait anew, until the first one has waited for the longest time. */
  request(key: string, soon = false): void {
    const now = this.clock.now()
    const since = this.#waiting.get(key)?.since ?? now
    this.#stop(key)
    const wait = soon ? 0 : Math.max(Math.min(this.waitOf(key), since + longestWait - now), 0)
    this.#waiting.set(key, { since, stop: this.clock.after(wait, () => void this.#begin(key)) })
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
  }

  #stop(key: string): void {
    this.#waiting.get(key)?.stop()
    this.#waiting.delete(key)
  }

  async #begin(key: string): Promise<void> {
    this.#waiting.delete(key)
    const started = this.clock.now()
    if (!this.#costs.has(key)) this.#costs.set(key, 0)
    await this.run(key)
    if (this.#costs.has(key)) this.#costs.set(key, this.clock.now() - started)
  }
}
