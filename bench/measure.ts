/** Milliseconds of a call, from several runs. */
export interface Times {
  median: number
  p95: number
}

/** Times calls in turn, as often as asked, each with the number of the run: whatever else the machine does hits all of them. */
export async function time(runs: number, ...calls: ((run: number) => unknown)[]): Promise<Times[]> {
  const times = calls.map((): number[] => [])
  for (let run = 0; run < runs; run++) {
    for (const [index, call] of calls.entries()) {
      const start = performance.now()
      await call(run)
      times[index]?.push(performance.now() - start)
    }
  }
  return times.map((list) => {
    const sorted = list.sort((a, b) => a - b)
    const at = (share: number) => sorted[Math.min(runs - 1, Math.floor(runs * share))] ?? 0
    return { median: at(0.5), p95: at(0.95) }
  })
}
