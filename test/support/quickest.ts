/** The shortest of a few runs, in milliseconds: the machine may have been busy with something else during the others. Stops at the first under `enough`. */
export function quickest(work: () => void, enough = 0): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 5 && best > enough; run++) {
    const start = performance.now()
    work()
    best = Math.min(best, performance.now() - start)
  }
  return best
}
