import { setTimeout as delay } from 'node:timers/promises'

/**
 * Asks again and again until there is an answer, and gives it back; undefined and false are none. Fails after `timeout` milliseconds,
 * saying what was waited for and what was last seen.
 */
export async function until<T>(
  what: string,
  probe: () => T | undefined | false | Promise<T | undefined | false>,
  { timeout = 60_000, seen = () => '' as unknown } = {},
): Promise<T> {
  const deadline = Date.now() + timeout
  for (;;) {
    const answer = await probe()
    if (answer !== undefined && answer !== false) return answer
    if (Date.now() > deadline) {
      const last = seen()
      throw new Error(`Waited ${timeout / 1000} s for ${what}${last === '' ? '' : `; there is: ${JSON.stringify(last, undefined, 1)}`}`)
    }
    await delay(40)
  }
}

/** Holds a condition to be true for a while, as a finding that must not come could still be on its way. */
export async function throughout(what: string, milliseconds: number, holds: () => boolean, every?: () => Promise<unknown>): Promise<void> {
  const deadline = Date.now() + milliseconds
  while (Date.now() < deadline) {
    if (!holds()) throw new Error(`It was to hold all the time, and did not: ${what}`)
    await every?.()
    await delay(50)
  }
}
