import type { Steps } from '../../markdown/steps.js'

/** Milliseconds after which work makes room for the rest of the editor: typing and other extensions wait for the same thread. */
const longestTurn = 12

/** Takes the steps in short turns, the first of them later. Undefined where it was called off in between. */
export async function inTurns<T>(steps: Steps<T>, calledOff: () => boolean): Promise<T | undefined> {
  for (;;) {
    await nextTurn()
    if (calledOff()) return undefined
    const ends = performance.now() + longestTurn
    while (performance.now() < ends) {
      const { done, value } = steps.next()
      if (done) return value
    }
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
