import { describe, expect, it } from 'vitest'
import { longestWait, Scheduler, shortestWait } from '../../src/editor/scheduler.js'

/** A clock that goes on when told to. */
class TestClock {
  #now = 0
  #timers: { at: number; run: () => void }[] = []

  now = () => this.#now

  after = (milliseconds: number, run: () => void) => {
    const timer = { at: this.#now + milliseconds, run }
    this.#timers.push(timer)
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer)
    }
  }

  /** Time that a task itself takes. */
  spend(milliseconds: number): void {
    this.#now += milliseconds
  }

  async pass(milliseconds: number): Promise<void> {
    const until = this.#now + milliseconds
    for (let next = this.#next(until); next; next = this.#next(until)) {
      this.#timers = this.#timers.filter((timer) => timer !== next)
      this.#now = Math.max(this.#now, next.at)
      next.run()
      await new Promise(setImmediate)
    }
    this.#now = Math.max(this.#now, until)
  }

  #next(until: number) {
    return this.#timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]
  }
}

function scheduled(cost = 0) {
  const clock = new TestClock()
  const runs: string[] = []
  const scheduler = new Scheduler(async (key) => {
    runs.push(`${key}@${clock.now()}`)
    clock.spend(cost)
  }, clock)
  return { clock, runs, scheduler }
}

describe('Scheduler', () => {
  it('waits until the changes pause', async () => {
    const { clock, runs, scheduler } = scheduled()
    scheduler.request('a')
    await clock.pass(shortestWait - 1)
    scheduler.request('a')
    await clock.pass(shortestWait - 1)
    expect(runs).toEqual([])
    await clock.pass(1)
    expect(runs).toEqual([`a@${2 * shortestWait - 1}`])
  })

  it('runs soon where asked to', async () => {
    const { clock, runs, scheduler } = scheduled()
    scheduler.request('a')
    scheduler.request('a', true)
    await clock.pass(1)
    expect(runs).toEqual(['a@0'])
    await clock.pass(longestWait)
    expect(runs).toHaveLength(1)
  })

  it('waits longer for what took longer, within bounds', async () => {
    const { clock, scheduler } = scheduled(200)
    scheduler.request('a', true)
    await clock.pass(1)
    expect(scheduler.waitOf('a')).toBe(800)
    expect(scheduler.waitOf('b')).toBe(shortestWait)
    const slow = scheduled(60_000)
    slow.scheduler.request('a', true)
    await slow.clock.pass(1)
    expect(slow.scheduler.waitOf('a')).toBe(longestWait)
  })

  it('is not put off for ever by changes that never pause', async () => {
    const { clock, runs, scheduler } = scheduled(400)
    scheduler.request('a', true)
    await clock.pass(1)
    expect(scheduler.waitOf('a')).toBeGreaterThan(700)
    for (let key = 0; key < 10; key++) {
      scheduler.request('a')
      await clock.pass(700)
    }
    const times = runs.map((run) => Number(run.slice(2)))
    expect(times.length).toBeGreaterThan(2)
    for (const [index, time] of times.slice(1).entries()) expect(time - (times[index] ?? 0)).toBeLessThanOrEqual(400 + 700 + longestWait)
  })

  it('lets nobody wait for another document', async () => {
    const clock = new TestClock()
    const begun: string[] = []
    const scheduler = new Scheduler((key) => {
      begun.push(key)
      return new Promise(() => {})
    }, clock)
    scheduler.request('slow', true)
    scheduler.request('quick', true)
    await clock.pass(1)
    expect(begun).toEqual(['slow', 'quick'])
  })

  it('forgets what was cancelled, also when it is due', async () => {
    const { clock, runs, scheduler } = scheduled()
    scheduler.request('a')
    scheduler.cancel('a')
    await clock.pass(longestWait)
    expect(runs).toEqual([])
    scheduler.request('b')
    scheduler.dispose()
    await clock.pass(longestWait)
    expect(runs).toEqual([])
  })
})
