import type { Steps } from '../../markdown/steps.js'

/** Milliseconds after which a reading lets others have their turn, and hears whether it is still wanted. */
const longestTurn = 20

/** Takes the steps in turns. Undefined where it was called off in between. */
export async function inTurns<T>(steps: Steps<T>, calledOff: () => boolean): Promise<T | undefined> {
  for (;;) {
    if (calledOff()) return undefined
    const ends = performance.now() + longestTurn
    do {
      const { done, value } = steps.next()
      if (done) return value
    } while (performance.now() < ends)
    await nextTurn()
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
