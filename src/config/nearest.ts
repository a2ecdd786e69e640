/** The candidates that a mistyped word may have meant, nearest first, at most three. */
export function nearest(word: string, candidates: readonly string[]): string[] {
  // A word may be as long as a document: beyond so many characters it is no name.
  const wanted = word.slice(0, 100).toLowerCase()
  return candidates
    .map((candidate) => ({ candidate, distance: wanted.length > 3 && candidate.includes(wanted) ? 1 : distance(wanted, candidate) }))
    .filter(({ candidate, distance: far }) => far <= Math.max(2, Math.floor(candidate.length / 3)) && far < candidate.length)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}

/** How many characters must be put in, taken out or exchanged to turn one word into the other. */
function distance(from: string, to: string): number {
  let row = [...Array(to.length + 1).keys()]
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < to.length; j++) {
      const exchanged = (row[j] ?? 0) + (from[i] === to[j] ? 0 : 1)
      next.push(Math.min(exchanged, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
