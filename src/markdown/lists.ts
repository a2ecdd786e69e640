/** Do two lists hold the same things, in the same order? */
export function areSame<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at])
}

/** What is kept of what was read last, newest first and up to a number of them: the newest, and all but what it takes the place of (itself, where nothing is said). */
export function withNewest<T>(known: readonly T[], newest: T, most: number, replaced: T | undefined = newest): readonly T[] {
  return [newest, ...known.filter((other) => other !== replaced)].slice(0, most)
}
