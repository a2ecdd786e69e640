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

  pass(milliseconds: number): void {
    const until = this.#now + milliseconds
    for (let next = this.#next(until); next; next = this.#next(until)) {
      this.#timers = this.#timers.filter((timer) => timer !== next)
      this.#now = Math.max(this.#now, next.at)
      next.run()
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
  const scheduler = new Scheduler((key) => {
    runs.push(`${key}@${clock.now()}`)
    clock.spend(cost)
  }, clock)
  return { clock, runs, scheduler }
}

describe('Scheduler', () => {
  it('waits until the changes pause', () => {
    const { clock, runs, scheduler } = scheduled()
    scheduler.request('a')
    clock.pass(shortestWait - 1)
    scheduler.request('a')
    clock.pass(shortestWait - 1)
    expect(runs).toEqual([])
    clock.pass(1)
    expect(runs).toEqual([`a@${2 * shortestWait - 1}`])
  })

  it('runs soon where asked to', () => {
    const { clock, runs, scheduler } = scheduled()
    scheduler.request('a')
    scheduler.request('a', true)
    clock.pass(1)
    expect(runs).toEqual(['a@0'])
    clock.pass(longestWait)
    expect(runs).toHaveLength(1)
  })

  it('waits longer for what took longer, within bounds', () => {
    const { clock, scheduler } = scheduled(200)
    scheduler.request('a', true)
    clock.pass(1)
    expect(scheduler.waitOf('a')).toBe(800)
    expect(scheduler.waitOf('b')).toBe(shortestWait)
    const slow = scheduled(60_000)
    slow.scheduler.request('a', true)
    slow.clock.pass(1)
    expect(slow.scheduler.waitOf('a')).toBe(longestWait)
  })

  it('gives each task a turn of its own', () => {
    const { clock, runs, scheduler } = scheduled(100)
    scheduler.request('a', true)
    scheduler.request('b', true)
    let between = 0
    clock.after(0, () => {
      between = runs.length
    })
    clock.pass(500)
    expect(runs).toEqual(['a@0', 'b@100'])
    expect(between).toBeLessThan(2)
  })

  it('forgets what was cancelled, also when it is due', () => {
    const { clock, runs, scheduler } = scheduled()
    scheduler.request('a')
    scheduler.cancel('a')
    clock.pass(longestWait)
    expect(runs).toEqual([])
    scheduler.request('b')
    scheduler.dispose()
    clock.pass(longestWait)
    expect(runs).toEqual([])
  })

  it('goes on after a task that fails', () => {
    const clock = new TestClock()
    const runs: string[] = []
    const scheduler = new Scheduler((key) => {
      runs.push(key)
      if (key === 'a') throw new Error('no')
    }, clock)
    scheduler.request('a', true)
    scheduler.request('b', true)
    expect(() => clock.pass(1)).toThrow('no')
    clock.pass(1)
    expect(runs).toEqual(['a', 'b'])
  })
})
