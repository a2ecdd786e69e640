/** What tells a text from the one before it: `[start, oldEnd)` of the old one became `[start, newEnd)` of the new one. */
export interface Edit {
  start: number
  oldEnd: number
  newEnd: number
}

/** The one stretch that differs, as short as it can be. Slices are compared, which the machine does many characters at a time. */
export function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length)
  const start = longest(most, (length) => before.slice(0, length) === after.slice(0, length))
  const end = longest(most - start, (length) => before.slice(before.length - length) === after.slice(after.length - length))
  return { start, oldEnd: before.length - end, newEnd: after.length - end }
}

/** The greatest length up to `most` that holds, where every shorter one does, too. */
function longest(most: number, holds: (length: number) => boolean): number {
  if (holds(most)) return most
  let [low, high] = [0, most]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle
    else high = middle
  }
  return low
}
